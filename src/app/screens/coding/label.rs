//! Naming the types: the lines on the one side, the line that is looked at and the names to choose from on the other.
//!
//! A digit or letter names the line and goes on to the next without a name. Nothing here knows the author's types.

use bevy_egui::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

use super::Work;
use crate::{
    app::{
        screens::{
            Say,
            booth::{conversation::form_of, within},
            debrief::parts::{Press, button_width, buttons, readable},
        },
        theme::{
            self, Hotkey, Icon, Role, Text, keys, question_mark,
            widget::{Button, Choice, Panel, card},
        },
    },
    locale::Message,
    report::coding::SheetLine,
    scenario::handbook::QuestionType,
};

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, work: &mut Work, body: Rect) {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(12.0);
    if body.width() < theme.px(820.0) {
        within(ui, body, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            // The line stays in sight while the names scroll, unless it would leave them no room.
            let pinned = work.line_height < body.height() * 0.5;
            let told = |ui: &mut Ui, work: &mut Work| {
                let top = ui.cursor().min.y;
                keys::area(ui, "coding-line", |ui| line(ui, say, work));
                let height = ui.cursor().min.y - top;
                if (work.line_height - height).abs() > 1.0 {
                    ui.ctx().request_repaint();
                }
                work.line_height = height;
            };
            if pinned {
                told(ui, work);
            }
            ScrollArea::vertical().auto_shrink([false, false]).id_salt("coding-one").show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(8.0);
                if !pinned {
                    told(ui, work);
                }
                names(ui, say, work, "coding-line");
                finish(ui, say, work);
                lines(ui, say, work);
            });
        });
        return;
    }
    let left = Rect::from_min_size(body.min, vec2((body.width() - gap) * 0.44, body.height()));
    let right = Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max);
    // The names first: the list then already knows the line that comes next.
    within(ui, right, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("coding-names").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            keys::area(ui, "coding-line", |ui| line(ui, say, work));
            names(ui, say, work, "coding-lines");
        });
    });
    within(ui, left, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        finish(ui, say, work);
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("coding-lines").show(ui, |ui| {
            ui.add_space(theme.px(2.0));
            lines(ui, say, work);
        });
    });
}

/// The key of a name: digits in the handbook's order, then the letter of the mark itself.
fn key(at: usize, kind: QuestionType) -> Option<Hotkey> {
    Hotkey::nth(at).or_else(|| form_of(kind).letter().chars().next().map(Hotkey::Letter))
}

fn lines(ui: &mut Ui, say: &Say<'_>, work: &mut Work) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let mut wanted = None;
    keys::area(ui, "coding-lines", |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        for (ix, line) in work.sheet.lines.iter().enumerate() {
            let on = ix == work.at;
            let named = work.names[ix].map(|kind| say.text(&format!("type-{}", kind.id())));
            let named = named.unwrap_or_else(|| say.text("coding-unnamed"));
            let words = say.words(&line.words);
            let told = format!("{}. {words} · {named}", ix + 1);
            let shown = card(ui, ("coding-line", ix), &told, None, on, |ui| {
                let margin = egui::Margin::same(theme.px(9.0).min(100.0) as i8);
                egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.horizontal_top(|ui| {
                        match work.names[ix] {
                            Some(kind) => {
                                question_mark(ui, form_of(kind), false, 22.0);
                            }
                            None => unnamed(ui),
                        }
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing.y = theme.px(1.0);
                            ui.add(Text::body(words));
                            ui.add(Text::caption(format!("{} · {named}", ix + 1)).colour(p.ink_2));
                        });
                    });
                });
            });
            if shown.response.clicked() || shown.response.gained_focus() && !on {
                wanted = Some(ix);
            }
            if on && work.follow > 0 {
                work.follow -= 1;
                shown.response.scroll_to_me(None);
                ui.ctx().request_repaint();
            }
        }
    });
    if let Some(at) = wanted {
        work.at = at;
        // What stands above may be higher in the next pass, and its place in the one after: the line is brought into
        // view again in both.
        work.follow = 2;
        ui.ctx().request_repaint();
    }
}

/// The place of a mark that is not there yet.
fn unnamed(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let side = theme.px(22.0);
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
    let stroke = egui::Stroke::new(1.0, theme.palette.line_strong);
    theme::widget::paint_dashed(ui, rect.shrink(2.0), theme.px(6.0), stroke);
}

/// The line that is looked at, between what was said before it and what was answered.
fn line(ui: &mut Ui, say: &Say<'_>, work: &Work) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let Some(line) = work.sheet.lines.get(work.at) else { return };
    let shown = Panel::new().start_bar(p.indigo).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::caption(head(say, work, line)).colour(p.ink_2));
        for spoken in &line.before {
            ui.add(Text::caption(work.answer(say, spoken)).colour(p.ink_2));
        }
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Talk, 22.0, p.indigo_deep);
            ui.add(Text::subheading(say.words(&line.words)).colour(p.indigo_deep));
        });
        for spoken in &line.after {
            ui.horizontal_top(|ui| {
                let icon = if spoken.narrated { Icon::Note } else { Icon::Person };
                theme::icon(ui, icon, 20.0, p.ink_2);
                ui.add(Text::body(work.answer(say, spoken)));
            });
        }
    });
    readable(ui, shown.response.rect, &say.words(&line.words));
}

fn head(say: &Say<'_>, work: &Work, line: &SheetLine) -> String {
    let count = work.sheet.lines.len() as u32;
    let place = Message::new("coding-place").arg("number", work.at as u32 + 1).arg("count", count);
    let mut head = vec![say.message(&place)];
    head.extend(line.topic.as_ref().map(|topic| say.words(topic)));
    head.push(say.message(&Message::new("window-to").arg("name", say.words(&line.to))));
    head.join(" · ")
}

/// The names to choose from; then the ring goes to the area `next`, where the line that follows is.
fn names(ui: &mut Ui, say: &Say<'_>, work: &mut Work, next: &str) {
    let theme = theme::of(ui.ctx());
    ui.add(Text::subheading(say.text("coding-what")));
    let mut named = None;
    keys::area(ui, "coding-names", |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(3.0);
        let now = work.names.get(work.at).copied().flatten();
        let mut one = |ui: &mut Ui, at: usize| {
            let kind = QuestionType::ALL[at];
            let id = format!("type-{}", kind.id());
            let hint = say.message(&Message::new(id.as_str()).attr("hint"));
            let row = Choice::row(say.text(&id), now == Some(kind)).second(hint).form(form_of(kind)).height(40.0);
            if ui.add(row.maybe_key(key(at, kind)).id(("coding-name", at))).clicked() {
                named = Some(kind);
            }
        };
        let count = QuestionType::ALL.len();
        Panel::new().margin(8.0, 8.0).show(ui, |ui| {
            let two = ui.available_width() > theme.px(480.0);
            if two {
                let half = count.div_ceil(2);
                ui.columns(2, |columns| {
                    (0..half).for_each(|at| one(&mut columns[0], at));
                    (half..count).for_each(|at| one(&mut columns[1], at));
                });
            } else {
                (0..count).for_each(|at| one(ui, at));
            }
        });
    });
    if let Some(kind) = named {
        let more = work.name(kind);
        keys::enter_afresh(ui.ctx(), if more { next } else { "coding-finish" });
    }
}

fn finish(ui: &mut Ui, say: &Say<'_>, work: &mut Work) {
    let theme = theme::of(ui.ctx());
    let (named, count) = (work.named(), work.sheet.lines.len());
    let text = Message::new("coding-progress").arg("named", named as u32).arg("count", count as u32);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.row(Role::Caption)), egui::Sense::hover());
    Text::caption(say.message(&text)).colour(theme.palette.ink_2).paint(ui, rect.min, rect.width());
    keys::area(ui, "coding-finish", |ui| {
        let words = say.text("coding-show");
        let width = button_width(ui, &words, false, Some(Hotkey::Enter));
        let why = (named == 0).then(|| say.text("coding-show-none"));
        // While lines are without a name Enter must not end the work from wherever the ring is.
        let button = match named == count {
            true => Button::primary(words).key(Hotkey::Enter),
            false => Button::plain(words).why_not(why),
        };
        if buttons(ui, vec![Press { button, width }]).is_some() && named > 0 {
            work.compare();
            keys::enter_afresh(ui.ctx(), "coding-result");
        }
    });
}
