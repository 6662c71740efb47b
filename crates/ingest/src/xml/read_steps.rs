//! Steps through a document: an element opens, text comes, an element closes.

use super::bound_event::BoundedEvents;
use super::{XmlFault, XmlLimits};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;
use std::io::{self, BufRead};

/// What comes next. An empty element opens and closes; a text may come in several pieces.
pub(crate) enum Step<'a> {
    Open(BytesStart<'a>),
    Text(Cow<'a, str>),
    Close,
    /// A remark or an instruction.
    Other,
    /// The document is whole and over.
    End,
}

/// A document being read; the input is UTF-8.
pub(crate) struct XmlReader<B> {
    reader: Reader<BoundedEvents<B>>,
    buffer: Vec<u8>,
    limits: XmlLimits,
    depth: usize,
    rooted: bool,
}

impl<B: BufRead> XmlReader<B> {
    pub(crate) fn new(input: B, limits: XmlLimits) -> Self {
        let mut reader = Reader::from_reader(BoundedEvents::new(input, limits.event_bytes));
        reader.config_mut().expand_empty_elements = true;
        XmlReader { reader, buffer: Vec::new(), limits, depth: 0, rooted: false }
    }

    /// Gives the input back.
    pub(crate) fn into_inner(self) -> B {
        self.reader.into_inner().into_inner()
    }

    /// The next step. Elements that close are those that opened, in order; behind a fault nothing more can be read.
    pub(crate) fn next(&mut self) -> Result<Step<'_>, XmlFault> {
        self.buffer.clear();
        self.reader.get_mut().begin();
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(_) if self.reader.get_ref().is_over() => return Err(XmlFault::TooLarge),
            Err(quick_xml::Error::Io(error)) => return Err(XmlFault::Disk(io::Error::new(error.kind(), error))),
            Err(_) => return Err(XmlFault::Broken),
        };
        match event {
            Event::Start(tag) => {
                if self.depth == 0 && self.rooted {
                    return Err(XmlFault::Broken);
                }
                self.rooted = true;
                self.depth += 1;
                if self.depth > self.limits.depth { Err(XmlFault::TooLarge) } else { Ok(Step::Open(tag)) }
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Step::Close)
            }
            Event::Text(text) => Ok(Step::Text(text.xml10_content())),
            Event::CData(text) => Ok(Step::Text(text.xml10_content())),
            Event::GeneralRef(entity) => Ok(Step::Text(resolve(&entity)?.into())),
            Event::DocType(_) => Err(XmlFault::Broken),
            Event::Eof if self.depth == 0 && self.rooted => Ok(Step::End),
            Event::Eof => Err(XmlFault::Broken),
            _ => Ok(Step::Other),
        }
    }

    /// Passes over the element that opened last, up to its end.
    pub(crate) fn skip(&mut self) -> Result<(), XmlFault> {
        let depth = self.depth;
        while self.depth >= depth {
            self.next()?;
        }
        Ok(())
    }
}

/// A sign written as `&#233;`, or one of the five that have names.
fn resolve(entity: &BytesRef<'_>) -> Result<String, XmlFault> {
    let named = match entity.xml10_content().as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => entity.resolve_char_ref().map_err(|_| XmlFault::Broken)?,
    };
    named.map(String::from).ok_or(XmlFault::Broken)
}
