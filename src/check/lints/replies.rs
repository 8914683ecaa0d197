//! Replies: the first that fits is given, the last fits always, and each can be given in some variant.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::{Script, certain, possible},
        walk::{Asked, Visit, walk},
    },
    scenario::act::{MOST_REPLIES, Reply},
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    walk(script.scenario, &mut Replies { script, found });
    let acts = Path::section("acts");
    for (id, act) in &script.scenario.acts {
        if act.replies.is_empty() {
            let message = format!("nothing answers the act `{id}`");
            found
                .warning("silent-act", acts.key(id), message)
                .help("write at least `replies: [Reply(id: \"done\")]` and its words");
        }
    }
}

struct Replies<'s, 'f> {
    script: &'s Script<'s>,
    found: &'f mut Findings,
}

impl<'s> Visit<'s> for Replies<'s, '_> {
    fn replies(&mut self, path: &Path<'_>, replies: &'s [Reply], of: Asked<'s>) {
        let variants = || self.script.scenario.variants.keys();
        let mut most = 0;
        for variant in variants() {
            let mut given = 0;
            for reply in replies {
                given += usize::from(possible(reply.when.as_ref(), variant));
                if certain(reply.when.as_ref(), variant) {
                    break;
                }
            }
            most = most.max(given);
        }
        if most > MOST_REPLIES {
            let message = format!("{most} replies can be given in one variant; the most is {MOST_REPLIES}");
            self.found.error("too-many-replies", path, message).help("join some, or split the act in two");
        }
        for (at, reply) in replies.iter().enumerate() {
            let last = at + 1 == replies.len();
            let here = path.at(at);
            if reply.when.is_none() && !last {
                let message = format!("no reply after `{}` can be given, since it has no condition", reply.id);
                let next = &replies[at + 1];
                self.found
                    .error("reply-after-last", path.at(at + 1).name("id"), message)
                    .label(format!("`{}` is never reached", next.id))
                    .with(here.name("id"), "this one is always given")
                    .help("give the earlier reply a `when`, or put it last");
                break;
            }
            let before = |variant: &str| replies[..at].iter().any(|r| certain(r.when.as_ref(), variant));
            if variants().all(|variant| !possible(reply.when.as_ref(), variant) || before(variant)) {
                let message = format!("the reply `{}` can be given in no variant", reply.id);
                self.found
                    .error("dead-reply", here.name("when"), message)
                    .help("mend its condition, or take the reply away");
            }
            if last && reply.when.is_some() && !variants().all(|v| replies.iter().any(|r| certain(r.when.as_ref(), v)))
            {
                self.open_end(&here, reply, of);
            }
        }
    }
}

impl Replies<'_, '_> {
    /// A question whose replies all fail is answered from its facts; an act is not answered at all.
    fn open_end(&mut self, here: &Path<'_>, reply: &Reply, of: Asked<'_>) {
        let (what, id) = match of {
            Asked::Question(_, question) if !question.asks.is_empty() || !question.suggests.is_empty() => return,
            Asked::Question(id, _) => ("question", id),
            Asked::Act(id) => ("act", id),
        };
        let message = format!("the last reply of the {what} `{id}` has a condition, so sometimes there is no answer");
        let help = format!("take `when` from `{}`, or add a reply without one after it", reply.id);
        self.found.error("last-reply-conditional", here.name("when"), message).help(help);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(to: &str, code: &str, text: &str) {
        expect(&[("[Reply(id: \"go-ahead\")]", &format!("[{to}]"))], &[(code, text)]);
    }

    #[test]
    fn the_last_reply_is_always_given() {
        check("Reply(id: \"a\", when: Opened(\"work\"))", "last-reply-conditional", "Opened(\"work\")");
        check("Reply(id: \"a\"), Reply(id: \"b\")", "reply-after-last", "\"b\"");
        check(
            "Reply(id: \"a\", when: All([Variant(\"hired\"), Variant(\"broker\")])), Reply(id: \"b\")",
            "dead-reply",
            "All([Variant(\"hired\"), Variant(\"broker\")])",
        );
        check("", "silent-act", "\"ask-boss\"");
        let many: Vec<String> = (0..8).map(|n| format!("Reply(id: \"r{n}\", when: Opened(\"work\"))")).collect();
        let many = format!("{}, Reply(id: \"last\")", many.join(", "));
        check(&many, "too-many-replies", &format!("[{many}]"));
    }

    #[test]
    fn variants_may_share_the_end_among_them() {
        expect(
            &[(
                "[Reply(id: \"go-ahead\")]",
                "[Reply(id: \"a\", when: Variant(\"hired\")), Reply(id: \"b\", when: Variant(\"broker\"))]",
            )],
            &[],
        );
        expect(
            &[("asks: [\"family\"]", "asks: [\"family\"], replies: [Reply(id: \"a\", when: Separated(\"mate\"))]")],
            &[],
        );
    }
}
