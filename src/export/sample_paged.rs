//! A small realistic document for the tests of the PDF writers.

use std::collections::BTreeMap;

use crate::compose::document::{Chapter, Document, Figure, Meta};

/// A document with only these chapters (`(id, markdown)`).
pub fn bare(language: &str, chapters: &[(&str, &str)]) -> Document {
    let chapter = |(id, markdown): &(&str, &str)| Chapter::new(*id, *id, *markdown);
    let meta = Meta { title: "Security".to_owned(), date: "2026-10-01".to_owned(), ..Meta::default() };
    let chapters = chapters.iter().map(chapter).collect();
    Document { device: "pump".to_owned(), language: language.to_owned(), meta, chapters, ..Document::default() }
}

/// Cover, four chapters, tables of 2, 5, 8 and 9 columns, alerts, lists, code, a figure, three languages.
pub fn full() -> Document {
    let strings = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    };
    let network = NETWORK.replace("%ROWS%", &port_rows());
    let mut doc =
        bare("en", &[("features", FEATURES), ("environment", ENVIRONMENT), ("network", &network), ("data", DATA)]);
    doc.meta = Meta {
        title: "Instructions for use: security".to_owned(),
        device_name: "InfuSafe 300 infusion pump".to_owned(),
        manufacturer: "Beispiel Medizintechnik GmbH".to_owned(),
        number: "IFU-0300-SEC".to_owned(),
        revision: "4".to_owned(),
        date: "2026-10-01".to_owned(),
        cover: strings(&[
            ("Device", "InfuSafe 300 infusion pump, models 300-A and 300-B"),
            ("Software version", "4.10"),
            ("UDI-DI", "04012345000017"),
            ("Document", "IFU-0300-SEC, revision 4"),
            ("Date", "1 October 2026"),
            ("Languages", "English, Deutsch, Ελληνικά"),
            ("Manufacturer", "Beispiel Medizintechnik GmbH, Musterstraße 1, 12345 Musterstadt, Germany"),
        ]),
        card: false,
        draft: None,
        notices: vec![
            "**Draft.** This text is a draft. The manufacturer must review it before release.".into(),
            "The translation into *Greek* was not reviewed yet.".into(),
        ],
        words: strings(&[("contents", "Contents"), ("page_of", "Page %PAGE% of %PAGES%"), ("revision", "Revision")])
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    };
    doc.figures = vec![Figure { file: "network-diagram.svg".to_owned(), svg: DIAGRAM.to_owned(), ..Figure::default() }];
    doc
}

fn port_rows() -> String {
    use std::fmt::Write as _;
    let mut rows = String::new();
    for i in 0..28 {
        let port = 8443 + i;
        let _ = writeln!(
            rows,
            "| {port} | TCP | inbound | HTTPS (TLS 1.2 or later) | Alarm transmission to the central station number {i}, \
             if the central station is in use. | encrypted | on | needed |"
        );
    }
    rows
}

const FEATURES: &str = r"# Security features {#features}

The device has the security features in this chapter. Each feature has a default state, and only the role that is named
can change it. See [Network](#network) and the [advisories](https://security.example.org/advisories/feed.xml).

## User accounts {#accounts}

*Table 1: Accounts*

| Account | What it can do |
|---|---|
| `nurse` | Start and stop an infusion; acknowledge an alarm. |
| `service` | Change the network configuration, read the log and install an update. The account is locked after five failed attempts. |
| `admin` | Everything |

> [!WARNING]
> **WARNING** A network scan can stop the alarm transmission of the device. A missed alarm can lead to serious injury.
> Do not scan the device while it is connected to a patient.

### Change the service password {#service-password}

Before you start: the role **service** is needed. The infusion continues.

1. Open **Settings > Access**.
2. Choose **Change password**.

   The device shows **New password**.

   > [!CAUTION]
   > **CAUTION** A password that is written down can be read by others.

3. Type a password that meets these rules:
   - at least 12 characters
   - at least
     - one letter
     - one digit
   - not one of the last five passwords
4. Choose **Save**.

The device shows **Password changed**.

## Certificates {#certificates}

The device accepts a server only if the SHA-512 hash of its certificate is `cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e`.
The certificate revocation list is at
<https://pki.example.org/download/certificates/revocation/lists/current/InfuSafe-Device-Issuing-CA-2026-G4.crl?format=der&device=300-A&region=europe-west&language=en&reason=all&serial=0123456789abcdef0123456789abcdef>.

    openssl verify -CAfile /etc/infusafe/trust/InfuSafe-Device-Root-CA-2026.pem -untrusted /etc/infusafe/trust/chain.pem device.pem
      indented by two

> [!NOTE]
> The clock must be right. Otherwise certificates fail.

---

> A plain quotation, with `code` and **bold**.
";

const ENVIRONMENT: &str = r#"# Operating environment {#environment}

## Controls {#controls}

*Table 2: Controls of the operator*

| Control | Responsibility | Force | Instruction | Without it |
|---|---|---|---|---|
| Network segmentation | Operator | required | The operator must place the device in a network zone of its own.<br>The zone has no route to the internet. | An attacker in the hospital network can reach the device. |
| Physical access | Operator | recommended | Lock the room in which the server stands. | A person can take the disk out of the server and read the stored data of patients. |
| Malware protection | Manufacturer and operator | required | Install the updates of the allow-list within 30 days after their release. Do not install other antivirus software on the server. | Unknown software can run. |

## Deutsch {#german}

<span lang="de">Die Benutzerauthentifizierungsverfahren der Krankenhausinformationssysteme müssen mit den
Datenschutzgrundverordnungsanforderungen übereinstimmen. Schalten Sie das Gerät nicht aus, während es eine Aktualisierung
installiert; die Netzwerksegmentierung bleibt dabei wirksam.</span>

*<span lang="de">Tabelle 3: Maßnahmen</span>*

| Maßnahme | Zuständigkeit | Verbindlichkeit | Anweisung | Folge |
|---|---|---|---|---|
| Netzwerksegmentierung | Betreiber | erforderlich | Betreiben Sie das Gerät in einer eigenen Netzwerkzone. | Unbefugte können auf das Gerät zugreifen. |
| Zugangskontrolle | Betreiber | empfohlen | Verschließen Sie den Serverraum. | Datenträger können entwendet werden. |

## Ελληνικά {#greek}

<span lang="el">Η συσκευή πρέπει να λειτουργεί σε ξεχωριστή ζώνη δικτύου. Ο χειριστής πρέπει να εγκαθιστά τις ενημερώσεις
ασφαλείας το αργότερο τριάντα ημέρες μετά τη δημοσίευσή τους.</span>

> [!IMPORTANT]
> **ΣΗΜΕΙΩΣΗ** <span lang="el">Μην αλλάζετε το ρολόι προς τα πίσω.</span>

## Русский {#russian}

<span lang="ru">Устройство должно работать в отдельной сетевой зоне. Оператор обязан устанавливать обновления.</span>
"#;

const NETWORK: &str = r"# Network configuration {#network}

*Figure 1: Network diagram*

![The pump sends data to the gateway; the gateway sends data to the server.](network-diagram.svg)

## Ports {#ports}

*Table 4: Ports*

| Port | Transport | Direction | Protocol | Purpose | Encryption | Default | Need |
|--:|---|---|---|---|---|:-:|---|
%ROWS%
## Connections {#connections}

*Table 5: Connections*

| From | To | Port | Data | Category | Zone | Encryption | Certificate | Until |
|---|---|---|---|---|---|---|---|---|
| Pump | Gateway | 443 | Alarms | Health data | Clinical | TLS 1.3 | `CN=InfuSafe-Device-Issuing-CA-2026-G4,O=Beispiel` | 2030-12-31 |
| Gateway | Server | 8443 | Measurements and settings | Personal data | Management | TLS 1.2 | `sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855` | 2030-12-31 |
| Server | Manufacturer | 22 | Configuration | Technical data | External | SSH | https://pki.example.org/certificates/InfuSafe.crl | 2030-12-31 |
";

const DATA: &str = r"# Data {#data}

A link to [nowhere](#nowhere), to [a script](javascript:alert) and to [mail](mailto:psirt@example.org).

## Retention

| Store | Kept for |
|---|---|
| Log | 90 days |
| Trends | 72 hours |

- A loose item with a paragraph.

- Another one.

  With a second paragraph, `pump-gateway-01.clinical.example.org` and a  double  blank.

#### A deep heading

The end.
";

const DIAGRAM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200" width="640" height="200" font-family="Noto Sans, sans-serif" font-size="14">
<rect x="10" y="60" width="140" height="70" rx="6" fill="#eef3f9" stroke="#1f3f66"/><text x="80" y="100" text-anchor="middle">Pump</text>
<rect x="250" y="60" width="140" height="70" rx="6" fill="#eef3f9" stroke="#1f3f66"/><text x="320" y="100" text-anchor="middle">Gateway</text>
<rect x="490" y="60" width="140" height="70" rx="6" fill="#eef3f9" stroke="#1f3f66"/><text x="560" y="100" text-anchor="middle" font-family="sans-serif">Server</text>
<path d="M150 95H250M390 95H490" stroke="#1f3f66" stroke-width="2"/></svg>
"##;
