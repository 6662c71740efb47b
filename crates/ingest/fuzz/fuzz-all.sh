#!/bin/sh
# Runs every fuzz target, one after the other, for so many seconds each (600 when nothing is said), or only the targets
# named behind the number. Stops at the first that finds something; the bytes are then in artifacts/.
set -eu
cd "$(dirname "$0")"
seconds=${1:-600}
[ $# -gt 0 ] && shift
cargo run --quiet --example lay_out_seeds
for target in ${*:-ods spss stata cspro csdb text sdmx_ml json_lines spss_portable recipe described_csv xlsx xlsb xls zip_of_one}; do
    cargo +nightly fuzz run --fuzz-dir . "$target" -- \
        -max_total_time="$seconds" -max_len=200000 -rss_limit_mb=1024 -timeout=20
done
