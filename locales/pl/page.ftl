### The page around the text, chapter titles, signal words, and how values are put.

title = Instrukcja używania: cyberbezpieczeństwo
language = Polski

## Chapters

chapter =
    .glance = Najważniejsze informacje
    .preparation = Przed pierwszym użyciem
    .identification = Identyfikacja i zakres
    .features = Funkcje bezpieczeństwa informatycznego
    .environment = Środki bezpieczeństwa informatycznego w środowisku operacyjnym
    .compatibility = Kompatybilność i minimalne wymagania
    .network = Konfiguracja sieci
    .installation = Instalacja i wzmacnianie zabezpieczeń
    .access = Dostęp użytkowników
    .data = Dane osobowe i szyfrowanie
    .logging = Dzienniki zdarzeń i czas
    .malware = Ochrona przed złośliwym oprogramowaniem i nieuprawnioną ingerencją
    .updates = Aktualizacje i wsparcie w zakresie bezpieczeństwa informatycznego
    .recovery = Kopia zapasowa, przywracanie i stan bezpieczny
    .maintenance = Okresowe zadania z zakresu bezpieczeństwa informatycznego
    .incidents = Rozpoznawanie i zgłaszanie zdarzeń dotyczących bezpieczeństwa informatycznego
    .risks = Ryzyka resztkowe i nieprawidłowe użycie
    .decommissioning = Wycofanie z eksploatacji
    .components = Komponenty oprogramowania
    .contact = Kontakty
    .conventions = Oznaczenia i skróty
    .history = Historia zmian
    .technicians = Dla techników

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Zacznij tutaj, aby natychmiast działać lub znaleźć to, co cię dotyczy. Przegląd nie zastępuje pełnej instrukcji.
    .preparation = Sprawdź każdy wiersz przed pierwszym użyciem wyrobu.
    .identification = Sprawdź tutaj, czy ten dokument dotyczy posiadanego wyrobu.
    .features = Sprawdź tutaj funkcję bezpieczeństwa informatycznego, zanim zaczniesz na niej polegać lub zmienisz jej ustawienia.
    .environment = Przeczytaj ten rozdział przed pierwszym użyciem wyrobu i przed każdą zmianą w środowisku operacyjnym.
    .compatibility = Porównaj z tym rozdziałem swoje produkty, zanim połączysz je z wyrobem.
    .network = Przeczytaj ten rozdział przed podłączeniem wyrobu i przed zmianą w sieci informatycznej.
    .installation = Przeczytaj ten rozdział przed zainstalowaniem wyrobu lub zmianą jego ustawień bezpieczeństwa informatycznego.
    .access = Przeczytaj ten rozdział przed przyznaniem, zmianą lub odebraniem dostępu.
    .data = Przeczytaj ten rozdział przed zapisaniem, wyeksportowaniem lub usunięciem danych.
    .logging = Przeczytaj ten rozdział, zanim zaczniesz polegać na zarejestrowanych zdarzeniach, komunikatach lub czasie wyrobu.
    .malware = Przeczytaj ten rozdział przed instalowaniem, usuwaniem lub skanowaniem oprogramowania.
    .updates = Przeczytaj ten rozdział przed zainstalowaniem lub odłożeniem aktualizacji.
    .recovery = Przeczytaj ten rozdział przed pierwszym użyciem wyrobu i skorzystaj z niego w razie awarii.
    .maintenance = Skorzystaj z tego rozdziału, aby zaplanować i przydzielić okresowe zadania z zakresu bezpieczeństwa informatycznego.
    .incidents = Skorzystaj z tego rozdziału od razu, gdy podejrzewasz zdarzenie dotyczące bezpieczeństwa informatycznego lub zauważysz awarię.
    .risks = Przeczytaj ten rozdział przed użyciem wyrobu i przed zmianą sposobu jego używania.
    .decommissioning = Przeczytaj ten rozdział przed wycofaniem wyrobu z eksploatacji lub przed jego oddaniem.
    .components = Skorzystaj z tego rozdziału, gdy sprawdzasz, czy opublikowana podatność dotyczy wyrobu.
    .contact = Przeczytaj ten rozdział, zanim skontaktujesz się z kimś w sprawie bezpieczeństwa informatycznego wyrobu.
    .conventions = Sprawdź tutaj, co oznacza słowo, znak lub skrót.
    .history = Jeśli znasz wcześniejsze wydanie, przeczytaj ten rozdział, zanim zaczniesz korzystać z tego wydania.
    .technicians = Ten rozdział jest przeznaczony dla techników i personelu IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Jeżeli coś budzi podejrzenia
    .sign = Co zauważasz
    .first = Co zrobić najpierw
    .acting = Kto działa lub z kim się skontaktować
    .all-signs = Wszystkie komunikaty i zdarzenia: { $link }
    .further-steps = Dalsze kroki: { $link }
    .fill-in = ____________________
    .contacts = Do kogo zadzwonić
    .contacts-there = Kontakty u operatora: { $link }
    .work = Kto co robi
    .who = Kto
    .what = Co
    .controls = Wymagane środki
    .tasks = Okresowe zadania
    .incidents = Zdarzenia dotyczące bezpieczeństwa informatycznego
    .updates = Instalowanie aktualizacji
    .backups = Tworzenie kopii zapasowych
    .provides = Do zapewnienia
    .installation = Instalowanie wyrobu
    .training = Wymagana wiedza i szkolenia
    .one-of-group = { $link } (jeden z grupy)
    .alternative = { $link } (lub: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } i inne
    .it = Dla działu IT
    .preparation = Przed pierwszym użyciem
    .topic = Temat
    .answer = W skrócie
    .connection = { $source } → { $destination }: { $ports }
    .further = Inne tematy
    .further-connections = Pozostałe połączenia tego rodzaju
    .annex = **Dla oceniających.** Punkty i odpowiadające im podrozdziały: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Co musi być zapewnione
    .tasks = Zadania przed pierwszym użyciem
    .open = Dalsze przygotowania
    .open-lead = Zobacz też:
    .before = Warunki instalacji
    .verify = Kontrole po instalacji

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Operator
    .user = Użytkownik
    .patient = Pacjent
    .shared = Producent i operator
    .service_partner = Partner serwisowy
    .manufacturer = Producent
    .third_party = Strona trzecia
    .integrator = Integrator
    .practitioner = Lekarz prowadzący praktykę

## Conventions: words and signs, and what they mean

conventions =
    .words = Słowa i znaki
    .word = Słowo lub znak
    .meaning = Znaczenie
    .device = wyrób
    .device-meaning = Produkt, którego dotyczy ten dokument, wraz ze wszystkimi częściami jego systemu.
    .operator = operator
    .operator-meaning = Osoba lub organizacja, która ma wyrób w eksploatacji. Operator może być także użytkownikiem.
    .operator-seen = operator
    .user = użytkownik
    .user-meaning = Osoba, która używa wyrobu.
    .must = należy, musi
    .must-meaning = Jest to wymagane.
    .should = powinien, powinna, powinno, zaleca się
    .should-meaning = Jest to zalecane.
    .should-seen = powinien, powinna, powinno, powinny, powinni, zaleca
    .danger = Zagrożenie, które prowadzi do śmierci lub ciężkich obrażeń, jeżeli nie zostanie uniknięte.
    .warning = Zagrożenie, które może prowadzić do śmierci lub ciężkich obrażeń, jeżeli nie zostanie uniknięte.
    .caution = Zagrożenie, które może prowadzić do lekkich lub umiarkowanych obrażeń, jeżeli nie zostanie uniknięte.
    .notice = Sytuacja, która może prowadzić do szkód innych niż obrażenia, na przykład w danych, jeżeli nie zostanie uniknięta.
    .note = Informacja dodatkowa.
    .dash = W tabeli: brak wpisu.
    .mark = kreska na marginesie lub „zmieniono”
    .mark-meaning = Ta treść zmieniła się od wcześniejszego wydania.
    .bold = słowa wytłuszczone w zdaniu
    .abbreviations = Skróty
    .short = Skrót

## The annex: which chapter answers which clause

annex = Załącznik: rozdziały i wymagania
    .intro = Tabele podają punkty każdego źródła oraz rozdziały i podrozdziały tego dokumentu, które ich dotyczą. Wskazują tylko miejsca i nie stanowią deklaracji zgodności. Nie podają wszystkich punktów.
    .order = Każda tabela dotyczy jednego źródła. Jej wiersze są ułożone w kolejności punktów w tym źródle.
    .caption = Punkty i rozdziały
    .clause = Punkt
    .chapters = Rozdziały i podrozdziały

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Zmieniona treść
    .since = Zmiany od wydania { $revision }, data: { $date }
    .intro = Tabela podaje zmienione informacje według rozdziałów. Zmienione akapity, punkty i wiersze są oznaczone.
    .chapter = Rozdział
    .place = Miejsce
    .what = Zmiana
    .added = Dodano: { $words }
    .added-row = Dodano
    .removed = Usunięto: { $words }
    .removed-row = Usunięto
    .now = Teraz: { $words }
    .before = Przedtem: { $words }
    .reworded = Zmieniono brzmienie.

## Cover

cover =
    .device = Wyrób
    .model = Model
    .manufacturer = Producent
    .software = Wersja oprogramowania
    .number = Numer dokumentu
    .revision = Wydanie
    .date = Data wydania
    .language = Język
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Projekt
    .in-review = W trakcie weryfikacji
    .approved = Zatwierdzono: { $date }

notice =
    .draft-locale = Polskie brzmienie stałych tekstów jest wersją roboczą. Nie zatwierdziła go osoba o odpowiednich kwalifikacjach. Nie udostępniaj tego dokumentu.
    .stale-locale = Angielskie teksty stałe zmieniły się od czasu sprawdzenia ich polskiego brzmienia. Nie udostępniaj tego dokumentu.
    .draft = Ten dokument jest wersją roboczą. Nie udostępniaj tego dokumentu.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Spis treści
    .skip = Przejdź do tekstu
    .changed = zmieniono
    .permalink = Łącze do tej sekcji
    .document = Dokument
    .revision = Wydanie
    .page_of = Strona %PAGE% z %PAGES%
    .on_page = strona %PAGE%
    .continued = %TABLE% (ciąg dalszy)
    .draft = WERSJA ROBOCZA
    .index_title = Instrukcja używania: cyberbezpieczeństwo
    .index_device = Wyrób
    .index_number = Numer dokumentu
    .index_revision = Wydanie
    .index_date = Data
    .index_documents = Dokumenty
    .index_search = Znajdź wyrób, numer dokumentu lub język
    .index_shown = Wyświetlone wyroby
    .hospital_title = Pliki dla działu IT operatora
    .hospital_lead = Pliki te powstają z tych samych danych co ten dokument. Przed użyciem należy wpisać brakujące wartości i sprawdzić pliki.
    .hospital_file = Plik
    .hospital_size = Bajty
    .hospital_purpose = Cel
    .hospital_hash = SHA-256
    .hospital_missing = Nie podano danych potrzebnych do następujących plików:
    .hospital_matrix = Macierz sieci: połączenia z tabel zapory sieciowej
    .hospital_nftables = Reguły dla nftables w formacie JSON
    .hospital_aerleon = Zasady dla Aerleon lub Capirca, z których powstają reguły dla wielu zapór sieciowych
    .hospital_mud = Opis użycia sporządzony przez producenta (MUD, RFC 8520)
    .hospital_security_txt = Kontakt do zgłaszania podatności: security.txt (RFC 9116)
    .hospital_openeox = Koniec wsparcia w eksperymentalnym formacie OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = NIEBEZPIECZEŃSTWO
    .warning = OSTRZEŻENIE
    .caution = PRZESTROGA
    .notice = NOTYFIKACJA
    .note = INFORMACJA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabela { $number }. { $title }
    .figure = Rysunek { $number }. { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Pozycja
    .value = Wartość
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Jednakowo we wszystkich wierszach.** { $facts }

matrix =
    .yes = tak
    .no = nie
    .assigned = jeśli przydzielono

flag =
    .true = tak
    .false = nie

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

# The range is written with a dash: "od … do …" would want the genitive behind it ("od 1 do 2 minut").
measure =
    .at-least = co najmniej { $value }
    .at-most = co najwyżej { $value }
    .more-than = więcej niż { $value }
    .less-than = mniej niż { $value }
    .about = w przybliżeniu { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition (po, przez, w ciągu), which would want another case.
# "other" is for fractions: 1,5 minuty.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunda
        [few] { $amount } sekundy
        [many] { $amount } sekund
       *[other] { $amount } sekundy
    }
    .minutes = { $count ->
        [one] { $amount } minuta
        [few] { $amount } minuty
        [many] { $amount } minut
       *[other] { $amount } minuty
    }
    .hours = { $count ->
        [one] { $amount } godzina
        [few] { $amount } godziny
        [many] { $amount } godzin
       *[other] { $amount } godziny
    }
    .days = { $count ->
        [one] { $amount } dzień
        [few] { $amount } dni
        [many] { $amount } dni
       *[other] { $amount } dnia
    }
    .working-days = { $count ->
        [one] { $amount } dzień roboczy
        [few] { $amount } dni robocze
        [many] { $amount } dni roboczych
       *[other] { $amount } dnia roboczego
    }
    .weeks = { $count ->
        [one] { $amount } tydzień
        [few] { $amount } tygodnie
        [many] { $amount } tygodni
       *[other] { $amount } tygodnia
    }
    .months = { $count ->
        [one] { $amount } miesiąc
        [few] { $amount } miesiące
        [many] { $amount } miesięcy
       *[other] { $amount } miesiąca
    }
    .years = { $count ->
        [one] { $amount } rok
        [few] { $amount } lata
        [many] { $amount } lat
       *[other] { $amount } roku
    }

# $version, $low and $high are version numbers: 4.2.0
# Feminine, as "wersja".
version =
    .or-later = { $version } lub nowsza
    .or-earlier = { $version } lub starsza
    .later-than = nowsza niż { $version }
    .earlier-than = starsza niż { $version }
    .range = od { $low } do { $high }

## The network diagram

diagram = Schemat sieci
    .title = Systemy i przepływy danych
    .description = Schemat przedstawia systemy oraz, jako strzałki, przepływy danych między nimi. Strzałka wskazuje system, który odbiera dane. Nie pokazuje, który system nawiązuje połączenie. Tabela przepływów danych zawiera te przepływy w postaci tekstu.
    .alt = Schemat sieci. Tabela przepływów danych w tym rozdziale zawiera te przepływy w postaci tekstu.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (także w: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Element systemu
    .data = Kierunek danych. Strzałka nie pokazuje, który system nawiązuje połączenie.
    .encrypted = Szyfrowane
    .unencrypted = Nieszyfrowane lub nie zawsze szyfrowane
    .optional = Niewymagane lub tylko pod warunkiem
    .unstated = Bez kłódki: szyfrowanie nieokreślone albo po stronie operatora lub hosta
    .by-zone = Ta sieć jest zbyt duża, aby przedstawić każdy system i każdy przepływ danych. Ramka z liczbą oznacza grupę systemów w jednej strefie sieciowej lub poza wszystkimi strefami. Strzałka może oznaczać więcej niż jeden przepływ danych. Tabela przepływów danych wymienia każdy przepływ danych i oba jego systemy.
    .by-zone-description = Schemat przedstawia systemy i grupy systemów z ich liczbą jako ramki oraz przepływy danych między nimi jako strzałki. Strzałka wskazuje system, który odbiera dane. Nie pokazuje, który system nawiązuje połączenie. Tabela przepływów danych wymienia każdy przepływ danych w postaci tekstu.
    .too-large = Ta sieć jest zbyt duża, aby przedstawić ją na schemacie. Tabela przepływów danych wymienia każdy przepływ danych.
    .systems = { $count ->
        [one] { $amount } system
        [few] { $amount } systemy
        [many] { $amount } systemów
       *[other] { $amount } systemu
    }
    .parts = { $count ->
        [one] { $amount } element wyrobu
        [few] { $amount } elementy wyrobu
        [many] { $amount } elementów wyrobu
       *[other] { $amount } elementu wyrobu
    }
    .flows = { $count ->
        [one] { $amount } przepływ danych
        [few] { $amount } przepływy danych
        [many] { $amount } przepływów danych
       *[other] { $amount } przepływu danych
    }
