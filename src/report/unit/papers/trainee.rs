//! A trainee's report in words.

use std::collections::BTreeSet;

use super::Setting;
use crate::{
    assessment::QuestionMap,
    locale::{Argument, Message},
    report::{
        speech::Speech,
        text::letter,
        unit::{
            Cell, Paper, Part, TraineeReport,
            plot::{Plot, SmallMap},
            trainee::{Line, STRONG},
        },
    },
    scenario::handbook::{CompetencyId, QuestionType, Rubric},
};

/// Lays a trainee's report out.
#[must_use]
pub fn trainee_paper(report: &TraineeReport, rubric: &Rubric, setting: Setting<'_>) -> Paper {
    let speech = setting.speech();
    let title = speech.say(&Message::new("report-trainee").arg("who", report.who.full()));
    let days = || report.interviews.iter().filter_map(|line| line.day);
    let count = report.interviews.len() as u32;
    let lead = setting.lead(None, count, report.left, days().min().zip(days().max()));
    let parts = if report.interviews.is_empty() {
        Vec::new()
    } else {
        vec![
            progress(report, rubric, speech),
            attempts(report, speech),
            steps(report, speech),
            strengths(report, speech),
            productive(report, rubric, speech),
            maps(report, speech),
            repeat(report, speech),
        ]
    };
    setting.paper(title, lead, parts, false)
}

fn exercise(line: Option<&String>, speech: Speech<'_>) -> String {
    line.map_or_else(|| speech.id("report-practice"), |id| speech.exercise(id))
}

fn title(line: &Line, speech: Speech<'_>) -> String {
    speech.written(&line.title).unwrap_or_default()
}

/// An interview as tables and maps call it: its number in the report and its title.
fn caption(ix: usize, line: &Line, speech: Speech<'_>) -> String {
    speech.say(&Message::new("report-map-caption").arg("number", ix + 1).arg("title", title(line, speech)))
}

fn progress(report: &TraineeReport, rubric: &Rubric, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-progress", &[("pass", rubric.pass.into())]);
    let heads = ["case", "date", "exercise", "attempt", "score", "passed", "criticals", "minutes", "interruptions"];
    let mut table = speech.table("progress", &heads);
    table.rows.extend(report.interviews.iter().enumerate().map(|(ix, line)| {
        vec![
            Cell::Text(caption(ix, line, speech)),
            line.day.into(),
            Cell::Text(exercise(line.exercise.as_ref(), speech)),
            line.attempt.into(),
            u32::from(line.score).into(),
            speech.yes(line.passed),
            line.criticals.into(),
            Cell::Decimal(f64::from(line.seconds) / 60.0, 1),
            line.interruptions.into(),
        ]
    }));
    part.plots.push(Plot::Dots {
        told: speech.id("report-progress-plot"),
        dots: report.interviews.iter().map(|line| (title(line, speech), f64::from(line.score), line.passed)).collect(),
        lines: vec![rubric.pass.into()],
    });
    part.tables.push(table);
    part
}

fn attempts(report: &TraineeReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-attempts", &[]);
    let mut table = speech.table("attempts", &["exercise", "attempt", "date", "interviews", "mean", "passed"]);
    table.heads.extend(CompetencyId::ALL.iter().map(|id| speech.competency(*id)));
    table.rows.extend(report.attempts.iter().map(|attempt| {
        let mut row: Vec<Cell> = vec![
            Cell::Text(exercise(attempt.exercise.as_ref(), speech)),
            attempt.attempt.into(),
            attempt.day.into(),
            attempt.interviews.into(),
            Cell::Decimal(attempt.score, 1),
            attempt.passed.map_or(Cell::Nothing, |passed| speech.yes(passed)),
        ];
        row.extend(
            attempt.competencies.iter().map(|(_, share)| share.map(|share| Cell::Percent(share / 100.0)).into()),
        );
        row
    }));
    let of_exercises = report.attempts.iter().filter(|attempt| attempt.exercise.is_some());
    part.notes.extend(
        speech.doubled(of_exercises.map(|attempt| (exercise(attempt.exercise.as_ref(), speech), attempt.attempt))),
    );
    part.tables.push(table);
    part
}

fn productive(report: &TraineeReport, rubric: &Rubric, speech: Speech<'_>) -> Part {
    let bands = [("pass", rubric.share.pass.into()), ("good", rubric.share.good.into())];
    let mut part = speech.part("report-productive", &bands);
    let mut table = speech.table("productive", &["case", "date", "questions", "productive", "unproductive"]);
    let asked = |map: &QuestionMap, share: u32| if map.counted > 0 { Cell::from(share) } else { Cell::Nothing };
    table.rows.extend(report.interviews.iter().enumerate().map(|(ix, line)| {
        vec![
            Cell::Text(caption(ix, line, speech)),
            line.day.into(),
            line.map.counted.into(),
            asked(&line.map, line.map.productive),
            asked(&line.map, line.map.unproductive),
        ]
    }));
    let told = bands.iter().fold(Message::new("report-productive-plot"), |told, (name, value)| told.arg(*name, *value));
    let counted = report.interviews.iter().filter(|line| line.map.counted > 0);
    part.plots.push(Plot::Dots {
        told: speech.say(&told),
        dots: counted
            .map(|line| {
                let enough = line.map.productive >= u32::from(rubric.share.pass);
                (title(line, speech), f64::from(line.map.productive), enough)
            })
            .collect(),
        lines: vec![rubric.share.pass.into(), rubric.share.good.into()],
    });
    part.tables.push(table);
    part
}

fn maps(report: &TraineeReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-maps", &[]);
    let used: BTreeSet<QuestionType> =
        report.interviews.iter().flat_map(|line| &line.map.marks).map(|mark| mark.kind).collect();
    let kinds = QuestionType::ALL.iter().copied().filter(|kind| used.contains(kind));
    let caption = |(ix, line): (usize, &Line)| {
        let long = Argument::Duration(line.map.seconds);
        let told = Message::new("report-map-told").arg("caption", caption(ix, line, speech)).arg("long", long);
        speech.say(&told)
    };
    let longest = |on| report.interviews.iter().filter(|line| line.on == on).map(|line| line.map.seconds).max();
    let small = |of: (usize, &Line)| SmallMap {
        caption: caption(of),
        seconds: longest(of.1.on).unwrap_or(0),
        marks: of.1.map.marks.iter().map(|mark| (mark.kind, mark.at)).collect(),
    };
    part.plots.push(Plot::Maps {
        kinds: kinds.map(|kind| (kind, speech.id(&format!("type-{}", kind.id())))).collect(),
        maps: report.interviews.iter().enumerate().map(small).collect(),
    });
    let mut table = speech.table("maps", &["case", "order"]);
    table.rows.extend(report.interviews.iter().enumerate().map(|of| {
        let letters: String = of.1.map.marks.iter().map(|mark| letter(mark.kind)).collect();
        vec![Cell::Text(caption(of)), Cell::Text(letters)]
    }));
    part.tables.push(table);
    part
}

fn strengths(report: &TraineeReport, speech: Speech<'_>) -> Part {
    let least = STRONG as i64;
    let mut part = speech.part("report-strengths", &[("count", report.latest as i64), ("least", least)]);
    part.notes.extend(report.strengths.iter().map(|(id, share)| {
        let strength = Message::new("report-strength").arg("name", speech.competency(*id));
        speech.say(&strength.arg("percent", share.round() as i64))
    }));
    if report.strengths.is_empty() {
        part.notes.push(speech.say(&Message::new("report-no-strengths").arg("least", least)));
    }
    part
}

fn steps(report: &TraineeReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-steps", &[("count", report.latest as i64)]);
    for step in &report.steps {
        let told = Message::new("report-step")
            .arg("name", speech.words(&step.name))
            .arg("points", step.points)
            .arg("times", step.times)
            .arg("why", speech.words(&step.why));
        part.notes.push(speech.say(&told));
        if let Some((asked, better)) = &step.better {
            for (id, words) in [("report-asked", asked), ("report-better", better)] {
                part.notes.push(speech.say(&Message::new(id).arg("words", speech.words(words))));
            }
        }
    }
    if report.steps.is_empty() {
        part.notes.push(speech.id("report-no-steps"));
    }
    part
}

fn repeat(report: &TraineeReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-repeat", &[]);
    part.notes.extend(
        report.repeat.map(|day| speech.say(&Message::new("report-repeat-on").arg("date", Argument::Date(day)))),
    );
    part
}
