//! How long it takes to work out what a debrief can teach: the coach after each act, a question asked again, the same acts
//! in every truth, a debrief, and all of it as a page.
//!
//! The interview is the author's model of the factory case with a weak question put before each of its open ones, so that
//! there is much to say. The bound to hold: the coach under 5 ms, since it is asked after every act.

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use sala::{
    course::{Course, Shelf},
    interview::{Action, Case, Event, Interview, case::ActIx, wording::Wording},
    locale::Language,
    report::{
        Debrief, again, coach, compare,
        debrief_page::{self, Lessons},
        model,
    },
    scenario::handbook::{Class, QuestionType},
};

#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
fn now() -> Instant {
    Instant::now()
}

/// The acts of a model interview, each open question after a weak one on its topic.
fn acts(case: &Case, model: &Interview) -> Vec<ActIx> {
    let mut acts = Vec::new();
    for event in model.events() {
        let Event::Done { act, .. } = *event else { continue };
        let (topic, kind) = (case.act(act).topic, case.act(act).kind);
        let weak = |ix: &ActIx| {
            let other = case.act(*ix);
            other.topic == topic && other.kind.is_some_and(|kind| kind.class() == Class::Unproductive)
        };
        if kind == Some(QuestionType::Open) {
            acts.extend(case.act_ids().find(weak));
        }
        acts.push(act);
    }
    acts
}

fn told(what: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!(
        "  {what:<34} p50 {:>8.3}  p99 {:>8.3}  most {:>8.3} ms  ({} times)",
        at(0.5),
        at(0.99),
        at(1.0),
        took.len()
    );
}

fn timed<T>(took: &mut Vec<Duration>, work: impl FnOnce() -> T) -> T {
    let began = now();
    let done = black_box(work());
    took.push(began.elapsed());
    done
}

fn main() {
    let course = Course::open(&[Shelf::shipped()]);
    let handbook = course.handbook;
    let (id, scenario) = course.playable().find(|(id, _)| *id == "factory-job").expect("the shipped case");
    let (mut coached, mut spoke, mut chosen, mut asked) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut debriefed, mut compared, mut paged) = (Vec::new(), Vec::new(), Vec::new());
    let mut turns = 0;
    for (seed, variant) in scenario.variants.keys().enumerate() {
        let case = Arc::new(Case::draw(id, scenario, handbook, Some(variant), seed as u64).expect("playable"));
        let model = model::played(&case, handbook).expect("it has a model");
        let mut interview = Interview::start(Arc::clone(&case));
        for act in acts(&case, &model.interview) {
            if interview.act(&Action::Do(act)).is_err() {
                continue;
            }
            let mut took = Vec::new();
            let said = timed(&mut took, || coach::after(&interview, handbook));
            coached.extend_from_slice(&took);
            if said.is_some() {
                spoke.extend(took);
            }
        }
        turns = interview.state().turn;
        for turn in 1..=turns {
            let choices = timed(&mut chosen, || again::choices(&interview, handbook, turn));
            for choice in &choices {
                timed(&mut asked, || again::ask(&interview, handbook, turn, choice.act)).expect("it was offered");
            }
        }
        for _ in 0..10 {
            timed(&mut debriefed, || Debrief::of(&interview, handbook));
            timed(&mut compared, || compare::truths(&interview, handbook, &course.catalogue));
            timed(&mut paged, || {
                let lessons = Lessons::of(&interview, handbook, &course.catalogue);
                debrief_page::html(&lessons, &Wording::new(&case, handbook), &course.catalogue, Language::Khmer)
            });
        }
    }
    println!("factory-job, {turns} turns");
    told("coach, any act", coached);
    told("coach, after a weak question", spoke);
    told("forms to ask a turn again in", chosen);
    told("a turn asked again", asked);
    told("debrief", debriefed);
    told("the same acts in three truths", compared);
    told("all of it as a page, Khmer", paged);
}
