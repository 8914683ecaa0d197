//! The tree itself: a flat list of spans in the order of the text, and the ways to walk it.
//!
//! A node stands before its children and knows where its last descendant ends, so children need no list of their own and a
//! node is sixteen bytes. It deliberately does not know how the text was parsed, nor what the values mean.

use std::borrow::Cow;

use super::{Span, SyntaxError, parse, text};

/// What a value is, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Nothing readable stands where a value belongs; a [`SyntaxError`] was reported there.
    Missing,
    /// `()`
    Unit,
    /// `true` or `false`
    Bool,
    /// A whole number or a fraction; also `-inf`.
    Number,
    /// `'x'`
    Char,
    /// Text in quotation marks, raw or not.
    String,
    /// A bare name: a unit variant, a unit struct, `None`.
    Ident,
    /// `(a, b)` or `Name(a, b)`; `Name()` too.
    Tuple,
    /// `(a: 1)` or `Name(a: 1)`
    Struct,
    /// `{ key: value }`
    Map,
    /// `[a, b]`
    List,
}

pub(super) const FLOAT: u8 = 1;
pub(super) const ESCAPED: u8 = 2;
pub(super) const RAW: u8 = 4;
pub(super) const DUPLICATE: u8 = 8;
/// A text whose quotation marks are missing or of the wrong kind; the mistake was reported.
pub(super) const LOOSE: u8 = 16;

/// One node as stored.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    pub start: u32,
    pub end: u32,
    /// The id after the last descendant.
    pub next: u32,
    pub kind: Kind,
    pub flags: u8,
    /// Bytes of the name before the bracket of a tuple or struct; 0 without one.
    pub name: u16,
}

/// A node's number within its tree; meaningless in any other, another parse of the same text excepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

/// Two equal keys of one map, or two equal fields of one struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The map or struct.
    pub owner: NodeId,
    /// The key that counts.
    pub first: Span,
    /// The later one, which readers skip.
    pub second: Span,
}

/// A text and the places of all its values.
#[derive(Clone, Debug)]
pub struct Tree {
    pub(super) source: String,
    pub(super) nodes: Vec<Raw>,
    pub(super) duplicates: Vec<Duplicate>,
    pub(super) damage: Option<u32>,
}

impl Tree {
    /// Reads a text into a tree, with every mistake of writing found on the way, in the order of the text.
    ///
    /// After a mistake it goes on where that is cheap (a forgotten comma, a wrong bracket, an unreadable value), so most
    /// of a script survives. A text beyond the bounds of this module yields one error and what was read before it.
    pub fn parse(source: &str) -> (Tree, Vec<SyntaxError>) {
        parse::parse(source)
    }

    /// Returns the text, byte for byte.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Returns the outermost value, of kind [`Kind::Missing`] when the text holds none.
    pub fn root(&self) -> Node<'_> {
        Node { tree: self, id: 0 }
    }

    /// Returns the node with this number, if the tree has one.
    pub fn node(&self, id: NodeId) -> Option<Node<'_>> {
        ((id.0 as usize) < self.nodes.len()).then_some(Node { tree: self, id: id.0 })
    }

    /// Returns the byte from which values may be lost or stand in the wrong place, where a mistake of writing left no way
    /// to tell.
    ///
    /// Most mistakes of writing lose nothing, or one value of kind [`Kind::Missing`]. After one that does, what is absent
    /// proves nothing, and what follows in the text is not to be judged.
    pub fn damage(&self) -> Option<usize> {
        self.damage.map(|at| at as usize)
    }

    /// Returns how many values and keys the tree holds.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// Returns the repeated keys and fields, in the order their owners end.
    ///
    /// Each is also among the errors of [`Tree::parse`].
    pub fn duplicates(&self) -> &[Duplicate] {
        &self.duplicates
    }

    /// Returns the value at the end of a path of field names, keys and positions, if it is there.
    ///
    /// Costs a walk over the siblings at every step: meant for placing a mistake, not for reading a script.
    pub fn at_path<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<Node<'_>> {
        path.into_iter().try_fold(self.root(), |node, step| node.step(step).map(|entry| entry.value))
    }

    /// Follows a path as far as it goes and returns the last entry reached with the number of steps taken.
    ///
    /// For a mistake about something absent (a missing field of a present element). The entry is `None` at the root.
    pub fn deepest<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> (Option<Entry<'_>>, usize) {
        let (mut entry, mut node, mut steps) = (None, self.root(), 0);
        for step in path {
            let Some(found) = node.step(step) else { break };
            (entry, node, steps) = (Some(found), found.value, steps + 1);
        }
        (entry, steps)
    }
}

/// A key or field with its value; for an item of a list or tuple both are the item.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'t> {
    /// The key.
    pub key: Node<'t>,
    /// The value.
    pub value: Node<'t>,
}

impl Entry<'_> {
    /// Returns the stretch from the key's start to the value's end.
    pub fn span(&self) -> Span {
        Span { start: self.key.span().start, end: self.value.span().end }
    }
}

/// One value of a tree.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    pub(super) tree: &'t Tree,
    pub(super) id: u32,
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}({:?})", self.kind(), self.text())
    }
}

impl<'t> Node<'t> {
    pub(super) fn raw(self) -> &'t Raw {
        &self.tree.nodes[self.id as usize]
    }

    /// Returns the node's number.
    pub fn id(self) -> NodeId {
        NodeId(self.id)
    }

    /// Returns the tree it belongs to.
    pub fn tree(self) -> &'t Tree {
        self.tree
    }

    /// Returns what it is.
    pub fn kind(self) -> Kind {
        self.raw().kind
    }

    /// Returns where it stands, name and brackets included.
    pub fn span(self) -> Span {
        Span { start: self.raw().start, end: self.raw().end }
    }

    /// Returns it as written.
    pub fn text(self) -> &'t str {
        &self.tree.source[self.span().range()]
    }

    /// Returns the name before the bracket of a tuple or struct, or the bare name itself.
    pub fn name(self) -> Option<&'t str> {
        self.name_span().map(|span| plain_name(&self.tree.source[span.range()]))
    }

    /// Returns where [`Node::name`] stands.
    pub fn name_span(self) -> Option<Span> {
        let raw = self.raw();
        match raw.kind {
            Kind::Ident => Some(self.span()),
            Kind::Tuple | Kind::Struct if raw.name > 0 => {
                Some(Span { start: raw.start, end: raw.start + u32::from(raw.name) })
            }
            _ => None,
        }
    }

    /// Returns the text of a string, its escapes resolved; borrowed when there are none.
    pub fn string(self) -> Option<Cow<'t, str>> {
        (self.kind() == Kind::String).then(|| text::string(self.text(), self.raw().flags))
    }

    /// Returns a key as it is compared: the text of a string, a bare name, else the key as written.
    pub fn key_text(self) -> Cow<'t, str> {
        match self.kind() {
            Kind::String => text::string(self.text(), self.raw().flags),
            Kind::Ident => Cow::Borrowed(plain_name(self.text())),
            _ => Cow::Borrowed(self.text()),
        }
    }

    /// Tells whether this key repeats an earlier one of the same map or struct.
    pub fn is_duplicate(self) -> bool {
        self.raw().flags & DUPLICATE != 0
    }

    /// Returns the nodes directly within: items, or keys and values in turn.
    pub(super) fn children(self) -> Children<'t> {
        Children { tree: self.tree, next: self.id + 1, end: self.raw().next }
    }

    /// Returns the items of a list or tuple; nothing for other kinds.
    pub fn items(self) -> impl Iterator<Item = Node<'t>> + use<'t> {
        let mut children = self.children();
        if !matches!(self.kind(), Kind::List | Kind::Tuple) {
            children.end = children.next;
        }
        children
    }

    /// Returns the entries of a map or struct in authored order, repeated keys included; nothing for other kinds.
    pub fn entries(self) -> impl Iterator<Item = Entry<'t>> + use<'t> {
        let mut children = self.children();
        if !matches!(self.kind(), Kind::Map | Kind::Struct) {
            children.end = children.next;
        }
        std::iter::from_fn(move || Some(Entry { key: children.next()?, value: children.next()? }))
    }

    /// Returns how many items or entries it has.
    pub fn len(self) -> usize {
        match self.kind() {
            Kind::Map | Kind::Struct => self.children().count() / 2,
            _ => self.children().count(),
        }
    }

    /// Tells whether it has no item and no entry.
    pub fn is_empty(self) -> bool {
        self.raw().next == self.id + 1
    }

    /// Returns the first entry with this field name or key.
    pub fn entry(self, key: &str) -> Option<Entry<'t>> {
        self.entries().find(|entry| entry.key.key_text() == key)
    }

    /// Returns the value of the first entry with this field name or key.
    pub fn field(self, key: &str) -> Option<Node<'t>> {
        self.entry(key).map(|entry| entry.value)
    }

    /// Goes one step of a path: a field, a key, or the position of an item.
    fn step(self, step: &str) -> Option<Entry<'t>> {
        match self.kind() {
            Kind::List | Kind::Tuple => {
                let item = self.items().nth(step.parse().ok()?)?;
                Some(Entry { key: item, value: item })
            }
            _ => self.entry(step),
        }
    }
}

/// A raw name `r#type` means `type`.
fn plain_name(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The nodes directly within a node, in order.
#[derive(Clone, Copy)]
pub(super) struct Children<'t> {
    tree: &'t Tree,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tree: self.tree, id: self.next };
        self.next = node.raw().next;
        Some(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"Scenario( // a case
    format: 1,
    questions: {
        "work-open": Question(type: Open, asks: ["job", "pay"]),
        "work-who": Question(type: Probe),
    },
)"#;

    #[test]
    fn walks_by_path() {
        let (tree, errors) = Tree::parse(SCRIPT);
        assert_eq!(errors, []);
        let text = |path: &[&str]| tree.at_path(path.iter().copied()).map(Node::text);
        assert_eq!(text(&["format"]), Some("1"));
        assert_eq!(text(&["questions", "work-open", "type"]), Some("Open"));
        assert_eq!(text(&["questions", "work-open", "asks", "1"]), Some("\"pay\""));
        assert_eq!(text(&["questions", "work-open", "asks", "2"]), None);
        assert_eq!(text(&["questions", "nobody"]), None);
        let (entry, steps) = tree.deepest(["questions", "work-who", "asks"]);
        assert_eq!(steps, 2);
        assert_eq!(entry.map(|e| e.key.text()), Some("\"work-who\""));
    }

    #[test]
    fn knows_names_and_lengths() {
        let (tree, _) = Tree::parse(SCRIPT);
        let root = tree.root();
        assert_eq!((root.kind(), root.name(), root.len()), (Kind::Struct, Some("Scenario"), 2));
        let questions = root.field("questions").expect("written above");
        let keys: Vec<_> = questions.entries().map(|entry| entry.key.key_text()).collect();
        assert_eq!(keys, ["work-open", "work-who"]);
        assert_eq!(root.items().count(), 0);
    }
}
