//! Searching the talk: what is sought, where it is found, and the row by which one walks from hit to hit.
//!
//! Spellings that mean one word are one (`locale::fold`). A hit is a line of a turn: what the officer said, one answer,
//! or what was noted. It does not know how a turn is drawn.

use bevy_egui::egui::{self, Ui};

use crate::{
    app::{
        screens::{Live, Say},
        theme::{
            self, Hotkey, Icon, Text, keys,
            widget::{self, Button, Field},
        },
    },
    locale::{Message, fold::fold},
};

/// The area of the field; the buttons have one of their own, so that Esc in the field is not theirs.
const AREA: &str = "talk-search";

/// A line of the talk: the turn by its place, and the line in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The place of the turn, from 0.
    pub turn: usize,
    /// The line: 0 what the officer said, then the answers, then what was noted.
    pub line: usize,
}

/// What is sought in the talk.
#[derive(Debug, Default)]
pub struct Search {
    open: bool,
    typed: String,
    at: usize,
    hits: Vec<Hit>,
    /// The hit one has come to just now: it is brought into view.
    arrived: bool,
}

impl Search {
    /// Opens the row and puts the ring into the field.
    pub fn open(&mut self, ctx: &egui::Context) {
        self.open = true;
        keys::enter_afresh(ctx, AREA);
    }

    /// Whether the row is shown.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether a line is found, and whether it is the hit one stands at.
    pub fn found(&self, turn: usize, line: usize) -> Option<bool> {
        let here = Hit { turn, line };
        let at = self.hits.iter().position(|hit| *hit == here).filter(|_| self.open)?;
        Some(at == self.at)
    }

    /// Whether this line is to be brought into view now.
    pub fn arrives(&self, turn: usize, line: usize) -> bool {
        self.arrived && self.found(turn, line) == Some(true)
    }

    /// Draws the row. Returns the place of the turn one was at, when the row is closed in this pass.
    pub fn show(&mut self, ui: &mut Ui, say: &Say<'_>, live: &Live) -> Option<Option<usize>> {
        let theme = theme::of(ui.ctx());
        let mut closed = false;
        let before = (self.typed.clone(), self.at);
        let name = say.text("talk-search-field");
        let field = Field::new(name.as_str(), &mut self.typed).hint(name.as_str()).limit(80).id("talk-search-field");
        let field = keys::area(ui, AREA, |ui| field.show(ui));
        let left = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape));
        self.look(say, live);
        keys::area(ui, "talk-search-walk", |ui| {
            let row = egui::Layout::left_to_right(egui::Align::Center).with_main_wrap(true);
            let size = egui::vec2(ui.available_width(), theme.control(36.0));
            ui.allocate_ui_with_layout(size, row, |ui| {
                ui.spacing_mut().item_spacing.x = theme.px(6.0);
                let shown = ui.add(Text::caption(self.count(say)).strong().colour(theme.palette.ink));
                widget::announce(&shown);
                let none = self.hits.is_empty().then(|| say.text("talk-search-none"));
                let next = Button::plain(say.text("talk-search-next")).key(Hotkey::Enter).why_not(none.clone());
                let back = Button::plain(say.text("talk-search-back")).why_not(none);
                if ui.add(next).clicked() {
                    self.step(1);
                }
                if ui.add(back).clicked() {
                    self.step(self.hits.len().saturating_sub(1));
                }
                let close = Button::quiet(say.text("talk-search-close")).icon(Icon::Cross).key(Hotkey::Escape);
                closed = ui.add(close).clicked() || left;
            });
        });
        self.arrived = before != (self.typed.clone(), self.at);
        if closed {
            self.open = false;
            self.arrived = false;
            return Some(self.hits.get(self.at).map(|hit| hit.turn));
        }
        None
    }

    fn step(&mut self, by: usize) {
        if !self.hits.is_empty() {
            self.at = (self.at + by) % self.hits.len();
        }
    }

    /// Finds what is typed in the talk as it stands now.
    fn look(&mut self, say: &Say<'_>, live: &Live) {
        let sought = fold(self.typed.trim());
        self.hits.clear();
        if !sought.is_empty() {
            for (turn, view) in live.views().talk.iter().enumerate() {
                let answers = view.spoken.iter().map(|spoken| &spoken.words);
                for (line, words) in std::iter::once(&view.words).chain(answers).enumerate() {
                    if fold(&say.words(words)).contains(&sought) {
                        self.hits.push(Hit { turn, line });
                    }
                }
                if view.noted.iter().any(|note| fold(&say.words(&note.words)).contains(&sought)) {
                    self.hits.push(Hit { turn, line: view.spoken.len() + 1 });
                }
            }
        }
        self.at = self.at.min(self.hits.len().saturating_sub(1));
    }

    /// Where one is among the hits, in words.
    fn count(&self, say: &Say<'_>) -> String {
        if self.typed.trim().is_empty() {
            return say.text("talk-search-type");
        }
        if self.hits.is_empty() {
            return say.text("talk-search-none");
        }
        say.message(&Message::new("talk-search-count").arg("at", self.at + 1).arg("all", self.hits.len()))
    }
}

/// Whether Ctrl+F was pressed in this pass, by the place of the key.
pub fn asked_for(ctx: &egui::Context) -> bool {
    let is_find = |event: &egui::Event| match event {
        egui::Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
            modifiers.command && physical_key.unwrap_or(*key) == egui::Key::F
        }
        _ => false,
    };
    ctx.input(|input| input.events.iter().any(is_find)) || keys::pressed(ctx, Hotkey::Slash)
}
