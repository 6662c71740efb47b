//! Every fixture and every awkward file, changed again and again in ways that do not change from run to run: cut,
//! flipped, doubled, with huge lengths, with a piece of another file. A value or a fault comes out, never a panic.
//!
//! The seeds and what is done with them are those of the fuzz targets in `fuzz/`, which go on for longer.

#[path = "../../fuzz/src/list_seeds.rs"]
mod list_seeds;
#[path = "../../fuzz/src/read_bytes.rs"]
#[allow(dead_code, reason = "the limits are named by the fuzz targets")]
pub mod read_bytes;

use list_seeds::{Seed, list_seeds, reader_of};
use std::collections::HashSet;
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often the seeds of one reader are changed, all together.
const CHANGES_A_READER: usize = 1500;
const MOST_CHANGES_A_SEED: usize = 150;

/// SplitMix64: the same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, 0 when there is none.
    fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.next() % end as u64) as usize }
    }

    /// A stretch of `length` bytes; half of them begin in the first 512, where files say how large they are.
    fn stretch(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let end = if self.below(2) == 0 { length.min(512) } else { length };
        let start = self.below(end);
        start..(start + 1 + self.below(longest)).min(length)
    }
}

/// Lengths and counts that no file of this size can mean.
const HUGE: [u64; 8] =
    [u64::MAX, i64::MAX as u64, 1 << 63, 1 << 40, u32::MAX as u64, i32::MAX as u64, 1 << 31, 1 << 24];

fn changed(bytes: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let stretch = numbers.stretch(bytes.len(), 64);
        match numbers.below(7) {
            0 => bytes.iter_mut().skip(stretch.start).take(1).for_each(|byte| *byte ^= 1 << numbers.below(8)),
            1 => bytes[stretch].iter_mut().for_each(|byte| *byte = numbers.next() as u8),
            2 => bytes.truncate(numbers.below(bytes.len())),
            3 => drop(bytes.drain(stretch)),
            4 => {
                let copy = bytes[stretch.clone()].repeat(1 + numbers.below(20));
                bytes.splice(stretch.end..stretch.end, copy);
            }
            5 => put_huge(&mut bytes, stretch.start, numbers),
            _ => {
                let piece = other[numbers.stretch(other.len(), 4096)].to_vec();
                let end = (stretch.start + if numbers.below(2) == 0 { piece.len() } else { 0 }).min(bytes.len());
                bytes.splice(stretch.start..end, piece);
            }
        }
    }
    bytes
}

/// Writes a huge number over what stands at a place: in two, four or eight bytes, of either order, or over digits.
fn put_huge(bytes: &mut Vec<u8>, at: usize, numbers: &mut Numbers) {
    let huge = HUGE[numbers.below(HUGE.len())];
    if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit).filter(|_| numbers.below(2) == 0) {
        let digits = bytes[at + digit..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        bytes.splice(at + digit..at + digit + digits, huge.to_string().into_bytes());
        return;
    }
    let width = [2, 4, 8][numbers.below(3)];
    let little = huge.to_le_bytes();
    let mut number = little[..width].to_vec();
    if numbers.below(2) == 0 {
        number.reverse();
    }
    let end = (at + width).min(bytes.len());
    number.truncate(end - at);
    bytes[at..end].copy_from_slice(&number);
}

/// Changes one seed again and again; tells the first change that made a reader panic.
fn survives(place: usize, seeds: &[Seed]) -> Result<(), String> {
    let seed = &seeds[place];
    let read = reader_of(seed.target);
    let relatives: Vec<&Seed> = seeds.iter().filter(|other| other.target == seed.target).collect();
    let changes = (CHANGES_A_READER / relatives.len()).min(MOST_CHANGES_A_SEED);
    for change in 0..changes {
        let mut numbers = Numbers((place as u64) << 32 | change as u64);
        let other = &relatives[numbers.below(relatives.len())].bytes;
        let bytes = changed(&seed.bytes, other, &mut numbers);
        if catch_unwind(|| read(&bytes)).is_err() {
            return Err(format!("{} as {}, change {change}", seed.name, seed.target));
        }
    }
    Ok(())
}

#[test]
fn changed_files_are_answered_with_a_value_or_a_fault() {
    let seeds = list_seeds(Path::new(env!("CARGO_MANIFEST_DIR")));
    let targets: HashSet<&str> = seeds.iter().map(|seed| seed.target).collect();
    assert!(targets.len() == 15, "a reader has lost its fixtures: {targets:?}");
    let next = AtomicUsize::new(0);
    let work = || {
        let places = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
        places
            .take_while(|place| *place < seeds.len())
            .filter_map(|place| survives(place, &seeds).err())
            .collect::<Vec<String>>()
    };
    let failures: Vec<String> = std::thread::scope(|scope| {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("panics are caught inside")).collect()
    });
    assert!(failures.is_empty(), "a reader broke on\n{}", failures.join("\n"));
}

/// The seeds reach the readers they are meant for; some awkward files are there to be refused.
#[test]
fn unchanged_seeds_are_read() {
    let seeds = list_seeds(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut refused: HashSet<&str> = seeds.iter().map(|seed| seed.target).collect();
    for seed in seeds.iter().filter(|seed| seed.bytes.len() < 20_000) {
        if refused.contains(seed.target) && reader_of(seed.target)(&seed.bytes) {
            refused.remove(seed.target);
        }
    }
    assert!(refused.is_empty(), "{refused:?}");
}
