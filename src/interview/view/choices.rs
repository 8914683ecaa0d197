//! Fills what a face offers: lines by topic and form, acts, contradictions, the decision.

use super::{DecisionView, FormView, LineView, PersonDecision, RaiseView, TopicView, contradiction_of};
use crate::{
    interview::{
        Action, Interview,
        action::{Manner, NoteLine, Refusal},
        case::{ActIx, CodeSet, PhraseIx, ReasonIx, TopicIx, What},
        decide::{Turn, decide, is_open},
        wording::Wording,
    },
    scenario::handbook::{Code, Handbook, NotePart, QuestionType},
};

impl Interview {
    /// Topics, forms and lines open now. Order is authored order and the one order of forms, so that position tells
    /// nothing about worth.
    pub fn topics(&self, wording: &Wording<'_>) -> Vec<TopicView> {
        let case = wording.case();
        let mut views: Vec<TopicView> = case
            .topics
            .iter()
            .enumerate()
            .map(|(ix, topic)| TopicView {
                topic: TopicIx(ix as u16),
                name: wording.topic(TopicIx(ix as u16)),
                opened: self.state().bit(topic.opened),
                forms: QuestionType::ALL.iter().map(|kind| FormView { kind: *kind, lines: Vec::new() }).collect(),
            })
            .collect();
        for act in case.act_ids() {
            let compiled = case.act(act);
            let (Some(topic), Some(kind)) = (compiled.topic, compiled.kind) else { continue };
            if matches!(compiled.what, What::Raise(..)) || !is_open(case, self.state(), act) {
                continue;
            }
            let forms = views.get_mut(topic.ix()).map(|view| &mut view.forms);
            if let Some(form) = forms.and_then(|forms| forms.iter_mut().find(|form| form.kind == kind)) {
                form.lines.push(line_view(wording, act, None));
            }
        }
        for view in &mut views {
            view.forms.retain(|form| !form.lines.is_empty());
        }
        views.retain(|view| !view.forms.is_empty());
        views
    }

    /// Acts besides asking: authored acts and summing up. Those done are left out; those not open say why.
    pub fn acts(&self, wording: &Wording<'_>) -> Vec<LineView> {
        let case = wording.case();
        let mut views = Vec::new();
        for act in case.act_ids() {
            if !matches!(case.act(act).what, What::Act(_) | What::SumUp(_)) {
                continue;
            }
            let refusal = self.refusal(act);
            let sums_up = matches!(case.act(act).what, What::SumUp(_));
            let hidden = match refusal {
                Some(Refusal::Done | Refusal::NotFound(_)) => true,
                Some(_) => sums_up,
                None => false,
            };
            if !hidden {
                views.push((sums_up, line_view(wording, act, refusal)));
            }
        }
        // What one sums up comes after what one does.
        views.sort_by_key(|(sums_up, _)| *sums_up);
        views.into_iter().map(|(_, view)| view).collect()
    }

    /// Why an act is not open now; `None` where it is.
    pub fn refusal(&self, act: ActIx) -> Option<Refusal> {
        let mut turn = Turn::new(self.case());
        decide(self.case(), self.state(), &Action::Do(act), &mut turn).err()
    }

    /// Contradictions that can be raised: their two notes are linked.
    pub fn raisable(&self, wording: &Wording<'_>) -> Vec<RaiseView> {
        let case = wording.case();
        let mut views = Vec::new();
        for (a, b) in &self.state().notes.links {
            let Some(contradiction) = contradiction_of(case, *a, *b) else { continue };
            let fair = case.act_of(What::Raise(contradiction, Manner::Fair));
            let accuse = case.act_of(What::Raise(contradiction, Manner::Accuse));
            let (Some(fair), Some(accuse)) = (fair, accuse) else { continue };
            if !is_open(case, self.state(), fair) {
                continue;
            }
            views.push(RaiseView {
                contradiction,
                words: wording.contradiction(contradiction),
                ends: (*a, *b),
                fair: line_view(wording, fair, None),
                accuse: line_view(wording, accuse, None),
            });
        }
        views
    }

    /// What can be decided, and what is missing.
    pub fn decision(&self) -> DecisionView {
        let case = self.case();
        let state = self.state();
        let wrong_way = case.scenario.direction.wrong_way();
        let persons = case
            .to_decide(state)
            .map(|person| {
                let codes = state.notes.decisions[person.ix()];
                let open = Code::ALL.iter().copied().filter(|code| *code != wrong_way);
                PersonDecision {
                    person,
                    codes,
                    open: open.map(|code| (code, CodeSet(case.conflicts[code as usize].0 & codes.0))).collect(),
                    reasons: state.notes.reasons.iter().filter(|(of, _)| *of == person).map(|(_, r)| *r).collect(),
                }
            })
            .collect();
        let mut turn = Turn::new(case);
        let refusal = decide(case, state, &Action::Finish, &mut turn).err();
        DecisionView { persons, refusal }
    }

    /// The tempting reasons that are none, in the handbook's order.
    pub fn bad_reasons(&self, handbook: &Handbook) -> Vec<ReasonIx> {
        (0..handbook.reasons().len() as u16).map(ReasonIx).collect()
    }

    /// The standard phrases of a part of the hand-over note, in the handbook's order, good and bad alike.
    pub fn phrases(&self, handbook: &Handbook, part: NotePart) -> Vec<PhraseIx> {
        let all = (0..handbook.phrases().len() as u16).map(PhraseIx);
        all.filter(|ix| NoteLine::Phrase(*ix).part(handbook) == part).collect()
    }
}

fn line_view(wording: &Wording<'_>, act: ActIx, refusal: Option<Refusal>) -> LineView {
    let compiled = wording.case().act(act);
    LineView {
        act,
        words: wording.act(act),
        label: wording.act_label(act),
        to: compiled.to,
        seconds: compiled.seconds,
        refusal,
    }
}
