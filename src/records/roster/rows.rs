//! Rows of a table as people of a roster, with every bad row named: row, column, and what is wrong.
//!
//! Knows no file and no words; the face brings the headings of all languages.

use std::collections::BTreeMap;

use super::{Account, LONGEST, LONGEST_NUMBER, NewPerson, Pin, Roster, table};
use crate::locale::{Catalogue, Language, Message, digits};

/// A column of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The trainee number.
    Number,
    /// The display name.
    Name,
    /// The unit.
    Unit,
    /// The language.
    Language,
    /// The PIN.
    Pin,
}

impl Column {
    /// All of them, in the order in which a table shows them.
    pub const ALL: [Self; 5] = [Self::Number, Self::Name, Self::Unit, Self::Language, Self::Pin];

    /// The stable word for it, as message ids use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Unit => "unit",
            Self::Language => "language",
            Self::Pin => "pin",
        }
    }

    /// What the column is called.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(format!("roster-column-{}", self.id()))
    }
}

/// What columns may be called at the head of a table, in all languages.
#[derive(Clone, Debug, Default)]
pub struct Headings(BTreeMap<String, Column>);

impl Headings {
    /// Asks a catalogue: `roster-headings-COLUMN` has the names of a column, parted by semicolons.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let mut names = BTreeMap::new();
        for (column, language) in
            Column::ALL.iter().flat_map(|column| Language::ALL.map(|language| (*column, language)))
        {
            let said = catalogue.say(&Message::new(format!("roster-headings-{}", column.id())), language);
            names.extend(said.split(';').map(|name| (fold(name), column)));
        }
        Self(names)
    }

    fn column(&self, cell: &str) -> Option<Column> {
        self.0.get(&fold(cell)).copied()
    }
}

/// A heading without what people write one way or another.
fn fold(text: &str) -> String {
    let plain = crate::locale::fold::fold(text);
    plain.to_lowercase().chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '_' | '-' | ':')).collect()
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowWhat {
    /// A cell that must be filled is empty.
    Empty(Column),
    /// The number has signs no number has, or too many.
    BadNumber(String),
    /// An earlier row has the same number.
    Twice {
        /// The number.
        number: String,
        /// The earlier row.
        row: usize,
    },
    /// Somebody else in the roster has the number.
    Taken {
        /// The number.
        number: String,
        /// Who has it.
        name: String,
    },
    /// The text is too long or holds signs that cannot be shown.
    BadText(Column),
    /// No language of ours.
    BadLanguage(String),
    /// No PIN.
    BadPin,
}

impl RowWhat {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Empty(column) => Message::new("roster-row-empty").arg("column", column.message()),
            Self::BadNumber(number) => {
                Message::new("roster-row-number").arg("number", number.as_str()).arg("most", LONGEST_NUMBER)
            }
            Self::Twice { number, row } => {
                Message::new("roster-row-twice").arg("number", number.as_str()).arg("first", row.to_string())
            }
            Self::Taken { number, name } => {
                Message::new("roster-taken").arg("number", number.as_str()).arg("name", name.as_str())
            }
            Self::BadText(column) => {
                Message::new("roster-row-text").arg("column", column.message()).arg("most", LONGEST)
            }
            Self::BadLanguage(typed) => Message::new("roster-row-language").arg("typed", typed.as_str()),
            Self::BadPin => Message::new("roster-row-pin"),
        }
    }

    /// The column it stands in.
    #[must_use]
    pub const fn column(&self) -> Column {
        match self {
            Self::Empty(column) | Self::BadText(column) => *column,
            Self::BadNumber(_) | Self::Twice { .. } | Self::Taken { .. } => Column::Number,
            Self::BadLanguage(_) => Column::Language,
            Self::BadPin => Column::Pin,
        }
    }
}

/// A row that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// The row, as a spreadsheet numbers it.
    pub row: usize,
    /// What is wrong.
    pub what: RowWhat,
}

/// What a table says of somebody who is in the roster already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// Whose row it is.
    pub account: Account,
    /// Another language than the roster's.
    pub language: Option<Language>,
    /// A PIN; whether it is the one that is set is not asked.
    pub pin: Option<Pin>,
}

/// What a table holds for a roster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// Those who can be added.
    pub new: Vec<NewPerson>,
    /// How many are in the roster already, under the same name.
    pub known: usize,
    /// Of those, the ones whose row names another language or a PIN.
    pub renewals: Vec<Renewal>,
    /// The rows that cannot be taken, in their order.
    pub faults: Vec<RowFault>,
    /// Columns that must be there and are not.
    pub missing: Vec<Column>,
    /// Headings that mean nothing here; their columns are left out.
    pub unknown: Vec<String>,
}

/// Reads rows as people. `unit` and `language` stand in where the table has no such column, or an empty cell.
///
/// Nothing is added to the roster; the face decides what happens to the good rows where there are bad ones.
#[must_use]
pub fn import(
    rows: &[table::Row],
    headings: &Headings,
    roster: &Roster,
    unit: Option<&str>,
    language: Language,
) -> Import {
    let mut import = Import::default();
    let Some((head, rows)) = rows.split_first() else { return import };
    let columns: Vec<Option<Column>> = head.cells.iter().map(|cell| headings.column(cell)).collect();
    let unknown = head.cells.iter().zip(&columns).filter(|(cell, column)| column.is_none() && !cell.is_empty());
    import.unknown = unknown.map(|(cell, _)| cell.clone()).collect();
    let needed = [Column::Number, Column::Name, Column::Unit].into_iter();
    let needed = needed.filter(|column| *column != Column::Unit || unit.is_none());
    import.missing = needed.filter(|column| !columns.contains(&Some(*column))).collect();
    if !import.missing.is_empty() {
        return import;
    }
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    for row in rows {
        let cell = |wanted: Column| {
            let at = columns.iter().position(|column| *column == Some(wanted));
            at.and_then(|at| row.cells.get(at)).map_or("", String::as_str)
        };
        let faults = import.faults.len();
        let mut wrong = |what| import.faults.push(RowFault { row: row.number, what });
        let or =
            |cell: &str, other: Option<&str>| if cell.is_empty() { other.unwrap_or_default() } else { cell }.to_owned();
        let mut person = NewPerson {
            number: cell(Column::Number).to_owned(),
            name: cell(Column::Name).to_owned(),
            unit: or(cell(Column::Unit), unit),
            language,
            pin: None,
        };
        match cell(Column::Language) {
            "" => {}
            typed => match typed.parse() {
                Ok(language) => person.language = language,
                Err(_) => wrong(RowWhat::BadLanguage(typed.chars().take(40).collect())),
            },
        }
        match cell(Column::Pin) {
            "" => {}
            typed => match Pin::read(typed) {
                Ok(pin) => person.pin = Some(pin),
                Err(_) => wrong(RowWhat::BadPin),
            },
        }
        let mut whats = unfit(&mut person);
        let key = (person.unit.clone(), person.number.clone());
        if whats.is_empty() {
            if let Some(first) = seen.get(&key) {
                whats.push(RowWhat::Twice { number: person.number.clone(), row: *first });
            } else {
                seen.insert(key, row.number);
            }
        }
        whats.into_iter().for_each(&mut wrong);
        let there = roster.people().iter().find(|there| there.unit == person.unit && there.number == person.number);
        if import.faults.len() > faults {
            continue;
        }
        match there {
            Some(there) if there.name == person.name => {
                import.known += 1;
                let named = !cell(Column::Language).is_empty() && person.language != there.language;
                let renewal = Renewal {
                    account: there.account.clone(),
                    language: named.then_some(person.language),
                    pin: person.pin,
                };
                if renewal.language.is_some() || renewal.pin.is_some() {
                    import.renewals.push(renewal);
                }
            }
            Some(there) => import.faults.push(RowFault {
                row: row.number,
                what: RowWhat::Taken { number: person.number, name: there.name.clone() },
            }),
            None => import.new.push(person),
        }
    }
    import
}

/// Brings a person's texts into the roster's form, or says the first thing that is wrong.
pub(super) fn fit(mut person: NewPerson) -> Result<NewPerson, RowWhat> {
    match unfit(&mut person).into_iter().next() {
        Some(what) => Err(what),
        None => Ok(person),
    }
}

/// Brings a person's texts into the roster's form and says everything that is wrong with them.
fn unfit(person: &mut NewPerson) -> Vec<RowWhat> {
    let mut wrong = Vec::new();
    person.number = digits::latin(person.number.trim());
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if person.number.is_empty() {
        wrong.push(RowWhat::Empty(Column::Number));
    } else if person.number.len() > LONGEST_NUMBER || !person.number.chars().all(sign) {
        wrong.push(RowWhat::BadNumber(person.number.chars().take(40).collect()));
    }
    for (column, text) in [(Column::Name, &mut person.name), (Column::Unit, &mut person.unit)] {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            wrong.push(RowWhat::Empty(column));
        } else if text.chars().count() > LONGEST || text.chars().any(|c| c.is_control() || c == '\u{fffd}') {
            wrong.push(RowWhat::BadText(column));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        course::{Course, Shelf},
        records::Moment,
    };

    fn read(text: &str, roster: &Roster, unit: Option<&str>) -> Import {
        let course = Course::open(&[Shelf::words_only()]);
        let rows = table::read(text.as_bytes()).expect("a table");
        import(&rows, &Headings::of(&course.catalogue), roster, unit, Language::Lao)
    }

    #[test]
    fn headings_of_three_languages() {
        for head in ["Trainee number,NAME,Unit,Language,PIN", "លេខ,ឈ្មោះ,អង្គភាព,ភាសា,PIN", "ເລກ,ຊື່,ໜ່ວຍງານ,ພາສາ,PIN"]
        {
            let found = read(&format!("{head}\n០១៧,ដារ៉ា,Poipet,km,1234\n"), &Roster::default(), None);
            assert!(
                found.missing.is_empty() && found.unknown.is_empty() && found.faults.is_empty(),
                "{head}: {found:?}"
            );
            let dara = &found.new[0];
            assert_eq!((dara.number.as_str(), dara.name.as_str(), dara.unit.as_str()), ("017", "ដារ៉ា", "Poipet"));
            assert_eq!((dara.language, dara.pin.is_some()), (Language::Khmer, true));
        }
    }

    #[test]
    fn every_bad_row_is_told_in_one_run() {
        let mut roster = Roster::default();
        let there = NewPerson { number: "9".into(), name: "Keo".into(), unit: "A".into(), ..NewPerson::default() };
        let mut random = |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        };
        roster.add(there, Moment::default(), &mut random).expect("fits");
        let text = "number,name,language,pin,shoe size\n\
                    1,Sok,en,,40\n,Nobody,,,\n2,,xx,12,\n1,Double,,,\n9,Other,,,\n9,Keo,,,\n3 4,Space,,,\n5,Mai,,0000,\n";
        let found = read(text, &roster, Some("A"));
        let faults: Vec<(usize, RowWhat)> = found.faults.into_iter().map(|fault| (fault.row, fault.what)).collect();
        let expected = [
            (3, RowWhat::Empty(Column::Number)),
            (4, RowWhat::BadLanguage("xx".into())),
            (4, RowWhat::BadPin),
            (4, RowWhat::Empty(Column::Name)),
            (5, RowWhat::Twice { number: "1".into(), row: 2 }),
            (6, RowWhat::Taken { number: "9".into(), name: "Keo".into() }),
            (7, RowWhat::Twice { number: "9".into(), row: 6 }),
            (8, RowWhat::BadNumber("3 4".into())),
        ];
        assert_eq!(faults, expected);
        let new: Vec<&str> = found.new.iter().map(|person| person.number.as_str()).collect();
        assert_eq!((new, found.unknown), (vec!["1", "5"], vec!["shoe size".to_owned()]));
        assert!(found.new.iter().all(|person| person.unit == "A" && person.language != Language::Khmer));
        let none = read("size,shoe\n1,2\n", &roster, None);
        assert_eq!(none.missing, [Column::Number, Column::Name, Column::Unit]);
    }

    #[test]
    fn the_same_table_twice_adds_nobody_twice() {
        let text = "number,name,unit\n1,Sok,A\n2,Mai,A\n";
        let mut roster = Roster::default();
        let mut next = 0;
        let mut random = |bytes: &mut [u8]| {
            next += 1;
            bytes.fill(next);
            Ok(())
        };
        for person in read(text, &roster, None).new {
            roster.add(person, Moment::default(), &mut random).expect("fits");
        }
        let again = read(text, &roster, None);
        assert_eq!((again.new.len(), again.known, again.faults.len()), (0, 2, 0));
        assert!(again.renewals.is_empty());
    }

    #[test]
    fn another_language_or_a_pin_of_those_who_are_there_is_told_and_taken_if_wanted() {
        let mut roster = Roster::default();
        let mut random = |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        };
        let sok = NewPerson { number: "1".into(), name: "Sok".into(), unit: "A".into(), ..NewPerson::default() };
        let account = roster.add(sok, Moment::default(), &mut random).expect("fits");
        let same = read("number,name,unit,language\n1,Sok,A,en\n", &roster, None);
        assert!(same.renewals.is_empty(), "{:?}", same.renewals);
        let found = read("number,name,unit,language,PIN\n1,Sok,A,lo,2468\n", &roster, None);
        let [renewal] = found.renewals.as_slice() else { panic!("{:?}", found.renewals) };
        assert_eq!((&renewal.account, renewal.language), (&account, Some(Language::Lao)));
        roster.renew(renewal, Moment::default(), &mut random).expect("chance");
        assert!(roster.sign_in("1", "2468").is_ok_and(|person| person.language == Language::Lao));
    }
}
