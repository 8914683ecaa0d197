//! What a trainee is told of an exercise before it: how it is held, by which clock, how often, what passes, which cases may
//! come. Never the truth: neither variants nor in which shares they come.

use super::{Exercise, From, Mode, Offer};
use crate::{
    course::Course,
    locale::{Argument, Message},
    scenario::handbook::Rubric,
};

/// How it is held, and how long it is.
#[must_use]
pub fn brief(exercise: &Exercise) -> Message {
    let mode = Message::new(format!("exercise-mode-{}", exercise.mode.id()));
    Message::new("exercise-brief").arg("mode", mode).arg("count", exercise.interviews())
}

/// The rules of an exercise, a sentence each.
#[must_use]
pub fn terms(exercise: &Exercise, rubric: &Rubric) -> Vec<Message> {
    let mut all = vec![brief(exercise)];
    let mut say = |message: Message| all.push(message);
    say(Message::new(format!("exercise-mode-{}", exercise.mode.id())).attr("means"));
    match exercise.language {
        Some(language) => say(Message::new("exercise-language").arg("language", language.own_name())),
        None => say(Message::new("exercise-language-free")),
    }
    if exercise.case_time_percent != 100 {
        say(Message::new("exercise-case-time").arg("percent", exercise.case_time_percent));
    }
    let minutes = |minutes: u32| Argument::Duration(minutes.saturating_mul(60));
    if let Some(most) = exercise.case_wall_minutes {
        say(Message::new("exercise-case-wall").arg("time", minutes(most)));
    }
    if let Some(most) = exercise.wall_minutes {
        say(Message::new("exercise-wall").arg("time", minutes(most)));
    }
    match (exercise.attempts, exercise.repeat_days) {
        (Some(count), None) => say(Message::new("exercise-attempts").arg("count", count)),
        (Some(count), Some(days)) => {
            say(Message::new("exercise-attempts-in").arg("count", count).arg("days", days));
        }
        _ => {}
    }
    if let Some(days) = exercise.repeat_days {
        say(Message::new("exercise-repeat").arg("days", days));
    }
    if exercise.mode == Mode::Practice {
        // Nothing counts there; what was reached is told at the end all the same.
        return all;
    }
    say(Message::new("exercise-pass").arg("points", exercise.pass.unwrap_or_else(|| rubric.pass.into())));
    for (id, least) in &exercise.minimum {
        let competency = Message::new(format!("competency-{id}"));
        say(Message::new("exercise-minimum").arg("competency", competency).arg("percent", *least));
    }
    if let Some(least) = exercise.least_passed {
        say(Message::new("exercise-least-passed").arg("count", least));
    }
    say(Message::new("exercise-criticals").arg("count", exercise.most_criticals));
    all
}

/// The scenarios that may come, each once, in the order they are named.
#[must_use]
pub fn cases(course: &Course, exercise: &Exercise) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for from in exercise.parts.iter().flat_map(|part| &part.from) {
        let own = match from {
            From::Case(id) | From::Truth(id, _) => vec![id.clone()],
            From::Set(_) => Offer::of(from, course).0.into_iter().map(|choice| choice.scenario).collect(),
        };
        for id in own {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    ids
}
