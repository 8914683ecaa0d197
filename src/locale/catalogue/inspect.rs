//! What stands in a resource, for the lints that read it: ids, texts, variables, references and selectors, each with
//! the bytes it stands at.
//!
//! Reads the very tree the bundle speaks from; that tree borrows from its text, so a span is a difference of pointers.
//! Judges nothing.

use std::collections::{
    HashMap,
    hash_map::Entry::{Occupied, Vacant},
};
use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};

use super::resource::{Fault, Resource};

/// A stretch of the resource's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What it says.
    pub text: &'a str,
    /// Where it stands, in bytes of [`Resource::text`].
    pub span: Range<usize>,
}

/// A message, or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The id; a term's without its `-`.
    pub id: Piece<'a>,
    /// Whether it is a term, which only other entries can refer to.
    pub term: bool,
    /// The text of the message itself, when it has one.
    pub value: Option<Pattern<'a>>,
    /// Its attributes in order, doubles included.
    pub attributes: Vec<Attribute<'a>>,
}

/// An attribute; scripts call it a tail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name.
    pub id: Piece<'a>,
    /// Its text.
    pub pattern: Pattern<'a>,
}

/// A text with its placeables taken apart; those of all variants are gathered in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// From its first to its last part, without the closing brace of a placeable at the end.
    pub span: Range<usize>,
    /// Plain texts.
    pub texts: Vec<Piece<'a>>,
    /// Literals in quotes, as written (escapes not undone), and number literals.
    pub literals: Vec<Piece<'a>>,
    /// Variables used, without `$`; those that select included.
    pub variables: Vec<Piece<'a>>,
    /// Messages and terms referred to.
    pub references: Vec<Reference<'a>>,
    /// Functions called. The catalogue has none, so each is a mistake.
    pub functions: Vec<Piece<'a>>,
    /// Selectors.
    pub selectors: Vec<Selector<'a>>,
}

/// A reference to another entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// The id referred to, without the `-` of a term.
    pub id: Piece<'a>,
    /// The attribute referred to.
    pub attribute: Option<Piece<'a>>,
    /// Whether a term is meant.
    pub term: bool,
}

/// A choice between variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector<'a> {
    /// The variable that selects; none when a term's attribute or a function does.
    pub on: Option<Piece<'a>>,
    /// The variants' keys in order.
    pub keys: Vec<Piece<'a>>,
    /// Which of the keys stands for all others.
    pub default: Option<usize>,
}

/// A comment line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment<'a> {
    /// 1 belongs to the entry below, 2 to a group, 3 to the file.
    pub level: usize,
    /// What it says, without the signs.
    pub text: Piece<'a>,
}

/// Returns the messages and terms of a resource, in order.
pub fn entries(resource: &Resource) -> impl Iterator<Item = Entry<'_>> {
    let source = resource.fluent().source();
    resource.fluent().entries().filter_map(move |entry| entry_of(source, entry))
}

/// Returns the comment lines of a resource, in order.
///
/// The runtime's parse passes them by; but only a comment can begin a line with `#`.
pub fn comments(resource: &Resource) -> impl Iterator<Item = Comment<'_>> {
    let source = resource.text();
    source.lines().filter_map(move |line| {
        let text = line.trim_start_matches('#');
        let level = line.len() - text.len();
        let apart = text.is_empty() || text.starts_with(' ');
        (apart && (1..=3).contains(&level)).then(|| Comment { level, text: piece(source, text.trim()) })
    })
}

/// Returns where a slice of a text stands in it.
pub(super) fn span_in(source: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    start..(start + part.len()).min(source.len())
}

/// Returns the entries and attributes that are written twice.
pub(super) fn duplicates(fluent: &FluentResource) -> Vec<Fault> {
    let source = fluent.source();
    let mut seen: HashMap<(bool, &str), Range<usize>> = HashMap::with_capacity(fluent.entries().count());
    let mut tails: HashMap<&str, &str> = HashMap::new();
    let mut found = Vec::new();
    for entry in fluent.entries() {
        let (term, id, attributes) = match entry {
            ast::Entry::Message(message) => (false, message.id.name, &message.attributes),
            ast::Entry::Term(term) => (true, term.id.name, &term.attributes),
            _ => continue,
        };
        let span = span_in(source, id);
        let shown = || if term { format!("-{id}") } else { id.to_owned() };
        tails.clear();
        for attribute in attributes {
            let name = attribute.id.name;
            match tails.entry(name) {
                Occupied(first) => found.push(Fault::DuplicateAttribute {
                    id: shown(),
                    attribute: name.to_owned(),
                    span: span_in(source, name),
                    first: span_in(source, first.get()),
                }),
                Vacant(place) => drop(place.insert(name)),
            }
        }
        match seen.entry((term, id)) {
            Occupied(first) => {
                found.push(Fault::DuplicateMessage { id: shown(), span, first: first.get().clone() });
            }
            Vacant(place) => drop(place.insert(span)),
        }
    }
    found
}

fn piece<'a>(source: &str, text: &'a str) -> Piece<'a> {
    Piece { text, span: span_in(source, text) }
}

fn entry_of<'a>(source: &'a str, entry: &'a ast::Entry<&'a str>) -> Option<Entry<'a>> {
    let (id, term, value, attributes) = match entry {
        ast::Entry::Message(message) => (message.id.name, false, message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
        _ => return None,
    };
    Some(Entry {
        id: piece(source, id),
        term,
        value: value.map(|pattern| pattern_of(source, pattern)),
        attributes: attributes
            .iter()
            .map(|attribute| Attribute {
                id: piece(source, attribute.id.name),
                pattern: pattern_of(source, &attribute.value),
            })
            .collect(),
    })
}

fn pattern_of<'a>(source: &'a str, pattern: &'a ast::Pattern<&'a str>) -> Pattern<'a> {
    let mut reader = Reader { source, out: Pattern::default(), reach: None };
    reader.pattern(pattern);
    reader.out.span = reader.reach.unwrap_or(0..0);
    reader.out
}

/// Walks a pattern and gathers what it meets.
struct Reader<'a> {
    source: &'a str,
    out: Pattern<'a>,
    reach: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    fn piece(&mut self, text: &'a str) -> Piece<'a> {
        let piece = piece(self.source, text);
        let reach = self.reach.get_or_insert(piece.span.clone());
        *reach = reach.start.min(piece.span.start)..reach.end.max(piece.span.end);
        piece
    }

    fn pattern(&mut self, pattern: &'a ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let text = self.piece(value);
                    self.out.texts.push(text);
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let on = match selector {
                    InlineExpression::VariableReference { id } => Some(self.piece(id.name)),
                    _ => None,
                };
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => piece(self.source, name),
                    VariantKey::NumberLiteral { value } => piece(self.source, value),
                });
                let selector =
                    Selector { on, keys: keys.collect(), default: variants.iter().position(|variant| variant.default) };
                self.out.selectors.push(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                let literal = self.piece(value);
                self.out.literals.push(literal);
            }
            InlineExpression::VariableReference { id } => {
                let variable = self.piece(id.name);
                self.out.variables.push(variable);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let function = self.piece(id.name);
                self.out.functions.push(function);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => self.reference(id, attribute.as_ref(), false),
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(id, attribute.as_ref(), true);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(
        &mut self,
        id: &'a ast::Identifier<&'a str>,
        attribute: Option<&'a ast::Identifier<&'a str>>,
        term: bool,
    ) {
        let id = self.piece(id.name);
        let attribute = attribute.map(|attribute| self.piece(attribute.name));
        self.out.references.push(Reference { id, attribute, term });
    }

    fn arguments(&mut self, arguments: &'a ast::CallArguments<&'a str>) {
        for positional in &arguments.positional {
            self.inline(positional);
        }
        for named in &arguments.named {
            self.inline(&named.value);
        }
    }
}
