//! What an interview is worth with good notes: right decisions, a reason for each, tags and links.
//!
//! Written by hand and apart from how proofs choose notes, so that one can be held against the other.

use sala::{
    assessment::{Assessment, assess},
    interview::{
        Action, Interview,
        action::{Entry, Reason},
        case::{CodeSet, FactIx, ItemIx, PersonIx},
    },
    scenario::{
        handbook::{Code, Handbook},
        outcome::Mark,
    },
};

/// Decides for everybody as the script calls right, with every note in reach as a reason, and judges.
pub fn with_good_notes(interview: &Interview) -> Assessment {
    let (case, handbook) = (interview.case(), Handbook::shipped());
    let mut best = interview.clone();
    let facts = (0..case.facts.len() as u32).map(|ix| Entry::Claim(FactIx(ix)));
    let items = (0..case.items.len() as u32).map(|ix| Entry::Item(ItemIx(ix)));
    let entries: Vec<Entry> = facts.chain(items).collect();
    let persons: Vec<PersonIx> = case.to_decide(interview.state()).collect();
    for person in persons {
        let right = case.grades[person.ix()].iter().find(|line| line.mark == Mark::Full);
        let codes = right.map_or(CodeSet::of([Code::Secondary]), |line| line.all);
        let _ = best.act(&Action::Decide(person, codes));
        let good = entries.iter().find(|entry| {
            let mut with = best.clone();
            let given = with.act(&Action::Because(person, Reason::Entry(**entry))).is_ok();
            let marks = assess(case, handbook, with.events()).persons;
            given && marks.iter().any(|m| m.person == person && m.reasons.iter().any(|r| r.worth.is_good()))
        });
        let reason = good.map_or(Reason::Entry(Entry::Person(person)), |entry| Reason::Entry(*entry));
        let _ = best.act(&Action::Because(person, reason));
    }
    for sign in assess(case, handbook, best.events()).signs {
        if let (Some(indicator), Some(entry)) = (sign.indicator, sign.entries.first()) {
            let _ = best.act(&Action::Tag(indicator, *entry));
        }
    }
    for contradiction in &case.contradictions {
        let _ = best.act(&Action::Link(contradiction.ends.0, contradiction.ends.1));
    }
    let _ = best.act(&Action::Finish);
    assess(case, handbook, best.events())
}
