//! Reads a message from beginning to end: its header, its groups, its observations with all that holds for them.

use super::find_place::{Place, Writing, find_place, writing_of};
use super::join_groups::Group;
use super::take_values::{Columns, Values, find_attributes, take_attributes, take_data_set_attributes, take_value};
use super::{LIMITS, LONGEST_NAME, LONGEST_TEXT, MOST_NOTES};
use crate::records::RecordsFault;
use crate::xml::{Step, XmlReader};
use quick_xml::events::BytesStart;
use std::collections::HashMap;
use std::io::BufRead;

/// The column of the values themselves.
pub(super) const OBS_VALUE: &str = "OBS_VALUE";
/// The column of the periods, where nothing says otherwise.
const TIME_PERIOD: &str = "TIME_PERIOD";

/// What a message comes to next.
pub(super) enum Part {
    /// A group has ended; it stands in [`State::group`].
    Group,
    /// An observation has ended; what holds for it stands in the layers of [`State`].
    Observation,
    /// The message is whole and over.
    End,
}

/// A message being read.
pub(super) struct Message<B> {
    xml: XmlReader<B>,
    pub(super) state: State,
}

impl<B: BufRead> Message<B> {
    /// Reads from where the input stands, which is the beginning of a message in UTF-8.
    pub(super) fn new(input: B, columns: Columns) -> Self {
        Message { xml: XmlReader::new(input, LIMITS), state: State { columns, ..State::default() } }
    }

    /// Gives back the input and what is known.
    pub(super) fn into_parts(self) -> (B, State) {
        (self.xml.into_inner(), self.state)
    }

    /// Reads on to the next part.
    pub(super) fn next(&mut self) -> Result<Part, RecordsFault> {
        loop {
            match self.xml.next()? {
                Step::Open(tag) => self.state.open(&tag)?,
                Step::Text(text) => self.state.add_text(&text)?,
                Step::Close => {
                    if let Some(part) = self.state.close()? {
                        return Ok(part);
                    }
                }
                Step::Other => {}
                Step::End => return Ok(Part::End),
            }
        }
    }
}

/// What is known at one place of a message.
#[derive(Default)]
pub(super) struct State {
    pub(super) columns: Columns,
    /// Titles in the order given.
    pub(super) names: Vec<String>,
    pub(super) sources: Vec<String>,
    /// Names of elements that hold data and are passed over.
    pub(super) passed_over: Vec<String>,
    /// What holds for all of the data set.
    pub(super) data_set: Values,
    /// How many data sets have begun.
    pub(super) data_sets: usize,
    pub(super) group: Group,
    pub(super) series: Values,
    pub(super) observation: Values,
    writing: Option<Writing>,
    path: Vec<Place>,
    /// The dimension of observations by the structure that data sets refer to.
    dimensions: HashMap<String, String>,
    dimension: String,
    /// Whether data sets are to be deleted, by the header and by the data set itself.
    deletes: (bool, bool),
    text: String,
}

impl State {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), RecordsFault> {
        let name = tag.local_name().into_inner();
        let (place, writing) = match (self.path.last(), self.writing) {
            (Some(outer), Some(writing)) => (find_place(*outer, name, writing), writing),
            _ => {
                let known = writing_of(name);
                let kind = || RecordsFault::Unsupported(format!("XML {}", name.chars().take(100).collect::<String>()));
                (Place::Message, known.ok_or_else(kind)?)
            }
        };
        self.writing = Some(writing);
        self.enter(place, tag, writing == Writing::Specific)?;
        self.path.push(place);
        Ok(())
    }

    fn enter(&mut self, place: Place, tag: &BytesStart<'_>, specific: bool) -> Result<(), RecordsFault> {
        let columns = &mut self.columns;
        match place {
            Place::Name | Place::Source | Place::Action | Place::Time => self.text.clear(),
            Place::Structure => self.note_structure(tag)?,
            Place::DataSet => self.begin_data_set(tag, specific)?,
            Place::Group => {
                self.group = Group { data_set: self.data_sets, ..Group::default() };
                if specific {
                    take_attributes(tag, columns, &mut self.group.values)?;
                }
            }
            Place::Series => {
                self.series.clear();
                if specific {
                    take_attributes(tag, columns, &mut self.series)?;
                }
            }
            Place::Observation => {
                self.observation.clear();
                if specific {
                    take_attributes(tag, columns, &mut self.observation)?;
                }
            }
            Place::Value => {
                let mut outer = self.path.iter().rev();
                let values = match (outer.next(), outer.next()) {
                    (Some(Place::Key), Some(Place::Group)) => &mut self.group.key,
                    (_, Some(Place::Group)) => &mut self.group.values,
                    (_, Some(Place::Series)) => &mut self.series,
                    (_, Some(Place::Observation)) => &mut self.observation,
                    _ => &mut self.data_set,
                };
                take_value(tag, "", columns, values)?;
            }
            Place::ObsDimension => take_value(tag, &self.dimension, columns, &mut self.observation)?,
            Place::ObsValue => take_value(tag, OBS_VALUE, columns, &mut self.observation)?,
            Place::Other => self.pass_over(tag),
            Place::Message | Place::Header | Place::Key | Place::Attributes => {}
        }
        Ok(())
    }

    fn note_structure(&mut self, tag: &BytesStart<'_>) -> Result<(), RecordsFault> {
        if let [Some(id), Some(dimension)] = find_attributes(tag, ["structureID", "dimensionAtObservation"])? {
            if self.dimensions.len() >= MOST_NOTES || id.len().max(dimension.len()) > LONGEST_NAME {
                return Err(RecordsFault::TooLarge);
            }
            self.dimensions.insert(id, dimension);
        }
        Ok(())
    }

    fn begin_data_set(&mut self, tag: &BytesStart<'_>, specific: bool) -> Result<(), RecordsFault> {
        self.data_sets += 1;
        self.data_set.clear();
        let [action, structure] = find_attributes(tag, ["action", "structureRef"])?;
        self.deletes.1 = action.is_some_and(|action| is_deletion(&action));
        if self.deletes.0 || self.deletes.1 {
            self.tell_passed_over("DataSet action=Delete");
        }
        let dimension = structure.and_then(|id| self.dimensions.get(&id));
        self.dimension = dimension.map_or(TIME_PERIOD, String::as_str).to_owned();
        if specific { take_data_set_attributes(tag, &mut self.columns, &mut self.data_set) } else { Ok(()) }
    }

    /// Elements beside data may hold data themselves.
    fn pass_over(&mut self, tag: &BytesStart<'_>) {
        let beside = [Place::DataSet, Place::Group, Place::Series, Place::Observation];
        let name = tag.local_name().into_inner();
        if self.path.last().is_some_and(|outer| beside.contains(outer)) && name != "KeyFamilyRef" {
            self.tell_passed_over(&name.chars().take(100).collect::<String>());
        }
    }

    fn tell_passed_over(&mut self, name: &str) {
        if self.passed_over.len() < MOST_NOTES && !self.passed_over.iter().any(|known| known == name) {
            self.passed_over.push(name.to_owned());
        }
    }

    fn add_text(&mut self, text: &str) -> Result<(), RecordsFault> {
        if let Some(Place::Name | Place::Source | Place::Action | Place::Time) = self.path.last() {
            self.text.push_str(text);
        }
        if self.text.len() > LONGEST_TEXT { Err(RecordsFault::TooLarge) } else { Ok(()) }
    }

    fn close(&mut self) -> Result<Option<Part>, RecordsFault> {
        let text = self.text.trim();
        match self.path.pop() {
            Some(Place::Name) if self.names.len() < MOST_NOTES => self.names.push(text.to_owned()),
            Some(Place::Source) if self.sources.len() < MOST_NOTES => self.sources.push(text.to_owned()),
            Some(Place::Action) => self.deletes.0 = is_deletion(text),
            Some(Place::Time) => self.observation.push(self.columns.place(TIME_PERIOD)?, text.to_owned())?,
            Some(Place::Group) => return Ok(Some(Part::Group)),
            Some(Place::Series) => self.series.clear(),
            Some(Place::Observation) if !(self.deletes.0 || self.deletes.1) => return Ok(Some(Part::Observation)),
            _ => {}
        }
        Ok(None)
    }
}

fn is_deletion(action: &str) -> bool {
    action.eq_ignore_ascii_case("delete") || action == "D"
}
