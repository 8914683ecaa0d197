//! Three truths, one interview: the officer's same acts, with the same persons and papers, in every truth of the script,
//! answer beside answer. What they show is which question told the truths apart, and which could not.
//!
//! The persons and everything else drawn are those of the interview; only the variant is another. Two answers are the same
//! where the same would be *read*: a cover story is word for word the genuine one, so ids would tell apart what no officer
//! could. They are held against each other in English, which has every text. Judges nothing.

use std::sync::Arc;

use super::{
    model,
    replayed::{acts, play},
};
use crate::{
    interview::{
        Case, Interview,
        action::Entry,
        case::{ActIx, ItemSource, PersonIx, What},
        plan,
        view::{SpokenView, TurnView},
        wording::Wording,
    },
    locale::{Catalogue, Language, message::Message},
    scenario::{
        handbook::{Class, Family, Handbook, QuestionType},
        words::{self, Words},
    },
};

/// One interview in every truth of its script.
#[derive(Clone, Debug, PartialEq)]
pub struct Truths {
    /// The truths, in authored order.
    pub columns: Vec<Column>,
    /// The officer's acts that were answered anywhere, in order.
    pub rows: Vec<Row>,
    /// Every two truths, and what told them apart.
    pub pairs: Vec<Pair>,
}

/// A truth.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its id in the script.
    pub variant: String,
    /// Its family.
    pub family: Family,
    /// The family by name.
    pub name: Words,
    /// What is so there for the person whom it is about; an author may have written nothing.
    pub truth: Words,
    /// It is the truth of this interview.
    pub own: bool,
}

/// An act of the officer, with what came of it in every truth.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Number of its turn in the interview as it was held.
    pub turn: u32,
    /// Seconds of case time at which it was done.
    pub at: u32,
    /// Its type, if it is a line said to somebody.
    pub kind: Option<QuestionType>,
    /// Whom it addresses, by name.
    pub to: Words,
    /// What was said or done.
    pub words: Words,
    /// What came of it, by column.
    pub cells: Vec<Cell>,
    /// What could be read differs between truths: this told them apart.
    pub tells_apart: bool,
}

impl Row {
    /// Says that the act could not be done in some truth.
    #[must_use]
    pub fn shut_somewhere(&self) -> bool {
        self.cells.iter().any(|cell| matches!(cell, Cell::Shut(_)))
    }
}

/// What came of an act in one truth.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// It was done.
    Done {
        /// What was answered.
        spoken: Vec<SpokenView>,
        /// What was seen.
        seen: Vec<Words>,
    },
    /// It could not be done there, and why.
    Shut(Words),
}

impl Cell {
    /// Says that nothing was answered or seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Done { spoken, seen } if spoken.is_empty() && seen.is_empty())
    }
}

/// Two truths, and what told them apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The two columns.
    pub columns: (usize, usize),
    /// The first row that told them apart, by its place among the rows.
    pub first: Option<usize>,
    /// Where none did: what would have.
    pub instead: Option<Instead>,
}

/// Something that would have told two truths apart, from the author's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Instead {
    /// Its type, if it is a line said to somebody.
    pub kind: Option<QuestionType>,
    /// What is said or done.
    pub words: Words,
    /// What comes of it, in the two truths.
    pub cells: [Cell; 2],
}

/// Plays an interview in every truth of its script.
#[must_use]
pub fn truths(interview: &Interview, handbook: &Handbook, catalogue: &Catalogue) -> Truths {
    let own = interview.case();
    let cases: Vec<Arc<Case>> = (0..own.scenario.variants.len()).filter_map(|ix| in_truth(own, handbook, ix)).collect();
    let done = acts(interview.events());
    let held: Vec<Held> = cases.iter().map(|case| Held::of(case, handbook, &done, Some(interview))).collect();
    let wording = Wording::new(own, handbook);
    let mut rows = Vec::new();
    for (ix, turn) in interview.transcript(&wording).into_iter().enumerate() {
        let cells: Vec<Cell> = held.iter().map(|held| held.cell(ix)).collect();
        if cells.iter().all(Cell::is_empty) {
            continue;
        }
        rows.push(Row {
            turn: turn.turn,
            at: turn.at,
            kind: turn.kind,
            to: wording.short(turn.to),
            words: turn.words,
            tells_apart: cells.iter().any(|a| cells.iter().any(|b| differ(catalogue, a, b))),
            cells,
        });
    }
    let mut pairs = Vec::new();
    for a in 0..cases.len() {
        for b in a + 1..cases.len() {
            let first = rows.iter().position(|row| differ(catalogue, &row.cells[a], &row.cells[b]));
            let instead = match first {
                Some(_) => None,
                None => instead(handbook, catalogue, [&cases[a], &cases[b]], own.variant),
            };
            pairs.push(Pair { columns: (a, b), first, instead });
        }
    }
    Truths { columns: cases.iter().map(|case| column(case, handbook, own.variant)).collect(), rows, pairs }
}

/// The same case in another truth: everything drawn stays as it is.
fn in_truth(own: &Arc<Case>, handbook: &Handbook, variant: usize) -> Option<Arc<Case>> {
    if variant == own.variant {
        return Some(Arc::clone(own));
    }
    let case = Case::compile(&own.id, &own.scenario, handbook, variant, own.seed, own.drawn.clone());
    case.ok().map(Arc::new)
}

fn column(case: &Case, handbook: &Handbook, own: usize) -> Column {
    let wording = Wording::new(case, handbook);
    let at_counter = case.persons.iter().position(|person| person.at_counter).unwrap_or(0);
    let subject = case.subject().unwrap_or(PersonIx(at_counter as u8));
    let id = format!("p-{}", wording.person_id(subject));
    Column {
        variant: case.variant_id().to_owned(),
        family: case.family(),
        name: Words::of(Message::new(format!("family-{}", case.family().id()))),
        truth: wording.finish(words::tail(&id, &format!("truth-{}", case.variant_id())), None, None),
        own: case.variant == own,
    }
}

/// The acts of an officer in one truth, with what came of each.
struct Held {
    cells: Vec<Cell>,
}

impl Held {
    /// Does acts in a truth. Where the interview was held in this very truth, it is read as it was held.
    fn of(case: &Arc<Case>, handbook: &Handbook, acts: &[ActIx], held: Option<&Interview>) -> Self {
        let wording = Wording::new(case, handbook);
        if let Some(interview) = held.filter(|interview| Arc::ptr_eq(interview.case(), case)) {
            let turns = interview.transcript(&wording);
            return Self { cells: turns.into_iter().map(|turn| done(case, turn)).collect() };
        }
        let replayed = play(case, acts, None);
        let mut turns = replayed.interview.transcript(&wording).into_iter();
        let cell = |(act, outcome): (&ActIx, &Result<u32, _>)| match outcome {
            Ok(_) => turns.next().map_or_else(|| Cell::Done { spoken: vec![], seen: vec![] }, |turn| done(case, turn)),
            Err(_) if fits(case, *act) => Cell::Shut(Words::of(Message::new("truths-fits"))),
            Err(refusal) => Cell::Shut(wording.refusal(*refusal)),
        };
        Self { cells: acts.iter().zip(&replayed.turns).map(cell).collect() }
    }

    fn cell(&self, ix: usize) -> Cell {
        self.cells.get(ix).cloned().unwrap_or_else(|| Cell::Done { spoken: Vec::new(), seen: Vec::new() })
    }
}

/// Says that an act raises a mismatch that there is none of in this truth.
fn fits(case: &Case, act: ActIx) -> bool {
    match case.act(act).what {
        What::Raise(ix, _) => !case.contradictions[ix.ix()].exists,
        _ => false,
    }
}

/// What a turn brought. What a call found is said in its answer already.
fn done(case: &Case, turn: TurnView) -> Cell {
    let field = |entry| match entry {
        Entry::Item(item) => matches!(case.items[item.ix()].source, ItemSource::Field(..)),
        _ => false,
    };
    let silent = turn.spoken.is_empty();
    let seen =
        turn.noted.into_iter().filter(|note| field(note.entry) || silent && matches!(note.entry, Entry::Item(_)));
    Cell::Done { seen: seen.map(|note| note.words).collect(), spoken: turn.spoken }
}

/// Says that two outcomes read differently. What could not be done at all says nothing.
fn differ(catalogue: &Catalogue, a: &Cell, b: &Cell) -> bool {
    let (Cell::Done { spoken: a_spoken, seen: a_seen }, Cell::Done { spoken: b_spoken, seen: b_seen }) = (a, b) else {
        return false;
    };
    let read = |words: &Words| catalogue.say_first(&words.0, Language::English);
    let said = |all: &[SpokenView]| all.iter().map(|one| (one.by, one.narrated, read(&one.words))).collect::<Vec<_>>();
    let shown = |all: &[Words]| all.iter().map(read).collect::<Vec<_>>();
    said(a_spoken) != said(b_spoken) || shown(a_seen) != shown(b_seen)
}

/// The first productive question of a model that tells two truths apart; failing that, its first act that does.
fn instead(handbook: &Handbook, catalogue: &Catalogue, cases: [&Arc<Case>; 2], own: usize) -> Option<Instead> {
    // The model of the interview's own truth, where it is one of the two.
    let mut order = cases;
    if cases[1].variant == own {
        order.reverse();
    }
    order.into_iter().find_map(|case| {
        let acts = plan::acts(&plan::authored(case, handbook, model::id(case)?)?);
        let held = cases.map(|case| Held::of(case, handbook, &acts, None));
        let apart = |ix: &usize| differ(catalogue, &held[0].cell(*ix), &held[1].cell(*ix));
        let kind = |ix: &usize| case.act(acts[*ix]).kind;
        let productive = |ix: &usize| kind(ix).is_some_and(|kind| kind.class() == Class::Productive);
        let all = || (0..acts.len()).filter(apart);
        let ix = all().find(productive).or_else(|| all().next())?;
        Some(Instead {
            kind: kind(&ix),
            words: Wording::new(case, handbook).act(acts[ix]),
            cells: [held[0].cell(ix), held[1].cell(ix)],
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case,
        course::{Course, Shelf},
        locale::catalogue::Resource,
    };

    /// Words in which the genuine answer is the cover of all, as in a script that is well written.
    const SAID: &str = "q-work-open = Work.\nf-job =\n    .full-hired = A café.\n    .partial = Not quite.\n    .full = All.\n\
        f-debt =\n    .full = None.\nf-wish =\n    .full = Home.\nf-nerves =\n    .full = Tired.\n";

    fn catalogue() -> Catalogue {
        let mut catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        catalogue.add(Some("harbour"), Language::English, Resource::new("harbour", SAID));
        catalogue
    }

    fn compared(variant: &str, lines: &str) -> Truths {
        truths(&test_case::play(&test_case::case(variant), lines), Handbook::shipped(), &catalogue())
    }

    fn apart(truths: &Truths) -> Vec<u32> {
        truths.rows.iter().filter(|row| row.tells_apart).map(|row| row.turn).collect()
    }

    #[test]
    fn a_cover_tells_nothing_and_a_question_alone_does() {
        let early = compared("broker", "role; work-open; home-open");
        assert_eq!(apart(&early), [0; 0], "within earshot all three tell the one story: {:#?}", early.rows);
        assert!(early.pairs.iter().all(|pair| pair.first.is_none() && pair.instead.is_none()), "and there is no model");
        let alone = compared("broker", "role; separate; home-open; work-open");
        assert_eq!(apart(&alone), [4]);
        let firsts: Vec<_> = alone.pairs.iter().map(|pair| (pair.columns, pair.first.is_some())).collect();
        // The smuggler's story is the genuine one until there is trust.
        assert_eq!(firsts, [((0, 1), false), ((0, 2), true), ((1, 2), true)]);
        assert_eq!(alone.columns.iter().map(|column| column.own).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn what_cannot_be_done_elsewhere_is_shut_there() {
        let shown = compared("hired", "ask-contract; look contract.wage");
        let row = shown.rows.iter().find(|row| row.turn == 2).expect("the look");
        assert!(matches!(row.cells[..], [Cell::Done { .. }, Cell::Shut(_), Cell::Shut(_)]), "{:?}", row.cells);
        assert!(row.shut_somewhere() && !row.tells_apart);
        let raised = compared("broker", "separate; work-open; look ticket.destination; raise route fair");
        let row = raised.rows.iter().find(|row| row.turn == 4).expect("the raise");
        let fits = Cell::Shut(Words::of(Message::new("truths-fits")));
        assert_eq!((&row.cells[0], &row.cells[1]), (&fits, &fits));
    }

    #[test]
    fn an_interview_of_nothing_has_no_rows() {
        let shown = compared("hired", "");
        assert_eq!((shown.columns.len(), shown.rows.len(), shown.pairs.len()), (3, 0, 3));
    }

    /// In every shipped case the model's questions tell every two truths apart, the persons are the same, and each truth
    /// shows the others the same rows.
    #[test]
    fn over_every_shipped_case() {
        let course = Course::open(&[Shelf::shipped()]);
        let handbook = course.handbook;
        for (id, scenario) in course.playable() {
            for variant in 0..scenario.variants.len() {
                let name = scenario.variants.keys().nth(variant);
                let case = Arc::new(Case::draw(id, scenario, handbook, name, 11).expect("playable"));
                let model = model::played(&case, handbook).expect("a model");
                let shown = truths(&model.interview, handbook, &course.catalogue);
                for other in 0..scenario.variants.len() {
                    let case = in_truth(&case, handbook, other).expect("playable");
                    assert_eq!(case.drawn, model.interview.case().drawn);
                    assert_eq!(
                        case.acts.len(),
                        model.interview.case().acts.len(),
                        "acts have one number in all truths"
                    );
                    let pairs = case.acts.iter().zip(&model.interview.case().acts);
                    assert!(pairs.clone().all(|(a, b)| a.what == b.what), "{id}");
                }
                for pair in &shown.pairs {
                    let own = [pair.columns.0, pair.columns.1].contains(&variant);
                    assert!(!own || pair.first.is_some(), "{id} {variant}: {:?}", pair.columns);
                    assert!(pair.first.is_some() || pair.instead.is_some(), "{id} {variant}: {:?}", pair.columns);
                }
                // Where nothing was asked, the model names a question for every two.
                let nothing = truths(&Interview::start(case), handbook, &course.catalogue);
                for pair in &nothing.pairs {
                    let instead = pair.instead.as_ref().expect("the model tells them apart");
                    assert!(instead.cells.iter().all(|cell| !cell.is_empty()));
                }
            }
        }
    }
}
