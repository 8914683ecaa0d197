//! The faces, their families by language and weight, and where a line sits within its row.
//!
//! Only file that knows font files. It does not know sizes by role (`text.rs`) nor how a line is broken.

use crate::locale::Language;
use bevy_egui::egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::{Arc, LazyLock};

/// Names the weights we ship; egui does no false bold, so each is a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400: text.
    Regular,
    /// 500: buttons and tabs.
    Medium,
    /// 600: headings and what is chosen.
    SemiBold,
    /// 700: the name of the program and big figures only.
    Bold,
}

const WEIGHTS: [Weight; 4] = [Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold];
const LANGUAGES: [Language; 3] = Language::ALL;

macro_rules! faces {
    ($folder:literal, $name:literal) => {
        [
            include_bytes!(concat!("../../../assets/fonts/", $folder, "/", $name, "-Regular.ttf")),
            include_bytes!(concat!("../../../assets/fonts/", $folder, "/", $name, "-Medium.ttf")),
            include_bytes!(concat!("../../../assets/fonts/", $folder, "/", $name, "-SemiBold.ttf")),
            include_bytes!(concat!("../../../assets/fonts/", $folder, "/", $name, "-Bold.ttf")),
        ]
    };
}

static LATIN: [&[u8]; 4] = faces!("noto-sans", "NotoSans");
static KHMER: [&[u8]; 4] = faces!("noto-sans-khmer", "NotoSansKhmer");
static LAO: [&[u8]; 4] = faces!("noto-sans-lao", "NotoSansLao");
static MONO: [&[u8]; 2] = [
    include_bytes!("../../../assets/fonts/noto-sans-mono/NotoSansMono-Regular.ttf"),
    include_bytes!("../../../assets/fonts/noto-sans-mono/NotoSansMono-Medium.ttf"),
];

/// Says how high a row is, in sizes: Khmer stacks reach 1.67 in bold, Lao 1.63, so neither fits its own metrics.
pub fn row_factor(language: Language) -> f32 {
    match language {
        Language::English => 1.4,
        Language::Khmer => 1.7,
        Language::Lao => 1.6,
    }
}

/// Where the baseline lies below the top of a row, in sizes.
///
/// Latin stands by its metrics; Khmer and Lao so that the deepest subscript and the highest sign (measured with the
/// tall samples in all four weights: Khmer 1.11 up and 0.57 down, Lao 1.16 and 0.47) both stay inside.
fn baseline(language: Language) -> f32 {
    match language {
        Language::English => 1.088,
        Language::Khmer => 1.125,
        Language::Lao => 1.14,
    }
}

/// Ascent and height of a face by its own table, in sizes.
fn metrics(face: Face) -> (f32, f32) {
    match face {
        Face::Latin | Face::Khmer | Face::Mono => (1.069, 1.362),
        Face::Lao => (1.183, 1.645),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Latin,
    Khmer,
    Lao,
    Mono,
}

impl Face {
    fn bytes(self, weight: Weight) -> &'static [u8] {
        let i = weight as usize;
        match self {
            Face::Latin => LATIN[i],
            Face::Khmer => KHMER[i],
            Face::Lao => LAO[i],
            Face::Mono => MONO[i.min(1)],
        }
    }
}

/// The language's own face first, so that digits, spaces and metrics match; then the others.
fn order(language: Language) -> [Face; 3] {
    match language {
        Language::English => [Face::Latin, Face::Khmer, Face::Lao],
        Language::Khmer => [Face::Khmer, Face::Latin, Face::Lao],
        Language::Lao => [Face::Lao, Face::Latin, Face::Khmer],
    }
}

static NAMES: LazyLock<[[Arc<str>; 4]; 3]> = LazyLock::new(|| {
    LANGUAGES.map(|language| WEIGHTS.map(|weight| Arc::from(format!("{language:?}-{weight:?}").to_lowercase())))
});
static MONO_NAME: LazyLock<Arc<str>> = LazyLock::new(|| Arc::from("mono-medium"));

fn index(language: Language) -> usize {
    match language {
        Language::English => 0,
        Language::Khmer => 1,
        Language::Lao => 2,
    }
}

/// Returns the family of a language in a weight.
pub fn family(language: Language, weight: Weight) -> FontFamily {
    FontFamily::Name(NAMES[index(language)][weight as usize].clone())
}

/// Returns the family of printed lines (the machine-readable zone, code).
pub fn mono() -> FontFamily {
    FontFamily::Name(MONO_NAME.clone())
}

/// Returns all faces and families.
///
/// They do not depend on the language in use: each language has its own families, so that a field in another language
/// than the interface's finds its face, and changing the language builds no font anew. The plain families of egui are
/// there for what is egui's own.
pub fn definitions() -> FontDefinitions {
    let mut all = FontDefinitions::default();
    let symbols = all.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let mut add = |family: FontFamily, language: Language, weight: Weight, faces: &[Face]| {
        let (first, height) = (faces[0], metrics(faces[0]).1);
        let mut names = Vec::new();
        for &face in faces {
            // egui centres a fallback face by the difference of heights; this puts all of them on one baseline.
            let (ascent, own) = metrics(face);
            let down = baseline(language) - ascent - 0.5 * (height - own);
            let name = format!("{family:?} {face:?}");
            let tweak = FontTweak { y_offset_factor: down, ..FontTweak::default() };
            all.font_data.insert(name.clone(), Arc::new(FontData::from_static(face.bytes(weight)).tweak(tweak)));
            names.push(name);
        }
        debug_assert_eq!(first, faces[0]);
        names.extend(symbols.iter().cloned());
        all.families.insert(family, names);
    };
    for language in LANGUAGES {
        for weight in WEIGHTS {
            add(family(language, weight), language, weight, &order(language));
        }
    }
    add(FontFamily::Proportional, Language::English, Weight::Regular, &order(Language::English));
    let printed = [Face::Mono, Face::Latin, Face::Khmer, Face::Lao];
    add(FontFamily::Monospace, Language::English, Weight::Regular, &printed);
    add(mono(), Language::English, Weight::Medium, &printed);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_four_weights_with_its_own_face_first() {
        let all = definitions();
        for language in LANGUAGES {
            for weight in WEIGHTS {
                let names = &all.families[&family(language, weight)];
                let own = format!("{:?}", order(language)[0]);
                assert!(names[0].ends_with(&own), "{names:?}");
                assert!(names.iter().all(|name| all.font_data.contains_key(name)));
            }
        }
    }
}
