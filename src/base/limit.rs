//! Limits: the maximum of everything in one run. They are in one place, so that SECURITY.md can be compared with them.
//!
//! Each is far above the needs of a real device. Anything beyond is rejected with a diagnostic, so that no input can
//! cause an endless run or fill the memory. All of them are counts; none depends on the clock.

/// One limit, for the table in SECURITY.md.
pub struct Limit {
    pub what: &'static str,
    pub most: u64,
    pub unit: &'static str,
    /// The diagnostic that reports it; empty if nothing is refused.
    pub code: &'static str,
}

/// Defines a constant for each limit, and lists all of them.
macro_rules! limits {
    ($($(#[$doc:meta])* $name:ident $most:literal $unit:literal $code:literal;)*) => {
        $( $(#[$doc])* pub const $name: usize = $most; )*

        /// All limits, in the order in which they apply to input.
        pub const LIMITS: &[Limit] = &[
            $( Limit { what: doc_of(stringify!($($doc)*)), most: $most, unit: $unit, code: $code }, )*
        ];
    };
}

limits! {
    /// devices in one run
    DEVICES 10_000 "" "E0120";
    /// a configuration, a PO or XLIFF file, a template, wording, a catalogue of requirements or a file of the look
    FILE_MIB 4 "MiB" "E0104";
    /// a font of the look
    FONT_MIB 32 "MiB" "E0104";
    /// the texts in one of a project's folders together, and the fonts of its look together
    FOLDER_MIB 64 "MiB" "E0130";
    /// a bill of materials, a VEX file, a form in a workbook
    BILL_MIB 32 "MiB" "E0104";
    /// a part of a project's `reference.docx`, unpacked
    REFERENCE_PART_MIB 32 "MiB" "E0666";
    /// a part of a form in a workbook, unpacked
    FORM_PART_MIB 64 "MiB" "E0750";
    /// a scan of a device, a log of connections, a list of listening ports
    SCAN_MIB 64 "MiB" "E0104";
    /// hosts, ports and connections in a scan, a log or a list, equal ones counted once
    SEEN 100_000 "" "E0700";
    /// a table in CSV or XLSX, a scan, a list of firewall rules, a MUD file
    TABLE_MIB 16 "MiB" "E0104";
    /// a workbook when it is unpacked, and the texts of its cells
    SHEET_MIB 128 "MiB" "E0760";
    /// parts of a workbook or of a document that comes back from a review
    PARTS 1_000 "" "E0760";
    /// columns of a table in CSV or XLSX
    COLUMNS 500 "" "E0760";
    /// cells in all tables of a file
    CELLS 500_000 "" "E0760";
    /// a document that comes back from a review
    REVIEW_MIB 64 "MiB" "E0104";
    /// the texts of such a document, unpacked
    REVIEW_PARTS_MIB 128 "MiB" "E0790";
    /// comments and tracked changes in such a document
    REMARKS 10_000 "" "E0790";
    /// a book from mdBook
    BOOK_MIB 64 "MiB" "E0104";
    /// the manifest of an output folder
    MANIFEST_MIB 1024 "MiB" "W0603";
    /// an output in a part that is merged
    OUTPUT_MIB 256 "MiB" "E0604";
    /// files that extend each other
    EXTENDS 8 "" "E0117";
    /// depth of tables and arrays in TOML
    DEPTH 64 "" "E0109";
    /// length of a text in TOML
    VALUE 20_000 "characters" "E0121";
    /// a text with all that its placeholders and references put into it
    GROWN 100_000 "bytes" "E0332";
    /// texts nested in each other by placeholders and references
    NESTED 32 "" "E0333";
    /// all that placeholders and references of one configuration put into its texts
    FILLED 16 "MiB" "E0334";
    /// rows of a table, entries of a list
    ROWS 10_000 "" "E0122";
    /// components in a bill of materials
    COMPONENTS 10_000 "" "E0123";
    /// VEX files of one configuration
    VEX_FILES 20 "" "E0388";
    /// numbers of vulnerabilities in the bill and the VEX files, each counted for each product or component that it is about
    ASSESSMENTS 100_000 "" "E0386";
    /// depth of components in a bill of materials
    COMPONENT_DEPTH 32 "" "E0118";
    /// zones and systems in one network diagram
    BOXES 60 "" "";
    /// data flows in one network diagram, one with several ports counted for each
    ARROWS 100 "" "";
    /// titles of zones, systems and data flows in one network diagram
    LETTERS 20_000 "bytes" "";
    /// a Tera template
    TEMPLATE 256 "KiB" "E0690";
    /// one tag of a template
    TAG 2_048 "bytes" "E0691";
    /// text of templates that a chapter or page runs through, with each pass of a loop
    WORK 256 "MiB" "E0693";
    /// what a template keeps in one variable
    KEPT 1024 "KiB" "E0694";
    /// what one template prints
    PRINTED 64 "MiB" "E0695";
    /// text of one document, in Markdown
    DOCUMENT 8 "MiB" "E0124";
}

/// Bytes of a KiB.
pub const KIB: usize = 1024;
/// Bytes of a MiB.
pub const MIB: usize = 1024 * KIB;

/// The text of a doc attribute as `stringify!` gives it: `doc = r" text"`.
const fn doc_of(attribute: &'static str) -> &'static str {
    let bytes = attribute.as_bytes();
    let mut start = 0;
    while start < bytes.len() && bytes[start] != b'"' {
        start += 1;
    }
    let (_, rest) = attribute.split_at(if start < bytes.len() { start + 1 } else { start });
    let (text, _) = rest.split_at(rest.len().saturating_sub(1));
    text.trim_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_has_its_words_and_a_code_that_exists() {
        assert_eq!(LIMITS[0].what, "devices in one run");
        for limit in LIMITS {
            assert!(limit.what.len() > 5 && !limit.what.contains('"'), "{}", limit.what);
            assert!(limit.code.is_empty() || crate::base::diagnostic::explain(limit.code).is_some(), "{}", limit.code);
        }
    }
}
