//! `sala sit`: an exercise, taken in the terminal, interview after interview.
//!
//! Where it stands is read from the journals each time, so it goes on exactly where it was, whatever ended it. The rules
//! are the exercise's: here they are only kept.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Args;

use super::{
    Exit, Failure, Streams, Surroundings,
    console::{Choice, Console, Stop},
    exam,
    exercises::{find, rules as told_rules},
    lrs,
    play::{ask_language, brief, hold, notice, pick, told, warn},
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
        Due, Hindrance, Moment, Next, OpenedPack, Person, Roster, RosterError, Store, StoreError, Taking, Wall,
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
    let (found, exercise) = find(&course, id)?;
    // Told before anybody signs in.
    if exam.is_none() && exercise.mode == Mode::Exam {
        return Err(failure(voice, &Message::new("sit-exam-pack").arg("exercise", id)));
    }
    let person = signed_in(args, exercise.mode, Voice::new(&course.catalogue, around.language()), around, streams)?;
    let account = match &person {
        Some(person) => person.account.to_string(),
        None => account(&args.trainee)?,
    };
    let folder = around.journals().ok_or_else(|| {
        Failure::error("this machine has no folder to save interviews in").help("name one: `--data FOLDER`")
    })?;
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
fn account(number: &str) -> Result<String, Failure> {
    if !taking::is_plain_number(number) {
        let failure = Failure::misuse("this is no number of a trainee");
        return Err(failure.help("it has letters a to z, figures, `-`, `_` and `.`, at most 64"));
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
                let case = match taking.draw(&due.one) {
                    Ok(case) => case,
                    Err(hindrance) => return Ok(Err(hindered(voice, &hindrance))),
                };
                notice(console, voice, taking.course, &case.id)?;
                if !warn(console, voice, &case.scenario)? || !brief(console, voice, handbook, &case)? {
                    return Ok(Ok(Went::Away));
                }
                match taking.begin(due, sitting, case, voice.language(), now) {
                    Ok(session) => (session, 0),
                    Err(error) => return Ok(Err(failure(voice, &error.message()))),
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
        Hindrance::Broken { case } => Failure::error(hindrance.to_string()).help(format!("run `sala check {case}`")),
        Hindrance::NoPlan(PlanError::Unsealed(exercise)) => {
            failure(voice, &Message::new("sit-exam-pack").arg("exercise", exercise.as_str()))
        }
        Hindrance::NoPlan(_) => Failure::error(hindrance.to_string()).help("run `sala check`"),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        path::Path,
        sync::atomic::{AtomicU64, Ordering},
        time::Duration,
    };

    use crate::{
        cli::{
            Exit, Surroundings,
            tests::{Shared, answer, answer_after, around, home, journals, run, run_with},
        },
        records::{Journal, Mode},
    };

    /// From the list of languages to the first menu of the talk.
    const TO_THE_TALK: [&str; 4] = ["English", "Begin", "Go on", "Begin the interview"];
    /// From there to the decision recorded.
    const TALK: [&str; 16] = [
        "Act:",
        "Explain my role",
        "Yes",
        "Ask",
        "The visit",
        "Open",
        "Tell me",
        "Decide",
        "end",
        "no outcome yet",
        "Give a reason",
        "Says:",
        "Choose or take",
        "Let in",
        "Back",
        "Record the decisions",
    ];
    const RECORDED: &str = "Record them";

    /// Lays down the small case and an exercise of two interviews on it.
    fn unit(rules: &str) -> (tempfile::TempDir, Surroundings) {
        let home = home();
        let around = around(home.path());
        run(&around, "new my-case");
        lay(
            home.path(),
            "two.ron",
            &format!(
                "Exercise(format: 1, seed: 3, {rules} parts: [(from: [Truth(\"my-case\", \"visitor\")], number: 2)])"
            ),
        );
        lay(home.path(), "two.en.ftl", "title = Two visits\ndescription = Two short ones.\nbriefing = Ask openly.\n");
        (home, around)
    }

    #[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
    fn lay(home: &Path, name: &str, text: &str) {
        let folder = home.join("scenarios").join("exercises");
        std::fs::create_dir_all(&folder).expect("room");
        std::fs::write(folder.join(name), text).expect("room");
    }

    fn wants<'w>(parts: &[&[&'w str]]) -> Vec<&'w str> {
        parts.concat()
    }

    #[test]
    fn a_scored_exercise_is_held_left_and_gone_on_with() {
        let (home, around) = unit("mode: Scored, attempts: 1, least_passed: 2,");
        let line = "sit two --trainee 0017";
        // Left in the middle of the first interview: by Ctrl-D, which is no interruption.
        let left = answer(&around, line, &wants(&[&TO_THE_TALK, &TALK[..3], &["Leave"]]));
        assert_eq!(left.exit, Exit::Clean, "{}", left.err);
        for part in ["Two visits", "Ask openly.", "Interview 1 of 2", "It may be taken once.", "sit two --trainee 0017"]
        {
            assert!(left.out.contains(part), "{part} is not in\n{}", left.out);
        }
        assert!(!left.out.contains("Take the last act back"), "nothing is taken back");
        let path = journals(home.path()).pop().expect("one journal");
        let header = Journal::header_of(&path).expect("whole");
        assert_eq!((header.mode, header.trainee.as_deref()), (Mode::Scored, Some("0017")));
        assert_eq!(header.seat.as_ref().map(|seat| (seat.place, seat.attempt)), Some((1, 1)));
        // It is no interview that `play` goes on with, nor offers.
        let other = run(&around, &format!("play --resume {}", path.display()));
        assert!(other.exit == Exit::Misuse && other.err.contains("sala sit two"), "{}", other.err);
        let offered = answer(&around, "play", &["English", "Leave"]);
        assert!(!offered.out.contains("Go on with"), "{}", offered.out);
        // In the language it was begun in, from where it stood, through both interviews to the end.
        let on = wants(&[&["English", "Go on"], &TALK[3..], &[RECORDED, "Go on", "Go on", "Begin the interview"]]);
        let done = answer(&around, line, &wants(&[&on, &TALK, &[RECORDED]]));
        assert_eq!(done.exit, Exit::Clean, "{}", done.err);
        for part in [
            "0 of 2 interviews done",
            "1 of 2 interviews done",
            "of 100",
            "Interviews finished: 2 of 2",
            "passed by themselves: ",
        ] {
            assert!(done.out.contains(part), "{part} is not in\n{}", done.out);
        }
        let files = journals(home.path());
        assert_eq!(files.len(), 2);
        for file in &files {
            let journal = Journal::open(file).expect("whole");
            assert!(journal.finished() && journal.score().is_some() && journal.interruptions().is_empty());
        }
        let (first, second) =
            (Journal::header_of(&files[0]).expect("whole"), Journal::header_of(&files[1]).expect("whole"));
        // Both are records now, and the receipt that was shown finds them.
        let listed = run(&around, "records list");
        assert_eq!(listed.out.lines().count(), 2, "{}", listed.out);
        let receipt = done.out.lines().find_map(|line| line.trim().strip_prefix("Receipt: ")).expect("a receipt");
        let verified = run(&around, &format!("records verify --receipt {receipt}"));
        assert!(verified.exit == Exit::Clean && verified.out.contains("The receipt fits"), "{}", verified.out);
        assert_ne!(first.seed, second.seed, "two people");
        assert_eq!(first.seat.map(|seat| seat.sitting), second.seat.map(|seat| seat.sitting));
        let report = run(&around, "report exercise two --format csv");
        assert!(report.exit == Exit::Clean && report.out.contains("0017"), "{}", report.out);
        let spent = answer(&around, line, &["English"]);
        assert!(spent.exit == Exit::Errors && spent.err.contains("has been taken"), "{}", spent.err);
        let neighbour = answer(&around, "sit two --trainee 0018", &["English", "Stop here"]);
        assert!(neighbour.exit == Exit::Clean && neighbour.out.contains("sit two --trainee 0018"), "{}", neighbour.err);
    }

    #[test]
    fn a_unit_with_a_roster_asks_who_sits_there() {
        let (home, around) = unit("mode: Scored, language: English,");
        assert_eq!(run(&around, "roster add 0017 Dara --unit Poipet").exit, Exit::Clean);
        let sit = |line: &str, typed: &str| run_with(&around, line, &mut typed.as_bytes(), Shared::default());
        let line = "sit two --trainee 0017 --pin-stdin";
        let bad = sit(line, "12\n");
        assert!(bad.exit == Exit::Errors && !bad.err.is_empty(), "{}", bad.err);
        // The first time the PIN is set; then it has to be that one.
        let set = sit(line, "274913\n");
        assert!(set.exit == Exit::Clean && set.out.contains("Two visits"), "{}{}", set.out, set.err);
        let wrong = sit(line, "274914\n");
        assert!(wrong.exit == Exit::Errors && !wrong.out.contains("Two visits"), "{}", wrong.out);
        assert_eq!(sit(line, "274913\n").exit, Exit::Clean);
        let stranger = sit("sit two --trainee 0018 --pin-stdin", "274913\n");
        assert!(stranger.exit == Exit::Errors && stranger.err.contains("0018"), "{}", stranger.err);
        let listed = run(&around, "roster list");
        assert!(listed.out.contains("Dara"), "{}", listed.out);
        assert!(journals(home.path()).is_empty(), "nothing was begun by signing in");
    }

    const PASSPHRASE: &str = "seven quiet lanterns\n";

    /// Lays down the exercise in an author's folder and seals it; the machine that it is taken on has nothing but the pack.
    fn exam(rules: &str) -> (tempfile::TempDir, Surroundings, String) {
        let (author, at_home) = unit(rules);
        let home = home();
        let pack = home.path().join("two.sala-exam").display().to_string();
        let file = author.path().join("scenarios").join("exercises").join("two.ron");
        let line = format!("exam seal {} --output {pack} --passphrase-stdin", file.display());
        let sealed = run_with(&at_home, &line, &mut PASSPHRASE.as_bytes(), Shared::default());
        assert_eq!(sealed.exit, Exit::Clean, "{}{}", sealed.out, sealed.err);
        let around = around(home.path());
        (home, around, pack)
    }

    #[test]
    fn an_examination_tells_nothing_before_it_is_released() {
        let (home, around, pack) = exam("mode: Exam, attempts: 1, wall_minutes: 60, language: English,");
        let line = format!("sit --pack {pack} --trainee 0017 --passphrase-stdin");
        let wrong = answer_after(&around, &line, "seven quiet lantern\n", &[]);
        assert!(wrong.exit == Exit::Errors && wrong.err.contains("does not open"), "{}", wrong.err);
        assert!(journals(home.path()).is_empty());
        // Left in the middle, gone on with after the passphrase was given again.
        let left = answer_after(&around, &line, PASSPHRASE, &wants(&[&TO_THE_TALK[1..], &TALK[..3], &["Leave"]]));
        assert!(left.exit == Exit::Clean && left.out.contains("sit --pack"), "{}{}", left.out, left.err);
        assert!(!left.out.contains("Take the last act back"), "nothing is taken back");
        let rest = wants(&[&["Go on"], &TALK[3..], &[RECORDED, "Go on", "Go on", "Begin the"], &TALK, &[RECORDED]]);
        let done = answer_after(&around, &line, PASSPHRASE, &rest);
        assert_eq!(done.exit, Exit::Clean, "{}", done.err);
        for part in ["By the clock: ", "Your decisions are recorded.", "The examination is over", "Receipt: "] {
            assert!(done.out.contains(part), "{part} is not in\n{}", done.out);
        }
        let points = ["of 100", "Passed", "Points on average: "];
        for part in points {
            assert!(!done.out.contains(part), "{part} is in\n{}", done.out);
        }
        let spent = answer_after(&around, &line, PASSPHRASE, &[]);
        assert!(spent.exit == Exit::Errors && spent.err.contains("has been taken"), "{}", spent.err);
        let files = journals(home.path());
        assert_eq!(files.len(), 2);
        let replay = format!("replay {} --debrief", files[0].display());
        let told = run(&around, &replay);
        assert!(told.exit == Exit::Errors && told.out.is_empty(), "{}", told.out);
        for language in ["en", "km", "lo"] {
            let listed = run(&around, &format!("records list --lang {language}"));
            assert!(listed.out.lines().count() == 2 && !listed.out.contains("my-case"), "{}", listed.out);
            let shown = run(&around, &format!("records show 1 --lang {language}"));
            assert!(shown.exit == Exit::Errors && shown.err.contains("two") && shown.out.is_empty(), "{}", shown.err);
            let remarked = run(&around, &format!("records remark --lang {language}"));
            assert!(!remarked.out.contains("100"), "{}", remarked.out);
            let report = run(&around, &format!("report unit --lang {language}"));
            assert!(report.exit == Exit::Errors && !report.err.contains('{'), "{}", report.err);
        }
        assert!(run(&around, "records list").out.matches("sealed until released").count() == 2);
        assert!(run(&around, "report unit").err.contains("in no figure here: 2"));
        assert_eq!(run(&around, "records verify").exit, Exit::Clean, "{}", run(&around, "records verify").out);
        let shown = run(&around, &format!("exam show {pack}"));
        assert!(shown.out.contains("exam two") && !shown.out.contains("my-case"), "{}", shown.out);

        let release = format!("exam release {pack} --passphrase-stdin");
        for (typed, exit, part) in [
            ("no such words\n", Exit::Errors, ""),
            (PASSPHRASE, Exit::Clean, "is released"),
            (PASSPHRASE, Exit::Clean, "before"),
        ] {
            let released = run_with(&around, &release, &mut typed.as_bytes(), Shared::default());
            assert_eq!(released.exit, exit, "{}", released.err);
            assert!(released.out.contains(part), "{}", released.out);
        }
        let listed = run(&around, "records list");
        assert!(listed.out.contains("A short visit") && listed.out.matches("of 100").count() == 2, "{}", listed.out);
        let replayed = run(&around, &replay);
        assert!(replayed.exit == Exit::Clean && replayed.out.contains("of 100"), "{}{}", replayed.out, replayed.err);
        let shown = run(&around, "records show 1");
        assert!(shown.exit == Exit::Clean && shown.out.contains("of 100"), "{}", shown.err);
        let remarked = run(&around, "records remark");
        assert!(
            remarked.out.contains("two, attempt 1  then: ") && remarked.out.contains("judged again"),
            "{}",
            remarked.out
        );
        let report = run(&around, "report exercise two --format csv");
        assert!(report.exit == Exit::Clean && report.out.contains("0017"), "{}{}", report.out, report.err);
    }

    #[test]
    fn an_exam_is_taken_from_its_pack_alone() {
        let (home, around) = unit("mode: Exam,");
        let open = answer(&around, "sit two --trainee 1", &[]);
        assert!(open.exit == Exit::Errors && open.err.contains("sealed pack alone"), "{}", open.err);
        let file = home.path().join("scenarios").join("exercises").join("two.ron").display().to_string();
        let pack = home.path().join("two.sala-exam");
        let seal = |file: &str, typed: &str| {
            let line = format!("exam seal {file} --output {} --passphrase-stdin", pack.display());
            let done = run_with(&around, &line, &mut typed.as_bytes(), Shared::default());
            assert_eq!(done.exit == Exit::Clean, pack.exists(), "{}", done.err);
            done
        };
        assert!(seal(&file, "12345678901234\n").err.contains("figures alone"));
        assert!(seal(&file.replace("two", "three"), PASSPHRASE).err.contains("not the file of an exercise"));
        let rules = |text: &str| lay(home.path(), "two.ron", &format!("Exercise(format: 1, seed: 3, {text})"));
        rules("mode: Exam, parts: [(from: [Case(\"my-cas\")], number: 2)]");
        let broken = seal(&file, PASSPHRASE);
        assert!(broken.err.contains("exercise-unknown-case") && broken.err.contains("has mistakes"), "{}", broken.err);
        rules("mode: Scored, parts: [(from: [Case(\"my-case\")], number: 2)]");
        assert!(seal(&file, PASSPHRASE).err.contains("not held as an examination"));
        // A case that comes with the program, under another name.
        let shipped = crate::course::Course::open(&[crate::course::Shelf::shipped()]);
        let taught = shipped.scenario("factory-job").expect("it is shipped");
        let folder = home.path().join("scenarios").join("night-bus");
        std::fs::create_dir_all(&folder).expect("room");
        copy(&folder.join("scenario.ron"), shipped.sources.text(taught.source).expect("read"));
        for (language, source) in &taught.words {
            copy(&folder.join(format!("{}.ftl", language.code())), shipped.sources.text(*source).expect("read"));
        }
        rules("mode: Exam, parts: [(from: [Case(\"night-bus\")], number: 2)]");
        assert!(seal(&file, PASSPHRASE).err.contains("night-bus"));
        rules("mode: Exam, parts: [(from: [Case(\"my-case\")], number: 2)]");
        assert!(seal(&file, PASSPHRASE).out.contains("one case"));
        let line = format!("exam seal {file} --output {} --passphrase-stdin", pack.display());
        let twice = run_with(&around, &line, &mut PASSPHRASE.as_bytes(), Shared::default());
        assert!(twice.exit == Exit::Errors && twice.err.contains("there already"), "{}", twice.err);
        // A pack that was cut off, one that is none, and one that is not there, in every language.
        let half = home.path().join("half.sala-exam");
        let whole = crate::records::disk::read_for(&pack, 1 << 25).expect("just sealed");
        copy_bytes(&half, &whole[..whole.len() / 2]);
        for name in ["half.sala-exam", "scenarios/exercises/two.ron", "none.sala-exam"] {
            for language in ["en", "km", "lo"] {
                let file = home.path().join(name).display().to_string();
                let done = run(&around, &format!("exam show {file} --lang {language}"));
                assert!(
                    done.exit == Exit::Errors && done.err.contains("help:") && done.err.contains(&file),
                    "{}",
                    done.err
                );
            }
        }
    }

    #[test]
    fn what_was_given_up_is_recorded_as_abandoned() {
        let (_home, around) = unit("mode: Scored, language: English,");
        let line = "sit two --trainee 1";
        let begin = wants(&[&TO_THE_TALK[1..], &TALK[..3], &["Leave"]]);
        assert_eq!(answer(&around, line, &begin).exit, Exit::Clean);
        assert!(run(&around, "records list").out.contains("no records yet"));
        let anew = answer(&around, &format!("{line} --anew"), &begin);
        assert!(anew.exit == Exit::Clean && !anew.out.contains("could not be recorded"), "{}{}", anew.out, anew.err);
        let listed = run(&around, "records list");
        assert!(listed.out.lines().count() == 1 && listed.out.contains("not finished"), "{}", listed.out);
        let on = answer(&around, line, &wants(&[&["Go on"], &TALK[3..], &[RECORDED, "Stop here"]]));
        assert_eq!(on.exit, Exit::Clean, "{}", on.err);
        let remarked = run(&around, "records remark");
        assert!(remarked.out.contains("two, attempt 1  then: not passed  today: not passed"), "{}", remarked.out);
        assert!(remarked.out.contains("Interviews finished: 1 of 2"), "{}", remarked.out);
        assert_eq!(run(&around, "records verify").exit, Exit::Clean);
    }

    #[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
    fn copy_bytes(path: &Path, bytes: &[u8]) {
        std::fs::write(path, bytes).expect("room");
    }

    fn copy(path: &Path, text: &str) {
        copy_bytes(path, text.as_bytes());
    }

    #[test]
    fn the_clock_ends_the_talk_and_leaves_the_decision() {
        static NOW: AtomicU64 = AtomicU64::new(0);
        let (home, around) =
            unit("mode: Scored, attempts: 1, wall_minutes: 60, case_wall_minutes: 5, language: English,");
        // Each look at the clock is a minute later.
        let around = Surroundings { clock: || Duration::from_secs(NOW.fetch_add(60, Ordering::Relaxed)), ..around };
        let talk = [
            "Act:",
            "Explain my role",
            "Yes",
            "Look at",
            "Back",
            "Look at",
            "Back",
            "Ask",
            "The visit",
            "Open",
            "Tell me",
        ];
        // Until something was asked nobody could decide, so that is still open; after it the talk has ended.
        let late = ["Ask", "The visit", "Probe", "about", "Back", "Back"];
        let decide = [
            "Decide",
            "no outcome yet",
            "Give a reason",
            "Was nervous",
            "Choose or take",
            "Let in",
            "Back",
            "Record the decisions",
            RECORDED,
            "Stop here",
        ];
        let done = answer(&around, "sit two --trainee 1", &wants(&[&TO_THE_TALK[1..], &talk, &late, &decide]));
        assert_eq!(done.exit, Exit::Clean, "{}", done.err);
        assert!(done.out.contains("The time by the clock is up."), "{}", done.out);
        let journal = Journal::open(&journals(home.path())[0]).expect("whole");
        assert!(journal.finished() && journal.turns() == 2, "none after the question: {}", journal.turns());
        assert!(journal.wall() > 300, "{}", journal.wall());
    }

    #[test]
    fn an_exercise_that_was_changed_is_not_gone_on_with() {
        let (home, around) = unit("mode: Practice,");
        let line = "sit two --trainee 0017";
        let left = answer(&around, line, &wants(&[&TO_THE_TALK, &TALK[..3], &["Take the last act back", "Leave"]]));
        assert_eq!(left.exit, Exit::Clean, "{}", left.err);
        let text = "Exercise(format: 1, seed: 4, mode: Practice, parts: [(from: [Case(\"my-case\")], number: 2)])";
        lay(home.path(), "two.ron", text);
        let refused = answer(&around, line, &["English"]);
        assert!(refused.exit == Exit::Errors && refused.err.contains("was changed"), "{}", refused.err);
        let anew = answer(&around, &format!("{line} --anew"), &["English", "Stop here"]);
        assert!(anew.exit == Exit::Clean && anew.out.contains("Attempt 2"), "{}{}", anew.out, anew.err);
        lay(home.path(), "two.ron", &text.replace("my-case", "my-cas"));
        let broken = run(&around, line);
        assert!(broken.exit == Exit::Errors && broken.err.contains("sala check two"), "{}", broken.err);
        let told = run(&around, "check two");
        assert!(told.exit == Exit::Errors && told.out.contains("exercise-unknown-case"), "{}", told.out);
    }

    #[test]
    fn what_is_typed_wrongly_is_said() {
        let (_home, around) = unit("mode: Practice,");
        for (line, part) in [
            ("sit tow --trainee 1", "did you mean `two`?"),
            ("sit two --trainee a/b", "no number of a trainee"),
            ("exercise tow", "did you mean `two`?"),
        ] {
            let done = run(&around, line);
            assert!(done.exit == Exit::Misuse && done.err.contains(part), "{line}: {}", done.err);
        }
        let ended = run(&around, "sit two --trainee 1");
        assert_eq!(ended.exit, Exit::Clean, "the end of the input leaves: {}", ended.err);
    }

    #[test]
    fn exercises_are_listed_and_shown_without_the_truth() {
        let (home, around) = unit("mode: Practice,");
        let list = run(&around, "exercises");
        for id in ["mixed-practice", "quiet-shift", "scored-six", "two  "] {
            assert!(list.out.contains(id), "{id} is not in\n{}", list.out);
        }
        let json: serde_json::Value = serde_json::from_str(&run(&around, "exercises --format json").out).expect("JSON");
        assert_eq!(json.as_array().map(Vec::len), Some(4), "{json}");
        for language in ["en", "km", "lo"] {
            for id in ["mixed-practice", "quiet-shift", "scored-six"] {
                for format in ["text", "json"] {
                    let shown = run(&around, &format!("exercise {id} --lang {language} --format {format}"));
                    assert_eq!(shown.exit, Exit::Clean, "{}", shown.err);
                    let lower = shown.out.to_lowercase();
                    for word in ["genuine", "smuggling", "trafficking", "broker", "rates"] {
                        assert!(!lower.contains(word), "{id} {language} tells {word}:\n{}", shown.out);
                    }
                    assert!(format == "json" || !shown.out.contains('['), "{}", shown.out);
                }
            }
        }
        let folder = home.path().join("scenarios").join("exercises");
        for path in
            ["scored-six".to_owned(), folder.display().to_string(), folder.join("two.ron").display().to_string()]
        {
            let checked = run(&around, &format!("check {path}"));
            assert!(checked.exit == Exit::Clean, "{path}: {}", checked.out);
        }
        assert!(run(&around, "check scored-six").out.contains("1 exercise without a remark"));
    }
}
