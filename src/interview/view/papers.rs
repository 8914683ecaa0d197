//! Fills what a face shows of the desk: documents, and what their fields print.

use super::{DocumentView, FieldView};
use crate::{
    interview::{
        Interview,
        case::{Case, DocumentIx, PersonIx, What},
        drawn::Value,
        wording::Wording,
    },
    locale::{
        calendar::Date,
        message::{Argument, Message},
    },
    scenario::{
        document::Shows,
        evidence::Off,
        handbook::{Defect, DocumentKind, Handbook, Sex},
        mrz,
    },
};

impl Interview {
    /// Documents on the desk.
    pub fn desk(&self, wording: &Wording<'_>) -> Vec<DocumentView> {
        let case = wording.case();
        let state = self.state();
        let mut views = Vec::new();
        for (ix, document) in case.documents.iter().enumerate() {
            if !document.exists || !state.bit(document.shown) {
                continue;
            }
            let ix = DocumentIx(ix as u16);
            let Some((_, authored)) = case.scenario.documents.at(ix.ix()) else { continue };
            let opened = state.bit(document.opened);
            let mut fields = Vec::new();
            for item in &document.fields {
                let Some(look) = case.act_of(What::Look(*item)) else { continue };
                let seen = state.bit(case.items[item.ix()].seen);
                let id = wording.item_name(*item);
                fields.push(FieldView {
                    item: *item,
                    id: id.split_once('.').map_or(id.clone(), |(_, field)| field.to_owned()),
                    label: wording.item_label(*item),
                    look,
                    seconds: case.act(look).seconds,
                    value: seen.then(|| wording.item_value(*item)),
                    defects: if seen { wording.defects(*item) } else { Vec::new() },
                });
            }
            views.push(DocumentView {
                document: ix,
                title: wording.document(ix),
                kind: authored.kind,
                of: case.person(&authored.of).unwrap_or(PersonIx(0)),
                opened,
                open: if opened { None } else { case.act_of(What::Open(ix)) },
                fields,
            });
        }
        views
    }
}

/// What a field prints, where it prints a value rather than a wording.
pub(in crate::interview) fn printed(
    case: &Case,
    handbook: &Handbook,
    document: DocumentIx,
    shows: &Shows,
) -> Option<Argument> {
    let person = |id: &str| case.person(id).and_then(|p| case.drawn.persons.get(p.ix()));
    let name = |id: &str| person(id).and_then(|p| handbook.name(&p.name));
    Some(match shows {
        Shows::Text(_) | Shows::Per(_) | Shows::Photo => return None,
        Shows::Draw(pool) => {
            let index = case.scenario.draws.index_of(pool)?;
            value_argument(case, pool, case.drawn.pools.get(index)?)
        }
        Shows::DayFrom(pool, days) => {
            let index = case.scenario.draws.index_of(pool)?;
            match case.drawn.pools.get(index)? {
                Value::Date(date) => Argument::Date(date.add_days(i64::from(*days)).unwrap_or(*date)),
                other => value_argument(case, pool, other),
            }
        }
        Shows::Name(id) => {
            let parts = &name(id)?.latin;
            Argument::from(format!("{} / {}", parts.family(), parts.given()))
        }
        Shows::Surname(id) => Argument::from(name(id)?.latin.family()),
        Shows::Given(id) => Argument::from(name(id)?.latin.given()),
        Shows::Sex(id) => Argument::from(if person(id)?.sex == Sex::Female { "F" } else { "M" }),
        Shows::Birth(id) => Argument::Date(person(id)?.born),
        Shows::Nationality(id) => {
            Argument::from(Message::new(format!("nationality-{}", person(id)?.nationality.to_ascii_lowercase())))
        }
        Shows::Issue => Argument::Date(dates(case, document)?.0),
        Shows::Expiry => Argument::Date(dates(case, document)?.1),
        Shows::Authority => Argument::from(Message::new("field-authority-shows")),
        Shows::Signature => Argument::from(Message::new("field-signature-shows")),
        Shows::Number => Argument::from(case.drawn.numbers.get(document.ix())?.as_str()),
        Shows::Day(date) => Argument::Date(*date),
        Shows::Mrz => Argument::from(mrz_lines(case, handbook, document)?.join("\n")),
    })
}

/// Days of issue and expiry of a document: issued some time before the case, valid ten years (a card five), or run out
/// where the document carries that defect. They follow from the drawn number, so that a journal settles them.
fn dates(case: &Case, document: DocumentIx) -> Option<(Date, Date)> {
    let (_, authored) = case.scenario.documents.at(document.ix())?;
    let number: i64 = case.drawn.numbers.get(document.ix())?.trim_start_matches("SPC").parse().ok()?;
    let passport = authored.kind == DocumentKind::Passport;
    let years: u16 = if passport { 10 } else { 5 };
    let expired = carried(case, document).contains(&Defect::Expired);
    let early = carried(case, document).contains(&Defect::NotYetValid);
    let back = match (expired, early) {
        (true, _) => i64::from(years) * 365 + 40 + number % 90,
        (_, true) => -(7 + number % 14),
        _ => 60 + number % (i64::from(years) * 200),
    };
    let issued = case.scenario.date.add_days(-back)?;
    Some((issued, issued.add_months(i32::from(years) * 12)?))
}

fn carried(case: &Case, document: DocumentIx) -> &[Defect] {
    let authored = case.scenario.documents.at(document.ix()).map(|(_, d)| d);
    authored
        .and_then(|d| d.defects.get(case.variant_id()).or_else(|| d.defects.get("else")))
        .map_or(&[], |defects| defects.as_slice())
}

fn mrz_lines(case: &Case, handbook: &Handbook, document: DocumentIx) -> Option<[String; 2]> {
    let (_, authored) = case.scenario.documents.at(document.ix())?;
    let person = case.drawn.persons.get(case.person(&authored.of)?.ix())?;
    let name = handbook.name(&person.name)?;
    let mut lines = mrz::lines(&mrz::Holder {
        state: &person.nationality,
        surname: name.latin.family(),
        given: name.latin.given(),
        number: case.drawn.numbers.get(document.ix())?,
        nationality: &person.nationality,
        born: person.born,
        sex: person.sex,
        expires: dates(case, document)?.1,
    });
    if carried(case, document).iter().any(|d| matches!(d, Defect::CheckDigitWrong)) {
        mrz::spoil(&mut lines);
    }
    Some(lines)
}

fn value_argument(case: &Case, pool: &str, value: &Value) -> Argument {
    match value {
        Value::Date(date) => Argument::Date(*date),
        Value::Amount { amount, currency } => Argument::money(i64::from(*amount), currency.as_str()),
        Value::Number(number) => Argument::from(*number),
        Value::Word(word) => {
            Argument::from(Message::new(format!("draw-{pool}")).attr(word.as_str()).scoped(case.id.as_str()))
        }
    }
}

/// The value of a pool as a mismatch puts it wrong.
pub(in crate::interview) fn off_value(case: &Case, pool: usize, off: &Off) -> Option<Argument> {
    let (id, _) = case.scenario.draws.at(pool)?;
    let value = case.drawn.pools.get(pool)?;
    Some(match (value, off) {
        (Value::Date(date), Off::Days(days) | Off::By(days)) => Argument::Date(date.add_days(i64::from(*days))?),
        (Value::Amount { amount, currency }, Off::By(by)) => {
            Argument::money((i64::from(*amount) + i64::from(*by)).max(0), currency.as_str())
        }
        (Value::Number(number), Off::By(by)) => Argument::Number((i64::from(*number) + i64::from(*by)).max(0)),
        (Value::Word(_), Off::Word(word)) => value_argument(case, id, &Value::Word(word.clone())),
        (other, _) => value_argument(case, id, other),
    })
}
