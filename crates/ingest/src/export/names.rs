//! Names of columns as other programs allow them.

use std::collections::HashSet;

/// What a program allows in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// Up to 64 bytes: letters, digits, `_ . @ # $`, a letter or `@` first, no point last; capitals count for nothing.
    Spss,
    /// Up to 32 signs: letters, digits, `_`, no digit first.
    Stata,
}

const WORDS_OF_SPSS: [&str; 13] = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];
const WORDS_OF_STATA: [&str; 34] = [
    "_all",
    "_b",
    "byte",
    "_coef",
    "_cons",
    "double",
    "float",
    "if",
    "in",
    "int",
    "long",
    "_n",
    "_N",
    "_pi",
    "_pred",
    "_rc",
    "_skip",
    "strL",
    "using",
    "with",
    "alias",
    "array",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "colvector",
    "complex",
    "const",
    "continue",
    "default",
    "do",
    "else",
];

/// The names in order, each allowed and unlike the others; those that are allowed already stay.
pub(super) fn name_columns<'n>(names: impl Iterator<Item = &'n str> + Clone, naming: Naming) -> Vec<String> {
    // Names that may stay are not taken by those that must change.
    let mut taken: HashSet<String> =
        names.clone().filter(|name| allowed(name, naming) == *name).map(|name| folded(name, naming)).collect();
    let mut stayed = HashSet::new();
    let name_one = |name: &str| {
        let allowed = allowed(name, naming);
        if allowed == name && stayed.insert(folded(name, naming)) {
            return allowed;
        }
        let mut free = allowed.clone();
        let mut number = 1;
        while !taken.insert(folded(&free, naming)) {
            number += 1;
            let ending = format!("_{number}");
            free = format!("{}{ending}", cut(&allowed, naming, ending.len()));
        }
        stayed.insert(folded(&free, naming));
        free
    };
    names.map(name_one).collect()
}

fn folded(name: &str, naming: Naming) -> String {
    if naming == Naming::Spss { name.to_lowercase() } else { name.to_owned() }
}

/// The name with `_` for what is not allowed.
fn allowed(name: &str, naming: Naming) -> String {
    let may_stand = |sign: char| match naming {
        Naming::Spss => sign.is_alphanumeric() || "_.@#$".contains(sign),
        Naming::Stata => sign.is_alphanumeric() || sign == '_',
    };
    let mut own: String = name.trim().chars().map(|sign| if may_stand(sign) { sign } else { '_' }).collect();
    let first = own.chars().next();
    let may_begin = match naming {
        Naming::Spss => first.is_some_and(|sign| sign.is_alphabetic() || sign == '@'),
        Naming::Stata => first.is_some_and(|sign| sign.is_alphabetic() || sign == '_'),
    };
    if !may_begin {
        own.insert_str(0, if naming == Naming::Spss { "v_" } else { "_" });
    }
    let mut own = cut(&own, naming, 0).to_owned();
    if naming == Naming::Spss && own.ends_with('.') {
        own = own.trim_end_matches('.').to_owned() + "_";
    }
    let is_word = match naming {
        Naming::Spss => WORDS_OF_SPSS.iter().any(|word| own.eq_ignore_ascii_case(word)),
        Naming::Stata => WORDS_OF_STATA.contains(&own.as_str()) || is_kind_of_text(&own),
    };
    if is_word { own + "_" } else { own }
}

/// `str1` to `str2045` are words of Stata.
fn is_kind_of_text(name: &str) -> bool {
    name.strip_prefix("str").is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// As much of a name as leaves room for so many bytes more.
fn cut(name: &str, naming: Naming, room: usize) -> &str {
    let end = match naming {
        Naming::Spss => (0..=64 - room).rev().find(|end| *end >= name.len() || name.is_char_boundary(*end)),
        Naming::Stata => name.char_indices().nth(32 - room).map(|(end, _)| end),
    };
    &name[..end.unwrap_or(name.len()).min(name.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str], naming: Naming) -> Vec<String> {
        name_columns(names.iter().copied(), naming)
    }

    #[test]
    fn allowed_names_stay() {
        let own = ["age", "Âge", "возраст", "العمر", "a_1", "V2"];
        assert_eq!(names(&own, Naming::Stata), own);
        assert_eq!(names(&own, Naming::Spss), own);
        assert_eq!(names(&["a.b", "@c", "d$"], Naming::Spss), ["a.b", "@c", "d$"]);
    }

    #[test]
    fn others_are_changed_as_little_as_can_be() {
        assert_eq!(
            names(&["a.b", "a_b", "2019", "Country of birth", "", "if", "str20"], Naming::Stata),
            ["a_b_2", "a_b", "_2019", "Country_of_birth", "_", "if_", "str20_"]
        );
        assert_eq!(
            names(&["Age", "age", "_x", "end.", "WITH", "x y"], Naming::Spss),
            ["Age", "age_2", "v__x", "end_", "WITH_", "x_y"]
        );
    }

    #[test]
    fn long_names_end_with_a_whole_letter_and_stay_apart() {
        let long = "ж".repeat(40);
        let cut = names(&[&long, &long], Naming::Spss);
        assert_eq!((cut[0].as_str(), cut[1].as_str()), (&"ж".repeat(32)[..], &*format!("{}_2", "ж".repeat(31))));
        let cut = names(&[&long, &long], Naming::Stata);
        assert_eq!((cut[0].chars().count(), cut[1].chars().count()), (32, 32));
        assert!(cut[1].ends_with("_2"));
    }
}
