//! `sala check`: reads cases as a good compiler does, and tells every mistake in one run.

use std::path::PathBuf;

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{
    check::{check, check_one},
    course::{Course, open_folder},
    diagnostic::{Diagnostics, Severity, render},
};

/// Reads cases and tells every mistake: file, line, column, the text, what to do.
#[derive(Args, Clone, Debug, Default)]
pub struct Check {
    /// Folders of cases, or ids of cases Sala knows; without one, all of them
    pub paths: Vec<PathBuf>,
    /// How the mistakes are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command: clean, or errors found. Warnings and notes alone are clean.
pub(super) fn run(args: &Check, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let mut exit = Exit::Clean;
    let mut print = |course: &Course, diagnostics: &Diagnostics| {
        if diagnostics.has_errors() {
            exit = Exit::Errors;
        }
        let text = match args.format {
            Format::Json => render::json(diagnostics, &course.sources) + "\n",
            Format::Text => told(course, diagnostics, around),
        };
        streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))
    };
    if args.paths.is_empty() {
        let course = around.course();
        print(&course, &check(&course))?;
    }
    for path in &args.paths {
        let known = path.to_str().filter(|_| !path.exists()).map(|id| (id, around.course()));
        match known {
            Some((id, course)) if course.scenario(id).is_some() => {
                let taught = course.scenario(id).expect("looked up just now");
                print(&course, &check_one(&course, taught))?;
            }
            _ => {
                let course = open_folder(path);
                print(&course, &check(&course))?;
            }
        }
    }
    Ok(exit)
}

fn told(course: &Course, diagnostics: &Diagnostics, around: &Surroundings) -> String {
    let mut text = render::terminal(diagnostics, &course.sources, around.style);
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let cases = course.scenarios.len();
    text.push_str(&format!("{cases} cases read: {errors} errors, {warnings} warnings\n"));
    text
}
