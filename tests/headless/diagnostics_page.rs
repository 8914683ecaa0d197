//! `docs/diagnostics.md` explains every code that the program can say, and none besides.

use std::collections::BTreeSet;

use crate::reading::{is_test, read, root, sources};

/// Files in which every word in quotation marks with a hyphen in it is a code.
const ONLY_CODES: [&str; 5] = [
    "src/scenario/ron_tree/",
    "src/scenario/file.rs",
    "src/locale/catalogue/resource.rs",
    "src/locale/spelling/mod.rs",
    "src/check/lints/references.rs",
];

/// What stands before a code elsewhere.
const BEFORE: [&str; 5] = ["error(", "warning(", "note(", "report(", "severity,"];

/// Codes that are chosen before they are said.
const CHOSEN: [(&str, &[&str]); 1] = [("src/course/shelf.rs", &["not-a-folder", "no-such-folder"])];

fn said() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (name, text) in sources("src").into_iter().filter(|(name, _)| !is_test(name)) {
        let all = ONLY_CODES.iter().any(|known| name.starts_with(known));
        for (before, word) in words(&text) {
            if all || BEFORE.iter().any(|known| before.trim_end().ends_with(known)) {
                codes.insert(word.to_owned());
            }
        }
        for (_, chosen) in CHOSEN.iter().filter(|(file, _)| name == *file) {
            for code in *chosen {
                assert!(text.contains(&format!("\"{code}\"")), "{name} no longer says {code}");
                codes.insert((*code).to_owned());
            }
        }
    }
    codes
}

/// Words of small letters with a hyphen, in quotation marks, and what stands before each on its line or the one above.
fn words(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('"').map(|open| at + open) {
        let Some(close) = text[open + 1..].find('"').map(|close| open + 1 + close) else { break };
        let word = &text[open + 1..close];
        let shape = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if shape && word.contains('-') && word.starts_with(|c: char| c.is_ascii_lowercase()) {
            found.push((&text[..open], word));
            at = close + 1;
        } else {
            // The quotation mark may have been the end of a longer text.
            at = open + 1;
        }
    }
    found
}

fn explained() -> Vec<String> {
    let page = read(&root().join("docs/diagnostics.md"));
    let codes = page.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'));
    codes.map(str::to_owned).collect()
}

#[test]
fn every_code_is_explained_and_none_besides() {
    let explained_once = explained();
    let explained: BTreeSet<String> = explained_once.iter().cloned().collect();
    assert_eq!(explained.len(), explained_once.len(), "each code has one entry");
    let said = said();
    assert!(said.len() > 150, "only {} codes were found in the source", said.len());
    let missing: Vec<_> = said.difference(&explained).collect();
    let extra: Vec<_> = explained.difference(&said).collect();
    assert!(missing.is_empty(), "docs/diagnostics.md does not explain {missing:?}");
    assert!(extra.is_empty(), "docs/diagnostics.md explains what nothing says: {extra:?}");
}

#[test]
fn every_entry_has_a_meaning_an_example_and_advice() {
    let page = read(&root().join("docs/diagnostics.md"));
    for entry in page.split("\n### ").skip(1) {
        let entry = entry.split("\n## ").next().unwrap_or_default();
        let code = entry.lines().next().unwrap_or_default();
        let parts = entry.split("\n\n").filter(|part| !part.trim().is_empty()).count();
        assert!(entry.matches("```").count() == 2 && parts >= 4, "{code} lacks a part");
    }
}
