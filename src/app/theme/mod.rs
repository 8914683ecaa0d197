//! The look of the window: colours by role, faces by language, the one text widget, the controls, the keys.
//!
//! A function of an egui context and plain data: no file here knows Bevy's world, a case or a message. Call [`apply`]
//! at the start of each pass; after that every control finds its [`Theme`] in the context.
//!
//! | what | call |
//! |---|---|
//! | dress a context, once a pass | `apply(ctx, look)`; in the window it is done before the set [`crate::app::Draw`] |
//! | a whole screen | `screen(ctx, \|ui\| ..)` |
//! | how much fits | `Room::of(ctx)`: `.is_narrow()`, `.is_low()` |
//! | colours, sizes | `of(ctx) -> Theme`: `.palette.ink`, `.px(16.0)`, `.row(Role::Body)`, `.control(36.0)`, `.seconds(0.16)` |
//! | text | `ui.add(Text::body(s))`; `title heading subheading body caption figure printed`; `.strong() .colour(c) .language(l) .rows(n) .centred() .selectable()`; `.measure(ctx, w)`, `.paint(ui, at, w)` |
//! | buttons | `ui.add(Button::primary(s).key(Hotkey::Enter))`; `plain quiet plum`; `.icon(i) .icon_only() .width(w) .at_start() .id(x) .why_not(Some(why))` |
//! | rows, lines, cards | `ui.add(Choice::row(s, chosen))`, `framed`, `card`; `.second(s) .key(k) .maybe_key(Hotkey::nth(i)) .key_at_end() .form(f) .icon(i) .dots(n) .end(s) .end_icon(i, tone) .many() .tick() .strong() .height(h) .why_not(..)` |
//! | tabs, segments | `ui.add(Tab::new(s, on).icon(i).count(n).key(k))`; `Segments::new(&[..], i).show(ui) -> Option<usize>` |
//! | outcomes | `ui.add(OutcomeTile::new(outcome, name, when, chosen).key(k))`, `OutcomeTile::aside(name, when)` |
//! | signs | `Badge::new(s).tone(t).icon(i)`, `Meter::new(name, 0..=1).tone(t).width(w)`, `key_cap(ui, k)`, `name_plate(ui, icon, s)`, `icon(ui, i, 20.0, colour)`, `question_mark(ui, form, graded, 24.0)`, `widget::announce(&response)` |
//! | holders | `Panel::new().active(b).tone(t).strong().start_bar(c).top_bar(c).margin(x, y).show(ui, ..)`, `card(ui, salt, label, key, chosen, ..)`, `dialog(ctx, name, title, ..) -> Shown { inner, closed }`, `scroll(ui, name, label, ..)` |
//! | fields | `Field::new(name, &mut s).rows(n).language(l).hint(h).error(e).key(k).show(ui)`, `Dropdown::new(name, shown).show(ui, &items) -> Option<usize>` |
//! | areas of keys | `keys::area(ui, name, ..)`, `keys::enter(ctx, name)`, `keys::enter_afresh`, `keys::is_active`, `keys::pressed(ctx, Hotkey::F(4))` |
//! | one's own control | draw it, give it `widget_info`, then `widget::focusable(ui, &response, hotkey, kind, radius)` |
//!
//! All controls return egui's `Response`; `clicked()` is true for mouse, Enter, Space, the shown key and a screen reader.

pub mod fonts;
pub mod icon;
pub mod keys;
pub mod mark;
pub mod palette;
pub mod text;
pub mod widget;

pub use fonts::Weight;
pub use icon::{Icon, icon};
pub use keys::Hotkey;
pub use mark::{Outcome, QuestionForm, question_mark};
pub use palette::{Palette, Shade, Tone, visuals};
pub use text::{Role, Text};

pub use crate::locale::Language;

use bevy_egui::egui::{self, Context, FontFamily, FontId, Id, TextStyle, Vec2, style::ScrollStyle};

/// Says how the reader wants the window to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Language of the interface.
    pub language: Language,
    /// The reader's own text size, 0.9 to 2.0.
    pub text_size: f32,
    /// Light or dark.
    pub shade: Shade,
    /// Whether things may move.
    pub motion: bool,
}

impl Default for Look {
    fn default() -> Self {
        Look { language: Language::default(), text_size: 1.0, shade: Shade::Light, motion: true }
    }
}

/// What every control needs to draw itself in this pass.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// What the reader chose.
    pub look: Look,
    /// The colours of that choice.
    pub palette: &'static Palette,
    /// What the sizes of the design sheet are multiplied with: the reader's size, and 1.125 from 1600 wide.
    pub scale: f32,
    /// Whether our faces are loaded; for the first pass of a context they are not.
    pub fonts_ready: bool,
}

impl Default for Theme {
    fn default() -> Self {
        Theme { look: Look::default(), palette: &Palette::LIGHT, scale: 1.0, fonts_ready: false }
    }
}

impl Theme {
    /// Scales a length of the design sheet, to whole points.
    pub fn px(&self, length: f32) -> f32 {
        (length * self.scale).round()
    }

    /// Returns the height of a row of a role in the interface's language.
    pub fn row(&self, role: Role) -> f32 {
        (role.points(self.look.language) * self.scale * fonts::row_factor(self.look.language)).ceil()
    }

    /// Returns the height of a control that is `base` high on the design sheet, never lower than its text.
    pub fn control(&self, base: f32) -> f32 {
        self.px(base).max(self.row(Role::Button) + 4.0)
    }

    /// Returns how long a movement of so many seconds may take: nothing at all when motion is off.
    pub fn seconds(&self, seconds: f32) -> f32 {
        if self.look.motion { seconds } else { 0.0 }
    }
}

/// Says how much room a window has for the text the reader chose, in points of the design sheet.
///
/// At twice the text a window of 1280 x 720 is one of 640 x 360: what stood side by side then stands one behind the
/// other, pictures shrink first, hints go next, and text never does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Width of the window.
    pub width: f32,
    /// Height of the window.
    pub height: f32,
}

impl Room {
    /// Measures the window of a context.
    pub fn of(ctx: &Context) -> Room {
        let size = ctx.content_rect().size() / of(ctx).scale;
        Room { width: size.x, height: size.y }
    }

    /// Whether columns and the scene have to give way: one thing at a time is shown.
    pub fn is_narrow(self) -> bool {
        self.width < 900.0 || self.height < 560.0
    }

    /// Whether there is no room even for a strip of faces beside the words.
    pub fn is_low(self) -> bool {
        self.height < 500.0
    }
}

const THEME: &str = "sala-theme";

/// From this width in points all text grows by 1.125.
pub const WIDE: f32 = 1600.0;

/// Makes a context look as the reader wants; to be called at the start of each pass.
pub fn apply(ctx: &Context, look: Look) {
    let before: Option<Theme> = ctx.data(|data| data.get_temp(Id::new(THEME)));
    let fonts_ready = match before {
        Some(theme) => {
            theme.fonts_ready || {
                let wanted = fonts::family(Language::English, Weight::Regular);
                ctx.fonts(|fonts| fonts.definitions().families.contains_key(&wanted))
            }
        }
        None => {
            keys::install(ctx);
            ctx.set_fonts(fonts::definitions());
            ctx.request_discard("the faces come with the next pass");
            false
        }
    };
    let wide = if ctx.content_rect().width() >= WIDE { 1.125 } else { 1.0 };
    let theme = Theme { look, palette: Palette::of(look.shade), scale: look.text_size * wide, fonts_ready };
    if before != Some(theme) {
        ctx.data_mut(|data| data.insert_temp(Id::new(THEME), theme));
        let style = style(&theme);
        ctx.all_styles_mut(|own| *own = style.clone());
        if before.is_some() {
            ctx.request_discard("the look has changed");
        }
    }
}

/// Shows a whole screen: everything a person sees is drawn through the one `Ui` this hands over.
///
/// It covers the window and has no ground of its own, so that a scene behind it shows where no panel is drawn.
pub fn screen<R>(ctx: &Context, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    // A window may be squeezed to nothing and come back: what is drawn keeps the least room it can be laid out in.
    let scale = of(ctx).scale;
    let window = ctx.content_rect();
    let room = window.size().max(Vec2::new(320.0, 240.0) * scale);
    let whole = egui::Rect::from_min_size(window.min, room);
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(whole);
    let mut ui = egui::Ui::new(ctx.clone(), Id::new("sala-screen"), whole);
    add(&mut ui)
}

/// Returns the theme of a context; the plain light one where [`apply`] was never called.
pub fn of(ctx: &Context) -> Theme {
    ctx.data(|data| data.get_temp(Id::new(THEME))).unwrap_or_default()
}

/// Draws something with everything so many times as large, as through a glass.
pub fn enlarged<R>(ctx: &Context, by: f32, add: impl FnOnce() -> R) -> R {
    let before = of(ctx);
    let larger = Theme { scale: before.scale * by, ..before };
    ctx.data_mut(|data| data.insert_temp(Id::new(THEME), larger));
    let inner = add();
    ctx.data_mut(|data| data.insert_temp(Id::new(THEME), before));
    inner
}

/// Returns egui's style for a theme: what its own widgets, margins and scroll bars go by.
pub fn style(theme: &Theme) -> egui::Style {
    let font = |role: Role| {
        let language = theme.look.language;
        let size = role.points(language) * theme.scale;
        let family = match (theme.fonts_ready, role) {
            (false, _) => FontFamily::Proportional,
            (true, Role::Printed) => fonts::mono(),
            (true, _) => fonts::family(language, Weight::Regular),
        };
        FontId::new(size, family)
    };
    let mut style = egui::Style { visuals: visuals(theme.palette), ..egui::Style::default() };
    style.text_styles = [
        (TextStyle::Small, font(Role::Caption)),
        (TextStyle::Body, font(Role::Body)),
        (TextStyle::Button, font(Role::Button)),
        (TextStyle::Heading, font(Role::Heading)),
        (TextStyle::Monospace, font(Role::Printed)),
        (TextStyle::Name("title".into()), font(Role::Title)),
        (TextStyle::Name("figure".into()), font(Role::Figure)),
    ]
    .into();
    let body = Role::Body.points(theme.look.language) * theme.scale;
    let natural = if theme.look.language == Language::Lao { 1.645 } else { 1.362 };
    style.spacing.extra_text_line_spacing = body * (fonts::row_factor(theme.look.language) - natural);
    style.spacing.item_spacing = Vec2::splat(8.0);
    style.spacing.button_padding = Vec2::new(theme.px(14.0), 6.0);
    // Our controls bring their own height; this is only the least height of a row of things.
    style.spacing.interact_size = Vec2::new(theme.px(36.0), theme.px(22.0));
    style.spacing.icon_width = theme.px(20.0);
    style.spacing.scroll = ScrollStyle { bar_width: 10.0, ..ScrollStyle::solid() };
    style.animation_time = theme.seconds(0.12);
    if !theme.look.motion {
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    style.explanation_tooltips = false;
    style
}
