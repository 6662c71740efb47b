//! Where things are: the checkout, cargo's target folder, and the folders that set-up fills.

use std::path::{Path, PathBuf};

/// The folders of one checkout.
pub struct Place {
    /// The checkout.
    pub root: PathBuf,
    /// Cargo's target folder, which may lie elsewhere and be shared by several checkouts.
    pub cargo_target: PathBuf,
}

impl Place {
    /// Finds the checkout that cargo runs this program for. Not fixed when compiled: a shared target folder may hold
    /// a program that was built for another checkout.
    pub fn find() -> Result<Place, String> {
        let from = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(std::env::current_dir, |own| Ok(own.into()));
        let from = from.map_err(|error| format!("The current folder cannot be read: {error}"))?;
        let is_root = |folder: &&Path| folder.join("xtask").is_dir() && folder.join("Cargo.toml").is_file();
        let root = from.ancestors().find(is_root).ok_or("Run this inside a checkout of Bearings.")?.to_owned();
        let elsewhere = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
        let cargo_target = root.join(elsewhere.map_or_else(|| "target".into(), PathBuf::from));
        Ok(Place { root, cargo_target })
    }

    /// What set-up and runs leave in the checkout. Never committed.
    pub fn made(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Fonts, scripts and the explorer, as the program finds them.
    pub fn assets(&self) -> PathBuf {
        self.made().join("assets")
    }

    /// Where builds of the `dev` profile lie.
    pub fn debug(&self) -> PathBuf {
        self.cargo_target.join("debug")
    }

    /// A program that cargo built.
    pub fn program(&self, name: &str) -> PathBuf {
        self.debug().join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// What cargo fetched from npm.
    pub fn node_modules(&self) -> PathBuf {
        self.root.join("ui/node_modules")
    }
}
