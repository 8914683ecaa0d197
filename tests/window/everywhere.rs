//! A way through every screen there is, so that whatever must hold everywhere is asked everywhere.
//!
//! It knows how one comes from screen to screen, never what is asked there.

use crate::{
    exam_room::opened,
    exercises::Full,
    paint::Panel,
    play::{Shared, press, sitting, window},
    reports::made,
};
use bevy_egui::egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        screens::{Screen, Sitting, Wish, coding::Source, reports::Written},
        seat::Journals,
        settings::Settings,
        theme::Shade,
    },
    course::{Course, Shelf},
    interview::Action,
    locale::{Language, Message},
    scenario::handbook::Handbook,
};
use std::sync::{Arc, Mutex};

/// How a way through the screens looks.
#[derive(Clone, Copy, Debug)]
pub struct Dress {
    pub language: Language,
    pub size: [f32; 2],
    pub text_size: u16,
    pub shade: Shade,
}

impl Dress {
    /// A short name, for pictures and for whoever reads what failed.
    pub fn name(&self) -> String {
        format!("{}-{}x{}-{}", self.language.code(), self.size[0], self.size[1], self.text_size)
    }
}

/// Goes through every screen and hands each over, with its name.
pub fn tour(dress: &Dress, visit: &mut dyn FnMut(&str, &mut Panel<'static>, &Shared)) {
    let dressed = |language| {
        let sitting = sitting(language, dress.text_size);
        sitting.lock().expect("one thread").settings.shade = dress.shade;
        sitting
    };
    {
        let sitting = dressed(None);
        visit("start", &mut window(&sitting, dress.size), &sitting);
    }
    let sitting = dressed(Some(dress.language));
    let mut way = Way { panel: window(&sitting, dress.size), sitting };
    way.see("shelf", visit);
    way.wish(Wish::Help(true));
    way.see("help", visit);
    way.wish(Wish::Help(false));
    way.wish(Wish::Settings(true));
    way.see("settings", visit);
    way.wish(Wish::Settings(false));
    way.wish(Wish::Support(true));
    way.see("support", visit);
    way.wish(Wish::Support(false));
    way.wish(Wish::Code(Source::Case(None)));
    way.see("coding", visit);
    way.keys(&[Key::Num1]);
    way.see("coding-truths", visit);
    way.keys(&[Key::B]);
    way.see("coding-lines", visit);
    way.keys(&[Key::Num4; 60]);
    way.keys(&[Key::Enter]);
    way.see("coding-result", visit);
    way.wish(Wish::Go(Screen::Shelf));
    way.wish(Wish::Go(Screen::Guide));
    way.see("guide-invite", visit);
    way.wish(Wish::Guide);
    way.see("guide", visit);
    way.wish(Wish::Leave);
    way.wish(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    way.see("booth", visit);
    way.keys(&[Key::F5, Key::Num2]);
    way.see("booth-topic", visit);
    way.keys(&[Key::F5, Key::Num2, Key::Num1]);
    way.see("booth-line", visit);
    way.keys(&[Key::F5, Key::Num2, Key::Num1, Key::Enter]);
    way.see("booth-asked", visit);
    way.lines(&["work-leading".to_owned()]);
    way.see("booth-coach", visit);
    way.keys(&[Key::F2, Key::Slash]);
    way.type_in("zz");
    way.see("booth-search-nothing", visit);
    way.keys(&[Key::Slash, Key::Escape]);
    way.lines(&["separate".to_owned()]);
    way.see("booth-separated", visit);
    way.keys(&[Key::F6]);
    way.see("booth-act", visit);
    way.keys(&[Key::F6, Key::Num1]);
    way.see("booth-act-words", visit);
    way.keys(&[Key::F7]);
    way.see("booth-raise", visit);
    way.keys(&[Key::F3]);
    way.see("notebook", visit);
    way.keys(&[Key::F4]);
    way.see("desk", visit);
    way.papers(visit);
    way.wish(Wish::Go(Screen::Decision));
    way.see("decision", visit);
    way.lines(&["decide traveller PROTECT".to_owned(), "decide companion CRIM".to_owned()]);
    way.see("decision-chosen", visit);
    way.press_tab("decision-handover");
    way.see("decision-handover", visit);
    way.wish(Wish::Pause(true));
    way.see("pause", visit);
    way.wish(Wish::Pause(false));
    way.wish(Wish::Leave);
    way.wish(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    way.interview("broker");
    way.see("debrief", visit);
    for (key, name) in [
        (Key::F3, "debrief-points"),
        (Key::F4, "debrief-signs"),
        (Key::F5, "debrief-turns"),
        (Key::F6, "debrief-model"),
        (Key::F7, "debrief-truths"),
    ] {
        way.keys(&[key]);
        way.see(name, visit);
    }
    drop(way);
    exercises(dress, &dressed(Some(dress.language)), visit);
    examination(dress, &dressed(Some(dress.language)), visit);
    let (sitting, _file) = unsaved(dress);
    let mut way = Way { panel: window(&sitting, dress.size), sitting };
    way.wish(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    way.see("unsaved", visit);
}

/// Signing in, and every way to stand in an exercise.
fn exercises(dress: &Dress, sitting: &Shared, visit: &mut dyn FnMut(&str, &mut Panel<'static>, &Shared)) {
    let unit = {
        let mut sitting = sitting.lock().expect("one thread");
        let (course, settings) = (Arc::clone(&sitting.course), sitting.settings.clone());
        *sitting = Sitting::new(course, settings, None, Vec::new(), Box::new(Journals { folder: None }))
            .with_unit(Box::new(Full::default()));
        Arc::clone(&sitting.course)
    };
    let mut way = Way { panel: window(sitting, dress.size), sitting: Arc::clone(sitting) };
    way.wish(Wish::Go(Screen::Exercises));
    way.see("exercises-sign-in", visit);
    let sign_in = |pin: &str| Wish::SignIn { number: "0017".to_owned(), pin: pin.to_owned(), again: None };
    way.wish(sign_in(""));
    way.wish(sign_in("1"));
    way.see("exercises-pin", visit);
    way.wish(sign_in("2"));
    let narrow = sala::app::theme::Room::of(&way.panel.harness.ctx).is_narrow();
    if narrow {
        way.see("exercises-list", visit);
    }
    for (ix, found) in unit.exercises.iter().enumerate() {
        way.keys(&[[Key::Num1, Key::Num2, Key::Num3][ix]]);
        way.see(&format!("exercises-{}", found.id), visit);
        if narrow {
            way.keys(&[Key::F9]);
        } else {
            sala::app::theme::keys::enter_afresh(&way.panel.harness.ctx, "exercises");
            way.panel.harness.run_ok();
        }
    }
    way.wish(Wish::Sit { id: "scored-six".to_owned(), anew: true });
    way.see("exercises-notice", visit);
    for (name, wish) in [("reports-own", Wish::OwnReport), ("reports-unit", Wish::Go(Screen::Reports))] {
        way.wish(wish);
        made(sitting, &mut way.panel);
        if narrow && name == "reports-unit" {
            way.see("reports-list", visit);
            way.keys(&[Key::Num1]);
            made(sitting, &mut way.panel);
        }
        way.wish(Wish::WriteReport(Written::Workbook));
        way.see(name, visit);
    }
    if narrow {
        way.keys(&[Key::F9]);
    } else {
        sala::app::theme::keys::enter_afresh(&way.panel.harness.ctx, "reports-list");
        way.panel.harness.run_ok();
    }
    way.keys(&[Key::Num2]);
    made(sitting, &mut way.panel);
    way.see("reports-exercise", visit);
}

/// An instructor opens a pack, and trainees sit in the room of its examination.
fn examination(dress: &Dress, sitting: &Shared, visit: &mut dyn FnMut(&str, &mut Panel<'static>, &Shared)) {
    let begin = |room: bool| {
        let mut sitting = sitting.lock().expect("one thread");
        let (course, settings) = (Arc::clone(&sitting.course), sitting.settings.clone());
        *sitting = Sitting::new(course, settings, None, Vec::new(), Box::new(Journals { folder: None }))
            .with_unit(Box::new(Full { room }));
    };
    begin(false);
    let mut way = Way { panel: window(sitting, dress.size), sitting: Arc::clone(sitting) };
    way.wish(Wish::Go(Screen::Exam));
    way.see("exam-packs", visit);
    // Whoever looked may have gone on.
    way.wish(Wish::Go(Screen::Exam));
    way.keys(&[Key::Enter]);
    way.type_in("quiet lantern");
    way.keys(&[Key::Enter]);
    opened(sitting, &mut way.panel);
    way.see("exam-wrong", visit);
    begin(true);
    way.wish(Wish::Go(Screen::Exercises));
    way.see("exam-sign-in", visit);
    way.wish(Wish::Go(Screen::Shelf));
    way.see("exam-close", visit);
    way.wish(Wish::CloseExam(false));
    way.wish(Wish::SignIn { number: "0017".to_owned(), pin: "2".to_owned(), again: None });
    way.see("exam-list", visit);
}

/// Somebody whose journals would go where no folder can be; the file in the way is kept as long as they sit there.
fn unsaved(dress: &Dress) -> (Shared, tempfile::NamedTempFile) {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let Dress { language, text_size, shade, .. } = *dress;
    let settings = Settings { language: Some(language), text_size, shade, motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(file.path().join("journals")) });
    (Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener))), file)
}

/// One sitting, and the window it is shown in.
struct Way {
    sitting: Shared,
    panel: Panel<'static>,
}

impl Way {
    fn see(&mut self, name: &str, visit: &mut dyn FnMut(&str, &mut Panel<'static>, &Shared)) {
        self.panel.harness.run_ok();
        visit(name, &mut self.panel, &self.sitting);
    }

    fn wish(&mut self, wish: Wish) {
        self.sitting.lock().expect("one thread").carry_out(wish);
        self.panel.harness.run_ok();
    }

    fn keys(&mut self, keys: &[Key]) {
        press(&mut self.panel, keys);
    }

    fn type_in(&mut self, words: &str) {
        self.panel.harness.event(Event::Text(words.to_owned()));
        self.panel.harness.run_ok();
    }

    /// Presses the tab that begins with these words.
    fn press_tab(&mut self, id: &str) {
        let sitting = self.sitting.lock().expect("one thread");
        let words = sitting.course.catalogue.say(&Message::new(id), sitting.language());
        drop(sitting);
        let all = self.panel.harness.get_all_by_label_contains(&words);
        let tab = all.into_iter().find(|node| node.accesskit_node().role() == Role::Tab);
        tab.unwrap_or_else(|| panic!("a tab “{words}”")).click_accesskit();
        self.panel.harness.run_ok();
    }

    /// Does the acts of a plan's lines; those that are not open are passed over.
    fn lines(&mut self, lines: &[String]) {
        let mut sitting = self.sitting.lock().expect("one thread");
        let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
        for line in lines {
            for action in sala::interview::plan::read(&case, Handbook::shipped(), line).unwrap_or_default() {
                sitting.carry_out(Wish::Act(action));
            }
        }
    }

    /// Opens every paper there is and looks at all that stands on it.
    fn papers(&mut self, visit: &mut dyn FnMut(&str, &mut Panel<'static>, &Shared)) {
        let count = self.sitting.lock().expect("one thread").live.as_ref().expect("held").views().desk.len();
        for paper in 0..count {
            {
                let mut sitting = self.sitting.lock().expect("one thread");
                let view = sitting.live.as_ref().expect("held").views().desk[paper].clone();
                if let Some(act) = view.open {
                    sitting.carry_out(Wish::Act(Action::Do(act)));
                }
                let fields = sitting.live.as_ref().expect("held").views().desk[paper].fields.clone();
                for field in fields {
                    sitting.carry_out(Wish::Act(Action::Do(field.look)));
                }
            }
            // From the list of papers the number lays one on top.
            bevy_egui::egui::Context::request_repaint(&self.panel.harness.ctx);
            sala::app::theme::keys::enter_afresh(&self.panel.harness.ctx, "desk-list");
            self.panel.harness.run_ok();
            let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
            if let Some(key) = key.get(paper) {
                self.keys(&[*key]);
                self.see(&format!("desk-paper-{}", paper + 1), visit);
            }
        }
    }

    /// Holds a short interview: weak questions, the beginning of the author's model, what is raised, the decision.
    fn interview(&mut self, variant: &str) {
        let plan = {
            let sitting = self.sitting.lock().expect("one thread");
            let case = sitting.live.as_ref().expect("an interview").interview().case();
            case.scenario.plans.get("model").expect("the model").clone()
        };
        self.lines(&["work-illegal".to_owned(), "money-leading".to_owned()]);
        let (start, then) = (plan.start.iter().take(14), plan.then.get(variant).expect("the variant"));
        let lines: Vec<String> = start.chain(then.iter().take(10)).cloned().collect();
        self.lines(&lines);
        for person in ["traveller", "companion"] {
            self.lines(&[format!("decide {person} SECONDARY"), format!("because {person} !nervous")]);
        }
        self.lines(&["finish".to_owned()]);
        self.panel.harness.run_ok();
        assert_eq!(self.sitting.lock().expect("one thread").screen, Screen::Debrief);
    }
}
