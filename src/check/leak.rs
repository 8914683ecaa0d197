//! The leak audit: nothing that can be seen before the first question may tell the truth.
//!
//! Within a case it is exact: every variant of a draw is laid out as a trainee would find it, and the layouts must be the
//! same, message by message and value by value (so lengths, numbers and order are the same, too). Over a library it is
//! counted: no trait of those who come may go with a family. Demeanour is state of the engine and begins alike, so it is
//! part of the layout. What playing shows is `simulate`'s and `prove`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::{
    course::{Course, Taught},
    diagnostic::{Diagnostic, Diagnostics},
    interview::{
        Case, Interview,
        case::{ActIx, DocumentIx, ItemSource, PersonIx, What},
        decide::is_open,
        drawn::{Drawn, draw},
        view::{DocumentView, LineView, PersonView, TopicView},
        wording::Wording,
    },
    scenario::{
        Family, Line, Scenario,
        document::On,
        handbook::Handbook,
        locate::locate,
        person::Place,
        words::{Words, tail},
    },
};

/// Draws that `check` lays out for each case: what tells the truth is written in the script and shows in each.
pub(super) const LAYOUTS: u64 = 3;

/// Draws counted for each case of a library.
const COUNTED: u64 = 60;

/// The least association that is told, as Cramér's V: 0 is none, 1 is a sure sign. 0.1 is what textbooks call small
/// (design).
const LEAST: f64 = 0.1;

/// Lays out every case of a course under so many draws, and counts who comes over all of them.
pub fn audit(course: &Course, layouts: u64) -> Diagnostics {
    let mut found = Diagnostics::new();
    for taught in &course.scenarios {
        if let Some(scenario) = &taught.scenario {
            within(course, taught, scenario, layouts, &mut found);
        }
    }
    over(course, &mut found);
    found
}

/// What differs between two variants of the same draw before the first question: the element's path, and what it is, to
/// be followed by "differs". By element where it is an act, a paper or a person; else by what it is part of.
pub fn differences(a: &Arc<Case>, b: &Arc<Case>, handbook: &Handbook) -> Vec<(String, String)> {
    let (one, other) = (Interview::start(Arc::clone(a)), Interview::start(Arc::clone(b)));
    let wording = Wording::new(a, handbook);
    let mut found = Vec::new();
    let on_one_desk = |ix: usize| a.documents[ix].on_desk != b.documents[ix].on_desk;
    for ix in (0..a.documents.len()).filter(|ix| on_one_desk(*ix)) {
        let id = wording.document_id(DocumentIx(ix as u16));
        found.push((format!("documents/{id}"), format!("whether document `{id}` lies on the desk")));
    }
    // That a paper which lies on one desk only can be opened there is told already.
    let paper = |act: ActIx| match a.act(act).what {
        What::Open(document) => Some(document),
        What::Look(item) => match a.items[item.ix()].source {
            ItemSource::Field(document, _) => Some(document),
            ItemSource::Result(..) => None,
        },
        _ => None,
    };
    let told = |act: ActIx| paper(act).is_some_and(|document| on_one_desk(document.ix()));
    let of_one = |act: &ActIx| is_open(a, one.state(), *act) != is_open(b, other.state(), *act);
    for act in a.act_ids().filter(of_one).filter(|act| !told(*act)) {
        found.push((String::new(), format!("whether `{}` is open", wording.act_name(act))));
    }
    for (ix, (here, there)) in a.persons.iter().zip(&b.persons).enumerate() {
        let at = PersonIx(ix as u8);
        if (here.present, one.state().rapport(at)) != (there.present, other.state().rapport(at)) {
            let id = wording.person_id(at);
            found.push((format!("persons/{id}"), format!("whether `{id}` is there, or with what rapport,")));
        }
    }
    if found.is_empty() {
        let (one, other) = (Layout::of(&one, handbook), Layout::of(&other, handbook));
        found.extend(one.differs(&other).into_iter().map(|(path, what)| (path.to_owned(), what.to_owned())));
    }
    found
}

/// What a trainee finds before the first question, as it is shown.
#[derive(PartialEq)]
struct Layout {
    people: Vec<PersonView>,
    desk: Vec<DocumentView>,
    lines: Vec<TopicView>,
    acts: Vec<LineView>,
    briefing: Words,
}

impl Layout {
    fn of(interview: &Interview, handbook: &Handbook) -> Self {
        let wording = Wording::new(interview.case(), handbook);
        Self {
            people: interview.people(&wording),
            desk: interview.desk(&wording),
            lines: interview.topics(&wording),
            acts: interview.acts(&wording),
            briefing: wording.finish(tail("scenario", "brief"), None, None),
        }
    }

    /// What is not shown alike, with the section it stands in.
    fn differs(&self, other: &Self) -> Vec<(&'static str, &'static str)> {
        let parts = [
            (self.people != other.people, "persons", "how somebody there is shown"),
            (self.desk != other.desk, "documents", "how a paper on the desk is shown"),
            (self.lines != other.lines, "questions", "how a question is shown"),
            (self.acts != other.acts, "acts", "how an act is shown"),
            (self.briefing != other.briefing, "variants", "the briefing"),
        ];
        parts.into_iter().filter(|(differs, ..)| *differs).map(|(_, path, what)| (path, what)).collect()
    }
}

fn within(course: &Course, taught: &Taught, scenario: &Arc<Scenario>, layouts: u64, found: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for seed in 1..=layouts {
        let drawn = |variant| Case::draw(&taught.id, scenario, course.handbook, Some(variant), seed).ok().map(Arc::new);
        let cases: Vec<Arc<Case>> = scenario.variants.keys().filter_map(drawn).collect();
        let Some((first, others)) = cases.split_first() else { return };
        for other in others {
            for (path, what) in differences(first, other, course.handbook) {
                let message = format!(
                    "{what} differs between variants `{}` and `{}` before anything was asked (drawn as by seed {seed})",
                    first.variant_id(),
                    other.variant_id()
                );
                if told.insert((what, other.variant)) {
                    found.push(
                        Diagnostic::error("surface-differs", message)
                            .at(taught.source, locate(&taught.tree, &path, true), "")
                            .help("let it be alike in every variant; the truth shows in answers and fields only"),
                    );
                }
            }
        }
    }
}

/// How often each value of a trait came with each family.
#[derive(Default)]
struct Table(BTreeMap<String, BTreeMap<Family, u32>>);

impl Table {
    fn count(&mut self, value: &str, families: &[Family]) {
        let by_family = self.0.entry(value.to_owned()).or_default();
        for family in families {
            *by_family.entry(*family).or_default() += 1;
        }
    }

    /// How surely the value tells the family: Cramér's V, corrected for its bias in small tables (Bergsma 2013).
    fn association(&self) -> f64 {
        let families: BTreeSet<Family> = self.0.values().flat_map(|by| by.keys().copied()).collect();
        let (rows, columns) = (self.0.len() as f64, families.len() as f64);
        let of_family = |family: &Family| self.0.values().filter_map(|by| by.get(family)).sum::<u32>();
        let all = f64::from(families.iter().map(of_family).sum::<u32>());
        if rows < 2.0 || columns < 2.0 || all < 2.0 {
            return 0.0;
        }
        let mut chi = 0.0;
        for by_family in self.0.values() {
            let row = f64::from(by_family.values().sum::<u32>());
            for family in &families {
                let expected = row * f64::from(of_family(family)) / all;
                let seen = f64::from(by_family.get(family).copied().unwrap_or(0));
                chi += (seen - expected).powi(2) / expected;
            }
        }
        let corrected = (chi / all - (rows - 1.0) * (columns - 1.0) / (all - 1.0)).max(0.0);
        let less = |size: f64| size - (size - 1.0).powi(2) / (all - 1.0);
        (corrected / (less(rows).min(less(columns)) - 1.0)).sqrt()
    }

    /// The shares of each family by value, in words.
    fn shares(&self) -> String {
        let of_value = |(value, by_family): (&String, &BTreeMap<Family, u32>)| {
            let all: u32 = by_family.values().sum();
            let each: Vec<String> = by_family
                .iter()
                .map(|(family, count)| format!("{} {} %", family.id(), count * 100 / all.max(1)))
                .collect();
            format!("{value}: {}", each.join(", "))
        };
        self.0.iter().map(of_value).collect::<Vec<_>>().join("; ")
    }
}

/// What is counted of a drawn party: how a trait is called, whose it is, its value.
fn traits(scenario: &Scenario, drawn: &Drawn) -> Vec<(String, String)> {
    let at_desk = scenario.documents.values().filter(|document| document.on == On::Desk).count();
    let there = scenario.persons.values().filter(|person| person.at == Place::Counter).count();
    let mut all = vec![
        ("the number of people at the counter".to_owned(), there.to_string()),
        ("the number of papers on the desk".to_owned(), at_desk.to_string()),
        ("the direction".to_owned(), format!("{:?}", scenario.direction).to_lowercase()),
        ("the content warnings".to_owned(), format!("{:?}", scenario.warnings).to_lowercase()),
    ];
    let counter = scenario.persons.values().zip(&drawn.persons).filter(|(person, _)| person.at == Place::Counter);
    for ((_, person), who) in counter.zip(["the first person", "the second person"]) {
        all.push((format!("the sex of {who}"), person.sex.id().to_owned()));
        all.push((format!("the age of {who}"), format!("{} to {}", person.age / 10 * 10, person.age / 10 * 10 + 9)));
        all.push((format!("the nationality of {who}"), person.nationality.clone()));
    }
    all
}

fn over(course: &Course, found: &mut Diagnostics) {
    let mut tables: BTreeMap<(Line, String), Table> = BTreeMap::new();
    let (mut sexes, mut nationalities) = (Table::default(), Table::default());
    let scripts: Vec<&Arc<Scenario>> = course.scenarios.iter().filter_map(|taught| taught.scenario.as_ref()).collect();
    // One script says nothing of a library.
    if scripts.len() < 2 {
        return;
    }
    for scenario in scripts {
        let families: Vec<Family> = scenario.variants.values().map(|variant| variant.family).collect();
        for seed in 1..=COUNTED {
            let drawn = draw(scenario, course.handbook, seed);
            for (name, value) in traits(scenario, &drawn) {
                tables.entry((scenario.line, name)).or_default().count(&value, &families);
            }
            for person in &drawn.persons {
                sexes.count(person.sex.id(), &families);
                nationalities.count(&person.nationality, &families);
            }
        }
    }
    for ((line, name), table) in &tables {
        let size = table.association();
        if size >= LEAST {
            let message = format!(
                "over the cases of the {} line {name} goes with the truth (Cramér's V {size:.2}): {}",
                format!("{line:?}").to_lowercase(),
                table.shares()
            );
            found.push(
                Diagnostic::warning("surface-predicts", message)
                    .help("give every script all three families, or let the others draw the same people"),
            );
        }
    }
    for (name, table) in [("sex", &sexes), ("nationality", &nationalities)] {
        for (value, by_family) in &table.0 {
            for family in Family::ALL.iter().filter(|family| !by_family.contains_key(family)) {
                let message = format!("nobody of {name} `{value}` ever comes in a {} case", family.id());
                found
                    .push(Diagnostic::warning("missing-persona", message).help(
                        "let each sex and nationality occur in every family, or trainees learn who is who by it",
                    ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::testing::{self, GOOD, WORDS},
        course::Shelf,
        locale::Language,
    };

    fn codes(found: &Diagnostics) -> Vec<&'static str> {
        found.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn the_shipped_library_tells_nothing() {
        let course = Course::open(&[Shelf::shipped()]);
        let found = audit(&course, 40);
        let told =
            crate::diagnostic::render::terminal(&found, &course.sources, crate::diagnostic::render::Style::Plain);
        assert!(found.is_empty(), "{told}");
    }

    #[test]
    fn an_association_is_measured() {
        let mut table = Table::default();
        for _ in 0..50 {
            table.count("one", &[Family::Genuine, Family::Trafficking]);
            table.count("other", &[Family::Genuine, Family::Trafficking]);
        }
        assert_eq!(table.association(), 0.0);
        for _ in 0..100 {
            table.count("one", &[Family::Genuine]);
            table.count("other", &[Family::Trafficking]);
        }
        assert!((table.association() - 0.5).abs() < 0.02, "{}", table.association());
        assert!(table.shares().contains("one: genuine 75 %"), "{}", table.shares());
    }

    fn seeded(from: &str, to: &str) -> Course {
        assert!(GOOD.contains(from), "{from}");
        testing::course(&GOOD.replacen(from, to, 1), &[(Language::English, WORDS)], &[])
    }

    #[test]
    fn a_case_that_differs_on_the_surface_is_found() {
        let check = |from: &str, to: &str, expected: &[&str]| {
            assert_eq!(codes(&audit(&seeded(from, to), 2)), expected, "{to}");
        };
        check("format: 1", "format: 1", &[]);
        check("\"work-open\": Question(", "\"work-open\": Question(when: Variant(\"broker\"), ", &["surface-differs"]);
        check("kind: Ticket,", "kind: Ticket, only: [\"broker\"],", &["surface-differs"]);
        check(
            "kind: Explain(\"traveller\"),",
            "kind: Explain(\"traveller\"), when: Variant(\"hired\"),",
            &["surface-differs"],
        );
    }

    #[test]
    fn a_library_in_which_who_comes_tells_the_truth_is_found() {
        let mut course = seeded("format: 1", "format: 1");
        let only =
            GOOD.replace("[\"KHM\"]", "[\"LAO\"]").replace("family: Trafficking, subject", "family: Genuine, subject");
        let other = testing::course(&only, &[(Language::English, WORDS)], &[]).scenarios.swap_remove(0);
        course.scenarios.push(other);
        let found = codes(&audit(&course, 1));
        assert!(found.contains(&"surface-predicts"), "{found:?}");
        // Nobody from Lao PDR comes in another family, and nobody at all is smuggled.
        assert!(found.iter().filter(|code| **code == "missing-persona").count() >= 3, "{found:?}");
    }
}
