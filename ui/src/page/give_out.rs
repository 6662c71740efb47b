//! Giving the profile out: one file of a kind in one language, through the window's own dialog.

use super::key_field;
use bearings_app::LanguageChoice;
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The kinds of file, with what each is for.
pub fn give_out(words: &Words, languages: &[LanguageChoice], name: &str, key: &str) -> Markup {
    let kinds = [
        ("pdf", messages::ui_give_pdf()),
        ("docx", messages::ui_give_docx()),
        ("html", messages::ui_give_html()),
        ("xlsx", messages::ui_give_xlsx()),
        ("sdmx-csv", messages::ui_give_sdmx()),
    ];
    html! {
        h1 { (words.say(&messages::ui_profile_give_out())) }
        p.note { (words.say(&messages::ui_give_promise())) }
        @for LanguageChoice { language, name: own_name, reviewed, is_draft } in languages {
            section.panel.stack aria-labelledby={ "give-" (language.code()) } {
                div.row {
                    h2 id={ "give-" (language.code()) } lang=(language.code()) { (own_name) }
                    @if !reviewed { span.chip.warn { (words.say(&messages::ui_give_draft())) } }
                    span.grow {}
                    @if *is_draft {
                        form method="post" action="/profile/read-by-us" {
                            (key_field(key))
                            input type="hidden" name="language" value=(language.code());
                            input type="hidden" name="read" value=(!reviewed);
                            button type="submit" { (words.say(&if *reviewed { messages::ui_give_not_read() } else { messages::ui_give_read_by_us() })) }
                        }
                    }
                }
                div.row {
                    @for (kind, label) in &kinds {
                        form method="post" action="/profile/give-out" {
                            (key_field(key))
                            input type="hidden" name="pick" value="";
                            input type="hidden" name="format" value=(kind);
                            input type="hidden" name="language" value=(language.code());
                            button type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"{kind}\",\"name\":\"{name}-{}\"}}", language.code())) { (words.say(label)) }
                        }
                    }
                }
            }
        }
        p { a.btn href="/profile" { (words.say(&messages::ui_go_back())) } }
    }
}

/// After a file was written.
pub fn given_out(words: &Words, file: &str, back: &str) -> Markup {
    html! {
        section.stack role="status" {
            h1 { (words.say(&messages::ui_given_out())) }
            p.note.good dir="auto" { bdi { (file) } }
            p { a.btn href=(back) { (words.say(&messages::ui_go_back())) } }
        }
    }
}

/// After something was done that needs no more than a sentence.
pub fn said(words: &Words, sentence: &str, back: &str) -> Markup {
    html! {
        section.stack role="status" {
            h1 { (sentence) }
            p { a.btn href=(back) { (words.say(&messages::ui_go_back())) } }
        }
    }
}
