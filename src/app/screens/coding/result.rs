//! Where the trainee and the author agree: in per cent, beyond chance, and line by line with the reason.
//!
//! Whether a line agrees is told by a word and a shape; colour only repeats it.

use bevy_egui::egui::{Rect, ScrollArea, Ui};

use super::{Coded, Work};
use crate::{
    app::{
        screens::{
            Say,
            booth::{conversation::form_of, within},
            debrief::parts::{Press, Sign, asked, badges, button_width, buttons, readable},
        },
        theme::{
            self, Hotkey, Icon, Text, Tone, keys, question_mark,
            widget::{Button, Choice, Panel},
        },
    },
    locale::{Message, digits::decimal},
    report::{
        coding::{KAPPA_LEAST, Kappa, Told},
        say as say_if_there,
    },
    scenario::handbook::QuestionType,
};

/// How many pairs that were taken for each other are named.
const CONFUSED: usize = 3;

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, work: &mut Work, body: Rect) {
    let theme = theme::of(ui.ctx());
    let Some(mut coded) = work.coded.take() else { return };
    let mut again = false;
    within(ui, body, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("coding-result").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            keys::area(ui, "coding-result", |ui| {
                summary(ui, say, work, &coded);
                let only = Choice::framed(say.text("coding-only"), coded.only_differing).many();
                if coded.told.iter().flatten().any(|told| !told.agrees())
                    && ui.add(only.key(Hotkey::Letter('A'))).clicked()
                {
                    coded.only_differing = !coded.only_differing;
                }
                let words = say.text("coding-again");
                let key = Hotkey::Letter('R');
                let width = button_width(ui, &words, true, Some(key));
                let button = Button::plain(words).icon(Icon::Replay).key(key);
                again = buttons(ui, vec![Press { button, width }]).is_some();
                for ix in 0..work.sheet.lines.len() {
                    let told = coded.told[ix].as_ref();
                    if coded.only_differing && told.is_none_or(Told::agrees) {
                        continue;
                    }
                    line(ui, say, work, ix, told);
                }
                ui.add_space(theme.px(8.0));
            });
        });
    });
    if again {
        work.names.fill(None);
        work.at = 0;
        keys::enter_afresh(ui.ctx(), "coding-lines");
    } else {
        work.coded = Some(coded);
    }
}

fn name(say: &Say<'_>, kind: QuestionType) -> String {
    say.text(&format!("type-{}", kind.id()))
}

fn summary(ui: &mut Ui, say: &Say<'_>, work: &Work, coded: &Coded) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let found = &coded.agreement;
    let mut told = Vec::new();
    let shown = Panel::new().start_bar(p.indigo).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::heading(say.text("coding-result")));
        ui.add(Text::figure(format!("{} %", found.percent)));
        let agreement = Message::new("code-agreement")
            .arg("agreed", found.agreed as u32)
            .arg("lines", found.lines as u32)
            .arg("percent", found.percent);
        told.push(say.message(&agreement));
        told.push(say.message(&match found.kappa {
            Kappa::Hundredths(kappa) => {
                Message::new("code-kappa").arg("kappa", decimal(i64::from(kappa), 2, say.language))
            }
            Kappa::TooFew => Message::new("code-kappa-few").arg("least", KAPPA_LEAST as u32),
            Kappa::OneType => Message::new("code-kappa-one"),
        }));
        let left = work.sheet.lines.len() - found.lines;
        if left > 0 {
            told.push(say.message(&Message::new("coding-left-out").arg("count", left as u32)));
        }
        for line in &told {
            ui.add(Text::body(line.as_str()));
        }
        if !found.confused.is_empty() {
            ui.add(Text::caption(say.text("coding-pairs")).strong().colour(p.ink_2));
        }
        for one in found.confused.iter().take(CONFUSED) {
            let text = Message::new("code-confused")
                .arg("author", name(say, one.author))
                .arg("chosen", name(say, one.chosen))
                .arg("times", one.times as u32);
            let text = say.message(&text);
            ui.horizontal_top(|ui| {
                question_mark(ui, form_of(one.author), true, 20.0);
                ui.add(Text::body(text.as_str()));
            });
            told.push(text);
        }
    });
    readable(ui, shown.response.rect, &told.join(" "));
}

/// One line: what was said, both names, and why the author's is the author's.
fn line(ui: &mut Ui, say: &Say<'_>, work: &Work, ix: usize, told: Option<&Told>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let line = &work.sheet.lines[ix];
    let differs = told.is_some_and(|told| !told.agrees());
    let panel = if differs { Panel::new().start_bar(p.plum) } else { Panel::new() };
    let mut read = vec![format!("{}. {}", ix + 1, say.words(&line.words))];
    let shown = panel.margin(12.0, 8.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.horizontal_top(|ui| {
            if let Some(told) = told {
                question_mark(ui, form_of(told.author), true, 24.0);
            }
            ui.add(Text::body(format!("{} · {}", ix + 1, say.words(&line.words))).colour(p.indigo_deep));
        });
        let Some(told) = told else {
            badges(ui, &[Sign::new(say.text("coding-not-named"), Tone::Plain, Icon::Info)]);
            return;
        };
        let pair = |id: &str, kind| {
            let pair = Message::new("debrief-pair").arg("name", say.text(id)).arg("text", name(say, kind));
            say.message(&pair)
        };
        let signs = match told.agrees() {
            true => vec![Sign::new(
                format!("{} · {}", say.text("coding-same"), name(say, told.author)),
                Tone::Good,
                Icon::Check,
            )],
            false => vec![
                Sign::new(say.text("coding-differs"), Tone::Plum, Icon::Separate),
                Sign::new(pair("coding-yours", told.chosen), Tone::Plain, Icon::Person),
                Sign::new(pair("coding-author", told.author), Tone::Indigo, Icon::Book),
            ],
        };
        read.extend(signs.iter().map(|sign| sign.text.clone()));
        badges(ui, &signs);
        let mut why = vec![say.words(&told.is)];
        why.extend(told.differs.iter().map(|words| say.words(words)));
        why.extend(told.why.iter().filter_map(|words| say_if_there(say.catalogue, words, say.language)));
        for reason in &why {
            ui.add(Text::caption(reason.as_str()).colour(p.ink));
        }
        read.extend(why);
        if let Some((kind, words)) = &told.better {
            let better = say.message(&Message::new("coach-better").arg("line", say.words(words)));
            asked(ui, Some(*kind), &better);
            read.push(better);
        }
    });
    readable(ui, shown.response.rect, &read.join(". "));
}
