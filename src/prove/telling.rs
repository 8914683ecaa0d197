//! How much a question brings out, for every state at once: the mirror of the engine's `disclosure.rs`.

use super::{circuit::Node, turn::Turn};
use crate::{
    interview::case::{Act, Case, FactIx, PersonIx},
    scenario::{fact::Level, handbook::QuestionType},
};

impl Turn<'_> {
    /// Answers a question from the facts it asks for, where `when` holds; says where it only repeated.
    pub(super) fn disclose(&mut self, case: &Case, act: &Act, when: Node) -> Node {
        match act.kind {
            Some(QuestionType::Open | QuestionType::Probe) => self.several(case, act, &act.asks, when),
            Some(QuestionType::Encourager) => {
                // Which fact comes next is settled before any of them is told.
                let mut left = when;
                let mut chosen = Vec::new();
                for fact in &act.asks {
                    let climbs = self.climbs(case, *fact, act.to);
                    let climbs = self.model.circuit.any(climbs);
                    chosen.push((*fact, self.and(left, climbs)));
                    left = self.less(left, climbs);
                }
                for (fact, here) in chosen {
                    self.several(case, act, &[fact], here);
                }
                Node::FALSE
            }
            Some(QuestionType::Multiple) => match act.asks.first() {
                Some(fact) => self.surface(case, act, *fact, when),
                None => Node::FALSE,
            },
            Some(QuestionType::Closed | QuestionType::Forced | QuestionType::Leading | QuestionType::Suggestive) => {
                self.yes_or_no(case, act, when);
                Node::FALSE
            }
            _ => Node::FALSE,
        }
    }

    /// Puts right what was misremembered, when a topic is summed up.
    pub(super) fn correct(&mut self, case: &Case, act: &Act) {
        for fact in &act.asks {
            let bits = case.facts[fact.ix()].bits();
            let slipped = self.bit(bits.slipped);
            self.set(bits.corrected, slipped);
        }
    }

    fn several(&mut self, case: &Case, act: &Act, facts: &[FactIx], when: Node) -> Node {
        let (mut told_before, mut said) = (Node::FALSE, Node::FALSE);
        for fact in facts.iter().copied() {
            let compiled = &case.facts[fact.ix()];
            let bits = compiled.bits();
            let spoken = if compiled.of == act.to { self.spoken_for(case, fact) } else { Node::FALSE };
            let for_them = self.and(when, spoken);
            self.set(bits.spoken_for, for_them);
            said = self.or(said, for_them);
            let mut left = self.less(when, spoken);
            // What was told before, and how far it climbs, is read before it is told.
            let told = self.bit(bits.told(Level::Cover));
            let climbs = self.climbs(case, fact, act.to);
            let slipped = self.bit(bits.slipped);
            let corrected = self.bit(bits.corrected);
            let wrong = self.less(slipped, corrected);
            for (level, climbs) in Level::ALL.into_iter().zip(climbs) {
                let here = self.and(left, climbs);
                left = self.less(left, climbs);
                self.say_fact(case, fact, level, here);
                said = self.or(said, here);
            }
            if compiled.says.is_some() {
                let again = self.and(left, told);
                told_before = self.or(told_before, again);
                let corrects = self.and(again, wrong);
                self.set(bits.corrected, corrects);
                said = self.or(said, corrects);
                let repeats = self.less(again, wrong);
                self.set(bits.repeated, repeats);
            }
        }
        self.less(told_before, said)
    }

    fn surface(&mut self, case: &Case, act: &Act, fact: FactIx, when: Node) -> Node {
        let compiled = &case.facts[fact.ix()];
        let bits = compiled.bits();
        let spoken = if compiled.of == act.to { self.spoken_for(case, fact) } else { Node::FALSE };
        let for_them = self.and(when, spoken);
        self.set(bits.spoken_for, for_them);
        let left = self.less(when, spoken);
        let reach = self.reachable(case, fact);
        let surface = surface_of(case, fact);
        // The level told is the lower of what is reachable and the surface, so cover where something else is reachable.
        let mut repeated = Node::FALSE;
        let mut tellings = Vec::new();
        for (level, reachable) in Level::ALL.into_iter().zip(reach) {
            let level = level.min(surface);
            let here = self.and(left, reachable);
            let told = self.bit(bits.told(level));
            tellings.push((level, self.less(here, told)));
            let again = self.and(here, told);
            repeated = self.or(repeated, again);
        }
        for (level, here) in tellings {
            self.say_fact(case, fact, level, here);
        }
        repeated
    }

    fn yes_or_no(&mut self, case: &Case, act: &Act, when: Node) {
        let mut left = when;
        if let Some(fact) = act.asks.first().or(act.suggests.first()).copied()
            && case.facts[fact.ix()].of == act.to
        {
            let spoken = self.spoken_for(case, fact);
            let for_them = self.and(when, spoken);
            self.set(case.facts[fact.ix()].bits().spoken_for, for_them);
            left = self.less(when, spoken);
        }
        let yes = self.cond(&act.yes);
        let agrees = self.and(left, yes);
        for fact in &act.asks {
            let compiled = &case.facts[fact.ix()];
            if compiled.says.is_some() || act.suggests.contains(fact) {
                self.set(compiled.bits().claimed, left);
            }
        }
        for fact in &act.suggests {
            self.set(case.facts[fact.ix()].bits().claimed, agrees);
        }
    }

    fn say_fact(&mut self, case: &Case, fact: FactIx, level: Level, when: Node) {
        let compiled = &case.facts[fact.ix()];
        let bits = compiled.bits();
        if compiled.slips && level == surface_of(case, fact) {
            let before = self.bit(bits.told(Level::Cover));
            let mut slips = self.less(when, before);
            if level == Level::Cover {
                let adapted = self.bit(bits.adapted);
                slips = self.less(slips, adapted);
            }
            self.set(bits.slipped, slips);
        }
        self.tell(case, fact, level, when);
    }

    /// By level: it is the highest to which the fact can be told now.
    fn reachable(&mut self, case: &Case, fact: FactIx) -> [Node; 3] {
        let compiled = &case.facts[fact.ix()];
        let Some(says) = &compiled.says else { return [Node::FALSE; 3] };
        if says.open {
            return [Node::FALSE, Node::FALSE, Node::TRUE];
        }
        let person = &case.persons[compiled.of.ix()];
        let needs = self.cond(&person.needs_interpreter);
        let has = self.bit(person.bits().interpreted);
        let unheard = self.less(needs, has);
        let overheard = if compiled.speaker.is_some() { self.cond(&compiled.speaker_hears) } else { Node::FALSE };
        let held_back = self.or(unheard, overheard);
        let mut reachable = [Node::FALSE; 3];
        let mut left = Node::TRUE;
        for level in Level::ALL.into_iter().rev() {
            let gate = self.cond(&says.gates[level as usize]);
            let open = if level == Level::Cover { gate } else { self.less(gate, held_back) };
            reachable[level as usize] = self.and(left, open);
            left = self.less(left, open);
        }
        reachable
    }

    /// By level: the fact would climb to it.
    fn climbs(&mut self, case: &Case, fact: FactIx, to: PersonIx) -> [Node; 3] {
        if case.facts[fact.ix()].of != to {
            return [Node::FALSE; 3];
        }
        let bits = case.facts[fact.ix()].bits();
        let reach = self.reachable(case, fact);
        let mut climbs = reach;
        for (level, climb) in Level::ALL.into_iter().zip(&mut climbs) {
            let told = self.bit(bits.told(level));
            *climb = self.less(*climb, told);
        }
        climbs
    }

    /// A companion who can hear answers in the person's stead.
    fn spoken_for(&mut self, case: &Case, fact: FactIx) -> Node {
        let compiled = &case.facts[fact.ix()];
        let (Some(speaker), true) = (compiled.speaker, compiled.says.is_some()) else { return Node::FALSE };
        let speaks = self.shut(speaker).not();
        let speaks_up = self.cond(&compiled.speaks_up);
        let hears = self.cond(&compiled.speaker_hears);
        self.model.circuit.all([speaks, speaks_up, hears])
    }
}

/// The level at which the surface story is told.
fn surface_of(case: &Case, fact: FactIx) -> Level {
    match &case.facts[fact.ix()].says {
        Some(says) if says.open => Level::Full,
        _ => Level::Cover,
    }
}
