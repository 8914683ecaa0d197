//! Whether a translator has confirmed the type of each question: an open question must be open in every language, and
//! only a reader of that language can say so (`docs/field.md` 9).
//!
//! A translation writes the type under the line, `.type = open`. It is never said. Whether the line has the form of its
//! type, as far as a program can see, is `question_form.rs`'s.

use crate::{
    check::{findings::Findings, script::Script, words::Words},
    diagnostic::Diagnostic,
    locale::Language,
};

/// The attribute that confirms a type.
pub(super) const TYPE: &str = "type";

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    for language in words.languages().filter(|language| *language != Language::English) {
        let lines = words.own(language).entries.iter().filter_map(|placed| {
            let id = placed.entry.id.text;
            let question = script.scenario.questions.get(id.strip_prefix("q-")?)?;
            Some((placed, question.kind, placed.source?))
        });
        let mut unconfirmed = Vec::new();
        let mut confirmed = 0;
        for (placed, kind, source) in lines {
            let id = placed.entry.id.text;
            let Some(own) = placed.entry.attributes.iter().find(|attribute| attribute.id.text == TYPE) else {
                unconfirmed.push((id, kind, source, placed.entry.id.span.clone()));
                continue;
            };
            confirmed += 1;
            let written: String = own.pattern.texts.iter().map(|piece| piece.text.trim()).collect();
            if written != kind.id() {
                let message = format!("`{id}` was confirmed as `{written}`, and the script now says `{}`", kind.id());
                let help = format!("read the line anew; once it is {0}, write `.type = {0}`", kind.id());
                found.push(
                    Diagnostic::warning("unconfirmed-type", message)
                        .at(source, own.pattern.span.clone(), "")
                        .help(help),
                );
            }
        }
        // Where none is confirmed that is one thing to do, not a hundred.
        let all = unconfirmed.len();
        let none = confirmed == 0 && all > 1;
        for (id, kind, source, span) in unconfirmed.into_iter().take(if none { 1 } else { all }) {
            let message = match none {
                true => format!("no question's type is confirmed in {}: {all} lines", language.english_name()),
                false => format!("the type of `{id}`, {}, is not confirmed in {}", kind.id(), language.english_name()),
            };
            let help = format!(
                "read each line as its listener hears it; once `{id}` is {0}, write `.type = {0}` under it",
                kind.id()
            );
            found.push(Diagnostic::warning("unconfirmed-type", message).at(source, span, "").help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{GOOD, WORDS, checked, seen},
        locale::Language::{English, Khmer},
    };

    fn check(text: &str, expected: &[&str]) {
        let (course, mut found) = checked(GOOD, &[(English, WORDS), (Khmer, text)]);
        found.retain(|d| d.code == "unconfirmed-type");
        let places: Vec<String> = seen(&course, &found).into_iter().map(|(_, place)| place).collect();
        assert_eq!(places, expected, "{text}");
    }

    #[test]
    fn each_type_is_confirmed_once_it_was_read() {
        check("q-work-open = សូមប្រាប់\n    .type = open", &[]);
        check("q-work-open = សូមប្រាប់\n    .type = closed", &["closed"]);
        check("q-work-open = សូមប្រាប់\n    .type = open\nq-work-who = នរណា?", &["q-work-who"]);
        check("q-work-open = សូមប្រាប់\nq-work-who = នរណា?", &["q-work-open"]);
    }
}
