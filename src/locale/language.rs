//! The three languages, their codes and names, and the order in which one stands in for another.
//!
//! Does not know what is said in them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language a person can choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, the language every text exists in.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Khmer, of Cambodia.
    #[serde(rename = "km")]
    Khmer,
    /// Lao, of Lao PDR.
    #[serde(rename = "lo")]
    Lao,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Language; 3] = [Language::English, Language::Khmer, Language::Lao];

    /// Returns the code used in file names, settings and HTML (`en`, `km`, `lo`).
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Khmer => "km",
            Language::Lao => "lo",
        }
    }

    /// Returns what its speakers call it, for the list to choose from.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Khmer => "ភាសាខ្មែរ",
            Language::Lao => "ພາສາລາວ",
        }
    }

    /// Returns the English name.
    pub const fn english_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Khmer => "Khmer",
            Language::Lao => "Lao",
        }
    }

    /// Returns the languages to look in, in turn: the chosen one, then English.
    pub const fn fallback(self) -> &'static [Language] {
        match self {
            Language::English => &[Language::English],
            Language::Khmer => &[Language::Khmer, Language::English],
            Language::Lao => &[Language::Lao, Language::English],
        }
    }

    /// Returns the language of a system locale such as `km_KH.UTF-8`, `lo-LA` or `en`, when it is one of ours.
    pub fn from_locale(locale: &str) -> Option<Language> {
        let first = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| first.eq_ignore_ascii_case(language.code()))
    }

    /// Returns its place in [`Language::ALL`], for tables with one cell a language.
    pub const fn index(self) -> usize {
        match self {
            Language::English => 0,
            Language::Khmer => 1,
            Language::Lao => 2,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A word that names none of the languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language here; use en (English), km (Khmer) or lo (Lao)")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a code or an English or own name, whatever the case.
    fn from_str(text: &str) -> Result<Language, UnknownLanguage> {
        let text = text.trim();
        Language::ALL
            .into_iter()
            .find(|language| {
                text.eq_ignore_ascii_case(language.code())
                    || text.eq_ignore_ascii_case(language.english_name())
                    || text == language.own_name()
            })
            .ok_or_else(|| UnknownLanguage(text.chars().take(40).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_go_there_and_back() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(language.own_name().parse(), Ok(language));
            assert_eq!(Language::ALL[language.index()], language);
            let json = serde_json::to_string(&language).expect("a unit variant");
            assert_eq!(json, format!("\"{}\"", language.code()));
            assert_eq!(serde_json::from_str::<Language>(&json).ok(), Some(language));
            assert_eq!(language.fallback().first(), Some(&language));
            assert_eq!(language.fallback().last(), Some(&Language::English));
        }
    }

    #[test]
    fn the_error_lists_the_three() {
        let error = "th".parse::<Language>().expect_err("Thai is not ours").to_string();
        assert_eq!(error, "`th` is not a language here; use en (English), km (Khmer) or lo (Lao)");
    }

    #[test]
    fn system_locales() {
        assert_eq!(Language::from_locale("km_KH.UTF-8"), Some(Language::Khmer));
        assert_eq!(Language::from_locale("LO-LA"), Some(Language::Lao));
        assert_eq!(Language::from_locale("C"), None);
        assert_eq!(Language::from_locale(""), None);
    }
}
