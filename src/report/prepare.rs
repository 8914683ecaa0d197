//! Prepares a debrief from an interview: judges it, finds the words, asks the engine what a better question would have
//! brought.
//!
//! Says nothing itself and knows no language.

use super::{
    counterfactual::states,
    debrief::{
        CompetencyView, ContactView, CriticalView, DIFFERENTLY, Debrief, FindingView, HandoverView, MismatchView,
        NoteFaultView, PersonView, ReasonView, SignState, SignView, TagView, TruthView, WeakView,
    },
    forms::Forms,
    signs::{said, way_views},
};
use crate::{
    assessment::{
        Assessment, CompetencyMark, Finding, HandoverMark, NoteFault, PersonMark, Rule, SignMark, TagWorth, assess,
        strength_message,
    },
    interview::{
        Case, Interview, State,
        action::{Entry, NoteLine},
        case::{ActIx, PersonIx, What},
        cond::Cond,
        plan,
        view::TurnView,
        wording::Wording,
    },
    locale::message::Message,
    scenario::{
        fact::Level,
        handbook::{Code, Family, Grade, Handbook, Hotline, QuestionType},
        words::{self, Words},
    },
};

impl Debrief {
    /// Judges an interview and prepares it to be shown.
    #[must_use]
    pub fn of(interview: &Interview, handbook: &Handbook) -> Self {
        let case: &Case = interview.case();
        let assessment = assess(case, handbook, interview.events());
        let builder = Builder {
            case,
            handbook,
            wording: Wording::new(case, handbook),
            assessment: &assessment,
            end: interview.state(),
            transcript: interview.transcript(&Wording::new(case, handbook)),
            states: states(case, interview.events()),
        };
        builder.build()
    }
}

struct Builder<'a> {
    case: &'a Case,
    handbook: &'a Handbook,
    wording: Wording<'a>,
    assessment: &'a Assessment,
    end: &'a State,
    transcript: Vec<TurnView>,
    states: Vec<State>,
}

impl Builder<'_> {
    fn build(self) -> Debrief {
        let (case, wording, assessment) = (self.case, &self.wording, self.assessment);
        let persons = || (0..case.persons.len()).map(|ix| PersonIx(ix as u8));
        let unfound = persons().filter(|person| {
            let matters = case.grades.get(person.ix()).is_some_and(|lines| !lines.is_empty());
            matters && assessment.persons.iter().all(|mark| mark.person != *person)
        });
        let checkpoint = self.handbook.checkpoint(&case.scenario.checkpoint);
        let contacts = checkpoint.into_iter().flat_map(|place| self.handbook.hotlines_of(&place.country));
        let topics = assessment.questions.topics.iter();
        Debrief {
            title: self.plain(words::tail("scenario", "title")),
            checkpoint: Words::of(Message::new(
                checkpoint.map_or_else(|| format!("checkpoint-{}", case.scenario.checkpoint), |place| place.message()),
            )),
            family: family(assessment.family),
            truth: persons()
                .map(|person| TruthView {
                    person,
                    name: wording.short(person),
                    words: self.plain(words::tail(
                        &format!("p-{}", wording.person_id(person)),
                        &format!("truth-{}", case.variant_id()),
                    )),
                })
                .collect(),
            after: self.plain(words::tail("scenario", "after")),
            unfound: unfound.map(|person| wording.role(person)).collect(),
            criticals: self.criticals(),
            limits: self.limits(),
            differently: assessment.costliest(DIFFERENTLY).into_iter().map(|f| self.finding(f)).collect(),
            competencies: assessment.competencies.iter().map(|mark| self.competency(mark)).collect(),
            time: assessment.findings.iter().find(|f| f.rule == Rule::Time).map(|f| self.finding(f)),
            persons: assessment.persons.iter().map(|mark| self.person(mark)).collect(),
            topics: topics.map(|topic| wording.topic(topic.topic_ix)).collect(),
            weak: self.transcript.iter().filter_map(|turn| self.weak(turn)).collect(),
            signs: assessment.signs.iter().map(|mark| self.sign(mark)).collect(),
            wrong_tags: self.wrong_tags(),
            mismatches: self.mismatches(),
            handover: assessment.handover.iter().filter_map(|mark| self.handover(mark)).collect(),
            note_faults: assessment.note_faults.iter().filter_map(|fault| self.note_fault(fault)).collect(),
            contacts: contacts.map(contact).collect(),
            transcript: self.transcript.clone(),
            assessment: assessment.clone(),
        }
    }

    /// The case's own words, with everything drawn.
    fn plain(&self, words: Words) -> Words {
        self.wording.finish(words, None, None)
    }

    /// Leaves out the tags that name no publication (our own choice, what is known in the field): no reader can look them up.
    fn published(&self, tags: &[String]) -> Vec<String> {
        let sources = self.handbook.sources();
        let named = |tag: &&String| sources.iter().any(|source| source.tag == **tag && source.is_publication());
        tags.iter().filter(named).cloned().collect()
    }

    fn name_of(&self, id: &str) -> Words {
        self.case.person(id).map_or_else(Words::default, |person| self.wording.short(person))
    }

    fn criticals(&self) -> Vec<CriticalView> {
        let said = |message: &Message| self.plain(Words::of(message.clone()));
        self.assessment
            .criticals
            .iter()
            .map(|critical| CriticalView {
                id: critical.id.clone(),
                name: said(&critical.message),
                why: said(&critical.why),
                turns: critical.turns.clone(),
                persons: critical.persons.iter().map(|id| self.name_of(id)).collect(),
                sources: self.published(&critical.sources),
            })
            .collect()
    }

    /// Says what keeps the score or the pass down.
    fn limits(&self) -> Vec<Words> {
        let assessment = self.assessment;
        let mut limits = Vec::new();
        let mut limit = |message: Message| limits.push(Words::of(message));
        if assessment.score < assessment.uncapped {
            limit(
                Message::new("debrief-limited")
                    .arg("cap", u32::from(assessment.cap))
                    .arg("without", u32::from(assessment.uncapped)),
            );
        }
        if !assessment.finished {
            limit(Message::new("debrief-not-finished"));
        }
        if !assessment.criticals.is_empty() {
            limit(Message::new("debrief-critical-fails"));
        }
        if assessment.score < assessment.pass {
            limit(Message::new("debrief-below-pass").arg("pass", u32::from(assessment.pass)));
        }
        for person in &assessment.persons {
            if person.grade > self.handbook.rubric().pass_grade {
                let name = said(self.wording.short(person.person));
                limit(Message::new("debrief-person-fails").arg("name", name).arg("grade", grade_message(person.grade)));
            }
        }
        limits
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        let own = |message: Message| self.plain(Words::of(message));
        let (name, words) = match &finding.rule {
            Rule::Criterion(measure) => {
                (Words::of(Message::new(measure.message())), Words::of(finding.message.clone()))
            }
            Rule::Critical(id) => (Words::of(Message::new(id.message())), Words::of(finding.message.clone())),
            Rule::OwnCritical(id) => (own(Message::new(format!("k-{id}"))), own(finding.message.clone())),
            Rule::Time => (Words::of(Message::new("debrief-time")), Words::of(finding.message.clone())),
        };
        FindingView {
            rule: finding.rule.clone(),
            name,
            weighs: finding.weighs,
            points: finding.points,
            words,
            turns: finding.turns.clone(),
            sources: self.published(&finding.sources),
        }
    }

    fn competency(&self, mark: &CompetencyMark) -> CompetencyView {
        let own = self.assessment.findings.iter().filter(|finding| finding.competency == Some(mark.id));
        CompetencyView {
            name: Words::of(Message::new(format!("competency-{}", mark.id.id()))),
            findings: own.map(|finding| self.finding(finding)).collect(),
            mark: mark.clone(),
        }
    }

    fn person(&self, mark: &PersonMark) -> PersonView {
        let names = |codes: &[Code]| codes.iter().map(|code| Words::of(Message::new(code.message()))).collect();
        let elsewhere = mark.grade != Grade::Full && !mark.right.is_empty();
        let reasons = mark.reasons.iter().filter_map(|reason| {
            Some(ReasonView {
                words: self.wording.reason(self.end, reason.reason?),
                worth: reason.worth,
                why: Words::of(reason.why.clone()),
                critical: reason.critical,
            })
        });
        PersonView {
            name: self.wording.short(mark.person),
            role: self.wording.role(mark.person),
            codes: names(&mark.codes),
            grade: Words::of(grade_message(mark.grade)),
            why: self.why(&mark.id, mark.grade, mark.main.into_iter().chain(mark.codes.iter().copied())),
            right: if elsewhere { names(&mark.right) } else { Vec::new() },
            why_right: if elsewhere {
                self.why(&mark.id, Grade::Full, mark.right.iter().copied())
            } else {
                Words::default()
            },
            reasons: reasons.collect(),
            mark: mark.clone(),
        }
    }

    /// What the script says of an outcome, the first code that it speaks of; first as it was graded here.
    fn why(&self, person: &str, grade: Grade, codes: impl Iterator<Item = Code>) -> Words {
        let variant = self.case.variant_id();
        let tails = codes.flat_map(|code| {
            let plain = format!("why-{variant}-{}", code.id());
            [format!("{plain}-{}", grade.id()), plain]
        });
        let candidates = tails.map(|tail| Message::new(format!("o-{person}")).attr(tail));
        self.plain(Words(candidates.collect()))
    }

    fn weak(&self, turn: &TurnView) -> Option<WeakView> {
        let forms = Forms::of(&self.wording);
        let kind = turn.kind?;
        let unpaired = self.unpaired(turn);
        let shut_off = kind == QuestionType::Closed && unpaired.is_some();
        if forms.weak(turn.act).is_none() && !shut_off {
            return None;
        }
        let before = self.states.get(turn.turn as usize - 1)?;
        let mut better: Vec<ActIx> = unpaired.into_iter().chain(forms.authored(turn.act)).collect();
        if better.is_empty() {
            better = forms.plainer(turn.act);
        }
        better.dedup();
        Some(WeakView {
            turn: turn.turn,
            at: turn.at,
            kind,
            to: self.wording.short(turn.to),
            heard_by: turn.heard_by.iter().map(|person| self.wording.short(*person)).collect(),
            asked: turn.words.clone(),
            answered: turn.spoken.clone(),
            why: forms.why(turn.act, kind),
            better: better.into_iter().filter_map(|act| forms.better(before, act)).collect(),
        })
    }

    /// To a child: the open question that should have followed this one, where no open question did.
    fn unpaired(&self, turn: &TurnView) -> Option<ActIx> {
        let What::Question(ix) = self.case.act(turn.act).what else { return None };
        let (_, question) = self.case.scenario.questions.at(ix as usize)?;
        let open = plan::act(self.case, question.then_open.as_deref()?)?;
        let mut later = self.transcript.iter().filter(|later| later.turn > turn.turn && later.to == turn.to);
        let next = later.find(|later| matches!(self.case.act(later.act).what, What::Question(_) | What::GoOn(_)));
        let paired = next.is_some_and(|next| {
            next.act == open || matches!(next.kind, Some(QuestionType::Open | QuestionType::Encourager))
        });
        (!paired).then_some(open)
    }

    fn sign(&self, mark: &SignMark) -> SignView {
        let message = Message::new(format!("indicator-{}", mark.id.to_lowercase()));
        let state = match (mark.elicited, mark.tagged_at.is_empty()) {
            (_, false) => SignState::Tagged,
            (Some(_), true) => SignState::Untagged,
            (None, true) => SignState::Missed,
        };
        let strength = mark.indicator.and_then(|ix| strength_message(self.case, self.handbook, ix));
        SignView {
            question: Words::of(message.clone().attr("question")),
            name: Words::of(message),
            strength: strength.map(Words::of),
            state,
            shown_by: mark.entries.iter().map(|entry| self.wording.entry(self.end, *entry)).collect(),
            ways: way_views(&self.wording, &mark.ways),
            mark: mark.clone(),
        }
    }

    fn wrong_tags(&self) -> Vec<TagView> {
        let wrong = self.assessment.tags.iter().filter(|tag| tag.worth != TagWorth::Right);
        wrong
            .filter_map(|tag| {
                let why = if tag.worth == TagWorth::Wrong { "tag-wrong" } else { "tag-no-evidence" };
                Some(TagView {
                    name: Words::of(Message::new(format!("indicator-{}", tag.id.to_lowercase()))),
                    at: self.wording.entry(self.end, tag.entry?),
                    why: Words::of(Message::new(why)),
                    worth: tag.worth,
                })
            })
            .collect()
    }

    fn mismatches(&self) -> Vec<MismatchView> {
        let marks = self.assessment.contradictions.iter();
        marks
            .filter_map(|mark| {
                Some(MismatchView {
                    words: self.wording.contradiction(mark.contradiction?),
                    found: mark.found,
                    raised: mark.raised,
                    late: mark.late,
                    fair: mark.fair,
                })
            })
            .collect()
    }

    fn handover(&self, mark: &HandoverMark) -> Option<HandoverView> {
        let words = match mark.line? {
            NoteLine::Entry(Entry::Claim(fact)) => {
                let says = self.case.facts[fact.ix()].says.as_ref();
                let opens = |level: &Level| says.is_some_and(|says| says.gates[*level as usize] != Cond::False);
                // What was never said still has its words: those of the truth, not of the cover.
                let level = Level::ALL.into_iter().rev().find(opens).unwrap_or(Level::Cover);
                let of = self.case.facts[fact.ix()].of;
                let id = self.wording.fact_id(fact);
                let variant = self.case.variant_id();
                let note = words::fact_note(&self.case.scenario, id, level, variant, self.wording.person_id(of));
                self.wording.finish(note, Some(of), None)
            }
            line => self.wording.note_line(self.end, line),
        };
        Some(HandoverView { part: mark.part, words, there: mark.there })
    }

    fn note_fault(&self, fault: &NoteFault) -> Option<NoteFaultView> {
        Some(NoteFaultView {
            part: fault.part,
            words: self.wording.phrase(fault.phrase?),
            why: Words::of(fault.why.clone()),
            sources: self.published(&fault.sources),
        })
    }
}

fn contact(line: &Hotline) -> ContactView {
    ContactView {
        name: Words::of(Message::new(line.message())),
        number: line.shown().map(str::to_owned),
        verified_on: line.shown().and(line.verified_on.clone()),
    }
}

fn family(family: Family) -> Words {
    Words::of(Message::new(format!("family-{}", family.id())))
}

fn grade_message(grade: Grade) -> Message {
    Message::new(format!("grade-{}", grade.id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::test_case::{MODEL, case, play};

    fn debrief(variant: &str, lines: &str) -> Debrief {
        Debrief::of(&play(&case(variant), lines), Handbook::shipped())
    }

    #[test]
    fn a_weak_question_shows_a_better_one_and_its_answer() {
        let shown = debrief("broker", "role; work-leading; separate; private; money-accuse");
        let turns: Vec<_> = shown.weak.iter().map(|weak| (weak.turn, weak.kind, weak.better.len())).collect();
        assert_eq!(turns, [(2, QuestionType::Leading, 1), (5, QuestionType::Accusation, 1)]);
        let first = &shown.weak[0].better[0];
        assert_eq!(first.first.len(), 1, "the companion answers, so parting comes first");
        assert_eq!(first.shows, [Words::of(Message::new("indicator-t16"))]);
        assert!(shown.weak[1].better[0].first.is_empty());
    }

    #[test]
    fn a_closed_question_wants_its_open_one() {
        let closed = "type: Closed, asks: [\"wish\"], better: [\"home-open\"]";
        let paired = "type: Closed, asks: [\"wish\"], confirms: true, then_open: \"home-open\"";
        let case = crate::assessment::test_case::changed("hired", closed, paired);
        let check = |lines: &str, expected: usize| {
            let shown = Debrief::of(&play(&case, lines), Handbook::shipped());
            let better: Vec<_> = shown.weak.iter().flat_map(|weak| &weak.better).map(|better| better.act).collect();
            assert_eq!(better, vec![plan::act(&case, "home-open").expect("there"); expected], "{lines}");
        };
        check("home-closed", 1);
        check("home-closed; home-ache", 1);
        check("home-closed; greet; home-open", 0);
    }

    #[test]
    fn every_sign_says_what_it_takes() {
        let shown = debrief("broker", "separate; work-open; tag T16 at job; tag T01 at job");
        let states: Vec<_> = shown.signs.iter().map(|sign| (sign.mark.id.as_str(), sign.state)).collect();
        use SignState::{Missed, Tagged};
        assert_eq!(states, [("T01", Missed), ("T02", Missed), ("T05", Missed), ("T16", Tagged)]);
        let job = &shown.signs[0].ways[0];
        assert_eq!(job.takes.iter().map(|words| words.0[0].path()).collect::<Vec<_>>(), ["takes-safe"]);
        let debt = &shown.signs[2].ways[0].takes;
        assert_eq!(debt.iter().map(|words| words.0[0].path()).collect::<Vec<_>>(), ["takes-safe", "takes-rapport"]);
        assert_eq!(shown.wrong_tags.len(), 1);
    }

    #[test]
    fn what_limits_is_told() {
        let paths = |shown: &Debrief| shown.limits.iter().map(|words| words.0[0].path()).collect::<Vec<_>>();
        assert_eq!(paths(&debrief("broker", MODEL)), [""; 0]);
        let capped = MODEL.replace("separate; private;", "work-leading; separate; private;");
        assert_eq!(
            paths(&debrief("broker", &capped)),
            ["debrief-limited", "debrief-critical-fails", "debrief-below-pass"]
        );
        let shown = debrief("hired", "home-open; decide traveller REFUSE");
        assert!(paths(&shown).contains(&"debrief-person-fails".to_owned()));
        assert_eq!(shown.differently.len(), DIFFERENTLY);
    }

    #[test]
    fn those_never_found_are_named() {
        assert_eq!(debrief("broker", "role").unfound.len(), 1);
        assert_eq!(debrief("broker", MODEL).unfound.len(), 0);
    }

    #[test]
    fn unverified_numbers_stay_hidden() {
        let shown = debrief("broker", "");
        assert!(!shown.contacts.is_empty() && shown.contacts.iter().all(|contact| contact.number.is_none()));
    }
}
