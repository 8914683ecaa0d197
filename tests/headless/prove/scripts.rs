//! Small scripts made by chance, for holding the proof against brute force: every construct that changes what can
//! happen, in a few acts.
//!
//! Their words mean nothing. A number makes the same script for ever.

use std::fmt::Write as _;

/// A stream of numbers (SplitMix64), enough for making scripts.
pub struct Dice(u64);

impl Dice {
    /// Begins a stream.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5a1a)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }

    /// Happens so many times of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }
}

/// How large a script becomes.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Questions.
    pub questions: usize,
    /// Authored acts.
    pub acts: usize,
    /// Facts of the traveller.
    pub facts: usize,
    /// A contradiction with its field.
    pub contradiction: bool,
    /// "Go on" and summing up.
    pub topic_acts: bool,
}

struct Maker {
    dice: Dice,
    size: Size,
}

/// Makes a script.
pub fn script(seed: u64, size: Size) -> String {
    let mut maker = Maker { dice: Dice::new(seed), size };
    maker.script()
}

impl Maker {
    fn question(&mut self) -> String {
        format!("q{}", self.dice.below(self.size.questions))
    }

    fn act(&mut self) -> String {
        format!("a{}", self.dice.below(self.size.acts))
    }

    fn fact(&mut self) -> String {
        format!("f{}", self.dice.below(self.size.facts))
    }

    /// A condition without a person to be read for, so deep.
    fn condition(&mut self, deep: usize) -> String {
        if deep > 0 && self.dice.chance(45) {
            let (a, b) = (self.condition(deep - 1), self.condition(deep - 1));
            return match self.dice.below(4) {
                0 => format!("Any([{a}, {b}])"),
                1 => format!("Not({a})"),
                _ => format!("All([{a}, {b}])"),
            };
        }
        match self.dice.below(17) {
            0 | 1 => format!("Asked(\"{}\")", self.question()),
            2 => format!("Done(\"{}\")", self.act()),
            3 => format!("Not(Asked(\"{}\"))", self.question()),
            4 => format!("RapportOf(\"traveller\", {})", self.dice.one(&["30", "45", "50", "55"])),
            5 => format!("Not(RapportOf(\"traveller\", {}))", self.dice.one(&["30", "40", "45"])),
            6 => "Alone(\"traveller\")".to_owned(),
            7 => format!("Flag(\"{}\")", self.dice.one(&["red", "blue"])),
            8 => format!("Told(\"{}\", {})", self.fact(), self.dice.one(&["Cover", "Partial", "Full"])),
            9 => format!("Claimed(\"{}\")", self.fact()),
            10 => format!("Opened(\"{}\")", self.dice.one(&["work", "home"])),
            11 => "Upset(\"traveller\")".to_owned(),
            12 => "Suspicious(\"traveller\")".to_owned(),
            13 => "Phase(Account)".to_owned(),
            14 => "Draw(\"manner\", \"talks\")".to_owned(),
            15 => format!("Contaminated(\"{}\")", self.fact()),
            _ => "Safe(\"traveller\")".to_owned(),
        }
    }

    fn effects(&mut self) -> String {
        let mut effects = Vec::new();
        for _ in 0..self.dice.below(3) {
            effects.push(match self.dice.below(11) {
                0 | 1 => "Set(\"red\")".to_owned(),
                2 => "Set(\"blue\")".to_owned(),
                3 => "Clears(\"blue\")".to_owned(),
                4 => format!("SetAfter(\"red\", \"{}\")", self.question()),
                5 => format!("SetBefore(\"blue\", \"{}\")", self.question()),
                6 => format!("RapportOf(\"traveller\", {})", self.dice.one(&["-10", "-5", "5", "10"])),
                7 => "Goto(Closure)".to_owned(),
                8 => format!("IfGate(\"{}\", Set(\"red\"))", self.fact()),
                9 => "Upset(\"traveller\")".to_owned(),
                _ => "Calm(\"traveller\")".to_owned(),
            });
        }
        effects.join(", ")
    }

    fn replies(&mut self, of: &str, results: bool) -> String {
        let mut replies = Vec::new();
        let count = self.dice.below(3);
        for ix in 0..count {
            let mut reply = format!("Reply(id: \"r{ix}\", when: {}", self.condition(1));
            if self.dice.chance(30) {
                let _ = write!(
                    reply,
                    ", tells: {{ \"{}\": {} }}",
                    self.fact(),
                    self.dice.one(&["Cover", "Partial", "Full"])
                );
            }
            if results && self.dice.chance(40) {
                let _ = write!(reply, ", seen: [\"{of}.found\"]");
            }
            if self.dice.chance(20) {
                let _ = write!(reply, ", indicators: [\"{}\"]", self.dice.one(&["T01", "S01"]));
            }
            if self.dice.chance(15) {
                reply.push_str(", finds: [\"booked\"]");
            }
            if self.dice.chance(40) {
                let _ = write!(reply, ", then: [{}]", self.effects());
            }
            reply.push_str("), ");
            replies.push(reply);
        }
        if count > 0 && (results || self.dice.chance(50)) {
            replies.push("Reply(id: \"rest\")".to_owned());
        }
        if replies.is_empty() { String::new() } else { format!(", replies: [{}]", replies.concat()) }
    }

    fn script(&mut self) -> String {
        let mut text = String::from(
            "Scenario(format: 1, date: \"2025-10-14\", checkpoint: \"techo\", direction: Departure, line: Secondary, \
             seconds: 600,\npersons: {\n\"traveller\": Person(at: Counter, rapport: 40, age: Between(20, 30), sex: \
             [Female], nationality: [\"KHM\"]),\n\"companion\": Person(at: Counter, rapport: 40, ",
        );
        if self.dice.chance(60) {
            text.push_str("answers_for: [\"work\"], speaks_up: Draw(\"manner\", \"talks\"), ");
        }
        text.push_str(
            "age: Between(40, 50), sex: [Male], nationality: [\"KHM\"]),\n\"booked\": Person(at: Unknown),\n},\n\
             draws: { \"manner\": AnyOf([\"talks\", \"hovers\"]), \"slip\": AnyOf([\"f0\", \"f1\"]) },\nvariants: { \
             \"true\": Variant(family: Genuine), \"bad\": Variant(family: Trafficking, subject: \"traveller\") },\n",
        );
        let (go_on, sum_up) = if self.size.topic_acts { (1, "true") } else { (0, "false") };
        let _ = writeln!(
            text,
            "topics: {{ \"work\": Topic(required: true, go_on: {go_on}, sum_up: {sum_up}), \"home\": Topic(tender: {}) }},\nfacts: {{",
            self.dice.chance(60)
        );
        for ix in 0..self.size.facts {
            let topic = self.dice.one(&["work", "home"]);
            let slip = if ix < 2 { format!(", slip: (\"slip\", \"f{ix}\")") } else { String::new() };
            let _ = write!(
                text,
                "\"f{ix}\": Fact(of: \"traveller\", topic: \"{topic}\"{slip}, is: {{ \"true\": Says(full: Always, supports: [DEPART, CRIM]), \"bad\": Says("
            );
            if self.dice.chance(70) {
                let _ = write!(text, "partial: {}, ", self.condition(1));
            }
            if self.dice.chance(80) {
                let _ = write!(text, "full: {}, ", self.condition(1));
            }
            let _ =
                writeln!(text, "supports: [PROTECT, CRIM], indicators: [\"{}\"]) }}),", self.dice.one(&["T01", "T05"]));
        }
        text.push_str("\"extra\": Fact(of: \"traveller\", topic: \"home\", is: {}),\n},\n");
        if self.size.contradiction {
            text.push_str(
                "documents: { \"ticket\": Document(kind: Ticket, of: \"traveller\", on: Desk, fields: { \"destination\": \
                 Field(shows: Text(\"far\"), supports: { \"bad\": [PROTECT] }) }) },\n",
            );
            let early = self.dice.one(&["Adapts", "Denies"]);
            let late = self.dice.one(&["Partial", "Adapts", "Explains"]);
            let _ = writeln!(
                text,
                "contradictions: {{ \"route\": Contradiction(between: (Claim(\"f0\"), Field(\"ticket.destination\")), \
                 early: All({early}), late: All({late}), ripe: {}, tells: {{ \"bad\": {{ \"f1\": Full }} }}, \
                 indicators: {{ \"bad\": [\"T16\"] }}) }},",
                self.condition(1)
            );
        }
        text.push_str("questions: {\n");
        for ix in 0..self.size.questions {
            let kind = self.dice.one(&[
                "Open",
                "Open",
                "Probe",
                "Probe",
                "Closed",
                "Leading",
                "Suggestive",
                "Encourager",
                "Multiple",
                "Accusation",
                "Forced",
            ]);
            let topic = self.dice.one(&["work", "home"]);
            let mut question = format!("\"q{ix}\": Question(topic: \"{topic}\", type: {kind}");
            if self.dice.chance(75) {
                let _ = write!(question, ", asks: [\"{}\"", self.fact());
                if self.dice.chance(30) {
                    let _ = write!(question, ", \"{}\"", self.fact());
                }
                question.push(']');
            }
            if matches!(kind, "Leading" | "Suggestive") {
                let suggested = if self.dice.chance(50) { "extra".to_owned() } else { self.fact() };
                let _ = write!(question, ", suggests: [\"{suggested}\"], yes: {}", self.condition(1));
            }
            if self.dice.chance(45) && ix > 0 {
                let _ = write!(question, ", when: {}", self.condition(1));
            }
            let replies = self.replies(&format!("q{ix}"), false);
            let then = if self.dice.chance(35) { format!(", then: [{}]", self.effects()) } else { String::new() };
            let times = if self.dice.chance(12) { ", times: 2" } else { "" };
            let voices = if self.dice.chance(20) { ", voices: [Suspicion]" } else { "" };
            let _ = writeln!(text, "{question}{replies}{then}{times}{voices}),");
        }
        text.push_str("},\n");
        let _ = writeln!(
            text,
            "needs: {{ \"thirst\": Need(of: \"traveller\", known_by: Act(\"a0\"), met_by: \"a1\") }},\nacts: {{\n\"flags\": Act(kind: Query, when: Never, then: [Set(\"red\"), Set(\"blue\")]),"
        );
        for ix in 0..self.size.acts {
            let kind = match ix {
                0 => "Needs(\"traveller\")",
                1 => self.dice.one(&["Needs(\"traveller\")", "Query"]),
                2 => "Separate(\"companion\")",
                3 => "Private(\"traveller\")",
                _ => self.dice.one(&["Explain(\"traveller\")", "Pause(\"traveller\")", "Query", "Close", "Greet"]),
            };
            let mut act = format!("\"a{ix}\": Act(kind: {kind}");
            if self.dice.chance(35) {
                let _ = write!(act, ", when: {}", self.condition(1));
            }
            let replies = self.replies(&format!("a{ix}"), true);
            let then = if self.dice.chance(35) { format!(", then: [{}]", self.effects()) } else { String::new() };
            let _ = writeln!(text, "{act}{replies}{then}),");
        }
        let (a, b) = (self.condition(1), self.condition(1));
        let needed = self.condition(0);
        let _ = write!(
            text,
            "}},\noutcomes: {{ \"traveller\": {{ \"true\": [Full(all: [DEPART])], \"bad\": [Full(all: [PROTECT], when: {})] }}, \
             \"companion\": {{ \"else\": [Full(all: [CRIM]), Fair(all: [SECONDARY])] }} }},\nalways: [NeverBoth({a}, {b}), \
             PassNeeds(act: {needed}, family: Trafficking)],\n)",
            self.condition(0)
        );
        text
    }
}
