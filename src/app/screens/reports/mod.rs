//! Reports on the screen: of the unit, of an exercise, and of whoever signed in. The same paper that is written as a page or
//! a workbook is drawn here, part by part.
//!
//! It knows how a paper looks, never how its figures come about; a [`Reporter`] makes it, away from the drawing.

mod page;
mod plots;
mod table;

use std::{path::PathBuf, sync::Arc};

use bevy_egui::egui::{self, Rect, ScrollArea, Ui, pos2};

use super::{Say, Screen, Wish, away::Away, booth::within, exercises::Trainee};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Text, Tone, keys,
        widget::{Button, Choice, Panel, announce},
    },
    course::Course,
    locale::{Language, Message},
    report::unit::Paper,
};

/// What a report is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Of {
    /// Everybody in the unit.
    #[default]
    Unit,
    /// An exercise.
    Exercise(String),
    /// Somebody who signed in.
    Trainee(Trainee),
}

/// How a report is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// One page for a browser and a printer.
    Page,
    /// Tables for a spreadsheet.
    Csv,
    /// A workbook.
    Workbook,
}

impl Written {
    const ALL: [(Written, &'static str, Hotkey); 3] = [
        (Written::Page, "reports-page", Hotkey::F(5)),
        (Written::Csv, "reports-csv", Hotkey::F(6)),
        (Written::Workbook, "reports-workbook", Hotkey::F(7)),
    ];

    /// How the name of such a file ends.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Page => "html",
            Self::Csv => "csv",
            Self::Workbook => "xlsx",
        }
    }
}

/// Makes reports from what was held and writes them to files.
pub trait Reporter: Send + Sync {
    /// What was taught in what is reported: the open course, and the examinations that were released.
    fn course(&self, open: &Arc<Course>) -> Arc<Course> {
        Arc::clone(open)
    }
    /// Makes a report.
    ///
    /// # Errors
    /// What is told to the reader.
    fn report(&self, course: &Course, of: &Of, language: Language) -> Result<Paper, Message>;
    /// Writes a report beside the interviews and returns where it stands; what is there already stays.
    ///
    /// # Errors
    /// What is told to the reader.
    fn write(&self, course: &Course, paper: &Paper, name: &str, as_what: Written) -> Result<PathBuf, Message>;
}

/// What the screen remembers.
#[derive(Default)]
pub struct State {
    /// Who signed in, if anybody did.
    trainee: Option<Trainee>,
    of: Of,
    making: Option<Away<Result<Paper, Message>>>,
    /// In which language it was made.
    language: Option<Language>,
    made: Option<Result<Paper, Message>>,
    kept: Option<Result<PathBuf, Message>>,
    entered: bool,
    /// A narrow window shows the report instead of the list.
    opened: bool,
}

impl State {
    /// Begins with the unit, or with whoever signed in and wants to see themselves.
    #[must_use]
    pub fn new(trainee: Option<Trainee>, own: bool) -> Self {
        let of = trainee.clone().filter(|_| own).map_or(Of::Unit, Of::Trainee);
        Self { trainee, opened: own, of, ..Self::default() }
    }

    /// Whether a report is being made now.
    #[must_use]
    pub fn is_making(&self) -> bool {
        self.making.is_some()
    }

    /// Writes the report that is shown.
    pub fn write(&mut self, reporter: &dyn Reporter, course: &Course, as_what: Written) {
        if let Some(Ok(paper)) = &self.made {
            let name = match &self.of {
                Of::Unit => "report-unit".to_owned(),
                Of::Exercise(id) => format!("report-{id}"),
                Of::Trainee(trainee) => format!("report-trainee-{}", trainee.number),
            };
            let name = format!("{name}-{}", paper.language.code());
            self.kept = Some(reporter.write(course, paper, &name, as_what));
        }
    }

    /// Takes a report over once it is made, and has one made where there is none in this language.
    fn turn(&mut self, ctx: &egui::Context, say: &Say<'_>, course: &Arc<Course>, reporter: &Arc<dyn Reporter>) {
        if let Some(made) = self.making.as_ref().and_then(Away::take) {
            (self.making, self.made) = (None, Some(made));
        }
        if self.making.is_some() || self.made.is_some() && self.language == Some(say.language) {
            return;
        }
        (self.made, self.kept, self.language) = (None, None, Some(say.language));
        let (course, reporter, of, language) =
            (Arc::clone(course), Arc::clone(reporter), self.of.clone(), say.language);
        self.making = Some(Away::begin(ctx, "report", move || reporter.report(&course, &of, language)));
    }

    fn choose(&mut self, of: Of) {
        *self = Self { trainee: self.trainee.take(), of, opened: true, ..Self::default() };
    }
}

/// Draws the reports. Without a reporter it says why there are none.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    course: &Arc<Course>,
    reporter: Option<&Arc<dyn Reporter>>,
    state: &mut State,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    match reporter {
        Some(reporter) => state.turn(ui.ctx(), say, course, reporter),
        None => state.made = Some(Err(Message::new("no-data-folder"))),
    }
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    if !state.entered {
        state.entered = true;
        keys::enter_afresh(ui.ctx(), if narrow && state.opened { "reports-head" } else { "reports-list" });
    }
    let top = head(ui, say, state, narrow, wishes);
    let mut body = Rect::from_min_max(pos2(whole.min.x, top), whole.max).shrink(theme.px(12.0));
    if let Some(kept) = &state.kept {
        let shown = within(ui, body, |ui| notice(ui, say, kept));
        body.min.y = shown + theme.px(8.0);
    }
    if narrow && !state.opened {
        within(ui, body, |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).id_salt("reports").show(ui, |ui| {
                ui.set_max_width(body.width() - theme.px(14.0));
                list(ui, say, course, state);
            });
        });
        return;
    }
    let mut place = body;
    if !narrow {
        let left = (body.width() * 0.22).max(theme.px(220.0));
        within(ui, body.with_max_x(body.min.x + left), |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).id_salt("reports").show(ui, |ui| {
                ui.set_max_width(left - theme.px(10.0));
                list(ui, say, course, state);
            });
        });
        place.min.x += left + theme.px(12.0);
    }
    within(ui, place, |ui| match &state.made {
        Some(Ok(paper)) => page::show(ui, say, paper),
        Some(Err(why)) => {
            Panel::new().tone(Tone::Warn).show(ui, |ui| {
                announce(&ui.add(Text::body(say.with_help(why))));
            });
        }
        None => {
            Panel::new().show(ui, |ui| {
                announce(&ui.add(Text::body(say.text("reports-making"))));
            });
        }
    });
}

/// The way back, and what the report can be written as. Returns where it ends.
fn head(ui: &mut Ui, say: &Say<'_>, state: &mut State, narrow: bool, wishes: &mut Vec<Wish>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let ground = ui.painter().add(egui::Shape::Noop);
    let row = whole.shrink2(egui::vec2(theme.px(14.0), theme.px(8.0)));
    let shown = within(ui, row, |ui| {
        let shown = ui.horizontal_wrapped(|ui| {
            keys::area(ui, "reports-head", |ui| {
                let opened = narrow && state.opened;
                let (id, icon) =
                    if opened { ("reports-list", Icon::Chart) } else { ("debrief-screen-cases", Icon::Shelf) };
                if ui.add(Button::plain(say.text(id)).icon(icon).key(Hotkey::F(9))).clicked() {
                    if opened {
                        state.opened = false;
                        keys::enter_afresh(ui.ctx(), "reports-list");
                    } else {
                        wishes.push(Wish::Go(Screen::Shelf));
                    }
                }
                if !narrow {
                    ui.add_space(theme.px(6.0));
                    ui.add(Text::title(say.text("reports-title")));
                    ui.add_space(theme.px(6.0));
                }
                let there = state.made.as_ref().is_some_and(|made| made.is_ok()) && (!narrow || state.opened);
                for (written, id, key) in Written::ALL.into_iter().filter(|_| there) {
                    if ui.add(Button::quiet(say.text(id)).icon(Icon::Paper).key(key)).clicked() {
                        wishes.push(Wish::WriteReport(written));
                    }
                }
            });
        });
        shown.response.rect.max.y
    });
    let end = shown + theme.px(8.0);
    let bar = Rect::from_min_max(whole.min, pos2(whole.max.x, end));
    ui.painter().set(ground, egui::Shape::rect_filled(bar, 0.0, p.panel));
    ui.painter().hline(whole.x_range(), end, egui::Stroke::new(1.0, p.line));
    end
}

/// Of what there can be a report.
fn list(ui: &mut Ui, say: &Say<'_>, course: &Course, state: &mut State) {
    let theme = theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(8.0);
    let mut all = vec![(say.text("reports-unit"), Of::Unit)];
    for found in &course.exercises {
        if let Some(exercise) = &found.exercise {
            all.push((say.message(&exercise.text("title")), Of::Exercise(found.id.clone())));
        }
    }
    if let Some(trainee) = &state.trainee {
        all.push((say.text("reports-own"), Of::Trainee(trainee.clone())));
    }
    let mut wanted = None;
    keys::area(ui, "reports-list", |ui| {
        for (ix, (name, of)) in all.into_iter().enumerate() {
            let row = Choice::framed(name, of == state.of).maybe_key(Hotkey::nth(ix)).id(("report", ix));
            if ui.add(row).clicked() {
                wanted = Some(of);
            }
        }
    });
    ui.add_space(theme.px(6.0));
    ui.add(Text::caption(say.text("reports-whose")).colour(theme.palette.ink_2));
    if let Some(of) = wanted {
        state.choose(of);
    }
}

/// Tells where the report stands, or why it could not be written. Returns where it ends.
fn notice(ui: &mut Ui, say: &Say<'_>, kept: &Result<PathBuf, Message>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let (tone, icon, ink, told) = match kept {
        Ok(path) => {
            let text = Message::new("reports-kept").arg("file", path.display().to_string());
            (Tone::Good, Icon::Check, p.good, say.message(&text))
        }
        Err(why) => (Tone::Bad, Icon::Stop, p.bad, say.with_help(why)),
    };
    let shown = Panel::new().tone(tone).margin(12.0, 6.0).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, icon, 20.0, ink);
            announce(&ui.add(Text::body(told).selectable()));
        });
    });
    shown.response.rect.max.y
}
