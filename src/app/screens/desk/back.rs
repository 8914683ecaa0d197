//! The back of a paper that was turned, and the cover of a passport.
//!
//! Nothing stands on a back: a script writes one side only, and this one says so. The cover is ours and that of no state.

use bevy_egui::egui::{Color32, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::{
    look::{self, Tint},
    ornament,
    paper::{self, INK, Paper},
};
use crate::{
    app::theme::{
        self, Role, Text,
        keys::Kind,
        palette::{SHADOW, hex},
        widget,
    },
    locale::{Message, message::Argument},
    scenario::handbook::DocumentKind,
};

/// Shows the back of a paper.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>) {
    let theme = theme::of(ui.ctx());
    let kind = paper.view.kind;
    let room = ui.available_width();
    let (size, id) = match kind {
        DocumentKind::Passport => (cover_size(room.min(theme.px(400.0))), "desk-cover"),
        DocumentKind::PhoneMessage => (vec2(room.min(theme.px(300.0)), theme.px(480.0)), "desk-back-side"),
        _ => (vec2(room.min(theme.px(600.0)), theme.px(340.0)), "desk-back-side"),
    };
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let words = paper.say.message(&Message::new(id).arg("paper", Argument::FirstOf(paper.view.title.0.clone())));
    match kind {
        DocumentKind::Passport => cover(ui, paper, rect),
        DocumentKind::PhoneMessage => shell(ui, rect),
        kind => blank(ui, look::tint(kind), rect, &words),
    }
    let response = ui.interact(rect, ui.id().with(("back", paper.view.document)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    widget::focusable(ui, &response, None, Kind::Read, theme.px(8.0));
}

fn cover_size(width: f32) -> Vec2 {
    vec2(width, width * 1.3)
}

/// Dark cloth, a rosette in gold, and what it is in words.
fn cover(ui: &Ui, paper: Paper<'_>, rect: Rect) {
    let theme = theme::of(ui.ctx());
    let gold = hex(0xE0CF9E);
    let radius = theme.px(10.0);
    let painter = ui.painter();
    painter.add(Shape::from(SHADOW.as_shape(rect, radius as u8)));
    painter.rect_filled(rect, radius, hex(0x24385F));
    painter.rect_stroke(rect.shrink(theme.px(14.0)), radius, Stroke::new(1.0, gold), StrokeKind::Inside);
    let middle = pos2(rect.center().x, rect.min.y + rect.height() * 0.42);
    // Laid over itself, since on paper a rosette is faint and on cloth it is not.
    for part in [0.2, 0.2, 0.2, 0.1, 0.1] {
        painter.add(ornament::rosette(middle, rect.width() * part, gold));
    }
    let spine = rect.with_max_x(rect.min.x + theme.px(8.0));
    painter.rect_filled(spine, 3.0, Color32::from_black_alpha(40));
    let room = rect.width() - theme.px(56.0);
    let put = |text: Text<'_>, y: f32| {
        let text = text.colour(gold).centred();
        let size = text.measure(ui.ctx(), room);
        text.paint(ui, pos2(rect.center().x - room / 2.0, y - size.y / 2.0), room);
    };
    let kind = paper.say.text(&format!("document-{}", DocumentKind::Passport.id()));
    put(Text::new(Role::Heading, kind.as_str()), rect.min.y + rect.height() * 0.14);
    let specimen = paper.say.text("document-specimen");
    put(Text::body(specimen.as_str()).strong(), rect.min.y + rect.height() * 0.72);
    let not_real = paper.say.text("desk-not-real");
    put(Text::caption(not_real.as_str()), rect.min.y + rect.height() * 0.85);
}

/// The same paper from behind: what is printed in front shines through a little.
fn blank(ui: &Ui, tint: Tint, rect: Rect, words: &str) {
    let theme = theme::of(ui.ctx());
    let painter = ui.painter();
    painter.add(Shape::from(SHADOW.as_shape(rect, 4)));
    painter.rect_filled(rect, 4.0, tint.paper);
    painter.rect_filled(rect, 4.0, Color32::from_black_alpha(8));
    painter.extend(ornament::waves(rect.shrink(theme.px(10.0)), tint.ink.gamma_multiply(0.7)));
    painter.add(paper::specimen(ui, rect, INK.bad));
    let room = rect.width() - theme.px(48.0);
    let text = Text::body(words).colour(INK.ink);
    let size = text.measure(ui.ctx(), room);
    let at = pos2(rect.min.x + theme.px(24.0), rect.min.y + theme.px(24.0));
    painter.rect_filled(Rect::from_min_size(at, size).expand(theme.px(6.0)), 4.0, tint.paper);
    text.paint(ui, at, room);
}

/// The back of a telephone.
fn shell(ui: &Ui, rect: Rect) {
    let theme = theme::of(ui.ctx());
    let painter = ui.painter();
    painter.add(Shape::from(SHADOW.as_shape(rect, theme.px(28.0) as u8)));
    painter.rect_filled(rect, theme.px(28.0), hex(0x2B3440));
    let eye = Rect::from_min_size(rect.min + Vec2::splat(theme.px(22.0)), vec2(theme.px(54.0), theme.px(92.0)));
    painter.rect_filled(eye, theme.px(16.0), hex(0x1B2530));
    for y in [0.28, 0.72] {
        let at = pos2(eye.center().x, eye.min.y + eye.height() * y);
        painter.circle(at, theme.px(15.0), hex(0x0E151C), Stroke::new(2.0, hex(0x55606C)));
    }
}
