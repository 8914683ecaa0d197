//! The closed lists that several parts of the handbook share: families of truth, directions, lines, sexes, types of
//! question and kinds of act. Knows no numbers (`conduct.rs`) and no words (`locales/`).

use super::{Code, named::named};

named! {
    /// What a case is in truth (`docs/field.md` 7). Never shown before the debrief.
    Family {
        /// A traveller whose account is true.
        Genuine = "genuine",
        /// Being smuggled, or smuggling others.
        Smuggling = "smuggling",
        /// A possible victim of trafficking, or the one who trafficks.
        Trafficking = "trafficking",
    }
}

named! {
    /// Which way the person crosses; `ADMIT` belongs to arrival, `DEPART` to departure.
    Direction {
        /// Coming into the country.
        Arrival = "arrival",
        /// Leaving the country.
        Departure = "departure",
    }
}

impl Direction {
    /// The outcome that lets somebody go on this way.
    pub const fn passing(self) -> Code {
        match self {
            Self::Arrival => Code::Admit,
            Self::Departure => Code::Depart,
        }
    }

    /// The outcome that belongs to the other way, and is not open here.
    pub const fn wrong_way(self) -> Code {
        match self {
            Self::Arrival => Code::Depart,
            Self::Departure => Code::Admit,
        }
    }
}

named! {
    /// Which inspection the officer sits at (`docs/field.md` 4). It chooses the rubric profile and the shorter seconds.
    Line {
        /// The booth: one to three minutes.
        Primary = "primary",
        /// The interview room: ten to thirty minutes.
        Secondary = "secondary",
    }
}

named! {
    /// Sex as a passport shows it. It chooses names and forms of address, and is never evidence.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

named! {
    /// Phase of a trafficking in which an indicator can be seen (`docs/field.md` 3).
    Stage {
        /// Before and during the journey; at departure nothing else can exist.
        Recruitment = "recruitment",
        /// At the place of work; seen on people who come back.
        Destination = "destination",
    }
}

named! {
    /// The coding unit of an interview (`docs/field.md` 1), declared by the author for each line, never parsed.
    ///
    /// The order is the order of the question map.
    QuestionType {
        /// Tell, explain, describe: opens a topic.
        Open = "open",
        /// Go on; repeats a word of the answer.
        Encourager = "encourager",
        /// Who, what, where, when, why, how, about what was just said.
        Probe = "probe",
        /// Yes, no, or one word.
        Closed = "closed",
        /// This or that.
        Forced = "forced",
        /// Several questions at once.
        Multiple = "multiple",
        /// Holds its own answer.
        Leading = "leading",
        /// Brings in what the person has not said.
        Suggestive = "suggestive",
        /// The officer's own view.
        Opinion = "opinion",
        /// Says that the person lies or is guilty (`docs/field.md` 1).
        Accusation = "accusation",
        /// Threat, humiliation or false promise: a critical failure.
        Threat = "threat",
        /// Not a question: role, purpose, rights.
        Explain = "explain",
        /// Puts a mismatch to the person.
        Evidence = "evidence",
    }
}

impl QuestionType {
    /// Returns the class that productive share and the map's bands count by (`docs/field.md` 1).
    ///
    /// A closed question that confirms identity or safety is left out of the share by the author's `confirms`, not here.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::Open | Self::Encourager | Self::Probe => Class::Productive,
            Self::Closed => Class::Neutral,
            Self::Forced | Self::Multiple | Self::Leading | Self::Suggestive | Self::Opinion | Self::Accusation => {
                Class::Unproductive
            }
            Self::Threat => Class::Prohibited,
            Self::Explain | Self::Evidence => Class::Apart,
        }
    }
}

named! {
    /// How a question type counts (`docs/field.md` 1).
    Class {
        /// Brings out an account.
        Productive = "productive",
        /// Neither brings out nor spoils.
        Neutral = "neutral",
        /// Shortens or spoils the account.
        Unproductive = "unproductive",
        /// Never allowed.
        Prohibited = "prohibited",
        /// Judged elsewhere: explaining with rapport, evidence by its timing.
        Apart = "apart",
    }
}

named! {
    /// What an officer can do besides asking (`docs/scenario-format.md`, acts).
    ActKind {
        /// Greets the person.
        Greet = "greet",
        /// Explains role, purpose or rights to a person; to a child, the ground rules.
        Explain = "explain",
        /// Says to somebody now alone who will hear this and who will not.
        Private = "private",
        /// Takes a companion out of earshot, by a rule that is the same for all.
        Separate = "separate",
        /// Brings an interpreter.
        Interpreter = "interpreter",
        /// Talks of something neutral; with a child, the practice topic.
        Talk = "talk",
        /// Asks for a document.
        Request = "request",
        /// Opens a document or turns to a page.
        Open = "open",
        /// Looks at one field.
        Look = "look",
        /// Asks a system.
        Query = "query",
        /// Makes a telephone call.
        Phone = "phone",
        /// Asks about needs, or meets one: water, toilet, rest, food.
        Needs = "needs",
        /// Calls medical help.
        Medical = "medical",
        /// Pauses the talk.
        Pause = "pause",
        /// Asks the supervisor.
        Supervisor = "supervisor",
        /// Calls another officer or a specialist.
        Call = "call",
        /// Reads a topic's notes back.
        SumUp = "sum-up",
        /// Offers help, information or a contact.
        Offer = "offer",
        /// Puts a mismatch to the person.
        Raise = "raise",
        /// Apologises, or takes a remark back.
        Apology = "apology",
        /// Ends the talk: what happens next, whom to ask.
        Close = "close",
        /// Records an outcome for a person.
        Decide = "decide",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lead_back() {
        for kind in ActKind::ALL {
            assert_eq!(ActKind::from_id(kind.id()), Some(*kind));
        }
        assert_eq!(QuestionType::from_id("interrogation"), None);
    }

    #[test]
    fn three_types_are_productive() {
        let productive = QuestionType::ALL.iter().filter(|t| t.class() == Class::Productive).count();
        assert_eq!(productive, 3);
    }
}
