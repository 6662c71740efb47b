//! Delimited texts and texts of fixed columns, in any encoding, read whole and row by row.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::text(bytes);
});
