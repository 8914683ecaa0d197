//! Questioning technique: shares of productive and unproductive questions, the funnel of each topic, closed questions
//! asked too soon, accusations.

use super::{Look, Sight};
use crate::{
    assessment::record::accuses,
    scenario::handbook::{Class, Measure},
};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let map = sight.map;
    let turns = |classes: &[Class]| {
        let fits = map.marks.iter().filter(|mark| mark.counted && classes.contains(&mark.class));
        fits.map(|mark| mark.turn).collect::<Vec<_>>()
    };
    let spoilt = [Class::Unproductive, Class::Prohibited];
    match measure {
        Measure::ProductiveShare => {
            let rest = turns(&[Class::Neutral, Class::Unproductive, Class::Prohibited]);
            Look::value(map.productive).gained(turns(&[Class::Productive])).lost(rest)
        }
        Measure::UnproductiveShare => Look::value(map.unproductive).lost(turns(&spoilt)),
        Measure::Funnel => {
            let required = || map.topics.iter().filter(|topic| topic.required);
            let good = required().filter(|topic| topic.funnel);
            Look::each(good.clone().count(), required().count()).gained(good.filter_map(|topic| topic.opened).collect())
        }
        Measure::ClosedFirst => {
            let mut turns: Vec<u32> = map.topics.iter().flat_map(|topic| topic.closed_first.iter().copied()).collect();
            turns.sort_unstable();
            Look::faults(turns)
        }
        _ => Look::faults(sight.record.where_act(accuses)),
    }
}
