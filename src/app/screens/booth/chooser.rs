//! What to say or do next: topic, form, line; acts; mismatches to raise; and the way to the decision.
//!
//! Forms stand in one fixed order with the same outline mark, so that neither place nor colour tells a good one; the
//! exact words are shown before anything is asked.

use bevy_egui::egui::{self, Align, Layout, Rect, ScrollArea, Ui, Vec2, pos2, vec2};

use super::{conversation::form_of, scene, within};
use crate::{
    app::{
        screens::{Live, Say, Screen, Trouble, Wish, notebook},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, keys,
            widget::{Badge, Button, Choice, Panel, Tab, key_cap},
        },
    },
    interview::{
        Action,
        action::Manner,
        case::{ActIx, ContradictionIx, TopicIx},
        view::{LineView, RaiseView},
    },
    locale::Message,
    scenario::{act::ActKind, handbook::QuestionType},
};

/// What is being chosen.
#[derive(Default)]
pub struct State {
    mode: Mode,
    topic: Option<TopicIx>,
    form: Option<QuestionType>,
    line: Option<ActIx>,
    act: Option<ActIx>,
    raise: Option<ContradictionIx>,
    manner: Option<Manner>,
    begun: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    #[default]
    Ask,
    Act,
    Raise,
}

impl State {
    /// The topic and the form chosen, while questions are chosen from.
    pub fn asking(&self) -> Option<(Option<TopicIx>, Option<QuestionType>)> {
        (self.mode == Mode::Ask).then_some((self.topic, self.form))
    }

    /// Gives the keys to what is to be chosen next.
    pub(super) fn enter(&self, ctx: &egui::Context) {
        let area = match (self.mode, self.topic, self.raise) {
            (Mode::Ask, None, _) => "chooser-topic",
            (Mode::Ask, Some(_), _) => "chooser-form",
            (Mode::Act, ..) => "chooser-acts",
            (Mode::Raise, _, None) => "chooser-raise",
            (Mode::Raise, _, Some(_)) => "chooser-manner",
        };
        keys::enter(ctx, area);
    }

    /// Chooses the item of a place in the list that is next, as its digit would, and gives the keys to what follows.
    pub(super) fn choose_nth(&mut self, ctx: &egui::Context, live: &Live, nth: usize) {
        let views = live.views();
        let topic = self.topic.and_then(|chosen| views.topics.iter().find(|view| view.topic == chosen));
        match (self.mode, topic) {
            (Mode::Ask, None) => self.topic = views.topics.get(nth).map(|view| view.topic),
            (Mode::Ask, Some(topic)) => {
                if let Some(form) = topic.forms.get(nth) {
                    self.form = Some(form.kind);
                    self.line = form.lines.first().map(|line| line.act);
                    return keys::enter_afresh(ctx, "chooser-words");
                }
            }
            (Mode::Act, _) => {
                if let Some(act) = views.acts.get(nth).filter(|line| line.refusal.is_none()) {
                    self.act = Some(act.act);
                    return keys::enter_afresh(ctx, "chooser-words");
                }
            }
            (Mode::Raise, _) => {}
        }
        self.enter(ctx);
    }

    /// Opens the list of acts at one of them.
    pub fn choose_act(&mut self, act: ActIx) {
        self.mode = Mode::Act;
        self.act = Some(act);
    }
}

/// Draws the chooser.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.palette.ground);
    ui.painter().hline(rect.x_range(), rect.min.y, egui::Stroke::new(1.0, theme.palette.line_strong));
    if !state.begun {
        state.begun = true;
        keys::enter_afresh(ui.ctx(), "chooser-topic");
    }
    // In a narrow window the booth has put the tabs beside its own.
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    let body = if narrow {
        rect.shrink2(vec2(theme.px(8.0), theme.px(4.0)))
    } else {
        let tabs = Rect::from_min_size(rect.min, vec2(rect.width(), theme.control(40.0)));
        within(ui, tabs.shrink2(vec2(theme.px(14.0), 0.0)), |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                modes(ui, say, live, state, true, wishes);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| hints(ui, say));
            });
        });
        let body = Rect::from_min_max(pos2(rect.min.x, tabs.max.y + theme.px(3.0)), rect.max);
        body.shrink2(vec2(theme.px(16.0), 0.0)).with_max_y(rect.max.y - theme.px(10.0))
    };
    match state.mode {
        Mode::Ask => ask(ui, say, live, state, body, wishes),
        Mode::Act => act(ui, say, live, state, body, wishes),
        Mode::Raise => raise(ui, say, live, state, body, wishes),
    }
}

/// Draws the tabs of what can be done, and the way to the decision, in the row that is being filled. `on` says whether
/// what one of them stands for is shown. Returns whether one was taken.
pub fn modes(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, on: bool, wishes: &mut Vec<Wish>) -> bool {
    let mut taken = false;
    let pictured = !theme::Room::of(ui.ctx()).is_narrow();
    let dressed = |tab: Tab<'static>, icon: Icon| if pictured { tab.icon(icon) } else { tab };
    keys::area(ui, "chooser-mode", |ui| {
        let raisable = live.views().raisable.len();
        let all = [
            (Mode::Ask, "window-ask", Icon::Ask, 5, "chooser-topic"),
            (Mode::Act, "window-act", Icon::Hand, 6, "chooser-acts"),
            (Mode::Raise, "window-raise", Icon::Link, 7, "chooser-raise"),
        ];
        for (mode, id, icon, key, area) in all {
            let mut tab = dressed(Tab::new(say.text(id), on && state.mode == mode), icon).key(Hotkey::F(key));
            if mode == Mode::Raise {
                tab = tab.count(raisable);
            }
            if ui.add(tab).clicked() {
                state.mode = mode;
                taken = true;
                keys::enter_afresh(ui.ctx(), area);
            }
        }
        let decide = dressed(Tab::new(say.text("window-decide"), false), Icon::Flag);
        if ui.add(decide.key(Hotkey::F(9))).clicked() {
            wishes.push(Wish::Go(Screen::Decision));
        }
    });
    taken
}

fn hints(ui: &mut Ui, say: &Say<'_>) {
    let theme = theme::of(ui.ctx());
    let words = ["window-hint-help", "window-hint-area", "window-hint-choose"].map(|id| say.text(id));
    let needed: f32 = words.iter().map(|w| Text::caption(w.as_str()).measure(ui.ctx(), f32::INFINITY).x).sum::<f32>();
    if needed + theme.px(210.0) > ui.available_width() {
        return;
    }
    ui.spacing_mut().item_spacing.x = theme.px(6.0);
    let ink = theme.palette.ink_2;
    ui.add(Text::caption(words[0].as_str()).colour(ink));
    key_cap(ui, Hotkey::F(1));
    ui.add(Text::caption(words[1].as_str()).colour(ink));
    key_cap(ui, Hotkey::Tab);
    ui.add(Text::caption(words[2].as_str()).colour(ink));
    key_cap(ui, Hotkey::Digit(9));
    ui.add(Text::caption("–").colour(ink));
    key_cap(ui, Hotkey::Digit(1));
}

fn ask(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let topics = &live.views().topics;
    if state.topic.is_some_and(|chosen| topics.iter().all(|view| view.topic != chosen)) {
        state.topic = None;
    }
    let topic = state.topic.and_then(|chosen| topics.iter().find(|view| view.topic == chosen));
    if state.form.is_some_and(|form| topic.is_none_or(|view| view.forms.iter().all(|f| f.kind != form))) {
        state.form = None;
    }
    let form = topic.and_then(|view| view.forms.iter().find(|f| Some(f.kind) == state.form));
    if state.line.is_some_and(|line| form.is_none_or(|form| form.lines.iter().all(|l| l.act != line))) {
        state.line = None;
    }
    let gap = theme.px(12.0);
    let first = (body.width() * 0.17).max(theme.px(212.0)).min(body.width() * 0.26);
    let last = body.width() * 0.37;
    let path =
        [topic.map(|view| say.words(&view.name)), form.map(|form| say.text(&format!("type-{}", form.kind.id())))];
    let one = One::of(ui, say, body, path, "chooser-topic");
    let (a, b, c) = match &one {
        Some(one) => (one.rect, one.rect, one.rect),
        None => (
            Rect::from_min_size(body.min, vec2(first, body.height())),
            Rect::from_min_max(pos2(body.min.x + first + gap, body.min.y), pos2(body.max.x - last - gap, body.max.y)),
            Rect::from_min_max(pos2(body.max.x - last, body.min.y), body.max),
        ),
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if let Some(one) = one.as_ref().filter(|one| one.back) {
        match one.step {
            1 => state.topic = None,
            _ => (state.form, state.line) = (None, None),
        }
        keys::enter(ui.ctx(), if one.step == 1 { "chooser-topic" } else { "chooser-form" });
        ui.ctx().request_repaint();
        return;
    }
    let topics_box = |ui: &mut Ui, state: &mut State| {
        boxed(ui, a, "chooser-topic", &say.text("window-step-topic"), state.topic.is_some(), |ui| {
            for (ix, view) in topics.iter().enumerate() {
                let chosen = state.topic == Some(view.topic);
                let mut row =
                    Choice::row(say.words(&view.name), chosen).maybe_key(Hotkey::nth(ix)).id(("topic", view.topic.0));
                if view.opened {
                    row = row.dots(1);
                }
                if ui.add(row).clicked() {
                    state.topic = Some(view.topic);
                    state.form = None;
                    state.line = None;
                    keys::enter_afresh(ui.ctx(), "chooser-form");
                }
            }
        });
    };
    if shown(0) {
        topics_box(ui, state);
    }
    let forms_box = |ui: &mut Ui, state: &mut State| {
        boxed(ui, b, "chooser-form", &say.text("window-step-form"), state.form.is_some(), |ui| {
            let Some(topic) = topic else {
                ui.add(Text::body(say.text("window-choose-topic")).colour(theme.palette.ink_2));
                return;
            };
            let beside = if ui.available_width() < theme.px(370.0) { 1 } else { 2 };
            let half = topic.forms.len().div_ceil(beside);
            ui.columns(beside, |columns| {
                for (ix, view) in topic.forms.iter().enumerate() {
                    let ui = &mut columns[usize::from(ix >= half)];
                    let id = view.kind.id();
                    let name = say.text(&format!("type-{id}"));
                    let mut row = Choice::row(name, state.form == Some(view.kind))
                        .form(form_of(view.kind))
                        .maybe_key(Hotkey::nth(ix))
                        .id(("form", id));
                    let roomy = body.height()
                        > (theme.row(Role::Body) + theme.row(Role::Caption) + theme.px(6.0)) * half as f32
                            + theme.px(40.0);
                    if roomy {
                        row = row.second(say.text(&format!("type-{id}.hint")));
                    }
                    if ui.add(row).clicked() {
                        state.form = Some(view.kind);
                        state.line = view.lines.first().map(|line| line.act);
                        keys::enter_afresh(ui.ctx(), "chooser-words");
                    }
                }
            });
        })
    };
    if shown(1) {
        forms_box(ui, state);
    }
    let open = form.map(|form| form.lines.as_slice());
    let told = Told { say, live, open, choose_first: "window-choose-form", now: "window-ask-now", hears: None };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words") };
    let step = if shown(2) { words.show(ui, &mut state.line, &told, wishes) } else { Step::Stay };
    match step {
        Step::Stay => {}
        step => {
            state.form = None;
            state.line = None;
            match step {
                Step::Done => keys::enter_afresh(ui.ctx(), "chooser-form"),
                _ => keys::enter(ui.ctx(), "chooser-form"),
            }
        }
    }
    if keys::pressed(ui.ctx(), Hotkey::Backspace) && state.form.is_none() {
        state.topic = None;
        keys::enter(ui.ctx(), "chooser-topic");
    }
}

fn act(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let acts = &live.views().acts;
    if state.act.is_some_and(|chosen| acts.iter().all(|line| line.act != chosen)) {
        state.act = None;
    }
    let gap = theme.px(12.0);
    let last = body.width() * 0.40;
    let chosen = acts.iter().find(|line| Some(line.act) == state.act).map(|line| say.words(&line.label));
    let one = One::of(ui, say, body, [chosen], "chooser-acts");
    let (a, c) = match &one {
        Some(one) => (one.rect, one.rect),
        None => (
            Rect::from_min_max(body.min, pos2(body.max.x - last - gap, body.max.y)),
            Rect::from_min_max(pos2(body.max.x - last, body.min.y), body.max),
        ),
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if one.as_ref().is_some_and(|one| one.back) {
        state.act = None;
        keys::enter(ui.ctx(), "chooser-acts");
        ui.ctx().request_repaint();
        return;
    }
    let acts_box = |ui: &mut Ui, state: &mut State| {
        boxed(ui, a, "chooser-acts", &say.text("window-step-act"), state.act.is_some(), |ui| {
            let beside = if ui.available_width() < theme.px(480.0) { 1 } else { 2 };
            let half = acts.len().div_ceil(beside);
            ui.columns(beside, |columns| {
                for (ix, line) in acts.iter().enumerate() {
                    let ui = &mut columns[usize::from(ix >= half)];
                    let icon = live.act_kind(line.act).map_or(Icon::Note, icon_of);
                    let why = line.refusal.map(|refusal| say.message(&refusal_message(refusal)));
                    let row = Choice::row(say.words(&line.label), state.act == Some(line.act))
                        .icon(icon)
                        .maybe_key(Hotkey::nth(ix))
                        .why_not(why)
                        .id(("act", line.act.0));
                    if ui.add(row).clicked() && line.refusal.is_none() {
                        state.act = Some(line.act);
                        keys::enter_afresh(ui.ctx(), "chooser-words");
                    }
                }
            });
        })
    };
    if shown(0) {
        acts_box(ui, state);
    }
    let line = acts.iter().find(|line| Some(line.act) == state.act);
    let open = line.map(std::slice::from_ref);
    let told = Told { say, live, open, choose_first: "window-choose-act", now: "window-do-now", hears: None };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words-act") };
    if shown(1) && words.show(ui, &mut line.map(|line| line.act), &told, wishes) != Step::Stay {
        state.act = None;
        keys::enter(ui.ctx(), "chooser-acts");
    }
}

fn raise(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let raisable = &live.views().raisable;
    if state.raise.is_some_and(|chosen| raisable.iter().all(|view| view.contradiction != chosen)) {
        state.raise = None;
        state.manner = None;
    }
    let gap = theme.px(12.0);
    let third = body.width() * 0.3;
    let told_of =
        raisable.iter().find(|view| Some(view.contradiction) == state.raise).map(|view| say.words(&view.words));
    let manner = state.manner.map(|manner| match manner {
        Manner::Fair => say.text("window-raise-fair"),
        Manner::Accuse => say.text("window-raise-accuse"),
    });
    let one = One::of(ui, say, body, [told_of, manner], "chooser-raise");
    let (a, b, c) = match &one {
        Some(one) => (one.rect, one.rect, one.rect),
        None => {
            let a = Rect::from_min_size(body.min, vec2(third, body.height()));
            let b = Rect::from_min_size(pos2(a.max.x + gap, body.min.y), vec2(third, body.height()));
            (a, b, Rect::from_min_max(pos2(b.max.x + gap, body.min.y), body.max))
        }
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if let Some(one) = one.as_ref().filter(|one| one.back) {
        if one.step == 1 {
            state.raise = None;
        }
        state.manner = None;
        keys::enter(ui.ctx(), if one.step == 1 { "chooser-raise" } else { "chooser-manner" });
        ui.ctx().request_repaint();
        return;
    }
    let mismatches = |ui: &mut Ui, state: &mut State, wishes: &mut Vec<Wish>| {
        boxed(ui, a, "chooser-raise", &say.text("window-step-raise"), state.raise.is_some(), |ui| {
            if raisable.is_empty() {
                ui.add(Text::body(say.text("window-raise-empty")).colour(theme.palette.ink_2));
            }
            for (ix, view) in raisable.iter().enumerate() {
                let ends = [view.ends.0, view.ends.1].map(|end| live.views().note(end));
                let ends: Vec<String> = ends.into_iter().flatten().map(|note| notebook::source(say, note)).collect();
                let row = Choice::row(say.words(&view.words), state.raise == Some(view.contradiction))
                    .second(ends.join(" · "))
                    .maybe_key(Hotkey::nth(ix))
                    .id(("raise", view.contradiction.0));
                if ui.add(row).clicked() {
                    state.raise = Some(view.contradiction);
                    state.manner = None;
                    keys::enter_afresh(ui.ctx(), "chooser-manner");
                }
            }
            let link = Button::quiet(say.text("window-link-another")).icon(Icon::Link);
            if ui.add(link).clicked() {
                wishes.push(Wish::Go(Screen::Desk));
            }
        })
    };
    if shown(0) {
        mismatches(ui, state, wishes);
    }
    let chosen = raisable.iter().find(|view| Some(view.contradiction) == state.raise);
    let manners = |ui: &mut Ui, state: &mut State| {
        boxed(ui, b, "chooser-manner", &say.text("window-step-manner"), state.manner.is_some(), |ui| {
            if chosen.is_none() {
                ui.add(Text::body(say.text("window-choose-raise")).colour(theme.palette.ink_2));
                return;
            }
            for (ix, (manner, id)) in
                [(Manner::Fair, "window-raise-fair"), (Manner::Accuse, "window-raise-accuse")].into_iter().enumerate()
            {
                let row = Choice::row(say.text(id), state.manner == Some(manner))
                    .second(say.text(&format!("{id}.hint")))
                    .maybe_key(Hotkey::nth(ix))
                    .id(("manner", ix));
                if ui.add(row).clicked() {
                    state.manner = Some(manner);
                    keys::enter_afresh(ui.ctx(), "chooser-words");
                }
            }
            ui.add_space(theme.px(4.0));
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Clock, theme.px(16.0), theme.palette.ink_2);
                ui.add(Text::caption(say.text("window-raise-when")));
            });
        })
    };
    if shown(1) {
        manners(ui, state);
    }
    let line = chosen.and_then(|view| line_of(view, state.manner));
    let open = line.map(std::slice::from_ref);
    let hears = Some(scene::who_hears(say, live));
    let told = Told { say, live, open, choose_first: "window-choose-manner", now: "window-raise-now", hears };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words") };
    let step = if shown(2) { words.show(ui, &mut line.map(|line| line.act), &told, wishes) } else { Step::Stay };
    match step {
        Step::Stay => {}
        Step::Done => {
            state.raise = None;
            state.manner = None;
            keys::enter_afresh(ui.ctx(), "chooser-raise");
        }
        Step::Back => {
            state.manner = None;
            keys::enter(ui.ctx(), "chooser-manner");
        }
    }
}

fn line_of(view: &RaiseView, manner: Option<Manner>) -> Option<&LineView> {
    Some(match manner? {
        Manner::Fair => &view.fair,
        Manner::Accuse => &view.accuse,
    })
}

/// The one column a narrow window has room for, with the way to it above.
struct One {
    /// Which column: as many as are chosen already.
    step: usize,
    /// Where it stands.
    rect: Rect,
    /// Whether the reader wants to go a step back.
    back: bool,
}

impl One {
    /// Nothing where there is room for all columns. `path` is what is chosen, from the first column on.
    fn of<const N: usize>(
        ui: &mut Ui,
        say: &Say<'_>,
        body: Rect,
        path: [Option<String>; N],
        area: &str,
    ) -> Option<One> {
        if !theme::Room::of(ui.ctx()).is_narrow() {
            return None;
        }
        let theme = theme::of(ui.ctx());
        let path: Vec<String> = path.into_iter().map_while(|part| part).collect();
        let step = path.len();
        if step == 0 {
            return Some(One { step, rect: body, back: false });
        }
        // The last column has its own button for the step back.
        let last = step == N;
        let mut back = false;
        let shown = within(ui, body, |ui| {
            let row = ui.horizontal_wrapped(|ui| {
                if !last {
                    let name = Button::quiet(say.text("window-back")).key(Hotkey::Backspace).id((area, "back"));
                    back = keys::area(ui, (area, "path"), |ui| ui.add(name)).clicked();
                }
                ui.add(Text::caption(path.join(" › ")).strong());
            });
            row.response.rect
        });
        let top = (shown.max.y + theme.px(2.0)).min(body.max.y);
        Some(One { step, rect: body.with_min_y(top), back })
    }
}

/// A numbered box of the chooser with its heading; the active one has the indigo border.
fn boxed(ui: &mut Ui, rect: Rect, area: &str, heading: &str, done: bool, add: impl FnOnce(&mut Ui)) {
    framed(ui, rect, area, heading, done, |ui, height| scrolled(ui, area, height, add));
}

/// The frame and the heading of a box; what it holds is told how high it may be.
fn framed(ui: &mut Ui, rect: Rect, area: &str, heading: &str, done: bool, add: impl FnOnce(&mut Ui, f32)) {
    let theme = theme::of(ui.ctx());
    let active = keys::is_active(ui.ctx(), area);
    within(ui, rect, |ui| {
        Panel::new().active(active).margin(theme.px(10.0), theme.px(8.0)).show(ui, |ui| {
            ui.set_min_size((rect.size() - vec2(theme.px(22.0), theme.px(18.0))).max(Vec2::ZERO));
            ui.spacing_mut().item_spacing.y = theme.px(2.0);
            // In a narrow window the way here stands above already.
            let told = !theme::Room::of(ui.ctx()).is_narrow() || area.ends_with("topic");
            if told {
                ui.horizontal(|ui| {
                    ui.add(Text::caption(heading).strong().colour(theme.palette.ink_2));
                    if done {
                        theme::icon(ui, Icon::Check, theme.px(14.0), theme.palette.ink_2);
                    }
                });
            }
            let head = if told { theme.row(Role::Caption) } else { 0.0 };
            let height = (rect.height() - head - theme.px(26.0)).max(theme.px(40.0));
            keys::area(ui, area, |ui| add(ui, height));
        });
    });
}

/// A list that scrolls where there is more of it than room.
fn scrolled(ui: &mut Ui, area: &str, height: f32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt(area).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(1.0);
        add(ui);
    });
}

/// A box with words to choose from and, always in sight below them, what is done with them.
struct WordsBox<'a> {
    rect: Rect,
    heading: &'a str,
}

impl WordsBox<'_> {
    fn show(self, ui: &mut Ui, line: &mut Option<ActIx>, told: &Told<'_>, wishes: &mut Vec<Wish>) -> Step {
        let mut step = Step::Stay;
        framed(ui, self.rect, WORDS, self.heading, false, |ui, height| {
            let theme = theme::of(ui.ctx());
            let Some(open) = told.open else {
                ui.add(Text::body(told.say.text(told.choose_first)).colour(theme.palette.ink_2));
                return;
            };
            // The foot is as high as it was the last time it was drawn; the first time it is guessed.
            let kept = ui.id().with("foot");
            let foot = ui.data(|data| data.get_temp::<f32>(kept)).unwrap_or(theme.control(36.0) + theme.px(8.0));
            let list = (height - foot).max(theme.px(40.0));
            scrolled(ui, WORDS, list, |ui| {
                lines(ui, told.say, told.live, open, line);
                if let Some(hears) = told.hears.as_ref().filter(|_| !open.is_empty()) {
                    ui.add_space(theme.px(3.0));
                    ui.horizontal_top(|ui| {
                        theme::icon(ui, Icon::Ear, theme.px(16.0), theme.palette.ink_2);
                        ui.add(Text::caption(hears.as_str()));
                    });
                }
            });
            let chosen = open.iter().find(|open| Some(open.act) == *line);
            let shown = ui.vertical(|ui| carry_out(ui, told.say, told.live, chosen, &told.say.text(told.now), wishes));
            step = shown.inner;
            let drawn = shown.response.rect.height() + theme.px(4.0);
            if (drawn - foot).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(kept, drawn));
                ui.ctx().request_repaint();
            }
        });
        step
    }
}

/// The area of the box with the words.
const WORDS: &str = "chooser-words";

/// What a box of words shows.
struct Told<'a> {
    say: &'a Say<'a>,
    live: &'a Live,
    /// The lines that can be said; none until something else was chosen.
    open: Option<&'a [LineView]>,
    /// The message that says what to choose first.
    choose_first: &'a str,
    /// The message on the button.
    now: &'a str,
    /// Who can hear it, where that is said once more beside the words.
    hears: Option<String>,
}

fn lines(ui: &mut Ui, say: &Say<'_>, live: &Live, lines: &[LineView], chosen: &mut Option<ActIx>) {
    let many = live.views().people.len() > 1;
    for (ix, line) in lines.iter().enumerate() {
        let mut row = Choice::framed(say.words(&line.words), *chosen == Some(line.act))
            .maybe_key(Hotkey::nth(ix))
            .id(("line", line.act.0));
        if many && let Some(person) = live.views().person(line.to) {
            row = row.second(say.message(&Message::new("window-to").arg("name", say.words(&person.short))));
        }
        if ui.add(row).clicked() {
            *chosen = Some(line.act);
        }
    }
}

/// What became of the words that were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// They are still being looked at.
    Stay,
    /// They were said.
    Done,
    /// Something else is to be chosen.
    Back,
}

/// The buttons that ask, do or raise, with the cost, and the one that steps back.
fn carry_out(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    line: Option<&LineView>,
    name: &str,
    wishes: &mut Vec<Wish>,
) -> Step {
    let theme = theme::of(ui.ctx());
    let mut step = Step::Stay;
    ui.add_space(theme.px(4.0));
    ui.horizontal_wrapped(|ui| {
        let why = line.is_none().then(|| say.text("window-choose-line"));
        if ui.add(Button::primary(name).key(Hotkey::Enter).why_not(why)).clicked()
            && let Some(line) = line
        {
            wishes.push(Wish::Act(Action::Do(line.act)));
            step = Step::Done;
        }
        if ui.add(Button::quiet(say.text("window-back")).key(Hotkey::Backspace)).clicked() {
            step = Step::Back;
        }
        if let Some(line) = line {
            let cost = Message::new("window-cost").arg("seconds", line.seconds);
            ui.add(Text::caption(say.message(&cost)).colour(theme.palette.ink_2));
        }
    });
    if let Some(trouble) = &live.trouble {
        let text = match trouble {
            Trouble::Refused(refusal) => say.message(&refusal_message(*refusal)),
            Trouble::NotKept(why) => say.message(why),
            Trouble::Torn => say.text("resumed-torn"),
        };
        let told = ui.add(Badge::new(text).tone(Tone::Bad).icon(Icon::Warn));
        theme::widget::announce(&told);
    }
    step
}

/// The message that says why an act is refused.
pub fn refusal_message(refusal: crate::interview::Refusal) -> Message {
    use crate::interview::Refusal as R;
    Message::new(match refusal {
        R::Over => "refusal-over",
        R::Done => "refusal-done",
        R::NotOpen => "refusal-not-open",
        R::NotFound(_) => "refusal-not-found",
        R::NotOnDesk(_) => "refusal-not-on-desk",
        R::NotNoted => "refusal-not-noted",
        R::NothingThere => "refusal-nothing-there",
        R::Conflict => "refusal-conflict",
        R::NotForThis => "refusal-not-for-this",
        R::TooEarly => "refusal-too-early",
        R::Undecided(_) => "refusal-undecided",
    })
}

fn icon_of(kind: &ActKind) -> Icon {
    match kind {
        ActKind::Greet | ActKind::Talk(_) | ActKind::Explain(_) => Icon::Talk,
        ActKind::Private(_) | ActKind::Separate(_) => Icon::Separate,
        ActKind::Interpreter(..) => Icon::Interpreter,
        ActKind::Request(_) | ActKind::Show(_) => Icon::Paper,
        ActKind::Query => Icon::Search,
        ActKind::Phone => Icon::Talk,
        ActKind::Call(_) | ActKind::Supervisor => Icon::Supervisor,
        ActKind::Needs(_) => Icon::Water,
        ActKind::Medical(_) => Icon::OutcomeMedical,
        ActKind::Pause(_) => Icon::Pause,
        ActKind::Apology(_) | ActKind::Offer(_) => Icon::Hand,
        ActKind::Close => Icon::Check,
    }
}
