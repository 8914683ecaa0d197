//! What the lints of one script found, before the places are looked up.
//!
//! Places are looked up once, at the end, so that a clean script pays nothing for them. It does not know what is
//! linted.

use std::collections::BTreeMap;

use super::path::Spot;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Severity, SourceId},
    scenario::{locate::Locator, ron_tree::Tree},
};

/// The most findings of one code told for one script; the rest is counted. More would bury the first.
const MOST_OF_A_CODE: usize = 100;

/// Findings of one script.
#[derive(Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    counts: BTreeMap<&'static str, usize>,
    spare: Option<Box<Finding>>,
}

/// One finding: a diagnostic whose place in the script is still a path.
pub(super) struct Finding {
    diagnostic: Diagnostic,
    spot: Option<Spot>,
    label: String,
    also: Vec<(Spot, String)>,
}

impl Findings {
    /// Adds an error at an element.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        spot: impl Into<Spot>,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Diagnostic::error(code, message), spot)
    }

    /// Adds a warning at an element.
    pub(super) fn warning(
        &mut self,
        code: &'static str,
        spot: impl Into<Spot>,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Diagnostic::warning(code, message), spot)
    }

    /// Adds a note at an element.
    pub(super) fn note(
        &mut self,
        code: &'static str,
        spot: impl Into<Spot>,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Diagnostic::note(code, message), spot)
    }

    /// Adds what has its places already.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        if self.counted(diagnostic.code) {
            self.list.push(Finding::new(diagnostic, None));
        }
    }

    /// Says whether no error was found so far.
    pub(super) fn is_sound(&self) -> bool {
        self.list.iter().all(|finding| finding.diagnostic.severity != Severity::Error)
    }

    /// Adds what was found at the same time, as if it were found now.
    pub(super) fn append(&mut self, later: Self) {
        let mut unlisted = later.counts;
        for finding in later.list {
            if let Some(count) = unlisted.get_mut(finding.diagnostic.code) {
                *count -= 1;
            }
            if self.counted(finding.diagnostic.code) {
                self.list.push(finding);
            }
        }
        for (code, count) in unlisted {
            *self.counts.entry(code).or_default() += count;
        }
    }

    fn add(&mut self, diagnostic: Diagnostic, spot: impl Into<Spot>) -> &mut Finding {
        if self.counted(diagnostic.code) {
            self.list.push(Finding::new(diagnostic, Some(spot.into())));
            return self.list.last_mut().expect("it was just added");
        }
        // Beyond the bound it is still filled in, and then forgotten.
        self.spare.insert(Box::new(Finding::new(diagnostic, None)))
    }

    fn counted(&mut self, code: &'static str) -> bool {
        let count = self.counts.entry(code).or_default();
        *count += 1;
        *count <= MOST_OF_A_CODE
    }

    /// Turns the findings into diagnostics on the script's text.
    pub(super) fn place(self, tree: &Tree, source: SourceId, diagnostics: &mut Diagnostics) {
        if self.list.is_empty() {
            return;
        }
        let locator = Locator::new(tree);
        for finding in self.list {
            let Finding { mut diagnostic, spot, label, also } = finding;
            if let Some(Spot { path, key }) = spot {
                diagnostic = diagnostic.at(source, locator.find(&path, key), label);
            }
            for (Spot { path, key }, text) in also {
                diagnostic = diagnostic.with(source, locator.find(&path, key), text);
            }
            diagnostics.push(diagnostic);
        }
        for (code, count) in self.counts {
            if count > MOST_OF_A_CODE {
                let more = count - MOST_OF_A_CODE;
                let message = format!("{more} more findings of the kind `{code}` in this script are not shown");
                let end = tree.source().len();
                diagnostics.push(
                    Diagnostic::note("not-all-shown", message)
                        .at(source, end..end, "")
                        .help("mend the ones shown and check again"),
                );
            }
        }
    }
}

impl Finding {
    fn new(diagnostic: Diagnostic, spot: Option<Spot>) -> Self {
        Self { diagnostic, spot, label: String::new(), also: Vec::new() }
    }

    /// Says what to do.
    pub(super) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.diagnostic.help = Some(help.into());
        self
    }

    /// Says what to do, where there is something to say.
    pub(super) fn help_if(&mut self, help: Option<String>) -> &mut Self {
        if help.is_some() {
            self.diagnostic.help = help;
        }
        self
    }

    /// Points at the element's key rather than at its value.
    pub(super) fn on_key(&mut self) -> &mut Self {
        if let Some(spot) = &mut self.spot {
            spot.key = true;
        }
        self
    }

    /// Says something beside the place.
    pub(super) fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = label.into();
        self
    }

    /// Points at another element of the script, too.
    pub(super) fn with(&mut self, spot: impl Into<Spot>, text: impl Into<String>) -> &mut Self {
        self.also.push((spot.into(), text.into()));
        self
    }

    /// Changes the weight.
    pub(super) fn weigh(&mut self, severity: Severity) -> &mut Self {
        self.diagnostic.severity = severity;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn many_of_a_kind_are_counted() {
        let mut sources = Sources::new();
        let source = sources.add("scenario.ron", "Scenario(format: 1)");
        let (tree, _) = Tree::parse("Scenario(format: 1)");
        let mut found = Findings::default();
        for _ in 0..MOST_OF_A_CODE + 5 {
            found.error("odd", "format", "odd").help("mend it");
        }
        found.warning("other", "format", "other").on_key();
        let mut diagnostics = Diagnostics::new();
        found.place(&tree, source, &mut diagnostics);
        let last = diagnostics.iter().last().expect("some were found");
        assert_eq!(diagnostics.len(), MOST_OF_A_CODE + 2);
        assert!(last.message.starts_with("5 more"), "{}", last.message);
        let key = diagnostics.iter().find(|d| d.code == "other").and_then(Diagnostic::place).expect("it has a place");
        assert_eq!(key.span, 9..15);
    }
}
