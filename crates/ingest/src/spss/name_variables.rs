//! Gives every variable a name that no other has.

use std::collections::HashMap;

/// Names as the file gives them, changed only where they are missing or where one would stand twice: SPSS takes
/// capitals and small letters for the same, and so does this.
pub(super) fn make_unique(names: Vec<String>) -> Vec<String> {
    // How often a name was asked for, so that the next free number need not be searched from 2 on.
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut unique = Vec::with_capacity(names.len());
    for (place, given) in names.into_iter().enumerate() {
        let given = if given.is_empty() { format!("VAR{:05}", place + 1) } else { given };
        let mut name = given.clone();
        while seen.contains_key(&name.to_lowercase()) {
            let times = seen.entry(given.to_lowercase()).or_insert(1);
            *times += 1;
            name = format!("{given}_{times}");
        }
        seen.insert(name.to_lowercase(), 1);
        unique.push(name);
    }
    unique
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_stand_twice_are_changed() {
        let names = ["age", "AGE", "", "age_2", "Age", "sex"].map(str::to_owned).to_vec();
        assert_eq!(make_unique(names), ["age", "AGE_2", "VAR00003", "age_2_2", "Age_3", "sex"]);
    }

    #[test]
    fn very_many_equal_names_are_told_apart_at_once() {
        let names = make_unique(vec!["x".to_owned(); 100_000]);
        assert_eq!(names[99_999], "x_100000");
    }
}
