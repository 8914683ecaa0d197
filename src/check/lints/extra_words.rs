//! Words that are there and never said: messages of no element, attributes nothing asks for, and what a translation
//! still has after English lost it.

use std::collections::HashSet;

use crate::{
    check::{
        findings::Findings,
        script::Script,
        words::{
            Placed, Words,
            tails::{Owner, PREFIXES, fits, near, owner},
        },
    },
    diagnostic::Diagnostic,
    locale::Language,
    scenario::ron_tree::nearest,
};

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    let languages: Vec<Language> = words.languages().collect();
    let Some(first) = languages.first().copied() else { return };
    let referred = words.own(first).referred();
    for placed in words.own(first).entries.iter().filter(|placed| !placed.entry.term) {
        extra(script, placed, &referred, found);
    }
    for language in languages.into_iter().skip(1) {
        stale(script, words, first, language, found);
    }
}

fn extra(script: &Script<'_>, placed: &Placed<'_>, referred: &HashSet<&str>, found: &mut Findings) {
    let id = placed.entry.id.text;
    let Some(source) = placed.source else { return };
    let Some(owner) = owner(script, id) else {
        if !referred.contains(id) {
            let (message, help) = nobody(script, id);
            found.push(
                Diagnostic::warning("extra-message", message).at(source, placed.entry.id.span.clone(), "").help(help),
            );
        }
        return;
    };
    for attribute in &placed.entry.attributes {
        let tail = attribute.id.text;
        if fits(script, owner, tail) || is_cover(owner, tail) {
            continue;
        }
        let message = format!("`{id}.{tail}` is never said");
        let help = match near(script, owner, tail) {
            Some(near) => format!("did you mean `.{near}`?"),
            None => "take it away, or let the script ask for it".to_owned(),
        };
        found
            .push(Diagnostic::warning("extra-attribute", message).at(source, attribute.id.span.clone(), "").help(help));
    }
}

/// A cover of one variant's own is told by the lint of covers.
fn is_cover(owner: Owner<'_>, tail: &str) -> bool {
    matches!(owner, Owner::Fact(..)) && (tail.starts_with("cover-") || tail.starts_with("note-cover-"))
}

/// What a message without an element probably belongs to.
fn nobody(script: &Script<'_>, id: &str) -> (String, String) {
    let known = &script.known;
    if let Some(rest) = id.strip_prefix("c-") {
        let all: Vec<String> = known.results().map(|(act, part)| format!("{act}-{part}")).collect();
        let help = match nearest(rest, all.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `c-{near}`?"),
            None => "a result's message is called `c-ACT-RESULT`".to_owned(),
        };
        return (format!("no reply gives a result for `{id}`"), help);
    }
    for (prefix, section) in PREFIXES {
        let Some(rest) = id.strip_prefix(prefix) else { continue };
        let what = if section == "draws" { "pool" } else { section.trim_end_matches('s') };
        if known.has(section, rest) {
            let message = format!("`{id}` is never said: no outcomes are written for `{rest}`");
            return (message, format!("write `\"{rest}\": {{ .. }}` in `outcomes`, or take the message away"));
        }
        let message = format!("there is no {what} `{rest}` for the message `{id}`");
        let help = match known.near(section, rest) {
            Some(near) => format!("did you mean `{prefix}{near}`?"),
            None => "take the message away, or add the element to the script".to_owned(),
        };
        return (message, help);
    }
    let message = format!("the message `{id}` belongs to no element, and nothing refers to it");
    (message, "take it away, refer to it with `{ ID }`, or begin its id as the element's messages begin".to_owned())
}

/// Says what a translation has and the first language does not.
fn stale(script: &Script<'_>, words: &Words<'_, '_>, first: Language, language: Language, found: &mut Findings) {
    let referred = words.own(language).referred();
    for placed in words.own(language).entries.iter().filter(|placed| !placed.entry.term) {
        let id = placed.entry.id.text;
        let Some(source) = placed.source else { continue };
        let known = words.own(first).message(id);
        if known.is_none() && words.own(first).is_unreadable(id) {
            continue;
        }
        let owned = owner(script, id);
        if known.is_none() && owned.is_none() && referred.contains(id) {
            continue; // A help of the translation's own.
        }
        let mut tell = |span: &std::ops::Range<usize>, text: String| {
            let message =
                format!("`{text}` is there in {}, but not in {}", language.english_name(), first.english_name());
            let help = "take it away, or write it in the other language, too";
            found.push(Diagnostic::warning("stale-message", message).at(source, span.clone(), "").help(help));
        };
        let Some(known) = known else {
            tell(&placed.entry.id.span, id.to_owned());
            continue;
        };
        if placed.entry.value.is_some() && known.entry.value.is_none() {
            tell(&placed.entry.id.span, id.to_owned());
        }
        for attribute in &placed.entry.attributes {
            let confirms =
                matches!(owned, Some(Owner::Question(_))) && attribute.id.text == super::question_types::TYPE;
            if known.pattern(Some(attribute.id.text)).is_none() && !confirms {
                tell(&attribute.id.span, format!("{id}.{}", attribute.id.text));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{WORDS, changed, expect_words, seen},
        locale::Language::{English, Khmer},
    };

    #[test]
    fn what_is_never_said() {
        let check =
            |more: &str, expected: &[(&str, &str)]| expect_words(English, &format!("{WORDS}{more}\n"), expected);
        check("q-work-opne = Tell me.", &[("extra-message", "q-work-opne")]);
        check("helper = a word", &[("extra-message", "helper")]);
        check("k-third = { helper }\nhelper = a word", &[("extra-message", "k-third")]);
        check("c-call-agency-stranga = Agency.", &[("extra-message", "c-call-agency-stranga")]);
        let check = |from: &str, to: &str, expected: &[(&str, &str)]| {
            expect_words(English, &changed(WORDS, &[(from, to)]), expected);
        };
        check("    .note-full-broker =", "    .note-fall-broker =", &[("extra-attribute", "note-fall-broker")]);
        check(
            "    .title = A small case",
            "    .title = A small case\n    .subtitle = So",
            &[("extra-attribute", "subtitle")],
        );
        check(
            "p-booked = The",
            "p-booked = The\n    .truth-broken = So\n    .x = The",
            &[("extra-attribute", "truth-broken"), ("extra-attribute", "x")],
        );
        check(
            "    .full-broker = I do",
            "    .full-hired-mate = So\n    .partial-hired = So\n    .full-broker = I do",
            &[("extra-attribute", "partial-hired")],
        );
    }

    #[test]
    fn what_a_translation_still_has() {
        let text = format!(
            "{}q-old = Old.\n",
            changed(WORDS, &[("    .title = A small case", "    .title = A small case\n    .old = Old")])
        );
        // The letters are English, which the lint of spelling tells; here only what is stale counts.
        let course =
            crate::check::testing::course(crate::check::testing::GOOD, &[(English, WORDS), (Khmer, &text)], &[]);
        let mut found = crate::check::check(&course);
        found.retain(|d| d.code == "stale-message");
        let found = seen(&course, &found);
        assert_eq!(
            found,
            [("stale-message".to_owned(), "old".to_owned()), ("stale-message".to_owned(), "q-old".to_owned())]
        );
    }
}
