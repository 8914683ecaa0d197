//! `sala replay`: a journal played anew and held against what was recorded.

use std::{
    fs::File,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use serde_json::json;

use super::{Exit, Failure, Format, Streams, Surroundings, debrief, exam, roster::failure, voice::Voice};
use crate::{
    interview::{Interview, wording::Wording},
    locale::Message,
    records::{Journal, Mode, ReplayReport, replay, script_of, sealed},
    report::{
        Debrief,
        debrief_page::{self, Lessons},
    },
};

/// Plays a journal anew and says whether everything happens as it did.
#[derive(Args, Clone, Debug)]
pub struct Replay {
    /// The journal
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Prints the debrief, too
    #[arg(long)]
    pub debrief: bool,
    /// Writes the debrief as one page for a browser and a printer, its fonts inside, to a new file
    #[arg(long, value_name = "OUT")]
    pub html: Option<PathBuf>,
}

/// Runs the command. A journal that plays otherwise is an error found.
pub(super) fn run(args: &Replay, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let (course, released) = exam::course_with_released(around);
    let voice = Voice::new(&course.catalogue, around.language());
    let journal = Journal::open_by(&args.file, &released.keys).map_err(|error| failure(voice, &error.message()))?;
    // One that could be opened although it is sealed was released.
    if journal.header().mode == Mode::Exam && sealed::front_of(&args.file).is_none() {
        return Err(Failure { exit: Exit::Misuse, ..failure(voice, &Message::new("replay-exam")) });
    }
    let judge = |case: &_, events: &[_]| debrief::judged(case, course.handbook, events);
    let report = replay(&journal, course.handbook, |id| script_of(&course, id), judge);
    let report = report.map_err(|error| failure(voice, &error.message()))?;
    let mut text = match args.format {
        Format::Text => told(&journal, &report),
        Format::Json => serde_json::to_string_pretty(&record(&journal, &report)).expect("strings and numbers") + "\n",
    };
    if args.debrief && args.format == Format::Text {
        let interview = Interview::replay(Arc::clone(&report.played.case), &report.played.events);
        let judged = Debrief::of(&interview, course.handbook);
        text.push('\n');
        text.push_str(&debrief::shown(&judged, &interview, course.handbook, voice, around.width));
    }
    if let Some(path) = &args.html {
        let interview = Interview::replay(Arc::clone(&report.played.case), &report.played.events);
        let wording = Wording::new(interview.case(), course.handbook);
        let lessons = Lessons::of(&interview, course.handbook, &course.catalogue);
        keep(path, &debrief_page::html(&lessons, &wording, &course.catalogue, around.language()))?;
        if args.format == Format::Text {
            text.push_str(&format!("the debrief is in {}\n", path.display()));
        }
    }
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(if report.agrees() { Exit::Clean } else { Exit::Errors })
}

/// Writes a page to a file that is not there yet: a debrief never takes the place of another.
fn keep(path: &Path, page: &str) -> Result<(), Failure> {
    let written = File::create_new(path).and_then(|mut file| file.write_all(page.as_bytes()));
    written.map_err(|error| {
        let shown = path.display();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::misuse(format!("`{shown}` is there already"))
                .help("choose another name, or move that file away"),
            _ => Failure::error(format!("the page cannot be written to `{shown}`: {error}"))
                .help("name a file in a folder that exists and can be written to"),
        }
    })
}

fn told(journal: &Journal, report: &ReplayReport) -> String {
    let header = journal.header();
    let mut lines = vec![format!(
        "{}: {} ({}), seed {}, begun {} with Sala {}",
        journal.file(),
        header.scenario,
        header.variant,
        header.seed,
        header.started,
        header.sala
    )];
    match &report.difference {
        None if report.acts == 1 => lines.push("the one act happens again as it did".to_owned()),
        None => lines.push(format!("all {} acts happen again as they did", report.acts)),
        Some(difference) => {
            lines.push(format!("line {}, turn {}: it happens otherwise now", difference.line, difference.turn));
            let nothing = || "nothing".to_owned();
            lines.push(format!("  then: {}", difference.then.clone().unwrap_or_else(nothing)));
            match &difference.refused {
                Some(refusal) => lines.push(format!("  now:  refused, {refusal}")),
                None => lines.push(format!("  now:  {}", difference.now.clone().unwrap_or_else(nothing))),
            }
            lines.push("  the engine or the handbook has changed since; the journal itself is sound".to_owned());
        }
    }
    match report.score {
        None => lines.push("no score was recorded: the interview was not finished".to_owned()),
        Some((then, now)) if then == now => lines.push(format!("the score is {} as recorded", then.total)),
        Some((then, now)) => lines.push(format!("the recorded score is {}, now it is {}", then.total, now.total)),
    }
    if report.rules_agree == Some(false) {
        lines.push("note: the handbook has changed since: costs, rapport and points are today's".to_owned());
    }
    if !report.draws_agree {
        lines.push("note: a new case of this seed is drawn otherwise now; the recorded draws were used".to_owned());
    }
    if journal.torn() > 0 {
        lines.push(format!("note: {} bytes at the end were never acknowledged and do not count", journal.torn()));
    }
    lines.join("\n") + "\n"
}

fn record(journal: &Journal, report: &ReplayReport) -> serde_json::Value {
    let header = journal.header();
    json!({
        "file": journal.file(), "scenario": header.scenario, "variant": header.variant, "seed": header.seed,
        "sala": header.sala, "acts": report.acts, "agrees": report.agrees(), "draws_agree": report.draws_agree,
        "rules_agree": report.rules_agree,
        "difference": report.difference.as_ref().map(|difference| json!({
            "line": difference.line, "turn": difference.turn, "then": difference.then, "now": difference.now,
            "refused": difference.refused.map(|refusal| refusal.to_string()),
        })),
        "score": report.score.map(|(then, now)| json!({ "then": then, "now": now })),
        "torn_bytes": journal.torn(),
    })
}
