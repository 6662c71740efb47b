//! Lays the files that mutation starts from into `corpus/`, a folder for each fuzz target.

use bearings_ingest_fuzz::list_seeds;
use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = list_seeds(&here.join(".."));
    for seed in &seeds {
        let folder = here.join("corpus").join(seed.target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(&seed.name), &seed.bytes)?;
    }
    println!("{} files", seeds.len());
    Ok(())
}
