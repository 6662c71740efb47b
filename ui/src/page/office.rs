//! What the office says of itself: name, working group, foreword, contact, next update, official country names, digits.

use super::key_field;
use bearings_app::OfficeField;
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// One field of the form, with what it holds now.
pub struct OfficeEntry {
    /// Which field.
    pub field: OfficeField,
    /// What it holds.
    pub value: String,
}

/// All that the form shows.
pub struct OfficePage<'a> {
    /// The fields in their order.
    pub entries: &'a [OfficeEntry],
    /// Whether there is a logo to show.
    pub has_logo: bool,
    /// The language whose texts are edited, by its own name.
    pub language_name: &'a str,
    /// What only our own pages know.
    pub key: &'a str,
}

/// The form; each field is kept by itself, so that each is one change that can be undone.
pub fn office(words: &Words, page: &OfficePage<'_>) -> Markup {
    let key = page.key;
    html! {
        h1 { (words.say(&messages::ui_profile_office())) }
        p.note { (words.say(&messages::ui_office_why())) }
        p.quiet { (words.say(&messages::ui_office_language(page.language_name))) }
        (logo(words, page))
        @for entry in page.entries {
            @let id = entry.field.id();
            @let (name, help) = labels(entry.field);
            form.panel.stack method="post" action={ "/profile/office/" (id) } {
                (key_field(key))
                div.field {
                    label for=(id) { (words.say(&name)) }
                    p.quiet id={ (id) "-help" } { (words.say(&help)) }
                    @match entry.field.choices() {
                        Some(choices) => select id=(id) name="value" aria-describedby={ (id) "-help" } {
                            @for choice in choices { option value=(choice) selected[*choice == entry.value] { (words.say(&choice_name(choice))) } }
                        },
                        None if entry.field.is_long() => textarea id=(id) name="value" dir="auto" aria-describedby={ (id) "-help" } { (entry.value) },
                        None => input id=(id) name="value" value=(entry.value) dir="auto" aria-describedby={ (id) "-help" };
                    }
                }
                div { button type="submit" { (words.say(&messages::ui_keep())) } }
            }
        }
        p { a.btn href="/profile" { (words.say(&messages::ui_go_back())) } }
    }
}

/// The logo: what there is, another one, none.
fn logo(words: &Words, page: &OfficePage<'_>) -> Markup {
    html! {
        section.panel.stack aria-labelledby="logo" {
            h2 id="logo" { (words.say(&messages::ui_office_logo())) }
            p.quiet { (words.say(&messages::ui_office_logo_help())) }
            @if page.has_logo { img.logo src="/profile/office/logo" alt=(words.say(&messages::ui_office_logo_alt())); }
            div.row {
                form method="post" action="/profile/office/logo" {
                    (key_field(page.key))
                    input type="hidden" name="pick" value="";
                    button type="submit" data-host="pick_picture" { (words.say(&messages::ui_office_logo_choose())) }
                }
                @if page.has_logo {
                    form method="post" action="/profile/office/logo/remove" {
                        (key_field(page.key))
                        button type="submit" { (words.say(&messages::ui_office_logo_remove())) }
                    }
                }
            }
        }
    }
}

fn labels(field: OfficeField) -> (bearings_locale::Message, bearings_locale::Message) {
    match field {
        OfficeField::OfficeName => (messages::ui_office_name(), messages::ui_office_name_help()),
        OfficeField::CountryName => (messages::ui_office_country(), messages::ui_office_country_help()),
        OfficeField::WorkingGroup => (messages::ui_office_group(), messages::ui_office_group_help()),
        OfficeField::NextUpdate => (messages::ui_office_next(), messages::ui_office_next_help()),
        OfficeField::Contact => (messages::ui_office_contact(), messages::ui_office_contact_help()),
        OfficeField::Foreword => (messages::ui_office_foreword(), messages::ui_office_foreword_help()),
        OfficeField::Digits => (messages::ui_office_digits(), messages::ui_office_digits_help()),
        OfficeField::Months => (messages::ui_office_months(), messages::ui_office_months_help()),
    }
}

fn choice_name(choice: &str) -> bearings_locale::Message {
    match choice {
        "arabic-indic" => messages::ui_digits_arabic(),
        "latin" => messages::ui_digits_latin(),
        "maghreb" => messages::ui_months_maghreb(),
        "mashriq" => messages::ui_months_mashriq(),
        _ => messages::ui_months_gulf(),
    }
}
