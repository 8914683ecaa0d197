//! The coach of practice: below the reply to a weak question, quietly, a better one and why. Never before.
//!
//! It speaks once the reply is said, of the last question alone, and can be dismissed; where an interview counts, or the
//! setting says so, it says nothing. What is weak and what is better is for `report::coach` to say.

use bevy_egui::egui::{Sense, Ui, vec2};

use super::conversation::form_of;
use crate::{
    app::{
        screens::{Live, Say},
        theme::{
            self, Hotkey, Icon, Text, question_mark,
            widget::{self, Button, Panel},
        },
    },
    locale::Message,
    report::coach::{self, Coached},
};

/// The key that puts the advice away.
const DISMISS: Hotkey = Hotkey::Letter('H');

/// What the coach remembers.
#[derive(Debug, Default)]
pub struct State {
    /// Whether it may speak. Set by whoever knows the settings and what the interview is held for.
    pub on: bool,
    /// What was found after so many turns.
    found: Option<(usize, Option<Box<Coached>>)>,
    /// The turn whose advice was put away.
    dismissed: Option<u32>,
}

/// Draws the advice on the last question, if there is any. `said` tells whether the reply stands there whole; until then
/// only the room is kept, so that nothing moves under the eyes.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, said: bool) {
    if !state.on {
        return;
    }
    let turns = live.views().talk.len();
    if state.found.as_ref().is_none_or(|(of, _)| *of != turns) {
        state.found = Some((turns, coach::after(live.interview(), live.handbook()).map(Box::new)));
    }
    let Some((_, Some(advice))) = &state.found else { return };
    if state.dismissed == Some(advice.turn) {
        return;
    }
    let better = say.message(&Message::new("coach-better").arg("line", say.words(&advice.words)));
    let kind = say.text(&format!("type-{}", advice.better_kind.id()));
    let (title, why) = (say.text("coach-title"), say.words(&advice.why));
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let dismissed = ui
        .scope(|ui| {
            if !said {
                ui.set_invisible();
            }
            let shown = Panel::new().start_bar(p.indigo_line).margin(12.0, 8.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(3.0);
                let dismissed = ui
                    .horizontal_wrapped(|ui| {
                        theme::icon(ui, Icon::Book, theme.px(18.0), p.ink_2);
                        ui.add(Text::caption(title.as_str()).strong().colour(p.ink_2));
                        if !said {
                            // The room of the button that comes when all is said.
                            ui.allocate_exact_size(vec2(1.0, theme.control(36.0)), Sense::hover());
                            return false;
                        }
                        let away =
                            Button::quiet(say.text("coach-dismiss")).icon(Icon::Check).key(DISMISS).id("coach-dismiss");
                        ui.add(away).clicked()
                    })
                    .inner;
                ui.horizontal_top(|ui| {
                    question_mark(ui, form_of(advice.better_kind), false, theme.px(21.0));
                    ui.vertical(|ui| {
                        ui.add(Text::body(better.as_str()).colour(p.indigo_deep));
                        if !advice.open {
                            ui.add(Text::caption(say.text("coach-not-open")));
                        }
                    });
                });
                ui.add(Text::caption(why.as_str()));
                dismissed
            });
            shown.inner
        })
        .inner;
    if said {
        widget::tell(ui, "coach-told", &format!("{title}: {why} {kind}: {better}"));
    }
    if dismissed {
        state.dismissed = Some(advice.turn);
        theme::keys::enter(ui.ctx(), "chooser-form");
    }
}
