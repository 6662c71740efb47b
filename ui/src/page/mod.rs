//! The pages, each a function of what it is given. No page takes the store or the desk.

mod copies;
mod country;
mod data;
mod explore;
mod frame;
mod give_out;
mod help;
mod icon;
mod office;
mod preferences;
mod profile;
mod refusal;
mod room_later;
mod start;
mod trace;
mod workspace;

pub use copies::copies;
pub use country::{choose_country, country_pages, country_sheet, preparing};
pub use data::{SpokenFinding, imported, importing, look, releases};
pub use explore::explore;
pub use frame::{Frame, Room, frame, key_field};
pub use give_out::{give_out, given_out, said};
pub use help::help;
pub use icon::{Icon, icon};
pub use office::{OfficeEntry, OfficePage, office};
pub use preferences::preferences;
pub use profile::{ProfilePage, profile, profile_pages};
pub use refusal::{refusal, refusal_note};
pub use room_later::room_later;
pub use start::{RecentFile, StartPage, first_start, start};
pub use trace::trace;
pub use workspace::{new_workspace, no_workspace};
