//! A whole HTML page around a body: its language, its fonts and its looks, with nothing loaded from anywhere.
//!
//! Khmer and Lao pages carry their fonts, so that they read and print the same on a machine that has none.

use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::locale::Language;

/// Looks of every page.
const STYLE: &str = include_str!("page.css");

/// Makes a page. `style` is what only this kind of page shows.
#[must_use]
pub fn whole(language: Language, title: &str, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(fonts(language))) (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

/// The faces of a language's font, and who uses them.
fn fonts(language: Language) -> String {
    let (name, faces): (&str, [(u16, &[u8]); 2]) = match language {
        Language::English => {
            return "body { font-family: \"Noto Sans\", \"Segoe UI\", Arial, sans-serif; }\n".to_owned();
        }
        Language::Khmer => (
            "Noto Sans Khmer",
            [
                (400, include_bytes!("../../assets/fonts/noto-sans-khmer/NotoSansKhmer-Regular.ttf")),
                (700, include_bytes!("../../assets/fonts/noto-sans-khmer/NotoSansKhmer-Bold.ttf")),
            ],
        ),
        Language::Lao => (
            "Noto Sans Lao",
            [
                (400, include_bytes!("../../assets/fonts/noto-sans-lao/NotoSansLao-Regular.ttf")),
                (700, include_bytes!("../../assets/fonts/noto-sans-lao/NotoSansLao-Bold.ttf")),
            ],
        ),
    };
    let mut css = String::new();
    for (weight, face) in faces {
        css.push_str(&format!(
            "@font-face {{ font-family: \"Sala {name}\"; font-weight: {weight}; \
             src: url(data:font/ttf;base64,{}) format(\"truetype\"); }}\n",
            STANDARD.encode(face)
        ));
    }
    css.push_str(&format!("body {{ font-family: \"Sala {name}\", \"Noto Sans\", sans-serif; line-height: 1.75; }}\n"));
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_nothing_and_says_its_language() {
        for language in Language::ALL {
            let page = whole(language, "a < b", "", &html! { p { "a & b" } });
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
            assert!(page.contains("<title>a &lt; b</title>") && page.contains("a &amp; b"));
            assert!(!page.contains("http"), "nothing is loaded from outside");
            assert_eq!(page.contains("@font-face"), language != Language::English);
        }
    }
}
