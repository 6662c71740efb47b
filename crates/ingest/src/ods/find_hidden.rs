//! Styles of sheets that hide them.

use super::OdsFault;
use super::read_content::Input;
use crate::xml::Step;
use std::collections::HashSet;
use std::io::BufRead;

/// Names and numbers of styles that are kept; what is beyond is not hidden.
const MOST_STYLES: usize = 10_000;
const LONGEST_NAME: usize = 1000;

/// Names of the styles of hidden sheets.
#[derive(Default)]
pub(super) struct HiddenStyles(HashSet<String>);

impl HiddenStyles {
    pub(super) fn contains(&self, style: &str) -> bool {
        self.0.contains(style)
    }

    /// Reads the style that has just opened, up to its end.
    pub(super) fn read<B: BufRead>(&mut self, input: &mut Input<'_, B>, name: String) -> Result<(), OdsFault> {
        let (mut depth, mut hides) = (1, false);
        while depth > 0 {
            match input.xml.next().map_err(|fault| input.shared.fault(fault))? {
                Step::Open(tag) => {
                    depth += 1;
                    if tag.name().into_inner() == "style:table-properties" {
                        input
                            .shared
                            .attributes(&tag, |name, value| hides |= name == "table:display" && value == "false")?;
                    }
                }
                Step::Close => depth -= 1,
                Step::End => return Err(OdsFault::Damaged),
                Step::Text(_) | Step::Other => {}
            }
        }
        if hides && self.0.len() < MOST_STYLES && name.len() <= LONGEST_NAME {
            self.0.insert(name);
        }
        Ok(())
    }
}
