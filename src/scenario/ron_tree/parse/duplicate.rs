//! Keys and fields written twice.

use super::super::text;
use super::super::tree::{DUPLICATE, Duplicate, ESCAPED, Kind, NodeId, RAW, Raw};
use super::super::{Span, SyntaxError};
use super::Parser;

impl Parser<'_> {
    /// Marks the keys of a map or struct that repeat an earlier one.
    pub(super) fn find_duplicates(&mut self, id: usize) {
        let end = (self.nodes[id].next as usize).min(self.nodes.len());
        // A sieve first: most maps and structs are small and all different.
        let mut seen = [0u64; 8];
        let (mut repeated, mut at) = (false, id + 1);
        while at < end {
            let key = self.nodes[at];
            let Some(hash) = self.sieve(&key) else {
                repeated = true;
                break;
            };
            let (word, bit) = ((hash >> 6) as usize & 7, 1u64 << (hash & 63));
            repeated |= seen[word] & bit != 0;
            seen[word] |= bit;
            at = self.after(key.next as usize);
        }
        if repeated {
            self.sort_duplicates(id, end);
        }
    }

    /// Returns the id after the value that begins at `value`.
    fn after(&self, value: usize) -> usize {
        self.nodes.get(value).map_or(self.nodes.len(), |node| node.next as usize)
    }

    /// Returns a number that is the same for keys written alike; `None` where escapes or `r#` may hide equality.
    fn sieve(&self, key: &Raw) -> Option<u32> {
        let text = &self.b[key.start as usize..key.end as usize];
        let mut hash = text.len() as u32;
        if key.flags & (ESCAPED | RAW) != 0 || text.starts_with(b"r#") {
            return None;
        }
        // The end tells ids apart, their beginning seldom does.
        for &b in text.iter().rev().take(12) {
            hash = hash.wrapping_mul(31).wrapping_add(u32::from(b));
        }
        Some(hash ^ (hash >> 9) ^ (hash >> 18))
    }

    #[cold]
    fn sort_duplicates(&mut self, id: usize, end: usize) {
        let mut keys = Vec::new();
        let mut at = id + 1;
        while at < end {
            let key = &self.nodes[at];
            let written = &self.src[key.start as usize..key.end as usize];
            match key.kind {
                Kind::String => keys.push((0, text::string(written, key.flags), at)),
                Kind::Ident => keys.push((1, written.strip_prefix("r#").unwrap_or(written).into(), at)),
                Kind::Bool | Kind::Number | Kind::Char => keys.push((2, written.into(), at)),
                // Keys of several parts are compared by nobody, unreadable ones were reported.
                _ => (),
            }
            at = self.after(key.next as usize);
        }
        keys.sort_unstable();
        let mut found = Vec::new();
        let mut first = 0;
        for index in 1..keys.len() {
            if (keys[first].0, &keys[first].1) == (keys[index].0, &keys[index].1) {
                found.push((keys[first].2, keys[index].2));
            } else {
                first = index;
            }
        }
        found.sort_unstable_by_key(|&(_, second)| second);
        let map = self.nodes[id].kind == Kind::Map;
        for (first, second) in found {
            let span = |node: &Raw| Span { start: node.start, end: node.end };
            let (first, second) = (span(&self.nodes[first]), {
                self.nodes[second].flags |= DUPLICATE;
                span(&self.nodes[second])
            });
            self.duplicates.push(Duplicate { owner: NodeId(id as u32), first, second });
            let written: String = self.src[second.range()].chars().take(80).collect();
            self.add(SyntaxError {
                span: second,
                message: format!("{} {written} is written twice", if map { "the key" } else { "the field" }),
                help: Some("keep one of the two; only the first is read".to_owned()),
                code: if map { "duplicate-key" } else { "duplicate-field" },
                also: Some((first, "the first one")),
            });
        }
    }
}
