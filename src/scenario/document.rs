//! Documents: the papers on the desk, what their fields show, and what is wrong with them.

use serde::{Deserialize, Serialize};

use super::{
    handbook::{Defect, DocumentKind},
    map::Map,
    outcome::Code,
    question::Seconds,
};

/// A paper. Which fields its kind has, and which defects it can carry, the handbook says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its kind: `Passport`, `Ticket`, `Contract` ...
    pub kind: DocumentKind,
    /// Whose paper it is.
    pub of: String,
    /// Who hands it over, if somebody else holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Where it is at the start.
    pub on: On,
    /// The variants in which it exists; empty for all. Only a paper on request may be missing in some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// What the fields show. Fields of a passport that name its holder are filled from the person.
    #[serde(default)]
    pub fields: Map<Field>,
    /// What is wrong with it, by variant (or `"else"`).
    #[serde(default)]
    pub defects: Map<Vec<Defect>>,
}

/// Where a document is when the case begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum On {
    /// Closed on the desk.
    Desk,
    /// Shown when asked for, by a `Request` act.
    Request,
}

/// A field of a document: each look at it is an act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// What it shows.
    pub shows: Shows,
    /// Outcomes it supports as a reason once seen, by variant or `"else"`.
    #[serde(default)]
    pub supports: Map<Vec<Code>>,
    /// Indicators it shows once seen, by variant or `"else"`.
    #[serde(default)]
    pub indicators: Map<Vec<String>>,
    /// What a look costs, if not the usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<Seconds>,
}

/// Where a field's content comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Shows {
    /// The wording `.VALUE` of the field's message, in every variant.
    Text(String),
    /// A wording by variant, or `"else"`.
    Per(Map<String>),
    /// A drawn value.
    Draw(String),
    /// A day so many days after (or before) a drawn day.
    DayFrom(String, i32),
    /// A person's full name as papers print it.
    Name(String),
    /// A person's family name as papers print it.
    Surname(String),
    /// A person's given name as papers print it.
    Given(String),
    /// A person's sex, `F` or `M`.
    Sex(String),
    /// A person's day of birth, drawn with the age.
    Birth(String),
    /// A person's nationality.
    Nationality(String),
    /// The day of issue, drawn for this document.
    Issue,
    /// The day of expiry, drawn for this document; past where the document carries the defect.
    Expiry,
    /// The issuing authority: the training office of our own invention.
    Authority,
    /// The holder's signature.
    Signature,
    /// A document number drawn for this document: `SPC` and digits, visibly a specimen's.
    Number,
    /// The photograph of the person the document belongs to.
    Photo,
    /// The two printed lines of ICAO 9303 with computed check digits.
    Mrz,
    /// A fixed day.
    Day(crate::locale::calendar::Date),
}

impl super::Scenario {
    /// Gives every document the standard fields of its kind that follow from its holder, where the author wrote none:
    /// photo, names, birth, number, printed lines. The fields stand in the reading order of the kind.
    pub fn complete(&mut self, handbook: &super::handbook::Handbook) {
        let documents = std::mem::take(&mut self.documents);
        self.documents =
            documents.iter().map(|(id, document)| (id.to_owned(), completed(document, handbook))).collect();
    }
}

fn completed(document: &Document, handbook: &super::handbook::Handbook) -> Document {
    let holder = &document.of;
    let mut fields: Map<Field> = Map::default();
    for standard in &handbook.document(document.kind).fields {
        let id = standard.id();
        if let Some(authored) = document.fields.get(id) {
            fields.insert(id.to_owned(), authored.clone());
            continue;
        }
        let shows = match id {
            "photo" => Shows::Photo,
            "number" => Shows::Number,
            "surname" => Shows::Surname(holder.clone()),
            "given" => Shows::Given(holder.clone()),
            "holder" | "employee" | "passenger" => Shows::Name(holder.clone()),
            "nationality" => Shows::Nationality(holder.clone()),
            "sex" => Shows::Sex(holder.clone()),
            "birth" => Shows::Birth(holder.clone()),
            "issue" => Shows::Issue,
            "expiry" => Shows::Expiry,
            "mrz" => Shows::Mrz,
            "authority" => Shows::Authority,
            "signature" => Shows::Signature,
            _ => continue,
        };
        let field = Field { shows, supports: Map::default(), indicators: Map::default(), seconds: None };
        fields.insert(id.to_owned(), field);
    }
    for (id, field) in document.fields.iter() {
        if fields.get(id).is_none() {
            fields.insert(id.to_owned(), field.clone());
        }
    }
    Document { fields, ..document.clone() }
}
