//! The verdict on a small case, in words and as a page.

use std::sync::{Arc, atomic::AtomicBool};

use super::{html, text, *};
use crate::{
    course::{Course, Shelf},
    locale::Language,
    prove::{Limits, prove},
    scenario::handbook::Handbook,
    simulate::{Effect, effect::measure_all},
};

fn shipped() -> Course {
    Course::open(&[Shelf::shipped()])
}

fn verdict(course: &Course, trainees: Vec<Trainee>) -> Verdict {
    let handbook = Handbook::shipped();
    let (id, scenario) = course.playable().find(|(id, _)| *id == "factory-job").expect("it is shipped");
    // No order of acts is looked for: what is told here does not hang on it.
    let limits = Limits { plays: 4, conflicts: 1, length: 1, scores: false, ..Limits::quick(2, &|| false) };
    let proof = prove(id, scenario, handbook, &limits).expect("it can be drawn");
    let simulation = Simulation { id: id.to_owned(), scenario: Arc::clone(scenario), rounds: 30, seed: 1, trainees };
    let summary = simulation.run(handbook, 2, &AtomicBool::new(false), &|_| {}).expect("it can be drawn");
    let effects = measure_all(id, scenario, handbook, 30, 1).expect("it can be drawn");
    Verdict { id: id.to_owned(), proof, simulation, summary, effects }
}

fn all_good(course: &Course) -> Verdict {
    let mut verdict = verdict(course, Simulation::all_trainees(10));
    verdict.proof.findings.clear();
    verdict
}

#[test]
fn what_was_sampled_is_not_yet_and_what_fails_is_no() {
    let course = shipped();
    let mut verdict = all_good(&course);
    assert_eq!((verdict.answer(), verdict.reasons().len()), (Answer::Usable, 0));
    verdict.summary.rounds = 29;
    assert_eq!(verdict.answer(), Answer::NotSettled);
    verdict.effects = vec![Measured { effect: Effect::Separation, good: 2.0, weak: 2.5, cases: 3 }];
    assert_eq!(verdict.answer(), Answer::NotUsable, "an effect turned round weighs more");
    assert!(verdict.effects[0].lost() < 0.0);
}

#[test]
fn a_weak_way_that_passes_is_told_with_its_truth() {
    let course = shipped();
    let mut verdict = all_good(&course);
    let tally = verdict.summary.tallies.get_mut(&(Trainee::Accuser, 1)).expect("it was played");
    tally.passed = 3;
    assert_eq!(verdict.answer(), Answer::NotUsable);
    let page = text::render(&[verdict], &course.catalogue, Language::English, 100, &|act| format!("sala {act}"));
    assert!(page.contains("A weak way passes 3 of 10 times: Accusing. Truth: Smuggling (leader)."), "{page}");
}

#[test]
fn pages_are_whole_in_every_language() {
    let course = shipped();
    let mut verdict = all_good(&course);
    let witness = crate::prove::Witness {
        variant: "broker".to_owned(),
        seed: 7,
        shortest: false,
        plan: vec!["greet".to_owned(), "plan-open".to_owned()],
    };
    verdict.proof.findings.push(Finding {
        code: "dead-end",
        weight: Weight::Wrong,
        message: "a <right> outcome is lost".to_owned(),
        help: None,
        path: String::new(),
        witness: Some(witness),
    });
    let all = [verdict.clone(), verdict];
    for language in Language::ALL {
        let command = |act: &str| format!("sala {act}");
        let handbook = Handbook::shipped();
        for page in [
            text::render(&all, &course.catalogue, language, 80, &command),
            html::render(&all, handbook, &course.catalogue, language, &command),
        ] {
            let bare = page.split("<style>").next().unwrap_or_default().to_owned()
                + page.rsplit("</style>").next().unwrap_or_default();
            assert!(!bare.contains("verdict-") && !bare.contains("effect-") && !bare.contains("way-"), "{bare}");
            assert!(page.contains("sala play factory-job --variant broker --seed 7 --plan FILE"));
            assert!(page.contains("plan-open"));
        }
        let page = html::render(&all, handbook, &course.catalogue, language, &command);
        assert!(page.contains("a &lt;right&gt; outcome is lost"));
        let script = page.contains("<script") || page.contains("http://") || page.contains("https://");
        assert!(!script, "nothing runs and nothing is loaded");
    }
}
