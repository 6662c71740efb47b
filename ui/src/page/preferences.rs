//! Language, colours and text size of this machine.

use super::key_field;
use bearings_app::{LanguageChoice, Preferences, Theme};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The page with the three choices.
pub fn preferences(words: &Words, chosen: &Preferences, languages: &[LanguageChoice], key: &str) -> Markup {
    let themes = [
        (Theme::System, "system", messages::ui_theme_system()),
        (Theme::Light, "light", messages::ui_theme_light()),
        (Theme::Dark, "dark", messages::ui_theme_dark()),
        (Theme::Contrast, "contrast", messages::ui_theme_contrast()),
    ];
    html! {
        h1 { (words.say(&messages::ui_preferences())) }
        section.panel.stack aria-labelledby="language" {
            h2 id="language" { (words.say(&messages::ui_language())) }
            form.languages method="post" action="/preferences/language" {
                (key_field(key))
                @for choice in languages {
                    @let language = choice.language;
                    @let current = language == words.language();
                    button.primary[current] type="submit" name="language" value=(language.code()) lang=(language.code()) dir=(language.direction()) aria-pressed=(current) {
                        (choice.name) @if !choice.reviewed { span aria-hidden="true" { "*" } }
                    }
                }
            }
            p.quiet { "* " (words.say(&messages::ui_language_draft())) }
        }
        form.panel.stack method="post" action="/preferences/look" {
            (key_field(key))
            h2 { (words.say(&messages::ui_look())) }
            div.pair {
                div.field {
                    label for="theme" { (words.say(&messages::ui_theme())) }
                    select id="theme" name="theme" {
                        @for (theme, value, name) in &themes {
                            option value=(value) selected[*theme == chosen.theme] { (words.say(name)) }
                        }
                    }
                }
                div.field {
                    label for="size" { (words.say(&messages::ui_text_size())) }
                    select id="size" name="text_size" {
                        @for size in [100u16, 125, 150, 200] {
                            option value=(size) selected[size == chosen.text_size] { (words.numbers().percent(f64::from(size), 0)) }
                        }
                    }
                }
            }
            div { button.primary type="submit" { (words.say(&messages::ui_keep())) } }
        }
    }
}
