### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users.

# $device is a name, $document its title, number and revision
report = Pokrycie wymagań
    .about = { $device }: { $document } ({ $language }).
    .notice = Raport sporządzony przez ifugen na podstawie konfiguracji i złożonego dokumentu. Wspomaga przegląd wykonywany przez osobę o odpowiednich kwalifikacjach i nie zastępuje go. Wymagania są podane w postaci parafraz. Wymagania z oznaczeniem „z pamięci” nie zostały odczytane w źródle i muszą zostać potwierdzone.
    .method = Wymaganie jest pokryte, gdy dokument przedstawia fakt dla każdego elementu, którego ono dotyczy. Fakt, który znajduje się tylko w konfiguracji, nie jest uwzględniany. Aby prześledzić wiersz: przeczytaj punkt, odszukaj fakt w jego miejscu w konfiguracji i przejdź za łączem do akapitu dokumentu.
    .none = –
    .more = i jeszcze { $count }: zobacz temat { $topic }
    .contents = Spis treści

## Status. Neuter, as "wymaganie"; the same in the plural.

status =
    .covered = pokryte
    .partly = częściowo pokryte
    .missing = niepokryte
    .not_applicable = nie dotyczy
    .optional = opcjonalne: źródło jest formularzem dołączonym do instrukcji

## The picture. $name is the id of a source or topic.

picture = Wymagania: pokryte, częściowo pokryte, niepokryte oraz takie, które nie dotyczą wyrobu
    .sources = Według źródła
    .topics = Według tematu
    .segment = { $name }: { $count } – { $status }
    .alt = Paski pokazują dla każdego źródła i każdego tematu, ile wymagań jest pokrytych, częściowo pokrytych i niepokrytych oraz ile nie dotyczy wyrobu. Tabele źródeł i tematów zawierają te same liczby.

## Tables

sources = Źródła
    .source = Źródło
    .title = Tytuł i wydanie
    .kind = Rodzaj

requirements = Od wymagania do tekstu
    .intro = Jeden wiersz dla każdego wymagania ze źródeł, które jest skierowane do użytkownika. Dla każdego wymaganego elementu podano najwyżej trzy fakty. Tabela tematów podaje wszystkie fakty.
    .requirement = Wymaganie
    .clause = Punkt
    .duty = O czym należy poinformować użytkowników (parafraza)
    .confidence = Brzmienie punktu
    .status = Status
    .evidence = Fakty i miejsca, w których dokument je przedstawia
    .note = Uwaga
    .lacking = Nie przedstawiono: { $aspect }
    .hidden = Podano w konfiguracji ({ $place }), ale żaden rozdział tego nie przedstawia
    .justified = Uzasadnienie ({ $place }): { $text }
    .by-fact = Nie dotyczy. Podstawa: { $fact } ({ $place }). Warunek: { $condition }

topics = Od tematu do tekstu
    .intro = Jeden wiersz dla każdego elementu, którego wymaga temat, ze wszystkimi faktami na ten temat.
    .topic = Temat
    .meaning = Znaczenie
    .chapter = Oczekiwany rozdział
    .aspect = Wymagany element
    .facts = Fakty, ich miejsca i kotwice

facts = Od faktu do wymagania
    .intro = Jeden wiersz dla każdego faktu, który dokument przedstawia. Fakty z jednego wiersza listy znajdują się obok siebie.
    .fact = Fakt
    .place = Miejsce w konfiguracji
    .anchor = Miejsce w dokumencie
    .serves = Wymagania, którym służy

# They stand under the head requirements.confidence, "Brzmienie punktu"; report.notice quotes the second.
confidence =
    .verified = sprawdzone
    .recalled = z pamięci

kind =
    .law = akt prawny
    .guidance = wytyczne
    .standard = norma
    .form = formularz
    .contract = umowa

## The disclosure form (MDS2)

mds2 = Oświadczenie producenta o bezpieczeństwie informatycznym wyrobu medycznego: fakty do formularza
    .about = { $device }: { $document }
    .notice = Fakty z konfiguracji w kolejności sekcji normy ANSI/NEMA HN 1-2019. Pytania są podane w postaci parafraz i pogrupowane. Na podstawie faktów wypełnij opublikowany formularz. Nie podano tu żadnej odpowiedzi, której nie zawiera konfiguracja.
    .section = Sekcja
    .question = Pytania
    .asks = O co pyta formularz (parafraza)
    .fact = Fakt
    .value = Wartość
    .place = Miejsce w konfiguracji
    .unanswered = bez odpowiedzi w konfiguracji
