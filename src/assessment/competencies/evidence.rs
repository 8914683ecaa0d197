//! Evidence handling: mismatches found, raised late and fairly, and facts checked.

use super::{Look, Sight};
use crate::{interview::state::pair, scenario::handbook::Measure};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let record = sight.record;
    let contradictions = &sight.offer.contradictions;
    let raised = || contradictions.iter().filter_map(|ix| record.raised[ix.ix()]);
    let wanted = contradictions.len();
    match measure {
        Measure::MismatchesFound => {
            let linked = |ix: &&crate::interview::case::ContradictionIx| {
                let (a, b) = record.case.contradictions[ix.ix()].ends;
                record.raised[ix.ix()].is_some() || record.end.notes.links.contains(&pair(a, b))
            };
            let found = contradictions.iter().filter(linked).count();
            Look::each(found, wanted).gained(raised().map(|raised| raised.turn).collect())
        }
        Measure::RaisedLate => {
            let late: Vec<u32> = raised().filter(|raised| !raised.early).map(|raised| raised.turn).collect();
            let early = raised().filter(|raised| raised.early).map(|raised| raised.turn).collect();
            Look::each(late.len(), wanted).gained(late).lost(early)
        }
        Measure::RaisedFairly => {
            let fair: Vec<u32> = raised().filter(|raised| raised.fair).map(|raised| raised.turn).collect();
            let not = raised().filter(|raised| !raised.fair).map(|raised| raised.turn).collect();
            Look::each(fair.len(), wanted).gained(fair).lost(not)
        }
        _ => verified(sight),
    }
}

/// Checks that brought a result: acts whose reply held one, and documents asked for and looked at.
fn verified(sight: &Sight<'_>) -> Look {
    let (record, offer) = (sight.record, sight.offer);
    let first_look = |document: &crate::interview::case::DocumentIx| {
        let looks = record.case.documents[document.ix()].fields.iter().filter_map(|item| record.seen[item.ix()]);
        if record.handed_out[document.ix()] { looks.min() } else { None }
    };
    let mut turns: Vec<u32> = record.checks.values().copied().collect();
    turns.extend(offer.requests.iter().filter_map(first_look));
    turns.sort_unstable();
    let most = offer.checks.len() + offer.requests.len();
    if most == 0 {
        return Look::absent();
    }
    Look { most: Some(most as u32), ..Look::value(turns.len() as u32).gained(turns) }
}
