//! The tree of what the marks mean: headings, paragraphs, tables, as a screen reader is told them.

/// Names a node of a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// What a header cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// What an element is.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// The whole.
    Document,
    /// A group without a meaning of its own.
    Group,
    /// A heading, 1 or 2.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A caption.
    Caption,
    /// A note.
    Note,
    /// The contents.
    Contents,
    /// A line of the contents.
    ContentsItem,
    /// A link.
    Link,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// Its bullet.
    Bullet,
    /// Its text.
    ItemText,
    /// A table.
    Table,
    /// The header rows.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// A cell that heads others.
    HeaderCell {
        /// What it heads.
        scope: Scope,
        /// Columns it covers.
        columns: u8,
        /// Rows it covers.
        rows: u8,
    },
    /// A cell.
    Cell {
        /// Columns it covers.
        columns: u8,
        /// Rows it covers.
        rows: u8,
    },
    /// A picture, with what a person who cannot see it should know.
    Figure {
        /// The alternative text.
        alternative: String,
    },
}

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it is part of; the root is its own parent.
    pub parent: NodeId,
    /// Its language, when it is not the document's.
    pub language: Option<String>,
}

/// Elements in reading order; a parent comes before its children.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Default for Tree {
    fn default() -> Self {
        Tree { nodes: vec![Node { role: Role::Document, parent: NodeId(0), language: None }] }
    }
}

impl Tree {
    /// The root.
    pub const ROOT: NodeId = NodeId(0);

    /// Adds an element at the end of its parent.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.add_in(parent, role, None)
    }

    /// Adds an element in a language of its own.
    pub fn add_in(&mut self, parent: NodeId, role: Role, language: Option<String>) -> NodeId {
        self.nodes.push(Node { role, parent, language });
        NodeId(self.nodes.len() - 1)
    }

    /// The elements; a [`NodeId`] is an index.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
