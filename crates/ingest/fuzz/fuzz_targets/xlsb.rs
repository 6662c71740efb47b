//! Binary workbooks, as parts that are packed before they are read.

#![no_main]

libfuzzer_sys::fuzz_target!(init: bearings_ingest_fuzz::let_guarded_panics_pass(), |bytes: &[u8]| {
    bearings_ingest_fuzz::package(bytes);
});
