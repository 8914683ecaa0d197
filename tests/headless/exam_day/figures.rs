//! The figures of a unit, worked out again from the raw lines of the journals.
//!
//! Knows nothing of the program: the truths stand here as the guide for instructors tells them, the formulas as
//! `docs/field.md` 6 does, and the statistics are the schoolbook's.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use age::x25519::Identity;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::Value;

/// Families of truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    Genuine,
    Smuggling,
    Trafficking,
}

use Family::{Genuine, Smuggling, Trafficking};

/// Of every truth of the four sets, and of the case that `sala new` lays down: its family, and whose outcome counts.
const TRUTHS: [(&str, &str, Family, Option<&str>); 14] = [
    ("factory-job", "hired", Genuine, None),
    ("factory-job", "leader", Smuggling, Some("companion")),
    ("factory-job", "broker", Trafficking, Some("traveller")),
    ("short-stay", "placed", Genuine, None),
    ("short-stay", "relative", Smuggling, None),
    ("short-stay", "offered", Trafficking, Some("traveller")),
    ("day-trip", "hospital", Genuine, None),
    ("day-trip", "parents", Smuggling, Some("adult")),
    ("day-trip", "flowers", Trafficking, Some("child")),
    ("border-pass", "trader", Genuine, None),
    ("border-pass", "fares", Smuggling, Some("driver")),
    ("border-pass", "kept", Trafficking, Some("traveller")),
    ("night-bus", "visitor", Genuine, None),
    ("night-bus", "promised", Trafficking, Some("traveller")),
];

/// The outcomes: of several the first here is the main one.
const RANKS: [&str; 10] =
    ["PROTECT", "CHILD", "ASYLUM", "CRIM", "REFUSE", "SECONDARY", "DEPART", "ADMIT", "ADMIN", "MEDICAL"];

/// One interview, as its journal tells it.
pub struct Interview {
    pub account: String,
    pub sitting: String,
    /// The score that was written down then, and whether it passes; in an exam nobody writes one.
    pub scored: Option<(u64, bool)>,
    seconds: u64,
    scenario: String,
    variant: String,
    /// What was decided for each person, last.
    decided: BTreeMap<String, Vec<String>>,
}

/// The journals of a station's own folder.
fn journals(data: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(data.join("journals")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "jsonl")).collect()
}

/// The lines of a journal up to the last that was acknowledged. A sealed one is opened with the key of its exam: after a
/// plain first line each holds, in base64, an age file of an act's lines, filled up with zeros.
#[expect(clippy::disallowed_methods, reason = "reads without the program's help")]
fn lines(path: &Path, key: Option<&Identity>) -> Vec<Value> {
    let mut text = fs::read_to_string(path).expect("readable");
    if let Some(key) = key {
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let acts = text[..whole].lines().skip(1).map(|line| {
            let line: Value = serde_json::from_str(line).expect("JSON");
            let act = BASE64_STANDARD.decode(line["act"].as_str().expect("an act")).expect("base64");
            let act = age::decrypt(key, &act).expect("the key of its exam");
            String::from_utf8(act).expect("text").trim_end_matches('\0').to_owned()
        });
        text = acts.collect();
    }
    let end = text.rfind(r#""ack":""#).map_or(0, |at| at + text[at..].find('\n').unwrap_or(0));
    let whole = if end == 0 { text.lines().next().unwrap_or_default() } else { &text[..end] };
    whole.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

fn is(line: &Value, event: &str) -> bool {
    line["event"] == event
}

/// How many acts are kept of somebody's interview at a place.
pub fn acts(data: &Path, account: &str, place: u32, key: Option<&Identity>) -> usize {
    let count = |path: PathBuf| {
        let lines = lines(&path, key);
        let first = lines.first()?;
        let own = first["trainee"] == account && first["seat"]["place"] == place;
        own.then(|| lines.iter().filter(|line| is(line, "done")).count())
    };
    journals(data).into_iter().filter_map(count).max().unwrap_or(0)
}

/// Every interview that was held at a station.
pub fn interviews(data: &Path, key: Option<&Identity>) -> Vec<Interview> {
    let one = |path: PathBuf| {
        let lines = lines(&path, key);
        // Killed before its first line was whole: nothing had begun, and the place was begun again.
        let first = lines.first()?;
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        assert!(lines.iter().any(|line| is(line, "finished")), "every interview was finished");
        let scored = lines.iter().find(|line| is(line, "scored"));
        let mut decided = BTreeMap::new();
        for line in lines.iter().filter(|line| is(line, "decided")) {
            let codes = line["codes"].as_array().expect("codes").iter().map(text).collect();
            decided.insert(text(&line["person"]), codes);
        }
        let done = lines.iter().filter(|line| is(line, "done"));
        Some(Interview {
            account: text(&first["trainee"]),
            sitting: text(&first["seat"]["sitting"]),
            scored: scored.map(|line| (line["total"].as_u64().expect("points"), line["passed"] == true)),
            seconds: done.filter_map(|line| line["seconds"].as_u64()).sum(),
            scenario: text(&first["scenario"]),
            variant: text(&first["variant"]),
            decided,
        })
    };
    journals(data).into_iter().filter_map(one).collect()
}

impl Interview {
    fn points(&self) -> f64 {
        self.scored.map_or(f64::NAN, |(points, _)| points as f64)
    }

    fn passed(&self) -> bool {
        self.scored.is_some_and(|(_, passed)| passed)
    }

    fn truth(&self) -> (Family, Option<&'static str>) {
        let of = TRUTHS.iter().find(|(case, variant, ..)| *case == self.scenario && *variant == self.variant);
        let (_, _, family, subject) = of.expect("a case of the four sets");
        (*family, *subject)
    }

    /// The codes of everybody who counts: the subject; in a genuine case, which names nobody, all.
    fn counting(&self) -> Vec<&Vec<String>> {
        match self.truth() {
            (_, Some(subject)) => self.decided.get(subject).into_iter().collect(),
            (Genuine, None) => self.decided.values().collect(),
            _ => Vec::new(),
        }
    }
}

fn main(codes: &[String]) -> &'static str {
    RANKS.into_iter().find(|rank| codes.iter().any(|code| code == rank)).expect("somebody was decided upon")
}

/// The rows of one table of a report.
pub fn table<'r>(rows: &'r [Vec<String>], name: &str) -> Vec<&'r [String]> {
    // The first row names the columns.
    rows.iter().filter(|row| row[0] == name).skip(1).map(|row| &row[1..]).collect()
}

fn row<'r>(rows: &'r [Vec<String>], name: &str, first: &str) -> &'r [String] {
    let found = table(rows, name).into_iter().find(|row| row[0] == first);
    found.unwrap_or_else(|| panic!("no row {first} in {name}: {:?}", table(rows, name)))
}

/// Holds a figure as it was written against ours, to the last figure that was written.
fn same(what: &str, written: &str, ours: f64) {
    let theirs: f64 = written.parse().unwrap_or_else(|_| panic!("{what}: `{written}` is no number; we find {ours}"));
    let decimals = written.split_once('.').map_or(0, |(_, after)| after.len() as i32);
    assert!((theirs - ours).abs() <= 0.5001 * 10_f64.powi(-decimals), "{what}: {written} is told, {ours} counted");
}

/// Holds the report of a unit against what we count.
pub fn same_unit(rows: &[Vec<String>], all: &[Interview]) {
    // Harm.
    let of = |family| all.iter().filter(move |one| one.truth().0 == family);
    let victims: Vec<_> = of(Trafficking).flat_map(Interview::counting).collect();
    let genuine: Vec<_> = of(Genuine).flat_map(Interview::counting).collect();
    let has = |codes: &[String], code: &str| codes.iter().any(|one| one == code);
    let count = |persons: &[&Vec<String>], is: &dyn Fn(&[String]) -> bool| {
        persons.iter().filter(|codes| is(codes)).count() as f64
    };
    let protects = |codes: &[String]| has(codes, "PROTECT") || has(codes, "CHILD");
    let delay: f64 = genuine
        .iter()
        .map(|codes| match main(codes) {
            "DEPART" | "ADMIT" | "ADMIN" | "MEDICAL" => 0.0,
            "SECONDARY" => 0.5,
            _ => 1.0,
        })
        .sum();
    for (what, figure, persons) in [
        ("Possible victims who were missed", count(&victims, &|codes| !protects(codes)), victims.len()),
        ("Possible victims reported as offenders", count(&victims, &|codes| has(codes, "CRIM")), victims.len()),
        ("Genuine travellers refused", count(&genuine, &|codes| has(codes, "REFUSE")), genuine.len()),
        ("Genuine travellers held up (looking further counts half)", delay, genuine.len()),
    ] {
        let told = row(rows, "harm", what);
        same(what, &told[1], figure);
        same(what, &told[2], persons as f64);
        same(what, &told[3], figure / persons as f64);
    }

    // Telling one from the other.
    for (what, family, hit) in [
        ("Possible victims", Trafficking, ["PROTECT", "CHILD"].as_slice()),
        ("Facilitation", Smuggling, ["CRIM"].as_slice()),
    ] {
        let seen = |one: &&Interview| one.counting().into_iter().any(|codes| hit.contains(&main(codes)));
        let signals: Vec<&Interview> = of(family).filter(|one| one.truth().1.is_some()).collect();
        let noise: Vec<&Interview> = of(Genuine).collect();
        let hits = signals.iter().copied().filter(|one| seen(one)).count() as f64;
        let alarms = noise.iter().copied().filter(|one| seen(one)).count() as f64;
        let (signals, noise) = (signals.len() as f64, noise.len() as f64);
        let told = row(rows, "detection", what);
        for (written, ours) in told[1..5].iter().zip([signals, hits, noise, alarms]) {
            same(what, written, ours);
        }
        if signals >= 8.0 && noise >= 12.0 {
            let (hit, alarm) = (z((hits + 0.5) / (signals + 1.0)), z((alarms + 0.5) / (noise + 1.0)));
            same("d'", &told[5], hit - alarm);
            same("c", &told[8], -(hit + alarm) / 2.0);
        } else {
            assert_eq!(told[5], "too few", "{told:?}");
        }
    }

    // What became of whom: the main outcomes of each truth, in whatever order they stand.
    for (what, family) in
        [("Genuine traveller", Genuine), ("Smuggling", Smuggling), ("Possible trafficking", Trafficking)]
    {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for codes in of(family).flat_map(Interview::counting) {
            *counts.entry(main(codes)).or_default() += 1;
        }
        let mut ours: Vec<u64> = counts.into_values().collect();
        let told = table(rows, "outcomes").into_iter().find(|row| row[0] == what);
        let cells = told.into_iter().flat_map(|row| &row[1..]);
        let mut theirs: Vec<u64> = cells.filter_map(|cell| cell.parse().ok()).filter(|count| *count > 0).collect();
        ours.sort_unstable();
        theirs.sort_unstable();
        assert_eq!(theirs, ours, "{what}");
    }

    if all.iter().any(|one| one.scored.is_none()) {
        return;
    }

    // Who passes, with Wilson's interval.
    let passed = all.iter().filter(|one| one.passed()).count();
    let persons: BTreeSet<&str> = all.iter().map(|one| one.account.as_str()).collect();
    let told = row(rows, "passes", "all");
    let (low, high) = wilson(passed as f64, all.len() as f64);
    let own = [persons.len() as f64, passed as f64, all.len() as f64, passed as f64 / all.len() as f64, low, high];
    for (written, ours) in told[1..].iter().zip(own) {
        same("passes", written, ours);
    }

    // Each person's own mean, and its quartiles over people.
    let mut means: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for one in all {
        means.entry(&one.account).or_default().push(one.points());
    }
    quartiles_are(
        "Mean points",
        row(rows, "competencies", "Mean points"),
        means.values().map(|all| mean(all)).collect(),
    );
}

/// Holds the report of an exercise against what we count. `numbers` are the trainees' numbers by account.
pub fn same_exercise(rows: &[Vec<String>], all: &[Interview], numbers: &BTreeMap<String, String>) {
    let passed = all.iter().filter(|one| one.passed()).count() as f64;
    let told = table(rows, "passes").remove(0);
    same("passed", &told[0], passed);
    same("of", &told[1], all.len() as f64);
    let mut sittings: BTreeMap<&str, Vec<&Interview>> = BTreeMap::new();
    for one in all {
        sittings.entry(&numbers[&one.account]).or_default().push(one);
    }
    let points = |held: &[&Interview]| mean(&held.iter().map(|one| one.points()).collect::<Vec<_>>());
    let minutes = |held: &[&Interview]| held.iter().map(|one| one.seconds).sum::<u64>() as f64 / 60.0;
    assert_eq!(table(rows, "sittings").len(), sittings.len());
    for (number, held) in &sittings {
        let told = row(rows, "sittings", number);
        same("attempt", &told[1], 1.0);
        same("mean points", &told[3], points(held));
        same("passed", &told[4], held.iter().filter(|one| one.passed()).count() as f64);
        same("of", &told[5], held.len() as f64);
        same("minutes", &told[8], minutes(held));
    }
    let of = |figure: &dyn Fn(&[&Interview]) -> f64| sittings.values().map(|held| figure(held)).collect::<Vec<_>>();
    quartiles_are("points", row(rows, "spread", "Mean points of a sitting"), of(&points));
    quartiles_are("minutes", row(rows, "spread", "Minutes of a sitting"), of(&minutes));
}

fn quartiles_are(what: &str, told: &[String], mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    for (written, share) in told[1..4].iter().zip([0.25, 0.5, 0.75]) {
        // Linear between the two neighbours (Hyndman and Fan 1996, type 7).
        let at = (values.len() - 1) as f64 * share;
        let (low, high) = (values[at.floor() as usize], values[at.ceil() as usize]);
        same(what, written, low + (high - low) * at.fract());
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Wilson's interval of 95 percent.
fn wilson(found: f64, of: f64) -> (f64, f64) {
    let (p, z) = (found / of, z(0.975));
    let middle = p + z * z / (2.0 * of);
    let half = z * (p * (1.0 - p) / of + z * z / (4.0 * of * of)).sqrt();
    let scale = 1.0 + z * z / of;
    ((middle - half) / scale, (middle + half) / scale)
}

/// The inverse of the normal distribution, by halving; the distribution itself by its series.
fn z(share: f64) -> f64 {
    let below = |x: f64| {
        let (mut term, mut sum) = (x, x);
        for n in 1..200 {
            term *= x * x / f64::from(2 * n + 1);
            sum += term;
        }
        0.5 + sum * (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
    };
    let (mut low, mut high) = (-6.0, 6.0);
    for _ in 0..80 {
        let middle = (low + high) / 2.0;
        if below(middle) < share { low = middle } else { high = middle }
    }
    (low + high) / 2.0
}

#[test]
fn the_schoolbook_is_right() {
    for (share, expected) in [(0.5, 0.0), (0.975, 1.959_964), (0.0385, -1.768_8), (0.9444, 1.592_7)] {
        assert!((z(share) - expected).abs() < 5e-3, "{share}: {}", z(share));
    }
    let (low, high) = wilson(0.0, 12.0);
    assert!(low.abs() < 1e-9 && (high - 0.2425).abs() < 1e-3, "{low} {high}");
}
