//! Kinds of document, the fields each shows and the defects each may carry (`docs/field.md` 4). Every document is a
//! specimen of our own invention. Does not know a case's documents nor their values.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// A kind of document or paper that can lie on the desk.
    DocumentKind {
        /// Passport, data page.
        Passport = "passport",
        /// Passport, page with stamps.
        Stamps = "stamps",
        /// Identity card.
        IdCard = "id-card",
        /// Visa in the passport.
        Visa = "visa",
        /// Visa granted on line.
        EVisa = "e-visa",
        /// Arrival and departure form, on paper or digital.
        ArrivalForm = "arrival-form",
        /// Border pass.
        BorderPass = "border-pass",
        /// Card of a worker abroad.
        WorkerCard = "worker-card",
        /// Visa for work abroad.
        LabourVisa = "labour-visa",
        /// Contract of work.
        Contract = "contract",
        /// Licence of a recruitment agency.
        AgencyLicence = "agency-licence",
        /// Record of the orientation before departure.
        OrientationRecord = "orientation-record",
        /// Letter of an employer.
        EmployerLetter = "employer-letter",
        /// Job offer, as a picture or a message.
        JobOffer = "job-offer",
        /// Ticket or flight booking.
        Ticket = "ticket",
        /// Hotel booking.
        HotelBooking = "hotel-booking",
        /// Cash.
        Cash = "cash",
        /// Payment slip.
        PaymentSlip = "payment-slip",
        /// Message on a telephone, shown by its owner.
        PhoneMessage = "phone-message",
        /// Consent of the parents.
        ParentalConsent = "parental-consent",
        /// Letter of a village chief.
        VillageLetter = "village-letter",
        /// Birth paper.
        BirthPaper = "birth-paper",
        /// Appointment slip of a clinic.
        AppointmentSlip = "appointment-slip",
        /// Card of a market association.
        MarketCard = "market-card",
        /// List of people to pick up.
        PickUpList = "pick-up-list",
        /// Public notice.
        Notice = "notice",
    }
}

impl DocumentKind {
    /// Returns the message id of its name.
    #[must_use]
    pub fn message(self) -> String {
        format!("document-{}", self.id())
    }
}

named! {
    /// What can be wrong with a document.
    Defect {
        /// The photo shows another person.
        PhotoOfAnother = "photo-of-another",
        /// The name differs from another paper.
        NameDiffers = "name-differs",
        /// The date of birth differs from another paper.
        BirthDiffers = "birth-differs",
        /// No longer valid.
        Expired = "expired",
        /// Not yet valid.
        NotYetValid = "not-yet-valid",
        /// The number differs from another paper or page.
        NumberDiffers = "number-differs",
        /// A check digit of the machine-readable lines is wrong.
        CheckDigitWrong = "check-digit-wrong",
        /// The machine-readable lines differ from the page.
        MrzDiffers = "mrz-differs",
        /// A stamp that must be there is not.
        StampMissing = "stamp-missing",
        /// A stamp was altered.
        StampAltered = "stamp-altered",
        /// The signature differs.
        SignatureDiffers = "signature-differs",
        /// A signature is missing.
        SignatureMissing = "signature-missing",
        /// A date was altered.
        DateAltered = "date-altered",
        /// A page is missing.
        PageMissing = "page-missing",
        /// The booking was cancelled.
        Cancelled = "cancelled",
        /// The contact cannot be reached.
        ContactDead = "contact-dead",
        /// The bearer cannot read the language.
        Unreadable = "unreadable",
    }
}

impl Defect {
    /// Returns the message id of its words.
    #[must_use]
    pub fn message(self) -> String {
        format!("defect-{}", self.id())
    }
}

named! {
    /// What a field holds.
    FieldKind {
        /// Words.
        Text = "text",
        /// A person's name, drawn.
        Name = "name",
        /// A date.
        Date = "date",
        /// A number or mark.
        Number = "number",
        /// An amount of money.
        Money = "money",
        /// A picture: photo, signature, stamp.
        Picture = "picture",
        /// Computed from the other fields: the machine-readable lines of ICAO 9303.
        Computed = "computed",
    }
}

named! {
    /// What a case may contain that somebody may not want to meet. The same for a whole set of cases.
    Warning {
        /// Trafficking in persons.
        Trafficking = "trafficking",
        /// A child in danger.
        Child = "child",
        /// Violence, told in words.
        Violence = "violence",
        /// Threats.
        Threats = "threats",
        /// Being held or watched.
        Confinement = "confinement",
        /// Fear of return, persecution.
        Persecution = "persecution",
        /// Injury or illness.
        Illness = "illness",
    }
}

impl Warning {
    /// Returns the message id of its words.
    #[must_use]
    pub fn message(self) -> String {
        format!("warning-{}", self.id())
    }
}

/// A kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Which kind.
    pub kind: DocumentKind,
    /// Fields it shows, in reading order.
    pub fields: Vec<Field>,
    /// Defects it may carry, each with the field in which it is seen.
    #[serde(default)]
    pub defects: Vec<DefectAt>,
    /// Fields whose day cannot lie after the day of the case.
    #[serde(default)]
    pub past: Vec<String>,
    /// Fields of which the second's day cannot lie before the first's.
    #[serde(default)]
    pub order: Vec<(String, String)>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// A field, as `(id, kind)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field(pub String, pub FieldKind);

/// A defect, as `(defect, field)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefectAt(pub Defect, pub String);

impl Field {
    /// Returns its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0
    }

    /// Returns what it holds.
    #[must_use]
    pub const fn kind(&self) -> FieldKind {
        self.1
    }

    /// Says whether it is computed, so that no author writes it.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        self.1 == FieldKind::Computed
    }

    /// Returns the message id of its label.
    #[must_use]
    pub fn message(&self) -> String {
        format!("field-{}", self.0)
    }
}

impl Document {
    /// Returns a field by its id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id() == id)
    }

    /// Returns the field in which a defect is seen, or none where this kind cannot carry it.
    #[must_use]
    pub fn shows(&self, defect: Defect) -> Option<&str> {
        self.defects.iter().find(|at| at.0 == defect).map(|at| at.1.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn a_passport_computes_its_lines_and_shows_its_defects() {
        let passport = Handbook::shipped().document(DocumentKind::Passport);
        assert!(passport.field("mrz").is_some_and(Field::is_computed));
        assert_eq!(passport.shows(Defect::PhotoOfAnother), Some("photo"));
        assert_eq!(passport.shows(Defect::CheckDigitWrong), Some("mrz"));
        assert_eq!(passport.shows(Defect::Cancelled), None);
    }
}
