//! The explorer: series over time on a canvas that can be moved, enlarged and asked, painted from the same scene as the
//! picture and the PDF.
//!
//! egui paints marks and plain ASCII tick labels. Every word (names, values, times, the unit) stays in the page's HTML,
//! which takes it from the scene's table twin, because egui lays out no text from right to left.
//! Deliberately not here: reading the page, fetching the scene and handing over events, which the page's script does.

mod chart;
mod dash;
mod density;
mod explorer;
mod grid;
mod paint;
mod theme;
mod ticks;
mod view;
#[cfg(target_arch = "wasm32")]
mod web;

pub use chart::{Chart, Dot, NoAxes, Run, Series};
pub use density::{DOT_LIMIT, density};
pub use explorer::Explorer;
pub use grid::{Grid, Hit};
pub use theme::Theme;
pub use ticks::{print_ascii, time_ticks, value_ticks};
pub use view::View;
