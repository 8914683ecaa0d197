//! A message on a telephone that is held out over the counter.
//!
//! Who sent it stands on top beside a round picture of nobody, the day below it, the words in a bubble.

use bevy_egui::egui::{CornerRadius, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::{
    Touch,
    cell::Style,
    flow::{self, Flow},
    frame::{Frame, Laid, margin},
    paper::{self, INK, Paper},
};
use crate::app::theme::{self, Icon, Theme, icon::paint as paint_icon, palette::SHADOW, palette::hex};

const BODY: u32 = 0x20262C;
const SCREEN: u32 = 0xE4EBE7;
const BAR: u32 = 0x24505A;
const BUBBLE: u32 = 0xFBFDFB;

/// Shows the telephone.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let title = paper.title();
    let frame = Frame {
        title: &title,
        width: ui.available_width().min(theme.px(430.0)),
        ink: INK.panel,
        head: margin(&theme, 28.0, 28.0, 30.0, 7.0),
        body: margin(&theme, 22.0, 22.0, 10.0, 78.0),
    };
    frame.show(ui, paper.say, |ui, laid| ground(ui, &theme, laid), |ui| fields(ui, paper, touch));
}

fn fields(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let room = ui.available_width();
    for field in &paper.view.fields {
        match field.id.as_str() {
            "sender" => {
                let side = theme.px(40.0);
                let flow = Flow::new(ui, paper, &[(field, Style::Plain)], room - side - theme.px(6.0));
                let (_, rect) = ui.allocate_space(vec2(room, flow.high.max(side)));
                let face = Rect::from_min_size(
                    pos2(rect.min.x, rect.min.y + (flow.high.min(rect.height()) - side).max(0.0) / 2.0),
                    vec2(side, side),
                );
                ui.painter().circle_filled(face.center(), side / 2.0, hex(0xBFCDC8));
                paint_icon(ui, Icon::Person, face.shrink(theme.px(8.0)), INK.ink_2);
                flow.show(ui, paper, rect.min + vec2(side + theme.px(6.0), 0.0), touch);
            }
            "message" => {
                let (tail, pad) = (theme.px(9.0), theme.px(5.0));
                let inner = room - tail - 2.0 * pad - theme.px(14.0);
                let flow = Flow::new(ui, paper, &[(field, Style::Message)], inner);
                let (_, rect) = ui.allocate_space(vec2(room, flow.high + 2.0 * pad));
                let bubble =
                    Rect::from_min_size(rect.min + vec2(tail, 0.0), vec2(inner + 2.0 * pad, flow.high + 2.0 * pad));
                let round = CornerRadius { nw: 2, ..CornerRadius::same(theme.px(12.0) as u8) };
                let point =
                    vec![bubble.min - vec2(tail, 0.0), bubble.min + vec2(4.0, 0.0), bubble.min + vec2(4.0, tail * 1.6)];
                let painter = ui.painter();
                painter.add(Shape::convex_polygon(point, hex(BUBBLE), Stroke::NONE));
                painter.rect_filled(bubble, round, hex(BUBBLE));
                flow.show(ui, paper, bubble.min + vec2(pad, pad), touch);
            }
            _ => flow::put(ui, paper, &[(field, Style::Plain)], touch),
        }
    }
}

fn ground(ui: &Ui, theme: &Theme, laid: Laid) -> Vec<Shape> {
    let Laid { whole, head, body } = laid;
    let radius = theme.px(28.0);
    let screen = Rect::from_min_max(
        pos2(whole.min.x + theme.px(10.0), whole.min.y + theme.px(24.0)),
        pos2(whole.max.x - theme.px(10.0), whole.max.y - theme.px(24.0)),
    );
    let bar = Rect::from_min_max(screen.min, pos2(screen.max.x, head.max.y));
    let corner = theme.px(10.0) as u8;
    let top = CornerRadius { nw: corner, ne: corner, sw: 0, se: 0 };
    let speaker = Rect::from_center_size(
        pos2(whole.center().x, whole.min.y + theme.px(12.0)),
        vec2(theme.px(56.0), theme.px(5.0)),
    );
    let home = Rect::from_center_size(
        pos2(whole.center().x, whole.max.y - theme.px(12.0)),
        vec2(theme.px(90.0), theme.px(5.0)),
    );
    let write = Rect::from_min_max(
        pos2(screen.min.x + theme.px(12.0), screen.max.y - theme.px(40.0)),
        pos2(screen.max.x - theme.px(56.0), screen.max.y - theme.px(10.0)),
    );
    let send = pos2(screen.max.x - theme.px(28.0), write.center().y);
    let lens = pos2(speaker.max.x + theme.px(14.0), speaker.center().y);
    let edge = Stroke::new(1.5, hex(0x4A545C));
    let arrow = |x: f32, y: f32| send + vec2(theme.px(x), theme.px(y));
    let mut shapes = vec![
        SHADOW.as_shape(whole, radius as u8).into(),
        Shape::rect_filled(whole, radius, hex(BODY)),
        Shape::rect_stroke(whole, radius, edge, bevy_egui::egui::StrokeKind::Inside),
        Shape::rect_filled(screen, f32::from(corner), hex(SCREEN)),
        Shape::rect_filled(bar, top, hex(BAR)),
        Shape::rect_filled(speaker, speaker.height() / 2.0, hex(0x4A545C)),
        Shape::rect_filled(home, home.height() / 2.0, hex(0x4A545C)),
        Shape::circle_filled(lens, theme.px(3.5), hex(0x3B4A63)),
        Shape::rect_filled(write, write.height() / 2.0, hex(BUBBLE)),
        Shape::circle_filled(send, theme.px(15.0), hex(BAR)),
        Shape::convex_polygon(vec![arrow(-5.0, -7.0), arrow(8.0, 0.0), arrow(-5.0, 7.0)], INK.panel, Stroke::NONE),
    ];
    shapes.push(paper::specimen(ui, body.with_max_y(write.min.y), INK.bad));
    shapes
}
