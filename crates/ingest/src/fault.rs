//! Everything that can stop the reading of a file, and every doubt that does not.
//!
//! Numbers 101 to 149 and 2xx, 3xx, 9xx stop; 150 to 198, 213 to 217, 239, 250, 251 and 259 are findings, 199 and 264 stop. Sentences are in `locales/*/fault-ingest.ftl`.

use bearings_fault::{Code, Detail, Details, Fault, Finding, Place, Severity};

bearings_fault::faults! {
    /// Why a file could not be read. Nothing of it was taken when one is returned.
    pub enum IngestFault("INGEST") {
        /// The file has no bytes.
        101 EmptyFile { file: String },
        /// The file is of a kind that holds no table we read; `kind` is the name of the format, `unknown` for what is no text.
        102 NotATable { file: String, kind: String },
        /// A zip or workbook that breaks off or whose parts cannot be unpacked.
        103 Damaged { file: String },
        /// The workbook is locked with a password.
        104 PasswordProtected { file: String },
        /// The small file `~$…` that an office program writes beside a document it has open.
        105 LockFile { file: String },
        /// A sheet that the recipe needs is not there under its name, and no other sheet has its columns.
        110 SheetMissing { sheet: String, found: String },
        /// A column that the recipe needs is not in the sheet.
        111 HeaderMissing { sheet: String, header: String, nearest: String },
        /// None of the recipes at hand describes this file.
        112 NoRecipeFits { file: String },
        /// More than one recipe describes this file.
        113 SeveralRecipesFit { file: String, recipes: String },
        /// The recipe is no TOML of ours.
        114 RecipeUnreadable { recipe: String, problem: String },
        /// The recipe contradicts itself or names what does not exist.
        115 RecipeWrong { recipe: String, problem: String },
        /// A mapping leaves open what its rows or values are about: `rows`, `area`, `period`, and `all-area`,
        /// `all-period` for no column in particular.
        252 AnswerMissing { what: String, column: String },
        /// A column of countries without the one whose figures these are may say origins.
        253 AreaOrOrigin { column: String, number: String, country: String },
        /// Two columns say the counterpart of one value, such as birth and previous residence.
        264 CounterpartsTogether { columns: String },
        /// The table was found and gave no observation at all; `texts` are some that were not understood, or `none`.
        116 NothingRead { file: String, recipe: String, texts: String },
        /// A table of areas or of their names cannot be used.
        117 AreaTableWrong { file: String, line: u64, problem: String },
        /// A description of a data pack cannot be used.
        118 PackUnreadable { pack: String, problem: String },
        /// The person stopped the reading.
        120 Cancelled {},
        /// No table was seen in the file.
        121 NoTableFound { file: String },
        /// The file has fewer tables than the number that was asked for.
        122 TableMissing { file: String, table: u64, tables: u64 },
        /// An archive that holds no file, or more than one; `files` are the first of them.
        123 NotOneInArchive { file: String, files: String },
        /// A dictionary of CSPro without the data that it describes.
        124 NoDataBeside { file: String },
        /// No header can have these rows; `problem` is `order`, `deep`, `beyond` or `blank`.
        237 HeaderRowsWrong { first: u32, last: u32, problem: String },
        /// No table can have data there, or nothing tells the row from others: `header`, `order`, `beyond`, `none`,
        /// `begin`, `end`, `differs`, `twice`.
        238 DataRowsWrong { row: u32, problem: String },
        /// Every year is one of another calendar, which the recipe does not name.
        199 OnlyOtherCalendar { file: String, year: String, calendar: String },
        /// A description of a table that cannot be used.
        200 DescriptorWrong { file: String, problem: String },
        /// There is no file of that name.
        201 NotFound { file: String },
        /// The system refuses to let us read.
        202 NotAllowed { file: String },
        /// Another program holds the file, or it changed while it was read.
        203 InUse { file: String },
        /// The disk or network folder failed.
        204 Unreadable { file: String, problem: String },
        /// A folder where a file was meant.
        205 IsAFolder { file: String },
        /// More bytes than we read at once.
        206 TooLarge { file: String, megabytes: u64, limit: u64 },
        /// Unpacked, the file would be larger than the limit.
        207 UnpacksTooLarge { file: String, limit: u64 },
        /// More cells than the limit.
        208 TooManyCells { file: String, sheet: String, limit: u64 },
        /// A single text longer than the limit.
        209 TextTooLong { file: String, sheet: String, limit: u64 },
        /// A description of a table names columns that the table does not have; the first that differs.
        210 DescriptorDiffers { file: String, column: String },
        /// A file of that name is there and was not to be replaced.
        211 FileThere { file: String },
        /// More columns than the format has room for.
        212 TooManyColumns { format: String, columns: u64, limit: u64 },
        /// Columns that could identify a person are left out of CSV only.
        218 OnlyCsvWithout { format: String },
        /// The only file of an archive is of a kind that is read where it lies and not from memory.
        245 OnlyOutsideOfArchive { file: String, inside: String, kind: String },
        /// No file of an archive can hold a table.
        246 NothingInArchive { file: String },
        /// JSON whose names stand in single quotes, as Python prints it.
        247 QuotesOfPython { file: String },
        /// Every period of the file is a part of a year; one of them.
        257 OnlyPartsOfYears { file: String, text: String },
        /// A format that later versions may read; `kind` is its name.
        301 Unsupported { file: String, kind: String },
        /// A recipe of a newer program.
        302 RecipeNewer { recipe: String, format: u64 },
        /// A file of a data pack differs from what was packed.
        401 PackFileChanged { pack: String, file: String },
        /// The reader itself broke on this file.
        901 ReaderBroke { file: String },
    }
}

bearings_fault::faults! {
    /// Doubts about a file that do not stop its reading.
    pub enum IngestFinding("INGEST") {
        /// The encoding was guessed, because nothing in the file says it.
        150 EncodingGuessed { encoding: String },
        /// The workbook holds formulas; their last computed values were taken.
        151 Formulas { sheet: String },
        /// The workbook holds macros; they were not run.
        152 Macros {},
        /// The workbook refers to other files; they were not opened.
        153 ExternalLinks { files: usize },
        /// A sheet that its maker hid.
        154 HiddenSheet { sheet: String },
        /// A sheet in which no table was seen.
        155 NoTable { sheet: String },
        /// A cell that holds an error such as `#REF!`.
        156 CellError { error: String },
        /// A text where the column has numbers.
        157 TextInNumberColumn { text: String, header: String },
        /// An area that no table of ours knows.
        158 AreaUnknown { area: String },
        /// Aggregates of the source that are no areas of ours were left out; one of them is named.
        159 AggregateLeftOut { area: String },
        /// A row without area or period that holds no numbers.
        160 RowWithoutKey { sheet: String },
        /// A row without area or period that holds numbers.
        161 NumbersWithoutKey { sheet: String },
        /// A basis, sex, age or period that cannot be read.
        162 CodeUnknown { text: String, header: String },
        /// The sheet was found under another name.
        163 SheetRenamed { expected: String, found: String },
        /// A sheet that the recipe does not mention.
        164 SheetNotRead { sheet: String },
        /// The title above the table is not the one the recipe knows.
        165 TitleChanged { sheet: String, expected: String },
        /// A column of the table that the recipe does not use.
        166 ColumnNotRead { sheet: String, header: String },
        /// Parts do not add up to their total.
        167 SumsDiffer { parts: String, by: String, largest: f64, area: String, period: String },
        /// The same series and period twice with different values.
        168 UnequalTwins { indicator: String, area: String, period: String, beside: String, first: u64, second: u64 },
        /// A count below zero.
        169 NegativeCount { indicator: String },
        /// Blank header over a column with values.
        170 HeaderEmpty { sheet: String },
        /// A sign that stands for a missing value, as it was found.
        172 SignFound { sign: String },
        /// A note number on a row that the list of notes does not have.
        173 NoteUnknown { note: String },
        /// A quote that is never closed; the line was read without quotes.
        176 QuoteNotClosed { line: u64 },
        /// Age bands that a spreadsheet turned into dates; one of them, and the band it may have been.
        177 AgesAreDates { date: String, band: String },
        /// Something the file holds beside its values that is not kept; the format's own name for it.
        178 NotKept { what: String },
        /// Records were counted; of those at home by the criterion, which are no migrants, only the number is told.
        179 RecordsCounted { records: u64, at_home: u64 },
        /// Countries with too few records were counted together as *other*.
        180 SmallOriginsMerged { areas: usize, least: u64 },
        /// A table was not made, because cells of it would point to persons.
        181 TableLeftOut { table: String, cells: usize, least: u64 },
        /// A record without a weight above zero, which is not counted.
        182 WeightMissing {},
        /// Only the first rows were looked at; how many there are is not known.
        183 HeadOnly { rows: u64 },
        /// Only the first rows of so many were looked at.
        184 HeadOfAll { rows: u64, all: u64 },
        /// Stays were made of crossings; what has no other end was left as it is.
        225 StaysPaired { stays: u64, open: u64, unmatched: u64 },
        /// Stays of which nothing says how long they were permitted.
        226 StaysWithoutLimit { stays: u64 },
        /// Records that do not say whom they are about.
        227 PersonsNotTold { records: u64 },
        /// Tables of an indicator were not made, or not for all areas and periods, because cells would point to persons;
        /// each with the number of areas and periods left out and of all.
        228 TablesLeftOut { indicator: String, tables: String, least: u64 },
        /// Rows of earlier dates in a year were left out.
        229 EarlierDatesLeftOut { rows: u64 },
        /// A sum was not made, because the value of a part is missing.
        230 SumNotMade { indicator: String },
        /// Rows were added up to values.
        231 RowsAddedUp { table: String, values: usize },
        /// Records were counted, whoever they are about.
        232 EveryRecordCounted { records: u64 },
        /// A number in a column of periods that is a year of another calendar: `buddhist`, `hijri`, `persian`,
        /// `ethiopian`, or one of `several`.
        190 YearOfOtherCalendar { year: String, header: String, calendar: String },
        /// An age below zero or above 120 in a record, which is counted without an age.
        191 AgeImpossible { text: String, header: String },
        /// Ages of records rounded to 0 and 5; Whipple's index on its classic scale, Myers' in both variants.
        192 RecordAgesHeaped { province: String, whipple: f64, myers: f64, pasex: f64 },
        /// Records that are equal in every cell to one before them.
        193 RecordsRepeated { records: u64 },
        /// A form beside the data explains them; so many of its questions were found among their columns.
        213 FormUsed { form: String, found: u64, of: u64 },
        /// More than one form fits equally well; none was used.
        214 FormsAmbiguous { forms: String },
        /// The form that fits best does not fit well enough to be used.
        215 FormDoesNotFit { form: String, found: u64, of: u64 },
        /// A name that stands in the form more than once, and in the data without the groups around it.
        216 FormNameTwice { form: String, name: String },
        /// A workbook with the sheets of a form that is none; `problem` is `survey`, `choices`, `nesting` or `size`.
        217 FormUnusable { form: String, problem: String },
        /// A column that should say where persons lived before holds codes of no province: no matrix is made of it.
        233 MatrixRefused { column: String, odd: u64, records: u64 },
        /// No column says what a table of migration needs: `citizenship`, `province`, `province-before`.
        234 ConceptMissing { concept: String },
        /// Codes of provinces that are in no list; the records count as not stated.
        235 ProvinceUnlisted { column: String, odd: u64, records: u64 },
        /// No row begins with the words at which the recipe ends the table.
        239 EndMissing { text: String },
        /// Cells of a table were hidden: those below the threshold, and others that would give them away.
        236 CellsHidden { table: String, cells: usize, least: u64 },
        /// Persons who arrived before they were born, by the age that they have.
        240 ArrivalBeforeBirth { header: String },
        /// Persons who arrived after they were counted.
        241 ArrivalAfterCount { header: String },
        /// Persons born in the country who arrived in it: they came back, or one of the answers is wrong.
        242 ArrivalOfNative { header: String },
        /// Years of arrival that may be those of another calendar.
        243 ArrivalOfOtherCalendar { header: String },
        /// Answers that are no year.
        244 ArrivalUnreadable { header: String },
        /// A text in a column of numbers, in a table that is only looked at.
        250 TextAmongNumbers { text: String, header: String },
        /// A row without a name, in a table that is only looked at.
        251 RowWithoutName { sheet: String },
        /// The file names another multiplier than the recipe: its words, and `ones`, `thousands`, `millions` or `other`.
        254 OtherMultiplier { words: String, header: String, reads: String },
        /// A code of a record that is in no list; the record counts as not stated in the column.
        255 CountedAsNotStated { text: String, header: String },
        /// A period that is a part of a year, such as a quarter; one of them.
        256 PartOfYear { text: String },
        /// Dates in a column of periods of which the recipe does not say the order; `order` is the one that they can only
        /// have, `dmy` or `mdy`, or `either` where they have both.
        258 DatesOrdered { text: String, header: String, order: String },
        /// Letters of Windows-1252 in a text that is UTF-8 otherwise, the first of them in that line.
        259 LettersMended { letters: u64, line: u64 },
        /// A group of areas names a member that was not found.
        175 MembershipOdd { group: String },
    }
}

/// What stands between texts that one finding names.
const TEXTS: &str = " · ";

/// Collects findings so that the same doubt at many places is one finding with a count.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    /// How many findings of one code are told apart; further ones join the last.
    const APART: usize = 100;

    /// Notes a doubt at a place; joins it to one of the same code with equal details.
    pub(crate) fn add(&mut self, what: &IngestFinding, severity: Severity, place: Place) {
        self.add_many(what, severity, place, 1);
    }

    /// Notes a doubt that was met `count` times in one sheet.
    pub(crate) fn add_many(&mut self, what: &IngestFinding, severity: Severity, place: Place, count: u64) {
        self.join(what, severity, place, count, |known, details| known.details == *details);
    }

    /// Notes a doubt whose details are an example: joins it to one of the same code that agrees in the detail named,
    /// or, without a name, to any of the same code in the same sheet.
    pub(crate) fn gather(&mut self, what: &IngestFinding, severity: Severity, place: Place, by: Option<&str>) {
        let sheet = place.sheet.clone();
        self.join(what, severity, place, 1, |known, details| {
            let same_sheet = known.places.first().is_some_and(|first| first.sheet == sheet);
            let detail = |all: &Details| all.iter().find(|(name, _)| Some(*name) == by).map(|(_, value)| value.clone());
            same_sheet && detail(&known.details) == detail(details)
        });
    }

    /// Notes a doubt about a text: joins it to one of the same code and sheet that agrees in the detail named, and keeps
    /// the first few different texts in its detail `text`.
    pub(crate) fn gather_texts(&mut self, what: &IngestFinding, severity: Severity, place: Place, by: &'static str) {
        const MOST: usize = 5;
        self.gather(what, severity, place.clone(), Some(by));
        let detail =
            |all: &Details, wanted| all.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone());
        let (code, details) = (what.code(), what.details());
        let same = |known: &&mut Finding| {
            known.code == code
                && known.places.first().is_some_and(|first| first.sheet == place.sheet)
                && detail(&known.details, by) == detail(&details, by)
        };
        let Some(Detail::Text(text)) = detail(&details, "text") else { return };
        let known =
            self.0.iter_mut().find(same).and_then(|known| known.details.iter_mut().find(|(name, _)| *name == "text"));
        if let Some((_, Detail::Text(texts))) = known {
            let told = texts.split(TEXTS).filter(|known| **known != text).count();
            let is_new = !texts.split(TEXTS).any(|known| known == text);
            if is_new && told < MOST {
                texts.push_str(TEXTS);
                texts.push_str(&text);
            }
        }
    }

    fn join(
        &mut self,
        what: &IngestFinding,
        severity: Severity,
        place: Place,
        count: u64,
        same: impl Fn(&Finding, &Details) -> bool,
    ) {
        let (code, details) = (what.code(), what.details());
        match self.home_of(code, |known| same(known, &details)) {
            Some(index) => {
                self.0[index].again(place);
                self.0[index].count += count - 1;
            }
            None => {
                let mut finding = Finding::at(code, severity, details, place);
                finding.count = count;
                self.0.push(finding);
            }
        }
    }

    /// The finding of a code to join: the same one, or the last when there are too many to tell apart.
    fn home_of(&self, code: Code, same: impl Fn(&Finding) -> bool) -> Option<usize> {
        let of_code = || self.0.iter().enumerate().filter(|(_, known)| known.code == code);
        let known = of_code().find(|(_, known)| same(known)).map(|(index, _)| index);
        let full = of_code().count() >= Self::APART;
        known.or_else(|| of_code().next_back().filter(|_| full).map(|(index, _)| index))
    }

    /// Takes over what was gathered elsewhere; what is known already is joined.
    pub(crate) fn absorb(&mut self, others: Findings) {
        for other in others.0 {
            match self.home_of(other.code, |known| known.details == other.details) {
                Some(index) => {
                    let unplaced = other.count - other.places.len() as u64;
                    other.places.into_iter().for_each(|place| self.0[index].again(place));
                    self.0[index].count += unplaced;
                }
                None => self.0.push(other),
            }
        }
    }

    /// The first finding of a code.
    pub(crate) fn of(&self, code: bearings_fault::Code) -> Option<&Finding> {
        self.0.iter().find(|known| known.code == code)
    }

    /// A few of the texts, areas and years that were not understood, the ones met most often first.
    pub(crate) fn texts(&self) -> Vec<String> {
        const MOST: usize = 3;
        let mut found: Vec<&Finding> = self.0.iter().filter(|found| found.severity != Severity::Note).collect();
        found.sort_by_key(|found| std::cmp::Reverse(found.count));
        let text = |found: &&Finding| {
            found.details.iter().find_map(|(name, detail)| match detail {
                Detail::Text(text) if matches!(*name, "text" | "area" | "year") => Some(text.clone()),
                _ => None,
            })
        };
        found.iter().filter_map(text).take(MOST).collect()
    }

    /// All findings, gravest first, otherwise in the order they were met.
    pub(crate) fn into_vec(mut self) -> Vec<Finding> {
        self.0.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        self.0
    }

    /// Takes over findings made elsewhere.
    pub(crate) fn extend(&mut self, others: Vec<Finding>) {
        self.0.extend(others);
    }
}

/// A place in a sheet, counted from 1 as spreadsheets do; arguments count from 0.
pub(crate) fn place(sheet: &str, row: usize, column: usize) -> Place {
    Place { sheet: sheet.to_owned(), row: row as u32 + 1, column: column as u32 + 1 }
}

/// A whole sheet as a place.
pub(crate) fn whole_sheet(sheet: &str) -> Place {
    Place { sheet: sheet.to_owned(), row: 0, column: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_gathered_apart_are_joined_with_every_count() {
        let doubt = |text: &str| IngestFinding::AreaUnknown { area: text.into() };
        let (mut first, mut second) = (Findings::default(), Findings::default());
        first.add(&doubt("Ruritania"), Severity::Question, place("A", 1, 0));
        second.add_many(&doubt("Ruritania"), Severity::Question, place("B", 2, 0), 1000);
        second.add(&doubt("Zenda"), Severity::Question, place("B", 3, 0));
        first.absorb(second);
        let told: Vec<_> = first.into_vec().iter().map(|seen| (seen.count, seen.places.len())).collect();
        assert_eq!(told, [(1001, 2), (1, 1)]);
    }
}
