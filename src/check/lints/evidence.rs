//! Evidence: contradictions whose two ends can meet, answers in every variant, and indicators that can be shown.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        reach::{by_variant, given},
        script::Script,
    },
    scenario::{
        evidence::{Answers, Contradiction, End},
        fact::{Fact, Level},
        map::Map,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    let contradictions = Path::section("contradictions");
    for (id, contradiction) in &script.scenario.contradictions {
        let here = contradictions.key(id);
        answers(script, &here, id, contradiction, found);
        counted(script, &here, contradiction, found);
        if script.known.whole {
            ends(script, &here, id, contradiction, found);
        }
    }
    if script.known.whole {
        indicators(script, found);
    }
}

fn ends(script: &Script<'_>, here: &Path<'_>, id: &str, contradiction: &Contradiction, found: &mut Findings) {
    let (a, b) = &contradiction.between;
    let between = here.name("between");
    if a == b {
        let message = format!("both ends of `{id}` are the same, so nothing contradicts");
        found.error("same-ends", between, message).help("name two different notes");
        return;
    }
    for (at, end) in [a, b].into_iter().enumerate() {
        if !names_something(script, end) {
            continue; // What it names is reported as unknown.
        }
        let missing: Vec<&str> =
            script.variants_of(&contradiction.only).filter(|v| !script.reach.end(end, v)).collect();
        if missing.is_empty() {
            continue;
        }
        let can: Vec<&str> = script.variants_of(&contradiction.only).filter(|v| !missing.contains(v)).collect();
        let message = format!("this end of `{id}` can never stand in the notebook in {}", missing.join(", "));
        let help = match (end, can.is_empty()) {
            (_, false) => format!("limit the contradiction to where both ends can be found: `only: {can:?}`"),
            (End::Claim(_), true) => "write a question that asks for the fact".to_owned(),
            (End::ClaimBy(..), true) => {
                "the person must stand at the counter and answer for the fact's topic".to_owned()
            }
            (End::Field(_), true) => "let the document lie on the desk, or write a request for it".to_owned(),
            (End::Result(_), true) => "let a reply give the result".to_owned(),
            (End::Mismatch(_), true) => "let the mismatch stand on a document that can be seen".to_owned(),
            (End::Person(_), true) => "let a reply find the person".to_owned(),
        };
        found.error("unreachable-end", between.at(at), message).help(help);
    }
}

fn names_something(script: &Script<'_>, end: &End) -> bool {
    let known = &script.known;
    match end {
        End::Claim(fact) => known.has("facts", fact),
        End::ClaimBy(fact, by) => known.has("facts", fact) && known.has("persons", by),
        End::Field(field) => known.has_field(field),
        End::Result(result) => known.has_result(result),
        End::Mismatch(id) => known.has("mismatches", id),
        End::Person(person) => known.has("persons", person),
    }
}

fn answers(script: &Script<'_>, here: &Path<'_>, id: &str, contradiction: &Contradiction, found: &mut Findings) {
    for (name, answers) in [("early", &contradiction.early), ("late", &contradiction.late)] {
        let Answers::Per(by) = answers else { continue };
        let missing: Vec<&str> =
            script.variants_of(&contradiction.only).filter(|v| by_variant(by, v).is_none()).collect();
        if !missing.is_empty() {
            let message = format!("`{id}` is not answered in {} when raised {name}", missing.join(", "));
            found
                .error("variant-not-covered", here.name(name), message)
                .help("write an answer for each variant, or for `\"else\"`");
        }
    }
}

/// Entries for variants in which the contradiction does not exist.
fn counted(script: &Script<'_>, here: &Path<'_>, contradiction: &Contradiction, found: &mut Findings) {
    let exists = |variant: &str| script.variants_of(&contradiction.only).any(|v| v == variant);
    let mut check = |spot: Path<'_>, variant: &str| {
        if variant != "else" && script.known.has("variants", variant) && !exists(variant) {
            let message = format!("the contradiction does not exist in `{variant}`");
            found.warning("not-in-variant", spot, message).help("take the entry away, or add the variant to `only`");
        }
    };
    let counts = here.name("counts");
    for (at, variant) in contradiction.counts.iter().flatten().enumerate() {
        check(counts.at(at), variant);
    }
    let (tells, indicators, supports) = (here.name("tells"), here.name("indicators"), here.name("supports"));
    for variant in contradiction.tells.keys() {
        check(tells.key(variant), variant);
    }
    for variant in contradiction.indicators.keys() {
        check(indicators.key(variant), variant);
    }
    for variant in contradiction.supports.keys() {
        check(supports.key(variant), variant);
    }
}

/// Indicators that hang on something nobody can reach.
fn indicators(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let facts = Path::section("facts");
    for (id, fact) in &scenario.facts {
        of_fact(script, &facts.key(id), id, fact, found);
    }
    let documents = Path::section("documents");
    for (id, document) in &scenario.documents {
        let here = documents.key(id);
        let fields = here.name("fields");
        for (field_id, field) in &document.fields {
            let here = fields.key(field_id);
            let reached = |variant: &str| script.reach.document(id, variant);
            of_map(script, &here.name("indicators"), &field.indicators, &document.only, reached, found);
        }
    }
    let contradictions = Path::section("contradictions");
    for (id, contradiction) in &scenario.contradictions {
        let here = contradictions.key(id);
        let reached = |variant: &str| script.reach.contradiction(contradiction, variant);
        of_map(script, &here.name("indicators"), &contradiction.indicators, &contradiction.only, reached, found);
    }
    for (section, of_questions) in [("questions", true), ("acts", false)] {
        let section = Path::section(section);
        for (id, replies) in script.replies_of(of_questions) {
            let here = section.key(id);
            let list = here.name("replies");
            for (at, reply) in replies.iter().enumerate().filter(|(_, reply)| !reply.indicators.is_empty()) {
                let reached = scenario.variants.keys().any(|v| given(replies, v).any(|r| std::ptr::eq(r, reply)));
                if !reached {
                    unreachable(
                        found,
                        &list.at(at).name("indicators"),
                        &reply.indicators,
                        "no variant gives this reply",
                    );
                }
            }
        }
    }
}

fn of_fact(script: &Script<'_>, here: &Path<'_>, id: &str, fact: &Fact, found: &mut Findings) {
    let is = here.name("is");
    for (key, says) in &fact.is {
        let here = is.key(key);
        let variants = script.scenario.variants.keys().filter(|v| *v == key || (key == "else" && !fact.is.contains(v)));
        let highest = variants.filter_map(|variant| script.reach.highest(id, variant)).max();
        let short = |level: Level| highest.is_none_or(|highest| highest < level);
        if !says.indicators.is_empty() && short(Level::Full) {
            unreachable(found, &here.name("indicators"), &says.indicators, "the fact is never told in full here");
        }
        let at = here.name("indicators_at");
        for (index, (level, ids)) in says.indicators_at.iter().enumerate() {
            if !ids.is_empty() && short(*level) {
                unreachable(found, &at.at(index), ids, "the fact is never told that far here");
            }
        }
    }
}

fn of_map(
    script: &Script<'_>,
    here: &Path<'_>,
    map: &Map<Vec<String>>,
    only: &[String],
    reached: impl Fn(&str) -> bool,
    found: &mut Findings,
) {
    let exists = |variant: &str| only.is_empty() || only.iter().any(|v| v == variant);
    for (key, ids) in map {
        let variants = || script.scenario.variants.keys().filter(|v| *v == key || (key == "else" && !map.contains(v)));
        // Where the element does not exist at all, that is reported by itself.
        if variants().any(exists) && !variants().any(|variant| exists(variant) && reached(variant)) && !ids.is_empty() {
            unreachable(found, &here.key(key), ids, "nobody can come to see this");
        }
    }
}

fn unreachable(found: &mut Findings, spot: &Path<'_>, ids: &[String], why: &str) {
    let message = format!("{} can never be shown: {why}", ids.join(", "));
    let help = "open the gate, ask for the fact, or hang the indicator on something that can be told or seen";
    found.error("unreachable-indicator", spot, message).help(help);
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, expected: &[(&str, &str)]) {
        expect(&[(from, to)], expected);
    }

    #[test]
    fn both_ends_can_be_found() {
        check(
            "Field(\"ticket.destination\")), only",
            "Claim(\"job\")), only",
            &[("same-ends", "(Claim(\"job\"), Claim(\"job\"))")],
        );
        check(
            "Mismatch(\"postponed\")), only: [\"hired\"],",
            "Mismatch(\"postponed\")),",
            &[("unreachable-end", "Mismatch(\"postponed\")")],
        );
        check(
            "(Claim(\"start\"), ",
            "(Result(\"call-agency.stranger\"), ",
            &[("unreachable-end", "Result(\"call-agency.stranger\")")],
        );
        check(
            "(Claim(\"start\"), ",
            "(ClaimBy(\"family\", \"mate\"), ",
            &[("unreachable-end", "ClaimBy(\"family\", \"mate\")")],
        );
        check("(Claim(\"start\"), ", "(ClaimBy(\"start\", \"mate\"), ", &[]);
        check("(Claim(\"start\"), ", "(Person(\"booked\"), ", &[("unreachable-end", "Person(\"booked\")")]);
    }

    #[test]
    fn answers_cover_every_variant() {
        check(
            "late: All(Partial)",
            "late: Per({ \"hired\": Explains })",
            &[("variant-not-covered", "Per({ \"hired\": Explains })")],
        );
        check(
            "supports: { \"broker\": [PROTECT] },\n        )",
            "supports: { \"hired\": [DEPART] },\n        )",
            &[("not-in-variant", "\"hired\"")],
        );
    }

    #[test]
    fn indicators_can_be_shown() {
        check(
            "\"home\", is: { \"else\": Says(full: Always) }),\n        \"no-permit\"",
            "\"home\", is: { \"else\": Says(indicators: [\"N01\"]) }),\n        \"no-permit\"",
            &[("unreachable-indicator", "[\"N01\"]")],
        );
        check(
            "\"home\", is: { \"else\": Says(full: Always) }),\n        \"no-permit\"",
            "\"home\", is: { \"else\": Says(indicators_at: [(Partial, [\"N01\"])]) }),\n        \"no-permit\"",
            &[("unreachable-indicator", "(Partial, [\"N01\"])")],
        );
        check(
            "Reply(id: \"none\")",
            "Reply(id: \"never\", when: Never, indicators: [\"G02\"]), Reply(id: \"none\")",
            &[("dead-reply", "Never"), ("unreachable-indicator", "[\"G02\"]")],
        );
    }
}
