//! How long a script of 10,000 questions takes to load, beside `ron` reading the same text into its own value.
//!
//! The bound to hold: parsing and reading together within 1.5 times `ron::from_str::<ron::Value>`.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sala::scenario::ron_tree::{self, Tree};
use serde::Deserialize;

/// As many fields as an author writes, so that reading does real work.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only the time to fill it matters")]
struct Question {
    to: Option<String>,
    topic: String,
    r#type: Type,
    asks: Vec<String>,
    #[serde(default)]
    voices: Vec<Voice>,
    when: Option<When>,
    times: Option<u8>,
    seconds: u16,
    replies: Vec<Reply>,
}

#[derive(Deserialize)]
enum Type {
    Open,
    Probe,
    Closed,
    Leading,
}

#[derive(Deserialize)]
enum Voice {
    Suspicion,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only the time to fill it matters")]
enum When {
    Opened(String),
    Rapport(u8),
    All(Vec<When>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only the time to fill it matters")]
struct Reply {
    id: String,
    when: Option<When>,
    indicators: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only the time to fill it matters")]
struct Script {
    questions: sala::scenario::map::Map<Question>,
}

fn script(questions: usize) -> String {
    let mut text = String::from("#![enable(implicit_some)]\nScript(\n    questions: {\n");
    for n in 0..questions {
        let kind = ["Open", "Probe", "Closed", "Leading"][n % 4];
        text += &format!(
            "        // question {n}: what it is for\n        \"work-question-{n}\": Question(\n            to: \"companion\", \
             topic: \"work\", type: {kind}, asks: [\"job\", \"recruiter-{n}\"],\n            voices: [Suspicion], \
             when: All([Opened(\"work\"), Rapport(55)]), times: 2, seconds: 40,\n            replies: [Reply(id: \
             \"confirms\", when: Opened(\"work\"), indicators: [\"G01\"]), Reply(id: \"no-number\")],\n        ),\n"
        );
    }
    text + "    },\n)\n"
}

fn load(c: &mut Criterion) {
    let text = script(10_000);
    let (tree, errors) = Tree::parse(&text);
    assert!(errors.is_empty(), "{errors:?}");
    let mut group = c.benchmark_group("tree");
    group.sample_size(20).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("ron value", |b| b.iter(|| ron::from_str::<ron::Value>(black_box(&text))));
    group.bench_function("ron typed", |b| b.iter(|| ron::from_str::<Script>(black_box(&text))));
    group.bench_function("parse", |b| b.iter(|| Tree::parse(black_box(&text))));
    group.bench_function("read", |b| b.iter(|| ron_tree::from_node::<Script>(black_box(tree.root()))));
    group.bench_function("load", |b| b.iter(|| ron_tree::from_str::<Script>(black_box(&text))));
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);
