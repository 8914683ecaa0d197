//! `sala roster`: who is who, entered, read from a spreadsheet, given out and erased.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};

use super::{Exit, Failure, Streams, Surroundings, exam, lrs, surroundings::random, voice::Voice};
use crate::{
    locale::{Language, Message},
    records::{
        Interviews, Roster, RosterError, Store,
        personal::{self, PersonalError},
        roster::{Account, Column, Headings, MOST_TABLE, NewPerson, Person, Pin, import, read_table},
    },
    report::{
        reading::Reading,
        unit::{Setting, html},
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
        /// Takes language and PIN of those who are there already from the file, too
        #[arg(long)]
        renew: bool,
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
        What::List => list(voice, &store, &roster, around, &mut lines)?,
        What::Import { file, unit, good_rows, renew } => {
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
            let bad: BTreeSet<usize> = found.faults.iter().map(|fault| fault.row).collect();
            if !bad.is_empty() && !good_rows {
                write(streams, &lines)?;
                return Err(failure(voice, &Message::new("roster-not-imported").arg("bad", bad.len())));
            }
            let (added, known) = (found.new.len(), found.known);
            let mut accounts = Vec::new();
            for person in found.new {
                accounts.push(roster.add(person, around.now, &mut random).map_err(told)?);
            }
            let renewals = found.renewals.len();
            for renewal in found.renewals.iter().filter(|_| *renew) {
                roster.renew(renewal, around.now, &mut random).map_err(told)?;
            }
            if added > 0 || (*renew && renewals > 0) {
                roster.save(&store.unit()).map_err(told)?;
            }
            if renewals > 0 {
                let id = if *renew { "roster-renewed" } else { "roster-not-renewed" };
                lines.push(voice.say(&Message::new(id).arg("count", renewals)));
            }
            lines.extend(elsewhere(voice, &roster, &accounts));
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
            lines.extend(elsewhere(voice, &roster, &[account]));
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
            let statements = statements.map_err(|error| failure(voice, &error.message()))?;
            let page = progress(&store, &roster, &account, around);
            give(voice, &kept, &statements, page.as_deref(), out)?;
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

/// Says whose number is used in another unit, too, and how they sign in then.
fn elsewhere(voice: Voice<'_>, roster: &Roster, new: &[Account]) -> Option<String> {
    let people = new.iter().filter_map(|account| roster.by_account(account.as_str()));
    let shared = people.filter(|person| roster.elsewhere(&person.unit, &person.number));
    let named: Vec<String> = shared.map(|person| format!("\"{}/{}\"", person.unit, person.number)).collect();
    (!named.is_empty()).then(|| voice.say(&Message::new("roster-elsewhere").arg("named", named.join(", "))))
}

fn list(
    voice: Voice<'_>,
    store: &Store,
    roster: &Roster,
    around: &Surroundings,
    lines: &mut Vec<String>,
) -> Result<(), Failure> {
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
    let doubles = roster.doubles();
    if doubles.is_empty() {
        return Ok(());
    }
    // Which of two rows is the one to keep shows in what was recorded for it.
    let known = store.known().map_err(|error| failure(voice, &error.message()))?;
    let taken = |person: &Person| {
        let records = known.iter().flat_map(|known| known.chain.records());
        let theirs = records.filter(|(_, taken)| taken.account.as_deref() == Some(person.account.as_str()));
        theirs.map(|(line, _)| line.hash).collect::<BTreeSet<_>>().len()
    };
    for (one, other) in doubles {
        let message = about("roster-double", one)
            .arg("unit", one.unit.as_str())
            .arg("account", one.account.short())
            .arg("interviews", taken(one))
            .arg("other", other.name.as_str())
            .arg("other-account", other.account.short())
            .arg("other-interviews", taken(other));
        lines.push(voice.say(&message));
    }
    lines.push(around.told(&voice.say(&Message::new("roster-double").attr("help"))));
    Ok(())
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
    unseen(voice, "roster-pin-ask", person)
}

/// Has something typed that nobody is to see.
fn unseen(voice: Voice<'_>, prompt: &str, person: &Person) -> Result<String, Failure> {
    let prompt = voice.say(&about(prompt, person));
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
    let first = unseen(voice, "roster-pin-new", person)?;
    // Nobody types a PIN twice that cannot be one.
    let pin = Pin::read(&first).map_err(bad)?;
    if unseen(voice, "roster-pin-again", person)? != first {
        return Err(failure(voice, &Message::new("roster-pin-differs")));
    }
    Ok(pin)
}

/// What somebody's interviews come to, as a page for people; nothing where there are none that may be told.
fn progress(store: &Store, roster: &Roster, account: &Account, around: &Surroundings) -> Option<String> {
    let (course, _) = exam::course_with_released(around);
    let today = around.now.day()?;
    let setting =
        |unread| Setting { catalogue: &course.catalogue, language: around.language(), today, names: true, unread };
    let mut reading = Reading::new(Interviews::of_store(&course, store), roster);
    let paper = reading.of_trainee(account.as_str(), course.handbook, setting);
    (!paper.parts.is_empty()).then(|| html(&paper, &course.catalogue))
}

/// Writes what is kept about somebody into a new folder: nothing that is there is touched.
fn give(
    voice: Voice<'_>,
    kept: &personal::Kept,
    statements: &str,
    page: Option<&str>,
    out: &Path,
) -> Result<(), Failure> {
    let unwritable = |error| failure(voice, &crate::records::disk::DiskError::writing(out, error).message());
    if out.exists() {
        return Err(failure(voice, &Message::new("bundle-exists").arg("file", out.display().to_string())));
    }
    let put = |name: &str, bytes: &[u8]| File::create_new(out.join(name))?.write_all(bytes);
    let all = || {
        fs::create_dir_all(out)?;
        put("READ-ME.txt", (voice.id("roster-given-read-me") + "\n").as_bytes())?;
        if let Some(page) = page {
            put("report.html", page.as_bytes())?;
        }
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
