//! Ids: well formed, not reserved, and each used for one thing only. Message ids follow from them, so two elements may
//! not come to the same message.

use std::collections::HashMap;

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::{SECTIONS, Script},
        walk::{Asked, Ref, Visit, walk},
    },
    scenario::{
        act::Reply,
        document::Shows,
        id::{RESERVED, is_id},
        pool::Pool,
    },
};

/// What an id may be, said as help.
const SHAPE: &str = "an id is a small letter, then small letters a-z, digits and `-`, at most 64 in all";

/// Tails of questions and acts that a reply may not be called.
const TAILS: [&str; 4] = ["yes", "no", "better", "label"];

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    across_kinds(script, found);
    of_messages(script, found);
    within(script, found);
    walk(script.scenario, &mut Ids { found });
}

/// Ids are unique across kinds: plans, references and message tails name elements without saying their kind.
fn across_kinds(script: &Script<'_>, found: &mut Findings) {
    let mut first: HashMap<&str, &str> = HashMap::new();
    for section in SECTIONS {
        let here = Path::section(section);
        for id in script.known.ids(section) {
            if RESERVED.contains(&id) {
                reserved(found, &here.key(id), id);
            }
            match first.get(id) {
                None => {
                    first.insert(id, section);
                }
                Some(other) => {
                    let message = format!("`{id}` is the id of two elements, in `{other}` and in `{section}`");
                    found
                        .error("duplicate-id", here.key(id), message)
                        .label("used again here")
                        .with(Path::section(other).key(id), "first used here")
                        .help(format!(
                            "give one of them another id; its messages are renamed with it (`{id}-2` is free to use)"
                        ));
                }
            }
        }
    }
}

fn reserved(found: &mut Findings, path: &Path<'_>, id: &str) {
    found
        .error("reserved-id", path, format!("`{id}` is a word of the script language and cannot be an id"))
        .help("choose another id, such as the same word with a second one after it");
}

/// `doc-a-b` is document `a-b`, or field `b` of document `a`; results likewise.
fn of_messages(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let documents = Path::section("documents");
    for (id, document) in &scenario.documents {
        let here = documents.key(id);
        let fields = here.name("fields");
        for field in document.fields.keys() {
            let other = format!("{id}-{field}");
            if scenario.documents.contains(&other) {
                let message =
                    format!("the field `{field}` of `{id}` and the document `{other}` have one message, `doc-{other}`");
                let finding = found.error("message-collision", fields.key(field), message);
                finding.with(documents.key(&other), "the document").help("give the document another id");
            }
        }
    }
    let acts = Path::section("acts");
    let mut seen: HashMap<String, (&str, &str)> = HashMap::new();
    for (act, result) in script.known.results() {
        let message_id = format!("c-{act}-{result}");
        if let Some((other, its)) = seen.insert(message_id.clone(), (act, result)) {
            let message = format!("the results `{other}.{its}` and `{act}.{result}` have one message, `{message_id}`");
            found.error("message-collision", acts.key(act), message).help("give one of them another id");
        }
    }
    // What a pool's or person's value is called in texts.
    let draws = Path::section("draws");
    for pool in scenario.draws.keys() {
        let of_person = ["name", "full-name", "sex", "age"].iter().any(|tail| {
            let person = pool.strip_suffix(tail).and_then(|rest| rest.strip_suffix('-'));
            person.is_some_and(|person| matches!(person, "speaker" | "listener") || scenario.persons.contains(person))
        });
        let of_pool = pool.strip_suffix("-is").is_some_and(|other| scenario.draws.contains(other));
        if of_person || of_pool {
            let message = format!("`${pool}` already means something else in texts, so a pool cannot be called so");
            found.error("reserved-id", draws.key(pool), message).help("choose another id");
        }
    }
}

/// Ids that live inside an element: words of pools, fields, values of fields.
fn within(script: &Script<'_>, found: &mut Findings) {
    let draws = Path::section("draws");
    for (id, pool) in &script.scenario.draws {
        let Pool::AnyOf(words) = pool else { continue };
        let here = draws.key(id);
        let list = here.at(0);
        for (at, word) in words.iter().enumerate() {
            shape(found, &list.at(at), word, "word of a pool");
            if words[..at].contains(word) {
                let message = format!("the pool `{id}` has the word `{word}` twice");
                found
                    .error("duplicate-word", list.at(at), message)
                    .help("take one away; to draw a word more often is not possible");
            }
        }
    }
    let documents = Path::section("documents");
    for (id, document) in &script.scenario.documents {
        let here = documents.key(id);
        let fields = here.name("fields");
        for (id, field) in &document.fields {
            let here = fields.key(id);
            shape(found, &here, id, "field");
            let shows = here.name("shows");
            let inside = shows.at(0);
            match &field.shows {
                Shows::Text(value) => shape(found, &inside, value, "value of a field"),
                Shows::Per(by) => {
                    for (variant, value) in by {
                        shape(found, &inside.key(variant), value, "value of a field");
                    }
                }
                _ => {}
            }
        }
    }
}

fn shape(found: &mut Findings, path: &Path<'_>, id: &str, what: &str) {
    if !is_id(id) {
        found.error("bad-id", path, format!("\"{id}\" cannot be the id of a {what}")).help(SHAPE);
    }
}

struct Ids<'f> {
    found: &'f mut Findings,
}

impl<'s> Visit<'s> for Ids<'_> {
    fn reference(&mut self, path: &Path<'_>, what: Ref<'s>) {
        if let Ref::FlagSet(flag) | Ref::FlagCleared(flag) = what {
            shape(self.found, path, flag, "flag");
        }
    }

    fn replies(&mut self, path: &Path<'_>, replies: &'s [Reply], of: Asked<'s>) {
        let owner = match of {
            Asked::Question(id, _) | Asked::Act(id) => id,
        };
        for (at, reply) in replies.iter().enumerate() {
            let reply_at = path.at(at);
            let here = reply_at.name("id");
            shape(self.found, &here, &reply.id, "reply");
            if TAILS.contains(&reply.id.as_str()) {
                let message = format!("a reply cannot be called `{}`, which is another text of `{owner}`", reply.id);
                self.found.error("reserved-id", here, message).help("choose another id");
            }
            if replies[..at].iter().any(|other| other.id == reply.id) {
                let message = format!("`{owner}` has two replies called `{}`, which would be the same words", reply.id);
                self.found.error("duplicate-reply", here, message).help("give one of them another id");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    #[test]
    fn an_id_is_one_thing() {
        expect(
            &[("\"first-day\": Date", "\"work\": Date(from: \"2025-11-01\", to: \"2025-11-02\"), \"first-day\": Date")],
            &[("duplicate-id", "\"work\"")],
        );
        expect(
            &[("\"first-day\": Date", "\"look\": AnyOf([\"a\", \"b\"]), \"first-day\": Date")],
            &[("reserved-id", "\"look\"")],
        );
        expect(
            &[("\"first-day\": Date", "\"mate-name\": AnyOf([\"a\", \"b\"]), \"first-day\": Date")],
            &[("reserved-id", "\"mate-name\"")],
        );
    }

    #[test]
    fn ids_within_elements() {
        expect(
            &[("[\"talks\", \"hovers\"]", "[\"talks\", \"hovers\", \"talks\", \"Über\"]")],
            &[("duplicate-word", "\"talks\""), ("bad-id", "\"Über\"")],
        );
        expect(
            &[("Reply(id: \"none\")", "Reply(id: \"none\", when: Never), Reply(id: \"none\"), ")],
            &[("dead-reply", "Never"), ("duplicate-reply", "\"none\"")],
        );
    }
}
