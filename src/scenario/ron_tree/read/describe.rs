//! What stands somewhere, and what should, in an author's words.

use super::super::fault::short;
use super::super::{Kind, Node, Span, number};

/// The stretch that shows a value without filling the screen: its name, or all of it if that is one line.
pub(super) fn head(node: Node<'_>) -> Span {
    match node.name_span() {
        Some(name) => name,
        None if node.text().contains('\n') => Span { start: node.span().start, end: node.span().start + 1 },
        None => node.span(),
    }
}

/// Says what stands somewhere, in an author's words.
pub(super) fn describe(node: Node<'_>) -> String {
    match node.kind() {
        Kind::Missing => "nothing readable".to_owned(),
        Kind::Unit => "empty brackets `()`".to_owned(),
        Kind::Bool => format!("`{}`", node.text()),
        Kind::Number => format!("the number {}", short(node.text())),
        Kind::Char => format!("the character {}", node.text()),
        Kind::String => format!("the text \"{}\"", short(&node.key_text())),
        Kind::Ident => format!("the name `{}`", short(node.name().unwrap_or(""))),
        Kind::Tuple | Kind::Struct => match node.name() {
            Some(name) => format!("`{}( .. )`", short(name)),
            None => "values in ( .. )".to_owned(),
        },
        Kind::Map => "a map { .. }".to_owned(),
        Kind::List => "a list [ .. ]".to_owned(),
    }
}

pub(super) fn text_help(node: Node<'_>) -> Option<String> {
    matches!(node.kind(), Kind::Ident | Kind::Number).then(|| format!("write \"{}\"", short(&node.key_text())))
}

pub(super) fn number_help(node: Node<'_>) -> Option<String> {
    let text = node.string()?;
    number::shape(&text).is_some().then(|| format!("write {text} without quotation marks"))
}

pub(super) fn list_help(node: Node<'_>) -> Option<String> {
    Some(match node.kind() {
        Kind::String | Kind::Ident | Kind::Number => format!("write [{}]", short(node.text())),
        _ => "a list stands in [ .. ]".to_owned(),
    })
}

pub(super) fn map_help(node: Node<'_>) -> Option<String> {
    Some(match node.kind() {
        Kind::Struct => "entries with keys stand in { .. }, each key in quotation marks".to_owned(),
        _ => "write { \"key\": value }".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use serde::de::DeserializeOwned;

    use super::super::from_str;
    use super::super::tests::{Question, When};

    #[test]
    fn points_at_the_innermost_mistake() {
        fn check<T: DeserializeOwned + Debug>(source: &str, code: &str, place: &str, message: &str, help: &str) {
            let error = from_str::<T>(source).expect_err(source);
            assert_eq!(
                (error.code, &source[error.span.range()], error.message.as_str(), error.help.as_deref().unwrap_or("")),
                (code, place, message, help),
                "{source}"
            );
        }
        check::<u8>("300", "out-of-range", "300", "expected a whole number from 0 to 255, found 300", "");
        check::<i8>("-129", "out-of-range", "-129", "expected a whole number from -128 to 127, found -129", "");
        check::<Vec<u8>>(
            "[1, 1.5]",
            "wrong-type",
            "1.5",
            "expected a whole number from 0 to 255, found the number 1.5",
            "",
        );
        check::<Vec<u8>>(
            "[1, \"2\"]",
            "wrong-type",
            "\"2\"",
            "expected a whole number from 0 to 255, found the text \"2\"",
            "write 2 without quotation marks",
        );
        check::<Vec<u8>>("5", "wrong-type", "5", "expected a list [ .. ], found the number 5", "write [5]");
        check::<String>(
            "work",
            "wrong-type",
            "work",
            "expected text in quotation marks, found the name `work`",
            "write \"work\"",
        );
        check::<Question>(
            "Questoin(topic: 1)",
            "wrong-name",
            "Questoin",
            "expected `Question`, found `Questoin`",
            "write `Question( .. )`",
        );
        check::<Question>(
            "(topic: \"a\", typ: Open)",
            "unknown-field",
            "typ",
            "`Question` has no field `typ`",
            "did you mean `type`?",
        );
        check::<Question>(
            "(topic: \"a\")",
            "missing-field",
            "(topic: \"a\")",
            "`Question` needs the field `type`",
            "write `type: ..` between its brackets",
        );
        check::<Question>(
            "(topic: \"a\", type: Opne)",
            "unknown-name",
            "Opne",
            "`Opne` is not one of the names that belong here",
            "did you mean `Open`?",
        );
        check::<Question>(
            "(topic: \"a\", type: \"Open\")",
            "wrong-type",
            "\"Open\"",
            "expected a name, found the text \"Open\"",
            "write Open without quotation marks",
        );
        check::<Question>(
            "(topic: \"a\", type: Threat)",
            "unknown-name",
            "Threat",
            "`Threat` is not one of the names that belong here",
            "the names are `Open`, `Probe`",
        );
        check::<Question>(
            "(topic: \"a\", type: Open(1))",
            "wrong-type",
            "Open",
            "`Open` stands alone, without brackets; here it has values without names",
            "write `Open`",
        );
        check::<Question>(
            "{\"topic\": 1}",
            "wrong-type",
            "{\"topic\": 1}",
            "expected the fields of `Question( .. )`, found a map { .. }",
            "fields stand in ( .. ) and without quotation marks",
        );
        check::<Question>(
            "(\"a\", Open)",
            "wrong-type",
            "(\"a\", Open)",
            "expected the fields of `Question( .. )`, found values in ( .. )",
            "give every value its field's name: `name: value`",
        );
        check::<When>(
            "Rapport",
            "wrong-type",
            "Rapport",
            "`Rapport` takes a value; here it stands alone",
            "write `Rapport( .. )`",
        );
        check::<When>(
            "Rapport(below: 45)",
            "wrong-type",
            "Rapport",
            "expected a whole number from -128 to 127, found `Rapport( .. )`",
            "",
        );
        check::<When>("Between(1)", "wrong-count", "Between(1)", "expected 2 values in ( .. ), found 1", "");
        check::<When>("Reply(idd: 1)", "unknown-field", "idd", "`Reply` has no field `idd`", "did you mean `id`?");
        check::<When>(
            "All([Always, Rapport(true)])",
            "wrong-type",
            "true",
            "expected a whole number from -128 to 127, found `true`",
            "",
        );
        check::<BTreeMap<String, u8>>(
            "(a: 1)",
            "wrong-type",
            "(a: 1)",
            "expected a map { .. }, found values in ( .. )",
            "entries with keys stand in { .. }, each key in quotation marks",
        );
        check::<BTreeMap<String, u8>>(
            "{a: 1}",
            "wrong-type",
            "a",
            "expected text in quotation marks, found the name `a`",
            "write \"a\"",
        );
        check::<[u8; 2]>("(1, 2, 3)", "wrong-count", "(1, 2, 3)", "expected 2 values in ( .. ), found 3", "");
        check::<(u8, u8)>(
            "X(1, 2)",
            "wrong-type",
            "X",
            "expected values in ( .. ) without a name, found `X( .. )`",
            "",
        );
        check::<bool>("[1", "unclosed-bracket", "[", "this bracket is never closed", "close it with `]`");
        check::<char>(
            "\"a\"",
            "wrong-type",
            "\"a\"",
            "expected one character in single quotation marks, found the text \"a\"",
            "",
        );
    }
}
