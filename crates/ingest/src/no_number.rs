//! What tables of many offices have in the place of a number that they do not give.

/// Marks whose meaning differs from office to office, folded: a dash is zero here and *not available* there, so that a
/// recipe says what each means.
const MARKS: &[&str] = &["..", "...", "‥", "-", ":", "x", "(x)", "c", "*"];

/// Words and signs that can only mean that there is no number, folded.
const WORDS: &[&str] = &[
    "n.d.",
    "n.d",
    "nd",
    "n/d",
    "s.o.",
    "s.o",
    "s/o",
    "n.a.",
    "n.a",
    "na",
    "n/a",
    "no data",
    "not available",
    "not applicable",
    "confidential",
    "suppressed",
    "non disponible",
    "sans objet",
    "confidentiel",
    "données non disponibles",
    "no disponible",
    "sin datos",
    "no aplica",
    "no procede",
    "s.d.",
    "s/d",
    "não disponível",
    "nao disponivel",
    "sem dados",
    "não aplicável",
    "нет данных",
    "н.д.",
    "н/д",
    "нд",
    "не применимо",
    "غير متوفر",
    "غير متوفرة",
    "غير متاح",
    "غير متاحة",
    "لا تنطبق",
    "لا ينطبق",
    "لا توجد بيانات",
    "…",
    "—",
    "–",
    "不详",
    "无数据",
    "不适用",
    "缺失",
    "暂无",
    "未公布",
];

/// Bytes of the longest of all, with room for letters that are longer in upper case; most texts need no second look.
const LONGEST: usize = 48;

/// Whether the text says in words, or by a sign that means nothing else, that there is no number.
pub(crate) fn says_no_number(text: &str) -> bool {
    is_one_of(text, WORDS)
}

/// Whether the text may stand in the place of a number, whatever it means there.
pub(crate) fn replaces_number(text: &str) -> bool {
    is_one_of(text, MARKS) || is_one_of(text, WORDS)
}

fn is_one_of(text: &str, folded: &[&str]) -> bool {
    let text = text.trim();
    text.len() <= LONGEST && folded.contains(&text.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_left_to_the_recipe() {
        for text in ["..", ":", "-", "X", " c "] {
            assert!(replaces_number(text) && !says_no_number(text), "{text}");
        }
        for text in ["—", "N/A", "No data", "Нет данных", "غير متوفر", "不详"] {
            assert!(replaces_number(text) && says_no_number(text), "{text}");
        }
        for text in ["", "xx", "12", "nadia", "no date"] {
            assert!(!replaces_number(text), "{text}");
        }
    }

    #[test]
    fn no_word_is_too_long_to_be_known() {
        for word in WORDS.iter().chain(MARKS) {
            assert!(word.to_uppercase().len() <= LONGEST && word.to_lowercase() == *word, "{word}");
        }
    }
}
