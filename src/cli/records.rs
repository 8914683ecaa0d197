//! `sala records`: what was recorded, listed, verified, shown, judged again, carried and merged.

use std::{path::PathBuf, sync::Arc};

use clap::{Args, Subcommand};
use serde_json::json;

use super::{
    Exit, Failure, Format, Streams, Surroundings, debrief, exam,
    lrs::{self, Reach},
    playable,
    roster::{failure, store, write},
    surroundings::random,
    voice::Voice,
};
use crate::{
    assessment::exercise::Judgement,
    course::{Course, Shelf},
    interview::Interview,
    locale::{Date, Message},
    records::{
        Index, IndexError, Listed, NoReceipt, Receipt, RecordId, Roster, Score, Store, StoreError,
        bundle::{self, Merge, Wish},
        doubled, opened,
        verify::{self, Wrong},
    },
    report::Debrief,
};

/// Lists, verifies, shows and carries records.
#[derive(Args, Clone, Debug)]
pub struct RecordsArgs {
    /// What to do with them.
    #[command(subcommand)]
    pub what: What,
}

/// What to do with records.
#[derive(Subcommand, Clone, Debug)]
pub enum What {
    /// Lists all records
    List {
        /// How they are printed
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Looks at every byte and says what does not fit
    Verify {
        /// Holds the records against a receipt; its groups may be parted by spaces
        #[arg(long, value_name = "CODE", num_args = 1..=4)]
        receipt: Option<Vec<String>>,
    },
    /// Shows the receipt of the records as they stand
    Receipt,
    /// Shows the debrief of a record, with the texts it was taken with
    Show {
        /// The record: its number, with its station before it where several have it
        #[arg(value_name = "RECORD")]
        record: String,
    },
    /// Judges records again by today's rules, and changes nothing
    Remark {
        /// Only those of one exercise
        #[arg(long)]
        exercise: Option<String>,
    },
    /// Makes the index anew
    Rebuild,
    /// Writes everything that is recorded here into one new file
    Export {
        /// The file
        #[arg(value_name = "OUT")]
        out: PathBuf,
        /// Interviews only of records made from this day on, such as 2026-01-31
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
        /// Leaves the roster out
        #[arg(long)]
        without_names: bool,
        /// Takes the keys of released exams with it: whoever has the file can read those exams
        #[arg(long)]
        with_released: bool,
    },
    /// Sends what was recorded to a learning record store, as xAPI statements
    Push {
        /// The address of the store, such as https://lrs.example.org/xAPI
        #[arg(long, value_name = "URL")]
        lrs: String,
        /// How many statements are sent at a time
        #[arg(long, value_name = "NUMBER", default_value_t = 100, value_parser = clap::value_parser!(u16).range(1..=1000))]
        batch: u16,
        /// How the store is reached.
        #[command(flatten)]
        reach: Reach,
    },
    /// Shows every statement that was made for learning record stores, a line of JSON each
    Statements,
    /// Merges files that were exported at other stations
    Import {
        /// The files
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
}

/// Runs the command.
pub(super) fn run(args: &RecordsArgs, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let (course, _) = exam::course_with_released(around);
    let voice = Voice::new(&course.catalogue, around.language());
    let store = store(voice, around)?;
    let here = Here { store: &store, course: &course, voice, around };
    match &args.what {
        What::List { format } => here.list(*format, streams),
        What::Verify { receipt } => here.verify(receipt.as_ref().map(|groups| groups.concat()).as_deref(), streams),
        What::Receipt => here.receipt(streams),
        What::Show { record } => here.show(record, streams),
        What::Remark { exercise } => here.remark(exercise.as_deref(), streams),
        What::Rebuild => here.rebuild(streams),
        What::Export { out, since, without_names, with_released } => {
            let day = |since: &String| since.get(..10).is_some_and(|day| day.parse::<Date>().is_ok());
            if let Some(since) = since.as_ref().filter(|since| !day(since)) {
                return Err(failure(voice, &Message::new("bundle-since").arg("since", since.as_str())));
            }
            let wish = Wish { since: since.clone(), without_names: *without_names, with_released: *with_released };
            here.take_in(streams)?;
            let exported = bundle::export(&store, out, &wish).map_err(|error| failure(voice, &error.message(out)))?;
            let mut lines: Vec<String> =
                exported.left.iter().map(|file| here.say(&StoreError::ObjectChanged { file: file.clone() })).collect();
            let message = Message::new("bundle-exported").arg("file", out.display().to_string());
            lines.push(voice.say(&message.arg("records", exported.records).arg("stations", exported.stations)));
            if exported.interviews < exported.records {
                lines.push(voice.say(&Message::new("bundle-interviews").arg("count", exported.interviews)));
            }
            write(streams, &lines)?;
            Ok(if exported.left.is_empty() { Exit::Clean } else { Exit::Errors })
        }
        What::Push { lrs, batch, reach } => {
            here.take_in(streams)?;
            lrs::send((lrs, (*batch).into(), reach), &store, &course, voice, around, streams)
        }
        What::Statements => {
            // Nothing but statements is printed.
            store.take_in(&course, around.now, &mut random).map_err(|error| here.failed(&error))?;
            lrs::show(&store, &course, voice, streams)
        }
        What::Import { files } => here.import(files, streams),
    }
}

struct Here<'h> {
    store: &'h Store,
    course: &'h Course,
    voice: Voice<'h>,
    around: &'h Surroundings,
}

impl Here<'_> {
    fn say(&self, error: &StoreError) -> String {
        self.with_help(&error.message())
    }

    fn with_help(&self, message: &Message) -> String {
        self.around.told(&self.voice.catalogue().say_with_help(message, self.voice.language()))
    }

    fn failed(&self, error: &StoreError) -> Failure {
        failure(self.voice, &error.message())
    }

    fn index_failed(&self, error: &IndexError) -> Failure {
        failure(self.voice, &error.message())
    }

    /// Takes in what was finished and is not recorded yet, and says so.
    fn take_in(&self, streams: &mut Streams<'_>) -> Result<(), Failure> {
        let taken = self.store.take_in(self.course, self.around.now, &mut random);
        let taken = match taken {
            Ok(taken) => taken,
            // Records can be read all the same.
            Err(error) => return write(streams, &[self.say(&error)]),
        };
        let mut lines = Vec::new();
        if !taken.kept.is_empty() {
            lines.push(self.voice.say(&Message::new("records-taken-in").arg("count", taken.kept.len())));
        }
        for kept in &taken.kept {
            if kept.torn > 0 {
                lines.push(self.voice.say(&Message::new("records-torn").arg("bytes", kept.torn)));
            }
            if kept.clock_back {
                let id = RecordId { station: kept.station, seq: kept.seq };
                lines.push(self.voice.say(&Message::new("records-clock").arg("record", id.to_string())));
            }
        }
        for error in &taken.left {
            lines.push(format!("{} {}", self.voice.id("records-left"), self.say(error)));
        }
        if !taken.kept.is_empty() {
            lines.extend(lrs::freeze(self.store, self.course, self.voice));
        }
        write(streams, &lines)
    }

    fn index(&self, lines: &mut Vec<String>) -> Result<Vec<Listed>, Failure> {
        let (index, anew) = Index::open(self.store).map_err(|error| self.index_failed(&error))?;
        lines.extend(anew.map(|why| self.with_help(&why.message())));
        index.list().map_err(|error| self.index_failed(&error))
    }

    /// Names what chains cannot both say, with whether there was any, and the attempts that were begun more than once.
    fn conflicts(&self) -> Result<(Vec<String>, bool), Failure> {
        let known = self.store.known().map_err(|error| self.failed(&error))?;
        let conflicts = bundle::conflicts(&known);
        let mut lines: Vec<String> = conflicts.iter().map(|conflict| self.with_help(&conflict.message())).collect();
        let roster = Roster::open(&self.store.unit()).unwrap_or_default();
        let all = doubled(&known);
        lines.extend(all.iter().map(|one| {
            let begun: Vec<String> = one.sittings.iter().map(|(record, when)| format!("{record} ({when})")).collect();
            let message = Message::new("records-doubled")
                .arg("who", who(&roster, Some(&one.account)))
                .arg("exercise", one.exercise.as_str())
                .arg("attempt", one.attempt)
                .arg("count", one.sittings.len());
            self.voice.say(&message.arg("where", begun.join(", ")))
        }));
        if !all.is_empty() {
            lines.push(self.voice.id("records-doubled-help"));
        }
        Ok((lines, !conflicts.is_empty()))
    }

    fn list(&self, format: Format, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        if format == Format::Json {
            let mut notes = Vec::new();
            let listed = self.index(&mut notes)?;
            let rows: Vec<_> = listed.iter().map(row).collect();
            write(streams, &[serde_json::to_string_pretty(&rows).expect("strings and numbers")])?;
            return Ok(Exit::Clean);
        }
        self.take_in(streams)?;
        let mut lines = Vec::new();
        let listed = self.index(&mut lines)?;
        if listed.is_empty() {
            lines.push(self.voice.id("records-none"));
        }
        let roster = Roster::open(&self.store.unit()).unwrap_or_default();
        for record in &listed {
            let score = match &record.told {
                None if record.sealed() && self.store.objects().path(record.journal).exists() => {
                    self.voice.id("records-sealed")
                }
                None => self.voice.id("records-not-here"),
                Some(_) if !record.finished => self.voice.id("records-unfinished"),
                Some(told) => self.score(told.score),
            };
            let case = record.told.as_ref().map(|told| playable::title(self.voice, self.course, &told.scenario));
            let interrupted = Message::new("records-interrupted").arg("count", record.interruptions);
            let score = match record.interruptions {
                0 => score,
                _ => format!("{score}  {}", self.voice.say(&interrupted)),
            };
            let message = Message::new("records-list-row")
                .arg("record", record.id.to_string())
                .arg("when", record.recorded.as_str())
                .arg("who", who(&roster, record.account.as_deref()))
                .arg("exercise", record.exercise.as_deref().unwrap_or("-"))
                .arg("case", case.unwrap_or_else(|| "-".to_owned()));
            lines.push(self.voice.say(&message.arg("score", score)));
        }
        lines.extend(self.conflicts()?.0);
        write(streams, &lines)?;
        Ok(Exit::Clean)
    }

    fn score(&self, score: Option<Score>) -> String {
        score.map_or_else(
            || "-".to_owned(),
            |score| {
                let passed = if score.passed { "yes" } else { "no" };
                self.voice.say(&Message::new("records-score").arg("total", score.total).arg("passed", passed))
            },
        )
    }

    fn receipt(&self, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        self.take_in(streams)?;
        let lines = match self.store.receipt().map_err(|error| self.failed(&error))? {
            None => vec![self.voice.id("records-none")],
            Some(receipt) => vec![
                self.voice.say(&Message::new("records-receipt").arg("receipt", receipt.to_string())),
                self.voice.id("records-receipt-note"),
            ],
        };
        write(streams, &lines)?;
        Ok(Exit::Clean)
    }

    fn verify(&self, receipt: Option<&str>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        let receipt: Option<Receipt> = match receipt.map(str::parse).transpose() {
            Ok(receipt) => receipt,
            Err(error) => {
                let message = match error {
                    NoReceipt::Length(count) => Message::new("receipt-length").arg("count", count),
                    NoReceipt::Sign(sign) => Message::new("receipt-sign").arg("sign", sign.to_string()),
                    NoReceipt::Check => Message::new("receipt-check"),
                };
                return Err(Failure { exit: Exit::Misuse, ..failure(self.voice, &message) });
            }
        };
        let report = verify::verify(self.store).map_err(|error| self.failed(&error))?;
        let mut lines: Vec<String> = report.findings.iter().map(|finding| self.voice.say(&finding.message())).collect();
        let mut sound = report.findings.is_empty();
        lines.push(if sound {
            let message = Message::new("verify-sound").arg("records", report.records);
            self.voice.say(&message.arg("stations", report.stations))
        } else {
            self.voice.say(&Message::new("verify-found").arg("count", report.findings.len()))
        });
        if !report.findings.is_empty() {
            let keyless = report.findings.iter().any(|finding| matches!(finding.what, Wrong::KeyMissing | Wrong::Key));
            let advice = if keyless { "verify-advice-key" } else { "verify-advice" };
            lines.push(self.around.told(&self.voice.id(advice)));
        }
        for (file, bytes) in &report.torn {
            lines.push(self.voice.say(&Message::new("verify-torn").arg("file", file.as_str()).arg("bytes", *bytes)));
        }
        for record in &report.clock_back {
            lines.push(self.voice.say(&Message::new("records-clock").arg("record", record.to_string())));
        }
        let known = self.store.known().map_err(|error| self.failed(&error))?;
        match receipt {
            None if report.records > 0 => lines.push(self.around.told(&self.voice.id("verify-limit"))),
            None => {}
            Some(receipt) => match verify::find_receipt(&known, receipt) {
                Some((record, when)) => lines.push(
                    self.voice.say(&Message::new("receipt-there").arg("record", record.to_string()).arg("when", when)),
                ),
                None => {
                    sound = false;
                    lines.push(self.with_help(&Message::new("receipt-gone")));
                }
            },
        }
        let (conflicts, any) = self.conflicts()?;
        sound &= !any;
        lines.extend(conflicts);
        write(streams, &lines)?;
        Ok(if sound { Exit::Clean } else { Exit::Errors })
    }

    /// Finds the record a person means: `STATION:NUMBER`, a beginning of that, or the number alone.
    fn find(&self, named: &str) -> Result<RecordId, Failure> {
        let (station, number) = named.rsplit_once(':').unwrap_or(("", named));
        let known = self.store.known().map_err(|error| self.failed(&error))?;
        let none = || self.failed(&StoreError::NoRecord(named.to_owned()));
        let seq: u64 = number.parse().map_err(|_| none())?;
        let fits = known.iter().filter(|known| known.station.to_string().starts_with(station));
        let mut found = fits.filter(|known| known.chain.record(seq).is_some());
        // This machine's own chain stands first.
        found.next().map(|known| RecordId { station: known.station, seq }).ok_or_else(none)
    }

    fn show(&self, named: &str, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        let record = opened::open(self.store, self.find(named)?).map_err(|error| self.failed(&error))?;
        // The interface's words of today, and the case's words of then.
        let mut catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        record.say_as_then(&mut catalogue);
        let then = Voice::new(&catalogue, self.voice.language());
        let interview = Interview::replay(Arc::clone(&record.played.case), &record.played.events);
        let judged = Debrief::of(&interview, &record.handbook);
        let head = Message::new("records-show")
            .arg("record", record.id.to_string())
            .arg("when", record.recorded.as_str())
            .arg("station", record.id.station.to_string())
            .arg("version", record.taken.sala.as_str());
        let lines = [
            self.voice.say(&head),
            self.voice.id("records-show-texts"),
            String::new(),
            debrief::shown(&judged, &interview, &record.handbook, then, self.around.width),
        ];
        write(streams, &lines)?;
        Ok(Exit::Clean)
    }

    fn remark(&self, exercise: Option<&str>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        let mut lines = Vec::new();
        let mut listed = self.index(&mut lines)?;
        listed.retain(|record| exercise.is_none_or(|exercise| record.exercise.as_deref() == Some(exercise)));
        let roster = Roster::open(&self.store.unit()).unwrap_or_default();
        let (mut count, mut then, mut now, mut changed) = (0_usize, 0_usize, 0_usize, 0_usize);
        let remarked = opened::remark(self.store, &listed, self.course.handbook, |one| {
            let row = |id: &str| {
                Message::new(id).arg("record", one.id.to_string()).arg("who", who(&roster, one.account.as_deref()))
            };
            let case = one.scenario.as_deref().map(|id| playable::title(self.voice, self.course, id));
            match &one.now {
                Err(error) => lines.push(self.voice.say(&row("records-cannot-judge").arg("why", error.message()))),
                Ok(_) => {
                    count += 1;
                    then += usize::from(one.then.is_some_and(|score| score.passed));
                    now += usize::from(one.now_score().is_some_and(|score| score.passed));
                    changed += usize::from(one.turns());
                    let message = row("records-then-now")
                        .arg("case", case.unwrap_or_else(|| "-".to_owned()))
                        .arg("then", self.score(one.then))
                        .arg("now", self.score(one.now_score()));
                    lines.push(self.voice.say(&message));
                }
            }
        });
        for sitting in remarked.map_err(|error| self.failed(&error))? {
            let passed = |judged: &Judgement| if judged.passed { "yes" } else { "no" };
            let message = Message::new("records-sitting-then-now")
                .arg("who", who(&roster, sitting.account.as_deref()))
                .arg("exercise", sitting.exercise.as_str())
                .arg("attempt", sitting.attempt.unwrap_or(1))
                .arg("then", passed(&sitting.then))
                .arg("now", passed(&sitting.now));
            lines.push(self.voice.say(&message));
            let missed = sitting.now.standards.iter().filter(|standard| !standard.met);
            lines.extend(missed.map(|standard| format!("    {}", self.voice.say(&standard.message()))));
        }
        let message = Message::new("records-remarked").arg("count", count).arg("then", then);
        lines.push(self.voice.say(&message.arg("now", now).arg("changed", changed)));
        write(streams, &lines)?;
        Ok(Exit::Clean)
    }

    fn rebuild(&self, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        self.take_in(streams)?;
        let (index, anew) = Index::rebuild(self.store).map_err(|error| self.index_failed(&error))?;
        let listed = index.list().map_err(|error| self.index_failed(&error))?;
        let mut lines: Vec<String> = anew.map(|why| self.with_help(&why.message())).into_iter().collect();
        if anew.is_none() {
            lines.push(self.voice.say(&Message::new("records-rebuilt").arg("count", listed.len())));
        }
        write(streams, &lines)?;
        Ok(if anew.is_none() { Exit::Clean } else { Exit::Errors })
    }

    /// Merges every file that is sound, and names every one that is not.
    fn import(&self, files: &[PathBuf], streams: &mut Streams<'_>) -> Result<Exit, Failure> {
        let mut exit = Exit::Clean;
        let mut merge = Merge::begin(self.store).map_err(|error| self.failed(&error))?;
        for file in files {
            let line = match merge.take(file) {
                Ok(imported) if imported == bundle::Imported::default() => {
                    self.voice.say(&Message::new("bundle-known").arg("file", file.display().to_string()))
                }
                Ok(imported) => {
                    let message = Message::new("bundle-imported").arg("file", file.display().to_string());
                    let message = message.arg("records", imported.records).arg("people", imported.people);
                    let released = Message::new("bundle-released").arg("count", imported.released);
                    let more = (imported.released > 0).then(|| format!(" {}", self.voice.say(&released)));
                    self.voice.say(&message) + &more.unwrap_or_default()
                }
                Err(error) => {
                    exit = Exit::Errors;
                    self.with_help(&error.message(file))
                }
            };
            write(streams, &[line])?;
        }
        drop(merge);
        let (conflicts, any) = self.conflicts()?;
        write(streams, &conflicts)?;
        Ok(if any { Exit::Errors } else { exit })
    }
}

/// What a person is called: as the roster has it, else by the beginning of their account.
fn who(roster: &Roster, account: Option<&str>) -> String {
    let Some(account) = account else { return "-".to_owned() };
    match roster.by_account(account) {
        Some(person) => format!("{} {}", person.number, person.name),
        None => account.chars().take(8).collect(),
    }
}

fn row(record: &Listed) -> serde_json::Value {
    json!({
        "record": record.id.to_string(), "hash": record.hash, "recorded": record.recorded, "own": record.own,
        "clock_back": record.clock_back, "account": record.account, "exercise": record.exercise,
        "sitting": record.sitting, "place": record.place, "attempt": record.attempt, "mode": record.mode,
        "finished": record.finished, "sealed": record.sealed(), "interruptions": record.interruptions, "journal": record.journal,
        "told": record.told.as_ref().map(|told| json!({
            "scenario": told.scenario, "variant": told.variant, "seed": told.seed, "began": told.began,
            "language": told.language, "score": told.score,
        })),
    })
}
