//! Bills as tools write them, and what is read from them.

use serde_json::{Value, json};

use super::*;

/// Name and version of each component.
fn names(bill: &Bill) -> Vec<(&str, &str)> {
    let named = bill.components.iter().map(|Component { name, version, .. }| (name, version));
    named.map(|(name, version)| (name.0.as_str(), version.as_ref().map_or("", |version| version.0.as_str()))).collect()
}

/// All that each component states.
fn rows(bill: &Bill) -> Value {
    let mut rows = serde_json::to_value(&bill.components).expect("plain data");
    for row in rows.as_array_mut().expect("a list") {
        row.as_object_mut().expect("a table").retain(|_, value| !value.is_null());
    }
    rows
}

pub(super) fn read(value: &Value) -> Bill {
    bill(value.to_string().as_bytes()).expect("a bill")
}

fn refused(bytes: &[u8]) -> String {
    format!("{:#}", bill(bytes).expect_err("refused"))
}

pub(super) fn cyclonedx(components: &Value) -> Value {
    json!({ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": components })
}

#[test]
fn nested_components_have_supplier_licence_and_addresses() {
    let bill = read(&cyclonedx(&json!([{
        "type": "library", "name": "openssl", "version": "3.0.15", "supplier": { "name": "OpenSSL" },
        "licenses": [{ "license": { "id": "Apache-2.0" } }], "purl": "pkg:generic/openssl@3.0.15",
        "cpe": "cpe:2.3:a:openssl:openssl:3.0.15:*:*:*:*:*:*:*",
        "properties": [{ "name": "cdx:lifecycle:milestone:endOfSupport", "value": "2026-09-07T00:00:00Z" }],
        "components": [{ "type": "library", "group": "org", "name": "inner" }],
    }])));
    assert_eq!(names(&bill), [("openssl", "3.0.15"), ("org/inner", "")]);
    let first = serde_json::to_value(&bill.components[0]).expect("plain data");
    assert_eq!(first["supplier"], "OpenSSL");
    assert_eq!(first["licence"], "Apache-2.0");
    assert_eq!(first["purl"], "pkg:generic/openssl@3.0.15");
    assert_eq!(first["cpe"], "cpe:2.3:a:openssl:openssl:3.0.15:*:*:*:*:*:*:*");
    assert_eq!(first["support_end"], "2026-09-07");
}

/// Components outside the device, and those that are not software, are not listed; components inside a device are.
#[test]
fn only_software_that_the_device_contains_is_listed() {
    let bill = read(&cyclonedx(&json!([
        { "type": "library", "name": "openssl", "version": "3.0.15", "scope": "required" },
        { "type": "library", "name": "jest", "version": "29.7.0", "scope": "excluded", "components": [{ "name": "in jest" }] },
        { "type": "library", "name": "fsevents", "version": "2.3.3", "scope": "optional" },
        { "type": "library", "name": "elsewhere", "version": "1", "isExternal": true },
        { "type": "file", "name": "/usr/lib/libz.so.1" },
        { "type": "cryptographic-asset", "name": "AES-256-GCM" },
        { "type": "device", "name": "board", "components": [{ "type": "firmware", "name": "boot", "version": "2" }] },
    ])));
    assert_eq!(names(&bill), [("openssl", "3.0.15"), ("boot", "2")]);
    assert_eq!((bill.unread.len(), bill.ignored.len()), (0, 0));
}

#[test]
fn the_same_component_is_one_row() {
    let bill = read(&cyclonedx(&json!([
        { "name": "jffi", "version": "1.3.13", "purl": "pkg:maven/jffi@1.3.13", "licenses": [{ "license": { "id": "MIT" } }] },
        { "name": "jffi", "version": "1.3.13", "supplier": { "name": "JNR" }, "licenses": [{ "license": { "id": "MIT" } }, { "license": { "id": "ISC" } }] },
        { "name": "jffi", "version": "1.3.14" },
    ])));
    assert_eq!(names(&bill), [("jffi", "1.3.13"), ("jffi", "1.3.14")]);
    let text = |text: &Option<crate::model::device::value::Text>| text.as_ref().map(|text| text.0.clone());
    assert_eq!(text(&bill.components[0].licence).as_deref(), Some("MIT, ISC"));
    assert_eq!(text(&bill.components[0].supplier).as_deref(), Some("JNR"));
}

/// Each notation of bills for a component's supplier and licence.
#[test]
fn supplier_and_licence_are_found_wherever_they_stand() {
    let cases = [
        (json!({ "supplier": { "name": "S" }, "manufacturer": { "name": "M" } }), Some("S"), None),
        (json!({ "supplier": { "name": "" }, "publisher": "P" }), Some("P"), None),
        (json!({ "supplier": { "url": ["https://d.example"] }, "manufacturer": { "name": "M" } }), Some("M"), None),
        (json!({ "authors": [{ "name": "A" }, { "name": "B" }, { "email": "c@example.org" }] }), Some("A, B"), None),
        (json!({ "author": "A" }), Some("A"), None),
        (
            json!({ "licenses": [{ "license": { "id": "MIT", "acknowledgement": "declared" } }, { "license": { "id": "MIT", "acknowledgement": "concluded" } }] }),
            None,
            Some("MIT"),
        ),
        (
            json!({ "licenses": [{ "expression": "(MIT OR Apache-2.0) AND ISC" }] }),
            None,
            Some("(MIT OR Apache-2.0) AND ISC"),
        ),
        (json!({ "licenses": [{ "license": { "name": "One\r\nand two\t lines" } }] }), None, Some("One and two lines")),
        (json!({ "licenses": [{ "license": { "url": "https://d.example/l" } }] }), None, Some("https://d.example/l")),
        (
            json!({ "licenses": [{ "license": { "id": "GPL-2.0-only" } }, { "license": { "name": "NOASSERTION" } }] }),
            None,
            Some("GPL-2.0-only"),
        ),
        (json!({ "licenses": [] }), None, None),
    ];
    for (mut entry, supplier, licence) in cases {
        entry["name"] = "a".into();
        let bill = read(&cyclonedx(&json!([entry])));
        let component = serde_json::to_value(&bill.components[0]).expect("plain data");
        assert_eq!((component["supplier"].as_str(), component["licence"].as_str()), (supplier, licence), "{entry}");
    }
}

/// An invalid entry does not affect the others, and is reported with its place.
#[test]
fn what_is_wrong_with_one_entry_is_told_and_the_rest_is_read() {
    let bill = read(&cyclonedx(&json!([
        { "name": "good", "version": "1" },
        { "name": "  ", "version": "1" },
        { "version": "1" },
        { "name": "line\r\nbreak", "version": "1", "components": [{ "name": 7 }] },
        { "name": "number", "version": 1.10 },
        { "name": "nul", "version": "1.3\u{0}" },
        { "name": "private\u{E011}use", "version": "1" },
        { "name": "null", "version": null },
    ])));
    assert_eq!(names(&bill), [("good", "1"), ("line break", "1"), ("number", ""), ("null", "")]);
    let told: Vec<(&str, &str)> =
        bill.unread.iter().map(|unread| (unread.at.as_str(), unread.reason.as_str())).collect();
    assert_eq!(told.len(), 6);
    assert_eq!(told[0], ("components[1]", "it is left out, as it has no `name`"));
    assert_eq!(told[2].0, "components[3].components[0]");
    assert_eq!(told[3], ("components[4]", "its `version` is not text and was not read"));
    assert!(told[4].0 == "component `nul`" && told[4].1.contains("U+0000"), "{told:?}");
    assert!(told[5].0 == "component `privateuse`" && told[5].1.contains("U+E011"), "{told:?}");
}

#[test]
fn nesting_has_an_end() {
    use crate::base::limit::COMPONENT_DEPTH;
    let nested = |depth: usize| {
        (0..depth).fold(json!([]), |inner, level| json!([{ "name": level.to_string(), "components": inner }]))
    };
    let bytes = |depth| cyclonedx(&nested(depth)).to_string();
    assert_eq!(bill(bytes(COMPONENT_DEPTH).as_bytes()).map(|bill| bill.components.len()).ok(), Some(COMPONENT_DEPTH));
    assert!(refused(bytes(COMPONENT_DEPTH + 1).as_bytes()).contains("more than 32 deep"));
    let xml = |depth: usize| {
        let (open, close) = ("<components><component><name>a</name>", "</component></components>");
        format!(
            "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">{}{}</bom>",
            open.repeat(depth),
            close.repeat(depth)
        )
    };
    assert!(bill(xml(COMPONENT_DEPTH).as_bytes()).is_ok());
    assert!(refused(xml(COMPONENT_DEPTH + 2).as_bytes()).contains("more than 32 deep"));
    assert!(refused(xml(100_000).as_bytes()).contains("more than 32 deep"));
}

/// Other entries of a bill are counted; the product is not a component of itself.
#[test]
fn what_is_not_read_is_counted() {
    let bill = read(&json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5",
        "metadata": { "component": { "name": "pump", "version": "1", "components": [{ "name": "inner", "version": "2" }] } },
        "services": [{ "name": "cloud" }], "vulnerabilities": [{ "id": "CVE-1" }, { "id": "CVE-2" }], "components": null,
    }));
    assert_eq!(names(&bill), [("inner", "2")]);
    assert_eq!((bill.ignored, bill.assessments.len()), (vec![("services", 1)], 2));
}

/// XML gives the same result as JSON.
#[test]
fn xml_is_read_as_json_is() {
    let xml = r#"<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79" version="1">
  <metadata><component type="device"><name>pump</name><version>1</version></component></metadata>
  <components>
    <component type="library" bom-ref="a">
      <supplier><name>OpenSSL &amp; friends</name></supplier>
      <group>org</group><name>openssl</name><version>3.0.15</version><scope>required</scope>
      <licenses><license acknowledgement="declared"><id>Apache-2.0</id></license><license><name>Own
        terms</name></license></licenses>
      <cpe>cpe:2.3:a:openssl:openssl:3.0.15:*:*:*:*:*:*:*</cpe>
      <purl>pkg:generic/openssl@3.0.15</purl>
      <properties><property name="End of Support">2026-09-07</property></properties>
      <components><component type="library"><name>inner</name><licenses><expression acknowledgement="concluded">MIT OR ISC</expression></licenses></component></components>
    </component>
    <component type="library"><name>jest</name><version>1</version><scope>excluded</scope></component>
    <component type="library" isExternal="true"><name>elsewhere</name></component>
    <component type="file"><name>/usr/lib/libz.so</name></component>
    <component type="library"><name></name><version>1</version></component>
  </components>
  <vulnerabilities><vulnerability><id>CVE-1</id></vulnerability></vulnerabilities>
</bom>"#;
    let bill = bill(xml.as_bytes()).expect("a bill");
    let rows = rows(&bill);
    assert_eq!(
        rows,
        json!([
            {
                "name": "org/openssl", "version": "3.0.15", "supplier": "OpenSSL & friends", "licence": "Apache-2.0, Own terms",
                "purl": "pkg:generic/openssl@3.0.15", "cpe": "cpe:2.3:a:openssl:openssl:3.0.15:*:*:*:*:*:*:*",
                "support_end": "2026-09-07",
            },
            { "name": "inner", "licence": "MIT OR ISC" },
        ])
    );
    assert_eq!(bill.unread.len(), 1);
    assert_eq!((bill.ignored.len(), bill.assessments[0].ids.as_slice()), (0, &["CVE-1".to_owned()][..]));
    assert!(
        refused(b"<!DOCTYPE bom [<!ENTITY a 'b'>]><bom xmlns='http://cyclonedx.org/schema/bom/1.6'/>")
            .contains("document type")
    );
    assert!(
        refused(b"<bom xmlns='http://cyclonedx.org/schema/bom/1.6'>\n<components>\n&nbsp;</components></bom>")
            .contains("line 3")
    );
}

#[test]
fn spdx_2_lists_packages_without_the_product_and_the_tools() {
    let package = |id: &str, more: Value| {
        let mut package = json!({ "SPDXID": format!("SPDXRef-{id}"), "name": id, "versionInfo": "1.0", "downloadLocation": "NOASSERTION" });
        for (key, value) in more.as_object().expect("a table") {
            package[key] = value.clone();
        }
        package
    };
    let bill = read(&json!({
        "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "pump", "dataLicense": "CC0-1.0",
        "packages": [
            package("pump", json!({ "primaryPackagePurpose": "APPLICATION" })),
            package("openssl", json!({
                "supplier": "Organization: OpenSSL Foundation (security@openssl.example)", "licenseConcluded": "NOASSERTION",
                "licenseDeclared": "Apache-2.0", "validUntilDate": "2026-09-07T00:00:00Z",
                "externalRefs": [
                    { "referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:openssl:openssl:1.0:*:*:*:*:*:*:*" },
                    { "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:generic/openssl@1.0" },
                ],
            })),
            package("gcc", json!({})),
            package("tests", json!({})),
            package("board", json!({ "primaryPackagePurpose": "DEVICE" })),
            package("zlib", json!({ "versionInfo": "NOASSERTION", "supplier": "NOASSERTION", "originator": "Person: Ann Author" })),
            { "SPDXID": "SPDXRef-none" },
        ],
        "relationships": [
            { "spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-pump" },
            { "spdxElementId": "SPDXRef-pump", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-openssl" },
            { "spdxElementId": "SPDXRef-gcc", "relationshipType": "BUILD_TOOL_OF", "relatedSpdxElement": "SPDXRef-pump" },
            { "spdxElementId": "SPDXRef-tests", "relationshipType": "TEST_OF", "relatedSpdxElement": "SPDXRef-pump" },
        ],
    }));
    assert_eq!(
        rows(&bill),
        json!([
            {
                "name": "openssl", "version": "1.0", "supplier": "OpenSSL Foundation", "licence": "Apache-2.0",
                "purl": "pkg:generic/openssl@1.0", "cpe": "cpe:2.3:a:openssl:openssl:1.0:*:*:*:*:*:*:*", "support_end": "2026-09-07",
            },
            { "name": "zlib", "supplier": "Ann Author" },
        ])
    );
    assert_eq!(
        bill.unread,
        [Unread { at: "packages[6]".into(), reason: "it is left out, as it has no `name`".into() }]
    );
    // Several packages that are described are a list, not the product.
    let flat = json!({
        "spdxVersion": "SPDX-2.2", "documentDescribes": ["SPDXRef-a", "SPDXRef-b"],
        "packages": [package("a", json!({})), package("b", json!({}))],
    });
    assert_eq!(names(&read(&flat)), [("a", "1.0"), ("b", "1.0")]);
}

#[test]
fn spdx_3_lists_packages_of_its_graph() {
    let bill = read(&json!({
        "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
        "@graph": [
            { "type": "Organization", "spdxId": "urn:org", "name": "OpenSSL Foundation" },
            { "type": "SpdxDocument", "spdxId": "urn:doc", "rootElement": ["urn:sbom"] },
            { "type": "software_Sbom", "spdxId": "urn:sbom", "rootElement": ["urn:pump"] },
            { "type": "software_Package", "spdxId": "urn:pump", "name": "pump", "software_packageVersion": "1" },
            {
                "type": "software_Package", "spdxId": "urn:openssl", "name": "openssl", "software_packageVersion": "3.0.15",
                "suppliedBy": "urn:org", "software_packageUrl": "pkg:generic/openssl@3.0.15", "validUntilTime": "2026-09-07T00:00:00Z",
                "externalIdentifier": [{ "type": "ExternalIdentifier", "externalIdentifierType": "cpe23", "identifier": "cpe:2.3:a:x" }],
            },
            { "type": "software_Package", "spdxId": "urn:jest", "name": "jest" },
            { "type": "software_File", "spdxId": "urn:file", "name": "/usr/lib/libz.so" },
            { "type": "simplelicensing_LicenseExpression", "spdxId": "urn:l1", "simplelicensing_licenseExpression": "Apache-2.0" },
            { "type": "simplelicensing_LicenseExpression", "spdxId": "urn:l2", "simplelicensing_licenseExpression": "MIT" },
            { "type": "Relationship", "spdxId": "urn:r1", "from": "urn:openssl", "relationshipType": "hasDeclaredLicense", "to": ["urn:l2"] },
            { "type": "Relationship", "spdxId": "urn:r2", "from": "urn:openssl", "relationshipType": "hasConcludedLicense", "to": ["urn:l1"] },
            { "type": "LifecycleScopedRelationship", "spdxId": "urn:r3", "from": "urn:pump", "relationshipType": "dependsOn", "scope": "development", "to": ["urn:jest"] },
        ],
    }));
    assert_eq!(
        rows(&bill),
        json!([{
            "name": "openssl", "version": "3.0.15", "supplier": "OpenSSL Foundation", "licence": "Apache-2.0",
            "purl": "pkg:generic/openssl@3.0.15", "cpe": "cpe:2.3:a:x", "support_end": "2026-09-07",
        }])
    );
}

#[test]
fn bills_come_in_envelopes() {
    use base64::Engine as _;
    let bare = cyclonedx(&json!([{ "name": "z", "version": "1" }]));
    let statement = json!({ "_type": "https://in-toto.io/Statement/v1", "predicateType": "https://cyclonedx.org/bom", "predicate": bare });
    let payload = base64::engine::general_purpose::STANDARD.encode(statement.to_string());
    let signed =
        json!({ "payloadType": "application/vnd.in-toto+json", "payload": payload, "signatures": [{ "sig": "AA==" }] });
    for wrapped in [&bare, &statement, &signed] {
        assert_eq!(names(&read(wrapped)), [("z", "1")], "{wrapped}");
    }
    let broken = json!({ "payloadType": "application/vnd.in-toto+json", "payload": "?" });
    assert!(refused(broken.to_string().as_bytes()).contains("not base64"));
}

#[test]
fn encodings_with_a_byte_order_mark_are_read() {
    let text = cyclonedx(&json!([{ "name": "zlib ü", "version": "1" }])).to_string();
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect()
    };
    let (little, big) = (utf16(u16::to_le_bytes, [0xFF, 0xFE]), utf16(u16::to_be_bytes, [0xFE, 0xFF]));
    let eight = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    for bytes in [&little, &big, &eight] {
        assert_eq!(bill(bytes).map(|bill| names(&bill).len()).ok(), Some(1));
    }
    assert!(refused(&little[2..]).contains("UTF-16 without a byte order mark"));
    assert!(refused(&big[2..]).contains("UTF-16 without a byte order mark"));
    assert!(refused(&little[..little.len() - 1]).contains("save it as UTF-8"));
}

#[test]
fn what_is_no_bill_is_named_for_what_it_is() {
    let cases: &[(&[u8], &str)] = &[
        (
            b"<a/>",
            "an XML file, but no bill of materials; these formats can be read: CycloneDX JSON, CycloneDX XML, SPDX 2 JSON",
        ),
        (b"{\"bomFormat\": \"other\"}", "a JSON file, but no bill of materials"),
        (b"SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n", "an SPDX file of tags and values; convert it to JSON"),
        (b"<rdf:RDF xmlns:spdx=\"http://spdx.org/rdf/terms#\"/>", "an SPDX file in RDF; convert it to JSON"),
        (b"", "the file is empty"),
        (b"{\"bomFormat\": \"CycloneDX\"", "not a valid CycloneDX JSON file: not valid JSON: "),
        (b"{\"bomFormat\": 1, \"a\": \"CycloneDX\"}", "`bomFormat` is not `CycloneDX`"),
        (b"{\"bomFormat\": \"CycloneDX\", \"components\": {}}", "`components` is not a list"),
    ];
    for (bytes, said) in cases {
        let told = refused(bytes);
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn files_that_are_made_to_hurt_end() {
    // Relationships to themselves, and groups that contain themselves.
    let cycle = json!({
        "document": { "csaf_version": "2.0" },
        "product_tree": {
            "relationships": [
                { "product_reference": "A", "relates_to_product_reference": "B", "full_product_name": { "product_id": "B" } },
                { "product_reference": "B", "relates_to_product_reference": "B", "full_product_name": { "product_id": "A" } },
            ],
            "product_groups": [{ "group_id": "G", "product_ids": ["G", "A"] }],
        },
        "vulnerabilities": [{
            "cve": "CVE-1", "product_status": { "fixed": ["A", "A"], "known_affected": ["A", "B"] },
            "flags": [{ "label": "component_not_present", "group_ids": ["G"] }],
        }],
    });
    let bill = read(&cycle);
    assert!(!bill.assessments.is_empty() && bill.unread[0].reason.contains("two lists"), "{:?}", bill.unread);
    // As deep as the JSON reader allows, and deeper.
    let branches = |depth: usize| {
        let open = "{\"category\":\"product_name\",\"name\":\"a\",\"branches\":[".repeat(depth);
        let text = format!(
            "{{\"document\":{{\"csaf_version\":\"2.0\"}},\"product_tree\":{{\"branches\":[{open}{}]}}}}",
            "]}".repeat(depth)
        );
        super::bill(text.as_bytes()).map(|bill| bill.assessments.len())
    };
    assert_eq!(branches(50).ok(), Some(0));
    assert!(branches(100_000).is_err());
    let laughs = "<?xml version=\"1.0\"?><!DOCTYPE bom [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\
        <bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"><vulnerabilities><vulnerability><id>&b;</id></vulnerability></vulnerabilities></bom>";
    assert!(refused(laughs.as_bytes()).contains("document type"));
    // Empty values and other types at every place.
    for value in [json!(null), json!([]), json!({}), json!("x"), json!(7), json!([null, 1, "x", [], {}])] {
        for key in ["statements", "vulnerabilities", "product_tree", "document", "metadata", "components"] {
            let mut openvex = json!({ "@context": "https://openvex.dev/ns/v0.2.0", "statements": [] });
            let mut csaf = json!({ "document": { "csaf_version": "2.0" } });
            let mut bom = cyclonedx(&json!([]));
            for file in [&mut openvex, &mut csaf, &mut bom] {
                file[key] = value.clone();
                _ = super::bill(file.to_string().as_bytes());
            }
        }
        for key in ["vulnerability", "products", "status", "justification"] {
            let mut statement = json!({ "vulnerability": "CVE-1", "status": "fixed", "products": ["a"] });
            statement[key] = value.clone();
            let file = json!({ "@context": "https://openvex.dev/ns/v0.2.0", "statements": [statement] });
            _ = read(&file);
        }
    }
}
