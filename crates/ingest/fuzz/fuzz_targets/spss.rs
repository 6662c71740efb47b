//! SPSS system files, plain, coded and packed.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::whole_file(bytes);
});
