//! The formats of documents, as configurations and commands name them. The code that makes their files is in
//! `src/export/`.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A format and its names.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact about the format, and no state")]
pub struct Format {
    /// In the configuration; on the command line, also the extension.
    pub name: &'static str,
    /// As a link names it.
    pub title: &'static str,
    pub extension: &'static str,
    /// The content type for the preview, so that a browser shows it.
    pub media_type: &'static str,
    /// Its description for command-line completions and the schema.
    pub help: &'static str,
    /// Whether its documents have pages, whose layout takes long.
    pub paged: bool,
    /// Whether it is made only where it is asked for.
    pub on_request: bool,
    /// Whether it is files beside the document, of which there is one set for each device. They are made on request.
    pub beside: bool,
    /// Whether its files name where each fact comes from.
    pub traced: bool,
    /// Whether they also name the requirements that each fact serves.
    pub names_requirements: bool,
    /// The file to open, below the folder of the document.
    pub file: &'static str,
}

/// The formats there are.
pub const FORMATS: &[Format] = &[
    Format {
        name: "markdown",
        title: "Markdown",
        extension: "md",
        // As Markdown it would be saved, not shown.
        media_type: "text/plain; charset=utf-8",
        help: "Markdown, with the drawings beside it",
        paged: false,
        on_request: false,
        beside: false,
        traced: false,
        names_requirements: false,
        file: "ifu-security.md",
    },
    Format {
        name: "html",
        title: "HTML",
        extension: "html",
        media_type: "text/html; charset=utf-8",
        help: "a page that loads nothing else",
        paged: false,
        on_request: false,
        beside: false,
        traced: false,
        names_requirements: false,
        file: "ifu-security.html",
    },
    Format {
        name: "pdf",
        title: "PDF",
        extension: "pdf",
        media_type: "application/pdf",
        help: "pages, tagged and for the archive",
        paged: true,
        on_request: false,
        beside: false,
        traced: false,
        names_requirements: false,
        file: "ifu-security.pdf",
    },
    Format {
        name: "hospital",
        title: "Hospital",
        extension: "hospital",
        media_type: "text/html; charset=utf-8",
        help: "files for a hospital's tools, beside the document: network matrix, firewall rules, MUD and others",
        paged: false,
        on_request: true,
        beside: true,
        traced: false,
        names_requirements: false,
        file: "hospital/index.html",
    },
    Format {
        name: "json",
        title: "JSON",
        extension: "json",
        media_type: "application/json",
        help: "the composed document for portals: blocks with the facts that they print, their places and requirements",
        paged: false,
        on_request: true,
        beside: false,
        traced: true,
        names_requirements: true,
        file: "ifu-security.json",
    },
    Format {
        name: "dita",
        title: "DITA",
        extension: "ditamap",
        media_type: "application/xml",
        help: "a DITA 1.3 map with its topics, for content systems",
        paged: false,
        on_request: true,
        beside: false,
        traced: true,
        names_requirements: false,
        file: "dita/ifu-security.ditamap",
    },
    Format {
        name: "docx",
        title: "DOCX",
        extension: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        help: "a copy for reviewers who work in Word, with the place of each fact in hidden controls",
        paged: false,
        on_request: true,
        beside: false,
        traced: true,
        names_requirements: false,
        file: "ifu-security.docx",
    },
    #[cfg(test)]
    Format {
        name: "dummy",
        title: "Dummy",
        extension: "dum",
        media_type: "application/x-dummy",
        help: "a format for tests",
        paged: false,
        on_request: false,
        beside: false,
        traced: false,
        names_requirements: false,
        file: "ifu-security.dum",
    },
];

impl Format {
    /// The shorter of its name and its extension, as the command line names it: `md`, `dita`.
    #[must_use]
    pub fn short(&self) -> &'static str {
        if self.extension.len() < self.name.len() { self.extension } else { self.name }
    }

    /// Whether a name in a configuration or a command is this format.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        [self.name, self.extension].contains(&name)
    }
}

/// The name of a format of [`FORMATS`] in a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatName(String);

impl JsonSchema for FormatName {
    fn schema_name() -> Cow<'static, str> {
        "FormatName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let name = |format: &Format| {
            let (first, rest) = format.help.split_at(1);
            let description = format!("{}{rest}.", first.to_uppercase());
            json_schema!({ "type": "string", "const": format.name, "description": description })
        };
        let names: Vec<Schema> = FORMATS.iter().map(name).collect();
        json_schema!({ "description": "A format of the output.", "oneOf": names })
    }
}
