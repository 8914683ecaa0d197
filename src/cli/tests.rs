//! The terminal face from outside: commands with their output, and interviews held through menus.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io::{self, BufRead, Read, Write},
    path::Path,
    rc::Rc,
};

use clap::CommandFactory;

use super::*;
use crate::{
    diagnostic::render::Style,
    records::{Journal, sink::EXTENSION},
};

/// What was written, shared between who writes and who answers.
#[derive(Clone, Default)]
pub(super) struct Shared(Rc<RefCell<Vec<u8>>>);

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("text")
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Answers menus by the text of a choice, as a reader would; then the input ends.
struct Reader {
    seen: Shared,
    wants: VecDeque<String>,
    typed: Vec<u8>,
}

impl Reader {
    fn next(&mut self) {
        let Some(want) = self.wants.pop_front() else { return };
        let text = self.seen.text();
        // The last menu begins after the last line that was typed.
        let menu = text.rsplit("> ").find(|part| !part.trim().is_empty()).unwrap_or("").to_owned();
        let line = menu.lines().rev().find(|line| {
            let Some((number, choice)) = line.trim_start().split_once("  ") else { return false };
            number.chars().all(|c| c.is_ascii_digit()) && choice.contains(&want)
        });
        let line = line.unwrap_or_else(|| panic!("`{want}` is not offered in\n{menu}"));
        let number = line.split_whitespace().next().expect("a number");
        self.typed = format!("{number}\n").into_bytes();
    }
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let count = from.len().min(into.len());
        into[..count].copy_from_slice(&from[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.typed.is_empty() {
            self.next();
        }
        Ok(&self.typed)
    }

    fn consume(&mut self, count: usize) {
        self.typed.drain(..count);
    }
}

pub(super) fn around(data: &Path) -> Surroundings {
    Surroundings {
        data: Some(data.to_owned()),
        named: false,
        chosen: None,
        system: None,
        here: data.to_owned(),
        now: crate::records::Moment(std::time::Duration::from_secs(1_760_434_205)),
        width: 100,
        style: Style::Plain,
        clock: || std::time::Duration::ZERO,
    }
}

pub(super) struct Done {
    pub(super) exit: Exit,
    pub(super) out: String,
    pub(super) err: String,
}

pub(super) fn run_with(around: &Surroundings, line: &str, input: &mut dyn BufRead, output: Shared) -> Done {
    let arguments = Arguments::try_parse_from(std::iter::once("sala").chain(line.split_whitespace()));
    let arguments = arguments.unwrap_or_else(|error| panic!("{line}: {error}"));
    let named = around.named || arguments.data.is_some();
    let data = arguments.data.or(around.data.clone());
    let around = Surroundings { chosen: arguments.lang.or(around.chosen), data, named, ..around.clone() };
    let (mut out, mut err) = (output.clone(), Vec::new());
    let mut streams = Streams { input, output: &mut out, errors: &mut err };
    let exit = execute(&arguments.command.expect("a command"), &around, &mut streams);
    Done { exit, out: output.text(), err: String::from_utf8(err).expect("text") }
}

pub(super) fn run(around: &Surroundings, line: &str) -> Done {
    run_with(around, line, &mut &b""[..], Shared::default())
}

pub(super) fn answer(around: &Surroundings, line: &str, wants: &[&str]) -> Done {
    answer_after(around, line, "", wants)
}

/// The same, with some lines that are typed before any menu.
pub(super) fn answer_after(around: &Surroundings, line: &str, typed: &str, wants: &[&str]) -> Done {
    let seen = Shared::default();
    let wants = wants.iter().map(|want| (*want).to_owned()).collect();
    let mut reader = Reader { seen: seen.clone(), wants, typed: typed.as_bytes().to_vec() };
    run_with(around, line, &mut reader, seen)
}

pub(super) fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder to try in")
}

pub(super) fn journals(home: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(home.join("journals")) else { return Vec::new() };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    paths
}

#[test]
fn the_arguments_are_well_formed() {
    Arguments::command().debug_assert();
    for line in ["play --plan", "play x --resume y", "fly", "play --lang th", "graph"] {
        let words = std::iter::once("sala").chain(line.split_whitespace());
        assert_eq!(Arguments::try_parse_from(words).expect_err(line).exit_code(), 2, "{line}");
    }
}

/// A text with every run of spaces drawn together: columns are as wide as the longest id.
fn close(text: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn cases_are_listed() {
    let home = home();
    let list = run(&around(home.path()), "list");
    assert!(
        close(&list.out).contains("factory-job Factory job abroad (Techo International Airport, departure"),
        "{}",
        list.out
    );
    let khmer = run(&around(home.path()), "list --lang km");
    assert!(khmer.out.contains("factory-job  ") && khmer.out != list.out, "{}", khmer.out);
    let json: serde_json::Value =
        serde_json::from_str(&run(&around(home.path()), "list --format json").out).expect("JSON");
    assert_eq!(json[0]["playable"], true);
}

#[test]
fn a_new_case_plays_in_three_languages() {
    let home = home();
    let around = around(home.path());
    let made = run(&around, "new my-case");
    assert_eq!(made.exit, Exit::Clean, "{}", made.err);
    assert!(made.out.contains("sala play my-case"), "{}", made.out);
    assert!(close(&run(&around, "list").out).contains("my-case A short visit"), "{}", run(&around, "list").out);
    let again = run(&around, "new my-case");
    assert!(again.exit == Exit::Misuse && again.err.contains("is there already"), "{}", again.err);
    for (id, part) in [("My", "cannot be"), ("open", "plan language"), ("factory-job", "comes with Sala")] {
        let refused = run(&around, &format!("new {id}"));
        assert!(
            refused.exit == Exit::Misuse && refused.err.contains(part) && refused.err.contains("help:"),
            "{}",
            refused.err
        );
    }
    for language in ["en", "km", "lo"] {
        let played =
            answer(&around, &format!("play my-case --seed 5 --lang {language}"), &["", "", "", "", "", "", ""]);
        assert!(!played.out.contains('['), "{language} lacks words:\n{}", played.out.replace("[0", ""));
    }
}

#[test]
fn a_new_case_is_checked_clean() {
    let home = home();
    let around = around(home.path());
    run(&around, "new my-case");
    let folder = home.path().join("scenarios").join("my-case");
    for path in ["my-case".to_owned(), folder.display().to_string(), folder.join("scenario.ron").display().to_string()]
    {
        let checked = run(&around, &format!("check {path}"));
        assert!(checked.exit == Exit::Clean && checked.out.contains("without a remark"), "{path}: {}", checked.out);
    }
    std::fs::File::create(folder.join("scenario.ron"))
        .and_then(|mut file| file.write_all(b"Scenario(format: 1, colour: 3)"))
        .expect("room");
    let checked = run(&around, "check my-case");
    assert!(checked.exit == Exit::Errors && checked.out.contains("scenario.ron:1:"), "{}", checked.out);
    let json = run(&around, "check my-case --format json");
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert!(json["counts"]["errors"].as_u64().is_some_and(|errors| errors > 1), "{json}");
    let refused = run(&around, "play my-case");
    assert!(refused.exit == Exit::Errors && refused.err.contains("sala check my-case"), "{}", refused.err);
    let missing = run(&around, "check no-such-case");
    assert!(missing.exit == Exit::Misuse && missing.out.contains("unknown-case"), "{}", missing.out);
    let json = run(&around, "check no-such-case --format json");
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(json["diagnostics"][0]["code"], "unknown-case");
    let both = run(&around, "check no-such-case my-case");
    assert!(both.exit == Exit::Misuse && both.out.contains("scenario.ron:1:"), "{}", both.out);
    assert!(both.out.contains("in all: "), "{}", both.out);
}

#[test]
fn the_model_of_a_new_case_passes() {
    let home = home();
    let around = around(home.path());
    run(&around, "new my-case");
    for (variant, end) in [
        ("visitor", "close\ndecide traveller ADMIT\nbecause traveller purpose payer\nfinish\n"),
        (
            "promised",
            "ask-supervisor\nclose\ntag T01 at purpose\ntag T05 at payer\ndecide traveller PROTECT\n\
             because traveller purpose payer\nhandover purpose payer ask-supervisor\nfinish\n",
        ),
    ] {
        let plan = home.path().join(format!("{variant}.plan"));
        let text = format!(
            "play my-case variant {variant} seed 3 # the model\nexplain-role\n> traveller a-explain-role.thanks\n\
             ask-needs\ngive-water\nvisit-open\nvisit.go-on\nvisit-payer\nvisit.sum-up\nlook passport.photo\n{end}"
        );
        std::fs::File::create(&plan).and_then(|mut file| file.write_all(text.as_bytes())).expect("room");
        let played = run(&around, &format!("play --format json --plan {}", plan.display()));
        assert_eq!(played.exit, Exit::Clean, "{}{}", played.out, played.err);
        let json: serde_json::Value = serde_json::from_str(&played.out).expect("JSON");
        assert_eq!((&json["passed"], &json["score"]), (&true.into(), &100.into()), "{variant}: {}", json["findings"]);
        assert_eq!(json["events"][0]["act"], "explain-role");
        let text = run(&around, &format!("play --plan {}", plan.display()));
        assert!(text.exit == Exit::Clean && text.out.contains("Passed"), "{}", text.out);
    }
}

#[test]
fn all_mistakes_of_a_plan_are_told_at_once() {
    let home = home();
    let plan = home.path().join("bad.plan");
    let text =
        "greet\nwork-opne\n  private-word # not alone yet\n> traveller nothing\nwork-open\n> traveller f-nothing\n";
    std::fs::File::create(&plan).and_then(|mut file| file.write_all(text.as_bytes())).expect("room");
    let line = format!("play factory-job --variant hired --seed 1 --plan {}", plan.display());
    let played = run(&around(home.path()), &line);
    assert_eq!(played.exit, Exit::Errors);
    for part in ["bad.plan:2:1", "did you mean `work-open`?", "bad.plan:3:3", "not open", "bad.plan:6:1", "3 errors"] {
        assert!(played.err.contains(part), "{part} is not in\n{}", played.err);
    }
    let json = run(&around(home.path()), &format!("{line} --format json")).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&json["diagnostics"][1]["line"], &json["diagnostics"][1]["column"]), (&3.into(), &3.into()));
    let unnamed = run(&around(home.path()), &format!("play --plan {}", plan.display()));
    assert!(unnamed.exit == Exit::Misuse && unnamed.err.contains("names no case"), "{}", unnamed.err);
    let missing = run(&around(home.path()), "play factory-job --plan no.plan");
    assert!(missing.exit == Exit::Misuse && missing.err.contains("cannot be read"), "{}", missing.err);
}

const TO_THE_TALK: [&str; 4] = ["English", "Factory job abroad", "Go on", "Begin the interview"];

#[test]
fn an_interview_is_held_left_and_gone_on_with() {
    let home = home();
    let around = around(home.path());
    let mut wants = TO_THE_TALK.to_vec();
    wants.extend(["Act:", "Explain", "Yes"]);
    wants.extend(["Ask", "The work", "Open", "Tell me"]);
    wants.extend(["Look at the desk", "Ticket", "Destination", "Back", "Back"]);
    wants.extend(["Open the notebook", "Link two", "Destination", "says:", "Back"]);
    wants.extend(["Read the talk", "Leave"]);
    let left = answer(&around, "play --seed 3", &wants);
    assert_eq!(left.exit, Exit::Clean, "{}", left.err);
    for part in ["This case speaks of:", "can hear what you say", "29:", "Noted: ", "play --resume"] {
        assert!(left.out.contains(part), "{part} is not in\n{}", left.out);
    }
    assert!(left.out.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 104), "{}", left.out);
    let paths = journals(home.path());
    assert_eq!(paths.len(), 1);
    let turns = Journal::open(&paths[0]).expect("whole").turns();
    // It is offered first, and a Ctrl-D loses nothing.
    let resumed =
        answer(&around, "play", &["English", "Go on with: Factory job abroad", "Take the last", "Ask", "Back"]);
    assert!(resumed.exit == Exit::Clean && resumed.out.contains("is taken back"), "{}{}", resumed.out, resumed.err);
    let named = run(&around, &format!("play --lang lo --resume {}", paths[0].display()));
    assert!(named.exit == Exit::Clean && named.out.contains("play --resume"), "{}{}", named.out, named.err);
    assert_eq!(Journal::open(&paths[0]).expect("whole").turns(), turns);
    let replayed = run(&around, &format!("replay {}", paths[0].display()));
    assert!(replayed.exit == Exit::Clean && replayed.out.contains("as they did"), "{}{}", replayed.out, replayed.err);
}

#[test]
fn an_interview_is_finished_and_scored() {
    let home = home();
    let around = around(home.path());
    run(&around, "new my-case");
    let mut wants = vec!["English", "A short visit", "Go on", "Begin"];
    wants.extend(["Act:", "Explain my role", "Yes", "Ask", "The visit", "Open", "Tell me", "Decide", "end"]);
    wants.extend(["Traveller", "Give a reason", "Says:", "Choose or take", "Let in", "Back"]);
    // A name is drawn, so the person is found by the outcome shown beside it.
    wants[13] = "no outcome yet";
    wants.extend(["Record the decisions", "Record them"]);
    let done = answer(&around, "play --variant visitor --seed 2", &wants);
    assert_eq!(done.exit, Exit::Clean, "{}", done.err);
    assert!(done.out.contains("of 100") && done.out.contains("Saved in"), "{}", done.out);
    let path = &journals(home.path())[0];
    let journal = Journal::open(path).expect("whole");
    assert!(journal.finished() && journal.score().is_some());
    let replayed = run(&around, &format!("replay --format json {}", path.display()));
    let json: serde_json::Value = serde_json::from_str(&replayed.out).expect("JSON");
    assert!(json["agrees"] == true && json["score"]["then"] == json["score"]["now"], "{}", replayed.out);
    // A page is written once, and takes nothing's place.
    let page = home.path().join("debrief.html");
    let line = format!("replay {} --html {} --lang lo", path.display(), page.display());
    let kept = run(&around, &line);
    assert!(kept.exit == Exit::Clean && kept.out.contains("the debrief is in"), "{}{}", kept.out, kept.err);
    let size = std::fs::metadata(&page).expect("it is there").len();
    assert!(size > 100_000, "its fonts are inside");
    let again = run(&around, &line);
    assert!(again.exit == Exit::Misuse && again.err.contains("is there already"), "{}", again.err);
    assert_eq!(std::fs::metadata(&page).expect("it is there").len(), size);
    let nowhere = run(&around, &format!("replay {} --html {}/no/x.html", path.display(), home.path().display()));
    assert!(nowhere.exit == Exit::Errors && nowhere.err.contains("cannot be written"), "{}", nowhere.err);
}

#[test]
fn where_nothing_can_be_saved_the_trainee_is_asked() {
    let home = home();
    let taken = home.path().join("taken");
    std::fs::File::create(&taken).expect("room");
    let around = around(&taken);
    let mut wants = TO_THE_TALK.to_vec();
    let refused = answer(&around, "play", &[&wants[..], &["Leave"]].concat());
    assert!(refused.exit == Exit::Clean && refused.out.contains("cannot be saved"), "{}", refused.out);
    wants.extend(["without saving", "Ask", "Back", "Leave"]);
    let held = answer(&around, "play", &wants);
    assert!(held.exit == Exit::Clean && held.out.contains("was not saved"), "{}", held.out);
}

/// Somebody who types at random for a long time must find no dead end and no panic, in any language.
#[test]
fn random_typing_is_survived() {
    for (index, language) in ["en", "km", "lo"].into_iter().enumerate() {
        let home = home();
        let around = around(home.path());
        let mut state = 0x9e37_79b9_u64 + index as u64;
        let mut typed = String::from("1\n1\n");
        for _ in 0..400 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            match state >> 33 & 63 {
                0 => typed.push_str("x\n"),
                1 => typed.push('\n'),
                // Rarely the way out, so that the talk goes deep.
                number if number % 9 == 0 && state >> 40 & 7 != 0 => typed.push_str("1\n"),
                number => typed.push_str(&format!("{}\n", number % 9)),
            }
        }
        let line = format!("play factory-job --seed {index} --lang {language}");
        let done = run_with(&around, &line, &mut typed.as_bytes(), Shared::default());
        assert_eq!(done.exit, Exit::Clean, "{}", done.err);
        for path in journals(home.path()) {
            let replayed = run(&around, &format!("replay {}", path.display()));
            assert_eq!(replayed.exit, Exit::Clean, "{}", replayed.out);
        }
    }
}

#[test]
fn wrong_use_is_told() {
    let home = home();
    let around = around(home.path());
    for (line, exit, part) in [
        ("play factory-jub", Exit::Misuse, "Did you mean `factory-job`?"),
        ("play factory-job --variant x", Exit::Misuse, "it has hired, leader, broker"),
        ("play factory-job --format json", Exit::Misuse, "needs --plan"),
        ("play --resume no.jsonl", Exit::Errors, "cannot be read"),
        ("replay no.jsonl", Exit::Errors, "cannot be read"),
        ("graph nothing", Exit::Misuse, "There is no case"),
    ] {
        let done = run(&around, line);
        assert!(done.exit == exit && done.err.contains(part), "{line}: {}", done.err);
    }
    let graph = run(&around, "graph factory-job");
    assert!(graph.exit == Exit::Clean && graph.out.starts_with("digraph \"factory-job\""));
}

/// A case in a folder of its own, changed so that something is wrong with it.
pub(super) fn changed_case(home: &Path, change: (&str, &str)) -> std::path::PathBuf {
    let folder = home.join("changed");
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = include_str!("../assessment/test_case.ron");
    assert!(text.contains(change.0), "`{}` stands in the case", change.0);
    let text = text.replacen(change.0, change.1, 1);
    #[expect(clippy::disallowed_methods, reason = "the test lays down a case")]
    std::fs::write(folder.join("scenario.ron"), text).expect("written");
    folder
}

#[test]
fn a_proof_ends_as_it_came_out() {
    let home = home();
    let around = around(home.path());
    let good = run(&around, "prove factory-job --quick");
    assert_eq!((good.exit, good.err.as_str()), (Exit::Clean, ""), "{}", good.out);
    assert!(good.out.starts_with("factory-job: proved good") && good.out.contains(" 0 never, 0 open"), "{}", good.out);

    let no_time = run(&around, "prove factory-job --time 0");
    assert_eq!(no_time.exit, Exit::Sampled, "{}", no_time.out);
    assert!(no_time.out.contains("sampled, not proved"), "{}", no_time.out);

    let unknown = run(&around, "prove factory-jop");
    assert_eq!(unknown.exit, Exit::Misuse);
    assert!(unknown.err.contains("Did you mean `factory-job`?"), "{}", unknown.err);
}

#[test]
fn a_reply_that_nobody_can_hear_is_told_with_its_place() {
    let home = home();
    let around = around(home.path());
    let change = (
        "Act(kind: Greet)",
        "Act(kind: Greet, replies: [Reply(id: \"late\", when: All([Opened(\"work\"), Phase(Engage)])), Reply(id: \"yes\")])",
    );
    let folder = changed_case(home.path(), change);
    let done = run(&around, &format!("prove {}", folder.display()));
    assert_eq!(done.exit, Exit::Errors, "{}{}", done.out, done.err);
    assert!(done.out.contains("reply `greet.late` can never be heard"), "{}", done.out);
    let data = run(&around, &format!("prove {} --format json", folder.display()));
    let rows: serde_json::Value = serde_json::from_str(&data.out).expect("JSON");
    let targets = rows[0]["targets"].as_array().expect("targets");
    let never: Vec<&str> = targets.iter().filter(|t| t["known"] == "never").filter_map(|t| t["id"].as_str()).collect();
    assert_eq!(never, ["greet.late"]);
    let reached = targets.iter().find(|target| target["id"] == "money-private").expect("it is asked about");
    assert_eq!(reached["witness"]["plan"].as_array().and_then(|plan| plan.last()), Some(&"money-private".into()));
}

/// Lays down the case of `sala new` with some of its script or words exchanged.
fn lay_down(around: &Surroundings, id: &str, file: &str, change: impl Fn(&str) -> String) -> std::path::PathBuf {
    assert_eq!(run(around, &format!("new {id}")).exit, Exit::Clean);
    let folder = around.data.as_ref().expect("a folder").join("scenarios").join(id);
    #[expect(clippy::disallowed_methods, reason = "the test changes the file that is read")]
    let text = std::fs::read_to_string(folder.join(file)).expect("it was laid down");
    std::fs::File::create(folder.join(file)).and_then(|mut new| new.write_all(change(&text).as_bytes())).expect("room");
    folder
}

#[test]
fn commands_told_work_as_they_are_typed() {
    let home = home();
    let data = home.path().join("own");
    let around = around(home.path());
    let told = format!("--data {}", data.display());
    let made = run(&around, &format!("new my-case {told}"));
    for part in [format!("sala check my-case {told}\n"), format!("sala play my-case {told}\n")] {
        assert!(made.out.contains(&part), "{part} is not in {}", made.out);
    }
    assert_eq!(run(&around, &format!("check my-case {told}")).exit, Exit::Clean);
    let unknown = run(&around, &format!("play my-cas {told}"));
    assert!(unknown.err.contains(&format!("`sala list {told}` shows the cases")), "{}", unknown.err);
    let wants = ["English", "A short visit", "Go on", "Begin", "Act:", "Explain", "Yes", "Leave"];
    let left = answer(&around, &format!("play {told}"), &wants);
    let command = left.out.lines().rev().find(|line| line.contains("--resume")).expect("a command").trim().to_owned();
    assert!(command.ends_with(&told), "{command}");
    let typed = command.trim_start_matches("sala ").replace('"', "");
    assert_eq!(run(&around, &format!("{typed} --lang en")).exit, Exit::Clean);
    let lost = run(&around, &format!("replay {}", journals(&data)[0].display()));
    assert!(lost.exit == Exit::Errors && lost.err.contains("--data FOLDER"), "{}", lost.err);
    // A path is quoted where a shell would break it.
    let spaced = Surroundings { data: Some("a folder".into()), named: true, ..around };
    assert_eq!(spaced.command("list"), "sala list --data \"a folder\"");
    assert_eq!(spaced.told("see `sala list`, or `x`"), "see `sala list --data \"a folder\"`, or `x`");
}

#[test]
fn a_broken_case_is_called_broken_everywhere() {
    let home = home();
    let around = around(home.path());
    lay_down(&around, "my-case", "scenario.ron", |text| text.replace("asks: [\"payer\"]", "asks: [\"nobody\"]"));
    assert_eq!(run(&around, "check my-case").exit, Exit::Errors);
    let list = run(&around, "list").out;
    assert!(close(&list).contains("my-case cannot be played; to see why, run: sala check my-case"), "{list}");
    let json: serde_json::Value = serde_json::from_str(&run(&around, "list --format json").out).expect("JSON");
    let row = json.as_array().and_then(|rows| rows.iter().find(|row| row["id"] == "my-case")).expect("a row");
    assert_eq!(row["playable"], false);
    let menu = answer(&around, "play --lang en", &["Leave"]);
    assert!(
        close(&menu.out).contains("my-case cannot be played") && !menu.out.contains("A short visit"),
        "{}",
        menu.out
    );
    let refused = run(&around, "play my-case");
    assert!(refused.exit == Exit::Errors && refused.err.contains("Run `sala check my-case`"), "{}", refused.err);
}

#[test]
fn a_script_that_cannot_be_read_is_a_case_all_the_same() {
    let home = home();
    let around = around(home.path());
    lay_down(&around, "junk", "scenario.ron", str::to_owned);
    let script = home.path().join("scenarios/junk/scenario.ron");
    #[expect(clippy::disallowed_methods, reason = "the test writes the file that is read")]
    std::fs::write(&script, [0xff, 0xfe, 0x00]).expect("written");
    let checked = run(&around, "check junk");
    assert!(checked.exit == Exit::Errors && checked.out.contains("not-utf-8"), "{}", checked.out);
    let list = run(&around, "list").out;
    assert!(close(&list).contains("junk cannot be played; to see why, run: sala check junk"), "{list}");
    for command in ["prove junk", "simulate junk", "verdict junk", "play junk"] {
        let refused = run(&around, command);
        let told = refused.err.contains("`junk` cannot be read") && refused.err.contains("sala check junk");
        assert!(refused.exit == Exit::Errors && told, "{command}: {}", refused.err);
    }
}

#[test]
fn titles_tell_no_raw_variables() {
    let home = home();
    let around = around(home.path());
    lay_down(&around, "my-case", "en.ftl", |text| text.replace("= A short visit", "= { $days } days in town"));
    let list = run(&around, "list").out;
    assert!(close(&list).contains("my-case … days in town ("), "{list}");
    let played = answer(&around, "play my-case --seed 1 --lang en", &["Go on"]).out;
    assert!(!played.contains("{$") && !played.contains('…') && played.contains(" days in town"), "{played}");
}

#[test]
fn whose_words_a_case_has_is_said_before_it_starts() {
    let home = home();
    let around = around(home.path());
    let folder = lay_down(&around, "my-case", "km.ftl", str::to_owned);
    let english = answer(&around, "play my-case --lang en", &[""]).out;
    let unread = run(&around, "play my-case --lang km").out;
    assert!(unread.contains("មិនទាន់មានអ្នកនិយាយភាសាខ្មែរពីកំណើត") && !english.contains("native"), "{unread}");
    std::fs::remove_file(folder.join("km.ftl")).expect("it is there");
    let lacking = run(&around, "play my-case --lang km").out;
    assert!(lacking.contains("មិនទាន់មានពាក្យជាភាសាខ្មែរ"), "{lacking}");
}

#[test]
fn a_case_put_elsewhere_says_how_it_is_played() {
    let home = home();
    let around = around(&home.path().join("data"));
    let shelf = home.path().join("mine");
    let made = run(&around, &format!("new my-case --in {}", shelf.join("scenarios").display()));
    let play = format!("play my-case --data {}", shelf.display());
    assert!(made.out.contains(&format!("sala {play}\n")), "{}", made.out);
    assert_eq!(run(&around, &format!("{play} --lang en")).exit, Exit::Clean);
    let made = run(&around, &format!("new my-case --in {}", home.path().join("loose").display()));
    assert!(made.out.contains("copy the folder to") && made.out.contains("sala play my-case"), "{}", made.out);
    for id in ["nul", "con", "com1", "lpt9"] {
        let refused = run(&around, &format!("new {id}"));
        assert!(refused.exit == Exit::Misuse && refused.err.contains("Windows"), "{}", refused.err);
    }
}

#[test]
fn a_bad_seed_is_told_plainly() {
    for typed in ["abc", "-1", "1.5"] {
        let words = ["sala", "play", "factory-job", "--seed", typed];
        let error = Arguments::try_parse_from(words).expect_err(typed).to_string();
        assert!(error.contains("a whole number from 0 to 18446744073709551615") && !error.contains("-- -1"), "{error}");
    }
}
