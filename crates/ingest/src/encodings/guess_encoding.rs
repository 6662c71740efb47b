//! The encoding of a text: by its mark, by zeros, by being strictly UTF-8, else the likeliest of the old ones.

use super::TextEncoding;
use super::find_wide::find_wide;
use super::guess_one_byte::guess_one_byte;
use super::read_utf8::{Utf8, read_utf8};
use encoding_rs::Encoding;

/// What a sample of a text says of its encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The likeliest.
    pub encoding: TextEncoding,
    /// Whether a person need not be asked. It holds for the sample: of a text that goes on after it, see
    /// [`TextDecoder::has_replaced`](super::TextDecoder::has_replaced).
    pub sure: bool,
    /// Others in which the sample reads as a different text, likeliest first; empty where it proves its encoding.
    pub alternatives: Vec<TextEncoding>,
}

/// The likeliest encoding of a text of which `sample` is the beginning, or the lines that hold more than ASCII.
///
/// A sample of ASCII alone is UTF-8. A last letter that the sample cuts does not count against UTF-8.
pub fn guess_encoding(sample: &[u8]) -> Guess {
    if let Some(encoding) = Encoding::for_bom(sample).map(|(encoding, _)| encoding).or_else(|| find_wide(sample)) {
        return Guess { encoding: TextEncoding::Standard(encoding), sure: true, alternatives: Vec::new() };
    }
    let utf8 = read_utf8(sample);
    if utf8 == Utf8::Sure {
        return Guess { encoding: TextEncoding::UTF_8, sure: true, alternatives: Vec::new() };
    }
    let mut guess = guess_one_byte(sample);
    if utf8 == Utf8::Likely {
        guess.alternatives.insert(0, guess.encoding);
        return Guess { encoding: TextEncoding::MendedUtf8, sure: false, alternatives: guess.alternatives };
    }
    guess
}
