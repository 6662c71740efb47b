//! Workbooks of the old binary format.

#![no_main]

libfuzzer_sys::fuzz_target!(init: bearings_ingest_fuzz::let_guarded_panics_pass(), |bytes: &[u8]| {
    bearings_ingest_fuzz::whole_file(bytes);
});
