//! How much memory an instance may take.

use crate::StoreFault;
use duckdb::Connection;

/// The most that an instance may ever take, in bytes.
const MOST: u64 = 1_000_000_000;

/// The smaller of 1 GB and a quarter of the memory of the machine (or of the container), in bytes.
///
/// DuckDB knows the memory on every system and takes 80 % of it unless told otherwise, so it is asked.
pub(super) fn memory_limit_bytes(connection: &Connection) -> Result<u64, StoreFault> {
    let default: String = connection.query_row(include_str!("memory_limit.sql"), [], |row| row.get(0))?;
    Ok(bytes(&default).map_or(MOST / 4, |taken| ((taken / 0.8 * 0.25) as u64).min(MOST)))
}

/// Reads `12.4 GiB`.
fn bytes(text: &str) -> Option<f64> {
    let (number, unit) = text.split_once(' ')?;
    let power = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"].iter().position(|known| *known == unit)?;
    Some(number.parse::<f64>().ok()? * 1024f64.powi(power as i32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_sizes() {
        assert_eq!(bytes("1.5 GiB"), Some(1.5 * 1024.0 * 1024.0 * 1024.0));
        assert_eq!(bytes("12 bytes"), Some(12.0));
        assert_eq!(bytes("many"), None);
    }
}
