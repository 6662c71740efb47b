//! Handing a table on: the formats, what each cannot hold, how it went.

use super::key_field;
use bearings_app::{HandedOn, TableToHandOn, loss_message};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The formats that a table can be saved in. `file` is the id of the picked file, `table` counts from 1.
pub fn hand_on_formats(words: &Words, name: &str, file: &str, table: usize, key: &str) -> Markup {
    let formats = [
        ("spss", messages::ui_hand_on_spss()),
        ("stata", messages::ui_hand_on_stata()),
        ("csv", messages::ui_hand_on_csv()),
    ];
    html! {
        h1 { (words.say(&messages::ui_hand_on_title())) }
        section.panel.stack {
            h2 { bdi { (name) } }
            p { (words.say(&messages::ui_hand_on_which())) }
            div.row {
                @for (format, said) in formats {
                    form method="post" action="/data/hand-on/look" {
                        (key_field(key))
                        input type="hidden" name="file" value=(file);
                        input type="hidden" name="table" value=(table);
                        input type="hidden" name="format" value=(format);
                        button type="submit" { (words.say(&said)) }
                    }
                }
                a.btn href="/data" { (words.say(&messages::ui_leave_form())) }
            }
        }
    }
}

/// What the format cannot hold, before anything is written. `job` is the number of the looking through, `ending` that
/// of the file.
pub fn hand_on_losses(words: &Words, table: &TableToHandOn, job: u64, ending: &str, key: &str) -> Markup {
    let stem = table.file_name.rsplit_once('.').map_or(table.file_name.as_str(), |(stem, _)| stem);
    let proposed = serde_json::json!({ "format": ending, "name": stem }).to_string();
    html! {
        h1 { (words.say(&messages::ui_hand_on_title())) }
        section.panel.stack {
            h2 { bdi { (table.file_name) } " · " bdi dir="ltr" { "." (ending) } }
            @if table.losses.is_empty() { p.note.good { (words.say(&messages::loss_none())) } }
            (loss_list(words, table, true))
            (loss_list(words, table, false))
            @if table.of_records { p.note.warn { (words.say(&messages::ui_hand_on_personal())) } }
            form.row method="post" action="/data/hand-on/save" {
                (key_field(key))
                input type="hidden" name="job" value=(job);
                input type="hidden" name="pick" value="";
                button.primary type="submit" data-host="save_as" data-with=(proposed) { (words.say(&messages::ui_hand_on_save())) }
                a.btn href="/data" { (words.say(&messages::ui_leave_form())) }
            }
        }
    }
}

fn loss_list(words: &Words, table: &TableToHandOn, comes_back: bool) -> Markup {
    let losses: Vec<_> = table.losses.iter().filter(|loss| loss.comes_back == comes_back).collect();
    let (heading, tone) = match comes_back {
        true => (messages::loss_comes_back(), "note"),
        false => (messages::loss_for_good(), "note warn"),
    };
    html! {
        @if !losses.is_empty() {
            div class=(tone) {
                p { (words.say(&heading)) }
                ul { @for loss in losses { li { (words.say(&loss_message(loss))) } } }
            }
        }
    }
}

/// A table under way: asks again by itself, can be cancelled. `address` is where it is asked for.
pub fn handing_on(words: &Words, address: &str, done: u64, of: u64, key: &str) -> Markup {
    super::data::under_way(words, address, done, of, key)
}

/// How it ended.
pub fn handed_on(words: &Words, name: &str, written: &HandedOn) -> Markup {
    let numbers = words.numbers();
    let (rows, columns) = (numbers.count(written.rows as i64), numbers.count(written.columns as i64));
    html! {
        h1 { (words.say(&messages::ui_hand_on_done())) }
        section.panel.stack {
            p role="status" { (words.say(&messages::cli_table_written(name, rows, columns))) }
            @if let Some(descriptor) = &written.descriptor { p { (words.say(&messages::ui_hand_on_beside(descriptor.as_str()))) } }
            div.row { a.btn href="/data" { (words.say(&messages::ui_go_back())) } }
        }
    }
}

/// Nothing was written, because a person stopped it.
pub fn hand_on_stopped(words: &Words) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_hand_on_title())) }
        section.panel.stack {
            p role="status" { (words.say(&messages::cli_nothing_written())) }
            div.row { a.btn href="/data" { (words.say(&messages::ui_go_back())) } }
        }
    }
}
