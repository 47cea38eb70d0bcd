### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Prasību aptvērums
    .about = { $device }: { $document } ({ $language }).
    .notice = Sagatavots ar ifugen no konfigurācijas un izveidotā dokumenta. Pārskats palīdz kvalificētai personai veikt pārbaudi, bet to neaizstāj. Prasības ir pārfrāzētas; prasības ar atzīmi “pēc atmiņas” avotā nav lasītas un ir jāapstiprina.
    .method = Prasība ir aptverta, ja dokuments par katru pieprasīto aspektu rāda kādu faktu un nerāda nevienu faktu, kas apgalvo pretējo. Fakts, kas ir tikai konfigurācijā, netiek ņemts vērā; tas pats attiecas uz tekstu, kas neko nepasaka. Ja fakti nevar izšķirt, to dara persona, norādot vārdu, datumu un pamatojumu. Rindas izsekošana: izlasiet punktu, atrodiet faktu norādītajā konfigurācijas vietā un sekojiet saitei uz vietu dokumentā.
    .none = –
    .more = un vēl { $count }: sk. faktu tabulu
    .contents = Saturs

## Status

status =
    .covered = aptverta
    .partly = daļēji aptverta
    .missing = trūkst
    .contradicted = pretrunā
    .to_be_judged = jāizvērtē
    .outside = ārpus šī dokumenta
    .not_applicable = nav piemērojama
    .optional = pēc izvēles: avots ir veidlapa līdztekus pamācībai

## The picture. $name is the id of a source or topic.

picture = Prasību statuss
    .sources = Pēc avota
    .topics = Pēc temata
    .segment = { $name }: { $count } { $status }
    .alt = Joslas katram avotam un katram tematam rāda, cik prasību ir katrā statusā: aptverta, daļēji aptverta, trūkst, pretrunā, jāizvērtē, ārpus šī dokumenta un nav piemērojama. Tie paši skaitļi ir avotu un tematu tabulās.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Avoti
    .source = Avots
    .title = Nosaukums un izdevums
    .kind = Veids

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = No prasības uz tekstu
    .intro = Viena rinda katrai avotu prasībai, kas adresēta lietotājam. Par katru pieprasīto aspektu norādīti ne vairāk kā trīs fakti; faktu tabulā norādīti visi.
    .requirement = Prasība
    .clause = Punkts
    .duty = Kas lietotājiem jāpaziņo (pārfrāzējums)
    .confidence = Punkts ir
    .status = Statuss
    .evidence = Fakti un to vieta dokumentā
    .note = Piezīme
    .lacking = Nav parādīts:
    .hidden = Norādīts vietā { $place }, bet neviena nodaļa to nerāda
    .says-nothing = Teksts vietā { $place } neko nepasaka
    .contradicted = Apgalvots pretējais:
    .against = Apgalvots vietā { $place }
    .outside = Atbildēts citur:
    .to-judge = Jāizvērtē personai:
    .judged = Izvērtēja { $by }, datums: { $date } ({ $place }):
    .lapsed = Izvērtējums vairs nav spēkā, jo fakti ir mainījušies. Izvērtēja { $by }, datums: { $date } ({ $place })
    .hash = Faktu jaucējvērtība: { $facts }
    .justified = Neattiecas. Pamatojums vietā { $place }:
    .by-fact = Neattiecas, jo to nosaka fakts { $fact } ({ $place }).
    .condition = Nosacījums:

topics = No temata uz tekstu
    .intro = Viena rinda katram temata aspektam ar visiem faktiem, kas uz to attiecas. Temati palīdz atrast faktus; tie neaptver nevienu prasību.
    .topic = Temats
    .meaning = Nozīme
    .chapter = Sagaidāmā nodaļa
    .aspect = Pieprasītais
    .facts = Fakti, to vietas un enkuri

facts = No fakta uz prasību
    .intro = Viena rinda katram faktam, ko rāda dokuments. Vienas saraksta rindas fakti ir kopā.
    .fact = Fakts
    .place = Vieta konfigurācijā
    .chapter = Nodaļa
    .anchor = Vieta dokumentā
    .serves = Prasības, kurām tas kalpo

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Ierīcē novērotais
    .intro = Ierīcē redzētais salīdzinājumā ar konfigurāciju. Novērots ir tikai tas, ko rāda šīs datnes; tas, ka fakts nav pretrunā, nenozīmē, ka tas ir pareizs.
    .file = { $file }, datums: { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, bez datuma (SHA-256 { $hash }).
    .result = Rezultāts
    .seen = Kur vai kāpēc ne
    .observed = novērots
    .contradicted = pretrunā
    .not_observable = nav novērojams
    .stale = Fakts kopš tā laika ir mainījies.

confidence =
    .verified = pārbaudīts
    .recalled = pēc atmiņas

kind =
    .law = tiesību akts
    .guidance = vadlīnijas
    .standard = standarts
    .form = veidlapa
    .contract = līgums

## The disclosure form (MDS2)

mds2 = Ražotāja deklarācija par medicīniskās ierīces kiberdrošību: fakti veidlapai
    .about = { $device }: { $document }
    .notice = Konfigurācijas fakti ANSI/NEMA HN 1-2019 iedaļu secībā. Jautājumi ir pārfrāzēti un sagrupēti; pēc tiem aizpildiet publicēto veidlapu. Šeit nav atbilžu uz to, kas konfigurācijā nav norādīts.
    .section = Iedaļa
    .question = Jautājumi
    .asks = Kas tiek jautāts (pārfrāzējums)
    .fact = Fakts
    .value = Vērtība
    .place = Vieta konfigurācijā
    .unanswered = konfigurācijā nav atbildes
