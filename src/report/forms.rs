//! Better forms of a question: which questions are weak, why, what could have been asked in their place, and what that
//! would have brought. The debrief, the coach and *ask it again* share it, so that all three say the same.
//!
//! Reads the state *before* the question, and only the author's own words for why. Judges no interview.

use super::{counterfactual::instead, debrief::BetterView};
use crate::{
    interview::{
        Case, Event, State,
        action::Manner,
        case::{ActIx, PersonIx, What},
        plan,
        view::SpokenView,
        wording::Wording,
    },
    locale::message::Message,
    scenario::{
        handbook::{Class, Handbook, QuestionType},
        words::{self, Words},
    },
};

/// The forms of the questions of one case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Forms<'a> {
    case: &'a Case,
    handbook: &'a Handbook,
    wording: &'a Wording<'a>,
}

impl<'a> Forms<'a> {
    pub(super) fn of(wording: &'a Wording<'a>) -> Self {
        Self { case: wording.case(), handbook: wording.handbook(), wording }
    }

    /// The type of an act that is weak by itself, whatever comes after it: one that spoils, or a closed question that
    /// confirms nothing and for which the author knows a better form.
    pub(super) fn weak(&self, ix: ActIx) -> Option<QuestionType> {
        let act = self.case.act(ix);
        let kind = act.kind?;
        let spoils = matches!(kind.class(), Class::Unproductive | Class::Prohibited);
        let shuts = kind == QuestionType::Closed && !act.confirms && !self.authored(ix).is_empty();
        (spoils || shuts).then_some(kind)
    }

    /// The better forms an author names; for an accusing raise, the fair one.
    pub(super) fn authored(&self, act: ActIx) -> Vec<ActIx> {
        match self.case.act(act).what {
            What::Question(ix) => {
                let question = self.case.scenario.questions.at(ix as usize).map(|(_, question)| question);
                let ids = question.map_or(&[][..], |question| question.better.as_slice());
                ids.iter().filter_map(|id| plan::act(self.case, id)).collect()
            }
            What::Raise(ix, Manner::Accuse) => self.case.act_of(What::Raise(ix, Manner::Fair)).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Where an author names none: the first open question on the topic to the same person.
    pub(super) fn plainer(&self, weak: ActIx) -> Vec<ActIx> {
        let weak = self.case.act(weak);
        let open = self.case.act_ids().find(|ix| {
            let act = self.case.act(*ix);
            act.kind == Some(QuestionType::Open) && act.topic == weak.topic && act.to == weak.to
        });
        open.into_iter().collect()
    }

    /// Why a question is weak: the author's words, else those of its type.
    pub(super) fn why(&self, act: ActIx, kind: QuestionType) -> Words {
        let by_type = Message::new(format!("weak-{}", kind.id()));
        match self.case.act(act).what {
            What::Question(_) => self.author_s_why(act).or(by_type),
            _ => Words::of(by_type),
        }
    }

    /// The author's own words for why a question is weak; there may be none.
    pub(super) fn author_s_why(&self, act: ActIx) -> Words {
        let What::Question(ix) = self.case.act(act).what else { return Words::default() };
        let id = self.case.scenario.questions.at(ix as usize).map_or("", |(id, _)| id);
        self.wording.finish(words::tail(&format!("q-{id}"), "better"), None, None)
    }

    /// A form that a trainee may take as a model: productive or a fair raise, said without cutting in, pressing or
    /// giving anything away.
    pub(super) fn is_model(&self, ix: ActIx) -> bool {
        let act = self.case.act(ix);
        let fair = matches!(act.what, What::Raise(_, Manner::Fair));
        let productive = act.kind.is_some_and(|kind| kind.class() == Class::Productive);
        (fair || productive) && !act.interrupts && act.voices.is_empty() && act.suggests.is_empty()
    }

    /// What a better form would have brought from a state; nothing where it was done before.
    pub(super) fn better(&self, before: &State, act: ActIx) -> Option<BetterView> {
        let found = instead(self.case, before, act)?;
        Some(BetterView {
            act,
            kind: self.case.act(act).kind,
            first: found.first.iter().map(|step| self.wording.act_label(*step)).collect(),
            words: self.wording.act(act),
            answered: self.answered(self.case.act(act).to, &found.events),
            shows: self.shows(&found.events),
        })
    }

    /// What was answered to an act that addressed somebody.
    pub(super) fn answered(&self, to: PersonIx, events: &[Event]) -> Vec<SpokenView> {
        let mut answered = Vec::new();
        for event in events {
            match *event {
                Event::Said { by, line } => {
                    answered.push(SpokenView { by, narrated: false, words: self.wording.line(by, line) });
                }
                Event::Narrated { line } => {
                    answered.push(SpokenView { by: to, narrated: true, words: self.wording.line(to, line) });
                }
                _ => {}
            }
        }
        answered
    }

    /// The signs that showed, by name; those that are never evidence are left out.
    pub(super) fn shows(&self, events: &[Event]) -> Vec<Words> {
        let shown = events.iter().filter_map(|event| match event {
            Event::Elicited { indicator, .. } => self.handbook.indicators().get(indicator.ix()),
            _ => None,
        });
        shown.filter(|row| row.evidence).map(|row| Words::of(Message::new(row.message()))).collect()
    }
}
