//! The packed cases of a `.zsav`: blocks of zlib, one behind the other, as one stream.

use flate2::bufread::ZlibDecoder;
use std::io::{self, BufRead, BufReader, Read, Take};

/// Reads the blocks up to the trailer as if they were one.
pub(super) struct Inflate<R: Read> {
    /// Always there between two reads; taken while a block ends and the next begins.
    block: Option<ZlibDecoder<Take<BufReader<R>>>>,
}

impl<R: Read> Inflate<R> {
    /// `input` stands at the first block; the blocks take `length` bytes.
    pub(super) fn new(input: BufReader<R>, length: u64) -> Self {
        Inflate { block: Some(ZlibDecoder::new(input.take(length))) }
    }
}

impl<R: Read> Read for Inflate<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(block) = &mut self.block else { return Ok(0) };
            let read = block.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(mut rest) = self.block.take().map(ZlibDecoder::into_inner) else { return Ok(0) };
            if rest.fill_buf()?.is_empty() {
                return Ok(0);
            }
            self.block = Some(ZlibDecoder::new(rest));
        }
    }
}
