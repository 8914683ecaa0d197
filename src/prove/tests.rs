//! The proof, held against the engine and against cases whose answers are known.

use std::sync::Arc;

use super::{Kind, Known, Limits, Outcome, circuit::value, model::Model, prove};
use crate::{
    interview::{Action, Case, Interview, chance::Chance, decide::is_open},
    scenario::{Scenario, handbook::Handbook},
};

const SMALL: &str = include_str!("../assessment/test_case.ron");
const SHIPPED: &str = include_str!("../../scenarios/factory-job/scenario.ron");

fn scenario(text: &str) -> Arc<Scenario> {
    Arc::new(crate::scenario::ron_tree::from_str(text).expect("a good script"))
}

fn walk(text: &str, plays: u64) {
    let scenario = scenario(text);
    for variant in scenario.variants.keys() {
        for seed in 1..4 {
            let case = Case::draw("x", &scenario, Handbook::shipped(), Some(variant), seed).expect("a good script");
            let (case, model) = (Arc::new(case.clone()), Model::of(&case));
            let mut values = Vec::new();
            for play in 0..plays {
                let mut chance = Chance::new(play, "walk");
                let mut interview = Interview::start(Arc::clone(&case));
                loop {
                    let before = interview.state().clone();
                    model.evaluate(&before, &[], &mut values);
                    let open: Vec<_> = case.act_ids().filter(|act| is_open(&case, &before, *act)).collect();
                    for act in case.act_ids() {
                        assert_eq!(open.contains(&act), value(&values, model.open(act)), "{:?}", case.act(act).what);
                    }
                    for (if_set, then_set) in &model.follows {
                        assert!(!model.is_set(&before, *if_set) || model.is_set(&before, *then_set));
                    }
                    let Some(act) = chance.one_of(&open).copied() else { break };
                    interview.act(&Action::Do(act)).expect("it is open");
                    assert_eq!(model.disagrees(act, &before, interview.state(), &values), None, "{:?}", case.act(act));
                }
            }
        }
    }
}

#[test]
fn the_model_does_what_the_engine_does() {
    walk(SMALL, 60);
    walk(SHIPPED, 10);
}

#[test]
fn a_small_case_is_settled() {
    let never = || false;
    let proof = prove("harbour", &scenario(SMALL), Handbook::shipped(), &Limits::full(2, &never)).expect("it is drawn");
    for finding in &proof.findings {
        println!("{:?} {} {}", finding.weight, finding.code, finding.message);
    }
    assert!(proof.targets.iter().all(|target| target.known != Known::Open));
    let known = |kind, id| proof.target(kind, id).map(|target| target.known);
    assert_eq!(known(Kind::Question, "money-private"), Some(Known::Reached));
    assert_eq!(known(Kind::Level, "job full"), Some(Known::Reached));
    assert_ne!(proof.outcome, Outcome::Sampled);
}
