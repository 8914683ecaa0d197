//! Conditions: how many atoms and how large a group one may have, and groups that ask for more than they hold.

use crate::{
    check::{
        findings::Findings,
        path::Path,
        script::Script,
        walk::{Purpose, Visit, walk},
    },
    scenario::condition::{Condition, MOST_ATOMS},
};

/// The most members of a group of which so many must hold (`docs/scenario-format.md`, rule 9).
const MOST_OF_GROUP: usize = 6;

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    walk(script.scenario, &mut Conditions { found });
}

struct Conditions<'f> {
    found: &'f mut Findings,
}

impl<'s> Visit<'s> for Conditions<'_> {
    fn condition(&mut self, path: &Path<'_>, condition: &'s Condition, _: Purpose, _: Option<&'s str>) {
        let atoms = condition.atoms();
        if atoms > MOST_ATOMS {
            let message = format!("this condition reads {atoms} things; the most is {MOST_ATOMS}");
            self.found.error("too-many-atoms", path, message).help("set a flag by an effect, and read the flag");
        }
        self.groups(path, condition);
    }
}

impl Conditions<'_> {
    fn groups(&mut self, path: &Path<'_>, condition: &Condition) {
        let (first, second) = (path.at(0), path.at(1));
        match condition {
            Condition::All(inner) | Condition::Any(inner) => {
                if inner.is_empty() {
                    let holds = if matches!(condition, Condition::All(_)) { "always holds" } else { "never holds" };
                    let message = format!("a group of nothing {holds}");
                    self.found.warning("empty-group", path, message).help("write `Always` or `Never` if that is meant");
                }
                for (at, condition) in inner.iter().enumerate() {
                    self.groups(&first.at(at), condition);
                }
            }
            Condition::Not(inner) => self.groups(&first, inner),
            Condition::AskedAny(ids) if ids.is_empty() => {
                self.found.warning("empty-group", path, "a group of nothing never holds").help("name the questions");
            }
            Condition::Noted(least, refs) => self.group(path, *least, refs.len()),
            Condition::AtLeast(least, inner) => {
                self.group(path, *least, inner.len());
                for (at, condition) in inner.iter().enumerate() {
                    self.groups(&second.at(at), condition);
                }
            }
            _ => {}
        }
    }

    fn group(&mut self, path: &Path<'_>, least: u32, size: usize) {
        if size > MOST_OF_GROUP {
            let message = format!("this group has {size} members; the most is {MOST_OF_GROUP}");
            self.found.error("too-large-group", path, message).help("leave some out, or join two groups with `Any`");
        } else if least == 0 || least as usize > size {
            let message = format!("{least} of {size} cannot be what is meant");
            self.found.error("bad-group", path.at(0), message).help(format!("write 1 to {size}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(to: &str, code: &str, text: &str) {
        expect(&[("when: Claimed(\"job\")", &format!("when: {to}"))], &[(code, text)]);
    }

    #[test]
    fn groups_and_atoms_are_bounded() {
        let many = format!("Any([{}])", vec!["Claimed(\"job\")"; 13].join(", "));
        check(&many, "too-many-atoms", &many);
        check("Noted(3, [\"job\", \"start\"])", "bad-group", "3");
        check("AtLeast(0, [Always])", "bad-group", "0");
        let large = format!("Noted(2, [{}])", ["\"job\""; 7].join(", "));
        check(&large, "too-large-group", &large);
        check("All([])", "empty-group", "All([])");
    }
}
