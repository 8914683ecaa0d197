//! The names that statements use: verbs, types of activities, extensions, and the profile itself.
//!
//! Verbs and types are those of ADL's list where it has one. What is our own stands below [`BASE`]: nobody behind Sala owns
//! a domain, and the top-level domain `invalid` is kept free for ever (RFC 2606), so such a name is unique to who uses it, is
//! nobody else's, and never pretends to be a page. Knows no statement.

/// What all names of our own begin with. One place: a unit that owns a domain changes it here, before its first statement.
pub const BASE: &str = "https://sala.invalid/xapi/1";

/// An account's home page: where the opaque account means something.
#[must_use]
pub fn home() -> String {
    format!("{BASE}/accounts")
}

/// The profile's id, the category of every statement.
#[must_use]
pub fn profile() -> String {
    format!("{BASE}/profile")
}

/// The id of an exercise.
#[must_use]
pub fn exercise(id: &str) -> String {
    format!("{BASE}/exercises/{}", escaped(id))
}

/// The id of a case: its surface. Which truth was played is no part of it.
#[must_use]
pub fn case(scenario: &str) -> String {
    format!("{BASE}/cases/{}", escaped(scenario))
}

/// The id of the decision for a person of a case.
#[must_use]
pub fn decision(scenario: &str, person: &str) -> String {
    format!("{}/persons/{}", case(scenario), escaped(person))
}

/// The id of an extension.
#[must_use]
pub fn extension(name: &str) -> String {
    format!("{BASE}/extensions/{name}")
}

/// Finds an exercise's id in the id of its activity.
#[must_use]
pub fn exercise_of(iri: &str) -> Option<String> {
    let id = iri.strip_prefix(BASE)?.strip_prefix("/exercises/")?;
    unescaped(id)
}

/// Writes what may stand in a path as it is, and all else in percent (RFC 3986).
fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let sign = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(sign).collect()
}

fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let (figures, after) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(figures).ok()?, 16).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// A sitting was begun.
    Initialized,
    /// An interview was held to its decision.
    Completed,
    /// An interview or a sitting was left.
    Abandoned,
    /// Something was decided for a person.
    Responded,
    /// A sitting was passed.
    Passed,
    /// A sitting was not passed.
    Failed,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 6] =
        [Self::Initialized, Self::Completed, Self::Abandoned, Self::Responded, Self::Passed, Self::Failed];

    /// The word of it, as it ends its IRI and stands in message ids.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Initialized => "initialized",
            Self::Completed => "completed",
            Self::Abandoned => "abandoned",
            Self::Responded => "responded",
            Self::Passed => "passed",
            Self::Failed => "failed",
        }
    }

    /// Its IRI, as ADL has it.
    #[must_use]
    pub fn iri(self) -> String {
        let list = match self {
            Self::Abandoned => "https://w3id.org/xapi/adl/verbs",
            _ => "http://adlnet.gov/expapi/verbs",
        };
        format!("{list}/{}", self.word())
    }
}

/// A type of activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// An exercise.
    Assessment,
    /// A case.
    Simulation,
    /// A decision for one person.
    Interaction,
    /// The profile.
    Profile,
}

impl Type {
    /// Its IRI, as ADL has it.
    #[must_use]
    pub const fn iri(self) -> &'static str {
        match self {
            Self::Assessment => "http://adlnet.gov/expapi/activities/assessment",
            Self::Simulation => "http://adlnet.gov/expapi/activities/simulation",
            Self::Interaction => "http://adlnet.gov/expapi/activities/cmi.interaction",
            Self::Profile => "http://adlnet.gov/expapi/activities/profile",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_id_is_one_step_of_a_path_and_comes_back() {
        for id in ["scored-six", "a b/c?d#e", "ល្បង", "100%"] {
            let iri = exercise(id);
            assert!(iri.is_ascii() && iri.matches('/').count() == 6, "{iri}");
            assert_eq!(exercise_of(&iri).as_deref(), Some(id));
        }
        assert_eq!(exercise_of("https://example.org/exercises/x"), None);
        assert_eq!(exercise_of(&format!("{BASE}/exercises/%F")), None);
    }
}
