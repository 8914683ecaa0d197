//! `sala sit`: an exercise, taken in the terminal, interview after interview.
//!
//! Where it stands is read from the journals each time, so it goes on exactly where it was, whatever ended it. The rules
//! are the exercise's: here they are only kept.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use clap::Args;

use super::{
    Exit, Failure, Streams, Surroundings,
    console::{Choice, Console, Stop},
    exam,
    exercises::{find, rules as told_rules},
    lrs,
    play::{Warned, ask_language, brief, hold, notice, pick, told, warn},
    roster::{self, failure},
    surroundings::{quoted, random},
    voice::Voice,
};
use crate::{
    assessment::exercise::judge,
    course::{
        Course, Shelf,
        exercise::{Mode, PlanError},
    },
    locale::{Argument, Date, Language, Message},
    records::{
        Due, Fault, Hindrance, Moment, Next, OpenedPack, Person, Roster, RosterError, Store, StoreError, Taking, Wall,
        script_of, sitting::Sitting, taking,
    },
};

/// How often a PIN may be typed before the command ends.
const TRIES: u32 = 3;

/// Takes an exercise, or goes on with it where it was left.
#[derive(Args, Clone, Debug, Default)]
pub struct Sit {
    /// The exercise
    #[arg(required_unless_present = "pack", conflicts_with = "pack")]
    pub id: Option<String>,
    /// Takes the exam of a sealed pack; its passphrase is asked for first
    #[arg(long, value_name = "FILE")]
    pub pack: Option<PathBuf>,
    /// The trainee's number
    #[arg(long, value_name = "NUMBER")]
    pub trainee: String,
    /// Gives up the sitting that was left and begins the next attempt
    #[arg(long)]
    pub anew: bool,
    /// Reads the PIN from the first line of the input, without asking for it
    #[arg(long)]
    pub pin_stdin: bool,
    /// Reads the passphrase of the pack from the first line of the input, before the PIN
    #[arg(long, requires = "pack")]
    pub passphrase_stdin: bool,
}

/// Runs the command.
pub(super) fn run(args: &Sit, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let words = Course::open(&[Shelf::words_only()]);
    let voice = Voice::new(&words.catalogue, around.language());
    let exam = match &args.pack {
        Some(file) => Some(exam::open(voice, file, args.passphrase_stdin, around, streams)?),
        None => None,
    };
    let course = exam.as_ref().map_or_else(|| around.course(), OpenedPack::course);
    let id = match &exam {
        Some(exam) => exam.unlocked.contents.id.as_str(),
        None => args.id.as_deref().unwrap_or_default(),
    };
    let (found, exercise) = find(&course, id, around.language())?;
    // Told before anybody signs in.
    if exam.is_none() && exercise.mode == Mode::Exam {
        return Err(failure(voice, &Message::new("sit-exam-pack").arg("exercise", id)));
    }
    let person = signed_in(args, exercise.mode, Voice::new(&course.catalogue, around.language()), around, streams)?;
    let account = match &person {
        Some(person) => person.account.to_string(),
        None => account(voice, &args.trainee)?,
    };
    let folder = around.journals().ok_or_else(|| failure(voice, &Message::new("no-data-folder")))?;
    let mut taking = Taking::new(&course, found, &exercise, &account, &folder);
    if let Some(exam) = &exam {
        let store = around.data.as_ref().map(Store::at);
        let store = store.ok_or_else(|| failure(voice, &Message::new("no-data-folder")))?;
        taking = taking.sealed(&exam.bytes, exam.unlocked.key.clone(), store);
    }
    let sittings = taking.sittings();
    let taken = Taken { taking, around, number: &args.trainee, pack: args.pack.as_deref(), anew: args.anew };
    let language = exercise.language.or(around.chosen);
    let before = sittings.sittings.last().and_then(|last| last.held.values().next()).map(|held| held.header.language);
    let mut console = Console::new(&mut *streams.input, &mut *streams.output, around.width);
    let mut talk = || -> Result<Result<(), Failure>, Stop> {
        let usual = before.unwrap_or_else(|| around.language());
        let language = match language {
            Some(language) => language,
            None => ask_language(&mut console, &course, usual)?,
        };
        taken.sit(&mut console, language)
    };
    match talk() {
        Ok(Ok(())) | Err(Stop::End) => Ok(Exit::Clean),
        Ok(Err(failure)) => Err(failure),
        Err(Stop::Lost(error)) => Err(Failure::lost(&error)),
    }
}

/// Who the number belongs to: the account that journals carry.
fn account(voice: Voice<'_>, number: &str) -> Result<String, Failure> {
    if !taking::is_plain_number(number) {
        return Err(Failure { exit: Exit::Misuse, ..failure(voice, &Message::new("sit-no-number")) });
    }
    Ok(number.to_owned())
}

/// Signs a trainee in, by number and PIN, where the unit has a roster. Who has no PIN yet sets one before the first
/// interview that counts; in practice none is asked for then.
fn signed_in(
    args: &Sit,
    mode: Mode,
    voice: Voice<'_>,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Option<Person>, Failure> {
    let Some(data) = &around.data else { return Ok(None) };
    let store = Store::at(data);
    let told = |error: RosterError| failure(voice, &error.message());
    let mut roster = Roster::open(&store.unit()).map_err(told)?;
    if roster.people().is_empty() {
        if mode != Mode::Practice {
            // A mistyped folder would let anybody sit in anybody's name.
            let folder = Message::new("sit-no-roster").arg("folder", data.display().to_string());
            roster::write(streams, &[voice.say(&folder)])?;
        }
        return Ok(None);
    }
    let person = roster.find(&args.trainee).map_err(told)?.clone();
    if person.pin.is_some() {
        let mut tries = if args.pin_stdin { 1 } else { TRIES };
        loop {
            let typed = roster::type_pin(voice, &person, args.pin_stdin, streams)?;
            tries -= 1;
            match roster.sign_in(person.account.as_str(), &typed) {
                Ok(_) => break,
                // The passphrase of an exam need not be typed again for a slip of the trainee's finger.
                Err(error @ RosterError::WrongPin) if tries > 0 => {
                    roster::write(streams, &[voice.say(&error.message())])?;
                }
                Err(error) => return Err(told(error)),
            }
        }
    } else if mode != Mode::Practice {
        let pin = roster::ask_pin(voice, &person, args.pin_stdin, streams)?;
        roster.set_pin(person.account.as_str(), &pin, around.now, &mut random).map_err(told)?;
        roster.save(&store.unit()).map_err(told)?;
    }
    Ok(Some(person))
}

/// An exercise that is being taken.
struct Taken<'t> {
    taking: Taking<'t>,
    around: &'t Surroundings,
    /// The trainee's number, as it was typed.
    number: &'t str,
    /// The file of the pack, where it is an exam.
    pack: Option<&'t Path>,
    /// The sitting that was left is given up.
    anew: bool,
}

/// How going on ended.
enum Went {
    /// The interview is finished.
    On,
    /// The trainee left.
    Away,
}

impl Taken<'_> {
    /// Holds interview after interview until the sitting is over or the trainee leaves.
    fn sit(&self, console: &mut Console<'_>, language: Language) -> Result<Result<(), Failure>, Stop> {
        let voice = Voice::new(&self.taking.course.catalogue, language);
        let began = (self.around.clock)();
        let mut first = true;
        loop {
            let now = Moment(self.around.now.0 + (self.around.clock)().saturating_sub(began));
            let sittings = self.taking.sittings();
            for error in sittings.unreadable.iter().filter(|_| first) {
                console.text(&told(voice, error))?;
            }
            let due = match self.taking.next(&sittings, now.day(), first, first && self.anew) {
                Ok(Next::Interview(due)) => due,
                Ok(Next::Spent { taken, again }) => return Ok(Err(self.spent(voice, taken, again))),
                Ok(Next::Over) => {
                    let Some(over) = sittings.sittings.last() else { return Ok(Ok(())) };
                    if let Err(failure) = self.over(console, voice, over)? {
                        return Ok(Err(failure));
                    }
                    return self.recorded(console, voice, now).map(Ok);
                }
                Err(hindrance) => return Ok(Err(hindered(voice, &hindrance))),
            };
            let sitting = due.sitting.map(|at| &sittings.sittings[at]);
            if !self.before(console, voice, sitting, first, due.attempt)? {
                self.leave(console, voice, now)?;
                return Ok(Ok(()));
            }
            first = false;
            match self.interview(console, voice, sitting, &due, now)? {
                Ok(Went::On) => self.taken_in(voice, began),
                Ok(Went::Away) => {
                    self.leave(console, voice, now)?;
                    return Ok(Ok(()));
                }
                Err(failure) => return Ok(Err(failure)),
            }
        }
    }

    /// What is told before an interview: the exercise before its first, where it stands before any other. Says whether
    /// to go on.
    fn before(
        &self,
        console: &mut Console<'_>,
        voice: Voice<'_>,
        sitting: Option<&Sitting>,
        first: bool,
        attempt: u32,
    ) -> Result<bool, Stop> {
        let of = self.taking.exercise.interviews();
        let done = sitting.map_or(0, Sitting::finished);
        if first {
            console.heading(&voice.say(&self.taking.exercise.text("title")))?;
            if attempt > 1 {
                console.text(&voice.say(&Message::new("sit-attempt").arg("attempt", attempt)))?;
            }
            if sitting.is_none() {
                for text in ["description", "briefing"] {
                    console.blank()?;
                    for line in voice.say(&self.taking.exercise.text(text)).lines() {
                        console.text(line)?;
                    }
                }
                console.blank()?;
                for rule in told_rules(voice, self.taking.course, self.taking.exercise) {
                    console.hanging("- ", &rule)?;
                }
            }
        }
        console.blank()?;
        console.text(&voice.say(&Message::new("sit-done").arg("done", done).arg("of", of)))?;
        if let Some(left) = sitting.and_then(|sitting| sitting.wall_left(self.taking.exercise)) {
            console.text(&voice.say(&Message::new("wall-left").arg("time", Argument::Seconds(left))))?;
        }
        let on = if done == 0 && sitting.is_none() { "sit-begin" } else { "sit-next" };
        let choices = [Choice::of(voice.id(on))];
        Ok(pick(console, voice, &voice.id("sit-title"), &choices, Some(&voice.id("sit-pause")))?.is_some())
    }

    /// Holds one interview: the one that was begun at this place, or a new one.
    fn interview(
        &self,
        console: &mut Console<'_>,
        voice: Voice<'_>,
        sitting: Option<&Sitting>,
        due: &Due,
        now: Moment,
    ) -> Result<Result<Went, Failure>, Stop> {
        let taking = &self.taking;
        let handbook = taking.course.handbook;
        let heading = Message::new("sit-place").arg("place", due.one.place).arg("of", taking.exercise.interviews());
        console.heading(&voice.say(&heading))?;
        let (session, before) = match sitting.and_then(|sitting| sitting.held.get(&due.one.place)) {
            Some(held) => match taking.resume(&held.path, now) {
                Ok(resumed) => resumed,
                Err(error) => return Ok(Err(failure(voice, &error.message()))),
            },
            None => {
                // What is passed over is remembered no longer than this.
                let mut passed = Vec::new();
                let (due, case) = loop {
                    let (due, another) = taking.past(due.clone(), &passed);
                    let case = match taking.draw(&due.one) {
                        Ok(case) => case,
                        Err(hindrance) => return Ok(Err(hindered(voice, &hindrance))),
                    };
                    notice(console, voice, taking.course, &case.id)?;
                    match warn(console, voice, &case.scenario, another)? {
                        Warned::GoOn => break (due, case),
                        Warned::Back => return Ok(Ok(Went::Away)),
                        Warned::Instead => passed.push(case.id.clone()),
                    }
                };
                if !brief(console, voice, handbook, &case)? {
                    return Ok(Ok(Went::Away));
                }
                loop {
                    match taking.begin(&due, sitting, Arc::clone(&case), voice.language(), now) {
                        Ok(session) => break (session, 0),
                        // Room can be made on a full disk without anybody typing the passphrase of an exam again.
                        Err(error) if matches!(error.fault, Fault::Unwritable(_)) => {
                            console.text(&voice.catalogue().say_with_help(&error.message(), voice.language()))?;
                            let retry = [Choice::of(voice.id("not-saved-retry"))];
                            let leave = voice.id("sit-pause");
                            if pick(console, voice, &voice.id("sit-title"), &retry, Some(&leave))?.is_none() {
                                return Ok(Ok(Went::Away));
                            }
                        }
                        Err(error) => return Ok(Err(failure(voice, &error.message()))),
                    }
                }
            }
        };
        let (of_case, left) = taking.walls(sitting);
        let exam = self.taking.exercise.mode == Mode::Exam;
        let wall = Wall::new(self.around.clock, before, of_case, left).always_in_sight(exam);
        let finished = hold(console, voice, handbook, session, wall, !exam)?;
        if finished && exam {
            console.blank()?;
            console.text(&voice.id("sit-exam-recorded"))?;
        }
        Ok(Ok(if finished { Went::On } else { Went::Away }))
    }

    fn spent(&self, voice: Voice<'_>, taken: u32, again: Option<Date>) -> Failure {
        let failure = Failure::error(voice.say(&Message::new("sit-spent").arg("count", taken)));
        failure.help(match again {
            Some(day) => voice.say(&Message::new("sit-spent-until").arg("day", Argument::Date(day))),
            None => voice.id("sit-spent-for-good"),
        })
    }

    fn leave(&self, console: &mut Console<'_>, voice: Voice<'_>, now: Moment) -> Result<(), Stop> {
        console.blank()?;
        console.text(&voice.id("sit-kept"))?;
        // What is over, and what this sitting has given up, are records now; nobody is told a receipt in its middle.
        for line in self.take_in(voice, now).0 {
            console.text(&line)?;
        }
        // A command to be copied is not wrapped.
        let of = self.pack.map_or_else(|| self.taking.exercise.id.clone(), |file| format!("--pack {}", quoted(file)));
        let act = format!("sit {of} --trainee {}", self.number);
        console.plain(&format!("  {}\n", self.around.command(&act)))
    }

    /// Tells how a sitting ended: what was reached of what is wanted. In an examination nothing of it is told.
    fn over(
        &self,
        console: &mut Console<'_>,
        voice: Voice<'_>,
        sitting: &Sitting,
    ) -> Result<Result<(), Failure>, Stop> {
        let of = self.taking.exercise.interviews();
        console.heading(&voice.say(&self.taking.exercise.text("title")))?;
        console.text(&voice.say(&Message::new("sit-done").arg("done", sitting.finished()).arg("of", of)))?;
        if sitting.finished() < of {
            console.text(&voice.id("sit-wall-over"))?;
        }
        if self.taking.exercise.mode == Mode::Exam {
            console.text(&voice.id("sit-exam-over"))?;
            return Ok(Ok(()));
        }
        let assessed = match sitting.assessed(self.taking.course.handbook, |id| script_of(self.taking.course, id)) {
            Ok(assessed) => assessed,
            Err(error) => return Ok(Err(failure(voice, &error.message()))),
        };
        let judged = judge(self.taking.exercise, self.taking.course.handbook.rubric(), &assessed);
        console.blank()?;
        for standard in &judged.standards {
            let mark = voice.id(if standard.met { "standard-met" } else { "standard-missed" });
            console.hanging("- ", &format!("{} ({mark})", voice.say(&standard.message())))?;
        }
        console.blank()?;
        if self.taking.exercise.mode != Mode::Practice {
            console.text(&voice.id(if judged.passed { "sit-passed" } else { "sit-not-passed" }))?;
        }
        console.text(&voice.id("sit-meaning"))?;
        // Whoever did not pass need not wait for what is meant to keep a skill.
        let done = judged.passed || self.taking.exercise.mode == Mode::Practice;
        let again = taking::again(self.taking.exercise, sitting).filter(|_| done);
        if let Some(day) = again {
            console.text(&voice.say(&Message::new("sit-again").arg("day", Argument::Date(day))))?;
        }
        Ok(Ok(()))
    }
}

impl Taken<'_> {
    /// The store, where this exercise counts.
    fn store(&self) -> Option<Store> {
        self.around.data.as_ref().filter(|_| self.taking.exercise.mode != Mode::Practice).map(Store::at)
    }

    fn say(&self, voice: Voice<'_>, error: &StoreError) -> String {
        let text = voice.catalogue().say_with_help(&error.message(), voice.language());
        format!("{} {}", voice.id("records-left"), self.around.told(&text))
    }

    /// Takes in what was just finished, so that its record and its statements have the moment of its end. What goes wrong
    /// is told when the sitting is over.
    fn taken_in(&self, voice: Voice<'_>, began: Duration) {
        let now = Moment(self.around.now.0 + (self.around.clock)().saturating_sub(began));
        self.take_in(voice, now);
    }

    /// Takes what was held into the records. What cannot be recorded now is taken in the next time, and that is said: the
    /// journals are safe. Says whether everything was recorded.
    fn take_in(&self, voice: Voice<'_>, now: Moment) -> (Vec<String>, bool) {
        let Some(store) = self.store() else { return (Vec::new(), true) };
        // Other interviews may wait to be recorded, with cases that the pack of an exam does not hold.
        let library = self.pack.map(|_| self.around.course());
        let course = library.as_ref().unwrap_or(self.taking.course);
        match store.take_in(course, now, &mut random) {
            Ok(taken) => {
                let left = taken.left.iter().map(|error| self.say(voice, error));
                (left.chain(lrs::freeze(&store, course, voice)).collect(), taken.left.is_empty())
            }
            Err(error) => (vec![self.say(voice, &error)], false),
        }
    }

    /// Takes what was held into the records and shows the receipt.
    fn recorded(&self, console: &mut Console<'_>, voice: Voice<'_>, now: Moment) -> Result<(), Stop> {
        let Some(store) = self.store() else { return Ok(()) };
        console.blank()?;
        let (lines, whole) = self.take_in(voice, now);
        for line in lines {
            console.text(&line)?;
        }
        if !whole {
            // The latest receipt would not cover this sitting.
            return Ok(());
        }
        match store.receipt() {
            Ok(Some(receipt)) => {
                let message = Message::new("records-receipt").arg("receipt", receipt.to_string());
                console.plain(&format!("{}\n", voice.say(&message)))?;
                console.text(&voice.id("records-receipt-note"))
            }
            Ok(None) => Ok(()),
            Err(error) => console.text(&self.say(voice, &error)),
        }
    }
}

/// Tells why an exercise cannot be gone on with.
fn hindered(voice: Voice<'_>, hindrance: &Hindrance) -> Failure {
    match hindrance {
        Hindrance::Journal(error) => failure(voice, &error.message()),
        Hindrance::Changed => {
            let help = Message::new("sit-changed").attr("help").arg("option", "--anew");
            Failure::error(voice.id("sit-changed")).help(voice.say(&help))
        }
        Hindrance::Broken { case } => failure(voice, &Message::new("sit-broken").arg("case", case.as_str())),
        Hindrance::NoPlan(PlanError::Unsealed(exercise)) => {
            failure(voice, &Message::new("sit-exam-pack").arg("exercise", exercise.as_str()))
        }
        Hindrance::NoPlan(_) => failure(voice, &Message::new("sit-no-plan").arg("why", hindrance.to_string())),
    }
}

#[cfg(test)]
mod tests;
