//! The terminal face: arguments, exit codes, one file per command.
//!
//! Knows nothing of the window; which of the two faces is shown is decided above both. It is the only place besides the
//! window that prints, reads the clock and asks for the system's language.

mod budget;
mod check;
mod console;
mod debrief;
mod exam;
mod exercises;
mod graph;
mod list;
mod lrs;
mod misuse;
mod new;
mod play;
mod playable;
mod prove;
mod records;
mod replay;
mod report;
mod roster;
mod simulate;
mod sit;
mod surroundings;
mod verdict;
mod voice;

use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    course::{Course, Shelf},
    locale::{Language, Message},
};
pub use misuse::arguments;
pub use surroundings::Surroundings;
use voice::Voice;

/// Interviews at the border, for those who learn to hold them.
///
/// Without a command the window opens; where there is none, the interview is held in the terminal.
#[derive(Parser, Clone, Debug)]
#[command(name = "sala", version)]
pub struct Arguments {
    /// The folder for journals and your own cases
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// The language: en, km or lo
    #[arg(long, value_name = "LANG", global = true)]
    pub lang: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Subcommand, Clone, Debug)]
pub enum Command {
    /// Lists the cases there are
    List(list::List),
    /// Reads cases and tells every mistake
    Check(check::Check),
    /// Proves what can happen in cases, whatever the officer does
    Prove(prove::Prove),
    /// Plays many interviews by good and weak ways and shows what they earn
    Simulate(simulate::Simulate),
    /// Says whether cases may be used for a scored exercise
    Verdict(verdict::VerdictArgs),
    /// Holds an interview in the terminal, or plays a plan
    Play(play::Play),
    /// Lists the exercises there are
    Exercises(exercises::Exercises),
    /// Shows what an exercise holds, and by which rules
    Exercise(exercises::ExerciseArgs),
    /// Seals an exam as an encrypted pack, and releases it
    Exam(exam::ExamArgs),
    /// Takes an exercise: its interviews, one after the other
    Sit(sit::Sit),
    /// Plays a journal anew and compares
    Replay(replay::Replay),
    /// Reports on a trainee, an exercise or a unit
    Report(report::Report),
    /// Lays down a small case that already plays
    New(new::New),
    /// Draws a case as Graphviz DOT text
    Graph(graph::Graph),
    /// Keeps the roster: who is who in the unit
    Roster(roster::RosterArgs),
    /// Lists, verifies, shows and carries what was recorded
    Records(records::RecordsArgs),
}

/// How something is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For other programs
    Json,
}

/// What the window is to know of the command line.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// The folder of `--data`.
    pub data: Option<PathBuf>,
    /// The language of `--lang`, else the system's.
    pub language: Option<Language>,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Clean,
    /// Mistakes were found, or something failed.
    Errors,
    /// The command was used wrongly.
    Misuse,
    /// Something was sampled, not proved.
    Sampled,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Errors => 1,
            Exit::Misuse => 2,
            Exit::Sampled => 3,
        })
    }
}

/// Why a command ended early, said so that a person knows what to do.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    text: String,
    help: Option<String>,
}

impl Failure {
    fn error(text: impl Into<String>) -> Self {
        Self { exit: Exit::Errors, text: text.into(), help: None }
    }

    fn misuse(text: impl Into<String>) -> Self {
        Self { exit: Exit::Misuse, text: text.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The terminal or pipe is gone. Whoever closed a pipe has read enough.
    fn lost(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self { exit: Exit::Clean, text: String::new(), help: None };
        }
        Self::error(format!("the output cannot be written: {error}"))
    }
}

/// Where a command reads and writes.
pub(crate) struct Streams<'s> {
    input: &'s mut dyn BufRead,
    output: &'s mut dyn Write,
    errors: &'s mut dyn Write,
}

/// Does what the arguments say. `window` opens the window, or says in a message why there is none.
pub fn run(arguments: Arguments, window: impl FnOnce(Launch) -> Result<ExitCode, Message>) -> ExitCode {
    let around = Surroundings::find(arguments.data.clone(), arguments.lang);
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    let (mut input, mut output, mut errors) = (stdin.lock(), stdout.lock(), stderr.lock());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    let command = match arguments.command {
        Some(command) => command,
        None => {
            let launch = Launch { data: arguments.data, language: around.chosen.or(around.system) };
            match window(launch) {
                Ok(code) => return code,
                Err(why) => {
                    let course = around.course();
                    let why = Voice::new(&course.catalogue, around.language()).say(&why);
                    // A terminal that cannot show this cannot show the interview either, and that will say so.
                    let _ = writeln!(streams.output, "{why}\n");
                    Command::Play(play::Play::default())
                }
            }
        }
    };
    execute(&command, &around, &mut streams).into()
}

/// Runs a command and says on the error stream why it failed, if it did.
fn execute(command: &Command, around: &Surroundings, streams: &mut Streams<'_>) -> Exit {
    let done = match command {
        Command::List(args) => list::run(args, around, streams),
        Command::Check(args) => check::run(args, around, streams),
        Command::Prove(args) => prove::run(args, around, streams),
        Command::Simulate(args) => simulate::run(args, around, streams),
        Command::Verdict(args) => verdict::run(args, around, streams),
        Command::Play(args) => play::run(args, around, streams),
        Command::Exercises(args) => exercises::list(args, around, streams),
        Command::Exercise(args) => exercises::show(args, around, streams),
        Command::Exam(args) => exam::run(args, around, streams),
        Command::Sit(args) => sit::run(args, around, streams),
        Command::Replay(args) => replay::run(args, around, streams),
        Command::Report(args) => report::run(args, around, streams),
        Command::New(args) => new::run(args, around, streams),
        Command::Graph(args) => graph::run(args, around, streams),
        Command::Roster(args) => roster::run(args, around, streams),
        Command::Records(args) => records::run(args, around, streams),
    };
    let flushed = streams.output.flush();
    match done {
        Ok(exit) => match flushed {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::Errors,
            _ => exit,
        },
        Err(failure) => {
            if !failure.text.is_empty() {
                // There is nowhere left to complain if the error stream fails.
                let words = Course::open(&[Shelf::words_only()]);
                let voice = Voice::new(&words.catalogue, around.language());
                let head = |id: &str, text: &str| voice.say(&Message::new(id).arg("text", text));
                let _ = writeln!(streams.errors, "{}", head("terminal-error", &failure.text));
                if let Some(help) = &failure.help {
                    let _ = writeln!(streams.errors, "{}", head("terminal-help", &around.told(help)));
                }
            }
            failure.exit
        }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod unit_tests;
#[cfg(test)]
mod words;
