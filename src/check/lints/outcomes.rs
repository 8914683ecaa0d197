//! Outcomes: codes of the right direction that can stand together, and a right outcome for everybody who can be found
//! in every variant.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        reach::by_variant,
        script::Script,
        walk::{Visit, walk},
    },
    scenario::{
        handbook::Code,
        outcome::{Codes, Mark},
        person::Place,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    walk(script.scenario, &mut Direction { script, found });
    let outcomes = Path::section("outcomes");
    for (person, by) in &script.scenario.outcomes {
        let here = outcomes.key(person);
        for (variant, grades) in by {
            let here = here.key(variant);
            for (at, grade) in grades.iter().enumerate() {
                let (mark, codes) = grade.parts();
                grade_of(script, &here.at(at), mark, codes, found);
            }
            if !grades.is_empty() && grades.iter().all(|grade| grade.parts().0 != Mark::Full) {
                let message = format!("no decision about `{person}` is fully right in `{variant}`");
                found.error("no-full-outcome", here, message).help("add a line `Full(all: [..])`");
            }
        }
    }
    everybody(script, found);
    criticals(script, found);
}

/// Codes that cannot be recorded in this direction.
struct Direction<'s, 'f> {
    script: &'s Script<'s>,
    found: &'f mut Findings,
}

impl<'s> Visit<'s> for Direction<'s, '_> {
    fn codes(&mut self, path: &Path<'_>, codes: &'s [Code]) {
        let here = self.script.scenario.direction;
        for (at, code) in codes.iter().enumerate() {
            let other = self.script.handbook().outcome(*code).direction.filter(|d| *d != here);
            if let Some(other) = other.filter(|_| !self.script.is_made_up("direction")) {
                let message =
                    format!("{} belongs to {}, and this is a case of {}", code.as_str(), other.id(), here.id());
                let instead = self.script.handbook().outcomes().rows.iter().find(|row| row.direction == Some(here));
                let help = instead.map(|row| format!("did you mean {}?", row.code.as_str()));
                self.found.error("wrong-direction", path.at(at), message).help_if(help);
            }
            if codes[..at].contains(code) {
                let message = format!("{} stands here twice", code.as_str());
                self.found.warning("code-twice", path.at(at), message).help("take one away");
            }
        }
    }
}

fn grade_of(script: &Script<'_>, here: &Path<'_>, mark: Mark, codes: &Codes, found: &mut Findings) {
    if codes.all.is_empty() && codes.any.is_empty() {
        let help = "name the codes in `all` (every one of them) or `any` (one of them)";
        match mark {
            Mark::Full | Mark::Fair => {
                found.error("empty-grade", here, "a grade without codes fits no decision").help(help)
            }
            _ => found.error("empty-grade", here, "a grade without codes fits every decision").help(help),
        };
        return;
    }
    let handbook = script.handbook();
    let (all, any, also) = (here.name("all"), here.name("any"), here.name("also"));
    for (at, code) in codes.all.iter().enumerate() {
        if let Some(other) = codes.all[..at].iter().find(|other| handbook.conflicts(**other, *code)) {
            conflict(found, all.at(at), *other, *code);
        }
    }
    let clash = |code: &Code| codes.all.iter().find(|other| handbook.conflicts(**other, *code)).copied();
    for (at, code) in codes.also.iter().enumerate() {
        if let Some(other) = clash(code) {
            conflict(found, also.at(at), other, *code);
        }
    }
    if !codes.any.is_empty() && codes.any.iter().all(|code| clash(code).is_some()) {
        let other = codes.any.first().and_then(clash);
        if let (Some(first), Some(other)) = (codes.any.first(), other) {
            conflict(found, any.at(0), other, *first);
        }
    }
}

fn conflict(found: &mut Findings, spot: Path<'_>, a: Code, b: Code) {
    let message = format!("{} and {} cannot be decided for one person together", a.as_str(), b.as_str());
    found
        .error("conflicting-codes", spot, message)
        .help("take one away; the handbook says which codes exclude each other");
}

/// Everybody who is decided upon has a right outcome wherever they can be found.
fn everybody(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    if !script.known.whole {
        return;
    }
    let (persons, outcomes) = (Path::section("persons"), Path::section("outcomes"));
    let findable =
        |person: &str| scenario.variants.keys().filter(|v| script.reach.findable(person, v)).collect::<Vec<_>>();
    for (id, person) in &scenario.persons {
        let Some(by) = scenario.outcomes.get(id) else {
            if matches!(person.at, Place::Counter | Place::Unknown) && !findable(id).is_empty() {
                let message = format!("nothing can be decided about `{id}`");
                let help = format!(
                    "add `\"{id}\": {{ .. }}` to `outcomes`, or place the person `at: Outside`, `Phone` or `Call`"
                );
                found.error("missing-outcome", persons.key(id), message).help(help);
            }
            continue;
        };
        let missing: Vec<&str> =
            findable(id).into_iter().filter(|v| by_variant(by, v).is_none_or(Vec::is_empty)).collect();
        if !missing.is_empty() {
            let message = format!("`{id}` can be found in {}, and no outcome is right there", missing.join(", "));
            let help = format!("add `\"{}\": [Full(all: [..])]`", missing[0]);
            found.error("missing-outcome", outcomes.key(id), message).help(help);
        }
        let here = outcomes.key(id);
        for variant in by.keys().filter(|v| *v != "else" && scenario.variants.contains(v)) {
            if !script.reach.findable(id, variant) {
                let message = format!("`{id}` can never be found in `{variant}`, so this is never decided");
                found
                    .warning("unreachable-outcome", here.key(variant), message)
                    .help("let a reply find the person there (`finds`), or take the outcome away");
            }
        }
    }
}

fn criticals(script: &Script<'_>, found: &mut Findings) {
    let criticals = Path::section("criticals");
    for (id, critical) in &script.scenario.criticals {
        let here = criticals.key(id);
        if critical.on.is_none() && critical.decides.is_empty() {
            let message = format!("the critical failure `{id}` hangs on nothing");
            found.error("empty-critical", here, message).help("name the act in `on`, or the decisions in `decides`");
        }
        let decides = here.name("decides");
        for person in critical.decides.keys() {
            if script.scenario.persons.contains(person)
                && !script.scenario.outcomes.contains(person)
                && script.known.whole
            {
                let message = format!("nothing is decided about `{person}`, so this never happens");
                found
                    .error("empty-critical", decides.key(person), message)
                    .help("give the person outcomes, or take the entry away");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, expected: &[(&str, &str)]) {
        expect(&[(from, to)], expected);
    }

    #[test]
    fn codes_fit_the_direction_and_each_other() {
        check("Harmful(any: [REFUSE])", "Harmful(any: [REFUSE]), Wrong(any: [ADMIT])", &[("wrong-direction", "ADMIT")]);
        check("Fair(all: [SECONDARY], when", "Fair(all: [SECONDARY, REFUSE], when", &[("conflicting-codes", "REFUSE")]);
        check("Full(all: [PROTECT]),", "Full(all: [PROTECT], also: [CRIM]),", &[("conflicting-codes", "CRIM")]);
        check("Harmful(any: [CRIM])", "Harmful(any: [CRIM, CRIM])", &[("code-twice", "CRIM")]);
        check("Harmful(any: [CRIM])", "Harmful(when: Always)", &[("empty-grade", "Harmful(when: Always)")]);
    }

    #[test]
    fn everybody_found_has_a_right_outcome() {
        check("\"booked\": { \"broker\": [Full(all: [SECONDARY])] },", "", &[("missing-outcome", "\"booked\"")]);
        check(
            "\"booked\": { \"broker\"",
            "\"booked\": { \"hired\"",
            &[("missing-outcome", "\"booked\""), ("unreachable-outcome", "\"hired\"")],
        );
        check(
            "{ \"broker\": [Full(all: [SECONDARY])] }",
            "{ \"broker\": [Fair(all: [SECONDARY])] }",
            &[("no-full-outcome", "\"broker\"")],
        );
    }

    #[test]
    fn criticals_hang_on_something() {
        check(
            "Critical(on: Voices(Suspicion), when: Heard(\"mate\"))",
            "Critical(when: Heard(\"mate\"))",
            &[("empty-critical", "\"voiced\"")],
        );
    }
}
