//! Text not yet said: a message id with its arguments, free of any language.
//!
//! The core hands these about and writes them into journals. Only the catalogue turns them into words.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::calendar::Date;

/// A short name that is cheap to clone: a message id, an argument's name, a scope.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Arc<str>);

impl Key {
    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Key {
        Key(text.into())
    }
}

impl From<String> for Key {
    fn from(text: String) -> Key {
        Key(text.into())
    }
}

impl From<&Key> for Key {
    fn from(key: &Key) -> Key {
        key.clone()
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        String::deserialize(deserializer).map(Key::from)
    }
}

/// A value a message speaks of. How it is written depends on the language it is said in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Argument {
    /// Words taken as they are: a name, or a selector's key such as `female`.
    Text(String),
    /// A whole number; selects plural forms and is grouped. A year is a `Text`.
    Number(i64),
    /// A date, written out in full.
    Date(Date),
    /// A date in figures.
    ShortDate(Date),
    /// A sum in whole units of a currency named by its ISO 4217 code.
    Money {
        /// Whole units.
        amount: i64,
        /// Three letters, such as `USD`.
        currency: Key,
    },
    /// Seconds, as a clock shows them: `12:05`.
    Seconds(u32),
    /// Seconds, as one says them: `12 minutes 5 seconds`.
    Duration(u32),
    /// Another message, said in the same language and scope.
    Message(Box<Message>),
    /// The first of these messages that exists, best first.
    FirstOf(Vec<Message>),
    /// A name as each language writes it.
    Spelled {
        /// In Latin letters.
        en: String,
        /// In Khmer letters.
        km: String,
        /// In Lao letters.
        lo: String,
    },
}

impl Argument {
    /// Makes a sum of money.
    pub fn money(amount: i64, currency: impl Into<Key>) -> Argument {
        Argument::Money { amount, currency: currency.into() }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Argument {
        Argument::Number(number)
    }
}

impl From<i32> for Argument {
    fn from(number: i32) -> Argument {
        Argument::Number(number.into())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Argument {
        Argument::Number(number.into())
    }
}

impl From<u8> for Argument {
    fn from(number: u8) -> Argument {
        Argument::Number(number.into())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Argument {
        Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Argument {
    /// A count no `i64` can hold is told as the greatest one.
    fn from(number: usize) -> Argument {
        Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Argument {
    fn from(date: Date) -> Argument {
        Argument::Date(date)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Argument {
        Argument::Message(Box::new(message))
    }
}

/// Text not yet said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Message {
    /// The message's id, without its attribute.
    pub id: Key,
    /// The attribute, which scripts call a tail.
    pub attribute: Option<Key>,
    /// Whose words these are: a scenario's id. Without one, those of the catalogue's view, else the shared ones.
    pub scope: Option<Key>,
    /// Arguments in the order they were given; each name once.
    pub args: Vec<(Key, Argument)>,
}

impl Message {
    /// Names a message; `"a.b"` is attribute `b` of message `a`, as in Fluent itself.
    pub fn new(id: impl AsRef<str>) -> Message {
        let (id, attribute) = match id.as_ref().split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.into())),
            None => (id.as_ref(), None),
        };
        Message { id: id.into(), attribute, scope: None, args: Vec::new() }
    }

    /// Names an attribute of it, in place of any named before.
    pub fn attr(mut self, attribute: impl Into<Key>) -> Message {
        self.attribute = Some(attribute.into());
        self
    }

    /// Says whose words these are.
    pub fn scoped(mut self, scope: impl Into<Key>) -> Message {
        self.scope = Some(scope.into());
        self
    }

    /// Gives an argument, in place of one of the same name.
    pub fn arg(mut self, name: impl Into<Key>, value: impl Into<Argument>) -> Message {
        self.set(name, value);
        self
    }

    /// Gives an argument, in place of one of the same name.
    pub fn set(&mut self, name: impl Into<Key>, value: impl Into<Argument>) {
        let (name, value) = (name.into(), value.into());
        match self.args.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.args.push((name, value)),
        }
    }

    /// Gives all arguments that have not been given yet, such as the speaker's sex and age.
    pub fn with_defaults<'a>(mut self, defaults: impl IntoIterator<Item = &'a (Key, Argument)>) -> Message {
        for (name, value) in defaults {
            if self.get(name.as_str()).is_none() {
                self.args.push((name.clone(), value.clone()));
            }
        }
        self
    }

    /// Returns an argument.
    pub fn get(&self, name: &str) -> Option<&Argument> {
        self.args.iter().find(|(known, _)| known.as_str() == name).map(|(_, value)| value)
    }

    /// Returns id and attribute as one word, `a.b`.
    pub fn path(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_string(),
        }
    }
}

impl From<&str> for Message {
    fn from(id: &str) -> Message {
        Message::new(id)
    }
}

/// How a message stands in a file: id and attribute as one word, what is empty left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<Key>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    args: Vec<(Key, Argument)>,
}

impl From<Written> for Message {
    fn from(written: Written) -> Message {
        let mut message = Message::new(written.id);
        message.scope = written.scope;
        for (name, value) in written.args {
            message.set(name, value);
        }
        message
    }
}

impl From<Message> for Written {
    fn from(message: Message) -> Written {
        Written { id: message.path(), scope: message.scope, args: message.args }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_parts_id_and_attribute() {
        let message = Message::new("q-work-open.yes");
        assert_eq!((message.id.as_str(), message.attribute.as_ref().map(Key::as_str)), ("q-work-open", Some("yes")));
        assert_eq!(message, Message::new("q-work-open").attr("yes"));
        assert_eq!(message.path(), "q-work-open.yes");
    }

    #[test]
    fn an_argument_is_given_once() {
        let message = Message::new("x").arg("n", 1).arg("n", 2);
        assert_eq!(message.args, [("n".into(), Argument::Number(2))]);
        let defaults = [("n".into(), Argument::Number(9)), ("sex".into(), Argument::from("female"))];
        let filled = message.with_defaults(&defaults);
        assert_eq!(filled.get("n"), Some(&Argument::Number(2)));
        assert_eq!(filled.get("sex"), Some(&Argument::from("female")));
    }

    #[test]
    fn written_and_read_back() {
        let message = Message::new("f-fee.full")
            .scoped("techo")
            .arg("fee", Argument::money(300, "USD"))
            .arg("start", Date::new(2025, 10, 20).expect("a day"))
            .arg("left", Argument::Seconds(65))
            .arg("who", Message::new("p-aunt"));
        let json = serde_json::to_string(&message).expect("only strings and numbers");
        assert_eq!(
            json,
            r#"{"id":"f-fee.full","scope":"techo","args":[["fee",{"money":{"amount":300,"currency":"USD"}}],["start",{"date":"2025-10-20"}],["left",{"seconds":65}],["who",{"message":{"id":"p-aunt"}}]]}"#
        );
        assert_eq!(serde_json::from_str::<Message>(&json).ok(), Some(message.clone()));
        let ron = ron::to_string(&message).expect("only strings and numbers");
        assert_eq!(ron::from_str::<Message>(&ron).ok(), Some(message));
    }
}
