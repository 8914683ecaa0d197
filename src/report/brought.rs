//! What each turn brought and what it cost, read off the events: notes, signs, papers, people; seconds, rapport, findings
//! that were lost.
//!
//! Judges nothing, gives no points and knows no language.

use crate::{
    interview::{
        Event, Interview, State,
        action::{Entry, Manner},
        case::PersonIx,
        state::apply,
        wording::Wording,
    },
    locale::message::Message,
    scenario::{handbook::Handbook, words::Words},
};

/// What came of one turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// Signs that showed, by name.
    pub signs: Vec<Words>,
    /// Papers that came onto the desk.
    pub papers: Vec<Words>,
    /// Persons found.
    pub found: Vec<Words>,
    /// Topics that were opened.
    pub opened: Vec<Words>,
    /// A need became known, or was met.
    pub needs: bool,
    /// How rapport moved, by person, in the order it first did; nobody whose rapport stayed.
    pub rapport: Vec<(PersonIx, i32)>,
    /// Who was upset by it.
    pub upset: Vec<PersonIx>,
    /// What was lost by it.
    pub lost: Vec<Lost>,
}

/// Something that can no longer be found out.
#[derive(Clone, Debug, PartialEq)]
pub enum Lost {
    /// It was put into the person's mouth, and proves nothing any more.
    Contaminated(Words),
    /// The story was changed to fit what was shown too early.
    Adapted(Words),
    /// Somebody else answered it.
    SpokenFor(Words, PersonIx),
    /// A contradiction was raised as an accusation or before its time.
    Spoilt(Words),
}

/// Reads what every turn brought, in order; the first turn at place 0.
#[must_use]
pub fn brought(interview: &Interview, handbook: &Handbook) -> Vec<Brought> {
    let case = interview.case();
    let wording = Wording::new(case, handbook);
    let mut state = State::new(case);
    let mut all: Vec<Brought> = Vec::new();
    for event in interview.events() {
        apply(case, &mut state, event);
        if matches!(event, Event::Done { .. }) {
            all.push(Brought::default());
        }
        let Some(turn) = all.last_mut() else { continue };
        turn.take(event, &state, &wording);
    }
    for turn in &mut all {
        turn.rapport.retain(|(_, change)| *change != 0);
    }
    all
}

impl Brought {
    /// Whether it lost anything.
    #[must_use]
    pub fn cost_something(&self) -> bool {
        !self.lost.is_empty() || !self.upset.is_empty() || self.rapport.iter().any(|(_, change)| *change < 0)
    }

    fn take(&mut self, event: &Event, state: &State, wording: &Wording<'_>) {
        let claim = |fact| wording.entry(state, Entry::Claim(fact));
        match *event {
            Event::Elicited { indicator, .. } => {
                let row = wording.handbook().indicators().get(indicator.ix()).filter(|row| row.evidence);
                let name = row.map(|row| Words::of(Message::new(row.message())));
                self.signs.extend(name.filter(|name| !self.signs.contains(name)));
            }
            Event::HandedOut { document } => self.papers.push(wording.document(document)),
            Event::Found { person } => self.found.push(wording.person(person)),
            Event::Opened { topic } => self.opened.push(wording.topic(topic)),
            Event::NeedKnown { .. } | Event::NeedMet { .. } => self.needs = true,
            Event::Rapport { person, change } => match self.rapport.iter_mut().find(|(who, _)| *who == person) {
                Some((_, sum)) => *sum += change,
                None => self.rapport.push((person, change)),
            },
            Event::Upset { person } if !self.upset.contains(&person) => self.upset.push(person),
            Event::Contaminated { fact } => self.lost.push(Lost::Contaminated(claim(fact))),
            Event::Adapted { fact } => self.lost.push(Lost::Adapted(claim(fact))),
            Event::SpokenFor { fact, by } => {
                self.lost.push(Lost::SpokenFor(wording.entry(state, Entry::ClaimBy(fact, by)), by));
            }
            Event::Raised { contradiction, manner, early, .. } if early || manner == Manner::Accuse => {
                self.lost.push(Lost::Spoilt(wording.contradiction(contradiction)));
            }
            _ => {}
        }
    }
}
