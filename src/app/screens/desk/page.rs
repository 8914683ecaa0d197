//! The passport as a page: our own specimen drawing with the fields in their places.
//!
//! Where text is set so large that it does not fit its places, the page gives way to a card (`card.rs`), which has all
//! the room it needs.

use bevy_egui::egui::{Color32, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::{
    Touch,
    cell::printed,
    ornament,
    paper::{self, INK, Paper, Said},
};
use crate::{
    app::{
        pictures::{self, Figure, Master},
        screens::{Live, Say},
        theme::{
            self, Role, Text,
            palette::{SHADOW, hex},
            widget::paint_dashed,
        },
    },
    interview::view::{DocumentView, FieldView},
};

/// Places on the drawing of 720 x 506: field, left, top, width, height.
const PLACES: [(&str, [f32; 4]); 12] = [
    ("photo", [34.0, 92.0, 176.0, 226.0]),
    ("surname", [222.0, 74.0, 240.0, 61.0]),
    ("given", [222.0, 137.0, 240.0, 61.0]),
    ("nationality", [222.0, 200.0, 240.0, 61.0]),
    ("issue", [222.0, 263.0, 240.0, 61.0]),
    ("number", [468.0, 74.0, 240.0, 61.0]),
    ("sex", [468.0, 137.0, 240.0, 61.0]),
    ("birth", [468.0, 200.0, 240.0, 61.0]),
    ("expiry", [468.0, 263.0, 240.0, 61.0]),
    ("authority", [222.0, 326.0, 486.0, 61.0]),
    ("signature", [30.0, 326.0, 184.0, 61.0]),
    ("mrz", [22.0, 402.0, 676.0, 96.0]),
];

const LABEL: f32 = 0.86;
const VALUE: f32 = 0.92;

/// Shows a passport as a page; `false` where its fields do not fit on one.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) -> bool {
    let Paper { say, live, view } = paper;
    let theme = theme::of(ui.ctx());
    let width = ui.available_width().min(theme.px(720.0));
    let k = width / 720.0;
    let known = |field: &FieldView| PLACES.iter().any(|(id, _)| *id == field.id);
    let row = |role: Role, scale: f32| Text::new(role, "").language(say.language).scaled(scale).row_height(ui.ctx());
    let high = row(Role::Caption, LABEL) + row(Role::Body, VALUE);
    if high > 61.0 * k - 2.0 || !view.fields.iter().all(known) {
        return false;
    }
    let (_, page) = ui.allocate_space(vec2(width, 506.0 * k));
    draw(ui, say, view, page, k);
    for (id, [x, y, w, h]) in PLACES {
        let rect = Rect::from_min_size(page.min + vec2(x, y) * k, vec2(w, h) * k);
        match view.fields.iter().find(|field| field.id == id) {
            Some(field) if id == "photo" => photo(ui, say, live, view, field, rect, touch),
            Some(field) => words(ui, say, field, rect, touch),
            None if id == "photo" => paper::photo(ui, rect, None),
            None => {}
        }
    }
    true
}

fn draw(ui: &Ui, say: &Say<'_>, view: &DocumentView, page: Rect, k: f32) {
    let painter = ui.painter();
    painter.add(Shape::from(SHADOW.as_shape(page, (14.0 * k) as u8)));
    let dots = page.size() * ui.ctx().pixels_per_point();
    let drawing = Figure::plain(Master::Passport);
    let texture = pictures::texture(ui.ctx(), &drawing, dots.x.round() as u32, dots.y.round() as u32);
    painter.image(texture.id(), page, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), Color32::WHITE);
    // A strip for the signature, which the drawing already bears.
    let strip = Rect::from_min_size(page.min + vec2(30.0, 326.0) * k, vec2(184.0, 61.0) * k);
    painter.rect_filled(strip, 4.0, hex(0xF6F7F3));
    ui.painter().add(paper::specimen(ui, page, INK.bad));
    let room = page.width() * 0.66;
    let specimen = say.text("document-specimen");
    let title = format!("{} · {specimen}", say.words(&view.title));
    let title = Text::caption(title).strong().colour(INK.panel).rows(1);
    let not_real = Text::caption(say.text("desk-not-real")).colour(hex(0xDDE5F2)).scaled(LABEL).rows(1);
    let (a, b) = (title.measure(ui.ctx(), room), not_real.measure(ui.ctx(), room));
    let top = page.min.y + (66.0 * k - a.y - b.y) / 2.0;
    let x = page.min.x + 34.0 * k;
    title.paint(ui, pos2(x, top), room);
    not_real.paint(ui, pos2(x, top + a.y), room);
    let word = Text::body(specimen).strong().colour(INK.panel);
    let size = word.measure(ui.ctx(), f32::INFINITY);
    word.paint(ui, pos2(page.max.x - 34.0 * k - size.x, page.min.y + (66.0 * k - size.y) / 2.0), f32::INFINITY);
}

fn photo(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    view: &DocumentView,
    field: &FieldView,
    rect: Rect,
    touch: &mut Touch<'_>,
) {
    let theme = theme::of(ui.ctx());
    let said = Said::of(say, field);
    // The frame round the picture is the control: dashed before a look, plum while it is held.
    paper::place(ui, say, rect.expand(3.0), field, &said, touch);
    paper::photo(ui, rect, paper::pictured(live, view, field).as_ref());
    if field.value.is_none() {
        paint_dashed(ui, rect.expand(3.0), 5.0, Stroke::new(1.0, INK.line_strong));
        let text = Text::caption(said.unseen.as_str()).colour(INK.ink_2).centred();
        let size = text.measure(ui.ctx(), rect.width() - 8.0);
        text.paint(ui, pos2(rect.min.x + 4.0, rect.max.y - size.y - 6.0), rect.width() - 8.0);
    }
    if !said.defects.is_empty() {
        paper::mark(ui, rect.min + vec2(4.0, 4.0), theme.px(18.0));
    }
}

fn words(ui: &mut Ui, say: &Say<'_>, field: &FieldView, rect: Rect, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let said = Said::of(say, field);
    paper::place(ui, say, rect, field, &said, touch);
    let pad = theme.px(5.0);
    let room = rect.width() - 2.0 * pad;
    let label = Text::caption(said.label.as_str()).scaled(LABEL).colour(INK.ink_2).rows(1);
    let high = label.measure(ui.ctx(), room).y;
    let top = rect.min + vec2(pad, 2.0);
    label.paint(ui, top, room);
    if !said.defects.is_empty() {
        paper::mark(ui, pos2(rect.max.x - pad - theme.px(16.0), top.y), theme.px(16.0));
    }
    let at = top + vec2(0.0, high);
    match &said.value {
        Some(value) if super::is_printed(field) => {
            printed(&theme, value, room).colour(INK.ink).paint(ui, at, f32::INFINITY);
        }
        Some(_) if field.id == "signature" && said.defects.is_empty() => {
            ui.painter().add(ornament::signature(Rect::from_min_max(at, rect.max - vec2(pad, 2.0))));
        }
        Some(value) => {
            // A long date is set a little smaller before it is cut; the strip below repeats it whole.
            let text = |scale: f32| Text::body(value.as_str()).strong().scaled(scale).colour(INK.ink).rows(1);
            let natural = text(VALUE).measure(ui.ctx(), f32::INFINITY).x;
            text(VALUE * (room / natural.max(1.0)).clamp(0.82, 1.0)).paint(ui, at, room);
        }
        None => {
            Text::body(said.unseen.as_str()).scaled(LABEL).colour(INK.ink_2).rows(1).paint(ui, at, room);
        }
    }
}
