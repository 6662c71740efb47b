//! An input that refuses to go on when one event has taken too many bytes: the parser collects an event whole.

use std::io::{self, BufRead, Read};

/// Passes bytes on and counts them.
pub(super) struct BoundedEvents<B> {
    input: B,
    limit: usize,
    used: usize,
}

impl<B> BoundedEvents<B> {
    pub(super) fn new(input: B, limit: usize) -> Self {
        BoundedEvents { input, limit, used: 0 }
    }

    /// Counts from zero again.
    pub(super) fn begin(&mut self) {
        self.used = 0;
    }

    /// Whether the event now being read is too large.
    pub(super) fn is_over(&self) -> bool {
        self.used > self.limit
    }

    pub(super) fn into_inner(self) -> B {
        self.input
    }
}

impl<B: BufRead> BufRead for BoundedEvents<B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.is_over() { Err(io::ErrorKind::FileTooLarge.into()) } else { self.input.fill_buf() }
    }

    fn consume(&mut self, amount: usize) {
        self.used = self.used.saturating_add(amount);
        self.input.consume(amount);
    }
}

impl<B: BufRead> Read for BoundedEvents<B> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut ready = self.fill_buf()?;
        let read = ready.read(into)?;
        self.consume(read);
        Ok(read)
    }
}
