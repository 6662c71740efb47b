"""Holds what `bearings read` writes against what other people's readers see, cell by cell: pyreadstat for the fixtures
of SPSS and Stata, openpyxl for the awkward workbooks. With folders behind the program it does so for all files in them
instead, and for delimited texts in UTF-8 too, which Python's own reader cuts.

Needs the Python packages openpyxl, pyreadstat and pandas, and the program `bearings`:

    python3 tests/compare/hold_against.py target/release/bearings [FOLDER...]

Prints a line for each cell that differs, and ends with 1 when one does. Files that the other reader refuses or is known
to read wrongly are told and not counted.
"""

import collections
import csv
import datetime
import io
import json
import math
import os
import struct
import subprocess
import sys
import tempfile

import openpyxl
import pyreadstat

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TESTS = os.path.join(ROOT, "crates/ingest/tests")
MOST_TOLD = 20

LETTERS = "pyreadstat takes its letters for Western ones"
NO_ANSWER = "pyreadstat drops codes that stand for no answer, and has no switch for it in portable files"
# Where a look at each difference showed that the other reader is wrong or keeps less.
KNOWN = {
    "dates.sav": "pyreadstat leaves months, quarters and weeks as seconds, and cuts spans of time at 24 hours",
    "dates-118.dta": "pyreadstat leaves weeks, months, quarters and half years as counts since 1960",
    "cyrillic-114.dta": LETTERS,
    "pyreadstat-117.dta": LETTERS,
    "unsaid-windows-1251.sav": LETTERS,
    "persons-105.dta": "pyreadstat takes the missing value of this old format, 2 to the power of 333, for a number",
    "portable-by-hand.por": NO_ANSWER,
    "portable-ebcdic-without-lines.por": NO_ANSWER,
    "portable-windows-1251.por": LETTERS + ", and drops codes that stand for no answer",
}


class Program:
    def __init__(self, path, folder):
        self.path, self.out = os.path.abspath(path), os.path.join(folder, "out.csv")
        self.environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(folder, "data"))
        self.environment.setdefault("BEARINGS_HOME", ROOT)

    def run(self, *arguments):
        return subprocess.run([self.path, *arguments], env=self.environment, capture_output=True, text=True)

    def read(self, path, *arguments):
        """The rows of the file that is written; `None` when it is refused."""
        if self.run("read", path, "--out", self.out, "--replace", *arguments).returncode != 0:
            return None
        with open(self.out, encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def seen(self, path):
        return json.loads(self.run("sniff", "--json", path).stdout)[0]["seen"]


def is_nothing(value):
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value)) or str(value) == "NaT"


def same(ours, theirs):
    """Whether a field of ours says what a value of theirs is."""
    if is_nothing(theirs):
        return ours == ""
    if isinstance(theirs, bool):
        return ours == str(theirs).upper()
    if isinstance(theirs, (int, float)):
        return same_number(ours, float(theirs))
    if isinstance(theirs, (datetime.date, datetime.time)):
        return same_moment(ours, theirs)
    # Stata's missing values of 27 kinds are a letter there, and a point with the letter here as in Stata itself.
    if len(theirs) == 1 and ours == f".{theirs}":
        return True
    # Trailing spaces only fill the width of a column.
    return ours.rstrip(" ") == str(theirs).rstrip(" ")


def same_number(ours, theirs):
    try:
        number = float(ours)
    except ValueError:
        return False
    # A number of four bytes is written in the digits that tell it among such numbers: 0.1, not 0.10000000149011612.
    short = [struct.pack("<f", value) for value in (number, theirs) if abs(value) < 3e38]
    is_short = len(short) == 2 and struct.unpack("<f", short[1])[0] == theirs
    return number == theirs or is_short and short[0] == short[1]


def same_moment(ours, theirs):
    try:
        # A moment at midnight and a day are written alike.
        if isinstance(theirs, datetime.datetime):
            return datetime.datetime.fromisoformat(ours) == theirs
        return type(theirs).fromisoformat(ours) == theirs
    except ValueError:
        return False


def compare_rows(ours, theirs):
    """What differs between two tables of equal shape."""
    if len(ours) != len(theirs):
        yield f"{len(ours)} rows beside {len(theirs)}"
    for row, (own, peer) in enumerate(zip(ours, theirs), 1):
        if len(own) != len(peer):
            yield f"row {row}: {len(own)} fields beside {len(peer)}"
        for column, (field, value) in enumerate(zip(own, peer), 1):
            if not same(field, value):
                yield f"row {row}, column {column}: {field!r} beside {value!r}"


def statistical(program, path):
    # Codes for no answer stay codes, as in what we write.
    read = {"dta": pyreadstat.read_dta, "por": pyreadstat.read_por}.get(path.rsplit(".", 1)[1], pyreadstat.read_sav)
    settings = {} if path.endswith("por") else {"user_missing": True}
    try:
        table, about = read(path, **settings)
    except Exception as error:  # whatever stops it is told
        return None, f"pyreadstat refuses it: {error}"
    rows = program.read(path)
    if rows is None:
        return None, "bearings refuses it, and pyreadstat does not"
    names = [] if rows[0] == about.column_names else [f"columns {rows[0]} beside {about.column_names}"]
    theirs = [[plain(value) for value in row] for row in table.astype(object).values.tolist()]
    return names + list(compare_rows(rows[1:], theirs)), ""


def plain(value):
    return value.to_pydatetime() if hasattr(value, "to_pydatetime") and not is_nothing(value) else value


def workbook(program, path):
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:  # whatever stops it is told
        return None, f"openpyxl refuses it: {type(error).__name__}"
    cells = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows(min_row=1, min_col=1)]
             for sheet in book.worksheets}
    return tables(program, path, lambda sheet: cells[sheet])


def text(program, path):
    with open(path, "rb") as file:
        content = file.read()
    try:
        decoded = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, "it is not in UTF-8"
    lines = decoded.splitlines()[:200]
    # The sign that stands equally often in most lines.
    counts = {sign: collections.Counter(line.count(sign) for line in lines if line.count(sign)) for sign in ",;\t|"}
    delimiter = max(counts, key=lambda sign: max(counts[sign].values(), default=0))
    csv.field_size_limit(1 << 30)
    rows = [[field or None for field in row] for row in csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter)]
    return tables(program, path, lambda _: rows)


def tables(program, path, cells_of):
    """What differs between the tables that were seen and the cells that another reader finds in their place."""
    seen, number, differences = program.seen(path), 0, []
    for sheet in seen["sheets"]:
        cells = cells_of(sheet["name"]) if sheet["tables"] else []
        for table in sheet["tables"]:
            number += 1
            rows = program.read(path, "--table", str(number))
            columns = [column for column in table["columns"] if column["kind"] != "empty" or column["headers"]]
            theirs = []
            for row in range(table["first_row"], table["last_row"] + 1):
                values = [dict(enumerate(cells[row - 1], 1)).get(column["column"]) for column in columns]
                if row not in table["passed_over"] and not all(is_nothing(value) for value in values):
                    theirs.append(values)
            differences += [f"table {number}, {told}" for told in compare_rows(rows[1:], theirs)]
    return differences, "" if number else "bearings sees no table in it"


def given(folders):
    """The files below folders that another reader knows."""
    compare = {"xlsx": workbook, "xlsm": workbook, "csv": text, "tsv": text, "txt": text}
    compare |= dict.fromkeys(("sav", "zsav", "por", "dta"), statistical)
    paths = [os.path.join(at, name) for folder in folders for at, _, names in os.walk(folder) for name in names]
    endings = {path: path.rsplit(".", 1)[-1].lower() for path in sorted(paths)}
    return [(path, compare[ending]) for path, ending in endings.items() if ending in compare]


def own():
    """The fixtures and awkward files of the tests."""
    files = []
    for folder, endings, compare in (("fixtures/spss", (".sav", ".zsav", ".por"), statistical),
                                     ("fixtures/stata", (".dta",), statistical), ("awkward", (".xlsx",), workbook)):
        names = sorted(name for name in os.listdir(os.path.join(TESTS, folder)) if name.endswith(endings))
        files += [(os.path.join(TESTS, folder, name), compare) for name in names]
    return files


def main():
    files = given(sys.argv[2:]) if len(sys.argv) > 2 else own()
    differing = refused = known = 0
    with tempfile.TemporaryDirectory() as folder:
        program = Program(sys.argv[1], folder)
        for path, compare in files:
            differences, remark = compare(program, path)
            if differences is None:
                refused += 1
                print(f"{os.path.basename(path)}: {remark}")
                continue
            if differences and os.path.basename(path) in KNOWN:
                known += 1
                print(f"{os.path.basename(path)}: {len(differences)} differences, as known: {KNOWN[os.path.basename(path)]}")
                continue
            if remark:
                print(f"{os.path.basename(path)}: {remark}")
            differing += bool(differences)
            for told in differences[:MOST_TOLD]:
                print(f"{os.path.basename(path)}: {told}")
            if len(differences) > MOST_TOLD:
                print(f"{os.path.basename(path)}: and {len(differences) - MOST_TOLD} more")
    alike = len(files) - differing - known - refused
    print(f"{len(files)} files: {alike} alike, {known} differ as known, {differing} differ, {refused} not comparable")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
