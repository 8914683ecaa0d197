//! Documents: fields and defects that their kind has, papers that lie there alike in every variant, and values that a
//! draw puts wrong in one of several places.

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    scenario::{
        act::ActKind,
        document::{Document, On, Shows},
        map::Map,
        pool::Pool,
        ron_tree::nearest,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    let documents = Path::section("documents");
    for (id, document) in &script.scenario.documents {
        let here = documents.key(id);
        of_kind(script, &here, id, document, found);
        on_desk(script, &here, id, document, found);
        values(script, &here, document, found);
    }
    requests(script, found);
    mismatches(script, found);
}

/// Fields and defects that the kind of document has.
fn of_kind(script: &Script<'_>, here: &Path<'_>, id: &str, document: &Document, found: &mut Findings) {
    let kind = script.handbook().document(document.kind);
    let fields = here.name("fields");
    for field in document.fields.keys() {
        if !kind.fields.iter().any(|known| known.id() == field) {
            let known = || kind.fields.iter().map(|field| field.id());
            let help = match nearest(field, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it has {}", known().collect::<Vec<_>>().join(", ")),
            };
            let message = format!("a document of the kind `{:?}` has no field `{field}`", document.kind);
            found.error("unknown-document-field", fields.key(field), message).help(help);
        }
    }
    let defects = here.name("defects");
    for (variant, list) in &document.defects {
        let here = defects.key(variant);
        for (at, defect) in list.iter().enumerate() {
            match kind.defects.iter().find(|known| known.0 == *defect) {
                None => {
                    let known: Vec<String> = kind.defects.iter().map(|known| format!("{:?}", known.0)).collect();
                    let help = match known.is_empty() {
                        true => "such a document can carry no defect".to_owned(),
                        false => format!("it can carry {}", known.join(", ")),
                    };
                    let message =
                        format!("a document of the kind `{:?}` cannot carry the defect `{defect:?}`", document.kind);
                    found.error("wrong-defect", here.at(at), message).help(help);
                }
                Some(place) if !document.fields.contains(place.1.as_str()) => {
                    let message =
                        format!("the defect `{defect:?}` shows in the field `{}`, which `{id}` does not have", place.1);
                    found
                        .error("hidden-defect", here.at(at), message)
                        .help(format!("add `\"{}\"` to its fields", place.1));
                }
                Some(_) => {}
            }
        }
    }
}

fn on_desk(script: &Script<'_>, here: &Path<'_>, id: &str, document: &Document, found: &mut Findings) {
    if document.on == On::Desk && !document.only.is_empty() {
        let message =
            format!("`{id}` lies on the desk in some variants only, which tells the truth before a question is asked");
        let help = "let it lie there in every variant (its fields may differ), or write `on: Request`";
        found.error("leaking-document", here.name("only"), message).help(help);
    }
    if document.on == On::Request && !script.reach.is_handed_out(id) && script.known.whole {
        let message = format!("nobody can get `{id}` onto the desk");
        let help = format!("write an act of the kind `Request(\"{id}\")`, or `on: Desk`");
        found.error("unreachable-document", here, message).help(help);
    }
}

/// What the fields show, in every variant in which the document exists.
fn values(script: &Script<'_>, here: &Path<'_>, document: &Document, found: &mut Findings) {
    let fields = here.name("fields");
    for (id, field) in &document.fields {
        let here = fields.key(id);
        let shows = here.name("shows");
        match &field.shows {
            Shows::Per(by) if !by.contains("else") => {
                let missing: Vec<&str> = script.variants_of(&document.only).filter(|v| !by.contains(v)).collect();
                if !missing.is_empty() {
                    let message = format!("the field `{id}` shows nothing in {}", missing.join(", "));
                    found
                        .error("variant-not-covered", shows, message)
                        .help("write a value for each variant, or for `\"else\"`");
                }
            }
            Shows::DayFrom(pool, _)
                if script.scenario.draws.get(pool).is_some_and(|pool| !matches!(pool, Pool::Date { .. })) =>
            {
                let message = format!("the pool `{pool}` draws no days");
                found.error("wrong-pool", shows.at(0), message).help("count days from a pool `Date(from: .., to: ..)`");
            }
            _ => {}
        }
        for (name, variants) in [("supports", keys(&field.supports)), ("indicators", keys(&field.indicators))] {
            let here = here.name(name);
            for variant in variants {
                let there = variant == "else" || script.variants_of(&document.only).any(|v| v == variant);
                if !there && script.known.has("variants", variant) {
                    let message = format!("the document does not exist in `{variant}`");
                    found
                        .warning("not-in-variant", here.key(variant), message)
                        .help("take the entry away, or add the variant to `only`");
                }
            }
        }
    }
}

fn keys<T>(map: &Map<T>) -> Vec<&str> {
    map.keys().collect()
}

fn requests(script: &Script<'_>, found: &mut Findings) {
    let acts = Path::section("acts");
    for (id, act) in &script.scenario.acts {
        let ActKind::Request(document) = &act.kind else { continue };
        if script.scenario.documents.get(document).is_some_and(|d| d.on == On::Desk) {
            let here = acts.key(id);
            let message = format!("`{document}` lies on the desk already and need not be asked for");
            found
                .warning("request-on-desk", here.name("kind").at(0), message)
                .help("write `on: Request` at the document, or take the act away");
        }
    }
}

/// A mismatch stands in one of several fields, each of which would else show the pool's value.
fn mismatches(script: &Script<'_>, found: &mut Findings) {
    let scenario = script.scenario;
    let mismatches = Path::section("mismatches");
    for (id, mismatch) in &scenario.mismatches {
        let here = mismatches.key(id);
        let at = here.name("at");
        if mismatch.at.is_empty() {
            found
                .error("mismatch-places", at, format!("the mismatch `{id}` stands nowhere"))
                .help("name at least one `document.field`");
            continue;
        }
        match &mismatch.by {
            None if mismatch.at.len() > 1 => {
                let message = format!("`{id}` may stand in {} fields, and no pool draws in which", mismatch.at.len());
                let words: Vec<String> = mismatch.at.iter().map(|at| format!("\"{}-{}\"", at.of, at.part)).collect();
                let help = format!("add `by: \"POOL\"` and a pool `AnyOf([{}])`", words.join(", "));
                found.error("mismatch-places", at, message).help(help);
            }
            None => {}
            Some(by) => {
                let wanted: Vec<String> = mismatch.at.iter().map(|at| format!("{}-{}", at.of, at.part)).collect();
                let drawn = script.known.words(by);
                if drawn.is_some_and(|words| words != wanted) || (drawn.is_none() && scenario.draws.contains(by)) {
                    let message = format!("the pool `{by}` does not draw the places of `{id}`");
                    let help = format!("its words must be the places in their order: {}", wanted.join(", "));
                    found.error("mismatch-places", here.name("by"), message).help(help);
                }
            }
        }
        for (index, place) in mismatch.at.iter().enumerate() {
            let Some(document) = scenario.documents.get(&place.of) else { continue };
            let Some(field) = document.fields.get(&place.part) else { continue };
            let shown = match &field.shows {
                Shows::Draw(pool) | Shows::DayFrom(pool, _) => *pool == mismatch.of,
                _ => false,
            };
            if !shown {
                let message =
                    format!("`{place}` does not show the pool `{}`, so nothing there can be off", mismatch.of);
                let help = format!("let the field show `Draw(\"{}\")`, or name another", mismatch.of);
                found.error("mismatch-places", at.at(index), message).help(help);
            }
            let missing: Vec<&str> = script
                .variants_of(&mismatch.only)
                .filter(|variant| !script.reach.document(&place.of, variant))
                .collect();
            if !missing.is_empty() && script.known.whole {
                let message = format!(
                    "`{}` does not exist in {}, where the mismatch may stand on it",
                    place.of,
                    missing.join(", ")
                );
                found
                    .error("mismatch-places", at.at(index), message)
                    .help("limit the mismatch by `only`, or name another document");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, expected: &[(&str, &str)]) {
        expect(&[(from, to)], expected);
    }

    #[test]
    fn fields_and_defects_belong_to_the_kind() {
        check("\"paid-by\": Field", "\"payed-by\": Field", &[("unknown-document-field", "\"payed-by\"")]);
        check("[DateAltered]", "[StampMissing]", &[("wrong-defect", "StampMissing")]);
        check(
            "from: \"mate\", on: Desk,",
            "from: \"mate\", on: Desk, defects: { \"broker\": [Cancelled] },",
            &[("hidden-defect", "Cancelled")],
        );
    }

    #[test]
    fn the_desk_is_alike_in_every_variant() {
        check(
            "kind: Ticket, of: \"traveller\",",
            "kind: Ticket, of: \"traveller\", only: [\"broker\"],",
            &[("leaking-document", "[\"broker\"]")],
        );
        check(
            "Request(\"contract\")",
            "Request(\"letter\")",
            &[
                ("unreachable-document", "\"contract\""),
                ("mismatch-places", "\"contract.start\""),
                ("request-on-desk", "\"letter\""),
            ],
        );
    }

    #[test]
    fn fields_show_something_in_every_variant() {
        check(
            "\"else\": \"guangzhou\"",
            "\"brokr\": \"guangzhou\"",
            &[
                ("variant-not-covered", "Per({ \"hired\": \"bangkok\", \"brokr\": \"guangzhou\" })"),
                ("unknown-variant", "\"brokr\""),
            ],
        );
        check(
            "{ \"start\": Field(shows: Draw(\"first-day\")) }),\n        \"letter\"",
            "{ \"start\": Field(shows: Draw(\"first-day\")), \"wage\": Field(shows: DayFrom(\"fee\", 2), supports: { \"broker\": [CRIM] }) }),\n        \"letter\"",
            &[("wrong-pool", "\"fee\""), ("not-in-variant", "\"broker\"")],
        );
    }

    #[test]
    fn a_mismatch_stands_where_its_value_is_shown() {
        check(", by: \"shift\"", "", &[("mismatch-places", "[\"contract.start\", \"letter.start\"]")]);
        check("by: \"shift\"", "by: \"manner\"", &[("mismatch-places", "\"manner\"")]);
        check("by: \"shift\", only: [\"hired\"]", "by: \"shift\"", &[("mismatch-places", "\"contract.start\"")]);
        check(
            "of: \"first-day\", off: Days(7)",
            "of: \"fee\", off: By(50)",
            &[("mismatch-places", "\"contract.start\""), ("mismatch-places", "\"letter.start\"")],
        );
    }
}
