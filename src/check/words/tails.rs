//! What a message can be: the element it belongs to, and the attributes that can ever be said of it.

use crate::{
    check::{script::Script, words::needed::bare_answers},
    scenario::{
        act::{Act, Reply},
        document::{Field, Shows},
        evidence::Contradiction,
        fact::{Fact, Level},
        handbook::{Code, Grade as HandbookGrade},
        outcome::Grade,
        pool::Pool,
        question::{Question, Topic},
        ron_tree::nearest,
        words::level_word,
    },
};

/// The element a message belongs to.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) enum Owner<'s> {
    /// The scenario.
    Scenario,
    /// A question.
    Question(&'s Question),
    /// A fact.
    Fact(&'s str, &'s Fact),
    /// An act.
    Act(&'s Act),
    /// A contradiction.
    Contradiction(&'s Contradiction),
    /// A document.
    Document,
    /// A field of a document.
    Field(&'s Field),
    /// A person.
    Person,
    /// A topic.
    Topic(&'s Topic),
    /// A need.
    Need,
    /// What is right for a person.
    Outcome(&'s str),
    /// A result of an act.
    Result,
    /// A critical failure.
    Critical,
    /// A pool.
    Pool(&'s Pool),
    /// Something that could not be read, of which nothing is known.
    Broken,
}

/// The prefixes of message ids with the section of their elements, longest first.
pub(in crate::check) const PREFIXES: [(&str, &str); 11] = [
    ("draw-", "draws"),
    ("doc-", "documents"),
    ("q-", "questions"),
    ("f-", "facts"),
    ("a-", "acts"),
    ("d-", "contradictions"),
    ("p-", "persons"),
    ("t-", "topics"),
    ("n-", "needs"),
    ("o-", "persons"),
    ("k-", "criticals"),
];

/// Finds the element a message belongs to.
pub(in crate::check) fn owner<'s>(script: &Script<'s>, message: &str) -> Option<Owner<'s>> {
    let scenario = script.scenario;
    if message == "scenario" {
        return Some(Owner::Scenario);
    }
    if let Some(result) = message.strip_prefix("c-") {
        let known = script.known.results().any(|(act, part)| {
            result.strip_prefix(act).and_then(|rest| rest.strip_prefix('-')).is_some_and(|rest| rest == part)
        });
        let broken = !script.known.whole;
        return if known { Some(Owner::Result) } else { broken.then_some(Owner::Broken) };
    }
    let (prefix, section) = PREFIXES.into_iter().find(|(prefix, _)| message.starts_with(prefix))?;
    let id = &message[prefix.len()..];
    if script.known.is_broken(section, id) {
        return Some(Owner::Broken);
    }
    match prefix {
        "q-" => scenario.questions.get(id).map(Owner::Question),
        "f-" => {
            scenario.facts.index_of(id).and_then(|at| scenario.facts.at(at)).map(|(id, fact)| Owner::Fact(id, fact))
        }
        "a-" => scenario.acts.get(id).map(Owner::Act),
        "d-" => scenario.contradictions.get(id).map(Owner::Contradiction),
        "doc-" => document(script, id),
        "p-" => scenario.persons.get(id).map(|_| Owner::Person),
        "t-" => scenario.topics.get(id).map(Owner::Topic),
        "n-" => scenario.needs.get(id).map(|_| Owner::Need),
        "o-" => {
            scenario.outcomes.index_of(id).and_then(|at| scenario.outcomes.at(at)).map(|(id, _)| Owner::Outcome(id))
        }
        "k-" => scenario.criticals.get(id).map(|_| Owner::Critical),
        "draw-" => scenario.draws.get(id).map(Owner::Pool),
        _ => None,
    }
}

fn document<'s>(script: &Script<'s>, id: &str) -> Option<Owner<'s>> {
    if script.scenario.documents.contains(id) {
        return Some(Owner::Document);
    }
    // `ID-FIELD`, where both may hold hyphens.
    id.match_indices('-').find_map(|(at, _)| {
        let (document, field) = (&id[..at], &id[at + 1..]);
        if script.known.is_broken("documents", document) {
            return Some(Owner::Broken);
        }
        script.scenario.documents.get(document)?.fields.get(field).map(Owner::Field)
    })
}

/// Says whether an attribute can ever be said of a message.
pub(in crate::check) fn fits(script: &Script<'_>, owner: Owner<'_>, tail: &str) -> bool {
    let reply = |replies: &[Reply]| replies.iter().any(|reply| reply.id == tail);
    match owner {
        Owner::Broken => true,
        Owner::Scenario => matches!(tail, "title" | "brief" | "after"),
        Owner::Question(question) => match tail {
            "yes" | "no" => {
                let answers = bare_answers(script, question);
                answers.iter().any(|(answer, _, said)| *answer == tail && *said) || reply(&question.replies)
            }
            "better" => !question.better.is_empty(),
            _ => reply(&question.replies),
        },
        Owner::Act(act) => tail == "label" || reply(&act.replies),
        Owner::Fact(id, fact) => of_fact(script, id, fact, tail),
        Owner::Contradiction(contradiction) => {
            let said = |tail: &str| matches!(tail, "early" | "late" | "accused");
            let of_variant = |variant: &str| {
                let rest = tail.strip_suffix(variant).and_then(|rest| rest.strip_suffix('-'));
                rest.is_some_and(said)
            };
            matches!(tail, "fair" | "accuse") || said(tail) || script.variants_of(&contradiction.only).any(of_variant)
        }
        Owner::Field(field) => {
            let value = tail.strip_prefix("note-").unwrap_or(tail);
            match &field.shows {
                Shows::Text(known) => value == known,
                Shows::Per(by) => by.values().any(|known| value == known),
                Shows::Photo => tail == "photo",
                _ => false,
            }
        }
        Owner::Person => match tail.strip_prefix("truth-") {
            Some(variant) => script.known.has("variants", variant),
            None => matches!(tail, "declined" | "again" | "silent" | "accused" | "threatened"),
        },
        Owner::Topic(topic) => match tail {
            "go-on" => topic.go_on > 0,
            "sum-up" => topic.sum_up,
            _ => false,
        },
        Owner::Outcome(person) => tail.strip_prefix("why-").is_some_and(|rest| of_outcome(script, person, rest)),
        Owner::Critical => tail == "why",
        Owner::Pool(Pool::AnyOf(words)) => words.iter().any(|word| word == tail),
        Owner::Pool(_) | Owner::Document | Owner::Need | Owner::Result => false,
    }
}

fn of_outcome(script: &Script<'_>, person: &str, rest: &str) -> bool {
    let Some((variant, code)) = script
        .known
        .ids("variants")
        .find_map(|variant| Some((variant, rest.strip_prefix(variant)?.strip_prefix('-')?)))
    else {
        return false;
    };
    let graded = HandbookGrade::ALL.iter().find_map(|grade| code.strip_suffix(grade.id())?.strip_suffix('-'));
    let code = graded.unwrap_or(code);
    if Code::from_id(code).is_none() {
        return false;
    }
    let Some(by) = script.scenario.outcomes.get(person) else { return false };
    let grades: &[Grade] = crate::check::reach::by_variant(by, variant).map_or(&[], Vec::as_slice);
    grades.iter().any(|grade| {
        let (_, codes) = grade.parts();
        [&codes.all, &codes.any, &codes.also].into_iter().flatten().any(|known| known.id() == code)
    })
}

fn of_fact(script: &Script<'_>, id: &str, fact: &Fact, tail: &str) -> bool {
    if let Some(note) = tail.strip_prefix("note") {
        return match note.strip_prefix('-') {
            None => note.is_empty(),
            Some(rest) => {
                script.reach.stand_in(id) == Some(rest)
                    || of_level(script, id, fact, rest, &|level, variant| {
                        level == Level::Cover
                            || script.reach.highest(id, variant).is_some_and(|highest| highest >= level)
                    }) && rest.strip_prefix("cover-").is_none_or(|rest| {
                        // Of the person's own covers only a thin one is noted by variant.
                        let is_thin = |says: &crate::scenario::fact::Says| says.thin;
                        !script.scenario.variants.contains(rest) || fact.in_variant(rest).is_some_and(is_thin)
                    })
            }
        };
    }
    match tail {
        "slip" | "corrected" => fact.slip.is_some(),
        "adapted" => true,
        _ => of_level(script, id, fact, tail, &|level, variant| script.reach.spoken(id, variant).contains(&level)),
    }
}

/// `LEVEL[-VARIANT][-PERSON]`, where the person answers in the stead of the fact's own.
fn of_level(script: &Script<'_>, id: &str, fact: &Fact, tail: &str, said: &dyn Fn(Level, &str) -> bool) -> bool {
    let Some((level, rest)) = Level::ALL.into_iter().find_map(|level| {
        let rest = tail.strip_prefix(level_word(level))?;
        (rest.is_empty() || rest.starts_with('-')).then_some((level, rest))
    }) else {
        return false;
    };
    let variants = || script.scenario.variants.keys();
    let stand_in = script.reach.stand_in(id);
    // Covers come from the genuine variant's full text.
    let cover_needed = || variants().any(|variant| said(Level::Cover, variant)) || stand_in.is_some();
    let used = |variant: &str| {
        said(level, variant) || level == Level::Full && script.scenario.genuine() == Some(variant) && cover_needed()
    };
    let Some(rest) = rest.strip_prefix('-') else {
        return variants().any(used);
    };
    if stand_in == Some(rest) {
        return true;
    }
    variants().any(|variant| match rest.strip_prefix(variant) {
        // A cover of one variant's own is held by the lint of covers.
        Some("") => level == Level::Cover || used(variant),
        Some(person) => {
            let person = person.strip_prefix('-');
            person.is_some() && person == stand_in && (level == Level::Cover || fact.in_variant(variant).is_some())
        }
        None => false,
    })
}

/// Returns the attribute probably meant, of those that can be said.
pub(in crate::check) fn near(script: &Script<'_>, owner: Owner<'_>, tail: &str) -> Option<String> {
    let all = candidates(script, owner);
    nearest(tail, all.iter().map(String::as_str)).map(str::to_owned)
}

/// The attributes a message can have, some of which may not fit.
fn candidates(script: &Script<'_>, owner: Owner<'_>) -> Vec<String> {
    let variants = || script.scenario.variants.keys();
    let owned = |list: &[&str]| list.iter().map(|tail| (*tail).to_owned()).collect::<Vec<_>>();
    let replies = |replies: &[Reply]| replies.iter().map(|reply| reply.id.clone()).collect::<Vec<_>>();
    let mut all = match owner {
        Owner::Broken | Owner::Document | Owner::Need | Owner::Result => Vec::new(),
        Owner::Scenario => owned(&["title", "brief", "after"]),
        Owner::Question(question) => [owned(&["yes", "no", "better"]), replies(&question.replies)].concat(),
        Owner::Act(act) => [owned(&["label"]), replies(&act.replies)].concat(),
        Owner::Fact(id, _) => {
            let mut all = owned(&["note", "slip", "corrected", "adapted"]);
            for level in Level::ALL.map(level_word) {
                all.extend([level.to_owned(), format!("note-{level}")]);
                all.extend(variants().flat_map(|v| [format!("{level}-{v}"), format!("note-{level}-{v}")]));
                all.extend(script.reach.stand_in(id).map(|person| format!("{level}-{person}")));
            }
            all
        }
        Owner::Contradiction(_) => {
            let mut all = owned(&["fair", "accuse", "early", "late", "accused"]);
            all.extend(
                ["early", "late", "accused"].iter().flat_map(|tail| variants().map(move |v| format!("{tail}-{v}"))),
            );
            all
        }
        Owner::Field(field) => match &field.shows {
            Shows::Text(value) => vec![value.clone(), format!("note-{value}")],
            Shows::Per(by) => by.values().flat_map(|value| [value.clone(), format!("note-{value}")]).collect(),
            Shows::Photo => owned(&["photo"]),
            _ => Vec::new(),
        },
        Owner::Person => {
            let mut all = owned(&["declined", "again", "silent", "accused", "threatened"]);
            all.extend(variants().map(|variant| format!("truth-{variant}")));
            all
        }
        Owner::Topic(_) => owned(&["go-on", "sum-up"]),
        Owner::Outcome(_) => {
            variants().flat_map(|v| Code::ALL.iter().map(move |code| format!("why-{v}-{}", code.id()))).collect()
        }
        Owner::Critical => owned(&["why"]),
        Owner::Pool(Pool::AnyOf(words)) => words.clone(),
        Owner::Pool(_) => Vec::new(),
    };
    all.retain(|tail| fits(script, owner, tail));
    all
}
