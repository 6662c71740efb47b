//! Files that break off, contradict themselves, or ask for more than there is.

use super::{FILES, bytes, read, read_bytes};
use crate::records::RecordsFault;
use crate::spss::{is_por, is_sav};

#[test]
fn a_file_cut_anywhere_is_answered() {
    for name in FILES {
        let whole = bytes(name);
        let step = whole.len().div_ceil(400);
        for end in (0..whole.len()).step_by(step) {
            let _ = read_bytes(name, whole[..end].to_vec());
        }
    }
}

#[test]
fn a_file_with_other_bytes_anywhere_is_answered() {
    for name in FILES {
        let whole = bytes(name);
        let step = whole.len().div_ceil(400);
        for place in (0..whole.len()).step_by(step) {
            for other in [0, 1, 0x7f, 0x80, 0xff, whole[place] ^ 1, b'/'] {
                let mut broken = whole.clone();
                broken[place] = other;
                let _ = read_bytes(name, broken);
            }
        }
    }
}

#[test]
fn a_file_with_many_other_bytes_is_answered() {
    // A sequence that is the same in every run: numbers of Knuth's generator.
    let mut state: u64 = 1;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for name in FILES {
        let whole = bytes(name);
        for _ in 0..300 {
            let mut broken = whole.clone();
            for _ in 0..=next(8) {
                let place = next(broken.len());
                broken[place] = next(256) as u8;
                let length = (place + 4).min(broken.len()) - place;
                if next(4) == 0 {
                    broken[place..place + length].copy_from_slice(&[0xff, 0xff, 0xff, 0x7f][..length]);
                }
            }
            let _ = read_bytes(name, broken);
        }
    }
}

#[test]
fn rows_before_the_break_are_given() {
    for name in ["numbers-plain.sav", "numbers-coded.sav", "numbers-packed.zsav", "portable.por", "dates.sav"] {
        let whole = read(name);
        let cut = bytes(name);
        for missing in [1, 9, 60, 100] {
            let part = read_bytes(name, cut[..cut.len() - missing].to_vec()).expect(name);
            assert_eq!(part.rows, whole.rows[..part.rows.len()], "{name} without {missing}");
            let is_damaged = matches!(part.end, Err(RecordsFault::Damaged));
            assert!(is_damaged || part.rows.len() == whole.rows.len(), "{name} without {missing}");
        }
    }
}

#[test]
fn a_file_that_ends_between_two_cases_is_damaged_when_it_promised_more() {
    let name = "numbers-plain.sav";
    let whole = bytes(name);
    let case = 8 * 7;
    let part = read_bytes(name, whole[..whole.len() - 2 * case].to_vec()).expect(name);
    assert!(matches!(part.end, Err(RecordsFault::Damaged)));
    assert_eq!(part.rows.len(), 7);
    // With the number of cases unknown the end cannot be told from a break.
    let mut unknown = whole[..whole.len() - 2 * case].to_vec();
    let record = [7_i32, 16, 8, 2].map(i32::to_le_bytes).as_flattened().to_vec();
    let place = unknown.windows(16).position(|window| window == record).expect("a number of cases");
    unknown[80..84].fill(0xff);
    unknown[place + 24..place + 32].fill(0xff);
    let part = read_bytes(name, unknown).expect(name);
    assert!(part.end.is_ok());
    assert_eq!((part.rows.len(), part.dictionary.rows), (7, None));
    // Behind the last case promised, what is no case is no damage.
    let more = [&whole[..], b"\x1a"].concat();
    assert_eq!(read_bytes(name, more).expect(name).rows.len(), 9);
}

#[test]
fn locked_and_foreign_files_are_told() {
    let mut locked = b"\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV\x15\0\0\0".to_vec();
    locked.resize(4_000, 7);
    assert!(is_sav(&locked));
    assert!(matches!(read_bytes("locked.sav", locked), Err(RecordsFault::PasswordProtected)));
    let mut mainframe = vec![0x5b, 0xc6, 0xd3, 0xf2];
    mainframe.resize(500, 0x40);
    assert!(matches!(read_bytes("mainframe.sav", mainframe), Err(RecordsFault::Unsupported(_))));
    for name in ["none.sav", "none.por"] {
        for bytes in [vec![], b"$FL2".to_vec(), vec![0; 10_000], b"name,age\n".repeat(200)] {
            assert!(matches!(read_bytes(name, bytes), Err(RecordsFault::Damaged)), "{name}");
        }
    }
}

#[test]
fn files_are_known_by_their_first_bytes() {
    for name in FILES {
        let mut head = bytes(name);
        head.truncate(1_024);
        assert_eq!((is_sav(&head), is_por(&head)), (!name.ends_with(".por"), name.ends_with(".por")), "{name}");
    }
    for head in [&b""[..], b"$FL", &[b'0'; 1_024], b"a,b\n1,2\n"] {
        assert!(!is_sav(head) && !is_por(head));
    }
}

#[test]
fn one_set_of_labels_for_very_many_variables_is_refused() {
    // A file of two megabytes that asks for more than four hundred million labels.
    let ints = |numbers: &[i32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>();
    let header = bytes("numbers-plain.sav")[..176].to_vec();
    let variable = [ints(&[2, 0, 0, 0, 0x0005_0802, 0x0005_0802]), b"X       ".to_vec()].concat();
    let count = 20_000;
    let labels = [ints(&[3, count]), b"12345678\x03abc\0\0\0\0".repeat(20_000)].concat();
    let slots = [ints(&[4, count]), ints(&(1..=count).collect::<Vec<_>>())].concat();
    let file = [header, variable.repeat(20_000), labels, slots, ints(&[999, 0])].concat();
    assert!(file.len() < 2_000_000);
    assert!(matches!(read_bytes("labels.sav", file), Err(RecordsFault::TooLarge)));
}

#[test]
fn sizes_that_cannot_be_are_refused_before_memory_is_taken() {
    let ints = |numbers: &[i32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>();
    let header = bytes("numbers-plain.sav")[..176].to_vec();
    let variable = [ints(&[2, 0, 0, 0, 0x0005_0802, 0x0005_0802]), b"X       ".to_vec()].concat();
    let largest = i32::MAX;
    for record in [
        ints(&[2, 0, 1, 0, 0, 0, 0, 0, largest]),
        ints(&[3, largest]),
        ints(&[3, 0, 4, largest]),
        ints(&[6, largest]),
        ints(&[7, 13, largest, largest]),
        ints(&[7, 99, largest, largest]),
        ints(&[7, 21, 1, 1000]),
        ints(&[2, 256, 0, 0, 0, 0, 0, 0]),
        ints(&[2, -1, 0, 0, 0, 0, 0, 0]),
        ints(&[2, 255, 0, 0, 0, 0, 0, 0]),
    ] {
        let file = [header.clone(), variable.clone(), record.clone(), ints(&[999, 0])].concat();
        let fault = read_bytes("sizes.sav", file).err();
        assert!(matches!(fault, Some(RecordsFault::Damaged | RecordsFault::TooLarge)), "{record:?}: {fault:?}");
    }
}
