//! The keyboard on a small screen of three areas: Tab, arrows, digits by place, Enter, Esc, dialogs.

use crate::paint::Panel;
use bevy_egui::egui::{Event, Key, Modifiers, Ui, accesskit::Role};
use egui_kittest::kittest::Queryable;
use sala::app::theme::{
    Hotkey, Look, Text, keys,
    widget::{self, Button, Choice, Dropdown, Field, dialog},
};
use std::{cell::RefCell, rc::Rc};

#[derive(Default)]
struct Desk {
    topic: usize,
    line: usize,
    short: bool,
    asked: u32,
    paused: u32,
    linked: u32,
    helped: u32,
    open: bool,
    typed: String,
    word: usize,
}

fn desk(ui: &mut Ui, state: &Rc<RefCell<Desk>>) {
    let mut s = state.borrow_mut();
    let s = &mut *s;
    keys::area(ui, "topics", |ui| {
        for (i, name) in ["Work", "Money", "Papers"].iter().enumerate().take(if s.short { 1 } else { 3 }) {
            if ui.add(Choice::row(*name, s.topic == i).maybe_key(Hotkey::nth(i))).clicked() {
                s.topic = i;
                keys::enter(ui.ctx(), "lines");
            }
        }
    });
    keys::area(ui, "lines", |ui| {
        for (i, name) in ["Who told you?", "What is the pay?"].iter().enumerate() {
            if ui.add(Choice::framed(*name, s.line == i).maybe_key(Hotkey::nth(i))).clicked() {
                s.line = i;
            }
        }
        if ui.add(Button::primary("Ask").key(Hotkey::Enter)).clicked() {
            s.asked += 1;
        }
        if ui.add(Button::plain("Record").why_not(Some("Not yet.")).key(Hotkey::F(9))).clicked() {
            s.asked += 100;
        }
    });
    keys::area(ui, "more", |ui| {
        if ui.add(Button::plain("Link").key(Hotkey::Letter('L'))).clicked() {
            s.linked += 1;
        }
        if ui.add(Button::plain("Pause").key(Hotkey::Escape)).clicked() {
            s.paused += 1;
        }
        Field::new("Name", &mut s.typed).show(ui);
        if let Some(word) = Dropdown::new("Form", ["Open", "Probe"][s.word]).show(ui, &["Open", "Probe"]) {
            s.word = word;
        }
    });
    if keys::pressed(ui.ctx(), Hotkey::F(1)) {
        s.helped += 1;
    }
    if s.open {
        let shown = dialog(ui.ctx(), "sure", "Leave the interview?", |ui| {
            ui.add(Button::plain("Stay").key(Hotkey::Digit(1))).clicked()
        });
        if shown.closed || shown.inner {
            s.open = false;
        }
    }
}

struct Played<'a> {
    panel: Panel<'a>,
    state: Rc<RefCell<Desk>>,
}

impl Played<'_> {
    fn new() -> Self {
        let state = Rc::new(RefCell::new(Desk::default()));
        let own = state.clone();
        let look = Look { motion: false, ..Look::default() };
        let panel = Panel::new([800.0, 700.0], look, move |ui| desk(ui, &own));
        Played { panel, state }
    }

    fn press(&mut self, key: Key) -> &mut Self {
        self.panel.harness.key_press(key);
        self.panel.harness.run();
        self
    }

    fn press_at(&mut self, key: Key, place: Key) -> &mut Self {
        for pressed in [true, false] {
            self.panel.harness.event(Event::Key {
                key,
                physical_key: Some(place),
                pressed,
                repeat: false,
                modifiers: Modifiers::NONE,
            });
        }
        self.panel.harness.run();
        self
    }

    fn at(&mut self, role: Role, name: &str) -> &mut Self {
        let node = self.panel.harness.get_by_role_and_label(role, name);
        assert!(node.is_focused(), "the ring is not round {name}");
        self
    }
}

#[test]
fn the_ring_is_somewhere_from_the_first_moment() {
    Played::new().at(Role::RadioButton, "Work");
}

#[test]
fn tab_goes_from_area_to_area_and_comes_back_to_the_item_held() {
    let mut p = Played::new();
    p.press(Key::ArrowDown).at(Role::RadioButton, "Money");
    p.press(Key::Tab).at(Role::RadioButton, "Who told you?");
    p.press(Key::Tab).at(Role::Button, "Link");
    p.press(Key::Tab).at(Role::RadioButton, "Money");
    p.panel.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    p.panel.harness.run();
    p.at(Role::Button, "Link");
}

#[test]
fn arrows_stay_inside_their_area() {
    let mut p = Played::new();
    p.press(Key::ArrowDown).press(Key::ArrowDown).press(Key::ArrowDown).at(Role::RadioButton, "Papers");
    p.press(Key::Home).at(Role::RadioButton, "Work");
    p.press(Key::ArrowUp).at(Role::RadioButton, "Work");
    assert_eq!(p.state.borrow().topic, 0, "walking chooses nothing");
}

#[test]
fn digits_choose_in_the_active_area_by_the_place_of_the_key() {
    let mut p = Played::new();
    // A French layout: the key of 2 writes é, which egui does not know; the place says what is meant.
    p.press_at(Key::Quote, Key::Num2);
    assert_eq!((p.state.borrow().topic, p.state.borrow().line), (1, 0));
    p.at(Role::RadioButton, "Who told you?");
    p.press(Key::Num2);
    assert_eq!((p.state.borrow().topic, p.state.borrow().line), (1, 1));
    p.at(Role::RadioButton, "What is the pay?");
}

#[test]
fn enter_chooses_then_goes_on() {
    let mut p = Played::new();
    p.press(Key::ArrowDown).press(Key::Enter);
    assert_eq!(p.state.borrow().topic, 1);
    p.press(Key::ArrowDown).press(Key::Enter);
    assert_eq!((p.state.borrow().line, p.state.borrow().asked), (1, 0));
    p.press(Key::Enter);
    assert_eq!((p.state.borrow().line, p.state.borrow().asked), (1, 1));
}

#[test]
fn letters_and_function_keys_act_from_anywhere() {
    let mut p = Played::new();
    p.press_at(Key::Semicolon, Key::L).press(Key::F1);
    assert_eq!((p.state.borrow().linked, p.state.borrow().helped), (1, 1));
    p.press(Key::Escape).at(Role::Button, "Pause");
    assert_eq!(p.state.borrow().paused, 1);
}

#[test]
fn what_is_not_yet_can_be_reached_and_does_nothing() {
    let mut p = Played::new();
    p.press(Key::F9).at(Role::Button, "Record");
    p.press(Key::Enter).press(Key::Space);
    assert_eq!(p.state.borrow().asked, 0);
    assert!(p.panel.harness.query_by_label("Not yet.").is_some(), "it says why");
}

#[test]
fn a_field_takes_the_keys_until_it_is_left() {
    let mut p = Played::new();
    p.panel.harness.get_by_role_and_label(Role::TextInput, "Name").focus();
    p.panel.harness.run();
    p.panel.harness.event(Event::Text("1 L".into()));
    p.press(Key::L).press(Key::Num2);
    assert_eq!(p.state.borrow().typed, "1 L");
    assert_eq!((p.state.borrow().linked, p.state.borrow().topic), (0, 0));
    p.press(Key::Tab).at(Role::ComboBox, "Form");
    p.panel.harness.get_by_role_and_label(Role::TextInput, "Name").focus();
    p.panel.harness.run();
    p.press(Key::Escape).at(Role::Button, "Link");
    assert_eq!(p.state.borrow().paused, 0, "Esc left the field and nothing else");
}

#[test]
fn a_dialog_has_the_keys_to_itself_and_gives_the_ring_back() {
    let mut p = Played::new();
    p.press(Key::ArrowDown);
    p.state.borrow_mut().open = true;
    p.panel.harness.run();
    p.at(Role::Button, "Stay");
    p.press(Key::Tab).at(Role::Button, "Stay");
    p.press_at(Key::L, Key::L);
    assert_eq!(p.state.borrow().linked, 0);
    p.press(Key::Escape);
    assert!(!p.state.borrow().open);
    assert_eq!(p.state.borrow().paused, 0);
    p.at(Role::RadioButton, "Money");
    p.state.borrow_mut().open = true;
    p.panel.harness.run();
    p.press(Key::Num1);
    assert!(!p.state.borrow().open);
    p.at(Role::RadioButton, "Money");
}

#[test]
fn the_ring_goes_on_when_its_item_is_gone() {
    let mut p = Played::new();
    p.press(Key::ArrowDown).press(Key::ArrowDown).at(Role::RadioButton, "Papers");
    p.state.borrow_mut().short = true;
    p.panel.harness.run();
    p.at(Role::RadioButton, "Work");
}

#[test]
fn the_ring_goes_into_an_area_whose_items_change_with_the_choice() {
    let topic = Rc::new(RefCell::new(0));
    let look = Look { motion: false, ..Look::default() };
    let mut panel = Panel::new([800.0, 400.0], look, |ui| {
        let shown = *topic.borrow();
        keys::area(ui, "topics", |ui| {
            for (i, name) in ["Work", "Money"].iter().enumerate() {
                if ui.add(Choice::row(*name, shown == i).maybe_key(Hotkey::nth(i))).clicked() {
                    *topic.borrow_mut() = i;
                    keys::enter_afresh(ui.ctx(), "forms");
                }
            }
        });
        keys::area(ui, "forms", |ui| ui.add(Choice::row(["Open", "Probe"][shown], false)));
    });
    panel.harness.key_press(Key::Num2);
    panel.harness.run();
    assert!(panel.harness.get_by_role_and_label(Role::RadioButton, "Probe").is_focused());
}

#[test]
fn a_list_that_opens_is_walked_and_closed_by_keys() {
    let mut p = Played::new();
    p.panel.harness.get_by_role_and_label(Role::ComboBox, "Form").focus();
    p.panel.harness.run();
    p.press(Key::Enter).at(Role::RadioButton, "Open");
    p.press(Key::ArrowDown).at(Role::RadioButton, "Probe");
    p.press(Key::Enter);
    assert_eq!(p.state.borrow().word, 1);
    p.at(Role::ComboBox, "Form");
    p.press(Key::Enter).at(Role::RadioButton, "Probe");
    p.press(Key::Escape).at(Role::ComboBox, "Form");
    assert_eq!(p.state.borrow().paused, 0);
}

#[test]
fn a_key_held_down_acts_once() {
    let mut p = Played::new();
    p.press(Key::Tab);
    for _ in 0..3 {
        p.panel.harness.key_down(Key::Enter);
        p.panel.harness.run();
    }
    assert_eq!(p.state.borrow().asked, 1);
}

#[test]
fn a_screen_reader_presses_and_moves_like_a_hand() {
    let mut p = Played::new();
    p.panel.harness.get_by_role_and_label(Role::RadioButton, "Papers").click_accesskit();
    p.panel.harness.run();
    assert_eq!(p.state.borrow().topic, 2);
    p.panel.harness.get_by_role_and_label(Role::Button, "Ask").focus();
    p.panel.harness.run();
    p.press(Key::Space);
    assert_eq!(p.state.borrow().asked, 1);
}

#[test]
fn a_long_text_is_moved_by_keys_and_a_short_one_takes_no_ring() {
    let long = "One line after another. ".repeat(200);
    let look = Look { motion: false, ..Look::default() };
    let mut panel = Panel::new([400.0, 300.0], look, |ui| {
        keys::area(ui, "text", |ui| {
            ui.allocate_ui(bevy_egui::egui::vec2(380.0, 120.0), |ui| {
                widget::scroll(ui, "long", "What happened", |ui| ui.add(Text::body(long.as_str())));
            });
            widget::scroll(ui, "short", "Little", |ui| ui.add(Text::body("Little.")));
        });
    });
    assert!(panel.harness.query_by_role_and_label(Role::ScrollView, "Little").is_none());
    assert!(panel.harness.get_by_role_and_label(Role::ScrollView, "What happened").is_focused());
    let top = |panel: &Panel| panel.harness.get_by_label(&long).rect().min.y;
    let before = top(&panel);
    panel.harness.key_press(Key::ArrowDown);
    panel.harness.run();
    let after = top(&panel);
    assert!(after < before, "{before} {after}");
    panel.harness.key_press(Key::End);
    panel.harness.run();
    assert!(top(&panel) < after - 500.0);
    panel.harness.key_press(Key::Home);
    panel.harness.run();
    assert_eq!(top(&panel), before);
}
