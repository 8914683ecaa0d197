//! `sala check`: what is wrong with scripts and words, as far as reading shows.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Exit, Failure, Format, Streams, Surroundings};
use crate::{
    check::{check, check_exercise, check_one},
    course::{Course, Shelf, open_folder},
    diagnostic::{Counts, Diagnostic, Diagnostics, render},
};

/// Reads cases as a good compiler does: file, line, column, the text and what to do.
#[derive(Args, Clone, Debug, Default)]
pub struct Check {
    /// Cases and exercises, by id, file or folder; without any, everything there is
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How mistakes are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What was checked: a course, what was found, and how much of it was looked at.
struct Checked {
    course: Course,
    found: Diagnostics,
    cases: usize,
    exercises: usize,
}

/// Runs the command. Warnings and notes leave the exit code clean; a case nobody knows is a mistake like others, so that
/// the rest is checked, and ends in the code of a command used wrongly.
pub(super) fn run(args: &Check, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let mut exit = Exit::Clean;
    let mut checked: Vec<Checked> = Vec::new();
    if args.paths.is_empty() {
        checked.push(all(around.course()));
    }
    let mut unknown = false;
    for path in &args.paths {
        let exercises = exercises_at(path, around);
        if exercises.as_ref().is_none_or(|(_, alone)| !alone) {
            let cases = check_path(path, around);
            unknown |= cases.found.iter().any(|diagnostic| diagnostic.code == "unknown-case");
            checked.push(cases);
        }
        checked.extend(exercises.map(|(exercises, _)| exercises));
    }
    let mut out = String::new();
    let (mut cases, mut exercises) = (0, 0);
    for one in &checked {
        if one.found.has_errors() {
            exit = if unknown { Exit::Misuse } else { Exit::Errors };
        }
        match args.format {
            Format::Text if one.found.is_empty() => {
                cases += one.cases;
                exercises += one.exercises;
            }
            Format::Text => out.push_str(&render::terminal(&one.found, &one.course.sources, around.style)),
            Format::Json => out.push_str(&(render::json(&one.found, &one.course.sources) + "\n")),
        }
    }
    if args.format == Format::Text && checked.len() > 1 {
        let mut total = Counts::default();
        for counts in checked.iter().map(|one| one.found.counts()) {
            total.errors += counts.errors;
            total.warnings += counts.warnings;
            total.notes += counts.notes;
        }
        out.push_str(&format!("in all: {total}\n"));
    }
    let clean: Vec<String> = [(cases, "case"), (exercises, "exercise")]
        .into_iter()
        .filter(|(many, _)| *many > 0)
        .map(|(many, what)| format!("{many} {what}{}", if many == 1 { "" } else { "s" }))
        .collect();
    if args.format == Format::Text && !clean.is_empty() {
        out.push_str(&format!("{} without a remark\n", clean.join(" and ")));
    }
    streams.output.write_all(out.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(exit)
}

/// Checks the exercises that a path names: an exercise's id or file, a folder of them, a folder that has one. They
/// choose from every case there is. Says also whether there is nothing else to check there.
fn exercises_at(path: &Path, around: &Surroundings) -> Option<(Checked, bool)> {
    let open = |more: Vec<Shelf>| Course::open(&around.shelves().into_iter().chain(more).collect::<Vec<_>>());
    if !path.exists() {
        let course = around.course();
        let id = path.to_str()?;
        course.exercise(id)?;
        let alone = course.scenario(id).is_none();
        return Some((of_ids(course, &[id.to_owned()]), alone));
    }
    if path.is_file() {
        let id = path.file_name()?.to_str()?.strip_suffix(".ron").filter(|stem| *stem != "scenario")?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        return Some((of_ids(open(vec![Shelf::of_exercises(folder)]), &[id.to_owned()]), true));
    }
    let whole = Shelf::folder(path);
    let inner = Shelf::of_exercises(path.join("exercises"));
    let bare = Shelf::of_exercises(path);
    let (shelves, ids, alone) = if !whole.exercise_ids().is_empty() {
        let ids = whole.exercise_ids();
        (vec![whole], ids, false)
    } else if !inner.exercise_ids().is_empty() {
        let ids = inner.exercise_ids();
        (vec![Shelf::cases(path), inner], ids, !Shelf::holds_cases(path))
    } else if !path.join("scenario.ron").exists() && !bare.exercise_ids().is_empty() {
        let ids = bare.exercise_ids();
        (vec![bare], ids, !Shelf::holds_cases(path))
    } else {
        return None;
    };
    Some((of_ids(open(shelves), &ids), alone))
}

/// Checks exercises of a course by their ids.
fn of_ids(course: Course, ids: &[String]) -> Checked {
    let mut found = Diagnostics::new();
    for exercise in ids.iter().filter_map(|id| course.exercise(id)) {
        found.extend(check_exercise(&course, exercise));
    }
    Checked { course, found, cases: 0, exercises: ids.len() }
}

/// Checks what a path names: a folder of cases, one case's folder or its script, or a case's id.
fn check_path(path: &Path, around: &Surroundings) -> Checked {
    let id = path.to_str().filter(|id| crate::scenario::map::is_id(id));
    if let Some(id) = id.filter(|_| !path.exists()) {
        let course = around.course();
        let Some(taught) = course.scenario(id) else {
            let near = course.nearest(id).map(|near| format!("did you mean `{near}`? "));
            let help = near.unwrap_or_default() + "`sala list` shows the cases there are";
            let found = Diagnostic::error("unknown-case", format!("there is no case `{id}`")).help(help);
            return Checked { course, found: Diagnostics::from_iter([found]), cases: 0, exercises: 0 };
        };
        let found = check_one(&course, taught);
        return Checked { course, found, cases: 1, exercises: 0 };
    }
    let course = if path.join("scenarios").is_dir() {
        Course::open(&[Shelf::words_only(), Shelf::folder(path)])
    } else if !path.join("scenario.ron").exists() && Shelf::holds_cases(path) {
        Course::open(&[Shelf::words_only(), Shelf::cases(path)])
    } else {
        let script = path.is_file() && path.file_name().is_some_and(|name| name == "scenario.ron");
        let folder = path.parent().filter(|_| script).unwrap_or(path);
        open_folder(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
    };
    let mut checked = all(course);
    if checked.cases == 0 && checked.found.is_empty() {
        let shown = path.to_string_lossy().replace('\\', "/");
        let empty = Diagnostic::error("no-scenario", format!("the folder `{shown}` holds no case")).in_file(&shown);
        checked.found.push(empty.help("`sala new ID` lays down a folder that already plays"));
    }
    checked
}

/// Checks a whole course, and counts what is in it.
fn all(course: Course) -> Checked {
    let (found, cases, exercises) = (check(&course), course.scenarios.len(), course.exercises.len());
    Checked { course, found, cases, exercises }
}
