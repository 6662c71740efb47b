//! A table: widths from content, hairlines, a head that is repeated, rows that are not torn.

use super::column_widths::{Need, column_widths};
use super::look::{HAIRLINE, INK};
use super::piece::Piece;
use super::setter::{Box, Inked, Setter, turn_bare_number};
use super::span_rows::{GridCell, span_rows};
use crate::document::{Cell, Table};
use crate::pages::{NodeId, PageMark, Role, Scope};
use bearings_typeset::{Align, Paragraph, Stretch, TextStyle, Voice};

/// Room at both sides of a cell and above and below its text.
const SIDE: f32 = 5.0;
const ABOVE: f32 = 3.1;

/// How many rows stay together at either end: fewer, alone on a page, are not read as a part of their table.
const TOGETHER: usize = 4;

/// A table's measures once its columns are known.
struct Grid {
    /// Left edge and width of each column, in reading order.
    columns: Vec<(f32, f32)>,
    left: f32,
    width: f32,
    style: TextStyle,
    /// Whether a column holds numbers.
    numeric: Vec<bool>,
}

impl Setter<'_> {
    /// Caption, head, rows and notes.
    pub fn table(&mut self, table: &Table, parent: NodeId) -> Vec<Piece> {
        let node = self.tree.add(parent, Role::Table);
        let caption = self.tree.add(node, Role::Caption);
        let style = TextStyle::new(Voice::Sans, self.size(9.0)).bold();
        let space = self.text_box(self.look.left, self.look.width, self.look.tight);
        let caption_piece = self.plain(&table.caption, style, INK, &space, Some(caption));
        let grid = self.grid(table);
        let mut head = self.rows(&table.head, &grid, node, true);
        let mut body = self.rows(&table.body, &grid, node, false);
        frame(&mut head, &mut body, &grid);
        let mut repeated = vec![self.continued(table)];
        repeated.extend(head.iter().map(Piece::as_ornament));
        let index = self.heads.len();
        let mut repeated = Piece::stack(repeated);
        repeated.space = 0.0;
        self.heads.push(repeated);
        let count = body.len();
        for (place, row) in body.iter_mut().enumerate() {
            row.table = Some(index);
            // The first rows stay with the head, the last with each other and with the notes.
            row.keep |= place + 1 < TOGETHER || place + TOGETHER >= count;
        }
        let mut notes: Vec<Piece> = Vec::new();
        for (place, note) in table.notes.iter().enumerate() {
            let node = self.tree.add_in(parent, Role::Note, note.language.clone());
            notes.extend(self.small(note, node, if place == 0 { 5.0 } else { 1.5 }));
        }
        // Notes explain the rows above them: a page that begins with notes alone explains nothing.
        let lines = notes.len();
        notes.iter_mut().enumerate().for_each(|(place, line)| line.keep = place + 1 < lines);
        if let (true, Some(last)) = (notes.is_empty(), body.last_mut()) {
            last.keep = false;
        }
        let mut top = vec![caption_piece];
        let mut head = Piece::stack(head);
        head.space = 4.0;
        top.push(head);
        let mut top = Piece::stack(top);
        top.space = 16.0;
        top.keep = true;
        let mut pieces = vec![top];
        pieces.extend(body);
        pieces.extend(notes);
        if let Some(last) = pieces.last_mut() {
            last.height += 5.0;
        }
        pieces
    }

    /// The caption of the following pages.
    fn continued(&mut self, table: &Table) -> Piece {
        let style = TextStyle::new(Voice::Sans, self.size(8.2));
        let space = self.text_box(self.look.left, self.look.width, self.look.tight);
        let bold = Inked { text: table.caption.clone(), style: style.bold(), colour: INK, token: None };
        let word = format!(" {}", self.document.labels.continued);
        let word = Inked { text: word, style, colour: super::look::QUIET, token: None };
        let mut piece = self.block(&[bold, word], &space, None);
        piece.height += 4.0;
        piece
    }

    fn grid(&self, table: &Table) -> Grid {
        let mut style = TextStyle::new(Voice::Sans, self.size(8.3));
        let (head, a) = span_rows(&table.head);
        let (body, b) = span_rows(&table.body);
        let count = a.max(b).max(1);
        let mut numeric = vec![(0, 0); count];
        for cell in body.iter().filter(|cell| cell.columns == 1 && !cell.cell.text.is_empty()) {
            numeric[cell.column].0 += usize::from(cell.cell.numeric);
            numeric[cell.column].1 += 1;
        }
        let numeric = numeric.into_iter().map(|(numbers, all)| numbers * 2 > all).collect();
        let needs: Vec<Need> = head
            .iter()
            .map(|cell| (cell, style.bold()))
            .chain(body.iter().map(|cell| (cell, style)))
            .map(|(cell, style)| self.need(cell, style))
            .collect();
        let (widths, shrink) = column_widths(count, &needs, self.look.width);
        style.size *= shrink;
        let width = widths.iter().sum();
        let rtl = self.document.right_to_left;
        let left = if rtl { self.look.right() - width } else { self.look.left };
        let mut at = 0.0;
        let columns = widths.iter().map(|column| {
            let x = if rtl { left + width - at - column } else { left + at };
            at += column;
            (x, *column)
        });
        Grid { columns: columns.collect(), left, width, style, numeric }
    }

    fn need(&self, cell: &GridCell, style: TextStyle) -> Need {
        let stretches = vec![Stretch { text: &cell.cell.text, style }];
        let paragraph =
            Paragraph { stretches, ..Paragraph::line("", style, &self.document.language, self.document.right_to_left) };
        let widths = self.library.widths(&paragraph);
        // Numbers are never broken; a word longer than half the page may be.
        let narrowest = if cell.cell.numeric { widths.widest } else { widths.narrowest.min(self.look.width / 3.0) };
        let (column, columns) = (cell.column, cell.columns);
        let sides = 2.0 * SIDE + 0.5;
        Need { column, columns, narrowest: narrowest + sides, widest: widths.widest + sides }
    }

    /// One piece a row.
    fn rows(&mut self, rows: &[Vec<Cell>], grid: &Grid, table: NodeId, head: bool) -> Vec<Piece> {
        if rows.is_empty() {
            return Vec::new();
        }
        let group = self.tree.add(table, if head { Role::TableHead } else { Role::TableBody });
        let (cells, _) = span_rows(rows);
        let mut heights = vec![0.0_f32; rows.len()];
        let mut set = Vec::new();
        let mut row_nodes = Vec::new();
        let mut groups = Vec::new();
        for cell in cells {
            while row_nodes.len() <= cell.row {
                row_nodes.push(self.tree.add(group, Role::Row));
            }
            let piece = self.cell(&cell, grid, row_nodes[cell.row], head);
            if cell.rows == 1 {
                heights[cell.row] = heights[cell.row].max(piece.height + 2.0 * ABOVE);
            }
            set.push((cell.row, cell.rows, piece));
            if head && cell.columns > 1 {
                groups.push((cell.row + cell.rows - 1, span_of(&cell, grid)));
            }
        }
        for (row, rows, piece) in &set {
            let have: f32 = heights[*row..row + rows].iter().sum();
            heights[row + rows - 1] += (piece.height + 2.0 * ABOVE - have).max(0.0);
        }
        let mut pieces: Vec<Piece> =
            heights.iter().map(|height| Piece { height: *height, ..Piece::default() }).collect();
        for (row, (x, width)) in groups {
            let points = vec![(x + SIDE, heights[row]), (x + width - SIDE, heights[row])];
            pieces[row].push(None, PageMark::Line { points, colour: HAIRLINE, width: 0.6, dash: vec![] });
        }
        for (row, rows, piece) in set {
            let whole: f32 = heights[row..row + rows].iter().sum();
            let down = if head { whole - ABOVE - piece.height } else { ABOVE };
            pieces[row].absorb(piece, down);
            if whole < self.look.height() / 2.0 {
                pieces[row..row + rows - 1].iter_mut().for_each(|piece| piece.keep = true);
            }
        }
        pieces
    }

    fn cell(&mut self, cell: &GridCell, grid: &Grid, row: NodeId, head: bool) -> Piece {
        let (x, width) = span_of(cell, grid);
        let (columns, rows) = (cell.columns as u8, cell.rows as u8);
        let role = match (head, cell.cell.header) {
            (true, _) => Role::HeaderCell { scope: Scope::Column, columns, rows },
            (false, true) => Role::HeaderCell { scope: Scope::Row, columns, rows },
            (false, false) => Role::Cell { columns, rows },
        };
        let node = self.tree.add(row, role);
        let style = if head { grid.style.bold() } else { grid.style };
        let numeric = cell.cell.numeric || (head && cell.columns == 1 && grid.numeric[cell.column]);
        let mut space =
            Box { align: Align::Start, ..self.text_box(x + SIDE, width - 2.0 * SIDE, self.look.tight - 0.04) };
        if numeric {
            // Units stand below units at the right edge, also where the text begins there.
            space.align = if space.right_to_left { Align::Start } else { Align::End };
        } else if head && cell.columns > 1 {
            space.align = Align::Centre;
        }
        let text = &cell.cell.text;
        if cell.cell.numeric {
            turn_bare_number(&mut space, text);
        }
        let token = (!cell.cell.token.is_empty()).then(|| cell.cell.token.clone());
        let words = [Inked { text: text.clone(), style, colour: INK, token }];
        self.block(&words, &space, Some(node))
    }
}

/// Left edge and width of what a cell covers.
fn span_of(cell: &GridCell, grid: &Grid) -> (f32, f32) {
    let covered = &grid.columns[cell.column..(cell.column + cell.columns).min(grid.columns.len())];
    let x = covered.iter().map(|(x, _)| *x).fold(f32::INFINITY, f32::min);
    (x, covered.iter().map(|(_, width)| width).sum())
}

/// Lines above and below the head, between rows and at the end.
fn frame(head: &mut [Piece], body: &mut [Piece], grid: &Grid) {
    let line = |y: f32, colour, width| {
        let points = vec![(grid.left, y), (grid.left + grid.width, y)];
        PageMark::Line { points, colour, width, dash: Vec::new() }
    };
    if let Some(first) = head.first_mut() {
        first.push(None, line(0.0, INK, 0.9));
    }
    if let Some(last) = head.last_mut() {
        let y = last.height;
        last.push(None, line(y, INK, 0.5));
    }
    let count = body.len();
    for (index, row) in body.iter_mut().enumerate() {
        let y = row.height;
        let last = index + 1 == count;
        row.push(None, line(y, if last { INK } else { HAIRLINE }, if last { 0.9 } else { 0.45 }));
    }
}
