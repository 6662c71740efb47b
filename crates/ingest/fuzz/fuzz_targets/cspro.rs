//! A dictionary of CSPro with its data.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bearings_ingest_fuzz::cspro(bytes);
});
