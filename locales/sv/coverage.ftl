### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Kravtäckning
    .about = { $device }: { $document } ({ $language }).
    .notice = Skapad av ifugen från konfigurationen och det sammanställda dokumentet. Rapporten stöder en granskning av en kvalificerad person och ersätter den inte. Kraven återges i omskriven form och på engelska. De som är märkta ”ur minnet” har inte lästs i källan och måste bekräftas.
    .method = Ett krav är täckt när dokumentet visar en uppgift för varje sak som kravet frågar efter, och ingen uppgift som säger motsatsen. En uppgift som bara finns i konfigurationen räknas inte, och inte heller en text som inte säger något. Där uppgifterna inte kan avgöra saken avgör en person, med namn, datum och motivering. Så här kontrollerar du en rad: läs punkten i källan, leta upp uppgiften på dess plats i konfigurationen och följ länken till dess plats i dokumentet.
    .none = –
    .more = och { $count } till: se uppgiftstabellen
    .contents = Innehåll

## Status

status =
    .covered = täckt
    .partly = delvis
    .missing = saknas
    .contradicted = motsagt
    .to_be_judged = att bedöma
    .outside = utanför detta dokument
    .not_applicable = ej tillämpligt
    .optional = frivilligt: källan är ett formulär vid sidan av bruksanvisningen

## The picture. $name is the id of a source or topic.

picture = Kravens läge
    .sources = Per källa
    .topics = Per ämne
    .segment = { $name }: { $count } { $status }
    .alt = Staplar visar för varje källa och varje ämne hur många krav som är täckta, delvis täckta, saknas, är motsagda, återstår att bedöma, ligger utanför detta dokument och inte är tillämpliga. Tabellerna över källor och ämnen innehåller samma siffror.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Källor
    .source = Källa
    .title = Titel och utgåva
    .kind = Typ

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Från krav till text
    .intro = En rad för varje krav i källorna som riktar sig till användaren. Upp till tre uppgifter anges för varje sak som efterfrågas; uppgiftstabellen anger alla.
    .requirement = Krav
    .clause = Punkt
    .duty = Vad användarna måste få veta (omskrivet)
    .confidence = Punkten är
    .status = Status
    .evidence = Uppgifter, och var dokumentet visar dem
    .note = Anmärkning
    .lacking = Visas inte:
    .hidden = Anges i { $place }, men inget kapitel visar det
    .says-nothing = Texten i { $place } säger ingenting
    .contradicted = Motsatsen sägs:
    .against = Sägs i { $place }
    .outside = Besvaras på annat ställe:
    .to-judge = Måste bedömas av en person:
    .judged = Bedömt av { $by } den { $date } ({ $place }):
    .lapsed = Bedömningen av { $by } den { $date } ({ $place }) gäller inte längre: uppgifterna har ändrats
    .hash = Hashvärde för uppgifterna: { $facts }
    .justified = Ej tillämpligt. Motivering i { $place }:
    .by-fact = Ej tillämpligt, på grund av { $fact } ({ $place }).
    .condition = Villkor:

topics = Från ämne till text
    .intro = En rad för varje sak som hör till ett ämne, med alla uppgifter som rör den. Ämnen leder till uppgifter; de täcker inget krav.
    .topic = Ämne
    .meaning = Betydelse
    .chapter = Förväntas i kapitel
    .aspect = Efterfrågas
    .facts = Uppgifter, deras platser och ankare

facts = Från uppgift till krav
    .intro = En rad för varje uppgift som dokumentet visar. Uppgifter från samma rad i en lista står tillsammans.
    .fact = Uppgift
    .place = Plats i konfigurationen
    .chapter = Kapitel
    .anchor = Plats i dokumentet
    .serves = Krav som den uppfyller

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observerat på en produkt
    .intro = Vad som har setts på en produkt, jämfört med konfigurationen. Endast det som dessa filer visar är observerat. Att en uppgift inte motsägs visar inte att den är riktig.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, utan datum (SHA-256 { $hash }).
    .result = Resultat
    .seen = Var, eller varför inte
    .observed = observerat
    .contradicted = motsagt
    .not_observable = inte observerbart
    .stale = Uppgiften har ändrats sedan dess.

confidence =
    .verified = läst
    .recalled = ur minnet

kind =
    .law = lag
    .guidance = vägledning
    .standard = standard
    .form = formulär
    .contract = avtal

## The disclosure form (MDS2)

mds2 = Tillverkarens redovisning av it-säkerheten hos medicintekniska produkter (MDS2): uppgifter till formuläret
    .about = { $device }: { $document }
    .notice = Uppgifter från konfigurationen, i samma ordning som avsnitten i ANSI/NEMA HN 1-2019. Frågorna är omskrivna, sammanförda och på engelska; fyll i det publicerade formuläret med hjälp av dem. Här besvaras inget som konfigurationen inte anger.
    .section = Avsnitt
    .question = Frågor
    .asks = Vad som efterfrågas (omskrivet)
    .fact = Uppgift
    .value = Värde
    .place = Plats i konfigurationen
    .unanswered = besvaras inte av konfigurationen
