### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Pokrycie wymagań
    .about = { $device }: { $document } ({ $language }).
    .notice = Sporządzone przez ifugen na podstawie konfiguracji i złożonego dokumentu. Raport wspiera kontrolę przez osobę wykwalifikowaną i jej nie zastępuje. Wymagania są omówione własnymi słowami, po angielsku. Pozycje oznaczone „z pamięci” nie zostały odczytane w źródle i wymagają potwierdzenia.
    .method = Wymaganie jest pokryte, gdy dokument pokazuje informację dla każdej rzeczy, o którą ono pyta, a żadna informacja nie mówi czegoś przeciwnego. Informacja, która jest tylko w konfiguracji, się nie liczy, podobnie jak tekst, który nic nie mówi. Gdzie informacje nie wystarczają do rozstrzygnięcia, rozstrzyga osoba, podając nazwisko, datę i powód. Aby prześledzić wiersz: należy przeczytać punkt źródła, odszukać informację w jej miejscu w konfiguracji i przejść za odsyłaczem do miejsca w dokumencie.
    .none = –
    .more = i dalsze ({ $count }): zob. tabela informacji
    .contents = Spis treści

## Status

status =
    .covered = pokryte
    .partly = częściowo
    .missing = brak
    .contradicted = sprzeczność
    .to_be_judged = do oceny
    .outside = poza tym dokumentem
    .not_applicable = nie dotyczy
    .optional = nieobowiązkowe: źródło jest formularzem obok instrukcji

## The picture. $name is the id of a source or topic.

picture = Stan wymagań
    .sources = Według źródeł
    .topics = Według tematów
    .segment = { $name }: { $count } { $status }
    .alt = Paski pokazują dla każdego źródła i każdego tematu, ile wymagań jest pokrytych, pokrytych częściowo, brakujących, sprzecznych, do oceny, poza tym dokumentem i niemających zastosowania. Tabele źródeł i tematów zawierają te same liczby.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Źródła
    .source = Źródło
    .title = Tytuł i wydanie
    .kind = Rodzaj

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Od wymagania do tekstu
    .intro = Jeden wiersz dla każdego wymagania źródeł, które jest skierowane do użytkownika. Dla każdej rzeczy podano najwyżej trzy informacje; tabela informacji podaje wszystkie.
    .requirement = Wymaganie
    .clause = Punkt
    .duty = Co użytkownicy muszą wiedzieć (omówienie)
    .confidence = Punkt podano
    .status = Stan
    .evidence = Informacje i ich miejsce w dokumencie
    .note = Uwaga
    .lacking = Nie pokazano:
    .hidden = Podano w { $place }, ale żaden rozdział tego nie pokazuje
    .says-nothing = Tekst w { $place } nic nie mówi
    .contradicted = Powiedziano coś przeciwnego:
    .against = Powiedziano w { $place }
    .outside = Podano gdzie indziej:
    .to-judge = Do oceny przez osobę:
    .judged = Oceniono przez: { $by }, { $date } ({ $place }):
    .lapsed = Ocena z { $date } (autor: { $by }, { $place }) już nie obowiązuje: informacje się zmieniły
    .hash = Skrót informacji: { $facts }
    .justified = Nie dotyczy. Uzasadnienie w { $place }:
    .by-fact = Nie dotyczy, na podstawie { $fact } ({ $place }).
    .condition = Warunek:

topics = Od tematu do tekstu
    .intro = Jeden wiersz dla każdej rzeczy, która należy do tematu, ze wszystkimi informacjami o niej. Tematy prowadzą do informacji; nie pokrywają żadnego wymagania.
    .topic = Temat
    .meaning = Znaczenie
    .chapter = Oczekiwane w rozdziale
    .aspect = Pytanie
    .facts = Informacje, ich miejsca i kotwice

facts = Od informacji do wymagania
    .intro = Jeden wiersz dla każdej informacji, którą pokazuje dokument. Informacje z jednego wiersza listy stoją razem.
    .fact = Informacja
    .place = Miejsce w konfiguracji
    .chapter = Rozdział
    .anchor = Miejsce w dokumencie
    .serves = Wymagania, którym służy

observed = Zaobserwowane na wyrobie
    .intro = To, co zaobserwowano na wyrobie, w porównaniu z konfiguracją. Zaobserwowane jest tylko to, co pokazują te pliki. Brak sprzeczności nie pokazuje, że informacja jest prawdziwa.
    .file = { $file } z dnia { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, bez daty (SHA-256 { $hash }).
    .result = Wynik
    .seen = Gdzie lub dlaczego nie
    .observed = zaobserwowana
    .contradicted = sprzeczna
    .not_observable = nie do zaobserwowania
    .stale = Informacja zmieniła się od tego czasu.

confidence =
    .verified = po odczytaniu
    .recalled = z pamięci

kind =
    .law = prawo
    .guidance = wytyczne
    .standard = norma
    .form = formularz
    .contract = umowa

## The disclosure form (MDS2)

mds2 = Oświadczenie producenta o bezpieczeństwie wyrobu medycznego (MDS2): informacje do formularza
    .about = { $device }: { $document }
    .notice = Informacje z konfiguracji, w kolejności sekcji ANSI/NEMA HN 1-2019. Pytania są omówione własnymi słowami, po angielsku, i pogrupowane; na ich podstawie należy wypełnić opublikowany formularz. Nie ma tu odpowiedzi, których nie podaje konfiguracja.
    .section = Sekcja
    .question = Pytania
    .asks = O co się pyta (omówienie)
    .fact = Informacja
    .value = Wartość
    .place = Miejsce w konfiguracji
    .unanswered = brak odpowiedzi w konfiguracji
