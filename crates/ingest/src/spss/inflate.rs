//! The packed cases of a `.zsav`: blocks of zlib, one behind the other, as one stream.
//!
//! The table of blocks at the end of the file is not read: the blocks follow each other without gaps, and sizes that a
//! table names would still have to be proved.

use super::byte_order::ByteOrder;
use super::source::fault_of;
use crate::records::RecordsFault;
use flate2::{Decompress, FlushDecompress, Status};
use std::io::{self, BufRead, Read, Take};

pub(super) struct Inflate<B> {
    /// The blocks, and nothing behind them.
    input: Take<B>,
    block: Decompress,
    within_block: bool,
}

impl<B: BufRead> Inflate<B> {
    /// `input` stands at `position`, behind the dictionary, where three numbers say where the table begins and ends.
    pub(super) fn start(mut input: B, position: u64, order: ByteOrder) -> Result<Self, RecordsFault> {
        let mut head = [[0; 8]; 3];
        input.read_exact(head.as_flattened_mut()).map_err(fault_of)?;
        let [own, table, _] = head.map(|number| u64::try_from(order.long(number)).ok());
        let blocks = table.and_then(|table| table.checked_sub(position + 24));
        match blocks {
            Some(blocks) if own == Some(position) => {
                Ok(Inflate { input: input.take(blocks), block: Decompress::new(true), within_block: false })
            }
            _ => Err(RecordsFault::Damaged),
        }
    }
}

impl<B: BufRead> Read for Inflate<B> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let packed = self.input.fill_buf()?;
            if packed.is_empty() || into.is_empty() {
                let is_broken = packed.is_empty() && (self.within_block || self.input.limit() > 0);
                return if is_broken { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(0) };
            }
            let before = (self.block.total_in(), self.block.total_out());
            let status = self.block.decompress(packed, into, FlushDecompress::None);
            let status = status.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            let taken = (self.block.total_in() - before.0) as usize;
            let given = (self.block.total_out() - before.1) as usize;
            self.input.consume(taken);
            self.within_block = status != Status::StreamEnd;
            match status {
                Status::StreamEnd => self.block.reset(true),
                _ if taken == 0 && given == 0 => return Err(io::ErrorKind::InvalidData.into()),
                _ => {}
            }
            if given > 0 {
                return Ok(given);
            }
        }
    }
}
