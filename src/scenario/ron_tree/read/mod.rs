//! Serde over the tree: from well-written values to Rust types, with the place of what does not fit.
//!
//! RON's conventions hold, `implicit_some` always, and a newtype or newtype variant may leave out the inner brackets
//! (`unwrap_newtypes`, `unwrap_variant_newtypes`). Keys and fields that repeat an earlier one are skipped: they were
//! reported by [`Tree::parse`]. It deliberately does not know which types are read.

mod access;
mod describe;
mod elements;

use std::borrow::Cow;

use serde::de::{self, DeserializeOwned, Error as _, Visitor};

use self::access::{Entries, Items, Variant};
use self::describe::{describe, head, list_help, map_help, number_help, text_help};
use super::fault::{Fault, instead, short};
use super::tree::FLOAT;
use super::{Kind, Node, Tree, TypeError, number};

pub use elements::read_map;

/// How often one value may be read as newtype within newtype before a type is taken to be endless.
const MAX_LAPS: u8 = 16;

/// Reads a value and everything within it; the first thing that does not fit is the error.
pub fn from_node<T: DeserializeOwned>(node: Node<'_>) -> Result<T, TypeError> {
    T::deserialize(NodeDeserializer::new(node)).map_err(|fault| fault.at(node.span()).into_error())
}

/// Reads a whole text; a mistake of writing is an error too, the first one.
pub fn from_str<T: DeserializeOwned>(source: &str) -> Result<T, TypeError> {
    let (tree, errors) = Tree::parse(source);
    match errors.into_iter().next() {
        Some(error) => Err(error.into()),
        None => from_node(tree.root()),
    }
}

/// One value of a tree, to be read by serde.
#[derive(Clone, Copy, Debug)]
pub struct NodeDeserializer<'t> {
    node: Node<'t>,
    /// The node's name was read already, as a variant's.
    nameless: bool,
    laps: u8,
}

impl<'t> NodeDeserializer<'t> {
    /// Makes a reader of one value.
    pub fn new(node: Node<'t>) -> Self {
        Self { node, nameless: false, laps: 0 }
    }

    /// Reads the same value again as the inside of a newtype.
    fn again(self, nameless: bool) -> Result<Self, Fault> {
        if self.laps == MAX_LAPS {
            return Err(Fault::new("bad-value", "this value is read without end".to_owned(), None));
        }
        Ok(Self { node: self.node, nameless, laps: self.laps + 1 })
    }

    fn name(self) -> Option<&'t str> {
        if self.nameless { None } else { self.node.name() }
    }

    /// Says what belongs here instead of what stands here.
    #[cold]
    fn expected(self, what: &str, help: Option<String>) -> Fault {
        let node = self.node;
        if node.kind() == Kind::Missing {
            return Fault::new("unreadable-value", "this value could not be read".to_owned(), None).at(node.span());
        }
        let message = format!("expected {what}, found {}", describe(node));
        Fault::new("wrong-type", message, help).at(head(node))
    }

    /// Holds the name before a struct's bracket against the type's.
    fn check_name(self, expected: &str) -> Result<(), Fault> {
        match self.name() {
            Some(name) if name != expected => {
                let message = format!("expected `{expected}`, found `{}`", short(name));
                let help = Some(format!("write `{expected}( .. )`"));
                Err(Fault::new("wrong-name", message, help).at(self.node.name_span().unwrap_or(self.node.span())))
            }
            _ => Ok(()),
        }
    }

    fn fields(self) -> Entries<'t> {
        Entries::of(self.node)
    }

    fn items(self) -> Items<'t> {
        Items::of(self.node)
    }

    fn is_some(self) -> bool {
        matches!(self.node.kind(), Kind::Tuple | Kind::Struct) && self.name() == Some("Some")
    }

    /// The one item of a tuple that may stand for its only value.
    fn only_item(self) -> Option<Node<'t>> {
        let mut children = self.node.children();
        let only = children.next().filter(|_| self.node.kind() == Kind::Tuple)?;
        children.next().is_none().then_some(only)
    }

    /// Reads a whole number within bounds.
    fn whole<N: TryFrom<i128> + TryFrom<u128> + std::fmt::Display>(self, least: N, most: N) -> Result<N, Fault> {
        let node = self.node;
        // Bounds of the machine tell an author nothing; those of the field are told with its value.
        let wanted = || match size_of::<N>() {
            1 | 2 => format!("a whole number from {least} to {most}"),
            _ => "a whole number".to_owned(),
        };
        if node.kind() != Kind::Number || node.raw().flags & FLOAT != 0 {
            return Err(self.expected(&wanted(), number_help(node)));
        }
        let value = number::whole(node.text()).and_then(|(negative, size)| match negative {
            false => N::try_from(size).ok(),
            true => N::try_from(0i128.checked_sub_unsigned(size)?).ok(),
        });
        value.ok_or_else(|| {
            let message = format!("expected {}, found {}", wanted(), short(node.text()));
            Fault::new("out-of-range", message, None).at(node.span())
        })
    }

    fn fraction(self) -> Result<f64, Fault> {
        let value = match self.node.kind() {
            Kind::Number => number::fraction(self.node.text()),
            Kind::Ident if self.node.text() == "inf" => Some(f64::INFINITY),
            Kind::Ident if self.node.text() == "NaN" => Some(f64::NAN),
            _ => None,
        };
        value.ok_or_else(|| self.expected("a number", number_help(self.node)))
    }

    fn text<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.string() {
            Some(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Some(Cow::Owned(text)) => visitor.visit_string(text),
            None => Err(self.expected("text in quotation marks", text_help(self.node))),
        }
    }

    fn read_struct<V: Visitor<'t>>(self, owner: &str, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Struct => visitor.visit_map(self.fields()),
            Kind::Unit => visitor.visit_map(self.fields()),
            Kind::Tuple if self.node.is_empty() => visitor.visit_map(self.fields()),
            _ => {
                let help = match self.node.kind() {
                    Kind::Tuple => "give every value its field's name: `name: value`".to_owned(),
                    Kind::Map => "fields stand in ( .. ) and without quotation marks".to_owned(),
                    Kind::Ident => format!("write `{}( .. )`", short(self.node.text())),
                    _ => format!("write `{owner}( .. )`"),
                };
                Err(self.expected(&format!("the fields of `{owner}( .. )`"), Some(help)))
            }
        }
        .map_err(|fault| fault.within(owner).at(self.node.span()))
    }

    fn read_tuple<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        let wanted = || format!("{len} value{} in ( .. )", if len == 1 { "" } else { "s" });
        match self.node.kind() {
            Kind::Tuple | Kind::Unit if self.node.len() == len => visitor.visit_seq(self.items()),
            Kind::Tuple | Kind::Unit => {
                let message = format!("expected {}, found {}", wanted(), self.node.len());
                Err(Fault::new("wrong-count", message, None))
            }
            _ => Err(self.expected(&wanted(), None)),
        }
    }

    /// Reads a value by what it is; for types that take anything.
    fn any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Missing => Err(self.expected("a value", None)),
            Kind::Unit => visitor.visit_unit(),
            Kind::Bool => visitor.visit_bool(self.node.text() == "true"),
            Kind::Char => visitor.visit_char(self.character()?),
            Kind::String => self.text(visitor),
            Kind::Ident if self.node.text() == "None" => visitor.visit_none(),
            Kind::Ident if matches!(self.node.text(), "inf" | "NaN") => visitor.visit_f64(self.fraction()?),
            Kind::Ident => visitor.visit_borrowed_str(self.node.name().unwrap_or("")),
            Kind::Tuple | Kind::Struct if self.is_some() => self.deserialize_some(visitor),
            Kind::Tuple | Kind::List => visitor.visit_seq(self.items()),
            Kind::Struct | Kind::Map => visitor.visit_map(self.fields()),
            Kind::Number if self.node.raw().flags & FLOAT != 0 => visitor.visit_f64(self.fraction()?),
            Kind::Number if self.node.text().starts_with('-') => visitor.visit_i64(self.whole(i64::MIN, i64::MAX)?),
            Kind::Number => visitor.visit_u64(self.whole(u64::MIN, u64::MAX)?),
        }
    }

    fn deserialize_some<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.only_item() {
            Some(item) => visitor.visit_some(NodeDeserializer::new(item)),
            None => visitor.visit_some(self.again(true)?),
        }
    }

    fn character(self) -> Result<char, Fault> {
        let text = self.node.text();
        let inner = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')).unwrap_or("");
        let c = match self.node.kind() {
            Kind::Char if inner.starts_with('\\') => super::text::unescape(inner, &mut |_, _, _| ()).chars().next(),
            Kind::Char => inner.chars().next(),
            _ => None,
        };
        c.ok_or_else(|| self.expected("one character in single quotation marks", None))
    }

    fn placed<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| fault.at(self.node.span()))
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $number:ty;)*) => {$(
        fn $method<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.whole(<$number>::MIN, <$number>::MAX)?;
            self.placed(visitor.$visit(number))
        }
    )*};
}

impl<'t> de::Deserializer<'t> for NodeDeserializer<'t> {
    type Error = Fault;

    whole_numbers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_u128 visit_u128 u128;
    }

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(self.any(visitor))
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Bool => self.placed(visitor.visit_bool(self.node.text() == "true")),
            _ => Err(self.expected("`true` or `false`", Some("write true or false".to_owned()))),
        }
    }

    fn deserialize_f32<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        // Read as its own type: two roundings could differ from one.
        let wide = self.fraction()?;
        let narrow = self.node.text().parse::<f32>().unwrap_or(wide as f32);
        self.placed(visitor.visit_f32(narrow))
    }

    fn deserialize_f64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        let number = self.fraction()?;
        self.placed(visitor.visit_f64(number))
    }

    fn deserialize_char<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        let c = self.character()?;
        self.placed(visitor.visit_char(c))
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(self.text(visitor))
    }

    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(self.text(visitor))
    }

    fn deserialize_bytes<V: Visitor<'t>>(self, _: V) -> Result<V::Value, Fault> {
        Err(Fault::custom("bytes have no place in a script").at(self.node.span()))
    }

    fn deserialize_byte_buf<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        let result = match self.node.kind() {
            Kind::Ident if self.name() == Some("None") => visitor.visit_none(),
            _ if self.is_some() => self.deserialize_some(visitor),
            _ => visitor.visit_some(self.again(self.nameless)?),
        };
        self.placed(result)
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Unit => self.placed(visitor.visit_unit()),
            _ => Err(self.expected("empty brackets `()`", None)),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Ident => self.check_name(name)?,
            Kind::Unit => (),
            _ => return Err(self.expected(&format!("the name `{name}`"), None)),
        }
        self.placed(visitor.visit_unit())
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        let result = match self.only_item() {
            Some(item) if self.name().is_none_or(|found| found == name) => {
                visitor.visit_newtype_struct(NodeDeserializer::new(item))
            }
            _ => visitor.visit_newtype_struct(self.again(self.nameless)?),
        };
        self.placed(result)
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::List => self.placed(visitor.visit_seq(self.items())),
            _ => Err(self.expected("a list [ .. ]", list_help(self.node))),
        }
    }

    fn deserialize_tuple<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        if self.name().is_some() {
            return Err(self.expected("values in ( .. ) without a name", None));
        }
        self.placed(self.read_tuple(len, visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.check_name(name)?;
        self.placed(self.read_tuple(len, visitor))
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Map => self.placed(visitor.visit_map(self.fields())),
            _ => Err(self.expected("a map { .. }", map_help(self.node))),
        }
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.check_name(name)?;
        self.read_struct(name, visitor)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Some(name) = self.name() else {
            let written = self.node.string();
            let help = match written.as_deref().filter(|text| variants.contains(text)) {
                Some(text) => format!("write {text} without quotation marks"),
                None => instead(written.as_deref().unwrap_or(""), variants, "names"),
            };
            return Err(self.expected("a name", Some(help)));
        };
        let result = visitor.visit_enum(Variant::new(self, name));
        result.map_err(|fault| fault.at(self.node.name_span().unwrap_or(self.node.span())))
    }

    fn deserialize_identifier<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind() {
            Kind::Ident => self.placed(visitor.visit_borrowed_str(self.node.name().unwrap_or(""))),
            _ => self.placed(self.text(visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Question {
        topic: String,
        r#type: Type,
        #[serde(default)]
        asks: Vec<String>,
        times: Option<u8>,
        when: Option<When>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    pub(super) enum Type {
        Open,
        Probe,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) enum When {
        Always,
        Rapport(i8),
        Alone(Id),
        All(Vec<When>),
        Between(u8, u8),
        Reply {
            #[serde(default)]
            id: String,
        },
        Wrapped(Inner),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    pub(super) struct Inner {
        a: u8,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    pub(super) struct Id(String);

    #[derive(Debug, PartialEq, Deserialize)]
    struct Marker;

    #[test]
    fn reads_the_conventions_of_ron() {
        fn check<T: DeserializeOwned + PartialEq + std::fmt::Debug>(source: &str, expected: T) {
            assert_eq!(from_str::<T>(source).as_ref(), Ok(&expected), "{source}");
        }
        let question = |times, when| Question { topic: "work".into(), r#type: Type::Open, asks: vec![], times, when };
        check("Question(topic: \"work\", type: Open)", question(None, None));
        check("(topic: \"work\", type: Open, times: 2, when: None)", question(Some(2), None));
        check("(topic: r\"work\", r#type: Open, times: Some(2), when: Always)", question(Some(2), Some(When::Always)));
        check("Rapport(70)", When::Rapport(70));
        check(
            "[Alone(\"a\"), Alone(Id(\"b\")), Alone((\"c\"))]",
            ["a", "b", "c"].map(|id| When::Alone(Id(id.into()))).into_iter().collect::<Vec<_>>(),
        );
        check(
            "All([Always, Between(1, 2,), Reply(), Reply(id: \"x\")])",
            When::All(vec![
                When::Always,
                When::Between(1, 2),
                When::Reply { id: String::new() },
                When::Reply { id: "x".into() },
            ]),
        );
        check(
            "[Wrapped((a: 1)), Wrapped(Inner(a: 1)), Wrapped(a: 1)]",
            (0..3).map(|_| When::Wrapped(Inner { a: 1 })).collect::<Vec<_>>(),
        );
        check("[None, Some(None), Some(Some(3)), 3]", vec![None, Some(None), Some(Some(3u8)), Some(Some(3))]);
        check("{3: 'x', 0x10: '\\n'}", std::collections::BTreeMap::from([(3u16, 'x'), (16, '\n')]));
        check("(1, -2.5, true, (), Marker, ())", (1u64, -2.5f32, true, (), Marker, Marker));
        check(
            "(340282366920938463463374607431768211455, -170141183460469231731687303715884105728)",
            (u128::MAX, i128::MIN),
        );
        check("[inf, -inf, 1, 1_0.5]", vec![f64::INFINITY, f64::NEG_INFINITY, 1.0, 10.5]);
    }

    #[test]
    fn a_type_may_add_help_of_its_own() {
        #[derive(Debug)]
        struct Even;
        impl<'de> Deserialize<'de> for Even {
            fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let n = u8::deserialize(deserializer)?;
                if n % 2 == 0 { Ok(Even) } else { Err(D::Error::custom("this is odd\nadd one")) }
            }
        }
        let error = from_str::<Vec<Even>>("[2, 3]").expect_err("3 is odd");
        assert_eq!(
            (error.span.range(), error.message.as_str(), error.help.as_deref()),
            (4..5, "this is odd", Some("add one"))
        );
    }

    #[test]
    fn a_repeated_field_is_read_once() {
        let (tree, errors) = Tree::parse("(topic: \"a\", type: Open, topic: 5)");
        assert_eq!(errors.len(), 1);
        assert_eq!(from_node::<Question>(tree.root()).map(|question| question.topic), Ok("a".to_owned()));
    }

    #[test]
    fn an_endless_type_ends() {
        #[derive(Debug, Deserialize)]
        struct Endless(#[expect(dead_code, reason = "only its shape matters")] Option<Box<Endless>>);
        assert_eq!(from_str::<Endless>("5").map_err(|error| error.code).err(), Some("bad-value"));
    }
}
