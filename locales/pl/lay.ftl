### Rejestr dla laików: te teksty zastępują pozostałe, gdy dokument jest przeznaczony dla pacjentów, opiekunów lub laików.
### Zwracają się do czytelnika i nie wymagają znajomości ról. To, czego tu nie ma, pozostaje bez zmian.

chapter =
    .preparation = Zanim użyjesz wyrobu
    .identification = Wyrób i ten dokument
    .features = Jak wyrób jest chroniony
    .environment = Co robisz dla bezpieczeństwa
    .compatibility = Co działa z wyrobem
    .network = Internet i inne połączenia
    .installation = Przygotowanie wyrobu do pracy
    .access = Logowanie i dostęp
    .data = Dane osobowe
    .malware = Ochrona przed szkodliwym oprogramowaniem
    .updates = Aktualizacje
    .recovery = Kopia zapasowa, przywracanie i awarie
    .maintenance = Zadania, które regularnie powracają
    .incidents = Gdy coś jest nie tak
    .risks = Ryzyka, które pozostają, i błędy, których należy unikać
    .decommissioning = Gdy przestajesz używać wyrobu
    .contact = Do kogo się zwrócić
    .history = Zmiany w tym dokumencie

lead =
    .preparation = Skorzystaj z tej listy przed pierwszym użyciem wyrobu. Każdy wiersz prowadzi do miejsca z dalszymi informacjami.
    .identification = Sprawdź tutaj, czy ten dokument dotyczy twojego wyrobu.
    .features = Przeczytaj ten rozdział, zanim zaczniesz polegać na zabezpieczeniu lub zmienisz jego ustawienia.
    .environment = Przeczytaj ten rozdział przed pierwszym użyciem wyrobu.
    .compatibility = Przeczytaj ten rozdział, zanim wybierzesz lub zaktualizujesz coś, czego używasz z wyrobem.
    .network = Przeczytaj ten rozdział przed połączeniem wyrobu.
    .installation = Przeczytaj ten rozdział przed przygotowaniem wyrobu do pracy.
    .access = Przeczytaj ten rozdział przed pierwszym użyciem wyrobu i przed przyznaniem dostępu innym osobom.
    .data = Przeczytaj ten rozdział przed wyeksportowaniem, przekazaniem lub usunięciem danych.
    .malware = Przeczytaj ten rozdział przed zainstalowaniem lub usunięciem oprogramowania.
    .updates = Przeczytaj ten rozdział przed zainstalowaniem lub odłożeniem aktualizacji.
    .recovery = Przeczytaj ten rozdział przed pierwszym użyciem wyrobu i ponownie, gdy coś ulegnie awarii.
    .maintenance = Skorzystaj z tego rozdziału, aby zaplanować te zadania.
    .incidents = Skorzystaj z tego rozdziału od razu, gdy uważasz, że coś jest nie tak.
    .risks = Przeczytaj ten rozdział przed użyciem wyrobu.
    .decommissioning = Przeczytaj ten rozdział, zanim przestaniesz używać wyrobu, przekażesz go lub zutylizujesz.
    .contact = Przeczytaj ten rozdział przed zgłoszeniem problemu z bezpieczeństwem wyrobu.
    .history = Przeczytaj ten rozdział, jeśli znasz wcześniejsze wydanie tego dokumentu.

party =
    .operator = Ty lub organizacja, która udostępnia ci wyrób
    .shared = producent razem z tobą lub z organizacją, która udostępnia ci wyrób
    .user = Ty
    .patient = pacjent

mode =
    .indicator = Jak rozpoznasz tryb

operating-environment =
    .assumptions = Producent zakłada, co następuje:
    .change = Kiedy ponownie pomyśleć o bezpieczeństwie
    .reassess = Przejrzyj ten dokument ponownie po każdym z następujących zdarzeń:
    .reassess-one = Przejrzyj ten dokument ponownie po następującym zdarzeniu:
    .prohibited = Nie wykonuj następujących czynności i nie pozwalaj na nie innym osobom:
    .not_recommended = Producent zaleca, aby nie robić następujących rzeczy:

control =
    .required = Co musi być zapewnione
    .required-caption = Co musi być zapewnione
    .required-intro = Następujące środki muszą być zapewnione. Tabela wskazuje, kto się tym zajmuje.
    .strongly_recommended = Co producent zdecydowanie zaleca
    .strongly_recommended-caption = Co producent zdecydowanie zaleca
    .strongly_recommended-intro = Producent zdecydowanie zaleca następujące środki.
    .recommended = Co producent zaleca
    .recommended-caption = Co producent zaleca
    .recommended-intro = Producent zaleca następujące środki.
    .preferred = Co producent uważa za lepsze rozwiązanie
    .preferred-caption = Co producent uważa za lepsze rozwiązanie
    .preferred-intro = Producent woli następujące środki od innych odpowiednich środków.
    .where_possible = Co producent zaleca w miarę możliwości
    .where_possible-caption = Co producent zaleca w miarę możliwości
    .where_possible-intro = Producent zaleca następujące środki tam, gdzie są one możliwe.
    .optional = Co jest opcjonalne
    .optional-caption = Co jest opcjonalne
    .optional-intro = Następujące środki są opcjonalne. Tabela wskazuje, kto może je zastosować.
    .unstated = Inne środki
    .unstated-caption = Inne środki
    .unstated-intro = W przypadku następujących środków ten dokument nie podaje, czy są one wymagane, czy zalecane.
    .group-condition-intro = Jeśli wiersz podaje grupę z warunkiem, środek obowiązuje tylko po spełnieniu tego warunku.
    .group-choice-intro = Jeśli wiersz podaje grupę, tabela grup określa, ile środków z grupy wystarczy.
    .title = Środek
    .responsibility = Kto się tym zajmuje
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
    .risk = Ryzyko związane z samym środkiem: { $risk }

control-group = Grupy środków
    .caption = Grupy środków
    .condition-intro = Jeśli grupa ma warunek, jej środki obowiązują tylko po spełnieniu tego warunku.
    .choice-left-out = wszystkie środki z grupy

group-choice =
    .all = wszystkie środki z grupy
    .at_least_one = co najmniej jeden środek z grupy

no-action =
    .caption = Środki, których nie musisz stosować
    .kind = Środek

training = Czego się nauczyć
    .caption = Czego się nauczyć
    .role = Kto

installation =
    .preparing = Zanim zaczniesz
    .installing = Krok po kroku
    .installed_by = Kto przygotowuje wyrób do pracy: { $installed_by }.
    .steps = Aby przygotować wyrób do pracy:
    .verify = Po przygotowaniu wyrobu sprawdź:
    .if_failed = Jeśli się nie udało: { $if_failed }

hardening = Ustawienia bezpieczeństwa
    .caption = Ustawienia bezpieczeństwa

multi-factor = Drugi krok przy logowaniu
    .state = { $state ->
        [provided] Wyrób może wymagać drugiego kroku przy logowaniu.
        [not_provided] Wyrób nie wymaga drugiego kroku przy logowaniu.
        [by_operator] Drugi krok przy logowaniu musisz zapewnić ty lub musi go zapewnić organizacja, która udostępnia ci wyrób.
        [by_host] Drugi krok przy logowaniu zapewnia system operacyjny lub host.
       *[not_applicable] Drugi krok przy logowaniu nie ma zastosowania.
    }
    .state-part = { $state ->
        [provided] Ten element systemu może wymagać drugiego kroku przy logowaniu.
        [not_provided] Ten element systemu nie wymaga drugiego kroku przy logowaniu.
        [by_operator] Drugi krok przy logowaniu musisz zapewnić ty lub musi go zapewnić organizacja, która udostępnia ci wyrób.
        [by_host] Drugi krok przy logowaniu zapewnia system operacyjny lub host.
       *[not_applicable] Drugi krok przy logowaniu nie ma zastosowania.
    }
    .state-should = { $need ->
        [optional] Drugi krok przy logowaniu możesz zapewnić ty lub może go zapewnić organizacja, która udostępnia ci wyrób.
       *[other] Zaleca się zapewnienie drugiego kroku przy logowaniu przez ciebie lub przez organizację, która udostępnia ci wyrób.
    }
    .state-inactive = { $state ->
        [by_host] Drugi krok przy logowaniu zapewniany przez system operacyjny lub hosta jest wymagany tylko wtedy, gdy jest włączony.
       *[other] Drugi krok przy logowaniu jest wymagany tylko wtedy, gdy jest włączony.
    }
    .required_for = Kto musi wykonać drugi krok przy logowaniu: { $required_for }.
    .method = Możliwe drugie kroki: { $method }.
    .reset = Resetowanie drugiego kroku: { $reset }

role = Kto może mieć dostęp
    .caption = Kto może mieć dostęp
    .title = Kto

function = Kto co może robić
    .caption = Kto co może robić

password =
    .unlocked_by = { $lockout ->
        [none] Kto może odblokować logowanie: { $unlocked_by }.
       *[other] Kto może wcześniej zdjąć blokadę: { $unlocked_by }.
    }

session =
    .configured_by = Kto może ustawić limit czasu: { $configured_by }.

gdpr = Ochrona danych
    .controller = { $controller ->
        [manufacturer] Za przetwarzanie danych osobowych odpowiada producent (administrator danych).
        [operator] Za przetwarzanie danych osobowych odpowiadasz ty lub organizacja, która udostępnia ci wyrób (administrator danych).
        [shared] Za przetwarzanie danych osobowych odpowiada producent razem z tobą lub z organizacją, która udostępnia ci wyrób (współadministratorzy danych).
        [user] Za dane w wyrobie odpowiadasz ty.
        [patient] Za dane w wyrobie odpowiada pacjent.
        [third_party] Za przetwarzanie danych osobowych odpowiada strona trzecia (administrator danych).
        [integrator] Za przetwarzanie danych osobowych odpowiada integrator (administrator danych).
        [practitioner] Za przetwarzanie danych osobowych odpowiada lekarz prowadzący praktykę (administrator danych).
       *[service_partner] Za przetwarzanie danych osobowych odpowiada partner serwisowy (administrator danych).
    }
    .controller_name = Za przetwarzanie danych osobowych odpowiada (administrator danych): { $controller_name }.
    .subject_access = Jeśli chcesz zobaczyć dane osobowe: { $subject_access }
    .subject_erasure = Jeśli chcesz, aby dane osobowe usunięto: { $subject_erasure }

logging =
    .access = Kto może czytać dziennik zdarzeń: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesję rozpoczyna producent.
        [operator] Sesję rozpoczynasz ty lub organizacja, która udostępnia ci wyrób.
        [shared] Sesję rozpoczyna producent razem z tobą lub z organizacją, która udostępnia ci wyrób.
        [user] Sesję rozpoczynasz ty.
        [patient] Sesję rozpoczyna pacjent.
        [third_party] Sesję rozpoczyna strona trzecia.
        [integrator] Sesję rozpoczyna integrator.
        [practitioner] Sesję rozpoczyna lekarz prowadzący praktykę.
       *[service_partner] Sesję rozpoczyna partner serwisowy.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Wyrób instaluje tylko aktualizacje z ważnym podpisem cyfrowym.
        [hash] { $installed_by ->
            [manufacturer] Przed instalacją producent porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [service_partner] Przed instalacją partner serwisowy porównuje wartość skrótu aktualizacji z wartością opublikowaną.
            [integrator] Przed instalacją integrator musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [practitioner] Przed instalacją lekarz prowadzący praktykę musi porównać wartość skrótu aktualizacji z wartością opublikowaną.
            [third_party] Przed instalacją strona trzecia porównuje wartość skrótu aktualizacji z wartością opublikowaną.
           *[other] Przed zainstalowaniem aktualizacji porównaj jej wartość skrótu z wartością opublikowaną.
        }
        [checksum] Wyrób instaluje tylko aktualizacje z prawidłową sumą kontrolną.
        [signed_package] Aktualizacje są podpisanymi pakietami.
        [app_store] Autentyczność aktualizacji sprawdza sklep z aplikacjami.
       *[none] Wyrób nie sprawdza autentyczności aktualizacji.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Aktualizacje instaluje producent.
        [operator] Aktualizacje instalujesz ty lub organizacja, która udostępnia ci wyrób.
        [shared] Aktualizacje instaluje producent razem z tobą lub z organizacją, która udostępnia ci wyrób.
        [user] Aktualizacje instalujesz ty.
        [patient] Aktualizacje instaluje pacjent.
        [third_party] Aktualizacje instaluje strona trzecia.
        [integrator] Aktualizacje instaluje integrator.
        [practitioner] Aktualizacje instaluje lekarz prowadzący praktykę.
       *[service_partner] Aktualizacje instaluje partner serwisowy.
    }
    .operator_patching = Aktualizacje, które instalujesz samodzielnie: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Kopię zapasową tworzy producent.
        [operator] Kopię zapasową tworzysz ty lub organizacja, która udostępnia ci wyrób.
        [shared] Kopię zapasową tworzy producent razem z tobą lub z organizacją, która udostępnia ci wyrób.
        [user] Kopię zapasową tworzysz ty.
        [patient] Kopię zapasową tworzy pacjent.
        [third_party] Kopię zapasową tworzy strona trzecia.
        [integrator] Kopię zapasową tworzy integrator.
        [practitioner] Kopię zapasową tworzy lekarz prowadzący praktykę.
       *[service_partner] Kopię zapasową tworzy partner serwisowy.
    }

decommission = Gdy przestajesz używać wyrobu
    .transfer = Jeśli przekazujesz wyrób: { $transfer }

incident = Gdy coś jest nie tak
    .signs = Po czym to poznasz:
    .actions = Co zrobić:
    .report_to = Komu to zgłosić: { $report_to }
    .preserve = Co zachować jako dowód: { $preserve }

glance =
    .contacts-there = Własne kontakty: { $link }
    .it = Więcej w tym dokumencie
    .controls = Co musi być zapewnione
    .incidents = Gdy coś jest nie tak
    .installation = Przygotowanie wyrobu do pracy
    .training = Czego się nauczyć
    .preparation = Zanim użyjesz wyrobu

glance-party =
    .operator = Ty lub organizacja, która udostępnia ci wyrób
    .shared = Producent razem z tobą lub z organizacją, która udostępnia ci wyrób
    .user = Ty
    .patient = Pacjent

preparation =
    .before = Zanim zaczniesz
    .verify = Jak rozpoznać, że się udało

duty =
    .after-support = Po zakończeniu aktualizacji zabezpieczeń nie oczekuj, że producent usunie nowo wykryte podatności. Licz się z tym, że ryzyko dla bezpieczeństwa będzie rosło. Musisz sobie z nim poradzić ty albo organizacja, która udostępnia ci wyrób.
    .law = Musisz przestrzegać obowiązującego prawa, w szczególności przepisów o ochronie danych. Dotyczy to również organizacji, która udostępnia ci wyrób.

alert = Komunikaty i oznaki
    .caption = Komunikaty i oznaki

residual-risk = Ryzyka, które pozostają

misuse = Błędy, których należy unikać

support = Jak długo otrzymujesz aktualizacje zabezpieczeń

local-contact = Własne kontakty
    .caption = Własne kontakty

noticeable =
    .yes = Zauważasz tę awarię.
    .no = Nie zauważasz tej awarii.
