//! The list of signs, one of which is pointed at an entry of the notebook.
//!
//! All rows of the handbook stand here by family and by name alone, those that prove nothing among them: what a tag is
//! worth is told in the debrief.

use bevy_egui::egui::{Context, ScrollArea};

use crate::{
    app::{
        screens::{Live, Say, Wish},
        theme::{
            self, Hotkey, Text,
            widget::{Button, Choice, dialog},
        },
    },
    interview::{Action, action::Entry, case::IndicatorIx},
    scenario::handbook::{Family, Indicator},
};

/// The groups in which signs are shown, with the message that names each.
const GROUPS: [&str; 5] =
    ["family-trafficking", "family-smuggling", "notebook-signs-protection", "family-genuine", "notebook-signs-person"];

/// The group of a sign. One that points to every family asks for protection whatever else is so.
fn group(row: &Indicator) -> usize {
    match row.families.as_slice() {
        [] => 4,
        families if families.len() == Family::ALL.len() => 2,
        families if families.contains(&Family::Trafficking) => 0,
        families if families.contains(&Family::Smuggling) => 1,
        _ => 3,
    }
}

/// The key of a sign by its place: letters, then digits, so that all of them have one.
fn key(place: usize) -> Option<Hotkey> {
    Hotkey::letter(place).or_else(|| Hotkey::nth(place - 26))
}

/// Shows the list over the screen; returns whether it is to be closed.
pub(super) fn show(ctx: &Context, say: &Say<'_>, live: &Live, entry: Entry, wishes: &mut Vec<Wish>) -> bool {
    let theme = theme::of(ctx);
    let tags = &live.views().notebook.tags;
    let rows = live.handbook().indicators();
    // A small window is for the signs themselves.
    let small = ctx.content_rect().height() < theme.px(640.0);
    let high = (ctx.content_rect().height() - theme.px(if small { 230.0 } else { 250.0 })).max(theme.px(120.0));
    let shown = dialog(ctx, "notebook-tagging", &say.text("notebook-tag-title"), |ui| {
        ui.add(Text::body(super::entry_words(say, live, entry)).strong().rows(2));
        if !small {
            ui.add(Text::caption(say.text("notebook-tag-hint")));
        }
        ScrollArea::vertical().id_salt("signs").max_height(high).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(2.0);
            let mut place = 0;
            for (at, name) in GROUPS.iter().enumerate() {
                ui.add_space(theme.px(6.0));
                ui.add(Text::subheading(say.text(name)));
                for (ix, row) in rows.iter().enumerate().filter(|(_, row)| group(row) == at) {
                    let indicator = IndicatorIx(ix as u16);
                    let tagged = tags.contains(&(indicator, entry));
                    let choice = Choice::row(say.text(&row.message()), tagged).many().id(&row.id);
                    if ui.add(choice.maybe_key(key(place))).clicked() {
                        let act = if tagged { Action::Untag } else { Action::Tag };
                        wishes.push(Wish::Act(act(indicator, entry)));
                    }
                    place += 1;
                }
            }
        });
        ui.add(Button::plain(say.text("notebook-tag-done")).key(Hotkey::Escape)).clicked()
    });
    shown.closed || shown.inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::handbook::Handbook;

    #[test]
    fn every_sign_has_a_group_and_a_key() {
        let rows = Handbook::shipped().indicators();
        assert!(rows.iter().enumerate().all(|(place, _)| key(place).is_some()), "{} signs", rows.len());
        let count = |at: usize| rows.iter().filter(|row| group(row) == at).count();
        assert!((0..GROUPS.len()).all(|at| count(at) > 0));
        assert_eq!(count(4), rows.iter().filter(|row| !row.evidence).count());
    }
}
