//! Slanted lines inside a rectangle: the black-and-white safe look of what is not known.

use crate::Colour;
use crate::pen::Pen;

/// Fills a rectangle with 45° lines `gap` points apart.
pub(crate) fn hatch(pen: &mut Pen, (x, y, width, height): (f32, f32, f32, f32), gap: f32, colour: Colour) {
    let mut offset = gap;
    while offset < width + height {
        // The line x + y = offset, cut to the rectangle; its ends lie on the lower left and the upper right edges.
        let from = (offset.min(width), (offset - width).max(0.0));
        let to = ((offset - height).max(0.0), offset.min(height));
        pen.line(vec![(x + from.0, y + from.1), (x + to.0, y + to.1)], colour, 0.6, &[]);
        offset += gap;
    }
}
