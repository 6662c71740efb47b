//! Which list of a file is its table: `[{…}, …]`, `{"features": [{…}, …]}`, `{"result": {"records": [{…}, …]}}`,
//! `[{"page": 1}, [{…}, …]]`.

use super::LARGEST_OBJECT;
use super::cut_objects::fill;
use crate::records::RecordsFault;
use std::io::BufRead;

/// Objects and lists around the list that is the table.
const DEEPEST_LIST: usize = 4;
/// Names of lists that say something of the rows beside them; they are the table where there is no other list.
const BESIDE: [&[u8]; 8] = [b"fields", b"columns", b"schema", b"links", b"facets", b"errors", b"warnings", b"messages"];
/// Bytes of a name that are looked at.
const NAME_BYTES: usize = 16;

/// Where the rows of a file stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Table {
    /// One behind the other, or in one list that is the file.
    Objects,
    /// In one list that is the file, as lists of values below a list of names.
    Lists,
    /// In a list inside the file.
    Inside(ListPlace),
}

/// The place of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListPlace {
    /// Bytes of text before its bracket.
    pub(super) at: u64,
    /// What closes the objects and lists around it, the innermost first.
    pub(super) closers: Vec<u8>,
    /// What the longest list is known by: whether it holds rows by its name, and how many objects.
    rank: (bool, u64),
}

/// Looks from where the input stands, which is taken for the beginning: the longest list that holds nothing but objects
/// is the table, the first of equal ones; lists inside its objects do not count, and lists called `fields` and the like
/// only where there is no other. Where no more than the beginning may be looked at, a list that is still open at the end
/// of it wins.
pub(super) fn find_table<B: BufRead>(input: &mut B, whole: bool) -> Result<Table, RecordsFault> {
    let mut search = Search::default();
    loop {
        let ready = fill(input)?;
        let used = ready.len();
        let told = ready.iter().find_map(|byte| search.take(*byte));
        if let Some(table) = told {
            return Ok(table);
        }
        if used == 0 || !whole && search.at > LARGEST_OBJECT as u64 {
            return Ok(search.found(used > 0));
        }
        input.consume(used);
    }
}

#[derive(Default)]
struct Search {
    at: u64,
    /// Objects and lists that are open, the outermost first, as far down as a table may stand.
    open: Vec<Open>,
    /// How many more are open further down.
    deeper: usize,
    in_text: bool,
    escaped: bool,
    /// The last text, as far as it is looked at.
    text: Vec<u8>,
    closed: bool,
    best: Option<ListPlace>,
}

struct Open {
    is_list: bool,
    at: u64,
    /// Whether its name is one of rows.
    is_rows: bool,
    /// Objects that stand in the list.
    objects: u64,
    /// Whether anything else stands in it.
    mixed: bool,
    /// The best list before this one began.
    best_before: Option<ListPlace>,
}

impl Search {
    /// Takes a byte; a table as soon as no other can follow.
    fn take(&mut self, byte: u8) -> Option<Table> {
        self.at += 1;
        if self.in_text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_text = false,
                _ if self.text.len() < NAME_BYTES => self.text.push(byte),
                _ => {}
            }
            return None;
        }
        if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            return None;
        }
        if self.closed || self.open.is_empty() && !matches!(byte, b'{' | b'[') {
            return Some(Table::Objects);
        }
        if self.deeper == 0
            && !matches!(byte, b',' | b']')
            && let Some(told) = self.note_item(byte)
        {
            return Some(told);
        }
        match byte {
            b'"' => {
                self.in_text = true;
                self.text.clear();
            }
            b'{' | b'[' => self.begin(byte == b'['),
            b'}' | b']' => self.end(),
            _ => {}
        }
        None
    }

    /// Counts what stands directly in a list.
    fn note_item(&mut self, byte: u8) -> Option<Table> {
        let depth = self.open.len();
        let list = self.open.last_mut().filter(|open| open.is_list)?;
        let is_first = list.objects == 0 && !list.mixed;
        match byte {
            b'{' => list.objects += 1,
            _ => list.mixed = true,
        }
        let only_objects = depth == 1 && list.objects > 1 && !list.mixed;
        let is_header = depth == 2 && is_first && byte == b'"';
        if only_objects {
            return Some(Table::Objects);
        }
        let outer = self.open.first()?;
        (is_header && outer.is_list && outer.objects == 0).then_some(Table::Lists)
    }

    fn begin(&mut self, is_list: bool) {
        if self.open.len() > DEEPEST_LIST {
            self.deeper += 1;
            return;
        }
        let best_before = self.best.clone();
        let is_named = self.open.last().is_some_and(|outer| !outer.is_list);
        let is_rows = !is_named || !BESIDE.contains(&self.text.as_slice());
        self.open.push(Open { is_list, at: self.at - 1, is_rows, objects: 0, mixed: false, best_before });
    }

    fn end(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        if let Some(open) = self.open.pop() {
            self.consider(open);
        }
        self.closed = self.open.is_empty();
    }

    fn consider(&mut self, open: Open) {
        if !open.is_list || open.mixed || open.objects == 0 {
            return;
        }
        let rank = (open.is_rows, open.objects);
        let longer = open.best_before.filter(|best| best.rank >= rank);
        let closers = self.open.iter().rev().map(|open| if open.is_list { b']' } else { b'}' }).collect();
        self.best = Some(longer.unwrap_or(ListPlace { at: open.at, closers, rank }));
    }

    /// What the table is when nothing more is looked at, be it because the file is over or because it goes on.
    fn found(mut self, goes_on: bool) -> Table {
        if goes_on {
            while let Some(open) = self.open.pop() {
                let best_before = None;
                self.consider(Open { best_before, ..open });
            }
            self.closed = true;
        }
        match self.best {
            Some(best) if self.closed && !best.closers.is_empty() => Table::Inside(best),
            _ => Table::Objects,
        }
    }
}
