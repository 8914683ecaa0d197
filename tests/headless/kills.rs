//! The running program killed in the middle of an interview: nothing that was shown is lost.
//!
//! The terminal is played by random questions and acts through a pipe, killed (SIGKILL, where there is such) at a random moment, and
//! the journal read back: the clock that was shown last must be the clock after some act of the journal.

use std::{
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use sala::{
    course::{Course, Shelf},
    interview::Interview,
    locale::{Argument, Language, Message},
    records::{Journal, script_of},
};

/// Figures that look random and are the same in every run.
struct Figures(u64);

impl Figures {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// What the terminal shows of the clock, as the end of a line.
fn clock(course: &Course, left: i64) -> String {
    let seconds = Argument::Seconds(u32::try_from(left.unsigned_abs()).unwrap_or(u32::MAX));
    let id = if left < 0 { "time-over-by" } else { "time-left" };
    course.catalogue.say(&Message::new(id).arg("time", seconds), Language::English)
}

/// Plays, kills, and returns how many acts the journal holds.
fn killed(course: &Course, data: &Path, run: u64) -> usize {
    let mut figures = Figures(run * 7919 + 1);
    let mut child = Command::new(env!("CARGO_BIN_EXE_sala"))
        .args(["play", "factory-job", "--lang", "en", "--seed", &run.to_string(), "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut typed = child.stdin.take().expect("piped");
    let lines: String =
        (0..3000).map(|at| if at < 2 { "1\n".to_owned() } else { format!("{}\n", 1 + figures.below(2)) }).collect();
    // The program is killed before it has read everything, and then the pipe breaks.
    let writer = std::thread::spawn(move || drop(typed.write_all(lines.as_bytes())));
    let shown = Arc::new(Mutex::new(Vec::new()));
    let mut output = child.stdout.take().expect("piped");
    let seen = Arc::clone(&shown);
    let reader = std::thread::spawn(move || {
        let mut piece = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut piece) {
            seen.lock().expect("one writer").extend_from_slice(&piece[..count]);
        }
    });
    let first = clock(course, 1).split_whitespace().last().expect("a word").to_owned();
    let begun = || String::from_utf8_lossy(&shown.lock().expect("one writer")).matches(first.as_str()).count() > 1;
    for _ in 0..600 {
        if begun() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_millis(figures.below(120)));
    child.kill().expect("it is ours");
    child.wait().expect("it is ours");
    writer.join().expect("it ends");
    reader.join().expect("it ends");

    let shown = String::from_utf8_lossy(&shown.lock().expect("joined")).into_owned();
    let folder = data.join("journals");
    let path = std::fs::read_dir(&folder).expect("it began").flatten().next().expect("a journal").path();
    let journal = Journal::open(&path).expect("it can be read");
    let (scenario, script) = script_of(course, "factory-job").expect("it is shipped");
    let played = journal.play_back(&scenario, &script, course.handbook).expect("it can be played back");
    let clocks: Vec<String> = (0..=played.events.len())
        .map(|count| clock(course, Interview::replay(Arc::clone(&played.case), &played.events[..count]).seconds_left()))
        .collect();
    // Only whole lines were shown.
    let whole = &shown[..shown.rfind('\n').map_or(0, |end| end + 1)];
    let told = |line: &str| clocks.iter().any(|clock| line.trim_end().ends_with(clock.as_str()));
    let last = whole.lines().rev().find(|line| line.contains('·') && line.trim_end().ends_with(first.as_str()));
    let last = last.unwrap_or_else(|| panic!("no clock was shown in\n{shown}"));
    assert!(told(last), "run {run}: `{last}` was shown, and the journal ends at {:?}", clocks.last());
    played.events.len()
}

fn kill(times: u64) {
    let course = Course::open(&[Shelf::shipped()]);
    let mut events = 0;
    for run in 0..times {
        let home = tempfile::tempdir().expect("a folder");
        events += killed(&course, home.path(), run);
    }
    assert!(events > 0, "nothing was ever played");
}

#[test]
fn a_killed_program_has_lost_nothing_it_showed() {
    kill(4);
}

#[test]
#[ignore = "fifty kills take a minute; `.ci/run` has them"]
fn fifty_kills_lose_nothing() {
    kill(50);
}
