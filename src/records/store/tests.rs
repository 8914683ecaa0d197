use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use super::*;
use crate::{
    assessment::assess,
    course::Shelf,
    interview::{Case, plan},
    records::{Beginning, Journal, Score, Session, about::Sat, script_of},
};

pub(crate) const CASE: &str = "factory-job";

pub(crate) fn at(second: u64) -> Moment {
    Moment(Duration::from_secs(1_760_000_000 + second))
}

/// Chance that is the same in every run and differs from station to station.
pub(crate) fn chance(first: u8) -> impl FnMut(&mut [u8]) -> io::Result<()> {
    let mut next = first;
    move |bytes| {
        bytes.fill(next);
        next = next.wrapping_add(1);
        Ok(())
    }
}

/// The shipped course, opened once.
pub(crate) fn course() -> &'static Course {
    static SHIPPED: OnceLock<Course> = OnceLock::new();
    SHIPPED.get_or_init(|| Course::open(&[Shelf::shipped()]))
}

/// An interview's journal in a store's folder: begun, one question asked, and finished where that is wanted.
pub(crate) fn play(store: &Store, course: &Course, seed: u64, mode: Mode, finish: bool, account: &str) -> PathBuf {
    play_scored(store, course, seed, mode, finish, account, None)
}

/// The same, with the score that is written down; without one, what it is worth.
pub(crate) fn play_scored(
    store: &Store,
    course: &Course,
    seed: u64,
    mode: Mode,
    finish: bool,
    account: &str,
    score: Option<Score>,
) -> PathBuf {
    let (scenario, script) = script_of(course, CASE).expect("it is shipped");
    let case = Arc::new(Case::draw(CASE, &scenario, course.handbook, None, seed).expect("a case"));
    let beginning = Beginning {
        script,
        mode,
        started: at(seed).written(),
        trainee: Some(account.to_owned()),
        exercise: Some("mixed".to_owned()),
        ..Beginning::default()
    };
    let mut session =
        Session::start_in(&store.journals(), Arc::clone(&case), course.handbook, beginning).expect("room");
    let model = plan::authored(&case, course.handbook, "model").expect("the shipped case has one");
    let model = if finish { &model[..] } else { &model[..2] };
    for action in model {
        session.act(action).expect("the model is open");
    }
    if finish {
        let judged = assess(&case, course.handbook, session.interview().events());
        session.record_score(score.unwrap_or_else(|| Score::from(&judged))).expect("room");
    }
    PathBuf::from(session.file())
}

/// What is left of a finished journal where a power cut came before its score was written.
pub(crate) fn unscored(path: &Path) -> Vec<u8> {
    let mut bytes = disk::read_for(path, 1 << 20).expect("just played");
    let end = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n').expect("several lines") + 1;
    let last = String::from_utf8_lossy(&bytes[end..]);
    assert!(last.contains(r#""event":"scored""#), "{last}");
    bytes.truncate(end);
    bytes
}

#[test]
fn an_exercise_s_interviews_are_recorded_and_practice_is_not() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, course) = (Store::at(home.path()), course());
    let mut random = chance(1);
    let materials = |path: &Path| Materials::of(course, Journal::open(path).expect("just played").header());
    let first = play(&store, course, 1, Mode::Exam, true, "a");
    let kept = store.keep(&first, &materials(&first), at(10), &mut random).expect("room");
    assert_eq!((kept.seq, kept.torn, kept.clock_back), (1, 0, false));
    assert_eq!(store.receipt().expect("sound"), Some(kept.receipt));
    // Taken once, however often it is brought.
    assert_eq!(store.keep(&first, &materials(&first), at(11), &mut random).expect("there"), kept);
    // Practice, what is unfinished and what is being played stay journals.
    play(&store, course, 2, Mode::Practice, true, "a");
    play(&store, course, 3, Mode::Exam, false, "a");
    let taken = store.take_in(course, at(12), &mut random).expect("room");
    assert!(taken.kept.is_empty() && taken.left.is_empty(), "{taken:?}");
    // What a power cut left out is taken in at the next start.
    let last = play(&store, course, 4, Mode::Exam, true, "b");
    let taken = store.take_in(course, at(5), &mut random).expect("room");
    assert_eq!(taken.kept.iter().map(|kept| (kept.seq, kept.clock_back)).collect::<Vec<_>>(), [(2, true)]);
    let chain = store.chain().expect("readable").expect("there");
    assert_eq!((chain.faults.len(), chain.records().count()), (0, 2));
    let (_, record) = chain.records().last().expect("two");
    let text = store.objects().get(record.journal).expect("whole").expect("here");
    assert_eq!(Some(text), disk::read(&last, 1 << 20).expect("readable"));
    assert_eq!(record.words.len(), 3);
    assert!(record.script.is_some() && record.finished && record.account.as_deref() == Some("b"));
}

#[test]
fn the_seat_and_the_interruptions_are_read_off_the_journal() {
    let lines = [
        r#"{"journal":1,"seat":{"sitting":"s1","place":2,"attempt":1,"rules":"r"}}"#,
        r#"{"n":1,"turn":1,"event":"done"}"#,
        r#"{"n":2,"turn":1,"event":"paused"}"#,
        r#"{"n":3,"turn":1,"event":"resumed","at":"2026-01-01T08:00:00Z"}"#,
        r#"{"n":4,"turn":2,"event":"done"}"#,
        r#"{"n":5,"turn":2,"event":"resumed","at":"2026-01-01T09:00:00Z"}"#,
    ];
    let sat = Sat::of(lines.join("\n").as_bytes());
    assert_eq!((sat.sitting.as_deref(), sat.place, sat.attempt, sat.interruptions), (Some("s1"), Some(2), Some(1), 1));
    let none = Sat::of(br#"{"journal":1}"#);
    assert_eq!((none.sitting, none.place, none.interruptions), (None, None, 0));
}

#[test]
fn an_abandoned_interview_is_kept_when_the_face_says_so() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, course) = (Store::at(home.path()), course());
    let path = play(&store, course, 3, Mode::Exam, false, "a");
    let materials = Materials::of(course, Journal::open(&path).expect("just played").header()).rules("Exercise()");
    store.keep(&path, &materials, at(1), &mut chance(1)).expect("room");
    let chain = store.chain().expect("readable").expect("there");
    let (_, record) = chain.records().next().expect("one");
    assert!(!record.finished && record.rules.is_some());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test damages files")]
fn a_store_that_is_not_sound_is_told_and_not_written_on() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, course) = (Store::at(home.path()), course());
    let keep = |seed, random: Random<'_>| {
        let path = play(&store, course, seed, Mode::Exam, true, "a");
        let materials = Materials::of(course, Journal::open(&path).expect("just played").header());
        store.keep(&path, &materials, at(seed), random).map(|_| path)
    };
    let first = keep(1, &mut chance(1)).expect("room");
    // The journal has grown since.
    let mut grown = fs::read(&first).expect("there");
    grown.push(b'x');
    fs::write(&first, &grown).expect("room");
    let error = store.keep(&first, &Materials::default(), at(2), &mut chance(1)).expect_err("changed");
    assert!(matches!(error, StoreError::JournalChanged { .. }), "{error}");
    // The key is gone: nobody writes on in its place.
    let key = station::key_file(&store.unit());
    let secret = fs::read(&key).expect("there");
    fs::remove_file(&key).expect("there");
    assert!(matches!(keep(3, &mut chance(9)), Err(StoreError::KeyMissing { .. })));
    fs::write(&key, &secret).expect("room");
    // The chain is damaged; a torn tail is not.
    let chain = fs::read(store.chain_file()).expect("there");
    let mut torn = chain.clone();
    torn.extend_from_slice(b"{\"record\":{\"seq");
    fs::write(store.chain_file(), &torn).expect("room");
    keep(4, &mut chance(9)).expect("a torn tail is cut off");
    let mut changed = fs::read(store.chain_file()).expect("there");
    changed[50] ^= 1;
    fs::write(store.chain_file(), &changed).expect("room");
    assert!(matches!(keep(5, &mut chance(9)), Err(StoreError::Chain { .. })));
    assert_eq!(fs::read(store.chain_file()).expect("there"), changed, "left as it is");
}
