//! Acts besides questions, the replies that every act may have, and what they do.

use serde::{Deserialize, Serialize};

use super::{
    condition::{Condition, Phase},
    fact::Level,
    handbook::ActKind as Row,
    id::Dotted,
    map::Map,
    outcome::Code,
    question::{Seconds, Voiced, is_once, once},
};

/// The most replies one act may have in one variant (`docs/scenario-format.md`, rule 7).
pub const MOST_REPLIES: usize = 8;

/// Something an officer can do besides asking.
///
/// Looking at a field, opening a document, "go on", summing up and raising a contradiction follow from the elements
/// they belong to and are not written as acts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// What kind of act it is.
    pub kind: ActKind,
    /// What it costs, if not the usual for its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<Seconds>,
    /// When it may be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// How often it may be done.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    pub times: u32,
    /// Change of rapport of the person meant, if not the usual for its kind; a multiple of 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapport: Option<i32>,
    /// What it lets whoever can hear learn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voiced>,
    /// Cuts the person short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interrupts: bool,
    /// Answers and results; the first whose condition holds is given, the last has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Reply>,
    /// What it does in any case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Effect>,
}

/// The kinds of act (`docs/scenario-format.md`, acts). The person meant stands in brackets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ActKind {
    /// A greeting.
    Greet,
    /// Role, purpose and rights, told to a person (to a child: the ground rules).
    Explain(String),
    /// A private word: why they are spoken with alone, what happens next, that they may stop.
    Private(String),
    /// Leads a person aside, neutrally. Never undone before the decision.
    Separate(String),
    /// Brings an interpreter for a person.
    Interpreter(String, Interpreter),
    /// Asks for a document that is not on the desk.
    Request(String),
    /// Shows a field to the traveller.
    Show(Dotted),
    /// Asks a system (bookings, crossings, watch list).
    Query,
    /// Telephones somebody.
    Phone,
    /// Calls a specialist or colleague to the counter.
    Call(String),
    /// Asks a person what they need, or meets a need (water, toilet, a seat).
    Needs(String),
    /// Brings medical help to a person.
    Medical(String),
    /// A pause for a person; takes a mark of upset or suspicion away.
    Pause(String),
    /// An apology to a person; takes a mark of upset or suspicion away.
    Apology(String),
    /// Asks the supervisor.
    Supervisor,
    /// Offers a person help, information or a contact.
    Offer(String),
    /// Small talk on a neutral matter (with a child: the practice narrative).
    Talk(String),
    /// Closes the interview with a person: sums up, says what happens next, thanks.
    Close,
}

/// How an interpreter is brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Interpreter {
    /// A listed interpreter by telephone.
    Phone,
    /// A listed interpreter beside the officer.
    Present,
    /// The companion. A critical failure.
    Companion,
    /// A child. A critical failure.
    Child,
}

/// What follows an act: what is said or found, and what changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The id; its wording is the attribute of that name.
    pub id: String,
    /// When it is given, if no reply before it was. The last reply has no condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Who speaks; by default the person addressed. What a query, a call or the supervisor brings is told by nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Facts told, and how far.
    #[serde(default)]
    pub tells: Map<Level>,
    /// After its words the disclosure engine answers as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discloses: bool,
    /// Results found (`act.result`), which go into the notebook.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Dotted>,
    /// Outcomes that those results support as reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supports: Vec<Code>,
    /// Indicators shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Persons found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub finds: Vec<String>,
    /// What changes besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Effect>,
}

/// A change. Effects run in the order written; rapport changes last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Effect {
    /// Sets a flag.
    Set(String),
    /// Clears a flag; `check` counts these.
    Clears(String),
    /// Sets the flag (first) if the other act or question (second) has been done already.
    SetAfter(String, String),
    /// Sets the flag (first) if the other act or question (second) has not been done yet.
    SetBefore(String, String),
    /// Opens a topic.
    Open(String),
    /// Finds a person.
    Find(String),
    /// Moves the phase forward.
    Goto(Phase),
    /// Changes the rapport of the person addressed; a multiple of 5.
    Rapport(i32),
    /// Changes the rapport of a named person; a multiple of 5.
    RapportOf(String, i32),
    /// A mark of upset.
    Upset(String),
    /// A mark of suspicion.
    Suspect(String),
    /// Takes one mark of each ladder away.
    Calm(String),
    /// Meets a need.
    Meet(String),
    /// Hands over a document that was not on the desk.
    Show(String),
    /// An effect that happens only where a fact could be told in full (one gate, `docs/scenario-format.md`, rule 8).
    IfGate(String, Box<Effect>),
}

impl ActKind {
    /// Returns the person meant, if the kind names one.
    pub fn person(&self) -> Option<&str> {
        match self {
            Self::Explain(p)
            | Self::Private(p)
            | Self::Separate(p)
            | Self::Interpreter(p, _)
            | Self::Call(p)
            | Self::Needs(p)
            | Self::Medical(p)
            | Self::Pause(p)
            | Self::Apology(p)
            | Self::Offer(p)
            | Self::Talk(p) => Some(p),
            _ => None,
        }
    }

    /// Says whether the act speaks with nobody at the counter, so that its replies are told and not spoken.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Query | Self::Phone | Self::Supervisor)
    }

    /// Returns the handbook's row for the kind: its seconds and what it does to the person.
    pub fn row(&self) -> Row {
        match self {
            Self::Greet => Row::Greet,
            Self::Explain(_) => Row::Explain,
            Self::Private(_) => Row::Private,
            Self::Separate(_) => Row::Separate,
            Self::Interpreter(..) => Row::Interpreter,
            Self::Request(_) => Row::Request,
            // Showing a field takes as long as looking at one.
            Self::Show(_) => Row::Look,
            Self::Query => Row::Query,
            Self::Phone => Row::Phone,
            Self::Call(_) => Row::Call,
            Self::Needs(_) => Row::Needs,
            Self::Medical(_) => Row::Medical,
            Self::Pause(_) => Row::Pause,
            Self::Apology(_) => Row::Apology,
            Self::Supervisor => Row::Supervisor,
            Self::Offer(_) => Row::Offer,
            Self::Talk(_) => Row::Talk,
            Self::Close => Row::Close,
        }
    }
}
