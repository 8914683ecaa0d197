//! Linking two notes by keys and by hand, the threads that are drawn for it, and what can be done with a paper on the desk.

use crate::{
    desk::{asked, go, read},
    paint::Panel,
    play::{Shared, press, window},
};
use bevy_egui::egui::{Key, Pos2, Rect, Shape, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::screens::{Screen, Wish},
    interview::{Action, action::Entry, event::Event},
    locale::Language,
};

/// Sits down at the desk with three things said and the whole passport checked.
fn at_the_desk(language: Language, size: [f32; 2], text: u16, motion: bool) -> (Shared, Panel<'static>) {
    let shared = asked(language, text, 3);
    shared.lock().expect("one thread").settings.motion = motion;
    let mut panel = window(&shared, size);
    go(&shared, &mut panel, Screen::Desk);
    press(&mut panel, &[Key::Num1, Key::Enter]);
    let fields = read(&shared, |live| live.views().desk[0].fields.iter().map(|f| f.look).collect::<Vec<_>>());
    for look in fields.iter().take(5) {
        shared.lock().expect("one thread").carry_out(Wish::Act(Action::Do(*look)));
    }
    panel.harness.run_ok();
    (shared, panel)
}

fn links(shared: &Shared) -> Vec<(Entry, Entry)> {
    read(shared, |live| live.views().notebook.links.iter().map(|(a, b, _)| (*a, *b)).collect())
}

fn linked(shared: &Shared) -> Vec<Event> {
    let is_link = |event: &&Event| matches!(event, Event::Linked { .. });
    read(shared, |live| live.interview().events().iter().filter(is_link).cloned().collect())
}

/// Where the card of a note stands: its words with what comes after them.
fn card(shared: &Shared, panel: &Panel<'_>, entry: Entry) -> Rect {
    let words = {
        let sitting = shared.lock().expect("one thread");
        let live = sitting.live.as_ref().expect("an interview");
        let note = live.views().note(entry).expect("noted");
        sitting.course.catalogue.say_first(&note.words.0, sitting.language())
    };
    let mut found = panel.harness.root().children_recursive().filter(|node| {
        let told = node.accesskit_node();
        told.role() == Role::CheckBox && told.label().is_some_and(|label| label.starts_with(&words))
    });
    found.next().unwrap_or_else(|| panic!("no card says {words}")).rect()
}

fn pull(panel: &mut Panel<'_>, from: Pos2, to: Pos2) {
    panel.harness.hover_at(from);
    panel.harness.step();
    panel.harness.drag_at(from);
    panel.harness.step();
    for part in [0.2, 0.6, 1.0] {
        panel.harness.hover_at(from + (to - from) * part);
        panel.harness.step();
    }
    panel.harness.drop_at(to);
    panel.harness.run_ok();
}

/// How many threads are drawn: two curves for each.
fn threads(panel: &Panel<'_>) -> usize {
    let curves = |shape: &Shape| matches!(shape, Shape::CubicBezier(_));
    panel.harness.output().shapes.iter().filter(|clipped| curves(&clipped.shape)).count() / 2
}

fn said_and_seen(shared: &Shared) -> (Entry, Entry) {
    read(shared, |live| (live.views().notebook.said[0].entry, live.views().notebook.seen[1].entry))
}

#[test]
fn keys_and_hand_send_the_same() {
    let (keyed, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, false);
    press(&mut panel, &[Key::A]);
    let held = panel.harness.root().children_recursive().any(|node| {
        let told = node.accesskit_node();
        told.label().or_else(|| told.value()).is_some_and(|label| label.starts_with("Held: "))
    });
    assert!(held, "what is held is said");
    press(&mut panel, &[Key::E, Key::Enter]);
    let (pulled, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, false);
    let (claim, field) = said_and_seen(&pulled);
    let (from, to) = (card(&pulled, &panel, claim).center(), card(&pulled, &panel, field).center());
    pull(&mut panel, from, to);
    assert_eq!(links(&keyed).len(), 1);
    assert_eq!((links(&pulled), linked(&pulled)), (links(&keyed), linked(&keyed)));
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_none(), "nothing is held any more");
}

#[test]
fn a_field_of_a_paper_is_pulled_onto_a_card_and_nothing_onto_nothing() {
    let (shared, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, false);
    let (claim, _) = said_and_seen(&shared);
    let name = panel.harness.root().children_recursive().filter(|node| node.accesskit_node().role() == Role::CheckBox);
    // On the paper a field stands left of the notebook.
    let on_paper = name.map(|node| node.rect()).find(|rect| rect.max.x < 850.0 && rect.width() < 200.0);
    let from = on_paper.expect("a field that was checked").center();
    pull(&mut panel, from, Pos2::new(500.0, 540.0));
    assert!(links(&shared).is_empty(), "let go over the wood");
    let to = card(&shared, &panel, claim).center();
    pull(&mut panel, from, to);
    assert_eq!(links(&shared).len(), 1);
    pull(&mut panel, from, to);
    assert_eq!(links(&shared).len(), 1, "what is linked is not linked again");
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_some(), "but can be taken back");
}

#[test]
fn each_link_is_a_thread_wherever_its_ends_stand() {
    let (shared, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, false);
    assert_eq!(threads(&panel), 0);
    press(&mut panel, &[Key::A, Key::E, Key::Enter]);
    assert_eq!(threads(&panel), 1);
    press(&mut panel, &[Key::B, Key::D, Key::Enter]);
    assert_eq!((links(&shared).len(), threads(&panel)), (2, 2));
    panel.shoot("threads-usual-en");
    press(&mut panel, &[Key::F3]);
    assert_eq!(threads(&panel), 2, "side by side");
    panel.shoot("threads-wide-en");
    press(&mut panel, &[Key::F3]);
    assert_eq!(threads(&panel), 2);
    press(&mut panel, &[Key::F2, Key::F3]);
    panel.harness.run_ok();
    panel.shoot("threads-booth-en");
    assert!(threads(&panel) <= 2);
}

#[test]
fn a_thread_is_drawn_once_and_then_everything_rests() {
    let (_, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, true);
    press(&mut panel, &[Key::A, Key::E]);
    panel.harness.key_press(Key::Enter);
    panel.harness.step();
    // The pass after the key has the link; a quarter of a second later it is drawn to its end.
    panel.harness.step();
    let steps = panel.harness.run_ok();
    assert!(steps.is_some(), "nothing asks for another frame");
    assert_eq!(threads(&panel), 1);
}

#[test]
fn a_paper_is_enlarged_laid_beside_another_and_turned_by_keys() {
    let (shared, mut panel) = at_the_desk(Language::English, [1280.0, 720.0], 100, false);
    let seconds = || read(&shared, |live| live.interview().state().seconds);
    let before = seconds();
    let field = |panel: &Panel<'_>| {
        let nodes = panel.harness.root().children_recursive();
        let mut found =
            nodes.filter(|node| node.accesskit_node().label().is_some_and(|l| l.starts_with("Signature: ")));
        found.next().map(|node| node.rect().width())
    };
    let usual = field(&panel).expect("the passport lies open");
    press(&mut panel, &[Key::F4]);
    let enlarged = field(&panel).expect("still");
    assert!(enlarged > usual * 1.3, "{enlarged} after {usual}");
    panel.shoot("desk-enlarged-en");
    press(&mut panel, &[Key::F4, Key::F5]);
    panel.shoot("desk-two-en");
    let closed = panel.harness.query_by_label("This paper is closed.").is_some();
    assert!(closed, "the second passport lies beside the first");
    press(&mut panel, &[Key::F5, Key::F6]);
    let cover = "Passport of Bopha: the cover. A training specimen of no state.";
    assert!(panel.harness.query_by_label(cover).is_some());
    assert!(field(&panel).is_none());
    panel.shoot("desk-cover-en");
    press(&mut panel, &[Key::F6]);
    assert!(field(&panel).is_some());
    press(&mut panel, &[Key::Num3, Key::F6]);
    assert!(panel.harness.query_by_label("Ticket: the back. Nothing is written on it.").is_none(), "still closed");
    press(&mut panel, &[Key::Num3, Key::Enter, Key::F6]);
    assert!(panel.harness.query_by_label("Ticket: the back. Nothing is written on it.").is_some());
    panel.shoot("desk-back-en");
    assert_eq!(seconds(), before + 5, "only opening the ticket took time");
}

/// The pictures are for eyes.
#[test]
fn desk_and_notebook_are_pictured_in_each_language() {
    for language in Language::ALL {
        for (size, text) in [([1280.0, 720.0], 100), ([1920.0, 1080.0], 100), ([1024.0, 768.0], 140)] {
            let (_, mut panel) = at_the_desk(language, size, text, false);
            let mut shoot = |keys: &[Key], what: &str| {
                press(&mut panel, keys);
                panel.shoot(&format!("desk-{what}-{}-{}-{text}", language.code(), size[0]));
            };
            shoot(&[Key::A, Key::E, Key::Enter], "tools");
            shoot(&[Key::F4], "enlarged");
            shoot(&[Key::F4, Key::F5], "two");
            shoot(&[Key::F5, Key::F3], "book");
        }
    }
}
