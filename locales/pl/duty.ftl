### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Po zakończeniu aktualizacji zabezpieczeń nie należy oczekiwać, że producent usunie nowo wykryte podatności. Należy się liczyć z tym, że ryzyko dla bezpieczeństwa będzie rosło. Operator musi kontrolować to ryzyko.
    .changes = Wyrób, jego oprogramowanie i ustawienia wolno zmieniać tylko tak, jak zezwala na to producent. Inne zmiany mogą pogorszyć bezpieczeństwo, działanie i cyberbezpieczeństwo.
    .interoperability = Wyrobu należy używać tylko z systemami, które są z nim kompatybilne i nie pogarszają jego działania. Dotyczy to także systemów, których wyrób potrzebuje.
    .law = Podmiot używający wyrobu musi przestrzegać obowiązującego prawa, w szczególności przepisów o ochronie danych.
    .security-event = W razie podejrzenia zdarzenia dotyczącego bezpieczeństwa informatycznego należy niezwłocznie powiadomić producenta, { $manufacturer }: { $contact }
    .serious-incident = Każdy poważny incydent związany z wyrobem należy zgłosić producentowi i właściwemu organowi państwa członkowskiego, w którym użytkownik lub pacjent ma miejsce zamieszkania lub siedzibę.
    .unused-ports = Należy wyłączyć każdy port i każdy interfejs, który nie jest wymagany, nie jest używany i który można wyłączyć.
