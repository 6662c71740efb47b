//! Checks the text rules on a drafted document: shares, basis, digits, steep changes.

use crate::{Author, Draft, DraftBlock, DraftSection, ProfileFault, Prose, ProseSpan};
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_indicators::{Token, formula_of};
use bearings_model::Unit;

/// Messages whose sentence says who is counted: born abroad or in a place, citizens, refugees, international migrants
/// with an imputed basis. A sentence of the program with a number of people must be one of them.
pub(crate) const WITH_BASIS: [&str; 26] = [
    "profile-stock-level-share",
    "profile-stock-level",
    "profile-stock-one",
    "profile-stock-none",
    "profile-change-rose",
    "profile-change-fell",
    "profile-change-rose-two-numbers",
    "profile-change-fell-two-numbers",
    "profile-change-about-equal",
    "profile-long-run",
    "profile-long-run-after-break",
    "profile-peak",
    "profile-origins-birth",
    "profile-origins-citizenship",
    "profile-origins-mixed",
    "profile-origins-single",
    "profile-abroad-level",
    "profile-abroad-top",
    "profile-abroad-top-one",
    "profile-abroad-earlier",
    "profile-refugees-of-whom",
    "profile-refugees-level",
    "profile-figure-trend-alt",
    "profile-key-stock",
    "profile-key-refugees",
    "profile-key-emigrants",
];

/// Everything the program wrote against the rules; texts of the office and of sources are theirs. Empty for none.
///
/// Rules: no share outside 0 to 100; no number of people without its basis in the sentence; no more than three
/// significant digits in prose, years aside; no yearly change beyond 10 percent told as a rate.
pub fn check_text_rules(draft: &Draft) -> Vec<Finding> {
    let mut faults = Vec::new();
    for section in &draft.sections {
        for block in &section.blocks {
            check_block(section, block, &mut faults);
        }
    }
    faults.into_iter().map(finding).collect()
}

fn check_block(section: &DraftSection, block: &DraftBlock, faults: &mut Vec<ProfileFault>) {
    match block {
        DraftBlock::Paragraph(texts) | DraftBlock::Bullets(texts) => {
            texts.iter().for_each(|prose| check_prose(section, prose, faults));
        }
        DraftBlock::Note(prose) => check_prose(section, prose, faults),
        DraftBlock::KeyFigures(numbers) => {
            for number in numbers {
                check_number(section, &number.value, &number.token, Some(number.amount), faults);
            }
        }
        DraftBlock::Table(_) | DraftBlock::Figure(_) => {}
    }
}

fn check_prose(section: &DraftSection, prose: &Prose, faults: &mut Vec<ProfileFault>) {
    if prose.author != Author::Program {
        return;
    }
    let mut people = false;
    for span in &prose.spans {
        if let ProseSpan::Number { text, token, value } = span {
            check_number(section, text, token, *value, faults);
            people |= counts_people(token);
        }
    }
    if people && !WITH_BASIS.contains(&prose.message.as_str()) {
        faults.push(ProfileFault::NoBasis { section: section.id.clone(), text: prose.text() });
    }
}

fn check_number(section: &DraftSection, text: &str, token: &str, value: Option<f64>, faults: &mut Vec<ProfileFault>) {
    let (section, text) = (section.id.clone(), text.to_owned());
    let unit = Token::read(token).ok().and_then(|token| formula_of(&token.indicator.0)).map(|(unit, _)| unit);
    let value = value.unwrap_or(f64::NAN);
    if unit == Some(Unit::Percent) && !(0.0..=100.0).contains(&value) {
        faults.push(ProfileFault::ShareOutOfRange { section: section.clone(), text: text.clone() });
    }
    if unit == Some(Unit::PercentPerYear) && value.abs() > 10.0 {
        faults.push(ProfileFault::SteepChange { section: section.clone(), text: text.clone() });
    }
    if significant_digits(&text) > 3 {
        faults.push(ProfileFault::TooManyDigits { section, text });
    }
}

fn counts_people(token: &str) -> bool {
    let indicator = Token::read(token).map(|token| token.indicator.0);
    indicator.is_ok_and(|indicator| matches!(indicator.as_str(), "B10" | "B50" | "B90"))
}

/// Digits of a printed number from the first that is not zero to the last that is not zero, in any script.
fn significant_digits(text: &str) -> usize {
    let digit = |c: char| match c {
        '0'..='9' => c.to_digit(10),
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        _ => None,
    };
    let digits: Vec<u32> = text.chars().filter_map(digit).collect();
    let first = digits.iter().position(|digit| *digit != 0);
    let last = digits.iter().rposition(|digit| *digit != 0);
    first.zip(last).map_or(0, |(first, last)| last - first + 1)
}

fn finding(fault: ProfileFault) -> Finding {
    Finding::at(fault.code(), Severity::Error, fault.details(), Place::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_held_for_one_with_a_basis_has_it() {
        let words = include_str!("../../../locales/en/profile.ftl");
        for id in WITH_BASIS {
            let at = words.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id} is gone"));
            let text = &words[at..];
            let end = text.find("\n#").unwrap_or(text.len());
            let named = ["born", "citizens", "refugees", "$who"].iter().any(|word| text[..end].contains(word));
            assert!(named, "{id}: {}", &text[..end]);
        }
    }

    #[test]
    fn counts_significant_digits_in_any_script() {
        for (text, expected) in [
            ("1.04\u{202f}million", 3),
            ("453\u{202f}000", 3),
            ("0.012%", 2),
            ("1\u{202f}044\u{202f}854", 7),
            ("\u{661}\u{660}\u{664}", 3),
        ] {
            assert_eq!(significant_digits(text), expected, "{text}");
        }
    }
}
