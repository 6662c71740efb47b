"""Time and memory of `bearings read` as a table grows: twelve columns, from ten thousand rows to ten million.

Needs the Python packages duckdb, numpy and pandas (they make the files), and the program `bearings` built in the
release profile:

    cargo build --release -p bearings-cli
    python3 tests/compare/growth.py target/release/bearings

Writes `docs/growth.svg` and the table in `docs/growth.md`. The largest files take some gigabytes of disk and of
memory to make; `--most 1000000` is a quick look. With `--keep FILE`, measurements are added to those in that file, and
what stands there already is not measured again.
"""

import argparse
import json
import math
import os
import sys
import tempfile
import time

import make_tables
from run_measured import make_file, medians

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROWS = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]
KINDS = {"CSV": ("csv", make_tables.CSV), "Stata": ("dta", make_tables.STATA), "SPSS": ("sav", make_tables.SPSS)}
COLUMNS = 12
COLOURS = {"CSV": "#0b6e99", "Stata": "#b3541e", "SPSS": "#5a7d2a"}


def measure(settings, kind, rows):
    ending, script = KINDS[kind]
    path = make_file(script, os.path.join(settings.folder, f"{rows}x{COLUMNS}.{ending}"), rows, COLUMNS)
    out = os.path.join(settings.folder, "out.csv")
    environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(settings.folder, "data"))
    environment.setdefault("BEARINGS_HOME", ROOT)
    command = [os.path.abspath(settings.bearings), "read", path, "--out", out, "--replace"]
    [(seconds, memory)] = medians([command], settings.runs, environment)
    os.remove(out)
    return {"kind": kind, "rows": rows, "bytes": os.path.getsize(path), "seconds": seconds, "memory": memory}


def short(number):
    """10000 as 10 k, 0.05 as 0.05."""
    for size, ending in ((1e6, " M"), (1e3, " k")):
        if number >= size:
            return f"{number / size:g}{ending}"
    return f"{number:g}"


def panel(measured, left, title, value, unit):
    """One drawing of two logarithmic scales."""
    width, height, top = 330, 260, 50
    rows = sorted({row["rows"] for row in measured})
    values = [row[value] for row in measured]
    first, last = math.log10(rows[0]), math.log10(rows[-1])
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    across = lambda number: left + width * (math.log10(number) - first) / ((last - first) or 1)
    up = lambda number: top + height - height * (math.log10(number) - low) / ((high - low) or 1)
    lines = [f'<text x="{left + width / 2}" y="28" text-anchor="middle" font-weight="bold">{title}</text>']
    for power in range(low, high + 1):
        y = up(10.0 ** power)
        lines.append(f'<line x1="{left}" y1="{y:.1f}" x2="{left + width}" y2="{y:.1f}" stroke="#ccc"/>')
        lines.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{short(10.0 ** power)}</text>')
    for power in range(math.ceil(first), math.floor(last) + 1):
        x = across(10.0 ** power)
        lines.append(f'<line x1="{x:.1f}" y1="{top}" x2="{x:.1f}" y2="{top + height}" stroke="#ccc"/>')
        lines.append(f'<text x="{x:.1f}" y="{top + height + 18}" text-anchor="middle">{short(10.0 ** power)}</text>')
    lines.append(f'<text x="{left + width / 2}" y="{top + height + 38}" text-anchor="middle">rows</text>')
    middle = top + height / 2
    lines.append(f'<text x="{left - 44}" y="{middle}" text-anchor="middle" '
                 f'transform="rotate(-90 {left - 44} {middle})">{unit}</text>')
    for place, kind in enumerate(kinds_of(measured)):
        points = [(across(row["rows"]), up(row[value])) for row in measured if row["kind"] == kind]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[kind]}" stroke-width="2"/>')
        lines.extend(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{COLOURS[kind]}"/>' for x, y in points)
        y = top + 16 + 18 * place
        lines.append(f'<line x1="{left + 10}" y1="{y}" x2="{left + 34}" y2="{y}" stroke="{COLOURS[kind]}" '
                     f'stroke-width="2"/><text x="{left + 40}" y="{y + 4}">{kind}</text>')
    return lines


def kinds_of(measured):
    return [kind for kind in KINDS if any(row["kind"] == kind for row in measured)]


def drawing(measured):
    lines = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 360" font-family="sans-serif" font-size="12" '
             'role="img" aria-label="Time and memory of bearings read by the number of rows">',
             '<rect width="860" height="360" fill="#fff"/>']
    lines += panel(measured, 70, "Time", "seconds", "seconds")
    lines += panel(measured, 500, "Memory at the peak", "memory", "megabytes")
    return "\n".join(lines + ["</svg>", ""])


def machine():
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    try:
        memory = f" and {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / (1 << 30):.0f} GB of memory"
    except (AttributeError, ValueError, OSError):
        memory = ""
    return f"{cores} cores{memory}"


def table(measured, runs):
    lines = [f"Measured on a machine with {machine()}; medians of {runs} runs after one that is not counted.", "",
             "| File | Rows | Size, MB | Time, s | Rows a second | Memory at the peak, MB |", "|---|--:|--:|--:|--:|--:|"]
    for row in measured:
        lines.append(f"| {row['kind']} | {row['rows']:,} | {row['bytes'] / 1e6:.1f} | {row['seconds']:.2f} | "
                     f"{row['rows'] / row['seconds']:,.0f} | {row['memory']:.0f} |")
    return "\n".join(lines)


def replace_table(path, text):
    """Puts the table between the two marks of the page, and leaves the words around it."""
    begin, end = "<!-- measured -->", "<!-- end -->"
    with open(path, encoding="utf-8") as file:
        page = file.read()
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{begin}\n{text}\n{end}{after}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bearings", help="the program, built in the release profile")
    parser.add_argument("--most", type=int, default=ROWS[-1], help="rows of the largest file")
    parser.add_argument("--kinds", nargs="*", choices=list(KINDS), default=["CSV", "Stata"])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", help="where files are made and left for the next run")
    parser.add_argument("--keep", help="a file that keeps what was measured")
    parser.add_argument("--seconds", type=float, default=math.inf, help="begins no further file after so long")
    settings = parser.parse_args()
    measured = []
    if settings.keep and os.path.exists(settings.keep):
        with open(settings.keep, encoding="utf-8") as file:
            measured = json.load(file)
    since = time.monotonic()
    with tempfile.TemporaryDirectory() as passing:
        settings.folder = os.path.abspath(settings.folder or passing)
        for kind in settings.kinds:
            for rows in (rows for rows in ROWS if rows <= settings.most):
                is_known = any((row["kind"], row["rows"]) == (kind, rows) for row in measured)
                if is_known or time.monotonic() - since > settings.seconds:
                    continue
                measured.append(measure(settings, kind, rows))
                print(json.dumps(measured[-1]), flush=True)
                if settings.keep:
                    with open(settings.keep, "w", encoding="utf-8") as file:
                        json.dump(measured, file)
    measured.sort(key=lambda row: (list(KINDS).index(row["kind"]), row["rows"]))
    with open(os.path.join(ROOT, "docs/growth.svg"), "w", encoding="utf-8") as file:
        file.write(drawing(measured))
    replace_table(os.path.join(ROOT, "docs/growth.md"), table(measured, settings.runs))


if __name__ == "__main__":
    sys.exit(main())
