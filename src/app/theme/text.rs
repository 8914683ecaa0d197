//! The one widget for everything a person reads.
//!
//! egui breaks lines at white space only, so Khmer and Lao would run out of their panels or be cut inside a cluster.
//! This widget asks the locale where a line may break, measures the pieces, fills rows greedily and hands egui whole
//! lines with a row height that fits the script. The galley it makes still carries the *unbroken* text, so copying,
//! the caret and the screen reader never meet an invented line end. It does not know what the text says.

use super::{fonts, fonts::Weight, of};
use crate::locale::{Language, cluster, line_break};
use bevy_egui::egui::{
    self, Align, Color32, Context, FontId, Galley, Id, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType,
    text::{ByteIndex, LayoutJob, LayoutSection, TextFormat},
    text_selection::LabelSelectionState,
};
use std::{
    borrow::Cow,
    collections::HashMap,
    hash::{Hash, Hasher},
    sync::{Arc, Mutex},
};

/// Names what a piece of text is for; size, weight and colour follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// A big number.
    Figure,
    /// The name of a screen.
    Title,
    /// The head of a panel.
    Heading,
    /// The head of a group.
    Subheading,
    /// Text and choices.
    #[default]
    Body,
    /// Buttons and tabs.
    Button,
    /// Second lines, in the quieter ink.
    Caption,
    /// The letter on a key, axes: Latin letters and digits only.
    Key,
    /// A printed line, as in a passport.
    Printed,
}

impl Role {
    /// Returns the size in points at 1280 x 720, before any scale.
    ///
    /// Khmer and Lao run one point larger: at equal size their letters look smaller. Nothing in them is under 14.
    pub fn points(self, language: Language) -> f32 {
        let latin = language == Language::English;
        match self {
            Role::Figure => 26.0,
            Role::Title => 24.0,
            Role::Heading => 18.0 + if latin { 0.0 } else { 1.0 },
            Role::Subheading | Role::Body | Role::Button => 16.0 + if latin { 0.0 } else { 1.0 },
            Role::Caption => 13.5 + if latin { 0.0 } else { 0.5 },
            Role::Key => 12.5,
            Role::Printed => 16.0,
        }
    }

    fn weight(self) -> Weight {
        match self {
            Role::Figure => Weight::Bold,
            Role::Title | Role::Heading | Role::Subheading | Role::Key => Weight::SemiBold,
            Role::Button | Role::Printed => Weight::Medium,
            Role::Body | Role::Caption => Weight::Regular,
        }
    }
}

/// A piece of text to be read.
///
/// ```ignore
/// ui.add(Text::caption(said).language(Language::Khmer));
/// ```
#[derive(Clone, Debug)]
#[must_use = "add it to a Ui"]
pub struct Text<'a> {
    text: Cow<'a, str>,
    role: Role,
    weight: Option<Weight>,
    colour: Option<Color32>,
    language: Option<Language>,
    rows: usize,
    align: Align,
    selectable: bool,
    scale: f32,
    said: Option<usize>,
}

impl<'a> Text<'a> {
    /// Makes a text of a role.
    pub fn new(role: Role, text: impl Into<Cow<'a, str>>) -> Self {
        Text {
            text: text.into(),
            role,
            weight: None,
            colour: None,
            language: None,
            rows: usize::MAX,
            align: Align::LEFT,
            selectable: false,
            scale: 1.0,
            said: None,
        }
    }

    /// Makes a title: the name of a screen.
    pub fn title(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Title, text)
    }

    /// Makes a heading: the head of a panel.
    pub fn heading(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Heading, text)
    }

    /// Makes a subheading: the head of a group.
    pub fn subheading(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Subheading, text)
    }

    /// Makes ordinary text.
    pub fn body(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Body, text)
    }

    /// Makes a second line in the quieter ink.
    pub fn caption(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Caption, text)
    }

    /// Makes a big number.
    pub fn figure(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Figure, text)
    }

    /// Makes a printed line, as in a passport.
    pub fn printed(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(Role::Printed, text)
    }

    /// Sets another weight than the role's.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Makes it stand out (600): there are no italics and no capitals for emphasis.
    pub fn strong(self) -> Self {
        self.weight(Weight::SemiBold)
    }

    /// Sets another colour than the role's.
    pub fn colour(mut self, colour: Color32) -> Self {
        self.colour = Some(colour);
        self
    }

    /// Says in which language the text is; otherwise its letters say it, or it is the interface's.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Shows at most so many rows; the rest becomes `…`, and the whole text stays in the tooltip and for the reader.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Centres the rows in the width given.
    pub fn centred(mut self) -> Self {
        self.align = Align::Center;
        self
    }

    /// Lets the text be selected and copied; for the talk and the debrief. Khmer, where egui's caret does not know the
    /// vowels of two parts, is copied as a whole from under the pointer.
    pub fn selectable(mut self) -> Self {
        self.selectable = true;
        self
    }

    /// Multiplies the size of the role, as on a document that is shown small or large.
    pub fn scaled(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    /// Paints only so many of its letters, by cluster: a reply that is being given. It takes the room of the whole, so
    /// that nothing moves when more of it appears, and the screen reader has the whole.
    pub fn said(mut self, letters: Option<usize>) -> Self {
        self.said = letters;
        self
    }

    /// Returns the text as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the height of one row in points.
    pub fn row_height(&self, ctx: &Context) -> f32 {
        let (font, factor) = self.font(ctx);
        (font.size * factor).ceil()
    }

    /// Lays the text out in a width, in points; `f32::INFINITY` never breaks.
    ///
    /// The colour is left open: whoever paints the galley gives it.
    pub fn layout(&self, ctx: &Context, width: f32) -> Arc<Galley> {
        let (font, factor) = self.font(ctx);
        let broken = broken(ctx, &self.text, &font, width, self.rows);
        let format = TextFormat {
            line_height: Some((font.size * factor).ceil()),
            ..TextFormat::simple(font, Color32::PLACEHOLDER)
        };
        let job = LayoutJob {
            sections: vec![LayoutSection {
                leading_space: 0.0,
                byte_range: bytes(&broken.display),
                format: format.clone(),
            }],
            text: broken.display.clone(),
            break_on_newline: true,
            ..LayoutJob::default()
        };
        let galley = ctx.fonts_mut(|fonts| fonts.layout_job(job));
        if broken.lines.len() == 1 && self.align == Align::LEFT {
            return galley;
        }
        unbroken(&galley, &self.text, format, &broken, self.align, width)
    }

    /// Returns the size the text takes in a width.
    pub fn measure(&self, ctx: &Context, width: f32) -> Vec2 {
        self.layout(ctx, width).size()
    }

    /// Paints the text with its top left at a place, and returns the rectangle it took.
    ///
    /// For labels inside a control that names itself: nothing is told to the screen reader.
    pub fn paint(&self, ui: &Ui, at: Pos2, width: f32) -> Rect {
        let galley = self.layout(ui.ctx(), width);
        let rect = Rect::from_min_size(at, galley.size());
        ui.painter().galley(at, galley, self.ink(ui.ctx()));
        rect
    }

    /// Returns the colour the text is painted with.
    pub fn ink(&self, ctx: &Context) -> Color32 {
        let palette = of(ctx).palette;
        self.colour.unwrap_or(if self.role == Role::Caption { palette.ink_2 } else { palette.ink })
    }

    /// Paints the first letters of a galley, row by row: whole rows, then the beginning of the one that is being filled.
    fn paint_said(&self, ui: &Ui, rect: Rect, galley: Arc<Galley>, letters: usize) {
        let ctx = ui.ctx();
        let (font, _) = self.font(ctx);
        let broken = broken(ctx, &self.text, &font, rect.width().max(1.0), self.rows);
        let ink = self.ink(ctx);
        let mut left = letters;
        for (line, row) in broken.display.split('\n').zip(&galley.rows) {
            let whole = cluster::count(line);
            let place = row.rect().translate(rect.min.to_vec2());
            let right = if left >= whole {
                rect.max.x
            } else {
                let begun = cluster::take(line, left).to_owned();
                let size = ctx.fonts_mut(|f| f.layout_no_wrap(begun, font.clone(), Color32::PLACEHOLDER).size());
                place.min.x + size.x
            };
            if right > place.min.x {
                let clip = Rect::from_min_max(Pos2::new(rect.min.x, place.min.y), Pos2::new(right, place.max.y));
                ui.painter().with_clip_rect(clip.intersect(ui.clip_rect())).galley(rect.min, galley.clone(), ink);
            }
            left = left.saturating_sub(whole);
            if left == 0 {
                break;
            }
        }
    }

    fn font(&self, ctx: &Context) -> (FontId, f32) {
        let theme = of(ctx);
        let language = match self.role {
            Role::Key | Role::Printed => Language::English,
            _ => self.language.or_else(|| script(&self.text)).unwrap_or(theme.look.language),
        };
        let size = self.role.points(language) * theme.scale * self.scale;
        if !theme.fonts_ready {
            return (FontId::proportional(size), fonts::row_factor(language));
        }
        let family = match self.role {
            Role::Printed => fonts::mono(),
            _ => fonts::family(language, self.weight.unwrap_or(self.role.weight())),
        };
        (FontId::new(size, family), fonts::row_factor(language))
    }
}

impl egui::Widget for Text<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let ctx = ui.ctx().clone();
        let width = ui.available_width().max(1.0);
        let galley = self.layout(&ctx, width);
        let mut size = galley.size();
        if self.align == Align::Center && width.is_finite() {
            size.x = width;
        }
        // It takes the pointer but never the ring: nothing can be done there by keys.
        let sense = if self.selectable { Sense::CLICK | Sense::DRAG } else { Sense::hover() };
        let (rect, mut response) = ui.allocate_exact_size(size, sense);
        let heading = matches!(self.role, Role::Title | Role::Heading | Role::Subheading);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.text.as_ref()));
        if heading {
            ctx.accesskit_node_builder(response.id, |node| {
                node.set_role(egui::accesskit::Role::Heading);
                node.set_label(self.text.as_ref());
            });
        }
        if ui.is_rect_visible(rect) {
            let ink = self.ink(&ctx);
            let elided = galley.elided;
            if let Some(letters) = self.said {
                self.paint_said(ui, rect, galley, letters);
            } else if self.selectable && selection_fits(&galley) {
                LabelSelectionState::label_text_selection(ui, &response, rect.min, galley, ink, egui::Stroke::NONE);
            } else {
                ui.painter().galley(rect.min, galley, ink);
                if self.selectable && response.hovered() && ui.input(|i| i.events.contains(&egui::Event::Copy)) {
                    ctx.copy_text(self.text.to_string());
                }
            }
            if elided {
                let whole = self.text.to_string();
                response = response.on_hover_ui(move |ui| {
                    ui.set_max_width(420.0);
                    ui.add(Text::body(whole));
                });
            }
        }
        response
    }
}

/// The language whose letters a text has, whatever the interface's: a name in Khmer needs Khmer's face and rows.
fn script(text: &str) -> Option<Language> {
    text.chars().find_map(|c| match c {
        '\u{1780}'..='\u{17ff}' => Some(Language::Khmer),
        '\u{0e80}'..='\u{0eff}' => Some(Language::Lao),
        _ => None,
    })
}

/// Whether the caret can walk the galley: a Khmer vowel of two glyphs counts twice in egui's rows, and a selection
/// would then copy the wrong letters.
fn selection_fits(galley: &Galley) -> bool {
    let glyphs: usize = galley.rows.iter().map(|row| row.char_count_including_newline().0).sum();
    glyphs == galley.text().chars().count()
}

/// Where the lines of a text end, found once and kept.
#[derive(Debug, Default)]
struct Broken {
    /// The text with a line end at each chosen break.
    display: String,
    lines: Vec<Line>,
    elided: bool,
}

/// One line of a broken text.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Whether the line end was put there by us.
    soft: bool,
    /// Width without the spaces at its end.
    width: f32,
}

/// The whole of a text, in egui's own counting.
fn bytes(text: &str) -> std::ops::Range<ByteIndex> {
    ByteIndex(0)..ByteIndex(text.len())
}

/// Gives a broken galley its unbroken text back.
fn unbroken(galley: &Galley, text: &str, format: TextFormat, broken: &Broken, align: Align, width: f32) -> Arc<Galley> {
    let mut galley = galley.clone();
    let mut widest: f32 = 0.0;
    for (row, line) in galley.rows.iter_mut().zip(&broken.lines) {
        if line.soft {
            row.ends_with_newline = false;
        }
        if align == Align::Center && width.is_finite() {
            row.pos.x = ((width - line.width) / 2.0).max(0.0).round();
        }
        widest = widest.max(line.width);
    }
    galley.elided = broken.elided;
    if !broken.elided {
        galley.job = Arc::new(LayoutJob {
            text: text.to_owned(),
            sections: vec![LayoutSection { leading_space: 0.0, byte_range: bytes(text), format }],
            ..LayoutJob::default()
        });
    }
    let centred = align == Align::Center && width.is_finite();
    galley.rect.max.x = galley.rect.min.x + if centred { width } else { widest };
    Arc::new(galley)
}

/// Keeps broken texts; two generations, so that what is on screen stays and what is gone goes.
#[derive(Default)]
struct Kept {
    young: HashMap<u64, (String, Arc<Broken>)>,
    old: HashMap<u64, (String, Arc<Broken>)>,
}

const KEPT: usize = 1024;

fn broken(ctx: &Context, text: &str, font: &FontId, width: f32, rows: usize) -> Arc<Broken> {
    let kept: Arc<Mutex<Kept>> =
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Arc<Mutex<Kept>>>(Id::new("sala-broken-text")).clone());
    let key = {
        let mut hasher = std::hash::DefaultHasher::new();
        (text, width.to_bits(), font.size.to_bits(), &font.family, rows).hash(&mut hasher);
        ctx.pixels_per_point().to_bits().hash(&mut hasher);
        hasher.finish()
    };
    if let Ok(mut kept) = kept.lock() {
        if let Some((own, broken)) = kept.young.get(&key)
            && own == text
        {
            return broken.clone();
        }
        if let Some((own, broken)) = kept.old.remove(&key)
            && own == text
        {
            kept.young.insert(key, (own, broken.clone()));
            return broken;
        }
    }
    let measure = |piece: &str| {
        ctx.fonts_mut(|f| f.layout_no_wrap(piece.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x)
    };
    let fresh = Arc::new(fill(text, width, rows, &measure));
    if let Ok(mut kept) = kept.lock() {
        if kept.young.len() >= KEPT {
            kept.old = std::mem::take(&mut kept.young);
        }
        kept.young.insert(key, (text.to_owned(), fresh.clone()));
    }
    fresh
}

/// Puts the line ends where the locale says a row is full.
///
/// Spaces at the end of a line stay in it, for the caret, but do not count as width.
fn fill(text: &str, width: f32, rows: usize, measure: &dyn Fn(&str) -> f32) -> Broken {
    let breaks = if width.is_finite() { line_break::break_offsets(text) } else { Vec::new() };
    let breaks = if breaks.is_empty() { line_ends(text) } else { breaks };
    let mut lines: Vec<(&str, bool)> = line_break::rows(text, &breaks, width, measure)
        .into_iter()
        .map(|row| {
            let row = &text[row];
            let bare = row.strip_suffix('\n');
            (bare.unwrap_or(row), bare.is_none())
        })
        .collect();
    if let Some(last) = lines.last_mut() {
        last.1 = false;
    }
    let mut out = Broken { elided: lines.len() > rows, ..Broken::default() };
    lines.truncate(rows);
    let last = lines.len().saturating_sub(1);
    for (i, (line, soft)) in lines.into_iter().enumerate() {
        if i > 0 {
            out.display.push('\n');
        }
        let shown = if out.elided && i == last { elide(line, width, measure) } else { Cow::Borrowed(line) };
        out.display.push_str(&shown);
        out.lines.push(Line { soft, width: measure(shown.trim_end()) });
    }
    out
}

/// The breaks that must be taken even where there is all the room.
fn line_ends(text: &str) -> Vec<usize> {
    text.match_indices('\n').map(|(at, _)| at + 1).filter(|at| *at < text.len()).collect()
}

/// Shortens a line by whole clusters until the ellipsis fits after it.
fn elide(line: &str, width: f32, measure: &dyn Fn(&str) -> f32) -> Cow<'static, str> {
    let bare = line.trim_end();
    let mut ends: Vec<usize> = cluster::clusters(bare).map(|(start, _)| start).collect();
    ends.push(bare.len());
    while let Some(end) = ends.pop() {
        let shown = format!("{}…", bare[..end].trim_end());
        if ends.is_empty() || measure(&shown) <= width {
            return Cow::Owned(shown);
        }
    }
    Cow::Borrowed("…")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, width: f32, rows: usize, expected: &str) {
        let filled = fill(text, width, rows, &|piece| piece.chars().count() as f32);
        assert_eq!(filled.display, expected);
        assert_eq!(filled.display.split('\n').count(), filled.lines.len());
    }

    #[test]
    fn rows_are_filled_greedily_and_keep_their_spaces() {
        check("one two three", 7.0, 9, "one two \nthree");
        check("one two three", 99.0, 9, "one two three");
        check("one two three", f32::INFINITY, 9, "one two three");
        check("one\ntwo\n", f32::INFINITY, 9, "one\ntwo\n");
        check("one\ntwo three", 5.0, 9, "one\ntwo \nthree");
        check("", 5.0, 9, "");
    }

    #[test]
    fn a_piece_too_wide_is_cut_between_clusters() {
        check("abcdefgh ij", 3.0, 9, "abc\ndef\ngh \nij");
        check("ເຈົ້າ", 1.0, 9, "ເຈົ້າ");
    }

    #[test]
    fn rows_too_many_end_in_an_ellipsis() {
        check("one two three four", 9.0, 1, "one two…");
        check("one two three four", 7.0, 2, "one two \nthree…");
    }

    #[test]
    fn soft_line_ends_taken_out_give_the_text_back() {
        let text = "one two three four five six";
        let filled = fill(text, 8.0, 99, &|piece| piece.chars().count() as f32);
        let mut back = String::new();
        for (line, how) in filled.display.split('\n').zip(&filled.lines) {
            back.push_str(line);
            if !how.soft {
                back.push('\n');
            }
        }
        assert_eq!(back.trim_end_matches('\n'), text);
    }
}
