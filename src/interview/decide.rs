//! What comes of an act: `(&Case, &State, &Action) -> events`, or a refusal. Draws no chance and changes nothing.
//!
//! Every condition of an act is read in the state as it has become by then: an act's own marks come first, then what
//! is said and shown, then effects in the order written, and rapport last (`docs/scenario-format.md`, rule 8).

use super::{
    action::{Action, Entry, Manner, NoteLine, Reason, Refusal},
    case::{Act, ActIx, Case, CodeSet, Effect, FactIx, IndicatorIx, PersonIx, Reply, What},
    disclosure,
    event::{Event, Line, Proof, Tone},
    state::{State, apply, pair},
};
use crate::scenario::{Line as Inspection, condition::Phase, evidence::Answer, fact::Level, handbook::QuestionType};

/// A turn being worked out: its events, and the state they lead to, without notes, which no act reads. Kept between
/// turns so that none allocates.
#[derive(Clone, Debug)]
pub struct Turn {
    events: Vec<Event>,
    state: State,
}

impl Turn {
    /// Makes room for a turn of this case.
    pub fn new(case: &Case) -> Self {
        Self { events: Vec::with_capacity(32), state: State::new(case) }
    }

    /// Notes what happens, and goes on from there.
    pub(super) fn happen(&mut self, case: &Case, event: Event) {
        apply(case, &mut self.state, &event);
        self.events.push(event);
    }

    pub(super) fn say(&mut self, case: &Case, by: PersonIx, line: Line) {
        self.happen(case, Event::Said { by, line });
    }

    /// The state reached so far in the turn.
    pub(super) fn state(&self) -> &State {
        &self.state
    }

    /// Shows an indicator, once.
    pub(super) fn elicit(&mut self, case: &Case, indicator: IndicatorIx, proof: Proof) {
        if !self.state.bit(case.elicited + u32::from(indicator.0)) {
            self.happen(case, Event::Elicited { indicator, proof });
        }
    }
}

/// Says what comes of an action, leaving it in `turn`.
///
/// # Errors
/// A [`Refusal`] where the action is not open.
pub fn decide<'t>(case: &Case, state: &State, action: &Action, turn: &'t mut Turn) -> Result<&'t [Event], Refusal> {
    if state.finished {
        return Err(Refusal::Over);
    }
    turn.events.clear();
    if let Action::Do(act) = action {
        let compiled = case.acts.get(act.ix()).ok_or(Refusal::NotOpen)?;
        refuse(case, state, compiled)?;
        turn.state.follow(state);
        perform(case, *act, compiled, turn);
    } else {
        let event = note(case, state, action)?;
        turn.events.push(event);
    }
    Ok(&turn.events)
}

/// Does an action: what [`decide`] and then [`apply`] of every event would do, in one go and without copying the
/// state. What players of many interviews call.
///
/// # Errors
/// A [`Refusal`] where the action is not open; nothing has changed then.
pub fn step<'t>(case: &Case, state: &mut State, action: &Action, turn: &'t mut Turn) -> Result<&'t [Event], Refusal> {
    if state.finished {
        return Err(Refusal::Over);
    }
    turn.events.clear();
    if let Action::Do(act) = action {
        let compiled = case.acts.get(act.ix()).ok_or(Refusal::NotOpen)?;
        refuse(case, state, compiled)?;
        turn.state.swap(state);
        perform(case, *act, compiled, turn);
        turn.state.swap(state);
    } else {
        let event = note(case, state, action)?;
        apply(case, state, &event);
        turn.events.push(event);
    }
    Ok(&turn.events)
}

/// Says whether an act is open now.
pub fn is_open(case: &Case, state: &State, act: ActIx) -> bool {
    let open = |act: &Act| !state.bit(act.first_bit + act.times - 1) && act.when.holds(state);
    !state.finished && case.acts.get(act.ix()).is_some_and(open)
}

fn refuse(case: &Case, state: &State, act: &Act) -> Result<(), Refusal> {
    if state.bit(act.first_bit + act.times - 1) {
        return Err(Refusal::Done);
    }
    if act.when.holds(state) {
        return Ok(());
    }
    let document = match act.what {
        What::Open(document) => Some(document),
        What::Look(item) => match case.items[item.ix()].source {
            super::case::ItemSource::Field(document, _) => Some(document),
            super::case::ItemSource::Result(..) => None,
        },
        _ => None,
    };
    match document {
        Some(document) if !state.bit(case.documents[document.ix()].shown) => Err(Refusal::NotOnDesk(document)),
        _ if !state.bit(case.persons[act.to.ix()].found) => Err(Refusal::NotFound(act.to)),
        _ => Err(Refusal::NotOpen),
    }
}

fn perform(case: &Case, ix: ActIx, act: &Act, turn: &mut Turn) {
    let first_open = act.topic.is_some_and(|t| turn.state.bit(case.topics[t.ix()].asked_openly));
    let first_encourager = act.topic.is_some_and(|t| turn.state.bit(case.topics[t.ix()].encouraged));
    turn.happen(case, Event::Done { act: ix, seconds: act.seconds });
    mark_topic(case, act, turn);
    let repeated = match act.what {
        What::Question(_) | What::GoOn(_) => answer(case, ix, act, turn),
        What::SumUp(_) => {
            disclosure::correct(case, act, turn);
            false
        }
        What::Act(_) => {
            reply(case, ix, act, turn);
            false
        }
        What::Open(document) => {
            turn.happen(case, Event::OpenedDocument { document });
            false
        }
        What::Look(item) => {
            look(case, item, turn);
            false
        }
        What::Raise(contradiction, manner) => {
            raise(case, contradiction, manner, act, turn);
            false
        }
    };
    for effect in &act.effects {
        run(case, effect, turn);
    }
    settle_needs(case, act, turn);
    mark_person(case, act, repeated, turn);
    let taken = match act.kind {
        Some(QuestionType::Open) => first_open,
        Some(QuestionType::Encourager) => first_encourager,
        _ => false,
    };
    let person = act.to;
    if act.changes.rapport != 0 && !(act.changes.first_of_topic && taken) && case.persons[person.ix()].rapport.is_some()
    {
        turn.happen(case, Event::Rapport { person, change: act.changes.rapport });
    }
}

fn mark_topic(case: &Case, act: &Act, turn: &mut Turn) {
    let (Some(topic), Some(kind)) = (act.topic, act.kind) else { return };
    if matches!(kind, QuestionType::Explain | QuestionType::Evidence) || matches!(act.what, What::Raise(..)) {
        return;
    }
    if turn.state.phase < Phase::Account {
        turn.happen(case, Event::Phase { phase: Phase::Account });
    }
    let bits = &case.topics[topic.ix()];
    if !turn.state.bit(bits.opened) {
        turn.happen(case, Event::Opened { topic });
    }
    match kind {
        QuestionType::Open if !turn.state.bit(bits.asked_openly) => turn.happen(case, Event::AskedOpenly { topic }),
        QuestionType::Encourager if !turn.state.bit(bits.encouraged) => turn.happen(case, Event::Encouraged { topic }),
        QuestionType::Probe if !turn.state.bit(bits.probed) => turn.happen(case, Event::Probed { topic }),
        _ => {}
    }
}

/// Answers a question: a scripted reply where one holds, the disclosure engine else. Says whether it only repeated.
fn answer(case: &Case, ix: ActIx, act: &Act, turn: &mut Turn) -> bool {
    if turn.state.shut(act.to) {
        turn.say(case, act.to, Line::Silent);
        return false;
    }
    for fact in &act.suggests {
        if !turn.state.bit(case.facts[fact.ix()].contaminated) {
            turn.happen(case, Event::Contaminated { fact: *fact });
        }
    }
    match holding(act, turn) {
        Some(found) => {
            give(case, ix, found, turn);
            found.discloses && disclosure::disclose(case, ix, act, turn)
        }
        None => disclosure::disclose(case, ix, act, turn),
    }
}

fn reply(case: &Case, ix: ActIx, act: &Act, turn: &mut Turn) {
    if let Some(found) = holding(act, turn) {
        give(case, ix, found, turn);
    }
}

fn holding<'a>(act: &'a Act, turn: &Turn) -> Option<&'a Reply> {
    act.replies.iter().find(|reply| reply.when.holds(&turn.state))
}

fn give(case: &Case, ix: ActIx, reply: &Reply, turn: &mut Turn) {
    let line = Line::Reply { act: ix, reply: reply.index };
    if reply.narrated {
        turn.happen(case, Event::Narrated { line });
    } else {
        turn.say(case, reply.by, line);
    }
    for (fact, level) in &reply.tells {
        tell(case, *fact, *level, turn);
    }
    for item in &reply.seen {
        see(case, *item, turn);
    }
    for person in &reply.finds {
        find(case, *person, turn);
    }
    for indicator in &reply.indicators {
        turn.elicit(case, *indicator, Proof::Act(ix));
    }
    for effect in &reply.effects {
        run(case, effect, turn);
    }
}

/// Tells a fact up to a level, and shows the indicators that hang on it; a contaminated fact shows none.
pub(super) fn tell(case: &Case, fact: FactIx, level: Level, turn: &mut Turn) {
    let compiled = &case.facts[fact.ix()];
    if turn.state.bit(compiled.level + level as u32) {
        return;
    }
    turn.happen(case, Event::Told { fact, level });
    if turn.state.bit(compiled.contaminated) {
        return;
    }
    if let Some(says) = &compiled.says {
        for (at, indicator) in &says.indicators {
            if *at <= level {
                turn.elicit(case, *indicator, Proof::Entry(Entry::Claim(fact)));
            }
        }
    }
}

fn see(case: &Case, item: super::case::ItemIx, turn: &mut Turn) {
    if !turn.state.bit(case.items[item.ix()].seen) {
        turn.happen(case, Event::Seen { item });
    }
    for indicator in &case.items[item.ix()].indicators {
        turn.elicit(case, *indicator, Proof::Entry(Entry::Item(item)));
    }
}

fn look(case: &Case, item: super::case::ItemIx, turn: &mut Turn) {
    if let super::case::ItemSource::Field(document, _) = case.items[item.ix()].source
        && !turn.state.bit(case.documents[document.ix()].opened)
    {
        turn.happen(case, Event::OpenedDocument { document });
    }
    see(case, item, turn);
}

fn find(case: &Case, person: PersonIx, turn: &mut Turn) {
    if !turn.state.bit(case.persons[person.ix()].found) {
        turn.happen(case, Event::Found { person });
    }
}

fn raise(case: &Case, ix: super::case::ContradictionIx, manner: Manner, act: &Act, turn: &mut Turn) {
    let contradiction = &case.contradictions[ix.ix()];
    let early = !contradiction.ripe.holds(&turn.state);
    let answer = match (manner, early) {
        (Manner::Accuse, _) => Answer::Denies,
        (Manner::Fair, true) => contradiction.early,
        (Manner::Fair, false) => contradiction.late,
    };
    let shut = turn.state.shut(act.to);
    let answer = if shut { Answer::Silent } else { answer };
    turn.happen(case, Event::Raised { contradiction: ix, manner, early, answer });
    let tone = match (manner, early) {
        (Manner::Accuse, _) => Tone::Accused,
        (Manner::Fair, true) => Tone::Early,
        (Manner::Fair, false) => Tone::Late,
    };
    let line = if shut { Line::Silent } else { Line::Contradiction { contradiction: ix, tone } };
    turn.say(case, act.to, line);
    if answer == Answer::Adapts {
        adapt(case, ix, turn);
    }
    if manner == Manner::Fair && !early && !shut {
        for (fact, level) in &contradiction.tells {
            tell(case, *fact, *level, turn);
        }
        for indicator in &contradiction.indicators {
            turn.elicit(case, *indicator, Proof::Contradiction(ix));
        }
    }
    for effect in &contradiction.effects {
        run(case, effect, turn);
    }
}

/// The story takes in what was shown: the claims at the ends are adapted and the contradiction is lost.
fn adapt(case: &Case, ix: super::case::ContradictionIx, turn: &mut Turn) {
    let (a, b) = case.contradictions[ix.ix()].ends;
    for entry in [a, b] {
        if let Entry::Claim(fact) = entry
            && !turn.state.bit(case.facts[fact.ix()].adapted)
        {
            turn.happen(case, Event::Adapted { fact });
        }
    }
}

/// Showing a field before the claim lets the story adapt, and closes the contradictions that rest on it.
fn show(case: &Case, item: super::case::ItemIx, turn: &mut Turn) {
    turn.happen(case, Event::Shown { item });
    for (ix, contradiction) in case.contradictions.iter().enumerate() {
        let (a, b) = contradiction.ends;
        let claim = match (a, b) {
            (Entry::Item(i), Entry::Claim(fact)) | (Entry::Claim(fact), Entry::Item(i)) if i == item => fact,
            _ => continue,
        };
        let untold = !turn.state.bit(case.facts[claim.ix()].claimed);
        let open = !turn.state.bit(contradiction.raised);
        if contradiction.exists && untold && open && contradiction.early == Answer::Adapts {
            let ix = super::case::ContradictionIx(ix as u16);
            let answer = Answer::Adapts;
            turn.happen(case, Event::Raised { contradiction: ix, manner: Manner::Fair, early: true, answer });
            adapt(case, ix, turn);
        }
    }
}

fn run(case: &Case, effect: &Effect, turn: &mut Turn) {
    let state = &turn.state;
    let event = match effect {
        Effect::Set(flag) => Event::FlagSet { flag: *flag },
        Effect::Clear(flag) => Event::FlagCleared { flag: *flag },
        Effect::SetIf(flag, bit, wanted) if state.bit(*bit) == *wanted => Event::FlagSet { flag: *flag },
        Effect::SetIf(..) => return,
        Effect::Open(topic) if !state.bit(case.topics[topic.ix()].opened) => Event::Opened { topic: *topic },
        Effect::Open(_) => return,
        Effect::Find(person) => return find(case, *person, turn),
        Effect::Goto(phase) if state.phase < *phase => Event::Phase { phase: *phase },
        Effect::Goto(_) => return,
        Effect::Rapport(person, change) if case.persons[person.ix()].rapport.is_some() => {
            Event::Rapport { person: *person, change: *change }
        }
        Effect::Rapport(..) => return,
        Effect::Upset(person) => Event::Upset { person: *person },
        Effect::Suspect(person) => Event::Suspicion { person: *person },
        Effect::Calm(person) => Event::Calmed { person: *person },
        Effect::Meet(need) => Event::NeedMet { need: *need },
        Effect::HandOut(document) if !state.bit(case.documents[document.ix()].shown) => {
            Event::HandedOut { document: *document }
        }
        Effect::HandOut(_) => return,
        Effect::Explain(person) => Event::Explained { person: *person },
        Effect::Private(person) => Event::PrivateWord { person: *person },
        Effect::Separate(person) => Event::Separated { person: *person },
        Effect::Interpret(person) => Event::Interpreted { person: *person },
        Effect::Show(item) => return show(case, *item, turn),
        Effect::If(when, inner) => {
            if when.holds(state) {
                run(case, inner, turn);
            }
            return;
        }
    };
    turn.happen(case, event);
}

fn settle_needs(case: &Case, act: &Act, turn: &mut Turn) {
    for (ix, need) in case.needs.iter().enumerate() {
        let ix = super::case::NeedIx(ix as u16);
        let asked = act.knows.contains(&ix);
        if need.exists && !turn.state.bit(need.known) && (asked || need.known_when.holds(&turn.state)) {
            turn.happen(case, Event::NeedKnown { need: ix });
        }
    }
    for need in &act.meets {
        let compiled = &case.needs[need.ix()];
        if turn.state.bit(compiled.known) && !turn.state.bit(compiled.met) {
            turn.happen(case, Event::NeedMet { need: *need });
        }
    }
}

fn mark_person(case: &Case, act: &Act, repeated: bool, turn: &mut Turn) {
    let person = act.to;
    if act.changes.calms {
        turn.happen(case, Event::Calmed { person });
    }
    if case.persons[person.ix()].rapport.is_none() && !case.persons[person.ix()].child {
        return;
    }
    let tender = act.topic.is_some_and(|topic| case.topics[topic.ix()].tender);
    let upset = act.changes.upset + u8::from(repeated && tender);
    for _ in 0..upset {
        turn.happen(case, Event::Upset { person });
    }
    for _ in 0..act.changes.suspicion {
        turn.happen(case, Event::Suspicion { person });
    }
}

/// Works out a note: costs nothing, is read by no condition.
fn note(case: &Case, state: &State, action: &Action) -> Result<Event, Refusal> {
    let notes = &state.notes;
    Ok(match *action {
        Action::Do(_) => return Err(Refusal::NotOpen),
        Action::Link(a, b) => {
            let (a, b) = pair(a, b);
            known(case, state, a)?;
            known(case, state, b)?;
            if a == b {
                return Err(Refusal::NotOpen);
            }
            if notes.links.contains(&(a, b)) {
                return Err(Refusal::Done);
            }
            Event::Linked { a, b }
        }
        Action::Unlink(a, b) => {
            let (a, b) = pair(a, b);
            there(notes.links.contains(&(a, b)))?;
            Event::Unlinked { a, b }
        }
        Action::Tag(indicator, at) => {
            known(case, state, at)?;
            if notes.tags.contains(&(indicator, at)) {
                return Err(Refusal::Done);
            }
            Event::Tagged { indicator, at }
        }
        Action::Untag(indicator, at) => {
            there(notes.tags.contains(&(indicator, at)))?;
            Event::Untagged { indicator, at }
        }
        Action::Decide(person, codes) => {
            decidable(case, state, person)?;
            open_for_deciding(case, state)?;
            codes_fit(case, codes)?;
            Event::Decided { person, codes }
        }
        Action::Because(person, reason) => {
            decidable(case, state, person)?;
            open_for_deciding(case, state)?;
            match reason {
                Reason::Entry(entry) => known(case, state, entry)?,
                Reason::Contradiction(ix) => {
                    let contradiction = case.contradictions.get(ix.ix()).ok_or(Refusal::NotNoted)?;
                    if !state.bit(contradiction.raised) {
                        return Err(Refusal::NotNoted);
                    }
                }
                Reason::Bad(_) => {}
            }
            if notes.reasons.contains(&(person, reason)) {
                return Err(Refusal::Done);
            }
            Event::Because { person, reason }
        }
        Action::NotBecause(person, reason) => {
            there(notes.reasons.contains(&(person, reason)))?;
            Event::NotBecause { person, reason }
        }
        Action::HandOver(line) => {
            match line {
                NoteLine::Entry(entry) => known(case, state, entry)?,
                NoteLine::Act(act) => {
                    let act = case.acts.get(act.ix()).ok_or(Refusal::NotNoted)?;
                    if !state.bit(act.first_bit) {
                        return Err(Refusal::NotNoted);
                    }
                }
                // Anybody can write a phrase; whether it is a good one is judged at the end.
                NoteLine::Phrase(_) => {}
            }
            if notes.handover.contains(&line) {
                return Err(Refusal::Done);
            }
            Event::HandOver { line }
        }
        Action::NotHandOver(line) => {
            there(notes.handover.contains(&line))?;
            Event::NotHandOver { line }
        }
        Action::Finish => {
            open_for_deciding(case, state)?;
            for person in case.to_decide(state) {
                let reasoned = notes.reasons.iter().any(|(of, _)| *of == person);
                if notes.decisions[person.ix()].is_empty() || !reasoned {
                    return Err(Refusal::Undecided(person));
                }
            }
            Event::Finished
        }
    })
}

fn known(case: &Case, state: &State, entry: Entry) -> Result<(), Refusal> {
    if case.has(entry) && state.noted(case, entry) { Ok(()) } else { Err(Refusal::NotNoted) }
}

fn there(is: bool) -> Result<(), Refusal> {
    if is { Ok(()) } else { Err(Refusal::NothingThere) }
}

fn decidable(case: &Case, state: &State, person: PersonIx) -> Result<(), Refusal> {
    let found = case.persons.get(person.ix()).ok_or(Refusal::NotForThis)?;
    if !found.decided {
        return Err(Refusal::NotForThis);
    }
    if state.bit(found.found) { Ok(()) } else { Err(Refusal::NotFound(person)) }
}

fn open_for_deciding(case: &Case, state: &State) -> Result<(), Refusal> {
    let open = match case.line {
        Inspection::Primary => state.turn > 0,
        Inspection::Secondary => state.phase >= Phase::Account,
    };
    if open { Ok(()) } else { Err(Refusal::TooEarly) }
}

fn codes_fit(case: &Case, codes: CodeSet) -> Result<(), Refusal> {
    if codes.has(case.scenario.direction.wrong_way()) {
        return Err(Refusal::NotForThis);
    }
    if codes.iter().any(|code| case.conflicts[code as usize].meets(codes)) { Err(Refusal::Conflict) } else { Ok(()) }
}

impl Case {
    /// The persons who have been found and must be decided upon.
    pub fn to_decide<'a>(&'a self, state: &'a State) -> impl Iterator<Item = PersonIx> + 'a {
        let persons = self.persons.iter().enumerate();
        persons.filter(|(_, p)| p.decided && state.bit(p.found)).map(|(ix, _)| PersonIx(ix as u8))
    }

    /// Says whether the entry belongs to this case at all.
    fn has(&self, entry: Entry) -> bool {
        match entry {
            Entry::Claim(fact) => fact.ix() < self.facts.len(),
            Entry::ClaimBy(fact, by) => fact.ix() < self.facts.len() && by.ix() < self.persons.len(),
            Entry::Item(item) => item.ix() < self.items.len(),
            Entry::Person(person) => person.ix() < self.persons.len(),
        }
    }
}
