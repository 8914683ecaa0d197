//! The catalogue tried: what is said, in which language, from whose words, and that rubbish harms nothing.

use proptest::prelude::*;

use super::resource::Fault;
use super::*;
use crate::diagnostic::Sources;
use crate::locale::Date;
use Language::{English, Khmer, Lao};

const SHARED_EN: &str = "\
hello = Hello
only-english = English only
you = { $listener-sex ->
    [female] madam
   *[other] sir
}
cases = { $n ->
    [one] one case
   *[other] { $n } cases
}
cost = It cost { $fee } on { $day }, in { $left }.
";
const SHARED_KM: &str = "\
hello = ជម្រាបសួរ
you = { $listener-sex ->
    [female] លោកស្រី
   *[other] លោក
}
yes = { $speaker-sex ->
    [female] ចាស
   *[other] បាទ
}
cases = { $n } ករណី
";
const SHARED_LO: &str = "hello = ສະບາຍດີ\ncases = { $n } ກໍລະນີ\ncost = { $fee }, { $day }\n";
const CASE_KM: &str = "\
q-work = តើ { you } ធ្វើការអ្វី?
    .yes = { yes } មែនហើយ។
    .told = { $word }
";

fn catalogue() -> Catalogue {
    let mut catalogue = Catalogue::new();
    catalogue.add(None, English, Resource::new("en", SHARED_EN));
    catalogue.add(None, Khmer, Resource::new("km", SHARED_KM));
    catalogue.add(None, Lao, Resource::new("lo", SHARED_LO));
    catalogue.add(Some("a"), Khmer, Resource::new("a/km", CASE_KM));
    catalogue.add(Some("a"), English, Resource::new("a/en", "q-work = What do you do, { you }?\n"));
    catalogue.add(Some("b"), English, Resource::new("b/en", "q-work = And your work?\n"));
    catalogue
}

#[test]
fn said_in_the_language_then_english_then_as_its_id() {
    let all = catalogue();
    assert_eq!(all.say(&"hello".into(), Lao), "ສະບາຍດີ");
    assert_eq!(all.say(&"only-english".into(), Lao), "English only");
    assert_eq!(all.try_say_in(&"only-english".into(), Lao), Some(("English only".into(), English)));
    assert_eq!(all.say(&"no.such".into(), Lao), "[no.such]");
    assert_eq!(all.try_say(&"no.such".into(), Lao), None);
    assert_eq!(Catalogue::new().say(&"hello".into(), English), "[hello]");
}

#[test]
fn scopes_keep_equal_ids_apart_and_share_words_of_address() {
    let all = catalogue();
    let woman = Message::new("q-work").arg("listener-sex", "female");
    assert_eq!(all.scoped("a").say(&woman, English), "What do you do, madam?");
    assert_eq!(all.scoped("b").say(&woman, English), "And your work?");
    assert_eq!(all.scoped("a").say(&woman, Khmer), "តើ លោកស្រី ធ្វើការអ្វី?");
    assert_eq!(all.scoped("b").say(&woman, Khmer), "And your work?");
    assert_eq!(all.say(&woman, English), "[q-work]");
    assert_eq!(all.say(&woman.clone().scoped("b"), English), "And your work?");
    assert_eq!(all.scoped("nowhere").say(&"hello".into(), English), "Hello");
    let yes = Message::new("q-work.yes").arg("speaker-sex", "female");
    assert_eq!(all.scoped("a").say(&yes, Khmer), "ចាស មែនហើយ។");
    assert!(all.scoped("a").has("q-work", Some("yes"), Khmer));
    assert!(!all.scoped("a").has("q-work", Some("yes"), English));
    assert!(!all.has("q-work", None, Khmer));
}

#[test]
fn the_first_that_exists_in_the_language_is_said() {
    let all = catalogue();
    let chain = [Message::new("hello.nobody"), Message::new("only-english"), Message::new("hello")];
    assert_eq!(all.say_first(&chain, Khmer), "ជម្រាបសួរ");
    assert_eq!(all.say_first(&chain[..2], Khmer), "English only");
    assert_eq!(all.say_first(&chain[..1], Khmer), "[hello.nobody]");
    assert_eq!(all.say_first(&[], Khmer), "");
}

#[test]
fn arguments_are_written_as_the_language_does() {
    let all = catalogue();
    let cases = |n: i64| Message::new("cases").arg("n", n);
    assert_eq!(all.say(&cases(1), English), "one case");
    assert_eq!(all.say(&cases(1234), English), "1,234 cases");
    assert_eq!(all.say(&cases(1234), Lao), "1.234 ກໍລະນີ");
    assert_eq!(all.say(&cases(1), Khmer), "1 ករណី");
    assert_eq!(all.say(&cases(i64::MAX), Khmer), "9,223,372,036,854,775,807 ករណី");
    let cost = Message::new("cost")
        .arg("fee", Argument::money(1500, "USD"))
        .arg("day", Date::new(2026, 3, 20).expect("a day"))
        .arg("left", Argument::Seconds(65));
    assert_eq!(all.say(&cost, English), "It cost 1,500 dollars on 20 March 2026, in 01:05.");
    assert_eq!(all.say(&cost, Lao), "1.500 ໂດລາ, ວັນທີ 20 ມີນາ 2026");
    let nested = Message::new("q-work.told").arg("word", Message::new("hello"));
    assert_eq!(all.scoped("a").say(&nested, Khmer), "ជម្រាបសួរ");
    assert_eq!(all.scoped("a").say(&Message::new("q-work.told"), Khmer), "{$word}");
}

#[test]
fn messages_within_messages_end() {
    let mut all = Catalogue::new();
    all.add(None, English, Resource::new("en", "m = ({ $m })\n"));
    let mut message = Message::new("m").arg("m", "x");
    for _ in 0..20 {
        message = Message::new("m").arg("m", message);
    }
    assert_eq!(all.say(&message, English), format!("{}[m]{}", "(".repeat(9), ")".repeat(9)));
}

#[test]
fn what_is_added_later_is_heard() {
    let mut all = catalogue();
    assert_eq!(all.scoped("b").say(&"new".into(), English), "[new]");
    all.add(None, English, Resource::new("more", "new = New\n"));
    assert_eq!(all.scoped("b").say(&"new".into(), English), "New");
    all.remove("b");
    assert_eq!(all.scoped("b").say(&"q-work".into(), English), "[q-work]");
}

#[test]
fn doubles_are_told() {
    let text = "a = 1\n    .x = 1\n    .x = 2\nb = 1\na = 2\n-t = 1\n-t = 2\n";
    let resource = Resource::new("x", text);
    let told: Vec<String> = resource.diagnostics().map(|d| format!("{} {}", d.code, d.message)).collect();
    assert_eq!(
        told,
        [
            "duplicate-attribute `a` has the attribute `x` twice",
            "duplicate-message the message `a` is written twice",
            "duplicate-message the message `-t` is written twice",
        ]
    );
    let mut all = Catalogue::new();
    all.add(None, English, resource);
    all.add(None, English, Resource::new("y", "b = again\n"));
    all.add(Some("s"), English, Resource::new("z", "b = own\n"));
    assert_eq!(all.say(&"a".into(), English), "1");
    let clashes = all.clashes();
    let clashes: Vec<_> = clashes.iter().map(|c| (c.scope.as_ref().map(Key::as_str), c.hides_shared)).collect();
    assert_eq!(clashes, [(None, false), (Some("s"), true)]);
}

#[test]
fn a_syntax_error_loses_one_entry_and_names_its_place() {
    let mut sources = Sources::new();
    let id = sources.add("a.ftl", "one = 1\ntwo = }\nthree = 3\n");
    let resource = Resource::from_source(&sources, id);
    let found: Vec<_> = resource.diagnostics().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, "words-syntax");
    assert_eq!(found[0].place().and_then(|l| sources.position(id, l.span.start)).map(|p| p.line), Some(2));
    let mut all = Catalogue::new();
    all.add(None, English, resource);
    assert_eq!(all.say(&"one".into(), English), "1");
    assert_eq!(all.say(&"three".into(), English), "3");
}

#[test]
fn the_inspection_sees_everything_at_its_place() {
    let text = "\u{feff}### the file\n# about a\na = តើ { $x ->\n    [female] { you.polite } x\n   *[other] { -brand } { \"q\" }\n}?\n    .tail = { FN($y) }\n";
    let resource = Resource::new("x", text);
    assert_eq!(resource.faults(), []);
    let entries: Vec<_> = inspect::entries(&resource).collect();
    assert_eq!(entries.len(), 1);
    let value = entries[0].value.as_ref().expect("it has a text");
    let all = |pieces: &[inspect::Piece]| -> Vec<String> {
        for piece in pieces {
            assert_eq!(&text[piece.span.clone()], piece.text);
        }
        pieces.iter().map(|p| p.text.to_owned()).collect()
    };
    assert_eq!(all(&value.texts), ["តើ ", " x", " ", "?"]);
    assert_eq!(all(&value.variables), ["x"]);
    assert_eq!(all(&value.literals), ["q"]);
    assert_eq!(value.references.len(), 2);
    assert_eq!(value.references[0].attribute.as_ref().map(|a| a.text), Some("polite"));
    assert!(value.references[1].term);
    assert_eq!(all(&value.selectors[0].keys), ["female", "other"]);
    assert_eq!(value.selectors[0].default, Some(1));
    let tail = &entries[0].attributes[0];
    assert_eq!(
        (tail.id.text, all(&tail.pattern.functions), all(&tail.pattern.variables)),
        ("tail", vec!["FN".into()], vec!["y".into()])
    );
    let comments: Vec<_> = inspect::comments(&resource).map(|c| (c.level, c.text.text)).collect();
    assert_eq!(comments, [(1, "about a")]);
}

/// Reads a text, says every message of it, and tells whether something was refused.
fn say_all(text: &str) -> bool {
    let resource = Resource::new("x", text);
    let refused = resource.faults().iter().any(|f| matches!(f, Fault::Refused { .. } | Fault::TooLarge { .. }));
    let ids: Vec<String> = inspect::entries(&resource)
        .flat_map(|e| {
            let tails = e.attributes.iter().map(|a| format!("{}.{}", e.id.text, a.id.text));
            tails.chain([e.id.text.to_owned()]).collect::<Vec<_>>()
        })
        .collect();
    let mut all = Catalogue::new();
    all.add(None, Khmer, resource);
    for id in ids {
        let message = Message::new(&id).arg("x", 1).arg("y", "female").arg("sex", i64::MIN);
        assert!(all.say(&message, Khmer).len() <= SAID_LIMIT);
    }
    all.clashes();
    refused
}

#[test]
fn threads_may_share_it() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogue>();
}

#[test]
fn hostile_words_harm_nothing() {
    // Each of these panics or overruns the stack in the parser or resolver when handed to it as it is.
    assert!(say_all(&format!("a = {}\nb = fine\n", "{".repeat(1_000_000))));
    assert!(say_all(&format!("a = {{ {}\n", "F(".repeat(100_000))));
    assert!(say_all(&format!("a = {}", "{ $x ->\n *[o] ".repeat(100_000))));
    assert!(say_all("a = { \"\\u00é\" }\n"));
    assert!(say_all(&format!("a = {{ {{ b }} }}\nb = {}\n", "{ $x }".repeat(150))));
    assert!(say_all(&format!("a = {{ 1 ->\n *[o] {{ b }}\n }}\nb = {}\n", "{ $x }".repeat(150))));
    assert!(say_all(&" ".repeat(resource::SIZE_LIMIT + 1)));
    // And these are only odd.
    assert!(!say_all("a = { a }\nb = { c }\nc = { b }\n"));
    assert!(!say_all("a = { 99999999999999999999999999999999999999 } { -1.50 }\n"));
    assert!(!say_all("a = { NUMBER(9999999999999999999999999) ->\n [one] x\n *[other] y\n }\n"));
    let laughs: String = (0..30).map(|i| format!("l{i} = {{ l{} }}{{ l{} }}\n", i + 1, i + 1)).collect();
    assert!(!say_all(&laughs));
    let long = format!("a = {}\nb = {{ a }}{{ a }}{{ a }}\n", "ក".repeat(30_000));
    assert!(!say_all(&long));
}

#[test]
fn a_refused_entry_leaves_the_others_in_place() {
    let text = format!("a = {}\nb = fine\n", "{".repeat(500));
    let resource = Resource::new("x", text.as_str());
    let at = inspect::entries(&resource).find(|e| e.id.text == "b").map(|e| e.id.span);
    assert_eq!(at, text.find("b =").map(|b| b..b + 1));
}

proptest! {
    #[test]
    fn no_rubbish_panics(text in "([a-c]|[-.*#=\\[\\]{}()\"\\\\$:,> \n]|-> |\n[a-c] = |\n  \\.[a-c] = |\\{ \\$x \\}|\\{ \\$y ->\n|\\[one\\]|\n \\*\\[o\\]|\\{ [a-c] \\}|\\\\u00|[កេ្é\u{feff}])*") {
        say_all(&text);
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        say_all(&text);
        say_all(&format!("a = {text}\n"));
        let said = Catalogue::new().say(&Message::new(&text), Lao);
        prop_assert_eq!(said, format!("[{text}]"));
    }
}
