//! From an element's path to its place in the text.
//!
//! The model carries no positions: a finding names a path such as `questions/work-open/asks`, and this finds the span
//! when it is drawn.

use std::ops::Range;

use super::ron_tree::Tree;

/// Finds the span of an element: its value, or its key where `key` is wanted; the nearest element around it where the
/// path leads to something that was not written.
pub fn locate(tree: &Tree, path: &str, key: bool) -> Range<usize> {
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let (entry, taken) = tree.deepest(steps.iter().copied());
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
