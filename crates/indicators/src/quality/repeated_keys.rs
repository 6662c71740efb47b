//! Rows whose key is met more than once.

use std::collections::HashMap;
use std::hash::Hash;

/// The places, from 0, of every key that is met twice or more: one list a key, places rising, lists in order of their
/// first place. Empty when all keys differ.
///
/// Keys are whatever names a row: slices of cells, tuples, strings, or hashes of them. Equal hashes are a suspicion only;
/// a caller who gives hashes compares the rows before saying so.
pub fn repeated_keys<K: Hash + Eq>(keys: impl IntoIterator<Item = K>) -> Vec<Vec<usize>> {
    let mut list_of = HashMap::new();
    let mut lists: Vec<Vec<usize>> = Vec::new();
    for (place, key) in keys.into_iter().enumerate() {
        let list = *list_of.entry(key).or_insert_with(|| {
            lists.push(Vec::new());
            lists.len() - 1
        });
        lists[list].push(place);
    }
    lists.retain(|places| places.len() > 1);
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repeated_key_with_all_its_places() {
        let rows =
            [["KEN", "2019"], ["UGA", "2019"], ["KEN", "2020"], ["UGA", "2019"], ["KEN", "2019"], ["UGA", "2019"]];
        let keys = rows.iter().map(|row| &row[..]);
        assert_eq!(repeated_keys(keys), [vec![0, 4], vec![1, 3, 5]]);
        assert_eq!(repeated_keys([5u64, 6, 5]), [[0, 2]]);
        assert_eq!(repeated_keys(Vec::<String>::new()), Vec::<Vec<usize>>::new());
        assert_eq!(repeated_keys(0..1000), Vec::<Vec<usize>>::new());
    }
}
