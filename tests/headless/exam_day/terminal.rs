//! A trainee at the terminal: reads what is shown, chooses by it, and is killed when told to.

use std::{
    io::{Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// Figures that look random and are the same in every run.
pub struct Figures(pub u64);

impl Figures {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// How playing ended.
pub enum Ended {
    /// It was killed.
    Killed,
    /// The program came to its end.
    Itself,
}

/// The running program.
pub struct Terminal {
    child: Child,
    typed: ChildStdin,
    output: ChildStdout,
    /// Everything shown so far.
    text: String,
    /// Turns taken in the interview that is held.
    asked: u64,
}

/// A menu as it is shown last.
struct Menu<'t> {
    title: String,
    choices: Vec<(u64, &'t str)>,
}

impl Menu<'_> {
    fn of(shown: &str) -> Menu<'_> {
        // From the last empty line to the prompt.
        let block = shown.trim_end_matches("> ").trim_end().rsplit("\n\n").next().unwrap_or_default();
        let (mut title, mut choices) = (String::new(), Vec::new());
        for line in block.lines() {
            match line.trim_start().split_once("  ") {
                Some((number, text)) if number.parse::<u64>().is_ok() => {
                    choices.push((number.parse().expect("just tried"), text));
                }
                _ if choices.is_empty() => title.push_str(line),
                _ => {}
            }
        }
        Menu { title, choices }
    }

    fn find(&self, text: &str) -> Option<u64> {
        self.choices.iter().find(|(_, choice)| choice.contains(text)).map(|(number, _)| *number)
    }
}

impl Terminal {
    /// Starts a command and types the PIN.
    pub fn start(data: &Path, words: &[&str], pin: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sala"))
            .args(["--lang", "en", "--data"])
            .arg(data)
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let (mut typed, output) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
        writeln!(typed, "{pin}").expect("it listens");
        Self { child, typed, output, text: String::new(), asked: 0 }
    }

    /// Reads up to the next prompt; says whether there is one.
    fn read(&mut self) -> Option<usize> {
        let from = self.text.len();
        let (mut bytes, mut piece) = (Vec::new(), [0; 8192]);
        loop {
            let count = self.output.read(&mut piece).unwrap_or(0);
            bytes.extend_from_slice(&piece[..count]);
            if count == 0 || bytes.ends_with(b"\n> ") {
                self.text.push_str(&String::from_utf8_lossy(&bytes));
                return (count > 0).then_some(from);
            }
        }
    }

    /// Plays on until the program ends, or so many answers have been given: then it is killed, before or just after
    /// it could read the last one.
    pub fn play(&mut self, chance: &mut Figures, killed_after: Option<usize>) -> Ended {
        let mut answers = 0;
        while let Some(from) = self.read() {
            let shown = self.text[from..].to_owned();
            let answer = self.choose(&shown, chance);
            answers += 1;
            let kill = killed_after.is_some_and(|after| answers >= after);
            if !kill || chance.below(2) == 0 {
                writeln!(self.typed, "{answer}").expect("it listens");
            }
            if kill {
                std::thread::sleep(std::time::Duration::from_micros(chance.below(20_000)));
                self.child.kill().expect("it is ours");
                // What it had shown before it was killed counts.
                while self.read().is_some() {}
                self.child.wait().expect("it is ours");
                return Ended::Killed;
            }
        }
        let status = self.child.wait().expect("it is ours");
        assert!(status.success(), "it ended with {status}:\n{}", self.end());
        Ended::Itself
    }

    /// Asks about a dozen things, decides on everybody by chance, and records that.
    fn choose(&mut self, shown: &str, chance: &mut Figures) -> u64 {
        let menu = Menu::of(shown);
        let any = |chance: &mut Figures| {
            let open: Vec<u64> = menu.choices.iter().map(|(number, _)| *number).filter(|number| *number > 0).collect();
            if open.is_empty() { 0 } else { open[chance.below(open.len() as u64) as usize] }
        };
        let first = u64::from(menu.choices.iter().any(|(number, _)| *number == 1));
        match menu.title.as_str() {
            "What do you do?" if menu.find("Open the notebook").is_some() => {
                self.asked += 1;
                let wish = match self.asked {
                    1 => "Act:",
                    2..=10 => "Ask",
                    _ => "Decide",
                };
                menu.find(wish).expect("always open")
            }
            "About what?" | "In which form?" | "In which words?" | "Which outcome?" | "For which reason?" => {
                any(chance)
            }
            "Whom do you decide upon?" => {
                let missing = menu.find("no outcome yet").or(menu.find("no reason yet"));
                missing.or(menu.find("Record the decisions")).expect("always there")
            }
            _ if menu.find("Choose or take back an outcome").is_some() => {
                // What is decided so far stands in the heading above the menu.
                let heading = shown.rsplit("What do you do?").nth(1).unwrap_or_default();
                if heading.contains("no outcome yet") {
                    1
                } else if heading.contains("no reason yet") {
                    2
                } else {
                    0
                }
            }
            title => {
                if title.starts_with("Once recorded") {
                    self.asked = 0;
                }
                first
            }
        }
    }

    /// Which interview was held last, and how many acts of it were shown.
    pub fn shown(&self) -> (u32, usize) {
        // Only whole lines were shown.
        let whole = &self.text[..self.text.rfind('\n').map_or(0, |end| end + 1)];
        let Some((at, heading)) = whole.rmatch_indices("\nInterview ").next() else { return (0, 0) };
        let held = &whole[at + heading.len()..];
        let place = held.split_whitespace().next().and_then(|place| place.parse().ok()).expect("a number");
        let acts = held.lines().filter(|line| {
            let time = line.strip_prefix('[').and_then(|line| line.split_once("] You"));
            time.is_some_and(|(time, _)| time.chars().all(|c| c.is_ascii_digit() || c == ':'))
        });
        (place, acts.count())
    }

    /// Whether something was ever shown.
    pub fn told(&self, part: &str) -> bool {
        self.text.contains(part)
    }

    /// The receipt that was shown at the end.
    pub fn receipt(&self) -> String {
        let line = self.text.lines().find_map(|line| line.strip_prefix("Receipt: "));
        line.unwrap_or_else(|| panic!("no receipt was shown:\n{}", self.end())).to_owned()
    }

    fn end(&self) -> &str {
        let from = self.text.len().saturating_sub(1500);
        let from = (from..).find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        &self.text[from..]
    }
}
