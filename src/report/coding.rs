//! Learning to code: the officer's lines of an interview, labelled by type, held against the author's.
//!
//! A [`Sheet`] may be of one's own interview or of a plan played by the engine (`model::by_plan`). It keeps the author's
//! types to itself until a label is held against them. The types are the handbook's, in its one order. Knows no language;
//! the sums are whole numbers.
//!
//! Agreement is told in per cent and as Cohen's kappa, which takes out what two people would agree on by chance alone
//! (`docs/field.md` 1).

use std::collections::BTreeMap;

use super::forms::Forms;
use crate::{
    interview::{Interview, case::ActIx, view::SpokenView, wording::Wording},
    locale::message::Message,
    scenario::{
        handbook::{Handbook, QuestionType},
        words::Words,
    },
};

/// The least number of lines for which kappa is told. (design) With fewer, one line moves it by more than it says.
pub const KAPPA_LEAST: usize = 20;

/// Pairs of types that are easily taken for each other, and for which there are words.
const PAIRS: [(QuestionType, QuestionType); 11] = [
    (QuestionType::Open, QuestionType::Encourager),
    (QuestionType::Open, QuestionType::Probe),
    (QuestionType::Open, QuestionType::Closed),
    (QuestionType::Open, QuestionType::Multiple),
    (QuestionType::Probe, QuestionType::Closed),
    (QuestionType::Probe, QuestionType::Leading),
    (QuestionType::Closed, QuestionType::Forced),
    (QuestionType::Closed, QuestionType::Leading),
    (QuestionType::Leading, QuestionType::Suggestive),
    (QuestionType::Accusation, QuestionType::Threat),
    (QuestionType::Accusation, QuestionType::Evidence),
];

/// The lines of an interview that have a type, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The lines.
    pub lines: Vec<SheetLine>,
}

/// A line to be labelled.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetLine {
    /// Number of its turn.
    pub turn: u32,
    /// Seconds of case time at which it was said.
    pub at: u32,
    /// Its topic by name, if it has one.
    pub topic: Option<Words>,
    /// Whom it was said to, by name.
    pub to: Words,
    /// What was last said to the officer before it; nothing at the beginning.
    pub before: Vec<SpokenView>,
    /// The line.
    pub words: Words,
    /// What was answered.
    pub after: Vec<SpokenView>,
    kind: QuestionType,
    why: Option<Words>,
    better: Option<(QuestionType, Words)>,
}

impl Sheet {
    /// Lays the lines of an interview out.
    #[must_use]
    pub fn of(interview: &Interview, handbook: &Handbook) -> Self {
        let case = interview.case();
        let wording = Wording::new(case, handbook);
        let forms = Forms::of(&wording);
        let mut before: Vec<SpokenView> = Vec::new();
        let mut lines = Vec::new();
        for turn in interview.transcript(&wording) {
            let answered: Vec<SpokenView> = turn.spoken.iter().filter(|spoken| !spoken.narrated).cloned().collect();
            if let Some(kind) = turn.kind {
                let why = forms.weak(turn.act).map(|_| forms.author_s_why(turn.act));
                lines.push(SheetLine {
                    turn: turn.turn,
                    at: turn.at,
                    topic: case.act(turn.act).topic.map(|topic| wording.topic(topic)),
                    to: wording.short(turn.to),
                    before: before.clone(),
                    words: turn.words,
                    after: turn.spoken,
                    kind,
                    why: why.filter(|why| !why.0.is_empty()),
                    better: forms.weak(turn.act).and_then(|_| better(&forms, &wording, turn.act)),
                });
            }
            if !answered.is_empty() {
                before = answered;
            }
        }
        Self { lines }
    }

    /// Holds a label against the author's type of a line, counted from 0; nothing where there is no such line.
    #[must_use]
    pub fn told(&self, line: usize, chosen: QuestionType) -> Option<Told> {
        let line = self.lines.get(line)?;
        let differs = (chosen != line.kind).then(|| difference(line.kind, chosen));
        Some(Told {
            author: line.kind,
            chosen,
            is: definition(line.kind),
            differs,
            why: line.why.clone(),
            better: line.better.clone(),
        })
    }

    /// How far labels agree with the author's types. Labels stand in the order of the lines; what has none is left out.
    #[must_use]
    pub fn agreement(&self, labels: &[Option<QuestionType>]) -> Agreement {
        let given = self.lines.iter().zip(labels);
        let pairs: Vec<_> = given.filter_map(|(line, label)| Some((line.kind, (*label)?))).collect();
        Agreement::of(&pairs)
    }
}

/// The form that is shown beside a weak line, so that nobody goes away with a poor model (`docs/instructor-guide.md`).
fn better(forms: &Forms<'_>, wording: &Wording<'_>, weak: ActIx) -> Option<(QuestionType, Words)> {
    let act = forms.authored(weak).into_iter().chain(forms.plainer(weak)).find(|act| forms.is_model(*act))?;
    Some((wording.case().act(act).kind?, wording.act(act)))
}

/// A label held against the author's type.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The author's type.
    pub author: QuestionType,
    /// The type chosen.
    pub chosen: QuestionType,
    /// What the author's type is.
    pub is: Words,
    /// Where another was chosen: how the two differ, or what the chosen one is.
    pub differs: Option<Words>,
    /// Where the line is weak: the author's own words for why. There may be none in the script; see [`say`](super::say).
    pub why: Option<Words>,
    /// Where the line is weak: a better form of it, with its type.
    pub better: Option<(QuestionType, Words)>,
}

impl Told {
    /// Says that the two agree.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.author == self.chosen
    }
}

/// What a type is, in one sentence.
#[must_use]
pub fn definition(kind: QuestionType) -> Words {
    Words::of(Message::new(format!("code-{}", kind.id())))
}

/// How a type differs from the one chosen for it; where the two are seldom taken for each other, what the chosen one is.
fn difference(author: QuestionType, chosen: QuestionType) -> Words {
    let (a, b) = (author.min(chosen), author.max(chosen));
    if PAIRS.contains(&(a, b)) {
        return Words::of(Message::new(format!("code-{}-{}", a.id(), b.id())));
    }
    let kind = Message::new(format!("type-{}", chosen.id()));
    let what = Message::new(format!("code-{}", chosen.id()));
    Words::of(Message::new("code-chosen-is").arg("kind", kind).arg("what", what))
}

/// How far two codings of the same lines agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Lines labelled.
    pub lines: usize,
    /// Lines on which both agree.
    pub agreed: usize,
    /// The share of those, in per cent, rounded to the nearest; 0 where nothing was labelled.
    pub percent: u32,
    /// Agreement beyond chance.
    pub kappa: Kappa,
    /// Types taken for another, the most frequent first.
    pub confused: Vec<Confused>,
}

/// Cohen's kappa of two codings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kappa {
    /// In hundredths, -100 to 100: 0 is what chance brings, 100 full agreement.
    Hundredths(i32),
    /// Fewer lines than [`KAPPA_LEAST`].
    TooFew,
    /// Both used one and the same type throughout: chance alone would agree, and nothing can be said.
    OneType,
}

/// A type taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confused {
    /// The author's.
    pub author: QuestionType,
    /// The one chosen.
    pub chosen: QuestionType,
    /// How often.
    pub times: usize,
}

impl Agreement {
    /// Compares pairs of the author's type and the one chosen.
    #[must_use]
    pub fn of(pairs: &[(QuestionType, QuestionType)]) -> Self {
        let lines = pairs.len();
        let agreed = pairs.iter().filter(|(author, chosen)| author == chosen).count();
        let mut times: BTreeMap<(QuestionType, QuestionType), usize> = BTreeMap::new();
        for pair in pairs.iter().filter(|(author, chosen)| author != chosen) {
            *times.entry(*pair).or_default() += 1;
        }
        let mut confused: Vec<Confused> =
            times.into_iter().map(|((author, chosen), times)| Confused { author, chosen, times }).collect();
        confused.sort_by_key(|one| std::cmp::Reverse(one.times));
        Self {
            lines,
            agreed,
            percent: u32::try_from((agreed * 200 + lines) / (lines * 2).max(1)).unwrap_or(100),
            kappa: kappa(pairs, agreed),
            confused,
        }
    }
}

/// (observed - expected) / (1 - expected), both as shares; here multiplied out by the square of the lines, so that no
/// fraction is rounded but the last.
fn kappa(pairs: &[(QuestionType, QuestionType)], agreed: usize) -> Kappa {
    let lines = pairs.len() as i64;
    if pairs.len() < KAPPA_LEAST {
        return Kappa::TooFew;
    }
    let by_chance: i64 = QuestionType::ALL
        .iter()
        .map(|kind| {
            let author = pairs.iter().filter(|(author, _)| author == kind).count() as i64;
            let chosen = pairs.iter().filter(|(_, chosen)| chosen == kind).count() as i64;
            author * chosen
        })
        .sum();
    let beyond = lines * lines - by_chance;
    if beyond == 0 {
        return Kappa::OneType;
    }
    let above = (agreed as i64 * lines - by_chance) * 200;
    // To the nearest hundredth, halves away from zero.
    let rounded = (above + above.signum() * beyond) / (beyond * 2);
    Kappa::Hundredths(i32::try_from(rounded).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case::{MODEL, case, play},
        course::{Course, Shelf},
        locale::Language,
    };
    use QuestionType::{Closed, Encourager, Explain, Forced, Leading, Open, Probe};

    fn pairs(table: &[&[usize]], kinds: &[QuestionType]) -> Vec<(QuestionType, QuestionType)> {
        let mut all = Vec::new();
        for (row, author) in table.iter().zip(kinds) {
            for (times, chosen) in row.iter().zip(kinds) {
                all.extend(std::iter::repeat_n((*author, *chosen), *times));
            }
        }
        all
    }

    fn check(table: &[&[usize]], percent: u32, kappa: Kappa) {
        let found = Agreement::of(&pairs(table, &[Open, Probe, Closed]));
        assert_eq!((found.percent, found.kappa), (percent, kappa), "{table:?}");
    }

    #[test]
    fn kappa_is_cohen_s() {
        // The table by which it is usually shown, 200 lines: observed .70, expected .41, kappa .29 / .59 = .4915.
        check(&[&[88, 10, 2], &[14, 40, 6], &[18, 10, 12]], 70, Kappa::Hundredths(49));
        // By hand: observed 35 of 50, expected (25 * 30 + 25 * 20) / 2500 = .5, kappa .2 / .5 = .4.
        check(&[&[20, 5], &[10, 15]], 70, Kappa::Hundredths(40));
        // All agree; none agrees: expected .5, kappa -.5 / .5.
        check(&[&[10, 0], &[0, 10]], 100, Kappa::Hundredths(100));
        check(&[&[0, 10], &[10, 0]], 0, Kappa::Hundredths(-100));
        // Labels that know nothing of the lines: 18 of 30 agree, expected (20 * 24 + 10 * 6) / 900 = .6.
        check(&[&[16, 4], &[8, 2]], 60, Kappa::Hundredths(0));
        // By hand: observed 19 of 20, expected (19 * 20 + 1 * 0) / 400 = .95: one slip on a rare type, and kappa is 0.
        check(&[&[19, 0], &[1, 0]], 95, Kappa::Hundredths(0));
    }

    #[test]
    fn kappa_is_not_told_where_it_says_nothing() {
        check(&[&[10, 5], &[0, 4]], 74, Kappa::TooFew);
        check(&[&[20]], 100, Kappa::OneType);
        check(&[], 0, Kappa::TooFew);
    }

    #[test]
    fn confusions_are_counted_the_most_frequent_first() {
        let found = Agreement::of(&pairs(&[&[3, 1, 0], &[4, 2, 0], &[0, 1, 1]], &[Open, Closed, Leading]));
        let confused: Vec<_> = found.confused.iter().map(|one| (one.author, one.chosen, one.times)).collect();
        assert_eq!(confused, [(Closed, Open, 4), (Open, Closed, 1), (Leading, Closed, 1)]);
    }

    #[test]
    fn a_label_is_held_against_the_author_s_type() {
        let interview =
            play(&case("broker"), "greet; role; separate; work-leading; look ticket.destination; work.go-on");
        let sheet = Sheet::of(&interview, Handbook::shipped());
        let lines: Vec<_> = sheet.lines.iter().map(|line| (line.turn, line.before.len(), line.after.len())).collect();
        assert_eq!(lines, [(2, 0, 0), (4, 0, 1), (6, 1, 1)]);
        let told = sheet.told(1, Probe).expect("a line");
        assert_eq!((told.author, told.chosen, told.agrees()), (Leading, Probe, false));
        assert_eq!(told.differs.map(|words| words.0[0].path()).as_deref(), Some("code-probe-leading"));
        assert!(told.why.is_some());
        assert_eq!(told.better.map(|(kind, _)| kind), Some(Open), "no weak line stands without a better one");
        assert_eq!(sheet.told(7, Leading), None);
        let told = sheet.told(0, Forced).expect("a line");
        assert_eq!(told.author, Explain);
        assert_eq!(told.differs.map(|words| words.0[0].path()).as_deref(), Some("code-chosen-is"));
        let told = sheet.told(2, Encourager).expect("a line");
        assert!(told.agrees() && told.differs.is_none() && told.why.is_none() && told.better.is_none());
        let agreement = sheet.agreement(&[Some(Forced), None, Some(Encourager)]);
        assert_eq!((agreement.lines, agreement.agreed, agreement.percent), (2, 1, 50));
    }

    #[test]
    fn the_model_s_own_types_agree_with_themselves() {
        let sheet = Sheet::of(&play(&case("broker"), MODEL), Handbook::shipped());
        let kinds: Vec<QuestionType> = sheet.lines.iter().map(|line| line.kind).collect();
        assert!((0..kinds.len()).all(|line| sheet.told(line, kinds[line]).is_some_and(|told| told.agrees())));
        let agreement = sheet.agreement(&kinds.into_iter().map(Some).collect::<Vec<_>>());
        assert_eq!((agreement.percent, agreement.confused.len()), (100, 0));
    }

    #[test]
    fn every_type_and_pair_has_its_words_in_every_language() {
        let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        let pairs = PAIRS.iter().map(|(a, b)| difference(*b, *a)).chain([difference(Open, Explain)]);
        let all = QuestionType::ALL.iter().map(|kind| definition(*kind)).chain(pairs);
        for words in all {
            for language in Language::ALL {
                assert!(catalogue.exists(&words.0[0], language), "{language}: {}", words.0[0].path());
            }
        }
        assert!(PAIRS.iter().all(|(a, b)| a < b), "the lesser first");
    }
}
