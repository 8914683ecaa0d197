//! How long a whole case takes to load and to check, beside reading the same files with `ron` and `fluent-syntax`
//! alone.
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

fn load(c: &mut Criterion) {
    for questions in [1_000, 10_000] {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("large");
        fs::create_dir(&folder).expect("made");
        let script = generate::script(questions);
        lay_down(&folder, "scenario.ron", &script);
        let words = Language::ALL.map(|language| generate::words(questions, language));
        for (language, text) in Language::ALL.into_iter().zip(&words) {
            lay_down(&folder, &format!("{language}.ftl"), text);
        }
        let open = || Course::open(&[Shelf::one(&folder)]);
        let found = check(&open());
        assert!(found.is_empty(), "the generated case is clean: {:?}", found.iter().next());

        let mut group = c.benchmark_group(format!("load {questions}"));
        group.sample_size(10);
        group.bench_function("ron and fluent alone", |b| {
            b.iter(|| {
                let value = ron::from_str::<ron::Value>(black_box(&script)).expect("well written");
                let parsed =
                    words.each_ref().map(|text| fluent_syntax::parser::parse_runtime(black_box(text.as_str())));
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
}

criterion_group!(benches, load);
criterion_main!(benches);
