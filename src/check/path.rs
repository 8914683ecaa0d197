//! Where an element stands in a script, as steps from its root: `facts/job/is/broker/full`.
//!
//! A path is built on the way down and costs nothing until a finding writes it out. It knows no positions;
//! [`Locator`](crate::scenario::locate::Locator) finds them.

use std::fmt;

/// A path, each step pointing back at the one before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    before: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Field(&'p str),
    Key(&'p str),
    At(usize),
}

impl<'p> Path<'p> {
    /// Begins at a section or field of the script.
    pub(super) const fn section(name: &'p str) -> Self {
        Self { before: None, step: Step::Field(name) }
    }

    /// Goes to a field; its value is what a finding points at.
    pub(super) const fn name(&'p self, name: &'p str) -> Self {
        Self { before: Some(self), step: Step::Field(name) }
    }

    /// Goes to an entry of a map; its key is what a finding points at.
    pub(super) const fn key(&'p self, key: &'p str) -> Self {
        Self { before: Some(self), step: Step::Key(key) }
    }

    /// Goes to an item of a list or of the brackets after a name.
    pub(super) const fn at(&'p self, index: usize) -> Self {
        Self { before: Some(self), step: Step::At(index) }
    }
}

/// A place in a script, kept until it is looked up.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// The path, written out.
    pub(super) path: String,
    /// Whether the key is meant rather than the value.
    pub(super) key: bool,
}

impl From<&Path<'_>> for Spot {
    fn from(path: &Path<'_>) -> Self {
        Self { path: path.to_string(), key: matches!(path.step, Step::Key(_)) }
    }
}

impl From<Path<'_>> for Spot {
    fn from(path: Path<'_>) -> Self {
        Self::from(&path)
    }
}

impl From<&str> for Spot {
    /// The value of a field of the script itself.
    fn from(field: &str) -> Self {
        Self { path: field.to_owned(), key: false }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            write!(f, "{before}/")?;
        }
        match self.step {
            Step::Field(name) | Step::Key(name) => f.write_str(name),
            Step::At(index) => write!(f, "{index}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_from_the_root() {
        let facts = Path::section("facts");
        let job = facts.key("job");
        let is = job.name("is");
        assert_eq!(is.at(2).to_string(), "facts/job/is/2");
        assert!(Spot::from(job).key && !Spot::from(is).key);
    }
}
