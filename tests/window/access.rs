//! What a screen reader is told, on every screen and in each language: a role and a name for every control, no two alike
//! in one area, what happens as it happens, and an order that is the order of the work.

use crate::{
    everywhere::{Dress, tour},
    paint::Panel,
    play::Shared,
};
use bevy_egui::egui::{
    Id,
    accesskit::{Live, Role},
};
use egui_kittest::kittest::NodeT;
use sala::{
    app::theme::{Shade, keys},
    locale::Language,
};
use std::collections::{BTreeMap, HashMap};

/// What is told of one thing.
#[derive(Clone, Debug)]
struct Told {
    role: Role,
    name: String,
    /// Description and key, by which two of one name are told apart.
    more: String,
    live: Live,
}

fn told(panel: &Panel<'_>) -> HashMap<u64, Told> {
    let nodes = panel.harness.root().children_recursive();
    let one = |node: egui_kittest::Node<'_>| {
        let told = node.accesskit_node();
        let data = told.data();
        let more = format!(
            "{:?} {:?} {:?}",
            data.description(),
            data.keyboard_shortcut(),
            told.value().filter(|_| told.label().is_some())
        );
        let name = told.label().or_else(|| told.value()).unwrap_or_default();
        (told.locate().0.0, Told { role: told.role(), name, more, live: told.live() })
    };
    nodes.into_iter().map(one).collect()
}

/// Where a control must not be told by its letters alone.
fn says_something(name: &str, language: Language) -> bool {
    let own = |c: char| match language {
        Language::English => c.is_alphanumeric(),
        Language::Khmer => ('\u{1780}'..='\u{17ff}').contains(&c),
        Language::Lao => ('\u{0e80}'..='\u{0eff}').contains(&c),
    };
    // A language is called in its own letters.
    name.chars().any(own) || Language::ALL.iter().any(|language| language.own_name() == name)
}

#[test]
fn every_control_has_a_role_and_a_name_of_its_own() {
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for language in Language::ALL {
        for text_size in [100, 200] {
            let dress = Dress { language, size: [1280.0, 720.0], text_size, shade: Shade::Light };
            tour(&dress, &mut |screen, panel, _| {
                let all = told(panel);
                let mut note = |fault: String| faults.entry(fault).or_default().push(dress.name());
                for (_, items) in keys::order(&panel.harness.ctx) {
                    let mut seen: HashMap<(String, String, String), Id> = HashMap::new();
                    for id in items {
                        let Some(one) = all.get(&id.value()) else {
                            note(format!("{screen}: an item is told to nobody"));
                            continue;
                        };
                        if matches!(one.role, Role::Unknown | Role::GenericContainer | Role::Pane) {
                            note(format!("{screen}: “{}” has no role", one.name));
                        }
                        // Languages are called in their own words, and files as they are.
                        let own = screen == "start" || one.name.ends_with(".sala-exam");
                        if one.name.trim().is_empty() || !own && !says_something(&one.name, language) {
                            note(format!("{screen}: a {:?} is called “{}”", one.role, one.name));
                        }
                        let key = (format!("{:?}", one.role), one.name.clone(), one.more.clone());
                        // What is only read may say the same twice.
                        if let Some(other) = seen.insert(key, id)
                            && other != id
                            && one.role != Role::Label
                        {
                            note(format!("{screen}: two {:?} “{}” {}", one.role, one.name, one.more));
                        }
                    }
                }
            });
        }
    }
    for (fault, at) in &faults {
        println!("{fault}   [{}]", at.join(" "));
    }
    assert!(faults.is_empty(), "{} faults", faults.len());
}

/// The work's order: where one is, who stands there, what is said, what to ask about, how, and with which words.
#[test]
fn tab_follows_the_work() {
    let order = ["top", "booth-shortcuts", "booth-side", "booth-talk", "chooser-mode", "chooser-topic", "chooser-form"];
    let dress = Dress { language: Language::English, size: [1280.0, 720.0], text_size: 100, shade: Shade::Light };
    let mut asked = false;
    tour(&dress, &mut |screen, panel, _| {
        if screen != "booth-asked" {
            return;
        }
        asked = true;
        let there: Vec<Id> = keys::order(&panel.harness.ctx).into_iter().map(|(area, _)| area).collect();
        let place = |name: &str| there.iter().position(|area| *area == keys::area_id(name));
        let places: Vec<Option<usize>> = order.iter().map(|name| place(name)).collect();
        let found: Vec<usize> = places.iter().flatten().copied().collect();
        assert_eq!(found.len(), order.len(), "an area is missing: {:?}", order.iter().zip(&places).collect::<Vec<_>>());
        assert!(found.is_sorted(), "{:?}", order.iter().zip(&places).collect::<Vec<_>>());
    });
    assert!(asked, "the booth was seen");
}

/// What changes without being asked for is told: who can hear, the phase, and what was answered.
#[test]
fn what_happens_is_told() {
    for language in Language::ALL {
        for text_size in [100, 200] {
            let dress = Dress { language, size: [1280.0, 720.0], text_size, shade: Shade::Light };
            let mut seen = 0;
            tour(&dress, &mut |screen, panel, sitting| {
                if screen != "booth-asked" {
                    return;
                }
                seen += 1;
                let live: Vec<String> =
                    told(panel).into_values().filter(|one| one.live != Live::Off).map(|one| one.name).collect();
                for wanted in wanted(sitting) {
                    assert!(live.iter().any(|name| name.contains(&wanted)), "“{wanted}” is not told: {live:?}");
                }
            });
            assert_eq!(seen, 1);
        }
    }
}

/// The texts that have to be live in the booth after a question.
fn wanted(sitting: &Shared) -> Vec<String> {
    use sala::app::screens::Say;
    let sitting = sitting.lock().expect("one thread");
    let say =
        Say { catalogue: &sitting.course.catalogue, language: sitting.language(), officer: sitting.settings.officer };
    let live = sitting.live.as_ref().expect("an interview");
    let views = live.views();
    let name = say.words(&views.people[0].short);
    let reply = views.talk.last().and_then(|turn| turn.spoken.last()).map(|spoken| say.words(&spoken.words));
    [Some(name), reply].into_iter().flatten().collect()
}
