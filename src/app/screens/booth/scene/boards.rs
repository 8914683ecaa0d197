//! The boards over and beside the counter: in the reader's language, as large as their words, without any state's signs.
//!
//! A board hangs only where it covers nothing that can be used and no head; where there is no room it is left out, since
//! all of it is said elsewhere.

use bevy_egui::egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::{
    app::{
        pictures,
        screens::Say,
        theme::{self, Text, palette::hex},
    },
    scenario::{Line, Scenario},
};

/// What there is room for.
pub(super) struct Room {
    /// The whole scene.
    pub scene: Rect,
    /// The edge of the counter.
    pub floor: f32,
    /// What stands over the scene: who can hear, and the buttons.
    pub taken: [Rect; 2],
    /// How many stand at the counter.
    pub crowd: usize,
    /// Nobody stands before the door of the separate room.
    pub door: bool,
}

/// Lit like the booth, whatever the theme.
const BOARD: Color32 = hex(0xF8FAF6);
const EDGE: Color32 = hex(0x8FA197);
const WORDS: Color32 = hex(0x1F3359);

/// Hangs the boards.
pub(super) fn show(ui: &Ui, say: &Say<'_>, scenario: &Scenario, room: &Room) {
    let theme = theme::of(ui.ctx());
    let scene = room.scene;
    let [hear, buttons] = room.taken;
    let standing = pictures::standing(scene.width(), scene.height());
    let of = |x: f32, y: f32| {
        let [x, y, ..] = standing.of([x, y, 0.0, 0.0]);
        scene.min + vec2(x, y)
    };
    let gap = theme.px(8.0);
    // Over the door of the separate room.
    let lintel = of(106.0, 93.0);
    let over = Board::new(ui, say.text("scene-room"), scene.width() * 0.3);
    let over = over.at(lintel.x, (lintel.y - over.size.y / 2.0).max(hear.max.y + gap));
    if room.door && over.rect.max.y <= of(0.0, 150.0).y {
        over.hang(ui, room, 0.0);
    }
    // Over the traveller's head, from the ceiling.
    let line = match scenario.line {
        Line::Primary => "scene-sign-primary",
        Line::Secondary => "scene-sign-secondary",
    };
    let space = (buttons.min.x - hear.max.x - 2.0 * gap).max(1.0);
    let ceiling = Board::new(ui, say.text(line), space);
    let x = (scene.min.x + scene.width() * 0.47).clamp(
        hear.max.x + gap + ceiling.size.x / 2.0,
        (buttons.min.x - gap - ceiling.size.x / 2.0).max(hear.max.x + gap + ceiling.size.x / 2.0),
    );
    ceiling.at(x, scene.min.y + theme.px(14.0)).hang(ui, room, theme.px(14.0));
    // On its foot before the queue, unless somebody stands there.
    if room.crowd < 3 {
        let wait = Board::new(ui, say.text("scene-sign-wait"), scene.width() * 0.3);
        let foot = of(590.0, 205.0);
        let x = foot.x.min(scene.max.x - gap - wait.size.x / 2.0);
        let wait = wait.at(x, foot.y.max(buttons.max.y + gap));
        // Name plates stand on the edge of the counter.
        let free = room.floor - theme.row(theme::Role::Caption) - theme.px(22.0);
        if wait.rect.max.y <= free {
            let pole = Stroke::new(theme.px(5.0), hex(0x8A958F));
            ui.painter().vline(x, wait.rect.max.y..=room.floor + 2.0, pole);
            wait.hang(ui, room, 0.0);
        }
    }
}

struct Board {
    text: String,
    size: bevy_egui::egui::Vec2,
    fits: bool,
}

impl Board {
    fn new(ui: &Ui, text: String, space: f32) -> Self {
        let theme = theme::of(ui.ctx());
        let words = Text::caption(text.as_str()).strong().measure(ui.ctx(), f32::INFINITY);
        let size = words + vec2(theme.px(20.0), theme.px(6.0));
        Self { fits: size.x <= space, text, size }
    }

    fn at(&self, centre: f32, top: f32) -> Placed<'_> {
        Placed {
            board: self,
            rect: Rect::from_min_size(pos2((centre - self.size.x / 2.0).round(), top.round()), self.size),
        }
    }
}

struct Placed<'a> {
    board: &'a Board,
    rect: Rect,
}

impl Placed<'_> {
    /// Paints it, on cords so long if any, where nothing else stands.
    fn hang(&self, ui: &Ui, room: &Room, cord: f32) {
        let theme = theme::of(ui.ctx());
        let rect = self.rect;
        let covers = room.taken.iter().any(|other| other.intersects(rect.expand(2.0)));
        if covers || !self.board.fits || !room.scene.contains_rect(rect) {
            return;
        }
        let painter = ui.painter();
        for x in [rect.min.x + theme.px(14.0), rect.max.x - theme.px(14.0)] {
            painter.vline(x, rect.min.y - cord..=rect.min.y, Stroke::new(2.0, hex(0xA9B8AE)));
        }
        painter.rect(rect, theme.px(4.0), BOARD, Stroke::new(1.5, EDGE), StrokeKind::Inside);
        let words = Text::caption(self.board.text.as_str()).strong().colour(WORDS);
        words.paint(ui, rect.min + vec2(theme.px(10.0), theme.px(3.0)), f32::INFINITY);
    }
}
