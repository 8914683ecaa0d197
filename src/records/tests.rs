//! Journals under the worst that can befall them: cut at every byte, damaged, foreign, on a disk that fails.

use std::{
    io,
    sync::{Arc, Mutex, OnceLock},
};

use super::*;
use crate::{
    diagnostic::{Diagnostics, Sources},
    interview::{Action, Case, Event, Interview, Refusal, case::CodeSet, decide::is_open, plan},
    locale::Language,
    scenario::{
        Scenario, file,
        handbook::{Code, Handbook, Part},
    },
};

const SCRIPT: &str = include_str!("../../tests/journals/v1/fruit.ron");
pub(super) const OLD: &str = include_str!("../../tests/journals/v1/fruit.jsonl");
const OLD_TORN: &[u8] = include_bytes!("../../tests/journals/v1/fruit-torn.jsonl");

/// From greeting to decision, with most kinds of event on the way.
pub(super) const ACTS: [&str; 41] = [
    "greet",
    "explain",
    "work-open",
    "work-first",
    "separate",
    "private",
    "ask-needs",
    "water",
    "work.go-on",
    "work-start",
    "money-open",
    "money-again",
    "open passport",
    "look letter.start",
    "show-letter",
    "home-opinion",
    "home-leading",
    "pause",
    "uncle-work",
    "uncle-accuse",
    "bookings",
    "ask-card",
    "look card.start",
    "link his-part bookings.three",
    "raise group fair",
    "link start late",
    "unlink start late",
    "tag T05 at debt",
    "work.sum-up",
    "ask-supervisor",
    "close",
    "decide traveller PROTECT SECONDARY",
    "because traveller debt !nervous",
    "not-because traveller !nervous",
    "decide uncle CRIM",
    "because uncle contradiction",
    "decide cousin SECONDARY",
    "because cousin bookings.three",
    "handover debt ask-supervisor",
    "handover person:cousin",
    "finish",
];

fn scenario() -> Arc<Scenario> {
    static READ: OnceLock<Arc<Scenario>> = OnceLock::new();
    Arc::clone(READ.get_or_init(|| {
        let mut sources = Sources::new();
        let id = sources.add("fruit.ron", SCRIPT);
        let mut found = Diagnostics::new();
        let scenario = file::read(id, SCRIPT, &mut found).scenario;
        assert!(!found.has_errors(), "{found:#?}");
        let mut scenario = scenario.expect("a good script");
        scenario.complete(Handbook::shipped());
        Arc::new(scenario)
    }))
}

pub(super) fn find(id: &str) -> Option<(Arc<Scenario>, String)> {
    (id == "fruit").then(|| (scenario(), fingerprint(SCRIPT)))
}

pub(super) fn case(variant: &str, seed: u64) -> Arc<Case> {
    Arc::new(Case::draw("fruit", &scenario(), Handbook::shipped(), Some(variant), seed).expect("a good script"))
}

pub(super) fn beginning() -> Beginning {
    Beginning {
        script: fingerprint(SCRIPT),
        language: Language::Khmer,
        started: "2025-10-14T09:30:00Z".to_owned(),
        trainee: Some("សុខ".to_owned()),
        ..Beginning::default()
    }
}

fn start(sink: impl Sink + 'static) -> Session {
    Session::start(case("bound", 7), Handbook::shipped(), Box::new(sink), beginning()).expect("room")
}

/// The acts of a line; `contradiction` as a reason is that of the group.
pub(super) fn actions(case: &Case, line: &str) -> Vec<Action> {
    let line = line.replace("because uncle contradiction", "because uncle group");
    plan::read(case, Handbook::shipped(), &line).unwrap_or_else(|error| panic!("{line}: {error}"))
}

fn play(session: &mut Session, lines: &[&str]) {
    for line in lines {
        for action in actions(&session.interview().case().clone(), line) {
            session.act(&action).unwrap_or_else(|error| panic!("{line}: {error}"));
        }
    }
}

/// A whole interview with one act undone, and its score.
fn whole() -> Vec<u8> {
    let sink = MemorySink::default();
    let mut session = start(sink.clone());
    play(&mut session, &ACTS[..15]);
    let before = session.interview().state().clone();
    play(&mut session, &["home-threat"]);
    session.undo().expect("practice");
    assert_eq!(*session.interview().state(), before);
    play(&mut session, &ACTS[15..]);
    assert!(!session.may_undo());
    session.record_score(Score { total: 71, passed: true }).expect("room");
    sink.bytes()
}

fn reopen(bytes: &[u8]) -> Result<(Session, MemorySink), JournalError> {
    let journal = Journal::read("x.jsonl", bytes)?;
    let (scenario, script) = find(&journal.header().scenario).expect("the only one");
    let played = journal.play_back(&scenario, &script, Handbook::shipped())?;
    let mut sink = MemorySink::default();
    sink.append(bytes).expect("memory");
    Ok((Session::reopen(journal, played, Handbook::shipped(), Box::new(sink.clone())), sink))
}

#[test]
fn a_journal_reads_as_what_was_played() {
    let bytes = whole();
    let text = String::from_utf8(bytes.clone()).expect("JSON is text");
    let (session, _) = reopen(&bytes).expect("whole");
    assert!(session.interview().state().finished && session.torn() == 0);
    let mut live = Interview::start(case("bound", 7));
    for line in ACTS {
        for action in actions(&live.case().clone(), line) {
            live.act(&action).expect("the same as before");
        }
    }
    assert_eq!(session.interview().events(), live.events());
    assert_eq!(session.interview().state(), live.state());
    assert_eq!(session.score(), Some(Score { total: 71, passed: true }));
    for part in [
        r#""scenario":"fruit","script":"blake3:"#,
        r#""variant":"bound","seed":7,"language":"km","mode":"practice","started":"2025-10-14T09:30:00Z","trainee":"សុខ""#,
        r#""event":"said","by":"uncle","line":"fact","fact":"job","level":"Cover""#,
        r#""event":"because","person":"uncle","reason":"contradiction:group""#,
        r#""event":"elicited","indicator":"T05","proof":"debt""#,
        r#""event":"decided","person":"traveller","codes":["SECONDARY","PROTECT"]"#,
        r#""event":"hand-over","line":"act:ask-supervisor""#,
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn the_same_acts_write_the_same_bytes() {
    assert_eq!(whole(), whole());
}

#[test]
fn resumes_at_every_byte() {
    let bytes = whole();
    // Where groups end, and what stood then.
    let all = Journal::read("x", &bytes).expect("whole");
    let line_ends: Vec<usize> = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at + 1).collect();
    let ends: Vec<usize> = std::iter::once(1)
        .chain(all.groups.iter().map(|g| g.first_line + g.lines.len() - 1))
        .map(|l| line_ends[l - 1])
        .collect();
    let mut sealed_before = 0;
    for cut in 0..=bytes.len() {
        let resumed = reopen(&bytes[..cut]);
        let sealed = ends.iter().rev().find(|end| **end <= cut).copied();
        let Some(sealed) = sealed else {
            let fault = resumed.expect_err("no first line yet").fault;
            assert!(matches!((cut, &fault), (0, Fault::Empty) | (1.., Fault::Unbegun)), "{cut}: {fault}");
            continue;
        };
        let (mut session, sink) = resumed.unwrap_or_else(|error| panic!("{cut}: {error}"));
        assert_eq!(session.torn(), (cut - sealed) as u64);
        assert_eq!(sink.bytes(), &bytes[..cut], "nothing is cut before something is written");
        if sealed == sealed_before || session.interview().state().finished {
            continue;
        }
        sealed_before = sealed;
        // Going on writes exactly after the last acknowledged byte, and the file is whole again.
        let case = Arc::clone(session.interview().case());
        let open =
            case.act_ids().find(|act| is_open(&case, session.interview().state(), *act)).expect("there is much to do");
        session.act(&Action::Do(open)).unwrap_or_else(|error| panic!("{cut}: {error}"));
        let after = sink.bytes();
        assert_eq!(after[..sealed], bytes[..sealed]);
        let again = reopen(&after).unwrap_or_else(|error| panic!("{cut}: {error}")).0;
        assert_eq!(again.interview().state(), session.interview().state(), "{cut}");
        assert_eq!(again.interview().events(), session.interview().events(), "{cut}");
    }
}

#[test]
fn going_on_after_a_tear_writes_the_same_journal() {
    let bytes = whole();
    let torn = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at).nth(30).expect("long") - 9;
    let (mut session, sink) = reopen(&bytes[..torn]).expect("only torn");
    assert!(session.torn() > 0);
    let (whole_session, _) = reopen(&bytes).expect("whole");
    let stands = session.interview().events().len();
    let events = whole_session.interview().events()[stands..].to_vec();
    assert!(matches!(events[0], Event::Done { .. }));
    let Event::Done { act, .. } = events[0] else { return };
    session.act(&Action::Do(act)).expect("open as before");
    let written = sink.bytes();
    assert_eq!(written, bytes[..written.len()]);
}

#[test]
fn a_changed_byte_is_found_and_named() {
    let bytes = whole();
    let lines = bytes.iter().filter(|b| **b == b'\n').count();
    for at in (0..bytes.len()).step_by(7) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        match Journal::read("x.jsonl", &changed) {
            Ok(journal) => assert!(journal.torn() > 0, "byte {at} changed and nobody noticed"),
            Err(error) => {
                let line = error.line.unwrap_or(1);
                assert!((1..=lines).contains(&line) && error.to_string().starts_with("x.jsonl"), "{error}");
                assert!(!error.fault.help().is_empty());
            }
        }
    }
}

#[test]
fn one_clear_error_each() {
    let bytes = whole();
    let text = String::from_utf8(bytes.clone()).expect("text");
    let check = |bytes: &[u8], code: &str, part: &str| {
        let error = reopen(bytes).err().unwrap_or_else(|| panic!("{code} expected"));
        assert_eq!(error.fault.code(), code, "{error}");
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.fault.help().is_empty() && error.diagnostic().file.is_some());
    };
    check(b"", "journal-empty", "it is empty");
    check(&[0; 4096], "journal-unbegun", "first line");
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "journal-other", "no journal");
    check(b"{\"id\": 3}\n", "journal-other", "no journal");
    check("ជម្រាបសួរ\n".as_bytes(), "journal-other", "no journal");
    check(text.replacen("\"journal\":1", "\"journal\":2", 1).as_bytes(), "journal-format", "format 2");
    check(text.replacen("\"seed\":7", "\"seed\":8", 1).as_bytes(), "journal-damaged", "line 1");
    let mut cut: Vec<&str> = text.lines().collect();
    cut.remove(9);
    check(
        (cut.join("\n") + "\n").as_bytes(),
        "journal-damaged",
        "line 10: this line has the number 10, and 9 was to come",
    );
    let mut broken: Vec<&str> = text.lines().collect();
    broken[9] = "{\"n\":9,\"turn\"";
    check((broken.join("\n") + "\n").as_bytes(), "journal-damaged", "line 10: this line cannot be read");
    let mut latin = bytes.clone();
    let khmer = bytes.windows(3).position(|w| w == "ស".as_bytes()).expect("the name");
    latin[khmer] = b'\xff';
    check(&latin, "journal-other", "no journal");
}

#[test]
fn zeros_after_a_power_cut_are_a_tear() {
    let bytes = whole();
    let journal = Journal::read("x", &bytes).expect("whole");
    let line_ends: Vec<usize> = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at + 1).collect();
    let last = &journal.groups[3];
    let (from, to) = (line_ends[last.first_line - 2], line_ends[last.first_line + last.lines.len() - 2]);
    let mut zeroed = bytes[..to].to_vec();
    zeroed[from..from + 20].fill(0);
    assert_eq!(reopen(&zeroed).expect("a tear").0.torn(), (to - from) as u64);
    zeroed[from..to].fill(0);
    assert_eq!(reopen(&zeroed).expect("a tear").0.torn(), (to - from) as u64);
    // With anything acknowledged after it, it is damage.
    let mut middle = bytes.clone();
    middle[from..from + 20].fill(0);
    assert!(matches!(reopen(&middle).expect_err("damage").fault, Fault::Damaged(_)));
}

#[test]
fn a_changed_script_is_told() {
    let journal = Journal::read("x.jsonl", &whole()).expect("whole");
    let error = journal.play_back(&scenario(), "blake3:other", Handbook::shipped()).expect_err("changed");
    assert_eq!(error.fault.code(), "journal-script-changed");
    assert_eq!(journal.score(), Some(Score { total: 71, passed: true }), "readable without the script");
    assert!(journal.finished() && journal.turns() > 20);
    assert_eq!(fingerprint("a\r\nb"), fingerprint("a\nb"));
    assert_ne!(fingerprint("a\nb"), fingerprint("ab"));
}

/// A disk that fails when told to, having written a part.
#[derive(Clone, Default)]
struct Faulty {
    memory: MemorySink,
    fails: Arc<Mutex<(u32, bool)>>,
}

impl Faulty {
    fn fail(&self, writes: u32, cut_fails: bool) {
        *self.fails.lock().expect("one thread") = (writes, cut_fails);
    }
}

impl Sink for Faulty {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut fails = self.fails.lock().expect("one thread");
        if fails.0 > 0 {
            fails.0 -= 1;
            self.memory.append(&bytes[..bytes.len() / 2])?;
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        self.memory.append(bytes)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let mut fails = self.fails.lock().expect("one thread");
        if std::mem::take(&mut fails.1) {
            return Err(io::Error::other("not now"));
        }
        self.memory.cut(length)
    }

    fn name(&self) -> String {
        "full.jsonl".to_owned()
    }
}

#[test]
fn a_full_disk_changes_nothing_and_can_be_tried_again() {
    for cut_fails in [false, true] {
        let disk = Faulty::default();
        let mut session = start(disk.clone());
        play(&mut session, &ACTS[..4]);
        let (events, bytes) = (session.interview().events().to_vec(), disk.memory.bytes());
        let act = actions(&session.interview().case().clone(), "separate").remove(0);
        disk.fail(2, cut_fails);
        for _ in 0..2 {
            let error = session.act(&act).expect_err("no room");
            let ActError::NotSaved(error) = error else { panic!("{error}") };
            assert!(error.to_string().starts_with("full.jsonl: it cannot be written"), "{error}");
            assert_eq!(session.interview().events(), events);
            assert!(reopen(&disk.memory.bytes()).expect("only torn").0.interview().events() == events);
        }
        session.act(&act).expect("room again");
        let after = disk.memory.bytes();
        assert_eq!(after[..bytes.len()], bytes[..]);
        let again = reopen(&after).expect("whole").0;
        assert_eq!((again.torn(), again.interview().events()), (0, session.interview().events()));
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().expect("a folder to try in");
    let taken = folder.path().join("taken");
    std::fs::File::create(&taken).expect("room");
    let error = Session::start_in(&taken, case("bound", 7), Handbook::shipped(), beginning()).expect_err("a file");
    assert!(matches!(error.fault, Fault::Unwritable(_)) && error.to_string().contains("taken"), "{error}");
}

#[test]
fn files_resume_and_are_held() {
    let folder = tempfile::tempdir().expect("a folder to try in");
    let mut session =
        Session::start_in(folder.path(), case("bound", 7), Handbook::shipped(), beginning()).expect("room");
    play(&mut session, &ACTS[..6]);
    let path = std::path::PathBuf::from(session.file());
    assert!(path.ends_with("2025-10-14T09-30-00-fruit-7.jsonl"), "{}", path.display());
    let held = Session::resume(&path, Handbook::shipped(), find).expect_err("held");
    assert!(matches!(held.fault, Fault::InUse), "{held}");
    let (events, state) = (session.interview().events().to_vec(), session.interview().state().clone());
    drop(session);
    let mut again = Session::resume(&path, Handbook::shipped(), find).expect("whole");
    assert_eq!((again.interview().events(), again.interview().state()), (&events[..], &state));
    play(&mut again, &ACTS[6..]);
    drop(again);
    let journal = Journal::open(&path).expect("whole");
    assert!(journal.finished());
    let missing = Session::resume(&folder.path().join("no.jsonl"), Handbook::shipped(), find).expect_err("missing");
    assert!(matches!(missing.fault, Fault::Unreadable(_)), "{missing}");
    let stranger = Session::resume(&path, Handbook::shipped(), |_| None).expect_err("no such scenario");
    assert!(matches!(stranger.fault, Fault::NoScenario(_)), "{stranger}");
}

#[test]
fn a_replay_agrees_with_what_was_played() {
    let journal = Journal::read("x.jsonl", &whole()).expect("whole");
    let same = |_: &Case, _: &[Event]| Score { total: 71, passed: true };
    let report = replay(&journal, Handbook::shipped(), find, same).expect("readable");
    assert!(report.agrees() && report.draws_agree, "{:?}", report.difference);
    assert_eq!(report.acts, 44);
    let other = |_: &Case, _: &[Event]| Score { total: 12, passed: false };
    assert!(!replay(&journal, Handbook::shipped(), find, other).expect("readable").agrees());
}

#[test]
fn a_replay_names_the_first_difference() {
    // A journal of another engine: its second act gave more rapport, and one act that is not open was done.
    let sink = MemorySink::default();
    let mut session = start(sink.clone());
    play(&mut session, &ACTS[..3]);
    let text = String::from_utf8(sink.bytes()).expect("text");
    let mut seal = journal::Seal::default();
    let forged: String = {
        let journal = Journal::read("x", text.as_bytes()).expect("whole");
        let header = serde_json::to_string(journal.header()).expect("strings");
        let mut out = seal.group(&[header]);
        for group in &journal.groups {
            let lines: Vec<String> = group
                .lines
                .iter()
                .map(|line| serde_json::to_string(line).expect("strings").replace("\"change\":5", "\"change\":15"))
                .collect();
            out.push_str(&seal.group(&lines));
        }
        out
    };
    let journal = Journal::read("x", forged.as_bytes()).expect("sealed anew");
    let report =
        replay(&journal, Handbook::shipped(), find, |_, _| Score { total: 0, passed: false }).expect("readable");
    let difference = report.difference.expect("another rapport");
    assert_eq!((difference.turn, difference.refused), (2, None));
    assert!(difference.then.as_deref().is_some_and(|then| then.contains("15")), "{difference:?}");
    assert!(difference.now.as_deref().is_some_and(|now| now.contains("\"change\":5")), "{difference:?}");
}

#[test]
fn changed_rules_are_told() {
    let judge = |_: &Case, _: &[Event]| Score { total: 71, passed: true };
    let agree = |bytes: &[u8]| {
        let journal = Journal::read("x", bytes).expect("sound");
        replay(&journal, Handbook::shipped(), find, judge).expect("it fits").rules_agree
    };
    // The first journals do not say; what a system answered was the traveller's word in them, and still agrees.
    assert_eq!(agree(OLD.as_bytes()), None);
    let sink = MemorySink::default();
    start(sink.clone());
    assert_eq!(agree(&sink.bytes()), Some(true));
    let dearer = Part::Conduct.shipped().replacen("rapport: 5", "rapport: 10", 1);
    let other = Handbook::with(&[(Part::Conduct, &dearer)]).expect("it fits together");
    let sink = MemorySink::default();
    Session::start(case("bound", 7), &other, Box::new(sink.clone()), beginning()).expect("memory");
    assert_eq!(agree(&sink.bytes()), Some(false));
}

#[test]
fn what_is_refused_writes_nothing() {
    let sink = MemorySink::default();
    let mut session = start(sink.clone());
    let before = sink.bytes();
    let act = actions(&session.interview().case().clone(), "private").remove(0);
    assert!(matches!(session.act(&act), Err(ActError::Refused(Refusal::NotOpen))));
    assert!(matches!(session.undo(), Err(ActError::NoUndo)));
    assert_eq!(sink.bytes(), before);
}

#[test]
fn an_exam_undoes_nothing() {
    let exam = Beginning { mode: Mode::Exam, ..beginning() };
    let mut session = Session::start_unkept(case("bound", 7), Handbook::shipped(), exam);
    play(&mut session, &ACTS[..1]);
    assert!(matches!(session.undo(), Err(ActError::NoUndo)));
    assert!(!session.kept());
}

#[test]
fn old_journals_stay_readable() {
    let journal = Journal::read("fruit.jsonl", OLD.as_bytes()).expect("format 1 for ever");
    let (scenario, script) = find("fruit").expect("beside it");
    let played = journal.play_back(&scenario, &script, Handbook::shipped()).expect("the script beside it");
    let interview = Interview::replay(played.case, &played.events);
    assert!(interview.state().finished && interview.state().turn == 27, "{}", interview.state().turn);
    let first = interview.state().notes.decisions[0];
    assert_eq!(first, CodeSet::of([Code::Protect, Code::Secondary]));
    assert_eq!(journal.score(), Some(Score { total: 71, passed: true }));
    let torn = Journal::read("fruit-torn.jsonl", OLD_TORN).expect("format 1 for ever");
    assert!(torn.torn() > 0 && torn.play_back(&scenario, &script, Handbook::shipped()).is_ok());
}

#[test]
#[ignore = "writes the old journals; run by hand when a format settles"]
#[expect(clippy::disallowed_methods, reason = "writes files that are then committed")]
fn write_the_old_journals() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1");
    let bytes = whole();
    std::fs::write(folder.join("fruit.jsonl"), &bytes).expect("room");
    std::fs::write(folder.join("fruit-torn.jsonl"), &bytes[..bytes.len() * 2 / 3]).expect("room");
}

#[test]
fn every_act_has_a_name_of_its_own() {
    for variant in ["picker", "guide", "bound"] {
        let case = case(variant, 3);
        for act in case.act_ids() {
            let name = names::act(&case, act);
            assert_eq!(names::find_act(&case, &name), Ok(act), "{name}");
        }
    }
}
