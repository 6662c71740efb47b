//! How fast pages answer, in process, with the demonstration workspace: the 95th percentile over all routes.
//!
//! `cargo bench -p bearings-ui`. Each page is asked twice before it is counted, as a person's first look would.
#![allow(clippy::expect_used, dead_code, reason = "a bench stops where a page cannot be had")]

#[path = "../tests/it/desk.rs"]
mod desk;

use std::time::Instant;

const PAGES: [&str; 19] = [
    "/",
    "/preferences",
    "/country",
    "/country/KEN",
    "/country/KEN/page/3.svg",
    "/data",
    "/data/figure",
    "/data/paste",
    "/data/records",
    "/data/migration",
    "/data/checks/release.6e44a1f4c750248b7721a6f32afa7547",
    "/profile",
    "/profile/imm.stock",
    "/profile/page/3.svg",
    "/profile/trace?token=%7BB11%20area%3DKEN%20time%3D2019%7D",
    "/profile/office",
    "/explore?area=KEN&area=UGA",
    "/copies",
    "/help",
];
const ROUNDS: usize = 40;

fn main() {
    let asked = desk::Asked::with_workspace("en");
    let mut all = Vec::new();
    for address in PAGES {
        asked.get(address);
        asked.get(address);
        let mut millis: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                let answer = asked.get(address);
                assert!(answer.status.is_success(), "{address}: {}", answer.status);
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        millis.sort_by(f64::total_cmp);
        println!("{address:<60} p50 {:7.2} ms  p95 {:7.2} ms", millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
        all.extend(millis);
    }
    all.sort_by(f64::total_cmp);
    println!(
        "{:<60} p50 {:7.2} ms  p95 {:7.2} ms (limit 20 ms)",
        "all routes",
        all[all.len() / 2],
        all[all.len() * 95 / 100]
    );
}
