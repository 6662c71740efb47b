//! Draws whole numbers in an order that the seed alone decides, on every machine alike.

/// The SplitMix64 generator of Steele, Lea and Flood (2014): one 64-bit word of state, whole numbers only.
///
/// Fractions are left out on purpose: their last digits may differ from one machine to the next.
#[derive(Clone, Debug)]
pub struct Draw {
    state: u64,
}

impl Draw {
    /// A generator that starts at the seed.
    pub fn new(seed: u64) -> Self {
        Draw { state: seed }
    }

    /// A generator for one stage of the work. Stages do not disturb each other: one more planted error changes no
    /// person.
    pub fn for_stage(seed: u64, stage: u64) -> Self {
        let mut first = Draw::new(seed.wrapping_add(stage));
        Draw::new(first.word())
    }

    /// The next 64 bits.
    pub fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count` - 1; 0 where `count` is below 2.
    ///
    /// The high half of a product is used: its preference for small numbers is below one in 10^10, and no number is
    /// thrown away, so that each call takes exactly one word.
    pub fn below(&mut self, count: i32) -> i32 {
        let count = u64::from(count.max(1).unsigned_abs());
        let high = (u128::from(self.word()) * u128::from(count)) >> 64;
        i32::try_from(high).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included; `low` where they are the wrong way round.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below(high - low + 1)
    }

    /// Whether something happens that happens `permille` times in a thousand.
    pub fn chance(&mut self, permille: i32) -> bool {
        self.below(1000) < permille
    }

    /// The place of one of the weights, drawn in proportion to them; 0 where all are 0.
    pub fn place(&mut self, weights: impl Iterator<Item = i32> + Clone) -> usize {
        let mut left = self.below(weights.clone().sum());
        let passed = |weight: &i32| {
            left -= weight;
            left >= 0
        };
        weights.clone().take_while(passed).count().min(weights.count().saturating_sub(1))
    }

    /// One of the things, drawn in proportion to its weight. The list holds at least one thing.
    pub fn pick<T: Copy>(&mut self, weighted: &[(T, i32)]) -> T {
        weighted[self.place(weighted.iter().map(|(_, weight)| *weight))].0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First values of the reference implementation in C for the seed 1234567.
    #[test]
    fn the_reference_values_come_out() {
        let mut draw = Draw::new(1_234_567);
        let first: Vec<u64> = (0..5).map(|_| draw.word()).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(first, published);
    }

    #[test]
    fn draws_stay_in_their_range_and_near_their_weights() {
        let mut draw = Draw::new(7);
        assert!((0..1000).map(|_| draw.between(3, 9)).all(|number| (3..=9).contains(&number)));
        assert_eq!((draw.below(0), draw.below(1), draw.between(5, 4)), (0, 0, 5));
        let ones = (0..10_000).filter(|_| draw.pick(&[(0, 3), (1, 1), (2, 0)]) == 1).count();
        assert!((2300..2700).contains(&ones), "{ones}");
        assert!((0..1000).all(|_| draw.place([0, 1, 0].into_iter()) == 1));
    }
}
