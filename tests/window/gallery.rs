//! Every control of the house on one sheet, in each language, light and dark, at both sizes and with large text.
//!
//! The pictures are for eyes; what is checked here is that all of it is there by role and name, and that nothing of the
//! tall samples is cut off.

use crate::paint::Panel;
use bevy_egui::egui::{self, Ui, vec2};
use sala::app::{
    pictures::{self, Expression, Figure, Master},
    theme::{
        self, Hotkey, Icon, Language, Look, Outcome, QuestionForm, Shade, Text, Tone, icon, keys, question_mark,
        widget::{
            self, Badge, Button, Choice, Dropdown, Field, Meter, OutcomeTile, Segments, Tab, key_cap, name_plate,
        },
    },
};

/// The words of the sheet in one language; Khmer and Lao have the tall samples of `docs/field.md` 9 in them.
pub struct Words {
    pub title: &'static str,
    pub heading: &'static str,
    pub tall: &'static str,
    pub body: &'static str,
    pub ask: &'static str,
    pub back: &'static str,
    pub topics: [&'static str; 4],
    pub forms: [&'static str; 4],
    pub lines: [&'static str; 2],
    pub why: &'static str,
    pub outcome: &'static str,
    pub when: &'static str,
}

pub fn words(language: Language) -> Words {
    match language {
        Language::English => Words {
            title: "Listen first",
            heading: "How to ask",
            tall: "Ågjpqy ÂÊ",
            body: "Tell me about the work you are going to. You may ask for water, an interpreter or a pause at any \
                   time, and nobody will hold it against you.",
            ask: "Ask",
            back: "Back",
            topics: ["Work", "Money", "Papers", "Family and home"],
            forms: ["Open", "Encourager", "Probe", "Either-or"],
            lines: ["Who told you about this job?", "What does your contract say about pay, hours and days of rest?"],
            why: "Choose an outcome for each person first.",
            outcome: "Protect and refer",
            when: "Reasonable sign of trafficking",
        },
        Language::Khmer => Words {
            title: "ស្តាប់ជាមុនសិន",
            heading: "របៀបសួរ",
            tall: "ដ្ឋ៊ី ញ្ញ៉ាំ ស្ត្រូ",
            body: "សូមរៀបរាប់ប្រាប់ខ្ញុំអំពីការងារដែលអ្នកនាងនឹងទៅធ្វើ។ អ្នកនាងអាចសុំទឹក អ្នកបកប្រែ ឬសម្រាកបានគ្រប់ពេល \
                   ហើយគ្មាននរណាប្រកាន់ឡើយ។",
            ask: "សួរ",
            back: "ថយក្រោយ",
            topics: ["ការងារ", "ប្រាក់", "ឯកសារ", "គ្រួសារ និងផ្ទះ"],
            forms: ["សំណួរបើក", "ជំរុញឱ្យនិយាយបន្ត", "សំណួរស៊ីជម្រៅ", "ឱ្យជ្រើសមួយក្នុងពីរ"],
            lines: ["តើអ្នកណាប្រាប់អ្នកនាងអំពីការងារនេះ?", "តើកិច្ចសន្យាការងារចែងអំពីប្រាក់ខែ ម៉ោងធ្វើការ និងថ្ងៃសម្រាកយ៉ាងដូចម្តេច?"],
            why: "សូមជ្រើសលទ្ធផលសម្រាប់មនុស្សម្នាក់ៗជាមុនសិន។",
            outcome: "ការពារ និងបញ្ជូនបន្ត",
            when: "មានសញ្ញាសមហេតុផលនៃការជួញដូរមនុស្ស",
        },
        Language::Lao => Words {
            title: "ຟັງກ່ອນ",
            heading: "ວິທີຖາມ",
            tall: "ຫຼື້ ກຼູ່ ນ້ຳ",
            body: "ກະລຸນາເລົ່າໃຫ້ຂ້ອຍຟັງກ່ຽວກັບວຽກທີ່ທ່ານຈະໄປເຮັດ. ທ່ານຂໍນ້ຳ ຂໍຄົນແປ ຫຼື ຂໍພັກໄດ້ທຸກເວລາ \
                   ແລະ ບໍ່ມີໃຜຖືໂທດ.",
            ask: "ຖາມ",
            back: "ກັບຄືນ",
            topics: ["ວຽກ", "ເງິນ", "ເອກະສານ", "ຄອບຄົວ ແລະ ບ້ານ"],
            forms: ["ຄຳຖາມປາຍເປີດ", "ຊຸກຍູ້ໃຫ້ເວົ້າຕໍ່", "ຄຳຖາມເຈາະເລິກ", "ໃຫ້ເລືອກອັນໜຶ່ງ"],
            lines: ["ໃຜບອກທ່ານກ່ຽວກັບວຽກນີ້?", "ສັນຍາແຮງງານຂຽນກ່ຽວກັບເງິນເດືອນ ຊົ່ວໂມງເຮັດວຽກ ແລະ ມື້ພັກແນວໃດ?"],
            why: "ກະລຸນາເລືອກຜົນສຳລັບແຕ່ລະຄົນກ່ອນ.",
            outcome: "ປົກປ້ອງ ແລະ ສົ່ງຕໍ່",
            when: "ມີສັນຍານທີ່ສົມເຫດສົມຜົນຂອງການຄ້າມະນຸດ",
        },
    }
}

#[derive(Default)]
pub struct Sheet {
    pub topic: usize,
    pub line: usize,
    pub ticked: [bool; 2],
    pub typed: String,
    pub wrong: String,
    pub mode: usize,
}

/// The whole sheet.
pub fn sheet(ui: &mut Ui, language: Language, state: &mut Sheet) {
    let w = words(language);
    let theme = theme::of(ui.ctx());
    let whole = ui.ctx().content_rect().shrink(12.0);
    let column = (whole.width() - 24.0) / 3.0;
    let rect =
        |i: f32| egui::Rect::from_min_size(whole.min + vec2(i * (column + 12.0), 0.0), vec2(column, whole.height()));
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect(0.0)), |ui| {
        egui::ScrollArea::vertical().id_salt("a").show(ui, |ui| {
            ui.add(Text::title(w.title));
            ui.add(Text::heading(w.heading));
            ui.add(Text::subheading(w.tall));
            ui.add(Text::body(w.body).selectable());
            ui.add(Text::caption(w.body).rows(2));
            boxed(ui, |ui| {
                keys::area(ui, "topics", |ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    for (i, topic) in w.topics.iter().enumerate() {
                        let row = Choice::row(*topic, state.topic == i).maybe_key(Hotkey::nth(i)).dots(i % 3);
                        if ui.add(row).clicked() {
                            state.topic = i;
                            keys::enter(ui.ctx(), "lines");
                        }
                    }
                });
            });
            widget::Panel::new().active(true).margin(10.0, 8.0).show(ui, |ui| {
                keys::area(ui, "lines", |ui| {
                    for (i, line) in w.lines.iter().enumerate() {
                        let row = Choice::framed(*line, state.line == i).maybe_key(Hotkey::nth(i));
                        if ui.add(row).clicked() {
                            state.line = i;
                        }
                    }
                    ui.horizontal_wrapped(|ui| {
                        ui.add(Button::primary(w.ask).key(Hotkey::Enter));
                        ui.add(Button::quiet(w.back).key(Hotkey::Backspace));
                    });
                });
            });
        });
    });
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect(1.0)), |ui| {
        egui::ScrollArea::vertical().id_salt("b").show(ui, |ui| {
            keys::area(ui, "tabs", |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add(Tab::new(w.ask, true).icon(Icon::Talk).key(Hotkey::F(2)));
                    ui.add(Tab::new(w.topics[2], false).icon(Icon::Note).count(3).key(Hotkey::F(3)));
                });
            });
            keys::area(ui, "buttons", |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.add(Button::plain(w.back));
                    ui.add(Button::plain(w.ask).icon(Icon::Replay).key(Hotkey::Letter('R')));
                    ui.add(Button::plain(w.outcome).why_not(Some(w.why)));
                    ui.add(Button::plum(w.ask).key(Hotkey::Right));
                    ui.add(Button::plain(w.ask).icon(Icon::Hand).icon_only());
                });
                ui.horizontal_wrapped(|ui| {
                    ui.add(Badge::new(w.topics[0]));
                    ui.add(Badge::new(w.topics[1]).tone(Tone::Good).icon(Icon::Check));
                    ui.add(Badge::new(w.topics[2]).tone(Tone::Warn).icon(Icon::Info));
                    ui.add(Badge::new(w.topics[3]).tone(Tone::Bad).icon(Icon::Stop));
                    ui.add(Badge::new(w.ask).tone(Tone::Info));
                    ui.add(Badge::new(w.ask).tone(Tone::Plum));
                    ui.add(Badge::new(w.ask).tone(Tone::Indigo));
                });
                if let Some(mode) = Segments::new(&[w.topics[0], w.topics[1], w.topics[2]], state.mode).show(ui) {
                    state.mode = mode;
                }
            });
            keys::area(ui, "cards", |ui| {
                for (i, word) in w.forms.iter().take(2).enumerate() {
                    let row = Choice::framed(*word, state.ticked[i]).many().second(w.when).key_at_end();
                    if ui.add(row.maybe_key(Hotkey::letter(i))).clicked() {
                        state.ticked[i] ^= true;
                    }
                }
                let card = Choice::card(w.lines[0], true).second(w.topics[1]).key(Hotkey::Letter('C'));
                ui.add(card.end_icon(Icon::Link, Tone::Plum));
            });
            keys::area(ui, "fields", |ui| {
                Field::new(w.heading, &mut state.typed).hint(w.topics[1]).language(language).show(ui);
                Field::new(w.why, &mut state.wrong).rows(2).language(language).error(Some(w.why)).show(ui);
                Dropdown::new(w.title, w.topics[1]).show(ui, &w.topics);
            });
            ui.horizontal(|ui| {
                ui.add(Text::body(w.forms[2]));
                ui.add(Meter::new(w.forms[2], 0.7).tone(Tone::Good).width(120.0));
                ui.add(Text::figure("40"));
            });
        });
    });
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect(2.0)), |ui| {
        egui::ScrollArea::vertical().id_salt("c").show(ui, |ui| {
            keys::area(ui, "tiles", |ui| {
                ui.add(OutcomeTile::new(Outcome::Protect, w.outcome, w.when, true).key(Hotkey::Digit(5)));
                ui.add(OutcomeTile::new(Outcome::Crim, w.topics[0], w.when, false).key(Hotkey::Digit(6)));
                ui.add(OutcomeTile::aside(w.topics[1], w.why).key(Hotkey::Digit(0)));
            });
            boxed(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    for form in QuestionForm::ALL {
                        question_mark(ui, form, false, 24.0);
                        question_mark(ui, form, true, 24.0);
                    }
                });
                ui.horizontal_wrapped(|ui| {
                    for &one in Icon::ALL {
                        icon(ui, one, 20.0, theme.palette.indigo_deep);
                    }
                });
                ui.horizontal_wrapped(|ui| {
                    for key in [Hotkey::Enter, Hotkey::Backspace, Hotkey::Escape, Hotkey::F(11), Hotkey::Left] {
                        key_cap(ui, key);
                    }
                    for key in [Hotkey::Right, Hotkey::Up, Hotkey::Down, Hotkey::Tab, Hotkey::Digit(1)] {
                        key_cap(ui, key);
                    }
                });
            });
            widget::Panel::new().tone(Tone::Bad).strong().show(ui, |ui| {
                ui.add(Text::subheading(w.why).colour(theme.palette.bad));
                ui.add(Text::body(w.lines[1]));
            });
            widget::Panel::new().start_bar(theme.palette.indigo).show(ui, |ui| {
                ui.add(Text::printed("P<KHMMEAS<<SREYPOV<<<<<<<<<<<<"));
                ui.add(Text::caption(w.when));
            });
            let ppp = ui.ctx().pixels_per_point();
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.px(190.0)), egui::Sense::hover());
            let uv = egui::Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
            let put = |figure: &Figure, place: egui::Rect| {
                let size = place.size() * ppp;
                let texture = pictures::texture(ui.ctx(), figure, size.x.round() as u32, size.y.round() as u32);
                ui.painter().image(texture.id(), place, uv, egui::Color32::WHITE);
            };
            put(&Figure::plain(Master::Hall), rect);
            for (i, master) in [Master::Traveller, Master::Companion, Master::Child].into_iter().enumerate() {
                let person = Figure::plain(master).with(Expression::AtEase);
                let at = rect.min + vec2(rect.width() * i as f32 / 4.0, rect.height() * 0.2);
                put(&person, egui::Rect::from_min_size(at, vec2(rect.width() / 4.0, rect.height() * 0.8)));
            }
            let counter = egui::Rect::from_min_max(egui::pos2(rect.min.x, rect.max.y - 40.0), rect.max);
            put(&Figure::plain(Master::Counter), counter);
            let place = egui::Rect::from_min_size(rect.min + vec2(10.0, rect.height() - 80.0), vec2(200.0, 40.0));
            ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
                name_plate(ui, Icon::Person, w.topics[0]);
            });
        });
    });
}

/// A box for lists, as the chooser has them.
fn boxed(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    widget::Panel::new().margin(10.0, 8.0).show(ui, add);
}

#[test]
fn the_sheet_is_drawn_in_every_language_and_look() {
    for language in Language::ALL {
        for (shade, size, text) in [
            (Shade::Light, [1280.0, 720.0], 1.0),
            (Shade::Dark, [1280.0, 720.0], 1.0),
            (Shade::Light, [1920.0, 1080.0], 1.0),
            (Shade::Light, [1280.0, 720.0], 1.4),
            (Shade::Dark, [1920.0, 1080.0], 1.4),
        ] {
            let look = Look { language, text_size: text, shade, motion: false };
            let mut state = Sheet { ticked: [true, false], ..Sheet::default() };
            state.typed = words(language).topics[3].to_owned();
            state.wrong = words(language).body.to_owned();
            let mut panel = Panel::new(size, look, |ui| sheet(ui, language, &mut state));
            let name = format!("gallery-{}-{shade:?}-{}-{:.0}", language.code(), size[0], text * 100.0).to_lowercase();
            panel.shoot(&name);
        }
    }
}

#[test]
fn controls_are_found_by_role_and_name() {
    use egui::accesskit::Role as Told;
    use egui_kittest::kittest::{NodeT, Queryable};
    let mut state = Sheet::default();
    let look = Look { motion: false, ..Look::default() };
    let panel = Panel::new([1280.0, 900.0], look, |ui| sheet(ui, Language::English, &mut state));
    let h = &panel.harness;
    for (role, name) in [
        (Told::Heading, "Listen first"),
        (Told::RadioButton, "Family and home"),
        (Told::RadioButton, "Who told you about this job?"),
        (Told::Button, "Ask"),
        (Told::Tab, "Papers"),
        (Told::CheckBox, "Encourager"),
        (Told::CheckBox, "Protect and refer"),
        (Told::ComboBox, "Listen first"),
        (Told::ProgressIndicator, "Probe"),
        (Told::TextInput, "How to ask"),
    ] {
        assert!(h.query_all_by_role_and_label(role, name).next().is_some(), "{role:?} {name}");
    }
    let not_yet = h.get_by_role_and_label(Told::Button, "Protect and refer");
    assert!(not_yet.accesskit_node().is_disabled());
}

/// What floats: a dialog over the sheet, a list that is open, a sentence under what cannot be used yet.
#[test]
fn what_floats_is_drawn_in_every_language() {
    use egui::accesskit::Role as Told;
    use egui_kittest::kittest::Queryable;
    for (language, shade) in
        [(Language::English, Shade::Light), (Language::Khmer, Shade::Dark), (Language::Lao, Shade::Light)]
    {
        let w = words(language);
        let look = Look { language, text_size: 1.0, shade, motion: false };
        let code = language.code();
        let mut state = Sheet::default();
        let mut panel = Panel::new([1280.0, 720.0], look, |ui| sheet(ui, language, &mut state));
        panel.harness.get_by_role_and_label(Told::Button, w.outcome).focus();
        panel.harness.run();
        panel.shoot(&format!("floating-why-{code}"));
        panel.harness.get_by_role_and_label(Told::ComboBox, w.title).click();
        panel.harness.run();
        panel.harness.run();
        panel.shoot(&format!("floating-list-{code}"));
        drop(panel);
        let mut state = Sheet::default();
        let mut panel = Panel::new([1280.0, 720.0], look, |ui| {
            sheet(ui, language, &mut state);
            widget::dialog(ui.ctx(), "leave", w.heading, |ui| {
                ui.add(Text::body(w.body));
                ui.horizontal(|ui| {
                    ui.add(Button::primary(w.ask).key(Hotkey::Enter));
                    ui.add(Button::plain(w.back).key(Hotkey::Escape));
                });
            });
        });
        panel.shoot(&format!("floating-dialog-{code}"));
    }
}

/// A pass over the whole sheet costs little: it is what every key press waits for.
#[test]
fn a_pass_is_quick() {
    let mut state = Sheet::default();
    let look = Look { language: Language::Khmer, motion: false, ..Look::default() };
    let mut panel = Panel::new([1280.0, 720.0], look, |ui| sheet(ui, Language::Khmer, &mut state));
    let begun = std::time::Instant::now();
    for _ in 0..50 {
        panel.harness.step();
    }
    let each = begun.elapsed().as_secs_f64() * 1000.0 / 50.0;
    println!("{each:.2} ms a pass");
    assert!(each < 50.0, "{each:.2} ms a pass");
}
