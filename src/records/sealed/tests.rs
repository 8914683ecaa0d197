use std::{path::PathBuf, sync::Arc};

use super::*;
use crate::{
    course::{
        Course, Shelf,
        exercise::{Mode, plan, rules},
        sealed::{Pack, Passphrase, Unlocked, tests as packs},
    },
    interview::{Action, Case, plan as lines},
    records::{
        ActError, Index, Journal, RecordId, Score, Seat, Session, Store, StoreError,
        bundle::{self, Wish},
        held_for, opened, script_of,
        sealed::release::release,
        sink::FileSink,
        sitting::Sittings,
        store::tests::{at, chance},
        verify::verify,
    },
};

/// A sealed exam that is being taken in a store.
pub(crate) struct Exam {
    pub home: tempfile::TempDir,
    pub store: Store,
    pub bytes: Vec<u8>,
    pub unlocked: Unlocked,
    pub course: Course,
}

impl Exam {
    pub fn new(rules: &str) -> Self {
        let bytes = packs::pack(rules);
        let pack = Pack::read(&bytes).expect("whole");
        let unlocked = pack.unlock(&Passphrase::typed(packs::PASSPHRASE)).expect("its passphrase");
        let course = Course::open(&[Shelf::words_only(), Shelf::sealed(unlocked.contents.clone())]);
        let home = tempfile::tempdir().expect("a folder");
        let store = Store::at(home.path());
        Self { store, home, bytes, unlocked, course }
    }

    pub fn seal(&self) -> ExamSeal {
        ExamSeal { pack: Hash::of(&self.bytes), to: self.unlocked.key.recipient() }
    }

    pub fn keys(&self) -> Keys {
        Keys::of(self.unlocked.key.clone())
    }

    /// Begins the interview at a place of somebody's attempt.
    pub fn begin(&self, account: &str, attempt: u32, place: u32) -> Session {
        self.store.lay_pack(&self.bytes).expect("room");
        let found = self.course.exercise("spring").expect("sealed");
        let exercise = found.exercise.as_ref().expect("it can be taken");
        let plan = plan(exercise, &self.course, account, attempt).expect("it has cases");
        let one = plan.iter().find(|one| one.place == place).expect("a place of it");
        let (scenario, script) = script_of(&self.course, &one.scenario).expect("sealed");
        let scenario = held_for(&scenario, None);
        let case =
            Case::draw(&one.scenario, &scenario, self.course.handbook, Some(&one.variant), one.seed).expect("a case");
        let beginning = Beginning {
            script,
            mode: Mode::Exam,
            started: at(u64::from(attempt * 100 + place)).written(),
            trainee: Some(account.to_owned()),
            exercise: Some("spring".to_owned()),
            seat: Some(Seat {
                sitting: format!("{account}-{attempt}"),
                place,
                attempt,
                rules: rules(found, &self.course),
            }),
            ..Beginning::default()
        };
        let folder = self.store.journals();
        Session::start_sealed(&folder, Arc::new(case), self.course.handbook, beginning, &self.seal()).expect("room")
    }

    pub fn model(&self, session: &Session) -> Vec<Action> {
        let case = Arc::clone(session.interview().case());
        lines::authored(&case, self.course.handbook, "model").expect("the case has one")
    }

    /// Plays so much of a whole interview, and says where its journal is.
    pub fn play(&self, account: &str, attempt: u32, place: u32, acts: usize) -> PathBuf {
        let mut session = self.begin(account, attempt, place);
        for action in self.model(&session).iter().take(acts) {
            session.act(action).expect("the model is open");
        }
        PathBuf::from(session.file())
    }

    fn resume(&self, path: &Path) -> Session {
        let find = |id: &str| script_of(&self.course, id);
        Session::resume_by(path, self.course.handbook, &self.keys(), find).expect("whole")
    }
}

#[expect(clippy::disallowed_methods, reason = "the tests look at what was written")]
fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("it is there")
}

#[expect(clippy::disallowed_methods, reason = "the tests damage what was written")]
fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("room");
}

#[test]
fn a_sealed_interview_says_nothing_and_goes_on_exactly_where_it_was() {
    let exam = Exam::new("");
    let mut session = exam.begin("a", 1, 1);
    let path = PathBuf::from(session.file());
    assert!(!path.display().to_string().contains("night-bus"), "{}", path.display());
    let model = exam.model(&session);
    for action in &model[..4] {
        session.act(action).expect("open");
    }
    assert!(matches!(session.undo(), Err(ActError::NoUndo)));
    let stood = session.interview().events().to_vec();
    drop(session);
    let bytes = read(&path);
    let variant = Journal::open_by(&path, &exam.keys()).expect("whole").header().variant.clone();
    for word in ["night-bus", "variant", "work-open", "\"event\"", variant.as_str()] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    // Acts of any length fill their lines alike.
    for line in bytes.split(|byte| *byte == b'\n').skip(1).filter(|line| !line.is_empty()) {
        let line: Sealed = serde_json::from_slice(line).expect("whole");
        let act = BASE64_STANDARD.decode(line.act).expect("whole");
        let group = exam.unlocked.key.open(&act, MOST_BYTES).expect("its key");
        assert!(group.len().is_multiple_of(FILLED) && !group.is_empty());
    }
    assert!(matches!(Journal::open(&path), Err(JournalError { fault: Fault::Sealed(exam), .. }) if exam == "spring"));
    assert!(matches!(Journal::header_of(&path), Err(JournalError { fault: Fault::Sealed(_), .. })));
    let sittings = Sittings::find_by(&exam.store.journals(), "a", "spring", &exam.keys());
    assert_eq!((sittings.sittings.len(), sittings.unreadable.len()), (1, 0));
    let none = Sittings::find(&exam.store.journals(), "a", "spring");
    assert_eq!((none.sittings.len(), none.unreadable.len()), (0, 0), "it is nobody's without its key");
    let mut session = exam.resume(&path);
    assert_eq!(session.interview().events(), stood);
    session.record_resumed("2026-03-03T08:00:00Z").expect("room");
    for action in &model[4..] {
        session.act(action).expect("open");
    }
    drop(session);
    let journal = Journal::open_by(&path, &exam.keys()).expect("whole");
    assert!(journal.finished() && journal.interruptions().len() == 1 && journal.torn() == 0);
    let told = outline("x", &read(&path)).expect("whole");
    assert!(told.finished && told.interruptions == 1 && told.torn == 0);
    let replayed = crate::records::replay(
        &journal,
        exam.course.handbook,
        |id| script_of(&exam.course, id),
        |case, events| Score::from(&crate::assessment::assess(case, exam.course.handbook, events)),
    );
    assert!(replayed.expect("whole").agrees());
}

#[test]
fn whatever_is_cut_off_loses_no_acknowledged_act() {
    let exam = Exam::new("");
    let mut session = exam.begin("a", 1, 1);
    let path = PathBuf::from(session.file());
    let mut after = vec![(read(&path).len(), session.interview().events().len())];
    for action in &exam.model(&session)[..5] {
        session.act(action).expect("open");
        after.push((read(&path).len(), session.interview().events().len()));
    }
    drop(session);
    let whole = read(&path);
    for cut in (0..whole.len()).step_by(97).chain(after.iter().map(|(length, _)| *length)) {
        write(&path, &whole[..cut]);
        let expected = after.iter().rev().find(|(length, _)| *length <= cut);
        let read_back = Journal::open_by(&path, &exam.keys());
        let Some((_, events)) = expected else {
            let fault = read_back.expect_err("nothing was played").fault;
            assert!(matches!(fault, Fault::Empty | Fault::Unbegun), "{cut}: {fault}");
            continue;
        };
        let journal = read_back.expect("what was acknowledged");
        let mut session = exam.resume(&path);
        assert_eq!(session.interview().events().len(), *events, "cut at {cut}");
        assert_eq!(session.torn(), journal.torn());
        // Going on writes after the last whole line, whatever stood there.
        session.record_resumed("2026-03-03T08:00:00Z").expect("room");
        drop(session);
        let again = Journal::open_by(&path, &exam.keys()).expect("whole");
        assert!(again.torn() == 0 && again.interruptions().len() == 1, "cut at {cut}");
    }
}

/// A disk that takes some writes, and of the next one only the beginning.
struct Failing(FileSink, u32);

impl crate::records::Sink for Failing {
    fn append(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.1 = self.1.wrapping_sub(1);
        if self.1 == 0 {
            self.0.append(&bytes[..bytes.len() / 2])?;
            return Err(std::io::Error::from(std::io::ErrorKind::StorageFull));
        }
        self.0.append(bytes)
    }

    fn cut(&mut self, length: u64) -> std::io::Result<()> {
        self.0.cut(length)
    }

    fn name(&self) -> String {
        self.0.name()
    }
}

#[test]
fn a_full_disk_leaves_the_interview_as_it_was() {
    let exam = Exam::new("");
    let open = exam.begin("a", 1, 1);
    let (case, header) = (Arc::clone(open.interview().case()), open.header().clone());
    let model = exam.model(&open);
    drop(open);
    for fails_at in 1..5 {
        let folder = tempfile::tempdir().expect("a folder");
        let beginning = Beginning {
            script: header.script.clone(),
            mode: Mode::Exam,
            started: header.started.clone(),
            trainee: header.trainee.clone(),
            exercise: header.exercise.clone(),
            seat: header.seat.clone(),
            ..Beginning::default()
        };
        let file = FileSink::create(folder.path(), "x").expect("room");
        let path = file.path().to_owned();
        let sink = SealedSink::begin(Box::new(Failing(file, fails_at)), &Front::of(&beginning, &exam.seal()));
        let started = Session::start(Arc::clone(&case), exam.course.handbook, Box::new(sink), beginning);
        let Ok(mut session) = started else {
            assert_eq!((fails_at, read(&path).len()), (1, 0));
            continue;
        };
        let mut refused = 0;
        for action in &model[..4] {
            while session.act(action).is_err() {
                refused += 1;
                assert!(refused < 3, "it may be tried again");
            }
        }
        assert_eq!(refused, 1);
        let stood = session.interview().events().len();
        drop(session);
        assert_eq!(exam.resume(&path).interview().events().len(), stood);
    }
}

#[test]
fn what_was_changed_is_named_by_its_line() {
    let exam = Exam::new("");
    let path = exam.play("a", 1, 1, 6);
    let whole = read(&path);
    let text = String::from_utf8(whole.clone()).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    let damaged = |bytes: &[u8]| {
        let error = Journal::read_by("x", bytes, &exam.keys()).expect_err("it was changed");
        assert!(matches!(error.fault, Fault::Damaged(_)), "{error}");
        error.line
    };
    let joined = |lines: &[&str]| (lines.join("\n") + "\n").into_bytes();
    let second: usize = lines[..3].iter().map(|line| line.len() + 1).sum();
    let mut changed = whole.clone();
    changed[second + 300] = if changed[second + 300] == b'A' { b'B' } else { b'A' };
    assert_eq!(damaged(&changed), Some(4));
    let mut moved = lines.clone();
    moved.swap(3, 4);
    damaged(&joined(&moved));
    let mut missing = lines.clone();
    missing.remove(3);
    damaged(&joined(&missing));
    // Whoever gives it to somebody else cannot mend what is sealed.
    let other = text.replacen("\"trainee\":\"a\"", "\"trainee\":\"b\"", 1);
    assert_eq!(damaged(other.as_bytes()), Some(1));
    assert!(matches!(
        Journal::read_by("x", text.replacen("\"sealed\":1", "\"sealed\":2", 1).as_bytes(), &exam.keys()),
        Err(JournalError { fault: Fault::Format { found: 2 }, .. })
    ));
    let ended = lines[3].replacen("\"}", "\",\"was\":\"finished\"}", 1);
    let mut pretended = lines.clone();
    pretended[3] = &ended;
    assert_eq!(damaged(&joined(&pretended)), Some(4));
}

#[test]
fn an_exam_is_recorded_sealed_and_opens_when_it_is_released() {
    let exam = Exam::new("least_passed: 1,");
    let (store, account) = (&exam.store, "00112233445566778899aabbccddeeff");
    for place in [1, 2] {
        exam.play(account, 1, place, usize::MAX);
    }
    let left = exam.play("b", 1, 1, 3);
    let library = crate::records::store::tests::course();
    let taken = store.take_in(library, at(900), &mut chance(1)).expect("room");
    assert!(taken.left.is_empty() && taken.kept.len() == 2, "{taken:?}");
    assert!(verify(store).expect("readable").findings.is_empty());
    let list = || Index::open(store).expect("room").0.list().expect("readable");
    let listed = list();
    assert!(listed.iter().all(|record| record.sealed() && record.finished && record.mode == "exam"));
    assert_eq!(listed[0].account.as_deref(), Some(account));
    // Before it is released it is told who is not through, and of a pack that was sealed anew, that it opens none of these.
    let outlook = |exam: &Exam| Outlook::of(store, &listed, "spring", Hash::of(&exam.bytes), 2).expect("readable");
    assert_eq!(outlook(&exam), Outlook { here: 2, begun: 1, others: 0 });
    assert_eq!(outlook(&Exam::new("least_passed: 1,")), Outlook { here: 0, begun: 0, others: 2 });
    assert_eq!((outlook(&exam).notes().len(), outlook(&Exam::new("")).notes().len()), (0, 2));
    let id = listed[0].id;
    assert!(matches!(opened::open(store, id), Err(StoreError::Sealed { exam, .. }) if exam == "spring"));
    let chain = store.chain().expect("readable").expect("there");
    let (_, record) = chain.records().next().expect("two");
    assert_eq!((record.pack, record.script, record.rules), (Some(Hash::of(&exam.bytes)), None, None));
    let mut errors = 0;
    let sittings = opened::remark(store, &listed, library.handbook, |one| errors += usize::from(one.now.is_err()));
    assert_eq!((errors, sittings.expect("readable").len()), (2, 0));

    // What is carried stays sealed, unless the key is wanted with it.
    let carry = |with_released: bool, name: &str| {
        let out = exam.home.path().join(name);
        bundle::export(store, &out, &Wish { with_released, ..Wish::default() }).expect("room");
        let other = tempfile::tempdir().expect("a folder");
        let there = Store::at(other.path());
        let imported = bundle::import(&there, &out).expect("sound");
        assert!(verify(&there).expect("readable").findings.is_empty(), "{:?}", verify(&there));
        (imported.released, opened::open(&there, id).is_ok(), other)
    };
    assert!(release(store, &exam.bytes, &exam.unlocked, at(901)).expect("room"));
    assert!(!release(store, &exam.bytes, &exam.unlocked, at(902)).expect("room"), "once is enough");
    let (released, opens, sealed) = carry(false, "sealed.zip");
    assert_eq!((released, opens), (0, false));
    assert_eq!(carry(true, "open.zip").0, 1);
    assert!(carry(true, "again.zip").1);
    let there = Store::at(sealed.path());
    assert_eq!(bundle::import(&there, &exam.home.path().join("open.zip")).expect("sound").released, 1);
    assert!(opened::open(&there, id).is_ok(), "its key came later");

    let record = opened::open(store, id).expect("released");
    assert!(record.played.case.id == "night-bus" && record.rules.is_some());
    let listed = list();
    assert!(listed.iter().all(|record| record.told.as_ref().is_some_and(|told| told.score.is_some())), "{listed:?}");
    let mut judged = 0;
    let sittings =
        opened::remark(store, &listed, library.handbook, |one| judged += usize::from(one.now.is_ok())).expect("read");
    assert_eq!((judged, sittings.len(), sittings[0].now.passed), (2, 1, true), "{sittings:?}");
    assert!(verify(store).expect("readable").findings.is_empty());
    // Whoever takes the key away seals it again.
    std::fs::remove_dir_all(release::folder(store)).expect("there");
    assert!(list().iter().all(crate::records::Listed::sealed));
    assert!(outline("x", &read(&left)).is_ok_and(|told| !told.finished), "it can still be gone on with");
}

#[test]
fn a_sealed_interview_that_was_given_up_is_recorded_as_abandoned() {
    let exam = Exam::new("");
    let library = crate::records::store::tests::course();
    exam.play("a", 1, 1, 3);
    let take = |second| exam.store.take_in(library, at(second), &mut chance(1)).expect("room").kept.len();
    assert_eq!(take(900), 0, "it can be gone on with");
    exam.play("b", 2, 1, 3);
    assert_eq!(take(901), 0, "another's attempt gives up nothing of it");
    exam.play("a", 2, 1, 3);
    assert_eq!(take(902), 1);
    let chain = exam.store.chain().expect("readable").expect("there");
    let (_, record) = chain.records().next().expect("one");
    assert!(!record.finished && record.attempt == Some(1) && record.pack.is_some());
    assert!(verify(&exam.store).expect("readable").findings.is_empty());
}

#[test]
fn a_person_s_sealed_interviews_are_given_out_and_erased_unopened() {
    let exam = Exam::new("");
    let account: crate::records::Account = "00112233445566778899aabbccddeeff".parse().expect("an account");
    let recorded = exam.play(account.as_str(), 1, 1, usize::MAX);
    let begun = exam.play(account.as_str(), 1, 2, 3);
    let other = exam.play("b", 1, 1, 3);
    exam.store.take_in(crate::records::store::tests::course(), at(900), &mut chance(1)).expect("room");
    let kept = crate::records::personal::kept(&exam.store, &account).expect("readable");
    assert!(kept.journals.len() == 2 && kept.journals.iter().all(|(_, bytes)| is_sealed(bytes)));
    let erased = crate::records::personal::erase(&exam.store, &account, at(901), &mut chance(2)).expect("room");
    assert_eq!((erased.journals, recorded.exists(), begun.exists(), other.exists()), (2, false, false, true));
    assert!(verify(&exam.store).expect("readable").findings.is_empty());
}

#[test]
#[cfg(unix)]
fn the_key_of_a_release_is_the_owner_s_alone_and_a_damaged_one_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let exam = Exam::new("");
    exam.play("a", 1, 1, usize::MAX);
    exam.store.take_in(crate::records::store::tests::course(), at(900), &mut chance(1)).expect("room");
    release(&exam.store, &exam.bytes, &exam.unlocked, at(901)).expect("room");
    let file = release::folder(&exam.store).join(format!("{}.json", Hash::of(&exam.bytes)));
    assert_eq!(std::fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    let mut bytes = read(&file);
    let at = bytes.windows(7).position(|window| window == b"AGE-SEC").expect("a key") + 20;
    bytes[at] = if bytes[at] == b'Q' { b'P' } else { b'Q' };
    write(&file, &bytes);
    let found = verify(&exam.store).expect("readable").findings;
    assert!(found.len() == 1 && found[0].file.contains("released"), "{found:?}");
    let chain = exam.store.chain().expect("readable").expect("there");
    let id = RecordId { station: chain.key.expect("opened").station(), seq: 1 };
    assert!(matches!(opened::open(&exam.store, id), Err(StoreError::Sealed { .. })));
}
