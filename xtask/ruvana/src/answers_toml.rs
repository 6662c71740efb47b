//! Writes the answers as TOML, with the rule of each in a comment above it.

use crate::count::Answers;
use crate::count::ages::{self, Myers, SingleAges};
use crate::count::matrix::Matrix;
use crate::count::origins::Origins;
use crate::count::tally::Tally;
use crate::plant::{self, Planted};
use crate::provinces::{ORIGIN_CODES, PROVINCE_CODES, PROVINCES};
use std::fmt::Display;

const HEAD: &str = "\
# Answers to the exercises on ruvana.csv, in two states of the file:
#   as_written  every row as it stands, doubled rows included. A cell that holds no code of ruvana-codes.csv, letter for
#               letter, counts as not stated; an age counts from 0 to 120; a weight that is blank counts as 0.
#   repaired    after every change listed in planted-rows.csv is taken back.
# Arrays by province follow `provinces`; rows of a matrix are origins, columns the province of residence.
# `persons` counts rows; `weighted` is the sum of their weights, exact to two decimals.
# Ratios have six decimals.
";

/// The whole file.
pub fn text(seed: u64, as_written: &Answers, repaired: &Answers, planted: &Planted) -> String {
    let mut out = format!("{HEAD}\nformat = 1\nseed = {seed}\nprovinces = {:?}\n", PROVINCE_CODES);
    for (state, answers) in [("as_written", as_written), ("repaired", repaired)] {
        out.push_str(&totals(state, answers));
        out.push_str(&groups(state, &answers.origins));
        out.push_str(&born_abroad(state, &answers.origins));
        let five = "# Residence five years ago by province of residence, ages 5 and over.";
        out.push_str(&matrix(state, "five_year", five, &answers.five_year));
        let one = "# Residence one year ago by province of residence, ages 1 and over.";
        out.push_str(&matrix(state, "one_year", one, &answers.one_year));
        let life = "# Province of birth by province of residence, all ages. `from_abroad` are those born abroad.";
        out.push_str(&matrix(state, "lifetime", life, &answers.lifetime));
        out.push_str(&ages_and_sexes(state, answers));
    }
    out.push_str("\n# Rows with each planted error, by the rule in planted-errors.csv.\n[planted]\n");
    for (number, kind) in plant::kinds() {
        out.push_str(&format!("{} = {}\n", kind.name, planted.persons(number).len()));
    }
    out
}

fn totals(state: &str, answers: &Answers) -> String {
    format!(
        "\n[{state}]\nrows = {}\n# Different household_id, and different pairs of household_id and person_no.\n\
         households = {}\npersons = {}\nweighted = {}\n",
        answers.all.persons,
        answers.households,
        answers.persons,
        weighted(answers.all)
    )
}

fn groups(state: &str, origins: &Origins) -> String {
    let [[here_citizen, here_foreign], [abroad_citizen, abroad_foreign]] = origins.groups;
    let lines = [
        ("born_here_citizen", here_citizen),
        ("born_here_foreign", here_foreign),
        ("born_abroad_citizen", abroad_citizen),
        ("born_abroad_foreign", abroad_foreign),
        ("not_in_groups", origins.not_in_groups),
        ("basis_b_foreign_born", abroad_citizen + abroad_foreign),
        ("basis_c_foreign", here_foreign + abroad_foreign),
        ("stateless", origins.stateless),
    ];
    format!(
        "\n# Birth by citizenship. Foreign is whoever is no citizen of Ruvana, the stateless included; whose birth or\n\
         # citizenship is not stated is in no group. Basis B and C are sums of groups.\n[{state}.four_groups]\n{}",
        tallies(&lines)
    )
}

fn born_abroad(state: &str, origins: &Origins) -> String {
    let [male, female, unknown] = origins.by_sex;
    let lines = [
        ("total", origins.born_abroad),
        ("male", male),
        ("female", female),
        ("sex_not_stated", unknown),
        ("foreign_citizens", origins.foreign_citizens),
    ];
    let origin: Vec<(&str, Tally)> = ORIGIN_CODES.into_iter().zip(origins.by_origin).collect();
    let mut province: Vec<(&str, Tally)> = PROVINCE_CODES.into_iter().zip(origins.by_province).collect();
    province.push(("not_stated", origins.by_province[PROVINCES]));
    format!(
        "\n# Everybody whose country of birth is stated and not Ruvana, whatever the citizenship. `foreign_citizens` are\n\
         # citizens of another country, wherever born, without the stateless.\n[{state}.foreign_born]\n{}\n\
         [{state}.foreign_born.by_origin]\n{}\n[{state}.foreign_born.by_province]\n{}",
        tallies(&lines),
        tallies(&origin),
        tallies(&province)
    )
}

fn matrix(state: &str, name: &str, rule: &str, matrix: &Matrix) -> String {
    let came: Vec<Tally> = (0..PROVINCES).map(|province| matrix.came(province)).collect();
    let left: Vec<Tally> = (0..PROVINCES).map(|province| matrix.left(province)).collect();
    let (population, migrants) = (matrix.population(), matrix.migrants());
    let mut out = format!("\n{rule}\n");
    out.push_str("# Intensity is migrants in percent of the population of the matrix, those who stayed included.\n");
    for (unit, number) in [("persons", persons as fn(Tally) -> String), ("weighted", weighted)] {
        out.push_str(&format!("[{state}.{name}.{unit}]\nmatrix = [\n"));
        for cells in &matrix.cells {
            out.push_str(&format!("  {},\n", array(cells.iter().map(|cell| number(*cell)))));
        }
        out.push_str("]\n");
        for (key, row) in [
            ("from_abroad", &matrix.from_abroad[..]),
            ("not_stated", &matrix.not_stated),
            ("in", &came),
            ("out", &left),
        ] {
            out.push_str(&format!("{key} = {}\n", array(row.iter().map(|cell| number(*cell)))));
        }
        let net = came.iter().zip(&left).map(|(came, left)| net(unit, *came, *left));
        out.push_str(&format!(
            "net = {}\npopulation = {}\nmigrants = {}\n",
            array(net),
            number(population),
            number(migrants)
        ));
        let intensity = match unit {
            "persons" => ages::ratio(100 * migrants.persons, population.persons),
            _ => ages::ratio(100 * migrants.hundredths, population.hundredths),
        };
        out.push_str(&format!("intensity_percent = {intensity:.6}\n\n"));
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn ages_and_sexes(state: &str, answers: &Answers) -> String {
    let ages = &answers.ages;
    let [males, females] = ages.all_sexes;
    let [born_abroad_males, born_abroad_females, _] = answers.origins.by_sex;
    let six = |number: f64| format!("{number:.6}");
    let by_province = |index: fn(&SingleAges) -> f64| array(ages.by_province.iter().map(|ages| six(index(ages))));
    let sex_ratios = ages.sexes.iter().map(|[males, females]| six(ages::ratio(100 * males, *females)));
    format!(
        "\n# Unweighted. Groups are 0-4 to 80-84 and 85 and over. Sex ratios are males per 100 females at all ages. Whipple:\n\
         # 5 x ages 25, 30 to 60 over ages 23 to 62. Myers: ages 10 to 89, 0 to 90, in both published ways.\n\
         [{state}.ages]\nnot_usable = {}\nmales = {}\nfemales = {}\nsex_ratio = {}\nsex_ratio_foreign_born = {}\n\
         sex_ratio_by_province = {}\nwhipple = {}\nwhipple_by_province = {}\nmyers_original = {}\nmyers_pasex = {}\n\
         myers_original_by_province = {}\nmyers_pasex_by_province = {}\n",
        ages.not_usable,
        array(ages::five_year_groups(&ages.by_sex[0]).iter()),
        array(ages::five_year_groups(&ages.by_sex[1]).iter()),
        six(ages::ratio(100 * males, females)),
        six(ages::ratio(100 * born_abroad_males.persons, born_abroad_females.persons)),
        array(sex_ratios),
        six(ages::whipple(&ages.all)),
        by_province(ages::whipple),
        six(ages::myers(&ages.all, Myers::Original)),
        six(ages::myers(&ages.all, Myers::Pasex)),
        by_province(|ages| ages::myers(ages, Myers::Original)),
        by_province(|ages| ages::myers(ages, Myers::Pasex)),
    )
}

fn tallies(lines: &[(&str, Tally)]) -> String {
    let line = |(key, tally): &(&str, Tally)| {
        format!("{key} = {{ persons = {}, weighted = {} }}\n", persons(*tally), weighted(*tally))
    };
    lines.iter().map(line).collect()
}

fn persons(tally: Tally) -> String {
    tally.persons.to_string()
}

fn weighted(tally: Tally) -> String {
    format!("{}.{:02}", tally.hundredths / 100, tally.hundredths % 100)
}

fn net(unit: &str, came: Tally, left: Tally) -> String {
    match unit {
        "persons" => (i128::from(came.persons) - i128::from(left.persons)).to_string(),
        _ => {
            let net = i128::from(came.hundredths) - i128::from(left.hundredths);
            let sign = if net < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", net.abs() / 100, net.abs() % 100)
        }
    }
}

fn array(numbers: impl Iterator<Item = impl Display>) -> String {
    let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
    format!("[{}]", numbers.join(", "))
}
