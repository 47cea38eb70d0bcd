### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Dekning av krav
    .about = { $device }: { $document } ({ $language }).
    .notice = Laget av ifugen ut fra konfigurasjonen og det sammensatte dokumentet. Rapporten støtter gjennomgangen til en kvalifisert person og erstatter den ikke. Kravene er gjengitt i omskrevet form og på engelsk. Krav som er merket «gjengitt etter hukommelsen», er ikke lest i kilden og må bekreftes.
    .method = Et krav er dekket når dokumentet viser en opplysning for hver ting som kravet spør om, og ingen opplysning som sier det motsatte. En opplysning som bare står i konfigurasjonen, teller ikke, og det gjør heller ikke en tekst som ikke sier noe. Der opplysningene ikke kan avgjøre det, avgjør en person det, med navn, dato og begrunnelse. Slik følger du en rad: Les bestemmelsen, slå opp opplysningen på stedet den står i konfigurasjonen, og følg lenken til stedet i dokumentet.
    .none = –
    .more = og { $count } til (se tabellen over opplysninger)
    .contents = Innhold

## Status

status =
    .covered = dekket
    .partly = delvis
    .missing = mangler
    .contradicted = motsagt
    .to_be_judged = må vurderes
    .outside = utenfor dette dokumentet
    .not_applicable = ikke relevant
    .optional = valgfritt (kilden er et skjema ved siden av bruksanvisningen)

## The picture. $name is the id of a source or topic.

picture = Status for kravene
    .sources = Etter kilde
    .topics = Etter emne
    .segment = { $name }: { $count } { $status }
    .alt = Søyler viser for hver kilde og hvert emne hvor mange krav som er dekket, er delvis dekket, mangler, er motsagt, må vurderes, ligger utenfor dette dokumentet eller ikke er relevante. Tabellene over kilder og emner inneholder de samme tallene.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Kilder
    .source = Kilde
    .title = Tittel og utgave
    .kind = Type

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Fra krav til tekst
    .intro = Én rad for hvert krav i kildene som er rettet til brukeren. Opptil tre opplysninger er nevnt for hver ting det spørres om; tabellen over opplysninger nevner alle.
    .requirement = Krav
    .clause = Bestemmelse
    .duty = Hva brukerne må få vite (omskrevet)
    .confidence = Bestemmelsen er
    .status = Status
    .evidence = Opplysninger og hvor dokumentet viser dem
    .note = Merknad
    .lacking = Ikke vist:
    .hidden = Angitt i { $place }, men ingen kapitler viser det
    .says-nothing = Teksten i { $place } sier ingenting
    .contradicted = Det motsatte står:
    .against = Står i { $place }
    .outside = Besvares et annet sted:
    .to-judge = Må vurderes av en person:
    .judged = Vurdert av { $by } { $date } ({ $place }):
    .lapsed = Vurderingen fra { $by } { $date } ({ $place }) gjelder ikke lenger, fordi opplysningene er endret
    .hash = Hashverdi for opplysningene: { $facts }
    .justified = Ikke relevant. Begrunnelse i { $place }:
    .by-fact = Ikke relevant på grunn av { $fact } ({ $place }).
    .condition = Betingelse:

topics = Fra emne til tekst
    .intro = Én rad for hver ting som hører til et emne, med alle opplysninger som gjelder den. Emner fører til opplysninger; de dekker ingen krav.
    .topic = Emne
    .meaning = Betydning
    .chapter = Ventes i kapittel
    .aspect = Det spørres om
    .facts = Opplysninger, stedene de står, og ankere

facts = Fra opplysning til krav
    .intro = Én rad for hver opplysning som dokumentet viser. Opplysninger fra én rad i en liste står sammen.
    .fact = Opplysning
    .place = Sted i konfigurasjonen
    .chapter = Kapittel
    .anchor = Sted i dokumentet
    .serves = Krav som den bidrar til

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observert på en utstyrsenhet
    .intro = Det som er sett på en utstyrsenhet, sammenlignet med konfigurasjonen. Bare det som disse filene viser, er observert. At en opplysning ikke er motsagt, viser ikke at den er riktig.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, uten dato (SHA-256 { $hash }).
    .result = Resultat
    .seen = Hvor, eller hvorfor ikke
    .observed = observert
    .contradicted = motsagt
    .not_observable = kan ikke observeres
    .stale = Opplysningen er endret siden da.

confidence =
    .verified = lest i kilden
    .recalled = gjengitt etter hukommelsen

kind =
    .law = lov
    .guidance = veiledning
    .standard = standard
    .form = skjema
    .contract = kontrakt

## The disclosure form (MDS2)

mds2 = Produsentens erklæring om IT-sikkerheten til medisinsk utstyr (MDS2): opplysninger til skjemaet
    .about = { $device }: { $document }
    .notice = Opplysninger fra konfigurasjonen i samme rekkefølge som avsnittene i ANSI/NEMA HN 1-2019. Spørsmålene er omskrevet, samlet og på engelsk. Bruk opplysningene til å fylle ut det publiserte skjemaet. Her besvares ingenting som konfigurasjonen ikke angir.
    .section = Avsnitt
    .question = Spørsmål
    .asks = Hva det spørres om (omskrevet)
    .fact = Opplysning
    .value = Verdi
    .place = Sted i konfigurasjonen
    .unanswered = ikke besvart av konfigurasjonen
