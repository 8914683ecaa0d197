//! A small learning record store on the loopback, for tests and benches: takes statements by the standard's rules, gives them
//! back in pages, and fails on request in every way that stores and networks fail.
//!
//! Knows nothing of Sala but the standard it speaks.

use std::{
    collections::{BTreeMap, VecDeque},
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use serde_json::{Value, json};

/// How the next request goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fail {
    /// Nothing goes wrong.
    Not,
    /// This status, and nothing is stored.
    Status(u16),
    /// This status, and wait so many seconds.
    Later(u16, u64),
    /// The connection ends before anything was read.
    Closes,
    /// Everything is stored, and the connection ends in the middle of the answer.
    ClosesAfter,
    /// Everything is stored, and no answer comes.
    Silent,
    /// It is elsewhere.
    Elsewhere(String),
    /// Half of the statements is stored, and that half named.
    Half,
    /// Everything is stored, and only half named.
    NamesHalf,
    /// Nothing is stored, and other ids are named.
    Lies,
    /// Everything is stored, and other ids are named.
    Confused,
    /// Something that is no HTTP.
    Rubbish,
    /// A list of statements that is none.
    NoList,
    /// More is to be found at this link.
    More(String),
}

/// What was asked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub method: String,
    pub target: String,
    pub login: Option<String>,
    pub statements: usize,
}

#[derive(Default)]
pub struct State {
    /// The statements in the order stored.
    pub statements: Vec<Value>,
    /// Where each stands.
    places: BTreeMap<String, usize>,
    /// What goes wrong next.
    pub fails: VecDeque<Fail>,
    pub asked: Vec<Asked>,
    /// How many connections were begun, whatever came of them.
    pub connections: usize,
    /// The most statements of a batch, and of a page.
    pub most: Option<usize>,
    pub page: Option<usize>,
    /// Statements that are not taken, by id.
    pub bad: Vec<String>,
    /// Answers no query by activity or verb, as some stores do.
    pub no_filter: bool,
    /// Names all statements of a batch that are there already in an answer without content.
    pub no_content: bool,
    /// Answers 409 to whatever is there already, alike or not.
    pub strict: bool,
    /// Waits so long before each answer.
    pub slow: Duration,
}

impl State {
    fn put(&mut self, statement: Value) {
        let id = statement["id"].as_str().unwrap_or("").to_owned();
        self.places.insert(id, self.statements.len());
        self.statements.push(statement);
    }

    fn get(&self, id: &str) -> Option<&Value> {
        self.places.get(id).map(|at| &self.statements[*at])
    }
}

/// What is spoken over.
pub trait Way: Read + Write + Send {}

impl<W: Read + Write + Send> Way for W {}

/// A store that runs until the test ends.
pub struct Loopback {
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl Loopback {
    pub fn start() -> Self {
        Self::serve("http", |stream| Some(Box::new(stream)))
    }

    /// A store that speaks over what `wrap` makes of each connection.
    pub fn serve(scheme: &str, wrap: impl Fn(TcpStream) -> Option<Box<dyn Way>> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("{scheme}://{}/xAPI", listener.local_addr().expect("bound"));
        let state = Arc::new(Mutex::new(State::default()));
        let (shared, wrap) = (Arc::clone(&state), Arc::new(wrap));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, wrap) = (Arc::clone(&shared), Arc::clone(&wrap));
                std::thread::spawn(move || {
                    state.lock().expect("no thread of the store panics").connections += 1;
                    let Some(way) = wrap(stream) else { return };
                    let mut way = BufReader::new(way);
                    while answer(&mut way, &state).is_some() {}
                });
            }
        });
        Self { address, state }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no thread of the store panics")
    }

    /// Says what goes wrong next.
    pub fn fail(&self, fails: impl IntoIterator<Item = Fail>) {
        self.state().fails = fails.into_iter().collect();
    }
}

/// Answers one request; nothing when the connection is over.
fn answer(reader: &mut BufReader<Box<dyn Way>>, state: &Mutex<State>) -> Option<()> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|count| *count > 0)?;
    let mut words = line.split_whitespace();
    let mut asked = Asked { method: words.next()?.to_owned(), target: words.next()?.to_owned(), ..Asked::default() };
    let mut length = 0;
    let mut version = false;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|count| *count > 0)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().ok()?,
            "authorization" => asked.login = Some(value.trim().to_owned()),
            "x-experience-api-version" => version = value.trim() == "1.0.3",
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let stream = reader.get_mut();
    let batch: Vec<Value> = match serde_json::from_slice(&body) {
        Ok(Value::Array(all)) => all,
        Ok(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    };
    asked.statements = batch.len();
    let (fail, slow) = {
        let mut state = state.lock().ok()?;
        state.asked.push(asked.clone());
        (state.fails.pop_front().unwrap_or(Fail::Not), state.slow)
    };
    std::thread::sleep(slow);
    let mut state = state.lock().ok()?;
    if !version {
        return say(stream, 400, &[], b"the version is missing");
    }
    let named = |all: &[Value]| all.iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    let lies = || json!(["00000000-0000-5000-8000-000000000000"]).to_string().into_bytes();
    match &fail {
        Fail::Status(status) => return say(stream, *status, &[], b"{}"),
        Fail::Later(status, seconds) => {
            return say(stream, *status, &[("Retry-After", &seconds.to_string())], b"");
        }
        Fail::Closes => return None,
        Fail::Elsewhere(place) => return say(stream, 307, &[("Location", place)], b""),
        Fail::Rubbish => {
            stream.write_all(b"SSH-2.0-rubbish\r\n").ok()?;
            return None;
        }
        Fail::Lies => return say(stream, 200, &[], &lies()),
        Fail::NoList => return say(stream, 200, &[], b"{\"statements\":7}"),
        Fail::Half => {
            let half = &batch[..batch.len() / 2];
            half.iter().for_each(|one| state.put(one.clone()));
            return say(stream, 200, &[], json!(named(half)).to_string().as_bytes());
        }
        _ => {}
    }
    let (status, answer) = if asked.method == "GET" {
        let (status, mut answer) = given(&state, &asked.target);
        if let Fail::More(link) = &fail {
            answer["more"] = link.as_str().into();
        }
        (status, answer)
    } else {
        taken(&mut state, &batch)
    };
    drop(state);
    match &fail {
        Fail::Silent => {
            std::thread::sleep(Duration::from_millis(1500));
            None
        }
        Fail::ClosesAfter => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[\"").ok()?;
            None
        }
        Fail::NamesHalf => say(stream, 200, &[], json!(named(&batch[..batch.len() / 2])).to_string().as_bytes()),
        Fail::Confused => say(stream, 200, &[], &lies()),
        _ if status == 204 => say(stream, 204, &[], b""),
        _ => say(stream, status, &[], answer.to_string().as_bytes()),
    }
}

/// Takes a batch whole or not at all.
fn taken(state: &mut State, batch: &[Value]) -> (u16, Value) {
    if state.most.is_some_and(|most| batch.len() > most) {
        return (413, json!({}));
    }
    let id = |one: &Value| one["id"].as_str().unwrap_or("").to_owned();
    if batch.iter().any(|one| state.bad.contains(&id(one))) {
        return (400, json!({}));
    }
    // What a store adds does not make it another statement.
    let alike = |one: &Value, there: &Value| {
        one.as_object().is_some_and(|fields| fields.iter().all(|(name, value)| there.get(name) == Some(value)))
    };
    let strict = state.strict;
    let clash = |one: &Value| state.get(&id(one)).is_some_and(|there| strict || !alike(one, there));
    if batch.iter().any(clash) {
        return (409, json!({}));
    }
    let new: Vec<Value> = batch.iter().filter(|one| state.get(&id(one)).is_none()).cloned().collect();
    if new.is_empty() && state.no_content {
        return (204, json!({}));
    }
    for mut one in new {
        one["stored"] = "2026-01-31T08:00:00.000Z".into();
        one["authority"] = json!({ "objectType": "Agent", "account": { "homePage": "http://127.0.0.1", "name": "x" } });
        state.put(one);
    }
    (200, batch.iter().map(|one| one["id"].clone()).collect())
}

/// Gives statements: one by id, else those that fit, a page at a time.
fn given(state: &State, target: &str) -> (u16, Value) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let values: BTreeMap<String, String> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), plain(value)))
        .collect();
    if let Some(id) = values.get("statementId") {
        return state.get(id).map_or((404, json!({})), |one| (200, one.clone()));
    }
    let fits = |one: &&Value| {
        let verb = values.get("verb").is_none_or(|verb| one["verb"]["id"] == *verb);
        let activity = values.get("activity").is_none_or(|activity| {
            one["object"]["id"] == *activity || one["context"]["contextActivities"].to_string().contains(activity)
        });
        verb && activity
    };
    let filtered = values.contains_key("verb") || values.contains_key("activity");
    let all: Vec<&Value> =
        if state.no_filter && filtered { Vec::new() } else { state.statements.iter().filter(fits).collect() };
    let from = values.get("from").and_then(|from| from.parse().ok()).unwrap_or(0_usize).min(all.len());
    let most = state.page.unwrap_or(usize::MAX).min(values.get("limit").and_then(|n| n.parse().ok()).unwrap_or(100));
    let page = &all[from..all.len().min(from.saturating_add(most))];
    let mut answer = json!({ "statements": page });
    if from + page.len() < all.len() {
        let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("from=") && !pair.is_empty()).collect();
        answer["more"] = format!("{path}?{}&from={}", rest.join("&"), from + page.len()).into();
    }
    (200, answer)
}

fn plain(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let figures = (byte == b'%').then(|| [rest.next(), rest.next()]);
        match figures {
            Some([Some(high), Some(low)]) => {
                let figures = [high, low];
                let text = std::str::from_utf8(&figures).unwrap_or("3F");
                bytes.push(u8::from_str_radix(text, 16).unwrap_or(b'?'));
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn say(stream: &mut Box<dyn Way>, status: u16, headers: &[(&str, &str)], body: &[u8]) -> Option<()> {
    let mut head = format!("HTTP/1.1 {status} Told\r\nX-Experience-API-Version: 1.0.3\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if status != 204 {
        head.push_str(&format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    let mut whole = head.into_bytes();
    whole.extend_from_slice(if status == 204 { b"" } else { body });
    stream.write_all(&whole).and_then(|()| stream.flush()).ok()
}
