//! The pages, asked through the whole router without a window.

mod desk;
mod journeys;
mod manners;
mod refusals;
