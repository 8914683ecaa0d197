//! Interviews a minute in `sala simulate`: every way of playing on every shipped case, on one thread and on all.
//!
//! `cargo bench --no-default-features --bench simulate`; `-- SECONDS` measures each row for so long (3 if not said).

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use sala::{
    course::{Course, Shelf},
    scenario::handbook::Handbook,
    simulate::{Simulation, Trainee},
};

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn main() {
    let seconds = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(3);
    let (course, handbook) = (Course::open(&[Shelf::shipped()]), Handbook::shipped());
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    println!("{:20} {:22} {:>7} {:>12} {:>14}", "case", "ways", "threads", "interviews", "each minute");
    for (id, scenario) in course.playable() {
        for (name, trainees) in [("all", Simulation::all_trainees(10)), ("by-the-book only", vec![Trainee::ByTheBook])]
        {
            for threads in [1, all] {
                let simulation = Simulation {
                    id: id.to_owned(),
                    scenario: Arc::clone(scenario),
                    rounds: u64::MAX / 2,
                    seed: 1,
                    trainees: trainees.clone(),
                };
                let stop = AtomicBool::new(false);
                let began = Instant::now();
                let progress = |_| {
                    if began.elapsed() >= Duration::from_secs(seconds) {
                        stop.store(true, Ordering::Relaxed);
                    }
                };
                let summary = simulation.run(handbook, threads, &stop, &progress).expect("a shipped case can be drawn");
                let (count, took) = (summary.all[2], began.elapsed().as_secs_f64());
                let minute = count as f64 / took * 60.0;
                println!("{id:20} {name:22} {threads:>7} {count:>12} {minute:>14.0}");
            }
        }
    }
}
