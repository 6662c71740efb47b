//! In which direction a sheet is read, by its own texts.

/// `rtl` or `ltr`, as most of the texts begin; nothing when none has a letter.
pub fn text_direction<'t>(texts: impl Iterator<Item = &'t String>) -> Option<&'static str> {
    let (mut right, mut left) = (0, 0);
    for text in texts {
        match text.chars().find(|sign| sign.is_alphabetic()) {
            Some(letter) if is_from_right(letter) => right += 1,
            Some(_) => left += 1,
            None => {}
        }
    }
    (right + left > 0).then_some(if right > left { "rtl" } else { "ltr" })
}

/// Letters of the scripts from right to left: from Hebrew to the extensions of Arabic, their presentation forms, and
/// the scripts of the second plane that Unicode keeps for this direction.
fn is_from_right(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_texts_decide() {
        let of =
            |texts: &[&str]| text_direction(texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>().iter());
        assert_eq!(of(&["Country", "2019", "Kenya", "كينيا"]), Some("ltr"));
        assert_eq!(of(&["(البلد)", "2019", "كينيا", "Kenya"]), Some("rtl"));
        assert_eq!(of(&["国家"]), Some("ltr"));
        assert_eq!(of(&["1", "", "٢"]), None);
    }
}
