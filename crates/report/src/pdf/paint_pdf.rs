//! Draws the pages with `printpdf`. With `text_ops`, the only file that knows it.

use super::complete::complete;
use super::font_resources::FontResources;
use super::text_ops::{Advances, round, text_ops};
use crate::ReportFault;
use crate::pages::{NodeId, Page, PageMark, Pages};
use bearings_chart::Colour;
use bearings_typeset::FontLibrary;
use printpdf::{
    Color, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, FontId, Line, LineDashPattern, LinePoint, Mm, Op,
    PaintMode, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage,
    Rect, Rgb, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The pages as a PDF 1.7 file, tagged, with embedded subsets of the fonts. The same pages and fonts give the same
/// bytes; the file names no date, author, folder or machine.
pub fn paint_pdf(pages: &Pages, library: &FontLibrary) -> Result<Vec<u8>, ReportFault> {
    let mut document = PdfDocument::new(&pages.title);
    let mut painter = Painter { library, fonts: FontResources::default(), advances: Advances::default() };
    let logo = pages.logo.as_deref().and_then(|bytes| RawImage::decode_from_bytes(bytes, &mut Vec::new()).ok());
    let mut contents = Vec::new();
    for page in &pages.pages {
        let mut state = State { logo: logo.as_ref().map(|logo| (logo.width, logo.height)), ..State::default() };
        painter.page(page, pages, &mut state);
        let mut sheet = PdfPage::new(Mm(0.0), Mm(0.0), state.ops);
        let sides = Rect::from_wh(Pt(page.width), Pt(page.height));
        (sheet.media_box, sheet.trim_box, sheet.crop_box) = (sides.clone(), sides.clone(), sides);
        document.pages.push(sheet);
        contents.push(state.nodes);
        for percent in state.opacities {
            let opacity = f32::from(percent) / 100.0;
            let graphics =
                ExtendedGraphicsState::default().with_current_fill_alpha(opacity).with_current_stroke_alpha(opacity);
            document.resources.extgstates.map.insert(opacity_id(percent), graphics);
        }
    }
    if let Some(logo) = logo {
        document.resources.xobjects.map.insert(logo_id(), XObject::Image(logo));
    }
    painter.embed(&mut document)?;
    let options = PdfSaveOptions { optimize: false, image_optimization: None, ..PdfSaveOptions::default() };
    let drawn = document.to_lopdf_document(&options, &mut Vec::new());
    complete(drawn, pages, &contents)
}

/// Whether the bytes are a picture that can be placed on a page.
pub(crate) fn can_be_painted(picture: &[u8]) -> bool {
    RawImage::decode_from_bytes(picture, &mut Vec::new()).is_ok()
}

struct Painter<'a> {
    library: &'a FontLibrary,
    fonts: FontResources,
    advances: Advances,
}

/// What has been written to one page so far.
#[derive(Default)]
struct State {
    ops: Vec<Op>,
    /// The element of each marked stretch, by its number.
    nodes: Vec<NodeId>,
    /// The stretch that is open: an element, or an ornament.
    open: Option<Option<NodeId>>,
    fill: Option<Colour>,
    stroke: Option<Colour>,
    opacity: u8,
    opacities: Vec<u8>,
    logo: Option<(usize, usize)>,
}

impl Painter<'_> {
    fn page(&mut self, page: &Page, pages: &Pages, state: &mut State) {
        state.opacity = 100;
        for placed in &page.marks {
            state.open(placed.node, pages);
            match &placed.mark {
                PageMark::Text(text) => {
                    state.fill(text.colour);
                    let (fonts, advances) = (&mut self.fonts, &mut self.advances);
                    text_ops(&mut state.ops, text, page.height, self.library, fonts, advances);
                }
                shape => state.shape(shape, page.height),
            }
        }
        state.close();
    }

    /// Hands the fonts that were used to the document, each parsed once.
    fn embed(&self, document: &mut PdfDocument) -> Result<(), ReportFault> {
        let mut parsed = BTreeMap::new();
        for resource in self.fonts.all() {
            let face = self.library.face(resource.face);
            let font = match parsed.entry(resource.face) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(free) => {
                    let font = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new());
                    free.insert(font.ok_or_else(|| ReportFault::FontNotEmbedded { font: face.name().to_owned() })?)
                }
            };
            let font = PdfFont::new(font.clone());
            document.resources.fonts.map.insert(FontId(resource.name.clone()), font);
        }
        Ok(())
    }
}

impl State {
    /// Opens the marked stretch of an element, or of an ornament.
    fn open(&mut self, node: Option<NodeId>, pages: &Pages) {
        if self.open == Some(node) {
            return;
        }
        self.close();
        self.open = Some(node);
        let Some(node) = node else {
            self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            return;
        };
        let tag = super::structure::tag(&pages.tree, node).to_owned();
        let number = DictItem::Int(self.nodes.len() as i64);
        let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
        self.nodes.push(node);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn shape(&mut self, mark: &PageMark, page_height: f32) {
        let down = |y: f32| page_height - y;
        match mark {
            PageMark::Text(_) => {}
            PageMark::Rectangle { x, y, width, height, fill, stroke } => {
                let corner = (Pt(round(*x)), Pt(round(down(y + height))));
                let rectangle = Rect::from_xywh(corner.0, corner.1, Pt(round(*width)), Pt(round(*height)));
                // One after the other: fill and outline may differ in opacity.
                if let Some(fill) = fill {
                    self.fill(*fill);
                    let rectangle = Rect { mode: Some(PaintMode::Fill), ..rectangle.clone() };
                    self.ops.push(Op::DrawRectangle { rectangle });
                }
                if let Some((colour, width)) = stroke {
                    self.stroke(*colour, *width, &[]);
                    let rectangle = Rect { mode: Some(PaintMode::Stroke), ..rectangle };
                    self.ops.push(Op::DrawRectangle { rectangle });
                }
            }
            PageMark::Line { points, colour, width, dash } => {
                self.stroke(*colour, *width, dash);
                let points = points.iter().map(|(x, y)| at(*x, down(*y), false)).collect();
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            PageMark::Polygon { points, fill } => {
                self.fill(*fill);
                self.filled(points.iter().map(|(x, y)| at(*x, down(*y), false)).collect());
            }
            PageMark::Circle { x, y, radius, fill } => {
                self.fill(*fill);
                self.filled(circle(*x, down(*y), *radius));
            }
            PageMark::Logo { x, y, width, height } => {
                if self.logo.is_some() {
                    let transform = XObjectTransform {
                        translate_x: Some(Pt(round(*x))),
                        translate_y: Some(Pt(round(down(y + height)))),
                        scale_x: Some(round(*width)),
                        scale_y: Some(round(*height)),
                        no_auto_scale: true,
                        ..XObjectTransform::default()
                    };
                    self.ops.push(Op::UseXobject { id: logo_id(), transform });
                }
            }
        }
    }

    fn filled(&mut self, points: Vec<LinePoint>) {
        let rings = vec![PolygonRing { points }];
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn fill(&mut self, colour: Colour) {
        self.opacity(colour.opacity);
        if self.fill != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
            self.fill = Some(colour);
        }
    }

    fn stroke(&mut self, colour: Colour, width: f32, dash: &[f32]) {
        self.opacity(colour.opacity);
        if self.stroke != Some(colour) {
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
            self.stroke = Some(colour);
        }
        self.ops.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        let dash: Vec<f32> = dash.iter().map(|length| round(*length)).collect();
        self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &dash) });
    }

    fn opacity(&mut self, opacity: f32) {
        // A percentage of what is between 0 and 1.
        let percent = (opacity.clamp(0.0, 1.0) * 100.0).round() as u8;
        if percent != self.opacity {
            self.opacity = percent;
            self.opacities.push(percent);
            self.ops.push(Op::LoadGraphicsState { gs: opacity_id(percent) });
        }
    }
}

fn rgb(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(part(colour.red), part(colour.green), part(colour.blue), None))
}

fn at(x: f32, y: f32, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(round(x)), y: Pt(round(y)) }, bezier }
}

/// Four curves that differ from a circle by less than a thousandth of its radius.
fn circle(x: f32, y: f32, radius: f32) -> Vec<LinePoint> {
    let k = radius * 0.5523;
    let mut points = vec![at(x + radius, y, false)];
    for (dx, dy) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0_f32)] {
        // (dx, dy) points to where the quarter begins, (-dy, dx) to where it ends.
        let (ex, ey) = (-dy, dx);
        points.push(at(x + dx * radius + ex * k, y + dy * radius + ey * k, true));
        points.push(at(x + ex * radius + dx * k, y + ey * radius + dy * k, true));
        points.push(at(x + ex * radius, y + ey * radius, false));
    }
    points
}

fn opacity_id(percent: u8) -> ExtendedGraphicsStateId {
    ExtendedGraphicsStateId(format!("OPACITY{percent}"))
}

fn logo_id() -> XObjectId {
    XObjectId("LOGO".to_owned())
}
