//! Recognising indicators: brought out, tagged on what shows them, and nothing tagged that is no evidence.

use super::{Look, Sight};
use crate::{assessment::marks::TagWorth, scenario::handbook::Measure};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let signs = &sight.marks.signs;
    let tags = |worth: TagWorth| sight.marks.tags.iter().filter(move |tag| tag.worth == worth);
    match measure {
        Measure::Elicited => {
            let turns: Vec<u32> = signs.iter().filter_map(|sign| sign.elicited).collect();
            Look::each(turns.len(), signs.len()).gained(turns)
        }
        Measure::Tagged => {
            let wanted = signs.iter().filter(|sign| sign.taggable);
            Look::each(wanted.clone().filter(|sign| !sign.tagged_at.is_empty()).count(), wanted.count())
        }
        Measure::WrongTags => Look::value(tags(TagWorth::Wrong).count() as u32),
        _ => Look::value(tags(TagWorth::NoEvidence).count() as u32),
    }
}
