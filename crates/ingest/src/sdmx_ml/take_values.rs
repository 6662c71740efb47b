//! Values with the number of their column, as they are gathered for a data set, group, series or observation.

use super::{LIMITS, LONGEST_NAME, MOST_COLUMNS};
use crate::records::RecordsFault;
use crate::xml::{XmlFault, read_attributes};
use quick_xml::events::BytesStart;
use std::collections::HashMap;

/// Columns, from 0, with what stands in them.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    list: Vec<(usize, String)>,
    bytes: usize,
}

impl Values {
    pub(super) fn iter(&self) -> std::slice::Iter<'_, (usize, String)> {
        self.list.iter()
    }

    /// Takes the values out.
    pub(super) fn into_list(self) -> Vec<(usize, String)> {
        self.list
    }

    pub(super) fn clear(&mut self) {
        self.list.clear();
        self.bytes = 0;
    }

    /// Adds a value; elements of a generic message could go on without end.
    pub(super) fn push(&mut self, column: usize, value: String) -> Result<(), XmlFault> {
        self.bytes += value.len();
        self.list.push((column, value));
        let over = self.list.len() > MOST_COLUMNS || self.bytes > LIMITS.event_bytes;
        if over { Err(XmlFault::TooLarge) } else { Ok(()) }
    }
}

/// The columns of a message, in the order in which their names are met.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    /// The number of a column, which is new when the name is.
    pub(super) fn place(&mut self, name: &str) -> Result<usize, XmlFault> {
        if let Some(place) = self.places.get(name) {
            return Ok(*place);
        }
        let place = self.names.len();
        if place >= MOST_COLUMNS || name.len() > LONGEST_NAME {
            return Err(XmlFault::TooLarge);
        }
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        Ok(place)
    }

    /// The number of a column that is known.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }
}

/// What says something of a data set itself and not of its observations.
const ABOUT_DATA_SETS: [&str; 16] = [
    "structureRef",
    "setID",
    "keyFamilyURI",
    "datasetID",
    "dataProviderSchemeAgencyId",
    "dataProviderSchemeId",
    "dataProviderID",
    "dataflowAgencyID",
    "dataflowID",
    "action",
    "reportingBeginDate",
    "reportingEndDate",
    "validFromDate",
    "validToDate",
    "publicationYear",
    "publicationPeriod",
];

/// The attributes of an element that are named by dimensions and attributes: those without a prefix.
pub(super) fn take_attributes(
    tag: &BytesStart<'_>,
    columns: &mut Columns,
    values: &mut Values,
) -> Result<(), RecordsFault> {
    read_attributes(tag, &LIMITS, |name, value| match name.contains(':') {
        true => Ok(()),
        false => values.push(columns.place(name)?, value.to_owned()),
    })?;
    Ok(())
}

/// The same for a data set.
pub(super) fn take_data_set_attributes(
    tag: &BytesStart<'_>,
    columns: &mut Columns,
    values: &mut Values,
) -> Result<(), RecordsFault> {
    read_attributes(tag, &LIMITS, |name, value| match name.contains(':') || ABOUT_DATA_SETS.contains(&name) {
        true => Ok(()),
        false => values.push(columns.place(name)?, value.to_owned()),
    })?;
    Ok(())
}

/// The value that an element of a generic message holds, under the name it gives or else the one it has by itself.
pub(super) fn take_value(
    tag: &BytesStart<'_>,
    otherwise: &str,
    columns: &mut Columns,
    values: &mut Values,
) -> Result<(), RecordsFault> {
    let [id, concept, value] = find_attributes(tag, ["id", "concept", "value"])?;
    let name = id.or(concept).unwrap_or_else(|| otherwise.to_owned());
    if name.is_empty() {
        return Err(RecordsFault::Damaged);
    }
    values.push(columns.place(&name)?, value.unwrap_or_default())?;
    Ok(())
}

/// Attributes by name, whatever their prefix.
pub(super) fn find_attributes<const N: usize>(
    tag: &BytesStart<'_>,
    wanted: [&str; N],
) -> Result<[Option<String>; N], RecordsFault> {
    let mut found = [const { None }; N];
    read_attributes(tag, &LIMITS, |name, value| {
        let local = name.rsplit(':').next().unwrap_or(name);
        for (wanted, found) in wanted.iter().zip(&mut found) {
            if *wanted == local {
                *found = Some(value.to_owned());
            }
        }
        Ok(())
    })?;
    Ok(found)
}
