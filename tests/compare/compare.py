"""Whole processes beside their named peers, as ratios in one run.

Needs the Python packages openpyxl, typst and duckdb, and the program `bearings` built in the release profile:

    cargo build --release -p bearings-cli
    python3 tests/compare/compare.py target/release/bearings

Prints one line a comparison: ours, the peer's, the ratio, and the limit. Machines are noisy: the medians of five
runs in turn are compared, and nothing here fails a build.
"""

import html
import html.parser
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
WORKBOOK = os.path.join(ROOT, "templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx")
RUNS = 5

READ_WITH_OPENPYXL = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(sum(len(list(sheet.iter_rows(values_only=True))) for sheet in book.worksheets))
"""

COMPILE_WITH_TYPST = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2])
"""


def seconds(command, before=lambda: None, **settings):
    before()
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **settings)
    return time.perf_counter() - start


def compare(what, limit, ours, theirs):
    """Runs the two in turn; `ours` and `theirs` are functions that return seconds."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(RUNS)]
    own, peer = (statistics.median(side) for side in zip(*pairs))
    print(f"{what}: {own:.3f} s beside {peer:.3f} s, ratio {own / peer:.2f} (limit {limit})")


class Typst(html.parser.HTMLParser):
    """The web page of a profile as a Typst document with the same text, tables and drawings."""

    def __init__(self, folder):
        super().__init__()
        self.out, self.folder, self.svg, self.depth, self.row, self.rows, self.text = [], folder, None, 0, None, None, ""
        self.pictures = 0

    def handle_starttag(self, tag, attributes):
        if tag == "svg" or self.svg is not None:
            self.svg = self.svg or []
            self.depth += tag == "svg"
            names = "".join(f' {name}="{html.escape(value or "")}"' for name, value in attributes)
            self.svg.append(f"<{tag}{names}>")
        elif tag == "table":
            self.rows = []
        elif tag == "tr" and self.rows is not None:
            self.row = []
        elif tag in ("p", "li", "h1", "h2", "h3", "td", "th", "caption", "figcaption"):
            self.text = ""

    def handle_endtag(self, tag):
        if self.svg is not None:
            self.svg.append(f"</{tag}>")
            self.depth -= tag == "svg"
            if tag == "svg" and self.depth == 0:
                self.pictures += 1
                name = f"figure{self.pictures}.svg"
                with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
                    file.write("".join(self.svg))
                self.out.append(f'#image("{name}")')
                self.svg = None
        elif tag in ("td", "th") and self.row is not None:
            self.row.append(self.text)
        elif tag == "tr" and self.row is not None:
            self.rows.append(self.row)
            self.row = None
        elif tag == "table" and self.rows:
            width = max(len(row) for row in self.rows)
            cells = [self.quoted(cell) for row in self.rows for cell in row + [""] * (width - len(row))]
            self.out.append(f"#table(columns: {width}, {', '.join(cells)})")
            self.rows = None
        elif tag in ("h1", "h2", "h3"):
            self.out.append(f"#heading(level: {tag[1]}, {self.quoted(self.text)})")
        elif tag in ("p", "li", "caption", "figcaption") and self.text.strip():
            self.out.append(f"#par({self.quoted(self.text)})")

    def handle_data(self, data):
        if self.svg is not None:
            self.svg.append(html.escape(data, quote=False))
        else:
            self.text += data

    @staticmethod
    def quoted(text):
        plain = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{plain}"'


def typst_twin(page, folder):
    writer = Typst(folder)
    with open(page, encoding="utf-8") as file:
        body = file.read().split("<body", 1)[1].split(">", 1)[1]
    writer.feed(body)
    name = os.path.join(folder, "twin.typ")
    with open(name, "w", encoding="utf-8") as file:
        file.write("#outline()\n" + "\n\n".join(writer.out))
    return name


def main():
    bearings = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, BEARINGS_DATA_DIR=os.path.join(folder, "data"), BEARINGS_HOME=ROOT)
        script = os.path.join(folder, "read.py")
        with open(script, "w", encoding="utf-8") as file:
            file.write(READ_WITH_OPENPYXL)
        python = [sys.executable, script, WORKBOOK]
        workspace = os.path.join(folder, "Kenya.bearings")

        def fresh():
            for old in (workspace, workspace + ".wal"):
                if os.path.exists(old):
                    os.remove(old)
            subprocess.run([bearings, "new", workspace, "--country", "KEN"], check=True, env=environment,
                           stdout=subprocess.DEVNULL)

        compare("sniff beside openpyxl", 0.10, lambda: seconds([bearings, "sniff", WORKBOOK], env=environment),
                lambda: seconds(python))
        compare("import beside openpyxl", 0.25,
                lambda: seconds([bearings, "import", workspace, WORKBOOK], before=fresh, env=environment),
                lambda: seconds(python))
        out = os.path.join(folder, "out")
        subprocess.run([bearings, "demo", "--out", out], check=True, env=environment, stdout=subprocess.DEVNULL)
        twin = typst_twin(os.path.join(out, "KEN-en.html"), folder)
        compiler = os.path.join(folder, "compile.py")
        with open(compiler, "w", encoding="utf-8") as file:
            file.write(COMPILE_WITH_TYPST)
        profile = [bearings, "profile", os.path.join(out, "Kenya.bearings"), "--out", out, "--formats", "pdf"]
        typst = [sys.executable, compiler, twin, os.path.join(folder, "twin.pdf")]
        compare("light profile beside Typst", 2.0, lambda: seconds(profile, env=environment), lambda: seconds(typst))
        parquet_size(os.path.join(out, "Kenya.bearings"), folder)


def parquet_size(workspace, folder):
    import duckdb

    parquet = os.path.join(folder, "observations.parquet")
    with duckdb.connect(workspace, read_only=True) as database:
        database.execute(f"COPY (SELECT * FROM obs.observation) TO '{parquet}' (FORMAT parquet)")
        count = database.execute("SELECT count(*) FROM obs.observation").fetchone()[0]
    own, other = os.path.getsize(workspace), os.path.getsize(parquet)
    print(f"{count} observations: workspace {own / 1e6:.1f} MB beside Parquet {other / 1e6:.1f} MB, ratio {own / other:.1f}")


if __name__ == "__main__":
    main()
