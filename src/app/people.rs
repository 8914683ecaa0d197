//! Who looks how: the persons of a case, put together from the drawings by the case's seed.
//!
//! A look follows sex, age and chance alone, with a stream of its own, so that it is the same in every truth, says
//! nothing of nationality or means, and stays what it is for a seed. No two persons of a case look alike. It knows no
//! variant, and nothing of what anybody said.

use crate::{
    app::pictures::{Figure, Master},
    interview::{
        case::{Case, PersonIx},
        chance::Chance,
        drawn::DrawnPerson,
    },
    scenario::handbook::Sex,
};

/// Colours of skin and lips: class and colour, from light to deep. Drawn by chance, alike for kin.
const TONES: [[(&str, u32); 7]; 4] = [
    tone([0xDDB08C, 0xC8966F, 0xA06E4C, 0xCC8468, 0xB9705F, 0xC7826E, 0x874A3C]),
    tone([0xC99068, 0xB47A54, 0x8E5A3B, 0xBE7456, 0xAE6753, 0xBD7862, 0x7C4333]),
    tone([0xBF8558, 0xA86F46, 0x83502F, 0xA95F43, 0xA8664C, 0xB8765A, 0x7C4630]),
    tone([0xA06A45, 0x895635, 0x633B22, 0x8F4B33, 0x8C4E3D, 0x9C5D4A, 0x5F3023]),
];

const fn tone(colours: [u32; 7]) -> [(&'static str, u32); 7] {
    let [skin, shade, deep, blush, lip, low, line] = colours;
    [
        ("skin", skin),
        ("skin-shade", shade),
        ("skin-deep", deep),
        ("blush", blush),
        ("lip", lip),
        ("lip-low", low),
        ("lip-line", line),
    ]
}

/// Colours of hair, its light and the brows: black, brown, greying, grey, white.
const HAIR: [[u32; 3]; 5] = [
    [0x231D1F, 0x4A4044, 0x2B2224],
    [0x33241E, 0x5E463B, 0x2B2224],
    [0x4A4444, 0x8C8686, 0x3A3132],
    [0x8A8583, 0xB3AEAB, 0x6E6866],
    [0xC9C5C0, 0xE6E3DE, 0x9A9490],
];

/// Colours of cloth: the cloth, its shade, its line. Each is seen at most once at a counter.
const CLOTH: [[u32; 3]; 10] = [
    [0x5B7A8C, 0x496576, 0x3D5565],
    [0x7C8466, 0x666E52, 0x545B43],
    [0x7C4A55, 0x683B46, 0x57303A],
    [0x4F6E66, 0x425D56, 0x35504A],
    [0x5E6B7A, 0x4C5865, 0x3E4853],
    [0x9A7B4F, 0x82663F, 0x6C5433],
    [0x8C5A48, 0x754A3B, 0x613D30],
    [0x56608C, 0x464F76, 0x3A4263],
    [0x8A8F93, 0x73787C, 0x5E6367],
    [0x6F5A7C, 0x5C4A68, 0x4B3C55],
];

/// The check of a krama: blue, red, green.
const CHECKS: [u32; 3] = [0x3F5E7A, 0x93403F, 0x48704F];

const FINE_HEADS: [&str; 5] = ["oval", "heart", "soft", "round", "narrow"];
const STRONG_HEADS: [&str; 5] = ["square", "broad", "lean", "angular", "full"];
const NOSES: [&str; 5] = ["soft", "small", "narrow", "broad", "long"];

/// Hair as the drawing has it: its back, its front.
type Hair = (&'static str, &'static str);

const WOMEN: [Hair; 11] = [
    ("tied", "tied"),
    ("long", "long"),
    ("long", "centre"),
    ("bob", "side"),
    ("wavy", "wavy"),
    ("bun-low", "centre"),
    ("bun-low", "swept"),
    ("bun-high", "swept"),
    ("none", "braid"),
    ("none", "pixie"),
    ("bob", "fringe"),
];
const MEN: [Hair; 6] = [
    ("none", "short"),
    ("none", "parted"),
    ("none", "brushed"),
    ("none", "crop"),
    ("none", "curly"),
    ("none", "tousled"),
];
const OLDER_MEN: [Hair; 5] =
    [("none", "receding"), ("none", "short"), ("none", "brushed"), ("none", "parted"), ("none", "bald")];

/// Returns how each person of a case looks, in authored order; also those nobody has seen yet.
pub fn figures(case: &Case) -> Vec<Figure> {
    let mut drawn: Vec<Look> = Vec::new();
    for (ix, person) in case.drawn.persons.iter().enumerate() {
        let Some((id, authored)) = case.scenario.persons.at(ix) else { continue };
        let kin = authored.kin_of.as_deref().and_then(|kin| case.scenario.persons.index_of(kin));
        let tone = kin.and_then(|kin| drawn.get(kin)).map(|kin| kin.tone);
        let mut chance = Chance::new(case.seed, &format!("look {id}"));
        drawn.push(Look::unlike(&drawn, person, authored.child, tone, &mut chance));
    }
    drawn.into_iter().map(|look| look.figure).collect()
}

/// Returns somebody of the same sex and age as a person of a case, but another: for a photo that is of somebody else.
pub fn another(case: &Case, person: PersonIx) -> Option<Figure> {
    let drawn = case.drawn.persons.get(person.ix())?;
    let (id, authored) = case.scenario.persons.at(person.ix())?;
    let own = figures(case);
    let taken: Vec<Look> = own.into_iter().map(|figure| Look { sex: drawn.sex, tone: 0, figure }).collect();
    let mut chance = Chance::new(case.seed, &format!("photo {id}"));
    Some(Look::unlike(&taken, drawn, authored.child, None, &mut chance).figure)
}

/// Returns a person as a photo for a paper shows them: without hat and bag.
pub fn for_photo(mut figure: Figure) -> Figure {
    if figure.variants.get("headwear").is_some_and(|worn| worn != "scarf") {
        figure.variants.insert("headwear".to_owned(), "none".to_owned());
    }
    let slot = if figure.master == Master::Companion { ("bun", "up") } else { ("over", "none") };
    figure.variants.insert(slot.0.to_owned(), slot.1.to_owned());
    figure
}

/// A look, with what it takes to tell it from others.
struct Look {
    sex: Sex,
    tone: usize,
    figure: Figure,
}

/// How often a look is drawn anew before a likeness is put up with: first no trait may be the same, then not all.
const STRICT: u32 = 48;
const LENIENT: u32 = 96;

impl Look {
    fn unlike(taken: &[Look], person: &DrawnPerson, child: bool, tone: Option<usize>, chance: &mut Chance) -> Look {
        let mut draw = || {
            let tone = tone.unwrap_or_else(|| chance.weighted(&[2, 4, 3, 2]));
            let figure = match (child, person.sex, person.age) {
                (true, sex, _) => young(sex, tone, chance),
                (_, Sex::Female, 44..=66) if chance.below(5) == 0 => knotted(tone, chance),
                _ => adult(person, tone, chance),
            };
            Look { sex: person.sex, tone, figure }
        };
        let mut look = draw();
        for attempt in 0..LENIENT {
            let alike = taken.iter().any(|other| look.is_like(other, attempt < STRICT));
            if !alike {
                break;
            }
            look = draw();
        }
        look
    }

    /// Whether two could be taken for one another: the same cloth, or of one sex the same head or the same hair;
    /// where that cannot be helped, the same head and the same hair.
    fn is_like(&self, other: &Look, strict: bool) -> bool {
        let same = |slot: &str| self.figure.variants.get(slot) == other.figure.variants.get(slot);
        let cloth = self.figure.colours.get("cloth") == other.figure.colours.get("cloth");
        let (head, hair) = (same("head"), same("hair-front") && same("hair-back"));
        let kind = self.sex == other.sex && self.figure.master == other.figure.master;
        if strict { cloth || kind && (head || hair) } else { cloth && kind && head && hair }
    }
}

fn pick<T: Copy>(chance: &mut Chance, of: &[T]) -> Option<T> {
    chance.one_of(of).copied()
}

/// One of several words, by weight.
fn of_weight(chance: &mut Chance, of: &[(&'static str, u32)]) -> &'static str {
    let weights: Vec<u32> = of.iter().map(|(_, weight)| *weight).collect();
    of.get(chance.weighted(&weights)).map_or("none", |(word, _)| word)
}

/// Joins what tells a person's eyes, brows or mouth from another's with the face that they begin with.
fn feature(prefix: &str) -> String {
    if prefix.is_empty() { "neutral".to_owned() } else { format!("{prefix}-neutral") }
}

struct Sheet(Figure);

impl Sheet {
    fn new(master: Master) -> Self {
        Self(Figure::plain(master))
    }

    fn wear(&mut self, slot: &str, variant: impl Into<String>) {
        self.0.variants.insert(slot.to_owned(), variant.into());
    }

    fn colour(&mut self, class: &str, colour: u32) {
        self.0.colours.insert(class.to_owned(), colour);
    }

    fn skin(&mut self, tone: usize) {
        for (class, colour) in TONES.get(tone).into_iter().flatten() {
            self.colour(class, *colour);
        }
    }

    fn hair(&mut self, [hair, light, brow]: [u32; 3]) {
        self.colour("hair", hair);
        self.colour("hair-light", light);
        self.colour("brow", brow);
    }

    fn cloth(&mut self, chance: &mut Chance) {
        if let Some([cloth, shade, line]) = pick(chance, &CLOTH) {
            self.colour("cloth", cloth);
            self.colour("cloth-shade", shade);
            self.colour("cloth-line", line);
        }
    }
}

fn adult(person: &DrawnPerson, tone: usize, chance: &mut Chance) -> Figure {
    let (age, woman) = (person.age, person.sex == Sex::Female);
    let mut sheet = Sheet::new(Master::Traveller);
    let heads = if woman { FINE_HEADS } else { STRONG_HEADS };
    let head = match age {
        ..=17 => Some("young"),
        18..=20 if chance.below(3) == 0 => Some("young"),
        _ => pick(chance, &heads),
    };
    sheet.wear("head", head.unwrap_or(heads[0]));
    sheet.wear("body", if woman || age < 18 { "slim" } else { "broad" });
    sheet.wear(
        "age",
        match age {
            ..=39 => "none",
            40..=59 => "lines",
            _ => "old",
        },
    );
    sheet.wear("nose", pick(chance, &NOSES).unwrap_or(NOSES[0]));
    sheet.wear("eyes", feature(of_weight(chance, &[("", 2), ("narrow", 2), ("round", 2)])));
    let brows = if woman { [("", 2), ("fine", 3)] } else { [("", 2), ("full", 3)] };
    sheet.wear("brows", feature(of_weight(chance, &brows)));
    sheet.wear("mouth", feature(of_weight(chance, &[("", 2), ("full", 2), ("thin", 2)])));
    sheet.skin(tone);
    sheet.hair(
        HAIR[match age {
            ..=37 => chance.weighted(&[3, 2]),
            38..=49 => chance.weighted(&[3, 1, 2]),
            50..=61 => chance.weighted(&[1, 0, 3, 2]),
            _ => chance.weighted(&[0, 0, 1, 3, 2]),
        }],
    );
    let pool: &[Hair] = match (woman, age) {
        (true, ..=59) => &WOMEN,
        // Older women wear it short, in a knot or plaited.
        (true, _) => &WOMEN[3..10],
        (false, ..=47) => &MEN,
        (false, _) => &OLDER_MEN,
    };
    let mut hair = pick(chance, pool).unwrap_or(pool[0]);
    let worn = match (woman, age) {
        (true, _) => of_weight(chance, &[("none", 16), ("sunhat", 2), ("scarf", 2)]),
        (false, ..=55) => of_weight(chance, &[("none", 16), ("cap", 3)]),
        (false, _) => of_weight(chance, &[("none", 14), ("cap", 2), ("sunhat", 2)]),
    };
    match worn {
        "scarf" => hair = ("none", "none"),
        "sunhat" | "cap" if hair.0 == "bun-high" => hair = ("bun-low", "swept"),
        _ => {}
    }
    sheet.wear("hair-back", hair.0);
    sheet.wear("hair-front", hair.1);
    sheet.wear("headwear", worn);
    let beard: &[(&str, u32)] =
        if woman || age < 24 { &[("none", 1)] } else { &[("none", 8), ("moustache", 1), ("chin", 1)] };
    sheet.wear("beard", of_weight(chance, beard));
    let glasses =
        if age < 45 { [("none", 10), ("round", 1), ("thin", 1)] } else { [("none", 6), ("round", 1), ("thin", 2)] };
    sheet.wear("glasses", of_weight(chance, &glasses));
    let jewel: &[(&str, u32)] = if woman { &[("none", 3), ("studs", 2), ("drops", 1)] } else { &[("none", 1)] };
    sheet.wear("jewel", of_weight(chance, jewel));
    let clothes: &[(&str, u32)] = if woman {
        &[("cardigan", 3), ("blouse", 3), ("shirt", 2), ("polo", 1), ("tee", 2), ("jacket", 1), ("blazer", 1)]
    } else {
        &[("shirt", 3), ("polo", 3), ("tee", 2), ("jacket", 2), ("work", 2), ("blazer", 1)]
    };
    sheet.wear("clothes", of_weight(chance, clothes));
    let over = [("none", 7), ("bag", 3), ("backpack", 3), ("krama-shoulder", 1), ("krama", 1)];
    sheet.wear("over", of_weight(chance, &over));
    sheet.cloth(chance);
    sheet.colour("scarf-check", pick(chance, &CHECKS).unwrap_or(CHECKS[0]));
    sheet.0
}

/// A woman of about fifty with her hair in a knot, from a drawing of her own.
fn knotted(tone: usize, chance: &mut Chance) -> Figure {
    let mut sheet = Sheet::new(Master::Companion);
    let hat = chance.below(4) == 0;
    sheet.wear("headwear", if hat { "sunhat" } else { "none" });
    sheet.wear("bun", if hat { "none" } else { "up" });
    sheet.wear("clothes", "blouse");
    sheet.skin(tone);
    sheet.hair(HAIR[2 + chance.weighted(&[3, 1])]);
    sheet.cloth(chance);
    if let Some(cloth) = sheet.0.colours.get("cloth").copied() {
        sheet.colour("shirt", lighter(cloth));
    }
    sheet.colour("scarf-check", pick(chance, &CHECKS).unwrap_or(CHECKS[0]));
    sheet.0
}

/// A colour a little nearer to white.
fn lighter(colour: u32) -> u32 {
    [16, 8, 0].iter().fold(0, |all, shift| {
        let part = (colour >> shift) & 0xFF;
        all << 8 | (part + (0xFF - part) / 6)
    })
}

fn young(sex: Sex, tone: usize, chance: &mut Chance) -> Figure {
    let mut sheet = Sheet::new(Master::Child);
    let girls: [Hair; 4] = [("bob", "fringe"), ("tails", "centre"), ("tied", "fringe"), ("tails", "fringe")];
    let boys: [Hair; 2] = [("none", "crop"), ("none", "tousled")];
    let pool: &[Hair] = if sex == Sex::Female { &girls } else { &boys };
    let hair = pick(chance, pool).unwrap_or(pool[0]);
    sheet.wear("hair-back", hair.0);
    sheet.wear("hair-front", hair.1);
    sheet.wear("head", of_weight(chance, &[("round", 1), ("oval", 1)]));
    let clothes: &[(&str, u32)] =
        if sex == Sex::Female { &[("tee", 2), ("blouse", 2), ("shirt", 1)] } else { &[("tee", 2), ("shirt", 2)] };
    sheet.wear("clothes", of_weight(chance, clothes));
    sheet.wear("over", of_weight(chance, &[("none", 3), ("backpack", 2)]));
    sheet.wear("headwear", of_weight(chance, &[("none", 6), ("sunhat", 1)]));
    sheet.skin(tone);
    sheet.hair(HAIR[chance.weighted(&[3, 1])]);
    sheet.cloth(chance);
    sheet.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app::pictures::Expression, locale::calendar::Date};

    fn person(sex: Sex, age: u32) -> DrawnPerson {
        let born = Date::new(1990, 1, 1).expect("a day");
        DrawnPerson { name: String::new(), age, sex, nationality: String::new(), born }
    }

    /// Everything chance can put together is there in the drawings, with every face.
    #[test]
    fn every_look_there_can_be_is_drawn() {
        let mut chance = Chance::new(7, "looks");
        for round in 0..400 {
            let sex = if round % 2 == 0 { Sex::Female } else { Sex::Male };
            let figure = match round % 10 {
                9 => young(sex, round % 4, &mut chance),
                8 => knotted(round % 4, &mut chance),
                at => adult(&person(sex, 15 + at as u32 * 8), round % 4, &mut chance),
            };
            for face in Expression::ALL {
                let shown = figure.clone().with(face);
                let svg = shown.svg().unwrap_or_else(|problem| panic!("{problem}: {shown:?}"));
                assert!(svg.contains(&format!("{}\"", face.name())), "{face:?}: {shown:?}");
            }
        }
    }

    #[test]
    fn eight_at_one_counter_are_eight_people() {
        for seed in 0..60 {
            let mut chance = Chance::new(seed, "crowd");
            let mut taken: Vec<Look> = Vec::new();
            for at in 0..8 {
                let sex = if seed % 3 == 0 || at % 2 == 0 { Sex::Female } else { Sex::Male };
                let look = Look::unlike(&taken, &person(sex, 20 + at * 7), at == 7, None, &mut chance);
                taken.push(look);
            }
            for (at, one) in taken.iter().enumerate() {
                for other in &taken[..at] {
                    assert!(!one.is_like(other, false) && one.figure != other.figure, "{seed} {at}");
                }
            }
        }
    }

    #[test]
    fn four_heads_and_more_are_seen_of_each_sex() {
        let mut chance = Chance::new(1, "heads");
        for sex in [Sex::Female, Sex::Male] {
            let heads: std::collections::BTreeSet<_> =
                (0..200).map(|_| adult(&person(sex, 30), 0, &mut chance).variants["head"].clone()).collect();
            assert!(heads.len() >= 4, "{sex:?}: {heads:?}");
        }
    }
}
