//! The sheet of the source: what is asked once, with proposals that one click takes over.

use super::mapping::{key_of, line};
use bearings_app::Answers;
use bearings_locale::{Message, Words, messages};
use maud::{Markup, html};

/// What may stand in the fields of a source, for a person to take over.
#[derive(Debug, Default)]
pub struct SourceProposals {
    /// Who may have made the data; the likeliest first, as in the others.
    pub publishers: Vec<String>,
    /// What they may be called. The first stands in the field.
    pub titles: Vec<String>,
    /// Editions or years that the titles name.
    pub editions: Vec<String>,
    /// Years to choose a period or an edition from.
    pub years: Vec<String>,
}

/// Licences by their short names, which are the same in every language.
const LICENCES: [&str; 2] = ["CC-BY-4.0", "CC0-1.0"];

/// The sheet of the source. What has no answer yet must be chosen: nothing of it goes without saying.
pub(super) fn source_fields(words: &Words, answers: &Answers, proposals: &SourceProposals) -> Markup {
    let licences: Vec<String> = std::iter::once(words.say_plain(&messages::ui_map_licence_own()))
        .chain(LICENCES.iter().map(ToString::to_string))
        .collect();
    let first = Answers(proposals.titles.first().map(|title| ("title".into(), title.clone())).into_iter().collect());
    let titled = if answers.text("title").is_empty() { &first } else { answers };
    html! {
        section.panel.stack aria-labelledby="source" {
            h2 id="source" { (words.say(&messages::ui_map_source())) }
            p.quiet { (words.say(&messages::ui_map_source_why())) }
            div.pair {
                (proposed(words, "publisher", &messages::ui_map_publisher(), answers, true, &proposals.publishers))
                (proposed(words, "title", &messages::ui_map_source_title(), titled, true, &proposals.titles))
                (with_years(words, "edition", &messages::ui_map_edition(), answers, true, &proposals.editions, &proposals.years))
                (proposed(words, "licence", &messages::ui_map_licence(), answers, true, &licences))
                (must_choose(words, "kind", &messages::ui_map_kind(), &["count", "estimate", "model", "minimum-count"], answers, |kind| words.say(&messages::ui_map_kind_name(kind))))
                (must_choose(words, "reference", &messages::ui_map_reference(), bearings_app::CHOICES_OF_REFERENCE, answers, |date| words.say(&messages::ui_map_reference_name(key_of(date)))))
                (must_choose(words, "residence", &messages::ui_map_residence(), bearings_app::CHOICES_OF_RESIDENCE, answers, |rule| words.say(&messages::ui_map_residence_name(key_of(rule)))))
            }
        }
    }
}

/// A field of one line with what may stand in it below, to be taken over with one click.
fn proposed(
    words: &Words,
    field: &str,
    name: &Message,
    answers: &Answers,
    required: bool,
    proposals: &[String],
) -> Markup {
    html! {
        div.field {
            (line(words, field, name, answers, required, None))
            (fill_buttons(words, field, name, proposals))
        }
    }
}

/// The same with a list of years beside the proposals.
pub(super) fn with_years(
    words: &Words,
    field: &str,
    name: &Message,
    answers: &Answers,
    required: bool,
    proposals: &[String],
    years: &[String],
) -> Markup {
    html! {
        div.field {
            (line(words, field, name, answers, required, None))
            div.row {
                (fill_buttons(words, field, name, proposals))
                select data-fills={ "#" (field) } aria-label=(words.say(&messages::ui_map_year_of(words.say(name)))) {
                    option value="" { (words.say(&messages::ui_map_choose_year())) }
                    @for year in years { option value=(year) { (year) } }
                }
            }
        }
    }
}

fn fill_buttons(words: &Words, field: &str, name: &Message, proposals: &[String]) -> Markup {
    html! {
        @if !proposals.is_empty() {
            div.row role="group" aria-label=(words.say(&messages::ui_map_take_over(words.say(name)))) {
                @for text in proposals { button.chip type="button" data-fills={ "#" (field) } value=(text) dir="auto" { (text) } }
            }
        }
    }
}

/// A field with choices, of which none is taken beforehand.
fn must_choose(
    words: &Words,
    field: &str,
    name: &Message,
    choices: &[&str],
    answers: &Answers,
    say: impl Fn(&str) -> String,
) -> Markup {
    let asked = answers.text(field);
    html! {
        div.field {
            label for=(field) { (words.say(name)) }
            select id=(field) name=(field) required {
                option value="" { (words.say(&messages::ui_map_choose())) }
                @for known in choices { option value=(known) selected[*known == asked] { (say(known)) } }
            }
        }
    }
}
