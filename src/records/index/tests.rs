use super::*;
use crate::records::{
    Mode,
    store::tests::{at, chance, course, play, unscored},
};

fn store(home: &Path) -> Store {
    let (store, course) = (Store::at(home), course());
    for seed in 1..4 {
        play(&store, course, seed, Mode::Exam, true, "a");
        store.take_in(course, at(seed), &mut chance(1)).expect("room");
    }
    store
}

#[test]
fn records_are_listed_and_a_journal_that_is_gone_says_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path());
    let (index, anew) = Index::open(&store).expect("room");
    let listed = index.list().expect("readable");
    assert_eq!((anew, listed.len()), (None, 3));
    let told = listed[2].told.as_ref().expect("it is here");
    assert_eq!((told.seed, told.score), (3, Some(Score { total: 100, passed: true })));
    assert_eq!((listed[2].id.seq, listed[2].own, listed[2].mode.as_str()), (3, true, "exam"));
    drop(index);
    store.objects().remove(listed[0].journal).expect("there");
    let again = Index::open(&store).expect("room").0.list().expect("readable");
    assert_eq!(again.iter().map(|record| record.told.is_some()).collect::<Vec<_>>(), [false, true, true]);
    forget(&store).expect("there");
    assert_eq!(Index::open(&store).expect("room").0.list().expect("readable"), again, "made anew it is the same");
    assert_eq!(Index::rebuild(&store).expect("room").0.list().expect("readable"), again);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test lays down what a power cut leaves")]
fn what_was_finished_and_not_scored_is_judged_for_the_list() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, course) = (Store::at(home.path()), course());
    let path = play(&store, course, 1, Mode::Exam, true, "a");
    let bytes = unscored(&path);
    std::fs::write(&path, &bytes).expect("room");
    let left = play(&store, course, 2, Mode::Exam, false, "b");
    store.take_in(course, at(9), &mut chance(1)).expect("room");
    // What was given up has no score, and gets none.
    let materials = crate::records::Materials::of(course, crate::records::Journal::open(&left).expect("ours").header());
    store.keep(&left, &materials, at(10), &mut chance(1)).expect("room");
    let listed = || Index::open(&store).expect("room").0.list().expect("readable");
    let scores = |listed: &[Listed]| -> Vec<Option<Score>> {
        listed.iter().map(|record| record.told.as_ref().and_then(|told| told.score)).collect()
    };
    let first = listed();
    assert_eq!(scores(&first), [Some(Score { total: 100, passed: true }), None]);
    let told = first[0].told.as_ref().expect("here");
    assert_eq!((told.scenario.as_str(), told.seed), (crate::records::store::tests::CASE, 1));
    // Nothing was written into the journal, nor into its copy.
    assert_eq!(std::fs::read(&path).expect("there"), bytes);
    assert_eq!(store.objects().get(first[0].journal).expect("whole"), Some(bytes));
    assert_eq!(Index::rebuild(&store).expect("room").0.list().expect("readable"), first);
    // By what it was taken with: without that there is no score, and the rest is told all the same.
    let chain = store.chain().expect("readable").expect("there");
    let script = chain.record(1).and_then(|(_, taken)| taken.script).expect("kept");
    store.objects().remove(script).expect("there");
    forget(&store).expect("there");
    let without = listed();
    assert_eq!(scores(&without), [None, None]);
    assert_eq!(without[0].told.as_ref().map(|told| told.seed), Some(1));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test damages files")]
fn an_index_is_never_trusted() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path());
    let list = || {
        let (index, anew) = Index::open(&store).expect("room");
        (index.list().expect("readable"), anew)
    };
    let sound = list().0;
    let path = file(&store);
    let change = |sql: &str| Connection::open(&path).and_then(|other| other.execute_batch(sql)).expect("ours");
    change("UPDATE records SET total = 99");
    assert_eq!(list(), (sound.clone(), Some(Anew::Damaged)));
    assert_eq!(list(), (sound.clone(), None));
    std::fs::write(&path, b"no database at all, but long enough to be taken for one by nobody").expect("room");
    assert_eq!(list(), (sound.clone(), Some(Anew::Damaged)));
    change("PRAGMA user_version = 2");
    assert_eq!(list(), (sound.clone(), None), "an older one is made anew");
    change("PRAGMA user_version = 9");
    assert_eq!(list(), (sound.clone(), Some(Anew::Newer)));
    assert_eq!(Index::rebuild(&store).expect("room").1, Some(Anew::Newer), "it is left");
    forget(&store).expect("there");
    list();
    let other = Connection::open(&path).expect("ours");
    other.execute_batch("BEGIN EXCLUSIVE; DELETE FROM records").expect("ours");
    play(&store, course(), 9, Mode::Exam, true, "a");
    store.take_in(course(), at(9), &mut chance(1)).expect("room");
    let (listed, anew) = list();
    assert_eq!((listed.len(), anew), (4, Some(Anew::Locked)));
}
