//! `sala prove`: what can happen in a case, whatever the officer does.

use std::{path::PathBuf, sync::Arc, time::Duration};

use clap::Args;
use serde::Serialize;

use super::{Exit, Failure, Format, Streams, Surroundings, budget::Budget};
use crate::{
    course::{Course, Taught, open_folder},
    diagnostic::{Diagnostic, Diagnostics, Severity, render},
    locale::Language,
    prove::{Bound, Finding, Known, Limits, Needed, NeededKind, Outcome, Proof, VariantProof, Weight, prove},
    scenario::locate::Locator,
};

/// Lines of a plan that are shown with a finding; `--format json` has them all.
const PLAN_LINES: usize = 40;

/// Things that nobody passes without that are shown for a variant.
const NEEDED_SHOWN: usize = 8;

/// Proves what can happen in cases: everything that can be reached, with a plan, and everything that never is.
///
/// Ends with 0 where all is proved good, with 1 where something is wrong, with 3 where something was only sampled.
#[derive(Args, Clone, Debug)]
pub struct Prove {
    /// Cases, by id or folder; without any, everything there is
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How the answers are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Prove that no plan shown could be shorter
    #[arg(long)]
    pub shortest: bool,
    /// How far it goes.
    #[command(flatten)]
    pub budget: Budget,
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
            let Some(taught) = course.scenario(&id) else {
                return Err(super::play::unknown(&course, &id, Language::English));
            };
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
                return Err(super::play::unknown(&course, id, Language::English));
            }
            all.push((course, vec![id.to_owned()]));
            continue;
        }
        let course = open_folder(path);
        let ids: Vec<String> = course.scenarios.iter().map(|taught| taught.id.clone()).collect();
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
    let running = args.budget.start();
    let stop = || running.is_spent();
    let limits = Limits { shortest: args.shortest, ..args.budget.limits(&stop) };
    let proof = prove(&taught.id, scenario, course.handbook, &limits);
    let proof = proof.map_err(|error| Failure::error(format!("`{}`: {error}", taught.id)).help(help))?;
    Ok((proof, running.took()))
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

/// The score of a variant, all draws together: both ends, and what nobody passes without.
fn scores(variant: &VariantProof) -> String {
    let all = || variant.scores.iter().map(|draw| &draw.proof);
    if variant.scores.is_empty() {
        return format!("  {}: no score was worked out\n", variant.id);
    }
    // From the draw that leads lowest, and from the one that leads highest; what is not exact is told from both ends.
    let end = |bounds: Vec<Bound>, low: bool| {
        let by = |of: fn(&Bound) -> u8| bounds.iter().map(of);
        let of = |of: fn(&Bound) -> u8| if low { by(of).min() } else { by(of).max() }.unwrap_or(0);
        (of(|bound| bound.found), of(|bound| bound.bound))
    };
    let lowest = end(all().map(|proof| proof.score.lowest).collect(), true);
    let highest = end(all().map(|proof| proof.score.highest).collect(), false);
    let told = |(found, bound): (u8, u8), word: &str| {
        if found == bound { format!("{found}") } else { format!("{found} ({word} {bound} is not excluded)") }
    };
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
    let (lowest, highest) = (told(lowest, "less, down to"), told(highest, "more, up to"));
    let mut out = format!("  {}: {lowest} to {highest} points; {full}; {right}\n", variant.id);
    let needed = needed(variant);
    if !needed.is_empty() {
        let more = needed.len().saturating_sub(NEEDED_SHOWN);
        let more = if more > 0 { format!(", and {more} more (`--format json` has all)") } else { String::new() };
        let shown: Vec<String> = needed.into_iter().take(NEEDED_SHOWN).collect();
        out.push_str(&format!("    nobody passes without: {}{more}\n", shown.join(", ")));
    }
    out
}

/// What nobody passes without, whatever is drawn.
fn needed(variant: &VariantProof) -> Vec<String> {
    let mut draws = variant.scores.iter().map(|draw| draw.proof.needed.iter().filter(|needed| needed.proved));
    let Some(first) = draws.next() else { return Vec::new() };
    let others: Vec<Vec<&Needed>> = draws.map(Iterator::collect).collect();
    let in_all = first.filter(|needed| others.iter().all(|other| other.contains(needed)));
    let words = in_all.map(|needed| match needed.kind {
        NeededKind::Act => format!("`{}`", needed.id),
        NeededKind::Topic => format!("topic `{}`", needed.id),
        NeededKind::Fact => format!("fact `{}` told", needed.id),
        NeededKind::Contradiction => format!("contradiction `{}` raised", needed.id),
    });
    words.collect()
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

#[cfg(test)]
mod tests {
    use super::super::{
        Exit,
        tests::{around, changed_case, home, run},
    };

    /// What is told of a case changed in one place: its findings have the place and help.
    fn told(change: (&str, &str)) -> (Exit, String) {
        let home = home();
        let folder = changed_case(home.path(), change);
        let done = run(&around(home.path()), &format!("prove {} --quick", folder.display()));
        assert_eq!(done.err, "");
        (done.exit, done.out.replace('\\', "/"))
    }

    /// The finding that says so, up to the next one.
    fn finding<'t>(told: &'t str, says: &str) -> &'t str {
        let from = told.find(says).unwrap_or_else(|| panic!("`{says}` is not told in\n{told}"));
        let rest = &told[from..];
        &rest[..rest.find("\n\n").unwrap_or(rest.len())]
    }

    /// It has a place with line and column, and help.
    fn is_clear(finding: &str, line: usize) {
        assert!(finding.contains(&format!("scenario.ron:{line}:")), "{finding}");
        assert!(finding.contains("help"), "{finding}");
    }

    /// The line of the test case, from one, in which something stands.
    fn line_of(what: &str) -> usize {
        let text = include_str!("../assessment/test_case.ron");
        text[..text.find(what).expect("it stands there")].lines().count()
    }

    #[test]
    fn an_invariant_that_names_nothing_is_told_with_its_place() {
        let at = "    outcomes: {";
        let (exit, told) = told((at, &format!("    always: [PassNeeds(act: Done(\"nowhere\"))],\n{at}")));
        assert_eq!(exit, Exit::Errors, "{told}");
        is_clear(finding(&told, "this invariant can be held against nothing"), line_of("outcomes: {"));
    }

    #[test]
    fn conditions_that_exclude_each_other_are_told_with_their_place() {
        let question = "\"work-probe\": Question(";
        let never = format!("{question}when: All([Asked(\"work-open\"), Not(Asked(\"work-open\"))]), ");
        let (exit, told) = told((question, &never));
        assert_eq!(exit, Exit::Errors, "{told}");
        is_clear(finding(&told, "question `work-probe` can never be asked"), line_of(question));
    }

    #[test]
    fn a_pass_mark_that_nobody_reaches_is_told_with_its_place() {
        // Nothing that is decided for the companion is defensible.
        let (exit, told) = told(("\"hired\": [Full(all: [DEPART])],", "\"hired\": [Harmful(any: [DEPART])],"));
        assert_eq!(exit, Exit::Errors, "{told}");
        is_clear(finding(&told, "nobody can pass"), line_of("\"hired\": Variant("));
    }

    #[test]
    fn memory_that_ends_leaves_what_is_known() {
        let home = home();
        let done = run(&around(home.path()), "prove factory-job --quick --memory 1");
        assert_eq!(done.exit, Exit::Sampled, "{}{}", done.out, done.err);
        assert!(done.out.contains("sampled, not proved"), "{}", done.out);
    }
}
