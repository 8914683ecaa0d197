//! The word an author probably meant.
//!
//! It deliberately does not know what the words are for.

/// Returns the candidate nearest to a word, if one is near enough to be a slip of the hand.
///
/// Near is one slip (a letter missing, added, changed, or two swapped) for every three letters, at least one; letter case
/// and the difference of `-` and `_` are no slip. The first of equally near candidates wins, so the answer is stable.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = folded(word);
    // Nobody misspells a word this long; it also bounds the work.
    if word.len() > 64 {
        return None;
    }
    let limit = (word.len() / 3).max(1);
    let near = candidates.into_iter().filter_map(|candidate| {
        let other = folded(candidate);
        let close = other.len().abs_diff(word.len()) <= limit;
        let slips = if close { distance(&word, &other) } else { usize::MAX };
        (slips <= limit).then_some((slips, candidate))
    });
    near.min_by_key(|&(slips, _)| slips).map(|(_, candidate)| candidate)
}

fn folded(word: &str) -> Vec<char> {
    word.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Counts the slips between two words (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_the_near_word() {
        let check = |word: &str, expected: Option<&str>| {
            assert_eq!(nearest(word, ["Open", "Probe", "Closed", "Leading", "answers_for"]), expected, "{word}");
        };
        check("Opne", Some("Open"));
        check("open", Some("Open"));
        check("Prob", Some("Probe"));
        check("Laeding", Some("Leading"));
        check("answers-for", Some("answers_for"));
        check("Threat", None);
        check("", None);
    }
}
