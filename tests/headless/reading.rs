//! The program's own source and pages, read as text.

use std::{fs, path::Path};

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Reads a file of the package.
#[expect(clippy::disallowed_methods, reason = "the test reads the program's own source")]
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Rust file below a folder with its path from the package and its text, tests at its foot left out.
pub fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the package").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root()).expect("below the package").to_string_lossy().replace('\\', "/");
                let text = read(&path);
                let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
                found.push((name, text));
            }
        }
    }
    found.sort();
    found
}

/// Says whether a file holds tests only.
pub fn is_test(name: &str) -> bool {
    name.ends_with("/tests.rs") || name.ends_with("/laws.rs") || name.contains("/testing/")
}
