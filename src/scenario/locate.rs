//! From an element's path to its place in the text.
//!
//! The model carries no positions: a finding names a path such as `questions/work-open/asks`, and this finds the span
//! when it is drawn.

use std::{borrow::Cow, collections::HashMap, ops::Range};

use super::ron_tree::{Entry, Kind, Tree};

/// Finds the span of an element: its value, or its key where `key` is wanted; the nearest element around it where the
/// path leads to something that was not written.
pub fn locate(tree: &Tree, path: &str, key: bool) -> Range<usize> {
    find(tree, path, key, |section, id| tree.root().field(section)?.entry(id))
}

/// Finds many places in one text. The elements of every section are looked up by id, so that a thousand findings in a
/// script of ten thousand questions do not walk it a thousand times.
pub struct Locator<'t> {
    tree: &'t Tree,
    sections: HashMap<Cow<'t, str>, HashMap<Cow<'t, str>, Entry<'t>>>,
}

impl<'t> Locator<'t> {
    /// Reads the ids of every section.
    pub fn new(tree: &'t Tree) -> Self {
        let mut sections: HashMap<_, HashMap<_, _>> = HashMap::new();
        for section in tree.root().entries() {
            let ids = sections.entry(section.key.key_text()).or_default();
            for entry in section.value.entries() {
                ids.entry(entry.key.key_text()).or_insert(entry);
            }
        }
        Self { tree, sections }
    }

    /// Finds the span of an element, as [`locate`] does.
    pub fn find(&self, path: &str, key: bool) -> Range<usize> {
        find(self.tree, path, key, |section, id| self.sections.get(section)?.get(id).copied())
    }
}

fn find<'t>(tree: &'t Tree, path: &str, key: bool, element: impl Fn(&str, &str) -> Option<Entry<'t>>) -> Range<usize> {
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let (mut entry, mut taken) = (None, 0);
    if let [section, id, ..] = steps[..]
        && let Some(found) = element(section, id)
    {
        (entry, taken) = (Some(found), 2);
    } else if let Some(found) = steps.first().and_then(|section| tree.root().entry(section)) {
        (entry, taken) = (Some(found), 1);
        if let Some(item) = steps.get(1).and_then(|at| item(found, at)) {
            (entry, taken) = (Some(item), 2);
        }
    }
    while let (Some(at), Some(step)) = (entry, steps.get(taken)) {
        let Some(found) = item(at, step) else { break };
        (entry, taken) = (Some(found), taken + 1);
    }
    match entry {
        Some(entry) if key || taken < steps.len() => entry.key.span().range(),
        Some(entry) => entry.value.span().range(),
        None => {
            let root = tree.root().span().range();
            let end = (root.start + 8).min(root.end);
            root.start..(root.start..=end).rev().find(|at| tree.source().is_char_boundary(*at)).unwrap_or(root.start)
        }
    }
}

/// Goes one step. A step that is not there is looked for within a single value in brackets, which RON allows an author
/// to write or to leave out: `Some(x)`, `Full((all: ..))`.
fn item<'t>(at: Entry<'t>, step: &str) -> Option<Entry<'t>> {
    let node = at.value;
    if matches!(node.kind(), Kind::List | Kind::Tuple) {
        let found = step.parse().ok().and_then(|index: usize| node.items().nth(index));
        if let Some(found) = found {
            return Some(Entry { key: found, value: found });
        }
        let mut items = node.items();
        return match (node.kind(), items.next(), items.next()) {
            (Kind::Tuple, Some(only), None) => item(Entry { key: only, value: only }, step),
            _ => None,
        };
    }
    node.entry(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"Scenario(
        seconds: 60,
        facts: { "job": Fact(is: { "broker": Says(full: All([Safe("t"), Rapport(55)])) }), "pay": Fact(of: "t") },
        outcomes: { "t": { "broker": [Full((all: [PROTECT]))] } },
        always: [NeverBoth(Always, Never)],
    )"#;

    #[test]
    fn finds_values_keys_and_what_was_not_written() {
        let (tree, errors) = Tree::parse(SCRIPT);
        assert_eq!(errors, []);
        let locator = Locator::new(&tree);
        let check = |path: &str, key: bool, expected: &str| {
            assert_eq!(&SCRIPT[locator.find(path, key)], expected, "{path}");
            assert_eq!(locate(&tree, path, key), locator.find(path, key), "{path}");
        };
        check("seconds", false, "60");
        check("seconds", true, "seconds");
        check("facts/job/is/broker/full/0/1/0", false, "55");
        check("facts/job/is/broker", true, "\"broker\"");
        check("facts/job/topic", false, "\"job\"");
        check("facts/pay/of", false, "\"t\"");
        check("outcomes/t/broker/0/all/0", false, "PROTECT");
        check("always/0/1", false, "Never");
        check("questions/x", false, "Scenario");
        check("facts/nobody", false, "facts");
    }
}
