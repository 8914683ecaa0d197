//! Variables of texts: each is given a value, is chosen by keys it can have, and stands in every language.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::Script,
        words::{Placed, Words},
    },
    diagnostic::Diagnostic,
    locale::{Language, catalogue::inspect::Selector},
    scenario::{pool::Pool, ron_tree::nearest},
};

/// What a variable's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values<'s> {
    /// `female`, `male`, and `officer` where the officer may be meant.
    Sex { officer: bool },
    /// `child`, `young`, `adult`, `elder`: the form of address an age takes.
    Stage,
    /// A whole number.
    Number,
    /// A name.
    Name(&'s str),
    /// A drawn value, written out.
    Drawn,
    /// Words of a pool.
    Words(&'s [String]),
}

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    let known = known(script);
    for language in words.languages() {
        for placed in &words.own(language).entries {
            of_entry(script, &known, placed, found);
        }
    }
    differing(&known, words, found);
    untold(script, words, found);
}

/// A fact that states a drawn value, and no text of it tells that.
fn untold(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    let facts = Path::section("facts");
    for (id, fact) in &script.scenario.facts {
        let Some(pool) = fact.value.as_deref().filter(|pool| script.scenario.draws.contains(pool)) else { continue };
        for language in words.languages() {
            let Some(placed) = words.own(language).message(&format!("f-{id}")) else { continue };
            let told = placed.patterns().any(|(_, pattern)| words.variables(language, pattern).contains(pool));
            if !told {
                let message =
                    format!("in {} no text of `{id}` tells `${pool}`, the value it states", language.english_name());
                let help = format!("write `{{ ${pool} }}` in its texts and notes, or take `value` away");
                found.warning("value-not-told", facts.key(id).name("value"), message).help(help);
                break;
            }
        }
    }
}

/// Every variable that texts of the script are given.
fn known<'s>(script: &Script<'s>) -> BTreeMap<String, Values<'s>> {
    let mut known = BTreeMap::new();
    for role in ["speaker", "listener"] {
        known.insert(format!("{role}-sex"), Values::Sex { officer: true });
        known.insert(format!("{role}-age"), Values::Number);
        known.insert(format!("{role}-stage"), Values::Stage);
    }
    for id in script.scenario.persons.keys() {
        known.insert(format!("{id}-name"), Values::Name(id));
        known.insert(format!("{id}-full-name"), Values::Name(id));
        known.insert(format!("{id}-sex"), Values::Sex { officer: false });
        known.insert(format!("{id}-age"), Values::Number);
    }
    for (id, pool) in &script.scenario.draws {
        match pool {
            Pool::AnyOf(words) => {
                known.insert(id.to_owned(), Values::Drawn);
                known.insert(format!("{id}-is"), Values::Words(words));
            }
            Pool::Number { .. } => drop(known.insert(id.to_owned(), Values::Number)),
            Pool::Date { .. } | Pool::Amount { .. } => drop(known.insert(id.to_owned(), Values::Drawn)),
        }
    }
    known
}

fn of_entry(script: &Script<'_>, known: &BTreeMap<String, Values<'_>>, placed: &Placed<'_>, found: &mut Findings) {
    let Some(source) = placed.source else { return };
    for (_, pattern) in placed.patterns() {
        let mut last = None;
        for variable in &pattern.variables {
            // A variable that selects is gathered twice, at one place.
            if last == Some(variable.span.start) {
                continue;
            }
            last = Some(variable.span.start);
            match known.get(variable.text) {
                None if script.known.whole => {
                    let message = format!("no text is given `${}`", variable.text);
                    let help = match nearest(variable.text, known.keys().map(String::as_str)) {
                        Some(near) => format!("did you mean `${near}`?"),
                        None => "texts know `$PERSON-name`, `$PERSON-sex`, `$PERSON-age`, `$speaker-sex`, `$listener-sex`, and every pool by its id".to_owned(),
                    };
                    found.push(
                        Diagnostic::error("unknown-variable", message).at(source, variable.span.clone(), "").help(help),
                    );
                }
                Some(Values::Name(person)) if nameless(script, person) => {
                    let message = format!("`${}` is always empty: no name is drawn for `{person}`", variable.text);
                    let help = "give the person `nationality: [..]`, which names are drawn by";
                    found.push(
                        Diagnostic::warning("empty-variable", message).at(source, variable.span.clone(), "").help(help),
                    );
                }
                _ => {}
            }
        }
        for selector in &pattern.selectors {
            keys(known, selector, source, found);
        }
    }
}

fn nameless(script: &Script<'_>, person: &str) -> bool {
    script.scenario.persons.get(person).is_some_and(|person| person.nationality.is_empty() && person.kin_of.is_none())
}

/// A key that no value equals is never chosen.
fn keys(
    known: &BTreeMap<String, Values<'_>>,
    selector: &Selector<'_>,
    source: crate::diagnostic::SourceId,
    found: &mut Findings,
) {
    let Some(on) = &selector.on else { return };
    let Some(values) = known.get(on.text) else { return };
    let possible: Vec<&str> = match values {
        Values::Sex { officer } => {
            let all = ["female", "male", "officer"];
            all[..if *officer { 3 } else { 2 }].to_vec()
        }
        Values::Stage => vec!["child", "young", "adult", "elder"],
        Values::Number => vec!["zero", "one", "two", "few", "many", "other"],
        Values::Words(words) => words.iter().map(String::as_str).collect(),
        Values::Name(_) | Values::Drawn => {
            let message = format!("`${}` is written out and cannot select", on.text);
            let help = "select on `$PERSON-sex`, or for a pool of words on `$POOL-is`";
            found.push(Diagnostic::error("cannot-select", message).at(source, on.span.clone(), "").help(help));
            return;
        }
    };
    for (at, key) in selector.keys.iter().enumerate() {
        let number = *values == Values::Number && key.text.parse::<f64>().is_ok();
        // The default key stands for all others, so it may be called anything such as `other`.
        let default = selector.default == Some(at) && key.text == "other";
        if number || default || possible.contains(&key.text) {
            continue;
        }
        let message = format!("`${}` is never `{}`, so this is never chosen", on.text, key.text);
        let help = match nearest(key.text, possible.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it can be {}", possible.join(", ")),
        };
        found.push(Diagnostic::error("unknown-key", message).at(source, key.span.clone(), "").help(help));
    }
}

/// Dates, sums and numbers that one language tells and another does not.
///
/// Names and sexes are left out: Khmer and Lao repeat a name, drop it or choose a word of address where English has a
/// pronoun.
fn differing(known: &BTreeMap<String, Values<'_>>, words: &Words<'_, '_>, found: &mut Findings) {
    let languages: Vec<Language> = words.languages().collect();
    let Some((first, others)) = languages.split_first() else { return };
    for placed in &words.own(*first).entries {
        let id = placed.entry.id.text;
        for (tail, pattern) in placed.patterns() {
            let mut told: Option<BTreeSet<&str>> = None;
            for language in others {
                let Some(other) = words.own(*language).find(id, placed.entry.term) else { continue };
                let (Some(translated), Some(source)) = (other.pattern(tail), other.source) else { continue };
                if pattern.variables.is_empty()
                    && pattern.references.is_empty()
                    && translated.variables.is_empty()
                    && translated.references.is_empty()
                {
                    continue;
                }
                let facts = |all: BTreeSet<&'_ str>| -> BTreeSet<String> {
                    let fact = |v: &&str| matches!(known.get(*v), Some(Values::Drawn | Values::Number)) && !is_role(v);
                    all.into_iter().filter(fact).map(str::to_owned).collect()
                };
                let wanted = facts(told.get_or_insert_with(|| words.variables(*first, pattern)).clone());
                let has = facts(words.variables(*language, translated));
                if wanted == has {
                    continue;
                }
                let list = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
                    a.difference(b).map(|v| format!("${v}")).collect::<Vec<_>>().join(", ")
                };
                let (lost, more) = (list(&wanted, &has), list(&has, &wanted));
                let message = match (lost.is_empty(), more.is_empty()) {
                    (false, true) => {
                        format!("{} leaves out {lost}, which {} tells", language.english_name(), first.english_name())
                    }
                    (true, false) => {
                        format!("{} tells {more}, which {} does not", language.english_name(), first.english_name())
                    }
                    _ => {
                        format!("{} tells {more} where {} tells {lost}", language.english_name(), first.english_name())
                    }
                };
                let diagnostic =
                    Diagnostic::warning("variables-differ", message).at(source, translated.span.clone(), "");
                let diagnostic = match placed.source {
                    Some(first) => diagnostic.with(first, pattern.span.clone(), "the text it translates"),
                    None => diagnostic,
                };
                found.push(diagnostic.help("both must tell the same facts"));
            }
        }
    }
}

/// Ages of whoever speaks or listens choose words of address, as sexes do.
fn is_role(variable: &str) -> bool {
    variable.ends_with("-age")
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{GOOD, WORDS, changed, checked, expect_words, seen},
        locale::Language::{English, Khmer},
    };

    #[test]
    fn variables_have_values_and_keys() {
        let check = |from: &str, to: &str, expected: &[(&str, &str)]| {
            expect_words(English, &changed(WORDS, &[(from, to)]), expected);
        };
        check(
            "Two people, { $traveller-name }",
            "Two people, { $traveler-name }",
            &[("unknown-variable", "traveler-name")],
        );
        check(
            "p-booked = The other one",
            "p-booked = { $booked-name }, the other one",
            &[("empty-variable", "booked-name")],
        );
        check("[male] A man", "[man] A man", &[("unknown-key", "man")]);
        let by_stage = "{ $listener-stage ->\n        [young] They\n       *[adult] They\n    } have gone.";
        check("They have gone.", by_stage, &[]);
        check("They have gone.", &by_stage.replace("[young]", "[old]"), &[("unknown-key", "old")]);
        check(
            "They have gone.",
            "{ $manner-is ->\n        [hovver] They\n       *[other] They\n    } have gone.",
            &[("unknown-key", "hovver")],
        );
        check(
            "They have gone.",
            "{ $fee ->\n        [250] They\n       *[other] They\n    } have gone.",
            &[("cannot-select", "fee")],
        );
    }

    #[test]
    fn a_stated_value_is_told() {
        let untold = WORDS.replace("{ $first-day }", "some day");
        expect_words(English, &untold, &[("value-not-told", "\"first-day\"")]);
    }

    #[test]
    fn translations_tell_the_same_facts() {
        let khmer = "f-start =\n    .full = ចាប់ពី\n    .slip = ចាប់ពី { $fee }\n";
        let (course, mut found) = checked(GOOD, &[(English, WORDS), (Khmer, khmer)]);
        found.retain(|d| d.code == "variables-differ");
        let expected = [("variables-differ", "ចាប់ពី"), ("variables-differ", "ចាប់ពី { $fee")];
        assert_eq!(seen(&course, &found), expected.map(|(code, text)| (code.to_owned(), text.to_owned())));
    }
}
