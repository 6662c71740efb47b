//! The blocks of a section.

use super::TEXT_WIDTH;
use super::package::Package;
use super::paragraph::{Setting, styled, write_paragraph, write_properties};
use super::table::{write_key_figures, write_table};
use super::xml::Xml;
use crate::document::{Block, Figure};
use crate::image_kind::ImageKind;
use crate::{PicturePainter, ReportFault};

/// English Metric Units a point.
const EMU: f32 = 12_700.0;
/// Pixels of a chart for each point of its size: 216 a inch.
const PIXELS_PER_POINT: f32 = 3.0;

pub(super) fn write_block(
    xml: &mut Xml,
    block: &Block,
    setting: Setting,
    package: &mut Package,
    pictures: &PicturePainter,
) -> Result<(), ReportFault> {
    match block {
        Block::Paragraph(paragraph) => write_paragraph(xml, paragraph, "BodyText", setting),
        Block::Bullets(items) => {
            for item in items {
                write_paragraph(xml, item, "ListBullet", setting);
            }
        }
        Block::Note(paragraph) => write_paragraph(xml, paragraph, "Note", setting),
        Block::KeyFigures(figures) => write_key_figures(xml, figures, setting),
        Block::Table(table) => write_table(xml, table, setting),
        Block::Figure(figure) => write_figure(xml, figure, setting, package, pictures)?,
    }
    Ok(())
}

/// Picture, caption and notes, kept together.
fn write_figure(
    xml: &mut Xml,
    figure: &Figure,
    setting: Setting,
    package: &mut Package,
    pictures: &PicturePainter,
) -> Result<(), ReportFault> {
    let png = pictures.paint_png(&figure.scene, PIXELS_PER_POINT)?;
    let scale = (TEXT_WIDTH as f32 / 20.0 / figure.scene.width.max(1.0)).min(1.0);
    let size = (figure.scene.width * scale, figure.scene.height * scale);
    let words = (figure.caption.as_str(), figure.alternative.as_str());
    write_picture(xml, package, (png, ImageKind::Png), size, words, "Figure", setting);
    styled(xml, &figure.caption, "FigureCaption", setting);
    for note in &figure.notes {
        write_paragraph(xml, note, "TableNote", setting);
    }
    Ok(())
}

/// A picture in a paragraph of its own; `size` in points, `words` title and alternative text.
pub(super) fn write_picture(
    xml: &mut Xml,
    package: &mut Package,
    (bytes, kind): (Vec<u8>, ImageKind),
    size: (f32, f32),
    words: (&str, &str),
    style: &str,
    setting: Setting,
) {
    let (id, relation) = package.add_picture(bytes, kind);
    let (wide, high) = (emu(size.0), emu(size.1));
    let name = format!("Picture {id}");
    let id = id.to_string();
    xml.open("w:p", &[]);
    write_properties(xml, style, setting, setting.right_to_left);
    for name in ["w:r", "w:drawing"] {
        xml.open(name, &[]);
    }
    xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
    xml.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
    let described = [("id", id.as_str()), ("name", name.as_str()), ("descr", words.1), ("title", words.0)];
    xml.empty("wp:docPr", &described);
    xml.open("a:graphic", &[]);
    xml.open("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")]);
    xml.open("pic:pic", &[]);
    xml.open("pic:nvPicPr", &[]);
    xml.empty("pic:cNvPr", &described);
    xml.empty("pic:cNvPicPr", &[]);
    xml.close("pic:nvPicPr");
    xml.open("pic:blipFill", &[]);
    xml.empty("a:blip", &[("r:embed", &relation)]);
    xml.open("a:stretch", &[]);
    xml.empty("a:fillRect", &[]);
    xml.close("a:stretch");
    xml.close("pic:blipFill");
    xml.open("pic:spPr", &[]);
    xml.open("a:xfrm", &[]);
    xml.empty("a:off", &[("x", "0"), ("y", "0")]);
    xml.empty("a:ext", &[("cx", &wide), ("cy", &high)]);
    xml.close("a:xfrm");
    xml.open("a:prstGeom", &[("prst", "rect")]);
    xml.empty("a:avLst", &[]);
    xml.close("a:prstGeom");
    for name in ["pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r", "w:p"] {
        xml.close(name);
    }
}

fn emu(points: f32) -> String {
    format!("{:.0}", points.max(1.0) * EMU)
}
