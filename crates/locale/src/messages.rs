//! One typed function for each English message, written by `build.rs` from `locales/en/*.ftl`.
//!
//! `report-stock-title` is `report_stock_title(…)`. The arguments are those of the message's comment, in its order.
//! Fault messages have no function: they are spoken by `Words::fault` from the fault itself.
#![allow(clippy::too_many_arguments)]

use crate::{Arg, Declared, Kind, Message};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
