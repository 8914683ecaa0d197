//! Tests of the reports: a unit of twenty trainees with six interviews each, played by the simulation's officers; the figures
//! worked out again in another way; what stands on the pages.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
    time::Duration,
};

use super::{exercise, figures::Rate, whole::*, *};
use crate::{
    course::{Course, Shelf},
    interview::{Case, case::What},
    locale::{Date, Language},
    records::{Mode, Moment},
    scenario::{
        fact::Level,
        handbook::{Code, CompetencyId, DetectorId, Family},
    },
    simulate::Trainee,
};

static COURSE: LazyLock<Course> = LazyLock::new(|| Course::open(&[Shelf::shipped()]));

/// The cases of the exercise: scenario and the number of the truth.
const CASES: [(&str, usize); 6] =
    [("factory-job", 0), ("factory-job", 1), ("short-stay", 2), ("border-pass", 0), ("day-trip", 1), ("short-stay", 0)];

/// Ways of playing from good to weak; trainee by trainee another mixture.
fn way(trainee: usize, place: usize) -> Trainee {
    let weak = [Trainee::AlwaysRefuse, Trainee::AlwaysRefer, Trainee::AlwaysAdmit, Trainee::Checklist];
    match (trainee, (trainee + place) % 4) {
        (0, _) => Trainee::ByTheBook,
        (12.., 0) => Trainee::ClosedOnly,
        (14.., 1) => Trainee::Accuser,
        (8.., 2) => weak[(trainee + place) / 4 % 4],
        (trainee, at) => Trainee::Slipping((trainee * 3 + at * 2) as u8),
    }
}

/// Holds one interview.
pub(super) fn held(trainee: usize, attempt: u32, place: usize) -> Held {
    let (scenario, truth) = CASES[place];
    let (_, of) = COURSE.playable().find(|(id, _)| *id == scenario).expect("it is shipped");
    let variant = of.variants.iter().nth(truth % of.variants.len()).map(|(id, _)| id);
    let seed = (trainee * 100 + place) as u64 + u64::from(attempt) * 10_000;
    let case = Case::draw(scenario, of, COURSE.handbook, variant, seed).expect("a shipped case");
    let better = if attempt > 1 && place.is_multiple_of(2) { Trainee::Slipping(8) } else { way(trainee, place) };
    let events = better.play(&case, COURSE.handbook, seed);
    let day = 20_000 + u64::from(attempt) * 40 + trainee as u64 % 3;
    let about = About {
        who: Who {
            account: format!("{trainee:032x}"),
            number: Some(format!("T{trainee:03}")),
            name: Some(format!("Name {trainee}")),
        },
        unit: Some(["North", "South", "Small"][if trainee >= 18 { 2 } else { trainee % 2 }].to_owned()),
        station: Some("station-1".to_owned()),
        exercise: Some(if place < 4 || attempt > 1 { "six" } else { "mixed" }.to_owned()),
        sitting: format!("{trainee}-{attempt}"),
        attempt,
        place: place as u32 + 1,
        begun: Moment(Duration::from_secs(day * 86_400 + place as u64 * 1800)),
        mode: Mode::Exam,
        language: Language::Khmer,
        interruptions: u32::from(trainee == 3 && place == 1),
        rules: None,
    };
    Held::of(about, Arc::new(case), COURSE.handbook, &events)
}

/// Twenty trainees with six interviews each, four of whom tried again.
static UNIT: LazyLock<Vec<Held>> = LazyLock::new(|| {
    let first = (0..20).flat_map(|trainee| (0..6).map(move |place| held(trainee, 1, place)));
    let again = (0..4).flat_map(|trainee| (0..6).map(move |place| held(trainee, 2, place)));
    first.chain(again).collect()
});

fn setting(language: Language, names: bool) -> Setting<'static> {
    let today = Date::new(2024, 12, 31).expect("a day");
    Setting { catalogue: &COURSE.catalogue, language, today, names, unread: 0 }
}

fn unit_report() -> UnitReport {
    let mut gathering = Gathering::default();
    UNIT.iter().for_each(|held| gathering.add(held));
    gathering.report(COURSE.handbook.rubric())
}

fn exercise_report() -> ExerciseReport {
    let mut gathering = exercise::Gathering::new(COURSE.handbook);
    UNIT.iter().for_each(|held| gathering.add(held));
    gathering.report()
}

fn trainee_report(trainee: usize) -> TraineeReport {
    let number = format!("T{trainee:03}");
    let own: Vec<Held> = UNIT.iter().filter(|held| held.about.who.number.as_ref() == Some(&number)).cloned().collect();
    TraineeReport::of(&own[0].about.who, &own, COURSE.handbook)
}

fn papers(language: Language, names: bool) -> [Paper; 3] {
    let rubric = COURSE.handbook.rubric();
    [
        trainee_paper(&trainee_report(3), rubric, setting(language, names)),
        exercise_paper(&exercise_report(), Some("six"), setting(language, names)),
        unit_paper(&unit_report(), None, rubric, setting(language, names)),
    ]
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

/// The middle of values by counting, not by sorting places: the value with as many below as above, or between the two.
fn middle(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    while values.len() > 2 {
        let least = (0..values.len()).min_by(|a, b| values[*a].total_cmp(&values[*b])).expect("some");
        values.swap_remove(least);
        let most = (0..values.len()).max_by(|a, b| values[*a].total_cmp(&values[*b])).expect("some");
        values.swap_remove(most);
    }
    values.iter().sum::<f64>() / values.len() as f64
}

/// Every figure of the unit again, straight from the assessments.
#[test]
fn a_unit_s_figures_are_those_of_its_assessments() {
    let report = unit_report();
    let done: Vec<&Held> = UNIT.iter().filter(|held| held.assessment.finished).collect();
    assert_eq!((report.people, report.interviews as usize), (20, done.len()));
    assert_eq!(report.left as usize, UNIT.len() - done.len());
    assert_eq!(report.sittings, 24);

    for (id, quartiles) in &report.competencies {
        let mut people: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
        for held in &done {
            for mark in held.assessment.competencies.iter().filter(|mark| mark.id == *id) {
                let sum = people.entry(&held.about.who.account).or_default();
                *sum = (sum.0 + f64::from(mark.points), sum.1 + f64::from(mark.weight));
            }
        }
        let shares: Vec<f64> = people.values().filter(|sum| sum.1 > 0.0).map(|sum| sum.0 * 100.0 / sum.1).collect();
        near(quartiles.expect("twenty people").median, middle(&shares));
    }

    let (mut missed, mut offenders, mut refused, mut halves, mut seconds) = (0, 0, 0, 0, 0);
    let (mut hits, mut signals, mut alarms, mut noise) = (0, 0, 0, 0);
    for held in &done {
        let persons = &held.assessment.persons;
        let named = persons.iter().any(|person| person.subject);
        let protects = |code: &Code| matches!(code, Code::Protect | Code::Child);
        match held.assessment.family {
            Family::Trafficking => {
                for person in persons.iter().filter(|person| person.subject) {
                    signals += 1;
                    hits += u32::from(person.main.is_some_and(|main| protects(&main)));
                    missed += u32::from(!person.codes.iter().any(protects));
                    offenders += u32::from(person.codes.contains(&Code::Crim));
                }
            }
            Family::Genuine => {
                seconds += held.assessment.seconds;
                noise += 1;
                let counting: Vec<_> = persons.iter().filter(|person| person.subject || !named).collect();
                alarms += u32::from(counting.iter().any(|person| person.main.is_some_and(|main| protects(&main))));
                for person in counting {
                    refused += u32::from(person.codes.contains(&Code::Refuse));
                    halves += match person.main {
                        None | Some(Code::Admit | Code::Depart | Code::Admin | Code::Medical) => 0,
                        Some(Code::Secondary) => 1,
                        Some(_) => 2,
                    };
                }
            }
            Family::Smuggling => {}
        }
    }
    let harm = report.harm;
    assert_eq!((harm.missed_victims, harm.victims_as_offenders, harm.genuine_refused), (missed, offenders, refused));
    assert_eq!((harm.delays_in_halves, harm.genuine_seconds), (halves, seconds));
    assert!(missed > 0 && refused > 0 && halves > 0, "the test would see nothing");
    let (victims, spans) = report
        .detections
        .iter()
        .find(|(detection, _)| detection.id == DetectorId::PossibleVictim)
        .expect("the rubric has it");
    let counts = victims.counts;
    assert_eq!((counts.signals, counts.hits, counts.noise, counts.false_alarms), (signals, hits, noise, alarms));
    let rate = |found: u32, of: u32| (f64::from(found) + 0.5) / (f64::from(of) + 1.0);
    let (hit, alarm) = (crate::assessment::z(rate(hits, signals)), crate::assessment::z(rate(alarms, noise)));
    let spans = spans.expect("enough cases");
    near(spans.d_prime.at, hit - alarm);
    near(spans.c.at, (hit + alarm) / -2.0);
    assert!(spans.d_prime.low < spans.d_prime.at && spans.d_prime.at < spans.d_prime.high);

    let passed = done.iter().filter(|held| held.assessment.passed).count() as u32;
    let all = report.passes.iter().find(|passes| passes.of == PassesOf::All).expect("all");
    assert_eq!(all.rate, Some(Rate { found: passed, of: done.len() as u32 }));
    // Later attempts were those of four people: neither they nor the first ones are told.
    for of in [PassesOf::First, PassesOf::Later] {
        assert_eq!(report.passes.iter().find(|passes| passes.of == of).map(|passes| passes.rate), Some(None));
    }
    // Two people of the small unit are told with those of another.
    let units: Vec<&Passes> =
        report.passes.iter().filter(|p| matches!(p.of, PassesOf::Unit(_) | PassesOf::OtherUnits)).collect();
    assert!(units.iter().all(|passes| passes.people >= LEAST), "{units:?}");
    assert_eq!(units.iter().filter_map(|passes| passes.rate).map(|rate| rate.of).sum::<u32>(), done.len() as u32);
}

/// The item analysis again, by going through events and assessments question by question.
#[test]
fn an_exercise_s_items_are_those_of_its_interviews() {
    let report = exercise_report();
    let done: Vec<&Held> = UNIT.iter().filter(|held| held.assessment.finished).collect();
    assert!(report.questions.len() > 100 && report.items.len() > 30);
    let mut correlated = 0;
    for question in &report.questions {
        let of: Vec<&&Held> = done.iter().filter(|held| held.assessment.scenario == question.scenario).collect();
        let asked = |held: &Held| {
            held.asked.iter().filter(|asked| crate::assessment::name::act(&held.case, asked.act) == question.id).count()
        };
        let could: Vec<_> =
            of.iter().filter(|held| held.case.acts.iter().any(|act| matches!(act.what, What::Question(_)))).collect();
        assert_eq!(question.asked.of as usize, could.len(), "{}", question.id);
        assert_eq!(question.asked.found as usize, of.iter().filter(|held| asked(held) > 0).count(), "{}", question.id);
        assert_eq!(question.times as usize, of.iter().map(|held| asked(held)).sum::<usize>(), "{}", question.id);
        if let Some(tells) = question.tells {
            let rows: Vec<(f64, f64)> = of
                .iter()
                .map(|held| {
                    let others =
                        held.assessment.competencies.iter().filter(|mark| mark.id != CompetencyId::Questioning);
                    let points: u32 = others.clone().map(|mark| u32::from(mark.points)).sum();
                    let weight: u32 = others.map(|mark| u32::from(mark.weight)).sum();
                    (f64::from(u8::from(asked(held) > 0)), f64::from(points) * 100.0 / f64::from(weight))
                })
                .collect();
            assert!((tells - pearson(&rows)).abs() < 1e-6, "{}: {tells}", question.id);
            correlated += 1;
        }
    }
    assert!(correlated > 20, "{correlated} correlations are too few to say that they are right");
    for item in report.items.iter().filter(|item| matches!(item.what, ItemOf::Sign(_))) {
        let found = done.iter().filter(|held| {
            let sign = held.assessment.signs.iter().find(|sign| sign.id == item.id);
            held.assessment.scenario == item.scenario
                && held.assessment.variant == item.variant
                && sign.is_some_and(|sign| sign.elicited.is_some())
        });
        assert_eq!(found.count() as u32, item.obtained.found, "{}", item.id);
    }
}

/// Pearson's correlation, the long way.
fn pearson(rows: &[(f64, f64)]) -> f64 {
    let n = rows.len() as f64;
    let (x, y) = (rows.iter().map(|r| r.0).sum::<f64>() / n, rows.iter().map(|r| r.1).sum::<f64>() / n);
    let across: f64 = rows.iter().map(|r| (r.0 - x) * (r.1 - y)).sum();
    let (of_x, of_y): (f64, f64) =
        (rows.iter().map(|r| (r.0 - x).powi(2)).sum(), rows.iter().map(|r| (r.1 - y).powi(2)).sum());
    across / (of_x * of_y).sqrt()
}

#[test]
fn reliability_is_told_of_the_same_cases() {
    let (alpha, same) = exercise_report().alpha.expect("twenty people played the same six");
    assert_eq!((alpha.persons, alpha.cases, same), (20, 6, exercise::Same::Truth));
    let mut rows: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for held in UNIT.iter().filter(|held| held.about.attempt == 1) {
        rows.entry(&held.about.who.account).or_default().push(held.assessment.score.into());
    }
    // By covariances: the mean one against the mean variance (the standard form of alpha).
    let mut products = [[0.0; 6]; 6];
    let means: Vec<f64> = (0..6).map(|ix| rows.values().map(|row| row[ix]).sum::<f64>() / 20.0).collect();
    for row in rows.values() {
        for (a, line) in products.iter_mut().enumerate() {
            for (b, cell) in line.iter_mut().enumerate() {
                *cell += (row[a] - means[a]) * (row[b] - means[b]) / 19.0;
            }
        }
    }
    let whole: f64 = products.iter().flatten().sum();
    let own: f64 = (0..6).map(|ix| products[ix][ix]).sum();
    near(alpha.span.at, 6.0 / 5.0 * (1.0 - own / whole));
    assert!(alpha.span.low < alpha.span.at && alpha.span.at < alpha.span.high);
}

#[test]
fn a_trainee_is_compared_with_nobody_else() {
    let report = trainee_report(3);
    assert_eq!(report.interviews.len() as u32 + report.left, 12);
    assert!(report.interviews.is_sorted_by_key(|line| line.day));
    assert!(report.steps.len() <= 2 && report.strengths.len() <= 2 && !report.steps.is_empty());
    let last = report.interviews.iter().filter_map(|line| line.day).max().expect("days");
    assert_eq!(report.repeat, last.add_months(4));
    for attempt in &report.attempts {
        let of = UNIT.iter().filter(|held| {
            held.about.who.number.as_deref() == Some("T003")
                && (&held.about.exercise, held.about.attempt) == (&attempt.exercise, attempt.attempt)
                && held.assessment.finished
        });
        let scores: Vec<f64> = of.map(|held| f64::from(held.assessment.score)).collect();
        near(attempt.score, scores.iter().sum::<f64>() / scores.len() as f64);
    }
    let steps: Vec<Step> = (0..20).flat_map(|trainee| trainee_report(trainee).steps).collect();
    assert!(steps.iter().any(|step| step.better.is_some()), "nobody is shown a better form");
}

use trainee::Step;

#[test]
fn what_a_question_brought_is_read_off_the_events() {
    let held = held(0, 1, 0);
    let events = way(0, 0).play(&held.case, COURSE.handbook, held.assessment.seed);
    let questions = events.iter().filter(|event| {
        matches!(event, crate::interview::Event::Done { act, .. } if matches!(held.case.act(*act).what, What::Question(_)))
    });
    assert_eq!(held.asked.len(), questions.count());
    assert!(held.asked.iter().any(|asked| asked.told), "the model brings something out");
    let told = |fact| {
        events.iter().any(|event| matches!(event, crate::interview::Event::Told { fact: of, level } if *of == fact && *level >= Level::Partial))
    };
    for item in &held.items {
        if let ItemOf::Fact(fact) = item.what {
            assert!(!item.obtained || told(fact));
        }
    }
}

#[test]
fn nobody_is_named_unless_asked_for() {
    for language in Language::ALL {
        let [_, exercise, unit] = papers(language, false);
        for paper in [exercise, unit] {
            let all = html(&paper, &COURSE.catalogue) + &csv(&paper) + &text(&paper, &COURSE.catalogue, 100);
            assert!(!all.contains("Name "), "{language}");
        }
        let [_, _, unit] = papers(language, true);
        assert!(csv(&unit).contains("Name 7"));
        assert!(!csv(&papers(language, false)[2]).contains("T007"), "a unit's report tells nobody apart");
    }
}

#[test]
fn every_page_is_whole_in_every_language() {
    for language in Language::ALL {
        for paper in papers(language, true) {
            let page = html(&paper, &COURSE.catalogue);
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
            for outside in ["http:", "https:", "<script", "<link", "<img", "@import", "src=\""] {
                assert!(!page.contains(outside), "{language}: {outside}");
            }
            assert_eq!(page.contains("@font-face"), language != Language::English);
            for table in paper.parts.iter().flat_map(|part| &part.tables) {
                assert!(table.rows.iter().all(|row| row.len() == table.heads.len()), "{}", table.id);
            }
            let words = text(&paper, &COURSE.catalogue, 90);
            for all in [&page, &words] {
                assert!(!all.contains("{ $") && !all.contains("[report-"), "{language}: something is not said");
            }
            assert!(paper.parts.iter().all(|part| !part.means.is_empty() && !part.not.is_empty()));
        }
    }
}

#[test]
fn csv_is_read_again_as_it_was_written() {
    for paper in papers(Language::Khmer, true) {
        let written = csv(&paper);
        let bare = written.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = ::csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bare.as_bytes());
        let rows: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it is CSV");
        let tables: BTreeSet<&str> = rows.iter().filter_map(|row| row.get(0)).collect();
        let expected: BTreeSet<&str> = paper.parts.iter().flat_map(|part| &part.tables).map(|table| table.id).collect();
        assert_eq!(tables, expected);
        let lines: usize = paper.parts.iter().flat_map(|part| &part.tables).map(|table| table.rows.len() + 1).sum();
        assert_eq!(rows.len(), lines);
    }
}

#[test]
fn json_has_every_value_of_the_csv_and_the_words_beside_them() {
    let mut shapes = BTreeSet::new();
    for language in Language::ALL {
        for (number, paper) in papers(language, true).into_iter().enumerate() {
            let written = csv(&paper);
            let bare = written.strip_prefix('\u{feff}').expect("a byte order mark");
            let mut reader = ::csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bare.as_bytes());
            let mut rows = reader.records().map(|row| row.expect("it is CSV"));
            let read: serde_json::Value = serde_json::from_str(&json(&paper)).expect("it is JSON");
            assert_eq!((&read["report"], &read["language"]), (&1.into(), &language.code().into()));
            let list = |value: &serde_json::Value| value.as_array().expect("a list").clone();
            let mut shape = format!("{number}:");
            for (part, told) in list(&read["parts"]).iter().zip(&paper.parts) {
                let words = [&told.title, &told.means, &told.not];
                assert_eq!([&part["title"], &part["means"], &part["means_not"]], words.map(|text| text.as_str()));
                assert_eq!(list(&part["notes"]).len(), told.notes.len());
                shape += &format!(" {}", part["id"]);
                for table in list(&part["tables"]) {
                    let heads = rows.next().expect("a row of heads");
                    let columns = list(&table["columns"]);
                    assert_eq!((&heads[0], heads.len()), (table["id"].as_str().expect("an id"), columns.len() + 1));
                    let kinds: Vec<&str> = columns.iter().filter_map(|column| column["kind"].as_str()).collect();
                    shape += &format!(" {} {kinds:?}", table["id"]);
                    for row in list(&table["rows"]) {
                        let cells = rows.next().expect("a row");
                        assert_eq!((&cells[0], cells.len()), (&heads[0], columns.len() + 1));
                        for ((value, cell), kind) in list(&row).iter().zip(cells.iter().skip(1)).zip(&kinds) {
                            let same = match value {
                                serde_json::Value::Null => cell.is_empty(),
                                serde_json::Value::Number(number) => {
                                    number.as_f64() == cell.parse().ok() && *kind != "text" && *kind != "day"
                                }
                                text => text.as_str() == Some(cell.trim_start_matches('\'')),
                            };
                            assert!(same, "{language} {}: {value} and {cell}, a {kind}", table["id"]);
                        }
                    }
                }
            }
            assert!(rows.next().is_none(), "nothing is missing");
            shapes.insert(shape);
        }
    }
    assert_eq!(shapes.len(), 3, "ids and kinds are the same in every language: {shapes:#?}");
}

#[test]
fn a_workbook_opens_with_numbers_as_numbers() {
    use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
    for paper in papers(Language::Lao, true) {
        let bytes = xlsx(&paper).expect("it fits");
        assert_eq!(bytes, xlsx(&paper).expect("it fits"), "the same report gives the same bytes");
        let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).expect("it is a workbook");
        for table in paper.parts.iter().flat_map(|part| &part.tables) {
            let sheet = book.worksheet_range(table.id).expect("a sheet a table");
            assert_eq!(sheet.height(), table.rows.len() + 1, "{}", table.id);
            for (row, cells) in table.rows.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let read = sheet.get((row + 1, column));
                    let same = match cell {
                        Cell::Nothing => read.is_none_or(|data| *data == Data::Empty),
                        Cell::Text(text) => matches!(read, Some(Data::String(read)) if read == text),
                        Cell::Whole(number) => matches!(read, Some(Data::Float(read)) if *read == *number as f64),
                        Cell::Decimal(number, _) | Cell::Signed(number) | Cell::Percent(number) => {
                            matches!(read, Some(Data::Float(read)) if (read - number).abs() < 1e-9)
                        }
                        Cell::Day(_) => matches!(read, Some(Data::DateTime(_))),
                    };
                    assert!(same, "{} {row} {column}: {cell:?} {read:?}", table.id);
                }
            }
        }
    }
}

#[test]
fn a_report_of_nobody_says_so() {
    let rubric = COURSE.handbook.rubric();
    let report = Gathering::default().report(rubric);
    let paper = unit_paper(&report, None, rubric, setting(Language::English, true));
    assert!(paper.parts.is_empty());
    let one = TraineeReport::of(&Who::default(), &[], COURSE.handbook);
    assert!(trainee_paper(&one, rubric, setting(Language::Lao, true)).parts.is_empty());
    assert_eq!(exercise::Gathering::new(COURSE.handbook).report().people, 0);
}

/// Four people: no quartiles, no breaking down; the counts are told.
#[test]
fn a_handful_of_people_is_not_broken_down() {
    let mut gathering = Gathering::default();
    UNIT.iter().filter(|held| held.about.who.account < format!("{:032x}", 4)).for_each(|held| gathering.add(held));
    let report = gathering.report(COURSE.handbook.rubric());
    assert_eq!(report.people, 4);
    assert!(report.competencies.iter().all(|(_, quartiles)| quartiles.is_none()) && report.score.is_none());
    let told: Vec<&PassesOf> = report.passes.iter().filter(|p| p.rate.is_some()).map(|p| &p.of).collect();
    assert_eq!(told, [&PassesOf::All]);
}

/// The longest tables are cut, or the snapshots would hold every question of every script.
#[test]
fn the_papers_read_as_they_did() {
    for language in Language::ALL {
        let names = ["trainee", "exercise", "unit"];
        for (name, mut paper) in names.into_iter().zip(papers(language, false)) {
            paper.parts.iter_mut().flat_map(|part| &mut part.tables).for_each(|table| table.rows.truncate(8));
            insta::assert_snapshot!(format!("{name}-{language}-text"), text(&paper, &COURSE.catalogue, 90));
            let rows = csv(&paper);
            assert!(rows.contains("\r\n") && rows.starts_with('\u{feff}'));
            insta::assert_snapshot!(
                format!("{name}-{language}-csv"),
                rows.trim_start_matches('\u{feff}').replace('\r', "")
            );
        }
    }
}

#[test]
fn an_attempt_that_two_machines_let_begin_is_two_sittings() {
    let again = |held: &Held| {
        let about = About {
            sitting: format!("{} again", held.about.sitting),
            begun: Moment(held.about.begun.0 + Duration::from_secs(86_400)),
            ..held.about.clone()
        };
        Held { about, ..held.clone() }
    };
    let plain: Vec<Held> = UNIT.iter().filter(|held| held.about.attempt == 1).cloned().collect();
    // The first six people, so that their figures may be told.
    let six = |held: &&Held| held.about.exercise.as_deref() == Some("six");
    let some = |held: &&Held| six(held) && held.about.who.number < Some("T006".to_owned());
    let doubled: Vec<Held> = plain.iter().filter(some).map(again).collect();
    let all: Vec<Held> = plain.iter().chain(&doubled).cloned().collect();
    let finished = |held: &[Held]| held.iter().filter(|held| held.finished()).count() as u32;

    // Of a trainee each is judged by itself.
    let own: Vec<Held> = all.iter().filter(|held| held.about.who == plain[0].about.who).cloned().collect();
    let report = TraineeReport::of(&own[0].about.who, &own, COURSE.handbook);
    let sixes: Vec<_> = report.attempts.iter().filter(|one| one.exercise.as_deref() == Some("six")).collect();
    let [one, two] = sixes[..] else { panic!("{sixes:?}") };
    assert_eq!((one.attempt, two.attempt), (1, 1));
    let each = finished(&own.iter().filter(six).cloned().collect::<Vec<_>>()) / 2;
    assert_eq!((one.interviews, two.interviews), (each, each));
    assert!(each > 0 && one.day < two.day);

    // Of a unit the second one is no first attempt.
    let mut gathering = Gathering::default();
    all.iter().for_each(|held| gathering.add(held));
    let report = gathering.report(COURSE.handbook.rubric());
    let rate = |of: PassesOf| report.passes.iter().find(|passes| passes.of == of).and_then(|passes| passes.rate);
    assert_eq!(rate(PassesOf::First).expect("enough people").of, finished(&plain));
    assert_eq!(rate(PassesOf::Later).expect("enough people").of, finished(&doubled));
}

#[test]
fn an_attempt_is_passed_by_the_rules_it_was_taken_with() {
    let first =
        |held: &&Held| held.finished() && held.about.attempt == 1 && held.about.exercise.as_deref() == Some("six");
    let mut held: Vec<Held> =
        UNIT.iter().filter(first).filter(|held| held.about.who == UNIT[18].about.who).cloned().collect();
    assert!(!held.is_empty());
    let number = held.len();
    let mut passed = |rules: Option<String>| {
        let rules = rules.and_then(|text| crate::records::materials::kept_rules("six", &text)).map(Arc::new);
        held.iter_mut().for_each(|held| held.about.rules.clone_from(&rules));
        TraineeReport::of(&held[0].about.who, &held, COURSE.handbook).attempts[0].passed
    };
    let rules = |mode: &str, pass: u32, number: usize| {
        let parts = format!("parts: [(from: [Case(\"factory-job\")], number: {number})]");
        Some(format!("Exercise(format: 1, mode: {mode}, seed: 1, pass: {pass}, most_criticals: 99, {parts})"))
    };
    assert_eq!(passed(rules("Exam", 1, number)), Some(true));
    assert_eq!(passed(rules("Exam", 100, number)), Some(false));
    assert_eq!(passed(rules("Scored", 1, number + 1)), Some(false), "one interview is missing");
    assert_eq!(passed(rules("Practice", 1, number)), None, "nothing counts there");
    assert_eq!(passed(None), None, "nobody knows the rules");
}
