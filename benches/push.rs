//! How long statements take: made of records, sent to a store on the loopback, and read back. `--times N` sends so many times
//! 10,000.
//!
//! The store keeps statements in memory and answers at once, so the figures are ours: outbox, HTTP, notes on the disk.

#[path = "../tests/lrs/loopback.rs"]
#[allow(dead_code, reason = "the bench lets nothing go wrong")]
mod loopback;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    assessment::assess,
    course::{Course, Shelf},
    interview::{Case, plan},
    records::{Beginning, Hash, MemorySink, Mode, Moment, Score, Seat, Session, Store, script_of},
    xapi::{
        Outbox, OutboxError, Statement,
        lrs::{Address, Http, Pace, Way, fetch, push},
        statement::id_of,
    },
};

const INTERVIEWS: u64 = 600;
const STATEMENTS: usize = 10_000;

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

fn timed<T>(title: &str, count: usize, act: impl FnOnce() -> T) -> T {
    let began = now();
    let made = act();
    let took = began.elapsed().as_secs_f64();
    println!("{title:<34} {took:>8.3} s   {:>8.1} us each   memory {:>5} MB", took * 1e6 / count as f64, memory());
    made
}

fn memory() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a bench asks the system")]
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

struct Never;

impl Pace for Never {
    fn wait(&mut self, time: Duration) {
        panic!("the store on the loopback asks for {time:?}");
    }

    fn chance(&mut self) -> f64 {
        0.5
    }
}

/// Lays recorded interviews into a store.
#[expect(clippy::disallowed_methods, reason = "a bench writes its files")]
fn lay(course: &Course, store: &Store) {
    let (scenario, script) = script_of(course, "factory-job").expect("the shipped case");
    std::fs::create_dir_all(store.journals()).expect("room");
    for seed in 0..INTERVIEWS {
        let case = Arc::new(Case::draw("factory-job", &scenario, course.handbook, None, seed).expect("a case"));
        let account = format!("{:032x}", seed / 6);
        let beginning = Beginning {
            script: script.clone(),
            mode: Mode::Scored,
            started: Moment(Duration::from_secs(1_760_000_000 + seed)).written(),
            trainee: Some(account.clone()),
            exercise: Some("scored-six".to_owned()),
            seat: Some(Seat { sitting: account, place: seed as u32 % 6 + 1, attempt: 1, rules: "x".to_owned() }),
            ..Beginning::default()
        };
        let sink = MemorySink::default();
        let mut session =
            Session::start(Arc::clone(&case), course.handbook, Box::new(sink.clone()), beginning).expect("memory");
        for action in plan::authored(&case, course.handbook, "model").expect("it has one") {
            let _ = session.act(&action);
        }
        let score = Score::from(&assess(&case, course.handbook, session.interview().events()));
        session.record_score(score).expect("memory");
        std::fs::write(store.journals().join(format!("{seed:08}.jsonl")), sink.bytes()).expect("room");
    }
    let mut random = |bytes: &mut [u8]| {
        bytes.fill(1);
        Ok(())
    };
    let taken = store.take_in(course, Moment(Duration::from_secs(1_760_100_000)), &mut random).expect("room");
    assert!(taken.left.is_empty());
}

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--times").skip(1);
    let times: usize = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    let course = Course::open(&[Shelf::shipped()]);
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder of our own");
    let records = Store::at(home.path());
    lay(&course, &records);
    let (mut outbox, _) = Outbox::open(&records).expect("room");
    let made = timed("made of 600 records", INTERVIEWS as usize, || outbox.update(&records, &course).expect("room"));
    timed("looked for more: nothing", INTERVIEWS as usize, || outbox.update(&records, &course).expect("room"));
    // The same statements under other ids, until there are enough.
    let mut bodies = Vec::new();
    let each = |body: &str| {
        bodies.push(body.to_owned());
        Ok::<(), OutboxError>(())
    };
    outbox.each(None, each).expect("readable");
    let all = STATEMENTS * times;
    let more: Vec<Statement> = (made.statements..all)
        .map(|number| {
            let id = id_of(&format!("bench {number}"));
            let body = &bodies[number % bodies.len()];
            let own: serde_json::Value = serde_json::from_str(body).expect("JSON");
            let body = body.replace(own["id"].as_str().expect("it has one"), &id.to_string());
            Statement { id, account: "x".to_owned(), journal: Hash::of(b"x"), body }
        })
        .collect();
    for part in more.chunks(1000) {
        outbox.add(part).expect("room");
    }
    drop(more);
    let size: usize = bodies.iter().map(String::len).sum::<usize>() / bodies.len();
    println!("{} statements of {size} bytes on average", outbox.count().expect("readable"));
    let all = outbox.count().expect("readable");
    for batch in [100, 1000] {
        let store = loopback::Loopback::start();
        let address = Address::read(&store.address, false).expect("the loopback");
        let mut http = Http::new(&address, None, Duration::from_secs(60), None).expect("no certificates");
        let way = Way { batch, now: Moment(Duration::from_secs(1)) };
        let title = format!("sent in batches of {batch}");
        let pushed = timed(&title, all, || push(&outbox, &address, &mut http, &mut Never, way).expect("room"));
        assert_eq!((pushed.stored, pushed.stopped), (all, None));
        store.state().page = Some(500);
        let mut interviews = 0;
        let read = || fetch(&address, &mut http, &mut Never, |_| interviews += 1).expect("it is up");
        timed("interviews read back", all, read);
        assert!(interviews > 0);
    }
}
