//! How long recording, exporting, merging, verifying and listing take for a unit: 200 trainees with 20 interviews each, on
//! 10 stations. `--times N` makes it so many times as large.
//!
//! Every interview is the model of the shipped case, played in memory by another seed and account; from there on all goes
//! through the store, whose folder stands below the build folder, so the figures are those of the disk that holds it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    assessment::assess,
    course::{Course, Shelf},
    interview::{Case, plan},
    records::{
        Beginning, Index, Materials, MemorySink, Mode, Moment, Score, Session, Store,
        bundle::{self, Merge, Wish},
        index, opened, script_of, verify,
    },
};

const STATIONS: usize = 10;
const TRAINEES: usize = 200;
const INTERVIEWS: usize = 20;

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

fn timed<T>(title: &str, count: usize, act: impl FnOnce() -> T) -> T {
    let began = now();
    let made = act();
    let took = began.elapsed();
    let each = took.as_secs_f64() * 1e6 / count.max(1) as f64;
    println!("{title:<26} {:>9.3} s   {each:>9.1} us a record   memory {:>5} MB", took.as_secs_f64(), memory());
    made
}

/// The most memory the program has held so far, in megabytes, where the system tells it.
fn memory() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a bench asks the system")]
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

/// Lays finished interviews of an exercise into a store's folder of journals, and returns them.
#[expect(clippy::disallowed_methods, reason = "a bench writes its files")]
fn lay(course: &Course, store: &Store, station: usize, times: usize) -> Vec<PathBuf> {
    let (scenario, script) = script_of(course, "factory-job").expect("the shipped case");
    std::fs::create_dir_all(store.journals()).expect("room");
    let mut laid = Vec::new();
    for trainee in (station..TRAINEES * times).step_by(STATIONS) {
        for place in 0..INTERVIEWS {
            let seed = (trainee * INTERVIEWS + place) as u64;
            let case = Arc::new(Case::draw("factory-job", &scenario, course.handbook, None, seed).expect("a case"));
            let beginning = Beginning {
                script: script.clone(),
                mode: Mode::Exam,
                started: Moment(Duration::from_secs(1_760_000_000 + seed)).written(),
                trainee: Some(format!("{trainee:032x}")),
                exercise: Some("mixed".to_owned()),
                ..Beginning::default()
            };
            let sink = MemorySink::default();
            let session = Session::start(Arc::clone(&case), course.handbook, Box::new(sink.clone()), beginning);
            let mut session = session.expect("memory");
            for action in plan::authored(&case, course.handbook, "model").expect("it has one") {
                let _ = session.act(&action);
            }
            let score = Score::from(&assess(&case, course.handbook, session.interview().events()));
            session.record_score(score).expect("memory");
            let path = store.journals().join(format!("{seed:08}.jsonl"));
            std::fs::write(&path, sink.bytes()).expect("room");
            laid.push(path);
        }
    }
    laid
}

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--times").skip(1);
    let times: usize = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    let course = Course::open(&[Shelf::shipped()]);
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder of our own");
    let all = TRAINEES * INTERVIEWS * times;
    println!("{} trainees, {INTERVIEWS} interviews each, {STATIONS} stations: {all} records", TRAINEES * times);

    let stations: Vec<Store> = (0..STATIONS).map(|at| Store::at(home.path().join(format!("station-{at}")))).collect();
    let mut recording = Duration::ZERO;
    for (at, store) in stations.iter().enumerate() {
        let laid = lay(&course, store, at, times);
        let mut random = |bytes: &mut [u8]| {
            bytes.fill(at as u8 + 1);
            Ok(())
        };
        let began = now();
        if at == 0 {
            // One by one, as at the end of every interview.
            let materials = Materials::of(&course, sala::records::Journal::open(&laid[0]).expect("laid").header());
            for (index, path) in laid.iter().take(100).enumerate() {
                store.keep(path, &materials, Moment(Duration::from_secs(index as u64)), &mut random).expect("room");
            }
            let each = began.elapsed().as_secs_f64() * 1e3 / 100.0;
            println!("append with sync           {each:>9.2} ms a record, objects and line");
        }
        let began = now();
        let taken = store.take_in(&course, Moment(Duration::from_secs(9_999)), &mut random).expect("room");
        assert!(taken.left.is_empty());
        recording += began.elapsed();
    }
    println!("{:<26} {:>9.3} s", "taken in, all stations", recording.as_secs_f64());

    let bundles: Vec<PathBuf> = (0..STATIONS).map(|at| home.path().join(format!("station-{at}.zip"))).collect();
    timed("export, 10 stations", all, || {
        for (store, out) in stations.iter().zip(&bundles) {
            bundle::export(store, out, &Wish::default()).expect("room");
        }
    });
    let size: u64 = bundles.iter().filter_map(|path| path.metadata().ok()).map(|data| data.len()).sum();
    println!("bundles                    {:>9.1} MB", size as f64 / 1e6);

    let central = Store::at(home.path().join("central"));
    timed("merge, 10 bundles", all, || {
        let mut merge = Merge::begin(&central).expect("free");
        bundles.iter().for_each(|file| {
            merge.take(file).expect("sound");
        })
    });
    timed("merge again, nothing new", all, || {
        let mut merge = Merge::begin(&central).expect("free");
        bundles.iter().for_each(|file| {
            merge.take(file).expect("sound");
        })
    });
    let report = timed("verify", all, || verify::verify(&central).expect("readable"));
    assert!(report.findings.is_empty() && report.records == all, "{} records", report.records);
    timed("index, made anew", all, || rebuild(&central, all));
    timed("index, opened and listed", all, || {
        assert_eq!(Index::open(&central).and_then(|(index, _)| index.list()).expect("readable").len(), all);
    });
    let listed = Index::open(&central).and_then(|(index, _)| index.list()).expect("readable");
    let mut passed = 0;
    timed("judged again", all, || {
        opened::remark(&central, &listed, course.handbook, |one| {
            passed += usize::from(one.now_score().is_some_and(|score| score.passed));
        })
        .expect("readable");
    });
    assert_eq!(passed, all);
    sizes(home.path());
}

fn rebuild(store: &Store, all: usize) {
    index::forget(store).expect("ours");
    let (index, anew) = Index::open(store).expect("room");
    assert!(anew.is_none() && index.list().expect("readable").len() == all);
}

/// Tells how much a record takes on the disk of the merged store.
fn sizes(home: &Path) {
    let chain: u64 = walk(&home.join("central/unit/stations"));
    let objects: u64 = walk(&home.join("central/unit/objects"));
    println!("on the disk: chains {:.1} MB, objects {:.1} MB", chain as f64 / 1e6, objects as f64 / 1e6);
}

fn walk(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(
            |entry| {
                if entry.path().is_dir() { walk(&entry.path()) } else { entry.metadata().map_or(0, |data| data.len()) }
            },
        )
        .sum()
}
