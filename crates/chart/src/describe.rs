//! A scene as plain text, one mark a line, for snapshot tests and for reading what was drawn.

use crate::{Anchor, Colour, Mark, Scene, palette};
use std::fmt::Write;

/// The scene in words: size, marks in painting order with one decimal, then the rows of the table twin.
pub fn describe(scene: &Scene) -> String {
    let mut out = format!("scene {:.1} x {:.1}\n", scene.width, scene.height);
    for mark in &scene.marks {
        out.push_str(&line(mark));
        out.push('\n');
    }
    for row in &scene.twin {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out
}

fn line(mark: &Mark) -> String {
    match mark {
        Mark::Rectangle { x, y, width, height, fill, stroke } => {
            let fill = fill.map_or("none".to_owned(), name);
            let stroke = stroke.map_or(String::new(), |(colour, width)| format!(" stroke {} {width:.1}", name(colour)));
            format!("rectangle {x:.1},{y:.1} {width:.1} x {height:.1} {fill}{stroke}")
        }
        Mark::Line { points, colour, width, dash } => {
            format!("line {} {} {width:.1} dash {dash:?}", joined(points), name(*colour))
        }
        Mark::Polygon { points, fill } => format!("polygon {} {}", joined(points), name(*fill)),
        Mark::Circle { x, y, radius, fill } => format!("circle {x:.1},{y:.1} r {radius:.1} {}", name(*fill)),
        Mark::Text(text) => {
            let anchor = match text.anchor {
                Anchor::Left => "left",
                Anchor::Middle => "middle",
                Anchor::Right => "right",
            };
            let weight = if text.bold { " bold" } else { "" };
            let direction = if text.right_to_left { " rtl" } else { "" };
            let (x, y, size) = (text.x, text.y, text.size);
            let colour = name(text.colour);
            format!("text {x:.1},{y:.1} {anchor} {size:.1}{weight}{direction} {colour} {:?}", text.text)
        }
    }
}

fn joined(points: &[(f32, f32)]) -> String {
    points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

fn name(colour: Colour) -> String {
    match palette::role(colour) {
        Some(role) => role.to_owned(),
        None => format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue),
    }
}
