//! The first page.

use super::block::write_picture;
use super::package::Package;
use super::paragraph::{Setting, styled};
use super::xml::Xml;
use crate::document::Document;
use crate::image_kind::image_kind;

/// Logo, issuer, title, subtitle, status line, further lines.
pub(super) fn write_cover(xml: &mut Xml, document: &Document, setting: Setting, package: &mut Package) {
    let cover = &document.cover;
    if let Some((kind, width, height)) = cover.logo.as_deref().and_then(image_kind) {
        let bytes = cover.logo.clone().unwrap_or_default();
        // At most 140 by 64 points, in its own shape.
        let scale = (140.0 / width as f32).min(64.0 / height as f32);
        let size = (width as f32 * scale, height as f32 * scale);
        write_picture(xml, package, (bytes, kind), size, ("", &cover.issuer), "Issuer", setting);
    }
    styled(xml, &cover.issuer, "Issuer", setting);
    styled(xml, &document.title, "Title", setting);
    styled(xml, &cover.subtitle, "Subtitle", setting);
    styled(xml, &cover.status, "Status", setting);
    for line in &cover.lines {
        styled(xml, line, "CoverLine", setting);
    }
}
