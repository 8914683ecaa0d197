//! The ids an author gives to elements, and references made of them.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use super::map::{MAX_ID, is_id};

/// Words of the plan language and of message ids, which no element may be called.
pub const RESERVED: [&str; 25] = [
    "type", "look", "open", "raise", "fair", "accuse", "link", "unlink", "tag", "untag", "at", "decide", "because",
    "reason", "handover", "finish", "undo", "else", "scenario", "go-on", "sum-up", "yes", "no", "better", "note",
];

/// Tells whether Windows keeps a name for a device, so that no folder there can be called so.
pub fn is_device(id: &str) -> bool {
    let port = |kind: &str| id.strip_prefix(kind).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    ["con", "prn", "aux", "nul"].contains(&id) || port("com") || port("lpt")
}

/// A dotted reference: `ticket.destination` (a document's field) or `call-agency.confirmed` (an act's result).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Dotted {
    /// The document or act.
    pub of: String,
    /// The field or result.
    pub part: String,
}

impl Dotted {
    /// Reads `of.part`; `None` unless there is exactly one dot with an id on each side.
    pub fn parse(text: &str) -> Option<Self> {
        let (of, part) = text.split_once('.')?;
        (is_id(of) && is_id(part)).then(|| Self { of: of.to_owned(), part: part.to_owned() })
    }
}

impl fmt::Display for Dotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.of, self.part)
    }
}

impl Serialize for Dotted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Dotted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!("`{text}` is no reference: write `document.field` or `act.result`"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_with_hyphens() {
        for (text, expected) in [
            ("work-open", true),
            ("a1", true),
            ("", false),
            ("1a", false),
            ("Work", false),
            ("a_b", false),
            ("a.b", false),
        ] {
            assert_eq!(is_id(text), expected, "{text:?}");
        }
        assert!(!is_id(&"a".repeat(MAX_ID + 1)));
    }

    #[test]
    fn devices_are_known() {
        assert!(["con", "nul", "aux", "prn", "com1", "lpt9"].into_iter().all(is_device));
        assert!(!["con-1", "com", "com10", "border", "nulla"].into_iter().any(is_device));
    }

    #[test]
    fn a_dotted_reference_has_two_sides() {
        assert_eq!(Dotted::parse("ticket.destination").unwrap().to_string(), "ticket.destination");
        for bad in ["ticket", "a.b.c", ".b", "a.", "A.b"] {
            assert!(Dotted::parse(bad).is_none(), "{bad}");
        }
    }
}
