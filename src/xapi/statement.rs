//! Statements: what they are made of, their stable ids, and the bytes they become.
//!
//! A function of values. Knows no record and no disk; what each statement holds is told in `docs/xapi-profile.md`.

use serde_json::{Map, Value, json};
use sha1::{Digest as _, Sha1};
use uuid::{Builder, Uuid};

use super::vocabulary::{BASE, Type, Verb, extension, home, profile};
use crate::{
    locale::{Catalogue, Language, Message},
    records::Hash,
};

/// A statement that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its id, which follows from the interview and the event.
    pub id: Uuid,
    /// The opaque account it is about.
    pub account: String,
    /// The journal it was made of.
    pub journal: Hash,
    /// The statement as JSON, as it is kept and sent.
    pub body: String,
}

/// The id of something, by the name it has here: UUID version 5 (RFC 9562) in a namespace of our own.
#[must_use]
pub fn id_of(name: &str) -> Uuid {
    named(named(Uuid::NAMESPACE_URL, BASE), name)
}

fn named(space: Uuid, name: &str) -> Uuid {
    let hash = Sha1::new().chain_update(space.as_bytes()).chain_update(name).finalize();
    let mut first = [0; 16];
    first.copy_from_slice(&hash[..16]);
    Builder::from_sha1_bytes(first).into_uuid()
}

/// The id of an event of an interview, by the hash of its journal.
#[must_use]
pub fn id_of_event(journal: Hash, event: &str) -> Uuid {
    id_of(&format!("{journal} {event}"))
}

/// The registration of a sitting.
#[must_use]
pub fn registration(sitting: &str) -> Uuid {
    id_of(&format!("sitting {sitting}"))
}

/// A text in every language it exists in; the languages that lack it are left out.
pub(super) fn in_languages(catalogue: &Catalogue, message: &Message) -> Value {
    let said = Language::ALL.into_iter().filter_map(|language| {
        let (text, spoken) = catalogue.try_say_in(message, language)?;
        (spoken == language).then(|| (language.code().to_owned(), Value::from(text)))
    });
    Value::Object(said.collect())
}

/// Something a statement is about.
#[derive(Clone, Debug)]
pub(super) struct Activity {
    pub id: String,
    pub of: Type,
    /// Its name by language; may be empty.
    pub name: Value,
    /// More of its definition.
    pub more: Map<String, Value>,
}

impl Activity {
    pub fn new(id: String, of: Type, name: Value) -> Self {
        Self { id, of, name, more: Map::new() }
    }

    fn json(&self) -> Value {
        let mut definition = self.more.clone();
        definition.insert("type".to_owned(), self.of.iri().into());
        if self.name.as_object().is_some_and(|names| !names.is_empty()) {
            definition.insert("name".to_owned(), self.name.clone());
        }
        json!({ "objectType": "Activity", "id": self.id, "definition": definition })
    }

    /// Only its id and type, for contexts.
    fn short(&self) -> Value {
        json!({ "objectType": "Activity", "id": self.id, "definition": { "type": self.of.iri() } })
    }
}

/// A statement on its way.
pub(super) struct Draft<'d> {
    pub id: Uuid,
    pub account: &'d str,
    pub journal: Hash,
    pub verb: Verb,
    pub object: Activity,
    pub result: Map<String, Value>,
    /// The moment of the event (RFC 3339).
    pub timestamp: String,
    pub sitting: &'d str,
    pub exercise: &'d Activity,
    pub parent: Option<&'d Activity>,
    /// The statement of the interview that this one belongs to.
    pub of: Option<Uuid>,
    pub language: Language,
    /// The version of the program that took the record.
    pub sala: &'d str,
    /// By their short names.
    pub extensions: Map<String, Value>,
}

/// Gives extensions their whole names.
pub(super) fn extensions(short: Map<String, Value>) -> Value {
    Value::Object(short.into_iter().map(|(name, value)| (extension(&name), value)).collect())
}

impl Draft<'_> {
    /// Makes the statement of it; `catalogue` has the interface's words.
    pub fn make(self, catalogue: &Catalogue) -> Statement {
        let id = self.id;
        let display = in_languages(catalogue, &Message::new(format!("xapi-verb-{}", self.verb.word())));
        let mut activities = Map::new();
        activities.insert(
            "category".to_owned(),
            json!([{ "objectType": "Activity", "id": profile(), "definition":
            { "type": Type::Profile.iri() } }]),
        );
        activities.insert("grouping".to_owned(), json!([self.exercise.short()]));
        if let Some(parent) = self.parent {
            activities.insert("parent".to_owned(), json!([parent.short()]));
        }
        let mut context = json!({
            "registration": registration(self.sitting).to_string(),
            "platform": format!("Sala {}", self.sala),
            "language": self.language.code(),
            "contextActivities": activities,
            "extensions": extensions(self.extensions),
        });
        if let Some(of) = self.of {
            context["statement"] = json!({ "objectType": "StatementRef", "id": of.to_string() });
        }
        let mut statement = json!({
            "id": id.to_string(),
            "actor": { "objectType": "Agent", "account": { "homePage": home(), "name": self.account } },
            "verb": { "id": self.verb.iri(), "display": display },
            "object": self.object.json(),
            "context": context,
            "timestamp": self.timestamp,
        });
        if !self.result.is_empty() {
            statement["result"] = Value::Object(self.result);
        }
        Statement { id, account: self.account.to_owned(), journal: self.journal, body: statement.to_string() }
    }
}

/// A score out of a hundred.
pub(super) fn score(raw: u32) -> Value {
    let raw = raw.min(100);
    json!({ "scaled": f64::from(raw) / 100.0, "raw": raw, "min": 0, "max": 100 })
}

/// Seconds as ISO 8601 has them.
pub(super) fn duration(seconds: u32) -> Value {
    format!("PT{seconds}S").into()
}

/// Says whether what a store gave back is the statement that was sent: everything that was sent is there and alike, but for
/// what a store may change by the standard (texts of activities and verbs, the way a moment or number is written) and
/// whatever it adds.
#[must_use]
pub fn same(sent: &Value, there: &Value) -> bool {
    alike(sent, there, "")
}

fn alike(sent: &Value, there: &Value, at: &str) -> bool {
    match (sent, there) {
        (Value::Object(sent), Value::Object(there)) => sent.iter().all(|(name, value)| {
            // Extensions are ours and compared whole; outside of them a definition and a display may change.
            let free = at != "extensions" && matches!(name.as_str(), "definition" | "display");
            let within = if at == "extensions" || name == "extensions" { "extensions" } else { name.as_str() };
            free || match there.get(name) {
                Some(other) => alike(value, other, within),
                // What is said by its absence: an activity is the usual kind of object, an agent of actor.
                None => name == "objectType" && (value == "Activity" || value == "Agent"),
            }
        }),
        (Value::Array(sent), Value::Array(there)) => {
            sent.len() == there.len() && sent.iter().zip(there).all(|(one, other)| alike(one, other, at))
        }
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::String(one), Value::String(other)) if at == "timestamp" => moment(one) == moment(other),
        (Value::String(one), Value::String(other)) if matches!(at, "id" | "registration") => {
            one.eq_ignore_ascii_case(other)
        }
        _ => sent == there,
    }
}

/// A moment without the ways of writing that mean nothing: `+00:00` for `Z`, a fraction of zeros.
fn moment(text: &str) -> String {
    let text = text.strip_suffix("+00:00").or_else(|| text.strip_suffix('Z')).unwrap_or(text);
    match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|figure| figure == b'0') => whole.to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_what_they_name() {
        // The first of RFC 9562's examples of version 5.
        let dns = Uuid::from_u128(0x6ba7_b810_9dad_11d1_80b4_00c0_4fd4_30c8);
        assert_eq!(named(dns, "www.example.com").to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        let journal = Hash::of(b"a journal");
        assert_eq!(id_of_event(journal, "completed"), id_of_event(journal, "completed"));
        assert_ne!(id_of_event(journal, "completed"), id_of_event(journal, "initialized"));
        assert_ne!(id_of_event(journal, "completed"), id_of_event(Hash::of(b"another"), "completed"));
    }

    #[test]
    fn a_store_may_add_and_write_otherwise_but_not_change() {
        let sent = json!({
            "id": "2ED6657D-e927-568b-95e1-2665a8aea6a2", "timestamp": "2026-01-31T08:00:00Z",
            "object": { "objectType": "Activity", "id": "x:y", "definition": { "name": { "en": "Old" } } },
            "result": { "score": { "raw": 70, "scaled": 0.7 }, "extensions": { "x:truth": { "definition": "a" } } },
        });
        let mut there = sent.clone();
        there["stored"] = "2026-02-01T08:00:00Z".into();
        there["authority"] = json!({ "mbox": "mailto:lrs@example.org" });
        there["id"] = "2ed6657d-e927-568b-95e1-2665a8aea6a2".into();
        there["timestamp"] = "2026-01-31T08:00:00.000+00:00".into();
        there["object"] = json!({ "id": "x:y", "definition": { "name": { "en": "New" } } });
        there["result"]["score"]["raw"] = json!(70.0);
        assert!(same(&sent, &there));
        for (place, value) in [
            ("/timestamp", json!("2026-01-31T08:00:01Z")),
            ("/object/id", json!("x:z")),
            ("/result/score/raw", json!(71)),
            ("/result/extensions/x:truth/definition", json!("b")),
        ] {
            let mut changed = there.clone();
            *changed.pointer_mut(place).expect("it is there") = value;
            assert!(!same(&sent, &changed), "{place}");
        }
        there.as_object_mut().expect("an object").remove("result");
        assert!(!same(&sent, &there), "half a statement is another one");
    }
}
