//! A report as JSON, for other programs: the same paper, part by part, its tables with their values.
//!
//! The ids of parts and tables, the order of columns and the kinds are the same in every language; titles and heads are words.
//! Numbers are those of the CSV, digit by digit. Plots are left out: all they show stands in the tables.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Cell, Paper, Part, Table};

/// The form this program writes; it grows when something that was there is gone or means something else.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Whole<'p> {
    report: u32,
    language: &'static str,
    title: &'p str,
    lead: &'p [String],
    parts: Vec<OnePart<'p>>,
    foot: &'p [String],
}

#[derive(Serialize)]
struct OnePart<'p> {
    id: &'static str,
    title: &'p str,
    means: &'p str,
    means_not: &'p str,
    notes: &'p [String],
    tables: Vec<OneTable<'p>>,
}

#[derive(Serialize)]
struct OneTable<'p> {
    id: &'static str,
    columns: Vec<Column<'p>>,
    rows: Vec<Vec<Value>>,
}

#[derive(Serialize)]
struct Column<'p> {
    head: &'p str,
    kind: &'static str,
}

/// Writes a report.
#[must_use]
pub fn json(paper: &Paper) -> String {
    let whole = Whole {
        report: FORMAT,
        language: paper.language.code(),
        title: &paper.title,
        lead: &paper.lead,
        parts: paper.parts.iter().map(part).collect(),
        foot: &paper.foot,
    };
    serde_json::to_string_pretty(&whole).expect("texts and numbers") + "\n"
}

fn part(part: &Part) -> OnePart<'_> {
    OnePart {
        id: part.id,
        title: &part.title,
        means: &part.means,
        means_not: &part.not,
        notes: &part.notes,
        tables: part.tables.iter().map(table).collect(),
    }
}

fn table(table: &Table) -> OneTable<'_> {
    let kind = |at: usize| kind(table.rows.iter().filter_map(|row| row.get(at)));
    OneTable {
        id: table.id,
        columns: table.heads.iter().enumerate().map(|(at, head)| Column { head, kind: kind(at) }).collect(),
        rows: table.rows.iter().map(|row| row.iter().map(value).collect()).collect(),
    }
}

/// What the values of a column are, where they are no words and not nothing.
fn kind<'c>(cells: impl Iterator<Item = &'c Cell>) -> &'static str {
    let kinds = cells.filter_map(|cell| match cell {
        Cell::Nothing | Cell::Text(_) => None,
        Cell::Whole(_) => Some("whole"),
        Cell::Decimal(..) | Cell::Signed(_) => Some("decimal"),
        Cell::Percent(_) => Some("share"),
        Cell::Day(_) => Some("day"),
    });
    // Where a column holds several, they are numbers of one kind and another.
    kinds.reduce(|one, other| if one == other { one } else { "mixed" }).unwrap_or("text")
}

fn value(cell: &Cell) -> Value {
    // As many digits as are told elsewhere: more would look surer than the figure is.
    let rounded = |number: f64, places: usize| json!(format!("{number:.places$}").parse::<f64>().ok());
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Text(text) => json!(text),
        Cell::Whole(number) => json!(number),
        Cell::Decimal(number, places) => rounded(*number, *places as usize),
        Cell::Signed(number) | Cell::Percent(number) => rounded(*number, 4),
        Cell::Day(day) => json!(String::from(*day)),
    }
}
