//! Every seeded fault is found: a fixed dozen in every test run, all of them by one command.

use std::collections::BTreeSet;

use sala::{
    prove::{Kind, Known, Limits, Outcome, Weight, prove},
    scenario::handbook::Handbook,
};

use super::{
    chance::{Choice, Player},
    faults::{Fault, Shows, faults, sound},
};

/// One of each kind, rare ones and some that nothing shows.
const DOZEN: [&str; 12] = [
    "no-way-aside",
    "cold-after-custody",
    "photo-before-apart",
    "leak-in-one-draw",
    "ten-in-order",
    "three-steps",
    "hurt-after-trust",
    "passes-without-home",
    "shut-and-speaking",
    "round-of-five",
    "paper-missing-in-one-draw",
    "right-excludes-itself",
];

/// Proves the case with each fault, quickly and then, where that leaves it open, in full; says which faults were not
/// named as wrong.
fn missed<'f>(faults: impl Iterator<Item = &'f Fault>) -> Vec<String> {
    let stop = || false;
    let missed = faults.filter_map(|fault| {
        let scenario = fault.seeded();
        let mut said = Vec::new();
        for limits in [Limits::quick(2, &stop), Limits::full(2, &stop)] {
            let proof = prove("faulty", &scenario, Handbook::shipped(), &limits).expect("it can be drawn");
            if fault.found(&proof).is_some_and(|finding| finding.weight == Weight::Wrong) {
                return None;
            }
            said = proof.findings;
        }
        Some(format!("{} ({}): {said:?}", fault.id, fault.wrong))
    });
    missed.collect()
}

#[test]
fn a_dozen_seeded_faults_are_found() {
    let dozen: Vec<&Fault> = faults().filter(|fault| DOZEN.contains(&fault.id)).collect();
    assert_eq!(dozen.len(), DOZEN.len());
    let missed = missed(dozen.into_iter());
    assert!(missed.is_empty(), "missed: {missed:#?}");
}

#[test]
#[ignore = "minutes: cargo test --release --no-default-features --test headless -- --ignored seeded"]
fn all_seeded_faults_are_found() {
    let missed = missed(faults());
    assert!(missed.is_empty(), "missed: {missed:#?}");
}

#[test]
fn the_case_without_a_fault_is_good_and_no_two_faults_are_alike() {
    let stop = || false;
    let proof = prove("sound", &sound(), Handbook::shipped(), &Limits::quick(2, &stop)).expect("it can be drawn");
    assert_eq!(proof.outcome, Outcome::Good, "{:?}", proof.findings);
    let (mut player, mut seen) = (Player::new(&sound(), &Shows::Never, Choice::Varied), BTreeSet::new());
    (0..300).for_each(|number| player.reached(number, &mut seen));
    assert!(seen.len() > 800);
    // Signs that are no evidence are owed by nobody, and so not asked about.
    let asked = |kind: Kind, id: &str| !(kind == Kind::Indicator && id.starts_with('N'));
    for (kind, id, variant) in seen.iter().filter(|(kind, id, _)| asked(*kind, id)) {
        let target = proof.target(*kind, id).unwrap_or_else(|| panic!("{kind:?} {id} was not asked"));
        assert!(target.variants.contains(&(variant.clone(), Known::Reached)), "{variant}: {target:?}");
    }
    let scenarios: Vec<_> = faults().map(|fault| (fault.id, fault.seeded())).collect();
    assert!(scenarios.len() >= 40);
    for (at, (id, scenario)) in scenarios.iter().enumerate() {
        for (other, same) in &scenarios[at + 1..] {
            assert!(id != other && scenario != same, "{id} and {other}");
        }
    }
}

#[test]
fn chance_shows_what_is_easy_and_not_what_never_is() {
    let by_chance = |id: &str| {
        let fault = faults().find(|fault| fault.id == id).expect("it is listed");
        let scenario = fault.seeded();
        let mut player = Player::new(&scenario, &fault.shows(&scenario), Choice::Uniform);
        (0..300).any(|number| player.shows(number))
    };
    assert!(by_chance("pressed-early") && by_chance("no-way-aside"));
    assert!(!by_chance("ten-in-order") && !by_chance("round-of-five"));
    assert!(faults().any(|fault| fault.shows(&fault.seeded()) == Shows::Never));
}
