//! A sentence cut into plain text and arguments, so that prose knows which stretch is which number.
//!
//! While a sentence is made, each argument stands between two characters of the last private-use plane;
//! afterwards the sentence is cut there. Such characters in an argument's own text are removed first.

/// A stretch of a spoken sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words of the sentence; direction isolates around arguments stand here.
    Text(String),
    /// An argument as printed.
    Arg {
        /// The argument's name; a form such as `area_in` keeps its own name.
        name: String,
        /// As printed.
        text: String,
        /// What it is traced by, where `Arg::with_token` said so.
        token: Option<String>,
    },
}

impl Piece {
    /// The printed text.
    pub fn text(&self) -> &str {
        match self {
            Piece::Text(text) | Piece::Arg { text, .. } => text,
        }
    }
}

/// Removes the direction isolates U+2066 to U+2069, as files want it.
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

const FIRST: u32 = 0x10_0000;
const LAST: u32 = 0x10_FFEF;
const END: char = '\u{10FFF0}';

/// Where arguments are noted while a sentence is made. `Marks::off()` notes nothing.
pub(crate) struct Marks {
    on: bool,
    noted: Vec<(String, Option<String>)>,
}

impl Marks {
    pub fn off() -> Self {
        Marks { on: false, noted: Vec::new() }
    }

    pub fn on() -> Self {
        Marks { on: true, noted: Vec::new() }
    }

    /// Puts the marks around an argument's text. Marks that are inside already stay.
    pub fn wrap(&mut self, name: &str, token: Option<&str>, text: &str) -> String {
        let start = u32::try_from(self.noted.len()).ok().map(|index| FIRST + index).filter(|start| *start <= LAST);
        match start.and_then(char::from_u32) {
            Some(start) if self.on => {
                self.noted.push((name.to_owned(), token.map(str::to_owned)));
                format!("{start}{text}{END}")
            }
            _ => text.to_owned(),
        }
    }

    /// Removes from foreign text what would be taken for a mark.
    pub fn clean(&self, text: &str) -> String {
        if self.on { text.chars().filter(|c| !is_mark(*c)).collect() } else { text.to_owned() }
    }

    /// Cuts a marked sentence. Of marks inside marks the outermost with a token counts, else the innermost.
    pub fn cut(&self, sentence: &str) -> Vec<Piece> {
        let mut cutter = Cutter { marks: self, open: Vec::new(), pieces: Vec::new() };
        for c in sentence.chars() {
            match c {
                END => {
                    cutter.open.pop();
                }
                _ if is_mark(c) => cutter.open.push((c as u32 - FIRST) as usize),
                _ => cutter.push(c),
            }
        }
        cutter.pieces.into_iter().map(|(_, piece)| piece).collect()
    }
}

struct Cutter<'a> {
    marks: &'a Marks,
    open: Vec<usize>,
    pieces: Vec<(Option<usize>, Piece)>,
}

impl Cutter<'_> {
    fn push(&mut self, c: char) {
        let noted = |index: usize| self.marks.noted.get(index);
        let traced = self.open.iter().copied().find(|index| noted(*index).is_some_and(|(_, token)| token.is_some()));
        let owner = traced.or(self.open.last().copied());
        if let Some((last, piece)) = self.pieces.last_mut()
            && *last == owner
        {
            let (Piece::Text(text) | Piece::Arg { text, .. }) = piece;
            text.push(c);
            return;
        }
        let piece = match owner.and_then(noted) {
            None => Piece::Text(c.to_string()),
            Some((name, token)) => Piece::Arg { name: name.clone(), text: c.to_string(), token: token.clone() },
        };
        self.pieces.push((owner, piece));
    }
}

fn is_mark(c: char) -> bool {
    (FIRST..=END as u32).contains(&(c as u32))
}
