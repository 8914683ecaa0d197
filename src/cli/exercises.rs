//! `sala exercises` and `sala exercise ID`: the exercises there are, and what one holds.
//!
//! Never the truth: neither variants nor in which parts they come, since a trainee may read this.

use clap::Args;
use serde::Serialize;

use super::{
    Exit, Failure, Format, Streams, Surroundings,
    console::wrapped,
    play::{self, setting},
    playable,
    roster::failure,
    voice::Voice,
};
use crate::{
    check::exercise_mistakes,
    course::{
        Course,
        exercise::{Exercise, Found, brief, cases, terms},
    },
    locale::{Language, Message},
};

/// Lists the exercises there are.
#[derive(Args, Clone, Debug, Default)]
pub struct Exercises {
    /// How they are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Shows what an exercise holds and by which rules; never the truth.
#[derive(Args, Clone, Debug, Default)]
pub struct ExerciseArgs {
    /// The exercise
    pub id: String,
    /// How it is printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Serialize)]
struct Row {
    id: String,
    title: String,
    mode: &'static str,
    interviews: usize,
    usable: bool,
}

#[derive(Serialize)]
struct Sheet {
    id: String,
    title: String,
    description: String,
    mode: &'static str,
    interviews: usize,
    cases: Vec<String>,
    language: Option<&'static str>,
    case_time_percent: u32,
    case_wall_minutes: Option<u32>,
    wall_minutes: Option<u32>,
    attempts: Option<u32>,
    repeat_days: Option<u32>,
    pass: u32,
    minimum: std::collections::BTreeMap<String, u32>,
    most_criticals: u32,
    least_passed: Option<u32>,
}

/// Runs `sala exercises`.
pub(super) fn list(args: &Exercises, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let voice = Voice::new(&course.catalogue, around.language());
    let mut text = String::new();
    if args.format == Format::Json {
        let rows = course.exercises.iter().map(|found| Row {
            id: found.id.clone(),
            title: title(voice, found),
            mode: found.draft.as_ref().map_or("", |exercise| exercise.mode.id()),
            interviews: found.draft.as_ref().map_or(0, Exercise::interviews),
            usable: exercise_mistakes(&course, found) == 0,
        });
        text = serde_json::to_string_pretty(&rows.collect::<Vec<_>>()).expect("rows of strings and numbers") + "\n";
    } else {
        let widest = course.exercises.iter().map(|found| found.id.len()).max().unwrap_or(0);
        for found in &course.exercises {
            let rest = match &found.exercise {
                Some(exercise) if exercise_mistakes(&course, found) == 0 => {
                    format!("{} ({})", title(voice, found), voice.say(&brief(exercise)))
                }
                _ => broken(voice, around, &found.id),
            };
            text.push_str(&format!("{:widest$}  {rest}\n", found.id));
        }
        if course.exercises.is_empty() {
            text = voice.id("exercise-none") + "\n";
        }
    }
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// Runs `sala exercise ID`.
pub(super) fn show(args: &ExerciseArgs, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let (_, exercise) = find(&course, &args.id, around.language())?;
    let voice = Voice::new(&course.catalogue, around.language());
    let text = match args.format {
        Format::Json => {
            let sheet = Sheet {
                id: exercise.id.clone(),
                title: voice.say(&exercise.text("title")),
                description: voice.say(&exercise.text("description")),
                mode: exercise.mode.id(),
                interviews: exercise.interviews(),
                cases: cases(&course, &exercise),
                language: exercise.language.map(|language| language.code()),
                case_time_percent: exercise.case_time_percent,
                case_wall_minutes: exercise.case_wall_minutes,
                wall_minutes: exercise.wall_minutes,
                attempts: exercise.attempts,
                repeat_days: exercise.repeat_days,
                pass: exercise.pass.unwrap_or_else(|| course.handbook.rubric().pass.into()),
                minimum: exercise.minimum.iter().map(|(id, least)| (id.to_owned(), *least)).collect(),
                most_criticals: exercise.most_criticals,
                least_passed: exercise.least_passed,
            };
            serde_json::to_string_pretty(&sheet).expect("strings and numbers") + "\n"
        }
        Format::Text => {
            let mut lines = vec![voice.say(&exercise.text("title")), String::new()];
            lines.push(voice.say(&exercise.text("description")));
            lines.push(String::new());
            lines.extend(rules(voice, &course, &exercise));
            lines.push(String::new());
            lines.push(voice.id("exercise-cases"));
            for id in cases(&course, &exercise) {
                let place = course.scenario(&id).and_then(|taught| taught.scenario.as_ref());
                let place = place.map(|scenario| format!(" ({})", setting(voice, scenario))).unwrap_or_default();
                lines.push(format!("  {}{place}", playable::title(voice, &course, &id)));
            }
            lines.push(String::new());
            lines.push(
                voice.say(
                    &Message::new("exercise-take")
                        .arg("command", around.command(&format!("sit {} --trainee NUMBER", exercise.id))),
                ),
            );
            let rows = lines.iter().flat_map(|line| line.split('\n')).flat_map(|line| wrapped(line, around.width));
            rows.fold(String::new(), |text, row| text + row + "\n")
        }
    };
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// Finds an exercise that can be taken.
pub(super) fn find<'c>(
    course: &'c Course,
    id: &str,
    language: Language,
) -> Result<(&'c Found, std::sync::Arc<Exercise>), Failure> {
    let voice = Voice::new(&course.catalogue, language);
    let Some(found) = course.exercise(id) else {
        let near = crate::scenario::ron_tree::nearest(id, course.exercises.iter().map(|found| found.id.as_str()));
        let failure = failure(voice, &Message::new("exercise-unknown").arg("exercise", id));
        return Err(Failure { exit: Exit::Misuse, ..play::near(voice, failure, near) });
    };
    let mistakes = exercise_mistakes(course, found);
    match &found.exercise {
        Some(exercise) if mistakes == 0 => Ok((found, std::sync::Arc::clone(exercise))),
        _ => Err(failure(voice, &Message::new("exercise-mistakes").arg("exercise", id).arg("count", mistakes))),
    }
}

/// The rules of an exercise, a line each.
pub(super) fn rules(voice: Voice<'_>, course: &Course, exercise: &Exercise) -> Vec<String> {
    terms(exercise, course.handbook.rubric()).iter().map(|message| voice.say(message)).collect()
}

/// Says that an exercise cannot be taken, and the command that tells why.
fn broken(voice: Voice<'_>, around: &Surroundings, id: &str) -> String {
    voice.say(&Message::new("exercise-broken").arg("command", around.command(&format!("check {id}"))))
}

/// The title of an exercise; its id where it has none.
fn title(voice: Voice<'_>, found: &Found) -> String {
    let message = Message::new("title").scoped(crate::course::exercise::scope(&found.id));
    voice.catalogue().try_say(&message, voice.language()).unwrap_or_else(|| found.id.clone())
}
