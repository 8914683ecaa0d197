//! The wording of covers: word for word alike in every variant, or the words would tell the truth before the person
//! does.

use crate::{
    check::{findings::Findings, script::Script, words::Words},
    diagnostic::Diagnostic,
};

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    for language in words.languages() {
        for placed in &words.own(language).entries {
            let id = placed.entry.id.text;
            let Some(fact) = id.strip_prefix("f-").and_then(|id| script.scenario.facts.get(id)) else { continue };
            let Some(source) = placed.source else { continue };
            for attribute in &placed.entry.attributes {
                let tail = attribute.id.text;
                let Some(rest) = tail.strip_prefix("note-").unwrap_or(tail).strip_prefix("cover-") else { continue };
                let of = script.known.ids("variants").find(|variant| {
                    rest.strip_prefix(variant).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                });
                let Some(variant) = of else { continue };
                if fact.in_variant(variant).is_some_and(|says| says.thin) {
                    continue;
                }
                let message = format!("this cover is said in `{variant}` only, so its words tell the truth");
                let help = "write one cover for all variants (without one, the genuine full text is said), or say `thin: true` at the fact";
                found.push(
                    Diagnostic::error("leaking-cover", message).at(source, attribute.id.span.clone(), "").help(help),
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
    fn covers_are_alike() {
        let check = |to: &str, expected: &[(&str, &str)]| {
            expect_words(
                English,
                &changed(
                    WORDS,
                    &[("    .partial-broker = I was", &format!("    .{to} = So.\n    .partial-broker = I was"))],
                ),
                expected,
            );
        };
        check("cover-broker", &[("leaking-cover", "cover-broker")]);
        check("cover-broker-mate", &[("leaking-cover", "cover-broker-mate")]);
        check("note-cover-broker", &[("leaking-cover", "note-cover-broker")]);
        check("cover", &[]);
        check("note-cover", &[]);
    }
}
