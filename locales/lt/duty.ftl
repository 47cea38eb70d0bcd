### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Pasibaigus saugumo naujinių teikimui, nesitikėkite, kad gamintojas šalins naujai rastus pažeidžiamumus. Atsižvelkite į tai, kad saugumo rizika didės. Eksploatuotojas privalo šią riziką valdyti.
    .changes = Medicinos priemonę, jos programinę įrangą ir nustatymus keiskite tik taip, kaip leidžia gamintojas. Kiti pakeitimai gali pabloginti saugą, veiksmingumą ir kibernetinį saugumą.
    .interoperability = Medicinos priemonę naudokite tik su sistemomis, kurios su ja suderinamos ir neblogina jos veiksmingumo. Tai taikoma ir sistemoms, kurių medicinos priemonei reikia.
    .law = Kiekvienas, kas eksploatuoja medicinos priemonę, privalo laikytis taikytinos teisės, ypač duomenų apsaugos teisės aktų.
    .security-event = Įtarę saugumo įvykį, nedelsdami praneškite gamintojui ({ $manufacturer }): { $contact }
    .serious-incident = Apie kiekvieną su medicinos priemone susijusį rimtą incidentą praneškite gamintojui ir valstybės narės, kurioje yra įsisteigęs naudotojas ir (arba) pacientas, kompetentingai institucijai.
    .unused-ports = Išjunkite kiekvieną prievadą ir kiekvieną sąsają, kurie nėra privalomi, nėra naudojami ir gali būti išjungti.
