//! Observations as SDMX-CSV 2.0 in the structure `WB_MIG` (domain reference 3.10).

use bearings_model::{Observation, Period};

/// The dimensions that travel in `SeriesKey::other`, in the order of `WB_MIG`.
const OTHER: [&str; 7] = ["EDU", "OCC", "STATUS", "REASON", "DURATION", "AREA_SUB", "URBANISATION"];

const HEAD: &str = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BASIS,COUNTERPART,COUNTERPART_ROLE,SEX,AGE,\
    EDU,OCC,STATUS,REASON,DURATION,AREA_SUB,URBANISATION,SOURCE,EDITION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,\
    OBS_STATUS,CONF_STATUS,DECIMALS,COMMENT";

/// The observations as a file: one head line, one line an observation, sorted by its key, so that the same
/// observations in any order give the same bytes. Lines end in CR LF.
///
/// `agency` is the id of whoever gives the file out, such as `BEARINGS`. Every source and edition is a dataflow of its
/// own: `AGENCY:WB_MIG_UN-DESA-IMS_2019(1.0)`. A missing value is empty with the status `M`; its sign and the numbers
/// of the source's notes are in COMMENT. An interval is an SDMX time range from the first day of its first year
/// (`2015-01-01/P4Y`): the day within the year is the source's reference date, which the file does not know.
pub fn sdmx_csv(observations: &[Observation], agency: &str) -> String {
    let mut lines: Vec<String> = observations.iter().map(|observation| line(observation, agency)).collect();
    lines.sort_unstable();
    let mut out = String::with_capacity(HEAD.len() + lines.iter().map(|line| line.len() + 2).sum::<usize>() + 2);
    for line in std::iter::once(HEAD).chain(lines.iter().map(String::as_str)) {
        out.push_str(line);
        out.push_str("\r\n");
    }
    out
}

fn line(observation: &Observation, agency: &str) -> String {
    let series = &observation.series;
    let mut fields = vec![
        "dataflow".to_owned(),
        format!("{agency}:WB_MIG_{}_{}(1.0)", id_part(&series.source), id_part(&series.edition)),
        "I".to_owned(),
        series.freq.clone(),
        series.ref_area.to_string(),
        series.indicator.to_string(),
        series.basis.code().to_owned(),
        series.counterpart.as_ref().map_or_else(|| "_Z".to_owned(), ToString::to_string),
        series.counterpart_role.to_string(),
        series.sex.to_string(),
        series.age.code(),
    ];
    for name in OTHER {
        let found = series.other.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        fields.push(found.filter(|value| !value.is_empty()).unwrap_or_else(|| "_Z".to_owned()));
    }
    let value = observation.value.map(|value| format!("{value}")).unwrap_or_default();
    let decimals = value.split_once('.').map_or(0, |(_, digits)| digits.len());
    fields.extend([
        series.source.clone(),
        series.edition.clone(),
        time_period(observation.period),
        value,
        observation.unit.code().to_owned(),
        observation.multiplier.to_string(),
        observation.status.to_string(),
        "F".to_owned(),
        if observation.value.is_some() { decimals.to_string() } else { String::new() },
        comment(observation),
    ]);
    fields.iter().map(|field| quoted(field)).collect::<Vec<_>>().join(",")
}

fn time_period(period: Period) -> String {
    match period {
        Period::Year(year) => format!("{year:04}"),
        Period::Interval { from, to } => format!("{from:04}-01-01/P{}Y", to - from),
    }
}

/// The source's sign and note numbers, in a form that needs no language.
fn comment(observation: &Observation) -> String {
    let named = [("sign", &observation.sign), ("notes", &observation.notes)];
    let parts = named.iter().filter(|(_, text)| !text.trim().is_empty());
    parts.map(|(name, text)| format!("{name}={}", text.trim())).collect::<Vec<_>>().join("; ")
}

/// Capitals, digits, `-` and `_`, which an SDMX id may hold.
fn id_part(text: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c.to_ascii_uppercase() } else { '_' };
    text.chars().map(allowed).collect()
}

pub(crate) fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_model::{AgeBand, Basis, CellPlace, CounterpartRole, ObservationStatus, SeriesKey, Sex, Unit};

    fn observation(indicator: &str, value: Option<f64>, period: Period) -> Observation {
        let mut series = SeriesKey::total(indicator, "KEN".parse().unwrap(), "un-desa-ims", "2019");
        series.basis = Basis::read("B R").unwrap();
        Observation {
            series,
            period,
            value,
            unit: Unit::Persons,
            multiplier: 0,
            status: if value.is_some() { ObservationStatus::Normal } else { ObservationStatus::Missing },
            sign: if value.is_some() { String::new() } else { "..".to_owned() },
            notes: "8 14".to_owned(),
            place: CellPlace::default(),
        }
    }

    #[test]
    fn writes_every_dimension_and_attribute() {
        let mut by_origin = observation("B10", Some(425_638.5), Period::Year(2019));
        by_origin.series.counterpart = Some("SOM".parse().unwrap());
        by_origin.series.counterpart_role = CounterpartRole::Origin;
        by_origin.series.sex = Sex::Female;
        by_origin.series.age = AgeBand::read("75+").unwrap();
        by_origin.series.other = vec![("OCC".to_owned(), "9".to_owned())];
        let text = sdmx_csv(&[by_origin], "BEARINGS");
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[0].split(',').count(), 28);
        assert_eq!(
            lines[1],
            "dataflow,BEARINGS:WB_MIG_UN-DESA-IMS_2019(1.0),I,A,KEN,B10,BR,SOM,ORIGIN,F,Y_GE75,_Z,9,_Z,_Z,_Z,_Z,_Z,\
             un-desa-ims,2019,2019,425638.5,PS,0,A,F,1,notes=8 14"
        );
        assert_eq!(lines[2], "");
    }

    #[test]
    fn order_does_not_depend_on_the_input() {
        let all = [
            observation("B10", Some(1.0), Period::Year(2019)),
            observation("B10", Some(1.0), Period::Year(1990)),
            observation("A01", None, Period::Year(1990)),
            observation("B13", Some(-1.5), Period::Interval { from: 2015, to: 2019 }),
        ];
        let mut turned = all.clone();
        turned.reverse();
        let text = sdmx_csv(&all, "X");
        assert_eq!(text, sdmx_csv(&turned, "X"));
        assert!(text.contains(",2015-01-01/P4Y,-1.5,"));
        assert!(text.contains(",1990,,PS,0,M,F,,sign=..; notes=8 14\r\n"));
    }

    #[test]
    fn fields_with_commas_are_quoted() {
        let mut odd = observation("B10", Some(1.0), Period::Year(2019));
        odd.notes = "a, \"b\"".to_owned();
        assert!(sdmx_csv(&[odd], "X").contains(",\"notes=a, \"\"b\"\"\"\r\n"));
    }
}
