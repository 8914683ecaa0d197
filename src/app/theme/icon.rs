//! The icons: drawn by us on a grid of 24, one stroke, tinted by whoever shows them.
//!
//! An icon stands beside a word, or has a name for the screen reader; it never says something alone.

use super::of;
use crate::app::pictures;
use bevy_egui::egui::{
    self, Color32, ColorImage, Context, Id, Rect, Response, Sense, TextureHandle, TextureOptions, Ui, Vec2,
};
use std::collections::HashMap;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// Names the icons.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            /// All icons, in the order of their names.
            pub const ALL: &'static [Icon] = &[$(Icon::$name,)*];

            fn svg(self) -> &'static str {
                match self { $(Icon::$name => include_str!(concat!("../../../assets/icons/", $file, ".svg")),)* }
            }
        }
    };
}

icons! {
    /// A question.
    Ask = "ask",
    /// How to ask.
    Book = "book",
    /// Progress.
    Chart = "chart",
    /// Tick.
    Check = "check",
    /// Time.
    Clock = "clock",
    /// Wrong.
    Cross = "cross",
    /// Opens downward.
    Down = "down",
    /// Who can hear.
    Ear = "ear",
    /// Seen.
    Eye = "eye",
    /// Decide; an exercise.
    Flag = "flag",
    /// Settings.
    Gear = "gear",
    /// Language.
    Globe = "globe",
    /// The case as a graph.
    Graph = "graph",
    /// Offer.
    Hand = "hand",
    /// Look here.
    Info = "info",
    /// Interpreter.
    Interpreter = "interpreter",
    /// A mismatch.
    Link = "link",
    /// A sealed pack.
    Lock = "lock",
    /// Notebook.
    Note = "note",
    /// Outcome: small irregularity.
    OutcomeAdmin = "o-admin",
    /// Outcome: let depart or admit.
    OutcomeAdmit = "o-admit",
    /// Outcome: fear of return.
    OutcomeAsylum = "o-asylum",
    /// Outcome: child procedure.
    OutcomeChild = "o-child",
    /// Outcome: report an offence.
    OutcomeCrim = "o-crim",
    /// Outcome: medical help.
    OutcomeMedical = "o-medical",
    /// Outcome: protect and refer.
    OutcomeProtect = "o-protect",
    /// Outcome: refuse.
    OutcomeRefuse = "o-refuse",
    /// Outcome: look further.
    OutcomeSecondary = "o-secondary",
    /// Document.
    Paper = "paper",
    /// Pause.
    Pause = "pause",
    /// Write.
    Pencil = "pencil",
    /// Companion.
    People = "people",
    /// Traveller.
    Person = "person",
    /// Journey.
    Plane = "plane",
    /// Play.
    Play = "play",
    /// More.
    Plus = "plus",
    /// Again.
    Replay = "replay",
    /// Opens to the side.
    Right = "right",
    /// Look closely.
    Search = "search",
    /// Speak with each alone.
    Separate = "separate",
    /// Cases.
    Shelf = "shelf",
    /// Critical.
    Stop = "stop",
    /// Supervisor.
    Supervisor = "supervisor",
    /// Talk.
    Talk = "talk",
    /// Bring in results.
    Usb = "usb",
    /// Warning.
    Warn = "warn",
    /// Water or rest.
    Water = "water",
}

type Drawn = HashMap<(Icon, u32), TextureHandle>;

/// Paints an icon into a square, in a colour.
pub fn paint(ui: &Ui, icon: Icon, rect: Rect, colour: Color32) {
    let ctx = ui.ctx();
    let pixels = (rect.width() * ctx.pixels_per_point()).round().clamp(1.0, 512.0) as u32;
    let texture = texture(ctx, icon, pixels);
    // On whole pixels, or the strokes blur.
    let at = egui::emath::GuiRounding::round_to_pixels(rect.min, ctx.pixels_per_point());
    let size = Vec2::splat(pixels as f32 / ctx.pixels_per_point());
    let uv = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
    ui.painter().image(texture.id(), Rect::from_min_size(at, size), uv, colour);
}

/// Shows an icon `points` wide at 1280 x 720: 20 in rows of text, 16 in badges, 26 on tiles.
pub fn icon(ui: &mut Ui, icon: Icon, points: f32, colour: Color32) -> Response {
    let side = of(ui.ctx()).px(points);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui, icon, rect, colour);
    }
    response
}

fn texture(ctx: &Context, icon: Icon, pixels: u32) -> TextureHandle {
    let kept = Id::new("sala-icons");
    if let Some(drawn) = ctx.data_mut(|data| data.get_temp_mut_or_default::<Drawn>(kept).get(&(icon, pixels)).cloned())
    {
        return drawn;
    }
    let white = icon.svg().replace("#1B2530", "#FFFFFF");
    let raster = pictures::raster(&white, pixels, pixels).unwrap_or_else(|problem| {
        bevy::log::warn!("the icon {icon:?} cannot be drawn: {problem}");
        pictures::Raster::empty(pixels, pixels)
    });
    let image = ColorImage::from_rgba_premultiplied([pixels as usize; 2], &raster.rgba);
    let handle = ctx.load_texture(format!("{icon:?} {pixels}"), image, TextureOptions::LINEAR);
    ctx.data_mut(|data| {
        data.get_temp_mut_or_default::<Drawn>(kept).insert((icon, pixels), handle.clone());
    });
    handle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_can_be_drawn_and_is_not_empty() {
        for &icon in Icon::ALL {
            let raster = pictures::raster(icon.svg(), 20, 20).expect("our own icons are well formed");
            assert!(raster.rgba.chunks(4).any(|pixel| pixel[3] > 128), "{icon:?}");
            assert!(icon.svg().contains("#1B2530"), "{icon:?} would not take its colour");
        }
    }
}
