//! One Fluent file, parsed once and only when first needed.
//!
//! Files come from strangers, and the parser and resolver can be made to panic or to overrun the stack by a few odd
//! constructs no author needs. Those entries are blanked before they are parsed, byte for byte so that all positions
//! stay true, and reported as faults. Does not know languages or scopes.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::inspect;
use crate::diagnostic::{Diagnostic, SourceId};

/// Largest file read, in bytes. The largest of ours is a hundredth of it.
pub const SIZE_LIMIT: usize = 8 * 1024 * 1024;

/// Most opening braces, and most opening parentheses, in one pattern. Bounds how deep the parser can go; Fluent itself
/// resolves at most a hundred placeables.
const OPEN_LIMIT: usize = 200;

/// What is wrong with a resource in itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is too large to be read; it counts as empty.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// A line that is not Fluent; the entry it stands in is lost.
    Syntax {
        /// Where the reader stopped.
        span: Range<usize>,
        /// What it expected.
        message: String,
    },
    /// An entry that is Fluent but not safe to read or say; it is left out.
    Refused {
        /// The entry, or the part of it that is not safe.
        span: Range<usize>,
        /// Why.
        why: &'static str,
    },
    /// A message or term written twice in this file; only the first is said.
    DuplicateMessage {
        /// The id, with `-` before that of a term.
        id: String,
        /// The second.
        span: Range<usize>,
        /// The first.
        first: Range<usize>,
    },
    /// An attribute written twice in one message; only the first is said.
    DuplicateAttribute {
        /// The message's id.
        id: String,
        /// The attribute's name.
        attribute: String,
        /// The second.
        span: Range<usize>,
        /// The first.
        first: Range<usize>,
    },
}

impl Fault {
    /// Turns the fault into a diagnostic; without a source it points nowhere.
    pub fn diagnostic(&self, source: Option<SourceId>) -> Diagnostic {
        let at = |diagnostic: Diagnostic, span: &Range<usize>, text: &str| match source {
            Some(source) => diagnostic.at(source, span.clone(), text),
            None => diagnostic,
        };
        let twice = |diagnostic: Diagnostic, span: &Range<usize>, first: &Range<usize>| {
            let diagnostic = at(diagnostic, span, "this one is never said");
            match source {
                Some(source) => diagnostic.with(source, first.clone(), "this one is"),
                None => diagnostic,
            }
        };
        match self {
            Fault::TooLarge { bytes } => {
                let text = format!("this file of words is too large: {bytes} bytes, at most {SIZE_LIMIT} are read");
                at(Diagnostic::error("words-too-large", text), &(0..0), "").help("split it into several files")
            }
            Fault::Syntax { span, message } => {
                let text = format!("this message cannot be read: {message}");
                at(Diagnostic::error("words-syntax", text).cause(), span, "").help(
                    "a message is `id = text`, its attributes are indented `.name = text`; further lines are indented",
                )
            }
            Fault::Refused { span, why } => {
                at(Diagnostic::error("words-refused", format!("this message is left out: {why}")).cause(), span, "here")
                    .help("write it in a simpler way: text, and `{ $variable }` where something changes")
            }
            Fault::DuplicateMessage { id, span, first } => {
                let text = format!("the message `{id}` is written twice");
                twice(Diagnostic::error("duplicate-message", text), span, first)
                    .help("take one away, or give it another id")
            }
            Fault::DuplicateAttribute { id, attribute, span, first } => {
                let text = format!("`{id}` has the attribute `{attribute}` twice");
                twice(Diagnostic::error("duplicate-attribute", text), span, first)
                    .help("take one away, or give it another name")
            }
        }
    }
}

/// One file of words.
pub struct Resource {
    name: String,
    source: Option<SourceId>,
    text: Arc<str>,
    parsed: OnceLock<Parsed>,
}

struct Parsed {
    fluent: Arc<FluentResource>,
    faults: Vec<Fault>,
    /// Ids of messages and terms that are written and were left out.
    unreadable: BTreeSet<String>,
}

impl Resource {
    /// Holds a text; nothing is read yet.
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Resource {
        Resource { name: name.into(), source: None, text: text.into(), parsed: OnceLock::new() }
    }

    /// Holds a text of a [`Sources`](crate::diagnostic::Sources), so that faults can be shown in it.
    pub fn from_source(sources: &crate::diagnostic::Sources, id: SourceId) -> Resource {
        let text = sources.shared_text(id).unwrap_or_else(|| Arc::from(""));
        Resource { source: Some(id), ..Resource::new(sources.name(id).unwrap_or_default(), text) }
    }

    /// Returns its name, usually a path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the text it was read from, when it has one.
    pub fn source(&self) -> Option<SourceId> {
        self.source
    }

    /// Returns the text as the author wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what is wrong with it, in the order of the text.
    pub fn faults(&self) -> &[Fault] {
        &self.parsed().faults
    }

    /// Says whether a message or term of this id is written and could not be read.
    pub fn is_unreadable(&self, id: &str) -> bool {
        self.parsed().unreadable.contains(id)
    }

    /// Returns its faults as diagnostics; without a source they only name the file.
    pub fn diagnostics(&self) -> impl Iterator<Item = Diagnostic> + '_ {
        self.faults().iter().map(|fault| {
            let diagnostic = fault.diagnostic(self.source);
            if self.source.is_some() { diagnostic } else { diagnostic.in_file(&self.name) }
        })
    }

    pub(super) fn fluent(&self) -> &Arc<FluentResource> {
        &self.parsed().fluent
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| parse(&self.text))
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("name", &self.name).field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

fn parse(text: &str) -> Parsed {
    let mut faults = Vec::new();
    if text.len() > SIZE_LIMIT {
        faults.push(Fault::TooLarge { bytes: text.len() });
        let fluent = read(String::new(), &mut Vec::new());
        return Parsed { fluent: Arc::new(fluent), faults, unreadable: BTreeSet::new() };
    }
    let mut safe = text.to_owned();
    let mut unreadable = BTreeSet::new();
    if safe.starts_with('\u{feff}') {
        safe.replace_range(0..3, "\n\n\n");
    }
    for (statement, hazard) in
        statements(&safe).filter_map(|s| Some((s.clone(), hazard(&safe, s)?))).collect::<Vec<_>>()
    {
        unreadable.insert(id_at(&safe[statement.clone()]).to_owned());
        blank(&mut safe, statement);
        faults.push(hazard);
    }
    let mut syntax = Vec::new();
    let mut fluent = read(safe, &mut syntax);
    let odd = unsayable(&fluent);
    if !odd.is_empty() {
        let mut safe = fluent.source().to_owned();
        for (statement, fault) in odd {
            unreadable.insert(id_at(&safe[statement.clone()]).to_owned());
            blank(&mut safe, statement);
            faults.push(fault);
        }
        syntax.clear();
        fluent = read(safe, &mut syntax);
    }
    faults.extend(syntax);
    unreadable.extend(fluent.entries().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(id_at(content).to_owned()),
        _ => None,
    }));
    faults.extend(inspect::duplicates(&fluent));
    let clamp = |span: &mut Range<usize>| {
        span.start = text.floor_char_boundary(span.start);
        span.end = text.ceil_char_boundary(span.end.min(text.len())).max(span.start);
    };
    for fault in &mut faults {
        match fault {
            Fault::Syntax { span, .. } | Fault::Refused { span, .. } => clamp(span),
            _ => {}
        }
    }
    faults.sort_by_key(|fault| match fault {
        Fault::TooLarge { .. } => 0,
        Fault::Syntax { span, .. }
        | Fault::Refused { span, .. }
        | Fault::DuplicateMessage { span, .. }
        | Fault::DuplicateAttribute { span, .. } => span.start,
    });
    Parsed { fluent: Arc::new(fluent), faults, unreadable }
}

/// Returns the id that an entry begins with.
fn id_at(entry: &str) -> &str {
    let entry = entry.trim_start().trim_start_matches('-');
    let end = entry.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    &entry[..end.unwrap_or(entry.len())]
}

/// Finds an opening brace that is not closed on the line of a place, unless it begins a choice, which goes on below.
fn open_brace(text: &str, at: usize) -> Option<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].trim_end().rfind('\n').map_or(0, |line| line + 1);
    let line = text[start..].split('\n').next().unwrap_or("");
    let mut open = Vec::new();
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'{' => open.push(at),
            b'}' => drop(open.pop()),
            _ => {}
        }
    }
    open.first().filter(|brace| !line[**brace..].contains("->")).map(|brace| start + brace)
}

fn read(text: String, syntax: &mut Vec<Fault>) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(fluent, errors)| {
        syntax.extend(errors.into_iter().map(|error| {
            if let Some(brace) = open_brace(fluent.source(), error.pos.start) {
                let message = "this `{` is not closed on its line".to_owned();
                return Fault::Syntax { span: brace..brace + 1, message };
            }
            let mut message = error.kind.to_string();
            if let Some(first) = message.get_mut(0..1) {
                first.make_ascii_lowercase();
            }
            Fault::Syntax { span: error.pos, message }
        }));
        fluent
    })
}

/// Overwrites a stretch with spaces, keeping its line ends. Spaces are one byte each, so positions stay.
fn blank(text: &mut String, span: Range<usize>) {
    let empty: String = text[span.clone()].bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(span, &empty);
}

/// Returns the stretches that begin with a line `id =` and reach to the next such line; before the first there is one
/// more.
///
/// An `=` cannot stand inside a placeable, so no construct of Fluent reaches from one stretch into the next.
fn statements(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut starts: Vec<usize> = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && is_assignment(line.strip_prefix('-').unwrap_or(line)) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    let ends: Vec<usize> = starts[1..].to_vec();
    starts.into_iter().zip(ends).map(|(start, end)| start..end)
}

/// Says whether a line begins with an identifier and `=`.
fn is_assignment(line: &str) -> bool {
    let bytes = line.as_bytes();
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let mut rest = bytes.iter().skip_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    rest.find(|b| **b != b' ') == Some(&b'=')
}

/// Returns what makes a statement unsafe to parse.
///
/// Nesting is recursion in the parser; the braces of one pattern are simply counted, as telling a nested one from its
/// neighbour would take the parser. A `\u` cut short by a letter outside ASCII makes the parser split that letter.
fn hazard(text: &str, statement: Range<usize>) -> Option<Fault> {
    let bytes = text.as_bytes();
    let count = |wanted: u8| bytes[statement.clone()].iter().filter(|byte| **byte == wanted).count();
    if count(b'\\') == 0 && count(b'{') <= OPEN_LIMIT && count(b'(') <= OPEN_LIMIT {
        return None; // As good as every statement.
    }
    let (mut braces, mut parentheses) = (0, 0);
    let mut at = statement.start;
    for line in text[statement.clone()].split_inclusive('\n') {
        if line.trim_start_matches(' ').strip_prefix('.').is_some_and(is_assignment) {
            (braces, parentheses) = (0, 0);
        }
        for (i, byte) in line.bytes().enumerate() {
            match byte {
                b'{' => braces += 1,
                b'(' => parentheses += 1,
                b'\\' => {
                    let length = match bytes.get(at + i + 1) {
                        Some(b'u') => 4,
                        Some(b'U') => 6,
                        _ => continue,
                    };
                    let from = at + i + 2;
                    let figures = bytes[from..].iter().take(length).take_while(|b| b.is_ascii_hexdigit()).count();
                    if figures < length && bytes.get(from + figures).is_some_and(|b| !b.is_ascii()) {
                        let why = "`\\u` needs four figures of 0-9 a-f after it, `\\U` six";
                        return Some(Fault::Refused { span: at + i..from + figures, why });
                    }
                }
                _ => {}
            }
        }
        if braces > OPEN_LIMIT || parentheses > OPEN_LIMIT {
            let why = "it has more than 200 opening braces or parentheses";
            let end = statement.start + id_at(&text[statement.clone()]).len();
            return Some(Fault::Refused { span: statement.start..end, why });
        }
        at += line.len();
    }
    None
}

/// Returns the entries the resolver could panic on: when it gives up (over a hundred placeables) it writes the
/// construct it stood at, and has no words for a literal that selects or a placeable within a placeable.
fn unsayable(fluent: &FluentResource) -> Vec<(Range<usize>, Fault)> {
    let source = fluent.source();
    let mut stretches: Option<Vec<Range<usize>>> = None;
    let mut found = Vec::new();
    for entry in fluent.entries() {
        let (id, patterns): (&str, Vec<&Pattern<&str>>) = match entry {
            Entry::Message(m) => (m.id.name, m.value.iter().chain(m.attributes.iter().map(|a| &a.value)).collect()),
            Entry::Term(t) => {
                (t.id.name, std::iter::once(&t.value).chain(t.attributes.iter().map(|a| &a.value)).collect())
            }
            _ => continue,
        };
        if let Some(why) = patterns.into_iter().find_map(odd_pattern) {
            let at = inspect::span_in(source, id);
            let stretches = stretches.get_or_insert_with(|| statements(source).collect());
            let place = stretches.partition_point(|stretch| stretch.end <= at.start);
            let stretch = stretches.get(place).cloned().unwrap_or(at.clone());
            found.push((stretch, Fault::Refused { span: at, why }));
        }
    }
    found
}

fn odd_pattern(pattern: &Pattern<&str>) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => odd_expression(expression),
    })
}

fn odd_expression(expression: &Expression<&str>) -> Option<&'static str> {
    match expression {
        Expression::Inline(inline) => odd_inline(inline),
        Expression::Select { selector, variants } => match selector {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                Some("a fixed text or number cannot select; use a variable such as `$speaker-sex`")
            }
            _ => odd_inline(selector).or_else(|| variants.iter().find_map(|variant| odd_pattern(&variant.value))),
        },
    }
}

fn odd_inline(inline: &InlineExpression<&str>) -> Option<&'static str> {
    match inline {
        InlineExpression::Placeable { .. } => Some("it has braces directly within braces; one pair is enough"),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)).find_map(odd_inline)
        }
        _ => None,
    }
}
