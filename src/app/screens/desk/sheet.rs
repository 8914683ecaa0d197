//! Papers on a whole sheet: forms, letters, contracts, certificates, lists and notices.
//!
//! What is signed or stamped stands at the foot, on its line. The sheet's own small print is bars nobody can read.

use bevy_egui::egui::{Color32, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    Touch, WOOD,
    cell::Style,
    flow,
    frame::{Frame, Laid, margin},
    look::Tint,
    ornament::{self, Mark},
    paper::{self, INK, Paper},
};
use crate::{
    app::theme::{self, Icon, Theme, palette::SHADOW, palette::hex},
    interview::view::FieldView,
};

/// What is on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Boxes to fill in.
    Form,
    /// A letterhead, lines, a signature.
    Letter,
    /// Several stapled pages; the language stands first.
    Contract,
    /// A double frame.
    Certificate,
    /// A leaf of a notebook.
    List,
    /// Pinned to a wall.
    Notice,
    /// An advertisement.
    Offer,
}

impl Sort {
    fn style(self, field: &FieldView) -> Style {
        match (self, field.id.as_str()) {
            (_, "signature") => Style::Signed,
            (_, "stamp") => Style::Stamped(Mark::Seal),
            (Sort::Contract, "written-in") => Style::Lead(Icon::Globe),
            (Sort::List, "names-listed") => Style::Lead(Icon::People),
            (Sort::Notice, "subject") => Style::Lead(Icon::Info),
            (Sort::Offer, "promises") => Style::Lead(Icon::Talk),
            (Sort::Form, _) => Style::Boxed,
            (Sort::Letter | Sort::Contract | Sort::Certificate, _) => Style::Ruled,
            _ => Style::Plain,
        }
    }

    /// Whether the title stands on a band rather than on the paper.
    fn is_banded(self) -> bool {
        matches!(self, Sort::Form | Sort::Offer)
    }

    /// Lines of small print before and after the fields.
    fn print(self) -> [usize; 2] {
        match self {
            Sort::Letter => [2, 2],
            Sort::Contract => [3, 3],
            Sort::Form => [0, 2],
            _ => [0, 0],
        }
    }
}

/// Shows a sheet.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, tint: Tint, sort: Sort, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let title = paper.title();
    let (side, left, above, bottom) = match sort {
        Sort::Form | Sort::Offer => (14.0, 14.0, 6.0, 14.0),
        Sort::List => (16.0, 52.0, 12.0, 18.0),
        Sort::Notice | Sort::Certificate => (24.0, 24.0, 20.0, 24.0),
        _ => (22.0, 22.0, 16.0, 18.0),
    };
    // Below a contract its other pages show.
    let under = if sort == Sort::Contract { theme.px(7.0) } else { 0.0 };
    let frame = Frame {
        title: &title,
        width: (ui.available_width() - under).min(theme.px(600.0)),
        ink: if sort.is_banded() { INK.panel } else { tint.ink },
        head: margin(&theme, left + 6.0, side + 6.0, above, 6.0),
        body: margin(&theme, left, side, 12.0, bottom),
    };
    let ground = |ui: &Ui, laid: Laid| ground(ui, &theme, tint, sort, laid);
    frame.show(ui, paper.say, ground, |ui| {
        let [before, after] = sort.print();
        print(ui, before, tint.ink);
        let mut slots: Vec<_> = paper.view.fields.iter().map(|field| (field, sort.style(field))).collect();
        if sort == Sort::Contract {
            // Whether its holder can read it comes before all it says.
            slots.sort_by_key(|(_, style)| !style.is_wide());
        }
        flow::put(ui, paper, &slots, touch);
        print(ui, after, tint.ink);
    });
    ui.add_space(under);
}

fn print(ui: &mut Ui, lines: usize, ink: Color32) {
    if lines == 0 {
        return;
    }
    let theme = theme::of(ui.ctx());
    let size = vec2(ui.available_width(), theme.px(8.0) * lines as f32);
    let (_, rect) = ui.allocate_space(size);
    ui.painter().extend(ornament::print(rect.shrink2(vec2(theme.px(8.0), 0.0)), lines, ink));
}

fn ground(ui: &Ui, theme: &Theme, tint: Tint, sort: Sort, laid: Laid) -> Vec<Shape> {
    let Laid { whole, head, body } = laid;
    let line = |width: f32, part: f32| Stroke::new(width, tint.ink.gamma_multiply(part));
    let mut shapes: Vec<Shape> = Vec::new();
    if sort == Sort::Contract {
        for under in [2.0, 1.0] {
            let page = whole.translate(vec2(theme.px(3.0), theme.px(3.0)) * under);
            shapes.push(Shape::rect_filled(page, 1.0, hex(0xEDEBE2)));
            shapes.push(Shape::rect_stroke(page, 1.0, Stroke::new(1.0, INK.line), StrokeKind::Inside));
        }
    }
    shapes.push(SHADOW.as_shape(whole, 2).into());
    shapes.push(Shape::rect_filled(whole, 2.0, tint.paper));
    let rule = |y: f32, width: f32, part: f32| {
        let (from, to) = (body.min.x + theme.px(20.0), body.max.x - theme.px(20.0));
        Shape::line_segment([pos2(from, y), pos2(to, y)], line(width, part))
    };
    match sort {
        Sort::Form => {
            shapes.push(Shape::rect_filled(head, 2.0, tint.ink));
            shapes.push(Shape::rect_stroke(body.shrink(theme.px(6.0)), 0.0, line(1.0, 0.6), StrokeKind::Inside));
        }
        Sort::Letter => {
            shapes.push(rule(head.max.y, 2.0, 1.0));
            shapes.push(rule(head.max.y + 4.0, 1.0, 0.5));
            // Two folds: it came in an envelope.
            for part in [1.0, 2.0] {
                let y = whole.min.y + whole.height() * part / 3.0;
                let fold = Stroke::new(1.0, Color32::from_black_alpha(12));
                shapes.push(Shape::line_segment([pos2(whole.min.x, y), pos2(whole.max.x, y)], fold));
            }
        }
        Sort::Contract => {
            shapes.push(rule(head.max.y, 1.0, 0.8));
            let margin = whole.min.x + theme.px(14.0);
            let stroke = Stroke::new(1.0, INK.bad.gamma_multiply(0.3));
            shapes.push(Shape::line_segment([pos2(margin, head.max.y), pos2(margin, whole.max.y)], stroke));
            let staple = whole.min + vec2(theme.px(10.0), theme.px(14.0));
            let end = staple + vec2(theme.px(15.0), -theme.px(6.0));
            shapes.push(Shape::line_segment([staple, end], Stroke::new(2.5, hex(0x8B9298))));
        }
        Sort::Certificate => {
            shapes.push(Shape::rect_stroke(whole.shrink(theme.px(7.0)), 0.0, line(2.0, 0.9), StrokeKind::Inside));
            shapes.push(Shape::rect_stroke(whole.shrink(theme.px(11.0)), 0.0, line(1.0, 0.6), StrokeKind::Inside));
            let inner = whole.shrink(theme.px(9.0));
            for corner in [inner.left_top(), inner.right_top(), inner.left_bottom(), inner.right_bottom()] {
                let square = Rect::from_center_size(corner, vec2(theme.px(11.0), theme.px(11.0)));
                shapes.push(Shape::rect_filled(square, 0.0, tint.paper));
                shapes.push(Shape::rect_stroke(square, 0.0, line(1.5, 0.9), StrokeKind::Inside));
            }
            let reach = (body.height() * 0.45).min(body.width() * 0.28);
            shapes.push(ornament::rosette(body.center(), reach, tint.ink));
            shapes.push(rule(head.max.y, 1.0, 0.6));
        }
        Sort::List => {
            let mut y = head.max.y;
            while y < whole.max.y - theme.px(6.0) {
                let stroke = Stroke::new(1.0, INK.indigo_line.gamma_multiply(0.35));
                shapes.push(Shape::line_segment([pos2(whole.min.x, y), pos2(whole.max.x, y)], stroke));
                y += theme.px(24.0);
            }
            let x = whole.min.x + theme.px(40.0);
            let stroke = Stroke::new(1.0, INK.bad.gamma_multiply(0.45));
            shapes.push(Shape::line_segment([pos2(x, whole.min.y), pos2(x, whole.max.y)], stroke));
            let x = whole.min.x + theme.px(18.0);
            for y in [0.2, 0.8] {
                let at = pos2(x, whole.min.y + whole.height() * y);
                shapes.push(Shape::circle_filled(at, theme.px(7.0), WOOD));
                shapes.push(Shape::circle_stroke(at, theme.px(7.0), Stroke::new(1.0, Color32::from_black_alpha(70))));
            }
        }
        Sort::Notice => {
            shapes.push(Shape::rect_stroke(whole.shrink(theme.px(10.0)), 2.0, line(2.5, 0.85), StrokeKind::Inside));
            shapes.push(rule(head.max.y, 1.5, 0.85));
            let pins = whole.shrink(theme.px(10.0));
            for corner in [pins.left_top(), pins.right_top(), pins.left_bottom(), pins.right_bottom()] {
                shapes.push(Shape::circle_filled(
                    corner + vec2(1.0, 2.0),
                    theme.px(6.0),
                    Color32::from_black_alpha(60),
                ));
                shapes.push(Shape::circle_filled(corner, theme.px(6.0), hex(0xB4433A)));
                shapes.push(Shape::circle_filled(
                    corner - vec2(1.5, 1.5),
                    theme.px(2.0),
                    Color32::from_white_alpha(150),
                ));
            }
        }
        Sort::Offer => {
            shapes.push(Shape::rect_filled(head, 2.0, tint.ink));
            shapes.extend(stripes(head.max.y, whole, theme.px(6.0), tint.ink));
            let cut = body.shrink(theme.px(5.0)).with_min_y(body.min.y + theme.px(9.0));
            let mut path = vec![cut.left_top(), cut.right_top(), cut.right_bottom(), cut.left_bottom()];
            path.push(path[0]);
            shapes.extend(Shape::dashed_line(&path, line(1.5, 0.6), 7.0, 5.0));
        }
    }
    shapes.push(paper::specimen(ui, body, INK.bad));
    shapes
}

/// A row of slanted stripes below a band.
fn stripes(top: f32, whole: Rect, high: f32, ink: Color32) -> Vec<Shape> {
    let count = (whole.width() / (high * 3.0)).floor().max(1.0);
    let wide = whole.width() / count;
    (0..count as usize)
        .map(|stripe| {
            let x = whole.min.x + wide * stripe as f32;
            let slant = wide * 0.3;
            let points = vec![
                pos2(x + slant, top),
                pos2(x + wide, top),
                pos2(x + wide - slant, top + high),
                pos2(x, top + high),
            ];
            Shape::convex_polygon(points, ink.gamma_multiply(0.45), Stroke::NONE)
        })
        .collect()
}
