//! Transactions, for writing and for reading.
//!
//! Why reading needs one, and why statements are prepared anew each time: DuckDB plans a statement with the statistics
//! it has at that moment (the longest text of a column, whether it holds nulls) and runs the plan as it is, so that a
//! plan from before a commit answers wrongly after it. Within a transaction plan and data belong together.

use crate::StoreFault;
use duckdb::Connection;

/// Runs `work` between `begin` and a commit; on a fault and on a panic everything is rolled back.
pub(super) fn in_transaction<T, E: From<StoreFault>>(
    connection: &Connection,
    begin: &str,
    work: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let run = |sql: &str| connection.execute_batch(sql).map_err(StoreFault::from);
    run(begin)?;
    let unfinished = RollBack(connection);
    let result = work()?;
    // A commit that fails has rolled back by itself.
    std::mem::forget(unfinished);
    run("COMMIT")?;
    Ok(result)
}

struct RollBack<'c>(&'c Connection);

impl Drop for RollBack<'_> {
    fn drop(&mut self) {
        // Fails only when the transaction is gone already, which is what is wanted.
        let _ = self.0.execute_batch("ROLLBACK");
    }
}
