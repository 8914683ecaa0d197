//! Persons: whose rapport can be kept, who can be led aside, and changes to what nobody has.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::Script,
        walk::{Purpose, Visit, walk},
    },
    scenario::{
        act::{ActKind, Effect},
        condition::{Condition, Phase},
        person::Place,
    },
};

/// Rapport moves in steps of this (`docs/scenario-format.md`, rule 4).
const STEP: i32 = 5;

/// The most different thresholds of rapport in one script (`docs/scenario-format.md`, rule 4).
const MOST_THRESHOLDS: usize = 6;

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    own(script, found);
    changes(script, found);
    let mut rapport = Rapport { script, found, thresholds: Vec::new() };
    walk(script.scenario, &mut rapport);
}

fn own(script: &Script<'_>, found: &mut Findings) {
    let persons = Path::section("persons");
    for (id, person) in &script.scenario.persons {
        let here = persons.key(id);
        if let Some(rapport) = person.rapport {
            let spot = here.name("rapport");
            if person.child || matches!(person.at, Place::Phone | Place::Call) {
                let who = if person.child { "a child" } else { "somebody on the telephone or called in" };
                let message = format!("no rapport is kept for {who}");
                found
                    .error("rapport-of-child", spot, message)
                    .help("take `rapport` away; gate the facts by other conditions");
            } else if !(0..=100).contains(&rapport) || rapport % STEP != 0 {
                let message = format!("rapport cannot begin at {rapport}");
                found.error("bad-rapport", spot, message).help("write a multiple of 5 from 0 to 100; the usual is 40");
            }
        }
        if person.kin_of.as_deref() == Some(id) {
            found
                .error("own-kin", here.name("kin_of"), format!("`{id}` is said to be kin of `{id}`"))
                .help("name another person");
        }
        if person.speaks_up.is_some() && person.answers_for.is_empty() {
            let message = format!("`{id}` speaks up, but answers for no topic");
            found.warning("never-speaks-up", here.name("speaks_up"), message).help("list the topics in `answers_for`");
        }
        if !person.answers_for.is_empty() && person.at != Place::Counter {
            let message = format!("`{id}` is not at the counter and can answer for nobody");
            found
                .error("out-of-earshot", here.name("answers_for"), message)
                .help("only somebody at the counter hears the talk");
        }
    }
}

/// What acts do to persons.
fn changes(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let mut change = |spot: Path<'_>, change: Option<i32>| {
        if let Some(change) = change {
            of_step(found, &spot, change);
        }
    };
    let questions = Path::section("questions");
    for (id, question) in &scenario.questions {
        change(questions.key(id).name("rapport"), question.rapport);
    }
    let acts = Path::section("acts");
    for (id, act) in &scenario.acts {
        change(acts.key(id).name("rapport"), act.rapport);
    }
    for (id, act) in &scenario.acts {
        let here = acts.key(id);
        let kind = here.name("kind");
        match &act.kind {
            ActKind::Separate(person) if scenario.persons.get(person).is_some_and(|p| p.at != Place::Counter) => {
                let message = format!("`{person}` is not at the counter and cannot be led aside");
                found
                    .error("cannot-separate", kind.at(0), message)
                    .help("lead aside somebody who stands `at: Counter`");
            }
            ActKind::Call(person)
                if scenario.persons.get(person).is_some_and(|p| matches!(p.at, Place::Counter | Place::Outside)) =>
            {
                let message = format!("`{person}` is there already and need not be called");
                found
                    .warning("cannot-call", kind.at(0), message)
                    .help("call somebody who stands `at: Call` or `at: Phone`");
            }
            _ => {}
        }
    }
}

fn of_step(found: &mut Findings, spot: &Path<'_>, change: i32) {
    if change % STEP != 0 || !(-100..=100).contains(&change) {
        let message = format!("rapport cannot change by {change}");
        found.error("bad-rapport", spot, message).help("write a multiple of 5 from -100 to 100");
    }
}

struct Rapport<'s, 'f> {
    script: &'s Script<'s>,
    found: &'f mut Findings,
    thresholds: Vec<i32>,
}

impl Rapport<'_, '_> {
    /// A person without rapport: what hangs on it never changes.
    fn kept(&mut self, spot: &Path<'_>, person: Option<&str>, ladders: bool) {
        let Some(id) = person else { return };
        let Some(person) = self.script.scenario.persons.get(id) else { return };
        if person.rapport.is_none() && !(ladders && person.child) {
            let message = format!("no rapport is kept for `{id}`, so this never changes");
            let help = "give the person `rapport` (at most two have one), or use another condition";
            self.found.error("no-rapport", spot, message).help(help);
        }
    }

    fn threshold(&mut self, spot: &Path<'_>, least: i32) {
        if least % STEP != 0 || !(0..=100).contains(&least) {
            let message = format!("{least} is no threshold of rapport");
            self.found
                .error("bad-rapport", spot, message)
                .help("write a multiple of 5 from 0 to 100; 45, 55 and 70 are in use");
        } else if !self.thresholds.contains(&least) {
            self.thresholds.push(least);
            if self.thresholds.len() == MOST_THRESHOLDS + 1 {
                let known: Vec<String> = self.thresholds[..MOST_THRESHOLDS].iter().map(i32::to_string).collect();
                let message = format!("{least} is one threshold of rapport too many; the most is {MOST_THRESHOLDS}");
                let help = format!("use one of those before it: {}", known.join(", "));
                self.found.error("too-many-thresholds", spot, message).help(help);
            }
        }
    }

    fn atom(&mut self, path: &Path<'_>, condition: &Condition, to: Option<&str>) {
        let first = path.at(0);
        let second = path.at(1);
        match condition {
            Condition::Rapport(least) | Condition::RapportBelow(least) => {
                self.threshold(&first, *least);
                self.kept(path, to, false);
            }
            Condition::RapportOf(person, least) => {
                self.threshold(&second, *least);
                self.kept(&first, Some(person), false);
            }
            Condition::Upset(person) | Condition::Suspicious(person) | Condition::Shut(person) => {
                self.kept(&first, Some(person), true);
            }
            Condition::All(inner) | Condition::Any(inner) => {
                for (at, condition) in inner.iter().enumerate() {
                    self.atom(&first.at(at), condition, to);
                }
            }
            Condition::AtLeast(_, inner) => {
                for (at, condition) in inner.iter().enumerate() {
                    self.atom(&second.at(at), condition, to);
                }
            }
            Condition::Not(inner) => self.atom(&first, inner, to),
            _ => {}
        }
    }
}

impl<'s> Visit<'s> for Rapport<'s, '_> {
    fn condition(&mut self, path: &Path<'_>, condition: &'s Condition, _: Purpose, to: Option<&'s str>) {
        self.atom(path, condition, to);
    }

    fn effect(&mut self, path: &Path<'_>, effect: &'s Effect, to: Option<&'s str>, inside: bool) {
        let first = path.at(0);
        match effect {
            Effect::Rapport(change) => {
                of_step(self.found, &first, *change);
                self.kept(path, to, false);
            }
            Effect::RapportOf(person, change) => {
                of_step(self.found, &path.at(1), *change);
                self.kept(&first, Some(person), false);
            }
            Effect::Upset(person) | Effect::Suspect(person) | Effect::Calm(person) => {
                self.kept(&first, Some(person), true);
            }
            Effect::Goto(Phase::Engage) => {
                let message = "phases move forward, and every interview begins in `Engage`";
                self.found.warning("goto-start", first, message).help("write `Goto(Account)` or `Goto(Closure)`");
            }
            Effect::IfGate(..) if inside => {
                let message = "an effect is gated by one fact only";
                self.found
                    .error("nested-effect", path, message)
                    .help("write the inner effect on its own, or set a flag");
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, code: &str, text: &str) {
        expect(&[(from, to)], &[(code, text)]);
    }

    #[test]
    fn rapport_moves_in_steps() {
        check("rapport: 40", "rapport: 42", "bad-rapport", "42");
        check("Act(kind: Supervisor", "Act(kind: Supervisor, rapport: -7", "bad-rapport", "-7");
        check("when: Claimed(\"job\")", "when: Rapport(57)", "bad-rapport", "57");
        check(
            "\"booked\": Person(at: Unknown)",
            "\"booked\": Person(at: Phone, rapport: 40)",
            "rapport-of-child",
            "40",
        );
        check(
            "when: Claimed(\"job\")",
            "when: Any([Rapport(5), Rapport(10), Rapport(15), Rapport(20), Rapport(25), Rapport(30)])",
            "too-many-thresholds",
            "30",
        );
    }

    #[test]
    fn nobody_changes_what_is_not_kept() {
        check("when: Claimed(\"job\")", "when: RapportOf(\"mate\", 55)", "no-rapport", "\"mate\"");
        check("when: Claimed(\"job\")", "when: Claimed(\"job\"), then: [Upset(\"mate\")]", "no-rapport", "\"mate\"");
        check(
            "\"home\", type: Open, asks: [\"mate-role\"]",
            "\"home\", type: Open, asks: [\"mate-role\"], when: Rapport(55)",
            "no-rapport",
            "Rapport(55)",
        );
    }

    #[test]
    fn persons_stand_where_they_can() {
        check("kin_of: \"traveller\"", "kin_of: \"mate\"", "own-kin", "\"mate\"");
        check("when: Claimed(\"job\")", "when: Claimed(\"job\"), then: [Goto(Engage)]", "goto-start", "Engage");
        check(
            "when: Claimed(\"job\")",
            "when: Claimed(\"job\"), then: [IfGate(\"job\", IfGate(\"job\", Open(\"home\")))]",
            "nested-effect",
            "IfGate(\"job\", Open(\"home\"))",
        );
        check("answers_for: [\"work\"], ", "", "never-speaks-up", "Draw(\"manner\", \"talks\")");
    }
}
