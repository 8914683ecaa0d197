//! Draws a case from a scenario and compiles it: ids become indices, conditions become trees over bits, and whatever
//! the variant and the draws settle is folded away.

mod acts;
mod conditions;
mod evidence;
mod layout;
mod names;
mod outcomes;
mod persons;
mod replies;

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use super::{
    case::{Case, CodeSet, Document, Fact, ItemInfo, ItemIx, MOST_PERSONS, Person, Topic},
    drawn::{Drawn, draw, draw_variant},
};
use crate::scenario::{Scenario, handbook::Handbook, map::Map, outcome::Code};

/// Why a scenario cannot be drawn as a case. `sala check` names each place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// The scenario has no variant of that id.
    #[error("the scenario has no variant `{0}`; it has {1}")]
    NoVariant(String, String),
    /// The script names things it does not define.
    #[error("the scenario names what it does not define: {}", .0.join(", "))]
    Unknown(Vec<String>),
    /// There is no person, no variant, or more than the engine bears.
    #[error("the scenario {0}")]
    Unplayable(String),
}

impl Case {
    /// Draws a case: the variant by seed unless one is named, everything else by seed.
    ///
    /// # Errors
    /// A [`CaseError`] where the script names what it does not define; a script that `check` passes never fails here.
    pub fn draw(
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        variant: Option<&str>,
        seed: u64,
    ) -> Result<Self, CaseError> {
        let drawn = draw(scenario, handbook, seed);
        let variant = match variant {
            None => draw_variant(scenario, seed),
            Some(name) => scenario.variants.index_of(name).ok_or_else(|| {
                let all: Vec<&str> = scenario.variants.iter().map(|(id, _)| id).collect();
                CaseError::NoVariant(name.to_owned(), all.join(", "))
            })?,
        };
        Self::compile(id, scenario, handbook, variant, seed, drawn)
    }

    /// Compiles a case from what was drawn before, as a journal keeps it.
    ///
    /// # Errors
    /// A [`CaseError`], as for [`Case::draw`].
    pub fn compile(
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        variant: usize,
        seed: u64,
        drawn: Drawn,
    ) -> Result<Self, CaseError> {
        if scenario.persons.is_empty() || scenario.variants.len() <= variant {
            return Err(CaseError::Unplayable("has no person or no variant".to_owned()));
        }
        if scenario.topics.is_empty() || scenario.facts.is_empty() {
            return Err(CaseError::Unplayable("has no topic or no fact".to_owned()));
        }
        if scenario.persons.len() > MOST_PERSONS {
            return Err(CaseError::Unplayable(format!("has more than {MOST_PERSONS} persons")));
        }
        if drawn.persons.len() != scenario.persons.len() || drawn.pools.len() != scenario.draws.len() {
            return Err(CaseError::Unplayable("does not fit what was drawn for it".to_owned()));
        }
        let mut compiler = Compiler::new(scenario, handbook, variant, &drawn);
        let mut case = compiler.case(id, seed);
        if compiler.unknown.is_empty() {
            case.drawn = drawn;
            Ok(case)
        } else {
            compiler.unknown.sort();
            compiler.unknown.dedup();
            Err(CaseError::Unknown(compiler.unknown))
        }
    }

    /// Compiles a condition of the script against this case: an invariant, which stands in no act.
    ///
    /// `to` is the person it is read for, where it names none.
    ///
    /// # Errors
    /// [`CaseError::Unknown`] where it names what the script does not define.
    pub fn condition(
        &self,
        handbook: &Handbook,
        condition: &crate::scenario::condition::Condition,
        to: super::case::PersonIx,
    ) -> Result<super::cond::Cond, CaseError> {
        let mut compiler = Compiler::new(&self.scenario, handbook, self.variant, &self.drawn);
        compiler.lay_out();
        compiler.fill_persons_and_facts();
        compiler.unknown.clear();
        let cond = compiler.cond(condition, to);
        if compiler.unknown.is_empty() { Ok(cond) } else { Err(CaseError::Unknown(compiler.unknown)) }
    }
}

struct Compiler<'a> {
    scenario: &'a Arc<Scenario>,
    handbook: &'a Handbook,
    variant: usize,
    variant_id: &'a str,
    drawn: &'a Drawn,
    unknown: Vec<String>,
    next: u32,
    flag_ids: Vec<String>,
    flags: u32,
    elicited: u32,
    persons: Vec<Person>,
    topics: Vec<Topic>,
    facts: Vec<Fact>,
    documents: Vec<Document>,
    items: Vec<ItemInfo>,
    results: HashMap<(u32, String), ItemIx>,
    contradictions: Vec<[u32; 2]>,
    needs: Vec<(u32, u32)>,
    /// First bits of the questions and authored acts.
    question_bits: Vec<u32>,
    act_bits: Vec<u32>,
}

impl<'a> Compiler<'a> {
    fn new(scenario: &'a Arc<Scenario>, handbook: &'a Handbook, variant: usize, drawn: &'a Drawn) -> Self {
        let variant_id = scenario.variants.iter().nth(variant).map_or("", |(id, _)| id);
        Self {
            scenario,
            handbook,
            variant,
            variant_id,
            drawn,
            unknown: Vec::new(),
            next: 0,
            flag_ids: Vec::new(),
            flags: 0,
            elicited: 0,
            persons: Vec::new(),
            topics: Vec::new(),
            facts: Vec::new(),
            documents: Vec::new(),
            items: Vec::new(),
            results: HashMap::new(),
            contradictions: Vec::new(),
            needs: Vec::new(),
            question_bits: Vec::new(),
            act_bits: Vec::new(),
        }
    }

    fn case(&mut self, id: &str, seed: u64) -> Case {
        self.lay_out();
        self.fill_persons_and_facts();
        let acts = self.acts();
        let contradictions = self.contradictions();
        let needs = self.needs();
        let grades = self.grades();
        let criticals = self.criticals();
        let safe_minimum = self.safe_minimum(&acts);
        let handover = self.handover(&acts);
        Case {
            id: id.to_owned(),
            scenario: Arc::clone(self.scenario),
            variant: self.variant,
            seed,
            drawn: Drawn { persons: Vec::new(), pools: Vec::new(), numbers: Vec::new() },
            line: self.scenario.line,
            words: (self.next as usize).div_ceil(64).max(1),
            acts,
            persons: std::mem::take(&mut self.persons),
            topics: std::mem::take(&mut self.topics),
            facts: std::mem::take(&mut self.facts),
            documents: std::mem::take(&mut self.documents),
            items: std::mem::take(&mut self.items),
            contradictions,
            needs,
            flag_ids: std::mem::take(&mut self.flag_ids),
            grades,
            criticals,
            safe_minimum,
            handover,
            conflicts: self.conflicts(),
            elicited: self.elicited,
            flags: self.flags,
            watch: OnceLock::new(),
        }
    }

    fn conflicts(&self) -> [CodeSet; 16] {
        let mut all = [CodeSet::default(); 16];
        for a in Code::ALL.iter().copied() {
            all[a as usize] = CodeSet::of(Code::ALL.iter().copied().filter(|b| self.handbook.conflicts(a, *b)));
        }
        all
    }

    fn bits(&mut self, count: u32) -> u32 {
        let first = self.next;
        self.next = self.next.saturating_add(count);
        first
    }
}

fn in_variant_of<'m, T>(map: &'m Map<T>, variant: &str) -> Option<&'m T> {
    map.get(variant).or_else(|| map.get("else"))
}
