### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = A biztonsági frissítések megszűnése után ne számítson arra, hogy a gyártó kijavítja az újonnan talált sérülékenységeket. Számítson arra, hogy az informatikai biztonsági kockázat növekszik. Az üzemeltetőnek kezelnie kell ezt a kockázatot.
    .changes = Az eszközt, annak szoftverét és beállításait csak úgy módosítsa, ahogyan a gyártó megengedi. Más módosítások ronthatják az eszköz biztonságosságát, teljesítőképességét és informatikai biztonságát.
    .interoperability = Az eszközt csak olyan rendszerekkel együtt használja, amelyek kompatibilisek vele, és nem rontják a teljesítőképességét. Ez azokra a rendszerekre is vonatkozik, amelyekre az eszköznek szüksége van.
    .law = Aki az eszközt üzemelteti, annak be kell tartania az alkalmazandó jogszabályokat, különösen az adatvédelmi jogszabályokat.
    .security-event = Ha informatikai biztonsági eseményre gyanakszik, haladéktalanul értesítse a gyártót ({ $manufacturer }): { $contact }
    .serious-incident = Az eszközzel kapcsolatban bekövetkezett minden súlyos váratlan eseményt jelentsen be a gyártónak, valamint a felhasználó és/vagy a beteg letelepedési helye szerinti tagállam illetékes hatóságának.
    .unused-ports = Kapcsoljon ki minden olyan portot és interfészt, amelyre nincs szükség, amelyet nem használnak, és amely kikapcsolható.
