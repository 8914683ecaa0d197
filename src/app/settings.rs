//! What the reader chose for this machine: language, text size, colours, movement, the pace of replies, the coach, how
//! the officer is addressed.
//!
//! Kept as one small RON file in the settings folder of the platform, or in the folder named by `--data`. A file that
//! cannot be understood is put aside as `.bad`, one message says so, and the defaults are used: settings never keep
//! anybody from starting. Nothing about a trainee's work is kept here.

use super::theme::{Language, Look, Shade};
use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};
use std::{
    io,
    path::{Path, PathBuf},
};

/// Names the text sizes a reader may choose, in hundredths.
pub const TEXT_SIZES: [u16; 7] = [90, 100, 120, 140, 160, 180, 200];

/// Says how lines address the officer at this machine; Khmer has a word for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OfficerAddress {
    /// No difference is made.
    #[default]
    Neutral,
    /// As a man.
    Man,
    /// As a woman.
    Woman,
}

/// Says how fast a reply appears. A key or a click completes it at once, whatever the pace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pace {
    /// About as fast as somebody speaks.
    Slow,
    /// About as fast as one reads with care.
    #[default]
    Calm,
    /// Faster than one reads aloud.
    Quick,
    /// The whole reply stands there at once.
    AtOnce,
}

impl Pace {
    /// All paces, from the slowest.
    pub const ALL: [Pace; 4] = [Pace::Slow, Pace::Calm, Pace::Quick, Pace::AtOnce];

    /// Returns the letters, by cluster, that appear in a second; none where all of them do. Our own choice: subtitles
    /// are read at 12 to 20 letters a second.
    pub fn letters_a_second(self) -> Option<f32> {
        match self {
            Pace::Slow => Some(14.0),
            Pace::Calm => Some(26.0),
            Pace::Quick => Some(50.0),
            Pace::AtOnce => None,
        }
    }
}

/// What is kept between starts.
#[derive(Clone, Debug, PartialEq, Eq, Resource, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Language of the interface; none until the reader or the system names one.
    pub language: Option<Language>,
    /// Text size in hundredths, 90 to 200.
    pub text_size: u16,
    /// Light or dark.
    pub shade: Shade,
    /// Whether things may move.
    pub motion: bool,
    /// How the officer is addressed.
    pub officer: OfficerAddress,
    /// How fast a reply appears; without motion it stands there at once.
    pub pace: Pace,
    /// Whether a better question is shown below a weak one, in practice.
    pub coach: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: None,
            text_size: 100,
            shade: Shade::Light,
            motion: true,
            officer: OfficerAddress::Neutral,
            pace: Pace::Calm,
            coach: true,
        }
    }
}

/// Says why settings could not be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The machine has no place for settings, and none was named.
    #[error("there is no folder for settings on this machine; name one with --data")]
    NoFolder,
    /// The file could not be read.
    #[error("the settings in {path} cannot be read")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is not what it should be; it was put aside.
    #[error(
        "the settings in {path} are not understood ({what}); the file is kept as {aside} and the defaults are used"
    )]
    Bad {
        /// The file.
        path: PathBuf,
        /// Where it is now.
        aside: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The file could not be written.
    #[error("the settings cannot be kept in {path}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Settings {
    /// Returns how many letters of a reply appear in a second; none where nothing is to move, or all stand there at once.
    pub fn letters_a_second(&self) -> Option<f32> {
        self.pace.letters_a_second().filter(|_| self.motion)
    }

    /// Returns the folder settings are kept in: the one named, else the platform's own.
    ///
    /// # Errors
    /// The platform names none (no home folder).
    pub fn folder(named: Option<&Path>) -> Result<PathBuf, SettingsError> {
        match named {
            Some(folder) => Ok(folder.to_owned()),
            None => directories::ProjectDirs::from("", "", "sala")
                .map(|dirs| dirs.config_dir().to_owned())
                .ok_or(SettingsError::NoFolder),
        }
    }

    /// Reads the settings of a folder. Always gives settings; what was wrong comes beside them.
    #[expect(clippy::disallowed_methods, reason = "settings belong to the face, which reads its own file")]
    pub fn load(folder: &Path) -> (Settings, Option<SettingsError>) {
        let path = folder.join("settings.ron");
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (Settings::default(), None),
            Err(source) => return (Settings::default(), Some(SettingsError::Read { path, source })),
        };
        let read = std::str::from_utf8(&bytes)
            .map_err(|error| error.to_string())
            .and_then(|text| ron::from_str::<Settings>(text).map_err(|error| error.to_string()));
        match read {
            Ok(mut settings) => {
                settings.text_size = settings.text_size.clamp(TEXT_SIZES[0], TEXT_SIZES[TEXT_SIZES.len() - 1]);
                (settings, None)
            }
            Err(what) => {
                let aside = folder.join("settings.ron.bad");
                let problem = match std::fs::rename(&path, &aside) {
                    Ok(()) => SettingsError::Bad { path, aside, what },
                    Err(source) => SettingsError::Read { path, source },
                };
                (Settings::default(), Some(problem))
            }
        }
    }

    /// Keeps the settings: written beside and moved into place, so that a power cut leaves the old ones or the new.
    ///
    /// # Errors
    /// The folder cannot be made or written.
    #[expect(clippy::disallowed_methods, reason = "settings belong to the face, which writes its own file")]
    pub fn save(&self, folder: &Path) -> Result<(), SettingsError> {
        let path = folder.join("settings.ron");
        let failed = |source| SettingsError::Write { path: path.clone(), source };
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .map_err(|error| failed(io::Error::other(error)))?;
        std::fs::create_dir_all(folder).map_err(failed)?;
        let beside = folder.join("settings.ron.new");
        std::fs::write(&beside, text + "\n").map_err(failed)?;
        std::fs::rename(&beside, &path).map_err(failed)
    }

    /// Returns what the theme needs; `system` is the language of the system, used until the reader names one.
    pub fn look(&self, system: Option<Language>) -> Look {
        Look {
            language: self.language.or(system).unwrap_or_default(),
            text_size: f32::from(self.text_size) / 100.0,
            shade: self.shade,
            motion: self.motion,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let inner = folder.path().join("a/b");
        let settings = Settings {
            language: Some(Language::Lao),
            text_size: 140,
            shade: Shade::Dark,
            motion: false,
            officer: OfficerAddress::Woman,
            pace: Pace::Quick,
            coach: false,
        };
        settings.save(&inner).expect("kept");
        let (back, problem) = Settings::load(&inner);
        assert!(problem.is_none());
        assert_eq!(back, settings);
        assert_eq!(back.look(None).text_size, 1.4);
    }

    #[test]
    fn nothing_kept_yet_is_no_mistake() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (settings, problem) = Settings::load(folder.path());
        assert_eq!(settings, Settings::default());
        assert!(problem.is_none());
        assert_eq!(settings.look(Some(Language::Khmer)).language, Language::Khmer);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test writes rubbish and reads it back")]
    fn rubbish_is_put_aside_and_told() {
        for rubbish in ["(language: Some(Thai))", "(", "\u{0}", "(text_size: -1)", "(colour: \"red\")"] {
            let folder = tempfile::tempdir().expect("a temporary folder");
            std::fs::write(folder.path().join("settings.ron"), rubbish).expect("written");
            let (settings, problem) = Settings::load(folder.path());
            assert_eq!(settings, Settings::default());
            let told = problem.expect("rubbish is told").to_string();
            assert!(told.contains("settings.ron.bad"), "{told}");
            let kept = std::fs::read_to_string(folder.path().join("settings.ron.bad")).expect("kept aside");
            assert_eq!(kept, rubbish);
            assert!(Settings::load(folder.path()).1.is_none(), "the next start is quiet");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test writes a file that is out of range")]
    fn a_text_size_out_of_range_is_brought_back() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("settings.ron"), "(text_size: 4000)").expect("written");
        assert_eq!(Settings::load(folder.path()).0.text_size, 200);
    }
}
