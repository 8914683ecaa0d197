//! The notes that make most, or least, of an interview as it was held: tags, links, decisions, reasons, hand-over.
//!
//! Notes cost nothing and are read by no condition, so they are chosen at the end. What is chosen here is only a way to
//! find witnesses; what a witness is worth is for the assessment to say.

use std::sync::Arc;

use crate::{
    assessment::{Assessment, assess},
    interview::{
        Action, Case, Interview,
        action::{Entry, NoteLine, Reason},
        case::{ActIx, CodeSet, ContradictionIx, FactIx, IndicatorIx, ItemIx, PersonIx, PhraseIx, ReasonIx},
    },
    scenario::{
        fact::Level,
        handbook::{Code, Grade, Handbook},
        outcome::Mark,
    },
};

/// An interview with its notes, finished where it could be, and what it is worth.
pub(super) struct Held {
    /// Everything done, in order.
    pub(super) actions: Vec<Action>,
    pub(super) worth: Assessment,
}

/// Holds an interview of these acts and makes the most, or the least, of it. Acts that are refused are left out.
pub(super) fn hold(case: &Arc<Case>, handbook: &Handbook, acts: &[ActIx], most: bool) -> Held {
    let mut holding = Holding::new(case, handbook);
    for act in acts {
        holding.act(Action::Do(*act));
    }
    if most {
        holding.best()
    } else {
        holding.worst()
    }
    holding.act(Action::Finish);
    holding.end()
}

/// Holds an interview of these actions, as they are.
pub(super) fn as_written(case: &Arc<Case>, handbook: &Handbook, actions: &[Action]) -> Held {
    let mut holding = Holding::new(case, handbook);
    for action in actions {
        holding.act(action.clone());
    }
    holding.end()
}

struct Holding<'h> {
    interview: Interview,
    handbook: &'h Handbook,
    actions: Vec<Action>,
}

impl<'h> Holding<'h> {
    fn new(case: &Arc<Case>, handbook: &'h Handbook) -> Self {
        Self { interview: Interview::start(Arc::clone(case)), handbook, actions: Vec::new() }
    }

    fn act(&mut self, action: Action) -> bool {
        let done = self.interview.act(&action).is_ok();
        if done {
            self.actions.push(action);
        }
        done
    }

    fn judged(&self) -> Assessment {
        assess(self.interview.case(), self.handbook, self.interview.events())
    }

    fn end(self) -> Held {
        let worth = self.judged();
        Held { actions: self.actions, worth }
    }

    fn persons(&self) -> Vec<PersonIx> {
        self.interview.case().to_decide(self.interview.state()).collect()
    }

    fn best(&mut self) {
        let case = Arc::clone(self.interview.case());
        for contradiction in &case.contradictions {
            self.act(Action::Link(contradiction.ends.0, contradiction.ends.1));
        }
        for sign in self.judged().signs {
            if let (Some(indicator), Some(entry)) = (sign.indicator, sign.entries.first()) {
                self.act(Action::Tag(indicator, *entry));
            }
        }
        for person in self.persons() {
            self.decide_well(&case, person);
        }
        if let Some(note) = &case.handover {
            for line in note.lines() {
                self.act(Action::HandOver(line));
            }
        }
    }

    /// Tries the decisions that the script calls right, then defensible, until one is, with a reason for it.
    fn decide_well(&mut self, case: &Case, person: PersonIx) {
        let mut best: Option<(bool, Grade, CodeSet)> = None;
        for codes in decisions(case, person) {
            if !self.act(Action::Decide(person, codes)) {
                continue;
            }
            let critical = !self.judged().criticals.is_empty();
            let grade = self.grade(person);
            if best.as_ref().is_none_or(|(c, g, _)| (critical, grade) < (*c, *g)) {
                best = Some((critical, grade, codes));
            }
        }
        let Some((_, _, codes)) = best else { return };
        self.act(Action::Decide(person, codes));
        let reasons = self.supporting(case, codes);
        for reason in reasons {
            if self.act(Action::Because(person, reason)) {
                if self.is_supported(person) {
                    return;
                }
                self.act(Action::NotBecause(person, reason));
            }
        }
        self.act(Action::Because(person, Reason::Entry(Entry::Person(person))));
    }

    fn is_supported(&self, person: PersonIx) -> bool {
        let of_it = self.judged().persons.into_iter().find(|mark| mark.person == person);
        of_it.is_some_and(|mark| mark.reasons.iter().any(|reason| reason.worth.is_good()))
    }

    fn grade(&self, person: PersonIx) -> Grade {
        let of_it = self.judged().persons.into_iter().find(|mark| mark.person == person);
        of_it.map_or(Grade::Wrong, |mark| mark.grade)
    }

    /// The reasons in the notebook that may support a decision; the assessment says whether one does.
    fn supporting(&self, case: &Case, codes: CodeSet) -> Vec<Reason> {
        let state = self.interview.state();
        let facts = case.facts.iter().enumerate().filter(|(_, fact)| {
            let bits = fact.bits();
            let supports = fact.says.as_ref().is_some_and(|says| says.supports.meets(codes));
            supports && state.bit(bits.told(Level::Partial)) && !state.bit(bits.adapted)
        });
        let facts = facts.map(|(ix, _)| Reason::Entry(Entry::Claim(FactIx(ix as u32))));
        let items =
            case.items.iter().enumerate().filter(|(_, item)| item.supports.meets(codes) && state.bit(item.bits().0));
        let items = items.map(|(ix, _)| Reason::Entry(Entry::Item(ItemIx(ix as u32))));
        let raised = case.contradictions.iter().enumerate();
        let raised = raised.filter(|(_, one)| one.supports.meets(codes) && state.bit(one.bits().1));
        let raised = raised.map(|(ix, _)| Reason::Contradiction(ContradictionIx(ix as u16)));
        facts.chain(items).chain(raised).collect()
    }

    fn worst(&mut self) {
        let case = Arc::clone(self.interview.case());
        // Every row on everybody: wrong where it is evidence, and worse where it is none.
        for ix in 0..self.handbook.indicators().len() {
            for person in 0..case.persons.len() {
                self.act(Action::Tag(IndicatorIx(ix as u16), Entry::Person(PersonIx(person as u8))));
            }
        }
        for person in self.persons() {
            let mut worst: Option<(Grade, CodeSet)> = None;
            for code in Code::ALL.iter().copied() {
                if self.act(Action::Decide(person, CodeSet::of([code]))) {
                    let grade = self.grade(person);
                    if worst.is_none_or(|(so_far, _)| grade > so_far) {
                        worst = Some((grade, CodeSet::of([code])));
                    }
                }
            }
            if let Some((_, codes)) = worst {
                self.act(Action::Decide(person, codes));
            }
            self.act(Action::Because(person, Reason::Entry(Entry::Person(person))));
            for ix in 0..self.handbook.reasons().len() {
                self.act(Action::Because(person, Reason::Bad(ReasonIx(ix as u16))));
            }
        }
        for (ix, row) in self.handbook.phrases().iter().enumerate() {
            if !row.good {
                self.act(Action::HandOver(NoteLine::Phrase(PhraseIx(ix as u16))));
            }
        }
    }
}

/// The decisions worth trying for a person: those of lines that are right, then defensible, then a single code.
pub(super) fn decisions(case: &Case, person: PersonIx) -> Vec<CodeSet> {
    let lines = case.grades.get(person.ix()).map_or(&[][..], Vec::as_slice);
    let mut all: Vec<CodeSet> = Vec::new();
    for mark in [Mark::Full, Mark::Fair] {
        for line in lines.iter().filter(|line| line.mark == mark) {
            if line.any.is_empty() || line.all.meets(line.any) {
                all.push(line.all);
            } else {
                all.extend(line.any.iter().map(|code| line.all.with(code)));
            }
        }
    }
    if all.is_empty() {
        all.extend(Code::ALL.iter().map(|code| CodeSet::of([*code])));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assessment::test_case::changed, interview::plan};

    #[test]
    fn the_best_note_holds_what_is_asked_and_no_bad_phrase() {
        let told = "told: [\"supervisor\"]";
        let case = changed("broker", told, &format!("{told}, urgent: [\"kept-apart\"]"));
        let book = Handbook::shipped();
        let acts: Vec<ActIx> =
            ["separate", "work-open", "supervisor"].iter().filter_map(|id| plan::act(&case, id)).collect();
        let phrases = |held: &Held| {
            let lines = held.actions.iter().filter_map(|action| match action {
                Action::HandOver(NoteLine::Phrase(ix)) => book.phrases().get(ix.ix()),
                _ => None,
            });
            lines.map(|row| (row.id.as_str(), row.good)).collect::<Vec<_>>()
        };
        let best = hold(&case, book, &acts, true);
        assert_eq!(phrases(&best), [("kept-apart", true)]);
        assert!(best.worth.note_faults.is_empty());
        let worst = hold(&case, book, &acts, false);
        assert!(!phrases(&worst).is_empty() && phrases(&worst).iter().all(|(_, good)| !good));
    }
}
