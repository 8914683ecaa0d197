//! Tests of the page: everything is on it, nothing comes from outside, and what people wrote stays text.

use std::sync::Arc;

use super::*;
use crate::{
    assessment::test_case,
    course::{Course, Shelf},
    interview::Case,
    locale::catalogue::Resource,
    report::model::by_plan,
};

fn shipped(id: &str, variant: &str, plan: &str) -> (Course, Interview) {
    let course = Course::open(&[Shelf::shipped()]);
    let (_, scenario) = course.playable().find(|(of, _)| *of == id).expect("it is shipped");
    let case = Case::draw(id, scenario, course.handbook, Some(variant), 7).expect("it can be drawn");
    let interview = by_plan(&Arc::new(case), course.handbook, plan).expect("it has this plan");
    (course, interview)
}

fn written(course: &Course, interview: &Interview, language: Language) -> String {
    let lessons = Lessons::of(interview, course.handbook, &course.catalogue);
    html(&lessons, &Wording::new(interview.case(), course.handbook), &course.catalogue, language)
}

#[test]
fn everything_is_on_it_in_every_language_and_nothing_is_loaded() {
    for plan in ["model", "accuser", "rescuer"] {
        let (course, interview) = shipped("factory-job", "broker", plan);
        let lessons = Lessons::of(&interview, course.handbook, &course.catalogue);
        for language in Language::ALL {
            let page = written(&course, &interview, language);
            let say = |words: &Words| escaped(&course.catalogue.say_first(&words.0, language));
            for turn in &lessons.debrief.transcript {
                assert!(page.contains(&say(&turn.words)), "{plan} {language}: turn {}", turn.turn);
                assert!(turn.spoken.iter().all(|spoken| page.contains(&say(&spoken.words))));
            }
            for words in lessons.debrief.weak.iter().flat_map(|weak| &weak.better).map(|better| &better.words) {
                assert!(page.contains(&say(words)), "{plan} {language}");
            }
            for finding in lessons.debrief.competencies.iter().flat_map(|competency| &competency.findings) {
                assert!(page.contains(&say(&finding.words)), "{plan} {language}");
            }
            let truth = page.find("id=\"debrief-truth\"").expect("truth");
            let score = page.find("id=\"debrief-score\"").expect("score");
            assert!(truth < page.find("id=\"debrief-criticals\"").unwrap_or(score) && truth < score);
            for outside in ["http:", "https:", "<script", "<link", "<img", "@import", "src=\""] {
                assert!(!page.contains(outside), "{plan} {language}: {outside}");
            }
            assert_eq!(page.contains("@font-face"), language != Language::English);
            assert!(!page.contains("{ $"), "{plan} {language}: an argument is missing");
        }
    }
}

#[test]
fn a_map_has_a_mark_for_every_line() {
    let (course, interview) = shipped("factory-job", "broker", "accuser");
    let lessons = Lessons::of(&interview, course.handbook, &course.catalogue);
    let page = written(&course, &interview, Language::English);
    let model = lessons.model.as_ref().expect("it has a model");
    let lines = lessons.debrief.assessment.questions.marks.len() + model.map().marks.len();
    assert!(lines > 20);
    assert_eq!(page.matches("<title>Turn ").count(), lines);
    let links: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for link in links {
        assert!(page.contains(&format!("id=\"{link}\"")), "#{link} leads nowhere");
    }
}

#[test]
fn what_is_written_in_a_script_stays_text() {
    let mut course = Course::open(&[Shelf::words_only()]);
    let interview = test_case::play(&test_case::case("broker"), "role; work-leading; look ticket.destination");
    let evil = "<script>alert(1)</script> & <b>";
    let words = format!(
        "q-work-leading = {evil}\n    .better = {evil}\nt-work = {evil}\nscenario =\n    .title = {evil}\n\
         doc-ticket = {evil}\np-traveller =\n    .truth-broker = {evil}\n"
    );
    course.catalogue.add(Some("harbour"), Language::English, Resource::new("evil", words.as_str()));
    let page = written(&course, &interview, Language::English);
    assert!(!page.contains("<script") && !page.contains("<b>"));
    let said = page.matches("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;").count();
    assert!(said >= 8, "it is said, as text: {said}");
}

#[test]
fn an_interview_of_nothing_has_a_page() {
    let (course, interview) = shipped("short-stay", "offered", "model");
    let page = written(&course, &Interview::start(Arc::clone(interview.case())), Language::Khmer);
    assert!(page.contains("id=\"debrief-truth\"") && !page.contains("id=\"debrief-transcript\""));
}

#[test]
#[ignore = "lays pages down for whoever wants to look at some: SALA_PAGES names the folder"]
fn lays_pages_down() {
    #[expect(clippy::disallowed_methods, reason = "the reader of the pages says where")]
    let folder = std::path::PathBuf::from(std::env::var("SALA_PAGES").expect("SALA_PAGES names a folder"));
    for (id, variant, plan) in
        [("factory-job", "broker", "model"), ("factory-job", "broker", "accuser"), ("short-stay", "offered", "rescuer")]
    {
        let (course, interview) = shipped(id, variant, plan);
        for language in Language::ALL {
            let page = written(&course, &interview, language);
            #[expect(clippy::disallowed_methods, reason = "the pages are looked at")]
            std::fs::write(folder.join(format!("{id}-{plan}-{language}.html")), page).expect("the folder is there");
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
