//! What may be held against what: mismatches placed by a draw, contradictions and how they answer.

use serde::{Deserialize, Serialize};

use super::{act::Effect, condition::Condition, fact::Level, id::Dotted, map::Map, outcome::Code, question::Seconds};

/// A value that stands wrong in one of several places; which one, a draw says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mismatch {
    /// The pool whose value is shown wrong.
    pub of: String,
    /// How it is off.
    pub off: Off,
    /// The fields where it may stand. With more than one, `by` draws the place.
    pub at: Vec<Dotted>,
    /// The pool that draws the place: its words are `document-field`, in the order of `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The variants in which it exists; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Outcomes it supports as a reason once seen, by variant or `"else"`.
    #[serde(default)]
    pub supports: Map<Vec<Code>>,
    /// Indicators it shows once seen, by variant or `"else"`.
    #[serde(default)]
    pub indicators: Map<Vec<String>>,
}

/// How a mismatching value is off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Off {
    /// So many days later (or earlier).
    Days(i32),
    /// So much more (or less), in units of the pool.
    By(i32),
    /// Another word of the pool.
    Word(String),
}

/// Two notes that do not fit. Linking them is how a trainee picks the two; raising them is an act, done once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// The two ends.
    pub between: (End, End),
    /// When it is ripe. By default: the topic was opened by an open question, the claim made, one probe asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ripe: Option<Condition>,
    /// How it answers when raised before it is ripe.
    #[serde(default = "adapts")]
    pub early: Answers,
    /// How it answers when raised ripe, as a fair question.
    pub late: Answers,
    /// The variants in which it exists; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Facts told, and how far, when raised late and fairly, by variant or `"else"`.
    #[serde(default)]
    pub tells: Map<Map<Level>>,
    /// Indicators shown when raised late and fairly, by variant or `"else"`.
    #[serde(default)]
    pub indicators: Map<Vec<String>>,
    /// Outcomes it supports as a reason once raised late and fairly, by variant or `"else"`.
    #[serde(default)]
    pub supports: Map<Vec<Code>>,
    /// Must be found for full marks in these variants; empty: in every variant where it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Vec<String>>,
    /// What raising costs, if not the usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<Seconds>,
    /// What raising it does besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Effect>,
}

fn adapts() -> Answers {
    Answers::All(Answer::Adapts)
}

/// One end of a contradiction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum End {
    /// What a person said: the fact's own person.
    Claim(String),
    /// What a companion said in the person's stead: the fact, and who spoke.
    ClaimBy(String, String),
    /// What a field shows.
    Field(Dotted),
    /// What a query or call found.
    Result(Dotted),
    /// A mismatch, wherever it stands.
    Mismatch(String),
    /// The person as seen at the counter.
    Person(String),
}

/// How a raised contradiction answers, in every variant or by variant (`"else"` for the rest).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answers {
    /// The same in every variant.
    All(Answer),
    /// By variant.
    Per(Map<Answer>),
}

/// A person's way of answering what is put to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// Gives a checkable explanation.
    Explains,
    /// Changes the story to fit; the contradiction is lost.
    Adapts,
    /// Admits a part.
    Partial,
    /// Takes back what was said.
    Revises,
    /// Denies.
    Denies,
    /// Says nothing.
    Silent,
}

impl Answers {
    /// Returns the answer in `variant`.
    pub fn in_variant(&self, variant: &str) -> Option<Answer> {
        match self {
            Self::All(answer) => Some(*answer),
            Self::Per(map) => map.get(variant).or_else(|| map.get("else")).copied(),
        }
    }
}
