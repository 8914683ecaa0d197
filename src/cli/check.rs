//! `sala check`: what is wrong with scripts and words, as far as reading shows.

use std::path::PathBuf;

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{
    check::{check, check_one},
    course::{Course, Shelf, open_folder},
    diagnostic::{Diagnostics, render},
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

/// Runs the command. Warnings and notes leave the exit code clean.
pub(super) fn run(args: &Check, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let mut exit = Exit::Clean;
    let mut checked: Vec<(Course, Diagnostics, usize)> = Vec::new();
    if args.paths.is_empty() {
        let course = around.course();
        checked.push(all(course));
    }
    for path in &args.paths {
        checked.push(check_path(path, around)?);
    }
    let mut out = String::new();
    let mut clean = 0;
    for (course, found, cases) in &checked {
        if found.has_errors() {
            exit = Exit::Errors;
        }
        match args.format {
            Format::Text if found.is_empty() => clean += cases,
            Format::Text => out.push_str(&render::terminal(found, &course.sources, around.style)),
            Format::Json => out.push_str(&(render::json(found, &course.sources) + "\n")),
        }
    }
    if args.format == Format::Text && clean > 0 {
        out.push_str(&format!("{clean} case{} without a remark\n", if clean == 1 { "" } else { "s" }));
    }
    streams.output.write_all(out.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(exit)
}

/// Checks what a path names: a folder of cases, one case's folder or its script, or a case's id.
fn check_path(path: &PathBuf, around: &Surroundings) -> Result<(Course, Diagnostics, usize), Failure> {
    let id = path.to_str().filter(|id| crate::scenario::map::is_id(id));
    if let Some(id) = id.filter(|_| !path.exists()) {
        let course = around.course();
        let Some(taught) = course.scenario(id) else { return Err(super::play::unknown(&course, id)) };
        let found = check_one(&course, taught);
        return Ok((course, found, 1));
    }
    let course = if path.join("scenarios").is_dir() {
        Course::open(&[Shelf::words_only(), Shelf::folder(path)])
    } else {
        let script = path.is_file() && path.file_name().is_some_and(|name| name == "scenario.ron");
        let folder = path.parent().filter(|_| script).unwrap_or(path);
        open_folder(if folder.as_os_str().is_empty() { std::path::Path::new(".") } else { folder })
    };
    Ok(all(course))
}

/// Checks a whole course, and counts its cases.
fn all(course: Course) -> (Course, Diagnostics, usize) {
    let (found, cases) = (check(&course), course.scenarios.len());
    (course, found, cases)
}
