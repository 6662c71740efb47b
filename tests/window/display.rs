//! A display of the test's own, so that the window test needs neither a screen nor a wrapper.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An Xvfb that ends with this value.
pub struct Display {
    server: Child,
    /// What `DISPLAY` must be for programs on it.
    pub name: String,
}

impl Display {
    /// Starts one of the given size and waits until it says its number.
    pub fn start(width: u32, height: u32) -> Display {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &screen])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is missing; `cargo xtask setup --for test` installs it");
        let mut number = String::new();
        let said = server.stdout.take().expect("stdout is piped");
        BufReader::new(said).read_line(&mut number).expect("Xvfb says its number");
        Display { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
