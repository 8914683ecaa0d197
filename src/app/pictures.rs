//! The drawings: people in layers, the booth, the paper of a document; drawn from SVG at physical pixels.
//!
//! Only file that knows resvg. A person is a *master* of which one variant of each slot is kept and some colours are
//! changed, so that one drawing gives many people. Faces are the same in every truth; nothing here knows a truth. A
//! picture that is missing or broken is never a reason to stop: a plain stand-in is shown and one line is logged.

use bevy_egui::egui::{ColorImage, Context, Id, TextureHandle, TextureOptions};
use resvg::{tiny_skia, usvg};

use crate::scenario::handbook::CheckpointKind;
use std::collections::{BTreeMap, HashMap};

/// Names the drawings that come with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Master {
    /// A person from youth to old age; woman or man by variant.
    Traveller,
    /// A woman of about fifty.
    Companion,
    /// A child of about nine; girl or boy by variant.
    Child,
    /// The hall of an airport behind the people, by day and by night, 680 x 400 with more wall round it.
    Hall,
    /// The same at a road, with a barrier.
    Road,
    /// The same at a bridge over a river.
    Bridge,
    /// The pane of the separate room, in the frame of the walls; stands before whoever is in it.
    Glass,
    /// The counter with its woven band; stands before them.
    Counter,
    /// The page of a specimen passport, without its text.
    Passport,
}

impl Master {
    fn svg(self) -> &'static str {
        match self {
            Master::Traveller => include_str!("../../assets/people/traveller.svg"),
            Master::Companion => include_str!("../../assets/people/companion.svg"),
            Master::Child => include_str!("../../assets/people/child.svg"),
            Master::Hall => include_str!("../../assets/people/booth-scene.svg"),
            Master::Road => include_str!("../../assets/people/booth-scene-road.svg"),
            Master::Bridge => include_str!("../../assets/people/booth-scene-bridge.svg"),
            Master::Glass => include_str!("../../assets/people/booth-glass.svg"),
            Master::Counter => include_str!("../../assets/people/booth-counter.svg"),
            Master::Passport => include_str!("../../assets/people/passport-specimen.svg"),
        }
    }
}

/// Names what a face shows. It follows what is felt and said, never truth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Expression {
    /// Before there is trust.
    #[default]
    Guarded,
    /// When there is.
    AtEase,
    /// Neither.
    Neutral,
    /// While a need waits.
    Tired,
    /// Hurt by how it was asked.
    Upset,
    /// While an answer appears.
    Speaking,
}

impl Expression {
    /// All of them.
    pub const ALL: [Expression; 6] = [
        Expression::Guarded,
        Expression::AtEase,
        Expression::Neutral,
        Expression::Tired,
        Expression::Upset,
        Expression::Speaking,
    ];

    /// Returns the name that the layers of the drawings end with.
    pub fn name(self) -> &'static str {
        match self {
            Expression::Guarded => "guarded",
            Expression::AtEase => "at-ease",
            Expression::Neutral => "neutral",
            Expression::Tired => "tired",
            Expression::Upset => "upset",
            Expression::Speaking => "speaking",
        }
    }
}

/// One picture: which drawing, which variant of each slot, which colours.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Figure {
    /// The drawing.
    pub master: Master,
    /// Slot to variant; a slot not named keeps its first variant.
    pub variants: BTreeMap<String, String>,
    /// Class of the drawing's style block to colour, `0xRRGGBB`.
    pub colours: BTreeMap<String, u32>,
}

impl Figure {
    /// Takes a drawing as it is.
    pub fn plain(master: Master) -> Figure {
        Figure { master, variants: BTreeMap::new(), colours: BTreeMap::new() }
    }

    /// Returns what is seen behind the counter of a checkpoint. The boards of the drawing are left out: the window hangs
    /// its own, as large as their words.
    pub fn behind(kind: CheckpointKind, night: bool) -> Figure {
        let mut figure = Figure::plain(match kind {
            CheckpointKind::Airport => Master::Hall,
            CheckpointKind::Land => Master::Road,
            CheckpointKind::Bridge | CheckpointKind::River => Master::Bridge,
        });
        figure.variants.insert("light".to_owned(), if night { "night" } else { "day" }.to_owned());
        figure.variants.insert("signs".to_owned(), "none".to_owned());
        figure
    }

    /// Returns the same person with another face. What tells their eyes, brows and mouth from another's stays.
    pub fn with(mut self, expression: Expression) -> Figure {
        for slot in ["eyes", "brows", "mouth"] {
            let own = self.variants.get(slot).map_or("", String::as_str);
            let face = Expression::ALL.iter().find_map(|face| own.strip_suffix(face.name()));
            let shown = format!("{}{}", face.unwrap_or_default(), expression.name());
            self.variants.insert(slot.to_owned(), shown);
        }
        self
    }

    /// Returns the drawing with one variant of each slot and the colours changed.
    ///
    /// # Errors
    /// The drawing is not XML, or has not one of the variants or classes asked for.
    pub fn svg(&self) -> Result<String, PictureError> {
        let recoloured = recolour(self.master.svg(), &self.colours)?;
        choose(&recoloured, &self.variants)
    }
}

/// Says why a picture could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing is not a well-formed SVG.
    #[error("the drawing cannot be read")]
    Broken(#[from] usvg::Error),
    /// The drawing is not XML.
    #[error("the drawing is not XML")]
    NotXml(#[from] usvg::roxmltree::Error),
    /// A layer was asked for that the drawing has not.
    #[error("the drawing has no layer {0}")]
    NoLayer(String),
    /// A colour was asked for that the drawing has not.
    #[error("the drawing has no class {0}")]
    NoClass(String),
    /// The picture would have no pixels, or too many.
    #[error("a picture of {0} by {1} pixels cannot be made")]
    Size(u32, u32),
}

/// A drawn picture: rows of premultiplied RGBA.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    /// Width in physical pixels.
    pub width: u32,
    /// Height in physical pixels.
    pub height: u32,
    /// Four bytes a pixel, from the top left.
    pub rgba: Vec<u8>,
}

impl Raster {
    /// Returns a picture with nothing on it.
    pub fn empty(width: u32, height: u32) -> Raster {
        Raster { width, height, rgba: vec![0; width as usize * height as usize * 4] }
    }

    /// Returns the pixels with their colours undivided by their cover, as a window's icon wants them.
    pub fn straight(&self) -> Vec<u8> {
        let undo = |c: u8, a: u8| if a == 0 { 0 } else { (u32::from(c) * 255 / u32::from(a)).min(255) as u8 };
        self.rgba.chunks_exact(4).flat_map(|p| [undo(p[0], p[3]), undo(p[1], p[3]), undo(p[2], p[3]), p[3]]).collect()
    }
}

const LARGEST: u32 = 8192;

/// Draws an SVG into a size in physical pixels, as large as it goes without bending it, in the middle.
///
/// # Errors
/// The text is not an SVG, or the size is nothing or above 8192.
pub fn raster(svg: &str, width: u32, height: u32) -> Result<Raster, PictureError> {
    fit(svg, width, height, |x, y| x.min(y), 0.5)
}

/// Draws an SVG so that it covers a size, cut at the sides and at the top: for the counter.
///
/// # Errors
/// As [`raster`].
pub fn raster_covering(svg: &str, width: u32, height: u32, from_top: f32) -> Result<Raster, PictureError> {
    fit(svg, width, height, |x, y| x.max(y), from_top)
}

/// Where a wall stands behind the counter of a picture, in its pixels or points: the scale of the drawing, and where
/// the drawing's left upper corner lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Lengths of the picture for one of the drawing.
    pub scale: f32,
    /// The drawing's own corner.
    pub corner: [f32; 2],
}

impl Standing {
    /// Returns a place of the drawing (left, top, width, height) in the picture.
    pub fn of(self, [left, top, width, height]: [f32; 4]) -> [f32; 4] {
        let Standing { scale, corner: [x, y] } = self;
        [x + left * scale, y + top * scale, width * scale, height * scale]
    }
}

/// Where the counter begins in the drawings of walls, and where the middle of the separate room is.
const WALL_FLOOR: f32 = 292.0;
const ROOM: f32 = 106.0;

/// The part of a picture's width at which the separate room stands.
pub const ROOM_AT: f32 = 0.19;

/// Returns how high the counter is in a picture of the booth.
pub fn counter_height(width: f32, height: f32) -> f32 {
    (height * 0.27).min(width * 0.16)
}

/// Returns where the wall stands in a picture of the booth: its floor at the counter's edge, the separate room at the
/// left. There is more wall round the drawing, so that every shape of picture is filled.
pub fn standing(width: f32, height: f32) -> Standing {
    let floor = (height - counter_height(width, height)).max(1.0);
    let scale = (floor / WALL_FLOOR).max(width / 1060.0);
    Standing { scale, corner: [ROOM_AT * width - ROOM * scale, floor - WALL_FLOOR * scale] }
}

/// Draws a wall, or what stands in its frame.
///
/// # Errors
/// As [`raster`].
pub fn raster_wall(svg: &str, width: u32, height: u32) -> Result<Raster, PictureError> {
    place(svg, width, height, |_| {
        let Standing { scale, corner } = standing(width as f32, height as f32);
        (scale, corner)
    })
}

fn fit(svg: &str, width: u32, height: u32, choose: fn(f32, f32) -> f32, from_top: f32) -> Result<Raster, PictureError> {
    place(svg, width, height, |size| {
        let scale = choose(width as f32 / size.width(), height as f32 / size.height());
        let left = (width as f32 - size.width() * scale) / 2.0;
        (scale, [left, (height as f32 - size.height() * scale) * from_top])
    })
}

fn place(
    svg: &str,
    width: u32,
    height: u32,
    put: impl FnOnce(tiny_skia::Size) -> (f32, [f32; 2]),
) -> Result<Raster, PictureError> {
    if width == 0 || height == 0 || width > LARGEST || height > LARGEST {
        return Err(PictureError::Size(width, height));
    }
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())?;
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(PictureError::Size(width, height))?;
    let (scale, [left, top]) = put(tree.size());
    let transform = tiny_skia::Transform::from_scale(scale, scale).post_translate(left, top);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Ok(Raster { width, height, rgba: pixmap.take() })
}

/// Keeps one variant of each slot: groups are named `slot--variant` and stand directly under the root. A group without
/// a variant stays, unless its slot is to have `none`.
fn choose(svg: &str, variants: &BTreeMap<String, String>) -> Result<String, PictureError> {
    let document = usvg::roxmltree::Document::parse(svg)?;
    let layers: Vec<(&str, &str, std::ops::Range<usize>)> = document
        .root_element()
        .children()
        .filter_map(|node| {
            let id = node.attribute("id")?;
            let (slot, variant) = id.split_once("--").unwrap_or((id, ""));
            Some((slot, variant, node.range()))
        })
        .collect();
    let mut kept: HashMap<&str, &str> = HashMap::new();
    for (slot, variant, _) in &layers {
        kept.entry(slot).or_insert(variant);
    }
    for (slot, variant) in variants {
        let known = layers.iter().find(|(s, v, _)| s == slot && v == variant);
        match known {
            Some((slot, variant, _)) => kept.insert(slot, variant),
            // A slot may be left empty, and a drawing without any face keeps none.
            None if variant == "none" || !layers.iter().any(|(s, ..)| s == slot) => kept.insert(slot, "none"),
            None => return Err(PictureError::NoLayer(format!("{slot}--{variant}"))),
        };
    }
    let mut text = String::with_capacity(svg.len());
    let mut from = 0;
    for (slot, variant, range) in &layers {
        if kept.get(slot) != Some(variant) {
            text.push_str(&svg[from..range.start]);
            from = range.end;
        }
    }
    text.push_str(&svg[from..]);
    Ok(text)
}

/// Rewrites the colour of some classes in the style block, since resvg knows no CSS variables.
fn recolour(svg: &str, colours: &BTreeMap<String, u32>) -> Result<String, PictureError> {
    let mut text = svg.to_owned();
    for (class, colour) in colours {
        let missing = || PictureError::NoClass(class.clone());
        let rule = text.find(&format!(".{class}{{")).ok_or_else(missing)?;
        let end = rule + text[rule..].find('}').ok_or_else(missing)?;
        let hash = rule + text[rule..end].find('#').ok_or_else(missing)?;
        let value = text.get(hash..hash + 7).ok_or_else(missing)?;
        if !value[1..].bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(missing());
        }
        text.replace_range(hash..hash + 7, &format!("#{colour:06X}"));
    }
    Ok(text)
}

/// The sign of the house: a hall with four pillars, on indigo.
pub const BRAND: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#2A4373"/><path d="M6 12.500L16 6l10 6.500M8 13v10M13.300 13v10M18.700 13v10M24 13v10M6 25.500h20" fill="none" stroke="#FCFDFB" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>"##;

/// Shown where a picture is missing: shoulders and a head, of nobody.
const STAND_IN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 480"><path fill="#9AA79F" d="M200 90a84 92 0 1 0 .1 0ZM60 480c0-110 60-160 140-160s140 50 140 160Z"/></svg>"##;

/// Pictures that were drawn, with the pass in which each was last shown.
type Drawn = HashMap<(Figure, u32, u32), (TextureHandle, u64)>;

/// How many pictures are kept before those that are no longer shown are let go, as while a window is resized.
const KEPT: usize = 64;

/// Returns a picture as a texture, drawn once for each look and size.
///
/// `width` and `height` are physical pixels: points times `pixels_per_point`. What cannot be drawn becomes a plain
/// figure, with one line in the log.
pub fn texture(ctx: &Context, figure: &Figure, width: u32, height: u32) -> TextureHandle {
    let kept = Id::new("sala-pictures");
    let key = (figure.clone(), width, height);
    let now = ctx.cumulative_pass_nr();
    let known = ctx.data_mut(|data| {
        let (handle, shown) = data.get_temp_mut_or_default::<Drawn>(kept).get_mut(&key)?;
        *shown = now;
        Some(handle.clone())
    });
    if let Some(handle) = known {
        return handle;
    }
    let raster = draw(figure, width, height);
    let size = [raster.width as usize, raster.height as usize];
    let image = ColorImage::from_rgba_premultiplied(size, &raster.rgba);
    let handle = ctx.load_texture(format!("{:?} {width}x{height}", figure.master), image, TextureOptions::LINEAR);
    ctx.data_mut(|data| {
        let drawn = data.get_temp_mut_or_default::<Drawn>(kept);
        if drawn.len() >= KEPT {
            drawn.retain(|_, (_, shown)| now.saturating_sub(*shown) <= 2);
        }
        drawn.insert(key, (handle.clone(), now));
    });
    handle
}

/// Draws a picture, or the stand-in if it cannot be drawn.
pub fn draw(figure: &Figure, width: u32, height: u32) -> Raster {
    let (width, height) = (width.clamp(1, LARGEST), height.clamp(1, LARGEST));
    let drawn = figure.svg().and_then(|svg| match figure.master {
        Master::Hall | Master::Road | Master::Bridge | Master::Glass => raster_wall(&svg, width, height),
        Master::Counter => raster_covering(&svg, width, height, 0.0),
        _ => raster(&svg, width, height),
    });
    drawn.unwrap_or_else(|problem| {
        bevy::log::warn!("a picture is replaced by a plain one: {:?}: {problem}", figure.master);
        raster(STAND_IN, width, height).unwrap_or_else(|_| Raster::empty(width, height))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ink(raster: &Raster) -> usize {
        raster.rgba.chunks(4).filter(|pixel| pixel[3] > 200).count()
    }

    fn man() -> Figure {
        let mut figure = Figure::plain(Master::Traveller);
        for (slot, variant) in [("head", "square"), ("hair-front", "short"), ("eyes", "narrow-neutral")] {
            figure.variants.insert(slot.to_owned(), variant.to_owned());
        }
        figure.colours.insert("skin".to_owned(), 0xBF8558);
        figure
    }

    #[test]
    fn every_drawing_of_a_person_has_every_face() {
        for master in [Master::Traveller, Master::Companion, Master::Child] {
            for face in Expression::ALL {
                let svg = Figure::plain(master).with(face).svg().expect("the drawing has these layers");
                let drawn = raster(&svg, 100, 120).expect("well formed");
                // A child is drawn smaller, in the same frame.
                let least = if master == Master::Child { 1800 } else { 3000 };
                assert!(ink(&drawn) > least, "{master:?} {face:?}: {}", ink(&drawn));
            }
        }
    }

    #[test]
    fn every_counter_is_drawn_by_day_and_by_night_without_its_boards() {
        for kind in CheckpointKind::ALL {
            let [day, night] = [false, true].map(|night| Figure::behind(*kind, night).svg().expect("both lights"));
            assert!(day.contains("light--day") && !day.contains("light--night") && night.contains("light--night"));
            assert!(!day.contains("sign--1") && day.contains("id=\"queue\"") && day.contains("id=\"room\""));
            for (width, height) in [(346, 176), (300, 60), (120, 400)] {
                let drawn = raster_wall(&day, width, height).expect("well formed");
                assert_eq!(ink(&drawn), (width * height) as usize, "{kind:?} {width}x{height} is filled");
            }
            assert_ne!(raster_wall(&day, 100, 60).expect("drawn"), raster_wall(&night, 100, 60).expect("drawn"));
        }
    }

    #[test]
    fn the_wall_meets_the_counter() {
        for (width, height) in [(691.0, 352.0), (902.0, 570.0), (461.0, 420.0), (1000.0, 140.0)] {
            let Standing { scale, corner } = standing(width, height);
            let floor = height - counter_height(width, height);
            assert!((corner[1] + WALL_FLOOR * scale - floor).abs() < 0.5);
            assert!(corner[0] - 300.0 * scale <= 0.0 && corner[0] + 980.0 * scale >= width, "{width} x {height}");
        }
    }

    #[test]
    fn one_variant_of_each_slot_remains() {
        let svg = man().with(Expression::AtEase).svg().expect("layers");
        assert_eq!(svg.matches("id=\"head--").count(), 1);
        assert!(svg.contains("id=\"head--square\"") && svg.contains("id=\"eyes--narrow-at-ease\""));
        assert!(svg.contains("id=\"mouth--at-ease\"") && !svg.contains("hair-back--long") && svg.contains("#BF8558"));
    }

    #[test]
    fn a_layer_or_colour_that_is_not_there_is_told_and_replaced() {
        let mut figure = man();
        figure.variants.insert("headwear".into(), "crown".into());
        assert!(matches!(figure.svg(), Err(PictureError::NoLayer(name)) if name == "headwear--crown"));
        assert!(ink(&draw(&figure, 80, 96)) > 500, "the stand-in is drawn");
        figure = man();
        figure.colours.insert("gills".into(), 0x00FF00);
        assert!(matches!(figure.svg(), Err(PictureError::NoClass(_))));
        assert!(raster("no svg", 10, 10).is_err() && raster(STAND_IN, 0, 10).is_err());
    }
}
