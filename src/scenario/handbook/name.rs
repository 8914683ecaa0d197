//! Names for drawn persons: ordinary words of each country put together at will, so nobody's. Each is written in Latin,
//! Khmer and Lao. Does not know who bears one in a case.

use serde::{Deserialize, Serialize};

use super::named::named;
use super::word::Sex;

named! {
    /// Which part of a name is said and written first.
    Order {
        /// Family name first: Cambodia, Viet Nam, China.
        FamilyFirst = "family-first",
        /// Given name first: Lao PDR, Thailand.
        GivenFirst = "given-first",
    }
}

named! {
    /// The letters a name can be written in.
    Script {
        /// Latin letters, as in a passport.
        Latin = "latin",
        /// Khmer letters.
        Khmer = "khmer",
        /// Lao letters.
        Lao = "lao",
    }
}

/// One full name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// Id, as a journal writes it.
    pub id: String,
    /// ISO 3166 code of the nationality.
    pub nationality: String,
    /// Sex of those who bear it.
    pub sex: Sex,
    /// In Latin letters.
    pub latin: Parts,
    /// In Khmer letters.
    pub km: Parts,
    /// In Lao letters.
    pub lo: Parts,
}

/// The two parts of a name, as `(family, given)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts(pub String, pub String);

impl Parts {
    /// Returns the family name.
    #[must_use]
    pub fn family(&self) -> &str {
        &self.0
    }

    /// Returns the given name.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.1
    }
}

/// The list of names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Which part comes first, by nationality.
    pub order: std::collections::BTreeMap<String, Order>,
    /// The names.
    pub rows: Vec<Name>,
}

impl Names {
    /// Returns the names of a nationality and sex, in a fixed order.
    pub fn of(&self, nationality: &str, sex: Sex) -> impl Iterator<Item = &Name> {
        self.rows.iter().filter(move |name| name.sex == sex && name.nationality == nationality)
    }

    /// Returns a full name in the order of its country, with a space between.
    #[must_use]
    pub fn full(&self, name: &Name, script: Script) -> String {
        let parts = name.parts(script);
        match self.order.get(&name.nationality) {
            Some(Order::GivenFirst) => format!("{} {}", parts.given(), parts.family()),
            Some(Order::FamilyFirst) | None => format!("{} {}", parts.family(), parts.given()),
        }
    }
}

impl Name {
    /// Returns its parts in these letters.
    #[must_use]
    pub const fn parts(&self, script: Script) -> &Parts {
        match script {
            Script::Latin => &self.latin,
            Script::Khmer => &self.km,
            Script::Lao => &self.lo,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn there_are_enough_of_each() {
        for (nationality, least) in [("KHM", 14), ("LAO", 14), ("THA", 6), ("VNM", 6), ("CHN", 6)] {
            for &sex in Sex::ALL {
                let count = Handbook::shipped().names(nationality, sex).count();
                assert!(count >= least, "{nationality} {sex:?}: {count}");
            }
        }
    }

    #[test]
    fn each_stands_in_its_own_letters() {
        let khmer = |c: char| ('\u{1780}'..='\u{17d3}').contains(&c) || c == ' ';
        let lao = |c: char| ('\u{0e81}'..='\u{0edd}').contains(&c) || c == ' ';
        for name in &Handbook::shipped().names.rows {
            for part in [&name.latin.0, &name.latin.1] {
                assert!(part.chars().all(|c| c.is_ascii_uppercase() || c == ' '), "{part}");
            }
            assert!(name.km.0.chars().chain(name.km.1.chars()).all(khmer), "{:?}", name.km);
            assert!(name.lo.0.chars().chain(name.lo.1.chars()).all(lao), "{:?}", name.lo);
        }
    }

    #[test]
    fn order_is_that_of_the_country() {
        let names = &Handbook::shipped().names;
        for (nationality, family_first) in [("KHM", true), ("LAO", false)] {
            let name = names.of(nationality, Sex::Female).next().expect("shipped");
            let full = names.full(name, Script::Latin);
            assert_eq!(full.starts_with(&name.latin.0), family_first, "{full}");
        }
    }
}
