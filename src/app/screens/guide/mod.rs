//! The guided interview: three minutes on the real booth, with one idea, open before closed.
//!
//! What is to be done next is worked out from where the interview stands, never counted: whoever takes another way is told
//! how to come back, and an act that comes too early is simply not done. The interview is held in memory alone; it is
//! in no journal, has no score, and is of a genuine truth. It knows the case by the ids of its script.

mod pages;
mod strip;

pub use pages::{end, invite};
pub use strip::show as strip;

use std::sync::Arc;

use super::{Keeper, Live, Screen, Trouble, Wish, booth};
use crate::{
    app::theme::Hotkey,
    course::Course,
    interview::{
        Action, Case, Interview,
        action::{Entry, Reason},
        case::{ActIx, TopicIx, What},
        plan,
        view::TurnView,
    },
    scenario::handbook::{Code, QuestionType},
};

/// The case that is played, and the two lines on one topic that are compared.
const CASE: &str = "p-student-holiday";
const CLOSED: &str = "studies-card";
const OPEN: &str = "studies-open";

/// The seed of the guided interview: everybody meets the same traveller.
const SEED: u64 = 7;

/// Where the guided interview stands.
#[derive(Clone, Debug)]
pub struct Guide {
    closed: ActIx,
    open: ActIx,
    topic: TopicIx,
    /// What was to be done in the last frame.
    last: Option<Todo>,
    /// Something else was tried just now.
    again: bool,
    height: f32,
}

/// What one sees happen, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The closed question is to be asked.
    Closed,
    /// The open one.
    Open,
    /// A paper is to be looked at.
    Look,
    /// It is to be decided.
    Decide,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [Stage; 4] = [Stage::Closed, Stage::Open, Stage::Look, Stage::Decide];
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Todo {
    /// Go back to the talk.
    Talk,
    /// Turn to the questions.
    Questions,
    /// Choose the topic.
    Topic,
    /// Choose the form.
    Form(QuestionType),
    /// Read the words and ask.
    Ask,
    /// Go to the papers.
    Desk,
    /// Open a paper.
    Paper,
    /// Look at a field.
    Field,
    /// Go to the decision.
    Decision,
    /// Choose the outcome.
    Outcome,
    /// Give a reason.
    Reason,
    /// Record the decision.
    Record,
}

impl Guide {
    /// Begins the guided interview; nothing where its case is not there or is no longer what the guide needs.
    pub fn begin(course: &Course) -> Option<(Guide, Box<dyn Keeper>)> {
        let scenario = Arc::new(course.scenario(CASE)?.scenario.clone()?);
        let genuine = scenario.genuine()?.to_owned();
        let case = Arc::new(Case::draw(CASE, &scenario, course.handbook, Some(&genuine), SEED).ok()?);
        let act = |line: &str| match plan::read(&case, course.handbook, line).ok()?.as_slice() {
            [Action::Do(act)] => Some(*act),
            _ => None,
        };
        let (closed, open) = (act(CLOSED)?, act(OPEN)?);
        let topic = case.act(closed).topic.filter(|topic| case.act(open).topic == Some(*topic))?;
        let guide = Guide { closed, open, topic, last: None, again: false, height: 0.0 };
        Some((guide, Box::new(InMemory(Interview::start(case)))))
    }

    /// Whether the guided interview can be held: its case is there.
    pub fn is_there(course: &Course) -> bool {
        course.scenario(CASE).is_some_and(|taught| taught.scenario.is_some())
    }

    /// Which stage has been come to.
    pub fn stage(&self, live: &Live) -> Stage {
        let looked = |turn: &TurnView| matches!(live.interview().case().act(turn.act).what, What::Look(_));
        match (self.turn(live, self.closed), self.turn(live, self.open)) {
            (None, _) => Stage::Closed,
            (_, None) => Stage::Open,
            _ if !live.views().talk.iter().any(looked) => Stage::Look,
            _ => Stage::Decide,
        }
    }

    /// The turn in which one of the two lines was said.
    fn turn<'a>(&self, live: &'a Live, act: ActIx) -> Option<&'a TurnView> {
        live.views().talk.iter().find(|turn| turn.act == act)
    }

    /// What is to be done next, from where the interview and the booth stand.
    pub fn todo(&self, live: &Live, booth: &booth::State, screen: Screen) -> Todo {
        let stage = self.stage(live);
        match (stage, screen) {
            (Stage::Closed | Stage::Open, Screen::Booth) => {
                let kind = self.kind(live, stage);
                match booth.chooser.asking() {
                    None => Todo::Questions,
                    Some((topic, _)) if topic != Some(self.topic) => Todo::Topic,
                    Some((_, form)) if form != Some(kind) => Todo::Form(kind),
                    Some(_) => Todo::Ask,
                }
            }
            (Stage::Look, Screen::Booth) => Todo::Desk,
            (Stage::Look, Screen::Desk) => {
                if live.views().desk.iter().any(|paper| paper.opened) {
                    Todo::Field
                } else {
                    Todo::Paper
                }
            }
            (Stage::Decide, Screen::Booth) => Todo::Decision,
            (Stage::Decide, Screen::Decision) => match live.views().decision.persons.first() {
                Some(one) if one.codes.is_empty() => Todo::Outcome,
                Some(one) if one.reasons.is_empty() => Todo::Reason,
                _ => Todo::Record,
            },
            _ => Todo::Talk,
        }
    }

    /// The form of the line that is asked in a stage.
    fn kind(&self, live: &Live, stage: Stage) -> QuestionType {
        let act = if stage == Stage::Closed { self.closed } else { self.open };
        live.interview().case().act(act).kind.unwrap_or(QuestionType::Open)
    }

    /// Whether what somebody wants is carried out. What comes too early is not, and the guide says again what to do.
    pub fn allows(&mut self, wish: &Wish, live: &Live) -> bool {
        let stage = self.stage(live);
        let allowed = match wish {
            Wish::Act(Action::Do(act)) => match stage {
                Stage::Closed => *act == self.closed,
                Stage::Open => *act == self.open,
                Stage::Look => matches!(live.interview().case().act(*act).what, What::Open(_) | What::Look(_)),
                Stage::Decide => false,
            },
            Wish::Act(Action::Decide(_, codes)) => stage == Stage::Decide && codes.without(Code::Admit).is_empty(),
            Wish::Act(Action::Because(_, reason) | Action::NotBecause(_, reason)) => {
                stage == Stage::Decide && matches!(reason, Reason::Entry(_))
            }
            Wish::Act(Action::Finish) => stage == Stage::Decide,
            Wish::Act(_) => false,
            _ => true,
        };
        self.again = !allowed;
        allowed
    }

    /// The keys that do what is to be done.
    fn keys(&self, todo: Todo, live: &Live) -> Vec<Hotkey> {
        let views = live.views();
        let topic = views.topics.iter().position(|view| view.topic == self.topic);
        match todo {
            Todo::Talk => vec![Hotkey::F(2)],
            Todo::Questions => vec![Hotkey::F(5)],
            Todo::Topic => topic.and_then(Hotkey::nth).into_iter().collect(),
            Todo::Form(kind) => {
                let forms = topic.and_then(|ix| views.topics.get(ix)).map(|view| &view.forms);
                let at = forms.and_then(|forms| forms.iter().position(|form| form.kind == kind));
                at.and_then(Hotkey::nth).into_iter().collect()
            }
            Todo::Ask => vec![Hotkey::Enter],
            Todo::Desk => vec![Hotkey::F(4)],
            Todo::Paper => vec![Hotkey::Digit(1), Hotkey::Enter],
            Todo::Field => vec![Hotkey::Enter],
            Todo::Decision => vec![Hotkey::F(9)],
            Todo::Outcome => {
                let open = views.decision.persons.first().map(|one| &one.open);
                let at = open.and_then(|open| open.iter().position(|(code, _)| *code == Code::Admit));
                at.and_then(Hotkey::nth).into_iter().collect()
            }
            Todo::Reason => {
                let notes: Vec<Entry> =
                    views.notebook.said.iter().chain(&views.notebook.seen).map(|note| note.entry).collect();
                let told = self.told(live);
                let at = told.and_then(|entry| notes.iter().position(|other| *other == entry));
                at.and_then(Hotkey::letter).into_iter().collect()
            }
            Todo::Record => vec![Hotkey::Tab, Hotkey::Enter],
        }
    }

    /// What the open question brought into the notebook first.
    fn told(&self, live: &Live) -> Option<Entry> {
        self.turn(live, self.open)?.noted.first().map(|note| note.entry)
    }
}

/// An interview held in memory alone.
struct InMemory(Interview);

impl Keeper for InMemory {
    fn interview(&self) -> &Interview {
        &self.0
    }

    fn act(&mut self, action: &Action) -> Result<(), Trouble> {
        self.0.act(action).map(|_| ()).map_err(Trouble::Refused)
    }

    fn go_on_unkept(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{course::Shelf, scenario::handbook::Handbook};

    #[test]
    fn the_case_of_the_guide_is_what_it_needs() {
        let course = Course::open(&[Shelf::shipped()]);
        let (guide, mut keeper) = Guide::begin(&course).expect("the case is shipped");
        let noted = |keeper: &dyn Keeper| {
            let wording = crate::interview::wording::Wording::new(keeper.interview().case(), Handbook::shipped());
            keeper.interview().notebook(&wording).said.len()
        };
        let kind = |act: ActIx, keeper: &dyn Keeper| keeper.interview().case().act(act).kind;
        assert_eq!(kind(guide.closed, keeper.as_ref()), Some(QuestionType::Closed));
        assert_eq!(kind(guide.open, keeper.as_ref()), Some(QuestionType::Open));
        keeper.act(&Action::Do(guide.closed)).expect("it is open from the start");
        let little = noted(keeper.as_ref());
        keeper.act(&Action::Do(guide.open)).expect("it is open after that");
        assert_eq!(little, 0, "the closed question brings nothing new");
        assert!(noted(keeper.as_ref()) > little, "the open one does");
        let family = keeper.interview().case().scenario.genuine();
        assert_eq!(family, Some(keeper.interview().case().variant_id()));
    }

    #[test]
    fn what_comes_too_early_is_not_done() {
        let course = Course::open(&[Shelf::shipped()]);
        let (mut guide, keeper) = Guide::begin(&course).expect("the case is shipped");
        let live = Live::new(keeper, course.handbook);
        assert_eq!(guide.stage(&live), Stage::Closed);
        for early in [Action::Do(guide.open), Action::Finish] {
            assert!(!guide.allows(&Wish::Act(early), &live));
            assert!(guide.again);
        }
        assert!(guide.allows(&Wish::Act(Action::Do(guide.closed)), &live));
        assert!(!guide.again);
        assert!(guide.allows(&Wish::Pause(true), &live));
    }
}
