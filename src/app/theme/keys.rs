//! The keyboard: areas, the focus that walks them, and the keys that are printed on the controls.
//!
//! egui knows one ring of widgets for Tab and none for a screen's areas, so its ring is put aside: this plugin reads
//! the keys before egui does. Tab and Shift+Tab go from area to area and come back to the item last held there; arrows
//! walk inside an area; digits, letters and F-keys act on the control that shows them, by the *position* of the key, so
//! that a Khmer or Lao layout changes nothing; Enter acts on the item with the ring, and on one already chosen presses
//! the button that shows *Enter*. A dialog keeps the keys to itself while it is open.
//!
//! It does not know what a control does: a key becomes an ordinary click on it.

use bevy_egui::egui::{
    self, Context, Event, Id, Key, LayerId, Pos2, Rect, Response, Stroke, StrokeKind, Ui, accesskit, pos2,
};
use std::{borrow::Cow, collections::HashMap, hash::Hash};

/// A key that a control shows and answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hotkey {
    /// 1 to 9, and 0 for the tenth; bound in the active area.
    Digit(u8),
    /// A to Z, by position; bound in the active area, else in the first that has it.
    Letter(char),
    /// F1 to F12.
    F(u8),
    /// The button that Enter presses when the item with the ring has no use for it.
    Enter,
    /// One step back.
    Backspace,
    /// Pause; leaves a text field first.
    Escape,
    /// Shown only: the arrows walk inside an area by themselves.
    Left,
    /// Shown only.
    Right,
    /// Shown only.
    Up,
    /// Shown only.
    Down,
    /// Shown only: goes to the next area by itself.
    Tab,
    /// Shown only: Space acts on the item with the ring.
    Space,
    /// The oblique stroke: goes to a search field.
    Slash,
}

impl Hotkey {
    /// Returns the digit key of an item by its place, `0` for the tenth; none after that.
    pub fn nth(index: usize) -> Option<Hotkey> {
        match index {
            0..=8 => Some(Hotkey::Digit(index as u8 + 1)),
            9 => Some(Hotkey::Digit(0)),
            _ => None,
        }
    }

    /// Returns the letter key of an item by its place, `A` first; none after `Z`.
    pub fn letter(index: usize) -> Option<Hotkey> {
        u8::try_from(index).ok().filter(|i| *i < 26).map(|i| Hotkey::Letter((b'A' + i) as char))
    }

    /// Returns what is printed on the key.
    pub fn cap(self) -> Cow<'static, str> {
        match self {
            Hotkey::Digit(d) => d.to_string().into(),
            Hotkey::Letter(c) => c.to_string().into(),
            Hotkey::F(n) => format!("F{n}").into(),
            Hotkey::Enter => "Enter".into(),
            Hotkey::Backspace => "Backspace".into(),
            Hotkey::Escape => "Esc".into(),
            Hotkey::Left => "←".into(),
            Hotkey::Right => "→".into(),
            Hotkey::Up => "↑".into(),
            Hotkey::Down => "↓".into(),
            Hotkey::Tab => "Tab".into(),
            Hotkey::Space => "Space".into(),
            Hotkey::Slash => "/".into(),
        }
    }

    fn of(key: Key) -> Option<Hotkey> {
        let name = key.name();
        Some(match key {
            Key::Enter => Hotkey::Enter,
            Key::Backspace => Hotkey::Backspace,
            Key::Escape => Hotkey::Escape,
            Key::Slash => Hotkey::Slash,
            _ if name.len() == 1 => match name.chars().next()? {
                c @ '0'..='9' => Hotkey::Digit(c as u8 - b'0'),
                c @ 'A'..='Z' => Hotkey::Letter(c),
                _ => return None,
            },
            _ => Hotkey::F(name.strip_prefix('F')?.parse().ok()?),
        })
    }
}

/// Says how an item takes the keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Enter acts: buttons, tabs, boxes to tick.
    #[default]
    Act,
    /// One of several; Enter chooses it, and on the chosen one goes on to the *Enter* button.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// Only read: a turn of the talk, a finding. Enter goes on to the *Enter* button.
    Read,
    /// A stretch of text longer than its place: the arrows, Page Up and Page Down, Home and End move it.
    Scroll,
    /// Cannot be used yet: can be reached, and says why.
    NotYet,
    /// A text field: takes all keys but Tab, Esc and the F-keys.
    Field {
        /// Whether Enter and the arrows up and down belong to the text.
        many_rows: bool,
    },
}

#[derive(Clone, Copy, Debug)]
struct Item {
    id: Id,
    rect: Rect,
    hotkey: Option<Hotkey>,
    kind: Kind,
}

#[derive(Clone, Debug)]
struct Area {
    id: Id,
    modal: bool,
    items: Vec<Item>,
}

/// A focus ring to be painted when everything else of its layer is.
#[derive(Clone, Copy, Debug)]
struct Ring {
    layer: LayerId,
    clip: Rect,
    rect: Rect,
    radius: f32,
}

#[derive(Debug, Default)]
struct Keys {
    now: Vec<Area>,
    last: Vec<Area>,
    open: Vec<(Id, bool)>,
    active: Option<Id>,
    before_modal: Option<Id>,
    remembered: HashMap<Id, Id>,
    pressed: Vec<Hotkey>,
    touched: bool,
    down: Vec<Key>,
    focus_wanted: Option<Id>,
    /// An area to go into, and for how many passes it is still waited for.
    area_wanted: Option<(Id, u8)>,
    scroll: Option<(Id, Scroll)>,
    held: Option<Id>,
    ring: Option<Ring>,
    /// The item the ring was put on by ourselves, which has to be brought into view.
    unseen: Option<Id>,
}

/// How a key moves a long text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scroll {
    /// So many rows down; up if less than nothing.
    Rows(i8),
    /// So many views down.
    Views(i8),
    /// To the beginning.
    Start,
    /// To the end.
    End,
}

/// An area asked for may come with the next screen, some passes later.
const WAIT: u8 = 4;

/// Puts the keyboard of the house into a context; twice does no harm.
pub(super) fn install(ctx: &Context) {
    ctx.add_plugin(Keys::default());
}

/// Returns the id of an area by its name.
pub fn area_id(name: impl Hash) -> Id {
    let mut hasher = std::hash::DefaultHasher::new();
    name.hash(&mut hasher);
    Id::new(("sala-area", std::hash::Hasher::finish(&hasher)))
}

/// Makes everything drawn inside one area: Tab comes here once, arrows walk within.
///
/// Names are unique on a screen. The order of areas is the order in which they are drawn. Areas do not nest: the inner
/// one takes the items.
pub fn area<R>(ui: &mut Ui, name: impl Hash, add: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, area_id(name), None, add)
}

/// Makes everything drawn inside one area of a dialog or an open menu, which has the keys to itself.
pub fn modal<R>(ui: &mut Ui, name: impl Hash, add: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, area_id(name), Some(true), add)
}

fn within<R>(ui: &mut Ui, id: Id, modal: Option<bool>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let ctx = ui.ctx().clone();
    ctx.with_plugin(|keys: &mut Keys| {
        let modal = modal.unwrap_or_else(|| keys.open.last().is_some_and(|(_, modal)| *modal));
        keys.open.push((id, modal));
        keys.area_mut(id, modal);
    });
    let inner = add(ui);
    ctx.with_plugin(|keys: &mut Keys| keys.open.pop());
    inner
}

/// Moves the ring into an area, to the item last held there, else to the chosen one, else to the first.
///
/// Works from anywhere and at once, also for an area that is drawn for the first time in this pass or the next ones.
pub fn enter(ctx: &Context, name: impl Hash) {
    let id = area_id(name);
    ctx.with_plugin(|keys: &mut Keys| keys.area_wanted = Some((id, WAIT)));
    ctx.request_repaint();
}

/// Moves the ring into an area as if for the first time: to the chosen item, else to the first.
pub fn enter_afresh(ctx: &Context, name: impl Hash) {
    let id = area_id(name);
    ctx.with_plugin(|keys: &mut Keys| {
        keys.remembered.remove(&id);
        keys.area_wanted = Some((id, WAIT));
    });
    ctx.request_repaint();
}

/// Moves the ring into an area when a page or dialog is drawn that was not drawn in the pass before.
pub fn enter_on_opening(ctx: &Context, name: impl Hash + Copy) {
    let id = area_id(name).with("open");
    let pass = ctx.cumulative_pass_nr();
    let last = ctx.data(|data| data.get_temp::<u64>(id));
    if last.is_none_or(|last| last + 1 < pass) {
        enter_afresh(ctx, name);
    }
    ctx.data_mut(|data| data.insert_temp(id, pass));
}

/// Whether a key, a button of the mouse or a screen reader's press came in this pass, whatever became of it.
pub fn touched(ctx: &Context) -> bool {
    ctx.with_plugin(|keys: &mut Keys| keys.touched).unwrap_or(false)
}

/// Whether the ring is, or was last, in an area.
pub fn is_active(ctx: &Context, name: impl Hash) -> bool {
    let id = area_id(name);
    ctx.with_plugin(|keys: &mut Keys| keys.active == Some(id)).unwrap_or(false)
}

/// Returns the areas of the last pass in the order in which Tab comes to them, each with its items.
pub fn order(ctx: &Context) -> Vec<(Id, Vec<Id>)> {
    let items = |area: &Area| area.items.iter().map(|item| item.id).collect();
    ctx.with_plugin(|keys: &mut Keys| Keys::areas(&keys.now).map(|area| (area.id, items(area))).collect())
        .unwrap_or_default()
}

/// Whether a key was pressed in this pass that no control answers to; for what has no button on the screen.
pub fn pressed(ctx: &Context, hotkey: Hotkey) -> bool {
    ctx.with_plugin(|keys: &mut Keys| keys.pressed.contains(&hotkey)).unwrap_or(false)
}

/// Returns how the text with the ring is to be moved in this pass, if it is this one.
pub fn scrolled(ctx: &Context, id: Id) -> Option<Scroll> {
    ctx.with_plugin(|keys: &mut Keys| keys.scroll.filter(|(own, _)| *own == id).map(|(_, by)| by)).flatten()
}

/// Tells the keyboard of an item that was drawn just now; every control of the house does.
///
/// A click gives it the ring, and an item that got the ring scrolls into view.
pub fn register(ui: &Ui, response: &Response, hotkey: Option<Hotkey>, kind: Kind) {
    let ctx = ui.ctx();
    if response.clicked() && !response.has_focus() {
        response.request_focus();
    }
    let put = ctx.with_plugin(|keys: &mut Keys| keys.unseen.take_if(|id| *id == response.id).is_some());
    if response.gained_focus() || put.unwrap_or(false) {
        response.scroll_to_me(None);
    }
    let item = Item { id: response.id, rect: response.rect, hotkey, kind };
    ctx.with_plugin(|keys: &mut Keys| {
        let (area, modal) = keys.open.last().copied().unwrap_or((area_id("screen"), false));
        keys.area_mut(area, modal).items.push(item);
    });
}

/// Paints the ring round a control that has the focus: 3 wide, 2 outside its border; the one on the screen.
///
/// It is painted after everything else of the layer, so that a neighbour never covers it.
pub fn ring(ui: &Ui, response: &Response, radius: f32) {
    if response.has_focus() {
        let ring = Ring { layer: ui.layer_id(), clip: ui.clip_rect().expand(6.0), rect: response.rect, radius };
        ui.ctx().with_plugin(|keys: &mut Keys| keys.ring = Some(ring));
    }
}

impl Keys {
    fn area_mut(&mut self, id: Id, modal: bool) -> &mut Area {
        let at = self.now.iter().position(|area| area.id == id).unwrap_or_else(|| {
            self.now.push(Area { id, modal, items: Vec::new() });
            self.now.len() - 1
        });
        &mut self.now[at]
    }

    /// The areas that have the keys: those of a dialog alone, if there is one.
    fn areas(all: &[Area]) -> impl Iterator<Item = &Area> + Clone {
        let modal = all.iter().any(|area| area.modal && !area.items.is_empty());
        all.iter().filter(move |area| area.modal == modal && !area.items.is_empty())
    }

    fn find(all: &[Area], id: Id) -> Option<(&Area, &Item)> {
        all.iter().find_map(|area| area.items.iter().find(|item| item.id == id).map(|item| (area, item)))
    }

    /// The item the ring comes back to in an area.
    fn home(&self, area: &Area) -> Option<Id> {
        let remembered = self.remembered.get(&area.id).filter(|id| area.items.iter().any(|item| item.id == **id));
        let chosen = || area.items.iter().find(|item| item.kind == Kind::Choice { chosen: true }).map(|item| item.id);
        remembered.copied().or_else(chosen).or_else(|| area.items.first().map(|item| item.id))
    }

    /// The item a key belongs to: in the active area first, then in the order of areas.
    fn owner(&self, hotkey: Hotkey) -> Option<&Item> {
        let of = |area: &'_ Area| area.items.iter().position(|item| item.hotkey == Some(hotkey));
        let areas = Self::areas(&self.last);
        let active = areas.clone().filter(|area| Some(area.id) == self.active);
        active.chain(areas).find_map(|area| of(area).map(|at| &area.items[at]))
    }

    /// What a pressed key does. `true` takes it away from egui.
    fn key(&mut self, key: Key, modifiers: egui::Modifiers, repeat: bool, focus: Option<Id>, popup: bool) -> Taken {
        let held = focus.and_then(|id| Self::find(&self.last, id)).map(|(area, item)| (area.clone(), *item));
        let foreign = focus.is_some() && held.is_none();
        let field = match held {
            Some((_, Item { kind: Kind::Field { many_rows }, .. })) => Some(many_rows),
            _ => foreign.then_some(true),
        };
        if key == Key::Tab && !modifiers.ctrl && !modifiers.alt {
            let target = self.next_area(held.as_ref(), field.is_some(), modifiers.shift);
            self.focus_wanted = target.or(self.focus_wanted);
            return Taken::Key;
        }
        if modifiers.ctrl || modifiers.alt || modifiers.command || modifiers.mac_cmd {
            return Taken::No;
        }
        if let Some(direction) = direction(key).filter(|_| !modifiers.shift) {
            let upright = matches!(key, Key::ArrowUp | Key::ArrowDown);
            if field == Some(true) || field == Some(false) && !upright {
                return Taken::No;
            }
            if let (Some((_, Item { id, kind: Kind::Scroll, .. })), Some(by)) = (&held, scroll(key)) {
                self.scroll = Some((*id, by));
                return Taken::Key;
            }
            let next = match &held {
                Some((area, item)) => step(&area.items, item, direction),
                None => self.resting_place(),
            };
            self.focus_wanted = next.or(self.focus_wanted);
            return Taken::Key;
        }
        let Some(hotkey) = Hotkey::of(key) else { return Taken::No };
        if field.is_some() && !matches!(hotkey, Hotkey::F(_) | Hotkey::Escape) {
            return match (hotkey, field) {
                (Hotkey::Enter, Some(false)) if !repeat => self.press_enter_button(),
                _ => Taken::No,
            };
        }
        if hotkey == Hotkey::Escape {
            if popup {
                return Taken::No;
            }
            if let (Some(_), Some((area, item))) = (field, &held) {
                let other = area.items.iter().find(|other| !matches!(other.kind, Kind::Field { .. }));
                return match other.filter(|other| other.id != item.id) {
                    Some(other) => {
                        self.focus_wanted = Some(other.id);
                        Taken::Key
                    }
                    None => Taken::No,
                };
            }
        }
        if hotkey == Hotkey::Enter {
            let passes = match held.as_ref().map(|(_, item)| item.kind) {
                None => !foreign,
                Some(Kind::Read | Kind::Scroll | Kind::Choice { chosen: true }) => true,
                Some(_) => false,
            };
            if repeat {
                return Taken::Key;
            }
            return if passes { self.press_enter_button() } else { Taken::No };
        }
        if repeat {
            return Taken::Key;
        }
        match self.owner(hotkey).copied() {
            Some(item) => {
                self.focus_wanted = Some(item.id);
                if item.kind == Kind::NotYet { Taken::Key } else { Taken::Click(item.id) }
            }
            None => {
                self.pressed.push(hotkey);
                Taken::Key
            }
        }
    }

    fn press_enter_button(&mut self) -> Taken {
        match self.owner(Hotkey::Enter).copied() {
            Some(item) if item.kind == Kind::NotYet => {
                self.focus_wanted = Some(item.id);
                Taken::Key
            }
            Some(item) => Taken::Click(item.id),
            None => {
                self.pressed.push(Hotkey::Enter);
                Taken::No
            }
        }
    }

    fn resting_place(&self) -> Option<Id> {
        let mut areas = Self::areas(&self.last);
        let area = areas.clone().find(|area| Some(area.id) == self.active).or_else(|| areas.next())?;
        self.home(area)
    }

    /// Where Tab goes: inside a form to the next field, else to the next area.
    fn next_area(&self, held: Option<&(Area, Item)>, in_field: bool, back: bool) -> Option<Id> {
        if let (true, Some((area, item))) = (in_field, held) {
            let at = area.items.iter().position(|other| other.id == item.id)?;
            let next = if back { at.checked_sub(1) } else { Some(at + 1) };
            if let Some(next) = next.and_then(|next| area.items.get(next)) {
                return Some(next.id);
            }
        }
        let areas: Vec<&Area> = Self::areas(&self.last).collect();
        let active = held.map(|(area, _)| area.id).or(self.active);
        let at = areas.iter().position(|area| Some(area.id) == active);
        let next = match (at, back) {
            (None, _) => 0,
            (Some(at), false) => (at + 1) % areas.len().max(1),
            (Some(at), true) => (at + areas.len() - 1) % areas.len().max(1),
        };
        self.home(areas.get(next)?)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Taken {
    /// egui may have it.
    No,
    /// It has done its work.
    Key,
    /// It is a click on this item.
    Click(Id),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
}

fn direction(key: Key) -> Option<Way> {
    Some(match key {
        Key::ArrowUp => Way::Up,
        Key::ArrowDown => Way::Down,
        Key::ArrowLeft => Way::Left,
        Key::ArrowRight => Way::Right,
        Key::Home => Way::First,
        Key::End => Way::Last,
        Key::PageUp => Way::First,
        Key::PageDown => Way::Last,
        _ => return None,
    })
}

fn scroll(key: Key) -> Option<Scroll> {
    Some(match key {
        Key::ArrowUp => Scroll::Rows(-1),
        Key::ArrowDown => Scroll::Rows(1),
        Key::PageUp => Scroll::Views(-1),
        Key::PageDown => Scroll::Views(1),
        Key::Home => Scroll::Start,
        Key::End => Scroll::End,
        _ => return None,
    })
}

/// The nearest item that way: what lies straight ahead goes before what lies aside.
fn step(items: &[Item], from: &Item, way: Way) -> Option<Id> {
    if way == Way::First {
        return items.first().map(|item| item.id);
    }
    if way == Way::Last {
        return items.last().map(|item| item.id);
    }
    let turned = |p: Pos2| match way {
        Way::Up => pos2(-p.y, p.x),
        Way::Down => pos2(p.y, p.x),
        Way::Left => pos2(-p.x, p.y),
        _ => pos2(p.x, p.y),
    };
    let spread = |rect: Rect| {
        let (a, b) = (turned(rect.min), turned(rect.max));
        (a.y.min(b.y), a.y.max(b.y))
    };
    let here = turned(from.rect.center());
    let (low, high) = spread(from.rect);
    let best = items.iter().filter(|item| item.id != from.id).filter_map(|item| {
        let there = turned(item.rect.center());
        let ahead = there.x - here.x;
        if ahead < 1.0 {
            return None;
        }
        let (l, h) = spread(item.rect);
        let aside = (l - high).max(low - h).max(0.0);
        let straight = if aside > 0.0 { 1 } else { 0 };
        Some((straight, ahead + 2.0 * aside + 0.01 * (there.y - here.y).abs(), item.id))
    });
    let in_column = matches!(way, Way::Up | Way::Down);
    // A list of one column never jumps aside; across columns it may.
    best.filter(|(straight, _, _)| !in_column || *straight == 0)
        .min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map(|(_, _, id)| id)
}

impl egui::Plugin for Keys {
    fn debug_name(&self) -> &'static str {
        "sala keys"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut egui::RawInput) {
        self.pressed.clear();
        self.touched = false;
        self.focus_wanted = None;
        self.scroll = None;
        if !input.focused {
            self.down.clear();
        }
        let (mut focus, popup) = (ctx.memory(|memory| memory.focused()), egui::Popup::is_any_open(ctx));
        let mut kept = Vec::with_capacity(input.events.len());
        // What a key of ours also writes goes nowhere, unless somebody types in a field.
        let typing = focus.is_some_and(|id| match Self::find(&self.last, id) {
            Some((_, item)) => matches!(item.kind, Kind::Field { .. }),
            None => true,
        });
        for event in std::mem::take(&mut input.events) {
            match event {
                Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
                    let place = physical_key.filter(|p| by_position(*p)).unwrap_or(key);
                    let repeat = self.down.contains(&place);
                    if !repeat {
                        self.down.push(place);
                        self.touched = true;
                    }
                    match self.key(place, modifiers, repeat, focus, popup) {
                        Taken::No => kept.push(event),
                        Taken::Key => {}
                        Taken::Click(id) => {
                            kept.push(Event::AccessKitActionRequest(accesskit::ActionRequest {
                                action: accesskit::Action::Click,
                                target_tree: accesskit::TreeId::ROOT,
                                target_node: id.accesskit_id(),
                                data: None,
                            }));
                        }
                    }
                    if self.focus_wanted.is_some() {
                        focus = self.focus_wanted;
                    }
                }
                Event::Key { key, physical_key, pressed: false, .. } => {
                    let place = physical_key.filter(|p| by_position(*p)).unwrap_or(key);
                    self.down.retain(|down| *down != place);
                    kept.push(event);
                }
                Event::Text(_) if !typing => {}
                other => {
                    let pressed = matches!(other, Event::PointerButton { pressed: true, .. });
                    self.touched |= pressed || matches!(other, Event::AccessKitActionRequest(_));
                    kept.push(other);
                }
            }
        }
        input.events = kept;
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        self.last = std::mem::take(&mut self.now);
        self.open.clear();
        self.ring = None;
        if let Some(id) = self.focus_wanted.take() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let focus = ctx.memory(|memory| memory.focused());
        let found = focus.and_then(|id| Self::find(&self.now, id)).map(|(area, item)| (area.id, area.modal, item.id));
        let modal_open = self.now.iter().any(|area| area.modal && !area.items.is_empty());
        let mut target = None;
        match found {
            Some((area, modal, item)) if modal == modal_open => {
                self.active = Some(area);
                self.remembered.insert(area, item);
                self.held = Some(item);
                if !modal {
                    self.before_modal = None;
                }
            }
            Some((area, ..)) => {
                // A dialog has opened: remember the way back, and go in.
                if modal_open {
                    self.before_modal = Some(area);
                }
                let first = Self::areas(&self.now).next().cloned();
                target = first.and_then(|area| self.home(&area));
            }
            None => {
                // The item is gone, or nothing was held yet; a widget that is not ours keeps its focus while it is there.
                // A screen reader is never told of a focus on something that was not drawn.
                let drawn = |id: &Id| ctx.viewport(|viewport| viewport.this_pass.widgets.contains(*id));
                let foreign = focus.filter(drawn).is_some() && focus != self.held;
                if !foreign {
                    let back = if modal_open { self.active } else { self.before_modal.take().or(self.active) };
                    let mut areas = Self::areas(&self.now);
                    let chosen = |area: &&Area| area.items.iter().any(|i| i.kind == Kind::Choice { chosen: true });
                    let area = areas
                        .clone()
                        .find(|area| Some(area.id) == back)
                        .or_else(|| areas.clone().find(chosen))
                        .or_else(|| areas.next())
                        .cloned();
                    target = area.and_then(|area| self.home(&area));
                }
            }
        }
        if let Some((wanted, passes)) = self.area_wanted.take() {
            match self.now.iter().find(|area| area.id == wanted && !area.items.is_empty()).cloned() {
                Some(area) => {
                    // Should its items be others in the next pass, the ring stays in the area nevertheless.
                    self.active = Some(area.id);
                    target = self.home(&area).filter(|home| Some(*home) != focus);
                }
                None => self.area_wanted = (passes > 0).then(|| (wanted, passes - 1)),
            }
        }
        if let (None, None, Some(id)) = (found, target, focus)
            && !ctx.viewport(|viewport| viewport.this_pass.widgets.contains(id))
        {
            ctx.memory_mut(|memory| memory.surrender_focus(id));
        }
        if let Some(id) = target {
            self.held = Some(id);
            self.unseen = Some(id);
            ctx.memory_mut(|memory| memory.request_focus(id));
            ctx.request_discard("the ring moves");
            ctx.request_repaint();
        }
        if let Some(ring) = self.ring.take() {
            let palette = super::of(&ctx).palette;
            let painter = ctx.layer_painter(ring.layer).with_clip_rect(ring.clip);
            let stroke = Stroke::new(3.0, palette.focus);
            painter.rect_stroke(ring.rect.expand(2.0), ring.radius + 2.0, stroke, StrokeKind::Outside);
        }
    }
}

/// Keys that go by their place on the keyboard, whatever the layout writes with them.
fn by_position(key: Key) -> bool {
    matches!(Hotkey::of(key), Some(Hotkey::Digit(_) | Hotkey::Letter(_) | Hotkey::Slash))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Vec2, vec2};

    fn grid(columns: usize, count: usize) -> Vec<Item> {
        (0..count)
            .map(|i| {
                let at = pos2((i % columns) as f32 * 100.0, (i / columns) as f32 * 40.0);
                let rect = Rect::from_min_size(at, vec2(90.0, 30.0));
                Item { id: Id::new(i), rect, hotkey: None, kind: Kind::Act }
            })
            .collect()
    }

    fn check(columns: usize, count: usize, from: usize, way: Way, expected: Option<usize>) {
        let items = grid(columns, count);
        assert_eq!(step(&items, &items[from], way), expected.map(Id::new), "{way:?} from {from}");
    }

    #[test]
    fn arrows_go_to_the_nearest_straight_ahead() {
        check(1, 3, 0, Way::Down, Some(1));
        check(1, 3, 2, Way::Down, None);
        check(1, 3, 1, Way::Right, None);
        check(2, 6, 0, Way::Right, Some(1));
        check(2, 6, 1, Way::Down, Some(3));
        check(2, 5, 3, Way::Down, None);
        check(2, 6, 5, Way::Left, Some(4));
        check(2, 6, 4, Way::Up, Some(2));
        check(2, 6, 3, Way::First, Some(0));
    }

    #[test]
    fn caps_are_latin_whatever_the_language() {
        assert_eq!(Hotkey::nth(9).map(Hotkey::cap).as_deref(), Some("0"));
        assert_eq!(Hotkey::letter(25), Some(Hotkey::Letter('Z')));
        assert_eq!(Hotkey::of(Key::F11), Some(Hotkey::F(11)));
        assert_eq!(Hotkey::of(Key::Num0), Some(Hotkey::Digit(0)));
        assert_eq!(Hotkey::of(Key::F), Some(Hotkey::Letter('F')));
        assert!(Vec2::ZERO.is_finite());
    }
}
