//! The rubric as conditions: what each criterion asks of the acts, and what it asks of the end.
//!
//! An order that a criterion asks for (explained before the first question, open before closed) becomes a rule about when
//! an act may still be done; a count becomes the parts it counts. What is left out (shares, seconds, the wording of a
//! decision) only allows more, so what is impossible here is impossible. What is possible here is played and judged.

use std::collections::BTreeSet;

use super::{circuit::Node, model::Model, notes::decisions};
use crate::{
    assessment::{
        Offer,
        competencies::rapport::offers_rights,
        critical::{is_family_interpreter, sets_off},
        offer::{has_act, has_effect, possible, speakers_for},
        record::{accuses, answers_for_others, is_counted, is_question},
    },
    interview::{
        Case,
        action::{Entry, Manner},
        case::{Act, ActIx, CodeSet, ContradictionIx, Effect, PersonIx, TopicIx, What},
        cond::Cond,
    },
    scenario::{
        act::ActKind,
        fact::Level,
        handbook::{Award, Class, Criterion, Handbook, Measure, QuestionType},
        outcome::Mark,
        question::Voiced,
    },
};

/// What a criterion asks of the end.
#[derive(Clone, Debug)]
pub(super) enum Wants {
    /// Nothing that is looked at here: all its points count as reachable.
    Free,
    /// As many of these as may be.
    Each(Vec<Node>),
    /// So many of these for all points.
    Some(usize, Vec<Node>),
}

/// A criterion as conditions.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) competency: usize,
    pub(super) most: u8,
    pub(super) award: Award,
    pub(super) wants: Wants,
    /// How many are wanted depends on who is found or what becomes known: then nothing is counted off.
    pub(super) depends: bool,
}

/// Makes the conditions of every criterion that gives points in a case.
pub(super) struct Rubric<'r> {
    pub(super) case: &'r Case,
    pub(super) handbook: &'r Handbook,
    pub(super) model: &'r mut Model,
    subject: PersonIx,
    subject_id: String,
    offer: Offer,
    /// What was suggested supports nothing, even if it was told freely before: for witnesses, never for "cannot be".
    strict: bool,
}

impl<'r> Rubric<'r> {
    pub(super) fn new(case: &'r Case, handbook: &'r Handbook, model: &'r mut Model) -> Self {
        let first = case.persons.iter().position(|person| person.at_counter).unwrap_or(0);
        let subject = case.subject().unwrap_or(PersonIx(first as u8));
        let subject_id = case.scenario.persons.at(subject.ix()).map_or("", |(id, _)| id).to_owned();
        let offer = Offer::of(case, handbook);
        Self { case, handbook, model, subject, subject_id, offer, strict: false }
    }

    /// The conditions of all criteria. Read them before [`Rubric::full_marks`] restricts the model.
    pub(super) fn asked(&mut self) -> Vec<Asked> {
        let note = self.case.handover.is_some();
        let competencies = &self.handbook.rubric().profile(self.case.line).competencies;
        let mut all = Vec::new();
        for (ix, competency) in competencies.iter().enumerate() {
            for criterion in competency.criteria.iter().filter(|criterion| criterion.most(note) > 0) {
                let wants = self.wants(criterion);
                let depends = matches!(criterion.of, Measure::Outcome | Measure::Reasons | Measure::NeedsMet);
                let (most, award) = (criterion.most(note), criterion.award.clone());
                all.push(Asked { competency: ix, most, award, wants, depends });
            }
        }
        all
    }

    /// What full marks ask of the end.
    pub(super) fn all(&mut self, asked: &[Asked]) -> Node {
        let mut all = Vec::new();
        for asked in asked {
            match &asked.wants {
                Wants::Free => {}
                Wants::Each(parts) => all.extend(parts.iter().copied()),
                Wants::Some(least, parts) => all.push(self.model.circuit.at_least(*least, parts)),
            }
        }
        let end = super::claim::may_end(self.case, self.model);
        all.push(end);
        self.model.circuit.all(all)
    }

    fn done(&mut self, fits: impl Fn(&Act) -> bool) -> Node {
        let bits: Vec<u32> = self.case.acts.iter().filter(|act| fits(act)).map(|act| act.first_bit).collect();
        let nodes: Vec<Node> = bits.into_iter().map(|bit| self.model.read(bit)).collect();
        self.model.circuit.any(nodes)
    }

    fn done_kind(&mut self, fits: impl Fn(&ActKind) -> bool) -> Node {
        let case = self.case;
        self.done(|act| case.act_kind(act).is_some_and(&fits))
    }

    /// One thing that is done or not, where the case has it.
    fn whole(&mut self, exists: bool, node: impl FnOnce(&mut Self) -> Node) -> Wants {
        if exists { Wants::Each(vec![node(self)]) } else { Wants::Free }
    }

    fn wants(&mut self, criterion: &Criterion) -> Wants {
        use Measure as M;
        let (case, subject) = (self.case, self.subject);
        let id = self.subject_id.clone();
        let bits = case.persons[subject.ix()].bits();
        match criterion.of {
            M::Greeted => self.whole(has_act(case, |kind| matches!(kind, ActKind::Greet)), |r| {
                r.done_kind(|kind| matches!(kind, ActKind::Greet))
            }),
            M::RoleExplained => {
                let exists = has_effect(case, |effect| matches!(effect, Effect::Explain(to) if *to == subject));
                self.whole(exists, |r| r.model.read(bits.explained))
            }
            M::RightsOffered => self.whole(has_act(case, |kind| offers_rights(kind, &id)), |r| {
                r.done_kind(|kind| offers_rights(kind, &id))
            }),
            M::PrivateWord => {
                let exists = has_effect(case, |effect| matches!(effect, Effect::Private(to) if *to == subject));
                self.whole(exists, |r| r.model.read(bits.private))
            }
            M::RapportAtClose => match (&criterion.award, case.persons[subject.ix()].rapport) {
                (Award::AtLeast(bands), Some(_)) => {
                    let best = bands.iter().filter(|band| band.points >= criterion.points).map(|band| band.from).min();
                    let best = best.map(|from| self.model.cond(&Cond::Rapport(subject, i32::from(from))));
                    best.map_or(Wants::Free, |node| Wants::Some(1, vec![node]))
                }
                _ => Wants::Free,
            },
            M::Funnel => Wants::Each(self.by_topic(
                |topic| topic.required,
                |r, topic| {
                    let (open, deeper) = (r.asked_openly(topic), r.followed(topic));
                    r.model.circuit.and(open, deeper)
                },
            )),
            M::TopicsOpened => Wants::Each(self.by_topic(|topic| topic.required, Self::asked_openly)),
            M::TopicsFollowed => Wants::Each(self.by_topic(|topic| topic.required, Self::followed)),
            M::TopicsSummedUp => {
                let acts = case.acts.iter().filter(|act| matches!(act.what, What::SumUp(_)));
                Wants::Each(acts.map(|act| self.model.read(act.first_bit)).collect())
            }
            M::SafeMinimum => {
                let acts = case.safe_minimum.iter().map(|act| case.act(*act)).filter(|act| possible(act));
                Wants::Each(acts.map(|act| self.model.read(act.first_bit)).collect())
            }
            M::MismatchesFound => Wants::Each(self.by_contradiction(|r, ix| {
                let (a, b) = r.case.contradictions[ix.ix()].ends;
                let (a, b) = (r.noted(a), r.noted(b));
                let linked = r.model.circuit.and(a, b);
                let raised = r.model.read(r.case.contradictions[ix.ix()].bits().0);
                r.model.circuit.or(linked, raised)
            })),
            M::RaisedLate | M::RaisedFairly => {
                Wants::Each(self.by_contradiction(|r, ix| r.model.read(r.case.contradictions[ix.ix()].bits().0)))
            }
            M::Verified => self.verified(criterion),
            M::Elicited => {
                let signs: Vec<_> = self.offer.signs.keys().copied().collect();
                Wants::Each(signs.into_iter().map(|ix| self.model.read(case.elicited_bit(ix))).collect())
            }
            M::Tagged => {
                // Only what was brought out can be tagged rightly, or shows by itself where somebody answered in a stead.
                let spoken: Vec<Node> = case.facts.iter().map(|fact| self.model.read(fact.bits().spoken_for)).collect();
                let spoken = self.model.circuit.any(spoken);
                let signs: Vec<_> = self.offer.taggable.iter().copied().collect();
                let tagged = signs.into_iter().map(|ix| {
                    let elicited = self.model.read(case.elicited_bit(ix));
                    let by_itself = self.handbook.indicators().get(ix.ix()).is_none_or(|row| row.spoken_for);
                    if by_itself { self.model.circuit.or(elicited, spoken) } else { elicited }
                });
                Wants::Each(tagged.collect())
            }
            M::SeparatedFirst => {
                let wanted = self.apart_matters();
                self.whole(wanted, |r| r.overheard().not())
            }
            M::PrivateFirst => {
                let tender = case.topics.iter().any(|topic| topic.tender);
                let exists = has_effect(case, |effect| matches!(effect, Effect::Private(to) if *to == subject));
                self.whole(tender && exists, |r| r.model.read(bits.private))
            }
            M::NeedsAsked => self.whole(has_act(case, |kind| matches!(kind, ActKind::Needs(_))), |r| {
                r.done_kind(|kind| matches!(kind, ActKind::Needs(_)))
            }),
            M::NeedsMet => {
                let needs = case.needs.iter().filter(|need| need.exists).map(crate::interview::case::Need::bits);
                let met = needs.map(|(known, met)| {
                    let (known, met) = (self.model.read(known), self.model.read(met));
                    self.model.circuit.or(known.not(), met)
                });
                // One that stays unknown counts as met here: that only allows more.
                Wants::Each(met.collect())
            }
            M::Interpreter => {
                let needed = self.model.cond(&case.persons[subject.ix()].needs_interpreter);
                let there = self.model.read(bits.interpreted);
                Wants::Each(vec![self.model.circuit.or(needed.not(), there)])
            }
            M::ClosedSafely => self.whole(has_act(case, |kind| matches!(kind, ActKind::Close)), |r| {
                r.done_kind(|kind| matches!(kind, ActKind::Close))
            }),
            M::HelpOffered => {
                let offers = |kind: &ActKind| matches!(kind, ActKind::Offer(to) if *to == id);
                self.whole(has_act(case, offers), |r| r.done_kind(offers))
            }
            M::Outcome => Wants::Each(self.by_person(|r, person| r.right(person, Mark::Full, false))),
            M::Reasons => Wants::Each(self.by_person(|r, person| r.right(person, Mark::Wrong, true))),
            M::Handover => {
                let Some(note) = &case.handover else { return Wants::Free };
                let entries: Vec<Entry> = note.entries.iter().chain(&note.leads).copied().collect();
                let mut lines: Vec<Node> = entries.into_iter().map(|entry| self.noted(entry)).collect();
                lines.extend(note.told.iter().map(|act| self.model.read(case.act(*act).first_bit)));
                Wants::Each(lines)
            }
            _ => Wants::Free,
        }
    }

    fn by_topic(
        &mut self,
        fits: impl Fn(&crate::interview::case::Topic) -> bool,
        node: impl Fn(&mut Self, TopicIx) -> Node,
    ) -> Vec<Node> {
        let topics = (0..self.case.topics.len()).filter(|ix| fits(&self.case.topics[*ix]));
        topics.map(|ix| TopicIx(ix as u16)).collect::<Vec<_>>().into_iter().map(|ix| node(self, ix)).collect()
    }

    fn by_contradiction(&mut self, node: impl Fn(&mut Self, ContradictionIx) -> Node) -> Vec<Node> {
        self.offer.contradictions.clone().into_iter().map(|ix| node(self, ix)).collect()
    }

    /// For everybody who is decided: they were not found, or the node holds.
    fn by_person(&mut self, node: impl Fn(&mut Self, PersonIx) -> Node) -> Vec<Node> {
        let decided = (0..self.case.persons.len()).filter(|ix| self.case.persons[*ix].decided);
        decided
            .map(|ix| PersonIx(ix as u8))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|person| {
                let found = self.model.read(self.case.persons[person.ix()].bits().found);
                let holds = node(self, person);
                self.model.circuit.or(found.not(), holds)
            })
            .collect()
    }

    fn question_on(act: &Act, topic: TopicIx) -> bool {
        act.topic == Some(topic) && is_question(act) && !act.confirms
    }

    fn asked_openly(&mut self, topic: TopicIx) -> Node {
        self.done(|act| Self::question_on(act, topic) && act.kind == Some(QuestionType::Open))
    }

    fn followed(&mut self, topic: TopicIx) -> Node {
        let deeper = |kind| matches!(kind, Some(QuestionType::Encourager | QuestionType::Probe));
        self.done(|act| Self::question_on(act, topic) && deeper(act.kind))
    }

    pub(super) fn noted(&mut self, entry: Entry) -> Node {
        match entry {
            Entry::Claim(fact) => self.model.read(self.case.facts[fact.ix()].bits().claimed),
            Entry::ClaimBy(fact, _) => self.model.read(self.case.facts[fact.ix()].bits().spoken_for),
            Entry::Item(item) => self.model.read(self.case.items[item.ix()].bits().0),
            Entry::Person(person) => self.model.read(self.case.persons[person.ix()].bits().found),
        }
    }

    fn verified(&mut self, criterion: &Criterion) -> Wants {
        let Award::AtLeast(bands) = &criterion.award else { return Wants::Free };
        let mut parts = Vec::new();
        for act in self.offer.checks.clone() {
            let act = self.case.act(act);
            let done = self.model.read(act.first_bit);
            let seen: Vec<Node> = act
                .replies
                .iter()
                .flat_map(|reply| &reply.seen)
                .map(|item| self.model.read(self.case.items[item.ix()].bits().0))
                .collect();
            let seen = self.model.circuit.any(seen);
            parts.push(self.model.circuit.and(done, seen));
        }
        for document in self.offer.requests.clone() {
            let document = &self.case.documents[document.ix()];
            let there = self.model.read(document.bits().0);
            let seen: Vec<Node> =
                document.fields.iter().map(|item| self.model.read(self.case.items[item.ix()].bits().0)).collect();
            let seen = self.model.circuit.any(seen);
            parts.push(self.model.circuit.and(there, seen));
        }
        let best = bands.iter().filter(|band| band.points >= criterion.points).map(|band| usize::from(band.from)).min();
        match best {
            Some(best) if !parts.is_empty() => Wants::Some(best.min(parts.len()), parts),
            _ => Wants::Free,
        }
    }

    fn speakers(&self) -> BTreeSet<PersonIx> {
        speakers_for(self.case, self.subject)
    }

    fn apart_matters(&self) -> bool {
        let (speakers, subject) = (self.speakers(), self.subject);
        let parts =
            |effect: &Effect| matches!(effect, Effect::Separate(who) if *who == subject || speakers.contains(who));
        !speakers.is_empty() && self.case.topics.iter().any(|topic| topic.tender) && has_effect(self.case, parts)
    }

    /// Somebody who answers for the subject hears what is said with them.
    fn overheard(&mut self) -> Node {
        let speakers = self.speakers();
        self.hears(self.subject, |person| speakers.contains(&person))
    }

    /// One of those who fit can hear what is said with `to`.
    fn hears(&mut self, to: PersonIx, fits: impl Fn(PersonIx) -> bool) -> Node {
        let listens = |ix: &usize| *ix != to.ix() && self.case.persons[*ix].at_counter && fits(PersonIx(*ix as u8));
        let others: Vec<u32> =
            (0..self.case.persons.len()).filter(listens).map(|ix| self.case.persons[ix].bits().separated).collect();
        let others: Vec<Node> = others.into_iter().map(|bit| self.model.read(bit).not()).collect();
        let any = self.model.circuit.any(others);
        let person = &self.case.persons[to.ix()];
        let aside = if person.at_counter { self.model.read(person.bits().separated) } else { Node::FALSE };
        self.model.circuit.and(any, aside.not())
    }

    /// Some line of this mark or better can grade the person, and, where asked for, something supports its codes.
    pub(super) fn right(&mut self, person: PersonIx, worst: Mark, supported: bool) -> Node {
        let lines: Vec<(Cond, CodeSet)> = self.case.grades[person.ix()]
            .iter()
            .filter(|line| line.mark >= worst && line.mark != Mark::Harmful)
            .map(|line| (line.when.clone(), line.all.and(line.any).and(line.also)))
            .collect();
        if worst == Mark::Wrong {
            // Whatever is decided, some reason may support it.
            return self.supports(CodeSet(u16::MAX));
        }
        let mut ways = Vec::new();
        for (when, codes) in lines {
            let holds = self.model.cond(&when);
            let reason = if supported { self.supports(codes) } else { Node::TRUE };
            ways.push(self.model.circuit.and(holds, reason));
        }
        self.model.circuit.any(ways)
    }

    /// Something in the notebook supports one of the codes.
    fn supports(&mut self, codes: CodeSet) -> Node {
        let mut ways = Vec::new();
        for fact in self.case.facts.iter().filter(|f| f.says.as_ref().is_some_and(|says| says.supports.meets(codes))) {
            let bits = fact.bits();
            let told = self.model.read(bits.told(Level::Partial));
            let (put, adapted) = (self.model.read(bits.contaminated), self.model.read(bits.adapted));
            // Told freely before it was suggested it still supports; whether it was is for the assessment to say.
            let put = if self.strict { put } else { Node::FALSE };
            ways.push(self.model.circuit.all([told, put.not(), adapted.not()]));
        }
        for item in self.case.items.iter().filter(|item| item.supports.meets(codes)) {
            ways.push(self.model.read(item.bits().0));
        }
        for contradiction in self.case.contradictions.iter().filter(|one| one.supports.meets(codes)) {
            ways.push(self.model.read(contradiction.bits().1));
        }
        self.model.circuit.any(ways)
    }

    /// Everybody found can be decided rightly, for a reason that is a fact.
    pub(super) fn supported_decision(&mut self, strict: bool) -> Node {
        self.strict = strict;
        let mut all = self.by_person(|r, person| {
            let mut ways = Vec::new();
            for codes in decisions(r.case, person) {
                let lines: Vec<Cond> = r.case.grades[person.ix()]
                    .iter()
                    .filter(|line| line.mark == Mark::Full && line.fits(codes))
                    .map(|line| line.when.clone())
                    .collect();
                let harmful: Vec<Cond> = r.case.grades[person.ix()]
                    .iter()
                    .filter(|line| line.mark == Mark::Harmful && line.fits(codes))
                    .map(|line| line.when.clone())
                    .collect();
                let right = r.model.cond(&Cond::any(lines));
                let harms = r.model.cond(&Cond::any(harmful));
                let reason = r.supports(codes);
                ways.push(r.model.circuit.all([right, harms.not(), reason]));
            }
            r.model.circuit.any(ways)
        });
        all.push(super::claim::may_end(self.case, self.model));
        self.model.circuit.all(all)
    }

    /// Lets acts be done only within what full marks ask. `productive` leaves out every question that is not productive.
    pub(super) fn restrict_to_full_marks(&mut self, productive: bool) {
        let (case, subject) = (self.case, self.subject);
        self.restrict_to_no_critical();
        let overheard = if self.apart_matters() { self.overheard() } else { Node::FALSE };
        let private = case.persons[subject.ix()].bits().private;
        let speaks = has_effect(case, |effect| matches!(effect, Effect::Private(to) if *to == subject));
        let explains = has_effect(case, |effect| matches!(effect, Effect::Explain(to) if *to == subject));
        let measures: BTreeSet<Measure> = self.measures();
        let tender = |topic: Option<TopicIx>| topic.is_some_and(|ix| case.topics[ix.ix()].tender);
        for ix in case.act_ids() {
            let act = case.act(ix);
            let (kind, mut ban, mut needs) = (act.kind, false, Vec::new());
            let unproductive = kind.is_some_and(|kind| kind.class() != Class::Productive);
            ban |= productive && is_counted(act) && unproductive;
            ban |= measures.contains(&Measure::Accusations) && accuses(act);
            ban |= measures.contains(&Measure::Respect)
                && (act.interrupts || kind == Some(QuestionType::Opinion) || accuses(act));
            if is_question(act) && act.to == subject {
                if explains && measures.contains(&Measure::RoleExplained) {
                    needs.push(self.model.read(case.persons[subject.ix()].bits().explained));
                }
                if tender(act.topic) {
                    if measures.contains(&Measure::SeparatedFirst) {
                        needs.push(overheard.not());
                    }
                    if speaks && measures.contains(&Measure::PrivateFirst) {
                        needs.push(self.model.after(ix, &Cond::Bit(private)));
                    }
                }
            }
            if let Some(topic) = act.topic.filter(|topic| Self::question_on(act, *topic)) {
                let first = measures.contains(&Measure::Funnel) && case.topics[topic.ix()].required;
                let closed = measures.contains(&Measure::ClosedFirst) && kind == Some(QuestionType::Closed);
                if kind != Some(QuestionType::Open) && (first || closed) {
                    needs.push(self.asked_openly(topic));
                }
            }
            if measures.contains(&Measure::Pressing) && is_counted(act) && kind != Some(QuestionType::Open) {
                let upset = self.model.upset(act.to)[0];
                needs.push(self.model.read(upset).not());
            }
            self.keep_contradictions(ix, &measures, &mut ban, &mut needs);
            let when = if ban { Node::FALSE } else { self.model.circuit.all(needs) };
            self.model.restrict(ix, when);
        }
    }

    fn measures(&self) -> BTreeSet<Measure> {
        let note = self.case.handover.is_some();
        let competencies = &self.handbook.rubric().profile(self.case.line).competencies;
        let criteria = competencies.iter().flat_map(|competency| &competency.criteria);
        // A fault costs full marks only where the best band allows none.
        let binds = |criterion: &&Criterion| match &criterion.award {
            Award::AtMost(bands) => {
                let best = bands.iter().filter(|band| band.points >= criterion.most(note)).map(|band| band.from).max();
                best == Some(0)
            }
            _ => !criterion.of.is_fault(),
        };
        criteria.filter(|criterion| criterion.most(note) > 0).filter(binds).map(|criterion| criterion.of).collect()
    }

    /// What counts is raised when ripe, fairly, and not given away by showing.
    fn keep_contradictions(&mut self, ix: ActIx, measures: &BTreeSet<Measure>, ban: &mut bool, needs: &mut Vec<Node>) {
        let (late, fair) = (measures.contains(&Measure::RaisedLate), measures.contains(&Measure::RaisedFairly));
        let case = self.case;
        for at in self.offer.contradictions.clone() {
            let contradiction = &case.contradictions[at.ix()];
            match case.act(ix).what {
                What::Raise(of, manner) if of == at => {
                    *ban |= fair && manner == Manner::Accuse;
                    if late {
                        needs.push(self.model.cond(&contradiction.ripe));
                    }
                }
                What::Raise(..) => {}
                _ if late || fair => {
                    let raised = contradiction.bits().0;
                    if let Some(next) = self.model.moves[ix.ix()].next.get(&raised).copied() {
                        let was = self.model.read(raised);
                        needs.push(self.model.circuit.or(next.not(), was));
                    }
                }
                _ => {}
            }
        }
    }

    /// Lets acts be done only where they are no critical failure.
    pub(super) fn restrict_to_no_critical(&mut self) {
        let case = self.case;
        for ix in case.act_ids() {
            let act = case.act(ix);
            let mut never = Vec::new();
            let threat = act.kind.is_some_and(|kind| self.handbook.conduct().question(kind).effect.critical);
            if threat || is_family_interpreter(case.act_kind(act)) {
                never.push(Node::TRUE);
            }
            if act.voices.contains(&Voiced::Suspicion) {
                let heard = self.hears(act.to, |person| !case.persons[person.ix()].child);
                never.push(if answers_for_others(case, act.to) { Node::TRUE } else { heard });
            }
            if is_counted(act) {
                let [first, .., third] = self.model.upset(act.to);
                if act.kind.is_some_and(|kind| matches!(kind.class(), Class::Unproductive | Class::Prohibited)) {
                    never.push(self.model.read(first));
                } else if act.kind != Some(QuestionType::Open) {
                    never.push(self.model.read(third));
                }
            }
            if matches!(act.what, What::Raise(..)) || (is_question(act) && !act.confirms) {
                for (known, met) in case.needs.iter().filter(|n| n.exists && n.first).map(|n| n.bits()) {
                    let (known, met) = (self.model.read(known), self.model.read(met));
                    never.push(self.model.circuit.and(known, met.not()));
                }
            }
            for critical in case.criticals.iter().filter(|critical| critical.decides.is_empty()) {
                if critical.on.as_ref().is_some_and(|on| sets_off(case, act, on)) {
                    let when = critical.when.get(act.to.ix()).cloned().unwrap_or(Cond::False);
                    never.push(self.model.cond(&when));
                }
            }
            let never = self.model.circuit.any(never);
            self.model.restrict(ix, never.not());
        }
    }
}
