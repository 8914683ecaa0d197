//! Where cases and words stand: built in, in the repository while developing, in a user's folder, in a sealed pack.
//!
//! The only file that reads authored text from a disk. Sizes and counts are bounded, and no path leaves its folder.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use include_dir::{Dir, include_dir};

use super::sealed::Contents;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    locale::Language,
};

/// The most bytes a file of a scenario may have: the Khmer words of 10,000 questions are 4.4 MB.
pub const MAX_FILE: u64 = 8 << 20;

/// The most scenarios one shelf may hold.
pub const MAX_SCENARIOS: usize = 2000;

/// The most exercises one shelf may hold.
pub const MAX_EXERCISES: usize = 500;

/// The folder of the exercises, beside the scenarios' folders.
const EXERCISES: &str = "exercises";

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A place that holds `scenarios/` and `locales/`.
#[derive(Clone, Debug)]
pub struct Shelf(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// Built into the program.
    Shipped {
        /// Scenarios too, not only words.
        scenarios: bool,
    },
    /// A folder with `scenarios/` and `locales/` in it.
    Folder(PathBuf),
    /// One scenario's folder.
    One(PathBuf),
    /// A folder that holds scenarios' folders.
    Cases(PathBuf),
    /// A folder that holds exercises' files.
    Exercises(PathBuf),
    /// A sealed pack that was opened: one exercise and its cases, in memory.
    Sealed(Arc<Contents>),
}

/// A scenario on a shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of its folder.
    pub id: String,
    place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Shipped(String),
    Disk(PathBuf),
}

impl Entry {
    /// Names a file of the scenario, as diagnostics show it.
    pub fn path(&self, file: &str) -> String {
        match &self.place {
            Place::Shipped(path) => format!("{path}/{file}"),
            Place::Disk(path) => path.join(file).to_string_lossy().replace('\\', "/"),
        }
    }
}

/// An exercise on a shelf: `ID.ron`, and its words `ID.en.ftl` beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) id: String,
    /// The folder; `None` for what is built in.
    folder: Option<PathBuf>,
}

impl Written {
    /// Names one of its files, as diagnostics show it.
    pub(super) fn path(&self, ending: &str) -> String {
        let name = format!("{}.{ending}", self.id);
        match &self.folder {
            None => format!("scenarios/{EXERCISES}/{name}"),
            Some(folder) => folder.join(name).to_string_lossy().replace('\\', "/"),
        }
    }
}

impl Shelf {
    /// What is built into the program.
    pub fn shipped() -> Self {
        Self(Kind::Shipped { scenarios: true })
    }

    /// The program's own words, without its cases.
    pub fn words_only() -> Self {
        Self(Kind::Shipped { scenarios: false })
    }

    /// A folder with `scenarios/` in it, and perhaps `locales/`.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Folder(path.into()))
    }

    /// One scenario's folder.
    pub fn one(path: impl Into<PathBuf>) -> Self {
        Self(Kind::One(path.into()))
    }

    /// A folder that holds the folders of scenarios itself.
    pub fn cases(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Cases(path.into()))
    }

    /// A folder that holds exercises' files itself.
    pub fn of_exercises(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Exercises(path.into()))
    }

    /// A sealed pack that was opened.
    pub fn sealed(contents: Contents) -> Self {
        Self(Kind::Sealed(Arc::new(contents)))
    }

    /// Says whether exercises are to be read where this stands: the program's own cases are here, or a folder or pack was
    /// named for its exercises.
    pub(super) fn brings_exercises(&self) -> bool {
        matches!(self.0, Kind::Shipped { scenarios: true } | Kind::Exercises(_) | Kind::Sealed(_))
    }

    /// The ids of the exercises that stand here, sorted.
    pub fn exercise_ids(&self) -> Vec<String> {
        self.exercises(&mut Diagnostics::new()).into_iter().map(|written| written.id).collect()
    }

    /// Lists the exercises that stand here, in order of their ids.
    pub(super) fn exercises(&self, diagnostics: &mut Diagnostics) -> Vec<Written> {
        let folder = match &self.0 {
            Kind::Sealed(contents) => return vec![Written { id: contents.id.clone(), folder: None }],
            Kind::Shipped { .. } => None,
            Kind::Folder(path) => Some(path.join("scenarios").join(EXERCISES)),
            Kind::Exercises(path) => Some(path.clone()),
            Kind::One(_) | Kind::Cases(_) => return Vec::new(),
        };
        let names = match (&self.0, &folder) {
            (Kind::Shipped { scenarios: false }, _) => Vec::new(),
            (_, Some(folder)) => file_names(folder),
            (_, None) => {
                let files = SCENARIOS.get_dir(EXERCISES).into_iter().flat_map(|dir| dir.files());
                files.filter_map(|file| Some(file.path().file_name()?.to_str()?.to_owned())).collect()
            }
        };
        let mut ids: Vec<String> =
            names.iter().filter_map(|name| name.strip_suffix(".ron")).map(str::to_owned).collect();
        ids.sort();
        if ids.len() > MAX_EXERCISES {
            let message = format!("the folder holds {} exercises; Sala reads the first {MAX_EXERCISES}", ids.len());
            let diagnostic = Diagnostic::error("too-many-exercises", message);
            diagnostics.push(diagnostic.in_file(self.prefix()).help("take away those nobody needs any more"));
            ids.truncate(MAX_EXERCISES);
        }
        ids.into_iter().map(|id| Written { id, folder: folder.clone() }).collect()
    }

    /// Reads a file of an exercise; `None` where it is missing or unreadable.
    pub(super) fn read_exercise(
        &self,
        written: &Written,
        ending: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let name = format!("{}.{ending}", written.id);
        if let Kind::Sealed(contents) = &self.0 {
            return contents.text(&format!("exercise.{ending}")).map(str::to_owned);
        }
        match &written.folder {
            Some(folder) => read_file(folder, &name, diagnostics),
            None => SCENARIOS.get_file(format!("{EXERCISES}/{name}"))?.contents_utf8().map(str::to_owned),
        }
    }

    /// Says whether a folder holds at least one folder of a scenario.
    pub fn holds_cases(path: &Path) -> bool {
        !listed(path).is_empty()
    }

    /// Says whether a folder is a repository of Sala's, whose own files take precedence while developing.
    pub fn is_repository(path: &Path) -> bool {
        path.join("Cargo.toml").is_file() && path.join("scenarios").is_dir() && path.join("locales").join("en").is_dir()
    }

    pub(super) fn prefix(&self) -> String {
        match &self.0 {
            Kind::Shipped { .. } | Kind::Sealed(_) => String::new(),
            Kind::Folder(path) | Kind::One(path) | Kind::Cases(path) | Kind::Exercises(path) => {
                format!("{}/", path.to_string_lossy().replace('\\', "/"))
            }
        }
    }

    /// Lists the scenarios that stand here, in order of their ids.
    pub(super) fn scenarios(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        let mut entries = match &self.0 {
            Kind::Shipped { scenarios: false } => Vec::new(),
            Kind::Shipped { scenarios: true } => SCENARIOS
                .dirs()
                .filter(|dir| dir.get_file(dir.path().join("scenario.ron")).is_some())
                .filter_map(|dir| {
                    let id = dir.path().file_name()?.to_str()?.to_owned();
                    Some(Entry { place: Place::Shipped(format!("scenarios/{id}")), id })
                })
                .collect(),
            Kind::Folder(path) => listed(&path.join("scenarios")),
            Kind::Cases(path) => listed(path),
            Kind::One(path) => one(path, diagnostics).into_iter().collect(),
            Kind::Exercises(_) => Vec::new(),
            Kind::Sealed(contents) => {
                let entry = |id: &str| Entry { place: Place::Shipped(format!("scenarios/{id}")), id: id.to_owned() };
                contents.cases().into_iter().map(entry).collect()
            }
        };
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        if entries.len() > MAX_SCENARIOS {
            let message = format!("the folder holds {} scenarios; Sala reads the first {MAX_SCENARIOS}", entries.len());
            let diagnostic = Diagnostic::error("too-many-scenarios", message);
            diagnostics.push(diagnostic.in_file(self.prefix()).help("move some of them to a folder of their own"));
            entries.truncate(MAX_SCENARIOS);
        }
        entries
    }

    /// Reads a file of a scenario; `None` where it is missing or unreadable. A missing `.ftl` is for `check` to tell.
    pub(super) fn read(&self, entry: &Entry, file: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        if let Kind::Sealed(contents) = &self.0 {
            return contents.text(&format!("cases/{}/{file}", entry.id)).map(str::to_owned);
        }
        match &entry.place {
            Place::Shipped(_) => {
                let found = SCENARIOS.get_file(format!("{}/{file}", entry.id))?;
                found.contents_utf8().map(str::to_owned)
            }
            Place::Disk(folder) => read_file(folder, file, diagnostics),
        }
    }

    /// Reads the interface's words in a language: names and texts of the `.ftl` files.
    pub(super) fn words(&self, language: Language, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
        match &self.0 {
            Kind::Shipped { .. } => {
                let files = LOCALES.get_dir(language.code()).map(|dir| dir.files());
                let files = files.into_iter().flatten().filter_map(|file| {
                    let name = file.path().file_name()?.to_str()?.to_owned();
                    name.ends_with(".ftl").then_some((name, file.contents_utf8()?.to_owned()))
                });
                files.collect()
            }
            Kind::Folder(path) => {
                let folder = path.join("locales").join(language.code());
                let names = file_names(&folder).into_iter().filter(|name| name.ends_with(".ftl"));
                names.filter_map(|name| Some((name.clone(), read_file(&folder, &name, diagnostics)?))).collect()
            }
            Kind::One(_) | Kind::Cases(_) | Kind::Exercises(_) | Kind::Sealed(_) => Vec::new(),
        }
    }
}

fn file_names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

fn listed(folder: &Path) -> Vec<Entry> {
    let names = file_names(folder).into_iter();
    names
        .map(|id| Entry { place: Place::Disk(folder.join(&id)), id })
        .filter(|entry| matches!(&entry.place, Place::Disk(path) if path.join("scenario.ron").is_file()))
        .collect()
}

fn one(path: &Path, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let shown = path.to_string_lossy().replace('\\', "/");
    if !path.is_dir() {
        let (code, message) = if path.exists() {
            ("not-a-folder", format!("`{shown}` is a file; a scenario is a folder with scenario.ron in it"))
        } else {
            ("no-such-folder", format!("there is no folder `{shown}`"))
        };
        let help = "name the folder that holds scenario.ron; `sala list` shows the cases Sala knows";
        diagnostics.push(Diagnostic::error(code, message).in_file(&shown).help(help));
        return None;
    }
    if !path.join("scenario.ron").exists() {
        let diagnostic = Diagnostic::error("no-scenario", format!("the folder `{shown}` holds no scenario.ron"));
        diagnostics.push(diagnostic.in_file(&shown).help("`sala new ID` lays down a folder that already plays"));
        return None;
    }
    let id = path.canonicalize().ok().and_then(|full| Some(full.file_name()?.to_str()?.to_owned()));
    Some(Entry { id: id.unwrap_or_else(|| shown.clone()), place: Place::Disk(path.to_path_buf()) })
}

/// Reads a text of a folder: bounded, not through a link that leaves the folder, and UTF-8.
fn read_file(folder: &Path, file: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let path = folder.join(file);
    let shown = path.to_string_lossy().replace('\\', "/");
    if !path.exists() {
        return None;
    }
    let mut report = |code, message: String, help: &str| {
        diagnostics.push(Diagnostic::error(code, message).in_file(&shown).help(help));
        None
    };
    let inside = match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    };
    if !inside {
        return report(
            "outside-folder",
            format!("{file} leads out of its folder"),
            "put the file itself into the folder",
        );
    }
    match path.metadata() {
        Ok(meta) if !meta.is_file() => {
            return report("not-a-file", format!("{file} is not a file"), "put a text file of that name there");
        }
        Ok(meta) if meta.len() > MAX_FILE => {
            let message = format!("{file} has {} bytes; the most is {MAX_FILE}", meta.len());
            return report("too-large", message, "split the case into several");
        }
        _ => {}
    }
    #[expect(clippy::disallowed_methods, reason = "the course is the reader of authored files")]
    let bytes = std::fs::read(&path);
    match bytes.map(String::from_utf8) {
        Ok(Ok(text)) => Some(text),
        Ok(Err(error)) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            let message = format!("{file} is not UTF-8 text (line {line})");
            report("not-utf-8", message, "save it as UTF-8 in your editor; old code pages and UTF-16 are not read")
        }
        Err(error) => {
            report("unreadable-file", format!("{file} cannot be read: {error}"), "see whether you may read it")
        }
    }
}
