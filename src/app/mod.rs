//! The window: Bevy, egui, and the screens drawn with them.
//!
//! It knows how things look and what a key does, never what a case holds or how it is judged: screens hand actions up
//! and are given facts to draw.

pub mod outside;
pub mod people;
pub mod pictures;
pub mod screens;
pub mod seat;
pub mod settings;
pub mod theme;

use bevy::prelude::*;
use outside::window::{plugins, quietly, screen_possible};
pub use outside::{
    egui::{Draw, SystemLanguage},
    window::window_possible,
};
use settings::Settings;
use std::{
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

/// Says where things are kept and what the system speaks.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder of `--data`; the platform's own if not given.
    pub data: Option<PathBuf>,
    /// The language of the system, until the reader names one.
    pub system_language: Option<theme::Language>,
}

/// The folder settings are kept in; none where the machine has no place for them.
#[derive(Resource, Clone, Debug, Default)]
pub struct SettingsFolder(pub Option<PathBuf>);

/// What went wrong at the start and is to be told once on the first screen, in the order it came.
#[derive(Resource, Clone, Debug, Default)]
pub struct Notices(pub Vec<String>);

/// The whole window, without Bevy's own plugins.
#[derive(Clone, Debug, Default)]
pub struct AppPlugin {
    /// Where things are kept.
    pub options: Options,
}

impl Plugin for AppPlugin {
    fn build(&self, app: &mut App) {
        let mut notices = Notices::default();
        let (settings, folder) = match Settings::folder(self.options.data.as_deref()) {
            Ok(folder) => {
                let (settings, problem) = Settings::load(&folder);
                notices.0.extend(problem.map(|problem| problem.to_string()));
                (settings, Some(folder))
            }
            Err(problem) => {
                notices.0.push(problem.to_string());
                (Settings::default(), None)
            }
        };
        for notice in &notices.0 {
            warn!("{notice}");
        }
        app.insert_resource(settings);
        app.insert_resource(SettingsFolder(folder));
        app.insert_resource(notices);
        app.insert_resource(SystemLanguage(self.options.system_language));
        app.add_plugins((outside::egui::plugin, outside::window::plugin));
        app.add_systems(Last, keep_settings);
    }
}

/// Keeps the settings whenever they change; a disk that refuses is told once and stops nothing.
fn keep_settings(settings: Res<Settings>, folder: Res<SettingsFolder>, mut told: Local<bool>) {
    if !settings.is_changed() || settings.is_added() {
        return;
    }
    let Some(folder) = &folder.0 else { return };
    if let Err(problem) = settings.save(folder)
        && !std::mem::replace(&mut *told, true)
    {
        warn!("{problem}");
    }
}

/// Says why no window was opened; the terminal is offered instead.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no screen, or no graphics: nothing was shown.
    #[error("{0}")]
    Impossible(String),
    /// The window could not be made although there is a screen.
    #[error("The window could not be opened: {0}")]
    Failed(String),
}

static SHOWN: AtomicBool = AtomicBool::new(false);

/// Opens the window and stays until it is closed.
///
/// `add` puts the screens into the app. What keeps the *first* frame from being drawn is returned, so that the caller
/// can go on in the terminal; a panic after that is a broken promise of ours and goes on as a panic.
///
/// # Errors
/// There is no screen, no usable graphics, or the window could not be made.
pub fn run(options: Options, add: impl FnOnce(&mut App)) -> Result<AppExit, NoWindow> {
    screen_possible().map_err(NoWindow::Impossible)?;
    let mut app = quietly(|| {
        let mut app = App::new();
        app.add_plugins(plugins());
        app.add_plugins(AppPlugin { options });
        add(&mut app);
        app
    })
    .map_err(NoWindow::Failed)?;
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if SHOWN.load(Ordering::Relaxed) {
            loud(panic);
        }
    }));
    app.add_systems(Last, shown);
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || app.run())) {
        Ok(exit) => Ok(exit),
        Err(panic) if SHOWN.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(panic) => {
            let told = panic.downcast_ref::<String>().cloned();
            let told = told.or_else(|| panic.downcast_ref::<&str>().map(|told| told.to_string()));
            let told = told.unwrap_or_default().lines().next().unwrap_or("no word why").to_owned();
            Err(NoWindow::Failed(told))
        }
    }
}

/// The surface is made, and drawn on, in the frame after the window appears; three frames are proof enough.
fn shown(mut frames: Local<u32>) {
    *frames += 1;
    if *frames >= 3 {
        SHOWN.store(true, Ordering::Relaxed);
    }
}
