//! Fills what a face shows of the talk: people, transcript, notebook.

use super::{Mood, NoteView, NotebookView, PersonView, SpokenView, TurnView, contradiction_of, hearers};
use crate::{
    interview::{
        Interview, State,
        action::Entry,
        case::{Case, ItemSource, Need, PersonIx, What},
        event::Event,
        state::apply,
        wording::Wording,
    },
    scenario::{condition::Phase, words::Words},
};

impl Interview {
    /// Everybody who is there or has been found, in authored order.
    pub fn people(&self, wording: &Wording<'_>) -> Vec<PersonView> {
        let case = wording.case();
        let state = self.state();
        let mut all = Vec::new();
        for (ix, person) in case.persons.iter().enumerate() {
            let ix = PersonIx(ix as u8);
            if !state.bit(person.found) {
                continue;
            }
            let Some(drawn) = case.drawn.persons.get(ix.ix()) else { continue };
            let aside = state.bit(person.separated);
            all.push(PersonView {
                person: ix,
                name: wording.person(ix),
                short: wording.short(ix),
                role: wording.role(ix),
                age: drawn.age,
                sex: drawn.sex,
                here: person.at_counter && !aside,
                aside,
                child: person.child,
                mood: Some(self.mood(ix)).filter(|mood| person.rapport.is_some() || *mood <= Mood::Tired),
            });
        }
        all
    }

    /// How open a person is.
    pub fn mood(&self, person: PersonIx) -> Mood {
        let state = self.state();
        if state.shut(person) {
            return Mood::ShutDown;
        }
        if state.bearer(person).upset > 0 {
            return Mood::Upset;
        }
        if self.waits(person) {
            return Mood::Tired;
        }
        match state.rapport(person) {
            ..45 => Mood::Guarded,
            45..55 => Mood::Calm,
            _ => Mood::AtEase,
        }
    }

    /// Whether a person waits for something they need. A need counts once it was told or seen, and if they have it in
    /// every variant, so that a face says nothing that nobody asked after.
    fn waits(&self, person: PersonIx) -> bool {
        let (case, state) = (self.case(), self.state());
        let shared = |ix: usize| case.scenario.needs.at(ix).is_some_and(|(_, need)| need.only.is_empty());
        let waits = |need: &Need| need.of == person && state.bit(need.known) && !state.bit(need.met);
        case.needs.iter().enumerate().any(|(ix, need)| waits(need) && shared(ix))
    }

    /// Who can hear what is said with a person, besides that person.
    pub fn hearers(&self, to: PersonIx) -> Vec<PersonIx> {
        hearers(self.case(), self.state(), to)
    }

    /// The talk so far.
    pub fn transcript(&self, wording: &Wording<'_>) -> Vec<TurnView> {
        let case = wording.case();
        let mut state = State::new(case);
        let mut turns: Vec<TurnView> = Vec::new();
        for event in self.events() {
            match *event {
                Event::Done { act, seconds } => {
                    let to = case.act(act).to;
                    turns.push(TurnView {
                        turn: turns.len() as u32 + 1,
                        at: state.seconds,
                        seconds,
                        act,
                        kind: case.act(act).kind,
                        to,
                        words: wording.act(act),
                        spoken: Vec::new(),
                        noted: Vec::new(),
                        heard_by: hearers(case, &state, to),
                    });
                    apply(case, &mut state, event);
                    continue;
                }
                Event::Said { by, line } => {
                    if let Some(turn) = turns.last_mut() {
                        turn.spoken.push(SpokenView { by, narrated: false, words: wording.line(by, line) });
                    }
                }
                Event::Narrated { line } => {
                    if let Some(turn) = turns.last_mut() {
                        let words = wording.line(turn.to, line);
                        turn.spoken.push(SpokenView { by: turn.to, narrated: true, words });
                    }
                }
                _ => {}
            }
            apply(case, &mut state, event);
            if let (Some(entry), Some(turn)) = (noted_by(case, event), turns.last_mut()) {
                let view = note_view(wording, &state, entry, turn.at, turn.turn);
                turn.noted.retain(|other| other.entry != entry);
                turn.noted.push(view);
            }
        }
        turns
    }

    /// The notebook.
    pub fn notebook(&self, wording: &Wording<'_>) -> NotebookView {
        let case = wording.case();
        let mut book = NotebookView::default();
        let (mut at, mut turn) = (0, 0);
        let mut clock = 0;
        for event in self.events() {
            if let Event::Done { seconds, .. } = *event {
                at = clock;
                clock += seconds;
                turn += 1;
            }
            let Some(entry) = noted_by(case, event) else { continue };
            let list = if matches!(entry, Entry::Item(_)) { &mut book.seen } else { &mut book.said };
            // A fact that climbs keeps its place in the notebook; its words are those of its level now.
            if list.iter().all(|note| note.entry != entry) {
                list.push(note_view(wording, self.state(), entry, at, turn));
            }
        }
        let at_counter = |person: &PersonIx| case.persons[person.ix()].at_counter;
        let people = self.people(wording).into_iter().map(|view| view.person).filter(at_counter);
        book.people = people.map(|p| note_view(wording, self.state(), Entry::Person(p), 0, 0)).collect();
        let notes = &self.state().notes;
        book.links = notes.links.iter().map(|(a, b)| (*a, *b, contradiction_of(case, *a, *b))).collect();
        book.tags = notes.tags.iter().copied().collect();
        book
    }

    /// Seconds left of the case's time; negative once it has run over.
    pub fn seconds_left(&self) -> i64 {
        i64::from(self.case().scenario.seconds) - i64::from(self.state().seconds)
    }

    /// The phase.
    pub fn phase(&self) -> Phase {
        self.state().phase
    }
}

fn noted_by(case: &Case, event: &Event) -> Option<Entry> {
    match *event {
        Event::Told { fact, .. } | Event::Answered { fact, .. } => Some(Entry::Claim(fact)),
        Event::SpokenFor { fact, by } => Some(Entry::ClaimBy(fact, by)),
        Event::Seen { item } if item.ix() < case.items.len() => Some(Entry::Item(item)),
        _ => None,
    }
}

fn note_view(wording: &Wording<'_>, state: &State, entry: Entry, at: u32, turn: u32) -> NoteView {
    let case = wording.case();
    let source = match entry {
        Entry::Claim(fact) => wording.short(case.facts[fact.ix()].of),
        Entry::ClaimBy(_, by) => wording.short(by),
        Entry::Person(person) => wording.role(person),
        Entry::Item(item) => match &case.items[item.ix()].source {
            ItemSource::Field(document, _) => wording.document(*document),
            ItemSource::Result(act, _) => {
                let act = case.act_of(What::Act(*act));
                act.map_or_else(Words::default, |act| wording.act_label(act))
            }
        },
    };
    NoteView { entry, words: wording.entry(state, entry), source, at, turn }
}
