//! What the shipped case must come to, and that figures do not hang on threads.

use super::*;
use crate::course::{Course, Shelf};

fn shipped(rounds: u64, trainees: Vec<Trainee>) -> Simulation {
    let course = Course::open(&[Shelf::shipped()]);
    let (id, scenario) = course.playable().next().expect("a case is shipped");
    Simulation { id: id.to_owned(), scenario: Arc::clone(scenario), rounds, seed: 1, trainees }
}

fn run(simulation: &Simulation, threads: usize) -> Summary {
    simulation
        .run(Handbook::shipped(), threads, &AtomicBool::new(false), &|_| {})
        .expect("the shipped case can be drawn")
}

#[test]
fn figures_are_the_same_on_any_number_of_threads() {
    let simulation = shipped(48, Simulation::all_trainees(10));
    assert_eq!(run(&simulation, 1), run(&simulation, 3));
}

#[test]
fn an_interrupted_simulation_is_the_beginning_of_the_whole() {
    let simulation = shipped(96, vec![Trainee::Random, Trainee::ByTheBook]);
    let stop = AtomicBool::new(false);
    let part = simulation
        .run(Handbook::shipped(), 1, &stop, &|done| stop.store(done >= 20, Ordering::Relaxed))
        .expect("the shipped case can be drawn");
    assert_eq!(part.rounds, 32, "what was begun is played to its end");
    assert_eq!(part, run(&Simulation { rounds: 32, ..simulation }, 2));
}

#[test]
fn the_model_earns_everything_and_no_weak_way_passes() {
    let course = Course::open(&[Shelf::shipped()]);
    for (id, scenario) in course.playable() {
        let trainees = Simulation::all_trainees(10);
        let simulation =
            Simulation { id: id.to_owned(), scenario: Arc::clone(scenario), rounds: 60, seed: 1, trainees };
        let summary = run(&simulation, 2);
        assert_eq!(summary.weaknesses(), [], "{id}");
        let book = summary.whole(Trainee::ByTheBook);
        assert_eq!(book.scores.quantile(1), 100, "{id}: the model earns every point in every case");
        assert_eq!((book.passed, summary.tallies.len()), (60, 39), "{id}: thirteen ways in three truths");
    }
}

#[test]
fn more_slips_earn_less() {
    let mean = |percent| {
        let trainee = Trainee::Slipping(percent);
        run(&shipped(60, vec![trainee]), 2).whole(trainee).scores.mean()
    };
    let (few, some, many) = (mean(5), mean(20), mean(60));
    assert!(few > some && some > many, "{few} {some} {many}");
}

#[test]
fn every_question_is_counted_once_an_interview() {
    let summary = run(&shipped(30, Simulation::all_trainees(10)), 1);
    for item in &summary.items {
        assert!(item.asked <= summary.all[2] && item.told <= item.asked && item.by_the_book <= item.asked);
    }
    assert!(summary.items.iter().any(|item| item.by_the_book > 0 && item.told > 0));
}

#[test]
fn what_research_found_holds_in_every_shipped_case() {
    let course = Course::open(&[Shelf::shipped()]);
    let mut seen = std::collections::BTreeSet::new();
    let mut outside = Vec::new();
    for (id, scenario) in course.playable() {
        let measured = effect::measure_all(id, scenario, Handbook::shipped(), 60, 1).expect("it can be drawn");
        for one in measured {
            let (effect, range) = (one.effect.id(), one.effect.range());
            if !one.holds() {
                outside.push(format!("{id}: {effect}: {one:?}: {:.2} lost, wanted {range:?}", one.lost()));
            }
            seen.insert(one.effect);
        }
    }
    assert!(outside.is_empty(), "{}", outside.join("\n"));
    assert_eq!(seen.len(), Effect::ALL.len(), "each is tried in some case: {seen:?}");
}

#[test]
fn the_sources_of_an_effect_are_in_the_handbook() {
    let known: Vec<&str> = Handbook::shipped().sources().iter().map(|source| source.tag.as_str()).collect();
    for effect in Effect::ALL {
        for tag in effect.sources() {
            assert!(known.contains(tag), "{tag}");
        }
    }
}
