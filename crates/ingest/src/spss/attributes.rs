//! Takes apart the record with the attributes of variables: `NAME:attribute('value'\n)`, apart by strokes.

/// One attribute of a variable; of several values the first.
#[derive(Debug, PartialEq)]
pub(super) struct Attribute<'t> {
    pub(super) of: &'t str,
    pub(super) name: &'t str,
    pub(super) value: &'t str,
}

/// All attributes; `None` where the record is written otherwise.
pub(super) fn each_attribute(record: &str) -> Option<Vec<Attribute<'_>>> {
    let mut all = Vec::new();
    let mut rest = record.trim_end_matches(['\0', ' ']);
    while !rest.is_empty() {
        let (of, further) = rest.split_once(':')?;
        rest = further;
        while !rest.is_empty() && !rest.starts_with('/') {
            let (name, values) = rest.split_once('(')?;
            let (value, mut further) = values.strip_prefix('\'')?.split_once("'\n")?;
            while let Some(next) = further.strip_prefix('\'') {
                further = next.split_once("'\n")?.1;
            }
            rest = further.strip_prefix(')')?;
            all.push(Attribute { of, name, value });
        }
        rest = rest.strip_prefix('/').unwrap_or_default();
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_hold_any_sign() {
        let all = each_attribute("age:$@Role('0'\n)B('a/b:(c)'\n'second'\n)/sex:$@Role('1'\n)").expect("attributes");
        let said: Vec<_> = all.iter().map(|one| (one.of, one.name, one.value)).collect();
        assert_eq!(said, [("age", "$@Role", "0"), ("age", "B", "a/b:(c)"), ("sex", "$@Role", "1")]);
        assert_eq!(each_attribute(""), Some(Vec::new()));
        for broken in ["age", "age:x", "age:x('a", "age:x('a')", "age:x('a'\n"] {
            assert_eq!(each_attribute(broken), None, "{broken}");
        }
    }
}
