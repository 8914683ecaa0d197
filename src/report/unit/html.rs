//! A report as one page: its fonts inside, nothing loaded from anywhere, nothing that runs; it prints.

use maud::{Markup, html as markup};

use super::{Cell, Paper, Part, Table};
use crate::{
    locale::{Catalogue, Message},
    report::{page, speech::Speech},
};

/// What only this page shows.
const STYLE: &str = include_str!("reports.css");

/// Writes a report.
#[must_use]
pub fn html(paper: &Paper, catalogue: &Catalogue) -> String {
    let speech = Speech { catalogue, language: paper.language };
    let body = markup! {
        header { h1 { (paper.title) } @for line in &paper.lead { p { (line) } } }
        nav aria-label=(speech.id("page-contents")) {
            ul { @for part in &paper.parts { li { a href={ "#" (part.id) } { (part.title) } } } }
        }
        main { @for part in &paper.parts { (section(part, paper, speech)) } }
        footer { @for line in &paper.foot { p { (line) } } }
    };
    page::whole(paper.language, &paper.title, STYLE, &body)
}

fn section(part: &Part, paper: &Paper, speech: Speech<'_>) -> Markup {
    let words = |id: &str, text: &str, class: &str| {
        let told = Message::new("debrief-pair").arg("name", speech.id(id)).arg("text", text);
        markup! { @if !text.is_empty() { div class=(class) { p { (speech.say(&told)) } } } }
    };
    markup! {
        section id=(part.id) {
            h2 { (part.title) }
            @for note in &part.notes { p.finding { (note) } }
            @for plot in &part.plots { (plot.draw()) }
            @for table in &part.tables { @if !table.rows.is_empty() { (rows(table, paper)) } }
            (words("report-means", &part.means, "means"))
            (words("report-means-not", &part.not, "means not"))
        }
    }
}

fn rows(table: &Table, paper: &Paper) -> Markup {
    let right = |column: usize| table.rows.iter().any(|row| row.get(column).is_some_and(Cell::is_number));
    let class = |column: usize| if right(column) { "number" } else { "words" };
    markup! {
        div.wide {
            table {
                thead { tr { @for (column, head) in table.heads.iter().enumerate() { th class=(class(column)) scope="col" { (head) } } } }
                tbody { @for row in &table.rows { tr {
                    @for (column, cell) in row.iter().enumerate() { td class=(class(column)) { (cell.said(paper.language)) } }
                } } }
            }
        }
    }
}
