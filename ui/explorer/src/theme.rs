//! The page's colours: what each role of the chart palette looks like in the theme in force.

use bearings_chart::{Colour, palette};
use egui::Color32;
use serde::Deserialize;
use std::collections::HashMap;

/// Colours as the page's style sheet has them. Whatever the page leaves out is as the palette has it.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Behind everything.
    pub ground: Color32,
    /// Between whole and part of a tick label, `.` or `,`.
    pub decimal_sign: char,
    roles: HashMap<&'static str, Color32>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Sent {
    dark: bool,
    ground: String,
    decimal: String,
    roles: HashMap<String, String>,
}

impl Theme {
    /// Reads what the page sends: `{"dark": false, "ground": "#fff", "decimal": ".", "roles": {"accent": "#0b6e6e"}}`.
    /// Every part may be missing; colours that are no hexadecimal ones count as missing.
    pub fn from_json(text: &str) -> Theme {
        let sent: Sent = serde_json::from_str(text).unwrap_or_default();
        let own = |dark: Colour, light: Colour| opaque(if sent.dark { dark } else { light });
        let role = |(name, light, dark): &(&'static str, Colour, Colour)| {
            let page = sent.roles.get(*name).and_then(|text| hex(text));
            (*name, page.unwrap_or_else(|| own(*dark, *light)))
        };
        let roles: HashMap<&'static str, Color32> = palette::ROLES.iter().map(role).collect();
        let paper = roles.get("paper").copied().unwrap_or(Color32::WHITE);
        let decimal_sign = if sent.decimal == "," { ',' } else { '.' };
        Theme { ground: hex(&sent.ground).unwrap_or(paper), decimal_sign, roles }
    }

    /// The colour on the canvas of a colour of the scene.
    pub fn colour(&self, colour: Colour) -> Color32 {
        let themed = palette::role(colour).and_then(|role| self.roles.get(role).copied());
        themed.unwrap_or_else(|| opaque(colour)).gamma_multiply(colour.opacity.clamp(0.0, 1.0))
    }

    /// The same, stepped back towards the ground, for series that are not pointed at.
    pub fn faded(&self, colour: Colour) -> Color32 {
        self.ground.lerp_to_gamma(self.colour(colour), 0.28)
    }
}

fn opaque(colour: Colour) -> Color32 {
    Color32::from_rgb(colour.red, colour.green, colour.blue)
}

fn hex(text: &str) -> Option<Color32> {
    Color32::from_hex(text.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_decides_and_the_palette_fills_in() {
        let theme =
            Theme::from_json(r##"{"dark":true,"ground":" #1b2027","roles":{"accent":"#63c6c0","second":"teal"}}"##);
        assert_eq!(theme.colour(palette::ACCENT), Color32::from_rgb(0x63, 0xc6, 0xc0));
        assert_eq!(theme.colour(palette::SECOND), Color32::from_rgb(0xe0, 0xa8, 0x5a));
        assert_eq!(theme.ground, Color32::from_rgb(0x1b, 0x20, 0x27));
    }

    #[test]
    fn nonsense_is_paper_and_ink() {
        let theme = Theme::from_json("no json");
        assert_eq!((theme.ground, theme.decimal_sign), (Color32::WHITE, '.'));
        assert_eq!(theme.colour(palette::INK), Color32::from_rgb(0x1c, 0x24, 0x30));
    }

    #[test]
    fn faded_lies_between_the_colour_and_the_ground() {
        let theme = Theme::from_json("{}");
        let (full, faded) = (theme.colour(palette::ACCENT), theme.faded(palette::ACCENT));
        assert!(full.r() < faded.r() && faded.r() < theme.ground.r());
    }

    #[test]
    fn other_colours_and_opacity_stay() {
        let theme = Theme::from_json(r#"{"decimal":","}"#);
        let glass = Colour { red: 1, green: 2, blue: 3, opacity: 0.5 };
        assert!((126..=129).contains(&theme.colour(glass).a()));
        assert_eq!(theme.decimal_sign, ',');
    }
}
