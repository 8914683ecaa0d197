//! Which look a kind of paper has: a card, a sticker, a sheet, a slip, a telephone, a page of stamps.
//!
//! The layouts are ours and those of no state. A look follows the kind alone, never what the paper says, so that no
//! drawing tells a genuine paper from another.

use bevy_egui::egui::{Color32, Ui};

use super::{
    Touch,
    identity::{self, Trim},
    page,
    paper::Paper,
    phone,
    sheet::{self, Sort},
    slip::{self, Cut},
    stamps,
};
use crate::{
    app::theme::{self, palette::hex},
    scenario::handbook::DocumentKind,
};

/// The family a paper belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    /// The passport's page, which has its own drawing where the words fit on it.
    Page,
    /// A card with a photo, or a visa.
    Identity(Trim),
    /// A sheet: form, letter, contract, certificate, list, notice.
    Sheet(Sort),
    /// A slip that is torn, punched or folded.
    Slip(Cut),
    /// A telephone that is shown.
    Phone,
    /// A page of stamps.
    Stamps,
}

/// The colours of a look: the paper, and the ink of its printed parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tint {
    /// The paper; pale, so that text keeps its contrast.
    pub paper: Color32,
    /// Bands, lines, ornaments.
    pub ink: Color32,
}

/// Below this width of the design sheet a paper is shown as a plain card.
const NARROWEST: f32 = 320.0;

/// Shows a paper in the look of its kind; `false` where there is no room for it.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) -> bool {
    if ui.available_width() < theme::of(ui.ctx()).px(NARROWEST) {
        return false;
    }
    let (family, tint) = of(paper.view.kind);
    match family {
        // In scripts that need more height than its drawing has, a page is laid out like a card.
        Family::Page if page::show(ui, paper, touch) => {}
        Family::Page => identity::show(ui, paper, tint, Trim::Rosette, touch),
        Family::Identity(trim) => identity::show(ui, paper, tint, trim, touch),
        Family::Sheet(sort) => sheet::show(ui, paper, tint, sort, touch),
        Family::Slip(cut) => slip::show(ui, paper, tint, cut, touch),
        Family::Phone => phone::show(ui, paper, touch),
        Family::Stamps => stamps::show(ui, paper, tint, touch),
    }
    true
}

/// The colours of a kind of paper, on both of its sides.
pub(super) fn tint(kind: DocumentKind) -> Tint {
    of(kind).1
}

fn of(kind: DocumentKind) -> (Family, Tint) {
    use DocumentKind as Kind;
    let (family, paper, ink) = match kind {
        Kind::Passport => (Family::Page, 0xF6F7F3, 0x2A4373),
        Kind::Stamps => (Family::Stamps, 0xEEF1E6, 0x4A5B3C),
        Kind::IdCard => (Family::Identity(Trim::Rosette), 0xEAF0F7, 0x2A4373),
        Kind::BorderPass => (Family::Identity(Trim::Fold), 0xEAF2EA, 0x2B6149),
        Kind::WorkerCard => (Family::Identity(Trim::Lanyard), 0xF7F0E2, 0x74490F),
        Kind::MarketCard => (Family::Identity(Trim::Awning), 0xF9EEE9, 0x87382B),
        Kind::Visa => (Family::Identity(Trim::Sticker), 0xF3EDF3, 0x5C3A5E),
        Kind::LabourVisa => (Family::Identity(Trim::Sticker), 0xEEF2E2, 0x48591F),
        Kind::EVisa => (Family::Identity(Trim::Printout), 0xF6F9FB, 0x1F5673),
        Kind::ArrivalForm => (Family::Sheet(Sort::Form), 0xF2F6EE, 0x3A5947),
        Kind::Contract => (Family::Sheet(Sort::Contract), 0xFCFBF6, 0x2B3440),
        Kind::EmployerLetter => (Family::Sheet(Sort::Letter), 0xFCFBF6, 0x2F4560),
        Kind::VillageLetter => (Family::Sheet(Sort::Letter), 0xFAF5E6, 0x5A4326),
        Kind::ParentalConsent => (Family::Sheet(Sort::Letter), 0xFBF8F1, 0x4B3B5E),
        Kind::AgencyLicence => (Family::Sheet(Sort::Certificate), 0xFBF6E4, 0x6E5110),
        Kind::OrientationRecord => (Family::Sheet(Sort::Certificate), 0xF1F6F4, 0x14595A),
        Kind::BirthPaper => (Family::Sheet(Sort::Certificate), 0xF8F1F0, 0x7A3A40),
        Kind::PickUpList => (Family::Sheet(Sort::List), 0xFDFBF0, 0x4E4736),
        Kind::Notice => (Family::Sheet(Sort::Notice), 0xFDFDFA, 0x39424E),
        Kind::JobOffer => (Family::Sheet(Sort::Offer), 0xFFF7E2, 0x8A4412),
        Kind::Ticket => (Family::Slip(Cut::Ticket), 0xF2F7FA, 0x14566B),
        Kind::HotelBooking => (Family::Slip(Cut::Booking), 0xFBF6EE, 0x6F4719),
        Kind::PaymentSlip => (Family::Slip(Cut::Receipt), 0xFDFDFB, 0x3B434B),
        Kind::AppointmentSlip => (Family::Slip(Cut::Pad), 0xF0F8F5, 0x0F655A),
        Kind::Cash => (Family::Slip(Cut::Envelope), 0xEFE2C8, 0x5E4724),
        Kind::PhoneMessage => (Family::Phone, 0xE9EEE9, 0x1B2530),
    };
    (family, Tint { paper: hex(paper), ink: hex(ink) })
}

#[cfg(test)]
mod tests {
    use super::super::paper::INK;
    use super::*;

    /// Contrast of two colours after WCAG 2.2.
    fn contrast(a: Color32, b: Color32) -> f32 {
        let linear = |c: u8| {
            let c = f32::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let light = |c: Color32| 0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b());
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_keep_their_contrast_on_every_paper() {
        for kind in DocumentKind::ALL {
            let (_, tint) = of(*kind);
            for ink in [INK.ink, INK.ink_2, tint.ink] {
                let found = contrast(ink, tint.paper);
                assert!(found >= 5.0, "{}: {ink:?} on paper, {found:.1}", kind.id());
            }
            assert!(contrast(INK.panel, tint.ink) >= 5.0, "{}: the title on its band", kind.id());
        }
    }
}
