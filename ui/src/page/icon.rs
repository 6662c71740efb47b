//! The few icons, as line drawings that take the colour of their text.

use maud::{Markup, PreEscaped, html};

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The mark of the program: a compass needle.
    Mark,
    /// A mortar board.
    Learn,
    /// A sheet with lines.
    Plan,
    /// A sheet with bars.
    Profile,
    /// A drum.
    Data,
    /// A board on a stand.
    Teach,
    /// A question mark in a circle.
    Help,
}

/// The drawing itself; hidden from screen readers, because a word always stands beside it.
pub fn icon(which: Icon) -> Markup {
    let path = match which {
        Icon::Mark => r#"<path d="M12 2l3.2 10L12 22 8.8 12z"/><path d="M2 12h20"/>"#,
        Icon::Learn => r#"<path d="M4 5l8-2 8 2-8 3zM6 8v6c0 2 12 2 12 0V8M20 5v7"/>"#,
        Icon::Plan => r#"<path d="M5 4h14v16H5zM9 9h7M9 13h7M9 17h4"/>"#,
        Icon::Profile => r#"<path d="M6 3h9l4 4v14H6zM9 17v-3M12 17v-6M15 17v-4"/>"#,
        Icon::Data => {
            r#"<ellipse cx="12" cy="6" rx="7" ry="3"/><path d="M5 6v12c0 4 14 4 14 0V6M5 12c0 4 14 4 14 0"/>"#
        }
        Icon::Teach => r#"<path d="M3 5h18v11H3zM12 16v4M8 20h8"/>"#,
        Icon::Help => r#"<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 115 0c0 2-2.5 2-2.5 4M12 17h0"/>"#,
    };
    html! { svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" { (PreEscaped(path)) } }
}
