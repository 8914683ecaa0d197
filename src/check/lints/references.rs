//! Names that name nothing: unknown ids of every kind, with the one probably meant. Flags are known by being set.

use std::collections::BTreeMap;

use crate::{
    check::{
        findings::{Finding, Findings},
        path::{Path, Spot},
        script::Script,
        walk::{Ref, Visit, walk},
    },
    scenario::{
        handbook::{ActKind, NotePart},
        id::Dotted,
        ron_tree::nearest,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    top(script, found);
    let mut references = References { script, found, flags: BTreeMap::new() };
    walk(script.scenario, &mut references);
    references.flags();
}

/// What the head of a script names: checkpoint, sources, nationalities.
fn top(script: &Script<'_>, found: &mut Findings) {
    let handbook = script.handbook();
    let checkpoint = script.scenario.checkpoint.as_str();
    if !script.is_made_up("checkpoint") && handbook.checkpoint(checkpoint).is_none() {
        let known = || handbook.checkpoints().iter().map(|row| row.id.as_str());
        found
            .error("unknown-checkpoint", "checkpoint", format!("the handbook has no checkpoint `{checkpoint}`"))
            .help(instead("checkpoints", nearest(checkpoint, known()), known()));
    }
    let sources = Path::section("sources");
    for (at, tag) in script.scenario.sources.iter().enumerate() {
        if handbook.source(tag).is_none() {
            let known = || handbook.sources().iter().map(|row| row.tag.as_str());
            found
                .error("unknown-source", sources.at(at), format!("the handbook has no source tagged `{tag}`"))
                .help(instead("tags", nearest(tag, known()), known()));
        }
    }
    let persons = Path::section("persons");
    for (id, person) in &script.scenario.persons {
        let here = persons.key(id);
        let nationality = here.name("nationality");
        for (at, code) in person.nationality.iter().enumerate() {
            if !handbook.nationalities().any(|known| known == code) {
                found
                    .error("unknown-nationality", nationality.at(at), format!("the handbook has no names for `{code}`"))
                    .help(instead("nationalities", nearest(code, handbook.nationalities()), handbook.nationalities()));
            }
        }
    }
}

/// Says what could stand instead: the near one, else the first dozen.
fn instead<'a>(what: &str, near: Option<&str>, known: impl Iterator<Item = &'a str>) -> String {
    if let Some(near) = near {
        return format!("did you mean `{near}`?");
    }
    let known: Vec<&str> = known.collect();
    match known.len() {
        0 => format!("there are no {what} here"),
        1..=12 => format!("the {what} are {}", known.join(", ")),
        _ => format!("the {what} are {}, ...", known[..12].join(", ")),
    }
}

struct References<'s, 'f> {
    script: &'s Script<'s>,
    found: &'f mut Findings,
    flags: BTreeMap<&'s str, Flag>,
}

/// Where a flag is named.
#[derive(Default)]
struct Flag {
    set: Option<Spot>,
    read: Vec<Spot>,
    cleared: Option<Spot>,
}

impl<'s> Visit<'s> for References<'s, '_> {
    fn reference(&mut self, path: &Path<'_>, what: Ref<'s>) {
        match what {
            Ref::Person(id) => self.element(path, "persons", "unknown-person", id),
            Ref::Topic(id) => self.element(path, "topics", "unknown-topic", id),
            Ref::Fact(id) => self.element(path, "facts", "unknown-fact", id),
            Ref::Question(id) => self.element(path, "questions", "unknown-question", id),
            Ref::Act(id) => self.element(path, "acts", "unknown-act", id),
            Ref::QuestionOrAct(id) => self.question_or_act(path, id),
            Ref::Document(id) => self.element(path, "documents", "unknown-document", id),
            Ref::Pool(id) => self.element(path, "draws", "unknown-pool", id),
            Ref::Variant(id) => self.element(path, "variants", "unknown-variant", id),
            Ref::VariantKey("else") => {}
            Ref::VariantKey(id) => self.element(path, "variants", "unknown-variant", id),
            Ref::Contradiction(id) => self.element(path, "contradictions", "unknown-contradiction", id),
            Ref::Mismatch(id) => self.element(path, "mismatches", "unknown-mismatch", id),
            Ref::Need(id) => self.element(path, "needs", "unknown-need", id),
            Ref::Word(pool, word) => self.word(path, pool, word),
            Ref::Indicator(id) => self.indicator(path, id),
            Ref::Phrase(part, id) => self.phrase(path, part, id),
            Ref::Kind(kind) => self.kind(path, kind),
            Ref::Field(field) => self.field(path, field),
            Ref::Result(result) => self.result(path, result),
            Ref::Item(item) => self.item(path, item),
            Ref::FieldText(text) => match Dotted::parse(text) {
                Some(field) => self.field(path, &field),
                None => self.not_dotted(path, text, "unknown-field"),
            },
            Ref::SeenText(text) => match Dotted::parse(text) {
                Some(item) => self.item(path, &item),
                None if self.script.known.has("mismatches", text) => {}
                None => self.not_dotted(path, text, "unknown-field"),
            },
            Ref::NotedText(text) => match Dotted::parse(text) {
                Some(item) => self.item(path, &item),
                None => self.element(path, "facts", "unknown-fact", text),
            },
            Ref::FlagRead(flag) => self.flags.entry(flag).or_default().read.push(path.into()),
            Ref::FlagSet(flag) => {
                self.flags.entry(flag).or_default().set.get_or_insert_with(|| path.into());
            }
            Ref::FlagCleared(flag) => {
                self.flags.entry(flag).or_default().cleared.get_or_insert_with(|| path.into());
            }
        }
    }
}

impl References<'_, '_> {
    fn unknown(&mut self, path: &Path<'_>, code: &'static str, message: String, help: String) -> &mut Finding {
        self.found.error(code, path, message).help(help)
    }

    fn element(&mut self, path: &Path<'_>, section: &'static str, code: &'static str, id: &str) {
        let known = &self.script.known;
        if known.has(section, id) {
            return;
        }
        let what = match section {
            "draws" => "pool",
            "mismatches" => "mismatch",
            other => other.trim_end_matches('s'),
        };
        let help =
            instead(if section == "draws" { "pools" } else { section }, known.near(section, id), known.ids(section));
        let message = format!("there is no {what} `{id}`");
        self.unknown(path, code, message, help);
    }

    fn question_or_act(&mut self, path: &Path<'_>, id: &str) {
        let known = &self.script.known;
        if known.has("questions", id) || known.has("acts", id) {
            return;
        }
        let near = known.near("acts", id).or_else(|| known.near("questions", id));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a question or an act by its id".to_owned(),
        };
        self.unknown(path, "unknown-act", format!("there is no question or act `{id}`"), help);
    }

    fn word(&mut self, path: &Path<'_>, pool: &str, word: &str) {
        let known = &self.script.known;
        if !known.has("draws", pool) || known.is_broken("draws", pool) {
            return; // The pool itself is reported.
        }
        match known.words(pool) {
            None => {
                let help = "only a pool `AnyOf([..])` has words that a script can name";
                self.unknown(path, "not-a-word-pool", format!("the pool `{pool}` has no words"), help.to_owned());
            }
            Some(words) if words.iter().any(|known| known == word) => {}
            Some(words) => {
                let all = || words.iter().map(String::as_str);
                let help = instead("words", nearest(word, all()), all());
                self.unknown(path, "unknown-word", format!("the pool `{pool}` has no word `{word}`"), help);
            }
        }
    }

    fn indicator(&mut self, path: &Path<'_>, id: &str) {
        let handbook = self.script.handbook();
        if handbook.indicator(id).is_none() {
            let known = || handbook.indicators().iter().map(|row| row.id.as_str());
            // Every id differs from some other by one letter, so a near one is no suggestion unless case is all.
            let near = known().find(|known| known.eq_ignore_ascii_case(id));
            let help = instead("indicators", near, known());
            self.unknown(path, "unknown-indicator", format!("the handbook has no indicator `{id}`"), help);
        }
    }

    fn phrase(&mut self, path: &Path<'_>, part: NotePart, id: &str) {
        let rows = || self.script.handbook().phrases().iter().filter(move |row| row.section == part);
        let good = || rows().filter(|row| row.good).map(|row| row.id.as_str());
        if good().any(|known| known == id) {
            return;
        }
        let help = instead("phrases", nearest(id, good()), good());
        let (code, message) = match rows().any(|row| row.id == id) {
            true => ("bad-phrase", format!("no note may be asked to hold `{id}`: it takes points")),
            false => ("unknown-phrase", format!("the handbook has no phrase `{id}` of what is {}", part.id())),
        };
        self.unknown(path, code, message, help);
    }

    fn kind(&mut self, path: &Path<'_>, kind: &str) {
        if ActKind::from_id(kind).is_none() {
            let known = || ActKind::ALL.iter().map(|kind| kind.id());
            let help = instead("kinds", nearest(kind, known()), known());
            self.unknown(path, "unknown-kind", format!("there is no kind of act `{kind}`"), help);
        }
    }

    fn field(&mut self, path: &Path<'_>, field: &Dotted) {
        let known = &self.script.known;
        if known.has_field(field) {
            return;
        }
        let Some(document) = self.script.scenario.documents.get(&field.of) else {
            return self.element(path, "documents", "unknown-document", &field.of);
        };
        let all = || document.fields.keys();
        let help = instead("fields", nearest(&field.part, all()), all());
        self.unknown(path, "unknown-field", format!("the document `{}` has no field `{}`", field.of, field.part), help);
    }

    fn result(&mut self, path: &Path<'_>, result: &Dotted) {
        let known = &self.script.known;
        if known.has_result(result) {
            return;
        }
        if !known.has("acts", &result.of) {
            return self.element(path, "acts", "unknown-act", &result.of);
        }
        let all: Vec<&str> = known.results().filter(|(act, _)| *act == result.of).map(|(_, part)| part).collect();
        let near = nearest(&result.part, all.iter().copied());
        let help = match all.is_empty() {
            true => format!("give a reply of `{}` the result: `seen: [\"{result}\"]`", result.of),
            false => instead("results", near, all.iter().copied()),
        };
        self.unknown(path, "unknown-result", format!("no reply gives the result `{result}`"), help);
    }

    fn item(&mut self, path: &Path<'_>, item: &Dotted) {
        let known = &self.script.known;
        if known.has("acts", &item.of) {
            self.result(path, item);
        } else if known.has("documents", &item.of) {
            self.field(path, item);
        } else {
            let near = known.near("documents", &item.of).or_else(|| known.near("acts", &item.of));
            let help = match near {
                Some(near) => format!("did you mean `{near}.{}`?", item.part),
                None => "write `document.field` or `act.result`".to_owned(),
            };
            self.unknown(path, "unknown-document", format!("there is no document or act `{}`", item.of), help);
        }
    }

    fn not_dotted(&mut self, path: &Path<'_>, text: &str, code: &'static str) {
        let help = match self.script.known.near("mismatches", text) {
            Some(near) => format!("did you mean the mismatch `{near}`?"),
            None => "write `document.field`, `act.result` or a mismatch".to_owned(),
        };
        self.unknown(path, code, format!("`{text}` names no field, result or mismatch"), help);
    }

    /// A flag lives by being set and read.
    fn flags(self) {
        let set: Vec<&str> = self.flags.iter().filter(|(_, flag)| flag.set.is_some()).map(|(id, _)| *id).collect();
        let mut cleared: Vec<(&str, &Spot)> = Vec::new();
        for (id, flag) in &self.flags {
            if flag.set.is_none() && self.script.known.whole {
                for path in flag.read.iter().chain(&flag.cleared) {
                    let message = format!("the flag `{id}` is never set");
                    self.found.error("unknown-flag", path.clone(), message).help(instead(
                        "flags that are set",
                        nearest(id, set.iter().copied()),
                        set.iter().copied(),
                    ));
                }
            }
            if let (Some(path), true) = (&flag.set, flag.read.is_empty() && self.script.known.whole) {
                let message = format!("the flag `{id}` is set and never read");
                self.found
                    .warning("unused-flag", path.clone(), message)
                    .help("read it with `Flag(..)`, or take it away");
            }
            cleared.extend(flag.cleared.as_ref().map(|path| (*id, path)));
        }
        if let Some((_, path)) = cleared.first().copied() {
            let ids: Vec<&str> = cleared.iter().map(|(id, _)| *id).collect();
            let message = format!("{} flag(s) can be cleared again: {}", ids.len(), ids.join(", "));
            let help = "what happened stays happened; each flag that can be cleared makes a case harder to prove";
            self.found.note("clears-flags", path.clone(), message).help(help);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    #[test]
    fn unknown_names_of_every_kind() {
        let check = |from: &str, to: &str, code: &'static str, text: &str| expect(&[(from, to)], &[(code, text)]);
        check("checkpoint: \"techo\"", "checkpoint: \"tecko\"", "unknown-checkpoint", "\"tecko\"");
        check("sources: [\"IOM-ID\"]", "sources: [\"IOM-IT\"]", "unknown-source", "\"IOM-IT\"");
        check("kin_of: \"traveller\"", "kin_of: \"traveler\"", "unknown-person", "\"traveler\"");
        check("answers_for: [\"work\"]", "answers_for: [\"work\", \"wurk\"]", "unknown-topic", "\"wurk\"");
        check("asks: [\"job\", \"start\"]", "asks: [\"job\", \"start\", \"jobb\"]", "unknown-fact", "\"jobb\"");
        check("better: [\"work-open\"]", "better: [\"work-open\", \"work-opne\"]", "unknown-question", "\"work-opne\"");
        check("told: [\"ask-boss\"]", "told: [\"ask-bos\"]", "unknown-act", "\"ask-bos\"");
        let urgent = |id: &str| format!("told: [\"ask-boss\"], {id}");
        let note = |id: &str, code: &'static str, text: &str| check("told: [\"ask-boss\"]", &urgent(id), code, text);
        note("urgent: [\"medicl\"]", "unknown-phrase", "\"medicl\"");
        note("urgent: [\"told-next\"]", "unknown-phrase", "\"told-next\"");
        note("promised: [\"nobody-knows\"]", "bad-phrase", "\"nobody-knows\"");
        check("lead: [\"job\"]", "lead: [\"job\", \"pay\"]", "unknown-fact", "\"pay\"");
        check(
            "seen: [\"ticket.destination\"]",
            "seen: [\"ticket.destnation\"]",
            "unknown-field",
            "\"ticket.destnation\"",
        );
        check(
            "when: Claimed(\"job\")",
            "when: All([Claimed(\"job\"), Not(Elicited(\"X1\"))])",
            "unknown-indicator",
            "\"X1\"",
        );
        check("when: Claimed(\"job\")", "when: Draw(\"manner\", \"talk\")", "unknown-word", "\"talk\"");
        check("when: Claimed(\"job\")", "when: Draw(\"first-day\", \"x\")", "not-a-word-pool", "\"x\"");
        check("when: Claimed(\"job\")", "when: Raised(\"rout\")", "unknown-contradiction", "\"rout\"");
        check("when: Claimed(\"job\")", "when: Known(\"thrist\")", "unknown-need", "\"thrist\"");
        check(
            "when: Claimed(\"job\")",
            "when: Seen(\"call-agency.unkown\")",
            "unknown-result",
            "\"call-agency.unkown\"",
        );
        check("when: Claimed(\"job\")", "when: Seen(\"postpond\")", "unknown-field", "\"postpond\"");
        check("on: Voices(Suspicion)", "on: All([Voices(Suspicion), Kind(\"fone\")])", "unknown-kind", "\"fone\"");
        check("value: \"first-day\"", "value: \"frist-day\"", "unknown-pool", "\"frist-day\"");
        check("nationality: [\"KHM\"]", "nationality: [\"KMH\"]", "unknown-nationality", "\"KMH\"");
    }

    #[test]
    fn keys_of_maps_are_names_too() {
        expect(&[("handover: { \"broker\"", "handover: { \"brokr\"")], &[("unknown-variant", "\"brokr\"")]);
        expect(
            &[("tells: { \"broker\": { \"job\": Full } }", "tells: { \"broker\": { \"jop\": Full } }")],
            &[("unknown-fact", "\"jop\"")],
        );
    }

    #[test]
    fn flags_are_set_and_read() {
        let with = |when: &str, then: &str| [("when: Claimed(\"job\")", format!("when: {when}, then: [{then}]"))];
        let check = |when: &str, then: &str, expected: &[(&str, &str)]| {
            let changes = with(when, then);
            let changes: Vec<(&str, &str)> = changes.iter().map(|(from, to)| (*from, to.as_str())).collect();
            expect(&changes, expected);
        };
        check("Flag(\"told\")", "", &[("unknown-flag", "\"told\"")]);
        check("Claimed(\"job\")", "Set(\"told\")", &[("unused-flag", "\"told\"")]);
        check("Not(Flag(\"told\"))", "Set(\"told\"), Clears(\"told\")", &[("clears-flags", "\"told\"")]);
    }

    #[test]
    fn a_broken_element_is_known_by_its_id() {
        expect(
            &[("type: Open, asks: [\"job\", \"start\"]", "type: Opne, asks: [\"job\", \"start\"]")],
            &[("unknown-name", "Opne")],
        );
    }
}
