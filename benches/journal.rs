//! How long an act takes until it is safe on the disk, and how fast a journal is read and played again.
//!
//! A random player holds interviews on the shipped case, each act through a [`Session`], which writes and synchronises
//! before the act happens; the same in memory shows what the disk costs, and sealed, as in an exam, what encrypting does. The files stand below the build folder, so the
//! figures are those of the disk that holds it.
//!
//! Criterion tells means; here the tail is wanted, so the harness is our own.

use std::{
    hint::black_box,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    course::{
        Course, Shelf,
        sealed::{Contents, Pack, Passphrase, seal},
    },
    interview::{Action, Case, Interview, OpenActs, chance::Chance},
    records::{Beginning, ExamSeal, Hash, Journal, MemorySink, Session, fingerprint},
    scenario::Scenario,
};

/// Acts of one interview; more than anybody does in twenty minutes.
const ACTS: usize = 60;

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

struct Bench<'c> {
    course: &'c Course,
    scenario: &'c Arc<Scenario>,
    beginning: Beginning,
    script: String,
}

impl Bench<'_> {
    fn case(&self, seed: u64) -> Arc<Case> {
        let drawn = Case::draw("factory-job", self.scenario, self.course.handbook, None, seed);
        Arc::new(drawn.expect("the shipped case"))
    }

    fn play(&self, session: &mut Session, seed: u64, mut took: impl FnMut(Duration)) -> u64 {
        let case = Arc::clone(session.interview().case());
        let mut open = OpenActs::new(&case, session.interview().state());
        let mut chance = Chance::new(seed, "journal");
        let mut events = 0;
        for _ in 0..ACTS {
            open.follow(&case, session.interview().state());
            let Some(act) = open.nth(chance.below(open.len() as u32) as usize) else { break };
            let began = now();
            events += session.act(&Action::Do(act)).expect("room on the disk").len() as u64;
            took(began.elapsed());
        }
        events
    }

    fn write(&self, title: &str, interviews: u64, start: impl Fn(u64) -> Session) {
        let mut took: Vec<Duration> = Vec::new();
        let mut events = 0;
        for seed in 0..interviews {
            let mut session = start(seed);
            events += self.play(&mut session, seed, |act| took.push(act));
        }
        let whole: Duration = took.iter().sum();
        took.sort_unstable();
        let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e6;
        println!(
            "{title:<8} {:>8.0} acts/s {:>9.0} events/s   per act p50 {:>8.1}  p99 {:>8.1}  p99.9 {:>8.1}  most {:>8.1} us",
            took.len() as f64 / whole.as_secs_f64(),
            events as f64 / whole.as_secs_f64(),
            at(0.5),
            at(0.99),
            at(0.999),
            at(1.0)
        );
    }

    fn read(&self, folder: &Path) {
        let files: Vec<_> = std::fs::read_dir(folder).expect("ours").flatten().map(|entry| entry.path()).collect();
        let (mut read, mut played, mut applied) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
        let (mut bytes, mut events) = (0, 0);
        for _ in 0..20 {
            for file in &files {
                bytes += file.metadata().map_or(0, |data| data.len());
                let began = now();
                let journal = Journal::open(file).expect("just written");
                read += began.elapsed();
                let began = now();
                let back = journal.play_back(self.scenario, &self.script, self.course.handbook).expect("fits");
                played += began.elapsed();
                let began = now();
                events += back.events.len() as u64;
                black_box(Interview::replay(back.case, &back.events));
                applied += began.elapsed();
            }
        }
        let each = |all: Duration| all.as_secs_f64() * 1e6 / (20 * files.len()) as f64;
        let whole = read + played + applied;
        println!(
            "replay   {:>8.0} events/s {:>7.1} MB/s   a journal: read {:.1}  case and events {:.1}  state {:.1}  together {:.1} us",
            events as f64 / whole.as_secs_f64(),
            bytes as f64 / 1e6 / read.as_secs_f64(),
            each(read),
            each(played),
            each(applied),
            each(whole)
        );
    }
}

fn main() {
    let course = Course::open(&[Shelf::shipped()]);
    let taught = course.scenario("factory-job").expect("the shipped case");
    let scenario = taught.scenario.as_ref().expect("it can be read");
    let script = fingerprint(course.sources.text(taught.source).expect("it was read"));
    let beginning = Beginning { script: script.clone(), ..Beginning::default() };
    let bench = Bench { course: &course, scenario, beginning, script };
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder of our own");

    bench.write("memory", 200, |seed| {
        let sink = Box::new(MemorySink::default());
        Session::start(bench.case(seed), course.handbook, sink, bench.beginning.clone()).expect("memory")
    });
    bench.write("disk", 20, |seed| {
        let started = Session::start_in(home.path(), bench.case(seed), course.handbook, bench.beginning.clone());
        started.expect("room on the disk")
    });
    bench.read(home.path());
    // An exam: each act encrypted before it is written.
    let contents = Contents::of(&course, course.exercise("scored-six").expect("it is shipped"));
    let pack = seal(&contents, &Passphrase::typed("a bench keeps no secret")).expect("small enough");
    let to = Pack::read(&pack).expect("just sealed").to;
    let (to, exams) = (ExamSeal { pack: Hash::of(&pack), to }, home.path().join("exams"));
    bench.write("sealed", 20, |seed| {
        let beginning = bench.beginning.clone();
        let started = Session::start_sealed(&exams, bench.case(seed), course.handbook, beginning, &to);
        started.expect("room on the disk")
    });
}
