//! Which releases stand behind the figures of a document, found by the tokens that its numbers carry.

use crate::voice::Voice;
use crate::{DraftBlock, DraftSection, Prose, ProseSpan};
use bearings_indicators::Token;
use bearings_model::Release;
use std::collections::BTreeSet;

/// The releases of the request whose observations went into a number of the foreword or the sections, in the order of
/// the request. A release that was only looked into is none of them: a reader would search for its figures in vain.
pub(crate) fn used_releases<'a>(
    foreword: &[DraftBlock],
    sections: &[DraftSection],
    voice: &Voice<'a>,
) -> Vec<&'a Release> {
    let mut tokens = BTreeSet::new();
    for block in foreword.iter().chain(sections.iter().flat_map(|section| &section.blocks)) {
        gather(block, &mut tokens);
    }
    let figures: Vec<_> =
        tokens.into_iter().filter_map(|token| Token::read(token).ok()).map(|token| voice.evaluate(&token)).collect();
    let behind = |release: &&Release| {
        let mut inputs = figures.iter().flat_map(|figure| &figure.inputs);
        inputs.any(|seen| seen.series.source == release.source && seen.series.edition == release.edition)
    };
    voice.request.releases.iter().filter(behind).collect()
}

/// The drawings of charts carry no tokens; their values stand in the tables beside them.
fn gather<'b>(block: &'b DraftBlock, tokens: &mut BTreeSet<&'b str>) {
    match block {
        DraftBlock::Paragraph(texts) | DraftBlock::Bullets(texts) => {
            tokens.extend(texts.iter().flat_map(numbers));
        }
        DraftBlock::Note(prose) => tokens.extend(numbers(prose)),
        DraftBlock::KeyFigures(figures) => tokens.extend(figures.iter().map(|number| number.token.as_str())),
        DraftBlock::Table(table) => {
            let cells = table.body.iter().flatten().map(|cell| cell.token.as_str());
            tokens.extend(cells.filter(|token| !token.is_empty()));
        }
        DraftBlock::Figure(_) => {}
    }
}

fn numbers(prose: &Prose) -> impl Iterator<Item = &str> {
    prose.spans.iter().filter_map(|span| match span {
        ProseSpan::Number { token, .. } => Some(token.as_str()),
        ProseSpan::Text(_) | ProseSpan::Strong(_) => None,
    })
}
