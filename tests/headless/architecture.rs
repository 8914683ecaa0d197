//! The floors: a module uses those below its own and none above. Read from the `crate::` paths of the source.

use crate::reading::{is_test, sources};

/// The floors from the ground up; modules of one floor do not know each other.
const FLOORS: [&[&str]; 11] = [
    &["diagnostic"],
    &["locale"],
    &["scenario"],
    &["course"],
    &["interview"],
    &["assessment", "check"],
    &["records", "simulate", "prove"],
    &["xapi"],
    &["report"],
    &["cli", "app"],
    &["main", "lib"],
];

/// The floors on which people look at something.
const FACES: [&str; 3] = ["app", "cli", "main"];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// The module a file belongs to: the first part of its path below `src`.
fn module(name: &str) -> &str {
    let below = name.strip_prefix("src/").unwrap_or(name);
    below.split('/').next().unwrap_or(below).trim_end_matches(".rs")
}

/// The modules a text names after `crate::`, in paths and in nested `use` lists.
fn named(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        if at > 0 && text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => found.extend(first_word(rest)),
            Some(list) => found.extend(items(list).into_iter().filter_map(first_word)),
        }
    }
    found
}

/// The items of a list in braces, without what is nested in them.
fn items(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&list[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

fn first_word(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    (end > 0).then_some(&text[..end])
}

/// A text without its comments, whose links to other floors are no uses.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_module_uses_the_floors_below_it() {
    let mut wrong = Vec::new();
    for (name, text) in sources("src") {
        let own = module(&name);
        let Some(here) = floor(own) else {
            wrong.push(format!("{name}: the module `{own}` stands on no floor"));
            continue;
        };
        for used in named(&code(&text)) {
            match floor(used) {
                Some(there) if used == own || there < here => {}
                // What the library re-exports or defines at its root.
                None => {}
                Some(_) => wrong.push(format!("{name} uses crate::{used}, which is not below it")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_below_the_faces_knows_the_window() {
    let mut wrong = Vec::new();
    for (name, text) in sources("src") {
        if FACES.contains(&module(&name)) {
            continue;
        }
        for word in ["bevy", "egui"] {
            if code(&text).contains(word) {
                wrong.push(format!("{name} names {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_key_of_the_whole_screen_is_nobody_else_s() {
    let keyed = |(name, text): &(String, String)| !is_test(name) && code(text).contains("Hotkey::F(11)");
    let files: Vec<String> = sources("src").into_iter().filter(keyed).map(|(name, _)| name).collect();
    let (here, elsewhere): (Vec<_>, Vec<_>) = files.into_iter().partition(|name| name.ends_with("app/outside/egui.rs"));
    assert_eq!(here.len(), 1, "the window goes to the whole screen by it");
    // The help tells it.
    assert!(elsewhere.iter().all(|name| name.ends_with("app/screens/pause.rs")), "{elsewhere:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let unnamed: Vec<String> = sources("src")
        .into_iter()
        .filter(|(name, text)| !is_test(name) && !text.starts_with("//!") && text.trim() != "fn main() {}")
        .map(|(name, _)| name)
        .collect();
    assert!(unnamed.is_empty(), "these files do not open with `//!`: {}", unnamed.join(", "));
}

#[test]
fn uses_are_read_in_every_shape() {
    let text = "use crate::scenario::{a, b};\nuse crate::{\n    course::{Course, Taught},\n    diagnostic::Diagnostics,\n};\nlet x = \
                crate::locale::Language::Lao; other_crate::nothing";
    assert_eq!(named(text), ["scenario", "course", "diagnostic", "locale"]);
}
