//! Days on papers that a draw can turn round: a return before the departure, a message sent after the day of the case.
//!
//! Which days belong in which order is data (`assets/documents.ron`). A day that stands wrong on purpose, by a mismatch or
//! a defect of its field, is left alone.

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    locale::calendar::Date,
    scenario::{
        document::{Document, Shows},
        pool::Pool,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    if script.is_made_up("date") {
        return;
    }
    let (scenario, today) = (script.scenario, script.scenario.date);
    let documents = Path::section("documents");
    for (id, document) in &scenario.documents {
        let kind = script.handbook().document(document.kind);
        let here = documents.key(id);
        let fields = here.name("fields");
        for field in &kind.past {
            let Some(days) = days(script, id, document, field) else { continue };
            if days.to > today {
                let message = format!("`{id}.{field}` can be {}, after the day of the case, {today}", days.to);
                found
                    .warning("impossible-days", fields.key(field), message)
                    .help("let its pool end on the day of the case, or before");
            }
        }
        for (first, second) in &kind.order {
            let (Some(a), Some(b)) = (days(script, id, document, first), days(script, id, document, second)) else {
                continue;
            };
            // Two days of one pool keep their distance; of two pools any may meet any.
            let turned = match (a.pool, b.pool) {
                (Some(one), Some(other)) if one == other => a.from > b.from,
                _ => a.to > b.from,
            };
            if turned {
                let message = format!(
                    "`{id}.{first}` can be drawn after `{id}.{second}`: {} and {}",
                    a.to,
                    if a.pool.is_some() && a.pool == b.pool { b.to } else { b.from }
                );
                found
                    .warning("impossible-days", fields.key(second), message)
                    .help("part the two pools, or let the later day follow from the earlier: `DayFrom(\"POOL\", 5)`");
            }
        }
    }
}

/// The days a field can show.
struct Days<'s> {
    from: Date,
    to: Date,
    pool: Option<&'s str>,
}

fn days<'s>(script: &Script<'s>, id: &str, document: &'s Document, field: &str) -> Option<Days<'s>> {
    let scenario = script.scenario;
    let reference = (id, field);
    let of_mismatch = |at: &crate::scenario::id::Dotted| (at.of.as_str(), at.part.as_str()) == reference;
    if scenario.mismatches.values().any(|mismatch| mismatch.at.iter().any(of_mismatch)) {
        return None;
    }
    let places = &script.handbook().document(document.kind).defects;
    let wrong =
        |defects: &Vec<_>| defects.iter().any(|defect| places.iter().any(|at| at.0 == *defect && at.1 == field));
    if document.defects.values().any(wrong) {
        return None;
    }
    let of_pool = |pool: &str| match scenario.draws.get(pool)? {
        Pool::Date { from, to } => Some((*from, *to)),
        _ => None,
    };
    match &document.fields.get(field)?.shows {
        Shows::Day(day) => Some(Days { from: *day, to: *day, pool: None }),
        Shows::Draw(pool) => of_pool(pool).map(|(from, to)| Days { from, to, pool: Some(pool) }),
        Shows::DayFrom(pool, days) => {
            let (from, to) = of_pool(pool)?;
            let days = i64::from(*days);
            Some(Days { from: from.add_days(days)?, to: to.add_days(days)?, pool: Some(pool) })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    #[test]
    fn days_keep_their_order_under_every_draw() {
        let check = |fields: &str, expected: &[(&str, &str)]| {
            let to = format!("\"paid-by\": Field(shows: Draw(\"fee\")), {fields}");
            expect(&[("\"paid-by\": Field(shows: Draw(\"fee\")),", &to)], expected);
        };
        let date = "\"date\": Field(shows: Draw(\"first-day\"))";
        check(&format!("{date}, \"return-date\": Field(shows: DayFrom(\"first-day\", 5))"), &[]);
        check(
            &format!("{date}, \"return-date\": Field(shows: DayFrom(\"first-day\", -1))"),
            &[("impossible-days", "\"return-date\"")],
        );
        check(
            &format!("{date}, \"return-date\": Field(shows: Day(\"2025-11-05\"))"),
            &[("impossible-days", "\"return-date\"")],
        );
        check(&format!("{date}, \"return-date\": Field(shows: Day(\"2025-11-12\"))"), &[]);
    }

    #[test]
    fn what_is_past_lies_before_the_case() {
        let check = |day: &str, expected: &[(&str, &str)]| {
            let to = format!(
                "\"passport\": Document(fields: {{ \"issue\": Field(shows: Day(\"{day}\")) }}, kind: Passport,"
            );
            expect(&[("\"passport\": Document(kind: Passport,", &to)], expected);
        };
        check("2024-05-01", &[]);
        check("2025-10-15", &[("impossible-days", "\"issue\"")]);
    }
}
