use super::*;

/// The cells of the first table, as texts; a formula is `=`, an error `#`.
fn texts(bytes: &[u8]) -> Vec<Vec<String>> {
    let sheets = read(bytes).expect("a table");
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Formula => "=".to_owned(),
        Cell::Error(_) => "#".to_owned(),
    };
    sheets[0].rows.iter().map(|row| row.cells.iter().map(text).collect()).collect()
}

fn refused(bytes: &[u8]) -> String {
    format!("{:#}", read(bytes).expect_err("no table"))
}

#[test]
fn csv_in_each_way_that_programs_write_it() {
    let expected = [["id", "number"], ["https", "443"]];
    for csv in [
        "id,number\nhttps,443\n",
        "id;number\r\nhttps;443\r\n",
        "id\tnumber\nhttps\t443",
        "sep=;\r\nid;number\r\nhttps;443\r\n",
        "\u{feff}\"id\";\"number\"\r\n\"https\";\"443\"\r\n",
        "id,number\n\n,\n  , \nhttps,443,,,\n",
    ] {
        assert_eq!(texts(csv.as_bytes()), expected, "{csv:?}");
    }
    let utf16: Vec<u8> = "\u{feff}id\tnumber\r\nhttps\t443\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(texts(&utf16), expected);
}

#[test]
fn a_cell_can_hold_lines_quotes_and_separators() {
    let csv = "id;purpose\r\na;\"first\r\nsecond; \"\"third\"\", fourth\"\r\nb;x\r\n";
    let sheets = read(csv.as_bytes()).expect("a table");
    assert_eq!(sheets[0].rows[1].cells[1].text(), "first\nsecond; \"third\", fourth");
    // The row behind it begins in the line in which it begins in the file.
    assert_eq!(sheets[0].rows[2].number, 4);
    assert_eq!(sheets[0].cell_name(4, 1), "line 4, column B");
}

#[test]
fn a_file_that_was_cut_off_is_refused() {
    for (csv, words) in [
        ("id,purpose\na,\"first\nsecond", "inside a cell in quotes, which begins on line 2"),
        ("sep=;\nid;purpose\na;\"x", "begins on line 3"),
        ("id,purpose,peers\na,x,y\nb,x", "in the middle of its last row"),
    ] {
        assert!(refused(csv.as_bytes()).contains(words), "{}", refused(csv.as_bytes()));
    }
    // Excel leaves out empty cells at the end of a row. A quotation mark inside a text begins no cell.
    for csv in ["id,purpose\na,x\nb\n", "id,purpose\na,a 5\" screen\n", "id,purpose\na,\"\"\"x\"\"\"\n"] {
        assert_eq!(texts(csv.as_bytes())[0], ["id", "purpose"], "{csv}");
    }
}

#[test]
fn what_a_guard_adds_a_reader_takes_away() {
    for text in ["=1+1", "-5..40 °C", "+49 30 1", "@", "'quoted'", "'=x", " =x", "|x", "%x", "a", "", "\u{ff1d}x"] {
        let csv = format!("a\n\"{}\"\n\"x\"\n", csv::guarded(text));
        let read = texts(csv.as_bytes());
        assert_eq!(
            read.get(1).and_then(|row| row.first()).map(String::as_str),
            Some(if text.is_empty() { "x" } else { text })
        );
    }
}

#[test]
fn a_formula_is_no_text() {
    for formula in [
        "=1+1",
        " =A1",
        "=cmd|' /C calc'!A0",
        "+SUM(A1)",
        "-cmd|' /C calc'!A0",
        "@SUM(A1:A2)",
        "＝1",
        "=HYPERLINK(\"\"x\"\")",
    ] {
        assert_eq!(texts(format!("a\n\"{formula}\"\n").as_bytes())[1], ["="], "{formula}");
    }
    for text in ["+49 (30) 123", "-5 °C", "- item (one)", "@", "-", "+", "a=b", "'=x"] {
        assert_ne!(texts(format!("a\n\"{text}\"\n").as_bytes())[1], ["="], "{text}");
    }
}

#[test]
fn other_files_are_refused_by_what_they_are() {
    assert!(refused(b"").contains("empty"));
    assert!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").contains("old format"));
    assert!(refused(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet").contains("OpenDocument"));
    assert!(refused(b"PK\x03\x04word/document.xml").contains("no workbook"));
    // What Excel in German writes as "CSV (Trennzeichen-getrennt)" is not UTF-8.
    assert!(refused(b"id;Zweck\r\na;Pr\xFCfung\r\n").contains("CSV UTF-8"));
    assert!(refused(b"PK\x03\x04xl/workbook.xml").contains("not a usable XLSX file"));
}

#[test]
fn tables_above_a_limit_are_refused() {
    let wide = format!("a{}\n", ",a".repeat(COLUMNS));
    assert!(refused(wide.as_bytes()).contains("columns"));
    assert_eq!(texts(format!("a{}\n", ",a".repeat(COLUMNS - 1)).as_bytes())[0].len(), COLUMNS);
    let long = "a\n".repeat(ROWS + 2);
    assert!(refused(long.as_bytes()).contains("rows"));
    assert_eq!(texts("a\n".repeat(ROWS + 1).as_bytes()).len(), ROWS + 1);
    assert!(refused(format!("a\n{}\n", "x".repeat(VALUE + 1)).as_bytes()).contains("characters"));
    let many = format!("a{}\n", ",a".repeat(99)).repeat(CELLS / 100 + 1);
    assert!(refused(many.as_bytes()).contains("cells"));
}

#[test]
fn columns_have_the_letters_of_a_spreadsheet() {
    let names = [0, 25, 26, 51, 52, 701, 702, 16_383].map(column_name);
    assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
}

/// Workbooks, made by the library that ifugen writes them with.
mod workbook {
    use std::io::{Cursor, Write as _};

    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
    use zip::write::SimpleFileOptions;

    use super::*;

    fn saved(mut book: Workbook) -> Vec<u8> {
        book.save_to_buffer().expect("a workbook")
    }

    #[test]
    fn each_kind_of_cell() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet().set_name("Ports").expect("a name");
        let date = ExcelDateTime::from_ymd(2026, 1, 31).expect("a date");
        let format = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write(0, 0, "text\nof two lines").expect("written");
        sheet.write(0, 1, 443).expect("written");
        sheet.write(0, 2, 1.5).expect("written");
        sheet.write(0, 3, true).expect("written");
        sheet.write_with_format(0, 4, &date, &format).expect("written");
        sheet.write(0, 5, Formula::new("=1+1").set_result("2")).expect("written");
        sheet.write(2, 1, "below").expect("written");
        let bytes = saved(book);
        assert_eq!(
            texts(&bytes),
            [vec!["text\nof two lines", "443", "1.5", "true", "2026-01-31", "="], vec!["", "below"]]
        );
        let sheets = read(&bytes).expect("a table");
        assert_eq!((sheets[0].rows[1].number, sheets[0].cell_name(3, 1)), (3, "Ports!B3".to_owned()));
    }

    #[test]
    fn merged_cells_are_refused() {
        let mut book = Workbook::new();
        book.add_worksheet().merge_range(0, 0, 3, 0, "x", &Format::new()).expect("merged");
        assert!(refused(&saved(book)).contains("merged cells"));
    }

    #[test]
    fn a_cell_far_away_costs_nothing() {
        let mut book = Workbook::new();
        book.add_worksheet().write(1_048_575, 3, "x").expect("written");
        assert_eq!(texts(&saved(book)), [["", "", "", "x"]]);
        let mut book = Workbook::new();
        book.add_worksheet().write(0, 16_383, "x").expect("written");
        assert!(refused(&saved(book)).contains("column XFD"));
    }

    /// A workbook with other bytes in some of its parts.
    fn with_parts(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut book = Workbook::new();
        book.add_worksheet().write(0, 0, "x").expect("written");
        let bytes = saved(book);
        let mut old = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a ZIP file");
        let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..old.len() {
            let mut part = old.by_index(index).expect("a part");
            let name = part.name().expect("a name").into_owned();
            new.start_file(&name, SimpleFileOptions::default()).expect("begun");
            match parts.iter().find(|(other, _)| *other == name) {
                Some((_, bytes)) => new.write_all(bytes).expect("written"),
                None => _ = std::io::copy(&mut part, &mut new).expect("copied"),
            }
        }
        for (name, bytes) in parts.iter().filter(|(name, _)| old.index_for_name(name).is_none()) {
            new.start_file(*name, SimpleFileOptions::default()).expect("begun");
            new.write_all(bytes).expect("written");
        }
        new.finish().expect("ended").into_inner()
    }

    #[test]
    fn a_bomb_is_not_opened() {
        let zeros = vec![b' '; SHEET_BYTES + 1];
        let bomb = with_parts(&[("xl/media/bomb.bin", &zeros)]);
        assert!(bomb.len() < 1_000_000, "{} bytes", bomb.len());
        assert!(refused(&bomb).contains("when it is unpacked"));
    }

    const SHEET_BYTES: usize = crate::base::limit::SHEET_MIB * crate::base::limit::MIB;

    #[test]
    fn one_long_text_in_many_cells_is_refused() {
        let long = "x".repeat(VALUE);
        let strings = format!(
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{long}</t></si></sst>"
        );
        let row = |row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>");
        let rows = (1..9000).map(row).collect::<Vec<_>>().concat();
        let sheet = format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
        );
        let book =
            with_parts(&[("xl/sharedStrings.xml", strings.as_bytes()), ("xl/worksheets/sheet1.xml", sheet.as_bytes())]);
        assert!(refused(&book).contains("texts of its cells"), "{}", refused(&book));
    }

    #[test]
    fn entities_are_not_expanded_and_links_not_followed() {
        let entities = b"<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>\
            <sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&b;&x;</t></si></sst>";
        let sheet =
            b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">\
            <c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>[1]Other!A1</f><v>7</v></c></row></sheetData></worksheet>";
        let book = with_parts(&[("xl/sharedStrings.xml", entities), ("xl/worksheets/sheet1.xml", sheet)]);
        match read(&book) {
            Ok(sheets) => {
                let cells = &sheets[0].rows[0].cells;
                assert!(!cells[0].text().contains("aaaa") && !cells[0].text().contains("root:"), "{cells:?}");
                assert_eq!(cells[1], Cell::Formula);
            }
            Err(error) => assert!(format!("{error:#}").contains("not a usable XLSX file")),
        }
    }
}
