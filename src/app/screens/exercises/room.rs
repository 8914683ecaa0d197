//! Where an instructor opens the sealed pack of an examination: to hold it in this room, or to release its results.
//!
//! The passphrase stands in a field with dots, is used once and forgotten. A pack is opened away from the drawing, since that
//! takes long on purpose.

use std::path::{Path, PathBuf};

use bevy_egui::egui::{self, Align, Layout, ScrollArea, Ui, vec2};

use super::{NotReleased, Unit};
use crate::{
    app::{
        screens::{Say, Screen, Wish, away::Away},
        theme::{
            self, Hotkey, Icon, Text, Tone, keys,
            widget::{Button, Choice, Field, Panel, announce},
        },
    },
    course::sealed::Passphrase,
    locale::Message,
    records::{
        OpenedPack,
        sealed::{NoPack, Outlook},
    },
};

/// What a pack is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To hold the examination.
    Hold,
    /// To give its results and debriefs free on this machine.
    Release,
}

/// What was typed so far, and what came of it.
#[derive(Default)]
pub struct State {
    packs: Vec<PathBuf>,
    file: String,
    passphrase: String,
    opening: Option<(Purpose, Away<Result<OpenedPack, NoPack>>)>,
    opened: Option<(Purpose, OpenedPack)>,
    told: Option<Result<Vec<Message>, Message>>,
    /// The exam of which was told that somebody is not through; who asks once more means it.
    warned: Option<String>,
    entered: bool,
}

impl State {
    /// Begins with the packs that lie where one looks for them; a single one is meant.
    #[must_use]
    pub fn new(unit: &dyn Unit) -> Self {
        let packs = unit.packs();
        let file = match packs.as_slice() {
            [one] => one.display().to_string(),
            _ => String::new(),
        };
        Self { packs, file, ..Self::default() }
    }

    /// Takes the pack that was opened, and what for.
    pub fn take(&mut self) -> Option<(Purpose, OpenedPack)> {
        self.opened.take()
    }

    /// Tells what came of it.
    pub fn tell(&mut self, told: Result<Vec<Message>, Message>) {
        self.told = Some(told);
        self.entered = false;
    }

    /// Says whether it was told of this exam that somebody has begun it and is not through.
    #[must_use]
    pub fn warned(&self, exam: &str) -> bool {
        self.warned.as_deref() == Some(exam)
    }

    /// Tells what came of releasing an exam.
    pub fn released(&mut self, exam: &str, title: String, done: Result<Outlook, NotReleased>) {
        self.warned = None;
        let told = match done {
            Ok(outlook) => {
                let message = Message::new("exam-room-released").arg("title", title).arg("count", outlook.here);
                Ok(std::iter::once(message).chain(outlook.notes()).collect())
            }
            Err(NotReleased::Begun(count)) => {
                self.warned = Some(exam.to_owned());
                Err(Message::new("exam-room-begun").arg("title", title).arg("count", count))
            }
            Err(NotReleased::Not(why)) => Err(why),
        };
        self.tell(told);
    }

    /// Whether a pack is being opened now.
    #[must_use]
    pub fn is_opening(&self) -> bool {
        self.opening.is_some()
    }

    fn open(&mut self, ctx: &egui::Context, purpose: Purpose) {
        let file = PathBuf::from(self.file.trim());
        let passphrase = Passphrase::typed(&std::mem::take(&mut self.passphrase));
        self.told = None;
        let opening = Away::begin(ctx, "pack", move || OpenedPack::open(&file, &passphrase));
        self.opening = Some((purpose, opening));
    }

    /// Takes over what was opened meanwhile, and files that were dropped onto the window.
    fn turn(&mut self, ctx: &egui::Context, wishes: &mut Vec<Wish>) {
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
        if let Some(file) = dropped {
            self.file = file.display().to_string();
            self.told = None;
            self.entered = false;
        }
        let Some((purpose, done)) = self.opening.as_ref().and_then(|(purpose, away)| Some((*purpose, away.take()?)))
        else {
            return;
        };
        self.opening = None;
        match done {
            Ok(pack) => {
                self.opened = Some((purpose, pack));
                wishes.push(Wish::PackOpened);
            }
            Err(why) => self.tell(Err(why.message())),
        }
    }
}

/// Draws what is asked of the instructor.
pub fn show(ui: &mut Ui, say: &Say<'_>, state: &mut State, wishes: &mut Vec<Wish>) {
    state.turn(ui.ctx(), wishes);
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, p.ground);
    if !state.entered {
        state.entered = true;
        let at = match (state.file.is_empty(), state.packs.is_empty()) {
            (false, _) => "exam-passphrase",
            (true, false) => "exam-packs",
            (true, true) => "exam-file",
        };
        keys::enter_afresh(ui.ctx(), at);
    }
    let width = theme.px(560.0).min(whole.width() - theme.px(24.0));
    ScrollArea::vertical().auto_shrink([false, false]).id_salt("exam-room").show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space((whole.height() * 0.06).min(theme.px(48.0)));
            ui.allocate_ui(vec2(width, 0.0), |ui| {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    Panel::new().margin(20.0, 18.0).show(ui, |ui| {
                        ui.set_width(width - theme.px(42.0));
                        ui.spacing_mut().item_spacing.y = theme.px(8.0);
                        ui.add(Text::title(say.text("exam-room-title")));
                        ui.add(Text::body(say.text("exam-room-hint")).colour(p.ink_2));
                        asked(ui, say, state, wishes);
                    });
                });
            });
            ui.add_space(theme.px(12.0));
        });
    });
}

fn asked(ui: &mut Ui, say: &Say<'_>, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width();
    if state.packs.is_empty() {
        ui.add(Text::body(say.text("exam-room-none")));
    } else {
        ui.add(Text::subheading(say.text("exam-room-packs")));
        let mut taken = None;
        keys::area(ui, "exam-packs", |ui| {
            for (ix, pack) in state.packs.iter().enumerate() {
                let row = Choice::framed(name(pack), state.file == pack.display().to_string())
                    .second(pack.parent().map(|folder| folder.display().to_string()).unwrap_or_default())
                    .id(("pack", ix));
                if ui.add(row).clicked() {
                    taken = Some(pack.display().to_string());
                }
            }
        });
        if let Some(file) = taken {
            (state.file, state.told) = (file, None);
            keys::enter_afresh(ui.ctx(), "exam-passphrase");
        }
    }
    keys::area(ui, "exam-file", |ui| {
        let file = say.text("exam-room-file");
        ui.add(Text::subheading(file.as_str()));
        Field::new(file, &mut state.file).printed().limit(1000).id("pack-file").show(ui);
    });
    keys::area(ui, "exam-passphrase", |ui| {
        let passphrase = say.text("exam-room-passphrase");
        ui.add(Text::subheading(passphrase.as_str()));
        Field::new(passphrase, &mut state.passphrase).printed().hidden().limit(200).id("passphrase").show(ui);
    });
    told(ui, say, state);
    let why = if state.is_opening() {
        Some("exam-room-opening")
    } else if state.file.trim().is_empty() || state.passphrase.is_empty() {
        Some("exam-room-type-first")
    } else {
        None
    };
    let why = why.map(|id| say.text(id));
    let mut purpose = None;
    keys::area(ui, "exam-go", |ui| {
        let hold = Button::primary(say.text("exam-room-hold")).key(Hotkey::Enter).width(width).why_not(why.clone());
        if ui.add(hold).clicked() {
            purpose = Some(Purpose::Hold);
        }
        let release = Button::plain(say.text("exam-room-release")).icon(Icon::Chart).key(Hotkey::F(10));
        if ui.add(release.width(width).why_not(why)).clicked() {
            purpose = Some(Purpose::Release);
        }
        let back = Button::quiet(say.text("exercises-return-all")).icon(Icon::Flag).key(Hotkey::F(9)).width(width);
        if ui.add(back).clicked() {
            wishes.push(Wish::Go(Screen::Exercises));
        }
    });
    if let Some(purpose) = purpose {
        state.open(ui.ctx(), purpose);
    }
    ui.add_space(theme.px(2.0));
}

fn told(ui: &mut Ui, say: &Say<'_>, state: &State) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let (tone, icon, ink, told) = match &state.told {
        _ if state.is_opening() => (Tone::Info, Icon::Clock, p.ink, say.text("exam-room-opening")),
        Some(Ok(good)) => {
            let told: Vec<String> = good.iter().map(|good| say.with_help(good)).collect();
            (Tone::Good, Icon::Check, p.good, told.join(" "))
        }
        Some(Err(why)) => (Tone::Bad, Icon::Stop, p.bad, say.with_help(why)),
        None => return,
    };
    Panel::new().tone(tone).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, icon, theme.px(20.0), ink);
            announce(&ui.add(Text::body(told)));
        });
    });
}

fn name(pack: &Path) -> String {
    pack.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
