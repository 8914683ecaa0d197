//! Ask it again: a question of an interview put in another form, and how everything after it would have gone.
//!
//! Any question can be asked again, in the productive forms that were open at its moment or in the author's better one;
//! never in a form that presses, gives something away or sets off a critical failure. The later acts are done again by
//! the engine, and both interviews are judged by the same [`assess`]. The score that counts is never touched: all this is
//! another interview, made for reading.

use super::{
    counterfactual::{instead, states},
    forms::Forms,
    replayed::{Replayed, acts, play},
    signs::said,
};
use crate::{
    assessment::{Assessment, CriticalMark, assess},
    interview::{
        Action, Event, Interview, Refusal, State,
        case::ActIx,
        decide::is_open,
        view::{SpokenView, TurnView},
        wording::Wording,
    },
    locale::message::Message,
    scenario::{
        handbook::{Class, CompetencyId, Handbook, QuestionType},
        words::Words,
    },
};

/// A form in which a question can be asked again.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The act.
    pub act: ActIx,
    /// Its type.
    pub kind: QuestionType,
    /// The author names it as the better form of this very question.
    pub authored: bool,
    /// Whom it addresses, by name.
    pub to: Words,
    /// What has to come first, in order; mostly nothing.
    pub first: Vec<Words>,
    /// What would be asked.
    pub words: Words,
}

/// A question asked again, and what would have come of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Again {
    /// Number of the turn that was asked again, as it was counted in the interview.
    pub turn: u32,
    /// The act done in its place.
    pub act: ActIx,
    /// Its type.
    pub kind: Option<QuestionType>,
    /// What came first, in order; mostly nothing.
    pub first: Vec<Words>,
    /// What would have been asked.
    pub words: Words,
    /// What would have been answered.
    pub answered: Vec<SpokenView>,
    /// What would have come into the notebook.
    pub noted: Vec<Words>,
    /// Signs that would have shown, by name.
    pub shows: Vec<Words>,
    /// The score, 0 to 100.
    pub score: Moved,
    /// Whether it passed.
    pub passed: (bool, bool),
    /// Every competency, in the rubric's order.
    pub competencies: Vec<CompetencyMoved>,
    /// Later acts that could not have been done any more.
    pub left_acts: Vec<LeftAct>,
    /// Notes, tags, reasons and decisions that would have had nothing to rest on.
    pub left_notes: Vec<Words>,
    /// The other interview, judged whole.
    pub assessment: Assessment,
}

/// Points before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// As the interview was held.
    pub before: u8,
    /// As it would have gone.
    pub after: u8,
}

impl Moved {
    /// How far it moved, in points.
    #[must_use]
    pub fn by(self) -> i32 {
        i32::from(self.after) - i32::from(self.before)
    }
}

/// A competency before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct CompetencyMoved {
    /// Which one.
    pub id: CompetencyId,
    /// Its name.
    pub name: Words,
    /// Its points.
    pub points: Moved,
    /// The most it is worth.
    pub of: u8,
}

/// A later act that could not have been done any more.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftAct {
    /// Its turn in the interview as it was held.
    pub turn: u32,
    /// What was said or done.
    pub words: Words,
    /// It would have been done already, earlier.
    pub earlier: bool,
    /// Why it could not be done.
    pub why: Words,
}

/// Returns the forms in which a turn can be asked again: the author's first, then by the one order of types. Nothing for
/// a turn that was no question, and where none was open.
#[must_use]
pub fn choices(interview: &Interview, handbook: &Handbook, turn: u32) -> Vec<Choice> {
    Ground::of(interview, handbook, turn).map(|ground| ground.choices()).unwrap_or_default()
}

/// Asks a turn again in another form, one of its [`choices`] or the very same.
///
/// Nothing for any other act, and for a turn that was no question.
#[must_use]
pub fn ask(interview: &Interview, handbook: &Handbook, turn: u32, act: ActIx) -> Option<Again> {
    let ground = Ground::of(interview, handbook, turn)?;
    let first = match ground.asked == act {
        true => Vec::new(),
        false => ground.steps(act).filter(|first| ground.harmless(first, act))?,
    };
    Some(ground.again(&first, act))
}

/// A question of an interview, with what is needed to ask it otherwise.
struct Ground<'a> {
    interview: &'a Interview,
    handbook: &'a Handbook,
    wording: Wording<'a>,
    turn: u32,
    asked: ActIx,
    done: Vec<ActIx>,
    before: State,
    was: Assessment,
}

impl<'a> Ground<'a> {
    fn of(interview: &'a Interview, handbook: &'a Handbook, turn: u32) -> Option<Self> {
        let case = interview.case();
        let done = acts(interview.events());
        let place = usize::try_from(turn).ok()?.checked_sub(1)?;
        let asked = *done.get(place)?;
        case.act(asked).kind.filter(|kind| kind.class() != Class::Apart)?;
        let before = states(case, interview.events()).into_iter().nth(place)?;
        let was = assess(case, handbook, interview.events());
        Some(Self { interview, handbook, wording: Wording::new(case, handbook), turn, asked, done, before, was })
    }

    fn choices(&self) -> Vec<Choice> {
        let case = self.interview.case();
        let authored = Forms::of(&self.wording).authored(self.asked);
        let same_topic =
            |ix: &ActIx| case.act(*ix).topic.is_some() && case.act(*ix).topic == case.act(self.asked).topic;
        let mut rest: Vec<ActIx> = case.act_ids().filter(same_topic).filter(|ix| !authored.contains(ix)).collect();
        rest.sort_by_key(|ix| (case.act(*ix).to != case.act(self.asked).to, case.act(*ix).kind, *ix));
        let choice = |act: ActIx| {
            let first = self.steps(act).filter(|first| self.harmless(first, act))?;
            Some(Choice {
                act,
                kind: case.act(act).kind?,
                authored: authored.contains(&act),
                to: self.wording.short(case.act(act).to),
                first: first.iter().map(|step| self.wording.act_label(*step)).collect(),
                words: self.wording.act(act),
            })
        };
        authored.iter().copied().chain(rest).filter_map(choice).collect()
    }

    /// The acts that come before a form; nothing where the form is none to offer here. Only the author's own form is
    /// worth a step before it.
    fn steps(&self, act: ActIx) -> Option<Vec<ActIx>> {
        let case = self.interview.case();
        let forms = Forms::of(&self.wording);
        if act.ix() >= case.acts.len() || act == self.asked || !forms.is_model(act) {
            return None;
        }
        if forms.authored(self.asked).contains(&act) {
            return instead(case, &self.before, act).map(|found| found.first);
        }
        let topic = case.act(self.asked).topic;
        let fits =
            topic.is_some() && case.act(act).topic == topic && case.act(act).kind != Some(QuestionType::Evidence);
        (fits && is_open(case, &self.before, act)).then(Vec::new)
    }

    /// Does it all again with other acts in the place of the one asked.
    fn replay(&self, first: &[ActIx], act: ActIx) -> Replayed {
        let place = self.turn as usize - 1;
        let (earlier, later) = (&self.done[..place], &self.done[place + 1..]);
        let acts: Vec<ActIx> = [earlier, first, &[act], later].concat();
        play(self.interview.case(), &acts, Some(self.interview.state()))
    }

    /// Says that it sets off no critical failure that was not there.
    fn harmless(&self, first: &[ActIx], act: ActIx) -> bool {
        let now = self.replay(first, act);
        let now = assess(self.interview.case(), self.handbook, now.interview.events());
        let known = |critical: &CriticalMark| {
            let was = self.was.criticals.iter().find(|was| was.id == critical.id && was.own == critical.own);
            was.is_some_and(|was| critical.turns.len() <= was.turns.len())
        };
        now.criticals.iter().all(known)
    }

    fn again(&self, first: &[ActIx], act: ActIx) -> Again {
        let case = self.interview.case();
        let replayed = self.replay(first, act);
        let now = assess(case, self.handbook, replayed.interview.events());
        let place = self.turn as usize - 1;
        let asked = replayed.turns.get(place + first.len()).and_then(|turn| turn.as_ref().ok());
        let shown = asked.and_then(|turn| shown(&replayed.interview, &self.wording, *turn));
        let (answered, noted, shows) = shown.unwrap_or_default();
        let later = self.done.iter().enumerate().skip(place + 1);
        let left = later.filter_map(|(ix, act)| {
            let refusal = *replayed.turns.get(ix + first.len())?.as_ref().err()?;
            Some(LeftAct {
                turn: ix as u32 + 1,
                words: self.wording.act(*act),
                earlier: refusal == Refusal::Done,
                why: self.wording.refusal(refusal),
            })
        });
        Again {
            turn: self.turn,
            act,
            kind: case.act(act).kind,
            first: first.iter().map(|step| self.wording.act_label(*step)).collect(),
            words: self.wording.act(act),
            answered,
            noted,
            shows,
            score: Moved { before: self.was.score, after: now.score },
            passed: (self.was.passed, now.passed),
            competencies: competencies(&self.was, &now),
            left_acts: left.collect(),
            left_notes: replayed.left.iter().map(|note| self.left(note)).collect(),
            assessment: now,
        }
    }

    /// A note that could not be made any more.
    fn left(&self, note: &Action) -> Words {
        let end = self.interview.state();
        let entry = |entry| said(self.wording.entry(end, entry));
        let name = |person| said(self.wording.short(person));
        Words::of(match *note {
            Action::Link(a, b) => Message::new("again-left-link").arg("a", entry(a)).arg("b", entry(b)),
            Action::Tag(indicator, at) => {
                let row = self.handbook.indicators().get(indicator.ix());
                let sign = Message::new(row.map(|row| row.message()).unwrap_or_default());
                Message::new("again-left-tag").arg("sign", sign).arg("at", entry(at))
            }
            Action::Decide(person, _) => Message::new("again-left-decision").arg("name", name(person)),
            Action::Because(person, reason) => {
                let reason = said(self.wording.reason(end, reason));
                Message::new("again-left-reason").arg("name", name(person)).arg("reason", reason)
            }
            Action::HandOver(line) => {
                Message::new("again-left-note").arg("line", said(self.wording.note_line(end, line)))
            }
            _ => Message::new("again-left-finish"),
        })
    }
}

type Shown = (Vec<SpokenView>, Vec<Words>, Vec<Words>);

/// What a turn brought: what was answered, what was noted, which signs showed.
fn shown(interview: &Interview, wording: &Wording<'_>, turn: u32) -> Option<Shown> {
    let view: TurnView = interview.transcript(wording).into_iter().nth(turn as usize - 1)?;
    let shows = Forms::of(wording).shows(of_turn(interview, turn));
    Some((view.spoken, view.noted.into_iter().map(|note| note.words).collect(), shows))
}

/// The events of a turn, numbered from 1.
fn of_turn(interview: &Interview, turn: u32) -> &[Event] {
    let events = interview.events();
    let begins = |event: &Event| event.action().is_some();
    let mut dones = events.iter().enumerate().filter(|(_, e)| matches!(e, Event::Done { .. }));
    let Some((from, _)) = dones.nth((turn as usize).saturating_sub(1)) else { return &[] };
    let to = events[from + 1..].iter().position(begins).map_or(events.len(), |next| from + 1 + next);
    &events[from..to]
}

fn competencies(was: &Assessment, now: &Assessment) -> Vec<CompetencyMoved> {
    let pairs = was.competencies.iter().zip(&now.competencies);
    pairs
        .map(|(was, now)| CompetencyMoved {
            id: was.id,
            name: Words::of(Message::new(format!("competency-{}", was.id.id()))),
            points: Moved { before: was.points, after: now.points },
            of: was.weight,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        assessment::test_case::{MODEL, case, play as held},
        course::{Course, Shelf},
        interview::{Case, chance::Chance, plan},
        report::model,
    };

    fn asked(lines: &str, turn: u32, act: &str) -> Again {
        let case = case("broker");
        let ix = plan::act(&case, act).expect("an act of the case");
        ask(&held(&case, lines), Handbook::shipped(), turn, ix).expect("one of its choices")
    }

    fn offered(lines: &str, turn: u32) -> Vec<String> {
        let case = case("broker");
        let wording = Wording::new(&case, Handbook::shipped());
        let choices = choices(&held(&case, lines), Handbook::shipped(), turn);
        choices.iter().map(|choice| wording.act_name(choice.act)).collect()
    }

    #[test]
    fn productive_forms_are_offered_and_no_others() {
        let lines = "role; separate; work-leading; work-open; money-accuse";
        assert_eq!(offered(lines, 3), ["work-open", "work-probe", "comp-open"]);
        assert_eq!(offered(lines, 4), ["work.go-on", "work-probe", "comp-open"]);
        // Its better form stays shut until there has been a private word.
        assert_eq!(offered(lines, 5), ["money-private", "money-open", "money-probe"]);
        for no_question in [0, 1, 2, 6, u32::MAX] {
            assert_eq!(offered(lines, no_question), [""; 0]);
        }
    }

    #[test]
    fn what_would_be_a_critical_failure_is_not_offered() {
        // An open question to the companion while she is at the counter is one in this case.
        assert!(!offered("role; work-leading", 2).contains(&"comp-open".to_owned()));
    }

    #[test]
    fn the_rest_is_played_again_and_what_falls_away_is_told() {
        let lines = "role; separate; work-leading; work-open; work-probe; tag T16 at job; \
            decide traveller PROTECT; because traveller job; decide companion CRIM; because companion job; finish";
        let again = asked(lines, 3, "work-open");
        let left: Vec<(u32, bool)> = again.left_acts.iter().map(|left| (left.turn, left.earlier)).collect();
        assert_eq!(left, [(4, true)], "it has been asked already");
        assert_eq!(again.left_notes.len(), 0, "the tag stands on the same claim, made earlier");
        assert_eq!(again.shows, [Words::of(Message::new("indicator-t16"))]);
        assert!(!again.answered.is_empty() && again.noted.len() == 1);
        // One question fewer, so that faults not made earn nothing: what is lost is told as it is.
        assert_ne!(again.score.by(), 0);
        // Asked about something else, the only claim is gone, and with it all that rested on it.
        let one = "role; separate; work-open; tag T16 at job; decide traveller PROTECT; because traveller job; \
            handover job; link job person:traveller";
        let again = asked(one, 3, "comp-open");
        let paths: Vec<String> = again.left_notes.iter().map(|words| words.0[0].path()).collect();
        assert_eq!(paths, ["again-left-link", "again-left-tag", "again-left-reason", "again-left-note"]);
    }

    #[test]
    fn steps_that_come_first_are_done_first() {
        let again = asked("role; money-accuse; separate", 2, "money-private");
        assert_eq!(again.first.len(), 2);
        assert_eq!(again.left_acts.iter().map(|left| left.turn).collect::<Vec<_>>(), [3]);
        assert_eq!(again.assessment.turns, 4);
    }

    #[test]
    fn other_acts_are_refused() {
        let case = case("broker");
        let interview = held(&case, "role; work-open");
        let act = |id| plan::act(&case, id).expect("there");
        for wrong in [act("work-leading"), act("money-open"), act("comp-cut"), ActIx(9999)] {
            assert!(ask(&interview, Handbook::shipped(), 2, wrong).is_none(), "{wrong:?}");
        }
    }

    /// Over every shipped case, as the model plays it and at random: the same act again moves nothing, and any other
    /// form comes to what judging the other interview comes to.
    #[test]
    fn over_every_shipped_case() {
        let course = Course::open(&[Shelf::shipped()]);
        let handbook = course.handbook;
        for (id, scenario) in course.playable() {
            for (seed, variant) in scenario.variants.keys().enumerate() {
                let case = Case::draw(id, scenario, handbook, Some(variant), seed as u64).expect("playable");
                let case = Arc::new(case);
                let mut chance = Chance::new(seed as u64, "again");
                let model = model::played(&case, handbook).expect("every case has a model");
                let random = at_random(&case, &mut chance);
                for interview in [&model.interview, &random] {
                    let turns = interview.state().turn;
                    for turn in (0..4).map(|_| 1 + chance.below(turns)) {
                        let same = acts(interview.events())[turn as usize - 1];
                        let was = assess(&case, handbook, interview.events());
                        let Some(again) = ask(interview, handbook, turn, same) else { continue };
                        assert_eq!(again.assessment, was, "{id} {variant} {turn}");
                        assert!(again.score.by() == 0 && again.left_acts.is_empty() && again.left_notes.is_empty());
                        for choice in choices(interview, handbook, turn).iter().take(2) {
                            let again = ask(interview, handbook, turn, choice.act).expect("it was offered");
                            let sum: u8 = again.competencies.iter().map(|c| c.points.after).sum();
                            assert_eq!(again.score.after, again.assessment.score);
                            assert!(again.assessment.uncapped <= sum.min(100));
                            assert!(!again.answered.is_empty(), "{id} {variant} {turn}: {choice:?}");
                            assert!(choice.kind.class() == Class::Productive || choice.kind == QuestionType::Evidence);
                        }
                    }
                }
            }
        }
    }

    fn at_random(case: &Arc<Case>, chance: &mut Chance) -> Interview {
        let mut interview = Interview::start(Arc::clone(case));
        for _ in 0..30 {
            let open: Vec<ActIx> = case.open_acts(interview.state()).collect();
            let Some(act) = chance.one_of(&open) else { break };
            interview.act(&Action::Do(*act)).expect("it is open");
        }
        interview
    }

    #[test]
    fn an_interview_broken_off_or_never_begun_can_be_looked_at() {
        let case = case("broker");
        let whole = held(&case, MODEL);
        for end in 0..whole.events().len() {
            let part = Interview::replay(Arc::clone(&case), &whole.events()[..end]);
            let turn = part.state().turn;
            for choice in choices(&part, Handbook::shipped(), turn) {
                assert!(ask(&part, Handbook::shipped(), turn, choice.act).is_some());
            }
        }
    }
}
