//! Copies of the workspace: one elsewhere, the earlier ones, and the history of changes.

use super::{key_field, lock_panel};
use bearings_app::{EarlierCopy, PastAct};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The page.
pub fn copies(
    words: &Words,
    last: &str,
    earlier: &[EarlierCopy],
    acts: &[PastAct],
    name: &str,
    locked: bool,
    key: &str,
) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_copies())) }
        section.panel.stack aria-labelledby="elsewhere" {
            h2 id="elsewhere" { (words.say(&messages::ui_copy_elsewhere())) }
            p { (last) }
            form method="post" action="/copies/write" {
                (key_field(key))
                input type="hidden" name="pick" value="";
                button.primary type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"bearings\",\"name\":\"{name}\"}}")) { (words.say(&messages::ui_copy_write())) }
            }
        }
        section.panel.stack aria-labelledby="earlier" {
            h2 id="earlier" { (words.say(&messages::ui_copy_earlier())) }
            p.quiet { (words.say(&messages::ui_copy_earlier_what())) }
            @if earlier.is_empty() { p { (words.say(&messages::ui_copy_none())) } }
            @for copy in earlier {
                form.row method="post" action="/copies/restore" {
                    (key_field(key))
                    input type="hidden" name="number" value=(copy.number);
                    span { bdi { (copy.name) } }
                    button type="submit" { (words.say(&messages::ui_copy_restore())) }
                }
            }
        }
        (lock_panel(words, locked, key))
        section.panel.stack aria-labelledby="history" {
            h2 id="history" { (words.say(&messages::ui_history())) }
            @if acts.is_empty() { p { (words.say(&messages::ui_history_none())) } }
            ol reversed { @for act in acts { li { (act.what) " " span.quiet { bdi { (act.made_at) } } @if act.undone { " " span.chip { (words.say(&messages::ui_history_undone())) } } } } }
        }
    }
}
