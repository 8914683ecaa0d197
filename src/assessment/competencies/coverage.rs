//! Coverage: required topics opened and followed, topics summed up, and the least that is safe.

use super::{Look, Sight};
use crate::{
    assessment::{offer::possible, question_map::TopicMark, record::Record},
    interview::case::ActIx,
    scenario::handbook::Measure,
};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let topics = &sight.map.topics;
    let of = |wanted: &dyn Fn(&TopicMark) -> bool, reached: &dyn Fn(&TopicMark) -> Option<u32>| {
        let wanted: Vec<_> = topics.iter().filter(|topic| wanted(topic)).collect();
        let turns: Vec<u32> = wanted.iter().filter_map(|topic| reached(topic)).collect();
        Look::each(turns.len(), wanted.len()).gained(turns)
    };
    match measure {
        Measure::TopicsOpened => of(&|topic| topic.required, &|topic| topic.opened),
        Measure::TopicsFollowed => of(&|topic| topic.required, &|topic| topic.followed),
        Measure::TopicsSummedUp => of(&|topic| topic.can_sum_up, &|topic| topic.summed_up),
        _ => {
            let (done, wanted) = safe_minimum(sight.record);
            Look::each(done.len(), wanted).gained(done)
        }
    }
}

/// Returns the turns of those acts of the least that is safe which were done, and how many there are in this variant.
pub(in crate::assessment) fn safe_minimum(record: &Record<'_>) -> (Vec<u32>, usize) {
    let wanted: Vec<ActIx> =
        record.case.safe_minimum.iter().copied().filter(|act| possible(record.case.act(*act))).collect();
    let first = |act: &ActIx| record.turns.iter().find(|turn| turn.act == *act).map(|turn| turn.number);
    (wanted.iter().filter_map(first).collect(), wanted.len())
}
