### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Po zakończeniu wsparcia lub aktualizacji zabezpieczeń nie należy polegać na dalszych aktualizacjach zabezpieczeń od producenta. Ryzyko dla bezpieczeństwa wtedy rośnie, a podmiot używający wyrobu musi je kontrolować.
    .changes = Wyrób, jego oprogramowanie i ustawienia wolno zmieniać tylko tak, jak zezwala na to ten dokument albo komunikat opublikowany przez producenta. Inne zmiany mogą pogorszyć bezpieczeństwo, działanie i cyberbezpieczeństwo.
    .genuine-software = W systemach współpracujących z wyrobem należy używać wyłącznie oryginalnego oprogramowania.
    .interoperability = Systemy, które współpracują z wyrobem lub których wyrób potrzebuje, muszą być z nim kompatybilne. Nie mogą pogarszać jego działania.
    .law = Podmiot używający wyrobu musi przestrzegać obowiązującego prawa, w szczególności przepisów o ochronie danych.
    .security-event = W razie podejrzenia zdarzenia dotyczącego bezpieczeństwa informatycznego należy niezwłocznie powiadomić producenta, { $manufacturer }: { $contact }
    .serious-incident = Każdy poważny incydent związany z wyrobem należy zgłosić producentowi i właściwemu organowi państwa członkowskiego, w którym użytkownik lub pacjent ma miejsce zamieszkania lub siedzibę.
    .unused-ports = Należy wyłączyć każdy port i każdy interfejs, który nie jest wymagany, nie jest używany i który można wyłączyć.
