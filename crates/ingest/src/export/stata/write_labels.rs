//! Writes the sets of labels and the end of the file.

use super::StataPlan;
use super::write_head::put_wide;
use std::io;

impl StataPlan {
    pub(super) fn labels(&self) -> io::Result<Vec<u8>> {
        let mut bytes = b"<value_labels>".to_vec();
        for (name, labels) in &self.sets {
            put_set(&mut bytes, name, labels)?;
        }
        bytes.extend(b"</value_labels></stata_dta>");
        Ok(bytes)
    }
}

/// A set: its length and name, then how many labels, the length of their texts, where each begins, codes, texts.
fn put_set(bytes: &mut Vec<u8>, name: &str, labels: &[(i32, String)]) -> io::Result<()> {
    let too_large = |_| io::Error::from(io::ErrorKind::FileTooLarge);
    let (mut places, mut texts) = (Vec::new(), Vec::new());
    for (_, label) in labels {
        places.push(u32::try_from(texts.len()).map_err(too_large)?);
        texts.extend_from_slice(label.as_bytes());
        texts.push(0);
    }
    let count = u32::try_from(labels.len()).map_err(too_large)?;
    let length = u32::try_from(texts.len()).map_err(too_large)?;
    let whole = u32::try_from(8 + 8 * labels.len() + texts.len()).map_err(too_large)?;
    bytes.extend(b"<lbl>");
    bytes.extend(whole.to_le_bytes());
    put_wide(bytes, name, 129);
    bytes.extend([0; 3]);
    bytes.extend(count.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(places.iter().flat_map(|place| place.to_le_bytes()));
    bytes.extend(labels.iter().flat_map(|(code, _)| code.to_le_bytes()));
    bytes.extend(texts);
    bytes.extend(b"</lbl>");
    Ok(())
}
