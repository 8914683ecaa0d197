//! The talk as it runs: who said what, when, and what went into the notebook.
//!
//! The last reply appears at reading pace; what was new in it has a mark at its start and a line below it, never colour
//! alone. The talk is walked by the arrows and searched. It does not know what an answer is worth.

use bevy_egui::egui::{self, Align, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    reveal::Reveal,
    search::{self, Search},
};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{self, Icon, QuestionForm, Role, Text, keys, question_mark, widget},
    },
    interview::{
        case::{PersonIx, What},
        view::TurnView,
    },
    locale::{Message, calendar},
    scenario::handbook::QuestionType,
};

/// What the talk remembers between frames.
#[derive(Debug, Default)]
pub struct State {
    /// How many letters of a reply appear in a second; none where it stands there at once. Set by whoever knows the
    /// settings.
    pub pace: Option<f32>,
    /// What is told before the first word, where it is not the briefing of the case.
    pub briefing: Option<String>,
    /// What is sought.
    pub search: Search,
    /// Turns shown so far, so that a new one scrolls into view; none before the first frame.
    turns: Option<usize>,
    fresh: bool,
    reveal: Reveal,
    /// The height of the place where the talk is shown.
    view: f32,
    /// How many turns lie above it; none while all of the talk is in sight.
    earlier: Option<usize>,
    /// The turn the ring goes to, when the search is closed.
    ring: Option<usize>,
}

impl State {
    /// Who is speaking while a reply appears.
    pub fn speaking(&self, live: &Live) -> Option<PersonIx> {
        let turn = self.reveal.turn()?;
        let view = live.views().talk.iter().find(|view| view.turn == turn)?;
        view.spoken.iter().find(|spoken| !spoken.narrated).map(|spoken| spoken.by)
    }

    /// Whether a reply is still appearing.
    pub fn is_appearing(&self) -> bool {
        self.reveal.turn().is_some()
    }

    /// Takes notice of what happened since the last frame: a new reply begins to appear, one that is appearing is
    /// completed by whatever was done. To be called before anything of the booth is drawn; `shown` says whether the talk
    /// is going to be.
    pub fn begin(&mut self, ctx: &egui::Context, live: &Live, shown: bool) {
        let pace = self.pace.filter(|_| shown);
        self.reveal.settle(ctx, pace);
        let talk = &live.views().talk;
        let before = self.turns.replace(talk.len()).unwrap_or(talk.len());
        self.fresh |= talk.len() != before;
        if talk.len() > before
            && pace.is_some()
            && let Some(last) = talk.last().filter(|last| !last.spoken.is_empty())
        {
            self.reveal.begin(last.turn, ctx.input(|input| input.time));
        }
    }
}

/// Draws the talk, oldest first; a new turn scrolls into view. `after` draws what stands below the last one, and is told
/// whether its reply is said.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, after: impl FnOnce(&mut Ui, bool)) {
    let theme = theme::of(ui.ctx());
    let turns = &live.views().talk;
    let fresh = std::mem::take(&mut state.fresh);
    if state.search.is_open()
        && let Some(at) = state.search.show(ui, say, live)
    {
        state.ring = at.or(turns.len().checked_sub(1));
    }
    if let Some(earlier) = state.earlier.filter(|_| !turns.is_empty() && !state.search.is_open()) {
        let id = if earlier > 0 { "talk-earlier" } else { "talk-from-here" };
        let text = say.message(&Message::new(id).arg("count", earlier));
        ui.horizontal(|ui| {
            ui.add_space(theme.px(60.0));
            theme::icon(ui, Icon::Talk, theme.px(16.0), theme.palette.ink_2);
            ui.add(Text::caption(text).rows(1));
        });
    }
    let mut ends = Vec::with_capacity(turns.len());
    keys::area(ui, "booth-talk", |ui| {
        let mut scroll = ScrollArea::vertical().auto_shrink([false, false]).id_salt("talk");
        // The briefing is read from its beginning, and a hit stays where it was found.
        if !turns.is_empty() && !state.search.is_open() {
            scroll = scroll.stick_to_bottom(true);
        }
        let shown = scroll.show(ui, |ui| {
            ui.set_max_width(theme.px(640.0).min(ui.available_width()));
            ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(3.0));
            if turns.is_empty() {
                ui.add_space(theme.px(8.0));
                ui.add(Text::subheading(say.text("window-briefing")));
                let briefing = state.briefing.clone().unwrap_or_else(|| say.words(&live.briefing()));
                ui.add(Text::body(briefing).selectable());
                ui.add_space(theme.px(8.0));
                ui.add(Text::body(say.text("window-talk-empty")).colour(theme.palette.ink_2));
            }
            let mut last = None;
            for (ix, view) in turns.iter().enumerate() {
                let said = said(ui, say, view, state);
                let seen = Seen { said: said.as_deref(), search: &state.search, place: ix };
                let response = draw(ui, say, live, view, &seen);
                ends.push(response.rect.max.y);
                keys::register(ui, &response, None, keys::Kind::Read);
                keys::ring(ui, &response, theme.px(6.0));
                if fresh && ix + 1 == turns.len() {
                    last = Some(response.rect);
                }
                if state.ring == Some(ix) {
                    response.request_focus();
                }
            }
            state.ring = None;
            after(ui, !state.is_appearing());
            ui.add_space(theme.px(6.0));
            if let Some(turn) = last {
                // With what stands below it: one's own line may leave for that. Where even then it is higher than its
                // place it is read from its beginning.
                let whole = turn.with_max_y(ui.cursor().min.y);
                let high = whole.height() - theme.px(64.0) > state.view;
                ui.scroll_to_rect(whole, Some(if high { Align::TOP } else { Align::BOTTOM }));
            }
        });
        state.view = shown.inner_rect.height();
        let top = shown.inner_rect.min.y;
        let above = ends.iter().filter(|end| **end <= top + theme.px(12.0)).count();
        let earlier = (shown.content_size.y > state.view + 1.0).then_some(above);
        if earlier != std::mem::replace(&mut state.earlier, earlier) {
            ui.ctx().request_repaint();
        }
    });
}

/// How many letters of each answer of a turn stand there by now; none where all do.
fn said(ui: &Ui, say: &Say<'_>, view: &TurnView, state: &mut State) -> Option<Vec<usize>> {
    if state.reveal.turn() != Some(view.turn) {
        return None;
    }
    let texts: Vec<String> = view.spoken.iter().map(|spoken| say.words(&spoken.words)).collect();
    state.reveal.letters(ui.ctx(), view.turn, &texts, state.pace)
}

/// How a turn is seen now: how much of it is said, and what is sought in it.
struct Seen<'a> {
    said: Option<&'a [usize]>,
    search: &'a Search,
    /// The place of the turn, from 0.
    place: usize,
}

impl Seen<'_> {
    fn letters(&self, answer: usize) -> Option<usize> {
        self.said.map(|said| said.get(answer).copied().unwrap_or(0))
    }

    /// What stands only when all is said.
    fn done(&self) -> Option<usize> {
        self.said.map(|_| 0)
    }
}

/// Draws one turn: the officer's words, what was answered, what was noted.
fn draw(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &TurnView, seen: &Seen<'_>) -> egui::Response {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let time_width = theme.px(52.0);
    let new = live.views().new_in(view);
    let inner = ui.vertical(|ui| {
        ui.horizontal_top(|ui| {
            time(ui, view.at, time_width);
            ui.vertical(|ui| {
                ui.horizontal(|ui| match view.kind {
                    Some(kind) => {
                        question_mark(ui, form_of(kind), false, theme.px(21.0));
                        let name = format!("{} · {}", say.text("window-you"), say.text(&format!("type-{}", kind.id())));
                        ui.add(Text::caption(name).strong().colour(p.indigo_deep));
                    }
                    None => {
                        theme::icon(ui, act_icon(live, view), theme.px(18.0), p.indigo_deep);
                        ui.add(Text::caption(say.text("window-you")).strong().colour(p.indigo_deep));
                    }
                });
                line(ui, seen, 0, |ui| ui.add(Text::body(say.words(&view.words)).colour(p.indigo_deep).selectable()));
                for (ix, spoken) in view.spoken.iter().enumerate() {
                    ui.add_space(theme.px(2.0));
                    let letters = seen.letters(ix);
                    if !spoken.narrated {
                        let name = live.views().person(spoken.by).map(|person| say.words(&person.short));
                        let colour = if spoken.by == PersonIx(0) { p.name_1 } else { p.name_2 };
                        let begun = letters.filter(|letters| *letters == 0);
                        ui.add(Text::caption(name.unwrap_or_default()).strong().colour(colour).said(begun));
                    }
                    let words = Text::body(say.words(&spoken.words)).selectable().said(letters);
                    let shown = line(ui, seen, ix + 1, |ui| ui.add(words));
                    if new.get(ix).copied().unwrap_or(false) && seen.done().is_none() {
                        marked(ui, shown.rect, time_width);
                    }
                }
                if !view.noted.is_empty() {
                    let notes: Vec<String> = view.noted.iter().map(|note| say.words(&note.words)).collect();
                    let text = format!("{} {}", say.text("window-noted"), notes.join(" · "));
                    let done = seen.done();
                    line(ui, seen, view.spoken.len() + 1, |ui| {
                        ui.horizontal_top(|ui| {
                            let ink = if done.is_some() { egui::Color32::TRANSPARENT } else { p.ink_2 };
                            theme::icon(ui, Icon::Note, theme.px(16.0), ink);
                            ui.add(Text::caption(text).colour(p.ink_2).said(done));
                        })
                        .response
                    });
                }
            });
        });
        ui.add_space(theme.px(6.0));
    });
    let rect = inner.response.rect;
    let response = ui.interact(rect, ui.id().with(("turn", view.turn)), Sense::focusable_noninteractive());
    let told = format!("{}. {}", view.turn, say.words(&view.words));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &told));
    response
}

/// Draws a line of a turn; one that is found has a plum bar and tint, the one stood at a border and a sign as well.
fn line(ui: &mut Ui, seen: &Seen<'_>, line: usize, add: impl FnOnce(&mut Ui) -> egui::Response) -> egui::Response {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let Some(here) = seen.search.found(seen.place, line) else { return add(ui) };
    let (ground, edge) = (ui.painter().add(egui::Shape::Noop), ui.painter().add(egui::Shape::Noop));
    let response = add(ui);
    let place = response.rect.expand2(vec2(theme.px(5.0), 1.0));
    ui.painter().set(ground, egui::Shape::rect_filled(place, theme.px(4.0), p.plum_tint));
    let bar = Rect::from_min_max(place.min - vec2(theme.px(3.0), 0.0), pos2(place.min.x, place.max.y));
    ui.painter().rect_filled(bar, 0.0, p.plum);
    if here {
        let border = egui::Shape::rect_stroke(place, theme.px(4.0), Stroke::new(2.0, p.plum), StrokeKind::Inside);
        ui.painter().set(edge, border);
        let side = theme.px(16.0);
        let at = pos2(bar.min.x - side - theme.px(3.0), place.min.y + theme.px(3.0));
        theme::icon::paint(ui, Icon::Search, Rect::from_min_size(at, vec2(side, side)), p.plum);
    }
    if seen.search.arrives(seen.place, line) {
        ui.scroll_to_rect(place.expand(theme.px(24.0)), None);
    }
    response
}

/// Marks an answer that brought something new: the sign of the notebook and a stroke along it, before its first word.
fn marked(ui: &Ui, answer: Rect, room: f32) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let x = answer.min.x - theme.px(5.0);
    ui.painter().vline(x, answer.y_range().shrink(theme.px(2.0)), Stroke::new(2.0, p.indigo));
    let side = theme.px(16.0).min(room * 0.5);
    let row = theme.row(Role::Body);
    let at = pos2(x - side - theme.px(4.0), answer.min.y + (row - side) / 2.0);
    theme::icon::paint(ui, Icon::Note, Rect::from_min_size(at, vec2(side, side)), p.indigo);
}

/// Opens the search where it is asked for, and there is something to search.
pub fn seek(ui: &Ui, live: &Live, state: &mut State) -> bool {
    let asked = search::asked_for(ui.ctx()) && !live.views().talk.is_empty();
    if asked {
        state.search.open(ui.ctx());
    }
    asked
}

/// Tells a new reply to the screen reader, once: whoever spoke, and what was said.
pub fn announce(ui: &mut Ui, say: &Say<'_>, live: &Live) {
    let Some(last) = live.views().talk.last() else { return };
    let answers = last.spoken.iter().map(|spoken| {
        let name = live.views().person(spoken.by).filter(|_| !spoken.narrated).map(|person| say.words(&person.short));
        match name {
            Some(name) => format!("{name}: {}", say.words(&spoken.words)),
            None => say.words(&spoken.words),
        }
    });
    let told = answers.collect::<Vec<_>>().join(" ");
    widget::tell(ui, "talk-told", &told);
}

fn time(ui: &mut Ui, seconds: u32, width: f32) {
    let theme = theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.row(Role::Caption)), Sense::hover());
    let text = Text::caption(calendar::clock(seconds)).colour(theme.palette.ink_2);
    text.paint(ui, rect.min, width);
}

fn act_icon(live: &Live, view: &TurnView) -> Icon {
    match live.interview().case().act(view.act).what {
        What::Look(_) | What::Open(_) => Icon::Paper,
        What::SumUp(_) => Icon::Note,
        _ => Icon::Hand,
    }
}

/// The window's mark for a question type.
pub fn form_of(kind: QuestionType) -> QuestionForm {
    let at = QuestionType::ALL.iter().position(|other| *other == kind).unwrap_or(0);
    QuestionForm::ALL[at.min(QuestionForm::ALL.len() - 1)]
}
