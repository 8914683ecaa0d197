//! Arguments that mean nothing, told in the reader's language: clap speaks English alone.
//!
//! Names of commands and options are the same in every language, and so is the usage line.

use std::process::ExitCode;

use clap::{
    Parser as _,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};

use super::{Arguments, Exit, Surroundings, surroundings, voice::Voice};
use crate::{
    course::{Course, Shelf},
    locale::{Language, Message},
};

/// Reads the arguments of this run.
///
/// # Errors
/// The exit code, once what was asked for (`--help`, `--version`) or what is wrong with them has been printed.
pub fn arguments() -> Result<Arguments, ExitCode> {
    Arguments::try_parse().map_err(|error| {
        let language = Surroundings::find(None, asked_for(surroundings::words()));
        match told(&error, language.language()) {
            Some(text) => eprint!("{text}"),
            // There is nowhere left to complain if the stream fails.
            None => drop(error.print()),
        }
        if error.use_stderr() { Exit::Misuse.into() } else { Exit::Clean.into() }
    })
}

/// The language of `--lang`, where the arguments were not understood otherwise.
fn asked_for(words: impl Iterator<Item = String>) -> Option<Language> {
    let mut after = false;
    for word in words {
        let value = word.strip_prefix("--lang=").or(after.then_some(word.as_str()));
        if let Some(language) = value.and_then(|value| value.parse().ok()) {
            return Some(language);
        }
        after = word == "--lang";
    }
    None
}

/// What is wrong, in a language that is not clap's; nothing where clap says it itself.
fn told(error: &Error, language: Language) -> Option<String> {
    if language == Language::English {
        return None;
    }
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let about = |id: &str, kind: ContextKind| Message::new(id).arg("given", said(kind));
    let what = match error.kind() {
        ErrorKind::UnknownArgument => about("misuse-argument", ContextKind::InvalidArg),
        ErrorKind::InvalidSubcommand => about("misuse-command", ContextKind::InvalidSubcommand),
        ErrorKind::MissingRequiredArgument => about("misuse-missing", ContextKind::InvalidArg),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            about("misuse-empty", ContextKind::InvalidArg)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            about("misuse-value", ContextKind::InvalidArg).arg("value", said(ContextKind::InvalidValue))
        }
        ErrorKind::ArgumentConflict => {
            about("misuse-conflict", ContextKind::InvalidArg).arg("other", said(ContextKind::PriorArg))
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            about("misuse-number", ContextKind::InvalidArg)
        }
        _ => return None,
    };
    let words = Course::open(&[Shelf::words_only()]);
    let voice = Voice::new(&words.catalogue, language);
    let mut lines = vec![voice.say(&Message::new("terminal-error").arg("text", voice.say(&what)))];
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.map(said).into_iter().find(|near| !near.is_empty());
    lines.extend(near.map(|near| voice.say(&Message::new("did-you-mean").arg("near", near))));
    let valid = said(ContextKind::ValidValue);
    if !valid.is_empty() {
        lines.push(voice.say(&Message::new("misuse-valid").arg("valid", valid)));
    }
    let usage = said(ContextKind::Usage);
    if !usage.is_empty() {
        let usage = usage.trim_start_matches("Usage:").trim();
        lines.push(voice.say(&Message::new("misuse-usage").arg("usage", usage)));
    }
    Some(lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(words: &str, language: Language) -> Option<String> {
        let error = Arguments::try_parse_from(words.split(' ')).expect_err(words);
        told(&error, language)
    }

    #[test]
    fn what_is_wrong_is_told_in_the_reader_s_language() {
        for (words, named) in [
            ("sala rooster", "rooster"),
            ("sala rooster", "roster"),
            ("sala roster list --names", "--names"),
            ("sala sit scored-six", "--trainee"),
            ("sala list --format page", "page"),
            ("sala list --format page", "json"),
            ("sala list --format", "--format"),
            ("sala play --seed many", "many"),
            ("sala sit --pack a.sala-exam scored-six --trainee 1", "--pack"),
        ] {
            for language in [Language::Khmer, Language::Lao] {
                let told = wrong(words, language).unwrap_or_else(|| panic!("{words}: clap's own words"));
                assert!(told.contains(named), "{words}: {told}");
                for english in ["error", "Usage", "argument", "unexpected", "tip", "required"] {
                    assert!(!told.contains(english), "{words}: {told}");
                }
            }
            assert_eq!(wrong(words, Language::English), None);
        }
    }

    #[test]
    fn the_language_is_found_among_words_that_mean_nothing() {
        let asked = |words: &str| asked_for(words.split(' ').map(str::to_owned));
        assert_eq!(asked("sala rooster --lang km"), Some(Language::Khmer));
        assert_eq!(asked("sala --lang=lo rooster"), Some(Language::Lao));
        assert_eq!(asked("sala rooster --lang fr"), None);
    }
}
