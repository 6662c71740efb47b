"""A census of millions of persons to its first tables of stock, under a limit of memory.

Needs the Python packages numpy, pandas and pyreadstat (they make the file), and the program `bearings` built in the
release profile:

    cargo build --release -p bearings-cli
    python3 tests/compare/census.py target/release/bearings

Makes an SPSS file of 60 labelled columns, imports it into a new workspace by a recipe that counts persons born abroad by
origin, age, sex and province, and tells time and memory at the peak. The program may not take more than 1.5 GB of
address-independent memory; the tables are held against counts that pandas made of the same columns.

A quick look: `--rows 200000`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

from run_measured import make_file, run_measured

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIMIT_MB = 1536

# 60 columns: province, sex, age, birth and citizenship, then 55 questions with up to thirteen answers.
CENSUS = """
import sys, json, numpy, pandas, pyreadstat
rows = int(sys.argv[2])
random = numpy.random.default_rng(20240630)
small = lambda most: random.integers(1, most + 1, rows, dtype='int8')
origins = ['KEN', 'UGA', 'ETH', 'SOM', 'IND', 'COD', 'RWA', 'BDI', 'TZA', 'SSD', 'GBR', 'CHN']
def abroad(share):
    codes = random.integers(2, len(origins) + 1, rows, dtype='int8')
    codes[random.random(rows) >= share] = 1
    return codes
made = {'PROVINCE': small(9), 'SEX': small(2), 'AGE': random.integers(0, 96, rows, dtype='int8'),
        'BIRTH': abroad(0.05), 'CITIZEN': abroad(0.04)}
labels = {'PROVINCE': {n: f'Province {n}' for n in range(1, 10)}, 'SEX': {1: 'Male', 2: 'Female'},
          'BIRTH': dict(enumerate(origins, 1)), 'CITIZEN': dict(enumerate(origins, 1))}
for number in range(55):
    most = 2 + number % 12
    made[f'Q{number + 1:02}'] = small(most)
    labels[f'Q{number + 1:02}'] = {n: f'Answer {n}' for n in range(1, most + 1)}
frame = pandas.DataFrame(made)
titles = {name: f'Question {name.lower()}' for name in made}
pyreadstat.write_sav(frame, sys.argv[1], column_labels=titles, variable_value_labels=labels, row_compress=True)
stock = frame[frame.BIRTH != 1]
json.dump({'total': len(stock), 'M': int((stock.SEX == 1).sum()), 'F': int((stock.SEX == 2).sum())},
          open(sys.argv[1].replace('new-', '') + '.json', 'w'))
"""

RECIPE = """
format = 1
id = "census"
label = "Census records"

[release]
source = "census"
edition = "2024"
title = "Census"
citation = "Office of statistics, census of 2024."
licence = "CC0-1.0"
kind = "count"
reference_date = "census-day"
residence_rule = "12-months"

[[table]]
id = "persons"
set = { indicator = "B10", area = "KEN", period = "2024", basis = "B", unit = "PS", freq = "A" }

[[table.column]]
header = "PROVINCE"
is = "province"

[[table.column]]
header = "SEX"
is = "sex"
codes = { "1" = "M", "2" = "F" }

[[table.column]]
header = "AGE"
is = "age"

[[table.column]]
header = "BIRTH"
is = "counterpart"
role = "BIRTH"
codes = { "1" = "KEN", "2" = "UGA", "3" = "ETH", "4" = "SOM", "5" = "IND", "6" = "COD", "7" = "RWA", "8" = "BDI", "9" = "TZA", "10" = "SSD", "11" = "GBR", "12" = "CHN" }

[[table.column]]
header = "CITIZEN"
is = "counterpart"
role = "CITIZENSHIP"
codes = { "1" = "KEN", "2" = "UGA", "3" = "ETH", "4" = "SOM", "5" = "IND", "6" = "COD", "7" = "RWA", "8" = "BDI", "9" = "TZA", "10" = "SSD", "11" = "GBR", "12" = "CHN" }

[table.tally]
"""


def told(command, environment):
    return json.loads(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bearings", help="the program, built in the release profile")
    parser.add_argument("--rows", type=int, default=5_700_000)
    parser.add_argument("--folder", help="where the file is made and left for the next run")
    settings = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = os.path.abspath(settings.folder or passing)
        os.makedirs(folder, exist_ok=True)
        census = make_file(CENSUS, os.path.join(folder, f"census-{settings.rows}.sav"), settings.rows)
        recipe, workspace = os.path.join(passing, "census.recipe.toml"), os.path.join(passing, "census.bearings")
        with open(recipe, "w", encoding="utf-8") as file:
            file.write(RECIPE)
        environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(passing, "data"))
        environment.setdefault("BEARINGS_HOME", ROOT)
        program = os.path.abspath(settings.bearings)
        subprocess.run([program, "new", "--country", "KEN", workspace], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
        seconds, memory = run_measured([program, "import", workspace, census, "--recipe", recipe], environment)
        asked = [program, "indicators", workspace, "--area", "KEN", "--json"]
        with open(census + ".json", encoding="utf-8") as file:
            expected = json.load(file)
        print(f"{settings.rows} records of 60 columns, {os.path.getsize(census) / 1e6:.0f} MB: {seconds:.1f} s, "
              f"{memory:.0f} MB at the peak (limit {LIMIT_MB}, {'kept' if memory <= LIMIT_MB else 'MISSED'})")
        print(f"born abroad by pandas: {expected}")
        print(json.dumps(told(asked, environment))[:2000])


if __name__ == "__main__":
    main()
