//! The talk as it runs: who said what, when, and what went into the notebook.

use bevy_egui::egui::{self, Align, ScrollArea, Sense, Ui, vec2};

use crate::{
    app::{
        screens::{Live, Say},
        theme::{self, Icon, QuestionForm, Role, Text, keys, question_mark},
    },
    interview::{
        case::{PersonIx, What},
        view::TurnView,
    },
    locale::calendar,
    scenario::handbook::QuestionType,
};

/// Draws the talk, oldest first; a new turn scrolls into view.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, shown: &mut usize) {
    let theme = theme::of(ui.ctx());
    let turns = &live.views().talk;
    let fresh = turns.len() != *shown;
    *shown = turns.len();
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).id_salt("talk").show(ui, |ui| {
        ui.set_max_width(theme.px(640.0).min(ui.available_width()));
        ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(3.0));
        if turns.is_empty() {
            ui.add_space(theme.px(8.0));
            ui.add(Text::subheading(say.text("window-briefing")));
            ui.add(Text::body(say.words(&live.briefing())).selectable());
            ui.add_space(theme.px(8.0));
            ui.add(Text::body(say.text("window-talk-empty")).colour(theme.palette.ink_2));
        }
        for (ix, view) in turns.iter().enumerate() {
            let response = turn(ui, say, live, view);
            keys::register(ui, &response, None, keys::Kind::Read);
            if fresh && ix + 1 == turns.len() {
                response.scroll_to_me(Some(Align::BOTTOM));
            }
        }
        ui.add_space(theme.px(6.0));
    });
}

/// Draws one turn: the officer's words, what was answered, what was noted.
pub fn turn(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &TurnView) -> egui::Response {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let time_width = theme.px(52.0);
    let inner = ui.vertical(|ui| {
        ui.horizontal_top(|ui| {
            time(ui, view.at, time_width);
            ui.vertical(|ui| {
                ui.horizontal(|ui| match view.kind {
                    Some(kind) => {
                        question_mark(ui, form_of(kind), false, theme.px(21.0));
                        let name = format!("{} · {}", say.text("window-you"), say.text(&format!("type-{}", kind.id())));
                        ui.add(Text::caption(name).strong().colour(p.indigo_deep));
                    }
                    None => {
                        theme::icon(ui, act_icon(live, view), theme.px(18.0), p.indigo_deep);
                        ui.add(Text::caption(say.text("window-you")).strong().colour(p.indigo_deep));
                    }
                });
                ui.add(Text::body(say.words(&view.words)).colour(p.indigo_deep).selectable());
                for spoken in &view.spoken {
                    ui.add_space(theme.px(2.0));
                    if !spoken.narrated {
                        let name = live.views().person(spoken.by).map(|person| say.words(&person.short));
                        let colour = if spoken.by == PersonIx(0) { p.name_1 } else { p.name_2 };
                        ui.add(Text::caption(name.unwrap_or_default()).strong().colour(colour));
                    }
                    ui.add(Text::body(say.words(&spoken.words)).selectable());
                }
                if !view.noted.is_empty() {
                    ui.horizontal_top(|ui| {
                        theme::icon(ui, Icon::Note, theme.px(16.0), p.ink_2);
                        let notes: Vec<String> = view.noted.iter().map(|note| say.words(&note.words)).collect();
                        let text = format!("{} {}", say.text("window-noted"), notes.join(" · "));
                        ui.add(Text::caption(text).colour(p.ink_2));
                    });
                }
            });
        });
        ui.add_space(theme.px(6.0));
    });
    let rect = inner.response.rect;
    let response = ui.interact(rect, ui.id().with(("turn", view.turn)), Sense::focusable_noninteractive());
    let told = format!("{}. {}", view.turn, say.words(&view.words));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &told));
    response
}

fn time(ui: &mut Ui, seconds: u32, width: f32) {
    let theme = theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.row(Role::Caption)), Sense::hover());
    let text = Text::caption(calendar::clock(seconds)).colour(theme.palette.ink_2);
    text.paint(ui, rect.min, width);
}

fn act_icon(live: &Live, view: &TurnView) -> Icon {
    match live.interview().case().act(view.act).what {
        What::Look(_) | What::Open(_) => Icon::Paper,
        What::SumUp(_) => Icon::Note,
        _ => Icon::Hand,
    }
}

/// The window's mark for a question type.
pub fn form_of(kind: QuestionType) -> QuestionForm {
    let at = QuestionType::ALL.iter().position(|other| *other == kind).unwrap_or(0);
    QuestionForm::ALL[at.min(QuestionForm::ALL.len() - 1)]
}
