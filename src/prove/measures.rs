//! Criteria as points that some acts earn: what each measure of the rubric sees of an interview, as a number of the circuit.
//!
//! The mirror of `assessment/competencies/`. An order that a criterion asks for (explained before the first question, open
//! before closed) becomes a bit that judging remembers. Where the notes decide, the best and the worst that can be noted
//! are told apart; everything else is the same from both ends. Makes no totals (`judging.rs`).

use super::{
    circuit::{Circuit, Node},
    decided,
    rubric::Rubric,
    unary::Unary,
};
use crate::{
    assessment::{
        competencies::rapport::offers_rights,
        critical::is_family_interpreter,
        offer::{has_act, has_effect, possible},
        record::{accuses, answers_for_others, is_counted, is_question},
    },
    interview::{
        action::{Entry, Manner},
        case::{Act, ActIx, Effect, PersonIx, What},
        cond::Cond,
    },
    scenario::{
        act::ActKind,
        handbook::{Award, Class, Criterion, Measure, QuestionType},
        question::Voiced,
    },
};

/// A number from both ends: what the best and the worst notes make of the same acts.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    /// No notes make more of it.
    pub(super) most: Unary,
    /// No notes make less of it.
    pub(super) least: Unary,
}

impl Ends {
    /// The same, whatever is noted.
    pub(super) fn both(number: Unary) -> Self {
        Self { least: number.clone(), most: number }
    }
}

/// What a measure sees.
pub(super) enum Seen {
    /// The variant does not offer it: all points.
    Absent,
    /// So many.
    Count(Unary),
    /// So many of so many.
    Each { most: Unary, least: Unary, wanted: usize },
    /// So many; all that are offered bring all points.
    Offered(Unary, usize),
    /// Points at once.
    Points(Ends),
}

impl Seen {
    pub(super) fn whole(node: Node) -> Self {
        Self::Count(Unary::whole(1, node))
    }
}

impl Rubric<'_> {
    /// The points a criterion earns. Those of a decision, of its reasons and of bad reasons hang together: `decided.rs`.
    pub(super) fn earned(&mut self, criterion: &Criterion) -> Ends {
        let most = usize::from(criterion.most(self.case.handover.is_some()));
        let award = &criterion.award;
        if most == 0 || matches!(award, Award::Less { .. }) {
            return Ends::both(Unary::default());
        }
        let points = |value: usize, wanted: usize| -> usize {
            award.earns(most as u8, u32::try_from(value).unwrap_or(u32::MAX), wanted as u32).into()
        };
        let seen = self.see(criterion, most);
        let circuit = &mut self.model.circuit;
        let ends = match seen {
            Seen::Absent => Ends::both(Unary::always(most)),
            Seen::Points(ends) => ends,
            Seen::Each { wanted: 0, .. } if matches!(award, Award::Each) => Ends::both(Unary::always(most)),
            Seen::Each { most: high, least: low, wanted } => Ends {
                most: high.worth(circuit, most, |value| points(value, wanted)),
                least: low.worth(circuit, most, |value| points(value, wanted)),
            },
            Seen::Count(count) => Ends::both(count.worth(circuit, most, |value| points(value, 1))),
            Seen::Offered(count, offered) => {
                Ends::both(count.worth(circuit, most, |value| if value >= offered { most } else { points(value, 1) }))
            }
        };
        if criterion.of.is_fault() && matches!(award, Award::AtMost(_)) {
            return self.once_asked(ends, most);
        }
        ends
    }

    /// Nothing is earned by faults not made before so many questions were asked.
    fn once_asked(&mut self, ends: Ends, most: usize) -> Ends {
        let least = usize::from(self.handbook.rubric().talk_least);
        let asked = self.times(|act| is_question(act) && is_counted(act), least);
        let enough = asked.at_least(least);
        let circuit = &mut self.model.circuit;
        let both = |circuit: &mut Circuit, points: &Unary| {
            Unary::of((1..=most).map(|at| circuit.and(points.at_least(at), enough)).collect())
        };
        Ends { most: both(circuit, &ends.most), least: both(circuit, &ends.least) }
    }

    /// How often acts that fit were done, counted up to `most`.
    fn times(&mut self, fits: impl Fn(&Act) -> bool, most: usize) -> Unary {
        let acts = self.case.acts.iter().filter(|act| fits(act));
        let bits: Vec<u32> = acts.flat_map(|act| act.first_bit..act.first_bit + act.times).collect();
        let done: Vec<Node> = bits.into_iter().map(|bit| self.model.read(bit)).collect();
        Unary::count(&mut self.model.circuit, &done, most)
    }

    fn all_times(&mut self, fits: impl Fn(&Act) -> bool) -> Unary {
        self.times(fits, usize::MAX)
    }

    /// Acts that fit, each with a node.
    pub(super) fn where_act(
        &mut self,
        fits: impl Fn(&Act) -> bool,
        mut node: impl FnMut(&mut Self, ActIx) -> Node,
    ) -> Vec<(ActIx, Node)> {
        let acts: Vec<ActIx> = self.case.act_ids().filter(|act| fits(self.case.act(*act))).collect();
        acts.into_iter().map(|act| (act, node(self, act))).collect()
    }

    /// The faults that a band still tells apart.
    fn told_apart(award: &Award) -> usize {
        match award {
            Award::AtMost(bands) | Award::AtLeast(bands) => {
                bands.iter().map(|band| usize::from(band.from) + 1).max().unwrap_or(1)
            }
            _ => 1,
        }
    }

    fn kind_done(&mut self, fits: impl Fn(&ActKind) -> bool + Copy) -> Seen {
        if has_act(self.case, fits) { Seen::whole(self.done_kind(fits)) } else { Seen::Absent }
    }

    pub(super) fn each(&mut self, parts: &[Node]) -> Seen {
        let count = Unary::count(&mut self.model.circuit, parts, parts.len());
        Seen::Each { most: count.clone(), least: count, wanted: parts.len() }
    }

    /// As many of these as is noted: all of them, or none.
    fn if_noted(&mut self, parts: &[Node]) -> Seen {
        let most = Unary::count(&mut self.model.circuit, parts, parts.len());
        Seen::Each { most, least: Unary::default(), wanted: parts.len() }
    }

    fn see(&mut self, criterion: &Criterion, most: usize) -> Seen {
        use Measure as M;
        let (case, subject) = (self.case, self.subject);
        let id = self.subject_id.clone();
        let bits = case.persons[subject.ix()].bits();
        let apart = Self::told_apart(&criterion.award);
        match criterion.of {
            M::Greeted => self.greeted(),
            M::RoleExplained => self.explained(),
            M::RightsOffered => self.kind_done(|kind| offers_rights(kind, &id)),
            M::PrivateWord if self.speaks() => Seen::whole(self.model.read(bits.private)),
            M::Respect => Seen::Count(
                self.all_times(|act| act.interrupts || act.kind == Some(QuestionType::Opinion) || accuses(act)),
            ),
            M::RapportAtClose if case.persons[subject.ix()].rapport.is_some() => self.rapport(criterion, most),
            M::ProductiveShare | M::UnproductiveShare if self.light => Seen::Absent,
            M::ProductiveShare => self.share(criterion, most, true),
            M::UnproductiveShare => self.share(criterion, most, false),
            M::Funnel => self.funnel(),
            M::ClosedFirst => {
                let closed = |act: &Act| act.kind == Some(QuestionType::Closed);
                let fits = |act: &Act| closed(act) && act.topic.is_some_and(|topic| Self::question_on(act, topic));
                let too_soon = self.where_act(fits, |r, ix| {
                    let topic = r.case.act(ix).topic;
                    topic.map_or(Node::FALSE, |topic| r.asked_openly(topic).not())
                });
                Seen::Count(self.model.tally(&too_soon, apart))
            }
            M::Accusations => Seen::Count(self.all_times(accuses)),
            M::TopicsOpened => {
                let parts = self.by_topic(|topic| topic.required, Self::asked_openly);
                self.each(&parts)
            }
            M::TopicsFollowed => {
                let parts = self.by_topic(|topic| topic.required, Self::followed);
                self.each(&parts)
            }
            M::TopicsSummedUp => {
                let acts = case.acts.iter().filter(|act| matches!(act.what, What::SumUp(_)));
                let parts: Vec<Node> = acts.map(|act| self.model.read(act.first_bit)).collect();
                self.each(&parts)
            }
            M::SafeMinimum => {
                let parts = self.safe_minimum();
                self.each(&parts)
            }
            M::MismatchesFound => {
                let raised = self.by_contradiction(|r, ix| r.model.read(r.case.contradictions[ix.ix()].bits().0));
                let found = self.by_contradiction(|r, ix| {
                    let (a, b) = r.case.contradictions[ix.ix()].ends;
                    let (a, b) = (r.noted(a), r.noted(b));
                    let linked = r.model.circuit.and(a, b);
                    let raised = r.model.read(r.case.contradictions[ix.ix()].bits().0);
                    r.model.circuit.or(linked, raised)
                });
                let circuit = &mut self.model.circuit;
                Seen::Each {
                    most: Unary::count(circuit, &found, found.len()),
                    least: Unary::count(circuit, &raised, raised.len()),
                    wanted: found.len(),
                }
            }
            M::RaisedLate => self.raised(
                |_, _| true,
                |r, act, ix| {
                    let ripe = r.case.contradictions[ix.ix()].ripe.clone();
                    r.model.begun(act, &ripe)
                },
            ),
            M::RaisedFairly => self.raised(|_, manner| manner == Manner::Fair, |_, _, _| Node::TRUE),
            M::Verified => self.verified(),
            M::Elicited => {
                let signs: Vec<_> = self.offer.signs.keys().copied().collect();
                let parts: Vec<Node> = signs.into_iter().map(|ix| self.model.read(case.elicited_bit(ix))).collect();
                self.each(&parts)
            }
            M::Tagged => {
                let parts = self.taggable();
                self.if_noted(&parts)
            }
            M::SeparatedFirst if self.apart_matters() => self.separated_first(),
            M::PrivateFirst if case.topics.iter().any(|topic| topic.tender) && self.speaks() => self.private_first(),
            M::NeedsAsked => self.kind_done(|kind| matches!(kind, ActKind::Needs(_))),
            M::NeedsMet => self.needs_met(criterion, most),
            M::Interpreter => {
                let family = self.done_kind(|kind| is_family_interpreter(Some(kind)));
                let needed = self.model.cond(&case.persons[subject.ix()].needs_interpreter);
                let there = self.model.read(bits.interpreted);
                let enough = self.model.circuit.or(needed.not(), there);
                Seen::whole(self.model.circuit.and(family.not(), enough))
            }
            M::Pressing => {
                let fits = |act: &Act| is_counted(act) && act.kind != Some(QuestionType::Open);
                let pressed = self.where_act(fits, |r, ix| {
                    let upset = r.model.upset(r.case.act(ix).to)[0];
                    r.model.read(upset)
                });
                Seen::Count(self.model.tally(&pressed, apart))
            }
            M::Voiced => {
                let voiced = self.where_act(
                    |act| act.voices.contains(&Voiced::Suspicion),
                    |r, ix| {
                        let to = r.case.act(ix).to;
                        let heard = r.hears(to, |person| !case.persons[person.ix()].child);
                        if answers_for_others(case, to) { Node::TRUE } else { heard }
                    },
                );
                Seen::Count(self.model.tally(&voiced, apart))
            }
            M::ClosedSafely => self.kind_done(|kind| matches!(kind, ActKind::Close)),
            M::HelpOffered => self.kind_done(|kind| matches!(kind, ActKind::Offer(to) if *to == id)),
            M::Handover => {
                let Some(note) = &case.handover else { return Seen::Absent };
                let entries: Vec<Entry> = note.entries.iter().chain(&note.leads).copied().collect();
                let mut lines: Vec<Node> = entries.into_iter().map(|entry| self.noted(entry)).collect();
                lines.extend(note.told.iter().map(|act| self.model.read(case.act(*act).first_bit)));
                // Phrases are free: what is asked for can always be written.
                lines.extend(note.phrases.iter().map(|_| Node::TRUE));
                self.if_noted(&lines)
            }
            M::PrivateWord | M::RapportAtClose | M::SeparatedFirst | M::PrivateFirst => Seen::Absent,
            // Earned by what is decided and noted alone.
            M::Outcome | M::Reasons | M::WrongTags | M::NonEvidenceTags | M::BadReasons | M::HandoverFaults => {
                Seen::Points(Ends { most: Unary::always(most), least: Unary::default() })
            }
        }
    }

    fn speaks(&self) -> bool {
        let subject = self.subject;
        has_effect(self.case, |effect| matches!(effect, Effect::Private(to) if *to == subject))
    }

    /// Only the marks of the bands are read: each mark more is one more to be kept apart in every step.
    fn rapport(&mut self, criterion: &Criterion, most: usize) -> Seen {
        let award = &criterion.award;
        let points = |value: usize| usize::from(award.earns(most as u8, value as u32, 1));
        let marks: Vec<usize> = (1..=100).filter(|value| points(*value) != points(value - 1)).collect();
        let nodes: Vec<(usize, Node)> =
            marks.iter().map(|at| (*at, self.model.cond(&Cond::Rapport(self.subject, *at as i32)))).collect();
        let mut least = |_: &mut Circuit, value: usize| {
            nodes.iter().find(|(at, _)| *at == value).map_or(Node::FALSE, |(_, node)| *node)
        };
        let made = Unary::steps(&mut self.model.circuit, most, 100, points, &mut least);
        Seen::Points(Ends::both(made))
    }

    /// The share of productive questions, in percent rounded down, or of unproductive ones, rounded up.
    fn share(&mut self, criterion: &Criterion, most: usize, productive: bool) -> Seen {
        let class = |act: &Act| act.kind.map(QuestionType::class);
        let fits = |act: &Act| match class(act) {
            Some(class) if productive => class == Class::Productive,
            Some(class) => matches!(class, Class::Unproductive | Class::Prohibited),
            None => false,
        };
        let these = self.all_times(|act| is_counted(act) && fits(act));
        let rest = self.all_times(|act| is_counted(act) && !fits(act));
        let award = &criterion.award;
        let points = |value: usize| usize::from(award.earns(most as u8, value as u32, 1));
        let mut least = |circuit: &mut Circuit, value: usize| {
            // Of `here` such questions, how many others there may be at most.
            let others = |here: usize| match (productive, value) {
                (_, 0) => usize::MAX - 1,
                (true, _) => (100 - value.min(100)) * here / value,
                (false, 1) => usize::MAX - 1,
                // Rounded up: the share itself is above `value - 1`.
                (false, _) => ((101 - value.min(101)) * here).div_ceil(value - 1).wrapping_sub(1),
            };
            let mut any = Node::FALSE;
            for here in 1..=these.most() {
                let most = others(here);
                let fits = if most == usize::MAX { Node::FALSE } else { rest.at_most(most) };
                let both = circuit.and(these.at_least(here), fits);
                any = circuit.or(any, both);
            }
            any
        };
        let made = Unary::steps(&mut self.model.circuit, most, 100, points, &mut least);
        Seen::Points(Ends::both(made))
    }

    fn verified(&mut self) -> Seen {
        let case = self.case;
        let mut parts = Vec::new();
        for ix in self.offer.checks.clone() {
            let brings = |index: u8| case.act(ix).replies.iter().any(|r| r.index == index && !r.seen.is_empty());
            let marks = self.model.moves[ix.ix()].marks.clone();
            let given = marks.into_iter().filter_map(|(mark, when)| match mark {
                super::model::Mark::Reply(index) if brings(index) => Some(when),
                _ => None,
            });
            let given = self.model.circuit.any(given);
            parts.push(self.model.remember(&[(ix, given)]));
        }
        for document in self.offer.requests.clone() {
            let document = &case.documents[document.ix()];
            let there = self.model.read(document.bits().0);
            let seen: Vec<Node> =
                document.fields.iter().map(|item| self.model.read(case.items[item.ix()].bits().0)).collect();
            let seen = self.model.circuit.any(seen);
            parts.push(self.model.circuit.and(there, seen));
        }
        if parts.is_empty() {
            return Seen::Absent;
        }
        Seen::Offered(Unary::count(&mut self.model.circuit, &parts, parts.len()), parts.len())
    }

    /// Only what was brought out can be tagged rightly, or shows by itself where somebody answered in a stead.
    fn taggable(&mut self) -> Vec<Node> {
        let case = self.case;
        let spoken: Vec<Node> = case.facts.iter().map(|fact| self.model.read(fact.bits().spoken_for)).collect();
        let spoken = self.model.circuit.any(spoken);
        let signs: Vec<_> = self.offer.taggable.iter().copied().collect();
        let tagged = signs.into_iter().map(|ix| {
            let elicited = self.model.read(case.elicited_bit(ix));
            let by_itself = self.handbook.indicators().get(ix.ix()).is_none_or(|row| row.spoken_for);
            if by_itself { self.model.circuit.or(elicited, spoken) } else { elicited }
        });
        tagged.collect()
    }

    /// Of the needs that came to be known, those that were met.
    fn needs_met(&mut self, criterion: &Criterion, most: usize) -> Seen {
        let needs = self.case.needs.iter().filter(|need| need.exists).map(crate::interview::case::Need::bits);
        let ways: Vec<Vec<(Node, [usize; 2])>> = needs
            .map(|(known, met)| {
                let (known, met) = (self.model.read(known), self.model.read(met));
                let both = self.model.circuit.and(known, met);
                let waiting = self.model.circuit.and(known, met.not());
                vec![(known.not(), [0, 0]), (both, [1, 1]), (waiting, [1, 0])]
            })
            .collect();
        let award = &criterion.award;
        let worth = |[known, met]: [usize; 2]| match (award, known) {
            (Award::Each, 0) => most,
            _ => award.earns(most as u8, met as u32, known as u32).into(),
        };
        Seen::Points(Ends::both(decided::weigh(&mut self.model.circuit, &ways, most, worth)))
    }

    /// The acts of the least that is safe.
    pub(super) fn safe_minimum(&mut self) -> Vec<Node> {
        let acts = self.case.safe_minimum.iter().map(|act| self.case.act(*act)).filter(|act| possible(act));
        acts.map(|act| act.first_bit).collect::<Vec<_>>().into_iter().map(|bit| self.model.read(bit)).collect()
    }

    /// Everybody who is decided upon.
    pub(super) fn decided(&self) -> Vec<PersonIx> {
        let decided = (0..self.case.persons.len()).filter(|ix| self.case.persons[*ix].decided);
        decided.map(|ix| PersonIx(ix as u8)).collect()
    }
}
