//! Indicators of migration: formulas, the tokens that name a number, and their evaluation over observations.
//!
//! A number is asked for with a [`Token`], answered with a [`Figure`] that holds its value or the reason why there is
//! none, its formula, and every observation that went into it. Deliberately not here: words, files, rounding for print.

mod catalogue;
mod compare_published;
mod compute;
mod evaluate;
mod fault;
mod figure;
pub mod formulas;
mod latest;
mod ledger;
mod observation_set;
pub mod quality;
mod rank_counterparts;
mod text_with_tokens;
mod token;
mod token_reading;

pub use catalogue::{Catalogue, Indicator, Tier};
pub use compare_published::{Comparison, Difference, compare_published};
pub use compute::formula_of;
pub use evaluate::evaluate;
pub use fault::IndicatorFault;
pub use figure::Figure;
pub use ledger::age_bands;
pub use observation_set::{ObservationSet, Wanted};
pub use rank_counterparts::{Ranked, Ranking, rank_destinations, rank_origins, rank_senders};
pub use text_with_tokens::{TextPart, read_text_with_tokens};
pub use token::{Show, Time, Token};
