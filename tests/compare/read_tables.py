"""`bearings read` beside its named peers on large made-up tables, as ratios of time and of memory in one run.

Needs the Python packages duckdb, openpyxl, python-calamine, pyreadstat and pandas, and the program `bearings` built in
the release profile:

    cargo build --release -p bearings-cli
    python3 tests/compare/read_tables.py target/release/bearings

`bearings read` looks for the table, reads it and writes it as CSV; its peers are told where the table is, read it into
memory and write nothing. Whole processes are compared, with the start of Python on the side of the peers. Machines are
noisy: medians of three runs in turn are compared, and nothing here fails a build.

A quick look: `--csv-rows 200000 --xlsx-rows 10000 --survey-rows 20000`.
"""

import argparse
import os
import sys
import tempfile

import make_tables
from run_measured import make_file, medians

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PEERS = {
    "DuckDB": f"""
import sys, duckdb
duckdb.execute("CREATE TABLE t AS SELECT * FROM read_csv(?, header=true, auto_detect=false, delim=',', quote='\\"', "
               "escape='\\"', columns={make_tables.CSV_TYPES})", [sys.argv[1]])
""",
    "python-calamine": """
import sys, python_calamine
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
print(len(book.get_sheet_by_index(0).to_python()))
""",
    "openpyxl": """
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
print(sum(len(row) for row in sheet.iter_rows(values_only=True)))
""",
    "pyreadstat (SPSS)": "import sys, pyreadstat; pyreadstat.read_sav(sys.argv[1])",
    "pyreadstat (Stata)": "import sys, pyreadstat; pyreadstat.read_dta(sys.argv[1])",
}


def compare(what, path, peers, settings):
    """Prints a line for each peer: `peers` are names with the ratio of time that must not be passed."""
    out = os.path.join(settings.folder, "out.csv")
    ours = [os.path.abspath(settings.bearings), "read", path, "--out", out, "--replace"]
    theirs = [[sys.executable, "-c", PEERS[name], path] for name, _ in peers]
    environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(settings.folder, "data"))
    environment.setdefault("BEARINGS_HOME", ROOT)
    (own_seconds, own_memory), *rest = medians([ours, *theirs], settings.runs, environment)
    os.remove(out)
    print(f"{what}, {os.path.getsize(path) / 1e6:.0f} MB")
    for (name, limit), (seconds, memory) in zip(peers, rest):
        ratio = own_seconds / seconds
        kept = "kept" if ratio <= limit else "MISSED"
        print(f"  time beside {name}: {own_seconds:.2f} s and {seconds:.2f} s, ratio {ratio:.2f} (limit {limit:g}, {kept})")
        print(f"  memory beside {name}: {own_memory:.0f} MB and {memory:.0f} MB, ratio {own_memory / memory:.2f}",
              flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bearings", help="the program, built in the release profile")
    parser.add_argument("--csv-rows", type=int, default=5_000_000)
    parser.add_argument("--xlsx-rows", type=int, default=200_000)
    parser.add_argument("--survey-rows", type=int, default=1_000_000)
    parser.add_argument("--survey-columns", type=int, default=40)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", nargs="*", choices=["csv", "xlsx", "spss", "stata"],
                        default=["csv", "xlsx", "spss", "stata"])
    parser.add_argument("--folder", help="where files are made and left for the next run")
    parser.add_argument("--make-only", action="store_true", help="makes the files and measures nothing")
    settings = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        settings.folder = os.path.abspath(settings.folder or passing)
        os.makedirs(settings.folder, exist_ok=True)
        survey = (settings.survey_rows, settings.survey_columns)
        jobs = {
            "csv": ("CSV", "csv", make_tables.CSV, (settings.csv_rows, 12), [("DuckDB", 1.5)]),
            "xlsx": ("XLSX", "xlsx", make_tables.XLSX, (settings.xlsx_rows, 12),
                     [("python-calamine", 1.3), ("openpyxl", 0.125)]),
            "spss": ("SPSS", "sav", make_tables.SPSS, survey, [("pyreadstat (SPSS)", 1.0)]),
            "stata": ("Stata", "dta", make_tables.STATA, survey, [("pyreadstat (Stata)", 1.0)]),
        }
        for name in settings.only:
            what, ending, script, (rows, columns), peers = jobs[name]
            # The ending stays last: writers look at it.
            path = os.path.join(settings.folder, f"{rows}x{columns}.{ending}")
            make_file(script, path, rows, columns)
            if not settings.make_only:
                compare(f"{what}, {rows} rows of {columns} columns", path, peers, settings)


if __name__ == "__main__":
    main()
