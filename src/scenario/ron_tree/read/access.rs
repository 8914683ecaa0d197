//! What serde asks a value for: its items, its entries, its variant.

use serde::de::{self, DeserializeSeed, Error as _, Visitor};

use super::super::fault::Fault;
use super::super::tree::Children;
use super::super::{Kind, Node};
use super::NodeDeserializer;

/// Reads a value within another. A type's own refusal, made after the reading, belongs to this value too.
fn child<'t, S: DeserializeSeed<'t>>(node: Node<'t>, seed: S) -> Result<S::Value, Fault> {
    seed.deserialize(NodeDeserializer::new(node)).map_err(|fault| fault.at(node.span()))
}

/// Items of a list or tuple, for serde.
pub(super) struct Items<'t> {
    children: Children<'t>,
}

impl<'t> Items<'t> {
    pub(super) fn of(node: Node<'t>) -> Self {
        Self { children: node.children() }
    }
}

impl<'t> de::SeqAccess<'t> for Items<'t> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        self.children.next().map(|item| child(item, seed)).transpose()
    }
}

/// Entries of a map or struct, for serde; repeated keys are passed over.
pub(super) struct Entries<'t> {
    children: Children<'t>,
    value: Option<Node<'t>>,
}

impl<'t> Entries<'t> {
    pub(super) fn of(node: Node<'t>) -> Self {
        Self { children: node.children(), value: None }
    }
}

impl<'t> de::MapAccess<'t> for Entries<'t> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        while let (Some(key), Some(value)) = (self.children.next(), self.children.next()) {
            if !key.is_duplicate() && key.kind() != Kind::Missing {
                self.value = Some(value);
                return child(key, seed).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let value = self.value.take().ok_or_else(|| Fault::custom("a value was asked for before its key"))?;
        child(value, seed)
    }
}

/// A name with or without a bracket, as an enum's variant.
pub(super) struct Variant<'t> {
    whole: NodeDeserializer<'t>,
    name: &'t str,
}

impl<'t> Variant<'t> {
    pub(super) fn new(whole: NodeDeserializer<'t>, name: &'t str) -> Self {
        Self { whole, name }
    }

    #[cold]
    fn expected(&self, what: &str, help: String) -> Fault {
        let node = self.whole.node;
        let stands = match node.kind() {
            Kind::Ident => "stands alone",
            Kind::Struct => "has named fields",
            _ if node.is_empty() => "has empty brackets",
            _ => "has values without names",
        };
        let message = format!("`{}` {what}; here it {stands}", self.name);
        Fault::new("wrong-type", message, Some(help)).at(node.name_span().unwrap_or(node.span()))
    }
}

impl<'t> de::EnumAccess<'t> for Variant<'t> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        let name = de::value::BorrowedStrDeserializer::<Fault>::new(self.name);
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'t> de::VariantAccess<'t> for Variant<'t> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.whole.node.kind() {
            Kind::Ident => Ok(()),
            _ => Err(self.expected("stands alone, without brackets", format!("write `{}`", self.name))),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Fault> {
        if let Some(item) = self.whole.only_item() {
            return child(item, seed);
        }
        match self.whole.node.kind() {
            // The inner brackets may be left out: `Name(field: value)` for `Name((field: value))`.
            Kind::Tuple | Kind::Struct => seed.deserialize(self.whole.again(true)?),
            _ => Err(self.expected("takes a value", format!("write `{}( .. )`", self.name))),
        }
    }

    fn tuple_variant<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        match self.whole.node.kind() {
            Kind::Tuple => self.whole.placed(self.whole.read_tuple(len, visitor)),
            _ => Err(self.expected(&format!("takes {len} values"), format!("write `{}( .., .. )`", self.name))),
        }
    }

    fn struct_variant<V: Visitor<'t>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        match self.whole.node.kind() {
            Kind::Ident => Err(self.expected("takes named fields", format!("write `{}( .. )`", self.name))),
            _ => self.whole.read_struct(self.name, visitor),
        }
    }
}
