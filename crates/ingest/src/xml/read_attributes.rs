//! The attributes of an element, with their entities resolved.

use super::{XmlFault, XmlLimits};
use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

/// Hands over name, with its prefix, and value of each attribute; declarations of namespaces are passed over.
pub(crate) fn read_attributes(
    tag: &BytesStart<'_>,
    limits: &XmlLimits,
    mut take: impl FnMut(&str, &str) -> Result<(), XmlFault>,
) -> Result<(), XmlFault> {
    let mut attributes = tag.attributes();
    // The parser would compare each name with all before it, which takes hours for a tag that is made for it.
    for (count, attribute) in attributes.with_checks(false).enumerate() {
        if count >= limits.attributes {
            return Err(XmlFault::TooLarge);
        }
        let attribute = attribute.map_err(|_| XmlFault::Broken)?;
        let name = attribute.key.into_inner();
        if name == "xmlns" || name.starts_with("xmlns:") {
            continue;
        }
        let value = attribute.normalized_value(XmlVersion::default()).map_err(|_| XmlFault::Broken)?;
        take(name, &value)?;
    }
    Ok(())
}
