//! A paper on the desk: closed, or open with its fields; and what a press on a field means.
//!
//! Paper is lit like the wood it lies on: it has the light colours whatever the theme. How a kind of paper is laid out is
//! for `look.rs`.

use bevy_egui::egui::{
    self, Color32, CornerRadius, Key, Modifiers, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, accesskit, epaint::TextShape, pos2, vec2,
};

use super::{
    Touch, back, card,
    frame::{Frame, Laid, margin},
    look, seconds,
};
use crate::{
    app::{
        people,
        pictures::{self, Expression, Figure},
        screens::{Live, Say, Wish},
        theme::{
            self, Hotkey, Icon, Palette, Role, Text,
            icon::paint as paint_icon,
            keys::Kind,
            palette::{SHADOW, hex},
            widget::{self, Button},
        },
    },
    interview::{
        Action,
        action::Entry,
        view::{DocumentView, FieldView},
    },
    locale::Message,
};

/// The colours of paper.
pub(super) const INK: &Palette = &Palette::LIGHT;

/// A paper of a case, and what is needed to show it.
#[derive(Clone, Copy)]
pub(super) struct Paper<'a> {
    /// Says its words.
    pub say: &'a Say<'a>,
    /// The interview.
    pub live: &'a Live,
    /// The paper.
    pub view: &'a DocumentView,
}

impl Paper<'_> {
    /// What it is called.
    pub fn title(&self) -> String {
        self.say.words(&self.view.title)
    }
}

/// Shows a paper as it lies there, with its back up if it was turned.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &DocumentView, turned: bool, touch: &mut Touch<'_>) {
    if !view.opened {
        return closed(ui, say, live, view, touch);
    }
    let paper = Paper { say, live, view };
    if turned {
        return back::show(ui, paper);
    }
    if !look::show(ui, paper, touch) {
        card::show(ui, paper, touch);
    }
}

/// A closed paper tells its title and nothing else.
fn closed(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &DocumentView, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width().min(theme.px(440.0));
    sheet(ui, say, &say.words(&view.title), width, |ui| {
        ui.add(Text::body(say.text("desk-closed-paper")).colour(INK.ink));
        let Some(act) = view.open else { return };
        let cost = live.interview().case().act(act).seconds;
        let words = say.message(&Message::new("desk-open").arg("seconds", cost));
        let button = Button::primary(words).icon(Icon::Paper).id("open");
        // While a pair is held, Enter links.
        let button = if touch.notebook.holds_any() { button } else { button.key(Hotkey::Enter) };
        if ui.add(button).clicked() {
            touch.wishes.push(Wish::Act(Action::Do(act)));
            theme::keys::enter_afresh(ui.ctx(), "desk-paper");
        }
    });
}

/// A sheet of paper with a band on top that says what it is, and SPECIMEN.
pub(super) fn sheet(ui: &mut Ui, say: &Say<'_>, title: &str, width: f32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    let radius = theme.px(8.0) as u8;
    let head = margin(&theme, 16.0, 16.0, 5.0, 5.0);
    let frame = Frame { title, width, ink: INK.panel, head, body: margin(&theme, 12.0, 12.0, 12.0, 12.0) };
    let ground = |_: &Ui, laid: Laid| {
        let top = CornerRadius { nw: radius, ne: radius, sw: 0, se: 0 };
        vec![
            SHADOW.as_shape(laid.whole, radius).into(),
            Shape::rect_filled(laid.whole, radius, hex(0xFBFAF4)),
            Shape::rect_filled(laid.head, top, INK.info),
        ]
    };
    frame.show(ui, say, ground, add);
}

/// What a field shows, said.
pub(super) struct Said {
    pub label: String,
    pub value: Option<String>,
    pub defects: Vec<String>,
    pub unseen: String,
}

impl Said {
    /// Says a field.
    pub fn of(say: &Say<'_>, field: &FieldView) -> Self {
        Self {
            label: say.words(&field.label),
            value: field.value.as_ref().map(|value| say.words(value)),
            defects: field.defects.iter().map(|defect| say.words(defect)).collect(),
            unseen: say.text("desk-unseen"),
        }
    }

    /// What a screen reader says of it.
    fn name(&self, cost: &str) -> String {
        match &self.value {
            Some(value) => {
                self.defects.iter().fold(format!("{}: {value}", self.label), |all, defect| format!("{all}. {defect}"))
            }
            None => format!("{}: {}, {cost}", self.label, self.unseen),
        }
    }
}

/// Lays the control of a field over its place and paints its ground; the words come on top, by the caller.
///
/// Enter looks at a field; Space, or a press on a field that was looked at, takes it into the hand.
pub(super) fn place(
    ui: &mut Ui,
    say: &Say<'_>,
    rect: Rect,
    field: &FieldView,
    said: &Said,
    touch: &mut Touch<'_>,
) -> Response {
    let entry = Entry::Item(field.item);
    let id = ui.id().with(("field", field.item));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let space = focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space));
    let seen = field.value.is_some();
    let sense = if seen { Sense::click_and_drag() } else { Sense::click() };
    let response = ui.interact(rect, id, sense);
    if seen && (space || response.clicked()) {
        touch.notebook.take(entry);
    } else if !seen && response.clicked() {
        touch.wishes.push(Wish::Act(Action::Do(field.look)));
    }
    if seen {
        touch.notebook.on_paper(entry, rect, ui.clip_rect());
        touch.notebook.pull(entry, &response);
    }
    if response.has_focus() || response.hovered() && touch.reading.is_none() {
        *touch.reading = Some(field.item);
    }
    let held = touch.notebook.holds(entry);
    ground(ui, rect, seen, held, response.hovered());
    let name = said.name(&seconds(say, field.seconds));
    let typ = if seen { WidgetType::Checkbox } else { WidgetType::Button };
    response.widget_info(|| WidgetInfo { selected: seen.then_some(held), ..WidgetInfo::labeled(typ, true, &name) });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(if seen { accesskit::Role::CheckBox } else { accesskit::Role::Button });
    });
    let kind = if held { Kind::Choice { chosen: true } } else { Kind::Act };
    widget::focusable(ui, &response, None, kind, RADIUS);
    response
}

const RADIUS: f32 = 5.0;

fn ground(ui: &Ui, rect: Rect, seen: bool, held: bool, hovered: bool) {
    let painter = ui.painter();
    match (held, hovered, seen) {
        (true, ..) => {
            painter.rect(rect, RADIUS, INK.plum_tint, Stroke::new(2.0, INK.plum), StrokeKind::Inside);
        }
        (_, true, _) => {
            painter.rect(rect, RADIUS, INK.indigo_tint, Stroke::new(1.0, INK.indigo), StrokeKind::Inside);
        }
        (_, _, false) => {
            painter.rect_filled(rect, RADIUS, INK.panel.gamma_multiply(0.55));
            widget::paint_dashed(ui, rect, RADIUS, Stroke::new(1.0, INK.line_strong));
        }
        _ => {}
    }
}

/// Paints a small glass where something about the field strikes the eye; what it is stands in words.
pub(super) fn mark(ui: &Ui, at: Pos2, side: f32) {
    paint_icon(ui, Icon::Search, Rect::from_min_size(at, vec2(side, side)), INK.ink);
}

/// What is printed across a page in any language: whoever sees a picture of it knows that it is none.
pub(super) const SPECIMEN: &str = "SPECIMEN";

/// Returns SPECIMEN across a page, as wide as three quarters of it, in an ink.
pub(super) fn specimen(ui: &Ui, page: Rect, ink: Color32) -> Shape {
    let natural = Text::new(Role::Figure, SPECIMEN).measure(ui.ctx(), f32::INFINITY).x.max(1.0);
    // Turned, it must stay on a page that is much wider than it is high.
    let widest = page.width().min(page.height() * 2.6);
    let scale = (widest * 0.72 / natural).clamp(0.5, 6.0);
    let galley = Text::new(Role::Figure, SPECIMEN).scaled(scale).layout(ui.ctx(), f32::INFINITY);
    let angle = -0.314_f32;
    let half = galley.size() / 2.0;
    let turned = egui::emath::Rot2::from_angle(angle) * half;
    let ink = ink.gamma_multiply(0.13);
    TextShape::new(page.center() - turned, galley, ink).with_override_text_color(ink).with_angle(angle).into()
}

/// Paints the photo of a person into a slot; a plain shape where there is no drawing.
pub(super) fn photo(ui: &Ui, slot: Rect, figure: Option<&Figure>) {
    let painter = ui.painter().with_clip_rect(slot.intersect(ui.clip_rect()));
    painter.rect_filled(slot, 3.0, hex(0xD5DED9));
    match figure {
        Some(figure) => {
            // The slot shows head and shoulders: 244 x 313 of the drawing's 400 x 480, from 78, 34.
            let k = slot.width() / 244.0;
            let whole = Rect::from_min_size(slot.min - vec2(78.0, 34.0) * k, vec2(400.0, 480.0) * k);
            let dots = whole.size() * ui.ctx().pixels_per_point();
            let texture = pictures::texture(ui.ctx(), figure, dots.x.round() as u32, dots.y.round() as u32);
            let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            painter.image(texture.id(), whole, uv, Color32::WHITE);
        }
        None => {
            let side = slot.width().min(slot.height()) * 0.6;
            paint_icon(ui, Icon::Person, Rect::from_center_size(slot.center(), vec2(side, side)), INK.line_strong);
        }
    }
    painter.rect_stroke(slot, 3.0, Stroke::new(1.5, hex(0x7D8A86)), StrokeKind::Inside);
}

/// The drawing a photo shows once it was looked at: its owner's, or another's where the photo is of another.
pub(super) fn pictured(live: &Live, view: &DocumentView, field: &FieldView) -> Option<Figure> {
    field.value.as_ref()?;
    let owner = live.views().person(view.of)?;
    let own = super::figure(live, owner);
    let strange =
        field.defects.iter().any(|defect| defect.0.iter().any(|m| m.id.as_str() == "defect-photo-of-another"));
    if !strange {
        return own;
    }
    // The same sex and about the same age, but somebody else.
    let another = people::another(live.interview().case(), view.of);
    another.map(|figure| people::for_photo(figure).with(Expression::Neutral))
}
