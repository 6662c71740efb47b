"""Holds the files of SPSS and Stata that `bearings read` writes against pyreadstat, in both directions.

Files that pyreadstat makes (with labels, codes and ranges for no answer, long names, long texts, dates, seven scripts)
go through `bearings read --out FILE.sav|.dta|.csv` and are read by pyreadstat again: values, labels of columns and of
values, codes for no answer, measure, width, alignment and formats must be the same, or the loss must have been told by
`--dry-run --json`. Then each goes on to the other formats and back to SPSS, and must be the same once more.

Needs the Python packages pandas and pyreadstat, and the program `bearings`:

    python3 tests/compare/labels.py target/release/bearings

Prints a line for each difference, and ends with 1 when there is one.
"""

import datetime
import json
import math
import os
import subprocess
import sys
import tempfile

import pandas
import pyreadstat

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FIXTURES = os.path.join(ROOT, "crates/ingest/tests/fixtures")
MOST_TOLD = 20
# What pyreadstat says of a variable in a system file.
OF_SPSS = ["column_names", "column_labels", "variable_value_labels", "missing_ranges", "variable_measure",
           "variable_display_width", "variable_alignment", "original_variable_types", "variable_storage_width",
           "file_label", "notes"]
# Of the types of Stata only the numbers of 32 bits must stay; whole numbers get the smallest that holds them.
OF_STATA = ["column_names", "column_labels", "variable_value_labels", "original_variable_types", "file_label", "notes",
            "readstat_variable_types"]


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = os.path.abspath(path), folder
        self.environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(folder, "data"))
        self.environment.setdefault("BEARINGS_HOME", ROOT)

    def run(self, *arguments):
        done = subprocess.run([self.path, *arguments], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def hand_on(self, path, ending):
        """The file written, and the kinds of losses that were told before."""
        out = os.path.join(self.folder, f"{os.path.basename(path)}.{ending}")
        if os.path.exists(out):
            os.remove(out)
        told = self.run("--json", "read", path, "--out", out, "--dry-run")
        assert not os.path.exists(out), "a dry run has written"
        self.run("--json", "read", path, "--out", out, "--replace")
        return out, {loss["kind"]: loss for loss in told["losses"]}


def people():
    count = 400
    scripts = ["Ruvana", "Côte d’Ivoire", "España", "السودان", "São Tomé", "Казахстан", "中国"]
    return pandas.DataFrame({
        "sex": [float(1 + row % 2) if row % 17 else 9.0 for row in range(count)],
        "age": [float(row % 100) if row % 13 else math.nan for row in range(count)],
        "a_name_that_is_longer_than_thirty_two_signs": [row / 8 for row in range(count)],
        "large": [float(row) * 1e12 for row in range(count)],
        "origin": [scripts[row % 7] for row in range(count)],
        "code": [["KE", "RU", "XX", ""][row % 4] for row in range(count)],
        "words": [("слово " * (row % 120)).strip() for row in range(count)],
        "longest": ["x" * (row * 5) for row in range(count)],
        "born": [datetime.date(1950, 1, 1) + datetime.timedelta(days=row * 50) for row in range(count)],
        "seen": [datetime.datetime(2019, 6, 30, 12, 30, 0) + datetime.timedelta(seconds=row * 977) for row in range(count)],
    })


def make_spss(path):
    pyreadstat.write_sav(
        people(), path, file_label="Перепись 2019", note="Made up; no such country.",
        column_labels={"sex": "Пол", "age": "العمر", "origin": "Pays d’origine", "large": "大数"},
        variable_value_labels={"sex": {1.0: "Мужской", 2.0: "أنثى", 9.0: "未回答"}, "age": {98.0: "Refused", 99.0: "?"},
                               "code": {"KE": "Kenya", "RU": "Россия"}},
        missing_ranges={"sex": [9.0], "age": [{"lo": 98.0, "hi": 120.0}], "code": ["XX"]},
        variable_measure={"sex": "nominal", "age": "scale", "code": "ordinal"},
        variable_display_width={"sex": 5, "words": 40},
        variable_format={"large": "F20.0", "age": "F5.1"})


def make_stata(path):
    frame = people()
    frame["sex"] = [1 + row % 2 if row % 17 else "a" for row in range(len(frame))]
    pyreadstat.write_dta(
        frame.rename(columns={"a_name_that_is_longer_than_thirty_two_signs": "name32"}), path, file_label="Recensement",
        column_labels={"sex": "Пол"}, variable_value_labels={"sex": {1: "Мужской", 2: "أنثى", "a": "未回答"}},
        missing_user_values={"sex": ["a"]}, variable_format={"large": "%20.0f"})


def read(path):
    reader = pyreadstat.read_dta if path.endswith(".dta") else pyreadstat.read_sav
    return reader(path, user_missing=True)


def is_nothing(value):
    return value is None or value == "" or value is pandas.NaT or (isinstance(value, float) and math.isnan(value))


def differences(name, before, after, keys):
    (one, about), (other, about_other) = before, after
    for key in keys:
        was, now = getattr(about, key), getattr(about_other, key)
        if key == "missing_ranges":
            was, now = ({column: rules for column, rules in each.items() if rules} for each in (was, now))
        if key == "readstat_variable_types":
            was, now = ({column for column, kind in each.items() if kind == "float"} for each in (was, now))
        if key == "notes":
            was, now = sorted(was), sorted(now)
        if was != now:
            yield f"{name}: {key} {str(was)[:300]} | {str(now)[:300]}"
    if list(one.columns) != list(other.columns) or len(one) != len(other):
        yield f"{name}: {one.shape} | {other.shape}"
        return
    for column in one.columns:
        for row, (was, now) in enumerate(zip(one[column], other[column])):
            if was != now and not (is_nothing(was) and is_nothing(now)):
                yield f"{name}: {column} {row} {was!r} | {now!r}"
                break


def of_stata(program, name, path, before):
    """A file of SPSS as Stata has it: values, and codes for no answer as letters with their labels."""
    out, losses = program.hand_on(path, "dta")
    frame, about = read(out)
    changed = dict(entry.split(" (", 1) for entry in losses.get("codes-changed", {"of": []})["of"])
    renamed = dict(entry.split(" → ") for entry in losses.get("renamed", {"of": []})["of"])
    old, old_about = before
    for column in old.columns:
        new = renamed.get(column, column)
        pairs = [pair.split(" → ") for pair in changed.get(column, ")")[:-1].split(", ") if pair]
        letters = {float(code): letter[1:] for code, letter in pairs}
        labels = old_about.variable_value_labels.get(column, {})
        labels = {letters.get(code, code): label for code, label in labels.items() if not isinstance(code, str)}
        if labels != about.variable_value_labels.get(new, {}):
            yield f"{name}: labels of {column} {labels} | {about.variable_value_labels.get(new)}"
        for row, (was, now) in enumerate(zip(old[column], frame[new])):
            was = letters.get(was, was) if isinstance(was, float) else was
            # pyreadstat gives 0 for `.` in a column of whole numbers that also has letters.
            quirk = now == 0 and is_nothing(was) and pairs
            if was != now and not quirk and not (is_nothing(was) and is_nothing(now)):
                yield f"{name}: {column} {row} {was!r} | {now!r}"
                break
    return out


def of_spss(program, name, path):
    """A file of Stata as SPSS has it: letters as the numbers that were told, with their labels, counted as no answer."""
    out, losses = program.hand_on(path, "sav")
    (old, old_about), (frame, about) = read(path), read(out)
    for entry in losses["codes-changed"]["of"]:
        column, pairs = entry[:-1].split(" (", 1)
        for letter, number in (pair.split(" → ") for pair in pairs.split(", ")):
            if "-" in number[1:]:
                # A date; pyreadstat gives dates for no answer as dates of its own.
                continue
            number = float(number)
            was, now = list(old[column] == letter[1:]), list(frame[column] == number)
            if was != now:
                yield f"{name}: {column} {letter} {sum(was)} | {number} {sum(now)}"
            labels = old_about.variable_value_labels.get(column, {}), about.variable_value_labels.get(column, {})
            if labels[0].get(letter[1:]) != labels[1].get(number):
                yield f"{name}: label of {column} {letter} {labels}"
            if not any(rule["lo"] <= number <= rule["hi"] for rule in about.missing_ranges.get(column, [])):
                yield f"{name}: {column} {number} counts as an answer"


def open_ends(program, folder):
    """Ranges for no answer without a lower or an upper end."""
    path = os.path.join(folder, "open.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("low,high\n-5,1\n3,99\n")
    fields = [{"name": "low", "type": "integer", "bearings:missing": [{"to": -1}]},
              {"name": "high", "type": "integer", "bearings:missing": [{"from": 90}, [-1]]}]
    with open(path + ".json", "w", encoding="utf-8") as file:
        json.dump({"resources": [{"path": "open.csv", "schema": {"fields": fields}}]}, file)
    frame, about = read(program.hand_on(path, "sav")[0])
    rules, ends = about.missing_ranges, sys.float_info.max / 2
    if not (rules["low"][0]["lo"] < -ends and rules["low"][0]["hi"] == -1 and rules["high"][0]["lo"] == 90
            and rules["high"][0]["hi"] > ends and rules["high"][1] == {"lo": -1.0, "hi": -1.0}):
        yield f"open ends: {rules}"
    if frame.values.tolist() != [[-5.0, 1.0], [3.0, 99.0]]:
        yield f"open ends: {frame.values.tolist()}"


def check(program, path, keys, endings):
    name, before = os.path.basename(path), read(path)
    same = path.rsplit(".", 1)[1].replace("zsav", "sav")
    for ending in endings:
        between, losses = program.hand_on(path, ending)
        for_good = [kind for kind, loss in losses.items() if not loss["comes_back"] and kind != "not-kept"]
        if for_good:
            yield f"{name} {ending}: lost for good {for_good}"
        if ending == same:
            yield from differences(f"{name} {ending}", before, read(between), keys)
        back, _ = program.hand_on(between, same)
        yield from differences(f"{name} {ending} {same}", before, read(back), keys)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    told, files = [], 0
    with tempfile.TemporaryDirectory() as folder:
        program = Program(sys.argv[1], folder)
        spss, stata = os.path.join(folder, "people.sav"), os.path.join(folder, "people.dta")
        make_spss(spss)
        make_stata(stata)
        fixtures = ["labels-cyrillic-arabic.sav", "very-long-texts.sav", "numbers-coded.sav", "code-page-850.sav"]
        for path in [spss] + [os.path.join(FIXTURES, "spss", name) for name in fixtures]:
            told += check(program, path, OF_SPSS, ["sav", "dta", "csv"])
            told += of_stata(program, os.path.basename(path) + " in Stata", path, read(path)) if path == spss else []
            files += 1
        for path in [stata, os.path.join(FIXTURES, "stata/persons-118.dta"), os.path.join(FIXTURES, "stata/long-texts-118.dta")]:
            told += check(program, path, OF_STATA, ["sav", "dta", "csv"])
            files += 1
        for path in [stata, os.path.join(FIXTURES, "stata/persons-118.dta")]:
            told += of_spss(program, os.path.basename(path) + " in SPSS", path)
        told += open_ends(program, folder)
    for line in told[:MOST_TOLD]:
        print(line)
    print(f"{files} files, {len(told)} differences")
    sys.exit(1 if told else 0)


if __name__ == "__main__":
    main()
