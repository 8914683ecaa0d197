//! Plans: lines of acts, as scripts, tests and `play --plan` write them.
//!
//! A line is an act or a question by its id, or one of
//! `TOPIC.go-on`, `TOPIC.sum-up`, `open DOCUMENT`, `look DOCUMENT.FIELD`, `look MISMATCH`, `raise ID fair|accuse`,
//! `link REF REF`, `unlink REF REF`, `tag INDICATOR at REF`, `untag INDICATOR at REF`, `decide PERSON CODE...`,
//! `because PERSON REF...`, `not-because PERSON REF...`, `handover REF...`, `finish`. A REF is a fact, `FACT@PERSON` (said
//! in somebody's stead), `document.field`, `act.result`, a mismatch, a contradiction, `person:ID`, in reasons `!REASON` for
//! one of the handbook's reasons that are none, in a hand-over note `!PHRASE` for one of its phrases. `#` begins a comment.

use super::{
    action::{Action, Entry, Manner, NoteLine, Reason},
    case::{ActIx, Case, CodeSet, IndicatorIx, PersonIx, PhraseIx, ReasonIx, What},
};
use crate::scenario::{
    handbook::{Code, Handbook},
    id::Dotted,
};

/// Why a line of a plan cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PlanError {
    /// What is wrong and what is known instead.
    pub message: String,
}

fn fault<T>(message: impl Into<String>) -> Result<T, PlanError> {
    Err(PlanError { message: message.into() })
}

/// Returns one of the script's own plans as it goes in the truth of this case; nothing where there is none of this id.
///
/// A line that means nothing here is left out; `check` tells its author of it.
pub fn authored(case: &Case, handbook: &Handbook, id: &str) -> Option<Vec<Action>> {
    let plan = case.scenario.plans.get(id)?;
    let then = plan.then.get(case.variant_id()).or_else(|| plan.then.get("else"));
    let lines = plan.start.iter().chain(then.into_iter().flatten());
    Some(lines.flat_map(|line| read(case, handbook, line).unwrap_or_default()).collect())
}

/// The acts among actions, without the notes.
pub fn acts(actions: &[Action]) -> Vec<ActIx> {
    actions.iter().filter_map(|action| if let Action::Do(act) = action { Some(*act) } else { None }).collect()
}

/// Reads a line into the actions it stands for: none for an empty line or a comment.
///
/// # Errors
/// A [`PlanError`] naming the word that means nothing in this case.
pub fn read(case: &Case, handbook: &Handbook, line: &str) -> Result<Vec<Action>, PlanError> {
    let line = line.split('#').next().unwrap_or("").trim();
    let words: Vec<&str> = line.split_whitespace().collect();
    let Some((verb, rest)) = words.split_first() else { return Ok(Vec::new()) };
    let one = |action| Ok(vec![action]);
    match (*verb, rest) {
        ("finish", []) => one(Action::Finish),
        ("open", [document]) => match case.document(document).and_then(|d| case.act_of(What::Open(d))) {
            Some(act) => one(Action::Do(act)),
            None => fault(format!("there is no document `{document}`")),
        },
        ("look", [item]) => one(Action::Do(look(case, item)?)),
        ("raise", [id, manner]) => {
            let manner = match *manner {
                "fair" => Manner::Fair,
                "accuse" => Manner::Accuse,
                other => return fault(format!("a contradiction is raised `fair` or `accuse`, not `{other}`")),
            };
            match case.contradiction(id).and_then(|c| case.act_of(What::Raise(c, manner))) {
                Some(act) => one(Action::Do(act)),
                None => fault(format!("there is no contradiction `{id}`")),
            }
        }
        ("link", [a, b]) => one(Action::Link(entry(case, a)?, entry(case, b)?)),
        ("unlink", [a, b]) => one(Action::Unlink(entry(case, a)?, entry(case, b)?)),
        ("tag", [id, "at", at]) => one(Action::Tag(indicator(handbook, id)?, entry(case, at)?)),
        ("untag", [id, "at", at]) => one(Action::Untag(indicator(handbook, id)?, entry(case, at)?)),
        ("decide", [person, codes @ ..]) => {
            let person = self::person(case, person)?;
            let mut set = CodeSet::default();
            for code in codes {
                match code_named(code) {
                    Some(code) => set = set.with(code),
                    None => return fault(format!("`{code}` is no outcome; the outcomes are {}", all_codes())),
                }
            }
            one(Action::Decide(person, set))
        }
        ("because", [person, refs @ ..]) if !refs.is_empty() => {
            let person = self::person(case, person)?;
            refs.iter().map(|r| Ok(Action::Because(person, reason(case, handbook, r)?))).collect()
        }
        ("not-because", [person, refs @ ..]) if !refs.is_empty() => {
            let person = self::person(case, person)?;
            refs.iter().map(|r| Ok(Action::NotBecause(person, reason(case, handbook, r)?))).collect()
        }
        ("handover", refs) if !refs.is_empty() => {
            refs.iter().map(|r| Ok(Action::HandOver(note_line(case, handbook, r)?))).collect()
        }
        ("not-handover", refs) if !refs.is_empty() => {
            refs.iter().map(|r| Ok(Action::NotHandOver(note_line(case, handbook, r)?))).collect()
        }
        (id, []) => match act(case, id) {
            Some(act) => one(Action::Do(act)),
            None => fault(format!("there is no question or act `{id}`")),
        },
        _ => fault(format!("`{line}` is no line of a plan")),
    }
}

/// Finds a question or act by the id plans use.
pub fn act(case: &Case, id: &str) -> Option<ActIx> {
    if let Some(Dotted { of, part }) = Dotted::parse(id) {
        let topic = case.topic(&of)?;
        return match part.as_str() {
            "go-on" => case.act_of(What::GoOn(topic)),
            "sum-up" => case.act_of(What::SumUp(topic)),
            _ => None,
        };
    }
    let question = case.scenario.questions.index_of(id).map(|ix| What::Question(ix as u32));
    let what = question.or_else(|| case.scenario.acts.index_of(id).map(|ix| What::Act(ix as u32)))?;
    case.act_of(what)
}

fn look(case: &Case, id: &str) -> Result<ActIx, PlanError> {
    let item = match Dotted::parse(id) {
        Some(dotted) => case.item(&dotted.of, &dotted.part),
        None => case.mismatch(id),
    };
    match item.and_then(|item| case.act_of(What::Look(item))) {
        Some(act) => Ok(act),
        None => fault(format!("there is no field `{id}` to look at")),
    }
}

/// Reads a reference to a notebook entry.
///
/// # Errors
/// A [`PlanError`] where nothing of the case is called so.
pub fn entry(case: &Case, reference: &str) -> Result<Entry, PlanError> {
    if let Some((fact, by)) = reference.split_once('@') {
        return match (case.fact(fact), case.person(by)) {
            (Some(fact), Some(by)) => Ok(Entry::ClaimBy(fact, by)),
            _ => fault(format!("there is no fact `{fact}` or no person `{by}`")),
        };
    }
    if let Some(id) = reference.strip_prefix("person:") {
        return Ok(Entry::Person(person(case, id)?));
    }
    if let Some(dotted) = Dotted::parse(reference) {
        return match case.item(&dotted.of, &dotted.part) {
            Some(item) => Ok(Entry::Item(item)),
            None => fault(format!("there is no field or result `{reference}`")),
        };
    }
    if let Some(fact) = case.fact(reference) {
        return Ok(Entry::Claim(fact));
    }
    match case.mismatch(reference) {
        Some(item) => Ok(Entry::Item(item)),
        None => fault(format!("nothing in this case is called `{reference}`")),
    }
}

fn reason(case: &Case, handbook: &Handbook, reference: &str) -> Result<Reason, PlanError> {
    if let Some(id) = reference.strip_prefix('!') {
        return match handbook.reasons().iter().position(|reason| reason.id == id) {
            Some(ix) => Ok(Reason::Bad(ReasonIx(ix as u16))),
            None => {
                let all: Vec<_> = handbook.reasons().iter().map(|r| r.id.as_str()).collect();
                fault(format!("there is no reason `!{id}`; there are {}", all.join(", ")))
            }
        };
    }
    match case.contradiction(reference) {
        Some(contradiction) => Ok(Reason::Contradiction(contradiction)),
        None => Ok(Reason::Entry(entry(case, reference)?)),
    }
}

fn note_line(case: &Case, handbook: &Handbook, reference: &str) -> Result<NoteLine, PlanError> {
    if let Some(id) = reference.strip_prefix('!') {
        return match handbook.phrases().iter().position(|phrase| phrase.id == id) {
            Some(ix) => Ok(NoteLine::Phrase(PhraseIx(ix as u16))),
            None => {
                let all: Vec<_> = handbook.phrases().iter().map(|p| p.id.as_str()).collect();
                fault(format!("there is no phrase `!{id}`; there are {}", all.join(", ")))
            }
        };
    }
    match act(case, reference) {
        Some(act) => Ok(NoteLine::Act(act)),
        None => Ok(NoteLine::Entry(entry(case, reference)?)),
    }
}

fn indicator(handbook: &Handbook, id: &str) -> Result<IndicatorIx, PlanError> {
    match handbook.indicators().iter().position(|indicator| indicator.id == id) {
        Some(ix) => Ok(IndicatorIx(ix as u16)),
        None => fault(format!("the handbook has no indicator `{id}`")),
    }
}

fn person(case: &Case, id: &str) -> Result<PersonIx, PlanError> {
    match case.person(id) {
        Some(person) => Ok(person),
        None => fault(format!("there is no person `{id}`")),
    }
}

fn code_named(word: &str) -> Option<Code> {
    Code::ALL.iter().copied().find(|code| code.as_str() == word)
}

fn all_codes() -> String {
    Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(", ")
}
