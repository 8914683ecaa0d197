//! A unit's report in words.

use super::Setting;
use crate::{
    assessment::series::{Counts, GAP_LEAST, GAP_POINTS, Trait},
    locale::Message,
    report::{
        speech::Speech,
        unit::{
            Cell, Paper, Part, UnitReport,
            figures::{Detected, Span},
            plot::{Plot, SpanRow},
            whole::{PREVALENCES, Passes, PassesOf},
        },
    },
    scenario::handbook::{Code, DetectorId, Family, Rubric},
};

/// Lays a unit's report out. `id` is the unit's; none where it is of everybody.
#[must_use]
pub fn unit_paper(report: &UnitReport, id: Option<&str>, rubric: &Rubric, setting: Setting<'_>) -> Paper {
    let speech = setting.speech();
    let unit = id.map_or_else(|| speech.id("report-whole-unit"), str::to_owned);
    let title = speech.say(&Message::new("report-unit").arg("unit", unit));
    let lead = setting.lead(Some(report.people), report.interviews, report.left, report.days);
    let mut parts = Vec::new();
    if report.interviews > 0 {
        parts.extend([
            harm(report, speech),
            competencies(report, speech),
            passes(report, speech),
            detection(report, rubric, speech),
            outcomes(report, speech),
            groups(report, speech),
            base_rate(report, speech),
        ]);
        if setting.names {
            parts.push(people(report, setting));
        }
    }
    setting.paper(title, lead, parts, true)
}

fn competencies(report: &UnitReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-competencies", &[]);
    let mut table = speech.table("competencies", &["what", "low-quarter", "middle", "high-quarter"]);
    let mut rows = Vec::new();
    let named = report.competencies.iter().map(|(id, found)| (speech.competency(*id), *found));
    let also =
        [(speech.id("report-person-score"), report.score), (speech.id("report-col-productive"), report.productive)];
    for (name, found) in named.chain(also) {
        rows.extend(found.map(|found| speech.quartile_row(name.clone(), found)));
        table.rows.push(std::iter::once(Cell::Text(name)).chain(speech.quartiles(found)).collect());
    }
    if !rows.is_empty() {
        let told = speech.id("report-competencies-plot");
        part.plots.push(Plot::Spans { told, scale: (0.0, 100.0), lines: vec![0.0, 50.0, 100.0], rows });
    }
    part.tables.push(table);
    part
}

fn passes_name(of: &PassesOf, speech: Speech<'_>) -> String {
    let told = |of: &str| speech.say(&Message::new("report-passes-of").arg("of", of));
    let named = |id: &str, name: &str| speech.say(&Message::new(id).arg("name", name));
    match of {
        PassesOf::All => told("all"),
        PassesOf::First => told("first"),
        PassesOf::Later => told("later"),
        PassesOf::OtherExercises => told("other-exercises"),
        PassesOf::OtherUnits => told("other-units"),
        PassesOf::Exercise(Some(id)) => named("report-passes-exercise", &speech.exercise(id)),
        PassesOf::Exercise(None) => speech.id("report-practice"),
        PassesOf::Unit(Some(name)) => named("report-passes-unit", name),
        PassesOf::Unit(None) => speech.id("report-no-unit"),
    }
}

fn passes(report: &UnitReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-passes", &[]);
    let mut table = speech.table("passes", &["what", "persons", "passed", "of", "share", "from", "to"]);
    let few = || [Cell::Nothing, Cell::Nothing, Cell::Text(speech.id("report-withheld")), Cell::Nothing, Cell::Nothing];
    let mut rows = Vec::new();
    for Passes { of, people, rate } in &report.passes {
        let name = passes_name(of, speech);
        rows.extend(rate.and_then(|rate| speech.wilson_row(name.clone(), rate)));
        let start = [Cell::Text(name), (*people).into()];
        table.rows.push(match rate {
            Some(rate) => start.into_iter().chain(speech.rate(*rate)).collect(),
            None => start.into_iter().chain(few()).collect(),
        });
    }
    let told = speech.id("report-passes-plot");
    part.plots.push(Plot::Spans { told, scale: (0.0, 100.0), lines: vec![0.0, 50.0, 100.0], rows });
    part.tables.push(table);
    part
}

fn harm(report: &UnitReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-harm", &[]);
    let of = |family: Family| -> u32 {
        report.matrix.cells.iter().filter(|(cell, _, _)| *cell == family).map(|(_, _, count)| count).sum()
    };
    let (victims, genuine, harm) = (of(Family::Trafficking), of(Family::Genuine), &report.harm);
    let mut table = speech.table("harm", &["what", "count", "of", "share"]);
    let mut row = |what: &str, count: f64, places: u32, of: u32| {
        let name = speech.say(&Message::new("report-harm-what").arg("what", what));
        let count_cell = if places == 0 { Cell::Whole(count as i64) } else { Cell::Decimal(count, places) };
        let share = (of > 0).then(|| Cell::Percent(count / f64::from(of)));
        table.rows.push(vec![Cell::Text(name), count_cell, of.into(), share.into()]);
    };
    row("missed", harm.missed_victims.into(), 0, victims);
    row("offenders", harm.victims_as_offenders.into(), 0, victims);
    row("refused", harm.genuine_refused.into(), 0, genuine);
    row("delayed", f64::from(harm.delays_in_halves) / 2.0, 1, genuine);
    let minutes = f64::from(harm.genuine_seconds) / 60.0;
    if report.genuine > 0 {
        let told = Message::new("report-harm-minutes")
            .arg("minutes", Cell::Decimal(minutes, 0).said(speech.language))
            .arg("mean", Cell::Decimal(minutes / f64::from(report.genuine), 1).said(speech.language));
        part.notes.push(speech.say(&told));
    }
    part.tables.push(table);
    part
}

fn outcome(code: Option<Code>, speech: Speech<'_>) -> String {
    code.map_or_else(|| speech.id("report-undecided"), |code| speech.id(&code.message()))
}

fn outcomes(report: &UnitReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-outcomes", &[]);
    let mut columns: Vec<Option<Code>> = report.matrix.cells.iter().map(|(_, code, _)| *code).collect();
    columns.sort_unstable();
    columns.dedup();
    let mut table = speech.table("outcomes", &["truth"]);
    table.heads.extend(columns.iter().map(|code| outcome(*code, speech)));
    for family in Family::ALL {
        let counts = columns.iter().map(|code| Cell::from(report.matrix.count(*family, *code)));
        table.rows.push(std::iter::once(Cell::Text(speech.family(*family))).chain(counts).collect());
    }
    part.tables.push(table);
    part
}

fn detector(id: DetectorId, speech: Speech<'_>) -> String {
    speech.id(&format!("detector-{}", id.id()))
}

fn counted(counts: Counts) -> [Cell; 4] {
    [counts.signals.into(), counts.hits.into(), counts.noise.into(), counts.false_alarms.into()]
}

/// A figure and the ends of its interval; *too few* where counts do not allow it.
fn spanned(span: Option<Span>, speech: Speech<'_>) -> [Cell; 3] {
    match span {
        Some(Span { at, low, high }) => [Cell::Signed(at), Cell::Signed(low), Cell::Signed(high)],
        None => [Cell::Text(speech.id("report-few")), Cell::Nothing, Cell::Nothing],
    }
}

fn detection(report: &UnitReport, rubric: &Rubric, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-detection", &[]);
    let heads = ["detector", "signals", "hits", "noise", "alarms", "d", "from", "to", "c", "from", "to"];
    let mut table = speech.table("detection", &heads);
    let mut rows = Vec::new();
    for (detection, spans) in &report.detections {
        let name = detector(detection.id, speech);
        rows.extend(spans.map(|Detected { d_prime, .. }| {
            let said = |value: f64| Cell::Signed(value).said(speech.language);
            let told = format!("{name}: {} ({} – {})", said(d_prime.at), said(d_prime.low), said(d_prime.high));
            SpanRow { name: name.clone(), low: d_prime.low, at: d_prime.at, high: d_prime.high, told }
        }));
        let row = std::iter::once(Cell::Text(name)).chain(counted(detection.counts));
        let row = row.chain(spanned(spans.map(|spans| spans.d_prime), speech));
        table.rows.push(row.chain(spanned(spans.map(|spans| spans.c), speech)).collect());
    }
    if report.detections.iter().any(|(_, spans)| spans.is_none()) {
        let few = Message::new("report-detection-few")
            .arg("signals", u32::from(rubric.series.signals_least))
            .arg("noise", u32::from(rubric.series.noise_least));
        part.notes.push(speech.say(&few));
    }
    if !rows.is_empty() {
        let told = speech.id("report-detection-plot");
        let ends = rows.iter().flat_map(|row| [row.low, row.high]);
        let (low, high) = ends.fold((-1.0, 4.0), |(low, high): (f64, f64), end| (low.min(end), high.max(end)));
        let scale = (low.floor(), high.ceil());
        part.plots.push(Plot::Spans { told, scale, lines: vec![0.0, 1.0, 2.0, 3.0], rows });
    }
    part.tables.push(table);
    part
}

fn trait_name(by: &Trait, speech: Speech<'_>) -> String {
    match by {
        Trait::Nationality(code) => {
            let message = Message::new(format!("nationality-{}", code.to_lowercase()));
            speech.catalogue.try_say(&message, speech.language).unwrap_or_else(|| code.clone())
        }
        Trait::Sex(sex) => speech.id(&format!("sex-{}", sex.id())),
        Trait::AgeFrom(from) => speech.say(&Message::new("report-group-age").arg("from", *from).arg("to", *from + 9)),
    }
}

fn groups(report: &UnitReport, speech: Speech<'_>) -> Part {
    let limits = [("points", GAP_POINTS.into()), ("least", GAP_LEAST.into())];
    let mut part = speech.part("report-groups", &limits);
    let heads = ["group", "detector", "signals", "hits", "noise", "alarms", "c", "from", "to", "gap"];
    let mut table = speech.table("groups", &heads);
    for (group, sensitive) in &report.groups {
        let gap = if group.gap { Cell::Text(speech.id("report-gap")) } else { Cell::Nothing };
        let start = [Cell::Text(trait_name(&group.by, speech)), Cell::Text(detector(group.detector, speech))];
        let c = spanned(sensitive.map(|(_, spans)| spans.c), speech);
        table.rows.push(start.into_iter().chain(counted(group.counts)).chain(c).chain([gap]).collect());
    }
    part.tables.push(table);
    part
}

fn base_rate(report: &UnitReport, speech: Speech<'_>) -> Part {
    let mut part = speech.part("report-base-rate", &[]);
    let mut table = speech.table("base-rate", &["flagging"]);
    table.heads.extend(PREVALENCES.map(|share| {
        let percent = Cell::Percent(share).said(speech.language);
        speech.say(&Message::new("report-col-prevalence").arg("percent", percent))
    }));
    for lesson in &report.lesson {
        let said = |share: f64| Cell::Percent(share).said(speech.language);
        let who = Message::new("report-lesson")
            .arg("whose", if lesson.own { "own" } else { "known" })
            .arg("hits", said(lesson.hits))
            .arg("alarms", said(lesson.false_alarms));
        let shares = lesson.rightly.iter().map(|share| Cell::Percent(*share));
        table.rows.push(std::iter::once(Cell::Text(speech.say(&who))).chain(shares).collect());
    }
    part.tables.push(table);
    part
}

fn people(report: &UnitReport, setting: Setting<'_>) -> Part {
    let speech = setting.speech();
    let mut part = speech.part("report-people", &[]);
    let mut table = speech.table("people", &["trainee", "passed", "of", "mean", "productive"]);
    table.rows.extend(report.everybody.iter().map(|row| {
        vec![
            Cell::Text(setting.who(&row.who)),
            row.rate.found.into(),
            row.rate.of.into(),
            Cell::Decimal(row.score, 1),
            row.productive.map(|share| Cell::Decimal(share, 1)).into(),
        ]
    }));
    part.tables.push(table);
    part
}
