//! What the lines of a text tell of its brackets: authors and editors indent what stands within one.
//!
//! Heeded only where brackets do not match, so that a well written text may be laid out as one likes.

use super::Parser;

/// Where each line begins, and how many bytes of white space it begins with.
pub(super) struct Layout {
    lines: Vec<(usize, usize)>,
}

impl Layout {
    pub(super) fn of(source: &str) -> Self {
        let mut at = 0;
        let lines = source.split_inclusive('\n').map(|line| {
            let start = at;
            at += line.len();
            (start, line.bytes().take_while(|b| matches!(b, b' ' | b'\t')).count())
        });
        Self { lines: lines.collect() }
    }

    /// Returns the beginning and indentation of the line a place stands on.
    fn line(&self, at: usize) -> (usize, usize) {
        let after = self.lines.partition_point(|&(start, _)| start <= at);
        self.lines.get(after.saturating_sub(1)).copied().unwrap_or((0, 0))
    }

    /// Returns the indentation of a place that is the first on its line, and that of the line of an earlier one.
    fn compare(&self, at: usize, opener: usize) -> Option<(usize, usize)> {
        let ((start, own), (before, outer)) = (self.line(at), self.line(opener));
        (start + own == at && before < start).then_some((own, outer))
    }
}

impl Parser<'_> {
    /// Says whether what stands here begins a line that is no further in than the line of the innermost open bracket, or,
    /// if it is a bracket that closes, further out.
    pub(super) fn is_dedented(&self) -> bool {
        let (Some(layout), Some(&(_, opener))) = (&self.layout, self.open.last()) else { return false };
        if self.at_end() || self.open.len() < 2 {
            return false;
        }
        let closes = matches!(self.peek(), b')' | b']' | b'}');
        let places = layout.compare(self.pos, opener);
        places.is_some_and(|(own, outer)| if closes { own < outer } else { own <= outer })
    }

    /// Says whether the bracket here stands where that of the innermost open one would, though it is of another kind.
    pub(super) fn stands_as_closer(&self) -> bool {
        let (Some(layout), Some(&(_, opener))) = (&self.layout, self.open.last()) else { return false };
        layout.compare(self.pos, opener).is_some_and(|(own, outer)| own == outer)
    }
}

#[cfg(test)]
mod tests {
    use crate::scenario::ron_tree::Tree;

    /// Reads a text with one bracket or mark too few: one mistake, and nothing else is lost.
    fn check(source: &str, code: &str, place: &str) {
        let (tree, errors) = Tree::parse(source);
        let found: Vec<_> = errors.iter().map(|error| (error.code, &source[error.span.range()])).collect();
        assert_eq!(found, [(code, place)], "{source}");
        assert_eq!(tree.damage(), None, "{source}");
        for path in [["topics", "b"], ["facts", "c"]] {
            assert!(tree.at_path(path).is_some(), "{path:?} of {source}");
        }
    }

    const GOOD: &str = "Case(\n    topics: {\n        \"a\": (x: \"y\", z: [\"1\", \"2\"]),\n        \"b\": (),\n    },\n    facts: {\n        \"c\": (),\n    },\n)";

    #[test]
    fn one_forgotten_mark_is_one_mistake() {
        assert_eq!(Tree::parse(GOOD).1, []);
        let without = |what: &str, instead: &str| GOOD.replacen(what, instead, 1);
        check(&without("topics: {", "topics: "), "missing-bracket", "\"a\"");
        check(&without("    },\n    facts", "    facts"), "unclosed-bracket", "{");
        check(&without("    },\n    facts", "    ),\n    facts"), "wrong-bracket", ")");
        check(&without("\"2\"]),", "\"2\"],"), "unclosed-bracket", "(");
        check(&without("\"2\"]),", "\"2\"),"), "wrong-bracket", ")");
        check(&without("x: \"y\",", "x: \"y,"), "unclosed-string", "\"y");
        check(&without("\"a\":", "\"a:"), "unclosed-string", "\"a");
        check(&without("\"2\"", "\"2"), "unclosed-string", "\"2");
        check(&without("\"y\"", "“y”"), "unexpected-character", "“");
    }

    #[test]
    fn a_text_laid_out_as_one_likes_is_read() {
        assert_eq!(Tree::parse("(a: {\nb: [\n1,\n2\n], c: (\nd: 1)\n},\ne: \"one\ntwo\")").1, []);
    }

    #[test]
    fn what_cannot_be_told_is_damage() {
        let source = "(a: [1, (2";
        let (tree, errors) = Tree::parse(source);
        assert!(tree.damage().is_some() && errors.len() <= 3, "{errors:?}");
    }
}
