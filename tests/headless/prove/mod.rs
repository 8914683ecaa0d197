//! The proof held against brute force on small scripts: every verdict, every shortest length, every invariant.

mod brute;
mod chance;
mod faults;
mod judge;
mod orders;
mod recall;
mod scripts;

use std::{collections::BTreeMap, sync::Arc};

use sala::{
    interview::{
        Case,
        case::PersonIx,
        drawn::{Value, draw},
    },
    prove::{Kind, Known, Limits, Proof, Weight, prove},
    scenario::{Scenario, handbook::Handbook, plan::Invariant},
};
use scripts::{Size, script};

/// The most states of one case that brute force looks at.
const MOST_STATES: usize = 60_000;

/// What brute force and proof said of one script.
#[derive(Default)]
struct Tally {
    scripts: usize,
    too_large: usize,
    targets: usize,
    never: usize,
    shortest: usize,
    broken: usize,
}

fn read(text: &str, seed: u64) -> Arc<Scenario> {
    let scenario: Result<Scenario, _> = sala::scenario::ron_tree::from_str(text);
    Arc::new(scenario.unwrap_or_else(|error| panic!("script {seed}: {error}\n{text}")))
}

/// Proves a script and plays all of it; whatever differs is a panic that shows the script.
fn compare(seed: u64, size: Size, tally: &mut Tally) {
    let text = script(seed, size);
    let scenario = read(&text, seed);
    let handbook = Handbook::shipped();
    let never = || false;
    let limits = Limits { shortest: true, plays: 20, scores: false, ..Limits::full(1, &never) };
    let proof =
        prove("small", &scenario, handbook, &limits).unwrap_or_else(|error| panic!("script {seed}: {error}\n{text}"));
    let mut fewest: BTreeMap<(Kind, String), usize> = BTreeMap::new();
    let mut by_variant: BTreeMap<(Kind, String, String), ()> = BTreeMap::new();
    let mut broken = vec![false; scenario.always.len()];
    for variant in scenario.variants.keys() {
        for draw in seeds(&scenario) {
            let case = Case::draw("small", &scenario, handbook, Some(variant), draw).expect("it was proved");
            let both: Vec<_> = scenario
                .always
                .iter()
                .map(|invariant| match invariant {
                    Invariant::NeverBoth(a, b) => {
                        let cond = |c| case.condition(handbook, c, PersonIx(0)).expect("it names what there is");
                        Some((cond(a), cond(b)))
                    }
                    Invariant::PassNeeds { .. } => None,
                })
                .collect();
            let seen = brute::explore(&case, handbook, MOST_STATES, |state| {
                for (broken, both) in broken.iter_mut().zip(&both) {
                    let decidable = state.phase >= sala::scenario::condition::Phase::Account;
                    *broken |= decidable && both.as_ref().is_some_and(|(a, b)| a.holds(state) && b.holds(state));
                }
            });
            let Some(seen) = seen else {
                tally.too_large += 1;
                return;
            };
            for ((kind, id), acts) in seen.fewest {
                by_variant.insert((kind, id.clone(), variant.to_owned()), ());
                let so_far = fewest.entry((kind, id)).or_insert(acts);
                *so_far = acts.min(*so_far);
            }
        }
    }
    tally.scripts += 1;
    verdicts(seed, &text, &proof, &fewest, &by_variant, tally);
    for (at, broken) in
        broken.into_iter().enumerate().filter(|(at, _)| matches!(scenario.always[*at], Invariant::NeverBoth(..)))
    {
        let path = format!("always/{at}");
        let found = proof.findings.iter().find(|finding| finding.path == path);
        assert_eq!(broken, found.is_some_and(|f| f.weight == Weight::Wrong), "script {seed}, invariant {at}\n{text}");
        assert!(found.is_none_or(|f| f.weight != Weight::Open), "script {seed}, invariant {at} is open");
        tally.broken += usize::from(broken);
    }
}

/// A seed for every combination of the two pools.
fn seeds(scenario: &Scenario) -> Vec<u64> {
    let mut known: Vec<Vec<Value>> = Vec::new();
    let mut seeds = Vec::new();
    for seed in 1..=64 {
        let drawn = draw(scenario, Handbook::shipped(), seed).pools;
        if !known.contains(&drawn) {
            known.push(drawn);
            seeds.push(seed);
        }
    }
    seeds
}

fn verdicts(
    seed: u64,
    text: &str,
    proof: &Proof,
    fewest: &BTreeMap<(Kind, String), usize>,
    by_variant: &BTreeMap<(Kind, String, String), ()>,
    tally: &mut Tally,
) {
    for target in &proof.targets {
        let (kind, id) = (target.target.kind, target.target.id.clone());
        if kind == Kind::Goto && !id.ends_with("closure") {
            continue;
        }
        let acts = fewest.get(&(kind, id.clone()));
        let what = format!("script {seed}: {kind:?} {id}: {target:?}\n{text}");
        assert_ne!(target.known, Known::Open, "{what}");
        assert_eq!(acts.is_some(), target.known == Known::Reached, "brute force: {acts:?}; {what}");
        for (variant, known) in &target.variants {
            let reached = by_variant.contains_key(&(kind, id.clone(), variant.clone()));
            assert_eq!(reached, *known == Known::Reached, "in {variant}: {what}");
        }
        tally.targets += 1;
        tally.never += usize::from(acts.is_none());
        if let (Some(acts), Some(witness)) = (acts, &target.witness) {
            assert!(witness.shortest, "{what}");
            assert_eq!(witness.plan.len(), *acts, "{what}");
            tally.shortest += 1;
        }
    }
    // And nothing was reached that was not asked.
    for (kind, id) in fewest.keys() {
        assert!(proof.target(*kind, id).is_some(), "script {seed}: {kind:?} {id} was not asked\n{text}");
    }
}

fn many(from: u64, count: u64) -> Tally {
    let mut tally = Tally::default();
    for seed in from..from + count {
        let size = Size {
            questions: 3 + usize::from(seed.is_multiple_of(3)),
            acts: 3 + usize::from(seed.is_multiple_of(5)),
            facts: 2,
            contradiction: seed.is_multiple_of(4),
            topic_acts: seed.is_multiple_of(6),
        };
        compare(seed, size, &mut tally);
    }
    println!(
        "{} scripts ({} too large for brute force): {} targets, {} of them never, {} plans proved shortest, {} invariants broken",
        tally.scripts, tally.too_large, tally.targets, tally.never, tally.shortest, tally.broken
    );
    tally
}

#[test]
fn brute_force_agrees() {
    let tally = many(0, 300);
    assert!(tally.scripts >= 280 && tally.never >= 100 && tally.broken >= 10);
}

#[test]
#[ignore = "thousands of scripts: cargo test --no-default-features --release --test headless -- --ignored brute"]
fn brute_force_agrees_on_thousands() {
    let tally = many(1_000, 3_000);
    assert!(tally.scripts >= 2_500);
}
