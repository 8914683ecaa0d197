//! A report as CSV: UTF-8 with a byte order mark, so that spreadsheets open Khmer and Lao; every row begins with its table.
//!
//! Numbers are written for programs: a full stop, no thousands, shares as fractions, days as `YYYY-MM-DD`.

use super::{Cell, Paper};

/// What makes a spreadsheet read UTF-8.
const MARK: &str = "\u{feff}";

/// Writes a report. The first row of each table holds its heads.
#[must_use]
pub fn csv(paper: &Paper) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .flexible(true)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    for table in paper.parts.iter().flat_map(|part| &part.tables) {
        let heads = std::iter::once(table.id.to_owned()).chain(table.heads.iter().map(|head| harmless(head)));
        let rows = table
            .rows
            .iter()
            .map(|row| std::iter::once(table.id.to_owned()).chain(row.iter().map(written)).collect::<Vec<_>>());
        for row in std::iter::once(heads.collect::<Vec<_>>()).chain(rows) {
            writer.write_record(row).expect("memory takes every row, of any length");
        }
    }
    let bytes = writer.into_inner().expect("memory takes every row");
    String::from_utf8(bytes).expect("only text was written")
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Decimal(number, places) => format!("{number:.*}", *places as usize),
        Cell::Signed(number) => format!("{number:.4}"),
        Cell::Percent(share) => format!("{share:.4}"),
        Cell::Day(day) => String::from(*day),
    }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe: names come from outside.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_becomes_a_formula() {
        for (text, expected) in [("=1+1", "'=1+1"), ("@x", "'@x"), ("Sok", "Sok"), ("−0.5", "−0.5")] {
            assert_eq!(harmless(text), expected);
        }
    }
}
