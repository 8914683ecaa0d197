//! Rules that cannot be meant: marks outside their scale, times of nothing, competencies nobody judges, an examination
//! without an end.

use std::collections::BTreeSet;

use super::Sheet;
use crate::{
    check::{findings::Findings, path::Path},
    course::exercise::{Mode, Offer},
    scenario::{Line, handbook::CompetencyId, ron_tree::nearest},
};

/// What each number may be: field, least, most, what is counted (design).
const RANGES: [(&str, u32, u32, &str); 6] = [
    ("case_time_percent", 25, 400, "percent of the time that a case gives"),
    ("case_wall_minutes", 1, 240, "minutes for one interview"),
    ("wall_minutes", 1, 1440, "minutes for a sitting"),
    ("attempts", 1, 1000, "attempts"),
    ("repeat_days", 1, 730, "days"),
    ("pass", 1, 100, "points"),
];

pub(super) fn lint(sheet: &Sheet<'_>, found: &mut Findings) {
    let exercise = sheet.exercise;
    for (field, least, most, what) in RANGES {
        let written = match field {
            "case_time_percent" => Some(exercise.case_time_percent),
            "case_wall_minutes" => exercise.case_wall_minutes,
            "wall_minutes" => exercise.wall_minutes,
            "attempts" => exercise.attempts,
            "repeat_days" => exercise.repeat_days,
            _ => exercise.pass,
        };
        if let Some(number) = written.filter(|number| !(least..=most).contains(number)) {
            let message = format!("`{field}` is {number}; it counts {what}, {least} to {most}");
            found
                .error("exercise-out-of-range", Path::section(field), message)
                .help(format!("write a number from {least} to {most}, or take the field away"));
        }
    }
    minimum(sheet, found);
    let interviews = u32::try_from(exercise.interviews()).unwrap_or(u32::MAX);
    if let Some(least) = exercise.least_passed.filter(|least| *least > interviews) {
        let message = format!("{least} interviews must be passed, and the exercise gives {interviews}");
        found
            .error("exercise-cannot-be-passed", Path::section("least_passed"), message)
            .help("write a number of interviews that there are");
    }
    if let (Some(case), Some(all)) = (exercise.case_wall_minutes, exercise.wall_minutes)
        && case > all
        && all > 0
    {
        let message = format!("one interview may last {case} minutes, and the whole sitting {all}");
        found
            .warning("exercise-wall-too-short", Path::section("wall_minutes"), message)
            .help("the shorter of the two ends the talk; write both so that they fit");
    }
    if let Some(all) = exercise.wall_minutes.filter(|all| *all > 0 && *all < interviews) {
        let message = format!("{interviews} interviews in {all} minutes leave less than a minute for each");
        found
            .warning("exercise-wall-too-short", Path::section("wall_minutes"), message)
            .help("an interview that is never begun counts as not finished");
    }
    if exercise.mode == Mode::Exam {
        let mut lacks = Vec::new();
        if exercise.case_wall_minutes.is_none() && exercise.wall_minutes.is_none() {
            lacks.push("no end on the wall (`wall_minutes` or `case_wall_minutes`)");
        }
        if exercise.attempts.is_none() {
            lacks.push("no number of `attempts`");
        }
        for lack in lacks {
            found
                .warning("exercise-exam-unbounded", Path::section("mode"), format!("this examination has {lack}"))
                .help("write it, or choose `mode: Scored`");
        }
    }
}

fn minimum(sheet: &Sheet<'_>, found: &mut Findings) {
    let section = Path::section("minimum");
    let rubric = sheet.course.handbook.rubric();
    let offers = sheet.exercise.parts.iter().flat_map(|part| Offer::of_part(part, sheet.course));
    let lines: BTreeSet<Line> = offers
        .flat_map(|offer| offer.0)
        .filter_map(|choice| Some(sheet.course.scenario(&choice.scenario)?.scenario.as_ref()?.line))
        .collect();
    let judged = |id: &str| {
        let profiles = lines.iter().map(|line| rubric.profile(*line));
        profiles.flat_map(|profile| &profile.competencies).any(|competency| competency.id.id() == id)
    };
    for (id, percent) in &sheet.exercise.minimum {
        if CompetencyId::from_id(id).is_none() {
            let known = || CompetencyId::ALL.iter().map(|competency| competency.id());
            let help = match nearest(id, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the competencies are {}", known().collect::<Vec<_>>().join(", ")),
            };
            let message = format!("no competency is called `{id}`");
            found.error("exercise-unknown-competency", section.key(id), message).help(help);
        } else if !lines.is_empty() && !judged(id) {
            let message = format!("no case of this exercise is judged by `{id}`, so its least is never missed");
            let help = "take it away, or add cases of the other line of inspection";
            found.warning("exercise-not-judged", section.key(id), message).help(help);
        }
        if !(1..=100).contains(percent) {
            let message = format!("the least of `{id}` is {percent}; it is in percent of its points, 1 to 100");
            found.error("exercise-out-of-range", section.name(id), message).help("write a number from 1 to 100");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::expect;

    #[test]
    fn numbers_stay_on_their_scale() {
        let check = |from: &str, to: &str, text: &str| {
            expect(&[(from, to)], &[("exercise-out-of-range", text)]);
        };
        check("pass: 70", "pass: 0", "0");
        check("pass: 70", "pass: 101", "101");
        check("case_time_percent: 90", "case_time_percent: 0", "0");
        check("case_wall_minutes: 40", "case_wall_minutes: 0", "0");
        check("attempts: 2", "attempts: 0", "0");
        check("repeat_days: 120", "repeat_days: 731", "731");
        check("\"protection\": 60", "\"protection\": 160", "160");
        expect(&[(" wall_minutes: 200", " wall_minutes: 0")], &[("exercise-out-of-range", "0")]);
    }

    #[test]
    fn what_nobody_judges_and_nobody_passes() {
        expect(&[("\"decision\": 50", "\"decison\": 50")], &[("exercise-unknown-competency", "\"decison\"")]);
        expect(&[("least_passed: 6", "least_passed: 9")], &[("exercise-cannot-be-passed", "9")]);
    }

    #[test]
    fn what_the_first_line_does_not_judge() {
        let first = "from: [Set(\"P1\")]";
        expect(
            &[
                ("from: [Set(\"A\"), Set(\"B\"), Case(\"day-trip\")]", first),
                ("Truth(\"border-pass\", \"trader\"), ", ""),
                ("\"decision\": 50", "\"evidence\": 50"),
            ],
            &[("exercise-not-judged", "\"evidence\"")],
        );
    }

    #[test]
    fn walls_that_do_not_fit() {
        expect(&[(" wall_minutes: 200", " wall_minutes: 30")], &[("exercise-wall-too-short", "30")]);
        expect(&[("case_wall_minutes: 40, wall_minutes: 200", "wall_minutes: 5")], &[("exercise-wall-too-short", "5")]);
        expect(
            &[("case_wall_minutes: 40, wall_minutes: 200, attempts: 2,", "")],
            &[("exercise-exam-unbounded", "Exam"), ("exercise-exam-unbounded", "Exam")],
        );
        expect(&[("case_wall_minutes: 40, wall_minutes: 200, attempts: 2,", ""), ("Exam", "Scored")], &[]);
    }
}
