//! OpenDocument spreadsheets, as parts that are packed before they are read.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::package(bytes);
});
