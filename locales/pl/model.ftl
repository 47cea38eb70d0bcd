### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "wyrób" (it may be software), hardware is "urządzenie", products of others are
### "produkt". Security is "bezpieczeństwo informatyczne", for "bezpieczeństwo" alone is also the safety of the patient.
### The network is "sieć informatyczna" where it stands alone ("sieć" alone could be the mains). The organisation that runs
### the device is "operator". Steps are in the imperative singular, "must" is "należy" or "musi", "must not" "nie wolno",
### "should" "powinien", "can" "można" or "może".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Tylko w trybie pracy: { $modes }.
    .variants = Tylko dla wariantu: { $variants }.
    .options = Tylko z opcją: { $options }.
    .platforms = Tylko na platformie: { $platforms }.
    .versions = Tylko dla wersji oprogramowania: { $versions }.
    .condition = Warunek: { $condition }.
    .if-modes = W trybie pracy { $modes }:
    .if-variants = Dla wariantu { $variants }:
    .if-options = Z opcją { $options }:
    .if-platforms = Na platformie { $platforms }:
    .if-versions = Dla wersji oprogramowania { $versions }:
    .if-condition = Jeżeli { $condition }:
    .short-modes = tylko w trybie pracy: { $modes }
    .short-variants = tylko dla wariantu: { $variants }
    .short-options = tylko z opcją: { $options }
    .short-platforms = tylko na platformie: { $platforms }
    .short-versions = tylko dla wersji oprogramowania: { $versions }
    .short-condition = warunek: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Tylko dla elementu systemu: { $value }.
    .roles = Tylko dla roli: { $value }.
    .interface = Tylko na interfejsie: { $value }.
    .direction = Kierunek: { $value }.

protection =
    .state = { $state ->
        [provided] Dane są szyfrowane.
        [not_provided] Dane nie są szyfrowane.
        [by_operator] Szyfrowanie musi zapewnić operator.
        [by_host] Szyfrowanie zapewnia system operacyjny lub host.
       *[not_applicable] Szyfrowanie nie ma zastosowania.
    }
    .state-inactive = { $state ->
        [by_host] System operacyjny lub host umożliwia szyfrowanie danych.
       *[other] Dane mogą być szyfrowane.
    }
    .state-should = { $need ->
        [optional] Operator może zapewnić szyfrowanie.
       *[other] Operator powinien zapewnić szyfrowanie.
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .range = Możliwe ustawienia: { $range }
    .method = { $state ->
        [by_operator] Metody szyfrowania podane przez producenta: { $method }.
       *[other] Metoda szyfrowania: { $method }.
    }
    .key_in = Miejsce przechowywania klucza: { $key_in }.
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] { $instead }
    }
    .limits = Ograniczenia: { $limits }
    .note = { $note }

## Identification

device = Wyrób
    .caption = Identyfikacja wyrobu
    .name = Nazwa
    .model = Model
    .purpose = Przewidziane zastosowanie
    .supplied_as = Postać dostawy
    .software_version = Wersja oprogramowania
    .firmware_version = Wersja oprogramowania układowego
    .regulation = Rozporządzenie
    .law = Obowiązujące przepisy
    .declaration = Deklaracja zgodności UE
    .class = Klasa ryzyka
    .udi_di = UDI-DI
    .basic_udi_di = Kod Basic UDI-DI
    .mud_url = Adres URL pliku MUD (RFC 8520)
    .environments = Przewidziane środowisko używania
    .users = Przewidziani użytkownicy
    .not_for = Wyrób nie jest przeznaczony do następujących zastosowań:
    .not_for-one = Wyrób nie jest przeznaczony do następującego zastosowania:
    .id = Identyfikator

organisation = Przedsiębiorstwo
    .manufacturer = Producent
    .manufacturer-caption = Producent
    .representative = Upoważniony przedstawiciel
    .representative-caption = Upoważniony przedstawiciel
    .name = Nazwa
    .address = Adres
    .srn = Niepowtarzalny numer rejestracyjny
    .website = Strona internetowa
    .email = Adres e-mail
    .phone = Telefon

variant = Warianty
    .caption = Warianty wyrobu
    .intro = Ten dokument obejmuje następujące warianty.
    .title = Wariant
    .model = Model
    .udi_di = UDI-DI
    .description = Opis
    .id = Identyfikator

option-item = Opcje
    .caption = Opcje wyrobu
    .title = Opcja
    .description = Opis
    .supplied = Sposób dostawy
    .id = Identyfikator

mode = Tryby pracy
    .caption = Tryby pracy
    .title = Tryb pracy
    .description = Opis
    .entered_by = Jak wyrób przechodzi w ten tryb
    .left_by = Jak wyrób wychodzi z tego trybu
    .indicator = Jak użytkownik rozpoznaje ten tryb
    .id = Identyfikator

part = Elementy systemu
    .caption = Elementy systemu
    .title = Element
    .kind = Rodzaj
    .version = Wersja
    .supplied_by = Dostawca
    .hosted = Miejsce działania
    .runs_on = Element, na którym działa
    .location = Lokalizacja
    .address = Adres
    .connected_through = Połączony przez
    .mud_url = Adres URL pliku MUD (RFC 8520)
    .permissions = Uprawnienia
    .description = Opis
    .id = Identyfikator
    .when = Warunek

user-interface = Interfejsy użytkownika
    .caption = Interfejsy użytkownika
    .title = Interfejs użytkownika
    .id = Identyfikator
    .kind = Rodzaj
    .part = Element
    .purpose = Cel
    .personal = Wyświetla lub odtwarza dane osobowe
    .protect = Ochrona
    .when = Warunek

document-facts = Ten dokument
    .caption = Identyfikacja tego dokumentu
    .number = Numer dokumentu
    .revision = Wydanie
    .date = Data wydania
    .effective = Obowiązuje od
    .replaces = Zastępuje
    .audience = Odbiorcy dokumentu
    .audience_other = Inni odbiorcy dokumentu
    .roles = Role czytelników
    .paper_copy = Wersja papierowa
    .see_also = Zobacz też następujące dokumenty:
    .see_also-one = Zobacz też następujący dokument:

companion = Inne dokumenty dotyczące tego wyrobu
    .caption = Inne dokumenty dotyczące tego wyrobu
    .title = Tytuł
    .number = Numer dokumentu
    .audience = Odbiorcy dokumentu

revision = Historia zmian
    .caption = Wydania tego dokumentu
    .revision = Wydanie
    .date = Data
    .change = Zmiana
    .link = Dokument

contact = Kontakt w sprawach bezpieczeństwa informatycznego
    .caption = Kontakt w sprawach bezpieczeństwa informatycznego
    .security = Kontakt w sprawach bezpieczeństwa informatycznego
    .phone = Telefon
    .hours = Godziny dostępności
    .policy = Zasady zgłaszania podatności
    .advisories = Komunikaty o bezpieczeństwie informatycznym
    .key = Klucz do szyfrowania zgłoszeń
    .key_fingerprint = Odcisk klucza
    .acknowledge_within = Termin potwierdzenia zgłoszenia
    .vigilance = Zgłaszanie poważnych incydentów
    .process = Co producent robi ze zgłoszeniem: { $process }
    .events-described = Zdarzenia opisane w tym dokumencie należy zgłaszać tak, jak podano tutaj: { $link }.
    .report_contents = W zgłoszeniu podaj następujące informacje:
    .report_rules = Do zgłoszeń mają zastosowanie następujące zasady:
    .report_rules-one = Do zgłoszeń ma zastosowanie następująca zasada:
    .sources_watched = Producent śledzi następujące źródła w poszukiwaniu nowych podatności:
    .sources_watched-one = Producent śledzi następujące źródło w poszukiwaniu nowych podatności:
    .conduct = Co producent robi, a czego nie robi:
    .note = { $note }

local-contact = Kontakty u operatora
    .caption = Kontakty u operatora
    .title = Kontakt
    .purpose = W sprawie
    .phone = Telefon
    .id = Identyfikator

## Security features

feature = Funkcje bezpieczeństwa informatycznego
    .caption = Funkcje bezpieczeństwa informatycznego
    .title = Funkcja
    .id = Identyfikator
    .capability = Zdolność
    .state = Stan
    .default = W chwili dostawy
    .configured_by = Kto może ustawić
    .range = Zakres
    .modes = Tryby pracy
    .modes-left-out = wszystkie tryby pracy
    .protects = Cele ochrony
    .part = Element
    .when = Warunek
    .absent = Ta funkcja nie jest dostępna.
    .of-operator = Operator musi zapewnić tę funkcję.
    .of-host = System operacyjny lub host zapewnia tę funkcję.
    .inapplicable = Ta funkcja nie ma zastosowania.
    .description = { $description }
    .before = Przed rozpoczęciem upewnij się, że spełnione są następujące warunki:
    .before-one = Przed rozpoczęciem upewnij się, że spełniony jest następujący warunek:
    .steps = Należy postępować następująco:
    .indicator = Wskazanie: { $indicator }
    .limits = Ograniczenia: { $limits }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }

security-test = Testy bezpieczeństwa informatycznego
    .caption = Testy bezpieczeństwa informatycznego
    .kind = Rodzaj
    .subject = Przedmiot testu
    .version = Testowana wersja
    .date = Data
    .interval = Odstęp czasu
    .by = Kto testował
    .result = Wynik
    .part = Element

## Operating environment

operating-environment = Środowisko operacyjne
    .scope = Poza odpowiedzialnością producenta
    .change = Kiedy ponownie ocenić bezpieczeństwo informatyczne
    .assumptions = Producent przyjmuje następujące założenia dotyczące środowiska operacyjnego:
    .out_of_scope = Producent nie odpowiada za następujące kwestie:
    .reassess = Po każdym z następujących zdarzeń należy ponownie ocenić bezpieczeństwo informatyczne wyrobu:
    .reassess-one = Po następującym zdarzeniu należy ponownie ocenić bezpieczeństwo informatyczne wyrobu:
    .reassess_at_once = Po każdym z następujących zdarzeń należy niezwłocznie ponownie ocenić bezpieczeństwo informatyczne wyrobu, zanim wyrób zostanie ponownie użyty:
    .reassess_at_once-one = Po następującym zdarzeniu należy niezwłocznie ponownie ocenić bezpieczeństwo informatyczne wyrobu, zanim wyrób zostanie ponownie użyty:
    .prohibited = Zabronione są następujące czynności:
    .not_recommended = Producent zaleca, aby nie wykonywać następujących czynności:

control-group = Grupy środków
    .caption = Grupy środków
    .condition-intro = Jeśli grupa ma warunek, jej środki obowiązują tylko po spełnieniu tego warunku.
    .title = Grupa
    .id = Identyfikator
    .goal = Cel
    .choice = Wystarczy
    .choice-left-out = wszystkie środki z grupy
    .when = Warunek

control = Środki bezpieczeństwa informatycznego
    .required = Wymagane środki
    .required-caption = Wymagane środki
    .required-intro = Następujące środki muszą być zapewnione.
    .strongly_recommended = Zdecydowanie zalecane środki
    .strongly_recommended-caption = Zdecydowanie zalecane środki
    .strongly_recommended-intro = Producent zdecydowanie zaleca następujące środki.
    .recommended = Zalecane środki
    .recommended-caption = Zalecane środki
    .recommended-intro = Producent zaleca następujące środki.
    .preferred = Preferowane środki
    .preferred-caption = Preferowane środki
    .preferred-intro = Producent woli następujące środki od innych odpowiednich środków.
    .where_possible = Środki zalecane tam, gdzie to możliwe
    .where_possible-caption = Środki zalecane tam, gdzie to możliwe
    .where_possible-intro = Producent zaleca następujące środki tam, gdzie pozwala na nie środowisko operacyjne.
    .optional = Opcjonalne środki
    .optional-caption = Opcjonalne środki
    .optional-intro = Następujące środki są opcjonalne.
    .unstated = Środki bez podanego stopnia wymagalności
    .unstated-caption = Środki bez podanego stopnia wymagalności
    .unstated-intro = W przypadku następujących środków ten dokument nie podaje, czy są one wymagane, czy zalecane.
    .condition-intro = Środek z warunkiem obowiązuje tylko wtedy, gdy warunek jest spełniony.
    .group-condition-intro = Jeśli wiersz podaje grupę z warunkiem, środek obowiązuje tylko po spełnieniu tego warunku.
    .group-choice-intro = Jeśli wiersz podaje grupę, tabela grup określa, ile środków z grupy wystarczy.
    .title = Środek
    .id = Identyfikator
    .kind = Rodzaj
    .responsibility = Odpowiada
    .or_by = Alternatywnie
    .group = Grupa
    .need = Poziom wymagania
    .reason = Powód: { $reason }
    .own_measure = Co robi sam wyrób: { $own_measure }
    .own_measure-part = Co robi sam ten element systemu: { $own_measure }
    .setting = Ustawienie: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Czynności producenta:
        [third_party] Czynności strony trzeciej:
        [service_partner] Czynności partnera serwisowego:
        [integrator] Czynności integratora:
       *[other] Wykonaj następujące czynności:
    }
    .otherwise = Bez tego środka: { $otherwise }
    .missing = **Jeżeli brakuje tego środka.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nie używać wyrobu bez tego środka.
       *[other] Należy zapewnić, że ten środek jest wdrożony.
    }
    .avoid-part = { $stop_use ->
        [true] Nie używać tego elementu systemu bez tego środka.
       *[other] Należy zapewnić, że ten środek jest wdrożony.
    }
    .stop_use = { $stop_use ->
        [true] Bez tego środka nie wolno używać wyrobu.
       *[false] Wyrobu można używać bez tego środka.
    }
    .stop_use-part = { $stop_use ->
        [true] Bez tego środka nie wolno używać tego elementu systemu.
       *[false] Tego elementu systemu można używać bez tego środka.
    }
    .limits = Ograniczenia: { $limits }
    .risk = Ryzyko związane z samym środkiem: { $risk }
    .part = Element
    .when = Warunek

share = Wspólne środki
    .caption = Kto co robi
    .party = Odpowiedzialny
    .does = Zadanie

no-action = Działanie nie jest wymagane
    .caption = Środki niewymagające działania operatora
    .kind = Środek
    .because = Powód
    .unless = Działanie jest wymagane, jeżeli
    .part = Element
    .when = Warunek

training = Szkolenie
    .caption = Wymagana wiedza i wymagane szkolenia
    .role = Rola
    .content = Treść
    .interval = Odstęp między powtórzeniami
    .given_by = Prowadzący

## Compatibility

compatibility = Kompatybilność
    .limits = Ograniczenia
    .restrictions = Do łączenia z innymi produktami mają zastosowanie następujące ograniczenia:
    .restrictions-one = Do łączenia z innymi produktami ma zastosowanie następujące ograniczenie:

hardware = Sprzęt komputerowy
    .caption = Sprzęt komputerowy
    .for = Element
    .included = Wbudowane
    .minimum = Wymagane minimum
    .recommended = Zalecane
    .optimum = Optymalne
    .otherwise = Jeśli zalecane wartości nie są osiągnięte
    .note = Uwaga

machine =
    .cpu = Procesor: { $cpu }
    .memory = Pamięć operacyjna: { $memory }
    .storage = Pamięć masowa: { $storage }
    .display = Ekran: { $display }
    .graphics = Grafika: { $graphics }
    .network = Sieć: { $network }
    .other = Inne: { $other }

product = Produkty
    .operating-system = Systemy operacyjne
    .operating-system-caption = Systemy operacyjne
    .browser = Przeglądarki
    .browser-caption = Przeglądarki
    .mobile-device = Urządzenia mobilne
    .mobile-device-caption = Urządzenia mobilne
    .hypervisor = Produkty do wirtualizacji
    .hypervisor-caption = Produkty do wirtualizacji
    .database = Bazy danych
    .database-caption = Bazy danych
    .runtime = Środowiska uruchomieniowe
    .runtime-caption = Środowiska uruchomieniowe
    .antimalware = Oprogramowanie antywirusowe
    .antimalware-caption = Oprogramowanie antywirusowe
    .peer-system = Kompatybilność systemów współpracujących
    .peer-system-caption = Kompatybilność systemów współpracujących
    .accessory = Wyposażenie
    .accessory-caption = Wyposażenie
    .for = Element
    .name = Produkt
    .supplied_by = Kto dostarcza
    .versions = Wersja
    .recommended = Zalecana wersja
    .state = Stan
    .support_end = Wsparcie dostawcy do
    .patches = Aktualizacje
    .note = Uwaga
    .when = Warunek

standard = Normy
    .caption = Normy
    .name = Standard
    .version = Wersja
    .kind = Przedmiot
    .purpose = Cel
    .conformance = Deklaracja zgodności ze standardem

## Network

network = Sieć informatyczna
    .absent = Niedostępne są:
    .before = Przed rozpoczęciem upewnij się, że spełnione są następujące warunki:
    .before-one = Przed rozpoczęciem upewnij się, że spełniony jest następujący warunek:
    .connecting = Podłączenie do sieci informatycznej
    .controls = Wymagane środki: { $link }
    .steps = Aby podłączyć wyrób do sieci informatycznej:
    .connection = { $connection ->
        [none] Wyrób nie ma połączenia z siecią informatyczną.
        [optional] Połączenie z siecią informatyczną jest opcjonalne.
       *[required] Wyrób wymaga połączenia z siecią informatyczną.
    }
    .inbound = { $inbound ->
        [true] Inne systemy mogą nawiązać połączenie z wyrobem.
       *[false] Inne systemy nie mogą nawiązać połączenia z wyrobem.
    }
    .internet = { $internet ->
        [not_needed] Wyrób nie wymaga połączenia z internetem.
        [optional] Połączenie z internetem jest opcjonalne.
        [needed] Wyrób wymaga połączenia z internetem.
        [not_directly] Wyrobu nie wolno łączyć bezpośrednio z internetem.
       *[forbidden] Wyrobu nie wolno łączyć z internetem.
    }
    .internet_reason = Połączenie z internetem: { $internet_reason }
    .load = Obciążenie sieci informatycznej: { $load }
    .note = { $note }

network-only = Sieć informatyczna
    .connection = { $connection ->
        [none] Wyrób nie ma połączenia z siecią informatyczną.
        [optional] Połączenie z siecią informatyczną jest opcjonalne.
       *[required] Wyrób wymaga połączenia z siecią informatyczną.
    }
    .connection-part = { $connection ->
        [none] Ten element systemu nie ma połączenia z siecią informatyczną.
        [optional] Połączenie z siecią informatyczną jest opcjonalne.
       *[required] Ten element systemu wymaga połączenia z siecią informatyczną.
    }
    .inbound = { $inbound ->
        [true] Inne systemy mogą nawiązać połączenie z wyrobem.
       *[false] Inne systemy nie mogą nawiązać połączenia z wyrobem.
    }
    .inbound-part = { $inbound ->
        [true] Inne systemy mogą nawiązać połączenie z tym elementem systemu.
       *[false] Inne systemy nie mogą nawiązać połączenia z tym elementem systemu.
    }
    .internet = { $internet ->
        [not_needed] Wyrób nie wymaga połączenia z internetem.
        [optional] Połączenie z internetem jest opcjonalne.
        [needed] Wyrób wymaga połączenia z internetem.
        [not_directly] Wyrobu nie wolno łączyć bezpośrednio z internetem.
       *[forbidden] Wyrobu nie wolno łączyć z internetem.
    }
    .internet-part = { $internet ->
        [not_needed] Ten element systemu nie wymaga połączenia z internetem.
        [optional] Połączenie z internetem jest opcjonalne.
        [needed] Ten element systemu wymaga połączenia z internetem.
        [not_directly] Tego elementu systemu nie wolno łączyć bezpośrednio z internetem.
       *[forbidden] Tego elementu systemu nie wolno łączyć z internetem.
    }
    .internet_reason = Połączenie z internetem: { $internet_reason }
    .absent = Niedostępne są:
    .note = { $note }

zone = Strefy sieciowe
    .caption = Strefy sieciowe
    .title = Strefa
    .id = Identyfikator
    .traffic = Kontrola ruchu na granicy
    .operated_by = Zarządzający
    .description = Opis

interface = Interfejsy
    .caption = Interfejsy
    .title = Interfejs
    .id = Identyfikator
    .kind = Rodzaj
    .state = Stan
    .because = Powód
    .instead = Co należy zrobić
    .part = Element
    .zone = Strefa
    .standards = Standardy
    .not_supported = Nieobsługiwane
    .ciphers = Zestawy szyfrów
    .authentication = Uwierzytelnianie
    .encryption = Szyfrowanie
    .addressing = Adresowanie
    .default = W chwili dostawy
    .need = Poziom wymagania
    .frequency = Częstotliwość
    .power = Moc nadawania
    .range = Zasięg
    .coexistence = Współistnienie z innymi urządzeniami radiowymi
    .max_connected = Połączone jednocześnie (najwyżej)
    .max_paired = Sparowane (najwyżej)
    .purpose = Cel
    .used_by = Kto może używać
    .protect = Ochrona
    .when = Warunek

peer = Systemy współpracujące
    .caption = Systemy współpracujące
    .title = System
    .id = Identyfikator
    .kind = Rodzaj
    .zone = Strefa
    .address = Adres
    .versions = Wersja
    .max_connected = Połączone jednocześnie (najwyżej)
    .operated_by = Zarządzający
    .description = Opis

port = Porty
    .rules = Porty i reguły zapory sieciowej
    .required-caption = Wymagane połączenia, na które należy zezwolić
    .recommended-caption = Zalecane połączenia
    .allow-caption = Połączenia, na które należy zezwolić tylko wtedy, gdy używana jest ich funkcja
    .allow-need-unstated = Jeśli dla połączenia nie podano poziomu wymagania, producent nie określa, czy jest ono wymagane. Zezwól na nie tylko wtedy, gdy potrzebuje go używana funkcja.
    .allow-condition = Jeśli wiersz podaje warunek, zezwól na połączenie tylko wtedy, gdy warunek jest spełniony.
    .allow-configured = Jeśli numer portu można zmienić, zezwól tylko na skonfigurowany numer.
    .allow-range = Jeśli z zakresu portów skonfigurowano tylko niektóre, zezwól tylko na te porty.
    .allow-only = Zablokuj wszystkie inne połączenia.
    .allow-only-except = Blokowanie nie dotyczy połączeń bez reguły zapory sieciowej. Podano je w osobnej tabeli.
    .allow-only-zones = Na granicy następujących stref sieciowych zablokuj wszystkie inne połączenia od i do elementów systemu: { $zones }. Ten dokument nie określa reguł dla innych systemów.
    .block-caption = Połączenia, które należy zablokować
    .block-intro = Na zaporze sieciowej w sieci informatycznej zablokuj następujące połączenia.
    .none-caption = Połączenia bez reguły zapory sieciowej
    .none-intro = Dla następujących połączeń ten dokument nie podaje reguły zapory sieciowej w sieci informatycznej. Tabela podaje powody.
    .unstated-caption = Połączenia bez podanego kierunku
    .unstated-intro = Producent nie podaje, która strona nawiązuje następujące połączenia. Ten dokument nie podaje dla nich reguły zapory sieciowej.
    .rules-source = Źródło nawiązuje połączenie lub wysyła dane jako pierwsze. Odpowiedzi są częścią połączenia.
    .rules-all = Co dotyczy wszystkich reguł
    .required = Wymagane połączenia
    .need-unstated = Połączenia bez podanego poziomu wymagania
    .used = Połączenia tylko w razie użycia
    .rules-open = określa operator
    .any-system = dowolny system
    .reason-number = bez numeru lub typu nie można podać reguły
    .reason-transport = bez protokołu transportowego nie można podać reguły
    .reason-border = nie przekracza granicy sieci informatycznej
    .reason-computer = pozostaje w obrębie jednego komputera
    .reason-part = pozostaje w obrębie jednego elementu systemu
    .reason-device = pozostaje w obrębie wyrobu
    .reason-zone = pozostaje w obrębie jednej strefy sieciowej; reguła jest potrzebna tylko wtedy, gdy zapora sieciowa dzieli strefę
    .reason-mobile = przechodzi przez sieć komórkową, a nie przez sieć informatyczną operatora
    .reason-cloud = nie przechodzi przez sieć informatyczną operatora
    .reference = { $protocol } na porcie { $number } ({ $transport })
    .reference-many = { $protocol } na portach { $number } ({ $transport })
    .reference-any = { $protocol } na dowolnym porcie ({ $transport })
    .reference-ip = { $protocol }, { $transport } { $ip_protocol }
    .reference-short = { $protocol } przez { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = porty { $number } ({ $transport })
    .unnamed-any = dowolny port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na porcie { $number }
    .reference-plain-many = { $protocol } na portach { $number }
    .reference-plain-any = { $protocol } na dowolnym porcie
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = porty { $number }
    .unnamed-plain-any = dowolny port
    .no-transport = protokół transportowy nie jest podany
    .without-transport = { $number } (protokół transportowy nie jest podany)
    .any = dowolny
    .not_known = port nieznany
    .number = Port
    .icmp_type = Typ ICMP
    .ip_protocol = Protokół IP
    .id = Identyfikator
    .configurable = Możliwość zmiany numeru
    .setting = Miejsce ustawienia
    .source_port = Port źródłowy
    .transport = Transport
    .direction = Kierunek
    .protocol = Protokół
    .program = Program
    .part = Element
    .interface = Interfejs
    .encryption = Szyfrowanie
    .authentication = Uwierzytelnianie
    .default = W chwili dostawy
    .need = Poziom wymagania
    .opened_by = Kto może otworzyć
    .open_for = Czas otwarcia
    .purpose = Cel
    .peers = Systemy współpracujące
    .internet = Przez internet
    .network_setting = Ustawienie sieci informatycznej
    .firewall_rule = Reguła zapory sieciowej w sieci informatycznej
    .when = Warunek
    .source = Źródło
    .destination = Miejsce docelowe
    .own-side = Wyrób lub element
    .other-side = Druga strona
    .use = Użycie przez wyrób
    .reason = Powód

firewall = Zapora sieciowa wyrobu
    .of-parts = Zapory sieciowe elementów systemu
    .state = { $state ->
        [provided] Wyrób ma własną zaporę sieciową.
        [not_provided] Wyrób nie ma własnej zapory sieciowej.
        [by_operator] Zaporę sieciową dla wyrobu musi zapewnić operator.
        [by_host] Wyrób korzysta z zapory sieciowej systemu operacyjnego.
       *[not_applicable] Zapora sieciowa w wyrobie nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu ma własną zaporę sieciową.
        [not_provided] Ten element systemu nie ma własnej zapory sieciowej.
        [by_operator] Zaporę sieciową dla tego elementu systemu musi zapewnić operator.
        [by_host] Ten element systemu korzysta z zapory sieciowej systemu operacyjnego.
       *[not_applicable] Zapora sieciowa w tym elemencie systemu nie ma zastosowania.
    }
    .state-inactive = { $state ->
        [by_host] Zapora sieciowa systemu operacyjnego filtruje ruch tylko wtedy, gdy jest włączona.
       *[other] Zapora sieciowa filtruje ruch tylko wtedy, gdy jest włączona.
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .rules_set_by = Role, które mogą zmieniać jej reguły: { $rules_set_by }.
    .product = Produkt: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Zapora sieciowa musi blokować cały ruch z wyjątkiem połączeń, na które według tego dokumentu należy zezwolić.
            [deny_all] Zapora sieciowa musi blokować cały ruch.
            [allow_outbound] Zapora sieciowa musi zezwalać na połączenia nawiązywane przez wyrób i blokować połączenia do wyrobu.
            [allow_all] Zapora sieciowa musi zezwalać na cały ruch.
            [monitored] Zapora sieciowa musi zezwalać na ruch i go monitorować.
            [restricted] Zapora sieciowa musi ograniczać ruch.
           *[isolated] Zapora sieciowa nie może zezwalać na połączenia z innymi sieciami informatycznymi.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Zapora sieciowa blokuje wszystkie połączenia, których ten dokument nie wymienia.
            [deny_all] Zapora sieciowa blokuje cały ruch.
            [allow_outbound] Zapora sieciowa zezwala na połączenia nawiązywane przez wyrób i blokuje połączenia do wyrobu.
            [allow_all] Zapora sieciowa zezwala na cały ruch.
            [monitored] Zapora sieciowa zezwala na ruch i go monitoruje.
            [restricted] Zapora sieciowa ogranicza ruch.
           *[isolated] Zapora sieciowa nie zezwala na połączenia z innymi sieciami informatycznymi.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Po włączeniu zapora sieciowa blokuje wszystkie połączenia, których ten dokument nie wymienia.
        [deny_all] Po włączeniu zapora sieciowa blokuje cały ruch.
        [allow_outbound] Po włączeniu zapora sieciowa zezwala na połączenia wychodzące i blokuje połączenia przychodzące.
        [allow_all] Po włączeniu zapora sieciowa zezwala na cały ruch.
        [monitored] Po włączeniu zapora sieciowa zezwala na ruch i go monitoruje.
        [restricted] Po włączeniu zapora sieciowa ogranicza ruch.
       *[isolated] Po włączeniu zapora sieciowa nie zezwala na połączenia z innymi sieciami informatycznymi.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Zapora sieciowa musi blokować cały ruch z wyjątkiem połączeń, na które według tego dokumentu należy zezwolić.
            [deny_all] Zapora sieciowa musi blokować cały ruch.
            [allow_outbound] Zapora sieciowa musi zezwalać na połączenia nawiązywane przez ten element systemu i blokować połączenia do tego elementu systemu.
            [allow_all] Zapora sieciowa musi zezwalać na cały ruch.
            [monitored] Zapora sieciowa musi zezwalać na ruch i go monitorować.
            [restricted] Zapora sieciowa musi ograniczać ruch.
           *[isolated] Zapora sieciowa nie może zezwalać na połączenia z innymi sieciami informatycznymi.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Zapora sieciowa blokuje wszystkie połączenia, których ten dokument nie wymienia.
            [deny_all] Zapora sieciowa blokuje cały ruch.
            [allow_outbound] Zapora sieciowa zezwala na połączenia nawiązywane przez ten element systemu i blokuje połączenia do tego elementu systemu.
            [allow_all] Zapora sieciowa zezwala na cały ruch.
            [monitored] Zapora sieciowa zezwala na ruch i go monitoruje.
            [restricted] Zapora sieciowa ogranicza ruch.
           *[isolated] Zapora sieciowa nie zezwala na połączenia z innymi sieciami informatycznymi.
        }
    }
    .changes_itself = Zmiany automatyczne: { $changes_itself }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

flow = Przepływy danych
    .caption = Przepływy danych
    .rules = Reguły zapory sieciowej: { $link }
    .from = Nadawca
    .to = Odbiorca
    .port = Port
    .medium = Medium
    .data = Dane
    .personal = Dane osobowe
    .examples = Przykłady
    .deidentified = Deidentyfikacja
    .encryption = Szyfrowanie
    .integrity = Ochrona integralności
    .trigger = Rozpoczęcie przesyłania
    .rate = Szybkość przesyłania danych
    .volume = Ilość danych
    .purpose = Cel
    .when = Warunek
    .id = Identyfikator

network-requirements = Wymagania dotyczące sieci informatycznej
    .bandwidth = { $bandwidth_for ->
        [none] Przepustowość: { $bandwidth }.
       *[other] Przepustowość ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Opóźnienie: { $latency }.
    .jitter = Wahania opóźnienia: { $jitter }.
    .packet_loss = Utrata pakietów: { $packet_loss }.
    .services = Usługi, które musi udostępniać sieć informatyczna: { $services }.
    .other = Sieć informatyczna musi spełniać następujące wymagania:
    .other-one = Sieć informatyczna musi spełniać następujące wymaganie:
    .recommended_other = Producent zaleca dla sieci informatycznej, co następuje:
    .loss = Jeśli sieć informatyczna przestanie działać: { $loss }
    .otherwise = Jeśli wymagania nie są spełnione: { $otherwise }

network-link = Łącza i funkcje
    .caption = Co musi zapewniać sieć informatyczna dla łączy i funkcji
    .title = Łącze lub funkcja
    .from = Od
    .to = Do
    .bandwidth = Przepustowość
    .latency = Opóźnienie
    .jitter = Wahania opóźnienia
    .packet_loss = Utrata pakietów
    .recommended = Zalecane
    .optimum = Optymalne
    .otherwise = Jeśli nie osiągnięto
    .when = Warunek

network-figures = Zalecane wartości
    .bandwidth = { $bandwidth_for ->
        [none] Zalecana przepustowość: { $bandwidth }.
       *[other] Zalecana przepustowość ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Zalecane opóźnienie: { $latency }.
    .jitter = Zalecane wahania opóźnienia: { $jitter }.
    .packet_loss = Zalecana utrata pakietów: { $packet_loss }.
    .otherwise = Jeśli zalecane wartości nie są osiągnięte: { $otherwise }

network-optimum = Optymalne wartości
    .bandwidth = { $bandwidth_for ->
        [none] Optymalna przepustowość: { $bandwidth }.
       *[other] Optymalna przepustowość ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optymalne opóźnienie: { $latency }.
    .jitter = Optymalne wahania opóźnienia: { $jitter }.
    .packet_loss = Optymalna utrata pakietów: { $packet_loss }.

remote-access = Dostęp zdalny
    .state = { $used_for ->
        [none] { $state ->
            [provided] Dostęp zdalny do wyrobu jest możliwy.
            [not_provided] Wyrób nie ma dostępu zdalnego.
            [by_operator] Dostęp zdalny zapewnia operator.
            [by_host] Dostęp zdalny zapewnia system operacyjny lub host.
           *[not_applicable] Dostęp zdalny nie ma zastosowania.
        }
       *[other] { $state ->
            [provided] Dostęp zdalny do wyrobu jest możliwy w następujących celach: { $used_for }.
            [not_provided] Wyrób nie umożliwia dostępu zdalnego w następujących celach: { $used_for }.
            [by_operator] Dostęp zdalny zapewnia operator w następujących celach: { $used_for }.
            [by_host] Dostęp zdalny zapewnia system operacyjny lub host w następujących celach: { $used_for }.
           *[not_applicable] Dostęp zdalny nie ma zastosowania w następujących celach: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Dostęp zdalny do tego elementu systemu jest możliwy.
            [not_provided] Ten element systemu nie ma dostępu zdalnego.
            [by_operator] Dostęp zdalny zapewnia operator.
            [by_host] Dostęp zdalny zapewnia system operacyjny lub host.
           *[not_applicable] Dostęp zdalny nie ma zastosowania.
        }
       *[other] { $state ->
            [provided] Dostęp zdalny do tego elementu systemu jest możliwy w następujących celach: { $used_for }.
            [not_provided] Ten element systemu nie umożliwia dostępu zdalnego w następujących celach: { $used_for }.
            [by_operator] Dostęp zdalny zapewnia operator w następujących celach: { $used_for }.
            [by_host] Dostęp zdalny zapewnia system operacyjny lub host w następujących celach: { $used_for }.
           *[not_applicable] Dostęp zdalny nie ma zastosowania w następujących celach: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Dostęp zdalny zapewniany przez system operacyjny lub hosta jest możliwy tylko wtedy, gdy jest włączony.
           *[other] Dostęp zdalny jest możliwy tylko wtedy, gdy jest włączony.
        }
       *[other] { $state ->
            [by_host] Po włączeniu dostęp zdalny zapewniany przez system operacyjny lub hosta jest możliwy w następujących celach: { $used_for }.
           *[other] Po włączeniu dostęp zdalny jest możliwy w następujących celach: { $used_for }.
        }
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .kind = Rodzaj dostępu: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesję rozpoczyna producent.
        [operator] Sesję rozpoczyna operator.
        [shared] Sesję rozpoczynają wspólnie producent i operator.
        [user] Sesję rozpoczyna użytkownik.
        [patient] Sesję rozpoczyna pacjent.
        [third_party] Sesję rozpoczyna strona trzecia.
        [integrator] Sesję rozpoczyna integrator.
        [practitioner] Sesję rozpoczyna lekarz prowadzący praktykę.
       *[service_partner] Sesję rozpoczyna partner serwisowy.
    }
    .supervision = Nadzór: { $supervision }
    .authentication = Uwierzytelnianie: { $authentication }
    .encryption = Szyfrowanie: { $encryption }.
    .logged = { $logged ->
        [true] Wyrób rejestruje każdą sesję w dzienniku zdarzeń.
       *[false] Wyrób nie rejestruje sesji w dzienniku zdarzeń.
    }
    .logged-part = { $logged ->
        [true] Ten element systemu rejestruje każdą sesję w dzienniku zdarzeń.
       *[false] Ten element systemu nie rejestruje sesji w dzienniku zdarzeń.
    }
    .files_scanned_by = Skanowanie przesyłanych plików pod kątem złośliwego oprogramowania: { $files_scanned_by }
    .disable = Aby wyłączyć dostęp zdalny: { $disable }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

failure = Awarie sieci informatycznej
    .caption = Awarie sieci informatycznej i ich skutki
    .recovery-caption = Awarie i ich skutki
    .what = Awaria
    .id = Identyfikator
    .noticeable = Zauważalność dla użytkownika
    .effect = Wpływ na wyrób
    .hazard = Zagrożenie
    .countermeasure = Środek zaradczy

## Installation

installation = Instalacja
    .preparing = Przed instalacją
    .installing = Kroki instalacji
    .integrating = Wbudowanie w inny produkt
    .installed_by = Role, które instalują wyrób: { $installed_by }.
    .before = Przed rozpoczęciem upewnij się, że spełnione są następujące warunki:
    .before-one = Przed rozpoczęciem upewnij się, że spełniony jest następujący warunek:
    .steps = Aby zainstalować wyrób:
    .verify = Po instalacji sprawdź:
    .if_failed = Jeśli instalacja się nie powiodła: { $if_failed }
    .integration = Jeżeli wyrób jest wbudowany w inny produkt:

hardening = Wzmacnianie zabezpieczeń
    .caption = Ustawienia bezpieczeństwa informatycznego
    .title = Ustawienie
    .id = Identyfikator
    .setting = Miejsce ustawienia
    .default = W chwili dostawy
    .value = Wartość do ustawienia
    .need = Poziom wymagania
    .reason = Powód
    .steps = Należy postępować następująco:
    .part = Element
    .when = Warunek

maintenance = Konserwacja

task = Zadania
    .caption = Okresowe zadania
    .title = Zadanie
    .id = Identyfikator
    .by = Wykonuje
    .role = Rola
    .interval = Odstęp czasu
    .downtime = Przerwa w działaniu podczas zadania
    .steps = { $by ->
        [manufacturer] Czynności producenta:
        [third_party] Czynności strony trzeciej:
        [service_partner] Czynności partnera serwisowego:
        [integrator] Czynności integratora:
       *[other] Wykonaj następujące czynności:
    }

## Access

access = Dostęp
    .authentication = Dostępne metody logowania: { $authentication }.
    .authentication-none = { $only ->
        [none] Nie ma logowania.
       *[other] Nie ma logowania, z wyjątkiem przypadków, w których ten rozdział podaje je dla elementu systemu lub pod warunkiem.
    }
    .checked_by = System, który sprawdza logowanie: { $checked_by }.
    .default = Logowanie w chwili dostawy: { $default }.
    .configured_by = Role, które mogą włączać i wyłączać logowanie: { $configured_by }.
    .note = { $note }
    .without_login = Bez logowania dostępne są następujące możliwości:
    .login_for = Logowanie jest wymagane w następujących przypadkach:
    .account_rules = W przypadku kont obowiązują następujące zasady:
    .account_rules-one = W przypadku kont obowiązuje następująca zasada:
    .custom_roles = { $custom_roles ->
        [true] Operator może definiować dalsze role.
       *[false] Operator nie może definiować dalszych ról.
    }

access-only = Dostęp
    .authentication = Dostępne metody logowania: { $authentication }.
    .authentication-none = Nie ma logowania.
    .authentication-none-part = Ten element systemu nie ma logowania.
    .checked_by = System, który sprawdza logowanie: { $checked_by }.
    .without_login = Bez logowania dostępne są następujące możliwości:
    .login_for = Logowanie jest wymagane w następujących przypadkach:
    .account_rules = W przypadku kont obowiązują następujące zasady:
    .account_rules-one = W przypadku kont obowiązuje następująca zasada:
    .note = { $note }

directory = Usługa katalogowa
    .default = W chwili dostawy: { $default }.
    .protocol = Protokół: { $protocol }.
    .product = Usługa katalogowa: { $product }.
    .versions = Wersja: { $versions }.
    .users_managed = Zarządzanie jej użytkownikami: { $users_managed }
    .roles_given = Role jej użytkowników: { $roles_given }
    .unreachable = Jeśli usługa katalogowa jest niedostępna: { $unreachable }
    .steps = Aby podłączyć usługę katalogową:
    .note = { $note }

multi-factor = Uwierzytelnianie wieloskładnikowe
    .state = { $state ->
        [provided] Wyrób obsługuje uwierzytelnianie wieloskładnikowe.
        [not_provided] Wyrób nie obsługuje uwierzytelniania wieloskładnikowego.
        [by_operator] Uwierzytelnianie wieloskładnikowe musi zapewnić operator.
        [by_host] Uwierzytelnianie wieloskładnikowe zapewnia system operacyjny lub host.
       *[not_applicable] Uwierzytelnianie wieloskładnikowe nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu obsługuje uwierzytelnianie wieloskładnikowe.
        [not_provided] Ten element systemu nie obsługuje uwierzytelniania wieloskładnikowego.
        [by_operator] Uwierzytelnianie wieloskładnikowe musi zapewnić operator.
        [by_host] Uwierzytelnianie wieloskładnikowe zapewnia system operacyjny lub host.
       *[not_applicable] Uwierzytelnianie wieloskładnikowe nie ma zastosowania.
    }
    .state-should = { $need ->
        [optional] Operator może zapewnić uwierzytelnianie wieloskładnikowe.
       *[other] Operator powinien zapewnić uwierzytelnianie wieloskładnikowe.
    }
    .state-inactive = { $state ->
        [by_host] Uwierzytelnianie wieloskładnikowe zapewniane przez system operacyjny lub hosta działa tylko wtedy, gdy jest włączone.
       *[other] Uwierzytelnianie wieloskładnikowe działa tylko wtedy, gdy jest włączone.
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .required_for = Role, dla których wymagane jest uwierzytelnianie wieloskładnikowe: { $required_for }.
    .method = Dostępne drugie składniki: { $method }.
    .code_length = Liczba znaków kodu: { $code_length }.
    .code_digits = Liczba cyfr kodu: { $code_digits }.
    .remembered_for = Czas, przez który drugi składnik nie jest ponownie wymagany: { $remembered_for }.
    .reset = Resetowanie drugiego składnika: { $reset }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

role = Role
    .caption = Role
    .title = Rola
    .id = Identyfikator
    .description = Opis
    .inherits = Ma także uprawnienia roli
    .held_by = Kto pełni rolę
    .directory_group = Grupa usługi katalogowej
    .default = W chwili dostawy
    .part = Element

function = Funkcje i role
    .caption = Funkcje i role, które mogą z nich korzystać
    .title = Funkcja
    .assignable = { $assignable ->
        [true] Operator przydziela rolom lub użytkownikom następującą funkcję: { $title }.
       *[false] Operator nie może przydzielić dalszym rolom następującej funkcji: { $title }.
    }

automatic-login = Automatyczne logowanie
    .state = { $state ->
        [provided] Wyrób automatycznie loguje użytkownika. Nikt nie podaje przy tym danych logowania.
        [by_host] System operacyjny automatycznie loguje użytkownika. Nikt nie podaje przy tym danych logowania.
       *[none] Wyrób nie ma automatycznego logowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu automatycznie loguje użytkownika. Nikt nie podaje przy tym danych logowania.
        [by_host] System operacyjny automatycznie loguje użytkownika. Nikt nie podaje przy tym danych logowania.
       *[none] Ten element systemu nie ma automatycznego logowania.
    }
    .state-inactive = { $state ->
        [by_host] W systemie operacyjnym automatyczne logowanie bez danych logowania działa tylko wtedy, gdy jest włączone.
       *[other] Automatyczne logowanie bez danych logowania działa tylko wtedy, gdy jest włączone.
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .after = Moment automatycznego logowania: { $after }.
    .role = Rola zalogowanego użytkownika: { $role }.
    .switch_off = Aby wyłączyć automatyczne logowanie: { $switch_off }
    .note = { $note }

account-management = Zarządzanie kontami
    .created_by = Role, które tworzą konta: { $created_by }.
    .activated_by = Role, które aktywują konta: { $activated_by }.
    .disabled_by = Role, które dezaktywują konta: { $disabled_by }.
    .deleted_by = Role, które usuwają konta: { $deleted_by }.
    .disabled_after = Czas bez logowania, po którym konto zostaje dezaktywowane: { $disabled_after }.
    .first_password_by = Role, które ustalają pierwsze hasło konta: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Użytkownik musi zmienić pierwsze hasło przy pierwszym logowaniu.
       *[false] Użytkownik nie jest zmuszany do zmiany pierwszego hasła.
    }
    .user_name = Zasady dotyczące nazw użytkowników: { $user_name }
    .attributes = Dane w koncie: { $attributes }
    .max_accounts = Największa liczba kont: { $max_accounts }.
    .steps = Aby zarządzać kontami:
    .note = { $note }

password = Hasła
    .pins = Kody PIN
    .both = Hasła i kody PIN
    .kind = { $kind ->
        [password] Poniższe informacje dotyczą haseł.
       *[pin] Poniższe informacje dotyczą kodów PIN.
    }
    .rules_from = { $rules_from ->
        [device] Zasady ustala i egzekwuje wyrób.
        [host] Zasady ustala system operacyjny.
        [directory] Zasady ustala usługa katalogowa.
       *[operator] Zasady musi ustalić operator.
    }
    .rules_from-part = { $rules_from ->
        [device] Zasady ustala i egzekwuje ten element systemu.
        [host] Zasady ustala system operacyjny.
        [directory] Zasady ustala usługa katalogowa.
       *[operator] Zasady musi ustalić operator.
    }
    .need = Poziom wymagania zasad: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Zasady ustala system operacyjny.
        [directory] Zasady ustala usługa katalogowa.
       *[other] Zasady ustala operator.
    }
    .configured_by = Role, które mogą zmieniać zasady: { $configured_by }.
    .settable = Zasady, które można zmienić: { $settable }.
    .off_by_default = Zasady wyłączone w chwili dostawy: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimalna liczba znaków, której musi wymagać system operacyjny: { $min_length }.
        [directory] Minimalna liczba znaków, której musi wymagać usługa katalogowa: { $min_length }.
        [operator] Minimalna liczba znaków, której musi wymagać operator: { $min_length }.
       *[other] Minimalna liczba znaków: { $min_length }.
    }
    .min_length-should = Zalecana minimalna liczba znaków: { $min_length }.
    .max_length = Maksymalna liczba znaków: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Wymagania dotyczące znaków w kodzie PIN, które musi egzekwować system operacyjny: { $complexity }.
           *[other] Wymagania dotyczące znaków w haśle, które musi egzekwować system operacyjny: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Wymagania dotyczące znaków w kodzie PIN, które musi egzekwować usługa katalogowa: { $complexity }.
           *[other] Wymagania dotyczące znaków w haśle, które musi egzekwować usługa katalogowa: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Wymagania dotyczące znaków w kodzie PIN, które musi egzekwować operator: { $complexity }.
           *[other] Wymagania dotyczące znaków w haśle, które musi egzekwować operator: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Znaki, które musi zawierać kod PIN: { $complexity }.
           *[other] Znaki, które musi zawierać hasło: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] System operacyjny musi odrzucać jako kod PIN: { $complexity }.
           *[other] System operacyjny musi odrzucać jako hasło: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Usługa katalogowa musi odrzucać jako kod PIN: { $complexity }.
           *[other] Usługa katalogowa musi odrzucać jako hasło: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Operator musi dopilnować, aby kodem PIN nie mogły być: { $complexity }.
           *[other] Operator musi dopilnować, aby hasłem nie mogły być: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Kodem PIN nie może być: { $complexity }.
           *[other] Hasłem nie może być: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Znaki, które powinien zawierać kod PIN: { $complexity }.
       *[other] Znaki, które powinno zawierać hasło: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Kodem PIN nie powinno być: { $complexity }.
       *[other] Hasłem nie powinno być: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] System operacyjny musi wymagać, aby hasło spełniało następujące warunki (co najmniej { $complexity_at_least } z nich): { $complexity }.
        [directory] Usługa katalogowa musi wymagać, aby hasło spełniało następujące warunki (co najmniej { $complexity_at_least } z nich): { $complexity }.
        [operator] Operator musi wymagać, aby hasło spełniało następujące warunki (co najmniej { $complexity_at_least } z nich): { $complexity }.
       *[other] Hasło musi spełniać następujące warunki (co najmniej { $complexity_at_least } z nich): { $complexity }.
    }
    .complexity-some-should = Hasło powinno spełniać następujące warunki (co najmniej { $complexity_at_least } z nich): { $complexity }.
    .characters = Znaki, których można użyć: { $characters }
    .special_characters = Znaki specjalne, których można użyć: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Kod PIN może pozostać pusty.
           *[false] Kod PIN nie może pozostać pusty.
        }
       *[other] { $blank ->
            [true] Hasło może pozostać puste.
           *[false] Hasło nie może pozostać puste.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Kod PIN można wyłączyć.
           *[false] Kodu PIN nie można wyłączyć.
        }
       *[other] { $can_be_off ->
            [true] Hasło można wyłączyć.
           *[false] Hasła nie można wyłączyć.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Wielkie i małe litery są traktowane jako różne znaki.
       *[false] Wielkie i małe litery są traktowane jako te same znaki.
    }
    .history = { $kind ->
        [pin] Liczba poprzednich kodów PIN, których nie wolno użyć ponownie: { $history }.
       *[other] Liczba poprzednich haseł, których nie wolno użyć ponownie: { $history }.
    }
    .history-should = { $kind ->
        [pin] Liczba poprzednich kodów PIN, których nie należałoby używać ponownie: { $history }.
       *[other] Liczba poprzednich haseł, których nie należałoby używać ponownie: { $history }.
    }
    .max_age = { $kind ->
        [pin] Kod PIN należy zmienić po upływie określonego czasu ({ $max_age }).
       *[other] Hasło należy zmienić po upływie określonego czasu ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Zaleca się zmianę kodu PIN po upływie określonego czasu ({ $max_age }).
       *[other] Zaleca się zmianę hasła po upływie określonego czasu ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] Kod PIN można zmienić ponownie najwcześniej po upływie określonego czasu ({ $min_age }).
       *[other] Hasło można zmienić ponownie najwcześniej po upływie określonego czasu ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Liczba nieudanych prób, po której system operacyjny musi zablokować logowanie: { $max_attempts }.
        [directory] Liczba nieudanych prób, po której usługa katalogowa musi zablokować logowanie: { $max_attempts }.
        [operator] Liczba nieudanych prób, po której operator musi zapewnić zablokowanie logowania: { $max_attempts }.
       *[other] Liczba nieudanych prób, po której logowanie zostaje zablokowane: { $max_attempts }.
    }
    .max_attempts-should = Zalecana liczba nieudanych prób, po której logowanie zostaje zablokowane: { $max_attempts }.
    .attempts_within = Okres, w którym liczone są nieudane próby: { $attempts_within }.
    .lockout_stages = Powtarzające się nieudane próby mają następujące skutki:
    .lockout_stages-one = Powtarzające się nieudane próby mają następujący skutek:
    .asked = { $kind ->
        [pin] Kod PIN jest wymagany w następujących przypadkach:
       *[other] Hasło jest wymagane w następujących przypadkach:
    }
    .asked-one = { $kind ->
        [pin] Kod PIN jest wymagany w następującym przypadku:
       *[other] Hasło jest wymagane w następującym przypadku:
    }
    .lockout = Czas blokady: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Zablokowane logowanie pozostaje zablokowane, dopóki ktoś nie zniesie blokady.
       *[false] Blokada kończy się bez działania użytkownika.
    }
    .unlocked_by = { $lockout ->
        [none] Role, które mogą odblokować logowanie: { $unlocked_by }.
       *[other] Role, które mogą wcześniej znieść blokadę: { $unlocked_by }.
    }
    .stored_as = Sposób przechowywania: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] W chwili dostawy nie jest ustawiony żaden kod PIN.
            [password] W chwili dostawy nie jest ustawione żadne hasło.
           *[none] W chwili dostawy nie są ustawione żadne dane uwierzytelniające.
        }
        [default] W chwili dostawy ustawione są domyślne dane uwierzytelniające.
        [unique_per_device] Dane uwierzytelniające w chwili dostawy są inne w każdym wyrobie.
        [must_change_at_first_login] Pierwsze logowanie wymaga nowych danych uwierzytelniających.
        [shared_known] Dane uwierzytelniające w chwili dostawy są takie same we wszystkich wyrobach i publicznie znane.
        [manufacturer_only] Dane uwierzytelniające w chwili dostawy zna tylko producent.
        [documented] Dane uwierzytelniające w chwili dostawy są takie same we wszystkich wyrobach i podane w dokumentach producenta.
       *[set_at_installation] Dane uwierzytelniające są ustalane podczas instalacji.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Ten element systemu jest dostarczany bez kodu PIN.
            [password] Ten element systemu jest dostarczany bez hasła.
           *[none] Ten element systemu jest dostarczany bez danych uwierzytelniających.
        }
        [default] Ten element systemu jest dostarczany z domyślnymi danymi uwierzytelniającymi.
        [unique_per_device] Ten element systemu jest dostarczany z danymi uwierzytelniającymi, które są inne w każdym systemie.
        [must_change_at_first_login] Przy pierwszym logowaniu ten element systemu wymaga nowych danych uwierzytelniających.
        [shared_known] Ten element systemu jest dostarczany z danymi uwierzytelniającymi, które są takie same we wszystkich systemach i publicznie znane.
        [manufacturer_only] Ten element systemu jest dostarczany z danymi uwierzytelniającymi, które zna tylko producent.
        [documented] Ten element systemu jest dostarczany z danymi uwierzytelniającymi, które są takie same we wszystkich systemach i podane w dokumentach producenta.
       *[set_at_installation] Dane uwierzytelniające są ustalane podczas instalacji.
    }
    .default_password = { $kind ->
        [pin] Kod PIN w chwili dostawy: { $default_password }.
       *[other] Hasło w chwili dostawy: { $default_password }.
    }
    .default_action = Dane uwierzytelniające w chwili dostawy: { $default_action }
    .change = { $kind ->
        [pin] Aby zmienić kod PIN:
       *[other] Aby zmienić hasło:
    }
    .handling = { $kind ->
        [pin] Aby chronić kod PIN, wykonaj następujące czynności:
       *[other] Aby chronić hasło, wykonaj następujące czynności:
    }
    .reset = { $kind ->
        [pin] W razie zapomnienia kodu PIN: { $reset }
       *[other] W razie zapomnienia hasła: { $reset }
    }
    .compromised = { $kind ->
        [pin] Jeśli inne osoby znają kod PIN: { $compromised }
       *[other] Jeśli inne osoby znają hasło: { $compromised }
    }
    .fallback = Jeśli nie ustalono innej zasady: { $fallback }
    .note = { $note }

account = Konta w chwili dostawy
    .caption = Konta w chwili dostawy
    .name = Konto
    .id = Identyfikator
    .role = Rola
    .kind = Rodzaj
    .default = W chwili dostawy
    .default_credentials = Dane uwierzytelniające w chwili dostawy
    .default_password = Hasło w chwili dostawy
    .part = Element
    .action = Działanie
    .when = Warunek

session = Sesje
    .timeout = { $action ->
        [lock] Wyrób blokuje sesję po określonym czasie bez działań użytkownika ({ $timeout }).
        [logout] Wyrób kończy sesję po określonym czasie bez działań użytkownika ({ $timeout }).
        [hide_data] Wyrób ukrywa wyświetlane dane po określonym czasie bez działań użytkownika ({ $timeout }).
        [screen_off] Wyrób wyłącza ekran po określonym czasie bez działań użytkownika ({ $timeout }).
       *[other] Limit czasu sesji bez działań użytkownika: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Ten element systemu blokuje sesję po określonym czasie bez działań użytkownika ({ $timeout }).
        [logout] Ten element systemu kończy sesję po określonym czasie bez działań użytkownika ({ $timeout }).
        [hide_data] Ten element systemu ukrywa wyświetlane dane po określonym czasie bez działań użytkownika ({ $timeout }).
        [screen_off] Ten element systemu wyłącza ekran po określonym czasie bez działań użytkownika ({ $timeout }).
       *[other] Limit czasu sesji bez działań użytkownika: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Gdy limit czasu jest włączony, sesja jest blokowana po określonym czasie bez działań użytkownika ({ $timeout }).
        [logout] Gdy limit czasu jest włączony, sesja kończy się po określonym czasie bez działań użytkownika ({ $timeout }).
        [hide_data] Gdy limit czasu jest włączony, wyświetlane dane są ukrywane po określonym czasie bez działań użytkownika ({ $timeout }).
        [screen_off] Gdy limit czasu jest włączony, ekran jest wyłączany po określonym czasie bez działań użytkownika ({ $timeout }).
       *[other] Limit czasu sesji bez działań użytkownika, gdy jest włączony: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Limit czasu ustala i egzekwuje wyrób.
        [host] Limit czasu ustala system operacyjny.
        [directory] Limit czasu ustala usługa katalogowa.
       *[operator] Limit czasu musi ustalić operator.
    }
    .rules_from-part = { $rules_from ->
        [device] Limit czasu ustala i egzekwuje ten element systemu.
        [host] Limit czasu ustala system operacyjny.
        [directory] Limit czasu ustala usługa katalogowa.
       *[operator] Limit czasu musi ustalić operator.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Limit czasu jest egzekwowany, gdy jest włączony.
        [host] Limit czasu ustala system operacyjny.
        [directory] Limit czasu ustala usługa katalogowa.
       *[operator] Limit czasu musi ustalić operator.
    }
    .rules_from-should = { $rules_from ->
        [host] Limit czasu ustala system operacyjny.
        [directory] Limit czasu ustala usługa katalogowa.
       *[other] Limit czasu ustala operator.
    }
    .timeout-others = { $action ->
        [lock] Czas bez działań użytkownika, po którym sesja musi zostać zablokowana: { $timeout }.
        [logout] Czas bez działań użytkownika, po którym sesja musi zostać zakończona: { $timeout }.
        [hide_data] Czas bez działań użytkownika, po którym wyświetlane dane muszą zostać ukryte: { $timeout }.
        [screen_off] Czas bez działań użytkownika, po którym ekran musi zostać wyłączony: { $timeout }.
       *[other] Limit czasu sesji bez działań użytkownika: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Zalecany czas bez działań użytkownika, po którym sesja jest blokowana: { $timeout }.
        [logout] Zalecany czas bez działań użytkownika, po którym sesja się kończy: { $timeout }.
        [hide_data] Zalecany czas bez działań użytkownika, po którym wyświetlane dane są ukrywane: { $timeout }.
        [screen_off] Zalecany czas bez działań użytkownika, po którym ekran jest wyłączany: { $timeout }.
       *[other] Zalecany limit czasu sesji bez działań użytkownika: { $timeout }.
    }
    .need = Poziom wymagania limitu czasu: { $need }.
    .default = Limit czasu w chwili dostawy: { $default }.
    .range = Możliwe ustawienia limitu czasu: { $range }.
    .action = { $action ->
        [lock] Upływ limitu czasu blokuje sesję.
        [logout] Upływ limitu czasu kończy sesję.
        [hide_data] Upływ limitu czasu ukrywa wyświetlane dane.
        [screen_off] Upływ limitu czasu wyłącza ekran.
       *[never] Sesja bez aktywności nie ma limitu czasu.
    }
    .configured_by = Role, które mogą ustawić limit czasu: { $configured_by }.
    .replaced_by = Blokada stosowana zamiast limitu czasu sesji: { $replaced_by }
    .locks_on = Sytuacje, w których sesja jest blokowana: { $locks_on }.
    .locks_on-others = Sytuacje, w których sesja musi zostać zablokowana: { $locks_on }.
    .locks_on-should = Sytuacje, w których zaleca się blokadę sesji: { $locks_on }.
    .ends_on = Sytuacje, w których sesja się kończy: { $ends_on }.
    .ends_on-others = Sytuacje, w których sesja musi zostać zakończona: { $ends_on }.
    .ends_on-should = Sytuacje, w których zaleca się zakończenie sesji: { $ends_on }.
    .also = Sesji dotyczy również:
    .applies_to = Limit czasu dotyczy następujących elementów:
    .exceptions = Wyjątek: { $exceptions }
    .concurrent = Liczba sesji, które użytkownik może mieć jednocześnie: { $concurrent }.
    .users = Liczba użytkowników, którzy mogą być zalogowani jednocześnie: { $users }.
    .note = { $note }

emergency = Dostęp awaryjny
    .state = { $state ->
        [provided] Wyrób zapewnia dostęp awaryjny.
        [not_provided] Wyrób nie zapewnia dostępu awaryjnego.
        [by_operator] Dostęp awaryjny musi zapewnić operator.
        [by_host] Dostęp awaryjny zapewnia system operacyjny lub host.
       *[not_applicable] Dostęp awaryjny nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu zapewnia dostęp awaryjny.
        [not_provided] Ten element systemu nie zapewnia dostępu awaryjnego.
        [by_operator] Dostęp awaryjny musi zapewnić operator.
        [by_host] Dostęp awaryjny zapewnia system operacyjny lub host.
       *[not_applicable] Dostęp awaryjny nie ma zastosowania.
    }
    .state-inactive = { $state ->
        [by_host] Dostęp awaryjny zapewniany przez system operacyjny lub hosta jest możliwy tylko wtedy, gdy jest włączony.
       *[other] Dostęp awaryjny jest możliwy tylko wtedy, gdy jest włączony.
    }
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .how = Aby uzyskać dostęp w nagłej sytuacji: { $how }
    .steps = Aby uzyskać dostęp w nagłej sytuacji:
    .available = Funkcje dostępne w trybie dostępu awaryjnego: { $available }.
    .limits = Ograniczenia: { $limits }
    .ends_after = Czas, po którym dostęp awaryjny się kończy: { $ends_after }.
    .logged = { $logged ->
        [true] Wyrób rejestruje każdy dostęp awaryjny w dzienniku zdarzeń.
       *[false] Wyrób nie rejestruje dostępu awaryjnego w dzienniku zdarzeń.
    }
    .logged-part = { $logged ->
        [true] Ten element systemu rejestruje każdy dostęp awaryjny w dzienniku zdarzeń.
       *[false] Ten element systemu nie rejestruje dostępu awaryjnego w dzienniku zdarzeń.
    }
    .afterwards = Po zakończeniu dostępu awaryjnego: { $afterwards }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

machine-credential = Certyfikaty i techniczne dane uwierzytelniające
    .caption = Certyfikaty i techniczne dane uwierzytelniające
    .intro = Maszyny i usługi używają następujących certyfikatów, kluczy i innych danych uwierzytelniających.
    .title = Dane uwierzytelniające
    .id = Identyfikator
    .kind = Rodzaj
    .used_by = Używa
    .purpose = Cel
    .rights = Uprawnienia
    .algorithm = Klucz
    .key_in = Miejsce przechowywania klucza
    .issued_by = Wystawca
    .lifetime = Okres ważności
    .renewal = Odnowienie
    .on_expiry = Po wygaśnięciu
    .if_lost = W razie utraty
    .when = Warunek

## Data

data = Dane osobowe
    .personal = { $personal ->
        [none] Wyrób nie przetwarza danych osobowych.
        [processed] Wyrób przetwarza dane osobowe, ale ich nie przechowuje.
        [not_stored] Wyrób nie przechowuje danych osobowych.
       *[stored] Wyrób przechowuje dane osobowe.
    }
    .absent = Dane, których wyrób nie przechowuje: { $absent }.
    .removable_media = Wyrób nie korzysta z nośników wymiennych.
    .removable_media_note = Nośniki wymienne: { $removable_media_note }
    .note = { $note }

media-use = Użycie nośników wymiennych
    .caption = Użycie nośników wymiennych
    .uses = Użycie
    .media = Nośnik
    .access = Dostęp
    .note = Uwaga
    .part = Element
    .when = Warunek

data-only = Dane osobowe
    .personal = { $personal ->
        [none] Wyrób nie przetwarza danych osobowych.
        [processed] Wyrób przetwarza dane osobowe, ale ich nie przechowuje.
        [not_stored] Wyrób nie przechowuje danych osobowych.
       *[stored] Wyrób przechowuje dane osobowe.
    }
    .personal-part = { $personal ->
        [none] Ten element systemu nie przetwarza danych osobowych.
        [processed] Ten element systemu przetwarza dane osobowe, ale ich nie przechowuje.
        [not_stored] Ten element systemu nie przechowuje danych osobowych.
       *[stored] Ten element systemu przechowuje dane osobowe.
    }
    .absent = Dane, których wyrób nie przechowuje: { $absent }.
    .absent-part = Dane, których ten element systemu nie przechowuje: { $absent }.
    .removable_media = Wyrób nie korzysta z nośników wymiennych.
    .removable_media-part = Ten element systemu nie korzysta z nośników wymiennych.
    .note = { $note }

store = Przechowywane dane
    .caption = Przechowywane dane
    .title = Magazyn danych
    .id = Identyfikator
    .part = Element
    .categories = Dane
    .personal = Dane osobowe
    .examples = Przykłady
    .format = Format
    .location = Lokalizacja
    .capacity = Pojemność
    .encryption = Szyfrowanie
    .retention = Okres przechowywania
    .retention_from = Początek okresu
    .retention_range = Zakres ustawień
    .keep = Przechowywanie
    .retention_note = Uwaga
    .retention_set_by = Kto może zmienić
    .erase = Usuwanie
    .access = Dostęp
    .when = Warunek

export = Eksport danych
    .caption = Sposoby eksportu danych
    .title = Eksport
    .id = Identyfikator
    .categories = Dane
    .personal = Dane osobowe
    .examples = Przykłady
    .format = Format
    .medium = Medium
    .deidentified = Deidentyfikacja
    .encryption = Szyfrowanie
    .steps = Aby wyeksportować dane:
    .access = Dostęp
    .default = W chwili dostawy
    .when = Warunek

gdpr = Ochrona danych (RODO)
    .purpose = Cel przetwarzania: { $purpose }
    .controller = { $controller ->
        [manufacturer] Administratorem danych jest producent.
        [operator] Administratorem danych jest operator.
        [shared] Producent i operator są współadministratorami danych.
        [user] Za dane w wyrobie odpowiada użytkownik.
        [patient] Za dane w wyrobie odpowiada pacjent.
        [third_party] Administratorem danych jest strona trzecia.
        [integrator] Administratorem danych jest integrator.
        [practitioner] Administratorem danych jest lekarz prowadzący praktykę.
       *[service_partner] Administratorem danych jest partner serwisowy.
    }
    .controller_name = Administrator danych: { $controller_name }.
    .processor = Podmiot przetwarzający: { $processor }.
    .transfer = Przekazywanie do państw trzecich: { $transfer }
    .subject_access = Wnioski o dostęp do danych osobowych: { $subject_access }
    .subject_erasure = Wnioski o usunięcie danych osobowych: { $subject_erasure }
    .operator = W celu ochrony danych należy wykonać następujące czynności:

## Logging

logging = Rejestrowanie zdarzeń
    .what = Rejestrowane zdarzenia
    .reading = Odczyt dziennika zdarzeń
    .state = { $state ->
        [provided] Wyrób rejestruje zdarzenia w dzienniku zdarzeń.
        [not_provided] Wyrób nie rejestruje zdarzeń dotyczących bezpieczeństwa informatycznego.
        [by_operator] Rejestrowanie zdarzeń dotyczących bezpieczeństwa informatycznego musi zapewnić operator.
        [by_host] System operacyjny lub host rejestruje zdarzenia w dzienniku zdarzeń.
       *[not_applicable] Rejestrowanie zdarzeń dotyczących bezpieczeństwa informatycznego nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu rejestruje zdarzenia w dzienniku zdarzeń.
        [not_provided] Ten element systemu nie rejestruje zdarzeń dotyczących bezpieczeństwa informatycznego.
        [by_operator] Rejestrowanie zdarzeń dotyczących bezpieczeństwa informatycznego musi zapewnić operator.
        [by_host] System operacyjny lub host rejestruje zdarzenia w dzienniku zdarzeń.
       *[not_applicable] Rejestrowanie zdarzeń dotyczących bezpieczeństwa informatycznego nie ma zastosowania.
    }
    .state-inactive = { $state ->
        [by_host] System operacyjny lub host może rejestrować zdarzenia w dzienniku zdarzeń.
       *[other] Zdarzenia mogą być rejestrowane w dzienniku zdarzeń.
    }
    .purpose = Cel dziennika zdarzeń: { $purpose }
    .standard = Standardy, z którymi zgodny jest dziennik zdarzeń: { $standard }.
    .default = W chwili dostawy: { $default }.
    .configured_by = Role, które mogą to włączać i wyłączać: { $configured_by }.
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .location = Lokalizacja dziennika zdarzeń: { $location }
    .language = Język dziennika zdarzeń: { $language }
    .capacity = Pojemność dziennika zdarzeń: { $capacity }
    .retention = Wpisy są przechowywane przez określony czas ({ $retention }).
    .protection = Ochrona dziennika zdarzeń: { $protection }
    .access = Role, które mogą czytać dziennik zdarzeń: { $access }.
    .events = W dzienniku zdarzeń rejestruje się następujące zdarzenia:
    .events-one = W dzienniku zdarzeń rejestruje się następujące zdarzenie:
    .other_events = { $events ->
        [none] W dzienniku zdarzeń rejestruje się, co następuje:
       *[other] W dzienniku zdarzeń rejestruje się również, co następuje:
    }
    .reason_asked = Zdarzenia, dla których użytkownik musi podać powód: { $reason_asked }.
    .not_logged = W dzienniku zdarzeń nie rejestruje się:
    .not_for = Dziennik zdarzeń nie jest przeznaczony do następujących celów:
    .fields = Informacje, które każdy wpis zawiera co najmniej: { $fields }.
    .viewer = Program do odczytu dziennika zdarzeń: { $viewer }
    .help = Pomoc w odczycie dziennika zdarzeń: { $help }
    .alerts = Komunikaty i oznaki: { $link }.
    .steps = Aby odczytać lub wyeksportować dziennik zdarzeń:
    .note = { $note }

log-entry = Treść wpisów
    .caption = Treść wpisów dotyczących określonych zdarzeń
    .events = Zdarzenie
    .fields = Treść
    .note = Dalsza treść

log-notification = Powiadomienia
    .caption = Powiadomienia o zdarzeniach
    .events = Zdarzenie
    .other_events = Inne zdarzenia
    .by = Sposób wysłania
    .to = Powiadamiana rola
    .party = Powiadamiany podmiot
    .note = Uwaga
    .when = Warunek

log-export = Eksport dziennika zdarzeń
    .protocol = Protokół: { $protocol }.
    .encryption = Szyfrowanie: { $encryption }.
    .format = Format: { $format }.
    .to = Miejsce docelowe: { $to }.
    .port = Port: { $port }.

clock = Zegar
    .source = { $source ->
        [ntp] Zegar jest ustawiany za pomocą NTP.
        [nts] Zegar jest ustawiany za pomocą NTP z rozszerzeniem Network Time Security (NTS).
        [ptp] Zegar jest ustawiany za pomocą PTP.
        [host] Zegar jest ustawiany przez system operacyjny.
        [server] Zegar jest ustawiany przez serwer.
        [phone] Zegar jest ustawiany przez telefon.
        [manual] Zegar jest ustawiany ręcznie.
       *[cellular] Zegar jest ustawiany przez sieć komórkową.
    }
    .other_sources = Inne sposoby ustawiania zegara: { $other_sources }.
    .from = System, który ustawia zegar: { $from }.
    .port = Port usługi czasu: { $port }.
    .configured_by = Role, które mogą ustawić zegar: { $configured_by }.
    .accuracy = Największe odchylenie zegara: { $accuracy }.
    .if_wrong = Jeśli zegar wskazuje niewłaściwy czas: { $if_wrong }
    .steps = Aby ustawić zegar:

alert = Komunikaty i oznaki
    .caption = Komunikaty i oznaki
    .normal-caption = Inne komunikaty i oznaki
    .sign = Komunikat lub oznaka
    .id = Identyfikator
    .meaning = Znaczenie
    .shows = Pokazuje
    .action = Działanie
    .acts = Kto działa
    .call = Kontakt

## Malware and integrity

malware = Ochrona przed złośliwym oprogramowaniem
    .protection = { $protection ->
        [allow_list] Wyrób uruchamia tylko oprogramowanie z listy dozwolonego oprogramowania.
        [antimalware_included] Wyrób zawiera oprogramowanie antywirusowe.
        [antimalware_supported] W wyrobie można zainstalować oprogramowanie antywirusowe.
        [antimalware_by_operator] Operator musi zainstalować oprogramowanie antywirusowe.
        [antimalware_not_recommended] Producent zaleca, aby nie instalować w wyrobie oprogramowania antywirusowego.
        [read_only_system] Wyrób uruchamia się z systemu, którego nie można zmienić.
        [no_antimalware_software] Wyrób nie ma oprogramowania antywirusowego.
        [none] Wyrób nie ma własnej ochrony przed złośliwym oprogramowaniem.
       *[not_applicable] Ochrona przed złośliwym oprogramowaniem nie ma zastosowania.
    }
    .protection-part = { $protection ->
        [allow_list] Ten element systemu uruchamia tylko oprogramowanie z listy dozwolonego oprogramowania.
        [antimalware_included] Ten element systemu zawiera oprogramowanie antywirusowe.
        [antimalware_supported] W tym elemencie systemu można zainstalować oprogramowanie antywirusowe.
        [antimalware_by_operator] Operator musi zainstalować oprogramowanie antywirusowe.
        [antimalware_not_recommended] Producent zaleca, aby nie instalować w tym elemencie systemu oprogramowania antywirusowego.
        [read_only_system] Ten element systemu uruchamia się z systemu, którego nie można zmienić.
        [no_antimalware_software] Ten element systemu nie ma oprogramowania antywirusowego.
        [none] Ten element systemu nie ma własnej ochrony przed złośliwym oprogramowaniem.
       *[not_applicable] Ochrona przed złośliwym oprogramowaniem nie ma zastosowania.
    }
    .protection-should = { $need ->
        [optional] Operator może zainstalować oprogramowanie antywirusowe.
       *[other] Operator powinien zainstalować oprogramowanie antywirusowe.
    }
    .other_protection = Inna ochrona przed złośliwym oprogramowaniem: { $other_protection }.
    .need = Poziom wymagania: { $need }.
    .product = Produkt: { $product }.
    .installed_by = Instaluje: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Producent zaleca wykluczenie następujących pozycji ze skanowania przy dostępie:
           *[other] Wyklucz następujące pozycje ze skanowania przy dostępie:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Producent zaleca wykluczenie następujących pozycji ze skanowania zaplanowanego i na żądanie:
           *[other] Wyklucz następujące pozycje ze skanowania zaplanowanego i na żądanie:
        }
       *[other] { $exclusions_recommended ->
            [true] Producent zaleca wykluczenie ze skanowania następujących pozycji:
           *[other] Wyklucz ze skanowania następujące pozycje:
        }
    }
    .scans = Skanowanie: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] W wyrobie nie można zainstalować innego oprogramowania.
        [not_allowed] W wyrobie nie wolno instalować innego oprogramowania.
        [only_listed] W wyrobie nie wolno instalować oprogramowania, którego nie wymieniono w tym dokumencie.
       *[allowed] W wyrobie można zainstalować inne oprogramowanie.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] W tym elemencie systemu nie można zainstalować innego oprogramowania.
        [not_allowed] W tym elemencie systemu nie wolno instalować innego oprogramowania.
        [only_listed] W tym elemencie systemu nie wolno instalować oprogramowania, którego nie wymieniono w tym dokumencie.
       *[allowed] W tym elemencie systemu można zainstalować inne oprogramowanie.
    }
    .on_detection = { $protection ->
        [allow_list] Jeśli zostanie uruchomione oprogramowanie spoza listy: { $on_detection }
       *[other] Jeśli zostanie wykryte złośliwe oprogramowanie: { $on_detection }
    }
    .because = Powód: { $because }
    .instead = Co należy zrobić: { $instead }
    .note = { $note }

integrity = Integralność oprogramowania
    .secure_boot = { $secure_boot ->
        [true] Wyrób sprawdza swoje oprogramowanie przy każdym uruchomieniu (bezpieczny rozruch).
       *[false] Wyrób nie ma bezpiecznego rozruchu.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Ten element systemu sprawdza swoje oprogramowanie przy każdym uruchomieniu (bezpieczny rozruch).
       *[false] Ten element systemu nie ma bezpiecznego rozruchu.
    }
    .signature = Podpis oprogramowania: { $signature }.
    .signed_by = Podpisujący: { $signed_by }
    .checksum = Wartość skrótu lub suma kontrolna oprogramowania: { $checksum }.
    .covers = Sprawdzenie obejmuje następujące elementy:
    .checked = Moment sprawdzenia: { $checked }
    .on_failure = Jeśli wynik sprawdzenia jest negatywny: { $on_failure }
    .verify = Aby sprawdzić, czy oprogramowanie jest autentyczne:
    .because = Powód: { $because }
    .instead = Co należy zrobić: { $instead }
    .note = { $note }

## Updates

update = Aktualizacje
    .installing = Instalowanie aktualizacji
    .switching-off = Automatyczne aktualizacje
    .state = { $state ->
        [provided] Producent zapewnia aktualizacje zabezpieczeń.
        [not_provided] Producent nie zapewnia aktualizacji zabezpieczeń.
        [by_operator] Za aktualizacje zabezpieczeń odpowiada operator.
        [by_host] Aktualizacje zabezpieczeń zapewnia host lub jego źródło pakietów.
       *[not_applicable] Aktualizacje zabezpieczeń nie mają zastosowania.
    }
    .used = { $used ->
        [true] Aktualizacje są stosowane.
       *[false] { $title ->
            [none] Oprogramowanie wyrobu nie jest aktualizowane.
           *[other] Ten rodzaj aktualizacji nie jest stosowany.
        }
    }
    .used-part = { $used ->
        [true] Aktualizacje są stosowane.
       *[false] { $title ->
            [none] Oprogramowanie tego elementu systemu nie jest aktualizowane.
           *[other] Ten rodzaj aktualizacji nie jest stosowany.
        }
    }
    .announced_by = Sposób ogłaszania aktualizacji przez producenta: { $announced_by }.
    .source = Źródła aktualizacji: { $source }.
    .source_note = Skąd pobrać aktualizacje: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Wyrób instaluje tylko aktualizacje z ważnym podpisem cyfrowym.
        [hash] { $installed_by ->
            [manufacturer] Przed instalacją producent porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [service_partner] Przed instalacją partner serwisowy porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [user] Przed instalacją użytkownik musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [patient] Przed instalacją pacjent musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [integrator] Przed instalacją integrator musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [practitioner] Przed instalacją lekarz prowadzący praktykę musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [third_party] Przed instalacją strona trzecia porównuje wartość skrótu aktualizacji z wartością opublikowaną.
           *[other] Przed instalacją operator musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
        }
        [checksum] Wyrób instaluje tylko aktualizacje z prawidłową sumą kontrolną.
        [signed_package] Aktualizacje są podpisanymi pakietami.
        [app_store] Sklep z aplikacjami sprawdza autentyczność aktualizacji.
       *[none] Wyrób nie sprawdza autentyczności aktualizacji.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Ten element systemu instaluje tylko aktualizacje z ważnym podpisem cyfrowym.
        [hash] { $installed_by ->
            [manufacturer] Przed instalacją producent porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [service_partner] Przed instalacją partner serwisowy porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [user] Przed instalacją użytkownik musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [patient] Przed instalacją pacjent musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [integrator] Przed instalacją integrator musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [practitioner] Przed instalacją lekarz prowadzący praktykę musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [third_party] Przed instalacją strona trzecia porównuje wartość skrótu aktualizacji z wartością opublikowaną.
           *[other] Przed instalacją operator musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
        }
        [checksum] Ten element systemu instaluje tylko aktualizacje z prawidłową sumą kontrolną.
        [signed_package] Aktualizacje są podpisanymi pakietami.
        [app_store] Sklep z aplikacjami sprawdza autentyczność aktualizacji.
       *[none] Ten element systemu nie sprawdza autentyczności aktualizacji.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Aktualizacje instaluje producent.
        [operator] Aktualizacje instaluje operator.
        [shared] Aktualizacje instalują wspólnie producent i operator.
        [user] Aktualizacje instaluje użytkownik.
        [patient] Aktualizacje instaluje pacjent.
        [third_party] Aktualizacje instaluje strona trzecia.
        [integrator] Aktualizacje instaluje integrator.
        [practitioner] Aktualizacje instaluje lekarz prowadzący praktykę.
       *[service_partner] Aktualizacje instaluje partner serwisowy.
    }
    .automatic = { $automatic ->
        [true] Aktualizacje są instalowane automatycznie.
       *[false] Aktualizacje nie są instalowane automatycznie.
    }
    .switch_off = Aby wyłączyć automatyczne aktualizacje:
    .interval = Odstęp między regularnymi aktualizacjami: { $interval }.
    .connect_every = Najdłuższy czas między połączeniami w celu pobrania aktualizacji: { $connect_every }.
    .wait = Czas oczekiwania przed zainstalowaniem aktualizacji: { $wait }.
    .install_within = Termin, w którym należy zainstalować aktualizację zabezpieczeń: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Wyrobu można używać bez wymaganej aktualizacji.
       *[false] Wyrobu nie można używać, dopóki wymagana aktualizacja nie zostanie zainstalowana.
    }
    .usable_without-part = { $usable_without ->
        [true] Tej części systemu można używać bez wymaganej aktualizacji.
       *[false] Tej części systemu nie można używać, dopóki wymagana aktualizacja nie zostanie zainstalowana.
    }
    .before = Przed rozpoczęciem upewnij się, że spełnione są następujące warunki:
    .before-one = Przed rozpoczęciem upewnij się, że spełniony jest następujący warunek:
    .downtime = Przerwa w działaniu podczas aktualizacji: { $downtime }.
    .downtime-part = Przerwa w działaniu podczas aktualizacji: { $downtime }.
    .steps = Aby zainstalować aktualizację:
    .verify = Po aktualizacji sprawdź:
    .if_failed = Jeśli aktualizacja się nie powiodła: { $if_failed }
    .rollback = Powrót do poprzedniej wersji: { $rollback }
    .operator_patching = Poprawki instalowane przez operatora: { $operator_patching }
    .approved = Aktualizacje innych dostawców zatwierdzone przez producenta: { $approved }
    .excluded = Nie instaluj następujących aktualizacji:
    .excluded-one = Nie instaluj następującej aktualizacji:
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

support = Okres wsparcia w zakresie bezpieczeństwa informatycznego
    .help = Wsparcie
    .start = Początek wsparcia: { $start }.
    .end = Koniec wsparcia: { $end }.
    .duration = Długość okresu wsparcia: { $duration }.
    .counted_from = Początek okresu: { $counted_from }.
    .until = Zdarzenie, które kończy wsparcie: { $until }.
    .security_end = Koniec aktualizacji zabezpieczeń: { $security_end }.
    .versions = Wersje, które otrzymują aktualizacje zabezpieczeń: { $versions }
    .includes = Wsparcie w zakresie bezpieczeństwa obejmuje:
    .contact = Kontakt w sprawie wsparcia: { $contact }
    .after_end = Po zakończeniu wsparcia: { $after_end }
    .notified_by = Sposób ogłaszania końca wsparcia przez producenta: { $notified_by }.
    .notice_period = Wyprzedzenie, z jakim ogłaszany jest koniec wsparcia: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Przywracanie działania
    .restoring = Przywracanie
    .resetting = Przywracanie ustawień fabrycznych
    .failures = Awarie
    .restore = Aby przywrócić dane z kopii zapasowej:
    .factory_reset = Aby przywrócić ustawienia fabryczne wyrobu:
    .factory_reset_effect = Skutek przywrócenia ustawień fabrycznych: { $factory_reset_effect }
    .network_loss_mode = Tryb pracy, gdy sieć informatyczna nie działa: { $network_loss_mode }.
    .network_loss = Jeśli sieć informatyczna przestanie działać: { $network_loss }
    .continues = Podczas awarii lub zdarzenia związanego z bezpieczeństwem nadal działają:
    .safe_state = Stan bezpieczny: { $safe_state }

backup = Kopia zapasowa
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Tworzone są kopie zapasowe danych wyrobu.
            [service_partner] Tworzone są kopie zapasowe danych wyrobu.
           *[other] Wyrób może tworzyć kopie zapasowe danych.
        }
        [not_provided] Wyrób nie tworzy kopii zapasowych danych.
        [by_operator] Kopię zapasową musi zapewnić operator.
        [by_host] Kopię zapasową zapewnia system operacyjny lub host.
       *[not_applicable] Kopia zapasowa nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Tworzone są kopie zapasowe danych tego elementu systemu.
            [service_partner] Tworzone są kopie zapasowe danych tego elementu systemu.
           *[other] Ten element systemu może tworzyć kopie zapasowe danych.
        }
        [not_provided] Ten element systemu nie tworzy kopii zapasowych danych.
        [by_operator] Kopię zapasową musi zapewnić operator.
        [by_host] Kopię zapasową zapewnia system operacyjny lub host.
       *[not_applicable] Kopia zapasowa nie ma zastosowania.
    }
    .state-should = { $need ->
        [optional] Operator może zapewnić kopię zapasową.
       *[other] Operator powinien zapewnić kopię zapasową.
    }
    .what = Zawartość kopii zapasowej: { $what }.
    .without = Dane, których nie obejmuje kopia zapasowa: { $without }.
    .by = { $by ->
        [manufacturer] Kopię zapasową tworzy producent.
        [operator] Kopię zapasową tworzy operator.
        [shared] Kopię zapasową tworzą wspólnie producent i operator.
        [user] Kopię zapasową tworzy użytkownik.
        [patient] Kopię zapasową tworzy pacjent.
        [third_party] Kopię zapasową tworzy strona trzecia.
        [integrator] Kopię zapasową tworzy integrator.
        [practitioner] Kopię zapasową tworzy lekarz prowadzący praktykę.
       *[service_partner] Kopię zapasową tworzy partner serwisowy.
    }
    .how = Przebieg tworzenia kopii zapasowej: { $how }
    .every = { $every_recommended ->
        [true] Zalecany odstęp między kopiami zapasowymi: { $every }.
       *[other] Odstęp między kopiami zapasowymi: { $every }.
    }
    .kept = Okres przechowywania kopii zapasowych: { $kept }.
    .recovery_point = Docelowy punkt odtworzenia (RPO): { $recovery_point }.
    .recovery_time = Docelowy czas odtworzenia (RTO): { $recovery_time }.
    .steps = Aby utworzyć kopię zapasową:
    .test = Sprawdzenie kopii zapasowej: { $test }
    .because = Powód: { $because }
    .instead = { $state ->
        [by_operator] Co musi zrobić operator: { $instead }
       *[other] Co należy zrobić: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Zdarzenia dotyczące bezpieczeństwa informatycznego
    .serious = Poważne incydenty
    .sign = Objaw lub awaria
    .further = Inne objawy i awarie
    .where = Zobacz
    .signs = To zdarzenie można rozpoznać po następujących oznakach:
    .acts = Kto działa: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Wykonaj następujące czynności:
    .report_to = Adresat zgłoszenia: { $report_to }
    .preserve = Zabezpieczenie dowodów: { $preserve }

residual-risk = Ryzyka resztkowe
    .affects = Kto lub co jest zagrożone: { $affects }.
    .action = Działanie: { $action }

misuse = Możliwe do przewidzenia nieprawidłowe użycie
    .affects = Kto lub co jest zagrożone: { $affects }.

warning = Ostrzeżenia
    .affects = Kto lub co jest zagrożone: { $affects }.

## End of use

decommission = Wycofanie z eksploatacji
    .steps = { $occasions ->
        [none] Przed utylizacją lub przekazaniem wykonaj następujące czynności:
       *[other] Wykonaj następujące czynności { $occasions }:
    }
    .verify = Jak sprawdzić, czy dane zostały usunięte: { $verify }
    .remains = Co pozostaje: { $remains }
    .elsewhere = W innych systemach wykonaj następujące czynności:
    .transfer = Przekazanie innemu operatorowi: { $transfer }
    .disposal = Utylizacja: { $disposal }

## Components

sbom = Zestawienie komponentów oprogramowania
    .file = Źródło listy komponentów: { $file }.
    .format = Format zestawienia komponentów oprogramowania (SBOM): { $format }.
    .available_at = Gdzie uzyskać zestawienie komponentów oprogramowania (SBOM): { $available_at }.
    .request = Jak zamówić zestawienie komponentów oprogramowania (SBOM): { $request }
    .upkeep = Aktualizowanie SBOM: { $upkeep }
    .none_known_on = Według stanu na dzień { $none_known_on } producent nie znał żadnych podatności wymienionych komponentów, które dotyczyłyby wyrobu.

component = Komponenty
    .caption = Komponenty oprogramowania
    .name = Komponent
    .version = Wersja
    .supplier = Dostawca
    .purpose = Cel
    .licence = Licencja
    .part = Element
    .purl = Package URL
    .cpe = CPE
    .support_end = Wsparcie do
    .note = Uwaga

vulnerability = Podatności
    .caption = Podatności
    .intro = Tabela wymienia podatności i podaje, w jaki sposób każda z nich dotyczy wyrobu.
    .id = Podatność
    .title = Podatność
    .component = Komponent
    .component_version = Wersja komponentu
    .score = Ocena
    .rating = Ocena ogólna
    .state = Stan
    .exploited = Wykorzystanie
    .fixed_in = Usunięto w wersji
    .because = Powód
    .action = Działanie
    .justification = Uzasadnienie
    .response = Reakcja producenta
    .residual_risk = Ryzyko resztkowe
    .reported_by = Kto zgłosił
    .assessed_on = Data oceny
    .source = Źródło oceny
