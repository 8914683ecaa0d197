//! The question map: the acts by type along the case's time (Griffiths, `docs/field.md` 1), with the share of
//! productive questions, the funnel of each topic and the counts by class.
//!
//! Gives no points; `competencies/questioning.rs` does.

use serde::Serialize;

use super::{
    name,
    record::{Record, is_counted, is_question},
};
use crate::{
    interview::case::{ActIx, TopicIx, What},
    scenario::handbook::{Class, QuestionType, Share},
};

/// What was said, by type, along the case's time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionMap {
    /// Every line said to somebody, in the order said.
    pub marks: Vec<QuestionMark>,
    /// Questions that count in the shares: all but confirmations of identity or safety, explaining and evidence.
    pub counted: u32,
    /// Open, encourager and probe, in percent of those counted, rounded down; 0 where none was asked.
    pub productive: u32,
    /// Unproductive and prohibited ones, in percent of those counted, rounded up.
    pub unproductive: u32,
    /// How the shares are called; none where nothing was asked.
    pub band: Option<ShareBand>,
    /// How often each type was used, in the order of the map; types never used are left out.
    pub types: Vec<(QuestionType, u32)>,
    /// How many lines of each class there were, confirmations apart.
    pub classes: Vec<(Class, u32)>,
    /// The funnel of each topic, in authored order.
    pub topics: Vec<TopicMark>,
    /// Seconds of case time that it spans.
    pub seconds: u32,
}

/// One line on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionMark {
    /// Number of the turn, from 1.
    pub turn: u32,
    /// Seconds of case time at which it was said.
    pub at: u32,
    /// Seconds it took, with the answer.
    pub seconds: u32,
    /// Its type.
    pub kind: QuestionType,
    /// The class of its type.
    pub class: Class,
    /// What was done, as plans write it.
    pub act: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub act_ix: ActIx,
    /// Whom it was said to.
    pub to: String,
    /// Its topic.
    pub topic: Option<String>,
    /// Somebody else at the counter could hear.
    pub heard: bool,
    /// It confirms identity or safety, and stays out of the shares.
    pub confirms: bool,
    /// It counts in the shares.
    pub counted: bool,
}

/// How a share of productive questions is called (`docs/field.md` 5; the bands are design).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareBand {
    /// Something to develop.
    Develop,
    /// It passes.
    Pass,
    /// Good, with few unproductive ones beside.
    Good,
}

impl ShareBand {
    /// Returns the id used in message ids.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Develop => "develop",
            Self::Pass => "pass",
            Self::Good => "good",
        }
    }

    /// Calls shares, given in percent.
    #[must_use]
    pub fn of(share: &Share, productive: u32, unproductive: u32) -> Self {
        if productive < u32::from(share.pass) {
            Self::Develop
        } else if productive >= u32::from(share.good) && unproductive <= u32::from(share.unproductive_most) {
            Self::Good
        } else {
            Self::Pass
        }
    }
}

/// How a topic was asked about: open, then deeper, then closed, then summed up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TopicMark {
    /// The topic.
    pub topic: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub topic_ix: TopicIx,
    /// It must be covered.
    pub required: bool,
    /// Type of the first question on it, confirmations apart.
    pub first: Option<QuestionType>,
    /// The turn of its first open question.
    pub opened: Option<u32>,
    /// The turn of its first encourager or probe.
    pub followed: Option<u32>,
    /// Open first, then deeper.
    pub funnel: bool,
    /// Turns of closed questions asked before an open one, confirmations apart.
    pub closed_first: Vec<u32>,
    /// It can be summed up.
    pub can_sum_up: bool,
    /// The turn in which it was summed up.
    pub summed_up: Option<u32>,
    /// How many questions were asked on it.
    pub questions: u32,
}

impl QuestionMap {
    pub(super) fn of(record: &Record<'_>) -> Self {
        let case = record.case;
        let mut marks = Vec::new();
        for turn in &record.turns {
            let act = record.act(turn);
            let Some(kind) = act.kind else { continue };
            marks.push(QuestionMark {
                turn: turn.number,
                at: turn.at,
                seconds: turn.seconds,
                kind,
                class: kind.class(),
                act: name::act(case, turn.act),
                act_ix: turn.act,
                to: name::person(case, act.to),
                topic: act.topic.map(|topic| name::topic(case, topic)),
                heard: !turn.heard_by.is_empty(),
                confirms: act.confirms,
                counted: is_counted(act),
            });
        }
        let count = |fits: &dyn Fn(&QuestionMark) -> bool| marks.iter().filter(|mark| fits(mark)).count() as u32;
        let counted = count(&|mark| mark.counted);
        let productive = count(&|mark| mark.counted && mark.class == Class::Productive);
        let spoilt = count(&|mark| mark.counted && matches!(mark.class, Class::Unproductive | Class::Prohibited));
        let (productive, unproductive) = match counted {
            0 => (0, 0),
            _ => (productive * 100 / counted, (spoilt * 100).div_ceil(counted)),
        };
        let types = QuestionType::ALL.iter().map(|kind| (*kind, count(&|mark| mark.kind == *kind)));
        let classes = Class::ALL.iter().map(|class| (*class, count(&|mark| mark.class == *class && !mark.confirms)));
        Self {
            counted,
            productive,
            unproductive,
            band: (counted > 0).then(|| ShareBand::of(&record.handbook.rubric().share, productive, unproductive)),
            types: types.filter(|(_, times)| *times > 0).collect(),
            classes: classes.collect(),
            topics: (0..case.topics.len()).map(|ix| topic_mark(record, TopicIx(ix as u16))).collect(),
            seconds: record.end.seconds,
            marks,
        }
    }
}

fn topic_mark(record: &Record<'_>, ix: TopicIx) -> TopicMark {
    let case = record.case;
    let (mut first, mut opened, mut followed, mut deeper) = (None, None, None, false);
    let (mut closed_first, mut questions) = (Vec::new(), 0);
    for turn in &record.turns {
        let act = record.act(turn);
        if act.topic != Some(ix) || !is_question(act) {
            continue;
        }
        questions += 1;
        if act.confirms {
            continue;
        }
        first = first.or(act.kind);
        match act.kind {
            Some(QuestionType::Open) => opened = opened.or(Some(turn.number)),
            Some(QuestionType::Encourager | QuestionType::Probe) => {
                followed = followed.or(Some(turn.number));
                deeper |= opened.is_some();
            }
            Some(QuestionType::Closed) if opened.is_none() => closed_first.push(turn.number),
            _ => {}
        }
    }
    TopicMark {
        topic: name::topic(case, ix),
        topic_ix: ix,
        required: case.topics[ix.ix()].required,
        first,
        opened,
        followed,
        funnel: first == Some(QuestionType::Open) && deeper,
        closed_first,
        can_sum_up: case.acts.iter().any(|act| act.what == What::SumUp(ix)),
        summed_up: record.topics[ix.ix()].summed_up,
        questions,
    }
}
