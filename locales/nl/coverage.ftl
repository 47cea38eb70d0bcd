### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Dekking van de eisen
    .about = { $device }: { $document } ({ $language }).
    .notice = Door ifugen gemaakt op basis van de configuratie en het samengestelde document. Het rapport ondersteunt een beoordeling door een gekwalificeerde persoon en vervangt die niet. De eisen zijn in eigen woorden en in het Engels weergegeven. Eisen met de vermelding “uit het geheugen” zijn niet in de bron gelezen en moeten worden bevestigd.
    .method = Een eis is gedekt als het document een feit toont voor alles waar de eis om vraagt, en geen feit dat het tegendeel zegt. Een feit dat alleen in de configuratie staat, telt niet mee, en een tekst die niets zegt evenmin. Waar de feiten geen uitsluitsel geven, beslist een persoon, met naam, datum en reden. Zo controleert u een rij: lees de bepaling, zoek het feit op de vermelde plaats in de configuratie op en volg de link naar de plaats in het document.
    .none = –
    .more = en nog { $count }: zie de tabel met feiten
    .contents = Inhoud

## Status

status =
    .covered = gedekt
    .partly = gedeeltelijk
    .missing = ontbreekt
    .contradicted = tegengesproken
    .to_be_judged = te beoordelen
    .outside = buiten dit document
    .not_applicable = niet van toepassing
    .optional = optioneel: de bron is een formulier naast de gebruiksaanwijzing

## The picture. $name is the id of a source or topic.

picture = Stand van de eisen
    .sources = Per bron
    .topics = Per onderwerp
    .segment = { $name }: { $count } { $status }
    .alt = Balken tonen voor elke bron en elk onderwerp hoeveel eisen gedekt zijn, gedeeltelijk gedekt zijn, ontbreken, worden tegengesproken, te beoordelen zijn, buiten dit document vallen en niet van toepassing zijn. De tabellen met bronnen en onderwerpen bevatten dezelfde getallen.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Bronnen
    .source = Bron
    .title = Titel en uitgave
    .kind = Soort

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Van eis naar tekst
    .intro = Eén rij voor elke eis van de bronnen die tot de gebruiker is gericht. Voor alles waar om wordt gevraagd, zijn maximaal drie feiten vermeld; de tabel met feiten vermeldt alle feiten.
    .requirement = Eis
    .clause = Bepaling
    .duty = Wat gebruikers moeten weten (in eigen woorden)
    .confidence = Bepaling is
    .status = Status
    .evidence = Feiten en waar het document ze toont
    .note = Opmerking
    .lacking = Niet getoond:
    .hidden = Vermeld in { $place }, maar geen hoofdstuk toont het
    .says-nothing = De tekst in { $place } zegt niets
    .contradicted = Het tegendeel staat er:
    .against = Vermeld in { $place }
    .outside = Elders beantwoord:
    .to-judge = Door een persoon te beoordelen:
    .judged = Beoordeeld door { $by } op { $date } ({ $place }):
    .lapsed = De beoordeling door { $by } van { $date } ({ $place }) geldt niet meer: de feiten zijn gewijzigd
    .hash = Hash van de feiten: { $facts }
    .justified = Niet van toepassing. Rechtvaardiging in { $place }:
    .by-fact = Niet van toepassing, door { $fact } ({ $place }).
    .condition = Voorwaarde:

topics = Van onderwerp naar tekst
    .intro = Eén rij voor alles wat bij een onderwerp hoort, met alle feiten daarover. Onderwerpen leiden naar feiten; ze dekken geen eis.
    .topic = Onderwerp
    .meaning = Betekenis
    .chapter = Verwacht in hoofdstuk
    .aspect = Gevraagd
    .facts = Feiten, hun plaatsen en ankers

facts = Van feit naar eis
    .intro = Eén rij voor elk feit dat het document toont. Feiten uit één rij van een lijst staan bij elkaar.
    .fact = Feit
    .place = Plaats in de configuratie
    .chapter = Hoofdstuk
    .anchor = Plaats in het document
    .serves = Eisen waarvoor het dient

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Waargenomen bij een hulpmiddel
    .intro = Wat bij een hulpmiddel is gezien, vergeleken met de configuratie. Alleen wat deze bestanden tonen, is waargenomen; dat een feit niet wordt tegengesproken, bewijst niet dat het juist is.
    .file = { $file } van { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, zonder datum (SHA-256 { $hash }).
    .result = Resultaat
    .seen = Waar, of waarom niet
    .observed = waargenomen
    .contradicted = tegengesproken
    .not_observable = niet waarneembaar
    .stale = Het feit is sindsdien gewijzigd.

confidence =
    .verified = geverifieerd
    .recalled = uit het geheugen

kind =
    .law = wet
    .guidance = richtsnoer
    .standard = norm
    .form = formulier
    .contract = overeenkomst

## The disclosure form (MDS2)

mds2 = Verklaring van de fabrikant over de beveiliging van medische hulpmiddelen (MDS2): feiten voor het formulier
    .about = { $device }: { $document }
    .notice = Feiten uit de configuratie, in de volgorde van de onderdelen van ANSI/NEMA HN 1-2019. De vragen zijn in eigen woorden en in het Engels weergegeven en gegroepeerd; vul het gepubliceerde formulier aan de hand daarvan in. Hier wordt niets beantwoord wat de configuratie niet vermeldt.
    .section = Onderdeel
    .question = Vragen
    .asks = Wat wordt gevraagd (in eigen woorden)
    .fact = Feit
    .value = Waarde
    .place = Plaats in de configuratie
    .unanswered = niet beantwoord door de configuratie
