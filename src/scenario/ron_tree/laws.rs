//! What holds for any text whatever: no panic, no lost byte, and agreement with `ron` on what it writes.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::*;

const SCRIPT: &str = include_str!("sample.ron");

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sample {
    name: String,
    count: u8,
    signed: i64,
    wide: u64,
    ratio: f64,
    narrow: f32,
    letter: char,
    flag: bool,
    maybe: Option<Option<u16>>,
    list: Vec<Shape>,
    pair: (u8, String),
    map: BTreeMap<String, Shape>,
    by_number: BTreeMap<i16, ()>,
    marker: Marker,
    wrapped: Wrapped,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Alone,
    One(u32),
    Many(i8, String),
    Named { a: u8, r#type: Option<String> },
    Wrap(Wrapped),
    Pair((u8, u8)),
    Within(Option<Box<Shape>>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Wrapped(Vec<u8>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Marker;

fn text() -> impl Strategy<Value = String> {
    let parts = prop_oneof![any::<String>(), "[a-z\"'\\\\\n\t ក-ឳກ-ຮ\u{200b}]{0,12}"];
    parts.prop_map(|text| text.chars().filter(|&c| !is_forbidden(c)).collect())
}

fn shape() -> impl Strategy<Value = Shape> {
    let leaf = prop_oneof![
        Just(Shape::Alone),
        any::<u32>().prop_map(Shape::One),
        (any::<i8>(), text()).prop_map(|(n, t)| Shape::Many(n, t)),
        (any::<u8>(), proptest::option::of(text())).prop_map(|(a, r#type)| Shape::Named { a, r#type }),
        vec(any::<u8>(), 0..3).prop_map(|list| Shape::Wrap(Wrapped(list))),
        any::<(u8, u8)>().prop_map(Shape::Pair),
    ];
    leaf.prop_recursive(3, 8, 1, |inner| proptest::option::of(inner).prop_map(|s| Shape::Within(s.map(Box::new))))
}

fn sample() -> impl Strategy<Value = Sample> {
    let numbers = (any::<u8>(), any::<i64>(), any::<u64>(), -1e300..1e300, -1e30f32..1e30);
    let letter = any::<char>().prop_filter("refused in scripts", |&c| !is_forbidden(c));
    let lists = (vec(shape(), 0..4), btree_map(text(), shape(), 0..4), btree_map(any::<i16>(), Just(()), 0..3));
    let odd = (any::<bool>(), proptest::option::of(any::<Option<u16>>()), any::<u8>(), vec(any::<u8>(), 0..3));
    (text(), numbers, letter, lists, odd, text()).prop_map(|(name, numbers, letter, lists, odd, second)| Sample {
        name,
        count: numbers.0,
        signed: numbers.1,
        wide: numbers.2,
        ratio: numbers.3,
        narrow: numbers.4,
        letter,
        flag: odd.0,
        maybe: odd.1,
        list: lists.0,
        pair: (odd.2, second),
        map: lists.1,
        by_number: lists.2,
        marker: Marker,
        wrapped: Wrapped(odd.3),
    })
}

/// A text that is almost a script: the sample with a few stretches cut, doubled or replaced.
fn mutated() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("(".to_owned()),
        Just(")".to_owned()),
        Just("]".to_owned()),
        Just("{".to_owned()),
        Just("\"".to_owned()),
        Just("'".to_owned()),
        Just("/*".to_owned()),
        Just("//".to_owned()),
        Just("\\".to_owned()),
        Just("r#\"".to_owned()),
        Just("\0".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("ក".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just("\n".to_owned()),
        any::<String>(),
    ];
    vec((any::<prop::sample::Index>(), 0usize..12, odd), 1..6).prop_map(|changes| {
        let mut chars: Vec<char> = SCRIPT.chars().collect();
        for (at, len, odd) in changes {
            let at = at.index(chars.len() + 1);
            let end = (at + len).min(chars.len());
            chars.splice(at..end, odd.chars());
        }
        chars.into_iter().collect()
    })
}

/// Holds a tree against what every tree promises, and tries everything that can be done with it.
fn hold(source: &str) {
    let (tree, errors) = Tree::parse(source);
    assert_eq!(tree.source(), source);
    assert!(errors.len() <= MAX_ERRORS);
    let within = |span: Span, outer: Span| outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
    let whole = Span::new(0, source.len());
    for span in errors.iter().flat_map(|error| [Some(error.span), error.also.map(|(span, _)| span)]).flatten() {
        assert!(within(span, whole) && source.get(span.range()).is_some(), "{span:?}");
    }
    for index in 0..tree.node_count() {
        let node = tree.node(NodeId(index as u32)).expect("below the count");
        assert!(within(node.span(), whole) && source.get(node.span().range()).is_some(), "{node:?}");
        let mut last = node.span().start;
        for child in node.children() {
            assert!(within(child.span(), node.span()) && last <= child.span().start, "{node:?} {child:?}");
            last = child.span().end;
        }
        let _ = (node.key_text(), node.name(), node.len());
        for position in 0..3 {
            for edit in [Edit::insert(node, position, "x: 1"), Edit::remove(node, position)].into_iter().flatten() {
                assert!(edit.apply(source).is_ok(), "{edit:?}");
            }
        }
    }
    if errors.is_empty() {
        assert!((0..tree.node_count()).all(|id| tree.nodes[id].kind != Kind::Missing), "{source}");
    }
    let _ = from_node::<ron::Value>(tree.root());
    let _ = from_node::<Sample>(tree.root());
    let _ = read_map::<Shape>(tree.root());
    for entry in tree.root().entries() {
        let _ = read_map::<ron::Value>(entry.value);
    }
}

fn comments(source: &str) -> Vec<String> {
    source.split('\n').filter_map(|line| Some(line[line.find("//")?..].trim_end().to_owned())).collect()
}

/// The texts of the parts of a container.
fn parts(node: Node<'_>) -> Vec<String> {
    match node.kind() {
        Kind::Map | Kind::Struct => node.entries().map(|e| node.tree().source()[e.span().range()].to_owned()).collect(),
        _ => node.items().map(|item| item.text().to_owned()).collect(),
    }
}

fn containers(tree: &Tree) -> Vec<Node<'_>> {
    let all = (0..tree.node_count()).map(|id| Node { tree, id: id as u32 });
    all.filter(|node| matches!(node.kind(), Kind::Map | Kind::Struct | Kind::List | Kind::Tuple)).collect()
}

#[test]
fn the_sample_is_well_written() {
    assert_eq!(Tree::parse(SCRIPT).1, []);
    hold(SCRIPT);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..200)) {
        hold(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_punctuation_is_answered(source in r#"[(){}\[\],:"'/*#!ra1\-.\\ \n]{0,60}"#) {
        hold(&source);
    }

    #[test]
    fn a_damaged_script_is_answered(source in mutated()) {
        hold(&source);
    }

    #[test]
    fn a_well_written_text_is_one_ron_reads_too(source in r#"[(){}\[\],:"ab1 ]{0,12}"#) {
        if Tree::parse(&source).1.is_empty() {
            let read = ron::from_str::<ron::Value>(&source);
            prop_assert!(read.is_ok(), "{source}: {read:?}");
        }
    }

    #[test]
    fn what_ron_writes_is_read_alike(sample in sample()) {
        for config in [None, Some(PrettyConfig::new()), Some(PrettyConfig::new().struct_names(true).compact_arrays(true))] {
            let written = match config {
                None => ron::to_string(&sample),
                Some(config) => ron::ser::to_string_pretty(&sample, config),
            };
            let written = written.expect("a plain value");
            prop_assert_eq!(Tree::parse(&written).1, []);
            prop_assert_eq!(from_str::<Sample>(&written), Ok(sample.clone()), "{}", written);
            prop_assert_eq!(ron::from_str::<Sample>(&written), Ok(sample.clone()));
        }
    }

    #[test]
    fn quoted_text_reads_back(text in text()) {
        prop_assert_eq!(from_str::<String>(&quote(&text)), Ok(text));
    }

    #[test]
    fn replacing_keeps_every_other_byte(at in any::<prop::sample::Index>(), text in text()) {
        let (tree, _) = Tree::parse(SCRIPT);
        let node = Node { tree: &tree, id: at.index(tree.node_count()) as u32 };
        let (span, text) = (node.span().range(), quote(&text));
        let after = Edit::replace(node.span(), text.as_str()).apply(SCRIPT).expect("same text");
        prop_assert_eq!(&after[..span.start], &SCRIPT[..span.start]);
        prop_assert_eq!(&after[span.start + text.len()..], &SCRIPT[span.end..]);
        prop_assert_eq!(&after[span.start..span.start + text.len()], text);
    }

    #[test]
    fn inserting_adds_one_part_and_nothing_else(at in any::<prop::sample::Index>(), index in 0usize..6) {
        let (tree, _) = Tree::parse(SCRIPT);
        let containers = containers(&tree);
        let node = containers[at.index(containers.len())];
        let entry = match node.kind() {
            Kind::Map => "\"new-entry\": (1, [2])",
            Kind::Struct => "new_entry: (1, [2])",
            _ => "(1, [2])",
        };
        let after = Edit::insert(node, index, entry).and_then(|edit| edit.apply(SCRIPT)).expect("a container");
        let (again, errors) = Tree::parse(&after);
        prop_assert_eq!(errors, [], "{}", after);
        let mut expected = parts(node);
        expected.insert(index.min(expected.len()), entry.to_owned());
        let found = again.node(node.id()).expect("nothing before it changed");
        prop_assert_eq!(parts(found), expected);
        prop_assert_eq!(comments(&after), comments(SCRIPT));

        // Taking it out again leaves the parts and comments as they were.
        let index = index.min(node.len());
        let before = Edit::remove(found, index).and_then(|edit| edit.apply(&after)).expect("just inserted");
        let (third, errors) = Tree::parse(&before);
        prop_assert_eq!(errors, [], "{}", before);
        prop_assert_eq!(parts(third.node(node.id()).expect("as above")), parts(node));
        prop_assert_eq!(comments(&before), comments(SCRIPT));
    }

    #[test]
    fn removing_takes_one_part_and_nothing_else(at in any::<prop::sample::Index>(), index in any::<prop::sample::Index>()) {
        let (tree, _) = Tree::parse(SCRIPT);
        let containers: Vec<_> = containers(&tree).into_iter().filter(|node| !node.is_empty()).collect();
        let node = containers[at.index(containers.len())];
        let mut expected = parts(node);
        let index = index.index(expected.len());
        let removed = expected.remove(index);
        let after = Edit::remove(node, index).and_then(|edit| edit.apply(SCRIPT)).expect("a part");
        let (again, errors) = Tree::parse(&after);
        prop_assert_eq!(errors, [], "{}", after);
        prop_assert_eq!(parts(again.node(node.id()).expect("nothing before it changed")), expected);
        let mut left = comments(SCRIPT);
        let gone = comments(&removed);
        left.retain(|comment| !gone.contains(comment));
        prop_assert_eq!(comments(&after), left);
    }
}
