//! How long proofs take, and what they find beside interviews played by chance: shipped cases, generated cases of 10 to
//! 200 questions, and faults seeded into the shipped case that depend on rare conditions.
//!
//! `cargo bench --no-default-features --bench prove` for all; add `shipped`, `generated` or `faults` for one part.

#[path = "../tests/headless/prove/scripts.rs"]
mod scripts;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    course::{Course, Shelf},
    interview::{Action, Case, Interview, case::ActIx, chance::Chance},
    prove::{Known, Limits, Weight, prove},
    scenario::{Scenario, handbook::Handbook},
};
use scripts::{Size, script};

const SHIPPED: &str = include_str!("../scenarios/factory-job/scenario.ron");

/// The conditions the faults hang on: what seldom holds together.
const RARE: [&str; 12] = [
    "All([Told(\"decision\", Full), Upset(\"traveller\")])",
    "All([Told(\"debt\", Full), Suspicious(\"traveller\")])",
    "All([Safe(\"traveller\"), Rapport(70), Not(Asked(\"home-open\")), Raised(\"paid\")])",
    "All([RapportBelow(45), Separated(\"companion\"), Told(\"custody\", Full)])",
    "All([Contaminated(\"job\"), Told(\"recruiter\", Full)])",
    "All([Adapted(\"destination\"), Rapport(70)])",
    "All([Seen(\"call-agency.unknown\"), Seen(\"call-letter.hangs-up\"), Met(\"thirst\"), Not(Opened(\"money\"))])",
    "All([Shut(\"traveller\"), Told(\"debt\", Partial)])",
    "All([RaisedFairly(\"purpose\"), Not(Separated(\"companion\"))])",
    "All([Told(\"c-group\", Partial), Not(Asked(\"work-open\")), RapportOf(\"companion\", 70)])",
    "All([Claimed(\"no-return\"), Told(\"destination\", Full)])",
    "All([Elicited(\"T01\"), Elicited(\"T15\"), Not(Done(\"close\")), Not(Done(\"greet\")), Told(\"wish\", Full)])",
];

/// The questions into which they are put.
const PLACES: [(&str, &str); 4] = [
    ("\"home-wish\": Question(topic: \"home\", type: Probe, asks: [\"wish\"]", "home-wish"),
    ("\"together-after\": Question(topic: \"together\", type: Probe, asks: [\"afterwards\"]", "together-after"),
    ("\"plan-long\": Question(topic: \"plan\", type: Probe, asks: [\"stay\"]", "plan-long"),
    (
        "\"comp-folder\": Question(to: \"companion\", topic: \"papers\", type: Probe, asks: [\"c-folder\"]",
        "comp-folder",
    ),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let all = wanted.is_empty();
    let part = |name: &str| all || wanted.iter().any(|wanted| wanted == name);
    if part("shipped") {
        shipped();
    }
    if part("generated") {
        generated();
    }
    if part("faults") {
        faults();
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

fn read(text: &str) -> Option<Arc<Scenario>> {
    sala::scenario::ron_tree::from_str(text).ok().map(Arc::new)
}

fn shipped() {
    let course = Course::open(&[Shelf::shipped()]);
    let stop = || false;
    for (id, scenario) in course.playable() {
        for (name, limits) in [("quick", Limits::quick(2, &stop)), ("full", Limits::full(2, &stop))] {
            let (proof, took) = timed(|| prove(id, scenario, course.handbook, &limits));
            let Ok(proof) = proof else { continue };
            println!("{id} {name}: {:.1} s, {:?}, {} MiB", took.as_secs_f64(), proof.outcome, peak());
        }
    }
}

fn generated() {
    for questions in [10, 20, 60, 120, 200] {
        let size =
            Size { questions, acts: 8 + questions / 10, facts: questions / 4, contradiction: true, topic_acts: true };
        for seed in 0..2 {
            let Some(scenario) = read(&script(900 + seed, size)) else { continue };
            #[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
            let began = Instant::now();
            let stop = || began.elapsed() > Duration::from_secs(60);
            let limits = Limits { scores: false, ..Limits::full(2, &stop) };
            let (proof, took) = timed(|| prove("generated", &scenario, Handbook::shipped(), &limits));
            let Ok(proof) = proof else { continue };
            let count = |known| proof.targets.iter().filter(|target| target.known == known).count();
            println!(
                "{questions} questions, script {seed}: {:.1} s, {} reached, {} never, {} open, {} MiB",
                took.as_secs_f64(),
                count(Known::Reached),
                count(Known::Never),
                count(Known::Open),
                peak(),
            );
        }
    }
}

/// The most memory the program has held, in MiB, where the system tells it.
fn peak() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a measurement asks the system")]
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM:"));
    let kib: Option<u64> = line.and_then(|line| line.split_whitespace().nth(1)).and_then(|kib| kib.parse().ok());
    kib.unwrap_or(0) / 1024
}

/// The shipped case with a fault: a reply that sets a flag under a rare condition, and an invariant against the flag.
fn faulty(condition: &str, place: &str) -> String {
    let reply = format!(
        "{place}, replies: [Reply(id: \"slip\", when: {condition}, discloses: true, then: [Set(\"fault\")]), Reply(id: \"as-ever\", discloses: true)]"
    );
    let text = SHIPPED.replacen(place, &reply, 1);
    text.replacen("always: [", "always: [NeverBoth(Flag(\"fault\"), Always), ", 1)
}

/// One interview by chance; says whether the fault was seen.
fn plays_into(case: &Arc<Case>, bit: u32, number: u64) -> bool {
    let mut chance = Chance::new(number, "faults");
    let share = [15, 40, 100][number as usize % 3];
    let reach: Vec<bool> = case.acts.iter().map(|_| chance.below(100) < share).collect();
    let mut interview = Interview::start(Arc::clone(case));
    loop {
        if interview.state().bit(bit) {
            return true;
        }
        let open: Vec<ActIx> = case.open_acts(interview.state()).filter(|act| reach[act.ix()]).collect();
        let Some(act) = chance.one_of(&open).copied() else { return false };
        if interview.act(&Action::Do(act)).is_err() {
            return false;
        }
    }
}

fn faults() {
    let handbook = Handbook::shipped();
    let stop = || false;
    let (mut seeded, mut proved, mut excluded, mut open) = (0, 0, 0, 0);
    let (mut by_chance, mut chance_took, mut proof_took) = ([0_u32; 3], [Duration::ZERO; 3], Duration::ZERO);
    for condition in RARE {
        for (place, _) in PLACES {
            let Some(scenario) = read(&faulty(condition, place)) else { continue };
            let limits = Limits { scores: false, plays: 20, ..Limits::full(2, &stop) };
            let (proof, took) = timed(|| prove("faulty", &scenario, handbook, &limits));
            let Ok(proof) = proof else { continue };
            seeded += 1;
            proof_took += took;
            let finding = proof.findings.iter().find(|finding| finding.path == "always/0");
            match finding.map(|finding| finding.weight) {
                Some(Weight::Wrong) => proved += 1,
                None => {
                    excluded += 1;
                    println!("proved harmless: {condition} in {place:.24}");
                    continue;
                }
                Some(_) => {
                    open += 1;
                    println!("open: {condition} in {place:.24}");
                    continue;
                }
            }
            let cases: Vec<(Arc<Case>, u32)> = scenario
                .variants
                .keys()
                .filter_map(|variant| {
                    let case = Arc::new(Case::draw("faulty", &scenario, handbook, Some(variant), 1).ok()?);
                    let at = case.flag_ids.iter().position(|flag| flag == "fault")?;
                    let bit = case.flag_bit(sala::interview::case::FlagIx(at as u16));
                    Some((case, bit))
                })
                .collect();
            print!("fault {seeded}: shown in {:.1} s; by chance ", took.as_secs_f64());
            let mut found = false;
            let mut spent = Duration::ZERO;
            let mut from = 0;
            for (at, most) in [1_000_u64, 10_000, 100_000].into_iter().enumerate() {
                if !found {
                    let (hit, took) = timed(|| {
                        (from..most).any(|number| {
                            let (case, bit) = &cases[number as usize % cases.len()];
                            plays_into(case, *bit, number)
                        })
                    });
                    (found, spent, from) = (hit, spent + took, most);
                }
                by_chance[at] += u32::from(found);
                chance_took[at] += spent;
            }
            let seen = if found { format!("within {from}") } else { format!("not within {from}") };
            println!("{seen}, {:.1} s", spent.as_secs_f64());
        }
    }
    println!(
        "{seeded} faults: {proved} shown by a plan, {excluded} proved harmless, {open} open; {:.1} s, {:.1} s each",
        proof_took.as_secs_f64(),
        proof_took.as_secs_f64() / f64::from(seeded.max(1))
    );
    for ((runs, found), took) in [1_000, 10_000, 100_000].into_iter().zip(by_chance).zip(chance_took) {
        println!("{runs} interviews by chance: {found} of {proved} found, {:.1} s", took.as_secs_f64());
    }
}
