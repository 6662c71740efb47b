//! Charts: a spec (data with its words) becomes a scene (marks and text anchors), which painters draw.
//!
//! SVG, PDF and the explorer's canvas agree because they paint the same scene.
//! Deliberately not here: fonts, files, colours chosen anywhere but in `palette`, words (they arrive in the spec).
//!
//! Directions. In a right-to-left language bar charts are mirrored: labels stand at the right and bars grow to the left.
//! Time runs from left to right in every language, and the value axis stands at the left of it, as Arabic statistical
//! publications print it. In pyramids men stand at the left and women at the right in every language, both named.

mod bar_chart;
mod describe;
mod frame;
mod hatch;
mod legend;
mod line_chart;
mod measure;
mod paint_svg;
pub mod palette;
mod pen;
mod pyramid;
mod spread;
mod stack_chart;
mod text_boxes;
mod ticks;
mod time_axis;
mod value_axis;

pub use bar_chart::{Bar, BarChart};
pub use describe::describe;
pub use frame::{Frame, Print};
pub use line_chart::{LineChart, LineSeries, SeriesBreak, TimePoint};
pub use measure::text_width;
pub use paint_svg::{SvgUse, SvgWords, chart_style_sheet, paint_svg};
pub use pyramid::{AgeGroup, Pyramid};
pub use scene::{Anchor, Axes, Colour, Mark, Scene, SeriesMarks, SeriesPoint, TextMark};
pub use stack_chart::{StackChart, StackColumn};
pub use text_boxes::{TextBox, text_boxes};
pub use ticks::nice_ticks;

mod scene;
