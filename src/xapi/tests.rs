//! Statements of records: what they say, that they stay, and that nothing of a person is in them.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use serde_json::Value;

use super::{
    interview::Unfit,
    outbox::{self, Outcome},
    *,
};
use crate::{
    assessment::{Assessment, assess, series::Played},
    course::{
        Course, Shelf,
        exercise::{plan, rules},
    },
    interview::{Case, Event},
    records::{
        Beginning, MemorySink, Mode, Moment, Roster, Score, Seat, Session, Store, personal,
        roster::NewPerson,
        script_of,
        sealed::{release::release, tests::Exam},
    },
    simulate::Trainee,
};

fn course() -> &'static Course {
    static SHIPPED: std::sync::OnceLock<Course> = std::sync::OnceLock::new();
    SHIPPED.get_or_init(|| Course::open(&[Shelf::shipped()]))
}

fn at(second: u64) -> Moment {
    Moment(Duration::from_secs(1_760_000_000 + second))
}

fn chance(first: u8) -> impl FnMut(&mut [u8]) -> std::io::Result<()> {
    let mut next = first;
    move |bytes| {
        bytes.fill(next);
        next = next.wrapping_add(1);
        Ok(())
    }
}

/// Holds some places of an attempt at the scored exercise, and returns how each was judged.
#[expect(clippy::disallowed_methods, reason = "the test lays down journals")]
fn hold(
    store: &Store,
    account: &str,
    attempt: u32,
    places: std::ops::RangeInclusive<u32>,
    way: Trainee,
) -> Vec<Assessment> {
    let course = course();
    let found = course.exercise("scored-six").expect("it is shipped");
    let exercise = found.exercise.as_ref().expect("it can be taken");
    let mut judged = Vec::new();
    std::fs::create_dir_all(store.journals()).expect("room");
    for one in plan(exercise, course, account, attempt).expect("a plan") {
        if !places.contains(&one.place) {
            continue;
        }
        let (scenario, script) = script_of(course, &one.scenario).expect("it is shipped");
        let case = Case::draw(&one.scenario, &scenario, course.handbook, Some(&one.variant), one.seed).expect("a case");
        let beginning = Beginning {
            script,
            mode: Mode::Scored,
            started: at(u64::from(attempt) * 100_000 + u64::from(one.place) * 1000).written(),
            trainee: Some(account.to_owned()),
            exercise: Some("scored-six".to_owned()),
            seat: Some(Seat {
                sitting: format!("{account} {attempt}"),
                place: one.place,
                attempt,
                rules: rules(found, course),
            }),
            ..Beginning::default()
        };
        let events = way.play(&case, course.handbook, one.seed);
        let sink = MemorySink::default();
        let mut session =
            Session::start(Arc::new(case), course.handbook, Box::new(sink.clone()), beginning).expect("memory");
        for action in events.iter().filter_map(Event::action) {
            session.act(&action).expect("it was open when it was played");
        }
        let assessment = assess(session.interview().case(), course.handbook, session.interview().events());
        session.record_score(Score::from(&assessment)).expect("memory");
        let name = format!("{account}-{attempt}-{}.jsonl", one.place);
        std::fs::write(store.journals().join(name), sink.bytes()).expect("room");
        judged.push(assessment);
    }
    judged
}

const SOK: &str = "00112233445566778899aabbccddeeff";
const MAI: &str = "ffeeddccbbaa99887766554433221100";

fn bodies(outbox: &Outbox) -> Vec<Value> {
    let mut all = Vec::new();
    let each = |body: &str| {
        all.push(serde_json::from_str(body).expect("JSON"));
        Ok::<(), OutboxError>(())
    };
    outbox.each(None, each).expect("readable");
    all
}

fn verbs(all: &[Value]) -> Vec<String> {
    let last = |value: &Value| value["verb"]["id"].as_str().unwrap_or("").rsplit('/').next().unwrap_or("").to_owned();
    all.iter().map(last).filter(|verb| verb != "responded").collect()
}

fn opened(store: &Store) -> Outbox {
    let (outbox, aside) = Outbox::open(store).expect("room");
    assert_eq!(aside, None);
    outbox
}

#[test]
fn a_sitting_says_what_a_report_needs_and_nothing_of_a_person() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(home.path());
    let mut roster = Roster::default();
    let new =
        NewPerson { number: "K-17".into(), name: "Sok Dara".into(), unit: "Poipet".into(), ..NewPerson::default() };
    let account = roster.add(new, at(0), &mut chance(9)).expect("it fits").to_string();
    roster.save(&store.unit()).expect("room");
    let judged = hold(&store, &account, 1, 1..=6, Trainee::ByTheBook);
    let taken = store.take_in(course(), at(50), &mut chance(1)).expect("room");
    assert_eq!((taken.kept.len(), taken.left.len()), (6, 0));
    let mut outbox = opened(&store);
    let made = outbox.update(&store, course()).expect("room");
    assert!(made.left.is_empty(), "{made:?}");
    let all = bodies(&outbox);
    assert_eq!(made.statements, all.len());
    let verbs = verbs(&all);
    assert_eq!((verbs[0].as_str(), verbs.len(), verbs[7].as_str()), ("initialized", 8, "passed"), "{verbs:?}");
    assert!(verbs[1..7].iter().all(|verb| verb == "completed"));

    // Every interview comes back as it was judged.
    let mut told: Vec<Interview> = all.iter().filter_map(|one| Interview::read(one).ok()).collect();
    told.sort_by_key(|one| one.seat.place);
    assert_eq!(told.len(), 6);
    for (told, judged) in told.iter().zip(&judged) {
        assert_eq!((told.account.as_str(), told.exercise.as_str()), (account.as_str(), "scored-six"));
        assert_eq!((told.score, told.passed, told.finished), (judged.score, judged.passed, judged.finished));
        assert_eq!(told.played, Played::from(judged));
        let marks: Vec<_> = judged.competencies.iter().map(|mark| (mark.id, mark.points, mark.weight)).collect();
        let sorted = |mut marks: Vec<_>| {
            marks.sort_unstable();
            marks
        };
        assert_eq!(sorted(told.competencies.clone()), sorted(marks));
        assert_eq!(told.questions, (judged.questions.counted, judged.questions.productive));
    }
    let persons: usize = judged.iter().map(|one| one.persons.len()).sum();
    let decisions: Vec<&Value> =
        all.iter().filter(|one| one["object"]["definition"].get("choices").is_some()).collect();
    assert_eq!(decisions.len(), persons);
    for one in &decisions {
        assert_eq!(Interview::read(one), Err(Unfit::Foreign), "a decision is no interview");
        let of = one["context"]["statement"]["id"].as_str().expect("it belongs to an interview");
        assert!(all.iter().any(|other| other["id"] == of));
    }

    // Names, numbers, units: nowhere. No `null`, three languages, one registration, ids once.
    let text = all.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    for word in ["Sok", "Dara", "K-17", "Poipet", "null"] {
        assert!(!text.contains(word), "{word}");
    }
    let registrations: BTreeSet<&str> =
        all.iter().map(|one| one["context"]["registration"].as_str().expect("it has one")).collect();
    assert_eq!(registrations.len(), 1);
    let ids: BTreeSet<&str> = all.iter().map(|one| one["id"].as_str().expect("it has one")).collect();
    assert_eq!(ids.len(), all.len());
    for one in &all {
        for place in ["/verb/display", "/object/definition/name"] {
            let map = one.pointer(place).and_then(Value::as_object).unwrap_or_else(|| panic!("{place} of {one}"));
            assert_eq!(map.keys().collect::<Vec<_>>(), ["en", "km", "lo"], "{place}");
        }
    }
}

#[test]
fn what_was_said_stays_and_is_the_same_when_said_again() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(home.path());
    hold(&store, SOK, 1, 1..=6, Trainee::AlwaysRefuse);
    hold(&store, MAI, 1, 1..=2, Trainee::ByTheBook);
    store.take_in(course(), at(50), &mut chance(1)).expect("room");
    let mut outbox = opened(&store);
    outbox.update(&store, course()).expect("room");
    let before = bodies(&outbox);
    assert_eq!(verbs(&before).iter().filter(|verb| *verb == "failed").count(), 1, "who refuses everybody fails");
    // Nothing new, nothing changed, though the rules of the exercise are others by now.
    let other = Course::open(&[Shelf::words_only()]);
    assert_eq!(outbox.update(&store, &other).expect("room").statements, 0);
    assert_eq!(bodies(&outbox), before);
    // A sitting that is left for the next attempt is told when that is recorded.
    hold(&store, MAI, 2, 1..=1, Trainee::ByTheBook);
    store.take_in(course(), at(60), &mut chance(1)).expect("room");
    outbox.update(&store, course()).expect("room");
    let after = bodies(&outbox);
    assert_eq!(after[..before.len()], before[..]);
    let new = verbs(&after[before.len()..]);
    assert_eq!(new, ["initialized", "completed", "abandoned"]);
    // Made anew somewhere else, from a bundle: the same statements with the same ids.
    let bundle = home.path().join("all.zip");
    crate::records::bundle::export(&store, &bundle, &crate::records::bundle::Wish::default()).expect("room");
    let central = Store::at(home.path().join("central"));
    crate::records::bundle::import(&central, &bundle).expect("sound");
    let mut there = opened(&central);
    there.update(&central, course()).expect("room");
    let key = |value: &Value| value["id"].as_str().unwrap_or("").to_owned();
    let sorted = |mut all: Vec<Value>| {
        all.sort_by_key(key);
        all
    };
    assert_eq!(sorted(bodies(&there)), sorted(after));
}

#[test]
fn without_an_opaque_account_or_a_sitting_nothing_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(home.path());
    hold(&store, "0017", 1, 1..=1, Trainee::ByTheBook);
    hold(&store, SOK, 1, 1..=2, Trainee::ByTheBook);
    store.take_in(course(), at(50), &mut chance(1)).expect("room");
    let chain = store.chain().expect("readable").expect("there");
    let (_, gone) = chain.records().find(|(_, taken)| taken.account.as_deref() == Some(SOK)).expect("two");
    std::fs::remove_file(store.objects().path(gone.journal)).expect("it is there");
    let mut outbox = opened(&store);
    let made = outbox.update(&store, course()).expect("room");
    assert_eq!(made.left.into_iter().collect::<Vec<_>>(), [(Left::NoAccount, 1), (Left::Journal, 1)]);
    assert!(!bodies(&outbox).iter().any(|one| one.to_string().contains("0017")));
}

#[test]
fn what_is_erased_leaves_the_outbox_and_is_not_made_again() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(home.path());
    hold(&store, SOK, 1, 1..=1, Trainee::ByTheBook);
    hold(&store, MAI, 1, 1..=1, Trainee::ByTheBook);
    store.take_in(course(), at(50), &mut chance(1)).expect("room");
    let mut outbox = opened(&store);
    outbox.update(&store, course()).expect("room");
    let all = outbox.count().expect("readable");
    personal::erase(&store, &SOK.parse().expect("an account"), at(60), &mut chance(1)).expect("room");
    outbox.update(&store, course()).expect("room");
    let left = bodies(&outbox);
    assert!(!left.is_empty() && left.len() < all);
    assert!(left.iter().all(|one| one["actor"]["account"]["name"] == MAI));
    drop(outbox);
    for end in ["", "-wal"] {
        let path = store.unit().join(format!("outbox.sqlite{end}"));
        let bytes = crate::records::disk::read_for(&path, 1 << 26).unwrap_or_default();
        assert!(!bytes.windows(SOK.len()).any(|window| window == SOK.as_bytes()), "no page holds it any more");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test damages what was written")]
fn a_damaged_outbox_is_put_aside_and_made_again() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(home.path());
    hold(&store, SOK, 1, 1..=1, Trainee::ByTheBook);
    store.take_in(course(), at(50), &mut chance(1)).expect("room");
    let mut outbox = opened(&store);
    outbox.update(&store, course()).expect("room");
    let before = bodies(&outbox);
    let id = before[0]["id"].as_str().expect("it has one").parse().expect("an id");
    outbox.note("https://lrs.example.org/statements", Outcome::Stored, &[id], at(51)).expect("room");
    assert_eq!(outbox.waiting("https://lrs.example.org/statements").expect("readable"), before.len() - 1);
    assert_eq!(outbox.waiting("https://other.example.org/statements").expect("readable"), before.len());
    drop(outbox);
    std::fs::write(outbox::file(&store), b"rubbish, and enough of it to be no database at all").expect("room");
    let (mut outbox, aside) = Outbox::open(&store).expect("room");
    assert!(aside.is_some_and(|file| file.exists()));
    outbox.update(&store, course()).expect("room");
    assert_eq!(bodies(&outbox), before, "the same again");
    // Verifying knows what was put aside, and what else a database lays down.
    std::fs::write(store.unit().join("outbox.sqlite-journal"), b"").expect("room");
    let report = crate::records::verify::verify(&store).expect("readable");
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    std::fs::write(store.unit().join("outbox-damaged-x.sqlite"), b"").expect("room");
    let report = crate::records::verify::verify(&store).expect("readable");
    assert_eq!(report.findings.len(), 1, "a stranger stays one");
    // It may hold what somebody's erasure must take away.
    assert_eq!(crate::records::beside::put_aside(&store.unit()).expect("readable").len(), 1);
    outbox.forget(SOK).expect("room");
    assert!(crate::records::beside::put_aside(&store.unit()).expect("readable").is_empty());
    // Another program holds it, or a newer one wrote it.
    let other = rusqlite::Connection::open(outbox::file(&store)).expect("it is there");
    other.pragma_update(None, "user_version", 2).expect("room");
    assert!(matches!(Outbox::open(&store), Err(OutboxError::Newer(_))));
    let told = OutboxError::Locked("x".to_owned());
    assert!(course().catalogue.has(told.message().id.as_str(), Some("help"), crate::locale::Language::Lao));
}

#[test]
fn a_sealed_exam_is_told_when_it_is_released_and_not_before() {
    let exam = Exam::new("least_passed: 1,");
    for place in [1, 2] {
        exam.play(SOK, 1, place, usize::MAX);
    }
    exam.store.take_in(course(), at(900), &mut chance(1)).expect("room");
    let mut outbox = opened(&exam.store);
    let made = outbox.update(&exam.store, course()).expect("room");
    assert_eq!((made.statements, made.left.into_iter().collect::<Vec<_>>()), (0, vec![(Left::Journal, 2)]));
    release(&exam.store, &exam.bytes, &exam.unlocked, at(901)).expect("room");
    let made = outbox.update(&exam.store, course()).expect("room");
    assert!(made.left.is_empty(), "{made:?}");
    let all = bodies(&outbox);
    assert_eq!(verbs(&all), ["initialized", "completed", "completed", "passed"]);
    let told: Vec<Interview> = all.iter().filter_map(|one| Interview::read(one).ok()).collect();
    assert!(told.len() == 2 && told.iter().all(|one| one.exercise == "spring" && one.seat.mode == Mode::Exam));
    let named = all.iter().find(|one| one["object"]["id"] == vocabulary::case("night-bus")).expect("two");
    assert!(named["object"]["definition"]["name"]["en"].is_string(), "by the words of its pack: {named}");
}
