//! What of a table could identify a person, before its columns are mapped.

use bearings_app::{Proposal, column_letters};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The columns that could identify a person, said which and why, and one key that leaves them all out.
pub(super) fn identifying(words: &Words, proposal: &Proposal) -> Markup {
    let columns = || proposal.columns.iter().filter_map(|column| Some((column, column.identifies?)));
    html! {
        @if columns().next().is_some() {
            section.panel.stack aria-labelledby="identifying" {
                h2 id="identifying" { (words.say(&messages::ui_map_identifying())) }
                p.quiet { (words.say(&messages::ui_map_identifying_why())) }
                ul { @for (column, what) in columns() {
                    li { bdi { (column_letters(column.column)) } " " bdi { (column.headers.last().map_or("", String::as_str)) } " · " (words.say(&messages::ui_map_identifies(what.id()))) }
                } }
                div.row { button type="submit" formaction="/data/map" formnovalidate name="accept" value="remove" accesskey="r" { (words.say(&messages::ui_map_remove_identifying())) } }
            }
        }
    }
}
