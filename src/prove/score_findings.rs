//! What the scores come to as findings. Proves nothing itself.

use std::collections::BTreeSet;

use super::{
    job::{Done, Job},
    passing::PassWithout,
    score::Scores,
    verdict::{Finding, Known, Weight},
};
use crate::scenario::{Scenario, handbook::Handbook};

/// Tells what is wrong with the scores of all cases, and what is open; once for each variant.
pub(super) fn of_scores(
    scenario: &Scenario,
    handbook: &Handbook,
    jobs: &[Job],
    done: &[Done],
    findings: &mut Vec<Finding>,
) {
    let rubric = handbook.rubric();
    if rubric.critical_cap >= 100 && !jobs.is_empty() {
        let message = "the rubric caps nothing, so that a critical failure may lie on the way to full marks";
        findings.push(
            Finding::new("critical-on-full-marks", Weight::Wrong, "", message).help("set `critical_cap` below 100"),
        );
    }
    for variant in scenario.variants.keys() {
        let mut told: BTreeSet<(&'static str, Weight, String)> = BTreeSet::new();
        for (job, done) in jobs.iter().zip(done).filter(|(job, _)| job.case.variant_id() == variant) {
            if done.unscored {
                let message = format!("the score in variant `{variant}` was not worked out: sampled, not proved");
                let finding = Finding::new("not-settled", Weight::Open, format!("variants/{variant}"), message)
                    .help("give more time or memory (`--time`, `--memory`)");
                if told.insert((finding.code, finding.weight, finding.path.clone())) {
                    findings.push(finding);
                }
            }
            let Some(scores) = &done.scores else { continue };
            for finding in of_case(variant, job.case.seed, rubric.pass, scores) {
                if told.insert((finding.code, finding.weight, finding.path.clone())) {
                    findings.push(finding);
                }
            }
        }
    }
}

fn of_case(variant: &str, seed: u64, pass: u8, scores: &Scores) -> Vec<Finding> {
    let at = format!("variants/{variant}");
    let drawn = format!("in variant `{variant}` (drawn as by seed {seed})");
    let proof = &scores.proof;
    let highest = proof.score.highest;
    let mut all = Vec::new();
    let mut add = |code, weight, message: String, help: &str| {
        all.push(Finding::new(code, weight, &at, message).help(help));
    };
    let range = format!("the best interview found has {}, and none has more than {}", highest.found, highest.bound);
    match proof.full_marks {
        Known::Reached => {}
        Known::Never => add(
            "full-marks-out-of-reach",
            Weight::Wrong,
            format!("{drawn} nobody can have full marks: {range}"),
            "make what is promised reachable: indicators, contradictions, levels and the conditions of the right outcome",
        ),
        Known::Open => add(
            "not-settled",
            Weight::Open,
            format!("{drawn} it is not settled whether full marks can be had: {range}; sampled, not proved"),
            "write a plan that has them",
        ),
    }
    match (proof.full_marks, proof.full_marks_productively) {
        (Known::Reached, Known::Never) => add(
            "leading-needed",
            Weight::Wrong,
            format!("{drawn} full marks cannot be had without a question that is not productive"),
            "let a productive question bring out what only another one does",
        ),
        (Known::Reached, Known::Open) => add(
            "productive-not-settled",
            Weight::Open,
            format!("{drawn} it is not settled whether full marks need an unproductive question; sampled, not proved"),
            "write a plan that has them without one",
        ),
        _ => {}
    }
    match scores.passable {
        Known::Reached => {}
        Known::Never => add(
            "pass-out-of-reach",
            Weight::Wrong,
            match highest.bound < pass {
                true => format!(
                    "{drawn} nobody can pass: no interview has more than {} points, and {pass} pass",
                    highest.bound
                ),
                false => format!(
                    "{drawn} nobody can pass: where the points suffice, some outcome is not defensible, or an act was a critical failure"
                ),
            },
            "make points reachable, or the outcome defensible",
        ),
        Known::Open => add(
            "pass-not-settled",
            Weight::Open,
            format!("{drawn} nobody was found who passes: {range}; sampled, not proved"),
            "write a plan that passes",
        ),
    }
    match proof.right_supported {
        Known::Reached => {}
        Known::Never => add(
            "right-without-facts",
            Weight::Wrong,
            format!("{drawn} the right decision for everybody can never rest on facts"),
            "let a fact, a field, a result or a contradiction support each right outcome",
        ),
        Known::Open => add(
            "right-not-settled",
            Weight::Open,
            format!("{drawn} it is not settled whether the right decision can rest on facts; sampled, not proved"),
            "write a plan that decides rightly",
        ),
    }
    for (person, known, witness) in &scores.ends {
        match known {
            Known::Reached => {}
            Known::Never => all.push(
                Finding::new(
                    "dead-end",
                    Weight::Wrong,
                    format!("outcomes/{person}"),
                    format!("{drawn} the right outcome for `{person}` can be lost for good"),
                )
                .help("the plan shows how; let its condition rest on what can always still be done")
                .witness(witness.clone()),
            ),
            Known::Open => all.push(
                Finding::new(
                    "dead-end",
                    Weight::Open,
                    format!("outcomes/{person}"),
                    format!("{drawn} no dead end for `{person}` was found, and none is excluded; sampled, not proved"),
                )
                .help("let the condition of the right outcome rest on what can always still be done"),
            ),
        }
    }
    all.extend(scores.passes.iter().filter_map(|without| of_pass(&drawn, &at, without)));
    all
}

fn of_pass(drawn: &str, at: &str, without: &PassWithout) -> Option<Finding> {
    let (code, path, what) = match without.line {
        Some(line) => ("invariant-broken", format!("always/{line}"), "what this invariant asks for"),
        None => (
            "pass-without-protection",
            at.to_owned(),
            "any act that protects: leading aside, a private word, needs, an offer of help",
        ),
    };
    match without.known {
        Known::Never => None,
        Known::Reached => Some(
            Finding::new(code, Weight::Wrong, path, format!("{drawn} somebody passes without {what}"))
                .help("let the right outcome, or the points, hang on it")
                .witness(without.witness.clone()),
        ),
        Known::Open => Some(
            Finding::new(
                "not-settled",
                Weight::Open,
                path,
                format!(
                    "{drawn} nobody was found who passes without {what}, and it is not excluded; sampled, not proved"
                ),
            )
            .help("let the condition of the right outcome ask for it"),
        ),
    }
}
