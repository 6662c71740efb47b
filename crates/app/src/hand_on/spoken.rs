//! The message that tells a loss.

use bearings_ingest::{Loss, LossKind};
use bearings_locale::{Message, messages};

/// Columns that are named; of the rest only the number is told.
const NAMED: usize = 12;

/// What is lost of what, in a message.
pub fn loss_message(loss: &Loss) -> Message {
    let mut of = loss.of.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if loss.of.len() > NAMED {
        of.push_str(&format!(" … (+{})", loss.of.len() - NAMED));
    }
    match loss.kind {
        LossKind::Renamed => messages::loss_renamed(of),
        LossKind::LabelsCut => messages::loss_labels_cut(of),
        LossKind::ValueLabelsCut => messages::loss_value_labels_cut(of),
        LossKind::ValueLabelsLeftOut => messages::loss_value_labels_left_out(of),
        LossKind::CodesChanged => messages::loss_codes_changed(of),
        LossKind::RulesLeftOut => messages::loss_rules_left_out(of),
        LossKind::FormatsChanged => messages::loss_formats_changed(of),
        LossKind::LooksLeftOut => messages::loss_looks_left_out(of),
        LossKind::RemarksLeftOut => messages::loss_remarks_left_out(of),
        LossKind::CodesJoined => messages::loss_codes_joined(of),
        LossKind::TextsCut => messages::loss_texts_cut(of),
        LossKind::SpacesLost => messages::loss_spaces_lost(of),
        LossKind::NumbersLost => messages::loss_numbers_lost(of),
        LossKind::Mixed => messages::loss_mixed(of),
        LossKind::PeriodsAsDays => messages::loss_periods_as_days(of),
        LossKind::TruthAsNumbers => messages::loss_truth_as_numbers(of),
        LossKind::TitleCut => messages::loss_title_cut(of),
        LossKind::NotesBroken => messages::loss_notes_broken(of),
        LossKind::NotKept => messages::loss_not_kept(of),
    }
}
