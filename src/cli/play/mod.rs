//! `sala play`: an interview in the terminal, or from a plan.

mod ask;
mod begin;
mod decide;
mod desk;
mod held;
mod notebook;
mod plan;

pub(super) use begin::{Warned, ask_language, brief, hold, notice, setting, told, warn};
pub(super) use held::pick;

use std::{path::PathBuf, sync::Arc};

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings, roster::failure, voice::Voice};
use crate::{
    check::mistakes,
    course::Course,
    interview::Case,
    locale::{Language, Message},
    records::script_of,
};

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
pub(super) fn draw(
    course: &Course,
    id: &str,
    variant: Option<&str>,
    seed: u64,
    language: Language,
) -> Result<Arc<Case>, Failure> {
    let voice = Voice::new(&course.catalogue, language);
    let (scenario, _) = script_of(course, id).ok_or_else(|| unknown(course, id, language))?;
    let mistakes = course.scenario(id).map_or(0, |taught| mistakes(course, taught));
    if mistakes > 0 {
        return Err(failure(voice, &Message::new("case-mistakes").arg("case", id).arg("count", mistakes)));
    }
    let case = Case::draw(id, &scenario, course.handbook, variant, seed);
    case.map(Arc::new).map_err(|error| {
        let misuse = matches!(error, crate::interview::compile::CaseError::NoVariant(..));
        let message = Message::new("case-not-drawn").arg("case", id).arg("why", error.to_string());
        let failure = failure(voice, &message);
        if misuse { Failure { exit: Exit::Misuse, help: None, ..failure } } else { failure }
    })
}

/// Says that there is no such case, or that it cannot be read.
pub(super) fn unknown(course: &Course, id: &str, language: Language) -> Failure {
    let voice = Voice::new(&course.catalogue, language);
    if course.scenario(id).is_some() {
        return failure(voice, &Message::new("case-unread").arg("case", id));
    }
    let failure = failure(voice, &Message::new("case-unknown").arg("case", id));
    Failure { exit: Exit::Misuse, ..near(voice, failure, course.nearest(id)) }
}

/// Adds the nearest name that there is to what is told to be done.
pub(super) fn near(voice: Voice<'_>, failure: Failure, near: Option<&str>) -> Failure {
    let meant = near.map(|near| voice.say(&Message::new("did-you-mean").arg("near", near)) + " ");
    let help = failure.help.clone().unwrap_or_default();
    failure.help(meant.unwrap_or_default() + &help)
}
