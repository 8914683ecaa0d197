//! Sending to a learning record store and reading from it, over a real connection to a small store that fails in every way.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::Arc,
    time::Duration,
};

use sala::{
    assessment::assess,
    course::{
        Course, Shelf,
        exercise::{plan, rules},
    },
    interview::{Case, Event},
    records::{Beginning, Hash, MemorySink, Mode, Moment, Score, Seat, Session, Store, script_of},
    simulate::Trainee,
    xapi::{
        Outbox, Statement,
        lrs::{Address, Http, Login, Lost, Pace, PushError, Pushed, Way, Wire, fetch, push},
        statement::id_of,
    },
};
use serde_json::{Value, json};

use crate::loopback::{Fail, Loopback};

/// Waits not at all, and notes how long it was to wait. Its dice always fall high.
#[derive(Default)]
pub(crate) struct Noted(pub Vec<Duration>);

impl Pace for Noted {
    fn wait(&mut self, time: Duration) {
        self.0.push(time);
    }

    fn chance(&mut self) -> f64 {
        1.0
    }
}

pub(crate) const KEY: &str = "a-secret-key-of-the-store";

/// An outbox with so many statements, and the folder it stands in.
pub(crate) fn outbox(count: usize) -> (tempfile::TempDir, Outbox) {
    let home = tempfile::tempdir().expect("a folder");
    let (outbox, _) = Outbox::open(&Store::at(home.path())).expect("room");
    let statements: Vec<Statement> = (0..count).map(statement).collect();
    outbox.add(&statements).expect("room");
    (home, outbox)
}

fn statement(number: usize) -> Statement {
    let id = id_of(&format!("test {number}"));
    let body = json!({
        "id": id.to_string(),
        "actor": { "account": { "homePage": "https://sala.invalid/xapi/1/accounts", "name": format!("{number:032x}") } },
        "verb": { "id": "http://adlnet.gov/expapi/verbs/completed", "display": { "en": "completed" } },
        "object": { "id": "https://sala.invalid/xapi/1/cases/x" },
        "timestamp": "2026-01-31T08:00:00Z",
        "result": { "score": { "raw": number } },
    });
    Statement { id, account: format!("{number:032x}"), journal: Hash::of(b"x"), body: body.to_string() }
}

fn address(store: &Loopback) -> Address {
    Address::read(&store.address, false).expect("the loopback is here")
}

fn http(address: &Address) -> Http {
    let login = Login { user: "sala".to_owned(), key: KEY.to_owned() };
    Http::new(address, Some(&login), Duration::from_millis(500), None).expect("no certificates")
}

/// Sends what waits, and says how long was waited.
fn send(outbox: &Outbox, store: &Loopback, batch: usize) -> (Pushed, Vec<Duration>) {
    let (address, mut pace) = (address(store), Noted::default());
    let way = Way { batch, now: Moment(Duration::from_secs(1)) };
    let pushed = push(outbox, &address, &mut http(&address), &mut pace, way).expect("the outbox is sound");
    (pushed, pace.0)
}

/// The store has each of so many statements once.
pub(crate) fn whole(store: &Loopback, count: usize) {
    let mut there: Vec<u64> =
        store.state().statements.iter().map(|one| one["result"]["score"]["raw"].as_u64().expect("a figure")).collect();
    there.sort_unstable();
    assert_eq!(there, (0..count as u64).collect::<Vec<_>>());
}

fn waiting(outbox: &Outbox, store: &Loopback) -> usize {
    outbox.waiting(&address(store).to_string()).expect("readable")
}

#[test]
fn everything_is_sent_once_in_batches() {
    let (_home, outbox) = outbox(25);
    let store = Loopback::start();
    let (pushed, waits) = send(&outbox, &store, 10);
    assert_eq!((pushed.stored, pushed.there, pushed.stopped, waits.len()), (25, 0, None, 0));
    whole(&store, 25);
    let asked = store.state().asked.clone();
    assert_eq!(asked.iter().map(|one| one.statements).collect::<Vec<_>>(), [10, 10, 5]);
    // The header is the user and the key in base 64, as RFC 7617 has it.
    assert!(asked.iter().all(|one| one.login.as_deref() == Some("Basic c2FsYTphLXNlY3JldC1rZXktb2YtdGhlLXN0b3Jl")));
    // Nothing waits: nobody is asked. Another store has none of it.
    assert_eq!(send(&outbox, &store, 10).0, Pushed::default());
    assert_eq!(store.state().asked.len(), 3);
    let other = Loopback::start();
    assert_eq!(send(&outbox, &other, 1000).0.stored, 25);
}

#[test]
fn what_may_go_better_is_tried_again_and_waits_grow() {
    let (_home, outbox) = outbox(4);
    let store = Loopback::start();
    store.fail([Fail::Status(503), Fail::Status(500), Fail::Closes, Fail::Later(429, 7), Fail::Rubbish]);
    let (pushed, waits) = send(&outbox, &store, 10);
    assert_eq!((pushed.stored, pushed.stopped, pushed.waits), (4, None, 5));
    assert_eq!(waits, [500, 1000, 2000, 7000, 8000].map(Duration::from_millis));
    whole(&store, 4);
    // A store that has no time today is left for tomorrow, and may not ask for more than five minutes.
    let (_home, outbox) = self::outbox(4);
    store.fail(vec![Fail::Later(503, 99_999); 6]);
    let (pushed, waits) = send(&outbox, &store, 10);
    assert_eq!((pushed.stored, pushed.stopped, waits.len()), (0, Some(PushError::Busy(503)), 5));
    assert!(waits.iter().all(|wait| *wait == Duration::from_secs(300)));
    assert_eq!(waiting(&outbox, &store), 4);
}

#[test]
fn a_store_that_took_it_and_did_not_say_so_takes_nothing_twice() {
    for no_content in [false, true] {
        for fail in [Fail::Silent, Fail::ClosesAfter] {
            let (_home, outbox) = outbox(6);
            let store = Loopback::start();
            store.state().no_content = no_content;
            store.fail([fail.clone()]);
            let (pushed, waits) = send(&outbox, &store, 6);
            assert_eq!((pushed.stored + pushed.there, pushed.stopped, waits.len()), (6, None, 1), "{fail:?}");
            whole(&store, 6);
            assert_eq!(waiting(&outbox, &store), 0);
        }
    }
    // Never an answer: it ends, and says so.
    let (_home, outbox) = outbox(1);
    let store = Loopback::start();
    store.state().slow = Duration::from_millis(1200);
    let (pushed, _) = send(&outbox, &store, 6);
    assert_eq!((pushed.stored, pushed.stopped), (0, Some(PushError::Lost(Lost::Time))));
    assert_eq!(waiting(&outbox, &store), 1);
}

#[test]
fn half_answers_and_lies_are_looked_into() {
    for (fail, requests) in [(Fail::Half, 9), (Fail::NamesHalf, 5), (Fail::Confused, 9)] {
        let (_home, outbox) = outbox(8);
        let store = Loopback::start();
        store.fail([fail.clone()]);
        let (pushed, _) = send(&outbox, &store, 8);
        assert_eq!((pushed.stored, pushed.there, pushed.stopped), (8, 0, None), "{fail:?}");
        whole(&store, 8);
        let asked = store.state().asked.len();
        // Half: asked for four, sent four, each named in its own answer and asked for once more.
        let wanted = if fail == Fail::Half { 1 + 4 * 3 } else { requests };
        assert_eq!(asked, wanted, "{fail:?}");
    }
    // It says yes to everything and has nothing: nothing counts as sent.
    let (_home, outbox) = outbox(8);
    let store = Loopback::start();
    store.fail([Fail::Lies, Fail::Not, Fail::Lies]);
    let (pushed, _) = send(&outbox, &store, 8);
    assert_eq!((pushed.stored, pushed.stopped), (0, Some(PushError::Lies)));
    assert_eq!(waiting(&outbox, &store), 8);
    assert_eq!(send(&outbox, &store, 8).0.stored, 8);
    whole(&store, 8);
}

#[test]
fn the_same_id_with_the_same_content_is_stored_and_with_another_is_named() {
    for strict in [false, true] {
        let (_home, outbox) = outbox(9);
        let store = Loopback::start();
        store.state().strict = strict;
        let (address, mut pace) = (address(&store), Noted::default());
        let mut wire = http(&address);
        // Another station sent some of them before; one of these was changed on the way.
        let mut other: Value = serde_json::from_str(&statement(4).body).expect("JSON");
        other["result"]["score"]["raw"] = 77.into();
        let known: Vec<String> = [1, 2, 8].iter().map(|number| statement(*number).body).collect();
        assert_eq!(wire.post(&format!("[{},{other}]", known.join(","))).expect("it is up").status, 200);
        let way = Way { batch: 9, now: Moment(Duration::from_secs(1)) };
        let pushed = push(&outbox, &address, &mut wire, &mut pace, way).expect("the outbox is sound");
        assert_eq!((pushed.conflicts, pushed.stopped), (vec![statement(4).id], None), "strict: {strict}");
        assert_eq!(pushed.stored + pushed.there, 8, "strict: {strict}");
        assert!(!strict || pushed.there == 3);
        assert_eq!(store.state().statements.len(), 9, "nothing twice");
        assert!(store.state().statements.iter().any(|one| one["result"]["score"]["raw"] == 77), "and nothing changed");
        // It is not sent again, and stays named.
        assert_eq!(send(&outbox, &store, 9).0, Pushed::default());
        assert_eq!(outbox.conflicts(&address.to_string()).expect("readable"), [statement(4).id]);
    }
}

#[test]
fn what_is_too_large_or_refused_is_halved_down_to_the_one() {
    let (_home, outbox) = outbox(20);
    let store = Loopback::start();
    store.state().most = Some(3);
    let (pushed, _) = send(&outbox, &store, 16);
    assert_eq!((pushed.stored, pushed.refused.len(), pushed.stopped), (20, 0, None));
    whole(&store, 20);
    assert_eq!(store.state().asked.last().map(|one| one.statements), Some(2), "smaller from then on");
    let (_home, outbox) = self::outbox(10);
    let store = Loopback::start();
    store.state().bad = vec![statement(3).id.to_string()];
    let (pushed, _) = send(&outbox, &store, 10);
    assert_eq!((pushed.stored, pushed.refused, pushed.stopped), (9, vec![(statement(3).id, 400)], None));
    assert_eq!(waiting(&outbox, &store), 1, "it waits");
    let (_home, outbox) = self::outbox(3);
    let store = Loopback::start();
    store.state().most = Some(0);
    let (pushed, _) = send(&outbox, &store, 10);
    assert_eq!((pushed.stored, pushed.refused.len(), pushed.stopped), (0, 3, None));
}

#[test]
fn a_login_goes_to_one_address_only() {
    let (_home, outbox) = outbox(3);
    let (store, other) = (Loopback::start(), Loopback::start());
    store.fail([Fail::Elsewhere(format!("{}/statements", other.address))]);
    let (pushed, _) = send(&outbox, &store, 10);
    assert_eq!(pushed.stopped, Some(PushError::Elsewhere(Some(format!("{}/statements", other.address)))));
    assert_eq!(other.state().asked.len(), 0, "it was not followed");
    for (status, wanted) in
        [(401, PushError::Denied(401)), (403, PushError::Denied(403)), (404, PushError::NoStore(404))]
    {
        store.fail([Fail::Status(status)]);
        let before = store.state().asked.len();
        let (pushed, waits) = send(&outbox, &store, 10);
        assert_eq!((pushed.stopped, waits.len()), (Some(wanted), 0));
        assert_eq!(store.state().asked.len(), before + 1, "once is enough");
    }
    assert_eq!(waiting(&outbox, &store), 3);
    // Encrypted or not at all: what answers without is refused.
    let address = Address::read(&store.address.replace("http:", "https:"), false).expect("good");
    let mut wire = http(&address);
    let before = store.state().asked.len();
    assert!(wire.post("[]").is_err());
    assert_eq!(store.state().asked.len(), before);
    assert!(!format!("{wire:?} {:?}", Login { user: "sala".into(), key: KEY.into() }).contains(KEY));
}

// From here on with the program itself.

/// Holds an attempt of somebody at the scored exercise: interviews in a store's folder, not yet recorded.
fn hold(course: &Course, data: &Path, account: &str, way: Trainee) {
    let found = course.exercise("scored-six").expect("it is shipped");
    let exercise = found.exercise.as_ref().expect("it can be taken");
    std::fs::create_dir_all(data.join("journals")).expect("room");
    for one in plan(exercise, course, account, 1).expect("a plan") {
        let (scenario, script) = script_of(course, &one.scenario).expect("it is shipped");
        let case = Case::draw(&one.scenario, &scenario, course.handbook, Some(&one.variant), one.seed).expect("a case");
        let beginning = Beginning {
            script,
            mode: Mode::Scored,
            started: Moment(Duration::from_secs(1_760_000_000 + u64::from(one.place) * 1000)).written(),
            trainee: Some(account.to_owned()),
            exercise: Some("scored-six".to_owned()),
            seat: Some(Seat {
                sitting: Hash::of(account.as_bytes()).to_string(),
                place: one.place,
                attempt: 1,
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
        let judged = assess(session.interview().case(), course.handbook, session.interview().events());
        session.record_score(Score::from(&judged)).expect("memory");
        let name = format!("{account}-{}.jsonl", one.place);
        lay(data.join("journals").join(name), sink.bytes()).expect("room");
    }
}

#[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
pub(crate) fn lay(path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
    std::fs::write(path, bytes)
}

pub(crate) fn login(home: &Path) -> PathBuf {
    let file = home.join("login");
    lay(&file, format!("sala\n{KEY}\n")).expect("room");
    file
}

fn sala(data: &Path, arguments: &[&str]) -> Command {
    sala_in("en", data, arguments)
}

pub(crate) fn sala_in(language: &str, data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    command.args(arguments).arg("--data").arg(data).args(["--lang", language]).stdin(Stdio::null());
    for name in ["SALA_LRS_USER", "SALA_LRS_KEY", "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command
}

pub(crate) fn run(data: &Path, arguments: &[&str]) -> (Output, String) {
    let output = sala(data, arguments).output().expect("the program starts");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains(KEY), "the key is told:\n{text}");
    (output, text)
}

pub(crate) fn two_stations() -> (tempfile::TempDir, Vec<PathBuf>) {
    let course = Course::open(&[Shelf::shipped()]);
    let home = tempfile::tempdir().expect("a folder");
    let stations: Vec<PathBuf> = ["a", "b"].iter().map(|name| home.path().join(name)).collect();
    let ways = [Trainee::ByTheBook, Trainee::AlwaysRefuse, Trainee::Slipping(30), Trainee::ClosedOnly];
    for (number, way) in ways.into_iter().enumerate() {
        hold(&course, &stations[number % 2], &format!("{:032x}", 0xabc0 + number), way);
    }
    (home, stations)
}

#[test]
fn a_report_of_a_store_that_two_stations_filled_is_that_of_the_interviews() {
    let (home, stations) = two_stations();
    let store = Loopback::start();
    let file = login(home.path());
    let (lrs, file) = (store.address.clone(), file.to_str().expect("text").to_owned());
    // Others use the store, too, before and after.
    let foreign = |number: u64| {
        json!({ "id": id_of(&format!("foreign {number}")).to_string(), "verb": { "id":
        "http://adlnet.gov/expapi/verbs/completed" }, "object": { "id": "https://example.org/course" }, "actor": {} })
    };
    store.state().statements.push(foreign(1));
    for data in &stations {
        let (output, text) = run(data, &["records", "push", "--lrs", &lrs, "--login", &file, "--batch", "7"]);
        assert!(output.status.success(), "{text}");
        assert!(text.contains("taken, 0 there already"), "{text}");
        // Again: nothing is left to do.
        assert!(run(data, &["records", "push", "--lrs", &lrs, "--login", &file]).1.contains("Nothing waits for"));
    }
    store.state().statements.push(foreign(2));
    let folders: Vec<String> = stations.iter().map(|data| data.join("journals").display().to_string()).collect();
    let empty = home.path().join("central");
    let (raw, text) = run(&empty, &["report", "unit", &folders[0], &folders[1], "--format", "csv", "--names"]);
    assert!(raw.status.success(), "{text}");
    assert!(text.contains("24") && text.contains(&format!("{:032x}", 0xabc3)), "{text}");
    let reached = ["report", "unit", "--lrs", &lrs, "--login", &file, "--format", "csv", "--names"];
    for (page, no_filter) in [(None, false), (Some(5), false), (Some(5), true)] {
        {
            let mut state = store.state();
            (state.page, state.no_filter) = (page, no_filter);
            state.asked.clear();
        }
        let (told, text) = run(&empty, &reached);
        assert!(told.status.success(), "{text}");
        let (told, raw) = (String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&raw.stdout));
        assert_eq!(told, raw, "page {page:?}, no filter {no_filter}");
        // Where everything is read, what is another's is passed over and counted, and so are our decisions.
        assert!(text.contains("24 interviews"), "{text}");
        assert_eq!(text.contains("passed over: 0 other"), !no_filter, "{text}");
        assert_eq!(text.contains("all of it was read"), no_filter, "{text}");
        assert!(store.state().asked.iter().all(|asked| asked.login.is_some() && asked.statements == 0));
    }
    // A statement that lost something on its way is counted, and the rest told.
    {
        let mut state = store.state();
        let completed = |one: &&mut Value| one["context"]["extensions"].to_string().contains("\"place\":2");
        let one = state.statements.iter_mut().find(completed).expect("there are four");
        one.as_object_mut().expect("a statement").remove("result");
    }
    let (told, text) = run(&empty, &reached);
    assert!(
        !told.status.success() && text.contains("23 interviews") && text.contains("1 that are not whole"),
        "{text}"
    );
}

#[test]
fn half_a_store_makes_no_report() {
    let (home, stations) = two_stations();
    let store = Loopback::start();
    let lrs = store.address.clone();
    let (output, text) = run(&stations[0], &["records", "push", "--lrs", &lrs]);
    assert!(output.status.success(), "{text}");
    let other = Loopback::start();
    let report = |wanted: &str| {
        let (output, text) = run(home.path(), &["report", "unit", "--lrs", &lrs]);
        assert!(!output.status.success() && output.stdout.is_empty() && text.contains(wanted), "{wanted}: {text}");
    };
    store.fail([Fail::More(format!("{}/statements?more=1", other.address))]);
    report("elsewhere");
    assert_eq!(other.state().asked.len(), 0);
    store.fail([Fail::Status(403)]);
    report("does not let us in");
    store.fail([Fail::NoList]);
    report("cannot be understood");
    store.fail([Fail::Elsewhere("/xAPI/statements/".to_owned())]);
    report("slash");
    store.fail(vec![Fail::More("/xAPI/statements?limit=1".to_owned()); 3]);
    report("never end");
    let (output, text) = run(home.path(), &["report", "exercise", "--lrs", &lrs]);
    assert!(output.status.code() == Some(2) && text.contains("Only the report of a unit"), "{text}");
    let empty = Loopback::start();
    let (output, text) = run(home.path(), &["report", "unit", "--lrs", &empty.address]);
    assert!(output.status.code() == Some(1) && text.contains("no interviews"), "{text}");
    let mut pace = Noted::default();
    let address = address(&empty);
    let none = fetch(&address, &mut http(&address), &mut pace, |_| panic!("there is nothing")).expect("it is up");
    assert_eq!((none.interviews, none.foreign, none.whole), (0, 0, true));
}

#[test]
fn a_killed_program_sends_on_where_it_was() {
    let (_home, stations) = two_stations();
    let store = Loopback::start();
    let lrs = store.address.clone();
    let data = &stations[0];
    let (output, statements) = run(data, &["records", "statements"]);
    assert!(output.status.success(), "{statements}");
    let all = statements.lines().count();
    assert!(all > 30, "{all}");
    store.state().slow = Duration::from_millis(40);
    for killed in 0..4 {
        let before = store.state().asked.len();
        let mut child = sala(data, &["records", "push", "--lrs", &lrs, "--batch", "3"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        for _ in 0..400 {
            if store.state().asked.len() > before + killed {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        child.kill().expect("it is ours");
        child.wait().expect("it is ours");
    }
    store.state().slow = Duration::ZERO;
    let (output, text) = run(data, &["records", "push", "--lrs", &lrs]);
    assert!(output.status.success(), "{text}");
    let sent: std::collections::BTreeSet<String> =
        store.state().statements.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect();
    assert_eq!((sent.len(), store.state().statements.len()), (all, all), "never lost, never twice");
}

#[test]
fn bad_ways_to_a_store_are_told_with_what_to_do() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("half");
    lay(&file, "only a user\n").expect("room");
    let half = file.to_str().expect("text");
    for (arguments, wanted) in [
        (vec!["--lrs", "lrs.example.org"], "no address"),
        (vec!["--lrs", "http://lrs.example.org/xAPI"], "not encrypted"),
        (vec!["--lrs", "https://sala:a-secret-key-of-the-store@lrs.example.org/"], "Take it out"),
        (vec!["--lrs", "http://127.0.0.1:9/xAPI", "--login", half], "does not hold a user and a key"),
        (vec!["--lrs", "http://127.0.0.1:9/xAPI", "--login", "nowhere"], "cannot be read"),
        (vec!["--lrs", "https://127.0.0.1:9/xAPI", "--certificate", half], "no certificate"),
    ] {
        let (output, text) = run(home.path(), &[&["records", "push"], &arguments[..]].concat());
        assert!(!output.status.success() && text.contains(wanted), "{arguments:?}: {text}");
    }
    // With a wrong key the store says no, and nobody says the key.
    let (_home, stations) = two_stations();
    let store = Loopback::start();
    store.fail([Fail::Status(401)]);
    let file = login(home.path());
    let file = file.to_str().expect("text");
    let (output, text) = run(&stations[0], &["records", "push", "--lrs", &store.address, "--login", file]);
    assert!(!output.status.success() && text.contains("Still waiting") && text.contains("answer 401"), "{text}");
    // Or from the surroundings.
    let output = sala(&stations[0], &["records", "push", "--lrs", &store.address])
        .env("SALA_LRS_USER", "sala")
        .env("SALA_LRS_KEY", KEY)
        .output()
        .expect("the program starts");
    assert!(output.status.success());
    let login = store.state().asked.last().and_then(|asked| asked.login.clone());
    assert_eq!(login.as_deref(), Some("Basic c2FsYTphLXNlY3JldC1rZXktb2YtdGhlLXN0b3Jl"));
}

/// Against a store that runs somewhere: `tests/lrs/ralph.sh` starts one, and looks at the statements that are written down.
#[test]
#[ignore = "needs a store; `tests/lrs/ralph.sh` starts one"]
fn a_real_store_takes_everything_once_and_gives_the_same_report() {
    let given = |name: &str| std::env::var_os(name).and_then(|value| value.into_string().ok()).expect("it is given");
    let (lrs, file, out) = (given("SALA_TEST_LRS"), given("SALA_TEST_LOGIN"), given("SALA_TEST_OUT"));
    let (home, stations) = two_stations();
    let reached = ["--lrs", lrs.as_str(), "--login", file.as_str()];
    let mut all = String::new();
    for data in &stations {
        let (output, text) = run(data, &[&["records", "push", "--batch", "20"], &reached[..]].concat());
        assert!(output.status.success() && text.contains("taken, 0 there already"), "{text}");
        println!("{}", text.trim());
        let (output, text) = run(data, &["records", "statements"]);
        assert!(output.status.success(), "{text}");
        all.push_str(&text);
        // The outbox is lost: everything is made and sent again, and the store has it all.
        let before = text.lines().count();
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(data.join("unit").join(format!("outbox.sqlite{end}")));
        }
        let (output, text) = run(data, &[&["records", "push", "--batch", "50"], &reached[..]].concat());
        assert!(output.status.success() && text.contains(&format!("0 taken, {before} there already")), "{text}");
        println!("{}", text.trim());
    }
    let folders: Vec<String> = stations.iter().map(|data| data.join("journals").display().to_string()).collect();
    for format in ["csv", "text", "html"] {
        let raw = ["report", "unit", &folders[0], &folders[1], "--format", format];
        let (raw, text) = run(home.path(), &raw);
        assert!(raw.status.success(), "{text}");
        let (told, text) = run(home.path(), &[&["report", "unit", "--format", format], &reached[..]].concat());
        assert!(told.status.success(), "{text}");
        assert_eq!(String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&raw.stdout));
        println!("{}", String::from_utf8_lossy(&told.stderr).trim());
    }
    // A wrong key.
    let wrong = home.path().join("wrong");
    lay(&wrong, "sala\nwrong\n").expect("room");
    let wrong = wrong.to_str().expect("text");
    let (output, text) = run(home.path(), &["report", "unit", "--lrs", &lrs, "--login", wrong]);
    assert!(!output.status.success() && text.contains("does not let us in"), "{text}");
    lay(Path::new(&out).join("statements.jsonl"), all).expect("room");
}
