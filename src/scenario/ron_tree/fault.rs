//! What is wrong with a value that is well written: the wrong type, an unknown name, a number out of range.
//!
//! Serde's own words are turned into sentences an author can act on. It deliberately does not know the tree: a reader adds
//! the place as the fault passes through its hands.

use std::fmt::Display;

use serde::de;

use super::{Span, suggest};
use crate::diagnostic::{Diagnostic, SourceId};

/// A value that is well written but not what belongs there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TypeError {
    /// The innermost value that is wrong, or the name within it.
    pub span: Span,
    /// What is wrong, one plain sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// A stable name: `wrong-type`, `out-of-range`, `unknown-field`, `missing-field`, `duplicate-field`, `unknown-name`,
    /// `wrong-name`, `wrong-count`, `bad-value`, `bad-id`, `unreadable-value`, or a code of [`super::SyntaxError`].
    pub code: &'static str,
}

impl TypeError {
    /// Returns it ready to be shown, given the name of the text it is in.
    pub fn diagnostic(&self, source: SourceId) -> Diagnostic {
        super::diagnostic(self.code, &self.message, self.help.as_deref(), self.span, source)
    }
}

impl From<super::SyntaxError> for TypeError {
    fn from(error: super::SyntaxError) -> Self {
        let super::SyntaxError { span, message, help, code, .. } = error;
        Self { span, message, help, code }
    }
}

/// A [`TypeError`] on its way out, its place perhaps not yet known.
///
/// Boxed, because every reading returns it and hardly any makes one.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    error: TypeError,
    placed: bool,
    /// A field whose owner's name belongs in the message.
    field: Option<String>,
}

impl Fault {
    #[cold]
    pub(super) fn new(code: &'static str, message: String, help: Option<String>) -> Self {
        let error = TypeError { span: Span::default(), message, help, code };
        Self(Box::new(Inner { error, placed: false, field: None }))
    }

    /// Gives the fault its place, if no value further in has.
    pub(super) fn at(mut self, span: Span) -> Self {
        if !self.0.placed {
            self.0.placed = true;
            self.0.error.span = span;
        }
        self
    }

    /// Names the struct whose field is unknown or missing, if none further in has.
    pub(super) fn within(mut self, owner: &str) -> Self {
        if let Some(field) = self.0.field.take().filter(|_| !owner.is_empty()) {
            self.0.error.message = match self.0.error.code {
                "missing-field" => format!("`{owner}` needs the field `{field}`"),
                _ => format!("`{owner}` has no field `{field}`"),
            };
        }
        self
    }

    fn about_field(mut self, field: &str) -> Self {
        self.0.field = Some(field.to_owned());
        self
    }

    pub(super) fn into_error(self) -> TypeError {
        self.0.error
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.error.fmt(f)
    }
}

impl std::error::Error for Fault {}

/// Says which words could stand instead: the near one, or the first dozen.
pub(super) fn instead(word: &str, expected: &[&str], what: &str) -> String {
    if let Some(near) = suggest::nearest(word, expected.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    match expected {
        [] => format!("there are no {what} here"),
        [only] => format!("only `{only}` is known here"),
        _ => {
            let shown: Vec<String> = expected.iter().take(12).map(|name| format!("`{name}`")).collect();
            let more = if expected.len() > shown.len() { ", .." } else { "" };
            format!("the {what} are {}{more}", shown.join(", "))
        }
    }
}

fn found(unexpected: de::Unexpected<'_>) -> String {
    use de::Unexpected as U;
    match unexpected {
        U::Str(text) => format!("the text \"{}\"", short(text)),
        U::Seq | U::TupleVariant => "a list of values".to_owned(),
        U::Map | U::StructVariant => "named values".to_owned(),
        U::Option => "an optional value".to_owned(),
        U::Unit | U::UnitVariant => "a bare name".to_owned(),
        U::NewtypeStruct | U::NewtypeVariant => "a name with a value".to_owned(),
        U::Unsigned(number) => format!("{number}"),
        U::Signed(number) => format!("{number}"),
        U::Float(number) => format!("{number}"),
        other => other.to_string(),
    }
}

/// Cuts a text that would fill the screen.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

impl de::Error for Fault {
    /// Takes a message from a type's own reading; what follows a line break is its help.
    fn custom<T: Display>(message: T) -> Self {
        let text = message.to_string();
        match text.split_once('\n') {
            Some((message, help)) => Self::new("bad-value", message.to_owned(), Some(help.trim().to_owned())),
            None => Self::new("bad-value", text, None),
        }
    }

    fn invalid_type(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new("wrong-type", format!("expected {expected}, found {}", found(unexpected)), None)
    }

    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new("bad-value", format!("expected {expected}, found {}", found(unexpected)), None)
    }

    fn invalid_length(len: usize, expected: &dyn de::Expected) -> Self {
        Self::new("wrong-count", format!("expected {expected}, found {len} in number"), None)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("`{}` is not one of the names that belong here", short(variant));
        Self::new("unknown-name", message, Some(instead(variant, expected, "names")))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("there is no field `{}` here", short(field));
        Self::new("unknown-field", message, Some(instead(field, expected, "fields"))).about_field(&short(field))
    }

    fn missing_field(field: &'static str) -> Self {
        let help = format!("write `{field}: ..` between its brackets");
        Self::new("missing-field", format!("the field `{field}` is missing"), Some(help)).about_field(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        let message = format!("the field `{field}` is written twice");
        Self::new("duplicate-field", message, Some("keep one of the two".to_owned()))
    }
}
