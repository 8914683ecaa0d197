//! The acts open now, as a set that is kept up beside a state: what players that choose by themselves live on.
//!
//! [`Case::open_acts`] asks every act anew. [`OpenActs`] asks only those whose condition reads something that has
//! changed since it was last asked, so that a turn costs the same in a script of ten thousand questions. It compares
//! states and does not care how one came from the other: it follows a turn, an undo and a jump to a snapshot alike. It
//! does not know what an act is worth.

use super::{
    case::{ActIx, Case, MOST_PERSONS, PersonIx},
    cond::Cond,
    decide::is_open,
    state::{Bearer, State},
};
use crate::scenario::condition::Phase;

impl Case {
    /// Returns the acts open now, in the case's order, asking each.
    pub fn open_acts<'a>(&'a self, state: &'a State) -> impl Iterator<Item = ActIx> + 'a {
        self.act_ids().filter(move |act| is_open(self, state, *act))
    }

    fn watch(&self) -> &Watch {
        self.watch.get_or_init(|| Watch::of(self))
    }
}

/// Words looked at in one go.
const BLOCK: usize = 8;

/// The acts open in a state, as a set of bits.
///
/// Belongs to the case it was made for.
#[derive(Clone, Debug)]
pub struct OpenActs {
    set: Vec<u64>,
    /// How many are open in every [`BLOCK`] words of the set, so that the nth is found without counting all.
    counts: Vec<u32>,
    count: u32,
    /// What the set was last held against.
    bits: Vec<u64>,
    bearers: [Bearer; MOST_PERSONS],
    phase: Phase,
    finished: bool,
}

impl OpenActs {
    /// Finds the acts open in a state. The only allocation; kept between interviews on a case, it is the last one.
    pub fn new(case: &Case, state: &State) -> Self {
        let mut open = Self {
            set: vec![0; case.acts.len().div_ceil(64)],
            counts: vec![0; case.acts.len().div_ceil(64 * BLOCK)],
            count: 0,
            bits: state.bits.clone(),
            bearers: state.bearers,
            phase: state.phase,
            finished: state.finished,
        };
        open.ask_all(case, state);
        open
    }

    /// Brings the set up to a state of the same case: after a turn, an undo, or a jump to a snapshot.
    pub fn follow(&mut self, case: &Case, state: &State) {
        let watch = case.watch();
        if self.finished != state.finished {
            self.finished = state.finished;
            self.bits.clone_from(&state.bits);
            self.bearers = state.bearers;
            self.phase = state.phase;
            return self.ask_all(case, state);
        }
        for first in (0..self.bits.len()).step_by(BLOCK) {
            let block = first..(first + BLOCK).min(self.bits.len());
            if self.bits[block.clone()] == state.bits[block.clone()] {
                continue;
            }
            for word in block {
                let mut changed = (self.bits[word] ^ state.bits[word]) & watch.read[word];
                self.bits[word] = state.bits[word];
                while changed != 0 {
                    let bit = word * 64 + changed.trailing_zeros() as usize;
                    changed &= changed - 1;
                    for act in watch.by_bit.of(bit) {
                        self.ask(case, state, *act);
                    }
                }
            }
        }
        for person in 0..case.persons.len() {
            if self.bearers[person] != state.bearers[person] {
                self.bearers[person] = state.bearers[person];
                for act in watch.by_bearer.of(person) {
                    self.ask(case, state, *act);
                }
            }
        }
        if self.phase != state.phase {
            self.phase = state.phase;
            for act in &watch.by_phase {
                self.ask(case, state, *act);
            }
        }
    }

    fn ask_all(&mut self, case: &Case, state: &State) {
        self.set.fill(0);
        self.counts.fill(0);
        self.count = 0;
        for act in case.act_ids() {
            self.ask(case, state, act);
        }
    }

    fn ask(&mut self, case: &Case, state: &State, act: ActIx) {
        let mask = 1 << (act.0 % 64);
        let at = act.ix() / 64;
        let was = self.set[at] & mask != 0;
        if is_open(case, state, act) != was {
            self.set[at] ^= mask;
            let change = if was { -1 } else { 1 };
            let count = &mut self.counts[at / BLOCK];
            *count = count.wrapping_add_signed(change);
            self.count = self.count.wrapping_add_signed(change);
        }
    }

    /// How many acts are open.
    pub fn len(&self) -> usize {
        self.count as usize
    }

    /// Says whether no act is open.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Says whether an act is open.
    pub fn contains(&self, act: ActIx) -> bool {
        self.set.get(act.ix() / 64).is_some_and(|word| word >> (act.0 % 64) & 1 == 1)
    }

    /// Returns the open act that has `n` open acts before it, in the case's order.
    pub fn nth(&self, n: usize) -> Option<ActIx> {
        let mut left = u32::try_from(n).ok().filter(|n| *n < self.count)?;
        let mut block = 0;
        while left >= self.counts[block] {
            left -= self.counts[block];
            block += 1;
        }
        for (at, word) in self.set.iter().enumerate().skip(block * BLOCK) {
            if left < word.count_ones() {
                let mut word = *word;
                for _ in 0..left {
                    word &= word - 1;
                }
                return Some(ActIx(at as u32 * 64 + word.trailing_zeros()));
            }
            left -= word.count_ones();
        }
        None
    }

    /// Returns the open acts, in the case's order.
    pub fn iter(&self) -> impl Iterator<Item = ActIx> + '_ {
        self.set.iter().enumerate().flat_map(|(at, word)| {
            let rest = |word: &u64| Some(*word & (*word - 1)).filter(|rest| *rest != 0);
            let first = Some(*word).filter(|word| *word != 0);
            std::iter::successors(first, rest).map(move |word| ActIx(at as u32 * 64 + word.trailing_zeros()))
        })
    }
}

/// Which acts to ask again when something changes. Made once for a case, when it is first wanted.
#[derive(Clone, Debug)]
pub(super) struct Watch {
    /// The bits that any act reads.
    read: Vec<u64>,
    by_bit: Lists,
    /// By person: acts that read rapport or marks.
    by_bearer: Lists,
    by_phase: Vec<ActIx>,
}

impl Watch {
    fn of(case: &Case) -> Self {
        let mut bits: Vec<(u32, ActIx)> = Vec::new();
        let mut bearers: Vec<(u32, ActIx)> = Vec::new();
        let mut by_phase: Vec<ActIx> = Vec::new();
        for act in case.act_ids() {
            let compiled = case.act(act);
            bits.push((compiled.first_bit + compiled.times - 1, act));
            compiled.when.reads(&mut |read| match read {
                Read::Bit(bit) => bits.push((bit, act)),
                Read::Bearer(person) => bearers.push((u32::from(person.0), act)),
                Read::Phase => by_phase.push(act),
            });
        }
        by_phase.dedup();
        let mut read = vec![0; case.words];
        for (bit, _) in &bits {
            read[*bit as usize / 64] |= 1 << (bit % 64);
        }
        Self {
            read,
            by_bit: Lists::new(case.words * 64, bits),
            by_bearer: Lists::new(case.persons.len(), bearers),
            by_phase,
        }
    }
}

/// Lists of acts, one behind the other.
#[derive(Clone, Debug)]
struct Lists {
    starts: Vec<u32>,
    acts: Vec<ActIx>,
}

impl Lists {
    fn new(lists: usize, mut pairs: Vec<(u32, ActIx)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0; lists + 1];
        for (list, _) in &pairs {
            starts[*list as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Self { starts, acts: pairs.into_iter().map(|(_, act)| act).collect() }
    }

    fn of(&self, list: usize) -> &[ActIx] {
        &self.acts[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}

/// Something a condition reads that play can change.
enum Read {
    Bit(u32),
    Bearer(PersonIx),
    Phase,
}

impl Cond {
    fn reads(&self, note: &mut impl FnMut(Read)) {
        match self {
            Self::True | Self::False => {}
            Self::Bit(bit) => note(Read::Bit(*bit)),
            Self::Phase(_) => note(Read::Phase),
            Self::Rapport(person, _) | Self::Upset(person, _) | Self::Suspicion(person, _) => {
                note(Read::Bearer(*person));
            }
            Self::All(inner) | Self::Any(inner) | Self::AtLeast(_, inner) => {
                inner.iter().for_each(|cond| cond.reads(note));
            }
            Self::Not(inner) => inner.reads(note),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        course::{Course, Shelf},
        interview::{Action, chance::Chance, decide::Turn, decide::step},
    };

    /// Plays at random and holds the set against every act's own answer after each turn and each jump back.
    #[test]
    fn the_set_is_what_asking_every_act_finds() {
        let course = Course::open(&[Shelf::shipped()]);
        for (id, scenario) in course.playable() {
            for (seed, variant) in scenario.variants.keys().enumerate() {
                let case = Case::draw(id, scenario, course.handbook, Some(variant), seed as u64).expect("playable");
                let start = State::new(&case);
                let mut chance = Chance::new(seed as u64, "open");
                let mut open = OpenActs::new(&case, &start);
                for _ in 0..8 {
                    let (mut state, mut turn) = (start.clone(), Turn::new(&case));
                    open.follow(&case, &state);
                    for _ in 0..120 {
                        let asked: Vec<ActIx> = case.open_acts(&state).collect();
                        assert_eq!(open.iter().collect::<Vec<_>>(), asked);
                        assert_eq!(open.len(), asked.len());
                        let Some(act) = open.nth(chance.below(open.len() as u32) as usize) else { break };
                        assert!(open.contains(act) && asked.contains(&act));
                        step(&case, &mut state, &Action::Do(act), &mut turn).expect("open");
                        open.follow(&case, &state);
                    }
                    let last = open.iter().count();
                    assert_eq!(open.nth(last), None);
                    state.finished = true;
                    open.follow(&case, &state);
                    assert!(open.is_empty());
                }
            }
        }
    }
}
