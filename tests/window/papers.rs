//! Every kind of paper in its look, in each language and size: nothing overlaps, nothing is cut, and pictures for eyes.
//!
//! Each kind is the one paper of a case made up here, since no shipped case has them all.

use crate::{gallery::words, paint::Panel, play::press, play::window};
use bevy_egui::egui::{Key, Rect, Shape, accesskit::Role, epaint::ClippedShape, epaint::TextShape};
use egui_kittest::kittest::Queryable;
use sala::{
    app::{
        screens::{Screen, Sitting, Wish},
        seat::Journals,
        settings::Settings,
    },
    course::{Course, Shelf},
    interview::Action,
    locale::Language,
    scenario::handbook::{DocumentKind, FieldKind, Handbook},
};
use std::{
    fmt::Write,
    sync::{Arc, Mutex},
};

/// What some of the papers have wrong, so that marks are seen too.
fn defect(kind: DocumentKind) -> Option<&'static str> {
    Some(match kind {
        DocumentKind::MarketCard => "PhotoOfAnother",
        DocumentKind::VillageLetter => "StampMissing",
        DocumentKind::Contract => "Unreadable",
        DocumentKind::HotelBooking => "Cancelled",
        DocumentKind::BorderPass => "StampAltered",
        _ => return None,
    })
}

/// The words of a field: short for most, several rows for what is long on paper.
fn said(language: Language, field: &str) -> String {
    let w = words(language);
    match field {
        "message" | "promises" => w.body.to_owned(),
        "route" | "address" | "names-listed" => w.lines[1].to_owned(),
        "subject" | "deductions" | "earlier-stamps" => w.why.to_owned(),
        "phone" | "host-phone" | "contact" => "+855 00 555 017".to_owned(),
        "email" => "front.desk@example.org".to_owned(),
        "stay-days" | "course-days" | "entries" => "14".to_owned(),
        "hour" => "09:30".to_owned(),
        _ => w.topics[field.len() % 4].to_owned(),
    }
}

fn shows(field: &str, kind: FieldKind) -> &'static str {
    match (field, kind) {
        ("photo", _) => "Photo",
        ("signature", _) => "Signature",
        ("surname", _) => "Surname(\"traveller\")",
        ("given", _) => "Given(\"traveller\")",
        ("nationality", _) => "Nationality(\"traveller\")",
        ("sex", _) => "Sex(\"traveller\")",
        ("authority", _) => "Authority",
        ("birth", _) => "Birth(\"traveller\")",
        (_, FieldKind::Name) => "Name(\"traveller\")",
        (_, FieldKind::Date) => "Day(\"2025-10-09\")",
        (_, FieldKind::Money) => "Draw(\"price\")",
        (id, FieldKind::Number) if id.ends_with("number") => "Number",
        _ => "Text(\"shown\")",
    }
}

/// Opens a course in which each kind of paper is the only paper of one case.
fn course() -> Arc<Course> {
    const SCRIPT: &str = include_str!("../../assets/new/scenario.ron");
    const WORDS: [(Language, &str); 3] = [
        (Language::English, include_str!("../../assets/new/en.ftl")),
        (Language::Khmer, include_str!("../../assets/new/km.ftl")),
        (Language::Lao, include_str!("../../assets/new/lo.ftl")),
    ];
    let folder = crate::paint::folder().join(format!("papers-{}", std::process::id()));
    for &kind in DocumentKind::ALL {
        let fields = &Handbook::shipped().document(kind).fields;
        let case = folder.join(kind.id());
        std::fs::create_dir_all(&case).expect("a folder for the case");
        let mut paper = format!("\"passport\": Document(kind: {kind:?}, of: \"traveller\", on: Desk, fields: {{");
        for field in fields.iter().filter(|field| !field.is_computed()) {
            write!(paper, "\"{}\": Field(shows: {}),", field.id(), shows(field.id(), field.kind())).expect("a string");
        }
        paper += "}";
        if let Some(defect) = defect(kind) {
            write!(paper, ", defects: {{ \"visitor\": [{defect}], \"promised\": [{defect}] }}").expect("a string");
        }
        let script = SCRIPT
            .replace("\"passport\": Document(kind: Passport, of: \"traveller\", on: Desk", &paper)
            .replace("\"look passport.photo\", \"look passport.expiry\",", "")
            .replace("seconds: 600,", "seconds: 3600,");
        std::fs::write(case.join("scenario.ron"), script).expect("the script");
        for (language, text) in WORDS {
            let mut text = text.to_owned();
            for field in fields.iter().filter(|field| shows(field.id(), field.kind()).starts_with("Text")) {
                write!(text, "\ndoc-passport-{} =\n    .shown = {}\n", field.id(), said(language, field.id()))
                    .expect("a string");
            }
            std::fs::write(case.join(format!("{}.ftl", language.code())), text).expect("the words");
        }
    }
    let course = Course::open(&[Shelf::words_only(), Shelf::cases(&folder)]);
    std::fs::remove_dir_all(&folder).expect("our own folder");
    Arc::new(course)
}

/// One kind of paper, open on the desk; each of its fields is looked at for which `look` says so.
fn paper<'a>(
    course: &Arc<Course>,
    kind: DocumentKind,
    (language, text_size): (Language, u16),
    size: [f32; 2],
    look: impl Fn(usize) -> bool,
) -> (Panel<'a>, Vec<String>) {
    let settings = Settings { language: Some(language), text_size, motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: None });
    let mut sitting = Sitting::new(Arc::clone(course), settings, None, Vec::new(), opener);
    sitting.carry_out(Wish::Begin { id: kind.id().to_owned(), seed: Some(7) });
    sitting.carry_out(Wish::Go(Screen::Desk));
    let desk = |sitting: &Sitting| sitting.live.as_ref().expect("the case begins").views().desk[0].clone();
    let open = desk(&sitting).open.expect("it is closed");
    sitting.carry_out(Wish::Act(Action::Do(open)));
    for (ix, field) in desk(&sitting).fields.iter().enumerate() {
        if look(ix) {
            sitting.carry_out(Wish::Act(Action::Do(field.look)));
        }
    }
    let view = desk(&sitting);
    assert_eq!(view.kind, kind);
    assert_eq!(view.fields.len(), Handbook::shipped().document(kind).fields.len(), "{}", kind.id());
    let label = |words: &sala::scenario::words::Words| course.catalogue.say_first(&words.0, language);
    let labels = view.fields.iter().map(|field| label(&field.label)).collect();
    let shared = Arc::new(Mutex::new(sitting));
    let mut panel = window(&shared, size);
    // The ring goes to the first field, so that the strip below the paper is there too.
    press(&mut panel, &[Key::F4]);
    (panel, labels)
}

fn texts<'s>(shapes: &'s [ClippedShape], all: &mut Vec<&'s TextShape>) {
    fn within<'s>(shape: &'s Shape, all: &mut Vec<&'s TextShape>) {
        match shape {
            Shape::Text(text) => all.push(text),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, all)),
            _ => {}
        }
    }
    shapes.iter().for_each(|clipped| within(&clipped.shape, all));
}

/// The controls of the fields, by their labels, in reading order.
fn controls(panel: &Panel<'_>, labels: &[String], seen: bool) -> Vec<Rect> {
    let role = if seen { Role::CheckBox } else { Role::Button };
    labels
        .iter()
        .map(|label| {
            let start = format!("{label}: ");
            let mut found = panel
                .harness
                .query_all_by(|node| node.role() == role && node.label().is_some_and(|name| name.starts_with(&start)));
            found.next().unwrap_or_else(|| panic!("no control {start}")).rect()
        })
        .collect()
}

/// Each field has its control; none covers another, and every text on the paper is whole and inside one field's place.
fn check(what: &str, kind: DocumentKind, panel: &Panel<'_>, labels: &[String], seen: bool, window: Rect) {
    let places = controls(panel, labels, seen);
    for (ix, a) in places.iter().enumerate() {
        assert!(window.contains_rect(*a), "{what}: {} leaves the window: {a:?}", labels[ix]);
        for (other, b) in places.iter().enumerate().skip(ix + 1) {
            let both = a.shrink(0.6).intersect(*b);
            let apart = both.width() <= 0.0 || both.height() <= 0.0;
            assert!(apart, "{what}: {} and {} overlap: {a:?} {b:?}", labels[ix], labels[other]);
        }
    }
    let mut all = Vec::new();
    texts(&panel.harness.output().shapes, &mut all);
    let mut on_paper = 0;
    for text in all.iter().filter(|text| text.angle == 0.0 && !text.galley.text().is_empty()) {
        let rect = text.galley.rect.translate(text.pos.to_vec2());
        let touched: Vec<&Rect> = places.iter().filter(|place| place.shrink(0.6).intersects(rect)).collect();
        if let [place, others @ ..] = touched.as_slice() {
            on_paper += 1;
            let words = text.galley.text();
            assert!(
                others.is_empty() && place.expand(1.0).contains_rect(rect),
                "{what}: {words} at {rect:?}: {touched:?}"
            );
            // The passport's page sets a long value in one row; the strip below repeats it whole.
            assert!(kind == DocumentKind::Passport || !text.galley.elided, "{what}: {words} is cut");
        }
    }
    // A photo and a signature on the passport's page have no words.
    let fewest = 2 * labels.len() - if kind == DocumentKind::Passport { 3 } else { 0 };
    assert!(on_paper >= fewest, "{what}: {on_paper} texts for {} fields", labels.len());
}

#[test]
fn every_kind_of_paper_fits_in_each_language() {
    let course = course();
    for language in Language::ALL {
        // As wide as the real ones, and high enough for the whole paper: what is below is scrolled to.
        for (size, text, states) in [
            ([1280.0, 2600.0], 100, &[false, true][..]),
            ([1920.0, 2600.0], 100, &[true]),
            ([1280.0, 3800.0], 140, &[true]),
        ] {
            for &kind in DocumentKind::ALL {
                let window = Rect::from_min_size(bevy_egui::egui::Pos2::ZERO, size.into());
                for &seen in states {
                    let what = format!("{} {} {} {text} {seen}", kind.id(), language.code(), size[0]);
                    let (panel, labels) = paper(&course, kind, (language, text), size, |_| seen);
                    check(&what, kind, &panel, &labels, seen, window);
                }
            }
        }
    }
}

/// The pictures are for eyes: each kind with most of its fields looked at, and one of each family in other sizes.
#[test]
fn every_kind_of_paper_is_pictured_in_each_language() {
    use DocumentKind as Kind;
    const ONE_OF_EACH: [Kind; 6] =
        [Kind::BorderPass, Kind::Contract, Kind::ArrivalForm, Kind::Ticket, Kind::PhoneMessage, Kind::Stamps];
    let course = course();
    for language in Language::ALL {
        let shoot = |kind: Kind, size: [f32; 2], text: u16| {
            let (mut panel, _) = paper(&course, kind, (language, text), size, |ix| ix % 4 != 3);
            panel.shoot(&format!("paper-{}-{}-{}-{text}", kind.id(), language.code(), size[0]));
        };
        for &kind in Kind::ALL {
            shoot(kind, [1280.0, 720.0], 100);
        }
        for kind in ONE_OF_EACH {
            shoot(kind, [1920.0, 1080.0], 100);
            shoot(kind, [1280.0, 720.0], 140);
        }
    }
}
