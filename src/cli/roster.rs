//! `sala roster`: who is who, entered, read from a spreadsheet, given out and erased.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};

use super::{Exit, Failure, Streams, Surroundings, lrs, surroundings::random, voice::Voice};
use crate::{
    locale::{Language, Message},
    records::{
        Roster, RosterError, Store,
        personal::{self, PersonalError},
        roster::{Account, Column, Headings, MOST_TABLE, NewPerson, Person, Pin, import, read_table},
    },
};

/// Keeps the roster: numbers, names, units, languages and PINs.
#[derive(Args, Clone, Debug)]
pub struct RosterArgs {
    /// What to do with it.
    #[command(subcommand)]
    pub what: What,
}

/// What to do with the roster.
#[derive(Subcommand, Clone, Debug)]
pub enum What {
    /// Lists everybody
    List,
    /// Adds the people of a CSV or XLSX file
    Import {
        /// The file; its first row names the columns
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The unit of those whose row names none
        #[arg(long)]
        unit: Option<String>,
        /// Adds the good rows where there are bad ones
        #[arg(long)]
        good_rows: bool,
    },
    /// Adds one person
    Add {
        /// The trainee number
        number: String,
        /// The name that is shown
        name: String,
        /// The school or post
        #[arg(long)]
        unit: String,
        /// The language: en, km or lo
        #[arg(long)]
        language: Option<Language>,
    },
    /// Sets a PIN
    Pin {
        /// The trainee number
        number: String,
        /// Reads the PIN from the input, without asking for it twice
        #[arg(long)]
        pin_stdin: bool,
    },
    /// Writes everything that is kept about one person into a new folder
    Export {
        /// The trainee number
        number: String,
        /// The folder
        #[arg(value_name = "OUT")]
        out: PathBuf,
    },
    /// Erases everything that is kept about one person
    Erase {
        /// The trainee number, or the account of somebody no longer in the roster
        number: String,
        /// Does not ask
        #[arg(long)]
        yes: bool,
    },
}

/// Says a message as a failure, with what to do.
pub(super) fn failure(voice: Voice<'_>, message: &Message) -> Failure {
    let failure = Failure::error(voice.say(message));
    let help = message.clone().attr("help");
    if voice.catalogue().exists(&help, voice.language()) { failure.help(voice.say(&help)) } else { failure }
}

/// The store of this run.
pub(super) fn store(voice: Voice<'_>, around: &Surroundings) -> Result<Store, Failure> {
    around.data.as_ref().map(Store::at).ok_or_else(|| Failure::error(voice.id("no-data-folder")))
}

/// Runs the command.
pub(super) fn run(args: &RosterArgs, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let voice = Voice::new(&course.catalogue, around.language());
    let store = store(voice, around)?;
    let told = |error: RosterError| failure(voice, &error.message());
    let personal = |error: PersonalError| failure(voice, &error.message());
    let mut roster = Roster::open(&store.unit()).map_err(told)?;
    let mut lines = Vec::new();
    let mut exit = Exit::Clean;
    match &args.what {
        What::List => list(voice, &roster, &mut lines),
        What::Import { file, unit, good_rows } => {
            let found = read(voice, file, unit.as_deref(), around.language(), &roster)?;
            lines.extend(
                found
                    .unknown
                    .iter()
                    .map(|heading| voice.say(&Message::new("roster-unknown-column").arg("heading", heading.as_str()))),
            );
            for fault in &found.faults {
                let help = voice.say(&fault.what.message().attr("help"));
                let what = format!("{} {help}", voice.say(&fault.what.message()));
                lines.push(
                    voice.say(
                        &Message::new("roster-row")
                            .arg("row", fault.row.to_string())
                            .arg("column", fault.what.column().message())
                            .arg("what", what),
                    ),
                );
            }
            let bad: std::collections::BTreeSet<usize> = found.faults.iter().map(|fault| fault.row).collect();
            if !bad.is_empty() && !good_rows {
                write(streams, &lines)?;
                return Err(failure(voice, &Message::new("roster-not-imported").arg("bad", bad.len())));
            }
            let (added, known) = (found.new.len(), found.known);
            for person in found.new {
                roster.add(person, around.now, &mut random).map_err(told)?;
            }
            if added > 0 {
                roster.save(&store.unit()).map_err(told)?;
            }
            if !bad.is_empty() {
                lines.push(voice.say(&Message::new("roster-bad-rows").arg("bad", bad.len())));
                exit = Exit::Errors;
            }
            lines.push(voice.say(&Message::new("roster-imported").arg("added", added).arg("known", known)));
        }
        What::Add { number, name, unit, language } => {
            let new = NewPerson {
                number: number.clone(),
                name: name.clone(),
                unit: unit.clone(),
                language: language.unwrap_or(around.language()),
                pin: None,
            };
            let account = roster.add(new, around.now, &mut random).map_err(told)?;
            roster.save(&store.unit()).map_err(told)?;
            let person = roster.find(account.as_str()).map_err(told)?;
            lines.push(voice.say(&about("roster-added", person)));
        }
        What::Pin { number, pin_stdin } => {
            let person = roster.find(number).map_err(told)?.clone();
            let pin = ask_pin(voice, &person, *pin_stdin, streams)?;
            roster.set_pin(person.account.as_str(), &pin, around.now, &mut random).map_err(told)?;
            roster.save(&store.unit()).map_err(told)?;
            lines.push(voice.say(&about("roster-pin-set", &person)));
        }
        What::Export { number, out } => {
            let account = account(&roster, number).map_err(told)?;
            let kept = personal::kept(&store, &account).map_err(personal)?;
            let statements = lrs::statements(&store, Some(account.as_str()));
            give(voice, &kept, &statements.map_err(|error| failure(voice, &error.message()))?, out)?;
            let name = kept.person.as_ref().map_or(account.as_str(), |person| person.name.as_str());
            let message = Message::new("roster-given").arg("name", name).arg("file", out.display().to_string());
            lines.push(voice.say(&message.arg("journals", kept.journals.len())));
        }
        What::Erase { number, yes } => {
            let account = account(&roster, number).map_err(told)?;
            let person = roster.by_account(account.as_str());
            let name = person.map_or(account.as_str(), |person| person.name.as_str()).to_owned();
            let number = person.map_or("-", |person| person.number.as_str());
            if !yes {
                let ask = Message::new("roster-erase-ask").arg("name", name.as_str()).arg("number", number);
                write(streams, &[voice.say(&ask)])?;
                let typed = line(streams)?;
                // Women and men say yes with words of their own in Khmer.
                let words = voice.id("roster-erase-word");
                let said = words.split('/').any(|word| word.trim() == typed.trim());
                if !said && !typed.trim().eq_ignore_ascii_case("yes") {
                    write(streams, &[voice.id("roster-not-erased")])?;
                    return Ok(Exit::Clean);
                }
            }
            // First what another program may hold: then nobody is half erased, and the command can be given again.
            lrs::forget(&store, account.as_str()).map_err(|error| failure(voice, &error.message()))?;
            let erased = personal::erase(&store, &account, around.now, &mut random).map_err(personal)?;
            let message = Message::new("roster-erased").arg("name", name).arg("journals", erased.journals);
            lines.push(voice.say(&message));
        }
    }
    write(streams, &lines)?;
    Ok(exit)
}

fn about(id: &str, person: &Person) -> Message {
    Message::new(id).arg("name", person.name.as_str()).arg("number", person.number.as_str())
}

/// The account somebody is known by; also one that is no longer in the roster.
fn account(roster: &Roster, named: &str) -> Result<Account, RosterError> {
    match (roster.find(named), named.parse()) {
        (Ok(person), _) => Ok(person.account.clone()),
        (Err(RosterError::Unknown(_)), Ok(account)) => Ok(account),
        (Err(error), _) => Err(error),
    }
}

fn list(voice: Voice<'_>, roster: &Roster, lines: &mut Vec<String>) {
    if roster.people().is_empty() {
        lines.push(voice.id("roster-nobody"));
    }
    for person in roster.people() {
        let row = about("roster-person", person)
            .arg("unit", person.unit.as_str())
            .arg("language", person.language.own_name())
            .arg("pin", if person.pin.is_some() { "yes" } else { "no" });
        lines.push(voice.say(&row));
    }
    for (one, other) in roster.doubles() {
        lines.push(voice.say(&about("roster-double", one).arg("other", other.name.as_str())));
    }
}

/// Reads a table as people; what hinders all of it is a failure.
fn read(
    voice: Voice<'_>,
    file: &Path,
    unit: Option<&str>,
    language: Language,
    roster: &Roster,
) -> Result<crate::records::roster::Import, Failure> {
    let shown = file.display().to_string();
    let bytes = crate::records::disk::read_for(file, MOST_TABLE).map_err(|error| failure(voice, &error.message()))?;
    let rows = read_table(&bytes).map_err(|error| failure(voice, &error.message(&shown)))?;
    let found = import(&rows, &Headings::of(voice.catalogue()), roster, unit, language);
    if found.missing.is_empty() {
        return Ok(found);
    }
    let missing = |column: &Column| {
        let message = Message::new("roster-missing-column").arg("file", shown.as_str()).arg("column", column.message());
        voice.say(&message)
    };
    let missing: Vec<String> = found.missing.iter().map(missing).collect();
    let help = voice.say(&Message::new("roster-missing-column").attr("help"));
    Err(Failure::error(missing.join("\n")).help(help))
}

/// Has a PIN typed once, to sign in.
pub(super) fn type_pin(
    voice: Voice<'_>,
    person: &Person,
    stdin: bool,
    streams: &mut Streams<'_>,
) -> Result<String, Failure> {
    if stdin {
        return line(streams);
    }
    let prompt = voice.say(&about("roster-pin-ask", person));
    rpassword::prompt_password(format!("{prompt} ")).map_err(|error| Failure::lost(&error))
}

/// Has a new PIN typed, twice where somebody sits at the terminal.
pub(super) fn ask_pin(
    voice: Voice<'_>,
    person: &Person,
    stdin: bool,
    streams: &mut Streams<'_>,
) -> Result<Pin, Failure> {
    let bad = |_| failure(voice, &Message::new("roster-row-pin"));
    if stdin {
        return Pin::read(&line(streams)?).map_err(bad);
    }
    let first = type_pin(voice, person, false, streams)?;
    let prompt = voice.say(&about("roster-pin-again", person));
    let second = rpassword::prompt_password(format!("{prompt} ")).map_err(|error| Failure::lost(&error))?;
    if first != second {
        return Err(failure(voice, &Message::new("roster-pin-differs")));
    }
    Pin::read(&first).map_err(bad)
}

/// Writes what is kept about somebody into a new folder: nothing that is there is touched.
fn give(voice: Voice<'_>, kept: &personal::Kept, statements: &str, out: &Path) -> Result<(), Failure> {
    let unwritable = |error| failure(voice, &crate::records::disk::DiskError::writing(out, error).message());
    if out.exists() {
        return Err(failure(voice, &Message::new("bundle-exists").arg("file", out.display().to_string())));
    }
    let put = |name: &str, bytes: &[u8]| File::create_new(out.join(name))?.write_all(bytes);
    let all = || {
        fs::create_dir_all(out)?;
        let person = serde_json::to_string_pretty(&kept.person)? + "\n";
        put("person.json", person.as_bytes())?;
        put("records.jsonl", kept.lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes())?;
        if !statements.is_empty() {
            put("statements.jsonl", statements.as_bytes())?;
        }
        kept.journals.iter().try_for_each(|(name, bytes)| put(name, bytes))
    };
    all().map_err(unwritable)
}

/// Reads a line of the input.
pub(super) fn line(streams: &mut Streams<'_>) -> Result<String, Failure> {
    let mut typed = String::new();
    streams.input.read_line(&mut typed).map_err(|error| Failure::lost(&error))?;
    Ok(typed.trim().to_owned())
}

/// Writes lines.
pub(super) fn write(streams: &mut Streams<'_>, lines: &[String]) -> Result<(), Failure> {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))
}
