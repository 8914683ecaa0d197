//! What a journal calls things: the script's own ids in place of the indices a case counts by.
//!
//! A journal names everything so, because indices shift when a handbook grows and a person should be able to read
//! the file. Acts are called as plans call them (`look ticket.destination`). Knows no JSON and no file.

use crate::{
    interview::{
        action::{Entry, Manner, NoteLine, Reason},
        case::{
            ActIx, Case, CodeSet, ContradictionIx, DocumentIx, FactIx, FlagIx, IndicatorIx, ItemIx, ItemSource, NeedIx,
            PersonIx, PhraseIx, ReasonIx, TopicIx, What,
        },
        event::Proof,
        plan,
    },
    scenario::{
        handbook::{Code, Handbook},
        id::Dotted,
    },
};

/// A name that means nothing in the case or the handbook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no {kind} `{name}`")]
pub struct UnknownName {
    /// What was looked for: `fact`, `person` ...
    pub kind: &'static str,
    /// The name.
    pub name: String,
}

type Known<T> = Result<T, UnknownName>;

fn known<T>(found: Option<T>, kind: &'static str, name: &str) -> Known<T> {
    // A name out of a damaged file may be of any length.
    found.ok_or_else(|| UnknownName { kind, name: name.chars().take(80).collect() })
}

/// The ids of a handbook that events count by place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    indicators: Vec<String>,
    reasons: Vec<String>,
    phrases: Vec<String>,
}

impl Names {
    /// Takes the ids of a handbook.
    pub fn new(handbook: &Handbook) -> Self {
        Self {
            indicators: handbook.indicators().iter().map(|row| row.id.clone()).collect(),
            reasons: handbook.reasons().iter().map(|row| row.id.clone()).collect(),
            phrases: handbook.phrases().iter().map(|row| row.id.clone()).collect(),
        }
    }

    /// Returns the id of an indicator.
    pub(super) fn indicator(&self, indicator: IndicatorIx) -> String {
        self.indicators.get(indicator.ix()).cloned().unwrap_or_default()
    }

    pub(super) fn find_indicator(&self, id: &str) -> Known<IndicatorIx> {
        let found = self.indicators.iter().position(|known| known == id);
        known(found.map(|ix| IndicatorIx(ix as u16)), "indicator", id)
    }

    /// Returns a reason: an entry, `contradiction:ID`, or `!ID` for one that is none.
    pub(super) fn reason(&self, case: &Case, reason: Reason) -> String {
        match reason {
            Reason::Entry(at) => entry(case, at),
            Reason::Contradiction(ix) => format!("contradiction:{}", contradiction(case, ix)),
            Reason::Bad(ix) => format!("!{}", self.reasons.get(ix.ix()).map_or("", String::as_str)),
        }
    }

    pub(super) fn find_reason(&self, case: &Case, name: &str) -> Known<Reason> {
        if let Some(id) = name.strip_prefix('!') {
            let found = self.reasons.iter().position(|known| known == id);
            return known(found.map(|ix| Reason::Bad(ReasonIx(ix as u16))), "reason", name);
        }
        match name.strip_prefix("contradiction:") {
            Some(id) => find_contradiction(case, id).map(Reason::Contradiction),
            None => find_entry(case, name).map(Reason::Entry),
        }
    }

    /// Returns a line of the hand-over note: an entry, `act:ID`, or `!ID` for a standard phrase.
    pub(super) fn note_line(&self, case: &Case, line: NoteLine) -> String {
        match line {
            NoteLine::Entry(at) => entry(case, at),
            NoteLine::Act(ix) => format!("act:{}", act(case, ix)),
            NoteLine::Phrase(ix) => format!("!{}", self.phrases.get(ix.ix()).map_or("", String::as_str)),
        }
    }

    pub(super) fn find_note_line(&self, case: &Case, name: &str) -> Known<NoteLine> {
        if let Some(id) = name.strip_prefix('!') {
            let found = self.phrases.iter().position(|known| known == id);
            return known(found.map(|ix| NoteLine::Phrase(PhraseIx(ix as u16))), "phrase", name);
        }
        match name.strip_prefix("act:") {
            Some(id) => find_act(case, id).map(NoteLine::Act),
            None => find_entry(case, name).map(NoteLine::Entry),
        }
    }
}

/// Returns the id at a place of a map of the script; empty for an index of another case.
fn at<T>(map: &crate::scenario::map::Map<T>, ix: usize) -> &str {
    map.at(ix).map_or("", |(id, _)| id)
}

pub(super) fn person(case: &Case, ix: PersonIx) -> String {
    at(&case.scenario.persons, ix.ix()).to_owned()
}

pub(super) fn find_person(case: &Case, id: &str) -> Known<PersonIx> {
    known(case.person(id), "person", id)
}

pub(super) fn topic(case: &Case, ix: TopicIx) -> String {
    at(&case.scenario.topics, ix.ix()).to_owned()
}

pub(super) fn find_topic(case: &Case, id: &str) -> Known<TopicIx> {
    known(case.topic(id), "topic", id)
}

pub(super) fn fact(case: &Case, ix: FactIx) -> String {
    at(&case.scenario.facts, ix.ix()).to_owned()
}

pub(super) fn find_fact(case: &Case, id: &str) -> Known<FactIx> {
    known(case.fact(id), "fact", id)
}

pub(super) fn document(case: &Case, ix: DocumentIx) -> String {
    at(&case.scenario.documents, ix.ix()).to_owned()
}

pub(super) fn find_document(case: &Case, id: &str) -> Known<DocumentIx> {
    known(case.document(id), "document", id)
}

pub(super) fn contradiction(case: &Case, ix: ContradictionIx) -> String {
    at(&case.scenario.contradictions, ix.ix()).to_owned()
}

pub(super) fn find_contradiction(case: &Case, id: &str) -> Known<ContradictionIx> {
    known(case.contradiction(id), "contradiction", id)
}

pub(super) fn need(case: &Case, ix: NeedIx) -> String {
    at(&case.scenario.needs, ix.ix()).to_owned()
}

pub(super) fn find_need(case: &Case, id: &str) -> Known<NeedIx> {
    known(case.scenario.needs.index_of(id).map(|ix| NeedIx(ix as u16)), "need", id)
}

pub(super) fn flag(case: &Case, ix: FlagIx) -> String {
    case.flag_ids.get(ix.ix()).cloned().unwrap_or_default()
}

pub(super) fn find_flag(case: &Case, id: &str) -> Known<FlagIx> {
    known(case.flag_ids.iter().position(|known| known == id).map(|ix| FlagIx(ix as u16)), "flag", id)
}

/// Returns `document.field` or `act.result`.
pub(super) fn item(case: &Case, ix: ItemIx) -> String {
    match case.items.get(ix.ix()).map(|item| &item.source) {
        Some(ItemSource::Field(document, field)) => match case.scenario.documents.at(document.ix()) {
            Some((id, authored)) => format!("{id}.{}", at(&authored.fields, usize::from(*field))),
            None => String::new(),
        },
        Some(ItemSource::Result(act, result)) => format!("{}.{result}", at(&case.scenario.acts, *act as usize)),
        None => String::new(),
    }
}

pub(super) fn find_item(case: &Case, name: &str) -> Known<ItemIx> {
    let found = Dotted::parse(name).and_then(|dotted| case.item(&dotted.of, &dotted.part));
    known(found, "field or result", name)
}

/// Returns an act as plans write it.
pub(super) fn act(case: &Case, ix: ActIx) -> String {
    match case.acts.get(ix.ix()).map(|act| act.what) {
        Some(What::Question(q)) => at(&case.scenario.questions, q as usize).to_owned(),
        Some(What::Act(a)) => at(&case.scenario.acts, a as usize).to_owned(),
        Some(What::GoOn(of)) => format!("{}.go-on", topic(case, of)),
        Some(What::SumUp(of)) => format!("{}.sum-up", topic(case, of)),
        Some(What::Open(of)) => format!("open {}", document(case, of)),
        Some(What::Look(at)) => format!("look {}", item(case, at)),
        Some(What::Raise(of, Manner::Fair)) => format!("raise {} fair", contradiction(case, of)),
        Some(What::Raise(of, Manner::Accuse)) => format!("raise {} accuse", contradiction(case, of)),
        None => String::new(),
    }
}

pub(super) fn find_act(case: &Case, name: &str) -> Known<ActIx> {
    let words: Vec<&str> = name.split(' ').collect();
    let what = match words[..] {
        ["open", id] => case.document(id).map(What::Open),
        ["look", id] => find_item(case, id).ok().map(What::Look),
        ["raise", id, "fair"] => case.contradiction(id).map(|ix| What::Raise(ix, Manner::Fair)),
        ["raise", id, "accuse"] => case.contradiction(id).map(|ix| What::Raise(ix, Manner::Accuse)),
        [id] => return known(plan::act(case, id), "act", name),
        _ => None,
    };
    known(what.and_then(|what| case.act_of(what)), "act", name)
}

/// Returns an entry: `FACT`, `FACT@PERSON`, `document.field`, `act.result` or `person:ID`.
pub(super) fn entry(case: &Case, of: Entry) -> String {
    match of {
        Entry::Claim(ix) => fact(case, ix),
        Entry::ClaimBy(ix, by) => format!("{}@{}", fact(case, ix), person(case, by)),
        Entry::Item(ix) => item(case, ix),
        Entry::Person(ix) => format!("person:{}", person(case, ix)),
    }
}

pub(super) fn find_entry(case: &Case, name: &str) -> Known<Entry> {
    if let Some((id, by)) = name.split_once('@') {
        return Ok(Entry::ClaimBy(find_fact(case, id)?, find_person(case, by)?));
    }
    if let Some(id) = name.strip_prefix("person:") {
        return find_person(case, id).map(Entry::Person);
    }
    if name.contains('.') { find_item(case, name).map(Entry::Item) } else { find_fact(case, name).map(Entry::Claim) }
}

/// Returns what showed an indicator: an entry, `contradiction:ID` or `act:ID`.
pub(super) fn proof(case: &Case, proof: Proof) -> String {
    match proof {
        Proof::Entry(at) => entry(case, at),
        Proof::Contradiction(ix) => format!("contradiction:{}", contradiction(case, ix)),
        Proof::Act(ix) => format!("act:{}", act(case, ix)),
    }
}

pub(super) fn find_proof(case: &Case, name: &str) -> Known<Proof> {
    if let Some(id) = name.strip_prefix("contradiction:") {
        return find_contradiction(case, id).map(Proof::Contradiction);
    }
    match name.strip_prefix("act:") {
        Some(id) => find_act(case, id).map(Proof::Act),
        None => find_entry(case, name).map(Proof::Entry),
    }
}

/// Returns a scripted reply by its id, or `#` and its place where another of the act has the same id.
pub(super) fn reply(case: &Case, of: ActIx, index: u8) -> String {
    let ids = reply_ids(case, of);
    match ids.get(usize::from(index)) {
        Some(id) if ids.iter().position(|other| other == id) == Some(usize::from(index)) => (*id).to_owned(),
        _ => format!("#{index}"),
    }
}

pub(super) fn find_reply(case: &Case, of: ActIx, name: &str) -> Known<u8> {
    let ids = reply_ids(case, of);
    let found = match name.strip_prefix('#') {
        Some(index) => index.parse().ok().filter(|index| *index < ids.len()),
        None => ids.iter().position(|id| *id == name),
    };
    known(found.and_then(|index| u8::try_from(index).ok()), "reply", name)
}

fn reply_ids(case: &Case, of: ActIx) -> Vec<&str> {
    let replies = match case.acts.get(of.ix()).map(|act| act.what) {
        Some(What::Question(q)) => case.scenario.questions.at(q as usize).map(|(_, question)| &question.replies),
        Some(What::Act(a)) => case.scenario.acts.at(a as usize).map(|(_, act)| &act.replies),
        _ => None,
    };
    replies.into_iter().flatten().map(|reply| reply.id.as_str()).collect()
}

pub(super) fn codes(set: CodeSet) -> Vec<String> {
    set.iter().map(|code| code.as_str().to_owned()).collect()
}

pub(super) fn find_codes(names: &[String]) -> Known<CodeSet> {
    names.iter().try_fold(CodeSet::default(), |set, name| {
        let code = Code::ALL.iter().copied().find(|code| code.as_str() == name);
        known(code, "outcome", name).map(|code| set.with(code))
    })
}
