//! Reading many elements, each on its own.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::super::fault::short;
use super::super::{Kind, Node, TypeError};
use super::describe::{describe, map_help};
use super::{NodeDeserializer, from_node};
use crate::scenario::map::{Map, is_id};

/// Reads a map of elements one by one, so that a bad one costs one error and the others survive.
///
/// Keys are ids: `[a-z][a-z0-9-]*`, at most 64 bytes, else `bad-id`. An entry with a bad key or value is left out; values that
/// could not even be parsed are left out in silence, their mistake was reported by [`Tree::parse`](super::super::Tree::parse).
pub fn read_map<T: DeserializeOwned>(node: Node<'_>) -> (Map<T>, Vec<TypeError>) {
    let mut errors = Vec::new();
    if node.kind() != Kind::Map {
        if node.kind() != Kind::Missing {
            errors.push(NodeDeserializer::new(node).expected("a map { .. }", map_help(node)).into_error());
        }
        return (Map::default(), errors);
    }
    let mut entries = Vec::with_capacity(node.len());
    for entry in node.entries().filter(|entry| !entry.key.is_duplicate() && entry.key.kind() != Kind::Missing) {
        let key = match id(entry.key) {
            Ok(key) => key,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        match from_node(entry.value) {
            Ok(value) => entries.push((key.into_owned(), value)),
            Err(error) if error.code == "unreadable-value" => (),
            Err(error) => errors.push(error),
        }
    }
    (entries.into_iter().collect(), errors)
}

/// Reads a key as an element's id.
fn id(key: Node<'_>) -> Result<Cow<'_, str>, TypeError> {
    let error =
        |message: String, help: String| TypeError { span: key.span(), message, help: Some(help), code: "bad-id" };
    let Some(text) = key.string() else {
        let message = format!("an id is text in quotation marks, found {}", describe(key));
        return Err(error(message, format!("write \"{}\"", short(&key.key_text()))));
    };
    if is_id(&text) {
        return Ok(text);
    }
    let message = format!("\"{}\" is not an id", short(&text));
    Err(error(message, "an id is a small letter, then small letters a-z, digits and `-`, at most 64 in all".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::super::Tree;
    use super::super::tests::Question;
    use super::*;

    #[test]
    fn one_bad_element_costs_one_error() {
        let source = "{ \"a\": (topic: \"x\", type: Open), \"b\": (topic: 5, typ: 6), \"C\": (topic: \"x\", type: Open), \"a\": 7,
            d: (topic: \"x\", type: Open), \"e\": work-open, \"f\": (topic: \"y\", type: Probe) }";
        let (tree, errors) = Tree::parse(source);
        assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), ["duplicate-key", "bad-name"]);
        let (map, errors) = read_map::<Question>(tree.root());
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "f"]);
        let seen: Vec<_> = errors.iter().map(|error| (error.code, &source[error.span.range()])).collect();
        assert_eq!(seen, [("wrong-type", "5"), ("bad-id", "\"C\""), ("bad-id", "d")]);
        let (map, errors) = read_map::<Question>(Tree::parse("[]").0.root());
        assert_eq!((map.len(), errors.len()), (0, 1));
    }
}
