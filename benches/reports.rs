//! How long the reports of a unit take, how much memory, how large their pages are: 200 trainees with 20 interviews each, and
//! ten times that.
//!
//! `cargo bench --no-default-features --bench reports`; `-- TRAINEES` measures one size only, `-- TRAINEES DIR` keeps the
//! journals there, to try `sala report` on. So many different interviews are played by the simulation's officers, and written
//! as journals under many trainees' numbers; then they are read, played back, judged and reported on, as the command does, on
//! one processor and on all.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    course::{Course, Shelf},
    interview::{Action, Case, Event},
    locale::{Date, Language},
    records::{Beginning, Interviews, MemorySink, Mode, Moment, Session, interviews::Read, script_of},
    report::unit::{About, Held, Paper, Setting, TraineeReport, Who, csv, exercise, html, text, whole, xlsx},
    report::unit::{exercise_paper, trainee_paper, unit_paper},
    simulate::Trainee,
};

/// Interviews of one trainee.
const EACH: usize = 20;

/// Interviews that differ; more trainees get copies of these under their own number.
const DIFFERENT: usize = 600;

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

/// The most memory this process ever held, in megabytes, where the system tells it.
#[expect(clippy::disallowed_methods, reason = "a bench asks the system")]
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok())
        .map_or(f64::NAN, |kilobytes| kilobytes / 1024.0)
}

fn way(trainee: usize, nth: usize) -> Trainee {
    match (trainee % 10, nth % 4) {
        (0, _) => Trainee::ByTheBook,
        (6.., 0) => Trainee::ClosedOnly,
        (8.., 1) => Trainee::Accuser,
        (7.., 2) => Trainee::AlwaysRefuse,
        (trainee, at) => Trainee::Slipping((trainee * 5 + at * 3) as u8),
    }
}

/// The actions of an interview.
fn actions(course: &Course, ix: usize) -> (Arc<Case>, Vec<Action>) {
    let scenarios: Vec<_> = course.playable().collect();
    let (id, scenario) = scenarios[ix % scenarios.len()];
    let variant = scenario.variants.iter().nth(ix / scenarios.len() % scenario.variants.len()).map(|(id, _)| id);
    let case = Arc::new(Case::draw(id, scenario, course.handbook, variant, ix as u64).expect("a shipped case"));
    let events = way(ix / EACH, ix % EACH).play(&case, course.handbook, ix as u64);
    (case, events.iter().filter_map(Event::action).collect())
}

#[expect(clippy::disallowed_methods, reason = "the bench lays down the journals")]
fn lay_down(course: &Course, folder: &Path, trainees: usize, played: &[(Arc<Case>, Vec<Action>)]) -> u64 {
    let mut bytes = 0;
    for trainee in 0..trainees {
        for nth in 0..EACH {
            let (case, actions) = &played[(trainee * EACH + nth) % played.len()];
            let begun = Moment(Duration::from_secs(1_760_000_000 + trainee as u64 * 420 + nth as u64 * 86_400 * 5));
            let (_, script) = script_of(course, &case.id).expect("it is shipped");
            let beginning = Beginning {
                script,
                language: Language::Khmer,
                mode: Mode::Exam,
                started: begun.written(),
                trainee: Some(format!("T{trainee:05}")),
                exercise: Some(["mixed", "six"][nth % 2].to_owned()),
                ..Beginning::default()
            };
            let sink = MemorySink::default();
            let session = Session::start(Arc::clone(case), course.handbook, Box::new(sink.clone()), beginning);
            let mut session = session.expect("memory does not refuse");
            for action in actions {
                session.act(action).expect("it was open when it was played");
            }
            let written = sink.bytes();
            bytes += written.len() as u64;
            std::fs::write(folder.join(format!("{trainee:05}-{nth:02}.jsonl")), written).expect("room");
        }
    }
    bytes
}

/// Reads, plays back and judges what is in a folder, as `sala report` does; how long finding the journals took.
fn read(course: &Course, folder: &Path, whose: Option<&str>, threads: usize, mut hand: impl FnMut(Held)) -> Duration {
    let began = now();
    let mut all = Interviews::of_files(course, &[folder.to_owned()], None);
    let finding = began.elapsed();
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    let judge =
        |read: &Read<'_>| Held::of(About::default(), Arc::clone(&read.played.case), read.handbook, &read.played.events);
    let fits = |found: &sala::records::interviews::Found| whose.is_none_or(|one| found.trainee.as_deref() == Some(one));
    all.each(threads, fits, judge, |found, mut held| {
        let number = found.trainee.clone().unwrap_or_default();
        let nth = *counted.entry(number.clone()).and_modify(|nth| *nth += 1).or_insert(0);
        held.about = About {
            who: Who { account: number.clone(), number: Some(number.clone()), name: None },
            sitting: format!("{number} {}", nth / 6),
            attempt: nth / 6 + 1,
            place: nth % 6 + 1,
            exercise: found.exercise.clone(),
            begun: Moment::read(&found.started).unwrap_or_default(),
            ..About::default()
        };
        hand(held);
    });
    assert!(all.unread().is_empty(), "{:?}", all.unread());
    finding
}

fn sizes(name: &str, course: &Course, made: impl Fn(Language) -> Paper) {
    for language in Language::ALL {
        let paper = made(language);
        let began = now();
        let page = html(&paper, &course.catalogue).len();
        let words = text(&paper, &course.catalogue, 100).len();
        let (rows, book) = (csv(&paper).len(), xlsx(&paper).map_or(0, |bytes| bytes.len()));
        let took = began.elapsed().as_secs_f64() * 1000.0;
        let kilo = |bytes: usize| bytes / 1024;
        println!(
            "  {name:9} {language}: page {:>5} KB, text {:>4} KB, CSV {:>4} KB, workbook {:>4} KB, all four in {took:.0} ms",
            kilo(page),
            kilo(words),
            kilo(rows),
            kilo(book)
        );
    }
}

fn measure(course: &Course, trainees: usize, kept: Option<&Path>) {
    let temporary = kept.is_none().then(|| tempfile::tempdir().expect("a folder"));
    let folder: PathBuf = kept.map_or_else(|| temporary.as_ref().expect("made").path().to_owned(), Path::to_owned);
    std::fs::create_dir_all(&folder).expect("a folder");
    let played: Vec<_> = (0..DIFFERENT.min(trainees * EACH)).map(|ix| actions(course, ix)).collect();
    let bytes = lay_down(course, &folder, trainees, &played);
    let count = trainees * EACH;
    println!("{trainees} trainees, {count} interviews, {} MB of journals", bytes >> 20);

    let before = peak();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    for threads in [1, processors] {
        let began = now();
        let finding = read(course, &folder, None, threads, drop);
        let took = began.elapsed();
        println!(
            "  finding {:.2} s; with reading, playing back, judging on {threads} thread(s): {:.2} s ({:.0} us each), {:.0} MB at most",
            finding.as_secs_f64(),
            took.as_secs_f64(),
            took.as_secs_f64() / count as f64 * 1e6,
            peak(),
        );
    }
    let (mut unit, mut of_exercise) = (whole::Gathering::default(), exercise::Gathering::new(course.handbook));
    let mut gathering = [Duration::ZERO; 2];
    read(course, &folder, None, processors, |held| {
        let began = now();
        unit.add(&held);
        gathering[0] += began.elapsed();
        let began = now();
        of_exercise.add(&held);
        gathering[1] += began.elapsed();
    });
    let began = now();
    let report = unit.report(course.handbook.rubric());
    let of_unit = began.elapsed();
    let began = now();
    let of_exercise = of_exercise.report();
    let figures = began.elapsed();
    let each = |took: Duration| took.as_secs_f64() / count as f64 * 1e6;
    println!("  gathering: unit {:.0} us each, exercise {:.0} us each", each(gathering[0]), each(gathering[1]));
    println!("  figures: unit {:.1} ms, exercise {:.1} ms", of_unit.as_secs_f64() * 1e3, figures.as_secs_f64() * 1e3);
    println!("  memory: {:.0} MB before, {:.0} MB at most", before, peak());

    let mut own: Vec<Held> = Vec::new();
    read(course, &folder, Some("T00000"), 1, |held| own.push(held));
    let one = TraineeReport::of(&own[0].about.who, &own, course.handbook);
    let rubric = course.handbook.rubric();
    let today = Date::new(2026, 1, 1).expect("a day");
    let setting = |language| Setting { catalogue: &course.catalogue, language, today, names: true, unread: 0 };
    sizes("trainee", course, |language| trainee_paper(&one, rubric, setting(language)));
    sizes("exercise", course, |language| exercise_paper(&of_exercise, None, setting(language)));
    sizes("unit", course, |language| unit_paper(&report, None, rubric, setting(language)));
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let course = Course::open(&[Shelf::shipped()]);
    match words.first().and_then(|word| word.parse().ok()) {
        Some(trainees) => measure(&course, trainees, words.get(1).map(Path::new)),
        None => [200, 2000].into_iter().for_each(|trainees| measure(&course, trainees, None)),
    }
}
