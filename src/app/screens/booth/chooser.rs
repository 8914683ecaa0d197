//! What to say or do next: topic, form, line; acts; mismatches to raise; and the way to the decision.
//!
//! Forms stand in one fixed order with the same outline mark, so that neither place nor colour tells a good one; the
//! exact words are shown before anything is asked.

mod act;
mod ask;
mod boxes;
mod raise;
mod words;

use bevy_egui::egui::{self, Align, Layout, Rect, Ui, pos2, vec2};

use super::within;
use crate::{
    app::{
        screens::{Live, Say, Screen, Wish},
        theme::{
            self, Hotkey, Icon, Text, keys,
            widget::{Tab, key_cap},
        },
    },
    interview::{
        action::Manner,
        case::{ActIx, ContradictionIx, TopicIx},
    },
    locale::Message,
    scenario::handbook::QuestionType,
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
        Mode::Ask => ask::show(ui, say, live, state, body, wishes),
        Mode::Act => act::show(ui, say, live, state, body, wishes),
        Mode::Raise => raise::show(ui, say, live, state, body, wishes),
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
