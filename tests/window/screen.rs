//! The real window, on a virtual screen with a software driver: that it opens, draws what the panels draw, and rests.
//!
//! Needs Xvfb and a Vulkan driver (Mesa's will do). Where they are missing the test says so and passes, but not in CI.
//! The window runs in a process of its own, since there is one event loop to a process.

use crate::{
    gallery::{Sheet, sheet},
    hand::VirtualScreen,
    paint::folder,
};
use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, save_to_disk},
    window::RequestRedraw,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use sala::app::{self, Draw, Options, theme};
use std::{
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

const CHILD: &str = "SALA_TEST_WINDOW_PICTURE";

#[test]
fn the_window_opens_draws_and_rests() {
    let Some(screen) = VirtualScreen::or_skip() else { return };
    let picture = folder().join("window.png");
    let _ = std::fs::remove_file(&picture);
    let output = Command::new(std::env::current_exe().expect("this test has a file"))
        .args(["--exact", "screen::a_window_of_its_own", "--ignored", "--nocapture"])
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY")
        .env(CHILD, &picture)
        .output()
        .expect("the window can be started");
    let said = String::from_utf8_lossy(&output.stdout);
    let grumbled = String::from_utf8_lossy(&output.stderr);
    if said.contains("no window:") && std::env::var_os("CI").is_none() {
        println!("skipped: {said}");
        return;
    }
    let number = |name: &str| -> f64 {
        let line = said.lines().find_map(|line| line.split_once(name)).map(|(_, rest)| rest.trim());
        line.and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("no {name} in\n{said}\n{grumbled}"))
    };
    println!("{said}");
    assert!(picture.exists(), "{said}\n{grumbled}");
    assert!(number("frames at rest in 3 s:") <= 1.0, "{said}");
    assert!(number("processor at rest in 3 s:") <= 0.05, "{said}");
}

/// An old laptop's graphics may know GL alone.
#[test]
fn gl_alone_is_enough() {
    let Some(screen) = VirtualScreen::or_skip() else { return };
    let picture = folder().join("window-gl.png");
    let _ = std::fs::remove_file(&picture);
    let said = opened_with("gl", &screen, &picture);
    if said.contains("no window:") {
        return println!("skipped: {said}");
    }
    assert!(picture.exists() && said.contains("frames at rest in 3 s: 0"), "{said}");
}

/// Where no driver can be used, one sentence says so, and the caller goes on in the terminal.
#[test]
fn without_a_driver_one_sentence_says_so() {
    let Some(screen) = VirtualScreen::or_skip() else { return };
    let said = opened_with("none", &screen, &folder().join("window-none.png"));
    assert!(said.contains("no window: The window could not be opened: No graphics driver can be used here"), "{said}");
}

/// Opens a window in a process of its own, with the drivers of one kind; what it said.
fn opened_with(drivers: &str, screen: &VirtualScreen, picture: &std::path::Path) -> String {
    let output = Command::new(std::env::current_exe().expect("this test has a file"))
        .args(["--exact", "screen::a_window_of_its_own", "--ignored", "--nocapture"])
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY")
        .env("WGPU_BACKEND", drivers)
        .env(CHILD, picture)
        .output()
        .expect("the window can be started");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn without_a_screen_one_sentence_says_so() {
    let output = Command::new(std::env::current_exe().expect("this test has a file"))
        .args(["--exact", "screen::a_window_of_its_own", "--ignored", "--nocapture"])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env(CHILD, "nowhere.png")
        .output()
        .expect("the window can be started");
    let said = String::from_utf8_lossy(&output.stdout);
    if cfg!(target_os = "linux") {
        assert!(said.contains("no window: There is no screen here"), "{said}");
    }
}

static FRAMES: AtomicU32 = AtomicU32::new(0);

/// Runs in a process of its own; the tests above read what it prints.
#[test]
#[ignore = "started by the other tests of this file"]
fn a_window_of_its_own() {
    let Some(picture) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let data = tempfile::tempdir().expect("a temporary folder");
    let options = Options { data: Some(data.path().to_owned()), system_language: None };
    let begun = Instant::now();
    let watched = picture.clone();
    std::thread::spawn(move || watch(&watched, begun));
    let result = app::run(options, |app| {
        app.insert_resource(Picture(picture));
        app.insert_non_send(Sheet::default());
        app.add_systems(EguiPrimaryContextPass, draw.in_set(Draw));
        app.add_systems(Update, (count, shoot));
    });
    if let Err(why) = result {
        println!("no window: {why}");
    }
}

#[derive(Resource)]
struct Picture(PathBuf);

fn draw(mut contexts: EguiContexts, mut state: NonSendMut<Sheet>) -> Result {
    let ctx = contexts.ctx_mut()?;
    theme::screen(ctx, |ui| sheet(ui, theme::Language::Khmer, &mut state));
    Ok(())
}

fn count() {
    FRAMES.fetch_add(1, Ordering::Relaxed);
}

fn shoot(mut commands: Commands, picture: Res<Picture>, mut redraw: MessageWriter<RequestRedraw>) {
    let frame = FRAMES.load(Ordering::Relaxed);
    if frame == 12 {
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(picture.0.clone()));
    }
    if frame < 60 && !picture.0.exists() {
        redraw.write(RequestRedraw);
    }
}

/// Seconds of processor this process has used, user and system.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |i: usize| fields.get(i).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn watch(picture: &std::path::Path, begun: Instant) {
    while FRAMES.load(Ordering::Relaxed) < 3 && begun.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(5));
    }
    println!("seconds to the third frame: {:.2}", begun.elapsed().as_secs_f64());
    while !picture.exists() && begun.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_secs(2));
    let (frames, spent) = (FRAMES.load(Ordering::Relaxed), processor());
    std::thread::sleep(Duration::from_secs(3));
    println!("frames at rest in 3 s: {}", FRAMES.load(Ordering::Relaxed) - frames);
    println!("processor at rest in 3 s: {:.2}", processor() - spent);
    std::process::exit(0);
}
