//! The eight provinces of Ruvana: how many persons are written for each, what a record stands for, who comes and goes.

/// How many provinces there are.
pub const PROVINCES: usize = 8;
/// How many countries persons were born in, Ruvana not counted.
pub const ORIGINS: usize = 12;

/// ISO 3166-1 alpha-3 codes of the countries of birth, in the order of every list by origin.
pub const ORIGIN_CODES: [&str; ORIGINS] =
    ["BRA", "CHN", "COL", "EGY", "FRA", "IND", "KEN", "NGA", "PHL", "TUR", "UKR", "VNM"];
/// The code of Ruvana, out of the range that ISO 3166-1 leaves to its users.
pub const RUVANA: &str = "XRV";
/// Codes of the provinces, in the order of every list and matrix.
pub const PROVINCE_CODES: [&str; PROVINCES] = ["RV01", "RV02", "RV03", "RV04", "RV05", "RV06", "RV07", "RV08"];

/// What the generator knows of one province. Shares are in parts per thousand.
#[derive(Debug)]
pub struct Province {
    /// Persons in the file, before rows are doubled.
    pub persons: usize,
    /// Persons of the country that one record stands for, in hundredths.
    pub weight_hundredths: u64,
    /// Households whose head was born abroad.
    pub foreign_heads: i32,
    /// Adults born in Ruvana who came from another province.
    pub in_migrants: i32,
    /// Adults born in Ruvana who were abroad and came back.
    pub returned: i32,
    /// How often it is the province that somebody left, compared with the others.
    pub leavers: i32,
    /// Households from abroad that fled to it.
    pub fled: i32,
    /// Households from abroad that are a dwelling shared by workers.
    pub shared_dwellings: i32,
    /// Provinces with a common border, counted from 0.
    pub neighbours: &'static [usize],
    /// How often each country of birth occurs, in the order of [`ORIGIN_CODES`].
    pub origins: [i32; ORIGINS],
}

/// The provinces, in the order of their codes: the capital; the port; the factories; the border with its refugees; two
/// provinces of farms, of which the first rounds ages; the mountains; the lakes with their hotels.
pub const TABLE: [Province; PROVINCES] = [
    Province {
        persons: 4600,
        weight_hundredths: 6420,
        foreign_heads: 150,
        in_migrants: 430,
        returned: 12,
        leavers: 14,
        fled: 40,
        shared_dwellings: 70,
        neighbours: &[1, 2, 4],
        origins: [8, 14, 9, 10, 12, 18, 9, 12, 14, 8, 6, 9],
    },
    Province {
        persons: 3100,
        weight_hundredths: 5875,
        foreign_heads: 170,
        in_migrants: 330,
        returned: 10,
        leavers: 10,
        fled: 20,
        shared_dwellings: 200,
        neighbours: &[0, 2, 7],
        origins: [3, 9, 2, 20, 2, 30, 6, 4, 24, 6, 3, 14],
    },
    Province {
        persons: 2900,
        weight_hundredths: 5240,
        foreign_heads: 80,
        in_migrants: 260,
        returned: 12,
        leavers: 14,
        fled: 30,
        shared_dwellings: 110,
        neighbours: &[0, 1, 3],
        origins: [3, 16, 3, 6, 3, 9, 3, 4, 4, 16, 12, 18],
    },
    Province {
        persons: 2000,
        weight_hundredths: 3115,
        foreign_heads: 230,
        in_migrants: 110,
        returned: 14,
        leavers: 13,
        fled: 720,
        shared_dwellings: 20,
        neighbours: &[2, 5, 6],
        origins: [1, 1, 34, 2, 1, 1, 3, 5, 1, 8, 40, 1],
    },
    Province {
        persons: 2700,
        weight_hundredths: 4960,
        foreign_heads: 22,
        in_migrants: 70,
        returned: 24,
        leavers: 30,
        fled: 60,
        shared_dwellings: 80,
        neighbours: &[0, 5, 7],
        origins: [5, 4, 6, 8, 3, 9, 10, 9, 5, 6, 7, 8],
    },
    Province {
        persons: 2200,
        weight_hundredths: 4735,
        foreign_heads: 20,
        in_migrants: 65,
        returned: 26,
        leavers: 28,
        fled: 80,
        shared_dwellings: 60,
        neighbours: &[3, 4, 6],
        origins: [4, 3, 9, 7, 3, 6, 11, 11, 3, 8, 10, 5],
    },
    Province {
        persons: 1400,
        weight_hundredths: 2890,
        foreign_heads: 14,
        in_migrants: 45,
        returned: 18,
        leavers: 22,
        fled: 120,
        shared_dwellings: 0,
        neighbours: &[3, 5],
        origins: [2, 3, 9, 3, 6, 4, 4, 4, 3, 9, 14, 3],
    },
    Province {
        persons: 1100,
        weight_hundredths: 2245,
        foreign_heads: 75,
        in_migrants: 210,
        returned: 10,
        leavers: 9,
        fled: 20,
        shared_dwellings: 50,
        neighbours: &[1, 4],
        origins: [10, 5, 5, 3, 22, 5, 7, 2, 18, 6, 8, 6],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_add_up_and_borders_have_two_sides() {
        assert_eq!(TABLE.iter().map(|province| province.persons).sum::<usize>(), 20_000);
        for (here, province) in TABLE.iter().enumerate() {
            assert!(province.neighbours.iter().all(|there| TABLE[*there].neighbours.contains(&here)), "{here}");
        }
    }
}
