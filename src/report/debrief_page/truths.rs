//! Three truths side by side, as a part of the page: one row an act, one column a truth.

use maud::{Markup, html};

use super::Page;
use crate::{
    locale::message::Message,
    report::{
        compare::{Cell, Pair, Row},
        signs::said,
    },
};

impl Page<'_> {
    pub(super) fn truths(&self) -> Option<Markup> {
        let truths = &self.lessons.truths;
        (truths.columns.len() > 1).then(|| {
            html! {
                p { (self.speech.id("truths-note")) }
                ul { @for pair in &truths.pairs { (self.pair_told(pair)) } }
                @if truths.rows.is_empty() { p { (self.speech.id("truths-nothing")) } } @else {
                    table.truths {
                        thead { tr {
                            th scope="col" { (self.speech.id("page-line")) }
                            @for column in &truths.columns {
                                th scope="col" {
                                    (self.speech.words(&column.name))
                                    @if column.own { br; span.quiet { (self.speech.id("truths-own")) } }
                                }
                            }
                        } }
                        tbody {
                            tr.what {
                                th scope="row" { (self.speech.id("debrief-truth")) }
                                @for column in &truths.columns {
                                    td { (self.speech.written(&column.truth).unwrap_or_default()) }
                                }
                            }
                            @for row in &truths.rows { (self.row_told(row)) }
                        }
                    }
                }
            }
        })
    }

    fn pair_told(&self, pair: &Pair) -> Markup {
        let truths = &self.lessons.truths;
        let name = |ix: usize| truths.columns.get(ix).map(|column| said(column.name.clone()));
        let (Some(a), Some(b)) = (name(pair.columns.0), name(pair.columns.1)) else { return html! {} };
        let row = pair.first.and_then(|row| truths.rows.get(row));
        let id = if row.is_some() { "truths-first" } else { "truths-none" };
        let told = Message::new(id).arg("a", a).arg("b", b).arg("turn", row.map_or(0, |row| row.turn));
        html! {
            li {
                (self.speech.say(&told))
                @if let Some(row) = row { " " span.quiet { (self.speech.words(&row.words)) } }
                @if let Some(instead) = &pair.instead {
                    " " (self.speech.say(&Message::new("truths-instead").arg("line", said(instead.words.clone()))))
                    @if let Some(kind) = instead.kind { " " (self.badge(kind)) }
                }
            }
        }
    }

    fn row_told(&self, row: &Row) -> Markup {
        // Where all truths read the same, it is said once.
        let alike = !row.tells_apart && !row.shut_somewhere();
        html! {
            tr class=(if row.tells_apart { "apart" } else { "alike" }) {
                th scope="row" {
                    span.quiet { (self.id_turn(row.turn)) } " "
                    @if let Some(kind) = row.kind { (self.small_badge(kind)) }
                    @if row.tells_apart { " " span.flag { "≠ " (self.speech.id("truths-apart")) } }
                    p { (self.speech.words(&row.words)) }
                }
                @if alike {
                    td colspan=(row.cells.len()) { @if let Some(cell) = row.cells.first() { (self.cell(cell)) } }
                } @else {
                    @for cell in &row.cells { td { (self.cell(cell)) } }
                }
            }
        }
    }

    fn cell(&self, cell: &Cell) -> Markup {
        match cell {
            Cell::Shut(why) => html! {
                p.quiet { (self.speech.say(&Message::new("truths-shut").arg("why", said(why.clone())))) }
            },
            Cell::Done { .. } if cell.is_empty() => html! { p.quiet { (self.speech.id("truths-silent")) } },
            Cell::Done { spoken, seen } => html! {
                (self.spoken(spoken))
                @for seen in seen { p { (self.speech.words(seen)) } }
            },
        }
    }
}
