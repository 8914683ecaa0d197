//! `sala play`: an interview in the terminal, or from a plan.

mod ask;
mod begin;
mod decide;
mod desk;
mod held;
mod notebook;
mod plan;

pub(super) use begin::{ask_language, brief, hold, notice, setting, told, warn};
pub(super) use held::pick;

use std::{path::PathBuf, sync::Arc};

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{check::mistakes, course::Course, interview::Case, records::script_of};

/// Holds an interview at the keyboard, or plays a plan.
#[derive(Args, Clone, Debug, Default)]
pub struct Play {
    /// The case; without it the terminal asks
    pub id: Option<String>,
    /// The seed of the case; the same seed draws the same case
    #[arg(long, value_parser = seed, allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// The truth to play, instead of the one the seed draws
    #[arg(long)]
    pub variant: Option<String>,
    /// Plays a file of acts and prints the debrief
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub plan: Option<PathBuf>,
    /// How the debrief of a plan is printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Goes on with an interview that was begun
    #[arg(long, value_name = "FILE", conflicts_with_all = ["id", "seed", "variant"])]
    pub resume: Option<PathBuf>,
}

fn seed(typed: &str) -> Result<u64, String> {
    typed.parse().map_err(|_| format!("a seed is a whole number from 0 to {}", u64::MAX))
}

/// Runs the command.
pub(super) fn run(args: &Play, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    if let Some(file) = &args.plan {
        return plan::run(args, file, &course, around, streams);
    }
    if args.format == Format::Json {
        return Err(Failure::misuse("--format json needs --plan: an interview at the keyboard is no data"));
    }
    begin::run(args, &course, around, streams)
}

/// Finds a case of the course and draws it.
pub(super) fn draw(course: &Course, id: &str, variant: Option<&str>, seed: u64) -> Result<Arc<Case>, Failure> {
    let (scenario, _) = script_of(course, id).ok_or_else(|| unknown(course, id))?;
    let mistakes = course.scenario(id).map_or(0, |taught| mistakes(course, taught));
    if mistakes > 0 {
        let s = if mistakes == 1 { "" } else { "s" };
        let failure = Failure::error(format!("`{id}` has {mistakes} mistake{s} and cannot be played"));
        return Err(failure.help(format!("run `sala check {id}`")));
    }
    let case = Case::draw(id, &scenario, course.handbook, variant, seed);
    case.map(Arc::new).map_err(|error| {
        let misuse = matches!(error, crate::interview::compile::CaseError::NoVariant(..));
        let failure = format!("`{id}` cannot be played: {error}");
        if misuse { Failure::misuse(failure) } else { Failure::error(failure).help(format!("run `sala check {id}`")) }
    })
}

/// Says that there is no such case, or that it cannot be read.
pub(super) fn unknown(course: &Course, id: &str) -> Failure {
    if course.scenario(id).is_some() {
        return Failure::error(format!("the script of `{id}` cannot be read")).help(format!("run `sala check {id}`"));
    }
    let failure = Failure::misuse(format!("there is no case `{id}`"));
    match course.nearest(id) {
        Some(near) => failure.help(format!("did you mean `{near}`? `sala list` shows all")),
        None => failure.help("`sala list` shows the cases there are"),
    }
}
