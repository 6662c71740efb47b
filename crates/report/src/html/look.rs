//! The style sheet of the HTML report: the tokens of the program's look, on screen and on paper.

use bearings_chart::chart_style_sheet;

/// The rules, with the running head printed at the top of every page where the browser can.
pub(super) fn style_sheet(running_head: &str) -> String {
    let head = css_string(running_head);
    let margins = if running_head.is_empty() {
        String::new()
    } else {
        format!(
            "@page{{@top-center{{content:{head};font:8pt sans-serif;color:#5a6270}}@bottom-center{{content:counter(page);font:8pt sans-serif;color:#5a6270}}}}\n"
        )
    };
    format!("{}\n{margins}{}", include_str!("look.css"), chart_style_sheet())
}

/// A CSS string: letters, digits and spaces as they are, everything else as a code point.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_running_head_cannot_leave_its_string() {
        let sheet = style_sheet("a\"}</style><script>\\");
        assert!(!sheet.contains("</style>") && !sheet.contains("<script>"));
        assert!(sheet.contains("content:\"a\\22 \\7d \\3c \\2f style"), "{sheet}");
    }
}
