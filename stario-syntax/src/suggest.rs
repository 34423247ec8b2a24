//! The nearest known name, for error messages.

/// Finds the known name that a mistyped one most likely means.
///
/// The distance counts inserted, missing, wrong and swapped neighbouring characters; letter case is
/// no difference. A name is near when its distance is at most a third of the length of `name`, and
/// at least one difference is always allowed in a name of two or more characters. Of names at the
/// same distance, the one that begins like `name` for longer wins, then the one that comes first.
///
/// ```
/// use stario_syntax::suggest::nearest;
///
/// let known = ["href", "hreflang", "rel"];
/// assert_eq!(nearest("herf", known.into_iter()), Some("href"));
/// assert_eq!(nearest("onclick", known.into_iter()), None);
/// ```
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let limit = (length / 3).max(1).min(length.saturating_sub(1));
    let mut best: Option<(usize, usize, &'a str)> = None;
    // Most names are told apart by their lengths alone.
    let known = known.filter(|name| name.chars().count().abs_diff(length) <= limit);
    let mut lower = None;
    for candidate in known {
        let name = lower.get_or_insert_with(|| lower_case(name));
        let letters = lower_case(candidate);
        let distance = distance(name, &letters);
        let prefix = name
            .iter()
            .zip(&letters)
            .take_while(|(one, other)| one == other)
            .count();
        let closer = best.is_none_or(|(least, longest, _)| {
            distance < least || (distance == least && prefix > longest)
        });
        if distance <= limit && closer {
            best = Some((distance, prefix, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

fn lower_case(name: &str) -> Vec<char> {
    name.chars().flat_map(char::to_lowercase).collect()
}

/// The Damerau-Levenshtein distance in its restricted form: no part of a name is edited twice.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    for (y, from) in one.iter().enumerate() {
        row[0] = y + 1;
        for (x, to) in other.iter().enumerate() {
            let replace = last[x] + usize::from(from != to);
            let mut cost = replace.min(last[x + 1] + 1).min(row[x] + 1);
            if x > 0 && y > 0 && one[y - 1] == *to && other[x - 1] == *from {
                cost = cost.min(before_last[x - 1] + 1);
            }
            row[x + 1] = cost;
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last[width - 1]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(name: &str, known: &[&str], expect: Option<&str>) {
        assert_eq!(nearest(name, known.iter().copied()), expect, "{name}");
    }

    #[test]
    fn finds_the_name_a_typo_means() {
        check("clas", &["class", "cite"], Some("class"));
        check("calss", &["class", "cite"], Some("class"));
        check("classs", &["class", "cite"], Some("class"));
        check("clsas", &["class", "cite"], Some("class"));
        check("buton", &["body", "button", "br"], Some("button"));
        check("bqd", &["body", "bdi", "bdo"], None);
        check("debonce", &["debounce", "delay"], Some("debounce"));
        check("ulr", &["ul", "url"], Some("ul"));
    }

    #[test]
    fn letter_case_is_no_difference() {
        check("onClick", &["onclick", "onblur"], Some("onclick"));
        check("viewbox", &["viewBox", "width"], Some("viewBox"));
        check("GRÜN", &["grün"], Some("grün"));
    }

    #[test]
    fn a_swap_is_one_difference() {
        check("dvi", &["div"], Some("div"));
        check("srcste", &["srcset"], Some("srcset"));
        check("sapn", &["span", "samp"], Some("span"));
    }

    #[test]
    fn the_limit_grows_with_the_length() {
        check("ab", &["cd"], None);
        check("ab", &["ac"], Some("ac"));
        check("abcdef", &["abcdxy"], Some("abcdxy"));
        check("abcdef", &["abcxyz"], None);
        check(
            "retry_intervall_s",
            &["retry_interval"],
            Some("retry_interval"),
        );
    }

    #[test]
    fn a_single_character_or_nothing_suggests_nothing_else() {
        check("x", &["a", "b", "ab"], None);
        check("x", &["X"], Some("X"));
        check("", &["a"], None);
        check("anything", &[], None);
    }

    #[test]
    fn ties_go_to_the_longer_common_start_then_to_the_first() {
        check("hx", &["h1", "h2", "rx"], Some("h1"));
        check("hx", &["rx", "h2", "h1"], Some("h2"));
        check("colum", &["volum", "color", "column"], Some("column"));
    }
}
