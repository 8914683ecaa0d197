//! How long a whole case takes to load and to check, beside reading the same files with `ron` and `fluent-syntax`
//! alone: the shipped case, and generated ones of 1,000 and 10,000 questions.
//!
//! The bound to hold, for 10,000 questions with their words in three languages: opening and checking within twice the
//! bare reading, and under half a second.

use std::{fs, hint::black_box, io::Write, path::Path};

use criterion::{Criterion, criterion_group, criterion_main};
use sala::{
    check::check,
    course::{Course, Shelf},
    locale::Language,
};

#[path = "generate.rs"]
mod generate;

fn lay_down(folder: &Path, name: &str, text: &str) {
    let mut file = fs::File::create(folder.join(name)).expect("a file in a folder of our own");
    file.write_all(text.as_bytes()).expect("written");
}

#[expect(clippy::disallowed_methods, reason = "a bench reads what it is about")]
fn shipped(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/factory-job");
    fs::read_to_string(folder.join(file)).expect("shipped")
}

fn load(c: &mut Criterion) {
    of(c, "factory-job", &shipped("scenario.ron"), Language::ALL.map(|language| shipped(&format!("{language}.ftl"))));
    for questions in [1_000, 10_000] {
        let words = Language::ALL.map(|language| generate::words(questions, language));
        of(c, &questions.to_string(), &generate::script(questions), words);
    }
}

fn of<const N: usize>(c: &mut Criterion, name: &str, script: &str, words: [String; N]) {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("large");
    fs::create_dir(&folder).expect("made");
    lay_down(&folder, "scenario.ron", script);
    for (language, text) in Language::ALL.into_iter().zip(&words) {
        lay_down(&folder, &format!("{language}.ftl"), text);
    }
    let open = || Course::open(&[Shelf::one(&folder)]);
    let found = check(&open());
    // The shipped case says what the interface's own words say, too; they are not on this shelf.
    let clean = found.is_empty() || name == "factory-job";
    assert!(clean, "the generated case is clean: {:?}", found.iter().next());

    let mut group = c.benchmark_group(format!("load {name}"));
    group.sample_size(10);
    group.bench_function("ron and fluent alone", |b| {
        b.iter(|| {
            let value = ron::from_str::<ron::Value>(black_box(script)).expect("well written");
            let parsed = words.each_ref().map(|text| fluent_syntax::parser::parse_runtime(black_box(text.as_str())));
            let _ = black_box((value, parsed));
        });
    });
    group.bench_function("open", |b| b.iter(|| black_box(open())));
    // A course keeps what it parsed, so each check gets a fresh one.
    group.bench_function("check", |b| b.iter_with_setup(open, |course| (check(&course), course)));
    group.bench_function("open and check", |b| {
        b.iter(|| {
            let course = open();
            (check(&course), course)
        });
    });
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);
