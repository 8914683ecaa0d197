//! `sala simulate`: many interviews by good and weak ways of playing, as tables.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::IsTerminal,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use clap::Args;
use serde_json::{Value, json};

use super::{Exit, Failure, Format, Streams, Surroundings, play};
use crate::{
    assessment::series::Counts,
    course::Course,
    locale::Language,
    records::script_of,
    scenario::{Scenario, handbook::Handbook},
    simulate::{Simulation, Summary, Trainee, Weakness},
};

/// How many of a hundred questions of the slipping way are slips, if not said otherwise.
pub(super) const SLIPS: u8 = 10;

/// Plays many interviews by good and by weak ways of interviewing and shows what they earn.
///
/// It ends with 0 where every weak way fails in every variant and the model is told from each of them (area under the
/// curve at least 0.95), with 1 where not. Ctrl-C ends it early, with what was played so far.
#[derive(Args, Clone, Debug)]
pub struct Simulate {
    /// The cases; without one, every case there is
    pub ids: Vec<String>,
    /// How many cases are drawn of each scenario; every way of playing plays each of them
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    pub runs: u64,
    /// The first seed
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How many threads play; as many as the machine has, if not given. The figures do not hang on it
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// How many of a hundred questions of the slipping way are slips
    #[arg(long, default_value_t = SLIPS, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub slips: u8,
    /// How it is printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command.
pub(super) fn run(args: &Simulate, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let chosen = scenarios(&course, &args.ids)?;
    let stop = interrupted();
    let threads = args.threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
    let (mut good, mut values) = (true, Vec::new());
    let (mut played, mut series) = (0, BTreeMap::<_, Counts>::new());
    for (id, scenario) in chosen {
        let simulation = Simulation {
            id: id.clone(),
            scenario: Arc::clone(&scenario),
            rounds: args.runs,
            seed: args.seed,
            trainees: Simulation::all_trainees(args.slips),
        };
        let summary = watched(&simulation, course.handbook, threads, &stop, streams)?;
        let verdict = reasons(&simulation, &summary);
        good &= verdict.is_empty();
        played += 1;
        for (key, counts) in &summary.detected {
            series.entry(*key).or_default().merge(counts);
        }
        match args.format {
            Format::Json => values.push(as_json(&simulation, &summary, &verdict, course.handbook)),
            Format::Text => {
                let text = as_text(&simulation, &summary, &verdict, course.handbook);
                streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
            }
        }
        if stop.load(Ordering::Relaxed) {
            break;
        }
    }
    if args.format == Format::Text && played > 1 {
        let told = detection(&series, course.handbook);
        let text = format!("signal detection over all {played} cases as one series\n{told}\n");
        streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    }
    if args.format == Format::Json {
        let text = serde_json::to_string_pretty(&values).expect("numbers, strings and maps with string keys");
        writeln!(streams.output, "{text}").map_err(|error| Failure::lost(&error))?;
    }
    Ok(if good { Exit::Clean } else { Exit::Errors })
}

/// A flag that Ctrl-C sets.
pub(super) fn interrupted() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&stop);
    // A second handler cannot be set in one process, and a first one is enough.
    let _ = ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed));
    stop
}

/// The cases that the arguments name, each of which can be played and has a model.
pub(super) fn scenarios(course: &Course, ids: &[String]) -> Result<Vec<(String, Arc<Scenario>)>, Failure> {
    let ids: Vec<String> = match ids {
        [] => course.playable().map(|(id, _)| id.to_owned()).collect(),
        ids => ids.to_vec(),
    };
    let mut chosen = Vec::new();
    for id in ids {
        // Drawn once, so that a script with mistakes is refused before anything is played.
        play::draw(course, &id, None, 0, Language::English)?;
        let (scenario, _) = script_of(course, &id).ok_or_else(|| play::unknown(course, &id, Language::English))?;
        if scenario.plans.get("model").is_none() {
            let failure =
                Failure::error(format!("the case `{id}` has no plan `model`, so there is nobody to compare with"));
            return Err(failure.help("write the plan of a good interview under `plans: { \"model\": .. }`"));
        }
        chosen.push((id, scenario));
    }
    Ok(chosen)
}

/// Plays, and tells a person at a terminal how far it is.
pub(super) fn watched(
    simulation: &Simulation,
    handbook: &Handbook,
    threads: usize,
    stop: &AtomicBool,
    streams: &mut Streams<'_>,
) -> Result<Summary, Failure> {
    let done = AtomicU64::new(0);
    let ended = AtomicBool::new(false);
    let told = std::io::stderr().is_terminal();
    let played = std::thread::scope(|scope| {
        let player = scope.spawn(|| {
            let played = simulation.run(handbook, threads, stop, &|now| {
                done.fetch_max(now, Ordering::Relaxed);
            });
            ended.store(true, Ordering::Relaxed);
            played
        });
        while told && !ended.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(100));
            let now = done.load(Ordering::Relaxed);
            // A line that cannot be shown is no reason to stop.
            let _ = write!(streams.errors, "\r{}: {now} of {} cases ", simulation.id, simulation.rounds);
            let _ = streams.errors.flush();
        }
        if told {
            let _ = write!(streams.errors, "\r{:60}\r", "");
        }
        player.join()
    });
    let failed = |why: &str| Failure::error(format!("`{}` cannot be played: {why}", simulation.id));
    match played {
        Ok(Ok(summary)) => Ok(summary),
        Ok(Err(error)) => Err(failed(&error.to_string()).help(format!("run `sala check {}`", simulation.id))),
        Err(_) => Err(failed("the simulation broke off")),
    }
}

/// What speaks against scoring the case, in words.
fn reasons(simulation: &Simulation, summary: &Summary) -> Vec<String> {
    let variant = |at: usize| simulation.scenario.variants.keys().nth(at).unwrap_or_default();
    let told = |weakness: &Weakness| match *weakness {
        Weakness::ModelFails { variant: at, failed, of } => {
            format!("the model fails in {failed} of {of} interviews of `{}`", variant(at))
        }
        Weakness::Passes { trainee, variant: at, passed, of } => {
            format!("{} passes {passed} of {of} times in `{}`", trainee.id(), variant(at))
        }
        Weakness::NotTold { trainee, area } => {
            format!("{} is not told from the model: area under the curve {area:.3}", trainee.id())
        }
    };
    summary.weaknesses().iter().map(told).collect()
}

/// Hits and false alarms by way and detector; d' and c where there are cases enough, as of any series.
fn detection(detected: &BTreeMap<(Trainee, usize), Counts>, handbook: &Handbook) -> String {
    let mut ways: Vec<Trainee> = detected.keys().map(|(trainee, _)| *trainee).collect();
    ways.dedup();
    let of_way = |trainee: &Trainee| {
        let detectors = handbook.rubric().detectors.iter().enumerate();
        let each = detectors.filter_map(|(ix, detector)| Some((detector, *detected.get(&(*trainee, ix))?)));
        let told = each.map(|(detector, counts)| {
            let told = format!(
                "  {} {}/{} hits {}/{} false",
                detector.id.id(),
                counts.hits,
                counts.signals,
                counts.false_alarms,
                counts.noise
            );
            match counts.sensitivity(handbook.rubric()) {
                Some(found) => format!("{told}, d' {:.2} c {:.2}", found.d_prime, found.c),
                None => told,
            }
        });
        format!("{:20}{}", trainee.id(), told.collect::<String>())
    };
    ways.iter().map(of_way).collect::<Vec<_>>().join("\n")
}

fn as_text(simulation: &Simulation, summary: &Summary, verdict: &[String], handbook: &Handbook) -> String {
    let mut text = String::new();
    let scenario = &simulation.scenario;
    let variants: Vec<&str> = scenario.variants.iter().map(|(id, _)| id).collect();
    let mut line = |words: String| {
        let _ = writeln!(text, "{}", words.trim_end());
    };
    let whole = match summary.rounds < simulation.rounds {
        true => format!("{} of {} cases, interrupted", summary.rounds, simulation.rounds),
        false => format!("{} cases", summary.rounds),
    };
    line(format!("{}: {whole}, {} interviews, from seed {}", simulation.id, summary.all[2], simulation.seed));
    line(String::new());
    let heads: String = variants.iter().map(|variant| format!(" {:>9.9}", variant)).collect();
    line(format!(
        "{:20} {:>5} {:>4} {:>4} {:>4} {:>6} {:>6}   passes in{heads}",
        "way of playing", "mean", "5%", "50%", "95%", "passed", "area"
    ));
    let book = summary.whole(Trainee::ByTheBook);
    for trainee in summary.trainees() {
        let whole = summary.whole(trainee);
        let area = book.scores.above(&whole.scores).filter(|_| trainee != Trainee::ByTheBook);
        let by_variant: String = (0..variants.len())
            .map(|variant| {
                let tally = summary.tallies.get(&(trainee, variant));
                tally.map_or_else(|| format!(" {:>9}", "-"), |tally| format!(" {:>8.1}%", tally.pass_rate() * 100.0))
            })
            .collect();
        line(format!(
            "{:20} {:>5.1} {:>4} {:>4} {:>4} {:>5.1}% {:>6}            {by_variant}",
            trainee.id(),
            whole.scores.mean(),
            whole.scores.quantile(5),
            whole.scores.quantile(50),
            whole.scores.quantile(95),
            whole.pass_rate() * 100.0,
            area.map_or_else(String::new, |area| format!("{area:.3}")),
        ));
    }
    line(String::new());
    line("points by competency, mean percent".to_owned());
    for trainee in summary.trainees() {
        let whole = summary.whole(trainee);
        let points: String =
            whole.competencies.iter().map(|(id, of)| format!("  {} {:.0}", id.id(), of.mean())).collect();
        line(format!("{:20}{points}", trainee.id()));
    }
    line(String::new());
    line("signal detection: d' and c, by detector".to_owned());
    line(detection(&summary.detected, handbook));
    line(String::new());
    line(format!("{:24} {:>7} {:>11} {:>15}", "question", "asked", "brings out", "discriminates"));
    let mut never = Vec::new();
    for ((id, _), item) in scenario.questions.iter().zip(&summary.items) {
        let Some(difficulty) = item.difficulty() else {
            never.push(id);
            continue;
        };
        let discriminates = summary.discrimination(item).map_or_else(|| "-".to_owned(), |r| format!("{r:+.2}"));
        line(format!("{id:24} {:>7} {:>10.1}% {discriminates:>15}", item.asked, difficulty * 100.0));
    }
    if !never.is_empty() {
        line(format!("never asked by anybody: {}", never.join(", ")));
    }
    line(String::new());
    match verdict {
        [] => line("Every weak way fails in every variant, and the model is told from each of them.".to_owned()),
        reasons => {
            line("This case should not be scored:".to_owned());
            reasons.iter().for_each(|reason| line(format!("- {reason}")));
        }
    }
    line(String::new());
    text
}

fn as_json(simulation: &Simulation, summary: &Summary, verdict: &[String], handbook: &Handbook) -> Value {
    let book = summary.whole(Trainee::ByTheBook);
    let scenario = &simulation.scenario;
    let of = |tally: &crate::simulate::Tally| {
        let competencies: serde_json::Map<String, Value> =
            tally.competencies.iter().map(|(id, of)| (id.id().to_owned(), json!(of.mean()))).collect();
        json!({
            "interviews": tally.scores.count(),
            "mean": tally.scores.mean(),
            "quantiles": { "5": tally.scores.quantile(5), "50": tally.scores.quantile(50), "95": tally.scores.quantile(95) },
            "passed": tally.passed,
            "critical": tally.critical,
            "seconds": tally.seconds,
            "competencies": competencies,
        })
    };
    let trainees: Vec<Value> = summary
        .trainees()
        .into_iter()
        .map(|trainee| {
            let variants: serde_json::Map<String, Value> = scenario
                .variants
                .iter()
                .enumerate()
                .filter_map(|(ix, (id, _))| Some((id.to_owned(), of(summary.tallies.get(&(trainee, ix))?))))
                .collect();
            let detectors: serde_json::Map<String, Value> = handbook
                .rubric()
                .detectors
                .iter()
                .enumerate()
                .filter_map(|(ix, detector)| {
                    let counts = *summary.detected.get(&(trainee, ix))?;
                    let found = counts.sensitivity(handbook.rubric());
                    let value = json!({
                        "signals": counts.signals, "hits": counts.hits, "noise": counts.noise,
                        "false_alarms": counts.false_alarms, "d_prime": found.map(|found| found.d_prime), "c": found.map(|found| found.c),
                    });
                    Some((detector.id.id().to_owned(), value))
                })
                .collect();
            let whole = summary.whole(trainee);
            json!({
                "trainee": trainee.id(), "whole": of(&whole), "variants": variants, "detectors": detectors,
                "area": book.scores.above(&whole.scores),
            })
        })
        .collect();
    let questions: serde_json::Map<String, Value> = scenario
        .questions
        .iter()
        .zip(&summary.items)
        .map(|((id, _), item)| {
            let value = json!({
                "asked": item.asked, "brings_out": item.difficulty(), "by_the_book": item.by_the_book,
                "discrimination": summary.discrimination(item),
            });
            (id.to_owned(), value)
        })
        .collect();
    json!({
        "case": simulation.id, "seed": simulation.seed, "cases": summary.rounds, "wanted": simulation.rounds,
        "trainees": trainees, "questions": questions,
        "good": verdict.is_empty(), "reasons": verdict,
    })
}
