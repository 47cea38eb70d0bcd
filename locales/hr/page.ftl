### The page around the text, chapter titles, signal words, and how values are put.

title = Upute za uporabu: kibernetička sigurnost
language = Hrvatski

## Chapters

chapter =
    .glance = Kratki pregled
    .preparation = Prije prve uporabe
    .identification = Identifikacija i područje primjene
    .features = Značajke kibernetičke sigurnosti
    .environment = Mjere kibernetičke sigurnosti u operativnom okruženju
    .compatibility = Kompatibilnost i minimalni zahtjevi
    .network = Konfiguracija informatičke mreže
    .installation = Instalacija i jačanje zaštite
    .access = Pristup korisnika
    .data = Osobni podaci i enkripcija
    .logging = Zapisnici događaja i vrijeme
    .malware = Zaštita od zlonamjernog softvera i neovlaštenih izmjena
    .updates = Ažuriranja i podrška za kibernetičku sigurnost
    .recovery = Sigurnosno kopiranje, vraćanje i sigurno stanje
    .maintenance = Redoviti zadaci kibernetičke sigurnosti
    .incidents = Prepoznavanje i prijavljivanje kibernetičkih sigurnosnih događaja
    .risks = Preostali rizici i pogrešna uporaba
    .decommissioning = Stavljanje izvan uporabe
    .components = Softverske komponente
    .contact = Kontakti
    .conventions = Dogovorene oznake i kratice
    .history = Povijest revizija
    .technicians = Za tehničare

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Počnite ovdje ako morate odmah djelovati ili tražite što se odnosi na vas. Ovaj pregled ne zamjenjuje cjelovite upute za uporabu.
    .preparation = Provjerite svaki redak prije prve uporabe proizvoda.
    .identification = Ovdje provjerite pripada li ovaj dokument vašem proizvodu.
    .features = Prije nego što se oslonite na neku značajku kibernetičke sigurnosti ili promijenite njezine postavke, potražite je ovdje.
    .environment = Pročitajte ovo poglavlje prije prve uporabe proizvoda i prije svake promjene operativnog okruženja.
    .compatibility = Prije nego što svoje proizvode i sustave kombinirate s proizvodom, usporedite ih s ovim poglavljem.
    .network = Pročitajte ovo poglavlje prije povezivanja proizvoda i prije promjene informatičke mreže.
    .installation = Pročitajte ovo poglavlje prije nego što instalirate proizvod ili promijenite njegove postavke kibernetičke sigurnosti.
    .access = Pročitajte ovo poglavlje prije dodjele, promjene ili oduzimanja pristupa.
    .data = Pročitajte ovo poglavlje prije pohrane, izvoza ili brisanja podataka.
    .logging = Pročitajte ovo poglavlje prije nego što se oslonite na zabilježene događaje, poruke ili vrijeme proizvoda.
    .malware = Pročitajte ovo poglavlje prije instalacije, uklanjanja ili skeniranja softvera.
    .updates = Pročitajte ovo poglavlje prije instalacije ili odgode ažuriranja.
    .recovery = Pročitajte ovo poglavlje prije prve uporabe proizvoda i poslužite se njime tijekom kvara.
    .maintenance = S pomoću ovog poglavlja rasporedite i dodijelite redovite zadatke kibernetičke sigurnosti.
    .incidents = Poslužite se ovim poglavljem čim posumnjate na kibernetički sigurnosni događaj ili primijetite kvar.
    .risks = Pročitajte ovo poglavlje prije uporabe proizvoda i prije promjene načina uporabe.
    .decommissioning = Pročitajte ovo poglavlje prije nego što se proizvod stavi izvan uporabe ili prestane biti pod vašom kontrolom.
    .components = Poslužite se ovim poglavljem kad provjeravate odnosi li se objavljena ranjivost na proizvod.
    .contact = Pročitajte ovo poglavlje prije nego što se nekome obratite u vezi s kibernetičkom sigurnošću proizvoda.
    .conventions = Ovdje potražite što znači neka riječ, oznaka ili kratica.
    .history = Ako poznajete raniju reviziju, pročitajte ovo poglavlje prije rada s ovim dokumentom.
    .technicians = Ovo je poglavlje namijenjeno tehničarima i informatičkom osoblju.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Ako nešto nije u redu
    .sign = Što primjećujete
    .first = Što prvo učiniti
    .acting = Tko djeluje ili komu se obratiti
    .all-signs = Sve poruke i događaji: { $link }
    .further-steps = Daljnji koraci: { $link }
    .fill-in = ____________________
    .contacts = Koga nazvati
    .contacts-there = Kontakti kod operatora: { $link }
    .work = Tko što radi
    .who = Tko
    .what = Što
    .controls = Obvezne mjere
    .tasks = Redoviti zadaci
    .incidents = Kibernetički sigurnosni događaji
    .updates = Instalacija ažuriranja
    .backups = Izrada sigurnosnih kopija
    .provides = Mora osigurati
    .installation = Instalacija proizvoda
    .training = Obvezno znanje i osposobljavanje
    .one-of-group = { $link } (jedna iz skupine)
    .alternative = { $link } (ili: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } i drugo
    .it = Za informatičko osoblje
    .preparation = Prije prve uporabe
    .topic = Tema
    .answer = Ukratko
    .connection = { $source } → { $destination }: { $ports }
    .further = Daljnje teme
    .further-connections = Daljnje veze ove vrste
    .annex = **Za ocjenjivače.** Odredbe i odjeljci koji na njih odgovaraju: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Što mora biti osigurano
    .tasks = Zadaci prije prve uporabe
    .open = Daljnje pripreme
    .open-lead = Pogledajte i sljedeće:
    .before = Uvjeti za instalaciju
    .verify = Provjere nakon instalacije

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Operator
    .user = Korisnik
    .patient = Pacijent
    .shared = Proizvođač i operator
    .service_partner = Servisni partner
    .manufacturer = Proizvođač
    .third_party = Treća strana
    .integrator = Integrator
    .practitioner = Nositelj privatne prakse

## Conventions: words and signs, and what they mean

conventions =
    .words = Riječi i oznake
    .word = Riječ ili oznaka
    .meaning = Značenje
    .device = proizvod
    .device-meaning = Proizvod koji je predmet ovog dokumenta, sa svim dijelovima njegova sustava.
    .operator = operator
    .operator-meaning = Osoba ili organizacija koja ima proizvod u uporabi. Operator može ujedno biti korisnik.
    .operator-seen = operator
    .user = korisnik
    .user-meaning = Osoba koja upotrebljava proizvod.
    .must = mora
    .must-meaning = To je obvezno.
    .should = trebao bi, trebala bi, trebalo bi
    .should-meaning = To je preporučeno.
    .should-seen = trebao bi, trebala bi, trebalo bi, trebali bi, trebale bi, bi trebal, bi trebao, bi se treba
    .danger = Opasnost koja dovodi do smrti ili ozbiljne ozljede ako se ne izbjegne.
    .warning = Opasnost koja može dovesti do smrti ili ozbiljne ozljede ako se ne izbjegne.
    .caution = Opasnost koja može dovesti do lakše ili srednje teške ozljede ako se ne izbjegne.
    .notice = Okolnost koja može dovesti do druge štete osim ozljede, na primjer na podacima, ako se ne izbjegne.
    .note = Dodatne informacije.
    .dash = U tablici: nema podatka.
    .mark = crta na margini ili „promijenjeno”
    .mark-meaning = Taj se sadržaj promijenio u odnosu na raniju reviziju.
    .bold = riječi u rečenici otisnute masnim slovima
    .abbreviations = Kratice
    .short = Kratica

## The annex: which chapters and sections answer which clause

annex = Prilog: poglavlja i zahtjevi
    .intro = U tablicama su navedene odredbe svakog izvora te poglavlja i odjeljci ovog dokumenta koji o njima govore. One samo upućuju na mjesta i nisu izjava o sukladnosti. Ne sadrže sve odredbe.
    .order = Svaka se tablica odnosi na jedan izvor. Redci slijede redoslijed odredaba u tom izvoru.
    .caption = Odredbe i poglavlja
    .clause = Odredba
    .chapters = Poglavlja i odjeljci

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Promijenjeni sadržaj
    .since = Što se promijenilo od revizije { $revision } (datum: { $date })
    .intro = U tablici su po poglavljima navedeni podaci koji su se promijenili. Promijenjeni odlomci, stavke i redci označeni su.
    .chapter = Poglavlje
    .place = Mjesto
    .what = Promjena
    .added = Dodano: { $words }
    .added-row = Dodano
    .removed = Uklonjeno: { $words }
    .removed-row = Uklonjeno
    .now = Sada: { $words }
    .before = Prije: { $words }
    .reworded = Tekst je izmijenjen.

## Cover

cover =
    .device = Proizvod
    .model = Model
    .manufacturer = Proizvođač
    .software = Verzija softvera
    .number = Broj dokumenta
    .revision = Revizija
    .date = Datum izdavanja
    .language = Jezik
    .state = Stanje

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Nacrt
    .in-review = U postupku pregleda
    .approved = Odobreno: { $date }

notice =
    .draft-locale = Hrvatski tekst stalnih dijelova ovog dokumenta nacrt je. Kvalificirani pregledatelj nije ga odobrio. Nemojte izdati ovaj dokument.
    .stale-locale = Engleski tekst promijenio se nakon što je hrvatski tekst pregledan. Nemojte izdati ovaj dokument.
    .draft = Ovaj je dokument nacrt. Nemojte izdati ovaj dokument.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Sadržaj
    .skip = Prijeđi na tekst
    .changed = promijenjeno
    .permalink = Poveznica na ovaj odjeljak
    .document = Dokument
    .revision = Revizija
    .page_of = Stranica %PAGE% od %PAGES%
    .on_page = stranica %PAGE%
    .continued = %TABLE% (nastavak)
    .draft = NACRT
    .index_title = Upute za uporabu: kibernetička sigurnost
    .index_device = Proizvod
    .index_number = Broj dokumenta
    .index_revision = Revizija
    .index_date = Datum
    .index_documents = Dokumenti
    .index_search = Traži proizvod, broj dokumenta ili jezik
    .index_shown = Prikazani proizvodi
    .hospital_title = Datoteke za informatičku službu operatora
    .hospital_lead = Ove su datoteke izrađene iz istih podataka kao i ovaj dokument. Prije uporabe u njih upišite što nedostaje i provjerite ih.
    .hospital_file = Datoteka
    .hospital_size = Bajtovi
    .hospital_purpose = Svrha
    .hospital_hash = SHA-256
    .hospital_missing = Nisu navedeni podaci za sljedeće datoteke:
    .hospital_matrix = Mrežna matrica: veze iz tablica vatrozida
    .hospital_nftables = Pravila za nftables u obliku JSON
    .hospital_aerleon = Skup pravila za alat Aerleon ili Capirca, na temelju kojeg se izrađuju pravila za mnoge vatrozide
    .hospital_mud = Proizvođačev opis uporabe (MUD, RFC 8520)
    .hospital_security_txt = Kontakt za prijavljivanje ranjivosti: security.txt (RFC 9116)
    .hospital_openeox = Prestanak podrške u eksperimentalnom obliku OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = OPASNOST
    .warning = UPOZORENJE
    .caution = OPREZ
    .notice = OBAVIJEST
    .note = NAPOMENA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tablica { $number }: { $title }
    .figure = Slika { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Stavka
    .value = Vrijednost
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Jednako u svim redcima.** { $facts }

matrix =
    .yes = da
    .no = ne
    .assigned = ako je dodijeljeno

flag =
    .true = da
    .false = ne

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = najmanje { $value }
    .at-most = najviše { $value }
    .more-than = više nego { $value }
    .less-than = manje nego { $value }
    .about = približno { $value }
    .range = { $low } do { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunda
        [few] { $amount } sekunde
       *[other] { $amount } sekundi
    }
    .minutes = { $count ->
        [one] { $amount } minuta
        [few] { $amount } minute
       *[other] { $amount } minuta
    }
    .hours = { $count ->
        [one] { $amount } sat
        [few] { $amount } sata
       *[other] { $amount } sati
    }
    .days = { $count ->
        [one] { $amount } dan
        [few] { $amount } dana
       *[other] { $amount } dana
    }
    .working-days = { $count ->
        [one] { $amount } radni dan
        [few] { $amount } radna dana
       *[other] { $amount } radnih dana
    }
    .weeks = { $count ->
        [one] { $amount } tjedan
        [few] { $amount } tjedna
       *[other] { $amount } tjedana
    }
    .months = { $count ->
        [one] { $amount } mjesec
        [few] { $amount } mjeseca
       *[other] { $amount } mjeseci
    }
    .years = { $count ->
        [one] { $amount } godina
        [few] { $amount } godine
       *[other] { $amount } godina
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } ili novija verzija
    .or-earlier = { $version } ili starija verzija
    .later-than = novija verzija od { $version }
    .earlier-than = starija verzija od { $version }
    .range = { $low } do { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Dijagram mreže
    .title = Sustavi i tokovi podataka
    .description = Dijagram prikazuje sustave i, u obliku strelica, tokove podataka među njima. Strelica pokazuje prema sustavu koji prima podatke. Ne prikazuje koji sustav uspostavlja vezu. U tablici tokova podataka ti su tokovi navedeni u obliku teksta.
    .alt = Dijagram mreže. U tablici tokova podataka u ovom poglavlju ti su tokovi navedeni u obliku teksta.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (također u: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Dio sustava
    .data = Smjer podataka. Strelica ne prikazuje koji sustav uspostavlja vezu.
    .encrypted = Enkriptirano
    .unencrypted = Nije enkriptirano ili nije uvijek enkriptirano
    .optional = Nije obvezno ili vrijedi samo pod određenim uvjetom
    .unstated = Bez lokota: enkripcija nije navedena ili je prepuštena operatoru ili sustavu domaćinu
    .by-zone = Ova je mreža prevelika da bi se prikazali svaki sustav i svaki tok podataka. Okvir s brojem predstavlja više sustava u jednoj mrežnoj zoni ili izvan svih zona. Strelica može predstavljati više tokova podataka. U tablici tokova podataka naveden je svaki tok podataka sa svoja dva sustava.
    .by-zone-description = Dijagram prikazuje sustave i skupine sustava s njihovim brojem kao okvire, a tokove podataka među njima kao strelice. Strelica pokazuje prema sustavu koji prima podatke. Ne prikazuje koji sustav uspostavlja vezu. U tablici tokova podataka svaki je tok podataka naveden u obliku teksta.
    .too-large = Ova je mreža prevelika za dijagram. U tablici tokova podataka naveden je svaki tok podataka.
    .systems = { $count ->
        [one] { $amount } sustav
        [few] { $amount } sustava
       *[other] { $amount } sustava
    }
    .parts = { $count ->
        [one] { $amount } dio proizvoda
        [few] { $amount } dijela proizvoda
       *[other] { $amount } dijelova proizvoda
    }
    .flows = { $count ->
        [one] { $amount } tok podataka
        [few] { $amount } toka podataka
       *[other] { $amount } tokova podataka
    }
