//! What is there and cannot be come by: topics, facts and variants that the questions leave out.
//!
//! It concludes from what is absent, so it is silent while elements of the script could not be read.

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    scenario::{Family, Line, act::ActKind, handbook::QuestionType, plan::Expect},
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    if !script.known.whole {
        return;
    }
    variants(script, found);
    topics(script, found);
    facts(script, found);
    closing(script, found);
}

fn variants(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let variants = Path::section("variants");
    if scenario.variants.is_empty() {
        found
            .error("no-variant", variants, "the script has no variant")
            .help("add the genuine one and at least one other");
    } else if scenario.genuine().is_none() {
        let message = "no variant is genuine, so nobody's account is true";
        let help = "add a variant `family: Genuine`; its full texts are everybody's cover";
        found.error("no-genuine-variant", variants, message).on_key().help(help);
    }
    if scenario.persons.is_empty() {
        found
            .error("no-person", "persons", "nobody stands at the counter")
            .help("add at least one person `at: Counter`");
    }
    if scenario.topics.is_empty() {
        found.error("no-topic", "topics", "there is nothing to talk about").help("add at least one topic");
    }
    if scenario.facts.is_empty() {
        found.error("no-fact", "facts", "nothing is so in any variant").help("add at least one fact");
    }
    let mut seen: Vec<Family> = Vec::new();
    for (id, variant) in &scenario.variants {
        if variant.family == Family::Genuine && seen.contains(&Family::Genuine) {
            let message =
                format!("`{id}` is a second genuine variant; only the first one's words are everybody's cover");
            found.warning("second-genuine", variants.key(id), message).help("a surface has one genuine truth");
        }
        seen.push(variant.family);
    }
}

fn topics(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let topics = Path::section("topics");
    let mut asked: std::collections::BTreeMap<&str, (bool, bool)> = std::collections::BTreeMap::new();
    for question in scenario.questions.values() {
        let (any, open) = asked.entry(&question.topic).or_default();
        *any = true;
        *open |= question.kind == QuestionType::Open;
    }
    for (id, topic) in &scenario.topics {
        let (any, open) = asked.get(id).copied().unwrap_or_default();
        if !any {
            let message = format!("no question is on the topic `{id}`");
            found
                .warning("empty-topic", topics.key(id), message)
                .help("write a question on it, or take the topic away");
        } else if topic.required && !open {
            let message = format!("the topic `{id}` is required, but has no open question to cover it with");
            found
                .error("required-without-open", topics.key(id), message)
                .help("write a question of `type: Open` on it");
        }
    }
}

fn facts(script: &Script<'_>, found: &mut Findings) {
    let facts = Path::section("facts");
    for (id, fact) in &script.scenario.facts {
        let asked = script.reach.asked(id);
        let told = script.scenario.variants.keys().any(|variant| script.reach.told(id, variant).is_some());
        let named = asked.openly || asked.shortly || asked.closed || asked.suggested || told;
        if fact.is.is_empty() {
            if !asked.suggested {
                let message = format!("`{id}` is true in no variant, and no question suggests it");
                let help = "name it in the `suggests` of a question, say how it `is`, or take it away";
                found.error("unasked-fact", facts.key(id), message).help(help);
            }
        } else if !named {
            let message = format!("nobody asks for the fact `{id}`, and nothing else brings it out");
            let help = "name it in the `asks` of a question, or let its topic `go_on`";
            found.error("unasked-fact", facts.key(id), message).help(help);
        }
    }
}

/// An end, and a way there.
fn closing(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    if !scenario.acts.values().any(|act| act.kind == ActKind::Close) {
        let message = "no act closes the interview, so the closure can never be done well";
        found.warning("no-close", Path::section("acts"), message).on_key().help("add an act `kind: Close`");
    }
    if !scenario.plans.values().any(|plan| plan.expect == Expect::Full) {
        let message = "no plan shows how to do everything right";
        let help = "add a plan with `expect: Full`; the debrief shows it, and `prove` starts from it";
        found.warning("no-model", Path::section("plans"), message).on_key().help(help);
    }
    if !scenario.safe_minimum.is_empty() && scenario.line == Line::Secondary && !script.is_made_up("line") {
        let message = "the safe minimum is read at the primary line only";
        found
            .warning("safe-minimum-unread", Path::section("safe_minimum"), message)
            .on_key()
            .help("take it away, or write `line: Primary`");
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{GOOD, changed, course, expect};
    use crate::check::{check, testing::seen};

    #[test]
    fn topics_and_facts_are_asked_for() {
        expect(&[("\"home\": Topic(),", "\"home\": Topic(), \"money\": Topic(),")], &[("empty-topic", "\"money\"")]);
        expect(
            &[("type: Open, asks: [\"job\", \"start\"]", "type: Probe, asks: [\"job\", \"start\"]")],
            &[("required-without-open", "\"work\"")],
        );
        expect(&[("asks: [\"family\"]", "replies: [Reply(id: \"a\")]")], &[("unasked-fact", "\"family\"")]);
        expect(&[("suggests: [\"no-permit\"]", "suggests: [\"job\"]")], &[("unasked-fact", "\"no-permit\"")]);
    }

    #[test]
    fn one_variant_is_genuine() {
        expect(&[("family: Genuine", "family: Smuggling")], &[("no-genuine-variant", "variants")]);
        expect(&[("family: Trafficking, subject", "family: Genuine, subject")], &[("second-genuine", "\"broker\"")]);
    }

    #[test]
    fn there_is_an_end() {
        expect(&[("kind: Close", "kind: Greet")], &[("no-close", "acts")]);
        expect(&[("expect: Full", "expect: Pass")], &[("no-model", "plans")]);
    }

    #[test]
    fn nothing_is_concluded_from_what_could_not_be_read() {
        let text = changed(GOOD, &[("type: Open, asks: [\"family\"]", "type: Opne, asks: [\"family\"]")]);
        let course = course(&text, &[], &[]);
        let mut found = check(&course);
        found.retain(|d| d.code != "missing-language");
        assert_eq!(seen(&course, &found), [("unknown-name".to_owned(), "Opne".to_owned())]);
    }
}
