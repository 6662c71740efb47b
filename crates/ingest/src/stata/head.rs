//! What the head of a file says, before its texts are decoded, and how wide its parts are in each format.

/// The head: everything that stands before the rows.
#[derive(Default)]
pub(super) struct Head {
    pub(super) rows: u64,
    pub(super) label: Vec<u8>,
    pub(super) columns: Vec<RawColumn>,
    pub(super) characteristics: Vec<Characteristic>,
    /// Where the rows begin.
    pub(super) data_at: u64,
}

/// One column.
#[derive(Default)]
pub(super) struct RawColumn {
    pub(super) kind: u16,
    pub(super) name: Vec<u8>,
    pub(super) format: Vec<u8>,
    pub(super) label_set: Vec<u8>,
    pub(super) label: Vec<u8>,
}

/// A named remark on a column, or on the file under the name `_dta`.
pub(super) struct Characteristic {
    pub(super) of: Vec<u8>,
    pub(super) name: Vec<u8>,
    pub(super) content: Vec<u8>,
}

/// Widths in bytes that differ from format to format.
#[derive(Clone, Copy)]
pub(super) struct Widths {
    pub(super) file_label: u64,
    pub(super) kind: u64,
    pub(super) name: u64,
    pub(super) sort_place: u64,
    pub(super) format: u64,
    pub(super) label: u64,
    pub(super) characteristic_length: u64,
}

impl Widths {
    pub(super) fn of(release: u8) -> Widths {
        let since = |first: u8, then: u64, before: u64| if release >= first { then } else { before };
        Widths {
            file_label: since(108, 81, 32),
            kind: since(117, 2, 1),
            name: since(118, 129, since(110, 33, 9)),
            sort_place: since(119, 4, 2),
            format: since(118, 57, since(114, 49, 12)),
            label: since(118, 321, since(108, 81, 32)),
            characteristic_length: since(110, 4, 2),
        }
    }
}
