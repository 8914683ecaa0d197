//! Topics and questions: type, addressee, what may be revealed.

use serde::{Deserialize, Serialize};

use super::{act::Reply, condition::Condition, handbook::QuestionType};

/// A cost in seconds of case time.
pub type Seconds = u32;

/// Something that can be talked about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Must be covered for full marks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// How often "go on" may be said on it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub go_on: u32,
    /// Can be summed up; what was misremembered may then be corrected.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sum_up: bool,
    /// Painful: leading, suggestive, accusing or repeated questions leave a mark of upset.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tender: bool,
    /// Whom "go on" and "sum up" speak to; by default the first person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// A line an officer can say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Whom it is put to; by default the first person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Its topic.
    pub topic: String,
    /// Its type, declared by the author and never read from the wording.
    #[serde(rename = "type")]
    pub kind: QuestionType,
    /// Facts it asks for, all of one person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<String>,
    /// Facts it puts into the person's mouth.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggests: Vec<String>,
    /// Closed, leading and suggestive: when the bare answer is yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Condition>,
    /// What it lets whoever can hear learn about the officer's thoughts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voiced>,
    /// Better forms of the same question, shown in the debrief.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub better: Vec<String>,
    /// When it may be asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// What it costs, if not the usual for its type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<Seconds>,
    /// Change of rapport, if not the usual for its type; a multiple of 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapport: Option<i32>,
    /// A closed question that confirms identity or safety; it stays out of the productive share.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confirms: bool,
    /// Cuts the person short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interrupts: bool,
    /// To a child: the open question that should follow this closed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then_open: Option<String>,
    /// How often it may be asked.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    pub times: u32,
    /// Scripted answers; where none is written the disclosure engine answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Reply>,
    /// What asking it does besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<super::act::Effect>,
}

pub(super) fn once() -> u32 {
    1
}

pub(super) fn is_once(times: &u32) -> bool {
    *times == 1
}

/// What a careless line gives away to whoever can hear it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Voiced {
    /// That somebody here is suspected.
    Suspicion,
    /// What the officer is about to do.
    Plan,
    /// What somebody said in private.
    Confidence,
}
