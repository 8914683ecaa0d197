//! How many turns a second the engine plays, and how long a single one takes: a random player on the shipped case, in
//! every variant and under many seeds, and on a generated script of 10,000 questions.
//!
//! A turn is: choose an act, do it, let it happen. Four ways are timed, since players differ in what they ask for:
//! acts known beforehand through `decide` and `apply`, and through `step`; acts chosen from a set kept up
//! ([`OpenActs`]); acts chosen after asking every act of the case. The bound to hold on the shipped case: 400,000 turns
//! a second, and for the 99th of a hundred turns under 20 microseconds; the second on the large script, too.
//!
//! Criterion tells means; here the tail is wanted, so the harness is our own.

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    course::{Course, Shelf},
    interview::{
        Action, Case, OpenActs, State,
        case::ActIx,
        chance::Chance,
        decide::{Turn, decide, step},
        state::apply,
    },
    scenario::Scenario,
};

#[path = "generate.rs"]
#[expect(dead_code, reason = "only the script is played")]
mod generate;

/// A case with acts to do, one interview after another.
struct Game {
    case: Case,
    start: State,
    interviews: Vec<Vec<ActIx>>,
}

impl Game {
    /// Draws a case and lets a random player choose, until nothing is open or so many turns are done.
    fn new(id: &str, scenario: &Arc<Scenario>, variant: &str, seed: u64, interviews: usize, turns: usize) -> Self {
        let handbook = sala::scenario::handbook::Handbook::shipped();
        let case = Case::draw(id, scenario, handbook, Some(variant), seed).expect("a case that is checked");
        let start = State::new(&case);
        let mut chance = Chance::new(seed, "bench");
        let mut played = Vec::new();
        let (mut open, mut turn) = (OpenActs::new(&case, &start), Turn::new(&case));
        for _ in 0..interviews {
            let mut state = start.clone();
            let mut acts = Vec::new();
            open.follow(&case, &state);
            while let Some(act) = open.nth(chance.below(open.len() as u32) as usize).filter(|_| acts.len() < turns) {
                step(&case, &mut state, &Action::Do(act), &mut turn).expect("open");
                acts.push(act);
                open.follow(&case, &state);
            }
            played.push(acts);
        }
        Self { case, start, interviews: played }
    }

    /// Plays the acts through `decide` and `apply`.
    fn known(&self, each: impl FnMut(Instant)) -> (u64, u64) {
        self.through(each, |case, state, act, turn| {
            let happened = decide(case, state, act, turn).expect("open");
            happened.iter().for_each(|event| apply(case, state, event));
            happened.len()
        })
    }

    /// Plays the acts through `step`.
    fn stepped(&self, each: impl FnMut(Instant)) -> (u64, u64) {
        self.through(each, |case, state, act, turn| step(case, state, act, turn).expect("open").len())
    }

    fn through(
        &self,
        mut each: impl FnMut(Instant),
        play: impl Fn(&Case, &mut State, &Action, &mut Turn) -> usize,
    ) -> (u64, u64) {
        let (mut turns, mut events) = (0, 0);
        let (mut state, mut turn) = (self.start.clone(), Turn::new(&self.case));
        for acts in &self.interviews {
            state.clone_from(&self.start);
            for act in acts {
                let began = now();
                events += play(&self.case, &mut state, &Action::Do(*act), &mut turn) as u64;
                turns += 1;
                each(began);
            }
            black_box(&state);
        }
        (turns, events)
    }

    /// Chooses each act from the set of those open, which is kept up.
    fn kept(&self, mut each: impl FnMut(Instant)) -> (u64, u64) {
        let (mut turns, mut events) = (0, 0);
        let (mut state, mut turn) = (self.start.clone(), Turn::new(&self.case));
        let mut open = OpenActs::new(&self.case, &state);
        let mut chance = Chance::new(self.case.seed, "kept");
        for acts in &self.interviews {
            state.clone_from(&self.start);
            open.follow(&self.case, &state);
            for _ in acts {
                let began = now();
                let Some(act) = open.nth(chance.below(open.len() as u32) as usize) else { break };
                let happened = step(&self.case, &mut state, &Action::Do(act), &mut turn).expect("open");
                open.follow(&self.case, &state);
                events += happened.len() as u64;
                turns += 1;
                each(began);
            }
            black_box(&state);
        }
        (turns, events)
    }

    /// Chooses each act after asking all.
    fn asked(&self, mut each: impl FnMut(Instant)) -> (u64, u64) {
        let (mut turns, mut events) = (0, 0);
        let (mut state, mut turn) = (self.start.clone(), Turn::new(&self.case));
        let mut open: Vec<ActIx> = Vec::with_capacity(self.case.acts.len());
        let mut chance = Chance::new(self.case.seed, "asked");
        for acts in &self.interviews {
            state.clone_from(&self.start);
            for _ in acts {
                let began = now();
                open.clear();
                open.extend(self.case.open_acts(&state));
                let Some(act) = chance.one_of(&open) else { break };
                let happened = step(&self.case, &mut state, &Action::Do(*act), &mut turn).expect("open");
                events += happened.len() as u64;
                turns += 1;
                each(began);
            }
            black_box(&state);
        }
        (turns, events)
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

/// Times a way of playing twice: whole, for turns a second, then turn by turn, for the tail.
fn report(name: &str, games: &[Game], play: impl Fn(&Game, &mut dyn FnMut(Instant)) -> (u64, u64)) {
    let mut rates = Vec::new();
    let mut per_turn = 0.0;
    for _ in 0..5 {
        let began = now();
        let (mut turns, mut events) = (0, 0);
        while began.elapsed() < Duration::from_millis(400) {
            for game in games {
                let (t, e) = play(game, &mut |_| {});
                turns += t;
                events += e;
            }
        }
        rates.push(turns as f64 / began.elapsed().as_secs_f64());
        per_turn = events as f64 / turns as f64;
    }
    rates.sort_by(f64::total_cmp);
    let mut took: Vec<u64> = Vec::with_capacity(1 << 22);
    let began = now();
    while began.elapsed() < Duration::from_secs(1) && took.len() < 1 << 22 {
        for game in games {
            play(game, &mut |began| took.push(began.elapsed().as_nanos() as u64));
        }
    }
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize] as f64 / 1000.0;
    println!(
        "  {name:<22} {:>10.0} turns/s   p50 {:>7.2}  p99 {:>7.2}  p99.9 {:>7.2}  most {:>8.1} us   ({:.1} events a turn)",
        rates[rates.len() / 2],
        at(0.5),
        at(0.99),
        at(0.999),
        at(1.0),
        per_turn
    );
}

fn all(title: &str, games: &[Game]) {
    let turns: usize = games.iter().flat_map(|game| &game.interviews).map(Vec::len).sum();
    let case = &games[0].case;
    println!("{title}: {} cases, {turns} turns, {} acts, {} words of state", games.len(), case.acts.len(), case.words);
    report("known, decide + apply", games, |game, each| game.known(each));
    report("known, step", games, |game, each| game.stepped(each));
    report("chosen from the set", games, |game, each| game.kept(each));
    report("chosen, asking all", games, |game, each| game.asked(each));
}

fn main() {
    let course = Course::open(&[Shelf::shipped()]);
    let (_, shipped) = course.playable().find(|(id, _)| *id == "factory-job").expect("the shipped case");
    for variant in shipped.variants.keys() {
        let games: Vec<Game> = (0..40).map(|seed| Game::new("factory-job", shipped, variant, seed, 5, 400)).collect();
        all(&format!("factory-job {variant}"), &games);
    }
    let seeds = 200;
    let began = now();
    for seed in 0..seeds {
        black_box(Case::draw("factory-job", shipped, course.handbook, None, seed).expect("playable"));
    }
    println!("factory-job: drawn and compiled in {:.1} us", began.elapsed().as_secs_f64() * 1e6 / seeds as f64);

    let text = generate::script(10_000);
    let mut sources = sala::diagnostic::Sources::new();
    let source = sources.add("scenario.ron", text.as_str());
    let mut found = sala::diagnostic::Diagnostics::new();
    let mut large = sala::scenario::file::read(source, &text, &mut found).scenario.expect("well written");
    large.complete(course.handbook);
    let large = Arc::new(large);
    for variant in large.variants.keys() {
        let games: Vec<Game> = (0..2).map(|seed| Game::new("large", &large, variant, seed, 1, 20_000)).collect();
        all(&format!("10,000 questions {variant}"), &games);
    }
    let began = now();
    black_box(Case::draw("large", &large, course.handbook, None, 1).expect("playable"));
    println!("10,000 questions: drawn and compiled in {:.1} ms", began.elapsed().as_secs_f64() * 1e3);
}
