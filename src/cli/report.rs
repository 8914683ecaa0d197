//! `sala report`: progress of a trainee, figures of an exercise or of a unit, as text, page, CSV or workbook.
//!
//! Reads journals one by one and keeps of each only what its report needs. A journal that cannot be read is named on the error
//! stream and counted in the report; all others are told all the same.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand, ValueEnum};

use super::{Exit, Failure, Streams, Surroundings, voice::Voice};
use crate::{
    course::Course,
    locale::{Date, Message},
    records::{Fault, Header, Journal, JournalError, Moment, Person, Roster, Store, script_of, sink::EXTENSION},
    report::unit::{
        About, Held, Paper, Setting, TraineeReport, Who, csv, exercise, exercise_paper, html, text, trainee_paper,
        unit_paper, whole, xlsx,
    },
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
}

/// What the arguments name: an id, and where to look.
struct Asked {
    id: Option<String>,
    files: Vec<PathBuf>,
}

/// Runs the command. It ends with an error where a file could not be read, after the report.
pub(super) fn run(args: &Report, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let voice = Voice::new(&course.catalogue, around.language());
    let (Of::Trainee(how) | Of::Exercise(how) | Of::Unit(how)) = &args.of;
    if how.format == PaperFormat::Xlsx && how.out.is_none() {
        let command = around.command("report unit --format xlsx --out report.xlsx");
        return Err(failure(voice, &Message::new("report-needs-file").arg("command", command), true));
    }
    let asked = asked(how, around);
    // Without a roster everybody is called as the journals call them; so they are where it cannot be read.
    let roster = around.data.as_ref().and_then(|data| Roster::open(&Store::at(data).unit()).ok()).unwrap_or_default();
    let mut reading = Reading {
        course: &course,
        roster: &roster,
        attempts: BTreeMap::new(),
        places: BTreeMap::new(),
        unread: Vec::new(),
    };
    let headers = reading.headers(&asked.files);
    let day = around.now.day().or_else(|| Date::new(1970, 1, 1));
    let Some(today) = day else { return Err(Failure::error("the clock of this machine shows no day of our calendar")) };
    let setting =
        |unread| Setting { catalogue: &course.catalogue, language: around.language(), today, names: how.names, unread };
    let rubric = course.handbook.rubric();
    let paper = match &args.of {
        Of::Trainee(_) => {
            let id = one(asked.id, &headers, |header| Some(call(header, &roster)), voice, around, "trainee")?;
            let known = roster.find(&id).ok().map(|person| person.account.to_string());
            let is =
                |header: &Header| account(header) == id || known.as_ref().is_some_and(|own| *own == account(header));
            let mut held = Vec::new();
            reading.each(headers, is, |interview| held.push(interview));
            let who = held.first().map_or_else(Who::default, |held: &Held| held.about.who.clone());
            let report = TraineeReport::of(&who, &held, course.handbook);
            trainee_paper(&report, rubric, setting(reading.unread.len()))
        }
        Of::Exercise(_) => {
            let id = one(asked.id, &headers, |header| header.exercise.clone(), voice, around, "exercise")?;
            let mut gathering = exercise::Gathering::new(course.handbook);
            let of = |header: &Header| header.exercise.clone().unwrap_or_default() == id;
            reading.each(headers, of, |held| gathering.add(&held));
            let id = Some(id.as_str()).filter(|id| !id.is_empty());
            exercise_paper(&gathering.report(), id, setting(reading.unread.len()))
        }
        Of::Unit(_) => {
            let mut gathering = whole::Gathering::default();
            // Only the roster says who belongs to a unit; whoever names one is given nothing that may be another's.
            let of = |header: &Header| match &asked.id {
                None => true,
                Some(unit) => person(header, &roster).is_some_and(|person| person.unit == *unit),
            };
            reading.each(headers, of, |held| gathering.add(&held));
            unit_paper(&gathering.report(rubric), asked.id.as_deref(), rubric, setting(reading.unread.len()))
        }
    };
    for error in &reading.unread {
        let why = voice.say(&error.message());
        let told = Message::new("report-file-left-out").arg("file", error.file.as_str()).arg("why", why);
        writeln!(streams.errors, "{}", voice.say(&told)).map_err(|error| Failure::lost(&error))?;
    }
    if paper.parts.is_empty() {
        let message = Message::new("report-nobody").arg("command", around.command("report unit"));
        return Err(failure(voice, &message, false));
    }
    write(&paper, how, around, voice, streams)?;
    Ok(if reading.unread.is_empty() { Exit::Clean } else { Exit::Errors })
}

/// A message with its `.help` as this command's failure.
fn failure(voice: Voice<'_>, message: &Message, misuse: bool) -> Failure {
    let help = voice.say(&message.clone().attr("help"));
    let text = voice.say(message);
    if misuse { Failure::misuse(text).help(help) } else { Failure::error(text).help(help) }
}

/// The first word is an id unless a file or folder of that name is there; the others are files.
fn asked(how: &ReportArgs, around: &Surroundings) -> Asked {
    let mut words = how.of.as_slice();
    let mut id = None;
    if let Some((first, rest)) = words.split_first()
        && !Path::new(first).exists()
        && !first.ends_with(EXTENSION)
    {
        (id, words) = (Some(first.clone()), rest);
    }
    let files = match words {
        [] => around.journals().into_iter().filter(|folder| folder.is_dir()).collect(),
        words => words.iter().map(PathBuf::from).collect(),
    };
    Asked { id, files }
}

/// Whom a journal calls its trainee; a dash where it names nobody.
fn account(header: &Header) -> String {
    header.trainee.clone().unwrap_or_else(|| "-".to_owned())
}

/// Who that is, where the roster knows.
fn person<'r>(header: &Header, roster: &'r Roster) -> Option<&'r Person> {
    roster.by_account(header.trainee.as_deref()?)
}

/// The number somebody is asked for by.
fn call(header: &Header, roster: &Roster) -> String {
    person(header, roster).map_or_else(|| account(header), |person| person.number.clone())
}

/// Settles which one is meant: the one that was named, or the only one there is.
fn one(
    named: Option<String>,
    headers: &[(Header, PathBuf)],
    of: impl Fn(&Header) -> Option<String>,
    voice: Voice<'_>,
    around: &Surroundings,
    what: &str,
) -> Result<String, Failure> {
    if let Some(named) = named {
        return Ok(named);
    }
    let all: BTreeSet<Option<String>> = headers.iter().map(|(header, _)| of(header)).collect();
    if all.len() <= 1 {
        return Ok(all.into_iter().flatten().next().unwrap_or_default());
    }
    let list: Vec<String> = all.into_iter().flatten().collect();
    let command = around.command(&format!("report {what} {}", list.first().map_or("", String::as_str)));
    let message = Message::new(format!("report-choose-{what}")).arg("list", list.join(", ")).arg("command", command);
    Err(failure(voice, &message, true))
}

/// Journals on their way into a report.
struct Reading<'c> {
    course: &'c Course,
    roster: &'c Roster,
    /// How often each trainee has played each case of an exercise: the attempt.
    attempts: BTreeMap<(String, Option<String>, String), u32>,
    /// How many interviews a sitting has.
    places: BTreeMap<String, u32>,
    unread: Vec<JournalError>,
}

impl Reading<'_> {
    /// Reads the first line of every journal there, in the order begun; a file named twice counts once.
    fn headers(&mut self, files: &[PathBuf]) -> Vec<(Header, PathBuf)> {
        let mut all: BTreeSet<PathBuf> = BTreeSet::new();
        for path in files {
            match std::fs::read_dir(path) {
                Ok(folder) => {
                    let inside = folder.flatten().map(|entry| entry.path());
                    all.extend(inside.filter(|path| path.extension().is_some_and(|end| end == EXTENSION)));
                }
                Err(_) => drop(all.insert(path.clone())),
            }
        }
        let mut headers = Vec::new();
        let mut seen = BTreeSet::new();
        for path in all {
            let same = path.canonicalize().unwrap_or_else(|_| path.clone());
            match Journal::header_of(&path) {
                Ok(header) if seen.insert(same) => headers.push((header, path)),
                Ok(_) => {}
                Err(error) => self.unread.push(error),
            }
        }
        headers.sort_by(|(a, at), (b, bt)| (&a.started, at).cmp(&(&b.started, bt)));
        headers
    }

    /// Plays back one journal after the other that fits and hands it on.
    fn each(&mut self, headers: Vec<(Header, PathBuf)>, fits: impl Fn(&Header) -> bool, mut hand: impl FnMut(Held)) {
        for (header, path) in headers {
            if fits(&header) {
                match self.held(&header, &path) {
                    Ok(held) => hand(held),
                    Err(error) => self.unread.push(error),
                }
            }
        }
    }

    fn held(&mut self, header: &Header, path: &Path) -> Result<Held, JournalError> {
        let journal = Journal::open(path)?;
        let handbook = self.course.handbook;
        let nothing = || Fault::NoScenario(header.scenario.chars().take(80).collect()).in_file(journal.file());
        let (scenario, script) = script_of(self.course, &header.scenario).ok_or_else(nothing)?;
        let played = journal.play_back(&scenario, &script, handbook)?;
        let about = About { interruptions: journal.interruptions().len() as u32, ..self.about(header) };
        Ok(Held::of(about, played.case, handbook, &played.events))
    }

    /// Where an interview belongs. An early journal names no sitting: the n-th time that somebody plays a case of an
    /// exercise is taken as their n-th attempt then.
    fn about(&mut self, header: &Header) -> About {
        let account = account(header);
        let (sitting, attempt, place) = match &header.seat {
            Some(seat) => (seat.sitting.clone(), seat.attempt, seat.place),
            None => self.guessed(&account, header),
        };
        let person = person(header, self.roster);
        let number = person.map_or_else(|| account.clone(), |person| person.number.clone());
        About {
            who: Who { number: Some(number), name: person.map(|person| person.name.clone()), account },
            unit: person.map(|person| person.unit.clone()),
            exercise: header.exercise.clone(),
            sitting,
            attempt,
            place,
            begun: Moment::read(&header.started).unwrap_or_default(),
            mode: header.mode,
            language: header.language,
            ..About::default()
        }
    }

    fn guessed(&mut self, account: &str, header: &Header) -> (String, u32, u32) {
        let key = (account.to_owned(), header.exercise.clone(), header.scenario.clone());
        let attempt = *self.attempts.entry(key).and_modify(|times| *times += 1).or_insert(1);
        let sitting = format!("{account} {} {attempt}", header.exercise.as_deref().unwrap_or_default());
        let place = *self.places.entry(sitting.clone()).and_modify(|place| *place += 1).or_insert(1);
        (sitting, attempt, place)
    }
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
        PaperFormat::Xlsx => xlsx(paper)
            .map_err(|error| failure(voice, &Message::new("report-too-large").arg("why", error.to_string()), false))?,
    };
    let Some(path) = &how.out else {
        return streams.output.write_all(&bytes).map_err(|error| Failure::lost(&error));
    };
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
