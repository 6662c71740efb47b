//! Figures without a file: one number, or a pasted table.

use super::key_field;
use super::mapping::{choice, key_of, line, measures_field};
use super::source_fields::{SourceProposals, source_fields, with_years};
use bearings_app::{Answers, Measure};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The form for one figure.
pub fn figure(
    words: &Words,
    answers: &Answers,
    measures: &[Measure],
    areas: &[(String, String)],
    source: &SourceProposals,
    key: &str,
) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_figure_title())) }
        p.note { (words.say(&messages::ui_figure_why())) }
        form.stack method="post" action="/data/figure" {
            (key_field(key))
            section.panel.stack {
                div.pair {
                    (measures_field(words, measures, answers, true))
                    (line(words, "value", &messages::ui_map_value(), answers, true, None))
                    (with_years(words, "period", &messages::ui_map_concept("period"), answers, true, &source.editions, &source.years))
                    (choice(words, "multiplier", &messages::ui_map_multiplier(), bearings_app::MULTIPLIERS, &answers.text("multiplier"), |power| words.say(&messages::ui_map_power(key_of(power)))))
                    (choice(words, "basis", &messages::ui_map_basis(), &["", "B", "C", "BR", "CR", "I"], &answers.text("basis"), |basis| if basis.is_empty() { words.say(&messages::ui_figure_no_basis()) } else { words.say(&messages::ui_map_basis_name(basis)) }))
                    (choice(words, "sex", &messages::ui_figure_sex(), &["_T", "M", "F"], &answers.text("sex"), |code| words.say(&messages::ui_map_code(key_of(code)))))
                    (line(words, "age", &messages::ui_figure_age(), answers, false, None))
                    (line(words, "area", &messages::ui_map_concept("area"), answers, false, Some("areas")))
                    (line(words, "counterpart", &messages::ui_figure_area_other(), answers, false, Some("areas")))
                    (line(words, "page", &messages::ui_figure_page(), answers, true, None))
                }
                datalist id="areas" { @for (code, name) in areas { option value=(code) { (name) } } }
            }
            (source_fields(words, answers, source))
            div.row {
                button.primary type="submit" { (words.say(&messages::ui_figure_keep())) }
                a.btn href="/data" { (words.say(&messages::ui_go_back())) }
            }
        }
    }
}

/// The form for a pasted table.
pub fn paste(words: &Words, key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_paste_title())) }
        p.note { (words.say(&messages::ui_paste_why())) }
        form.panel.stack method="post" action="/data/paste" {
            (key_field(key))
            div.field {
                label for="document" { (words.say(&messages::ui_figure_document())) }
                input id="document" name="document" dir="auto" required;
            }
            div.field {
                label for="text" { (words.say(&messages::ui_paste_text())) }
                textarea id="text" name="text" rows="14" dir="auto" required spellcheck="false" {}
            }
            div.row {
                button.primary type="submit" { (words.say(&messages::ui_paste_next())) }
                a.btn href="/data" { (words.say(&messages::ui_go_back())) }
            }
        }
    }
}
