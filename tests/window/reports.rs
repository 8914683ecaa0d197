//! Reports on the screen: made from what was held, drawn part by part, written to files.

use crate::{
    exercises::{Shared, hold, seen, sit_down, type_in},
    paint::Panel,
    play::{press, window},
};
use bevy_egui::egui::Key;
use sala::{
    app::screens::{
        Screen, Wish,
        reports::{Of, Reporter, Written},
    },
    course::Course,
    interview::Case,
    locale::{Date, Language, Message},
    records::Moment,
    report::{
        model,
        unit::{
            About, Held, Paper, Setting, TraineeReport, Who, exercise, exercise_paper, trainee_paper, unit_paper, whole,
        },
    },
};
use std::{path::PathBuf, sync::Arc, time::Duration};

/// Waits until the report that is being made is there.
pub fn made(sitting: &Shared, panel: &mut Panel<'_>) {
    for _ in 0..2_000 {
        panel.harness.run_ok();
        if !sitting.lock().expect("one thread").is_report_making() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no report came");
}

#[test]
fn what_was_held_is_reported_and_written() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path(), false);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    // Before anything was held there is nothing to tell, and that is told.
    press(&mut panel, &[Key::R]);
    made(&sitting, &mut panel);
    assert!(seen(&panel, "There is no finished interview yet"));
    press(&mut panel, &[Key::F9, Key::E]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    for _ in 0..2 {
        sitting.lock().expect("one thread").carry_out(Wish::Sit { id: "two".to_owned(), anew: false });
        panel.harness.run_ok();
        hold(&sitting, &mut panel);
        press(&mut panel, &[Key::F9]);
    }
    press(&mut panel, &[Key::F10]);
    made(&sitting, &mut panel);
    assert!(seen(&panel, "Report of a trainee"));
    press(&mut panel, &[Key::F9]);
    assert_eq!(sitting.lock().expect("one thread").screen, Screen::Shelf);
    press(&mut panel, &[Key::R]);
    made(&sitting, &mut panel);
    assert!(seen(&panel, "Report of a unit") && seen(&panel, "What it does not mean"));
    let folder = home.path().join("data").join("journals");
    for (key, name) in [(Key::F5, "html"), (Key::F6, "csv"), (Key::F7, "xlsx")] {
        press(&mut panel, &[key]);
        assert!(seen(&panel, "The report is in "));
        let path = folder.join(format!("report-unit-en.{name}"));
        let size = std::fs::metadata(&path).map(|file| file.len()).unwrap_or(0);
        assert!(size > 1_000, "{} is there with {size} bytes", path.display());
    }
    // In another language it is made anew.
    press(&mut panel, &[Key::F8]);
    made(&sitting, &mut panel);
    assert!(!seen(&panel, "Report of a unit"));
}

/// Reports of interviews that were played in memory: everything a paper can hold.
pub struct Played;

impl Played {
    fn held(course: &Course) -> Vec<Held> {
        let mut all = Vec::new();
        for (at, (id, scenario)) in course.playable().take(2).enumerate() {
            for seed in 0..6_u64 {
                let Ok(case) = Case::draw(id, scenario, course.handbook, None, seed) else { continue };
                let case = Arc::new(case);
                let plan = if seed % 2 == 0 { "model" } else { "weak" };
                let played = model::by_plan(&case, course.handbook, plan);
                let Some(interview) = played.or_else(|| model::by_plan(&case, course.handbook, "model")) else {
                    continue;
                };
                let number = format!("00{}", 10 + seed);
                let about = About {
                    who: Who { number: Some(number.clone()), name: Some("Sokha".to_owned()), account: number },
                    exercise: Some("scored-six".to_owned()),
                    sitting: format!("sitting {seed}"),
                    attempt: 1,
                    place: at as u32 + 1,
                    begun: Moment(Duration::from_secs(1_790_000_000 + 86_400 * (7 * at as u64 + seed))),
                    ..About::default()
                };
                all.push(Held::of(about, case, course.handbook, interview.events()));
            }
        }
        all
    }
}

impl Reporter for Played {
    fn report(&self, course: &Course, of: &Of, language: Language) -> Result<Paper, Message> {
        let today = Date::new(2026, 11, 22).expect("a day");
        let unread = usize::from(*of == Of::Unit);
        let setting = Setting { catalogue: &course.catalogue, language, today, names: false, unread };
        let held = Self::held(course);
        let rubric = course.handbook.rubric();
        Ok(match of {
            Of::Unit => {
                let mut all = whole::Gathering::default();
                held.iter().for_each(|one| all.add(one));
                unit_paper(&all.report(rubric), None, rubric, setting)
            }
            Of::Exercise(id) => {
                let mut all = exercise::Gathering::new(course.handbook);
                held.iter().for_each(|one| all.add(one));
                exercise_paper(&all.report(), Some(id), setting)
            }
            Of::Trainee(_) => {
                let own: Vec<Held> = held.into_iter().filter(|one| one.about.who.account == "0011").collect();
                let report = TraineeReport::of(&own[0].about.who.clone(), &own, course.handbook);
                trainee_paper(&report, rubric, setting)
            }
        })
    }

    fn write(&self, _: &Course, _: &Paper, name: &str, as_what: Written) -> Result<PathBuf, Message> {
        Ok(PathBuf::from(format!("/home/sala/.local/share/sala/journals/{name}.{}", as_what.extension())))
    }
}
