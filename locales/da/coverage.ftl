### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Kravdækning
    .about = { $device }: { $document } ({ $language }).
    .notice = Dannet af ifugen ud fra konfigurationen og det sammensatte dokument. Rapporten understøtter en kvalificeret persons gennemgang og erstatter den ikke. Kravene er gengivet i omskrevet form og på engelsk. De krav, der er mærket ”gengivet efter hukommelsen”, er ikke læst i kilden og skal bekræftes.
    .method = Et krav er dækket, når dokumentet viser en oplysning for hver ting, som kravet spørger om, og ingen oplysning, der siger det modsatte. En oplysning, der kun findes i konfigurationen, tæller ikke, og det gør en tekst, der intet siger, heller ikke. Hvor oplysningerne ikke kan afgøre det, afgør en person det med navn, dato og begrundelse. Sådan følger du en række: Læs bestemmelsen, slå oplysningen op på dens sted i konfigurationen, og følg linket til dens sted i dokumentet.
    .none = –
    .more = og { $count } mere (se tabellen over oplysninger)
    .contents = Indhold

## Status

status =
    .covered = dækket
    .partly = delvis
    .missing = mangler
    .contradicted = modsagt
    .to_be_judged = skal vurderes
    .outside = uden for dette dokument
    .not_applicable = ikke relevant
    .optional = valgfrit (kilden er en formular ved siden af brugsanvisningen)

## The picture. $name is the id of a source or topic.

picture = Kravenes status
    .sources = Efter kilde
    .topics = Efter emne
    .segment = { $name }: { $count } { $status }
    .alt = Søjler viser for hver kilde og hvert emne, hvor mange krav der er dækket, er delvis dækket, mangler, er modsagt, skal vurderes, ligger uden for dette dokument eller ikke er relevante. Tabellerne over kilder og emner indeholder de samme tal.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Kilder
    .source = Kilde
    .title = Titel og udgave
    .kind = Type

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Fra krav til tekst
    .intro = Én række for hvert krav i kilderne, der er rettet til brugeren. Der nævnes højst tre oplysninger for hver ting, der spørges om; tabellen over oplysninger nævner dem alle.
    .requirement = Krav
    .clause = Bestemmelse
    .duty = Hvad brugerne skal have at vide (omskrevet)
    .confidence = Bestemmelsen er
    .status = Status
    .evidence = Oplysninger, og hvor dokumentet viser dem
    .note = Bemærkning
    .lacking = Ikke vist:
    .hidden = Angivet i { $place }, men intet kapitel viser det
    .says-nothing = Teksten i { $place } siger intet
    .contradicted = Det modsatte står:
    .against = Står i { $place }
    .outside = Besvares andetsteds:
    .to-judge = Skal vurderes af en person:
    .judged = Vurderet af { $by } den { $date } ({ $place }):
    .lapsed = Vurderingen fra { $by } den { $date } ({ $place }) gælder ikke længere, fordi oplysningerne er ændret
    .hash = Hashværdi for oplysningerne: { $facts }
    .justified = Ikke relevant. Begrundelse i { $place }:
    .by-fact = Ikke relevant på grund af { $fact } ({ $place }).
    .condition = Betingelse:

topics = Fra emne til tekst
    .intro = Én række for hver ting, der hører til et emne, med alle oplysninger, der vedrører den. Emner fører til oplysninger; de dækker intet krav.
    .topic = Emne
    .meaning = Betydning
    .chapter = Ventes i kapitel
    .aspect = Der spørges om
    .facts = Oplysninger, deres steder og ankre

facts = Fra oplysning til krav
    .intro = Én række for hver oplysning, som dokumentet viser. Oplysninger fra én række i en liste står sammen.
    .fact = Oplysning
    .place = Sted i konfigurationen
    .chapter = Kapitel
    .anchor = Sted i dokumentet
    .serves = Krav, som den tjener

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observeret på et eksemplar af udstyret
    .intro = Hvad der er set på et eksemplar af udstyret, sammenlignet med konfigurationen. Kun det, som disse filer viser, er observeret. At en oplysning ikke er modsagt, viser ikke, at den er rigtig.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, uden dato (SHA-256 { $hash }).
    .result = Resultat
    .seen = Hvor, eller hvorfor ikke
    .observed = observeret
    .contradicted = modsagt
    .not_observable = kan ikke observeres
    .stale = Oplysningen er ændret siden da.

confidence =
    .verified = læst i kilden
    .recalled = gengivet efter hukommelsen

kind =
    .law = lov
    .guidance = vejledning
    .standard = standard
    .form = formular
    .contract = kontrakt

## The disclosure form (MDS2)

mds2 = Fabrikantens erklæring om medicinsk udstyrs it-sikkerhed (MDS2): oplysninger til formularen
    .about = { $device }: { $document }
    .notice = Oplysninger fra konfigurationen i samme rækkefølge som afsnittene i ANSI/NEMA HN 1-2019. Spørgsmålene er omskrevet, samlet og på engelsk; udfyld den offentliggjorte formular ud fra dem. Her besvares intet, som konfigurationen ikke angiver.
    .section = Afsnit
    .question = Spørgsmål
    .asks = Hvad der spørges om (omskrevet)
    .fact = Oplysning
    .value = Værdi
    .place = Sted i konfigurationen
    .unanswered = ikke besvaret af konfigurationen
