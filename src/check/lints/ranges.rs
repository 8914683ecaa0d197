//! Numbers that cannot be meant: ranges the wrong way round, steps of nothing, seconds, ages, times, days long gone,
//! and pools too wide to be weighed.

use std::collections::BTreeSet;

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::Script,
        walk::{Ref, Visit, walk},
    },
    locale::calendar::Date,
    scenario::{
        document::Shows,
        evidence::Off,
        handbook::Status,
        pool::{MOST_CLASSES, Pool},
    },
};

/// The most classes that all pools a condition reads may have together (`docs/scenario-format.md`, rule 11).
const MOST_TOGETHER: usize = 64;

/// The most seconds of a case: four hours, more than any interview room keeps anybody (design).
const MOST_OF_CASE: u32 = 4 * 3600;

/// The most seconds of one act: an hour (design).
const MOST_OF_ACT: u32 = 3600;

/// How often an act may be done at most; each time is a bit of the state (design).
const MOST_TIMES: u32 = 8;

/// The greatest age of a pool, in years.
const OLDEST: u32 = 110;

/// The age of majority in Cambodia and Lao PDR, in years (`docs/field.md` 4).
const MAJORITY: u32 = 18;

/// How far from the day of the case a date may lie before it looks like a slip of the hand, in days: thirty years.
const FAR: i64 = 30 * 365;

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    pools(script, found);
    classes(script, found);
    ages(script, found);
    seconds_and_times(script, found);
    days(script, found);
}

fn pools(script: &Script<'_>, found: &mut Findings) {
    let draws = Path::section("draws");
    for (id, pool) in &script.scenario.draws {
        let here = draws.key(id);
        let turned = |found: &mut Findings, from: &dyn std::fmt::Display, to: &dyn std::fmt::Display| {
            let message = format!("the pool `{id}` goes from {from} to {to}, which is backwards");
            found.error("bad-range", here.name("from"), message).help("write the lesser end as `from`");
        };
        match pool {
            Pool::Date { from, to } if from > to => turned(found, from, to),
            Pool::Number { from, to } if from > to => turned(found, from, to),
            Pool::Amount { from, to, step, currency } => {
                if from > to {
                    turned(found, from, to);
                } else if *step == 0 {
                    found
                        .error("bad-step", here.name("step"), "a step of 0 leads nowhere")
                        .help("write the distance between two amounts");
                } else if (to - from) % step != 0 {
                    let last = from + (to - from) / step * step;
                    let message = format!("steps of {step} from {from} do not reach {to}; the last amount is {last}");
                    found
                        .warning("bad-step", here.name("step"), message)
                        .help(format!("write `to: {last}`, or another step"));
                }
                if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
                    let message = format!("`{currency}` is not the code of a currency");
                    found
                        .error("bad-currency", here.name("currency"), message)
                        .help("write its ISO 4217 code, such as KHR, LAK, THB or USD");
                }
            }
            Pool::AnyOf(words) if words.is_empty() => {
                found
                    .error("empty-pool", here, format!("the pool `{id}` has no words"))
                    .help("write the words to draw from");
            }
            Pool::AnyOf(words) if words.len() > MOST_CLASSES => {
                let message = format!("the pool `{id}` has {} words; the most is {MOST_CLASSES}", words.len());
                found
                    .error("too-many-words", here, message)
                    .help("every draw is weighed in a proof; leave some words out");
            }
            _ => {}
        }
    }
}

/// Pools that a condition or a slip reads multiply; the others are opaque.
fn classes(script: &Script<'_>, found: &mut Findings) {
    struct Read<'s>(BTreeSet<&'s str>);
    impl<'s> Visit<'s> for Read<'s> {
        fn reference(&mut self, _: &Path<'_>, what: Ref<'s>) {
            if let Ref::Word(pool, _) = what {
                self.0.insert(pool);
            }
        }
    }
    let mut read = Read(BTreeSet::new());
    walk(script.scenario, &mut read);
    let sizes = read.0.iter().filter_map(|pool| Some((*pool, script.known.words(pool)?.len())));
    let product = sizes.clone().fold(1_usize, |all, (_, size)| all.saturating_mul(size.max(1)));
    if product > MOST_TOGETHER {
        let named: Vec<String> = sizes.map(|(pool, size)| format!("{pool} ({size})")).collect();
        let message = format!(
            "the pools that conditions read can be drawn in {product} ways together; the most is {MOST_TOGETHER}"
        );
        let help = format!("read fewer pools, or give them fewer words: {}", named.join(", "));
        found.error("too-many-classes", Path::section("draws"), message).on_key().help(help);
    }
}

fn ages(script: &Script<'_>, found: &mut Findings) {
    let persons = Path::section("persons");
    for (id, person) in &script.scenario.persons {
        let Some(age) = person.age else { continue };
        let here = persons.key(id);
        let spot = here.name("age");
        if age.0 > age.1 {
            let message = format!("the ages of `{id}` go from {} to {}, which is backwards", age.0, age.1);
            found.error("bad-range", spot, message).help("write the lesser age first");
        } else if age.1 > OLDEST {
            found.error("bad-age", spot, format!("nobody is {} years old", age.1)).help("ages are in years");
        } else if person.child && age.1 >= MAJORITY {
            let message = format!("`{id}` is a child of up to {} years", age.1);
            let help = "a child is under 18; mend the ages, or take `child` away";
            found.error("bad-age", spot, message).help(help);
        } else if !person.child && age.0 < MAJORITY {
            let message = format!("`{id}` may be {} years old, and is not marked as a child", age.0);
            found.error("bad-age", spot, message).help("write `child: true`, or ages from 18");
        }
    }
}

fn seconds_and_times(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    if scenario.seconds == 0 || scenario.seconds > MOST_OF_CASE {
        let message = format!("a case cannot have {} seconds", scenario.seconds);
        found
            .error("bad-seconds", "seconds", message)
            .help(format!("write 1 to {MOST_OF_CASE}: the time set for the whole case"));
    }
    let mut seconds = |here: &Path<'_>, seconds: Option<u32>| {
        if let Some(seconds) = seconds.filter(|s| *s == 0 || *s > MOST_OF_ACT) {
            let help = format!("write 1 to {MOST_OF_ACT}, or leave it out for the usual time");
            found
                .error("bad-seconds", here.name("seconds"), format!("an act cannot take {seconds} seconds"))
                .help(help);
        }
    };
    let (questions, acts) = (Path::section("questions"), Path::section("acts"));
    for (id, question) in &scenario.questions {
        seconds(&questions.key(id), question.seconds);
    }
    for (id, act) in &scenario.acts {
        seconds(&acts.key(id), act.seconds);
    }
    let contradictions = Path::section("contradictions");
    for (id, contradiction) in &scenario.contradictions {
        seconds(&contradictions.key(id), contradiction.seconds);
    }
    let documents = Path::section("documents");
    for (id, document) in &scenario.documents {
        let here = documents.key(id);
        let fields = here.name("fields");
        for (id, field) in &document.fields {
            seconds(&fields.key(id), field.seconds);
        }
    }
    let mut times = |spot: Path<'_>, times: u32, least: u32| {
        if times < least || times > MOST_TIMES {
            let help = format!("write {least} to {MOST_TIMES}");
            found.error("bad-times", spot, format!("this cannot be done {times} times")).help(help);
        }
    };
    for (id, question) in &scenario.questions {
        times(questions.key(id).name("times"), question.times, 1);
    }
    for (id, act) in &scenario.acts {
        times(acts.key(id).name("times"), act.times, 1);
    }
    let topics = Path::section("topics");
    for (id, topic) in &scenario.topics {
        times(topics.key(id).name("go_on"), topic.go_on, 0);
    }
    if !scenario.variants.is_empty() && scenario.variants.values().all(|variant| variant.weight == 0) {
        let message = "every variant has the weight 0, so none can be drawn";
        found
            .error("bad-weight", Path::section("variants"), message)
            .on_key()
            .help("give at least one a weight from 1");
    }
}

fn days(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    if script.is_made_up("date") {
        return;
    }
    let today = scenario.date;
    if let Some(hour) = scenario.hour.filter(|hour| *hour > 23) {
        found.error("bad-hour", "hour", format!("a day has no hour {hour}")).help("write 0 to 23");
    }
    if !script.is_made_up("checkpoint")
        && let Some(checkpoint) = script.handbook().checkpoint(&scenario.checkpoint)
        && checkpoint.status_on(&today.to_string()) == Status::Closed
    {
        let message = format!("the checkpoint `{}` was closed on {today}, as far as the handbook knows", checkpoint.id);
        found.warning("closed-checkpoint", "date", message).help("choose another day or another checkpoint");
    }
    let mut far = |spot: Path<'_>, day: Date| {
        if today.days_until(day).abs() > FAR {
            let message = format!("{day} lies more than thirty years from the day of the case, {today}");
            found.warning("far-date", spot, message).help("see whether the year is right; Buddhist years are 543 more");
        }
    };
    let draws = Path::section("draws");
    for (id, pool) in &scenario.draws {
        if let Pool::Date { from, to } = pool {
            far(draws.key(id).name("from"), *from);
            far(draws.key(id).name("to"), *to);
        }
    }
    let documents = Path::section("documents");
    for (id, document) in &scenario.documents {
        let here = documents.key(id);
        let fields = here.name("fields");
        for (id, field) in &document.fields {
            if let Shows::Day(day) = field.shows {
                far(fields.key(id).name("shows"), day);
            }
        }
    }
    let mismatches = Path::section("mismatches");
    for (id, mismatch) in &scenario.mismatches {
        let here = mismatches.key(id);
        let spot = here.name("off");
        let Some(pool) = scenario.draws.get(&mismatch.of) else { continue };
        let (fits, help) = match (pool, &mismatch.off) {
            (Pool::Date { .. }, Off::Days(n)) => (*n != 0, "write how many days, such as `Days(7)` or `Days(-3)`"),
            (Pool::Date { .. }, _) => (false, "a day is off by `Days(..)`"),
            (Pool::Amount { .. } | Pool::Number { .. }, Off::By(n)) => (*n != 0, "write by how much, such as `By(50)`"),
            (Pool::Amount { .. } | Pool::Number { .. }, _) => (false, "an amount or number is off by `By(..)`"),
            (Pool::AnyOf(_), Off::Word(_)) => (true, ""),
            (Pool::AnyOf(_), _) => (false, "a word is off by another word, `Word(\"..\")`"),
        };
        if !fits {
            let message = format!("a value of the pool `{}` cannot be off like this", mismatch.of);
            found.error("wrong-off", spot, message).help(help);
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
    fn pools_have_something_to_draw() {
        check(
            "from: \"2025-11-01\", to: \"2025-11-10\"",
            "from: \"2025-11-12\", to: \"2025-11-10\"",
            "bad-range",
            "\"2025-11-12\"",
        );
        check("from: 250, to: 600", "from: 700, to: 600", "bad-range", "700");
        check("step: 50", "step: 0", "bad-step", "0");
        check("step: 50", "step: 60", "bad-step", "60");
        check("\"USD\"", "\"US$\"", "bad-currency", "\"US$\"");
        check("\"fee\": Amount", "\"extra\": AnyOf([]), \"fee\": Amount", "empty-pool", "\"extra\"");
        check(
            "\"fee\": Amount",
            "\"extra\": AnyOf([\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\"]), \"fee\": Amount",
            "too-many-words",
            "\"extra\"",
        );
    }

    #[test]
    fn classes_multiply() {
        let words = "AnyOf([\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"])";
        let pools = format!("\"x\": {words}, \"y\": {words}, \"fee\": Amount");
        expect(
            &[
                ("\"fee\": Amount", &pools),
                (
                    "when: Claimed(\"job\")",
                    "when: Any([Draw(\"x\", \"a\"), Draw(\"y\", \"a\"), Draw(\"manner\", \"talks\")])",
                ),
            ],
            &[("too-many-classes", "draws")],
        );
    }

    #[test]
    fn people_seconds_and_times() {
        check("Between(19, 24)", "Between(24, 19)", "bad-range", "Between(24, 19)");
        check("Between(19, 24)", "Between(19, 240)", "bad-age", "Between(19, 240)");
        check("Between(19, 24)", "Between(16, 24)", "bad-age", "Between(16, 24)");
        check("seconds: 1200", "seconds: 0", "bad-seconds", "0");
        check("seconds: 180", "seconds: 18000", "bad-seconds", "18000");
        check("Act(kind: Supervisor", "Act(kind: Supervisor, times: 0", "bad-times", "0");
        check("go_on: 1", "go_on: 100", "bad-times", "100");
    }

    #[test]
    fn days_and_what_is_off() {
        check("direction: Departure", "hour: 24, direction: Departure", "bad-hour", "24");
        check("off: Days(7)", "off: By(7)", "wrong-off", "By(7)");
        check("off: Days(7)", "off: Days(0)", "wrong-off", "Days(0)");
        check("to: \"2025-11-10\"", "to: \"2568-11-10\"", "far-date", "\"2568-11-10\"");
    }
}
