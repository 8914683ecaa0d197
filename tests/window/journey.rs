//! The real window, played from the choice of a language to the debrief by keys pressed on a virtual keyboard.
//!
//! First the interview is played without a screen (`keyboard.rs`), and its keys are kept. Then the same keys go into a
//! window in a process of its own, one after the other, through the X server (`hand.rs`). The window says which screen it
//! is on and when it rests; pictures are taken from the screen itself, into `target/screens/w-*.png`. In the end the
//! journal on the disk must tell the very same interview.

use crate::{
    hand::{Hand, VirtualScreen},
    keyboard::{CASE, PLAYED, played, read_debrief},
    paint::folder,
    player::{Acts, Certain, Habit, SIZE, Step},
};
use bevy::{
    input::{ButtonState, keyboard::KeyboardInput},
    prelude::*,
};
use bevy_egui::EguiContexts;
use sala::{
    app::{
        self, Options,
        screens::{Screen, Sitting},
        seat::{self, Seat},
        settings::Settings,
    },
    course::{Course, Shelf},
    locale::Language,
    records::{Journal, fingerprint},
};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    time::{Duration, Instant},
};

const FOLDER: &str = "SALA_TEST_WINDOW_FOLDER";
const SEED: &str = "SALA_TEST_WINDOW_SEED";

/// A short interview that goes through every screen; the model takes some minutes on a software driver.
const SHORT: [&str; 18] = [
    "greet",
    "explain-role",
    "separate",
    "private-word",
    "work-open",
    "work.go-on",
    "plan-open",
    "money-open",
    "look ticket.destination",
    "look passport-two.photo",
    "link destination ticket.destination",
    "tag T01 at destination",
    "close",
    "decide traveller SECONDARY",
    "because traveller ticket.destination",
    "decide companion SECONDARY",
    "because companion passport-two.photo",
    "finish",
];

/// Pictures of what lies over a screen.
const DIALOGS: [&str; 3] = ["6-pause", "6-help", "9-notebook-signs"];

#[test]
fn the_window_is_played_in_english() {
    journey(PLAYED[0], Some(&SHORT));
}

#[test]
fn the_window_is_played_in_khmer() {
    journey(PLAYED[1], Some(&SHORT));
}

#[test]
fn the_window_is_played_in_lao() {
    journey(PLAYED[2], Some(&SHORT));
}

#[test]
#[ignore = "some minutes: the whole model, key by key, in each language"]
fn the_model_is_played_in_the_window() {
    for played in PLAYED {
        journey(played, None);
    }
}

fn journey((language, variant, habit): (Language, &str, Habit), lines: Option<&[&str]>) {
    let Some(screen) = VirtualScreen::or_skip() else { return };
    let (mut player, seed) = played(language, variant, habit, lines);
    read_debrief(&mut player);
    let home = tempfile::tempdir().expect("a temporary folder");
    // Else every reply would be waited for until it is said.
    let settings = Settings { motion: false, ..Settings::default() };
    settings.save(home.path()).expect("settings can be kept");
    let mut window = match Shown::open(&screen, home.path(), seed) {
        Ok(window) => window,
        Err(why) if std::env::var_os("CI").is_some() => panic!("{why}"),
        Err(why) => return println!("skipped: {why}"),
    };
    let begun = Instant::now();
    let hand = Hand::on(&screen, SIZE.map(|side| side as u16));
    let mut keys = 0;
    for step in &player.steps {
        match step {
            Step::Key(key) => {
                hand.press(*key);
                keys += 1;
                window.rests_after(keys);
            }
            Step::Picture(name, screen) => {
                let picture = hand.picture();
                let told = &window.told;
                assert_eq!(told.screen, format!("{screen:?}"), "{name} after {keys} keys");
                assert_eq!(told.dialog, DIALOGS.contains(name), "{name}");
                assert_eq!([picture.width as f32, picture.height as f32], SIZE, "{name}");
                assert!(picture.colours() > 150, "{name} is all but blank: {} colours", picture.colours());
                picture.save(&folder().join(format!("w-{name}-{}.png", language.code())));
            }
        }
    }
    println!("{language}: {keys} keys in {:.1} s", begun.elapsed().as_secs_f64());
    drop(window);
    let wanted = player.read(|live, _| live.interview().events().to_vec());
    let course = Course::open(&[Shelf::shipped()]);
    let taught = course.scenario(CASE).expect("the case is there");
    let scenario = taught.scenario.as_ref().expect("it can be read");
    let journals: Vec<PathBuf> = std::fs::read_dir(home.path().join("records"))
        .expect("the window keeps journals")
        .map(|entry| entry.expect("a file").path())
        .collect();
    let [journal] = journals.as_slice() else { panic!("one interview, one journal: {journals:?}") };
    let journal = Journal::open(journal).expect("it can be read");
    let script = fingerprint(course.sources.text(taught.source).expect("it was read"));
    let kept = journal.play_back(scenario, &script, course.handbook).expect("it can be played back");
    assert!(journal.finished() && journal.score().is_some());
    assert_eq!(kept.events, wanted, "the same keys tell the same interview");
}

/// What the window says of itself after a frame.
#[derive(Debug, Default)]
struct Told {
    /// Keys pressed and let go so far, each counted once.
    keys: usize,
    /// Nothing is left to be drawn.
    rests: bool,
    /// A dialog is open.
    dialog: bool,
    screen: String,
}

impl Told {
    fn of(line: &str) -> Option<Told> {
        let mut words = line.strip_prefix("told ")?.split(' ');
        let mut next = || words.next();
        Some(Told {
            keys: next()?.parse().ok()?,
            rests: next()? == "true",
            dialog: next()? == "true",
            screen: next()?.to_owned(),
        })
    }
}

/// The window in its own process, which ends with this.
struct Shown {
    process: Child,
    lines: Receiver<String>,
    told: Told,
}

impl Shown {
    fn open(screen: &VirtualScreen, home: &Path, seed: u64) -> Result<Shown, String> {
        let mut process = Command::new(std::env::current_exe().expect("this test has a file"))
            .args(["--exact", "journey::a_window_of_its_own", "--ignored", "--nocapture"])
            .env("DISPLAY", &screen.display)
            .env_remove("WAYLAND_DISPLAY")
            .env(FOLDER, home)
            .env(SEED, seed.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the window can be started");
        let out = process.stdout.take().expect("piped");
        let (tell, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    break;
                }
            }
        });
        let mut shown = Shown { process, lines, told: Told::default() };
        loop {
            match shown.lines.recv_timeout(Duration::from_secs(90)) {
                Ok(line) if line.starts_with("no window:") => return Err(line),
                Ok(line) => shown.hear(&line),
                Err(error) => return Err(format!("the window says nothing: {error}")),
            }
            if shown.told.rests {
                return Ok(shown);
            }
        }
    }

    fn hear(&mut self, line: &str) {
        if let Some(told) = Told::of(line) {
            self.told = told;
        }
    }

    /// Waits until so many keys have come in and nothing is left to be drawn.
    fn rests_after(&mut self, keys: usize) {
        while self.told.keys < keys || !self.told.rests {
            match self.lines.recv_timeout(Duration::from_secs(20)) {
                Ok(line) => self.hear(&line),
                Err(RecvTimeoutError::Timeout) => panic!("{keys} keys were pressed, and {:?}", self.told),
                Err(RecvTimeoutError::Disconnected) => panic!("the window is gone after {keys} keys: {:?}", self.told),
            }
        }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Runs in a process of its own, for the tests above.
#[test]
#[ignore = "started by the other tests of this file"]
fn a_window_of_its_own() {
    let Some(home) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok()).unwrap_or_default();
    let options = Options { data: Some(home.clone()), system_language: None };
    let result = app::run(options, |app| {
        let course = Arc::new(Course::open(&[Shelf::shipped()]));
        seat::plugin(app, Arc::clone(&course), None, None);
        // The same seat, with chance made certain.
        let folder = Some(home.join("records"));
        let opener = Box::new(Certain { seed, folder, acts: Acts::default() });
        let settings = app.world().resource::<Settings>().clone();
        app.insert_resource(Seat(Sitting::new(course, settings, None, Vec::new(), opener)));
        app.add_systems(Last, tell);
    });
    if let Err(why) = result {
        println!("no window: {why}");
    }
}

/// Says after each frame what was pressed, whether the window rests, and which screen is on.
fn tell(
    mut pressed: MessageReader<KeyboardInput>,
    mut contexts: EguiContexts,
    seat: Res<Seat>,
    mut keys: Local<usize>,
) -> Result {
    *keys += pressed.read().filter(|key| key.state == ButtonState::Released).count();
    let Ok(ctx) = contexts.ctx_mut() else { return Ok(()) };
    let screen: Screen = seat.0.screen;
    let dialog = ctx.memory(|memory| memory.top_modal_layer().is_some());
    println!("told {} {} {} {screen:?}", *keys, !ctx.has_requested_repaint(), dialog);
    Ok(())
}
