//! What an element of a message is, by its name and by what it stands in.

/// How a message writes its data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Writing {
    /// Every value in an element of its own, with its name in an attribute.
    Generic,
    /// Values in attributes that have the names of dimensions.
    Specific,
}

/// How the message with this outermost element is written; `None` for messages that are not read.
pub(super) fn writing_of(root: &str) -> Option<Writing> {
    match root {
        "GenericData" | "GenericTimeSeriesData" => Some(Writing::Generic),
        "StructureSpecificData" | "StructureSpecificTimeSeriesData" | "CompactData" => Some(Writing::Specific),
        _ => None,
    }
}

/// An element that is read, or one that is not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    Message,
    Header,
    /// The title of the message.
    Name,
    /// Where the data come from, in words.
    Source,
    /// Whether the data are new or to be deleted.
    Action,
    /// Names the dimension that observations of a series differ in.
    Structure,
    DataSet,
    Group,
    Series,
    Observation,
    /// The dimensions of a group, series or observation.
    Key,
    Attributes,
    /// One dimension or attribute.
    Value,
    ObsDimension,
    ObsValue,
    /// The period of an observation in version 2.0, as text.
    Time,
    Other,
}

/// The place of an element in an element.
pub(super) fn find_place(outer: Place, name: &str, writing: Writing) -> Place {
    use Place::*;
    match (outer, name) {
        (Message, "Header") => Header,
        (Message, "DataSet") => DataSet,
        (Header, "Name") => Name,
        (Header, "Source") => Source,
        (Header, "DataSetAction") => Action,
        (Header, "Structure") => Structure,
        (DataSet | Group, "Series") => Series,
        (DataSet | Series, "Obs") => Observation,
        (DataSet, "Group") => Group,
        (Group, "GroupKey") | (Series, "SeriesKey") | (Observation, "ObsKey") => Key,
        (DataSet | Group | Series | Observation, "Attributes") => Attributes,
        (Key | Attributes, "Value") => Value,
        (Observation, "ObsDimension") => ObsDimension,
        (Observation, "ObsValue") => ObsValue,
        (Observation, "Time") => Time,
        (DataSet, "Annotations" | "DataProvider" | "KeyFamilyRef") => Other,
        // In version 2.0 a group has the name that its structure gives it.
        (DataSet, _) if writing == Writing::Specific => Group,
        _ => Other,
    }
}
