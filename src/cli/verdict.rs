//! `sala verdict`: may a case be used for a scored exercise, on one page.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use clap::{Args, ValueEnum};

use super::{Exit, Failure, Streams, Surroundings, budget::Budget, simulate};
use crate::{
    course::Course,
    prove::prove,
    report::verdict::{Answer, Verdict, html, text},
    simulate::{Simulation, effect},
};

/// Cases on which each effect of research is tried; more change its second figure only.
const EFFECT_CASES: u64 = 120;

/// Says whether a case may be used for a scored exercise, and why.
///
/// Proves what can be proved, plays many interviews, tries what research found, and puts it on one page. It ends with 0
/// where every case may be scored, with 1 where one may not, with 3 where something was only sampled.
#[derive(Args, Clone, Debug)]
pub struct VerdictArgs {
    /// The cases; without one, every case there is
    pub ids: Vec<String>,
    /// How the page is written
    #[arg(long, value_enum, default_value_t)]
    pub format: PageFormat,
    /// Write the page to this file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// How many cases are drawn of each scenario; every way of playing plays each of them
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    pub runs: u64,
    /// The first seed
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How far the proof goes.
    #[command(flatten)]
    pub budget: Budget,
}

/// How a page is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For the terminal
    #[default]
    Text,
    /// For other programs
    Json,
    /// One page with its plots and fonts inside, for a browser and a printer
    Html,
}

/// Runs the command.
pub(super) fn run(args: &VerdictArgs, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let stop = simulate::interrupted();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut verdicts = Vec::new();
    for (id, scenario) in simulate::scenarios(&course, &args.ids)? {
        let simulation = Simulation {
            id,
            scenario,
            rounds: args.runs,
            seed: args.seed,
            trainees: Simulation::all_trainees(simulate::SLIPS),
        };
        verdicts.push(one(args, &course, simulation, threads, &stop, streams)?);
        if stop.load(Ordering::Relaxed) {
            break;
        }
    }
    let language = around.language();
    let command = |act: &str| around.command(act);
    let page = match args.format {
        PageFormat::Text => text::render(&verdicts, &course.catalogue, language, around.width, &command),
        PageFormat::Html => html::render(&verdicts, course.handbook, &course.catalogue, language, &command),
        PageFormat::Json => {
            let all: Vec<_> = verdicts.iter().map(Verdict::json).collect();
            serde_json::to_string_pretty(&all).expect("numbers, strings and maps with string keys") + "\n"
        }
    };
    match &args.out {
        Some(path) => write(path, &page)?,
        None => streams.output.write_all(page.as_bytes()).map_err(|error| Failure::lost(&error))?,
    }
    Ok(match verdicts.iter().map(Verdict::answer).max() {
        Some(Answer::NotUsable) => Exit::Errors,
        Some(Answer::NotSettled) => Exit::Sampled,
        Some(Answer::Usable) | None => Exit::Clean,
    })
}

fn one(
    args: &VerdictArgs,
    course: &Course,
    simulation: Simulation,
    threads: usize,
    stop: &Arc<AtomicBool>,
    streams: &mut Streams<'_>,
) -> Result<Verdict, Failure> {
    let failed = |error: &dyn std::fmt::Display| {
        let help = format!("run `sala check {}`", simulation.id);
        Failure::error(format!("`{}` cannot be played: {error}", simulation.id)).help(help)
    };
    let (id, scenario, handbook) = (simulation.id.as_str(), &simulation.scenario, course.handbook);
    let running = args.budget.start();
    let ended = || running.is_spent() || stop.load(Ordering::Relaxed);
    let limits = args.budget.limits(&ended);
    let proof = prove(id, scenario, handbook, &limits).map_err(|error| failed(&error))?;
    let summary = simulate::watched(&simulation, handbook, threads, stop, streams)?;
    let effects = effect::measure_all(id, scenario, handbook, EFFECT_CASES.min(args.runs), args.seed)
        .map_err(|error| failed(&error))?;
    Ok(Verdict { id: simulation.id.clone(), proof, simulation, summary, effects })
}

fn write(path: &PathBuf, page: &str) -> Result<(), Failure> {
    #[expect(clippy::disallowed_methods, reason = "the face writes the page where the user wants it")]
    std::fs::write(path, page).map_err(|error| {
        let text = format!("the page cannot be written to `{}`: {error}", path.display());
        Failure::error(text).help("name a file in a folder that exists and can be written to")
    })
}
