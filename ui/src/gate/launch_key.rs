//! The key of one start of the program, known to its pages only.

/// A random text of at least 32 letters and digits, made anew at each start.
#[derive(Clone)]
pub struct LaunchKey(String);

impl LaunchKey {
    /// Takes random bytes from whoever may ask the system for them.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        LaunchKey(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The key as pages write it into forms.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a page sent this key. Takes the same time for every wrong key of the right length.
    pub fn is(&self, sent: &[u8]) -> bool {
        let own = self.0.as_bytes();
        own.len() == sent.len() && own.iter().zip(sent).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
    }
}

impl std::fmt::Debug for LaunchKey {
    /// Never shows the key, so that no log does.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LaunchKey")
    }
}
