//! Whether the files of a handbook fit together: no id twice, no tag without its source, every closed list complete,
//! every sum of points right. Does not judge whether a figure is wise.

use std::collections::BTreeSet;

use super::{
    ActKind, Award, Code, CompetencyId, CriticalId, DocumentKind, FieldKind, Handbook, Line, Profile, QuestionType,
    Seen, TimeBand,
};

/// Returns one plain sentence for each thing that does not fit.
pub(super) fn faults(book: &Handbook) -> Vec<String> {
    let mut faults = Vec::new();
    ids(book, &mut faults);
    complete(book, &mut faults);
    sources(book, &mut faults);
    links(book, &mut faults);
    conduct(book, &mut faults);
    rubric(book, &mut faults);
    faults
}

fn ids(book: &Handbook, faults: &mut Vec<String>) {
    once("indicator", book.indicators.rows.iter().map(|r| r.id.clone()), faults);
    once("outcome", book.outcomes.rows.iter().map(|r| r.code.id().to_owned()), faults);
    once("reason", book.reasons.iter().map(|r| r.id.clone()), faults);
    once("phrase", book.phrases.iter().map(|r| r.id.clone()), faults);
    once("critical", book.criticals.iter().map(|r| r.id.id().to_owned()), faults);
    once("checkpoint", book.checkpoints.iter().map(|r| r.id.clone()), faults);
    once("hotline", book.hotlines.iter().map(|r| r.id.clone()), faults);
    once("name", book.names.rows.iter().map(|r| r.id.clone()), faults);
    once("document", book.documents.iter().map(|r| r.kind.id().to_owned()), faults);
    once("source", book.sources.iter().map(|r| r.tag.clone()), faults);
    for document in &book.documents {
        let name = format!("field of {}", document.kind.id());
        once(&name, document.fields.iter().map(|f| f.id().to_owned()), faults);
    }
}

fn once(what: &str, ids: impl Iterator<Item = String>, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id.clone()) {
            faults.push(format!("{what} `{id}` stands twice"));
        }
    }
}

fn complete(book: &Handbook, faults: &mut Vec<String>) {
    let mut missing = |what: &str, id: &str, found: bool| {
        if !found {
            faults.push(format!("{what} `{id}` has no row"));
        }
    };
    for code in Code::ALL {
        missing("outcome", code.id(), book.outcomes.rows.iter().any(|r| r.code == *code));
    }
    for id in CriticalId::ALL {
        missing("critical", id.id(), book.criticals.iter().any(|r| r.id == *id));
    }
    for kind in DocumentKind::ALL {
        missing("document", kind.id(), book.documents.iter().any(|r| r.kind == *kind));
    }
    for kind in QuestionType::ALL {
        missing("question type", kind.id(), book.conduct.questions.contains_key(kind));
    }
    for kind in ActKind::ALL {
        missing("act", kind.id(), book.conduct.acts.contains_key(kind));
    }
    for line in Line::ALL {
        missing("rubric profile", line.id(), book.rubric.profiles.iter().any(|r| r.line == *line));
    }
}

fn sources(book: &Handbook, faults: &mut Vec<String>) {
    let known: BTreeSet<&str> = book.sources.iter().map(|source| source.tag.as_str()).collect();
    let mut check = |what: String, tags: &[String]| {
        if tags.is_empty() {
            faults.push(format!("{what} names no source"));
        }
        for tag in tags.iter().filter(|tag| !known.contains(tag.as_str())) {
            faults.push(format!("{what} names the unknown source `{tag}`"));
        }
    };
    book.indicators.rows.iter().for_each(|r| check(format!("indicator `{}`", r.id), &r.sources));
    book.outcomes.rows.iter().for_each(|r| check(format!("outcome `{}`", r.code.id()), &r.sources));
    book.reasons.iter().for_each(|r| check(format!("reason `{}`", r.id), &r.sources));
    book.phrases.iter().for_each(|r| check(format!("phrase `{}`", r.id), &r.sources));
    book.criticals.iter().for_each(|r| check(format!("critical `{}`", r.id.id()), &r.sources));
    book.checkpoints.iter().for_each(|r| check(format!("checkpoint `{}`", r.id), &r.sources));
    book.hotlines.iter().for_each(|r| check(format!("hotline `{}`", r.id), &r.sources));
    book.documents.iter().for_each(|r| check(format!("document `{}`", r.kind.id()), &r.sources));
    check("conduct".to_owned(), &book.conduct.sources);
    check("rubric".to_owned(), &book.rubric.sources);
    for profile in &book.rubric.profiles {
        for criterion in profile.competencies.iter().flat_map(|c| &c.criteria) {
            check(format!("criterion `{}`", criterion.of.id()), &criterion.sources);
        }
    }
    if !book.sources.iter().any(|source| source.seen == Seen::Design) {
        faults.push("no source stands for our own choices".to_owned());
    }
}

fn links(book: &Handbook, faults: &mut Vec<String>) {
    for row in &book.indicators.rows {
        if row.evidence == row.families.is_empty() {
            faults.push(format!("indicator `{}` must point to a family, or be no evidence", row.id));
        }
    }
    for row in &book.outcomes.rows {
        if row.conflicts.contains(&row.code) {
            faults.push(format!("outcome `{}` conflicts with itself", row.code.id()));
        }
    }
    for row in &book.reasons {
        let known = |id: &String| book.indicators.rows.iter().any(|r| &r.id == id && !r.evidence);
        if row.indicator.as_ref().is_some_and(|id| !known(id)) {
            faults.push(format!("reason `{}` names a row that is not one without evidence", row.id));
        }
    }
    for row in book.phrases.iter().filter(|row| !row.section.is_phrases()) {
        faults.push(format!("phrase `{}`: `{}` comes from the interview, not from phrases", row.id, row.section.id()));
    }
    for document in &book.documents {
        for at in &document.defects {
            if document.field(&at.1).is_none() {
                faults.push(format!("{}: no field `{}` for {}", document.kind.id(), at.1, at.0.id()));
            }
        }
        for id in document.past.iter().chain(document.order.iter().flat_map(|(a, b)| [a, b])) {
            if document.field(id).is_none_or(|field| field.kind() != FieldKind::Date) {
                faults.push(format!("{}: `{id}` in `past` or `order` is no day", document.kind.id()));
            }
        }
    }
    for name in &book.names.rows {
        if !book.names.order.contains_key(&name.nationality) {
            faults.push(format!("name `{}`: no order for {}", name.id, name.nationality));
        }
    }
    for gate in &book.checkpoints {
        if !gate.status.is_sorted_by(|a, b| a.from < b.from) {
            faults.push(format!("checkpoint `{}`: status must stand oldest first", gate.id));
        }
    }
}

fn conduct(book: &Handbook, faults: &mut Vec<String>) {
    let rapport = &book.conduct.rapport;
    if rapport.step <= 0 || !(rapport.least..=rapport.most).contains(&rapport.start) {
        faults.push("rapport must start within its range and have a step above zero".to_owned());
        return;
    }
    if rapport.thresholds.len() > rapport.thresholds_most.into() || !rapport.thresholds.is_sorted() {
        faults.push("thresholds of rapport must rise and not be too many".to_owned());
    }
    for value in rapport.thresholds.iter().chain([&rapport.start]) {
        if value % rapport.step != 0 {
            faults.push(format!("rapport {value} is no multiple of {}", rapport.step));
        }
    }
    for (name, effect) in book.conduct.effects() {
        if effect.rapport % rapport.step != 0 {
            faults.push(format!("`{name}` changes rapport by {}, no multiple of {}", effect.rapport, rapport.step));
        }
    }
    let ladder = &book.conduct.ladder;
    if ladder.shut_at == 0 || ladder.shut_at > ladder.marks {
        faults.push("a ladder must shut the person down at one of its marks".to_owned());
    }
}

fn rubric(book: &Handbook, faults: &mut Vec<String>) {
    let rubric = &book.rubric;
    if rubric.pass > 100 || rubric.critical_cap > 100 || rubric.fair_tenths > 10 {
        faults.push("pass mark and cap are points of 100, a fair outcome tenths of ten".to_owned());
    }
    let rises = |a: &TimeBand, b: &TimeBand| a.percent < b.percent && a.takes <= b.takes;
    if !rubric.time.bands.is_sorted_by(rises) {
        faults.push("bands of time must rise".to_owned());
    }
    for profile in &rubric.profiles {
        points(profile, faults);
    }
}

fn points(profile: &Profile, faults: &mut Vec<String>) {
    let line = profile.line.id();
    once("competency", profile.competencies.iter().map(|c| format!("{line} {}", c.id.id())), faults);
    let criteria = profile.competencies.iter().flat_map(|c| &c.criteria);
    once("criterion", criteria.map(|c| format!("{line} {}", c.of.id())), faults);
    let total: u32 = profile.competencies.iter().map(|c| u32::from(c.weight)).sum();
    if total != 100 {
        faults.push(format!("weights of the {line} line add up to {total}, not 100"));
    }
    if !profile.competencies.iter().any(|c| c.id == CompetencyId::Decision) {
        faults.push(format!("the {line} line does not judge the decision"));
    }
    for competency in &profile.competencies {
        for note in [true, false] {
            let sum: u32 = competency.criteria.iter().map(|c| u32::from(c.most(note))).sum();
            if sum != u32::from(competency.weight) {
                let name = competency.id.id();
                faults.push(format!("{line} {name}: criteria add up to {sum}, not {}", competency.weight));
            }
        }
        for criterion in &competency.criteria {
            let most = match &criterion.award {
                Award::AtLeast(bands) | Award::AtMost(bands) => bands.iter().map(|b| b.points).max().unwrap_or(0),
                Award::Less { .. } => 0,
                Award::Whole | Award::Each | Award::Graded => criterion.points,
            };
            if most != criterion.points {
                faults.push(format!("{line} {}: the best band must earn all points", criterion.of.id()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{HandbookError, Part};
    use super::*;

    #[test]
    fn a_wrong_sum_is_told() {
        let text = Part::Rubric.shipped().replacen("weight: 25", "weight: 24", 1);
        let Err(HandbookError::Inconsistent(faults)) = Handbook::with(&[(Part::Rubric, &text)]) else {
            panic!("24 is not 25");
        };
        assert!(faults.iter().any(|fault| fault.contains("add up to 99")), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.contains("not 24")), "{faults:?}");
    }

    #[test]
    fn a_phrase_stands_in_no_part_of_the_interview() {
        let text = Part::Handover.shipped().replacen("section: Urgent", "section: Said", 1);
        let Err(HandbookError::Inconsistent(faults)) = Handbook::with(&[(Part::Handover, &text)]) else {
            panic!("a claim comes from the notebook");
        };
        assert!(faults[0].contains("`medical`"), "{faults:?}");
    }

    #[test]
    fn an_unknown_source_is_told() {
        let text = Part::Criticals.shipped().replacen("\"WHO03\"", "\"HEARSAY\"", 1);
        let Err(HandbookError::Inconsistent(faults)) = Handbook::with(&[(Part::Criticals, &text)]) else {
            panic!("no such source");
        };
        assert!(faults[0].contains("HEARSAY"), "{faults:?}");
    }
}
