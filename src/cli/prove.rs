//! `sala prove`: what can happen in a case, whatever the officer does.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use clap::Args;
use serde::Serialize;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{
    course::{Course, Taught, open_folder},
    diagnostic::{Diagnostic, Diagnostics, Severity, render},
    prove::{Finding, Known, Limits, Outcome, Proof, VariantProof, Weight, prove},
    scenario::locate::Locator,
};

/// Lines of a plan that are shown with a finding; `--format json` has them all.
const PLAN_LINES: usize = 40;

/// Proves what can happen in cases: everything that can be reached, with a plan, and everything that never is.
///
/// Ends with 0 where all is proved good, with 1 where something is wrong, with 3 where something was only sampled.
#[derive(Args, Clone, Debug, Default)]
pub struct Prove {
    /// Cases, by id or folder; without any, everything there is
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How the answers are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Prove what is cheap, and leave open what is dear
    #[arg(long)]
    pub quick: bool,
    /// Prove that no plan shown could be shorter
    #[arg(long)]
    pub shortest: bool,
    /// Stop after so many seconds for each case, with what is known by then
    #[arg(long, value_name = "SECONDS")]
    pub time: Option<u64>,
    /// Stop when the program has grown to so many MiB, with what is known by then
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    pub memory: u64,
}

/// One case as other programs read it.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    proof: Proof,
    seconds: f64,
}

/// Runs the command.
pub(super) fn run(args: &Prove, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let mut worst = Outcome::Good;
    let mut rows = Vec::new();
    let mut out = String::new();
    for (course, ids) in courses(args, around)? {
        for id in ids {
            let Some(taught) = course.scenario(&id) else { return Err(super::play::unknown(&course, &id)) };
            let (proof, took) = one(args, &course, taught)?;
            worst = worst.max(proof.outcome);
            match args.format {
                Format::Json => rows.push(Row { proof, seconds: took.as_secs_f64() }),
                Format::Text => out.push_str(&told(&proof, &course, taught, took, around)),
            }
            if args.format == Format::Text {
                streams.output.write_all(out.as_bytes()).map_err(|error| Failure::lost(&error))?;
                out.clear();
            }
        }
    }
    if args.format == Format::Json {
        out = serde_json::to_string_pretty(&rows).map_err(|error| Failure::error(error.to_string()))? + "\n";
        streams.output.write_all(out.as_bytes()).map_err(|error| Failure::lost(&error))?;
    }
    Ok(match worst {
        Outcome::Good => Exit::Clean,
        Outcome::Wrong => Exit::Errors,
        Outcome::Sampled => Exit::Sampled,
    })
}

/// The cases that the arguments name, with the courses they stand in.
fn courses(args: &Prove, around: &Surroundings) -> Result<Vec<(Course, Vec<String>)>, Failure> {
    if args.paths.is_empty() {
        let course = around.course();
        let ids = course.scenarios.iter().map(|taught| taught.id.clone()).collect();
        return Ok(vec![(course, ids)]);
    }
    let mut all: Vec<(Course, Vec<String>)> = Vec::new();
    for path in &args.paths {
        let id = path.to_str().filter(|id| crate::scenario::map::is_id(id));
        if let Some(id) = id.filter(|_| !path.exists()) {
            let course = around.course();
            if course.scenario(id).is_none() {
                return Err(super::play::unknown(&course, id));
            }
            all.push((course, vec![id.to_owned()]));
            continue;
        }
        let course = open_folder(path);
        let ids: Vec<String> = course.scenarios.iter().map(|taught| taught.id.clone()).collect();
        if ids.is_empty() && path.join("scenario.ron").exists() {
            let text = format!("the script of `{}` cannot be read", path.display());
            return Err(Failure::error(text).help(format!("run `sala check {}`", path.display())));
        }
        if ids.is_empty() {
            let text = format!("`{}` holds no case", path.display());
            return Err(Failure::misuse(text).help("name a case of `sala list`, or the folder of a case"));
        }
        all.push((course, ids));
    }
    Ok(all)
}

/// Proves one case, and says how long it took.
fn one(args: &Prove, course: &Course, taught: &Taught) -> Result<(Proof, Duration), Failure> {
    let unread = || Failure::error(format!("the script of `{}` cannot be read", taught.id));
    let help = format!("run `sala check {}`", taught.id);
    let scenario: &Arc<_> = taught.scenario.as_ref().ok_or_else(|| unread().help(help.clone()))?;
    #[expect(clippy::disallowed_methods, reason = "the face reads the clock, and says when to stop")]
    let began = Instant::now();
    let deadline = args.time.map(Duration::from_secs);
    let memory = Memory::new(args.memory);
    let stop = || deadline.is_some_and(|most| began.elapsed() >= most) || memory.is_full();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let limits = if args.quick { Limits::quick(workers, &stop) } else { Limits::full(workers, &stop) };
    let limits = Limits { shortest: args.shortest, ..limits };
    let proof = prove(&taught.id, scenario, course.handbook, &limits);
    let proof = proof.map_err(|error| Failure::error(format!("`{}`: {error}", taught.id)).help(help))?;
    Ok((proof, began.elapsed()))
}

/// How much memory the program has, asked now and then.
pub(super) struct Memory {
    most: u64,
    polls: AtomicU64,
    full: AtomicBool,
}

impl Memory {
    pub(super) fn new(mib: u64) -> Self {
        Self { most: mib.saturating_mul(1 << 20), polls: AtomicU64::new(0), full: AtomicBool::new(false) }
    }

    pub(super) fn is_full(&self) -> bool {
        if self.polls.fetch_add(1, Ordering::Relaxed).is_multiple_of(16)
            && resident().is_some_and(|now| now > self.most)
        {
            self.full.store(true, Ordering::Relaxed);
        }
        self.full.load(Ordering::Relaxed)
    }
}

/// The memory the program holds, in bytes; unknown where the system does not tell it in this way.
fn resident() -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "the face asks the system how much memory is left")]
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

/// A proof in words: a line of figures, then the findings with their places in the script.
fn told(proof: &Proof, course: &Course, taught: &Taught, took: Duration, around: &Surroundings) -> String {
    let count = |known: Known| proof.targets.iter().filter(|target| target.known == known).count();
    let draws: usize = proof.variants.iter().map(|variant| variant.draws).sum();
    let outcome = match proof.outcome {
        Outcome::Good => "proved good",
        Outcome::Wrong => "something is wrong",
        Outcome::Sampled => "sampled, not proved",
    };
    let mut out = format!(
        "{}: {outcome} ({} variants, {draws} draws that differ, {:.1} s)\n  {} things asked: {} reached, {} never, {} open\n",
        proof.case,
        proof.variants.len(),
        took.as_secs_f64(),
        proof.targets.len(),
        count(Known::Reached),
        count(Known::Never),
        count(Known::Open),
    );
    for variant in &proof.variants {
        out.push_str(&scores(variant));
    }
    let mut diagnostics = Diagnostics::new();
    let locator = Locator::new(&taught.tree);
    for finding in &proof.findings {
        diagnostics.push(diagnostic(finding, taught, &locator));
    }
    if !diagnostics.is_empty() {
        out.push_str(&render::terminal(&diagnostics, &course.sources, around.style));
    }
    for finding in &proof.findings {
        let Some(witness) = &finding.witness else { continue };
        out.push_str(&format!(
            "\n# {}\nplay {} variant {} seed {}\n",
            finding.message, proof.case, witness.variant, witness.seed
        ));
        for line in witness.plan.iter().take(PLAN_LINES) {
            out.push_str(&format!("{line}\n"));
        }
        if witness.plan.len() > PLAN_LINES {
            out.push_str(&format!("# and {} more; `--format json` shows all\n", witness.plan.len() - PLAN_LINES));
        }
    }
    out
}

/// One line on the score of a variant, all draws together.
fn scores(variant: &VariantProof) -> String {
    let all = || variant.scores.iter().map(|draw| &draw.proof);
    let (Some(lowest), Some(highest)) =
        (all().map(|p| p.score.lowest.found).min(), all().map(|p| p.score.highest.found).min())
    else {
        return format!("  {}: no score was worked out\n", variant.id);
    };
    let bound = all().map(|proof| proof.score.highest.bound).max().unwrap_or(100);
    let exact = if highest == bound { " (exact)" } else { "" };
    let full = match all().map(|proof| proof.full_marks).max() {
        Some(Known::Reached) => "full marks can be had",
        Some(Known::Never) => "full marks cannot be had",
        _ => "full marks are not settled",
    };
    let right = all().filter_map(|proof| proof.right_after.map(|after| (after, proof.right_after_exact))).max();
    let right = match right {
        Some((after, true)) => format!("the right decision rests on facts after {after} acts at the earliest"),
        Some((after, false)) => format!("the right decision rests on facts after {after} acts, or fewer"),
        None => "the right decision was never seen to rest on facts".to_owned(),
    };
    format!("  {}: {lowest} to {highest} of {bound} points{exact}; {full}; {right}\n", variant.id)
}

fn diagnostic(finding: &Finding, taught: &Taught, locator: &Locator<'_>) -> Diagnostic {
    let severity = match finding.weight {
        Weight::Wrong => Severity::Error,
        Weight::Open => Severity::Warning,
        Weight::Note => Severity::Note,
    };
    let place = locator.find(&finding.path, true);
    let diagnostic = Diagnostic::new(severity, finding.code, finding.message.as_str()).at(taught.source, place, "");
    match &finding.help {
        Some(help) => diagnostic.help(help.as_str()),
        None => diagnostic,
    }
}
