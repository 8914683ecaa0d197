//! An exercise's report in words.

use super::Setting;
use crate::{
    locale::Message,
    report::{
        speech::Speech,
        unit::{
            Cell, ExerciseReport, ItemOf, Paper, Part,
            exercise::{ItemFigures, QuestionFigures, Same},
            figures::{ALPHA_PERSONS, Quartiles},
            plot::Plot,
        },
    },
};

/// Lays an exercise's report out. `id` is the exercise's; none where it is of all interviews.
#[must_use]
pub fn exercise_paper(report: &ExerciseReport, id: Option<&str>, setting: Setting<'_>) -> Paper {
    let speech = setting.speech();
    let exercise = id.map_or_else(|| speech.id("report-all-exercises"), |id| speech.exercise(id));
    let title = speech.say(&Message::new("report-exercise").arg("exercise", exercise));
    let lead = setting.lead(Some(report.people), report.interviews, report.left, report.days);
    let parts = if report.interviews == 0 {
        Vec::new()
    } else {
        vec![
            overview(report, speech),
            cases(report, speech),
            agreement(report, speech),
            sittings(report, setting),
            items(report, speech),
            questions(report, speech),
        ]
    };
    setting.paper(title, lead, parts, true)
}

fn overview(report: &ExerciseReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-overview", &[]);
    let mut passes = speech.table("passes", &["passed", "of", "share", "from", "to"]);
    passes.rows.push(speech.rate(report.passes).to_vec());
    let mut spread = speech.table("spread", &["what", "low-quarter", "middle", "high-quarter"]);
    let mut row = |id: &str, quartiles: Option<Quartiles>| {
        let name = Cell::Text(speech.id(id));
        spread.rows.push(std::iter::once(name).chain(speech.quartiles(quartiles)).collect());
    };
    row("report-sitting-score", report.score);
    row("report-sitting-minutes", report.minutes);
    part.tables.extend([passes, spread]);
    part
}

fn cases(report: &ExerciseReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-cases", &[]);
    let heads = ["case", "truth", "passed", "of", "share", "from", "to", "low-quarter", "middle", "high-quarter"];
    let mut table = speech.table("cases", &heads);
    let mut rows = Vec::new();
    for case in &report.cases {
        let (title, family) = (speech.written(&case.title).unwrap_or_default(), speech.family(case.family));
        let named = [Cell::Text(title.clone()), Cell::Text(family.clone())];
        table
            .rows
            .push(named.into_iter().chain(speech.rate(case.passes)).chain(speech.quartiles(case.score)).collect());
        rows.extend(speech.wilson_row(format!("{title} · {family}"), case.passes));
    }
    let told = speech.id("report-cases-plot");
    let lines = vec![0.0, 50.0, 100.0];
    part.plots.push(Plot::Spans { told, scale: (0.0, 100.0), lines, rows });
    part.tables.push(table);
    part
}

fn agreement(report: &ExerciseReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-agreement", &[]);
    let Some((alpha, same)) = report.alpha else {
        part.notes.push(speech.say(&Message::new("report-alpha-none").arg("least", ALPHA_PERSONS)));
        return part;
    };
    let said = |value: f64| Cell::Decimal(value, 2).said(speech.language);
    let told = Message::new("report-alpha")
        .arg("alpha", said(alpha.span.at))
        .arg("low", said(alpha.span.low))
        .arg("high", said(alpha.span.high))
        .arg("persons", alpha.persons)
        .arg("cases", alpha.cases);
    let same = match same {
        Same::Truth => "truth",
        Same::Script => "script",
        Same::Place => "place",
    };
    part.notes.push(speech.say(&told));
    if alpha.span.at < 0.0 {
        part.notes.push(speech.id("report-alpha-negative"));
    }
    part.notes.push(speech.say(&Message::new("report-alpha-same").arg("same", same)));
    part.notes.extend(alpha.error.map(|error| {
        let points = Cell::Decimal(error, 1).said(speech.language);
        speech.say(&Message::new("report-alpha-error").arg("points", points))
    }));
    part
}

fn sittings(report: &ExerciseReport, setting: Setting<'_>) -> Part {
    let speech = setting.speech();
    let mut part = speech.part("report-sittings", &[]);
    let heads = ["trainee", "attempt", "date", "mean", "passed", "of", "left", "criticals", "minutes"];
    let mut table = speech.table("sittings", &heads);
    table.rows.extend(report.sittings.iter().map(|sitting| {
        vec![
            Cell::Text(setting.who(&sitting.who)),
            sitting.attempt.into(),
            sitting.day.into(),
            sitting.score().map(|score| Cell::Decimal(score, 1)).into(),
            sitting.rate.found.into(),
            sitting.rate.of.into(),
            sitting.left.into(),
            sitting.criticals.into(),
            Cell::Decimal(f64::from(sitting.seconds) / 60.0, 1),
        ]
    }));
    part.notes.extend(speech.doubled(report.sittings.iter().map(|one| (setting.who(&one.who), one.attempt))));
    part.tables.push(table);
    part
}

/// What a script is called: by its case's title, as everywhere in the report.
fn title(report: &ExerciseReport, scenario: &str, speech: Speech<'_>) -> String {
    let case = report.cases.iter().find(|case| case.scenario == scenario);
    case.and_then(|case| speech.written(&case.title)).unwrap_or_else(|| scenario.to_owned())
}

/// What a truth is called: by its family; where two of a script are of one family, with its name in the script.
fn truth(report: &ExerciseReport, scenario: &str, variant: &str, speech: Speech<'_>) -> String {
    let mut cases = report.cases.iter().filter(|case| case.scenario == scenario);
    let Some(case) = cases.clone().find(|case| case.variant == variant) else { return variant.to_owned() };
    let family = speech.family(case.family);
    if cases.any(|other| other.variant != variant && other.family == case.family) {
        return speech.say(&Message::new("report-item").arg("name", family).arg("id", variant));
    }
    family
}

fn items(report: &ExerciseReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-items", &[]);
    let heads = ["what", "kind", "case", "truth", "found", "of", "share", "tells"];
    let mut table = speech.table("items", &heads);
    table.rows.extend(report.items.iter().map(|item| {
        vec![
            Cell::Text(item_name(item, speech)),
            Cell::Text(speech.id(kind(&item.what))),
            Cell::Text(title(report, &item.scenario, speech)),
            Cell::Text(truth(report, &item.scenario, &item.variant, speech)),
            item.obtained.found.into(),
            item.obtained.of.into(),
            item.obtained.share().map(Cell::Percent).into(),
            item.tells.map(Cell::Signed).into(),
        ]
    }));
    part.tables.push(table);
    part
}

const fn kind(what: &ItemOf) -> &'static str {
    match what {
        ItemOf::Fact(_) => "report-kind-fact",
        ItemOf::Sign(_) => "report-kind-sign",
        ItemOf::Mismatch(_) => "report-kind-mismatch",
    }
}

fn item_name(item: &ItemFigures, speech: Speech<'_>) -> String {
    let name = speech.words(&item.name);
    match item.what {
        ItemOf::Fact(_) => speech.say(&Message::new("report-item").arg("name", name).arg("id", item.id.as_str())),
        ItemOf::Sign(_) | ItemOf::Mismatch(_) => name,
    }
}

fn questions(report: &ExerciseReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-questions", &[]);
    let heads =
        ["question", "type", "case", "asked", "of", "times", "brought", "spoilt", "rapport", "seconds", "tells"];
    let mut table = speech.table("questions", &heads);
    table.rows.extend(report.questions.iter().map(|question| row(report, question, speech)));
    part.tables.push(table);
    part
}

fn row(report: &ExerciseReport, question: &QuestionFigures, speech: Speech<'_>) -> Vec<Cell> {
    let share = |found: u32| (question.times > 0).then(|| Cell::Percent(f64::from(found) / f64::from(question.times)));
    let each = |value: f64| (question.times > 0).then_some(Cell::Decimal(value, 1));
    vec![
        Cell::Text(speech.words(&question.words)),
        Cell::Text(speech.id(&format!("type-{}", question.kind.id()))),
        Cell::Text(title(report, &question.scenario, speech)),
        question.asked.found.into(),
        question.asked.of.into(),
        question.times.into(),
        share(question.told).into(),
        share(question.spoilt).into(),
        each(question.rapport).into(),
        each(question.seconds).into(),
        question.tells.map(Cell::Signed).into(),
    ]
}
