//! Archives that hold one file.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::whole_file(bytes);
});
