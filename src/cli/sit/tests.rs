use std::{
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use crate::{
    cli::{
        Exit, Surroundings,
        tests::{Shared, answer, answer_after, around, home, journals, run, run_with},
    },
    records::{Journal, Mode, Moment},
};

/// From the list of languages to the first menu of the talk.
const TO_THE_TALK: [&str; 4] = ["English", "Begin", "Go on", "Begin the interview"];
/// From there to the decision recorded.
const TALK: [&str; 16] = [
    "Act:",
    "Explain my role",
    "Yes",
    "Ask",
    "The visit",
    "Open",
    "Tell me",
    "Decide",
    "end",
    "no outcome yet",
    "Give a reason",
    "Says:",
    "Choose or take",
    "Let in",
    "Back",
    "Record the decisions",
];
const RECORDED: &str = "Record them";

/// Lays down the small case and an exercise of two interviews on it.
fn unit(rules: &str) -> (tempfile::TempDir, Surroundings) {
    let home = home();
    let around = around(home.path());
    run(&around, "new my-case");
    lay(
        home.path(),
        "two.ron",
        &format!("Exercise(format: 1, seed: 3, {rules} parts: [(from: [Truth(\"my-case\", \"visitor\")], number: 2)])"),
    );
    lay(home.path(), "two.en.ftl", "title = Two visits\ndescription = Two short ones.\nbriefing = Ask openly.\n");
    (home, around)
}

#[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
fn lay(home: &Path, name: &str, text: &str) {
    let folder = home.join("scenarios").join("exercises");
    std::fs::create_dir_all(&folder).expect("room");
    std::fs::write(folder.join(name), text).expect("room");
}

fn wants<'w>(parts: &[&[&'w str]]) -> Vec<&'w str> {
    parts.concat()
}

#[test]
fn a_scored_exercise_is_held_left_and_gone_on_with() {
    let (home, around) = unit("mode: Scored, attempts: 1, least_passed: 2,");
    let line = "sit two --trainee 0017";
    // Left in the middle of the first interview: by Ctrl-D, which is no interruption.
    let left = answer(&around, line, &wants(&[&TO_THE_TALK, &TALK[..3], &["Leave"]]));
    assert_eq!(left.exit, Exit::Clean, "{}", left.err);
    for part in ["Two visits", "Ask openly.", "Interview 1 of 2", "It may be taken once.", "sit two --trainee 0017"] {
        assert!(left.out.contains(part), "{part} is not in\n{}", left.out);
    }
    assert!(!left.out.contains("Take the last act back"), "nothing is taken back");
    let path = journals(home.path()).pop().expect("one journal");
    let header = Journal::header_of(&path).expect("whole");
    assert_eq!((header.mode, header.trainee.as_deref()), (Mode::Scored, Some("0017")));
    assert_eq!(header.seat.as_ref().map(|seat| (seat.place, seat.attempt)), Some((1, 1)));
    // It is no interview that `play` goes on with, nor offers.
    let other = run(&around, &format!("play --resume {}", path.display()));
    assert!(other.exit == Exit::Misuse && other.err.contains("sala sit two"), "{}", other.err);
    let offered = answer(&around, "play", &["English", "Leave"]);
    assert!(!offered.out.contains("Go on with"), "{}", offered.out);
    // In the language it was begun in, from where it stood, through both interviews to the end.
    let on = wants(&[&["English", "Go on"], &TALK[3..], &[RECORDED, "Go on", "Go on", "Begin the interview"]]);
    let done = answer(&around, line, &wants(&[&on, &TALK, &[RECORDED]]));
    assert_eq!(done.exit, Exit::Clean, "{}", done.err);
    for part in [
        "0 of 2 interviews done",
        "1 of 2 interviews done",
        "of 100",
        "Interviews finished: 2 of 2",
        "passed by themselves: ",
    ] {
        assert!(done.out.contains(part), "{part} is not in\n{}", done.out);
    }
    let files = journals(home.path());
    assert_eq!(files.len(), 2);
    for file in &files {
        let journal = Journal::open(file).expect("whole");
        assert!(journal.finished() && journal.score().is_some() && journal.interruptions().is_empty());
    }
    let (first, second) =
        (Journal::header_of(&files[0]).expect("whole"), Journal::header_of(&files[1]).expect("whole"));
    // Both are records now, and the receipt that was shown finds them.
    let listed = run(&around, "records list");
    assert_eq!(listed.out.lines().count(), 2, "{}", listed.out);
    let receipt = done.out.lines().find_map(|line| line.trim().strip_prefix("Receipt: ")).expect("a receipt");
    let verified = run(&around, &format!("records verify --receipt {receipt}"));
    assert!(verified.exit == Exit::Clean && verified.out.contains("The receipt fits"), "{}", verified.out);
    assert_ne!(first.seed, second.seed, "two people");
    assert_eq!(first.seat.map(|seat| seat.sitting), second.seat.map(|seat| seat.sitting));
    let report = run(&around, "report exercise two --format csv");
    assert!(report.exit == Exit::Clean && report.out.contains("0017"), "{}", report.out);
    let spent = answer(&around, line, &["English"]);
    assert!(spent.exit == Exit::Errors && spent.err.contains("has been taken"), "{}", spent.err);
    let neighbour = answer(&around, "sit two --trainee 0018", &["English", "Stop here"]);
    assert!(neighbour.exit == Exit::Clean && neighbour.out.contains("sit two --trainee 0018"), "{}", neighbour.err);
}

#[test]
fn a_unit_with_a_roster_asks_who_sits_there() {
    let (home, around) = unit("mode: Scored, language: English,");
    assert_eq!(run(&around, "roster add 0017 Dara --unit Poipet").exit, Exit::Clean);
    let sit = |line: &str, typed: &str| run_with(&around, line, &mut typed.as_bytes(), Shared::default());
    let line = "sit two --trainee 0017 --pin-stdin";
    let bad = sit(line, "12\n");
    assert!(bad.exit == Exit::Errors && !bad.err.is_empty(), "{}", bad.err);
    // The first time the PIN is set; then it has to be that one.
    let set = sit(line, "274913\n");
    assert!(set.exit == Exit::Clean && set.out.contains("Two visits"), "{}{}", set.out, set.err);
    let wrong = sit(line, "274914\n");
    assert!(wrong.exit == Exit::Errors && !wrong.out.contains("Two visits"), "{}", wrong.out);
    assert_eq!(sit(line, "274913\n").exit, Exit::Clean);
    let stranger = sit("sit two --trainee 0018 --pin-stdin", "274913\n");
    assert!(stranger.exit == Exit::Errors && stranger.err.contains("0018"), "{}", stranger.err);
    let listed = run(&around, "roster list");
    assert!(listed.out.contains("Dara"), "{}", listed.out);
    assert!(journals(home.path()).is_empty(), "nothing was begun by signing in");
}

const PASSPHRASE: &str = "seven quiet lanterns\n";

/// Lays down the exercise in an author's folder and seals it; the machine that it is taken on has nothing but the pack.
fn exam(rules: &str) -> (tempfile::TempDir, Surroundings, String) {
    let (author, at_home) = unit(rules);
    let home = home();
    let pack = home.path().join("two.sala-exam").display().to_string();
    let file = author.path().join("scenarios").join("exercises").join("two.ron");
    let line = format!("exam seal {} --output {pack} --passphrase-stdin", file.display());
    let sealed = run_with(&at_home, &line, &mut PASSPHRASE.as_bytes(), Shared::default());
    assert_eq!(sealed.exit, Exit::Clean, "{}{}", sealed.out, sealed.err);
    let around = around(home.path());
    (home, around, pack)
}

#[test]
fn an_examination_tells_nothing_before_it_is_released() {
    let (home, around, pack) = exam("mode: Exam, attempts: 1, wall_minutes: 60, language: English,");
    let line = format!("sit --pack {pack} --trainee 0017 --passphrase-stdin");
    let wrong = answer_after(&around, &line, "seven quiet lantern\n", &[]);
    assert!(wrong.exit == Exit::Errors && wrong.err.contains("does not open"), "{}", wrong.err);
    assert!(journals(home.path()).is_empty());
    // Left in the middle, gone on with after the passphrase was given again.
    let left = answer_after(&around, &line, PASSPHRASE, &wants(&[&TO_THE_TALK[1..], &TALK[..3], &["Leave"]]));
    assert!(left.exit == Exit::Clean && left.out.contains("sit --pack"), "{}{}", left.out, left.err);
    assert!(!left.out.contains("Take the last act back"), "nothing is taken back");
    let rest = wants(&[&["Go on"], &TALK[3..], &[RECORDED, "Go on", "Go on", "Begin the"], &TALK, &[RECORDED]]);
    let done = answer_after(&around, &line, PASSPHRASE, &rest);
    assert_eq!(done.exit, Exit::Clean, "{}", done.err);
    for part in ["By the clock: ", "Your decisions are recorded.", "The examination is over", "Receipt: "] {
        assert!(done.out.contains(part), "{part} is not in\n{}", done.out);
    }
    let points = ["of 100", "Passed", "Points on average: "];
    for part in points {
        assert!(!done.out.contains(part), "{part} is in\n{}", done.out);
    }
    let spent = answer_after(&around, &line, PASSPHRASE, &[]);
    assert!(spent.exit == Exit::Errors && spent.err.contains("has been taken"), "{}", spent.err);
    let files = journals(home.path());
    assert_eq!(files.len(), 2);
    let replay = format!("replay {} --debrief", files[0].display());
    let told = run(&around, &replay);
    assert!(told.exit == Exit::Errors && told.out.is_empty(), "{}", told.out);
    for language in ["en", "km", "lo"] {
        let listed = run(&around, &format!("records list --lang {language}"));
        assert!(listed.out.lines().count() == 2 && !listed.out.contains("my-case"), "{}", listed.out);
        let shown = run(&around, &format!("records show 1 --lang {language}"));
        assert!(shown.exit == Exit::Errors && shown.err.contains("two") && shown.out.is_empty(), "{}", shown.err);
        let remarked = run(&around, &format!("records remark --lang {language}"));
        assert!(!remarked.out.contains("100"), "{}", remarked.out);
        let report = run(&around, &format!("report unit --lang {language}"));
        assert!(report.exit == Exit::Errors && !report.err.contains('{'), "{}", report.err);
    }
    assert!(run(&around, "records list").out.matches("sealed until released").count() == 2);
    assert!(run(&around, "report unit").err.contains("in no figure here: 2"));
    assert_eq!(run(&around, "records verify").exit, Exit::Clean, "{}", run(&around, "records verify").out);
    let shown = run(&around, &format!("exam show {pack}"));
    assert!(shown.out.contains("exam two") && !shown.out.contains("my-case"), "{}", shown.out);

    let release = format!("exam release {pack} --passphrase-stdin");
    for (typed, exit, part) in [
        ("no such words\n", Exit::Errors, ""),
        (PASSPHRASE, Exit::Clean, "is released"),
        (PASSPHRASE, Exit::Clean, "before"),
    ] {
        let released = run_with(&around, &release, &mut typed.as_bytes(), Shared::default());
        assert_eq!(released.exit, exit, "{}", released.err);
        assert!(released.out.contains(part), "{}", released.out);
    }
    let listed = run(&around, "records list");
    assert!(listed.out.contains("A short visit") && listed.out.matches("of 100").count() == 2, "{}", listed.out);
    let replayed = run(&around, &replay);
    assert!(replayed.exit == Exit::Clean && replayed.out.contains("of 100"), "{}{}", replayed.out, replayed.err);
    let shown = run(&around, "records show 1");
    assert!(shown.exit == Exit::Clean && shown.out.contains("of 100"), "{}", shown.err);
    let remarked = run(&around, "records remark");
    assert!(
        remarked.out.contains("two, attempt 1  then: ") && remarked.out.contains("judged again"),
        "{}",
        remarked.out
    );
    let report = run(&around, "report exercise two --format csv");
    assert!(report.exit == Exit::Clean && report.out.contains("0017"), "{}{}", report.out, report.err);
}

#[test]
fn an_exam_is_taken_from_its_pack_alone() {
    let (home, around) = unit("mode: Exam,");
    let open = answer(&around, "sit two --trainee 1", &[]);
    assert!(open.exit == Exit::Errors && open.err.contains("sealed pack alone"), "{}", open.err);
    let file = home.path().join("scenarios").join("exercises").join("two.ron").display().to_string();
    let pack = home.path().join("two.sala-exam");
    let seal = |file: &str, typed: &str| {
        let line = format!("exam seal {file} --output {} --passphrase-stdin", pack.display());
        let done = run_with(&around, &line, &mut typed.as_bytes(), Shared::default());
        assert_eq!(done.exit == Exit::Clean, pack.exists(), "{}", done.err);
        done
    };
    assert!(seal(&file, "12345678901234\n").err.contains("figures alone"));
    assert!(seal(&file.replace("two", "three"), PASSPHRASE).err.contains("not the file of an exercise"));
    let rules = |text: &str| lay(home.path(), "two.ron", &format!("Exercise(format: 1, seed: 3, {text})"));
    rules("mode: Exam, parts: [(from: [Case(\"my-cas\")], number: 2)]");
    let broken = seal(&file, PASSPHRASE);
    assert!(broken.err.contains("exercise-unknown-case") && broken.err.contains("has mistakes"), "{}", broken.err);
    rules("mode: Scored, parts: [(from: [Case(\"my-case\")], number: 2)]");
    assert!(seal(&file, PASSPHRASE).err.contains("not held as an examination"));
    // A case that comes with the program, under another name.
    let shipped = crate::course::Course::open(&[crate::course::Shelf::shipped()]);
    let taught = shipped.scenario("factory-job").expect("it is shipped");
    let folder = home.path().join("scenarios").join("night-bus");
    std::fs::create_dir_all(&folder).expect("room");
    copy(&folder.join("scenario.ron"), shipped.sources.text(taught.source).expect("read"));
    for (language, source) in &taught.words {
        copy(&folder.join(format!("{}.ftl", language.code())), shipped.sources.text(*source).expect("read"));
    }
    rules("mode: Exam, parts: [(from: [Case(\"night-bus\")], number: 2)]");
    assert!(seal(&file, PASSPHRASE).err.contains("night-bus"));
    rules("mode: Exam, parts: [(from: [Case(\"my-case\")], number: 2)]");
    assert!(seal(&file, PASSPHRASE).out.contains("one case"));
    let line = format!("exam seal {file} --output {} --passphrase-stdin", pack.display());
    let twice = run_with(&around, &line, &mut PASSPHRASE.as_bytes(), Shared::default());
    assert!(twice.exit == Exit::Errors && twice.err.contains("there already"), "{}", twice.err);
    // A pack that was cut off, one that is none, and one that is not there, in every language.
    let half = home.path().join("half.sala-exam");
    let whole = crate::records::disk::read_for(&pack, 1 << 25).expect("just sealed");
    copy_bytes(&half, &whole[..whole.len() / 2]);
    for name in ["half.sala-exam", "scenarios/exercises/two.ron", "none.sala-exam"] {
        for language in ["en", "km", "lo"] {
            let file = home.path().join(name).display().to_string();
            let done = run(&around, &format!("exam show {file} --lang {language}"));
            assert!(
                done.exit == Exit::Errors && done.err.lines().count() == 2 && done.err.contains(&file),
                "{}",
                done.err
            );
        }
    }
}

#[test]
fn what_was_given_up_is_recorded_as_abandoned() {
    let (_home, around) = unit("mode: Scored, language: English,");
    let line = "sit two --trainee 1";
    let begin = wants(&[&TO_THE_TALK[1..], &TALK[..3], &["Leave"]]);
    assert_eq!(answer(&around, line, &begin).exit, Exit::Clean);
    assert!(run(&around, "records list").out.contains("no records yet"));
    let anew = answer(&around, &format!("{line} --anew"), &begin);
    assert!(anew.exit == Exit::Clean && !anew.out.contains("could not be recorded"), "{}{}", anew.out, anew.err);
    let listed = run(&around, "records list");
    assert!(listed.out.lines().count() == 1 && listed.out.contains("not finished"), "{}", listed.out);
    let on = answer(&around, line, &wants(&[&["Go on"], &TALK[3..], &[RECORDED, "Stop here"]]));
    assert_eq!(on.exit, Exit::Clean, "{}", on.err);
    let remarked = run(&around, "records remark");
    assert!(remarked.out.contains("two, attempt 1  then: not passed  today: not passed"), "{}", remarked.out);
    assert!(remarked.out.contains("Interviews finished: 1 of 2"), "{}", remarked.out);
    assert_eq!(run(&around, "records verify").exit, Exit::Clean);
}

#[test]
fn an_attempt_that_was_begun_at_two_machines_is_named_once_they_are_merged() {
    let rules = "mode: Scored, attempts: 1, language: English,";
    let (home, first) = unit(rules);
    let (_other, second) = unit(rules);
    let second = Surroundings { now: Moment(first.now.0 + Duration::from_secs(3600)), ..second };
    let held = wants(&[&TO_THE_TALK[1..], &TALK, &[RECORDED, "Stop here"]]);
    for around in [&first, &second] {
        assert_eq!(answer(around, "sit two --trainee 0017", &held).exit, Exit::Clean);
        let listed = run(around, "records list");
        assert_eq!(listed.out.lines().count(), 1, "each by itself sees nothing odd: {}", listed.out);
    }
    let bundle = home.path().join("first.zip");
    assert_eq!(run(&first, &format!("records export {}", bundle.display())).exit, Exit::Clean);
    let merged = run(&second, &format!("records import {}", bundle.display()));
    assert_eq!(merged.exit, Exit::Clean, "it is told, and nothing is wrong with the records: {}", merged.out);
    for line in ["records list", "records verify"] {
        let done = run(&second, line);
        assert_eq!(done.exit, Exit::Clean, "{}", done.out);
        for out in [&done.out, &merged.out] {
            let told = out.lines().find(|told| told.contains("0017 began attempt 1 at two 2 times"));
            let told = told.unwrap_or_else(|| panic!("{line}: {out}"));
            let at = |when: &str| told.find(when).unwrap_or_else(|| panic!("{when} is not in {told}"));
            assert!(at("2025-10-14T09:30:05Z") < at("2025-10-14T10:30:05Z"), "in the order recorded");
            assert!(out.contains("Find out which sitting was meant to count."), "{out}");
        }
    }
    // In reports each sitting stands for itself.
    let report = run(&second, "report trainee 0017");
    assert!(report.out.contains("One attempt was begun more than once (Two visits, attempt 1)"), "{}", report.out);
    let report = run(&second, "report exercise two");
    assert!(report.out.contains("One attempt was begun more than once (0017, attempt 1)"), "{}", report.out);
}

#[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
fn copy_bytes(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("room");
}

fn copy(path: &Path, text: &str) {
    copy_bytes(path, text.as_bytes());
}

#[test]
fn the_clock_ends_the_talk_and_leaves_the_decision() {
    static NOW: AtomicU64 = AtomicU64::new(0);
    let (home, around) = unit("mode: Scored, attempts: 1, wall_minutes: 60, case_wall_minutes: 5, language: English,");
    // Each look at the clock is a minute later.
    let around = Surroundings { clock: || Duration::from_secs(NOW.fetch_add(60, Ordering::Relaxed)), ..around };
    let talk =
        ["Act:", "Explain my role", "Yes", "Look at", "Back", "Look at", "Back", "Ask", "The visit", "Open", "Tell me"];
    // Until something was asked nobody could decide, so that is still open; after it the talk has ended.
    let late = ["Ask", "The visit", "Probe", "about", "Back", "Back"];
    let decide = [
        "Decide",
        "no outcome yet",
        "Give a reason",
        "Was nervous",
        "Choose or take",
        "Let in",
        "Back",
        "Record the decisions",
        RECORDED,
        "Stop here",
    ];
    let done = answer(&around, "sit two --trainee 1", &wants(&[&TO_THE_TALK[1..], &talk, &late, &decide]));
    assert_eq!(done.exit, Exit::Clean, "{}", done.err);
    assert!(done.out.contains("The time by the clock is up."), "{}", done.out);
    let journal = Journal::open(&journals(home.path())[0]).expect("whole");
    assert!(journal.finished() && journal.turns() == 2, "none after the question: {}", journal.turns());
    assert!(journal.wall() > 300, "{}", journal.wall());
}

#[test]
fn an_exercise_that_was_changed_is_not_gone_on_with() {
    let (home, around) = unit("mode: Practice,");
    let line = "sit two --trainee 0017";
    let left = answer(&around, line, &wants(&[&TO_THE_TALK, &TALK[..3], &["Take the last act back", "Leave"]]));
    assert_eq!(left.exit, Exit::Clean, "{}", left.err);
    let text = "Exercise(format: 1, seed: 4, mode: Practice, parts: [(from: [Case(\"my-case\")], number: 2)])";
    lay(home.path(), "two.ron", text);
    let refused = answer(&around, line, &["English"]);
    assert!(refused.exit == Exit::Errors && refused.err.contains("was changed"), "{}", refused.err);
    let anew = answer(&around, &format!("{line} --anew"), &["English", "Stop here"]);
    assert!(anew.exit == Exit::Clean && anew.out.contains("Attempt 2"), "{}{}", anew.out, anew.err);
    lay(home.path(), "two.ron", &text.replace("my-case", "my-cas"));
    let broken = run(&around, line);
    assert!(broken.exit == Exit::Errors && broken.err.contains("sala check two"), "{}", broken.err);
    let told = run(&around, "check two");
    assert!(told.exit == Exit::Errors && told.out.contains("exercise-unknown-case"), "{}", told.out);
}

#[test]
fn what_is_typed_wrongly_is_said() {
    let (_home, around) = unit("mode: Practice,");
    for (line, part) in [
        ("sit tow --trainee 1", "Did you mean `two`?"),
        ("sit two --trainee a/b", "no number of a trainee"),
        ("exercise tow", "Did you mean `two`?"),
    ] {
        let done = run(&around, line);
        assert!(done.exit == Exit::Misuse && done.err.contains(part), "{line}: {}", done.err);
    }
    let ended = run(&around, "sit two --trainee 1");
    assert_eq!(ended.exit, Exit::Clean, "the end of the input leaves: {}", ended.err);
}

#[test]
fn exercises_are_listed_and_shown_without_the_truth() {
    let (home, around) = unit("mode: Practice,");
    let list = run(&around, "exercises");
    for id in ["mixed-practice", "quiet-shift", "scored-six", "two  "] {
        assert!(list.out.contains(id), "{id} is not in\n{}", list.out);
    }
    let json: serde_json::Value = serde_json::from_str(&run(&around, "exercises --format json").out).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(4), "{json}");
    for language in ["en", "km", "lo"] {
        for id in ["mixed-practice", "quiet-shift", "scored-six"] {
            for format in ["text", "json"] {
                let shown = run(&around, &format!("exercise {id} --lang {language} --format {format}"));
                assert_eq!(shown.exit, Exit::Clean, "{}", shown.err);
                let lower = shown.out.to_lowercase();
                for word in ["genuine", "smuggling", "trafficking", "broker", "rates"] {
                    assert!(!lower.contains(word), "{id} {language} tells {word}:\n{}", shown.out);
                }
                assert!(format == "json" || !shown.out.contains('['), "{}", shown.out);
            }
        }
    }
    let folder = home.path().join("scenarios").join("exercises");
    for path in ["scored-six".to_owned(), folder.display().to_string(), folder.join("two.ron").display().to_string()] {
        let checked = run(&around, &format!("check {path}"));
        assert!(checked.exit == Exit::Clean, "{path}: {}", checked.out);
    }
    assert!(run(&around, "check scored-six").out.contains("1 exercise without a remark"));
}
