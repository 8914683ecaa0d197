//! Which texts a script needs: for everything that can be said or shown, the candidates that `scenario::words` and
//! `interview::wording` look for. One of them must exist in each language.

use crate::{
    check::{
        path::Path,
        reach::by_variant,
        script::{Script, certain, possible},
    },
    scenario::{
        Scenario,
        document::Shows,
        evidence::Off,
        fact::Level,
        handbook::QuestionType,
        pool::Pool,
        question::Question,
        words::{fact, fact_note},
    },
};

/// A text that is needed.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Need<'n> {
    /// The message.
    pub(in crate::check) id: &'n str,
    /// Its attributes that will do, best first; an empty one is the message itself.
    pub(in crate::check) tails: &'n [&'n str],
    /// A message of the interface that will do, too.
    pub(in crate::check) shared: Option<&'n str>,
    /// Said where the text would be missed without being wanting: somebody speaks in another's words.
    pub(in crate::check) weak: bool,
}

/// Calls back for every text needed, with the element that needs it. `draws` says whether texts name a pool.
pub(in crate::check) fn needed(
    script: &Script<'_>,
    named: &dyn Fn(&str) -> bool,
    need: &mut dyn FnMut(&Path<'_>, Need<'_>),
) {
    let mut needs = Needs { script, scenario: script.scenario, need };
    needs.head();
    needs.facts();
    needs.questions();
    needs.acts();
    needs.documents();
    needs.contradictions();
    needs.outcomes();
    needs.pools(named);
}

/// The bare answers of a question, and whether each can be given in some variant.
pub(in crate::check) fn bare_answers(
    script: &Script<'_>,
    question: &Question,
) -> [(&'static str, &'static str, bool); 2] {
    use QuestionType as T;
    let bare = matches!(question.kind, T::Closed | T::Forced | T::Leading | T::Suggestive);
    // As the interview has it: without a condition people agree with what is so, and deny what is put to them.
    let plain = matches!(question.kind, T::Closed | T::Forced);
    let variants = || script.scenario.variants.keys();
    let (yes, no) = match &question.yes {
        None => (plain, !plain),
        Some(when) => (
            variants().any(|variant| possible(Some(when), variant)),
            variants().any(|variant| !certain(Some(when), variant)),
        ),
    };
    [("yes", "answer-yes", bare && yes), ("no", "answer-no", bare && no)]
}

struct Needs<'s, 'n> {
    script: &'s Script<'s>,
    scenario: &'s Scenario,
    need: &'n mut dyn FnMut(&Path<'_>, Need<'_>),
}

impl Needs<'_, '_> {
    fn one(&mut self, path: &Path<'_>, id: &str, tails: &[&str]) {
        (self.need)(path, Need { id, tails, shared: None, weak: false });
    }

    fn or_shared(&mut self, path: &Path<'_>, id: &str, tail: &str, shared: &str) {
        (self.need)(path, Need { id, tails: &[tail], shared: Some(shared), weak: false });
    }

    fn head(&mut self) {
        // No field of that name: the place is the head of the script.
        let head = Path::section("scenario");
        for tail in ["title", "brief", "after"] {
            self.one(&head, "scenario", &[tail]);
        }
        let persons = Path::section("persons");
        for (id, _) in &self.scenario.persons {
            let here = persons.key(id);
            let message = format!("p-{id}");
            self.one(&here, &message, &[""]);
            for variant in self.scenario.variants.keys() {
                let decided = self.scenario.outcomes.get(id).and_then(|by| by_variant(by, variant)).is_some();
                if decided && self.script.reach.findable(id, variant) {
                    self.one(&here, &message, &[&format!("truth-{variant}")]);
                }
            }
            self.spoken_with(&here, id, &message);
        }
        let topics = Path::section("topics");
        for (id, topic) in &self.scenario.topics {
            let here = topics.key(id);
            let message = format!("t-{id}");
            self.one(&here, &message, &[""]);
            if topic.go_on > 0 {
                self.or_shared(&here, &message, "go-on", "act-go-on");
            }
            if topic.sum_up {
                self.or_shared(&here, &message, "sum-up", "act-sum-up");
            }
        }
        let needs = Path::section("needs");
        for id in self.scenario.needs.keys() {
            self.one(&needs.key(id), &format!("n-{id}"), &[""]);
        }
    }

    /// What somebody says who has nothing to say.
    fn spoken_with(&mut self, here: &Path<'_>, id: &str, message: &str) {
        let first = self.script.first_person();
        let mut questions = self.scenario.questions.values();
        if questions.any(|question| question.to.as_deref().or(first) == Some(id)) {
            for tail in ["declined", "again", "silent", "accused", "threatened"] {
                self.or_shared(here, message, tail, &format!("answer-{tail}"));
            }
        }
    }

    fn facts(&mut self) {
        let facts = Path::section("facts");
        for (id, authored) in &self.scenario.facts {
            let here = facts.key(id);
            let is = here.name("is");
            let message = format!("f-{id}");
            for variant in self.scenario.variants.keys() {
                let key = if authored.is.contains(variant) { variant } else { "else" };
                let says = is.key(key);
                for level in self.script.reach.spoken(id, variant) {
                    let words = fact(self.scenario, id, level, variant, &authored.of);
                    self.candidates(&says, &message, &words);
                }
                let highest = self.script.reach.told(id, variant);
                let noted = self.script.reach.spoken(id, variant).into_iter().chain(highest);
                for level in noted {
                    let words = fact_note(self.scenario, id, level, variant, &authored.of);
                    self.candidates(&says, &message, &words);
                }
                if self.script.reach.claimable(id, variant) {
                    let words = fact_note(self.scenario, id, Level::Cover, variant, &authored.of);
                    self.candidates(&here, &message, &words);
                }
            }
            self.voice(&here, id, &message);
            if authored.slip.is_some() {
                self.one(&here.name("slip"), &message, &["slip"]);
                self.one(&here.name("slip"), &message, &["corrected"]);
            }
        }
    }

    /// Somebody who answers in another's stead needs words of their own.
    fn voice(&mut self, here: &Path<'_>, id: &str, message: &str) {
        let variants = || self.scenario.variants.keys();
        let Some(by) = self.script.reach.stand_in(id) else { return };
        if variants().any(|variant| self.script.reach.spoken_for(id, variant)) {
            let mut own = vec![format!("cover-{by}"), format!("full-{by}")];
            own.extend(variants().map(|variant| format!("cover-{variant}-{by}")));
            let tails: Vec<&str> = own.iter().map(String::as_str).collect();
            (self.need)(here, Need { id: message, tails: &tails, shared: None, weak: true });
        }
    }

    fn candidates(&mut self, path: &Path<'_>, message: &str, words: &crate::scenario::words::Words) {
        let tails: Vec<&str> = words.0.iter().map(|m| m.attribute.as_ref().map_or("", |tail| tail.as_str())).collect();
        self.one(path, message, &tails);
    }

    fn questions(&mut self) {
        use QuestionType as T;
        let questions = Path::section("questions");
        let mut message = String::new();
        for (id, question) in &self.scenario.questions {
            let here = questions.key(id);
            message.clear();
            message.push_str("q-");
            message.push_str(id);
            self.one(&here, &message, &[""]);
            for (tail, shared, said) in bare_answers(self.script, question) {
                // A shared yes or no answers nothing when asked "this or that".
                match question.kind {
                    _ if !said => {}
                    T::Forced => self.one(&here, &message, &[tail]),
                    _ => self.or_shared(&here, &message, tail, shared),
                }
            }
            if !question.better.is_empty() {
                self.one(&here.name("better"), &message, &["better"]);
            }
            let replies = here.name("replies");
            for (at, reply) in question.replies.iter().enumerate() {
                self.one(&replies.at(at).name("id"), &message, &[&reply.id]);
            }
        }
    }

    fn acts(&mut self) {
        let acts = Path::section("acts");
        for (id, act) in &self.scenario.acts {
            let here = acts.key(id);
            let message = format!("a-{id}");
            self.one(&here, &message, &[""]);
            let replies = here.name("replies");
            for (at, reply) in act.replies.iter().enumerate() {
                self.one(&replies.at(at).name("id"), &message, &[&reply.id]);
            }
        }
        for (section, of_questions) in [("questions", true), ("acts", false)] {
            let section = Path::section(section);
            for (id, replies) in self.script.replies_of(of_questions) {
                let here = section.key(id);
                let list = here.name("replies");
                for (at, reply) in replies.iter().enumerate() {
                    let reply_at = list.at(at);
                    let seen = reply_at.name("seen");
                    for (at, result) in reply.seen.iter().enumerate() {
                        if self.scenario.acts.contains(&result.of) {
                            self.one(&seen.at(at), &format!("c-{}-{}", result.of, result.part), &[""]);
                        }
                    }
                }
            }
        }
    }

    fn documents(&mut self) {
        let documents = Path::section("documents");
        for (id, document) in &self.scenario.documents {
            let here = documents.key(id);
            let fields = here.name("fields");
            for (field_id, field) in &document.fields {
                let message = format!("doc-{id}-{field_id}");
                let field_at = fields.key(field_id);
                let shows = field_at.name("shows");
                let inside = shows.at(0);
                match &field.shows {
                    Shows::Text(value) => self.one(&inside, &message, &[value]),
                    Shows::Per(by) => {
                        for (variant, value) in by {
                            self.one(&inside.key(variant), &message, &[value]);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn contradictions(&mut self) {
        let contradictions = Path::section("contradictions");
        for (id, contradiction) in &self.scenario.contradictions {
            let here = contradictions.key(id);
            let message = format!("d-{id}");
            for tail in ["", "fair", "accuse"] {
                self.one(&here, &message, &[tail]);
            }
            for variant in self.script.variants_of(&contradiction.only) {
                for tail in ["early", "late"] {
                    self.one(&here.name(tail), &message, &[&format!("{tail}-{variant}"), tail]);
                }
                let own = format!("accused-{variant}");
                let shared = Some("answer-accused");
                (self.need)(&here, Need { id: &message, tails: &[&own, "accused"], shared, weak: false });
            }
        }
    }

    fn outcomes(&mut self) {
        let outcomes = Path::section("outcomes");
        for (person, by) in &self.scenario.outcomes {
            let here = outcomes.key(person);
            let message = format!("o-{person}");
            for variant in self.scenario.variants.keys().filter(|v| self.script.reach.findable(person, v)) {
                let key = if by.contains(variant) { variant } else { "else" };
                let grades_at = here.key(key);
                for (at, grade) in by_variant(by, variant).into_iter().flatten().enumerate() {
                    let (_, codes) = grade.parts();
                    for code in codes.all.iter().chain(&codes.any) {
                        self.one(&grades_at.at(at), &message, &[&format!("why-{variant}-{}", code.id())]);
                    }
                }
            }
        }
        let criticals = Path::section("criticals");
        for id in self.scenario.criticals.keys() {
            let here = criticals.key(id);
            let message = format!("k-{id}");
            self.one(&here, &message, &[""]);
            self.one(&here, &message, &["why"]);
        }
    }

    fn pools(&mut self, named: &dyn Fn(&str) -> bool) {
        let draws = Path::section("draws");
        for (id, pool) in &self.scenario.draws {
            let Pool::AnyOf(words) = pool else { continue };
            let fields = self.scenario.documents.values().flat_map(|document| document.fields.values());
            let shown = fields
                .into_iter()
                .any(|field| matches!(&field.shows, Shows::Draw(p) | Shows::DayFrom(p, _) if p == id));
            let off = self.scenario.mismatches.values().any(|m| m.of == id && matches!(m.off, Off::Word(_)));
            if named(id) || shown || off {
                let here = draws.key(id);
                let list = here.at(0);
                for (at, word) in words.iter().enumerate() {
                    self.one(&list.at(at), &format!("draw-{id}"), &[word]);
                }
            }
        }
    }
}
