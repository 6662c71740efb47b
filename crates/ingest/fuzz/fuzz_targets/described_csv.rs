//! Descriptions of columns with the CSV that they tell of.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::described_csv(bytes);
});
