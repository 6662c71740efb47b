//! What the system itself has to bring: libraries to build against and programs the checks call.

use super::For;
use crate::say;
use crate::steps::{is_on_path, output, run, succeeds};
use std::process::Command;

/// One thing the system brings.
struct Need {
    /// From which purpose on.
    from: For,
    what: &'static str,
    sign: Sign,
    /// Debian's and Ubuntu's package; empty where a package of the distribution would be the wrong advice.
    package: &'static str,
}

/// How it is recognized.
enum Sign {
    Program(&'static str),
    Library(&'static str),
}

const ALWAYS: &[Need] = &[
    Need { from: For::CommandLine, what: "Node's npm", sign: Sign::Program("npm"), package: "npm" },
    Need { from: For::CommandLine, what: "rustup", sign: Sign::Program("rustup"), package: "" },
];

const ON_LINUX: &[Need] = &[
    Need { from: For::Window, what: "pkg-config", sign: Sign::Program("pkg-config"), package: "pkg-config" },
    Need { from: For::Window, what: "GTK 3 to build with", sign: Sign::Library("gtk+-3.0"), package: "libgtk-3-dev" },
    Need {
        from: For::Window,
        what: "WebKitGTK 4.1 to build with",
        sign: Sign::Library("webkit2gtk-4.1"),
        package: "libwebkit2gtk-4.1-dev",
    },
    Need { from: For::Test, what: "Xvfb", sign: Sign::Program("Xvfb"), package: "xvfb" },
    Need {
        from: For::Test,
        what: "WebKitWebDriver",
        sign: Sign::Program("WebKitWebDriver"),
        package: "webkit2gtk-driver",
    },
    Need {
        from: For::Test,
        what: "pdftotext and pdftoppm (poppler)",
        sign: Sign::Program("pdftotext"),
        package: "poppler-utils",
    },
    Need { from: For::Test, what: "qpdf", sign: Sign::Program("qpdf"), package: "qpdf" },
    Need {
        from: For::Test,
        what: "the mingw-w64 compiler for Windows",
        sign: Sign::Program("x86_64-w64-mingw32-gcc"),
        package: "gcc-mingw-w64-x86-64",
    },
    Need {
        from: For::Test,
        what: "LibreOffice Writer and Calc",
        sign: Sign::Program("soffice"),
        package: "libreoffice-writer-nogui libreoffice-calc-nogui",
    },
];

/// Installs what is missing on Debian and Ubuntu, as root or through sudo; elsewhere names it and stops.
pub fn provide(purpose: For) -> Result<(), String> {
    let missing = missing(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.package.split_whitespace()).collect();
    let installable = missing.iter().all(|need| !need.package.is_empty()) && is_on_path("apt-get");
    let rights: &[&str] = match (is_root(), is_on_path("sudo")) {
        (true, _) => &[],
        (false, true) => &["sudo"],
        (false, false) => return Err(list(&missing)),
    };
    if !installable {
        return Err(list(&missing));
    }
    say::now(&format!("Installing what this system lacks: {}", packages.join(" ")));
    install(rights, &packages).map_err(|reason| format!("{reason}\n{}", list(&missing)))?;
    let still = self::missing(purpose);
    if still.is_empty() { Ok(()) } else { Err(list(&still)) }
}

fn missing(purpose: For) -> Vec<&'static Need> {
    let system = if cfg!(target_os = "linux") { ON_LINUX } else { &[] };
    ALWAYS.iter().chain(system).filter(|need| need.from <= purpose && !is_there(&need.sign)).collect()
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => is_on_path(name),
        Sign::Library(name) => succeeds("pkg-config", &["--exists", name]),
    }
}

fn is_root() -> bool {
    output("id", &["-u"]).is_some_and(|id| id == "0")
}

fn install(rights: &[&str], packages: &[&str]) -> Result<(), String> {
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> =
            rights.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).args(arguments);
        run(&mut command, "The system's package manager refused.")
    };
    let wanted: Vec<&str> =
        ["install", "-y", "--no-install-recommends"].into_iter().chain(packages.iter().copied()).collect();
    // The lists of a fresh machine are empty or old; an update that fails may still leave lists that are good enough.
    let _ = apt(&["update", "-qq"]);
    apt(&wanted)
}

fn list(missing: &[&Need]) -> String {
    let line = |need: &&Need| match need.package {
        "" => format!("  - {}", need.what),
        package => format!("  - {} (Debian and Ubuntu: {package})", need.what),
    };
    let lines: Vec<String> = missing.iter().map(line).collect();
    format!("This machine lacks:\n{}\nInstall these, then call the same command again.", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_message_names_everything() {
        let needs: Vec<&Need> = ALWAYS.iter().chain(ON_LINUX).collect();
        let said = list(&needs);
        assert!(needs.iter().all(|need| said.contains(need.what) && said.contains(need.package)), "{said}");
    }

    #[test]
    fn the_command_line_needs_no_window_system() {
        assert!(ON_LINUX.iter().all(|need| need.from > For::CommandLine));
    }
}
