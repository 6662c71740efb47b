"""Counts every answer of the Ruvana pack again from its CSV files, and compares. Standard library only.

    python3 tests/compare/check_ruvana.py templates/data/ruvana

Shares no code with the generator. Prints what differs; the exit status is 1 where anything does.
"""

import csv
import sys
import tomllib
from collections import Counter, defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path

PROVINCES = [f"RV0{number}" for number in range(1, 9)]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def weight(row):
    try:
        return Decimal(row["weight"])
    except InvalidOperation:
        return Decimal(0)


def tally(rows):
    return {"persons": len(rows), "weighted": sum(map(weight, rows), Decimal(0))}


def age(row):
    try:
        years = int(row["age"])
    except ValueError:
        return None
    return years if 0 <= years <= 120 else None


def count_origins(rows, origins):
    def group(abroad, foreign):
        births = origins if abroad else {"XRV"}
        citizens = origins | {"XSL"} if foreign else {"XRV"}
        return [r for r in rows if r["birth_country"] in births and r["citizenship"] in citizens]

    here_citizen, here_foreign = group(False, False), group(False, True)
    abroad_citizen, abroad_foreign = group(True, False), group(True, True)
    grouped = len(here_citizen) + len(here_foreign) + len(abroad_citizen) + len(abroad_foreign)
    rest = tally(rows)
    for part in (here_citizen, here_foreign, abroad_citizen, abroad_foreign):
        rest["weighted"] -= tally(part)["weighted"]
    rest["persons"] -= grouped
    four = {
        "born_here_citizen": tally(here_citizen),
        "born_here_foreign": tally(here_foreign),
        "born_abroad_citizen": tally(abroad_citizen),
        "born_abroad_foreign": tally(abroad_foreign),
        "not_in_groups": rest,
        "basis_b_foreign_born": tally(abroad_citizen + abroad_foreign),
        "basis_c_foreign": tally(here_foreign + abroad_foreign),
        "stateless": tally([r for r in rows if r["citizenship"] == "XSL"]),
    }
    born = [r for r in rows if r["birth_country"] in origins]
    foreign_born = {
        "total": tally(born),
        "male": tally([r for r in born if r["sex"] == "1"]),
        "female": tally([r for r in born if r["sex"] == "2"]),
        "sex_not_stated": tally([r for r in born if r["sex"] not in ("1", "2")]),
        "foreign_citizens": tally([r for r in rows if r["citizenship"] in origins]),
        "by_origin": {code: tally([r for r in born if r["birth_country"] == code]) for code in sorted(origins)},
        "by_province": {code: tally([r for r in born if r["province"] == code]) for code in PROVINCES},
    }
    foreign_born["by_province"]["not_stated"] = tally([r for r in born if r["province"] not in PROVINCES])
    return four, foreign_born


def count_matrix(rows, origin_of):
    """`origin_of` gives a province, ABROAD, None for not stated, or False for whoever is not asked."""
    found = {}
    for unit, value in (("persons", lambda row: 1), ("weighted", weight)):
        cells = defaultdict(Decimal)
        for row in rows:
            origin = origin_of(row)
            if origin is not False and row["province"] in PROVINCES:
                cells[origin, row["province"]] += value(row)
        matrix = [[cells[o, d] for d in PROVINCES] for o in PROVINCES]
        came = [sum(matrix[o][d] for o in range(8) if o != d) for d in range(8)]
        left = [sum(matrix[o][d] for d in range(8) if o != d) for o in range(8)]
        population = sum(map(sum, matrix))
        found[unit] = {
            "matrix": matrix,
            "from_abroad": [cells["ABROAD", d] for d in PROVINCES],
            "not_stated": [cells[None, d] for d in PROVINCES],
            "in": came,
            "out": left,
            "net": [i - o for i, o in zip(came, left)],
            "population": population,
            "migrants": sum(came),
            "intensity_percent": float(100 * sum(came) / population),
        }
    return found


def residence(column, youngest):
    def origin_of(row):
        years = age(row)
        if years is None or years < youngest:
            return False
        return row[column] if row[column] in PROVINCES + ["ABROAD"] else None

    return origin_of


def birthplace(origins):
    def origin_of(row):
        if row["birth_country"] in origins:
            return "ABROAD"
        if row["birth_country"] == "XRV" and row["birth_province"] in PROVINCES:
            return row["birth_province"]
        return None

    return origin_of


def whipple(rows):
    by_age = Counter(age(r) for r in rows)
    return 5 * sum(by_age[a] for a in range(25, 61, 5)) / sum(by_age[a] for a in range(23, 63))


def myers(rows, end_of_first):
    by_age = Counter(age(r) for r in rows)
    blended = []
    for digit in range(10):
        first = sum(n for a, n in by_age.items() if a is not None and 10 <= a <= end_of_first and a % 10 == digit)
        second = sum(n for a, n in by_age.items() if a is not None and 20 <= a <= 89 and a % 10 == digit)
        blended.append((digit + 1) * first + (9 - digit) * second)
    return sum(abs(100 * b / sum(blended) - 10) for b in blended) / 2


def count_ages(rows, origins):
    def sex_ratio(some):
        return 100 * sum(r["sex"] == "1" for r in some) / sum(r["sex"] == "2" for r in some)

    def groups(sex):
        ages = [age(r) for r in rows if r["sex"] == sex and age(r) is not None]
        return [sum(5 * g <= a and (a < 5 * g + 5 or g == 17) for a in ages) for g in range(18)]

    by_province = [[r for r in rows if r["province"] == p] for p in PROVINCES]
    return {
        "not_usable": sum(age(r) is None for r in rows),
        "males": groups("1"),
        "females": groups("2"),
        "sex_ratio": sex_ratio(rows),
        "sex_ratio_foreign_born": sex_ratio([r for r in rows if r["birth_country"] in origins]),
        "sex_ratio_by_province": list(map(sex_ratio, by_province)),
        "whipple": whipple(rows),
        "whipple_by_province": list(map(whipple, by_province)),
        "myers_original": myers(rows, 79),
        "myers_pasex": myers(rows, 89),
        "myers_original_by_province": [myers(some, 79) for some in by_province],
        "myers_pasex_by_province": [myers(some, 89) for some in by_province],
    }


def count_all(rows, origins):
    four, foreign_born = count_origins(rows, origins)
    return {
        "rows": len(rows),
        "households": len({r["household_id"] for r in rows}),
        "persons": len({(r["household_id"], r["person_no"]) for r in rows}),
        "weighted": tally(rows)["weighted"],
        "four_groups": four,
        "foreign_born": foreign_born,
        "five_year": count_matrix(rows, residence("residence_5y", 5)),
        "one_year": count_matrix(rows, residence("residence_1y", 1)),
        "lifetime": count_matrix(rows, birthplace(origins)),
        "ages": count_ages(rows, origins),
    }


def repair(rows, planted_rows):
    """Takes back every listed change, after checking that the file does say what is listed."""
    truth, twice = defaultdict(list), {}
    for cell in planted_rows:
        person = (cell["household_id"], cell["person_no"])
        if cell["column"]:
            truth[person].append(cell)
        else:
            twice[person] = cell["written"]
    repaired, seen, wrong = [], set(), []
    for row in rows:
        person = (row["household_id"], row["person_no"])
        if person in seen:
            if ",".join(row.values()) != twice.get(person):
                wrong.append(f"{person} stands twice and is not listed so")
            continue
        seen.add(person)
        row = dict(row)
        for cell in truth.pop(person, []):
            if row[cell["column"]] != cell["written"]:
                wrong.append(f"{person} {cell['column']} is {row[cell['column']]!r}, listed {cell['written']!r}")
            row[cell["column"]] = cell["truth"]
        repaired.append(row)
    wrong += [f"{person} is listed and not in the file" for person in truth]
    return repaired, wrong


def rules(rows):
    """Persons that each rule of planted-errors.csv finds."""
    heads, first_of, seen, twice = defaultdict(set), {}, set(), []
    for row in rows:
        home, number = row["household_id"], row["person_no"]
        first_of.setdefault(home, number)
        heads[home] |= {number} if row["relation"] == "1" else set()
        if (home, number) in seen:
            twice.append((home, number))
        seen.add((home, number))

    def persons(is_wrong):
        return {(r["household_id"], r["person_no"]) for r in rows if is_wrong(r)}

    def arrival(row):
        return int(row["arrival_year"] or 0)

    def number(row):
        return int(row["age"])

    def is_child(row, below):
        return age(row) is not None and age(row) < below

    without = {(home, first_of[home]) for home, found in heads.items() if not found}
    return {
        "duplicate-person": set(twice),
        "household-without-head": without,
        "household-with-two-heads": {(h, max(f, key=int)) for h, f in heads.items() if len(f) > 1},
        "weight-zero": persons(lambda r: r["weight"] and weight(r) == 0),
        "weight-missing": persons(lambda r: not r["weight"]),
        "interview-before-census": persons(lambda r: not "2024-07-01" <= r["interview_date"] <= "2024-07-21"),
        "age-999": persons(lambda r: number(r) == 999),
        "age-150": persons(lambda r: 120 < number(r) < 999),
        "age-negative": persons(lambda r: number(r) < 0),
        "spouse-of-eight": persons(lambda r: r["relation"] == "2" and is_child(r, 15)),
        "residence-5y-below-five": persons(lambda r: is_child(r, 5) and r["residence_5y"]),
        "child-with-work": persons(lambda r: is_child(r, 15) and r["work_status"]),
        "arrival-before-birth": persons(
            lambda r: 1900 <= arrival(r) <= 2024 and age(r) is not None and arrival(r) < 2024 - age(r) - 1
        ),
        "arrival-after-census": persons(lambda r: 2025 <= arrival(r) <= 2100),
        "arrival-buddhist-year": persons(lambda r: 2401 <= arrival(r) <= 2600),
        "arrival-hijri-year": persons(lambda r: 1300 <= arrival(r) <= 1500),
        "native-with-arrival": persons(lambda r: r["birth_country"] == "XRV" and r["arrival_year"]),
        "birth-country-former": persons(lambda r: r["birth_country"] == "SUN"),
        "birth-country-in-words": persons(lambda r: len(r["birth_country"]) != 3),
        "citizenship-unknown-code": persons(lambda r: r["citizenship"] == "ZZQ"),
        "residence-5y-no-province": persons(lambda r: r["residence_5y"] == "RV12"),
        "sex-as-letter": persons(lambda r: r["sex"] == "M"),
        "province-trailing-space": persons(lambda r: r["province"] != r["province"].rstrip()),
        "province-lower-case": persons(lambda r: r["province"] != r["province"].upper()),
    }


def differences(expected, found, path=""):
    if isinstance(found, dict) or isinstance(expected, dict):
        if set(expected) != set(found):
            yield f"{path}: other keys: {sorted(set(expected) ^ set(found))}"
        for key in set(expected) & set(found):
            yield from differences(expected[key], found[key], f"{path}.{key}")
    elif isinstance(found, list):
        if len(expected) != len(found):
            yield f"{path}: {len(expected)} and {len(found)} numbers"
        for place, (one, other) in enumerate(zip(expected, found)):
            yield from differences(one, other, f"{path}[{place}]")
    elif isinstance(found, float):
        if abs(float(expected) - found) > 6e-7:
            yield f"{path}: says {expected}, counted {found}"
    elif expected != found:
        yield f"{path}: says {expected}, counted {found}"


def skips(rows, codes):
    """What the questionnaire excludes, and codes outside the codebook: nothing of it is left after repair."""
    allowed = defaultdict(set)
    for line in codes:
        if line["code"]:
            allowed[line["column"]].add(line["code"])
    homes = defaultdict(list)
    for row in rows:
        homes[row["household_id"]].append(row)
        years, who = int(row["age"]), f"{row['household_id']}/{row['person_no']}"
        native, abroad = row["birth_country"] == "XRV", row["birth_country"] not in ("XRV", "XXX")
        for column, known in allowed.items():
            if row[column] and row[column] not in known:
                yield f"{who} {column}: {row[column]!r} is no code"
        asked = {
            "birth_province": native,
            "residence_1y": years >= 1,
            "residence_5y": years >= 5,
            "education": years >= 6,
            "work_status": years >= 15,
            "employment_status": row["work_status"] == "1",
        }
        for column, is_asked in asked.items():
            if bool(row[column]) != is_asked:
                yield f"{who} {column}: {row[column]!r}"
        if native and row["arrival_year"] or abroad and not row["arrival_year"]:
            yield f"{who} arrival_year: {row['arrival_year']!r}"
        if row["arrival_year"]:
            year = int(row["arrival_year"])
            if not 2024 - years - 1 <= year <= 2024:
                yield f"{who} arrived {year} at age {years}"
            for column, limit in (("residence_5y", 2019), ("residence_1y", 2023)):
                place = row[column]
                if place == "ABROAD" and year < limit or place in PROVINCES and year > limit:
                    yield f"{who} arrived {year}, {column} {place}"
    for home, members in homes.items():
        relations = Counter(r["relation"] for r in members)
        ages = {r["relation"]: int(r["age"]) for r in members}
        if relations["1"] != 1 or relations["2"] > 1 or len(members) > 12 or ages["1"] < 18 or ages.get("2", 18) < 18:
            yield f"{home}: {dict(relations)} {ages}"
        if [int(r["person_no"]) for r in members] != list(range(1, len(members) + 1)):
            yield f"{home}: person numbers"


def main(folder):
    rows, codes = read(folder / "ruvana.csv"), read(folder / "ruvana-codes.csv")
    errors, cells = read(folder / "planted-errors.csv"), read(folder / "planted-rows.csv")
    with open(folder / "answers.toml", "rb") as file:
        answers = tomllib.load(file, parse_float=Decimal)
    origins = {c["code"] for c in codes if c["column"] == "birth_country"} - {"", "XRV", "XXX"}
    repaired, wrong = repair(rows, cells)
    wrong += differences(answers["as_written"], count_all(rows, origins), "as_written")
    wrong += differences(answers["repaired"], count_all(repaired, origins), "repaired")
    wrong += skips(repaired, codes)
    found, after = rules(rows), rules(repaired)
    if {e["kind"] for e in errors} != set(found) or set(answers["planted"]) != set(found):
        wrong.append("other kinds of planted errors are listed than there are rules")
    for error in errors:
        kind, listed = error["kind"], {tuple(person.split("/")) for person in error["persons"].split()}
        in_rows = {(c["household_id"], c["person_no"]) for c in cells if c["number"] == error["number"]}
        if not found[kind] == listed == in_rows:
            wrong.append(f"{kind}: the rule finds {sorted(found[kind] ^ listed)} or planted-rows.csv differs")
        if not int(error["rows"]) == len(listed) == answers["planted"][kind]:
            wrong.append(f"{kind}: {error['rows']} rows, {len(listed)} listed, {answers['planted'][kind]} answered")
        if after[kind]:
            wrong.append(f"{kind}: left after repair: {sorted(after[kind])}")
    for line in wrong:
        print(line)
    print(f"{len(rows)} rows, {len(errors)} kinds of errors, {len(wrong)} differences")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
