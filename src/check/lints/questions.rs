//! Questions: asked of the right person, about the right topic, with something to answer and a better form where the
//! type is weak (`docs/field.md` 1).

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    scenario::{
        handbook::{Class, QuestionType},
        question::Question,
    },
};

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    let questions = Path::section("questions");
    for (id, question) in &script.scenario.questions {
        let here = questions.key(id);
        addressee(script, &here, question, found);
        substance(script, &here, id, question, found);
        better(script, &here, id, question, found);
    }
}

/// A fact is told by the person it belongs to, so a question asks one person for that person's facts.
fn addressee(script: &Script<'_>, here: &Path<'_>, question: &Question, found: &mut Findings) {
    let facts = &script.scenario.facts;
    let Some(to) = question.to.as_deref().or(script.first_person()) else { return };
    let (asks, suggests) = (here.name("asks"), here.name("suggests"));
    let named = question.asks.iter().enumerate().map(|(at, fact)| (asks.at(at), fact));
    let named = named.chain(question.suggests.iter().enumerate().map(|(at, fact)| (suggests.at(at), fact)));
    let owned: Vec<_> = named.filter_map(|(spot, id)| Some((spot, id, facts.get(id)?))).collect();
    let Some((first_spot, first_id, first)) = owned.first() else { return };
    if let Some((spot, other_id, other)) = owned.iter().find(|(_, _, fact)| fact.of != first.of) {
        let message = format!("`{first_id}` is a fact of `{}` and `{other_id}` one of `{}`", first.of, other.of);
        found.error("mixed-asks", *spot, message).help("one question asks one person; write a question for each");
    } else if first.of != to {
        let message = format!("`{first_id}` is a fact of `{}`, but the question is put to `{to}`", first.of);
        let help = format!("write `to: \"{}\"`, or ask for a fact of `{to}`", first.of);
        found.error("wrong-addressee", *first_spot, message).help(help);
    }
    for (at, id) in question.asks.iter().enumerate() {
        let misplaced = facts.get(id).filter(|fact| fact.topic != question.topic);
        if let Some(fact) = misplaced.filter(|_| script.known.has("topics", &question.topic)) {
            let message =
                format!("the question is on `{}`, but `{id}` comes up under `{}`", question.topic, fact.topic);
            let help = format!("write `topic: \"{}\"`, or ask for a fact of this topic", fact.topic);
            found.warning("other-topic", asks.at(at), message).help(help);
        }
        if question.asks[..at].contains(id) {
            found
                .warning("asked-twice", asks.at(at), format!("the question asks for `{id}` twice"))
                .help("take one away");
        }
    }
}

/// What the answer is made of.
fn substance(script: &Script<'_>, here: &Path<'_>, id: &str, question: &Question, found: &mut Findings) {
    use QuestionType as T;
    let kind = here.name("type");
    let empty = question.asks.is_empty() && question.suggests.is_empty() && question.replies.is_empty();
    match question.kind {
        T::Encourager if question.asks.is_empty() => {
            let message = format!("`{id}` encourages somebody to go on, but on no fact");
            found.error("encourager-without-facts", kind, message).help("name the facts that may come next in `asks`");
        }
        T::Open | T::Probe | T::Multiple if empty => {
            let message = format!("`{id}` asks for nothing, so it is never answered");
            found.warning("asks-nothing", kind, message).help("name facts in `asks`, or write replies");
        }
        T::Leading | T::Suggestive if empty => {
            let message = format!("`{id}` puts nothing into the person's mouth");
            found.warning("asks-nothing", kind, message).help("name the fact it suggests in `suggests`");
        }
        _ => {}
    }
    let bare = matches!(question.kind, T::Closed | T::Forced | T::Leading | T::Suggestive);
    if question.yes.is_some() && !bare {
        let message = format!("`{id}` is not answered by a bare yes or no, so `yes` is never read");
        found.warning("yes-unread", here.name("yes"), message).help("take `yes` away, or change the type");
    }
    if question.confirms && question.kind != T::Closed {
        let message = format!("only a closed question confirms; `{id}` is of another type");
        found
            .warning("cannot-confirm", here.name("confirms"), message)
            .help("take `confirms` away, or write `type: Closed`");
    }
    if let Some(open) = &question.then_open {
        let follow = script.scenario.questions.get(open);
        if follow.is_some_and(|follow| follow.kind != T::Open) {
            let message = format!("`{open}` is to follow `{id}` as an open question, and is of another type");
            found.error("not-open", here.name("then_open"), message).help("name a question of `type: Open`");
        }
    }
}

/// Whether the debrief should show a better form of a question.
fn is_weak(question: &Question) -> bool {
    match question.kind.class() {
        Class::Unproductive | Class::Prohibited => true,
        Class::Neutral => !question.confirms,
        Class::Productive | Class::Apart => false,
    }
}

fn better(script: &Script<'_>, here: &Path<'_>, id: &str, question: &Question, found: &mut Findings) {
    if is_weak(question) && question.better.is_empty() {
        let message = format!("`{id}` is a weak question without a better form, so the debrief has none to show");
        let help =
            "name open questions or probes in `better`; a closed question of identity or safety says `confirms: true`";
        found.warning("weak-without-better", here.name("type"), message).help(help);
    }
    let list = here.name("better");
    for (at, other) in question.better.iter().enumerate() {
        let Some(form) = script.scenario.questions.get(other) else { continue };
        if other == id || form.kind.class() != Class::Productive {
            let what = if other == id { "itself" } else { "a question that is not productive" };
            let message = format!("the better form of `{id}` is {what}");
            found.error("weak-better", list.at(at), message).help("name an open question, an encourager or a probe");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, expected: &[(&str, &str)]) {
        expect(&[(from, to)], expected);
    }

    #[test]
    fn one_person_is_asked_for_their_own_facts() {
        check("asks: [\"family\"]", "asks: [\"family\", \"mate-role\"]", &[("mixed-asks", "\"mate-role\"")]);
        check(
            "asks: [\"mate-role\"]",
            "asks: [\"family\"]",
            &[("unasked-fact", "\"mate-role\""), ("wrong-addressee", "\"family\"")],
        );
        check("asks: [\"family\"]", "asks: [\"family\", \"job\"]", &[("other-topic", "\"job\"")]);
        check("asks: [\"family\"]", "asks: [\"family\", \"family\"]", &[("asked-twice", "\"family\"")]);
    }

    #[test]
    fn questions_ask_for_something() {
        let closed = "type: Closed, asks: [\"start\"], better: [\"work-who\"]";
        check(closed, "type: Encourager", &[("encourager-without-facts", "Encourager")]);
        check(closed, "type: Probe", &[("asks-nothing", "Probe")]);
        check(closed, "type: Closed, confirms: true", &[]);
        check(closed, "type: Probe, asks: [\"start\"], confirms: true", &[("cannot-confirm", "true")]);
        check(closed, "type: Probe, asks: [\"start\"], yes: Always", &[("yes-unread", "Always")]);
        check(closed, "type: Closed, confirms: true, then_open: \"work-who\"", &[("not-open", "\"work-who\"")]);
    }

    #[test]
    fn a_weak_question_has_a_better_form() {
        check(", better: [\"work-open\"]", "", &[("weak-without-better", "Leading")]);
        check("better: [\"work-open\"]", "better: [\"work-fixed\"]", &[("weak-better", "\"work-fixed\"")]);
    }
}
