//! `sala report` from outside: journals of several people on the disk, and what the command says of them.

use std::{path::Path, sync::Arc};

use super::super::{
    Exit,
    tests::{around, home, run},
};
use crate::{
    course::{Course, Shelf},
    interview::{Case, Event},
    records::{Beginning, Session, script_of},
    simulate::Trainee,
};

/// Lays down the journal of one interview, left after so many actions where it is not finished.
fn play(folder: &Path, trainee: &str, exercise: &str, seed: u64, way: Trainee, actions: usize) {
    let course = Course::open(&[Shelf::shipped()]);
    let (scenario, script) = script_of(&course, "factory-job").expect("it is shipped");
    let case = Case::draw("factory-job", &scenario, course.handbook, None, seed).expect("a case");
    let beginning = Beginning {
        script,
        started: format!("2025-10-{:02}T08:00:00Z", seed % 28 + 1),
        trainee: Some(trainee.to_owned()),
        exercise: Some(exercise.to_owned()),
        ..Beginning::default()
    };
    let events = way.play(&case, course.handbook, seed);
    let mut session =
        Session::start_in(folder, Arc::new(case), course.handbook, beginning).expect("a folder of our own");
    for action in events.iter().filter_map(Event::action).take(actions) {
        session.act(&action).expect("it was open when it was played");
    }
}

fn laid_down(home: &Path) {
    let folder = home.join("journals");
    for (seed, way) in [(1, Trainee::ByTheBook), (2, Trainee::Slipping(30)), (3, Trainee::AlwaysRefuse)] {
        play(&folder, "K17", "six", seed, way, usize::MAX);
    }
    play(&folder, "L04", "six", 4, Trainee::ByTheBook, usize::MAX);
    play(&folder, "L04", "six", 5, Trainee::ByTheBook, 6);
}

#[test]
fn reports_are_made_of_the_journals_here() {
    let home = home();
    laid_down(home.path());
    let around = around(home.path());
    let unit = run(&around, "report unit");
    assert_eq!(unit.exit, Exit::Clean, "{}", unit.err);
    assert!(
        unit.out.contains("From 4 finished interviews of 2 persons, 2 October 2025 to 6 October 2025."),
        "{}",
        unit.out
    );
    assert!(unit.out.contains("Left without a decision, and not counted: 1."), "{}", unit.out);
    assert!(!unit.out.contains("K17"), "nobody is named unless asked for");
    assert!(run(&around, "report unit --names").out.contains("K17"));
    let trainee = run(&around, "report trainee K17 --lang lo --format csv");
    assert!(trainee.exit == Exit::Clean && trainee.out.starts_with("\u{feff}progress,"), "{}", trainee.out);
    let rows = |out: &str| out.lines().filter(|line| line.starts_with("progress,")).count();
    assert_eq!(rows(&trainee.out), 3, "three interviews below the head, which has the mark:\n{}", trainee.out);
    for language in ["en", "km", "lo"] {
        let unit = run(&around, &format!("report unit --format json --lang {language}"));
        let read: serde_json::Value = serde_json::from_str(&unit.out).expect("JSON and nothing else");
        let parts = read["parts"].as_array().expect("a list");
        let tables = parts.iter().flat_map(|part| part["tables"].as_array().expect("a list"));
        let passes = tables.into_iter().find(|table| table["id"] == "passes").expect("it is a part of it");
        // What, persons, passed, of.
        assert_eq!((&passes["rows"][0][1], &passes["rows"][0][3]), (&2.into(), &4.into()), "{language}: {passes}");
        assert_eq!(passes["columns"][4]["kind"], "share");
    }
    let exercise = run(&around, "report exercise --format html --lang km");
    assert!(
        exercise.exit == Exit::Clean && exercise.out.contains("<html lang=\"km\">"),
        "the only exercise needs no name"
    );
}

#[test]
fn files_and_folders_can_be_named_and_count_once() {
    let home = home();
    let apart = home.path().join("stick");
    play(&apart, "K17", "six", 1, Trainee::ByTheBook, usize::MAX);
    let around = around(home.path());
    assert_eq!(run(&around, "report unit").exit, Exit::Errors, "nothing is here");
    let file = std::fs::read_dir(&apart).expect("a folder").flatten().next().expect("a journal").path();
    let line = format!("report trainee {} {}", apart.display(), file.display());
    let done = run(&around, &line);
    assert!(done.out.contains("From one finished interview of one person"), "{} {}", done.out, done.err);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_told() {
    let home = home();
    laid_down(home.path());
    let around = around(home.path());
    #[expect(clippy::disallowed_methods, reason = "the test lays rubbish into the folder")]
    std::fs::write(home.path().join("journals").join("0.jsonl"), "rubbish\n").expect("room");
    for language in ["en", "km", "lo"] {
        let done = run(&around, &format!("report unit --lang {language}"));
        assert_eq!(done.exit, Exit::Errors);
        assert!(done.err.contains("0.jsonl") && !done.err.contains('['), "{}", done.err);
        assert!(done.out.lines().count() > 40, "all others are told: {}", done.out);
    }
}

#[test]
fn a_wrong_use_is_told_what_to_do() {
    let home = home();
    laid_down(home.path());
    let around = around(home.path());
    for (line, exit, parts) in [
        ("report trainee", Exit::Misuse, ["K17, L04", "report trainee K17"]),
        ("report trainee Z99", Exit::Errors, ["Nothing is here of Z99. There is: K17, L04.", "report unit"]),
        ("report unit north", Exit::Errors, ["no interview of this kind", "report unit"]),
        ("report unit --format xlsx", Exit::Misuse, ["workbook", "--out report.xlsx"]),
        (
            "report unit --out no/such/folder/x.html --format html",
            Exit::Errors,
            ["cannot be written", "a folder that exists"],
        ),
    ] {
        let done = run(&around, line);
        assert_eq!(done.exit, exit, "{line}: {}", done.err);
        assert!(parts.iter().all(|part| done.err.contains(part)), "{line}: {}", done.err);
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "looks at what was written")]
fn a_report_is_kept_whole_or_not_at_all() {
    let home = home();
    laid_down(home.path());
    let around = around(home.path());
    let out = home.path().join("unit.xlsx");
    let line = format!("report unit --format xlsx --out {}", out.display());
    let first = run(&around, &line);
    assert!(first.exit == Exit::Clean && first.out.contains("unit.xlsx"), "{}", first.err);
    let bytes = std::fs::read(&out).expect("it is there");
    assert!(bytes.starts_with(b"PK"));
    run(&around, &line);
    assert_eq!(std::fs::read(&out).expect("it is there"), bytes, "the same interviews, the same file");
    // A folder stands where the file beside would be: the earlier report stays.
    std::fs::create_dir(home.path().join("unit.xlsx.new")).expect("made");
    assert_eq!(run(&around, &line).exit, Exit::Errors);
    assert_eq!(std::fs::read(&out).expect("it is there"), bytes);
}
