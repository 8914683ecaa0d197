//! RON text to an exercise: what could be made, and every mistake.
//!
//! By the same tree as scenarios, so that a mistake has its place and one run tells all. Does not know which cases there
//! are; `check` holds an exercise against those.

use serde::{Deserialize, de::DeserializeOwned};

use super::{Exercise, FORMAT, Mode, Order, Part};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, SourceId},
    locale::Language,
    scenario::{
        map::Map,
        ron_tree::{Kind, Node, Tree, TypeError, from_node, nearest, read_map},
    },
};

/// The fields of an exercise, in the order in which they are written.
pub const FIELDS: [&str; 15] = [
    "format",
    "mode",
    "language",
    "order",
    "seed",
    "parts",
    "case_time_percent",
    "case_wall_minutes",
    "wall_minutes",
    "attempts",
    "repeat_days",
    "pass",
    "minimum",
    "most_criticals",
    "least_passed",
];

/// What reading an exercise's text gave.
#[derive(Clone, Debug)]
pub struct Read {
    /// The exercise; `None` where nothing stands.
    pub exercise: Option<Exercise>,
    /// Whether all of it could be read.
    pub whole: bool,
    /// Where each part stands in the text's list.
    pub parts_at: Vec<usize>,
    /// The text as a tree.
    pub tree: Tree,
}

/// Reads an exercise; `id` is the name of its file.
pub fn read(id: &str, source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Read {
    let (tree, errors) = Tree::parse(text);
    if text.trim().is_empty() {
        let diagnostic = Diagnostic::error("missing-value", "this exercise is empty").at(source, 0..0, "");
        diagnostics.push(diagnostic.help("docs/exercise-format.md has one to begin from"));
        return Read { exercise: None, whole: false, parts_at: Vec::new(), tree };
    }
    let whole = errors.is_empty();
    for error in errors {
        diagnostics.push(error.diagnostic(source));
    }
    let mut reader = Reader { source, diagnostics, damage: tree.damage(), whole, parts_at: Vec::new() };
    let exercise = reader.exercise(id, tree.root());
    let (whole, parts_at) = (reader.whole, reader.parts_at);
    Read { exercise, whole, parts_at, tree }
}

/// A mode, as it is written.
#[derive(Deserialize)]
enum Held {
    Practice,
    Scored,
    Exam,
}

/// A language, as it is written.
#[derive(Deserialize)]
enum Tongue {
    English,
    Khmer,
    Lao,
}

impl std::convert::From<Held> for Mode {
    fn from(held: Held) -> Self {
        match held {
            Held::Practice => Self::Practice,
            Held::Scored => Self::Scored,
            Held::Exam => Self::Exam,
        }
    }
}

impl std::convert::From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::English => Self::English,
            Tongue::Khmer => Self::Khmer,
            Tongue::Lao => Self::Lao,
        }
    }
}

struct Reader<'d> {
    source: SourceId,
    diagnostics: &'d mut Diagnostics,
    /// From where on the text may be misread; what is found there was reported as a mistake of writing.
    damage: Option<usize>,
    whole: bool,
    parts_at: Vec<usize>,
}

impl Reader<'_> {
    fn exercise(&mut self, id: &str, root: Node<'_>) -> Option<Exercise> {
        let named = root.name().is_none_or(|name| name == "Exercise");
        if root.kind() != Kind::Struct || !named {
            if root.kind() != Kind::Missing || self.diagnostics.is_empty() {
                let diagnostic = Diagnostic::error("not-an-exercise", "this file holds no exercise");
                let diagnostic = diagnostic.at(self.source, root.span().range(), "an exercise begins with `Exercise(`");
                self.say(diagnostic.help("write Exercise(format: 1, mode: Practice, ...)"));
            }
            self.whole = false;
            return None;
        }
        self.unknown_fields(root);
        let format = self.needed(root, "format").unwrap_or(FORMAT);
        if format != FORMAT {
            let place = root.field("format").map_or(root.span(), Node::span);
            let message = format!("this exercise is of format {format}, Sala reads format {FORMAT}");
            let diagnostic = Diagnostic::error("format-version", message).at(self.source, place.range(), "");
            let help = if format > FORMAT { "use a newer Sala" } else { "write `format: 1` as the first field" };
            self.say(diagnostic.help(help));
        }
        Some(Exercise {
            id: id.to_owned(),
            format,
            mode: self.needed::<Held>(root, "mode").map_or(Mode::Practice, Mode::from),
            language: self.value::<Option<Tongue>>(root, "language").flatten().map(Language::from),
            order: self.value(root, "order").unwrap_or(Order::Shuffled),
            seed: self.needed(root, "seed").unwrap_or(0),
            parts: self.parts(root),
            case_time_percent: self.value(root, "case_time_percent").unwrap_or(100),
            case_wall_minutes: self.value::<Option<u32>>(root, "case_wall_minutes").flatten(),
            wall_minutes: self.value::<Option<u32>>(root, "wall_minutes").flatten(),
            attempts: self.value::<Option<u32>>(root, "attempts").flatten(),
            repeat_days: self.value::<Option<u32>>(root, "repeat_days").flatten(),
            pass: self.value::<Option<u32>>(root, "pass").flatten(),
            minimum: self.minimum(root),
            most_criticals: self.value(root, "most_criticals").unwrap_or(0),
            least_passed: self.value::<Option<u32>>(root, "least_passed").flatten(),
        })
    }

    fn unknown_fields(&mut self, root: Node<'_>) {
        for entry in root.entries() {
            let name = entry.key.key_text();
            let misread = entry.key.kind() == Kind::Missing || self.is_damaged(entry.key.span().range().start);
            if !misread && !FIELDS.contains(&name.as_ref()) {
                let diagnostic = Diagnostic::error("unknown-field", format!("an exercise has no field `{name}`"));
                let help = match nearest(&name, FIELDS) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the fields are {}", FIELDS.join(", ")),
                };
                self.say(diagnostic.at(self.source, entry.key.span().range(), "").help(help));
            }
        }
    }

    /// Reads the parts one by one, so that each tells its own mistake.
    fn parts(&mut self, root: Node<'_>) -> Vec<Part> {
        let Some(node) = root.field("parts") else {
            self.missing(root, "parts");
            return Vec::new();
        };
        if node.kind() != Kind::List {
            // Whatever it is, the reader of lists says why it is none.
            if let Err(error) = from_node::<Vec<Part>>(node) {
                self.report(error);
            }
            return Vec::new();
        }
        let mut parts = Vec::new();
        for (at, item) in node.items().enumerate() {
            match from_node(item) {
                Ok(part) => {
                    parts.push(part);
                    self.parts_at.push(at);
                }
                Err(error) => self.report(error),
            }
        }
        parts
    }

    fn minimum(&mut self, root: Node<'_>) -> Map<u32> {
        let Some(node) = root.field("minimum") else { return Map::default() };
        let (map, errors) = read_map(node);
        for error in errors {
            self.report(error);
        }
        map
    }

    fn value<T: DeserializeOwned>(&mut self, root: Node<'_>, field: &str) -> Option<T> {
        match from_node(root.field(field)?) {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(error);
                None
            }
        }
    }

    fn needed<T: DeserializeOwned>(&mut self, root: Node<'_>, field: &str) -> Option<T> {
        if root.field(field).is_none() {
            self.missing(root, field);
        }
        self.value(root, field)
    }

    fn missing(&mut self, root: Node<'_>, field: &str) {
        self.whole = false;
        if self.damage.is_some() {
            return; // It may stand where nothing could be read.
        }
        let span = root.name_span().unwrap_or_else(|| root.span()).range();
        let diagnostic = Diagnostic::error("missing-field", format!("the exercise has no `{field}`"));
        self.say(diagnostic.at(self.source, span, "").help(format!("add `{field}: ...`")));
    }

    fn is_damaged(&self, at: usize) -> bool {
        self.damage.is_some_and(|from| at >= from)
    }

    fn report(&mut self, error: TypeError) {
        self.whole = false;
        if error.code == "unreadable-value" || self.is_damaged(error.span.range().start) {
            return; // Reported as a mistake of writing, or perhaps a consequence of one.
        }
        self.diagnostics.push(error.diagnostic(self.source));
    }

    fn say(&mut self, diagnostic: Diagnostic) {
        self.whole = false;
        self.diagnostics.push(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{course::exercise::From, diagnostic::Sources};

    const GOOD: &str = r#"Exercise(format: 1, mode: Scored, seed: 7, language: Khmer, order: Fixed,
        parts: [(from: [Set("A"), Case("x"), Truth("y", "z")], number: 6, rates: (genuine: 4, smuggling: 1))],
        wall_minutes: 90, pass: 75, minimum: { "protection": 50 }, least_passed: 5)"#;

    fn codes(text: &str) -> (Read, Vec<&'static str>) {
        let mut sources = Sources::new();
        let id = sources.add("x.ron", text);
        let mut diagnostics = Diagnostics::new();
        let read = read("x", id, text, &mut diagnostics);
        (read, diagnostics.iter().map(|d| d.code).collect())
    }

    #[test]
    fn a_good_exercise_is_read() {
        let (read, codes) = codes(GOOD);
        assert_eq!((codes, read.whole), (vec![], true));
        let exercise = read.exercise.expect("an exercise");
        assert_eq!(exercise.language, Some(Language::Khmer));
        assert_eq!((exercise.mode, exercise.order), (Mode::Scored, Order::Fixed));
        assert_eq!(exercise.parts[0].from[2], From::Truth("y".to_owned(), "z".to_owned()));
        assert_eq!((exercise.interviews(), exercise.case_time_percent, exercise.pass), (6, 100, Some(75)));
        assert_eq!(exercise.minimum.get("protection"), Some(&50));
        assert_eq!((exercise.seconds(1800), exercise.attempts, exercise.most_criticals), (1800, None, 0));
    }

    #[test]
    fn one_run_tells_every_mistake() {
        let text = GOOD
            .replace("Scored", "Scoerd")
            .replace("wall_minutes", "wal_minutes")
            .replace("Khmer", "Kmer")
            .replace("smuggling: 1))]", "smugling: 1)), (from: [Set(\"A\")], number: 2)]")
            .replace("seed: 7,", "");
        let (read, codes) = codes(&text);
        assert!(!read.whole);
        assert_eq!(codes, ["unknown-field", "unknown-name", "unknown-name", "missing-field", "unknown-field"]);
        assert_eq!(read.parts_at, [1], "the other part is read, and its place is known");
    }

    #[test]
    fn rubbish_holds_no_exercise() {
        for text in ["", "12", "[1, 2]", "Exercise", "\u{0}", "Scenario(format: 1)", "Exercise(parts: 3"] {
            let (read, codes) = codes(text);
            assert!(!codes.is_empty() && !read.whole, "{text:?}");
        }
    }
}
