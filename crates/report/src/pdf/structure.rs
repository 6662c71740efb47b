//! The structure tree: what a screen reader is told, built over the drawn document.

use crate::pages::{Node, NodeId, Pages, Role, Scope, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

/// The tree's objects, one per element, for links to point to.
pub(crate) struct Structure {
    /// The root object.
    pub root: ObjectId,
    /// Object of each element that has content, by its number.
    pub elements: Vec<Option<ObjectId>>,
    /// Kids of each element, written last.
    kids: Vec<Vec<Object>>,
    /// Entries of the parent tree.
    parents: Vec<Object>,
    next_key: i64,
}

/// The standard structure type of an element.
pub(crate) fn tag(tree: &Tree, node: NodeId) -> &'static str {
    let Node { role, parent, .. } = &tree.nodes()[node.0];
    match role {
        Role::Document => "Document",
        Role::Group if *parent == Tree::ROOT => "Sect",
        Role::Group => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(_) => "H2",
        Role::Paragraph => "P",
        Role::Caption => "Caption",
        Role::Note => "Note",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Link => "Link",
        Role::List => "L",
        Role::Item => "LI",
        Role::Bullet => "Lbl",
        Role::ItemText => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::HeaderCell { .. } => "TH",
        Role::Cell { .. } => "TD",
        Role::Figure { .. } => "Figure",
    }
}

impl Structure {
    /// Reserves the objects and gathers the marked stretches; `contents` has the element of each, page by page.
    pub fn gather(document: &mut Document, pages: &Pages, contents: &[Vec<NodeId>], sheets: &[ObjectId]) -> Self {
        let nodes = pages.tree.nodes();
        let mut used = vec![false; nodes.len()];
        used[0] = true;
        let cells = |role: &Role| matches!(role, Role::HeaderCell { .. } | Role::Cell { .. });
        let drawn = contents.iter().flatten().copied();
        // An empty cell is an element too, or the columns of its row would shift.
        let empty = nodes.iter().enumerate().filter(|(_, node)| cells(&node.role)).map(|(index, _)| NodeId(index));
        for mut node in drawn.chain(empty) {
            while !used[node.0] {
                used[node.0] = true;
                node = nodes[node.0].parent;
            }
        }
        let root = document.new_object_id();
        let elements: Vec<_> = used.iter().map(|used| used.then(|| document.new_object_id())).collect();
        let mut kids = vec![Vec::new(); nodes.len()];
        let mut parents = Vec::new();
        for (page, (stretches, sheet)) in contents.iter().zip(sheets).enumerate() {
            let mut row = Vec::new();
            for (number, node) in stretches.iter().enumerate() {
                kids[node.0].push(Object::Dictionary(dictionary! {
                    "Type" => "MCR", "Pg" => *sheet, "MCID" => number as i64,
                }));
                row.push(elements[node.0].map_or(Object::Null, Object::Reference));
            }
            parents.push(Object::Integer(page as i64));
            parents.push(Object::Reference(document.add_object(row)));
        }
        for (index, node) in nodes.iter().enumerate().skip(1) {
            if let Some(element) = elements[index] {
                kids[node.parent.0].push(Object::Reference(element));
            }
        }
        Structure { root, elements, kids, parents, next_key: contents.len() as i64 }
    }

    /// Registers an annotation as part of an element and returns its key in the parent tree.
    pub fn add_annotation(&mut self, node: NodeId, annotation: ObjectId, sheet: ObjectId) -> i64 {
        let key = self.next_key;
        self.next_key += 1;
        self.kids[node.0].push(Object::Dictionary(dictionary! {
            "Type" => "OBJR", "Obj" => annotation, "Pg" => sheet,
        }));
        self.parents.push(Object::Integer(key));
        self.parents.push(self.elements[node.0].map_or(Object::Null, Object::Reference));
        key
    }

    /// Writes the elements and the root.
    pub fn write(self, document: &mut Document, pages: &Pages, boxes: &[Option<[f32; 4]>]) {
        let Structure { root, elements, kids, parents, next_key } = self;
        for (index, ((node, element), kids)) in pages.tree.nodes().iter().zip(&elements).zip(kids).enumerate() {
            let Some(element) = element else { continue };
            let parent = if index == 0 { root } else { elements[node.parent.0].unwrap_or(root) };
            let mut dictionary = dictionary! {
                "Type" => "StructElem", "S" => tag(&pages.tree, NodeId(index)), "P" => parent, "K" => kids,
            };
            describe(&mut dictionary, node, index, boxes[index]);
            document.objects.insert(*element, Object::Dictionary(dictionary));
        }
        let numbers = document.add_object(dictionary! { "Nums" => parents });
        let top = elements[0].map_or(Object::Null, Object::Reference);
        let tree = dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![top], "ParentTree" => numbers, "ParentTreeNextKey" => next_key,
        };
        document.objects.insert(root, Object::Dictionary(tree));
    }
}

/// Language, alternative text, spans of cells, place of pictures, ids of notes.
fn describe(dictionary: &mut Dictionary, node: &Node, index: usize, place: Option<[f32; 4]>) {
    if let Some(language) = &node.language {
        dictionary.set("Lang", text_string(language));
    }
    match &node.role {
        Role::Figure { alternative } => {
            dictionary.set("Alt", text_string(alternative));
            if let Some(place) = place {
                let sides: Vec<Object> = place.iter().map(|side| Object::Real(*side)).collect();
                let layout = dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sides };
                dictionary.set("A", layout);
            }
        }
        Role::HeaderCell { scope, columns, rows } => {
            let scope = if *scope == Scope::Column { "Column" } else { "Row" };
            let mut table = dictionary! { "O" => "Table", "Scope" => scope };
            spans(&mut table, *columns, *rows);
            dictionary.set("A", table);
        }
        Role::Cell { columns, rows } if (*columns, *rows) != (1, 1) => {
            let mut table = dictionary! { "O" => "Table" };
            spans(&mut table, *columns, *rows);
            dictionary.set("A", table);
        }
        Role::Note => dictionary.set("ID", Object::string_literal(format!("note-{index}"))),
        Role::List => dictionary.set("A", dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        _ => {}
    }
}

fn spans(table: &mut Dictionary, columns: u8, rows: u8) {
    if columns > 1 {
        table.set("ColSpan", i64::from(columns));
    }
    if rows > 1 {
        table.set("RowSpan", i64::from(rows));
    }
}
