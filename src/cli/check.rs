//! `sala check`: what is wrong with scripts and words, as far as reading shows.

use std::path::PathBuf;

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{
    check::{check, check_one},
    course::{Course, Shelf, open_folder},
    diagnostic::{Counts, Diagnostic, Diagnostics, render},
};

/// Reads cases as a good compiler does: file, line, column, the text and what to do.
#[derive(Args, Clone, Debug, Default)]
pub struct Check {
    /// Cases, by id or folder, or folders of cases; without any, everything there is
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How mistakes are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command. Warnings and notes leave the exit code clean; a case nobody knows is a mistake like others, so that
/// the rest is checked, and ends in the code of a command used wrongly.
pub(super) fn run(args: &Check, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let mut exit = Exit::Clean;
    let mut checked: Vec<(Course, Diagnostics, usize)> = Vec::new();
    if args.paths.is_empty() {
        let course = around.course();
        checked.push(all(course));
    }
    let mut unknown = false;
    for path in &args.paths {
        let (course, found, cases) = check_path(path, around);
        unknown |= found.iter().any(|diagnostic| diagnostic.code == "unknown-case");
        checked.push((course, found, cases));
    }
    let mut out = String::new();
    let mut clean = 0;
    for (course, found, cases) in &checked {
        if found.has_errors() {
            exit = if unknown { Exit::Misuse } else { Exit::Errors };
        }
        match args.format {
            Format::Text if found.is_empty() => clean += cases,
            Format::Text => out.push_str(&render::terminal(found, &course.sources, around.style)),
            Format::Json => out.push_str(&(render::json(found, &course.sources) + "\n")),
        }
    }
    if args.format == Format::Text && checked.len() > 1 {
        let mut total = Counts::default();
        for counts in checked.iter().map(|(_, found, _)| found.counts()) {
            total.errors += counts.errors;
            total.warnings += counts.warnings;
            total.notes += counts.notes;
        }
        out.push_str(&format!("in all: {total}\n"));
    }
    if args.format == Format::Text && clean > 0 {
        out.push_str(&format!("{clean} case{} without a remark\n", if clean == 1 { "" } else { "s" }));
    }
    streams.output.write_all(out.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(exit)
}

/// Checks what a path names: a folder of cases, one case's folder or its script, or a case's id.
fn check_path(path: &PathBuf, around: &Surroundings) -> (Course, Diagnostics, usize) {
    let id = path.to_str().filter(|id| crate::scenario::map::is_id(id));
    if let Some(id) = id.filter(|_| !path.exists()) {
        let course = around.course();
        let Some(taught) = course.scenario(id) else {
            let near = course.nearest(id).map(|near| format!("did you mean `{near}`? "));
            let help = near.unwrap_or_default() + "`sala list` shows the cases there are";
            let found = Diagnostic::error("unknown-case", format!("there is no case `{id}`")).help(help);
            return (course, Diagnostics::from_iter([found]), 0);
        };
        let found = check_one(&course, taught);
        return (course, found, 1);
    }
    let course = if path.join("scenarios").is_dir() {
        Course::open(&[Shelf::words_only(), Shelf::folder(path)])
    } else if !path.join("scenario.ron").exists() && Shelf::holds_cases(path) {
        Course::open(&[Shelf::words_only(), Shelf::cases(path)])
    } else {
        let script = path.is_file() && path.file_name().is_some_and(|name| name == "scenario.ron");
        let folder = path.parent().filter(|_| script).unwrap_or(path);
        open_folder(if folder.as_os_str().is_empty() { std::path::Path::new(".") } else { folder })
    };
    let (course, mut found, cases) = all(course);
    if cases == 0 && found.is_empty() {
        let shown = path.to_string_lossy().replace('\\', "/");
        let empty = Diagnostic::error("no-scenario", format!("the folder `{shown}` holds no case")).in_file(&shown);
        found.push(empty.help("`sala new ID` lays down a folder that already plays"));
    }
    (course, found, cases)
}

/// Checks a whole course, and counts its cases.
fn all(course: Course) -> (Course, Diagnostics, usize) {
    let (found, cases) = (check(&course), course.scenarios.len());
    (course, found, cases)
}
