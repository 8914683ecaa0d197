//! How much a script may hold, so that drawing, proving and checking it stay a matter of seconds.

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    interview::case::MOST_PERSONS,
};

/// The most truths behind one surface (design: genuine, smuggling, trafficking).
const MOST_VARIANTS: usize = 3;

/// The most persons whose rapport is kept (`docs/scenario-format.md`, rule 4).
const MOST_RAPPORTS: usize = 2;

/// The most elements a section may have. The largest script measured has ten thousand questions (design); the engine
/// counts small things in sixteen bits.
const MOST: [(&str, usize); 12] = [
    ("draws", 64),
    ("topics", 200),
    ("facts", 20_000),
    ("documents", 200),
    ("mismatches", 64),
    ("questions", 20_000),
    ("needs", 64),
    ("acts", 2_000),
    ("contradictions", 200),
    ("criticals", 200),
    ("always", 200),
    ("plans", 200),
];

/// The most lines a plan may have for one variant.
const MOST_LINES: usize = 2_000;

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let count = |section: &'static str| match section {
        "always" => scenario.always.len(),
        _ => script.known.ids(section).count(),
    };
    let mut over = |section: &'static str, most: usize, help: &str| {
        let count = count(section);
        if count > most {
            let message = format!("the script has {count} {section}; the most is {most}");
            found.error("too-many-elements", Path::section(section), message).on_key().help(help);
        }
    };
    over("persons", MOST_PERSONS, "leave out whoever nobody speaks with, decides upon or calls");
    over("variants", MOST_VARIANTS, "a surface has up to three truths behind it; make another scenario for more");
    for (section, most) in MOST {
        over(section, most, "split the case into several");
    }
    let plans = Path::section("plans");
    for (id, plan) in &scenario.plans {
        let longest = plan.then.values().map(Vec::len).max().unwrap_or(0) + plan.start.len();
        if longest > MOST_LINES {
            let message = format!("the plan `{id}` has {longest} lines; the most is {MOST_LINES}");
            found.error("too-many-elements", plans.key(id), message).help("a plan is one way of playing");
        }
    }
    let persons = Path::section("persons");
    let kept: Vec<&str> = scenario.persons.iter().filter(|(_, p)| p.rapport.is_some()).map(|(id, _)| id).collect();
    for id in kept.iter().skip(MOST_RAPPORTS) {
        let message = format!("rapport is kept for {} persons; the most is {MOST_RAPPORTS}", kept.len());
        let help = format!("take `rapport` from all but two of {}", kept.join(", "));
        found.error("too-many-rapports", persons.key(id).name("rapport"), message).help(help);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    #[test]
    fn counts_are_bounded() {
        expect(
            &[
                ("\"mate\": Person(at: Counter", "\"mate\": Person(at: Counter, rapport: 40"),
                ("\"booked\": Person(at: Unknown)", "\"booked\": Person(at: Unknown, rapport: 45)"),
            ],
            &[("too-many-rapports", "45")],
        );
        expect(
            &[(
                "\"broker\": Variant(family: Trafficking, subject: \"traveller\"),",
                "\"broker\": Variant(family: Trafficking, subject: \"traveller\"), \"v\": Variant(family: Genuine, weight: 0),
                    \"w\": Variant(family: Genuine, weight: 0),",
            )],
            &[
                ("too-many-elements", "variants"),
                ("second-genuine", "\"v\""),
                ("second-genuine", "\"w\""),
                ("missing-outcome", "\"traveller\""),
                ("missing-outcome", "\"booked\""),
            ],
        );
    }
}
