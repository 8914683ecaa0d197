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
    /// A young adult; woman or man by variant.
    Traveller,
    /// A woman of about fifty.
    Companion,
    /// A child of about nine; girl or boy by variant.
    Child,
    /// Wall, light and hall of an airport; stands behind the people, 680 x 400.
    Hall,
    /// The same wall at a road, with a barrier.
    Road,
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
            Master::Counter => include_str!("../../assets/people/booth-counter.svg"),
            Master::Passport => include_str!("../../assets/people/passport-specimen.svg"),
        }
    }
}

/// Names what a face shows. It follows rapport, never truth; a companion keeps the neutral face.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Expression {
    /// Before there is trust.
    #[default]
    Guarded,
    /// When there is.
    AtEase,
    /// Neither.
    Neutral,
}

impl Expression {
    fn name(self) -> &'static str {
        match self {
            Expression::Guarded => "guarded",
            Expression::AtEase => "at-ease",
            Expression::Neutral => "neutral",
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

/// The looks that come with the program, by the name a case gives.
pub const LOOKS: [&str; 6] = ["young-woman", "young-man", "older-woman", "older-woman-sunhat", "girl", "boy"];

impl Figure {
    /// Takes a drawing as it is.
    pub fn plain(master: Master) -> Figure {
        Figure { master, variants: BTreeMap::new(), colours: BTreeMap::new() }
    }

    /// Returns one of [`LOOKS`]; `None` for a name there is no drawing of.
    pub fn named(look: &str) -> Option<Figure> {
        let figure = |master, variants: &[(&str, &str)], colours: &[(&str, u32)]| Figure {
            master,
            variants: variants.iter().map(|(slot, variant)| (slot.to_string(), variant.to_string())).collect(),
            colours: colours.iter().map(|(class, colour)| (class.to_string(), *colour)).collect(),
        };
        let woman = [
            ("hair-back", "tied"),
            ("head", "oval"),
            ("clothes", "cardigan"),
            ("over", "bag"),
            ("hair-front", "tied"),
            ("headwear", "none"),
        ];
        let man = [
            ("hair-back", "none"),
            ("head", "square"),
            ("clothes", "shirt"),
            ("over", "none"),
            ("hair-front", "short"),
            ("headwear", "none"),
        ];
        let earth = [
            ("cloth", 0x7C8466),
            ("cloth-shade", 0x666E52),
            ("cloth-line", 0x545B43),
            ("lip", 0xA8664C),
            ("lip-low", 0xB8765A),
            ("lip-line", 0x7C4630),
            ("skin", 0xBF8558),
            ("skin-shade", 0xA86F46),
            ("skin-deep", 0x83502F),
        ];
        let green = [("cloth", 0x4F6E66), ("cloth-shade", 0x425D56), ("cloth-line", 0x35504A), ("shirt", 0x66857C)];
        let shirt = [("cloth", 0x5E8A86), ("cloth-shade", 0x4C726F), ("cloth-line", 0x3D5F5C)];
        let bun = [("clothes", "blouse"), ("headwear", "none"), ("bun", "up")];
        let hat = [("clothes", "blouse"), ("headwear", "sunhat"), ("bun", "none")];
        Some(match look {
            "young-woman" => figure(Master::Traveller, &woman, &[]),
            "young-man" => figure(Master::Traveller, &man, &earth),
            "older-woman" => figure(Master::Companion, &bun, &[]),
            "older-woman-sunhat" => figure(Master::Companion, &hat, &green),
            "girl" => figure(Master::Child, &[("hair-back", "bob"), ("hair-front", "fringe")], &[]),
            "boy" => figure(Master::Child, &[("hair-back", "none"), ("hair-front", "crop")], &shirt),
            _ => return None,
        })
    }

    /// Returns the wall behind the counter of a checkpoint.
    pub fn behind(kind: CheckpointKind) -> Figure {
        Figure::plain(match kind {
            CheckpointKind::Airport => Master::Hall,
            _ => Master::Road,
        })
    }

    /// Returns the same person with another face; a drawing that has no such face keeps its own.
    pub fn with(mut self, expression: Expression) -> Figure {
        let shown = match self.master {
            Master::Companion => Expression::Neutral,
            _ => expression,
        };
        for slot in ["eyes", "brows", "mouth"] {
            self.variants.insert(slot.to_owned(), shown.name().to_owned());
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

/// Draws an SVG so that it covers a size, cut at the sides and at the top: for the wall and the counter.
///
/// # Errors
/// As [`raster`].
pub fn raster_covering(svg: &str, width: u32, height: u32, from_top: f32) -> Result<Raster, PictureError> {
    fit(svg, width, height, |x, y| x.max(y), from_top)
}

fn fit(svg: &str, width: u32, height: u32, choose: fn(f32, f32) -> f32, from_top: f32) -> Result<Raster, PictureError> {
    if width == 0 || height == 0 || width > LARGEST || height > LARGEST {
        return Err(PictureError::Size(width, height));
    }
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())?;
    let size = tree.size();
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(PictureError::Size(width, height))?;
    let scale = choose(width as f32 / size.width(), height as f32 / size.height());
    let left = (width as f32 - size.width() * scale) / 2.0;
    let top = (height as f32 - size.height() * scale) * from_top;
    let transform = tiny_skia::Transform::from_scale(scale, scale).post_translate(left, top);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Ok(Raster { width, height, rgba: pixmap.take() })
}

/// Keeps one variant of each slot: groups are named `slot--variant` and stand directly under the root.
fn choose(svg: &str, variants: &BTreeMap<String, String>) -> Result<String, PictureError> {
    let document = usvg::roxmltree::Document::parse(svg)?;
    let layers: Vec<(&str, &str, std::ops::Range<usize>)> = document
        .root_element()
        .children()
        .filter_map(|node| {
            let (slot, variant) = node.attribute("id")?.split_once("--")?;
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
            None if variant == "none" || !layers.iter().any(|(s, ..)| s == slot) => kept.insert(slot, ""),
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

type Drawn = HashMap<(Figure, u32, u32), TextureHandle>;

/// Returns a picture as a texture, drawn once for each look and size.
///
/// `width` and `height` are physical pixels: points times `pixels_per_point`. What cannot be drawn becomes a plain
/// figure, with one line in the log.
pub fn texture(ctx: &Context, figure: &Figure, width: u32, height: u32) -> TextureHandle {
    let kept = Id::new("sala-pictures");
    let key = (figure.clone(), width, height);
    if let Some(drawn) = ctx.data_mut(|data| data.get_temp_mut_or_default::<Drawn>(kept).get(&key).cloned()) {
        return drawn;
    }
    let raster = draw(figure, width, height);
    let size = [raster.width as usize, raster.height as usize];
    let image = ColorImage::from_rgba_premultiplied(size, &raster.rgba);
    let handle = ctx.load_texture(format!("{:?} {width}x{height}", figure.master), image, TextureOptions::LINEAR);
    ctx.data_mut(|data| {
        data.get_temp_mut_or_default::<Drawn>(kept).insert(key, handle.clone());
    });
    handle
}

/// Draws a picture, or the stand-in if it cannot be drawn.
pub fn draw(figure: &Figure, width: u32, height: u32) -> Raster {
    let (width, height) = (width.clamp(1, LARGEST), height.clamp(1, LARGEST));
    let drawn = figure.svg().and_then(|svg| match figure.master {
        Master::Hall | Master::Road => raster_covering(&svg, width, height, 1.0),
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

    #[test]
    fn every_look_is_drawn_with_every_face() {
        for look in LOOKS {
            for face in [Expression::Guarded, Expression::AtEase, Expression::Neutral] {
                let mut figure = Figure::named(look).expect("listed");
                if figure.master == Master::Companion || face != Expression::Neutral {
                    figure = figure.with(face);
                }
                let svg = figure.svg().expect("the drawing has these layers");
                let drawn = raster(&svg, 100, 120).expect("well formed");
                // A child is drawn smaller, in the same frame.
                let least = if figure.master == Master::Child { 1800 } else { 3000 };
                assert!(ink(&drawn) > least, "{look} {face:?}: {}", ink(&drawn));
            }
        }
    }

    #[test]
    fn one_variant_of_each_slot_remains() {
        let svg = Figure::named("young-man").expect("listed").with(Expression::AtEase).svg().expect("layers");
        assert_eq!(svg.matches("id=\"head--").count(), 1);
        assert!(svg.contains("id=\"head--square\"") && svg.contains("id=\"eyes--at-ease\""));
        assert!(!svg.contains("hair-back--tied") && svg.contains("#BF8558"));
    }

    #[test]
    fn a_layer_or_colour_that_is_not_there_is_told_and_replaced() {
        let mut figure = Figure::named("young-woman").expect("listed");
        figure.variants.insert("headwear".into(), "crown".into());
        assert!(matches!(figure.svg(), Err(PictureError::NoLayer(name)) if name == "headwear--crown"));
        assert!(ink(&draw(&figure, 80, 96)) > 500, "the stand-in is drawn");
        figure = Figure::named("young-woman").expect("listed");
        figure.colours.insert("gills".into(), 0x00FF00);
        assert!(matches!(figure.svg(), Err(PictureError::NoClass(_))));
        assert!(raster("no svg", 10, 10).is_err() && raster(STAND_IN, 0, 10).is_err());
    }
}
