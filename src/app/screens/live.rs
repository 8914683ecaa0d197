//! The interview being held, as the window sees it: the one bridge between screens and session.
//!
//! Screens hand wishes up and read [`Views`]; only this file acts on the session. What is shown is worked out once an
//! act, not once a frame.

use std::sync::Arc;

use super::Keeper;
use crate::{
    app::{people, pictures::Figure, settings::OfficerAddress},
    interview::{
        Action, Event, Interview, Refusal,
        action::Entry,
        case::{ActIx, FactIx, PersonIx},
        event::Line,
        view::{DecisionView, DocumentView, LineView, NotebookView, PersonView, RaiseView, TopicView, TurnView},
        wording::Wording,
    },
    locale::{Catalogue, Language, Message, message::Argument},
    records::Wall,
    scenario::{act::ActKind, handbook::Handbook, words::Words},
};

/// Everything a screen shows of the interview, worked out after each act.
#[derive(Clone, Debug)]
pub struct Views {
    /// Everybody there.
    pub people: Vec<PersonView>,
    /// The talk.
    pub talk: Vec<TurnView>,
    /// The notebook.
    pub notebook: NotebookView,
    /// Topics, forms and lines open now.
    pub topics: Vec<TopicView>,
    /// Acts besides asking.
    pub acts: Vec<LineView>,
    /// Contradictions that can be raised.
    pub raisable: Vec<RaiseView>,
    /// The papers on the desk.
    pub desk: Vec<DocumentView>,
    /// What can be decided.
    pub decision: DecisionView,
    /// Who can hear what is said with the traveller, besides the traveller.
    pub hearers: Vec<PersonIx>,
    /// For each turn, the fact every answer told of, where it told of one.
    told: Vec<Vec<Option<FactIx>>>,
}

impl Views {
    /// Works out what is shown now.
    pub fn of(interview: &Interview, handbook: &Handbook) -> Self {
        let case = Arc::clone(interview.case());
        let wording = Wording::new(&case, handbook);
        Self {
            people: interview.people(&wording),
            talk: interview.transcript(&wording),
            notebook: interview.notebook(&wording),
            topics: interview.topics(&wording),
            acts: interview.acts(&wording),
            raisable: interview.raisable(&wording),
            desk: interview.desk(&wording),
            decision: interview.decision(),
            hearers: interview.hearers(PersonIx(0)),
            told: told(interview.events()),
        }
    }

    /// Says of each answer of a turn whether it brought something new into the notebook.
    pub fn new_in(&self, turn: &TurnView) -> Vec<bool> {
        let answers = (turn.turn as usize).checked_sub(1).and_then(|at| self.told.get(at));
        let noted = |fact: FactIx| {
            turn.noted.iter().any(|note| match note.entry {
                Entry::Claim(claim) | Entry::ClaimBy(claim, _) => claim == fact,
                Entry::Item(_) | Entry::Person(_) => false,
            })
        };
        answers.into_iter().flatten().map(|fact| fact.is_some_and(noted)).collect()
    }

    /// The words of a notebook entry, if it is in the notebook.
    pub fn note(&self, entry: Entry) -> Option<&crate::interview::view::NoteView> {
        let book = &self.notebook;
        book.said.iter().chain(&book.seen).chain(&book.people).find(|note| note.entry == entry)
    }

    /// A person, if there.
    pub fn person(&self, person: PersonIx) -> Option<&PersonView> {
        self.people.iter().find(|view| view.person == person)
    }
}

/// For each turn, the fact each of its answers told of.
fn told(events: &[Event]) -> Vec<Vec<Option<FactIx>>> {
    let mut turns: Vec<Vec<Option<FactIx>>> = Vec::new();
    for event in events {
        match *event {
            Event::Done { .. } => turns.push(Vec::new()),
            Event::Said { line, .. } | Event::Narrated { line } => {
                let fact = match line {
                    Line::Fact { fact, .. }
                    | Line::Slip { fact }
                    | Line::Adapted { fact }
                    | Line::Corrected { fact } => Some(fact),
                    _ => None,
                };
                if let Some(turn) = turns.last_mut() {
                    turn.push(fact);
                }
            }
            _ => {}
        }
    }
    turns
}

/// The interview being held.
pub struct Live {
    keeper: Box<dyn Keeper>,
    views: Views,
    figures: Vec<Figure>,
    handbook: &'static Handbook,
    /// What went wrong with the last act: a refusal, or a disk that would not take it.
    pub trouble: Option<Trouble>,
}

/// Why an act did not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The act is not open.
    Refused(Refusal),
    /// The journal could not be written: the act did not happen and can be tried again.
    NotKept(crate::locale::Message),
    /// The interview was taken up again, and its last act had not been saved: it is to be done again.
    Torn,
    /// The time by the clock is up: the talk has ended, notes and decisions stay open.
    TimeUp,
}

impl Live {
    /// Takes an interview over from whoever keeps it.
    pub fn new(keeper: Box<dyn Keeper>, handbook: &'static Handbook) -> Self {
        let views = Views::of(keeper.interview(), handbook);
        let trouble = keeper.torn().then_some(Trouble::Torn);
        let figures = people::figures(keeper.interview().case());
        Self { keeper, views, figures, handbook, trouble }
    }

    /// What is shown.
    pub fn views(&self) -> &Views {
        &self.views
    }

    /// How a person looks: the same in every truth, and for as long as the interview lasts.
    pub fn figure(&self, person: PersonIx) -> Option<&Figure> {
        self.figures.get(person.ix())
    }

    /// The interview itself.
    pub fn interview(&self) -> &Interview {
        self.keeper.interview()
    }

    /// What the officer is told before the interview, with the names drawn for this case.
    pub fn briefing(&self) -> Words {
        let case = self.keeper.interview().case();
        let words = crate::scenario::words::tail("scenario", "brief");
        Wording::new(case, self.handbook).finish(words, None, None)
    }

    /// The clock on the wall, where an exercise counts it.
    pub fn wall(&self) -> Option<Wall> {
        self.keeper.wall()
    }

    /// The handbook.
    pub fn handbook(&self) -> &'static Handbook {
        self.handbook
    }

    /// Writes down that the interview is left for now.
    pub fn leave(&mut self) {
        self.keeper.leave();
    }

    /// Keeps nothing of what happens from now on.
    pub fn go_on_unkept(&mut self) {
        self.keeper.go_on_unkept();
    }

    /// The authored kind of an act, if it is an authored act.
    pub fn act_kind(&self, act: ActIx) -> Option<&ActKind> {
        let case = self.keeper.interview().case();
        case.act_kind(case.act(act))
    }

    /// Does what the officer wants. Says whether it happened; if not, [`Live::trouble`] says why.
    pub fn act(&mut self, action: &Action) -> bool {
        match self.keeper.act(action) {
            Ok(()) => {
                self.trouble = None;
                self.views = Views::of(self.keeper.interview(), self.handbook);
                true
            }
            Err(trouble) => {
                self.trouble = Some(trouble);
                false
            }
        }
    }
}

/// Says messages in the reader's language.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// The words.
    pub catalogue: &'a Catalogue,
    /// The reader's language.
    pub language: Language,
    /// How lines address the officer.
    pub officer: OfficerAddress,
}

/// The argument that selects how the listener is addressed, and its value where the officer listens.
const LISTENER: (&str, &str) = ("listener-sex", "officer");

impl Say<'_> {
    /// Says what belongs to another course as this reader is spoken to.
    pub fn of<'c>(&self, course: &'c crate::course::Course) -> Say<'c> {
        Say { catalogue: &course.catalogue, language: self.language, officer: self.officer }
    }

    /// Says words of the case, to the officer as this one wants to be addressed.
    pub fn words(&self, words: &Words) -> String {
        let word = match self.officer {
            OfficerAddress::Neutral => return self.catalogue.say_first(&words.0, self.language),
            OfficerAddress::Man => "male",
            OfficerAddress::Woman => "female",
        };
        let mut words = words.clone();
        for (name, value) in words.0.iter_mut().flat_map(|message| &mut message.args) {
            if name.as_str() == LISTENER.0 && *value == Argument::from(LISTENER.1) {
                *value = Argument::from(word);
            }
        }
        self.catalogue.say_first(&words.0, self.language)
    }

    /// Says whether somebody wrote these words, in the reader's language or in English.
    pub fn knows(&self, words: &Words) -> bool {
        let languages = self.language.fallback();
        words.0.iter().any(|message| languages.iter().any(|language| self.catalogue.exists(message, *language)))
    }

    /// Says a message of the interface.
    pub fn text(&self, id: &str) -> String {
        self.catalogue.say(&Message::new(id), self.language)
    }

    /// Says a message with its arguments.
    pub fn message(&self, message: &Message) -> String {
        self.catalogue.say(message, self.language)
    }

    /// Says a message, and after it what to do, where that was written.
    pub fn with_help(&self, message: &Message) -> String {
        self.catalogue.say_with_help(message, self.language)
    }
}
