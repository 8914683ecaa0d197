//! RON text to a scenario and back.
//!
//! Reading returns what could be made *and* every mistake: the syntax errors of the text and one type error for each
//! element that does not fit, so that one run tells everything.

use serde::de::DeserializeOwned;

use super::{
    FORMAT, Scenario,
    handbook::Handbook,
    map::Map,
    ron_tree::{Kind, Node, Tree, from_node, nearest, read_map},
};
use crate::diagnostic::{Diagnostic, Diagnostics, SourceId};

/// The sections of a scenario, in the order in which they are written.
pub const SECTIONS: [&str; 27] = [
    "format",
    "set",
    "date",
    "hour",
    "checkpoint",
    "direction",
    "line",
    "seconds",
    "warnings",
    "sources",
    "persons",
    "draws",
    "variants",
    "topics",
    "facts",
    "documents",
    "mismatches",
    "questions",
    "needs",
    "acts",
    "contradictions",
    "outcomes",
    "criticals",
    "handover",
    "safe_minimum",
    "always",
    "plans",
];

/// What reading a scenario's text gave.
#[derive(Clone, Debug)]
pub struct Read {
    /// The scenario; `None` where the text is so broken that nothing stands.
    pub scenario: Option<Scenario>,
    /// Fields of the scenario itself that could not be read, so that a made-up value stands in for each: enough to check
    /// the rest, not to play.
    pub stood_in: Vec<&'static str>,
    /// The text as a tree, for finding places and for editing.
    pub tree: Tree,
}

/// Reads a scenario.
pub fn read(source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Read {
    let (tree, errors) = Tree::parse(text);
    if text.trim().is_empty() {
        let diagnostic = Diagnostic::error("missing-value", "this script is empty").at(source, 0..0, "");
        diagnostics.push(diagnostic.help("`sala new ID` lays down a case that already plays, to begin from"));
        return Read { scenario: None, stood_in: Vec::new(), tree };
    }
    for error in errors {
        diagnostics.push(error.diagnostic(source));
    }
    let mut reader = Reader { source, diagnostics, damage: tree.damage(), stood_in: Vec::new() };
    let scenario = reader.scenario(tree.root());
    Read { scenario, stood_in: reader.stood_in, tree }
}

/// Writes a scenario as RON that [`read`] reads back.
///
/// # Errors
/// A sentence from the writer; it does not happen for a scenario that was read.
pub fn write(scenario: &Scenario) -> Result<String, ron::Error> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(true).depth_limit(4);
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.to_string_pretty(scenario, pretty)
}

struct Reader<'d> {
    source: SourceId,
    diagnostics: &'d mut Diagnostics,
    /// From where on the text may be misread; what is found there, and what is absent, was reported as a mistake of
    /// writing.
    damage: Option<usize>,
    stood_in: Vec<&'static str>,
}

impl Reader<'_> {
    fn scenario(&mut self, root: Node<'_>) -> Option<Scenario> {
        if root.kind() != Kind::Struct {
            if root.kind() != Kind::Missing || self.diagnostics.is_empty() {
                let diagnostic = Diagnostic::error("not-a-scenario", "this file holds no scenario");
                let diagnostic = diagnostic.at(self.source, root.span().range(), "a scenario begins with `Scenario(`");
                self.diagnostics.push(diagnostic.help("write Scenario(format: 1, ...), or begin with `sala new`"));
            }
            return None;
        }
        if let (Some(name), Some(span)) = (root.name(), root.name_span())
            && name != "Scenario"
        {
            let diagnostic = Diagnostic::error("not-a-scenario", format!("this is a `{name}`, not a `Scenario`"));
            let diagnostic = diagnostic.at(self.source, span.range(), "expected `Scenario`");
            self.diagnostics.push(diagnostic.help("write `Scenario(`"));
        }
        self.unknown_sections(root);
        let format = self.value(root, "format").unwrap_or(0_u32);
        if format != FORMAT {
            let place = root.field("format").map_or(root.span(), Node::span);
            let diagnostic = Diagnostic::error(
                "format-version",
                format!("this script is of format {format}, Sala reads format {FORMAT}"),
            );
            let help = if format > FORMAT { "use a newer Sala" } else { "write `format: 1` as the first field" };
            self.diagnostics.push(diagnostic.at(self.source, place.range(), "").help(help));
        }
        let date = self.needed(root, "date");
        let checkpoint = self.needed(root, "checkpoint");
        let direction = self.needed(root, "direction");
        let line = self.needed(root, "line");
        let seconds = self.needed(root, "seconds");
        Some(Scenario {
            format,
            set: self.value(root, "set"),
            date: date.unwrap_or(crate::locale::calendar::Date::new(2025, 1, 1)?),
            hour: self.value(root, "hour"),
            checkpoint: checkpoint.unwrap_or_else(|| {
                Handbook::shipped().checkpoints().first().map(|row| row.id.clone()).unwrap_or_default()
            }),
            direction: direction.unwrap_or(super::Direction::Arrival),
            line: line.unwrap_or(super::Line::Secondary),
            seconds: seconds.unwrap_or(1200),
            warnings: self.value(root, "warnings").unwrap_or_default(),
            sources: self.value(root, "sources").unwrap_or_default(),
            persons: self.map(root, "persons", true),
            draws: self.map(root, "draws", false),
            variants: self.map(root, "variants", true),
            topics: self.map(root, "topics", true),
            facts: self.map(root, "facts", false),
            documents: self.map(root, "documents", false),
            mismatches: self.map(root, "mismatches", false),
            questions: self.map(root, "questions", true),
            needs: self.map(root, "needs", false),
            acts: self.map(root, "acts", false),
            contradictions: self.map(root, "contradictions", false),
            outcomes: self.map(root, "outcomes", true),
            criticals: self.map(root, "criticals", false),
            handover: self.map(root, "handover", false),
            safe_minimum: self.value(root, "safe_minimum").unwrap_or_default(),
            always: self.value(root, "always").unwrap_or_default(),
            plans: self.map(root, "plans", false),
        })
    }

    fn unknown_sections(&mut self, root: Node<'_>) {
        for entry in root.entries() {
            let name = entry.key.key_text();
            let misread = entry.key.kind() == Kind::Missing || self.is_damaged(entry.key.span().range().start);
            if !misread && !SECTIONS.contains(&name.as_ref()) {
                let diagnostic = Diagnostic::error("unknown-field", format!("a scenario has no field `{name}`"));
                let known = SECTIONS.iter().copied();
                let help = match nearest(&name, known.clone()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the fields are {}", known.collect::<Vec<_>>().join(", ")),
                };
                self.diagnostics.push(diagnostic.at(self.source, entry.key.span().range(), "").help(help));
            }
        }
    }

    fn value<T: DeserializeOwned>(&mut self, root: Node<'_>, field: &str) -> Option<T> {
        let node = root.field(field)?;
        match from_node(node) {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(error);
                None
            }
        }
    }

    fn needed<T: DeserializeOwned>(&mut self, root: Node<'_>, field: &'static str) -> Option<T> {
        if root.field(field).is_none() {
            self.missing(root, field);
        }
        let value = self.value(root, field);
        if value.is_none() {
            self.stood_in.push(field);
        }
        value
    }

    fn is_damaged(&self, at: usize) -> bool {
        self.damage.is_some_and(|from| at >= from)
    }

    fn map<T: DeserializeOwned>(&mut self, root: Node<'_>, field: &str, needed: bool) -> Map<T> {
        let Some(node) = root.field(field) else {
            if needed {
                self.missing(root, field);
            }
            return Map::default();
        };
        let (map, errors) = read_map(node);
        for error in errors {
            self.report(error);
        }
        map
    }

    fn missing(&mut self, root: Node<'_>, field: &str) {
        if self.damage.is_some() {
            return; // It may stand where nothing could be read.
        }
        let span = root.name_span().unwrap_or_else(|| root.span()).range();
        let diagnostic = Diagnostic::error("missing-field", format!("the scenario has no `{field}`"));
        self.diagnostics.push(diagnostic.at(self.source, span, "").help(format!("add `{field}: ...`")));
    }

    fn report(&mut self, error: super::ron_tree::TypeError) {
        if error.code == "unreadable-value" || self.is_damaged(error.span.range().start) {
            return; // Reported as a syntax error, or perhaps a consequence of one.
        }
        self.diagnostics.push(error.diagnostic(self.source));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    fn codes(text: &str) -> (Option<Scenario>, Vec<&'static str>) {
        let mut sources = Sources::new();
        let id = sources.add("scenario.ron", text);
        let mut diagnostics = Diagnostics::new();
        let read = read(id, text, &mut diagnostics);
        (read.scenario, diagnostics.iter().map(|d| d.code).collect())
    }

    const GOOD: &str = r#"Scenario(format: 1, date: "2025-10-14", checkpoint: "techo", direction: Departure,
        line: Secondary, seconds: 600, persons: { "t": (at: Counter) }, variants: { "g": (family: Genuine) },
        topics: { "work": () }, questions: { "w": (topic: "work", type: Open) }, outcomes: {})"#;

    #[test]
    fn a_good_script_is_read_and_written() {
        let (scenario, codes) = codes(GOOD);
        assert_eq!(codes, [""; 0]);
        let scenario = scenario.expect("a scenario");
        let again = super::super::ron_tree::from_str(&write(&scenario).expect("written"));
        assert_eq!(again, Ok(scenario));
    }

    #[test]
    fn one_run_tells_every_mistake() {
        let text = GOOD
            .replace("type: Open", "type: Opne")
            .replace("at: Counter", "at: Nowhere")
            .replace("seconds: 600", "seconds: \"600\"")
            .replace("topics:", "topix: 1, topics:");
        let (scenario, codes) = codes(&text);
        assert!(scenario.is_some_and(|scenario| scenario.seconds == 1200), "a value stands in");
        assert_eq!(codes, ["unknown-field", "wrong-type", "unknown-name", "unknown-name"]);
    }

    #[test]
    fn rubbish_holds_no_scenario() {
        for text in ["", "12", "[1, 2]", "Scenario", "\u{0}", "Exercise(a: 1)"] {
            let (_, codes) = codes(text);
            assert!(!codes.is_empty(), "{text:?}");
        }
    }
}
