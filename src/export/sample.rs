//! A document with one example of everything that the outputs must contain.

use std::collections::BTreeMap;

use crate::compose::document::{Chapter, Document, Figure, Meta};

const SVG: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" role="img" aria-labelledby="title">
<title id="title">Netzwerk</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#333"/></marker></defs>
<rect x="10" y="60" width="180" height="80" rx="6" fill="#e8f0f6" stroke="#333"/>
<text x="100" y="105" text-anchor="middle" font-family="sans-serif" font-size="16" fill="#111">Infusionspumpe</text>
<rect x="410" y="60" width="180" height="80" rx="6" fill="#e8f0f6" stroke="#333"/>
<text x="500" y="105" text-anchor="middle" font-family="sans-serif" font-size="16" fill="#111">PDMS-Server</text>
<path d="M190 100H408" stroke="#333" stroke-width="2" marker-end="url(#arrow)"/>
<text x="300" y="90" text-anchor="middle" font-family="sans-serif" font-size="14" fill="#111">TCP 443</text>
</svg>
"##;

const NETWORK: &str = r#"# Netzwerkkonfiguration {#network}

Das Gerät verbindet sich mit dem Netzwerk des Betreibers. Der Betreiber muss das Gerät in einer eigenen Netzwerkzone
betreiben. Mehr dazu steht unter [Aktualisierungen](#update) und bei den [Ports](#network-ports).

*Abbildung 1: Datenflüsse zwischen dem Gerät und dem Krankenhausnetz*

![Das Gerät sendet Messwerte über TCP 443 an den PDMS-Server.](network-diagram.svg)

## Ports {#network-ports}

*Tabelle 1: Ports, die das Gerät öffnet oder anspricht*

| Port | Transport | Richtung | Protokoll | Zweck | Verschlüsselung | Zustand | Bedarf | Zone |
|---:|---|---|---|---|---|---|---|---|
| 443 | TCP | eingehend | HTTPS | Bedienung durch das Krankenhauspersonal im Browser | TLS 1.3 | offen | erforderlich | Medizingeräte |
| 104 | TCP | ausgehend | DICOM | Bildübertragung an das Archiv | keine | geschlossen | wahlweise | Medizingeräte |
| 5000 bis 5010 | UDP | ausgehend | <span lang="en">Proprietary telemetry</span> | Messwerte | DTLS 1.2 oder höher | offen | erforderlich | Medizingeräte |
|  | ICMP | eingehend | Ping | Überwachung<br>durch die IT | keine | offen | wahlweise | beliebig |

> [!WARNING]
> **WARNUNG** Ein Netzwerkscan kann die Alarmübertragung des Geräts anhalten. Ein verpasster Alarm kann zu schweren
> Verletzungen führen. Scannen Sie das Gerät nicht, solange es mit einem Patienten verbunden ist.

### Prüfsummen {#network-ports-hashes}

*Tabelle 2: Prüfsummen der Installationspakete*

| Paket | SHA-256 |
|---|---|
| Gerätesoftware 4.10 | `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08` |
| Krankenhausinformationssystemanbindung | 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 |

## Zugriffsberechtigungsverwaltung {#network-access}

*Tabelle 3: Rollen*

| Rolle | Aufgabe | Anmeldung |
|---|---|---|
| Pflegekraft | Alarme quittieren | Kartenleser |
| Administrator | Konten verwalten, Protokolle exportieren | Kennwort und zweiter Faktor |
"#;

const UPDATE: &str = r#"# Aktualisierungen {#update}

Der Hersteller signiert jede Aktualisierung. Das Gerät installiert nur Aktualisierungen mit gültiger Signatur.

## Eine Aktualisierung installieren {#update-install}

> [!CAUTION]
> **VORSICHT** Während der Installation zeigt das Gerät keine Messwerte an. Verbinden Sie den Patienten vorher mit einem
> anderen Gerät.

1. Melden Sie sich als **Administrator** an.
2. Öffnen Sie unter **Einstellungen > System** die Seite <span lang="en">**Software update**</span>.

   Das Gerät zeigt die installierte Version.
3. Geben Sie den Befehl ein:

   ```sh
   # prüft die Signatur
   pumpctl verify --signature update-4.10.0-20261001T101500Z-production-signed.sig --file update-4.10.0.bin
   ```
4. Wählen Sie eine Quelle:
   - das Netzwerk
     - über den Server des Betreibers
     - über `https://updates.example.com/devices/infusion/pumpe-4/stable/index.json`
   - einen USB-Speicher

> [!IMPORTANT]
> **HINWEIS** Schalten Sie das Gerät nicht aus. Protokolldaten können sonst verloren gehen.

> [!NOTE]
> Die Installation dauert höchstens 10 Minuten.

> [!TIP]
> Prüfen Sie die Version unter [example.com](https://example.com/a?b=1&c=2).

## Wiederherstellung {#update-rollback}

Wenn die Installation fehlschlägt, startet das Gerät mit der vorherigen Version. Weiter unter
[Netzwerkkonfiguration](#network).
"#;

/// A German document of two chapters with a figure.
pub fn document() -> Document {
    let words = [
        ("contents", "Inhalt"),
        ("skip", "Zum Inhalt springen"),
        ("permalink", "Link zum Abschnitt"),
        ("key", "Angabe"),
        ("value", "Wert"),
    ];
    let cover = [
        ("Produkt", "Infusionspumpe IP-4 <Pro> | Basis"),
        ("UDI-DI", "04012345678901"),
        ("Softwareversion", "4.10"),
        ("Dokumentnummer", "IFU-SEC-0042"),
        ("Revision", "C"),
        ("Datum", "2026-10-01"),
        ("Hersteller", "Muster Medizintechnik GmbH\nBeispielstraße 1\n12345 Musterstadt"),
    ];
    Document {
        device: "ip-4".into(),
        language: "de".into(),
        meta: Meta {
            title: "Gebrauchsanweisung: Informationssicherheit".into(),
            device_name: "Infusionspumpe IP-4".into(),
            manufacturer: "Muster Medizintechnik GmbH".into(),
            number: "IFU-SEC-0042".into(),
            revision: "C".into(),
            date: "2026-10-01".into(),
            cover: cover.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
            card: false,
            draft: None,
            notices: vec!["**Entwurf.** Diese Übersetzung ist noch nicht geprüft.".into()],
            words: words.map(|(id, word)| (id.to_owned(), word.to_owned())).into_iter().collect::<BTreeMap<_, _>>(),
        },
        chapters: vec![
            Chapter::new("network", "Netzwerkkonfiguration", NETWORK),
            Chapter::new("update", "Aktualisierungen", UPDATE),
        ],
        tables: 1,
        figures: vec![Figure { file: "network-diagram.svg".into(), svg: SVG.into(), ..Figure::default() }],
        draft_locale: true,
        ..Document::default()
    }
}
