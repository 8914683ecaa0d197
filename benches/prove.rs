//! How long proofs take, and what they find beside interviews played by chance: shipped cases, generated cases of 10 to
//! 200 questions, and faults seeded into the shipped case that depend on rare conditions.
//!
//! `cargo bench --no-default-features --bench prove` for all; add `-- shipped`, `generated`, `faults` (proofs), `chance`
//! (interviews) or `alarms` (what interviews say of the sound case) for one part, and ids of faults for these alone.
//! Times are of the clock and, since machines are shared, of the processors, all threads together.

// What tests and bench share is the tests'; the bench uses a part of it.
#[path = "../tests/headless/prove/brute.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod brute;
#[path = "../tests/headless/prove/chance.rs"]
mod chance;
#[path = "../tests/headless/prove/faults/mod.rs"]
mod faults;
#[path = "../tests/headless/prove/judge.rs"]
mod judge;
#[path = "../tests/headless/prove/scripts.rs"]
mod scripts;

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chance::{Choice, Player};
use faults::{Fault, Shows, faults, sound};
use sala::{
    course::{Course, Shelf},
    prove::{Known, Limits, Proof, Stop, Weight, prove},
    scenario::{Scenario, handbook::Handbook},
};
use scripts::{Size, script};

/// Interviews by chance after which it is counted what they saw.
const RUNS: [u64; 3] = [1_000, 10_000, 100_000];

/// Limits of a proof: seconds of the processors, so that a busy machine cuts nothing short, and memory.
const SECONDS: f64 = 60.0;
const MIB: u64 = 4_096;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let (named, wanted): (Vec<&Fault>, Vec<&String>) = (
        faults().filter(|fault| wanted.iter().any(|wanted| wanted == fault.id)).collect(),
        wanted.iter().filter(|wanted| faults().all(|fault| fault.id != *wanted)).collect(),
    );
    let named = if named.is_empty() { faults().collect() } else { named };
    let part = |name: &str| wanted.is_empty() || wanted.iter().any(|wanted| *wanted == name);
    if part("shipped") {
        shipped();
    }
    if part("generated") {
        generated();
    }
    if part("faults") {
        proofs(&named);
    }
    if part("chance") {
        by_chance(&named, Choice::Uniform);
        by_chance(&named, Choice::Varied);
    }
    if part("alarms") {
        alarms();
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
fn now() -> Instant {
    Instant::now()
}

/// Seconds by the clock, and of the processors.
#[derive(Clone, Copy, Default)]
struct Took {
    clock: f64,
    processors: f64,
}

impl std::fmt::Display for Took {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.1} s ({:.1} s of the processors)", self.clock, self.processors)
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Took) {
    let (began, spent) = (now(), processors());
    let done = work();
    (done, Took { clock: began.elapsed().as_secs_f64(), processors: processors() - spent })
}

/// Seconds that all threads together have run, where the system tells it (in hundredths).
#[expect(clippy::disallowed_methods, reason = "a measurement asks the system")]
fn processors() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory the program has held since it was last asked to forget, in MiB, where the system tells it.
#[expect(clippy::disallowed_methods, reason = "a measurement asks the system")]
fn peak(forget: bool) -> u64 {
    if forget {
        let _ = std::fs::write("/proc/self/clear_refs", "5");
    }
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM:"));
    let kib: Option<u64> = line.and_then(|line| line.split_whitespace().nth(1)).and_then(|kib| kib.parse().ok());
    kib.unwrap_or(0) / 1024
}

/// Both ways of proving, with two workers.
fn ways(stop: Stop<'_>) -> [(&'static str, Limits<'_>); 2] {
    [("quick", Limits::quick(2, stop)), ("full", Limits::full(2, stop))]
}

/// What was settled, and what was not.
fn told(proof: &Proof) -> String {
    let count = |known| proof.targets.iter().filter(|target| target.known == known).count();
    let weigh = |weight| proof.findings.iter().filter(|finding| finding.weight == weight).count();
    format!(
        "{} reached, {} never, {} open; findings: {} wrong, {} open",
        count(Known::Reached),
        count(Known::Never),
        count(Known::Open),
        weigh(Weight::Wrong),
        weigh(Weight::Open),
    )
}

fn one(name: &str, id: &str, scenario: &Arc<Scenario>, handbook: &Handbook) {
    for way in [0, 1] {
        peak(true);
        let began = processors();
        let stop = || processors() - began > SECONDS || peak(false) > MIB;
        let (way, limits) = ways(&stop)[way];
        let (proof, took) = timed(|| prove(id, scenario, handbook, &limits));
        let Ok(proof) = proof else { continue };
        println!("{name}, {way}: {took}, {} MiB, {}", peak(false), told(&proof));
    }
}

fn shipped() {
    let course = Course::open(&[Shelf::shipped()]);
    for (id, scenario) in course.playable() {
        one(id, id, scenario, course.handbook);
    }
}

fn generated() {
    for (seed, questions) in (900..902).flat_map(|seed| [10, 20, 40, 60, 100, 150, 200].map(|count| (seed, count))) {
        let size =
            Size { questions, acts: 8 + questions / 10, facts: questions / 4, contradiction: true, topic_acts: true };
        let scenario: Result<Scenario, _> = sala::scenario::ron_tree::from_str(&script(seed, size));
        let Ok(scenario) = scenario else { continue };
        one(&format!("{questions} questions, script {seed}"), "generated", &Arc::new(scenario), Handbook::shipped());
    }
}

/// Every fault, proved.
fn proofs(faults: &[&Fault]) {
    let stop = || false;
    let mut sums = [(0, Took::default()); 2];
    for fault in faults {
        let scenario = fault.seeded();
        print!("{} ({}):", fault.id, fault.wrong);
        for ((name, limits), sum) in ways(&stop).into_iter().zip(&mut sums) {
            let (proof, took) = timed(|| prove("faulty", &scenario, Handbook::shipped(), &limits));
            let Ok(proof) = proof else { continue };
            let said = match fault.found(&proof) {
                Some(finding) if finding.weight == Weight::Wrong => {
                    sum.0 += 1;
                    let acts = finding.witness.as_ref().map(|witness| witness.plan.len());
                    acts.map_or_else(|| "never".to_owned(), |acts| format!("plan of {acts}"))
                }
                _ if proof.findings.iter().any(|finding| finding.weight == Weight::Open) => "OPEN".to_owned(),
                _ => "MISSED".to_owned(),
            };
            sum.1.clock += took.clock;
            sum.1.processors += took.processors;
            print!(" {name} {said}, {took};");
        }
        println!();
    }
    for (name, (found, took)) in ["quick", "full"].into_iter().zip(sums) {
        println!("{name}: {found} of {} found, {took}", faults.len());
    }
}

/// Every fault that shows, sought by interviews: two threads, each with a fault of its own.
fn by_chance(faults: &[&Fault], choice: Choice) {
    let shown: Vec<&Fault> =
        faults.iter().copied().filter(|fault| fault.shows(&fault.seeded()) != Shows::Never).collect();
    let next = AtomicUsize::new(0);
    let counts = Mutex::new(([0; RUNS.len()], [Duration::ZERO; RUNS.len()]));
    let most = RUNS[RUNS.len() - 1];
    let work = || {
        while let Some(fault) = shown.get(next.fetch_add(1, Ordering::Relaxed)) {
            let scenario = fault.seeded();
            let mut player = Player::new(&scenario, &fault.shows(&scenario), choice);
            let began = now();
            // The clock at each count, or where it was found.
            let mut took = [None; RUNS.len()];
            let mut found = None;
            for number in 0..most {
                if player.shows(number) {
                    found = Some(number + 1);
                    break;
                }
                if let Some(at) = RUNS.iter().position(|runs| *runs == number + 1) {
                    took[at] = Some(began.elapsed());
                }
            }
            let ended = began.elapsed();
            let said = found.map_or_else(|| format!("not in {most}"), |number| format!("in {number}"));
            println!("{choice:?} {}: {said}, {:.1} s", fault.id, ended.as_secs_f64());
            let mut counts = counts.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            for (at, runs) in RUNS.into_iter().enumerate() {
                counts.0[at] += u32::from(found.is_some_and(|number| number <= runs));
                counts.1[at] += took[at].unwrap_or(ended);
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    let (found, took) = counts.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    for ((runs, found), took) in RUNS.into_iter().zip(found).zip(took) {
        let each = took.as_secs_f64() / shown.len() as f64;
        println!("{choice:?} {runs} interviews: {found} of {} found, {each:.2} s each", shown.len());
    }
}

/// What interviews by chance do not see of the sound case although it can happen.
fn alarms() {
    let (scenario, stop) = (sound(), || false);
    let Ok(proof) = prove("sound", &scenario, Handbook::shipped(), &Limits::full(2, &stop)) else { return };
    let can: BTreeSet<_> = proof
        .targets
        .iter()
        .flat_map(|target| {
            let reached = target.variants.iter().filter(|(_, known)| *known == Known::Reached);
            reached.map(|(variant, _)| (target.target.kind, target.target.id.clone(), variant.clone()))
        })
        .collect();
    let whole = |of: &BTreeSet<(sala::prove::Kind, String, String)>| {
        of.iter().map(|(kind, id, _)| (*kind, id.clone())).collect::<BTreeSet<_>>()
    };
    for choice in [Choice::Uniform, Choice::Varied] {
        let mut player = Player::new(&scenario, &Shows::Never, choice);
        let (mut seen, began) = (BTreeSet::new(), now());
        for number in 0..RUNS[RUNS.len() - 1] {
            player.reached(number, &mut seen);
            if RUNS.contains(&(number + 1)) {
                let unseen: BTreeSet<_> = can.difference(&seen).cloned().collect();
                let nowhere = whole(&can).difference(&whole(&seen)).count();
                println!(
                    "{choice:?} {} interviews of the sound case: {nowhere} of {} things unseen anywhere, {} of {} in \
                     a variant; {} of the asked seen that were held unreachable; {:.1} s",
                    number + 1,
                    whole(&can).len(),
                    unseen.len(),
                    can.len(),
                    seen.difference(&can).filter(|(kind, id, _)| proof.target(*kind, id).is_some()).count(),
                    began.elapsed().as_secs_f64()
                );
            }
        }
    }
}
