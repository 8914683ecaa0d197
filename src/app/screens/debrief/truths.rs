//! Three truths, one interview: the officer's same acts in every truth of the script, answer beside answer.
//!
//! Which rows told the truths apart, and what would have where nothing did, comes from
//! [`report::compare`](crate::report::compare); a word and a shape mark them, never colour alone.

use bevy_egui::egui::{Rect, Stroke, Ui, pos2};

use super::parts::{Sign, asked, badges, readable, spoken};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{
            self, Hotkey, Icon, Text, Tone, keys,
            widget::{Choice, Panel},
        },
    },
    locale::{Message, calendar},
    report::compare::{self, Cell, Row, Truths},
};

/// The comparison, once it was asked for.
#[derive(Default)]
pub struct State {
    truths: Option<Box<Truths>>,
    /// Only the rows that told truths apart are shown.
    only_apart: bool,
}

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let State { truths, only_apart } = state;
    let truths =
        truths.get_or_insert_with(|| Box::new(compare::truths(live.interview(), live.handbook(), say.catalogue)));
    ui.add(Text::body(say.text("truths-note")).colour(p.ink_2));
    keys::area(ui, "debrief-truths-heads", |ui| heads(ui, say, truths));
    keys::area(ui, "debrief-truths", |ui| {
        if !truths.pairs.is_empty() {
            Panel::new().show(ui, |ui| pairs(ui, say, live, truths));
        }
        if truths.rows.iter().any(|row| row.tells_apart) {
            let only = Choice::framed(say.text("debrief-truths-only"), *only_apart).many().key(Hotkey::Letter('A'));
            if ui.add(only).clicked() {
                *only_apart = !*only_apart;
            }
        }
        let first = truths.rows.iter().position(|row| row.tells_apart);
        for (ix, one) in truths.rows.iter().enumerate().filter(|(_, row)| row.tells_apart || !*only_apart) {
            row(ui, say, live, truths, one, first == Some(ix));
        }
    });
}

/// Whether the truths have room beside one another.
fn beside(ui: &Ui, count: usize) -> bool {
    let theme = theme::of(ui.ctx());
    ui.available_width() >= theme.px(230.0) * count.max(1) as f32
}

/// Lays the truths out in columns, or one below the other under their names.
fn each(ui: &mut Ui, count: usize, mut add: impl FnMut(&mut Ui, usize, bool)) {
    if beside(ui, count) {
        ui.columns(count.max(1), |columns| {
            for (ix, column) in columns.iter_mut().enumerate().take(count) {
                add(column, ix, false);
            }
        });
    } else {
        (0..count).for_each(|ix| add(ui, ix, true));
    }
}

fn heads(ui: &mut Ui, say: &Say<'_>, truths: &Truths) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    each(ui, truths.columns.len(), |ui, ix, _| {
        let column = &truths.columns[ix];
        let name = say.words(&column.name);
        let panel = if column.own { Panel::new().start_bar(p.indigo) } else { Panel::new() };
        let shown = panel.margin(12.0, 8.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(3.0);
            ui.add(Text::subheading(name.as_str()));
            if column.own {
                badges(ui, &[Sign::new(say.text("truths-own"), Tone::Indigo, Icon::Check)]);
            }
            if say.knows(&column.truth) {
                ui.add(Text::caption(say.words(&column.truth)).colour(p.ink_2));
            }
        });
        readable(ui, shown.response.rect, &name);
    });
}

/// For every two truths: the act that first told them apart, or what would have.
fn pairs(ui: &mut Ui, say: &Say<'_>, live: &Live, truths: &Truths) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    for pair in &truths.pairs {
        let name = |ix: usize| truths.columns.get(ix).map(|column| say.words(&column.name)).unwrap_or_default();
        let (a, b) = (name(pair.columns.0), name(pair.columns.1));
        let told = match pair.first.and_then(|ix| truths.rows.get(ix)) {
            Some(row) => Message::new("truths-first").arg("turn", row.turn),
            None => Message::new("truths-none"),
        };
        let told = say.message(&told.arg("a", a.as_str()).arg("b", b.as_str()));
        let inner = ui.horizontal_top(|ui| {
            let (icon, ink) = if pair.first.is_some() { (Icon::Separate, p.plum) } else { (Icon::Search, p.warn) };
            theme::icon(ui, icon, 20.0, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme.px(4.0);
                ui.add(Text::body(told.as_str()));
                if let Some(row) = pair.first.and_then(|ix| truths.rows.get(ix)) {
                    asked(ui, row.kind, &say.words(&row.words));
                }
                let Some(instead) = &pair.instead else { return };
                asked(ui, instead.kind, &say.message(&would(say, instead)));
                for (name, one) in [&a, &b].into_iter().zip(&instead.cells) {
                    ui.add(Text::caption(name.as_str()).strong().colour(p.ink_2));
                    cell(ui, say, live, one);
                }
            });
        });
        readable(ui, inner.response.rect, &told);
    }
}

/// What would have told two truths apart.
fn would(say: &Say<'_>, instead: &compare::Instead) -> Message {
    Message::new("truths-instead").arg("line", say.words(&instead.words))
}

fn row(ui: &mut Ui, say: &Say<'_>, live: &Live, truths: &Truths, row: &Row, first: bool) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let panel = if row.tells_apart { Panel::new().start_bar(p.plum) } else { Panel::new() };
    let mut told = vec![say.message(&Message::new("debrief-turn").arg("turn", row.turn)), say.words(&row.words)];
    let shown = panel.margin(12.0, 8.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        let text = Message::new("debrief-screen-turn").arg("turn", row.turn).arg("time", calendar::clock(row.at));
        ui.add(Text::caption(say.message(&text)).colour(p.ink_2));
        asked(ui, row.kind, &say.words(&row.words));
        let mut signs = Vec::new();
        if first {
            signs.push(Sign::new(say.text("debrief-truths-first-of-all"), Tone::Plum, Icon::Flag));
        }
        match row.tells_apart {
            true => signs.push(Sign::new(say.text("truths-apart"), Tone::Plum, Icon::Separate)),
            false => signs.push(Sign::new(say.text("debrief-truths-alike"), Tone::Plain, Icon::Link)),
        }
        told.extend(signs.iter().map(|sign| sign.text.clone()));
        badges(ui, &signs);
        each(ui, truths.columns.len(), |ui, ix, named| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            if named && let Some(column) = truths.columns.get(ix) {
                ui.add(Text::caption(say.words(&column.name)).strong().colour(p.ink_2));
            }
            let top = ui.cursor().min;
            if let Some(one) = row.cells.get(ix) {
                cell(ui, say, live, one);
            }
            if !named && ix > 0 {
                let x = top.x - theme.px(5.0);
                let line = Rect::from_min_max(pos2(x, top.y), pos2(x, ui.min_rect().max.y));
                ui.painter().vline(x, line.y_range(), Stroke::new(1.0, p.line));
            }
        });
    });
    readable(ui, shown.response.rect, &told.join(". "));
}

/// What came of an act in one truth.
fn cell(ui: &mut Ui, say: &Say<'_>, live: &Live, cell: &Cell) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    match cell {
        _ if cell.is_empty() => {
            ui.add(Text::body(say.text("truths-silent")).colour(p.ink_2));
        }
        Cell::Done { spoken: lines, seen } => {
            spoken(ui, say, live, lines);
            for words in seen {
                ui.horizontal_top(|ui| {
                    theme::icon(ui, Icon::Paper, 18.0, p.ink_2);
                    ui.add(Text::body(say.words(words)));
                });
            }
        }
        Cell::Shut(why) => {
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Cross, 18.0, p.ink_2);
                let told = Message::new("truths-shut").arg("why", say.words(why));
                ui.add(Text::caption(say.message(&told)).colour(p.ink_2));
            });
        }
    }
}
