//! `NaN` and `Infinity`, which JSON does not have and Python and others write all the same.

/// How they are written, and what is read for them: no number is nothing, an infinite one stays a text.
const WORDS: [(&[u8], &[u8]); 3] =
    [(b"NaN", b"null"), (b"-Infinity", b"\"-Infinity\""), (b"Infinity", b"\"Infinity\"")];

/// Puts JSON in their place, outside of texts.
pub(super) fn write_as_json(object: &mut Vec<u8>) {
    let mut written = Vec::with_capacity(object.len());
    let (mut rest, mut in_text, mut escaped) = (object.as_slice(), false, false);
    while let Some(byte) = rest.first() {
        if !in_text && let Some((word, json)) = WORDS.iter().find(|(word, _)| rest.starts_with(word)) {
            written.extend_from_slice(json);
            rest = &rest[word.len()..];
            continue;
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ => {}
        }
        written.push(*byte);
        rest = &rest[1..];
    }
    *object = written;
}
