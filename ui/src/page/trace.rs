//! Where a number comes from, as a dialog or a page: the value, the formula, the rows, the file, the licence.

use bearings_app::{Trace, TraceRow};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The dialog; the script opens it when it arrives.
pub fn trace(words: &Words, found: &Trace) -> Markup {
    html! {
        dialog aria-labelledby="trace-title" {
            div.stack {
                div.row {
                    h2 id="trace-title" { (words.say(&messages::ui_trace_of(found.value.as_str()))) }
                    (agreement(words, found))
                }
                (content(words, found))
                div { button type="button" data-closes="" autofocus { (words.say(&messages::ui_close())) } }
            }
        }
    }
}

/// The same as a page of its own, for whoever opens its address.
pub fn trace_page(words: &Words, found: &Trace, back: &str) -> Markup {
    html! {
        section.panel.stack aria-labelledby="trace-title" {
            div.row {
                h1 id="trace-title" { (words.say(&messages::ui_trace_of(found.value.as_str()))) }
                (agreement(words, found))
            }
            (content(words, found))
            div { a.btn href=(back) { (words.say(&messages::ui_go_back())) } }
        }
    }
}

fn agreement(words: &Words, found: &Trace) -> Markup {
    html! {
        span.grow {}
        @match found.published_agrees {
            Some(true) => span.chip.good { (words.say(&messages::ui_trace_equal())) },
            Some(false) => span.chip.warn { (words.say(&messages::ui_trace_differs(found.published.as_str()))) },
            None => {}
        }
    }
}

fn content(words: &Words, found: &Trace) -> Markup {
    html! {
        table {
            tbody {
                (line(&words.say(&messages::ui_trace_indicator()), &found.indicator))
                (line(&words.say(&messages::ui_trace_definition()), &found.definition))
                @if !found.formula.is_empty() { (line(&words.say(&messages::ui_trace_formula()), &found.formula)) }
                (line(&words.say(&messages::ui_trace_basis()), &found.basis))
                @for source in &found.sources { (line(&words.say(&messages::ui_trace_source()), source)) }
            }
        }
        @if found.rows.is_empty() {
            p.note { (words.say(&messages::ui_trace_no_rows())) }
        } @else {
            div.scroll tabindex="0" { (rows(words, &found.rows)) }
        }
        @if found.rows_left_out > 0 {
            p.quiet { (words.say(&messages::ui_trace_more_rows(words.numbers().count(found.rows_left_out as i64)))) }
        }
    }
}

fn line(name: &str, value: &str) -> Markup {
    html! { tr { th scope="row" { (name) } td dir="auto" { (value) } } }
}

fn rows(words: &Words, list: &[TraceRow]) -> Markup {
    html! {
        table {
            caption { (words.say(&messages::ui_trace_rows())) }
            thead {
                tr {
                    th scope="col" { (words.say(&messages::ui_trace_what())) }
                    th.n scope="col" { (words.say(&messages::ui_trace_value())) }
                    th scope="col" { (words.say(&messages::ui_trace_sheet())) }
                    th.n scope="col" { (words.say(&messages::ui_trace_row())) }
                    th.n scope="col" { (words.say(&messages::ui_trace_column())) }
                    th scope="col" { (words.say(&messages::ui_trace_file())) }
                }
            }
            tbody {
                @for row in list {
                    tr {
                        td { (row.what) }
                        td.n { (row.value) }
                        td dir="auto" { (row.sheet) }
                        td.n { (row.row) }
                        td.n { bdi { (row.column) } }
                        td dir="auto" { (row.file) br; span.quiet.tiny { bdi { (row.sha256) } } }
                    }
                }
            }
        }
    }
}
