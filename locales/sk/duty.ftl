### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Po skončení bezpečnostných aktualizácií neočakávajte, že výrobca odstráni novozistené zraniteľnosti. Počítajte s tým, že riziko pre kybernetickú bezpečnosť porastie. Prevádzkovateľ musí toto riziko riadiť.
    .changes = Pomôcku, jej softvér alebo jej nastavenia meňte iba spôsobom, ktorý povoľuje výrobca. Iné zmeny môžu zhoršiť bezpečnosť, výkon a zabezpečenie.
    .interoperability = Pomôcku používajte iba spolu so systémami, ktoré sú s ňou kompatibilné a nezhoršujú jej výkon. Platí to aj pre systémy, ktoré pomôcka potrebuje.
    .law = Kto pomôcku prevádzkuje, musí dodržiavať platné právne predpisy, najmä predpisy o ochrane osobných údajov.
    .security-event = Ak máte podozrenie na kybernetickú bezpečnostnú udalosť, bezodkladne ju oznámte výrobcovi ({ $manufacturer }): { $contact }
    .serious-incident = Každú závažnú nehodu, ku ktorej došlo v súvislosti s pomôckou, oznámte výrobcovi a príslušnému orgánu členského štátu, v ktorom má používateľ alebo pacient sídlo alebo bydlisko.
    .unused-ports = Vypnite všetky porty a všetky rozhrania, ktoré sa nevyžadujú, nepoužívajú sa a je možné ich vypnúť.
