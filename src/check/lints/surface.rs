//! One surface, several truths: nothing may tell a variant from another before questions are asked (`docs/field.md` 7).
//!
//! The wording of covers is held by the lints of words; papers on the desk by `documents.rs`.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::Script,
        walk::{Purpose, Visit, walk},
    },
    scenario::condition::Condition,
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    walk(script.scenario, &mut Surface { found });
}

struct Surface<'f> {
    found: &'f mut Findings,
}

impl<'s> Visit<'s> for Surface<'_> {
    fn condition(&mut self, path: &Path<'_>, condition: &'s Condition, purpose: Purpose, _: Option<&'s str>) {
        let (message, help) = match purpose {
            Purpose::Opens => (
                "what can be asked or done depends on the variant here, and so tells the truth",
                "let it be open in every variant; a reply may depend on the variant",
            ),
            Purpose::Manner => (
                "how somebody behaves depends on the variant here, and so tells the truth",
                "read a pool with `Draw(..)`, which is drawn alike in every variant",
            ),
            Purpose::Reply | Purpose::Other => return,
        };
        let mut reads = false;
        condition.walk(&mut |c| reads |= matches!(c, Condition::Variant(_) | Condition::Variants(_)));
        if reads {
            self.found.error("leaking-condition", path, message).help(help);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    #[test]
    fn nothing_shows_the_variant_before_it_is_asked() {
        expect(
            &[("when: Claimed(\"job\")", "when: Variant(\"broker\")")],
            &[("leaking-condition", "Variant(\"broker\")")],
        );
        expect(
            &[("speaks_up: Draw(\"manner\", \"talks\")", "speaks_up: Not(Variant(\"hired\"))")],
            &[("leaking-condition", "Not(Variant(\"hired\"))")],
        );
    }
}
