"""Scripts that make tables for comparisons: the same bytes for the same numbers. Each is run with a path and a number
of rows."""

# Twelve columns as an extract of a register has them: codes, texts with commas and accents, dates, counts, rates.
CSV = """
import sys, duckdb
rows = int(sys.argv[2])
duckdb.sql('SET enable_progress_bar = false')
duckdb.sql(f'''COPY (SELECT
    i AS id,
    1990 + i * 7919 % 35 AS year,
    ['Kenya', 'Côte d’Ivoire', 'Bolivia, Plurinational State of', 'Uganda', 'مصر'][1 + i * 31 % 5] AS country,
    chr(65 + (i * 17 % 26)::INT) || chr(65 + (i * 5 % 26)::INT) || '-' || lpad((i * 13 % 10000)::VARCHAR, 4, '0') AS district,
    ['M', 'F'][1 + i * 3 % 2] AS sex,
    i * 48271 % 90 AS age,
    DATE '2000-01-01' + (i * 69621 % 8000)::INT AS arrived,
    i * 16807 % 1000003 AS persons,
    round((i * 48271 % 100000007) / 1e5, 3) AS rate,
    round((i * 39373 % 1000000009) / 1e3, 2) AS amount,
    CASE WHEN i * 11 % 10 < 3 THEN NULL ELSE i * 29 % 7 END AS reason,
    'note ' || (i * 40692 % 1000) AS note
  FROM range({rows}) AS t(i)) TO '{sys.argv[1]}' (FORMAT csv, HEADER)''')
"""

# Types for the table of DuckDB.
CSV_TYPES = {
    "id": "BIGINT", "year": "INTEGER", "country": "VARCHAR", "district": "VARCHAR", "sex": "VARCHAR", "age": "INTEGER",
    "arrived": "DATE", "persons": "BIGINT", "rate": "DOUBLE", "amount": "DOUBLE", "reason": "INTEGER", "note": "VARCHAR",
}

XLSX = """
import sys, openpyxl
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet('Register')
sheet.append(['id', 'year', 'country', 'district', 'sex', 'age', 'month', 'persons', 'rate', 'amount', 'reason', 'note'])
countries = ['Kenya', 'Côte d’Ivoire', 'Bolivia, Plurinational State of', 'Uganda', 'مصر']
for i in range(int(sys.argv[2])):
    sheet.append([i, 1990 + i * 7919 % 35, countries[i * 31 % 5], f'D-{i * 13 % 10000:04}', 'MF'[i * 3 % 2], i * 48271 % 90,
                  1 + i * 69621 % 12, i * 16807 % 1000003, i * 48271 % 100000007 / 1e5, i * 39373 % 1000000009 / 1e3,
                  i * 29 % 7 if i * 11 % 10 >= 3 else None, f'note {i * 40692 % 1000}'])
book.save(sys.argv[1])
"""

# Columns of a survey, as many as the third argument says: of ten, six codes, two measures, a text and a date.
SURVEY = """
import sys, numpy, pandas
rows, columns = int(sys.argv[2]), int(sys.argv[3])
random = numpy.random.default_rng(20190601)
texts = numpy.array(['Nairobi', 'Abidjan', 'Sucre', 'Kampala', 'Alexandria', ''], dtype=object)
made = {}
for column in range(columns):
    kind, name = column % 10, f'V{column + 1}'
    if kind < 5:
        made[name] = random.integers(0, 10, rows).astype('float64')
    elif kind == 5:
        codes = random.integers(1, 6, rows).astype('float64')
        codes[random.random(rows) < 0.2] = numpy.nan
        made[name] = codes
    elif kind < 8:
        made[name] = numpy.round(random.random(rows) * 1e4, 3)
    elif kind == 8:
        made[name] = texts[random.integers(0, len(texts), rows)]
    else:
        made[name] = pandas.Timestamp('2000-01-01') + pandas.to_timedelta(random.integers(0, 9000, rows), unit='D')
table = pandas.DataFrame(made)
"""

STATA = SURVEY + """
dates = {name: 'td' for name in table.columns[9::10]}
table.to_stata(sys.argv[1], write_index=False, version=118, convert_dates=dates)
"""

# Coded row by row, as SPSS itself writes by default.
SPSS = SURVEY + """
import pyreadstat
for name in table.columns[9::10]:
    table[name] = table[name].dt.date
pyreadstat.write_sav(table, sys.argv[1], row_compress=True)
"""
