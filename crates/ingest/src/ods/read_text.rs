//! The text that a cell shows: paragraphs joined by ends of lines, notes and drawings passed over.

use super::OdsFault;
use super::read_content::{Input, count};
use crate::xml::Step;
use std::io::BufRead;

/// Reads up to the end of the cell that has just opened.
pub(super) fn read_text<B: BufRead>(input: &mut Input<'_, B>) -> Result<String, OdsFault> {
    let mut text = Text { text: String::new(), begun: false, after_space: true };
    let limit = usize::try_from(input.shared.limits.text_bytes).unwrap_or(usize::MAX);
    // How many elements are open, the cell counted, and at which of them the paragraph opened.
    let (mut depth, mut paragraph) = (1, None);
    while depth > 0 {
        match input.xml.next().map_err(|fault| input.shared.fault(fault))? {
            Step::Open(tag) => {
                let name = tag.name().into_inner();
                if is_passed_over(name) {
                    input.skip()?;
                    continue;
                }
                depth += 1;
                match name {
                    "text:p" | "text:h" if paragraph.is_none() => {
                        paragraph = Some(depth);
                        text.begin_paragraph();
                    }
                    "text:s" if paragraph.is_some() => {
                        let mut spaces = 1;
                        input.shared.attributes(&tag, |name, value| {
                            if name == "text:c" {
                                spaces = count(value);
                            }
                        })?;
                        // One more than the limit is enough to be refused below.
                        text.push_all(" ", spaces.min(limit.saturating_add(1)));
                    }
                    "text:tab" if paragraph.is_some() => text.push_all("\t", 1),
                    "text:line-break" if paragraph.is_some() => text.push_all("\n", 1),
                    _ => {}
                }
            }
            Step::Text(piece) if paragraph.is_some() => text.push_collapsed(&piece),
            Step::Close => {
                paragraph = paragraph.filter(|opened| *opened != depth);
                depth -= 1;
            }
            Step::End => return Err(OdsFault::Damaged),
            Step::Text(_) | Step::Other => {}
        }
        if text.text.len() > limit {
            return Err(OdsFault::TextTooLong { sheet: input.shared.sheet.clone() });
        }
    }
    Ok(text.text)
}

/// What stands in a cell and is not its text.
fn is_passed_over(name: &str) -> bool {
    let elsewhere =
        ["office:annotation", "office:annotation-end", "office:event-listeners", "text:note", "text:ruby-text"];
    elsewhere.contains(&name) || ["draw:", "table:", "dr3d:"].iter().any(|prefix| name.starts_with(prefix))
}

struct Text {
    text: String,
    begun: bool,
    after_space: bool,
}

impl Text {
    fn begin_paragraph(&mut self) {
        if self.begun {
            self.text.push('\n');
        }
        self.begun = true;
        self.after_space = true;
    }

    fn push_all(&mut self, what: &str, times: usize) {
        self.text.push_str(&what.repeat(times));
        self.after_space = false;
    }

    /// Any run of spaces and ends of lines is one space, and none at the beginning of a paragraph: programs write
    /// further spaces as elements.
    fn push_collapsed(&mut self, piece: &str) {
        for sign in piece.chars() {
            let space = matches!(sign, ' ' | '\t' | '\n' | '\r');
            if !(space && self.after_space) {
                self.text.push(if space { ' ' } else { sign });
            }
            self.after_space = space;
        }
    }
}
