//! Where a text may be cut without cutting what a reader sees as one: for shortening, typing out, initials.
//!
//! The grapheme clusters of Unicode, and for Lao the syllable's frame too: ເ ແ ໂ ໃ ໄ stay with what follows, ະ າ ຳ ຽ
//! with what precedes (`ເຈົ້າ` is one). Does not know words: lines are broken by `line_break`.

use unicode_segmentation::UnicodeSegmentation;

use super::letters::{COENG, is_lao, is_lao_consonant, is_lao_following, is_lao_leading};

/// Returns the clusters of a text with the byte each begins at.
pub fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut graphemes = text.grapheme_indices(true).peekable();
    std::iter::from_fn(move || {
        let (start, first) = graphemes.next()?;
        let mut end = start + first.len();
        while let Some((_, next)) = graphemes.next_if(|(at, _)| joined(&text[start..*at], &text[*at..])) {
            end += next.len();
        }
        Some((start, &text[start..end]))
    })
}

/// Says whether a cluster goes on although a grapheme ends.
fn joined(before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return false };
    last == COENG
        || (is_lao_leading(last) && is_lao_consonant(next))
        || (is_lao(last) && !is_lao_leading(last) && is_lao_following(next))
}

/// Says whether a text may be cut at a byte. Its ends are boundaries, a byte inside a character is none.
pub fn is_boundary(text: &str, at: usize) -> bool {
    at == 0 || at == text.len() || clusters(text).take_while(|(start, _)| *start <= at).any(|(start, _)| start == at)
}

/// Counts the clusters of a text.
pub fn count(text: &str) -> usize {
    clusters(text).count()
}

/// Returns the first so many clusters of a text.
pub fn take(text: &str, clusters: usize) -> &str {
    let end = self::clusters(text).nth(clusters).map_or(text.len(), |(start, _)| start);
    &text[..end]
}

/// Returns the text shortened to so many clusters, an ellipsis counted among them; a short one as it is.
pub fn shorten(text: &str, most: usize) -> String {
    if count(text) <= most {
        return text.to_owned();
    }
    format!("{}…", take(text, most.saturating_sub(1)).trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = clusters(text).map(|(_, cluster)| cluster).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_a_reader_sees_as_one_stays_whole() {
        check("ស្ត្រី", &["ស្ត្រី"]);
        check("ម្ល៉េះ", &["ម្ល៉េះ"]);
        check("ខ្ញុំ", &["ខ្ញុំ"]);
        check("កម្ពុជា", &["ក", "ម្ពុ", "ជា"]);
        check("ນ້ຳ", &["ນ້ຳ"]);
        check("ເຈົ້າ", &["ເຈົ້າ"]);
        check("ໄປໃສ", &["ໄປ", "ໃສ"]);
        check("ເກາະ", &["ເກາະ"]);
        check("ວຽກ", &["ວຽ", "ກ"]);
        check("a e\u{301}\r\n", &["a", " ", "e\u{301}", "\r\n"]);
        check("", &[]);
    }

    #[test]
    fn shortened_between_clusters() {
        assert_eq!(take("ស្ត្រីម្នាក់", 1), "ស្ត្រី");
        assert_eq!(shorten("ເຈົ້າໜ້າທີ່", 2), "ເຈົ້າ…");
        assert_eq!(shorten("ເຈົ້າ", 3), "ເຈົ້າ");
        assert_eq!(shorten("abc", 0), "…");
        assert!(is_boundary("ເຈົ້າ", 0) && !is_boundary("ເຈົ້າ", 3) && is_boundary("ເຈົ້າ", "ເຈົ້າ".len()));
    }

    proptest! {
        #[test]
        fn clusters_join_to_the_text(text in "[ក-៹ກ-ໝa 0]{0,40}|\\PC{0,20}") {
            let joined: String = clusters(&text).map(|(_, cluster)| cluster).collect();
            prop_assert_eq!(&joined, &text);
            for (at, _) in clusters(&text) {
                prop_assert!(is_boundary(&text, at));
            }
            prop_assert!(text.starts_with(take(&text, 3)));
        }
    }
}
