//! The strip of the guide: what came of the last step, what to do now, and the keys that do it.
//!
//! It stands above the booth, the desk and the decision and takes its room from them, so that it never covers the talk. Every
//! change is told to the screen reader in one line. It knows what is to be done, not whether it is done well.

use bevy_egui::egui::{self, Rect, Ui, pos2, vec2};

use super::{Guide, Stage, Todo};
use crate::{
    app::{
        screens::{
            Live, Say, Screen, Wish,
            booth::{self, within},
        },
        theme::{
            self, Hotkey, Icon, Text, Tone, keys,
            widget::{self, Badge, Button, key_cap},
        },
    },
    locale::Message,
    scenario::handbook::Code,
};

/// Draws the strip, and returns the room that is left for the screen.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    booth: &booth::State,
    screen: Screen,
    guide: &mut Guide,
    wishes: &mut Vec<Wish>,
) -> Rect {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let todo = guide.todo(live, booth, screen);
    if guide.last.replace(todo) != Some(todo) {
        guide.again = false;
    }
    let ground = ui.painter().add(egui::Shape::Noop);
    let inner = whole.shrink2(vec2(theme.px(16.0), theme.px(8.0)));
    let (came, wanted) = (came(say, live, guide), wanted(say, live, guide, todo));
    let caps = guide.keys(todo, live);
    let high = within(ui, inner, |ui| {
        keys::area(ui, "guide", |ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(4.0));
            let top = ui.cursor().min.y;
            let leave = Button::quiet(say.text("guide-leave")).icon(Icon::Cross).key(Hotkey::F(12));
            let room = Text::body(say.text("guide-leave")).measure(ui.ctx(), f32::INFINITY).x + theme.px(110.0);
            let room = room.min(inner.width() * 0.34);
            let words = inner.with_max_x(inner.max.x - room - theme.px(12.0));
            let words_high = within(ui, words, |ui| {
                // In a small window for its text the number of the step gives way, and what came of it is set smaller.
                let roomy = whole.height() >= theme.px(640.0);
                ui.horizontal_wrapped(|ui| {
                    if roomy {
                        let step = Stage::ALL.iter().position(|stage| *stage == guide.stage(live)).unwrap_or(0) + 1;
                        let step = Message::new("guide-step").arg("at", step).arg("all", Stage::ALL.len());
                        ui.add(Badge::new(say.message(&step)).tone(Tone::Indigo).icon(Icon::Book));
                    }
                    let came =
                        if roomy { Text::body(came.as_str()) } else { Text::caption(came.as_str()).colour(p.ink) };
                    ui.add(came);
                });
                ui.horizontal_wrapped(|ui| {
                    if guide.again {
                        ui.add(Badge::new(say.text("guide-again")).tone(Tone::Warn).icon(Icon::Info));
                    }
                    ui.add(Text::body(wanted.as_str()).strong());
                    for cap in &caps {
                        key_cap(ui, *cap);
                    }
                });
                ui.min_rect().height()
            });
            let aside = Rect::from_min_max(pos2(inner.max.x - room, top), inner.max);
            let aside_high = within(ui, aside, |ui| {
                if ui.add(leave).clicked() {
                    wishes.push(Wish::Leave);
                }
                ui.min_rect().height()
            });
            words_high.max(aside_high)
        })
    });
    tell(ui, say, &came, &wanted, &caps, guide.again);
    if (high - guide.height).abs() > 0.5 {
        guide.height = high;
        ui.ctx().request_discard("the guide has another height");
    }
    let end = (whole.min.y + guide.height.min(whole.height() * 0.4) + theme.px(18.0)).round();
    let strip = whole.with_max_y(end);
    ui.painter().set(ground, egui::Shape::rect_filled(strip, 0.0, p.indigo_tint));
    ui.painter().hline(strip.x_range(), end - 1.0, egui::Stroke::new(2.0, p.indigo));
    whole.with_min_y(end)
}

/// Tells the step in one line whenever it changes: what came of the last one, what to do, with which keys.
fn tell(ui: &mut Ui, say: &Say<'_>, came: &str, wanted: &str, caps: &[Hotkey], again: bool) {
    let caps: Vec<String> = caps.iter().map(|cap| cap.cap().into_owned()).collect();
    let keys = say.message(&Message::new("guide-keys").arg("keys", caps.join(", ")));
    let again = if again { format!("{}. ", say.text("guide-again")) } else { String::new() };
    let told = format!("{again}{came} {wanted} {keys}");
    widget::tell(ui, "guide-told", &told);
}

/// What came of the last step.
fn came(say: &Say<'_>, live: &Live, guide: &Guide) -> String {
    let answer = |act| {
        let turn = guide.turn(live, act);
        turn.and_then(|turn| turn.spoken.first()).map(|spoken| say.words(&spoken.words)).unwrap_or_default()
    };
    let noted = |act| guide.turn(live, act).map_or(0, |turn| turn.noted.len());
    let message = match guide.stage(live) {
        Stage::Closed => Message::new("guide-came-begun"),
        Stage::Open => Message::new("guide-came-closed").arg("answer", answer(guide.closed)),
        Stage::Look => Message::new("guide-came-open").arg("count", noted(guide.open)),
        Stage::Decide => Message::new("guide-came-looked"),
    };
    say.message(&message)
}

/// What is to be done now.
fn wanted(say: &Say<'_>, live: &Live, guide: &Guide, todo: Todo) -> String {
    let views = live.views();
    let message = match todo {
        Todo::Talk => Message::new("guide-do-talk"),
        Todo::Questions => Message::new("guide-do-questions"),
        Todo::Topic => {
            let topic = views.topics.iter().find(|view| view.topic == guide.topic);
            Message::new("guide-do-topic").arg("topic", topic.map(|view| say.words(&view.name)).unwrap_or_default())
        }
        Todo::Form(kind) => Message::new("guide-do-form").arg("form", say.text(&format!("type-{}", kind.id()))),
        Todo::Ask => Message::new("guide-do-ask"),
        Todo::Desk => Message::new("guide-do-desk"),
        Todo::Paper => Message::new("guide-do-paper"),
        Todo::Field => Message::new("guide-do-field"),
        Todo::Decision => Message::new("guide-do-decision"),
        Todo::Outcome => Message::new("guide-do-outcome").arg("outcome", say.text(&Code::Admit.message())),
        Todo::Reason => {
            let note = guide.told(live).and_then(|entry| views.note(entry));
            Message::new("guide-do-reason").arg("note", note.map(|note| say.words(&note.words)).unwrap_or_default())
        }
        Todo::Record => Message::new("guide-do-record").arg("button", say.text("decision-record")),
    };
    say.message(&message)
}
