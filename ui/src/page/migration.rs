//! Tables of migration that were counted from records.

use super::key_field;
use crate::part::{BlockContext, blocks};
use bearings_app::MigrationTable;
use bearings_locale::{Words, messages};
use bearings_report::Block;
use maud::{Markup, html};

/// Every table with the kinds of file it can be saved as.
pub fn migration(words: &Words, tables: &[MigrationTable], key: &str) -> Markup {
    // Figures made from records are traced to their table, which is this one: no cell has a token.
    let context = BlockContext { words, trace: "/profile/trace" };
    html! {
        h1 { (words.say(&messages::ui_migration_title())) }
        @if tables.is_empty() {
            section.panel.stack {
                h2 { (words.say(&messages::ui_migration_empty())) }
                p { (words.say(&messages::ui_migration_empty_next())) }
            }
        }
        @for known in tables {
            section.panel.stack aria-label=(known.table.caption) {
                (blocks(&context, &[Block::Table(known.table.clone())]))
                div.row {
                    @for (format, label) in [("xlsx", messages::ui_migration_save_xlsx()), ("csv", messages::ui_migration_save_csv())] {
                        form method="post" action="/data/migration/give-out" {
                            (key_field(key))
                            input type="hidden" name="id" value=(known.id);
                            input type="hidden" name="table" value=(known.key);
                            input type="hidden" name="format" value=(format);
                            input type="hidden" name="pick" value="";
                            button type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"{format}\",\"name\":\"{}\"}}", known.id)) { (words.say(&label)) }
                        }
                    }
                }
            }
        }
        p { a.btn href="/data" { (words.say(&messages::ui_go_back())) } }
    }
}
