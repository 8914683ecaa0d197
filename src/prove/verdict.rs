//! What the answers of all variants and draws come to: one verdict for each thing of the script, and the findings.
//!
//! Proves nothing itself. A finding is *wrong* only where it was proved, and *open* wherever something was not settled.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    circuit::Node,
    draws::Classes,
    job::{Done, Job},
    ladder::{Rung, Verdict},
    model::Model,
    play,
    score::ScoreProof,
    score_findings::of_scores,
    surface,
    target::{Kind, Target, targets},
};
use crate::{
    assessment::name,
    interview::case::ActIx,
    scenario::{Family, Scenario, handbook::Handbook},
};

/// Everything that was proved of one script.
#[derive(Clone, Debug, Serialize)]
pub struct Proof {
    /// The scenario's id.
    pub case: String,
    /// How it ended.
    pub outcome: Outcome,
    /// By variant, in authored order.
    pub variants: Vec<VariantProof>,
    /// By target, sorted.
    pub targets: Vec<TargetProof>,
    /// What is wrong, then what is open, then what is only worth knowing.
    pub findings: Vec<Finding>,
}

/// How a proof ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Everything asked was proved good.
    Good,
    /// Something was sampled, not proved.
    Sampled,
    /// Something was proved wrong.
    Wrong,
}

/// What was done for one variant.
#[derive(Clone, Debug, Serialize)]
pub struct VariantProof {
    /// Its id.
    pub id: String,
    /// Its family.
    pub family: Family,
    /// Cases proved: classes of draws that make a difference in this variant.
    pub draws: usize,
    /// Interviews played by chance, all draws together.
    pub plays: u32,
    /// The score, draw by draw: a seed that draws it, what is known, and the best interview found.
    pub scores: Vec<DrawProof>,
}

/// What is known of the score under one class of draws.
#[derive(Clone, Debug, Serialize)]
pub struct DrawProof {
    /// A seed that draws it.
    pub seed: u64,
    /// What is known.
    #[serde(flatten)]
    pub proof: ScoreProof,
    /// The best interview found.
    pub best: Witness,
    /// The acts after which the right decision rests on facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Witness>,
}

/// What is known of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// There is a witness.
    Reached,
    /// Proved never to happen.
    Never,
    /// Not settled.
    Open,
}

/// What is known of one target.
#[derive(Clone, Debug, Serialize)]
pub struct TargetProof {
    /// The target.
    #[serde(flatten)]
    pub target: Target,
    /// What is known over all variants and draws.
    pub known: Known,
    /// The same, variant by variant; variants in which it does not exist are left out.
    pub variants: Vec<(String, Known)>,
    /// A witness, where it is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub witness: Option<Witness>,
    /// How it was proved, where it never happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rung: Option<Rung>,
    /// Why it never happens, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Where it is open: no plan of fewer acts than this leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none_below: Option<usize>,
}

/// A plan that shows something; `sala play CASE --variant V --seed N --plan FILE` plays it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Witness {
    /// The variant.
    pub variant: String,
    /// A seed that draws what is needed.
    pub seed: u64,
    /// No shorter plan leads there: proved.
    pub shortest: bool,
    /// Lines of the plan.
    pub plan: Vec<String>,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Proved wrong.
    Wrong,
    /// Sampled, not proved.
    Open,
    /// Worth knowing.
    Note,
}

/// Something to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Kebab-case and stable.
    pub code: &'static str,
    /// How much it weighs.
    pub weight: Weight,
    /// One plain sentence, without a full stop.
    pub message: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The element in the script, as a path; empty for the whole.
    pub path: String,
    /// A plan that shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub witness: Option<Witness>,
}

impl Finding {
    pub(super) fn new(code: &'static str, weight: Weight, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, weight, message: message.into(), help: None, path: path.into(), witness: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn witness(mut self, witness: Option<Witness>) -> Self {
        self.witness = witness;
        self
    }
}

impl Proof {
    /// Returns what is known of a target.
    pub fn target(&self, kind: Kind, id: &str) -> Option<&TargetProof> {
        self.targets.iter().find(|proof| proof.target.kind == kind && proof.target.id == id)
    }
}

/// Puts the answers of all cases of a script together.
pub(super) fn gather(
    id: &str,
    scenario: &Scenario,
    handbook: &Handbook,
    classes: &Classes,
    jobs: &[Job],
    done: &[Done],
) -> Proof {
    let mut findings = Vec::new();
    of_the_whole(classes, jobs, done, &mut findings);
    let targets = by_target(scenario, jobs, done);
    for proof in &targets {
        of_target(proof, &mut findings);
    }
    of_promises(jobs, done, &targets, &mut findings);
    of_claims(jobs, done, &mut findings);
    for (ix, job) in jobs.iter().enumerate() {
        for other in &jobs[ix + 1..] {
            if job.case.seed == other.case.seed {
                findings.extend(surface::compare(&job.case, &other.case, handbook));
            }
        }
    }
    of_scores(scenario, handbook, jobs, done, &mut findings);
    findings.sort_by(|a, b| (a.weight, &a.path, a.code, &a.message).cmp(&(b.weight, &b.path, b.code, &b.message)));
    findings.dedup();
    let variants = scenario.variants.iter().map(|(variant, about)| {
        let of_it: Vec<&Done> =
            jobs.iter().zip(done).filter(|(job, _)| job.case.variant_id() == variant).map(|(_, done)| done).collect();
        VariantProof {
            id: variant.to_owned(),
            family: about.family,
            draws: of_it.len(),
            plays: of_it.iter().map(|done| done.plays).sum(),
            scores: draws(variant, jobs, done),
        }
    });
    let outcome = match findings.iter().map(|finding| finding.weight).min() {
        Some(Weight::Wrong) => Outcome::Wrong,
        Some(Weight::Open) => Outcome::Sampled,
        _ => Outcome::Good,
    };
    Proof { case: id.to_owned(), outcome, variants: variants.collect(), targets, findings }
}

fn draws(variant: &str, jobs: &[Job], done: &[Done]) -> Vec<DrawProof> {
    let of_it = jobs.iter().zip(done).filter(|(job, _)| job.case.variant_id() == variant);
    let draws = of_it.filter_map(|(job, done)| {
        let scores = done.scores.as_ref()?;
        let (best, right) = (scores.best.clone(), scores.right.clone());
        Some(DrawProof { seed: job.case.seed, proof: scores.proof.clone(), best, right })
    });
    draws.collect()
}

fn of_the_whole(classes: &Classes, jobs: &[Job], done: &[Done], findings: &mut Vec<Finding>) {
    if classes.seeds.len() < classes.all {
        let message = format!(
            "{} of {} combinations of draws were looked at: sampled, not proved",
            classes.seeds.len(),
            classes.all
        );
        let pools: Vec<&str> = classes.pools.keys().map(String::as_str).collect();
        findings.push(Finding::new("too-many-draws", Weight::Open, "draws", message).help(format!(
            "let fewer words of the pools {} be read by conditions, slips and mismatches",
            pools.join(", ")
        )));
    }
    for (job, done) in jobs.iter().zip(done) {
        if let Some(differs) = &done.differs {
            let message = format!(
                "variant `{}`, seed {}: the proof's picture of the case and the case as it is played differ ({differs}), \
                 so nothing is claimed",
                job.case.variant_id(),
                job.case.seed
            );
            let help = "this is a mistake of the program, not of the script: please report it with the script";
            findings.push(Finding::new("model-differs", Weight::Open, "", message).help(help));
        }
    }
}

fn known(verdict: &Verdict) -> Known {
    match verdict {
        Verdict::Reached { .. } => Known::Reached,
        Verdict::Impossible(_) => Known::Never,
        Verdict::Open { .. } => Known::Open,
    }
}

/// Joins what is known in several cases: reached in one is reached, open in one is not "never".
fn join(a: Known, b: Known) -> Known {
    match (a, b) {
        (Known::Reached, _) | (_, Known::Reached) => Known::Reached,
        (Known::Never, Known::Never) => Known::Never,
        _ => Known::Open,
    }
}

fn by_target(scenario: &Scenario, jobs: &[Job], done: &[Done]) -> Vec<TargetProof> {
    let mut all: BTreeMap<Target, Vec<(usize, usize)>> =
        targets(scenario).into_iter().map(|target| (target, Vec::new())).collect();
    for (job, answers) in done.iter().enumerate() {
        for (goal, (about, ..)) in answers.goals.iter().enumerate() {
            all.entry(about.target.clone()).or_default().push((job, goal));
        }
    }
    let proofs = all.into_iter().map(|(target, places)| {
        let answer = |(job, goal): (usize, usize)| &done[job].goals[goal];
        let mut variants: Vec<(String, Known)> = Vec::new();
        for place in &places {
            let variant = jobs[place.0].case.variant_id();
            let here = known(&answer(*place).1);
            match variants.iter_mut().find(|(id, _)| id == variant) {
                Some((_, so_far)) => *so_far = join(*so_far, here),
                None => variants.push((variant.to_owned(), here)),
            }
        }
        let known = variants.iter().map(|(_, known)| *known).reduce(join).unwrap_or(Known::Never);
        let shortest = places.iter().filter_map(|place| match &answer(*place).1 {
            Verdict::Reached { plan, .. } => Some((plan.len(), *place)),
            _ => None,
        });
        let witness = shortest.min().map(|(_, place)| witness(&jobs[place.0], &done[place.0], place.1));
        let never = places.iter().find_map(|place| match (known, &answer(*place)) {
            (Known::Never, (_, Verdict::Impossible(rung), why)) => Some((*rung, why.clone())),
            _ => None,
        });
        let (rung, why) = never.map_or((None, None), |(rung, why)| (Some(rung), why));
        let none_below = places.iter().filter_map(|place| match answer(*place).1 {
            Verdict::Open { none_below } if known == Known::Open => Some(none_below),
            _ => None,
        });
        TargetProof { target, known, variants, witness, rung, why, none_below: none_below.min() }
    });
    proofs.collect()
}

fn witness(job: &Job, done: &Done, goal: usize) -> Witness {
    let (goal, verdict, _) = &done.goals[goal];
    let (plan, shortest) = match verdict {
        Verdict::Reached { plan, shortest } => (plan.clone(), *shortest),
        _ => (Vec::new(), false),
    };
    lines(job, &done.model, &goal.ways, plan, shortest)
}

/// A plan as lines, without the acts that can be left out.
fn lines(job: &Job, model: &Model, ways: &[(Option<ActIx>, Node)], plan: Vec<ActIx>, shortest: bool) -> Witness {
    let plan = if shortest { plan } else { play::shorten(&job.case, model, ways, plan) };
    Witness {
        variant: job.case.variant_id().to_owned(),
        seed: job.case.seed,
        shortest,
        plan: plan.into_iter().map(|act| name::act(&job.case, act)).collect(),
    }
}

/// Broken claims, one plan each; and those that were not settled.
fn of_claims(jobs: &[Job], done: &[Done], findings: &mut Vec<Finding>) {
    let mut told: BTreeSet<(Weight, &str, &str)> = BTreeSet::new();
    for (job, done) in jobs.iter().zip(done) {
        findings.extend(done.findings.iter().cloned());
        for (claim, verdict) in &done.claims {
            let variant = job.case.variant_id();
            let (weight, message) = match verdict {
                Verdict::Impossible(_) => continue,
                Verdict::Reached { .. } => (Weight::Wrong, format!("in variant `{variant}` {}", claim.broken)),
                Verdict::Open { none_below } => (
                    Weight::Open,
                    format!(
                        "in variant `{variant}` it is not settled that {}: no plan of fewer than {none_below} acts \
                         breaks it; sampled, not proved",
                        claim.holds
                    ),
                ),
            };
            if !told.insert((weight, claim.path.as_str(), claim.code)) {
                continue;
            }
            let plan = match verdict {
                Verdict::Reached { plan, shortest } => {
                    Some(lines(job, &done.model, &[(None, claim.never)], plan.clone(), *shortest))
                }
                _ => None,
            };
            findings.push(Finding::new(claim.code, weight, &claim.path, message).help(claim.help).witness(plan));
        }
    }
}

/// The element of the script a target stands for, and what it is called.
fn place(target: &Target) -> (String, String) {
    let id = target.id.as_str();
    let first = id.split([' ', '.']).next().unwrap_or(id);
    match target.kind {
        Kind::Question => (format!("questions/{id}"), format!("question `{id}` can be asked")),
        Kind::Act => (format!("acts/{id}"), format!("act `{id}` can be done")),
        Kind::TopicAct => (format!("topics/{first}"), format!("`{id}` can be done")),
        Kind::Reply => (String::new(), format!("reply `{id}` can be heard")),
        Kind::Goto => (String::new(), format!("`{first}` can move the phase ({id})")),
        Kind::Level => {
            let level = id.split(' ').nth(1).unwrap_or_default();
            (format!("facts/{first}"), format!("fact `{first}` can be told up to `{level}`"))
        }
        Kind::Contradiction => (format!("contradictions/{id}"), format!("contradiction `{id}` can be raised")),
        Kind::RaisedLate => {
            (format!("contradictions/{id}"), format!("contradiction `{id}` can be raised late and fairly"))
        }
        Kind::Indicator => (String::new(), format!("indicator `{id}` can be brought out")),
        Kind::Field => {
            (format!("documents/{}", id.replacen('.', "/fields/", 1)), format!("field `{id}` can be looked at"))
        }
        Kind::Result => (format!("acts/{first}"), format!("result `{id}` can be seen")),
        Kind::Person => (format!("persons/{id}"), format!("person `{id}` can be found")),
        Kind::Flag => (String::new(), format!("flag `{id}` can be set")),
        Kind::Need => (format!("needs/{id}"), format!("need `{id}` can become known")),
    }
}

fn of_target(proof: &TargetProof, findings: &mut Vec<Finding>) {
    let (path, can) = place(&proof.target);
    let negated = can.replacen(" can ", " can never ", 1);
    match proof.known {
        Known::Reached => {}
        Known::Never => {
            let why = match (&proof.why, proof.variants.is_empty()) {
                (_, true) => "no variant leaves it standing".to_owned(),
                (Some(why), _) => why.clone(),
                (None, _) => match proof.rung {
                    Some(Rung::Excluded) => {
                        "its conditions exclude each other, or an earlier reply always comes first".to_owned()
                    }
                    Some(Rung::History) => {
                        "what it needs and what must not have happened before exclude each other".to_owned()
                    }
                    Some(Rung::Order) => "no order of acts leads there".to_owned(),
                    _ => "some part of its condition never comes about".to_owned(),
                },
            };
            let message = format!("{negated}: {why}");
            findings.push(Finding::new("never-reached", Weight::Wrong, path, message).help(help(proof.target.kind)));
        }
        Known::Open => {
            let message = match proof.none_below {
                Some(below) if below > 0 => {
                    format!(
                        "it is not settled whether {can}: no plan of fewer than {below} acts does; sampled, not proved"
                    )
                }
                _ => format!("it is not settled whether {can}: sampled, not proved"),
            };
            let help = "raise the limits (`--time`, without `--quick`), or make its condition simpler";
            findings.push(Finding::new("not-settled", Weight::Open, path, message).help(help));
        }
    }
}

fn help(kind: Kind) -> &'static str {
    match kind {
        Kind::Reply => "change its condition or the replies before it, or take it out",
        Kind::Level => "change the gate, or let a question bring the fact out where the gate is open",
        Kind::Indicator | Kind::RaisedLate => "full marks ask for it: make it reachable, or take the promise back",
        _ => "change its condition or what should lead there, or take it out",
    }
}

/// What a variant promises must hold in that variant; what full marks ask for, under every draw.
fn of_promises(jobs: &[Job], done: &[Done], targets: &[TargetProof], findings: &mut Vec<Finding>) {
    let nowhere: BTreeSet<&Target> =
        targets.iter().filter(|proof| proof.known != Known::Reached).map(|proof| &proof.target).collect();
    let mut levels: BTreeMap<(&str, &Target), (Known, Option<&String>)> = BTreeMap::new();
    for (job, done) in jobs.iter().zip(done) {
        let variant = job.case.variant_id();
        for (goal, verdict, why) in done.goals.iter().filter(|(goal, ..)| goal.owed && !nowhere.contains(&goal.target))
        {
            let here = known(verdict);
            if goal.target.kind == Kind::Level {
                let so_far = levels.entry((variant, &goal.target)).or_insert((here, why.as_ref()));
                so_far.0 = join(so_far.0, here);
            } else {
                promise(variant, &goal.target, here, why.as_ref(), Some(job.case.seed), findings);
            }
        }
    }
    for ((variant, target), (known, why)) in levels {
        promise(variant, target, known, why, None, findings);
    }
}

fn promise(
    variant: &str,
    target: &Target,
    known: Known,
    why: Option<&String>,
    seed: Option<u64>,
    findings: &mut Vec<Finding>,
) {
    let (path, can) = place(target);
    let drawn = seed.map_or_else(String::new, |seed| format!(" (drawn as by seed {seed})"));
    match known {
        Known::Reached => {}
        Known::Never => {
            let why = why.map_or_else(String::new, |why| format!(": {why}"));
            let message = format!("in variant `{variant}`{drawn} {}{why}", can.replacen(" can ", " can never ", 1));
            findings.push(Finding::new("promise-broken", Weight::Wrong, path, message).help(help(target.kind)));
        }
        Known::Open => {
            let message = format!("in variant `{variant}`{drawn} it is not settled whether {can}: sampled, not proved");
            findings.push(Finding::new("not-settled", Weight::Open, path, message));
        }
    }
}
