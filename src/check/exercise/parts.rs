//! What an exercise asks for, held against what the course has: cases, sets, truths, and rates that a number can keep.

use super::Sheet;
use crate::{
    check::{findings::Findings, path::Path},
    course::exercise::{From, MOST_INTERVIEWS, Offer, Part, Rates, shares},
    scenario::{Family, ron_tree::nearest},
};

pub(super) fn lint(sheet: &Sheet<'_>, found: &mut Findings) {
    let exercise = sheet.exercise;
    let all_parts = Path::section("parts");
    // Parts that could not be read were told of; what is left of them says nothing about the whole.
    let whole = sheet.found.tree.root().field("parts").is_none_or(|node| node.items().count() == exercise.parts.len());
    if exercise.parts.is_empty() && whole && sheet.found.tree.root().field("parts").is_some() {
        found
            .error("exercise-empty", all_parts, "the exercise has no part, so it gives no interview")
            .help("write one: `(from: [Set(\"A\")], number: 3)`");
    }
    if exercise.interviews() > MOST_INTERVIEWS {
        let message = format!("the exercise gives {} interviews; the most is {MOST_INTERVIEWS}", exercise.interviews());
        found.error("exercise-too-long", all_parts, message).help("make several exercises of it");
    }
    for (part, at) in exercise.parts.iter().zip(&sheet.found.parts_at) {
        let here = all_parts.at(*at);
        if part.number == 0 {
            found
                .error("exercise-empty", here.name("number"), "this part gives no interview")
                .help("write how many, or take the part away");
        }
        if part.from.is_empty() {
            found
                .error("exercise-empty", here.name("from"), "this part says nowhere where its cases come from")
                .help("write `Set(\"A\")`, `Case(\"factory-job\")` or `Truth(\"factory-job\", \"hired\")`");
        }
        sources(sheet, part, &here, found);
        rates(sheet, part, &here, found);
    }
}

fn sources(sheet: &Sheet<'_>, part: &Part, here: &Path<'_>, found: &mut Findings) {
    let course = sheet.course;
    let list = here.name("from");
    for (index, from) in part.from.iter().enumerate() {
        let spot = list.at(index);
        if part.from[..index].contains(from) {
            let message = "this source is named twice in one part, so its cases come twice as often as the others'";
            found.warning("exercise-repeated-source", spot, message).help("take one away, and let the number say it");
        }
        match from {
            From::Set(set) => {
                if !Offer::of(from, course).0.is_empty() {
                    incomplete(sheet, part, set, &spot, found);
                    continue;
                }
                let sets: Vec<&str> = course.playable().filter_map(|(_, s)| s.set.as_deref()).collect();
                let help = match nearest(set, sets.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "a scenario says in its field `set` which set it belongs to".to_owned(),
                };
                found.error("exercise-unknown-set", spot, format!("no case belongs to the set `{set}`")).help(help);
            }
            From::Case(id) | From::Truth(id, _) => {
                let Some(taught) = course.scenario(id) else {
                    let near = course.nearest(id).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
                    found
                        .error("exercise-unknown-case", spot, format!("there is no case `{id}`"))
                        .help(near + "`sala list` shows the cases there are");
                    continue;
                };
                let Some(scenario) = &taught.scenario else {
                    found
                        .error("exercise-broken-case", spot, format!("the case `{id}` cannot be played"))
                        .help(format!("run `sala check {id}` and mend it, or take it away here"));
                    continue;
                };
                if let From::Truth(_, variant) = from
                    && !scenario.variants.contains(variant)
                {
                    let known: Vec<&str> = scenario.variants.keys().collect();
                    found
                        .error("exercise-unknown-truth", spot, format!("the case `{id}` has no variant `{variant}`"))
                        .help(format!("its variants are {}", known.join(", ")));
                }
            }
        }
    }
    languages(sheet, part, &list, found);
}

/// A set in which not every scenario has every truth that is wanted is no matched set.
fn incomplete(sheet: &Sheet<'_>, part: &Part, set: &str, spot: &Path<'_>, found: &mut Findings) {
    let wanted = |family: Family| part.rates.is_none_or(|rates| rates.of(family) > 0);
    for (id, scenario) in sheet.course.playable().filter(|(_, scenario)| scenario.set.as_deref() == Some(set)) {
        let has = |family: Family| scenario.variants.values().any(|variant| variant.family == family);
        let lacks: Vec<&str> =
            Family::ALL.iter().filter(|family| wanted(**family) && !has(**family)).map(|family| family.id()).collect();
        if !lacks.is_empty() {
            let message = format!("the case `{id}` of the set `{set}` has no {} variant", lacks.join(" and no "));
            found
                .warning("exercise-set-incomplete", *spot, message)
                .help("write the variant, or name the cases one by one: whoever knows the case could guess");
        }
    }
}

/// A case that is not told in the exercise's language is told in English.
fn languages(sheet: &Sheet<'_>, part: &Part, list: &Path<'_>, found: &mut Findings) {
    let Some(language) = sheet.exercise.language else { return };
    for (index, from) in part.from.iter().enumerate() {
        let offer = Offer::of(from, sheet.course);
        let mut ids: Vec<&str> = offer.0.iter().map(|choice| choice.scenario.as_str()).collect();
        ids.dedup();
        for id in ids {
            if sheet.course.scenario(id).is_some_and(|taught| !taught.words.contains_key(&language)) {
                let name = language.english_name();
                let message = format!("the exercise is held in {name}, and the case `{id}` has no {name} words");
                found
                    .warning("exercise-not-in-language", list.at(index), message)
                    .help(format!("translate it, or it is told in English; `language: {name}` asks for it"));
            }
        }
    }
}

fn rates(sheet: &Sheet<'_>, part: &Part, here: &Path<'_>, found: &mut Findings) {
    let Some(rates) = part.rates else { return };
    let spot = here.name("rates");
    let all: Vec<u32> = Family::ALL.iter().map(|family| rates.of(*family)).collect();
    if rates == Rates::default() {
        found
            .error("exercise-no-rates", spot, "all rates are 0, so no truth comes")
            .help("write `(genuine: 4, smuggling: 1, trafficking: 1)`, or take `rates` away for even parts");
        return;
    }
    let offers = Offer::of_part(part, sheet.course);
    // Where a source is unknown, nothing is to be concluded from what the others lack.
    let known = offers.iter().all(|offer| !offer.0.is_empty());
    // Ties go either way, so a family that gets none by the worst rank may get none.
    for (index, family) in Family::ALL.iter().enumerate() {
        if rates.of(*family) == 0 {
            continue;
        }
        let at = spot.name(family.id());
        if known && !offers.iter().any(|offer| offer.has(*family)) {
            let message = format!("{} cases are wanted, and no source of this part has one", family.id());
            found.error("exercise-truth-not-there", at, message).help("add a source, or take this rate away");
            continue;
        }
        let favoured: Vec<usize> = (0..all.len()).map(|other| usize::from(other != index)).collect();
        if part.number > 0 && shares(part.number as usize, &all, &favoured)[index] == 0 {
            let total: u64 = all.iter().map(|rate| u64::from(*rate)).sum();
            let message = format!(
                "a rate of {} in {total} is less than half of one interview in {}, so none ever comes",
                rates.of(*family),
                part.number
            );
            found.warning("exercise-rate-lost", at, message).help("raise the rate or the number, or take it away");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{check_exercise, exercise_mistakes, testing::expect};
    use crate::course::{Course, Shelf};

    /// A unit's own folder: a set of which one case has no smuggling variant and no Khmer words, and a broken case.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test lays the folder down that is read")]
    fn a_unit_s_own_cases() {
        let home = tempfile::tempdir().expect("a folder");
        let scenarios = home.path().join("scenarios");
        let lay = |name: &str, text: &str| {
            let path = scenarios.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            std::fs::write(path, text).expect("written");
        };
        let script = crate::check::testing::GOOD.replacen("format: 1,", "format: 1, set: \"H\",", 1);
        lay("half/scenario.ron", &script);
        lay("half/en.ftl", crate::check::testing::WORDS);
        lay("broken/scenario.ron", "Scenario(format: 1)");
        lay(
            "exercises/own.ron",
            "Exercise(format: 1, mode: Practice, seed: 1, language: Khmer, parts: [\n\
             (from: [Set(\"H\"), Set(\"A\")], number: 3, rates: (genuine: 1, smuggling: 1, trafficking: 1)),\n\
             (from: [Case(\"broken\")], number: 1)])",
        );
        let course = Course::open(&[Shelf::shipped(), Shelf::folder(home.path())]);
        let own = course.exercise("own").expect("a user's exercise stands beside the shipped ones");
        assert!(course.exercise("scored-six").is_some() && own.exercise.is_some());
        let found = check_exercise(&course, own);
        let mut codes: Vec<_> = found.iter().map(|d| d.code).collect();
        codes.retain(|code| *code != "missing-language");
        codes.sort_unstable();
        assert_eq!(codes, ["exercise-broken-case", "exercise-not-in-language", "exercise-set-incomplete"]);
        assert_eq!(exercise_mistakes(&course, own), 2, "no English words, and a case that cannot be played");
        let alone = Course::open(&[Shelf::words_only(), Shelf::folder(home.path())]);
        assert!(alone.exercises.is_empty(), "without the library nothing can be said of an exercise");
    }

    #[test]
    fn what_is_not_there_is_named() {
        expect(&[("Set(\"B\")", "Set(\"BB\")")], &[("exercise-unknown-set", "Set(\"BB\")")]);
        expect(&[("Case(\"day-trip\")", "Case(\"day-tripp\")")], &[("exercise-unknown-case", "Case(\"day-tripp\")")]);
        expect(
            &[("\"border-pass\", \"trader\"", "\"border-pass\", \"traitor\"")],
            &[("exercise-unknown-truth", "Truth(\"border-pass\", \"traitor\")")],
        );
        expect(
            &[("Truth(\"border-pass\", \"trader\")", "Truth(\"border-paths\", \"trader\")")],
            &[("exercise-unknown-case", "Truth(\"border-paths\", \"trader\")")],
        );
    }

    #[test]
    fn a_part_gives_something() {
        expect(&[("number: 2", "number: 0")], &[("exercise-empty", "0")]);
        expect(&[("from: [Truth(\"border-pass\", \"trader\"), Set(\"P1\")]", "from: []")], &[("exercise-empty", "[]")]);
        let changes =
            [("number: 2", "number: 200"), ("case_wall_minutes: 40, wall_minutes: 200, ", "wall_minutes: 300, ")];
        expect(&changes, &[("exercise-too-long", &parts_with("200"))]);
        expect(&[("Set(\"A\"), Set(\"B\")", "Set(\"A\"), Set(\"A\")")], &[("exercise-repeated-source", "Set(\"A\")")]);
    }

    fn parts_with(number: &str) -> String {
        let text = super::super::testing::GOOD;
        let (from, to) = (text.find("parts: ").expect("there") + 7, text.find("        case_time").expect("there"));
        text[from..to].trim_end().trim_end_matches(',').replace("number: 2", &format!("number: {number}"))
    }

    #[test]
    fn rates_that_a_number_cannot_keep() {
        let good = "(genuine: 4, smuggling: 1, trafficking: 1)";
        expect(&[(good, "()")], &[("exercise-no-rates", "()")]);
        expect(&[(good, "(genuine: 40, smuggling: 1, trafficking: 5)")], &[("exercise-rate-lost", "1")]);
        // One of twelve halves: it comes in some attempts.
        expect(&[(good, "(genuine: 5, smuggling: 1)")], &[]);
        expect(&[(good, "(genuine: 10, smuggling: 1, trafficking: 1)")], &[]);
        expect(
            &[
                ("Set(\"A\"), Set(\"B\"), Case(\"day-trip\")", "Truth(\"factory-job\", \"hired\")"),
                (good, "(genuine: 4, smuggling: 1, trafficking: 0)"),
            ],
            &[("exercise-truth-not-there", "1")],
        );
    }
}
