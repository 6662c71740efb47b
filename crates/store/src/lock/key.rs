//! From a passphrase to the key of one file: Argon2id (RFC 9106), salted per file.

use super::{Passphrase, Record};
use crate::StoreFault;
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The most a file may ask for, so that a forged one cannot fill the memory or hang the program.
const MOST_MEMORY_KIB: u32 = 1 << 20;
const MOST_PASSES: u32 = 64;
const MOST_LANES: u32 = 16;

/// The key of a locked file, as the engine takes it, with what it was made from. Never shown.
#[derive(Clone)]
pub(crate) struct Key {
    text: String,
    record: Record,
}

impl Key {
    /// A key with a salt of its own, for a file that is to be locked.
    pub fn fresh(passphrase: &Passphrase) -> Result<Self, StoreFault> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| StoreFault::Unexpected { reason: error.to_string() })?;
        Self::derive(passphrase, Record::usual(salt))
    }

    /// The key that the passphrase gives for the file that holds `record`; whether it fits, the engine says.
    pub fn derive(passphrase: &Passphrase, record: Record) -> Result<Self, StoreFault> {
        let unusable = |_| StoreFault::LockUnreadable { file: String::new() };
        let Record { memory_kib, passes, lanes, salt } = record;
        if memory_kib > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > MOST_LANES {
            return Err(StoreFault::LockUnreadable { file: String::new() });
        }
        let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(unusable)?;
        let mut bytes = [0; 32];
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(passphrase.as_bytes(), &salt, &mut bytes).map_err(unusable)?;
        Ok(Key { text: STANDARD.encode(bytes), record })
    }

    /// For `ATTACH`, in base 64, through the quoting function.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn record(&self) -> &Record {
        &self.record
    }
}
