//! The coach of practice: after a weak question the better form and why; else nothing, and never before.
//!
//! Whether it speaks is for the face to say, which knows practice from a scored interview. The advice reads what the
//! officer could see: the forms open at that moment and the author's own better one. It shows no answer, tries nothing out
//! and looks into no truth, so that it can be asked after every act and gives nothing away.

use super::forms::Forms;
use crate::{
    interview::{Case, Event, Interview, State, case::ActIx, decide::is_open, state::apply, wording::Wording},
    scenario::{
        handbook::{Handbook, QuestionType},
        words::Words,
    },
};

/// A weak question just asked, with a better form of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coached {
    /// Number of the turn.
    pub turn: u32,
    /// Its type.
    pub kind: QuestionType,
    /// What was asked.
    pub asked: Words,
    /// Why it is weak: the author's words, else those of its type.
    pub why: Words,
    /// The better form.
    pub better: ActIx,
    /// Its type.
    pub better_kind: QuestionType,
    /// What would be asked.
    pub words: Words,
    /// It was open when the weak one was asked; else something has to come first.
    pub open: bool,
}

/// Looks at the last act of an interview; nothing where it was not weak or no better form is known.
#[must_use]
pub fn after(interview: &Interview, handbook: &Handbook) -> Option<Coached> {
    let case = interview.case();
    let place = interview.events().iter().rposition(|event| matches!(event, Event::Done { .. }))?;
    let Event::Done { act, .. } = interview.events()[place] else { return None };
    let wording = Wording::new(case, handbook);
    let forms = Forms::of(&wording);
    let kind = forms.weak(act)?;
    let before = before(case, &interview.events()[..place]);
    let (better, open) = better(case, &forms, &before, act)?;
    Some(Coached {
        turn: interview.state().turn,
        kind,
        asked: wording.act(act),
        why: forms.why(act, kind),
        better,
        better_kind: case.act(better).kind?,
        words: wording.act(better),
        open,
    })
}

fn before(case: &Case, events: &[Event]) -> State {
    let mut state = State::new(case);
    events.iter().for_each(|event| apply(case, &mut state, event));
    state
}

/// The author's form where it was open, then the first productive one on the topic to the same person, in the one order
/// of types; failing all, the author's, though it was not open yet.
fn better(case: &Case, forms: &Forms<'_>, before: &State, weak: ActIx) -> Option<(ActIx, bool)> {
    let authored: Vec<ActIx> = forms.authored(weak).into_iter().filter(|act| forms.is_model(*act)).collect();
    let asked = case.act(weak);
    let fits = |ix: &ActIx| {
        let act = case.act(*ix);
        act.topic.is_some()
            && act.topic == asked.topic
            && act.to == asked.to
            && act.kind != Some(QuestionType::Evidence)
    };
    let open = |ix: &ActIx| is_open(case, before, *ix);
    let on_topic = case.act_ids().filter(|ix| fits(ix) && forms.is_model(*ix) && open(ix));
    let found = authored.iter().copied().find(open).or_else(|| on_topic.min_by_key(|ix| (case.act(*ix).kind, *ix)));
    found.map(|act| (act, true)).or_else(|| authored.first().map(|act| (*act, false)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case::{case, play},
        course::{Course, Shelf},
        interview::{Action, chance::Chance},
        report::Debrief,
        scenario::handbook::Class,
    };
    use std::sync::Arc;

    fn said(lines: &str) -> Option<(u32, String, bool)> {
        let case = case("broker");
        let coached = after(&play(&case, lines), Handbook::shipped())?;
        Some((coached.turn, Wording::new(&case, Handbook::shipped()).act_name(coached.better), coached.open))
    }

    #[test]
    fn it_speaks_after_a_weak_question_and_at_no_other_time() {
        let better = |turn, act: &str, open| Some((turn, act.to_owned(), open));
        assert_eq!(said("role; work-leading"), better(2, "work-open", true));
        assert_eq!(said("role; work-leading; decide traveller PROTECT"), better(2, "work-open", true));
        assert_eq!(said("role; work-leading; work-open"), None, "the weak one is over");
        assert_eq!(said("identity"), None, "a closed question may confirm");
        assert_eq!(said(""), None);
        assert_eq!(said("role; money-accuse"), better(2, "money-open", true), "the author's form is shut until alone");
        assert_eq!(said("money-open; money-probe; money-accuse"), better(3, "money-private", false));
        assert_eq!(said("role; work-opinion"), better(2, "work-open", true), "the author names none");
    }

    /// On every shipped case, played at random: it speaks where the debrief finds the last question weak, with a form
    /// that may stand as a model.
    #[test]
    fn it_says_what_the_debrief_will_say() {
        let course = Course::open(&[Shelf::shipped()]);
        let handbook = course.handbook;
        let mut spoken = 0;
        for (id, scenario) in course.playable() {
            let mut chance = Chance::new(5, id);
            let case = Arc::new(Case::draw(id, scenario, handbook, None, 5).expect("playable"));
            let mut interview = Interview::start(Arc::clone(&case));
            for _ in 0..40 {
                let open: Vec<ActIx> = case.open_acts(interview.state()).collect();
                let Some(act) = chance.one_of(&open) else { break };
                interview.act(&Action::Do(*act)).expect("it is open");
                let weak = Debrief::of(&interview, handbook).weak;
                let weak = weak.iter().any(|weak| weak.turn == interview.state().turn);
                let coached = after(&interview, handbook);
                assert!(weak || coached.is_none(), "{id}: it speaks of a question that is not weak");
                let Some(coached) = coached else { continue };
                spoken += 1;
                assert!(matches!(coached.better_kind.class(), Class::Productive | Class::Apart));
                assert_ne!(coached.better, *act);
            }
        }
        assert!(spoken > 20, "{spoken}");
    }
}
