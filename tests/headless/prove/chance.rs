//! Interviews played by chance, as testers of stories play them: each act is one of those open, all alike, until none is
//! left. What is seen on the way is looked at after every act.
//!
//! It is what proofs are measured against, and knows nothing of them: the engine alone plays.

use std::{collections::BTreeSet, sync::Arc};

use sala::{
    interview::{
        Action, Case, Interview, OpenActs, State,
        case::{ActIx, Effect, PersonIx, What},
        chance::Chance,
        cond::Cond,
        decide::{Turn, step},
        state::apply,
    },
    prove::Kind,
    scenario::{Scenario, condition::Phase, handbook::Handbook, outcome::Mark, plan::Invariant, question::Voiced},
};

use super::{brute, faults::Shows, judge};

/// Seeds played, one after the other: enough to draw every combination of three pools of two words many times.
const SEEDS: u64 = 40;

/// How acts are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// One of those open, all alike.
    Uniform,
    /// The same, among a share of all acts that differs from interview to interview, and so with fewer that hurt.
    Varied,
}

/// A case that is played again and again.
struct Table {
    case: Arc<Case>,
    start: State,
    open: OpenActs,
    turn: Turn,
    bad: Bad,
}

/// What is looked for in a state.
enum Bad {
    Nothing,
    Both(Cond, Cond),
    Passes(Cond),
    Stuck,
    /// Somebody voiced a suspicion; led apart; acts that lead apart.
    Unseparated(Vec<u32>, Cond, Vec<ActIx>),
    Lost(Vec<Cond>),
}

/// Plays a script by chance.
pub struct Player {
    tables: Vec<Table>,
    choice: Choice,
}

impl Player {
    /// Draws the cases: every variant under many seeds.
    pub fn new(scenario: &Arc<Scenario>, shows: &Shows, choice: Choice) -> Self {
        let handbook = Handbook::shipped();
        let mut tables = Vec::new();
        for seed in 1..=SEEDS {
            for variant in scenario.variants.keys() {
                let case = Case::draw("faulty", scenario, handbook, Some(variant), seed).expect("it can be drawn");
                let start = State::new(&case);
                let (open, turn) = (OpenActs::new(&case, &start), Turn::new(&case));
                let bad = Bad::of(&case, shows);
                tables.push(Table { case: Arc::new(case), start, open, turn, bad });
            }
        }
        Self { tables, choice }
    }

    /// Plays one interview; says whether it showed what is looked for.
    pub fn shows(&mut self, number: u64) -> bool {
        let (choice, count) = (self.choice, self.tables.len() as u64);
        let table = &mut self.tables[(number % count) as usize];
        if matches!(table.bad, Bad::Nothing) {
            return false;
        }
        table.play(number, choice, &mut |_, _| {})
    }

    /// Plays one interview; tells every target that it reached, and in which variant.
    pub fn reached(&mut self, number: u64, seen: &mut BTreeSet<(Kind, String, String)>) {
        let (choice, count) = (self.choice, self.tables.len() as u64);
        let table = &mut self.tables[(number % count) as usize];
        let (case, mut targets) = (Arc::clone(&table.case), brute::Seen::default());
        table.play(number, choice, &mut |before, (after, act, events)| {
            brute::note(
                &case,
                Handbook::shipped(),
                &brute::Step { before, after, act, events, depth: 0 },
                &mut targets,
            );
        });
        for (kind, id) in targets.fewest.into_keys() {
            let entry = (kind, id, case.variant_id().to_owned());
            if !seen.contains(&entry) {
                seen.insert(entry);
            }
        }
    }
}

/// The state after an act, the act, and its events.
type After<'a> = (&'a State, ActIx, &'a [sala::interview::Event]);

impl Table {
    fn play(&mut self, number: u64, choice: Choice, each: &mut dyn FnMut(&State, After<'_>)) -> bool {
        let Self { case, start, open, turn, bad } = self;
        let mut chance = Chance::new(number, "by chance");
        let reach = match choice {
            Choice::Uniform => None,
            Choice::Varied => {
                let (share, harsh) = ([15, 40, 100][number as usize % 3], [5, 0, 100, 30][number as usize / 3 % 4]);
                let mut within = |act: &sala::interview::case::Act| {
                    chance.below(100) < share && (act.changes.rapport >= 0 || chance.below(100) < harsh)
                };
                Some(case.acts.iter().map(&mut within).collect::<Vec<bool>>())
            }
        };
        // Where a pass is looked for, an interview ends after some act; else it goes on while anything is open.
        let most = match bad {
            Bad::Passes(_) => 1 + chance.below(case.acts.len() as u32) as usize,
            _ => usize::MAX,
        };
        let (mut state, mut acts) = (start.clone(), Vec::new());
        open.follow(case, &state);
        while acts.len() < most {
            let chosen = match &reach {
                None => open.nth(chance.below(open.len().max(1) as u32) as usize),
                Some(reach) => {
                    let open: Vec<ActIx> = open.iter().filter(|act| reach[act.ix()]).collect();
                    chance.one_of(&open).copied()
                }
            };
            let Some(act) = chosen else { break };
            let before = state.clone();
            let events = step(case, &mut state, &Action::Do(act), turn).expect("it is open");
            each(&before, (&state, act, events));
            acts.push(act);
            open.follow(case, &state);
            if bad.holds(case, open, &state) {
                return true;
            }
        }
        match bad {
            Bad::Passes(cond) => passes_without(case, &acts, cond),
            _ => false,
        }
    }
}

impl Bad {
    fn of(case: &Case, shows: &Shows) -> Self {
        let handbook = Handbook::shipped();
        let cond = |c| case.condition(handbook, c, PersonIx(0)).expect("it names what there is");
        match shows {
            Shows::Never => Self::Nothing,
            Shows::Both(at) => match &case.scenario.always[*at] {
                Invariant::NeverBoth(a, b) => Self::Both(cond(a), cond(b)),
                Invariant::PassNeeds { .. } => Self::Nothing,
            },
            Shows::Passes(at) => match &case.scenario.always[*at] {
                Invariant::PassNeeds { act, family, variant }
                    if family.is_none_or(|of| of == case.family())
                        && variant.as_ref().is_none_or(|of| of == case.variant_id()) =>
                {
                    Self::Passes(cond(act))
                }
                _ => Self::Nothing,
            },
            Shows::Stuck => Self::Stuck,
            Shows::Unseparated => {
                let voiced = case.acts.iter().filter(|act| act.voices.contains(&Voiced::Suspicion));
                let companion = case.person("companion").expect("it is there");
                let apart = |act: &ActIx| {
                    case.act(*act).effects.iter().any(|e| matches!(e, Effect::Separate(of) if *of == companion))
                };
                let led = sala::scenario::condition::Condition::Separated("companion".to_owned());
                Self::Unseparated(
                    voiced.map(|act| act.first_bit).collect(),
                    cond(&led),
                    case.act_ids().filter(apart).collect(),
                )
            }
            Shows::Lost(person) => {
                let person = case.person(person).expect("it is there");
                let right = case.grades[person.ix()].iter().filter(|line| line.mark == Mark::Full);
                Self::Lost(right.map(|line| line.when.clone()).collect())
            }
        }
    }

    fn holds(&self, case: &Case, open: &OpenActs, state: &State) -> bool {
        match self {
            Self::Nothing | Self::Passes(_) => false,
            Self::Both(a, b) => state.phase >= Phase::Account && a.holds(state) && b.holds(state),
            Self::Stuck => {
                let leads = |act: ActIx| match case.act(act).what {
                    What::Question(_) => true,
                    What::Act(_) => case.act_kind(case.act(act)) == Some(&sala::scenario::act::ActKind::Close),
                    _ => false,
                };
                state.phase == Phase::Engage && !open.iter().any(leads)
            }
            Self::Unseparated(voices, led, acts) => {
                !led.holds(state)
                    && !voices.iter().any(|bit| state.bit(*bit))
                    && !acts.iter().any(|act| open.contains(*act))
            }
            // Where nothing is open any more, what does not hold never will.
            Self::Lost(right) => open.is_empty() && !right.is_empty() && !right.iter().any(|when| when.holds(state)),
        }
    }
}

/// Judged with good notes, somebody passes, and the condition never came to hold.
fn passes_without(case: &Arc<Case>, acts: &[ActIx], cond: &Cond) -> bool {
    let mut interview = Interview::start(Arc::clone(case));
    for act in acts {
        if interview.act(&Action::Do(*act)).is_err() {
            return false;
        }
    }
    let mut state = State::new(case);
    let mut held = cond.holds(&state);
    for event in interview.events() {
        apply(case, &mut state, event);
        held |= cond.holds(&state);
    }
    !held && judge::with_good_notes(&interview).passed
}
