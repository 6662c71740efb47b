//! Every colour of the charts, in one place, with the role by which a page may give it another one in dark themes.
//!
//! Chosen to be told apart by people who see no red or no green, and by lightness alone on a black-and-white printer.
//! Series differ by dash as well as by colour, residual groups by hatching.

use crate::Colour;

/// Text and axes.
pub const INK: Colour = rgb(0x1c, 0x24, 0x30);
/// Secondary text: tick labels, units.
pub const QUIET: Colour = rgb(0x5a, 0x62, 0x70);
/// Grid lines.
pub const LINE: Colour = rgb(0xdc, 0xd9, 0xd1);
/// The ground, for separators and hollow shapes.
pub const PAPER: Colour = rgb(0xff, 0xff, 0xff);
/// First series; men in pyramids.
pub const ACCENT: Colour = rgb(0x0b, 0x6e, 0x6e);
/// Second series; women in pyramids.
pub const SECOND: Colour = rgb(0xc9, 0x8b, 0x3a);
/// Groups that are a rest of named ones.
pub const REST: Colour = rgb(0x8d, 0x95, 0x9f);
/// Third series.
pub const THIRD: Colour = rgb(0x4b, 0x4f, 0x8f);
/// Fourth series.
pub const FOURTH: Colour = rgb(0x9c, 0x3f, 0x4f);
/// Fifth series.
pub const FIFTH: Colour = rgb(0x3a, 0x3f, 0x47);
/// Sixth series.
pub const SIXTH: Colour = rgb(0x6f, 0xa8, 0xa3);
/// Darkest part of a stack.
pub const DEEP: Colour = rgb(0x0a, 0x3f, 0x40);
/// Light part of a stack.
pub const SAND: Colour = rgb(0xe3, 0xc8, 0x98);
/// Lightest part of a stack.
pub const PALE: Colour = rgb(0xe9, 0xe6, 0xdf);

/// The colour and dash of the n-th series of a line chart; after six they repeat with the next dash.
pub fn series_look(index: usize) -> (Colour, Vec<f32>) {
    const COLOURS: [Colour; 6] = [ACCENT, SECOND, THIRD, FOURTH, FIFTH, SIXTH];
    const DASHES: [&[f32]; 6] = [&[], &[6.0, 2.5], &[1.5, 2.0], &[8.0, 2.5, 1.5, 2.5], &[3.5, 2.0], &[10.0, 3.0]];
    let dash = DASHES[(index + index / COLOURS.len()) % DASHES.len()];
    (COLOURS[index % COLOURS.len()], dash.to_vec())
}

/// The fill of the n-th part of a stack, from dark to light with the two hues alternating.
pub fn stack_fill(index: usize) -> Colour {
    const FILLS: [Colour; 6] = [DEEP, SECOND, ACCENT, SAND, SIXTH, PALE];
    FILLS[index % FILLS.len()]
}

/// The name of a colour's role, such as `accent`; a page's style sheet may give the role another colour.
pub fn role(colour: Colour) -> Option<&'static str> {
    ROLES.iter().find(|(_, known, _)| same_hue(*known, colour)).map(|(name, _, _)| *name)
}

/// Every role with its colour on paper and in dark themes.
pub const ROLES: [(&str, Colour, Colour); 14] = [
    ("ink", INK, rgb(0xe9, 0xe6, 0xdf)),
    ("quiet", QUIET, rgb(0xa3, 0xab, 0xb6)),
    ("line", LINE, rgb(0x31, 0x39, 0x43)),
    ("paper", PAPER, rgb(0x1b, 0x20, 0x27)),
    ("accent", ACCENT, rgb(0x3f, 0xa9, 0xa3)),
    ("second", SECOND, rgb(0xe0, 0xa8, 0x5a)),
    ("rest", REST, rgb(0x7d, 0x86, 0x91)),
    ("third", THIRD, rgb(0x9a, 0x9f, 0xe0)),
    ("fourth", FOURTH, rgb(0xe0, 0x8a, 0x96)),
    ("fifth", FIFTH, rgb(0xd0, 0xd4, 0xda)),
    ("sixth", SIXTH, rgb(0x8f, 0xc9, 0xc4)),
    ("deep", DEEP, rgb(0x2a, 0x77, 0x78)),
    ("sand", SAND, rgb(0xcf, 0xb0, 0x7c)),
    ("pale", PALE, rgb(0x55, 0x5c, 0x66)),
];

const fn rgb(red: u8, green: u8, blue: u8) -> Colour {
    Colour { red, green, blue, opacity: 1.0 }
}

fn same_hue(one: Colour, other: Colour) -> bool {
    (one.red, one.green, one.blue) == (other.red, other.green, other.blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2.2).
    fn luminance(colour: Colour) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05);
        (a / b).max(b / a)
    }

    #[test]
    fn text_is_readable_in_both_themes() {
        let dark_paper = ROLES[3].2;
        for (name, light, dark) in &ROLES[..2] {
            assert!(contrast(*light, PAPER) >= 4.5, "{name} on paper");
            assert!(contrast(*dark, dark_paper) >= 4.5, "{name} on dark");
        }
    }

    #[test]
    fn neighbours_in_a_stack_differ_in_lightness() {
        for index in 0..5 {
            let ratio = contrast(stack_fill(index), stack_fill(index + 1));
            assert!(ratio >= 1.5, "parts {index} and {}: {ratio:.2}", index + 1);
        }
    }

    #[test]
    fn the_two_sides_of_a_pyramid_differ_in_lightness() {
        assert!(contrast(ACCENT, SECOND) >= 1.8);
    }

    #[test]
    fn twelve_series_all_look_different() {
        let looks: Vec<_> = (0..12).map(series_look).collect();
        for (index, look) in looks.iter().enumerate() {
            assert!(!looks[..index].contains(look), "series {index}");
        }
    }

    #[test]
    fn every_role_is_found_again() {
        for (name, light, _) in ROLES {
            assert_eq!(role(light), Some(name));
        }
    }
}
