//! Import recipes, each tried on a small table.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::recipe(bytes);
});
