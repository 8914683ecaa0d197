//! What is judged as it stands at the end: decisions with their reasons, tags, contradictions and the hand-over note.
//!
//! Says what each is worth, not how many points that is (`competencies/`).

use serde::Serialize;

use super::{
    name,
    offer::{Offer, Way},
    record::Record,
};
use crate::{
    interview::{
        action::{Entry, NoteLine, Reason},
        case::{Case, CodeSet, ContradictionIx, IndicatorIx, PersonIx, PhraseIx},
        state::{State, pair},
    },
    locale::message::Message,
    scenario::{
        fact::Level,
        handbook::{Code, Direction, Grade, Handbook, NotePart, Sex, Stage, Strength},
        outcome::Mark,
    },
};

/// A person found, and what was decided about them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonMark {
    /// Id in the script.
    pub id: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub person: PersonIx,
    /// The codes decided, in the order of the tiles; empty where nothing was.
    pub codes: Vec<Code>,
    /// The main one of them, by which a series counts.
    pub main: Option<Code>,
    /// How good the decision is.
    pub grade: Grade,
    /// The codes of the first line that is fully right, to be shown beside.
    pub right: Vec<Code>,
    /// The reasons given, good and bad.
    pub reasons: Vec<ReasonMark>,
    /// The variant names this person as the one who counts in signal detection.
    pub subject: bool,
    /// In this variant the right outcome reports this person as a facilitator.
    pub facilitator: bool,
    /// The persona: never evidence, kept so that a series can show unequal treatment.
    pub sex: Option<Sex>,
    /// Age in years.
    pub age: Option<u32>,
    /// Nationality, as an ICAO code.
    pub nationality: Option<String>,
}

/// A reason given for a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonMark {
    /// What was cited: an entry or contradiction as plans write it, `!ID` for one of the reasons that are none.
    pub name: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub reason: Option<Reason>,
    /// What it is worth.
    pub worth: Worth,
    /// Citing it is also a critical failure.
    pub critical: bool,
    /// Why it is worth that.
    pub why: Message,
    /// Source tags, for those of the handbook's list.
    pub sources: Vec<String>,
}

/// What a reason is worth for the outcome it was given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// It supports a chosen code.
    Supports,
    /// It was put into the person's mouth.
    Contaminated,
    /// The story was adapted after something was shown too early.
    Adapted,
    /// Only the surface story was told, or a bare yes or no.
    Surface,
    /// It supports another outcome, not this one.
    Elsewhere,
    /// A contradiction counts only once raised after the account, as a fair question.
    NotAnswered,
    /// Somebody else said it in the person's stead.
    SpokenFor,
    /// That somebody is there is no fact about what they did.
    NoFact,
    /// True or not, it supports nothing.
    Nothing,
    /// One of the handbook's tempting reasons that are none.
    Bad,
}

impl Worth {
    /// Every member.
    pub const ALL: [Self; 10] = [
        Self::Supports,
        Self::Contaminated,
        Self::Adapted,
        Self::Surface,
        Self::Elsewhere,
        Self::NotAnswered,
        Self::SpokenFor,
        Self::NoFact,
        Self::Nothing,
        Self::Bad,
    ];

    /// Says whether it is a good reason.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Supports)
    }

    /// Returns the id used in message ids: `worth-ID`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Contaminated => "contaminated",
            Self::Adapted => "adapted",
            Self::Surface => "surface",
            Self::Elsewhere => "elsewhere",
            Self::NotAnswered => "not-answered",
            Self::SpokenFor => "spoken-for",
            Self::NoFact => "no-fact",
            Self::Nothing => "nothing",
            Self::Bad => "bad",
        }
    }
}

/// An indicator that the variant offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignMark {
    /// Its id in the handbook.
    pub id: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub indicator: Option<IndicatorIx>,
    /// The turn in which it was brought out.
    pub elicited: Option<u32>,
    /// Something in the notebook can show it.
    pub taggable: bool,
    /// The entries on which it was rightly tagged.
    pub tagged_at: Vec<String>,
    /// Entries of the notebook that show it.
    pub shown_by: Vec<String>,
    /// The same, as the case counts them.
    #[serde(skip)]
    pub entries: Vec<Entry>,
    /// What brings it out in this case.
    #[serde(skip)]
    pub ways: Vec<Way>,
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TagMark {
    /// The indicator's id.
    pub id: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub indicator: Option<IndicatorIx>,
    /// The entry it stands on.
    pub at: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub entry: Option<Entry>,
    /// What it is worth.
    pub worth: TagWorth,
}

/// What a tag is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TagWorth {
    /// The entry really shows the indicator in this variant.
    Right,
    /// It does not.
    Wrong,
    /// The row is never evidence.
    NoEvidence,
}

/// A contradiction that counts in this variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContradictionMark {
    /// Its id.
    pub id: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub contradiction: Option<ContradictionIx>,
    /// It was linked or raised.
    pub found: bool,
    /// The turn in which it was raised.
    pub raised: Option<u32>,
    /// After the account was ripe.
    pub late: bool,
    /// As a fair question.
    pub fair: bool,
}

/// A line that the hand-over note must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandoverMark {
    /// The line, as plans write it.
    pub name: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub line: Option<NoteLine>,
    /// The part of the note it belongs to: claims and facts stand apart.
    pub part: NotePart,
    /// It is there.
    pub there: bool,
}

/// A bad phrase in the hand-over note: a promise that cannot be kept, or an impression in place of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoteFault {
    /// The phrase's id in the handbook.
    pub id: String,
    /// The same, as the case counts it.
    #[serde(skip)]
    pub phrase: Option<PhraseIx>,
    /// The part of the note it stands in.
    pub part: NotePart,
    /// Why it does not belong there.
    pub why: Message,
    /// Source tags.
    pub sources: Vec<String>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    pub persons: Vec<PersonMark>,
    pub signs: Vec<SignMark>,
    pub tags: Vec<TagMark>,
    pub contradictions: Vec<ContradictionMark>,
    pub handover: Vec<HandoverMark>,
    pub note_faults: Vec<NoteFault>,
}

impl Marks {
    pub(super) fn of(record: &Record<'_>, offer: &Offer) -> Self {
        let (case, handbook) = (record.case, record.handbook);
        Self {
            persons: case.to_decide(&record.end).map(|person| person_mark(record, person)).collect(),
            signs: offer.signs.iter().map(|(ix, ways)| sign_mark(record, offer, *ix, ways)).collect(),
            tags: record
                .end
                .notes
                .tags
                .iter()
                .map(|(indicator, entry)| TagMark {
                    id: name::indicator(handbook, *indicator),
                    indicator: Some(*indicator),
                    at: name::entry(case, *entry),
                    entry: Some(*entry),
                    worth: tag_worth(record, offer, *indicator, *entry),
                })
                .collect(),
            contradictions: offer.contradictions.iter().map(|ix| contradiction_mark(record, *ix)).collect(),
            handover: handover(record),
            note_faults: note_faults(record),
        }
    }
}

/// Grades the codes decided for a person in the state at the end: harmful lines first, then the rest in the order
/// written; where none holds, and where nothing was decided, it is wrong (`docs/scenario-format.md`, outcomes;
/// `scenario/outcome.rs`).
pub(super) fn grade(case: &Case, end: &State, person: PersonIx, codes: CodeSet) -> Grade {
    if codes.is_empty() {
        return Grade::Wrong;
    }
    let lines = case.grades.get(person.ix()).map_or(&[][..], Vec::as_slice);
    let holding = |harmful: bool| {
        let tried = lines.iter().filter(move |line| (line.mark == Mark::Harmful) == harmful);
        tried.filter(|line| line.fits(codes) && line.when.holds(end)).map(|line| line.mark).next()
    };
    match holding(true).or_else(|| holding(false)) {
        Some(Mark::Full) => Grade::Full,
        Some(Mark::Fair) => Grade::Fair,
        Some(Mark::Harmful) => Grade::Harmful,
        Some(Mark::Wrong) | None => Grade::Wrong,
    }
}

fn person_mark(record: &Record<'_>, person: PersonIx) -> PersonMark {
    let (case, handbook) = (record.case, record.handbook);
    let codes = record.end.notes.decisions[person.ix()];
    let list: Vec<Code> = codes.iter().collect();
    let full = || case.grades[person.ix()].iter().filter(|line| line.mark == Mark::Full);
    let reports: Vec<Code> =
        handbook.rubric().detectors.iter().filter(|d| d.facilitator).flat_map(|d| d.codes.iter().copied()).collect();
    let drawn = case.drawn.persons.get(person.ix());
    let of_person = record.end.notes.reasons.iter().filter(|(of, _)| *of == person);
    PersonMark {
        id: name::person(case, person),
        person,
        main: handbook.outcomes().main(&list),
        codes: list,
        grade: grade(case, &record.end, person, codes),
        right: full().next().map_or_else(Vec::new, |line| line.all.and(line.any).iter().collect()),
        reasons: of_person.map(|(_, reason)| reason_mark(record, *reason, codes)).collect(),
        subject: case.subject() == Some(person),
        facilitator: full().any(|line| line.all.and(line.any).meets(CodeSet::of(reports.iter().copied()))),
        sex: drawn.map(|drawn| drawn.sex),
        age: drawn.map(|drawn| drawn.age),
        nationality: drawn.map(|drawn| drawn.nationality.clone()),
    }
}

fn reason_mark(record: &Record<'_>, reason: Reason, codes: CodeSet) -> ReasonMark {
    let worth = worth(record, reason, codes);
    let bad = match reason {
        Reason::Bad(ix) => record.handbook.reasons().get(ix.ix()),
        _ => None,
    };
    ReasonMark {
        name: name::reason(record.case, record.handbook, reason),
        reason: Some(reason),
        worth,
        critical: bad.is_some_and(|row| row.critical),
        why: match bad {
            Some(row) => Message::new(row.message()).attr("why"),
            None => Message::new(format!("worth-{}", worth.id())),
        },
        sources: bad.map_or_else(Vec::new, |row| row.sources.clone()),
    }
}

fn worth(record: &Record<'_>, reason: Reason, codes: CodeSet) -> Worth {
    let case = record.case;
    let for_this = |supports: CodeSet| match (supports.is_empty(), supports.meets(codes)) {
        (true, _) => Worth::Nothing,
        (false, true) => Worth::Supports,
        (false, false) => Worth::Elsewhere,
    };
    match reason {
        Reason::Bad(_) => Worth::Bad,
        Reason::Contradiction(ix) if record.raised[ix.ix()].is_some_and(|raised| raised.counts) => {
            for_this(case.contradictions[ix.ix()].supports)
        }
        Reason::Contradiction(_) => Worth::NotAnswered,
        Reason::Entry(Entry::Person(_)) => Worth::NoFact,
        Reason::Entry(Entry::ClaimBy(..)) => Worth::SpokenFor,
        Reason::Entry(Entry::Item(item)) if record.seen[item.ix()].is_some() => {
            for_this(case.items[item.ix()].supports)
        }
        Reason::Entry(Entry::Item(_)) => Worth::Nothing,
        Reason::Entry(Entry::Claim(ix)) => {
            let fact = record.facts[ix.ix()];
            // What was told freely before was no suggestion: a suggestive question introduces content that had not been
            // disclosed (PEACE, Mendez).
            let told = if fact.contaminated { fact.clean } else { fact.told };
            if fact.contaminated && told < Some(Level::Partial) {
                Worth::Contaminated
            } else if fact.adapted {
                Worth::Adapted
            } else if told < Some(Level::Partial) {
                Worth::Surface
            } else {
                for_this(case.facts[ix.ix()].says.as_ref().map_or_else(CodeSet::default, |says| says.supports))
            }
        }
    }
}

fn tag_worth(record: &Record<'_>, offer: &Offer, indicator: IndicatorIx, entry: Entry) -> TagWorth {
    let row = record.handbook.indicators().get(indicator.ix());
    let evidence = row.is_some_and(|row| row.evidence);
    // That somebody answers in the person's stead shows it by itself, where it is so in this truth at all.
    let spoken_for = matches!(entry, Entry::ClaimBy(..))
        && row.is_some_and(|row| row.spoken_for)
        && offer.signs.contains_key(&indicator);
    match (evidence, spoken_for || record.shows.contains_key(&(indicator, entry))) {
        (false, _) => TagWorth::NoEvidence,
        (true, true) => TagWorth::Right,
        (true, false) => TagWorth::Wrong,
    }
}

fn sign_mark(record: &Record<'_>, offer: &Offer, ix: IndicatorIx, ways: &[Way]) -> SignMark {
    let case = record.case;
    let tags = record.end.notes.tags.iter().filter(|(tagged, _)| *tagged == ix);
    let right = tags.filter(|(_, entry)| tag_worth(record, offer, ix, *entry) == TagWorth::Right);
    let entries: Vec<Entry> = record.shows.keys().filter(|(shown, _)| *shown == ix).map(|(_, entry)| *entry).collect();
    SignMark {
        id: name::indicator(record.handbook, ix),
        indicator: Some(ix),
        elicited: record.elicited.get(&ix).map(|elicited| elicited.turn),
        taggable: offer.taggable.contains(&ix),
        tagged_at: right.map(|(_, entry)| name::entry(case, *entry)).collect(),
        shown_by: entries.iter().map(|entry| name::entry(case, *entry)).collect(),
        entries,
        ways: ways.to_vec(),
    }
}

fn contradiction_mark(record: &Record<'_>, ix: ContradictionIx) -> ContradictionMark {
    let (a, b) = record.case.contradictions[ix.ix()].ends;
    let raised = record.raised[ix.ix()];
    ContradictionMark {
        id: name::contradiction(record.case, ix),
        contradiction: Some(ix),
        found: raised.is_some() || record.end.notes.links.contains(&pair(a, b)),
        raised: raised.map(|raised| raised.turn),
        late: raised.is_some_and(|raised| !raised.early),
        fair: raised.is_some_and(|raised| raised.fair),
    }
}

fn handover(record: &Record<'_>) -> Vec<HandoverMark> {
    let Some(note) = &record.case.handover else { return Vec::new() };
    note.lines()
        .map(|line| HandoverMark {
            name: name::note_line(record.case, record.handbook, line),
            line: Some(line),
            part: line.part(record.handbook),
            there: record.end.notes.handover.contains(&line),
        })
        .collect()
}

/// Whether a note is asked for or not: what must not stand in one must not stand in any.
fn note_faults(record: &Record<'_>) -> Vec<NoteFault> {
    let written = record.end.notes.handover.iter();
    written
        .filter_map(|line| {
            let NoteLine::Phrase(ix) = *line else { return None };
            let row = record.handbook.phrases().get(ix.ix()).filter(|row| !row.good)?;
            Some(NoteFault {
                id: row.id.clone(),
                phrase: Some(ix),
                part: row.section,
                why: Message::new(row.message()).attr("why"),
                sources: row.sources.clone(),
            })
        })
        .collect()
}

/// Returns the word for what an indicator weighs at this border.
///
/// At departure nothing but recruitment can have happened yet (`docs/field.md` 3); else, and where it weighs nothing
/// then, its greatest weight is told.
#[must_use]
pub fn strength_message(case: &Case, handbook: &Handbook, indicator: IndicatorIx) -> Option<Message> {
    let row = handbook.indicators().get(indicator.ix())?;
    let child = case.subject().is_some_and(|person| case.persons[person.ix()].child);
    let weight = match case.scenario.direction {
        Direction::Departure => Some(row.strength(Stage::Recruitment, child)).filter(|w| *w != Strength::None),
        Direction::Arrival => None,
    };
    Some(Message::new(format!("strength-{}", weight.unwrap_or_else(|| row.most(child)).id())))
}
