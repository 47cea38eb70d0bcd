### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Pärast turvauuenduste lõppemist ärge eeldage, et tootja kõrvaldab uusi avastatud turvanõrkusi. Arvestage, et turvarisk kasvab. Käitaja peab seda riski ohjama.
    .changes = Muutke seadet, selle tarkvara või seadistusi ainult nii, nagu tootja lubab. Muud muudatused võivad halvendada ohutust, toimivust ja turvalisust.
    .interoperability = Kasutage seadet ainult koos süsteemidega, mis sellega ühilduvad ja selle toimivust ei halvenda. See kehtib ka süsteemide kohta, mida seade vajab.
    .law = Kes seadet käitab, peab järgima kohaldatavat õigust, eelkõige andmekaitseõigust.
    .security-event = Kui kahtlustate turvasündmust, teatage sellest viivitamata tootjale ({ $manufacturer }): { $contact }
    .serious-incident = Teatage igast seadmega seotud raskest ohujuhtumist tootjale ja selle liikmesriigi pädevale asutusele, kus on kasutaja ja/või patsiendi asukoht.
    .unused-ports = Lülitage välja iga port ja iga liides, mis ei ole kohustuslik, mida ei kasutata ja mida saab välja lülitada.
