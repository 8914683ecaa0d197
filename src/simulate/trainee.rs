//! Ways of playing: what a trainee of a certain kind would do, act by act.
//!
//! A way of playing sees what an officer sees: the acts that are open, what was said and seen. Those that are weak in
//! *how* they ask are given the right outcomes, so that they can only fail by their manner; those that are weak in what
//! they decide *by* choose for themselves. Nothing here is a claim about real people: each is a caricature of one habit
//! that a fair score must not reward.

use super::officer::Officer;
use crate::{
    interview::{Case, Event, action::Manner, case::What, chance::Chance},
    scenario::handbook::{Code, Handbook, QuestionType},
};

/// A way of playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trainee {
    /// The author's model of a good interview.
    ByTheBook,
    /// The model, but one act in so many percent is a slip: a weak question instead of the planned one, or nothing.
    Slipping(u8),
    /// Does anything that is open, and decides anything.
    Random,
    /// Asks one question and decides.
    AtOnce,
    /// Asks a little and refuses whoever it is.
    AlwaysRefuse,
    /// Asks a little and refers whoever it is to protection.
    AlwaysRefer,
    /// Asks a little and lets everybody go on.
    AlwaysAdmit,
    /// Says that the person lies, in every way there is.
    Accuser,
    /// Asks closed questions only.
    ClosedOnly,
    /// Asks leading and suggestive questions only.
    LeadingOnly,
    /// Asks everything there is in the order of the list, and listens to nothing.
    Checklist,
    /// Asks a little and decides by how nervous somebody seems.
    NervousnessReader,
    /// Looks at every field and asks nothing.
    DocumentChecker,
}

impl Trainee {
    /// The weak ways: none of them may pass in any variant.
    pub const WEAK: [Self; 11] = [
        Self::Random,
        Self::AtOnce,
        Self::AlwaysRefuse,
        Self::AlwaysRefer,
        Self::AlwaysAdmit,
        Self::Accuser,
        Self::ClosedOnly,
        Self::LeadingOnly,
        Self::Checklist,
        Self::NervousnessReader,
        Self::DocumentChecker,
    ];

    /// The id in figures and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::ByTheBook => "by-the-book",
            Self::Slipping(_) => "slipping",
            Self::Random => "random",
            Self::AtOnce => "at-once",
            Self::AlwaysRefuse => "always-refuse",
            Self::AlwaysRefer => "always-refer",
            Self::AlwaysAdmit => "always-admit",
            Self::Accuser => "accuser",
            Self::ClosedOnly => "closed-only",
            Self::LeadingOnly => "leading-only",
            Self::Checklist => "checklist",
            Self::NervousnessReader => "nervousness-reader",
            Self::DocumentChecker => "document-checker",
        }
    }

    /// Holds an interview on a case and returns what happened. The same case, way and seed give the same events.
    pub fn play(self, case: &Case, handbook: &Handbook, seed: u64) -> Vec<Event> {
        let mut officer = Officer::new(case, handbook, Chance::new(seed, self.id()));
        match self {
            Self::ByTheBook => officer.model(0),
            Self::Slipping(percent) => officer.model(percent),
            Self::Random => officer.at_random(),
            Self::AtOnce => {
                officer.ask_first(1);
                officer.decide_at_random();
            }
            Self::AlwaysRefuse => officer.ask_and_decide(Code::Refuse),
            Self::AlwaysRefer => officer.ask_and_decide(Code::Protect),
            Self::AlwaysAdmit => {
                let code = officer.go_on();
                officer.ask_and_decide(code);
            }
            Self::Accuser => {
                officer.all(|kind, _| kind == Some(QuestionType::Accusation));
                officer.all(|_, what| matches!(what, What::Raise(_, Manner::Accuse)));
                officer.decide_rightly();
            }
            Self::ClosedOnly => {
                officer.all(|kind, _| kind == Some(QuestionType::Closed));
                officer.decide_rightly();
            }
            Self::LeadingOnly => {
                let leads = [Some(QuestionType::Leading), Some(QuestionType::Suggestive)];
                officer.all(|kind, _| leads.contains(&kind));
                officer.decide_rightly();
            }
            Self::Checklist => {
                officer.all(|_, what| matches!(what, What::Question(_)));
                officer.decide_rightly();
            }
            Self::NervousnessReader => officer.by_nerves(),
            Self::DocumentChecker => officer.by_documents(),
        }
        officer.events
    }
}
