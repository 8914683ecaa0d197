//! What texts refer to: messages and terms that are there, no circles, no functions. For scripts and for the interface.

use std::collections::HashSet;

use crate::{
    check::{
        findings::Findings,
        words::{Placed, Text, Words, circle},
    },
    diagnostic::Diagnostic,
    scenario::ron_tree::nearest,
};

/// Checks the words of a script.
pub(super) fn lint(words: &Words<'_, '_>, found: &mut Findings) {
    for language in words.languages() {
        let mut tell = |diagnostic| found.push(diagnostic);
        of_text(words.own(language), &|id, term| words.find(language, id, term), &mut tell);
    }
}

/// Checks one language's words, given a way to find what they refer to.
pub(in crate::check) fn of_text<'c: 'p, 'p>(
    text: &'p Text<'c>,
    find: &impl Fn(&str, bool) -> Option<&'p Placed<'c>>,
    tell: &mut dyn FnMut(Diagnostic),
) {
    let mut done = HashSet::new();
    for placed in &text.entries {
        let Some(source) = placed.source else { continue };
        for (tail, pattern) in placed.patterns() {
            for function in &pattern.functions {
                let message = format!("`{}` is a function, and texts have none", function.text);
                let help = "numbers, dates and sums are written as each language writes them; use the variable alone";
                tell(Diagnostic::error("unknown-function", message).at(source, function.span.clone(), "").help(help));
            }
            for reference in &pattern.references {
                let tail = reference.attribute.as_ref().map(|attribute| attribute.text);
                let id = reference.id.text;
                let target = find(id, reference.term);
                let unreadable = target.is_none() && text.is_unreadable(id);
                if unreadable || target.is_some_and(|target| target.pattern(tail).is_some()) {
                    continue;
                }
                let sign = if reference.term { "-" } else { "" };
                let (message, help) = match (target, tail) {
                    (None, _) => {
                        let help = match nearest(id, text.ids()) {
                            Some(near) => format!("did you mean `{near}`?"),
                            None => "write the message into this file, or say its words here".to_owned(),
                        };
                        (format!("there is no message `{sign}{id}` in this language"), help)
                    }
                    (Some(_), None) => (
                        format!("`{id}` has no text of its own, only attributes"),
                        format!("name one: `{{ {id}.NAME }}`"),
                    ),
                    (Some(target), Some(tail)) => {
                        let known = target.entry.attributes.iter().map(|attribute| attribute.id.text);
                        let near = nearest(tail, known)
                            .map_or_else(|| "name one it has".to_owned(), |near| format!("did you mean `.{near}`?"));
                        (format!("`{sign}{id}` has no attribute `{tail}`"), near)
                    }
                };
                tell(
                    Diagnostic::error("unknown-reference", message)
                        .at(source, reference.id.span.clone(), "")
                        .help(help),
                );
            }
            if pattern.references.is_empty() {
                continue;
            }
            let here = (placed.entry.id.text, tail, placed.entry.term);
            let mut way = vec![here];
            if !done.contains(&here)
                && let Some(bad) = circle(pattern, find, &mut done, &mut way)
            {
                done.insert(here);
                let message = format!(
                    "`{}` refers to itself by way of `{bad}`, or through too many others",
                    placed.entry.id.text
                );
                let help = "a text may hold other texts, but not in a circle";
                tell(
                    Diagnostic::error("reference-circle", message)
                        .at(source, placed.entry.id.span.clone(), "")
                        .help(help),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{WORDS, changed, expect_words},
        locale::Language::English,
    };

    #[test]
    fn references_lead_somewhere() {
        let check = |to: &str, more: &str, expected: &[(&str, &str)]| {
            let text = changed(WORDS, &[("They have gone.", to)]) + more;
            expect_words(English, &text, expected);
        };
        check("{ p-mat } has gone.", "", &[("unknown-reference", "p-mat")]);
        check("{ f-job } has gone.", "", &[("unknown-reference", "f-job")]);
        check("{ f-job.ful } has gone.", "", &[("unknown-reference", "f-job")]);
        check("{ -name } has gone.", "", &[("unknown-reference", "name")]);
        check("{ -name } has gone.", "-name = Somebody\n", &[]);
        check(
            "{ one } has gone.",
            "one = { two }\ntwo = { one }\n",
            &[("reference-circle", "scenario"), ("reference-circle", "one")],
        );
        check("{ NUMBER($fee) } left.", "", &[("unknown-function", "NUMBER")]);
    }
}
