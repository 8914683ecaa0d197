//! Decision and reason: the grade of each person's outcome, reasons that are facts, and the hand-over note with what does
//! not belong in it.

use super::{Look, Sight};
use crate::scenario::handbook::{Grade, Measure};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let rubric = sight.record.handbook.rubric();
    let persons = &sight.marks.persons;
    match measure {
        Measure::Outcome => {
            let tenths = persons.iter().map(|person| u32::from(rubric.tenths(person.grade))).sum();
            let right = persons.iter().filter(|person| person.grade == Grade::Full).count();
            Look { value: tenths, reached: Some(right as u32), wanted: persons.len() as u32, ..Look::default() }
        }
        Measure::Reasons => {
            let supported = persons.iter().filter(|person| person.reasons.iter().any(|reason| reason.worth.is_good()));
            Look::each(supported.count(), persons.len())
        }
        Measure::BadReasons => {
            let all = persons.iter().flat_map(|person| &person.reasons);
            Look::value(all.filter(|reason| !reason.worth.is_good()).count() as u32)
        }
        Measure::HandoverFaults => Look::value(sight.marks.note_faults.len() as u32),
        _ => {
            let lines = &sight.marks.handover;
            Look::each(lines.iter().filter(|line| line.there).count(), lines.len())
        }
    }
}
