//! `sala report`: progress of a trainee, figures of an exercise or of a unit, as text, page, CSV, JSON or workbook.
//!
//! Reads every interview that is here (journals, and records that came in bundles) on all processors and keeps of each only
//! what its report needs. What cannot be read is named on the error stream and counted in the report; all others are told
//! all the same.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand, ValueEnum};

use super::{
    Exit, Failure, Streams, Surroundings, exam,
    lrs::{Reach, RealPace},
    voice::Voice,
};
use crate::{
    course::Course,
    locale::{Date, Message},
    records::{
        Interviews, Roster, Store, StoreError,
        interviews::{Found, Unread},
        sink::EXTENSION,
    },
    report::{
        reading::{Reading, call},
        unit::{About, Paper, Setting, Who, csv, html, json, text, unit_paper, whole, xlsx},
    },
    xapi::lrs::fetch,
};

/// Makes a report of a trainee, an exercise or a unit.
#[derive(Args, Clone, Debug)]
pub struct Report {
    /// Of whom or what.
    #[command(subcommand)]
    pub of: Of,
}

/// What a report is of.
#[derive(Subcommand, Clone, Debug)]
pub enum Of {
    /// One trainee: progress, question maps, strengths, what comes next
    Trainee(ReportArgs),
    /// One exercise: cases, sittings, questions, how far it can be relied on
    Exercise(ReportArgs),
    /// A unit: competencies, passes, harm, sensitivity, even-handedness
    Unit(ReportArgs),
}

/// How many names are told where none fits.
const MOST_NAMED: usize = 20;

/// How a report is made.
#[derive(Args, Clone, Debug)]
pub struct ReportArgs {
    /// Which one (a trainee number, an exercise, a unit), then files or folders of interviews; without any, all that are kept
    /// here
    #[arg(value_name = "ID|FILES")]
    pub of: Vec<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    pub format: PaperFormat,
    /// Writes it to this file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Shows trainees by name
    #[arg(long)]
    pub names: bool,
    /// Makes the report of a unit from a learning record store, such as https://lrs.example.org/xAPI
    #[arg(long, value_name = "URL")]
    pub lrs: Option<String>,
    /// How the store is reached.
    #[command(flatten)]
    pub reach: Reach,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PaperFormat {
    /// For the terminal
    #[default]
    Text,
    /// One page with its plots and fonts inside, for a browser and a printer
    Html,
    /// Tables one after the other, for a spreadsheet
    Csv,
    /// A workbook, one sheet a table
    Xlsx,
    /// For other programs: parts with their words, tables with their values
    Json,
}

/// What the arguments name: an id, and where to look.
struct Asked {
    id: Option<String>,
    /// Nothing for everything that is kept here.
    files: Option<Vec<PathBuf>>,
}

/// Runs the command. It ends with an error where a file could not be read, after the report.
pub(super) fn run(args: &Report, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let (course, _) = exam::course_with_released(around);
    let voice = Voice::new(&course.catalogue, around.language());
    let (Of::Trainee(how) | Of::Exercise(how) | Of::Unit(how)) = &args.of;
    if how.format == PaperFormat::Xlsx && how.out.is_none() {
        let command = around.command("report unit --format xlsx --out report.xlsx");
        return Err(failure(voice, &Message::new("report-needs-file").arg("command", command), true));
    }
    if let Some(lrs) = &how.lrs {
        return of_store(lrs, &args.of, how, around, &course, streams);
    }
    let asked = asked(how);
    let asked_for = asked.id.is_some();
    // Without a roster everybody is called as the journals call them; so they are where it cannot be read.
    let roster = around.data.as_ref().and_then(|data| Roster::open(&Store::at(data).unit()).ok()).unwrap_or_default();
    let held = match (&asked.files, &around.data) {
        (None, Some(data)) => Interviews::of_store(&course, &Store::at(data)),
        (files, data) => {
            let store = data.as_ref().map(Store::at);
            Interviews::of_files(&course, files.as_deref().unwrap_or_default(), store.as_ref())
        }
    };
    let mut reading = Reading::new(held, &roster);
    let today = around.now.day().or_else(|| Date::new(1970, 1, 1)).expect("a day of our calendar");
    let setting =
        |unread| Setting { catalogue: &course.catalogue, language: around.language(), today, names: how.names, unread };
    let paper = match &args.of {
        Of::Trainee(_) => {
            let id = one(asked.id, reading.held.found(), |found| Some(call(found, &roster)), voice, around, "trainee")?;
            reading.of_trainee(&id, course.handbook, setting)
        }
        Of::Exercise(_) => {
            let id = one(asked.id, reading.held.found(), |found| found.exercise.clone(), voice, around, "exercise")?;
            reading.of_exercise(&id, course.handbook, setting)
        }
        Of::Unit(_) => reading.of_unit(asked.id.as_deref(), course.handbook, setting),
    };
    for Unread { name, error } in reading.held.unread() {
        // A journal's own words do not name it, and a store's do; the file is told once.
        let (name, why) = match error {
            StoreError::Journal(error) => (error.file.as_str(), error.message()),
            other => (name.as_str(), other.message()),
        };
        let told = Message::new("report-file-left-out").arg("file", name).arg("why", voice.say(&why));
        writeln!(streams.errors, "{}", voice.say(&told)).map_err(|error| Failure::lost(&error))?;
    }
    if !reading.held.sealed().is_empty() {
        let told = Message::new("report-sealed").arg("sealed", reading.held.sealed().len());
        writeln!(streams.errors, "{}", voice.say(&told)).map_err(|error| Failure::lost(&error))?;
    }
    if paper.parts.is_empty() {
        let there = there(&args.of, reading.held.found(), &roster);
        let message = match how.of.first().filter(|_| asked_for && !there.is_empty()) {
            Some(named) => {
                let list = there.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(", ");
                let more = there.len().saturating_sub(MOST_NAMED);
                Message::new("report-none-such").arg("named", named.as_str()).arg("list", list).arg("more", more)
            }
            None => Message::new("report-nobody"),
        };
        return Err(failure(voice, &message.arg("command", around.command("report unit")), false));
    }
    write(&paper, how, around, voice, streams)?;
    Ok(if reading.held.unread().is_empty() { Exit::Clean } else { Exit::Errors })
}

/// The report of a unit, made of what a learning record store gives back. Names and units are those of the roster here: no
/// statement has any.
fn of_store(
    lrs: &str,
    of: &Of,
    how: &ReportArgs,
    around: &Surroundings,
    course: &Course,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let voice = Voice::new(&course.catalogue, around.language());
    let misuse = |id: &str| failure(voice, &Message::new(id), true);
    if !matches!(of, Of::Unit(_)) {
        return Err(misuse("report-store-unit"));
    }
    let unit = match how.of.as_slice() {
        [] => None,
        [unit] => Some(unit.as_str()),
        _ => return Err(misuse("report-store-files")),
    };
    let (address, mut http) = how.reach.open(voice, lrs)?;
    let roster = around.data.as_ref().and_then(|data| Roster::open(&Store::at(data).unit()).ok()).unwrap_or_default();
    let mut gathering = whole::Gathering::default();
    let fetched = fetch(&address, &mut http, &mut RealPace, |interview| {
        let person = roster.by_account(&interview.account);
        if unit.is_some_and(|unit| person.is_none_or(|person| person.unit != unit)) {
            return;
        }
        let number = person.map_or_else(|| interview.account.clone(), |person| person.number.clone());
        let about = About {
            who: Who {
                number: Some(number),
                name: person.map(|person| person.name.clone()),
                account: interview.account.clone(),
            },
            unit: person.map(|person| person.unit.clone()),
            station: None,
            exercise: Some(interview.exercise.clone()),
            sitting: interview.sitting.clone(),
            attempt: interview.seat.attempt,
            place: interview.seat.place,
            begun: interview.seat.moment(),
            mode: interview.seat.mode,
            language: interview.language,
            interruptions: interview.seat.interruptions,
            rules: None,
        };
        let (counted, productive) = interview.questions;
        gathering.add_told(&whole::Told {
            about: &about,
            finished: interview.finished,
            score: interview.score,
            passed: interview.passed,
            competencies: interview.competencies,
            productive: (counted > 0).then_some(productive),
            played: &interview.played,
        });
    });
    // Half a store makes no report: nobody could see that it is half.
    let fetched = fetched.map_err(|error| failure(voice, &error.message(), false))?;
    let today = around.now.day().or_else(|| Date::new(1970, 1, 1)).expect("a day of our calendar");
    let rubric = course.handbook.rubric();
    let setting = Setting {
        catalogue: &course.catalogue,
        language: around.language(),
        today,
        names: how.names,
        unread: fetched.broken,
    };
    let paper = unit_paper(&gathering.report(rubric), unit, rubric, setting);
    let told = Message::new("report-of-store")
        .arg("store", address.to_string())
        .arg("interviews", fetched.interviews)
        .arg("foreign", fetched.foreign)
        .arg("broken", fetched.broken);
    let mut notes = vec![voice.say(&told)];
    notes.extend(fetched.whole.then(|| voice.id("report-store-whole")));
    for note in notes {
        writeln!(streams.errors, "{note}").map_err(|error| Failure::lost(&error))?;
    }
    if paper.parts.is_empty() {
        return Err(failure(voice, &Message::new("report-store-nobody"), false));
    }
    write(&paper, how, around, voice, streams)?;
    Ok(if fetched.broken == 0 { Exit::Clean } else { Exit::Errors })
}

/// A message with its `.help` as this command's failure.
fn failure(voice: Voice<'_>, message: &Message, misuse: bool) -> Failure {
    let help = voice.say(&message.clone().attr("help"));
    let text = voice.say(message);
    if misuse { Failure::misuse(text).help(help) } else { Failure::error(text).help(help) }
}

/// The first word is an id unless a file or folder of that name is there; the others are files.
fn asked(how: &ReportArgs) -> Asked {
    let mut words = how.of.as_slice();
    let mut id = None;
    if let Some((first, rest)) = words.split_first()
        && !Path::new(first).exists()
        && !first.ends_with(EXTENSION)
    {
        (id, words) = (Some(first.clone()), rest);
    }
    let files = (!words.is_empty()).then(|| words.iter().map(PathBuf::from).collect());
    Asked { id, files }
}

/// Settles which one is meant: the one that was named, or the only one there is.
fn one(
    named: Option<String>,
    all: &[Found],
    of: impl Fn(&Found) -> Option<String>,
    voice: Voice<'_>,
    around: &Surroundings,
    what: &str,
) -> Result<String, Failure> {
    if let Some(named) = named {
        return Ok(named);
    }
    let all: BTreeSet<Option<String>> = all.iter().map(of).collect();
    if all.len() <= 1 {
        return Ok(all.into_iter().flatten().next().unwrap_or_default());
    }
    let list: Vec<String> = all.into_iter().flatten().collect();
    let command = around.command(&format!("report {what} {}", list.first().map_or("", String::as_str)));
    let message = Message::new(format!("report-choose-{what}")).arg("list", list.join(", ")).arg("command", command);
    Err(failure(voice, &message, true))
}

/// What there is to report on, of the kind that was asked for.
fn there(of: &Of, all: &[Found], roster: &Roster) -> BTreeSet<String> {
    let named = all.iter().filter_map(|found| match of {
        Of::Trainee(_) => Some(call(found, roster)),
        Of::Exercise(_) => found.exercise.clone(),
        Of::Unit(_) => {
            let person = found.trainee.as_deref().and_then(|account| roster.by_account(account));
            person.map(|person| person.unit.clone())
        }
    });
    named.collect()
}

fn write(
    paper: &Paper,
    how: &ReportArgs,
    around: &Surroundings,
    voice: Voice<'_>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let bytes = match how.format {
        PaperFormat::Text => text(paper, voice.catalogue(), around.width).into_bytes(),
        PaperFormat::Html => html(paper, voice.catalogue()).into_bytes(),
        PaperFormat::Csv => csv(paper).into_bytes(),
        PaperFormat::Json => json(paper).into_bytes(),
        PaperFormat::Xlsx => xlsx(paper)
            .map_err(|error| failure(voice, &Message::new("report-too-large").arg("why", error.to_string()), false))?,
    };
    let Some(path) = &how.out else {
        return streams.output.write_all(&bytes).map_err(|error| Failure::lost(&error));
    };
    if path.exists() {
        return Err(failure(voice, &Message::new("bundle-exists").arg("file", path.display().to_string()), false));
    }
    keep(path, &bytes).map_err(|error| {
        let message = Message::new("report-unwritable").arg("file", path.display().to_string());
        failure(voice, &message.arg("why", error.to_string()), false)
    })?;
    let written = voice.say(&Message::new("report-written").arg("file", path.display().to_string()));
    writeln!(streams.output, "{written}").map_err(|error| Failure::lost(&error))
}

/// Writes beside the file first: a full disk leaves an earlier report as it was.
fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let moved = written.and_then(|()| std::fs::rename(&beside, path));
    if moved.is_err() {
        // Half a report is worse than none; should even this fail, the first mistake is the one to tell.
        let _ = std::fs::remove_file(&beside);
    }
    moved
}

#[cfg(test)]
mod tests;
