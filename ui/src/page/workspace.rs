//! Making a new workspace: which country, with the international estimates or without.

use super::key_field;
use bearings_locale::{Words, messages};
use bearings_model::AreaCode;
use maud::{Markup, html};

/// The form.
pub fn new_workspace(words: &Words, areas: &[(AreaCode, String)], key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_door_file())) }
        form.panel.stack method="post" action="/workspace/create" {
            (key_field(key))
            input type="hidden" name="pick" value="";
            div.field {
                label for="country" { (words.say(&messages::ui_new_country())) }
                select id="country" name="country" required {
                    option value="" { (words.say(&messages::ui_new_choose())) }
                    @for (code, name) in areas { option value=(code) { (name) } }
                }
            }
            div.row {
                input id="international" type="checkbox" name="international" value="yes" checked;
                label for="international" { (words.say(&messages::ui_new_international())) }
            }
            p.quiet { (words.say(&messages::ui_new_file())) }
            div.row {
                button.primary type="submit" data-host="save_as" data-with="{\"format\":\"bearings\",\"name\":\"\"}" { (words.say(&messages::ui_new_make())) }
                a.btn href="/" { (words.say(&messages::ui_leave_form())) }
            }
        }
    }
}

/// What rooms say that need a workspace while none is open.
pub fn no_workspace(words: &Words) -> Markup {
    html! {
        section.stack {
            h1 { (words.say(&messages::ui_none_open())) }
            p.note { (words.say(&messages::ui_none_open_next())) }
            div.row {
                a.btn.primary href="/workspace/new" { (words.say(&messages::ui_door_file())) }
                a.btn href="/country" { (words.say(&messages::ui_door_country())) }
            }
        }
    }
}
