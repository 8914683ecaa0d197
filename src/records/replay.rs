//! A journal played anew: the recorded acts go through the engine once more, and what happens now is held against what
//! happened then. Knows no file and no words.

use std::sync::Arc;

use super::{
    fault::JournalError,
    journal::{Journal, Numbered, Played},
    line::{Happened, Score, decode, encode},
    names::Names,
};
use crate::{
    interview::{Case, Event, Interview, Refusal, drawn},
    scenario::{Scenario, handbook::Handbook},
};

/// What a replay found.
#[derive(Clone, Debug)]
pub struct ReplayReport {
    /// The case as it was drawn then, with what happened.
    pub played: Played,
    /// Acts played anew, notes included.
    pub acts: usize,
    /// The first difference.
    pub difference: Option<Difference>,
    /// The handbook is the one it was held under; `None` for early journals, which do not say.
    pub rules_agree: Option<bool>,
    /// The same seed still draws the same; where it does not, a new interview on it is another case than this one.
    pub draws_agree: bool,
    /// The score recorded, and what the assessment says now.
    pub score: Option<(Score, Score)>,
}

impl ReplayReport {
    /// Says whether events and score agree.
    pub fn agrees(&self) -> bool {
        self.difference.is_none() && self.score.is_none_or(|(then, now)| then == now)
    }
}

/// Where a replay first went another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The line in the file, from 1.
    pub line: usize,
    /// The turn.
    pub turn: u32,
    /// What the journal holds; nothing where it holds no more of this act.
    pub then: Option<String>,
    /// What happens now; nothing where no more comes of the act.
    pub now: Option<String>,
    /// Why the act is not open now, if it is not.
    pub refused: Option<Refusal>,
}

/// Plays a journal's acts anew. `find` gives the scenario of an id and its script's fingerprint, `judge` the score of
/// what happened.
///
/// # Errors
/// A [`JournalError`] where the journal cannot be read in this scenario at all.
pub fn replay(
    journal: &Journal,
    handbook: &Handbook,
    find: impl FnOnce(&str) -> Option<(Arc<Scenario>, String)>,
    judge: impl FnOnce(&Case, &[Event]) -> Score,
) -> Result<ReplayReport, JournalError> {
    let (scenario, script) = super::session::find_scenario(journal, find)?;
    let played = journal.play_back(&scenario, &script, handbook)?;
    let draws_agree = drawn::draw(&scenario, handbook, journal.header().seed) == played.case.drawn;
    let mut anew = Anew { interview: Interview::start(Arc::clone(&played.case)), past: Vec::new(), acts: 0 };
    let names = Names::new(handbook);
    let difference = journal.groups.iter().find_map(|group| anew.act(&group.lines, group.first_line, &names));
    let score = journal.score().map(|then| (then, judge(&played.case, &played.events)));
    let rules_agree = journal.header().handbook.as_deref().map(|then| then == handbook.fingerprint());
    Ok(ReplayReport { acts: anew.acts, difference, rules_agree, draws_agree, score, played })
}

/// An interview played anew, with the ends of the acts that stand.
struct Anew {
    interview: Interview,
    past: Vec<(u64, usize)>,
    acts: usize,
}

impl Anew {
    /// Plays one recorded act; says where it goes another way.
    fn act(&mut self, lines: &[Numbered], first_line: usize, names: &Names) -> Option<Difference> {
        let case = Arc::clone(self.interview.case());
        let (first, last) = (lines.first()?, lines.last()?);
        match first.happened {
            Happened::Undone { to } => {
                self.past.retain(|(n, _)| *n <= to);
                let events = self.past.last().map_or(0, |(_, events)| *events);
                self.interview = Interview::replay(case, &self.interview.events()[..events]);
                return None;
            }
            Happened::Scored(_) | Happened::Paused | Happened::Resumed { .. } => return None,
            _ => {}
        }
        self.acts += 1;
        let event = decode(&case, names, &first.happened).ok().flatten()?;
        let difference = |index: usize, then: Option<&Numbered>, now: Option<&Happened>, refused| Difference {
            line: first_line + index,
            turn: then.unwrap_or(last).turn,
            then: then.map(|line| written(&line.happened)),
            now: now.map(written),
            refused,
        };
        let Some(action) = event.action() else { return Some(difference(0, Some(first), None, None)) };
        let now: Vec<Event> = match self.interview.act(&action) {
            Ok(events) => events.to_vec(),
            Err(refusal) => return Some(difference(0, Some(first), None, Some(refusal))),
        };
        self.past.push((last.n, self.interview.events().len()));
        let most = lines.len().max(now.len());
        (0..most).find_map(|index| {
            let (then, now) = (lines.get(index), now.get(index));
            // Held against what the line means, since early journals write some lines otherwise.
            let meant = then.and_then(|line| decode(&case, names, &line.happened).ok().flatten());
            let same = meant.is_some() && meant.as_ref() == now;
            (!same).then(|| difference(index, then, now.map(|event| encode(&case, names, event)).as_ref(), None))
        })
    }
}

fn written(happened: &Happened) -> String {
    serde_json::to_string(happened).expect("strings and numbers")
}
