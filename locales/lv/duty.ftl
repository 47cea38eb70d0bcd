### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Kad drošības atjauninājumu sniegšana beidzas, negaidiet, ka ražotājs novērsīs jaunatklātas ievainojamības. Rēķinieties ar to, ka kiberdrošības risks pieaugs. Operatoram šis risks jākontrolē.
    .changes = Mainiet ierīci, tās programmatūru vai iestatījumus tikai tā, kā to atļauj ražotājs. Citas izmaiņas var pasliktināt drošumu, veiktspēju un kiberdrošību.
    .interoperability = Lietojiet ierīci tikai kopā ar sistēmām, kas ar to ir saderīgas un nepasliktina tās veiktspēju. Tas attiecas arī uz sistēmām, kas nepieciešamas ierīces darbībai.
    .law = Ikvienam, kas ekspluatē ierīci, jāievēro piemērojamie tiesību akti, jo īpaši datu aizsardzības tiesību akti.
    .security-event = Ja jums ir aizdomas par kiberdrošības notikumu, nekavējoties paziņojiet par to ražotājam ({ $manufacturer }): { $contact }
    .serious-incident = Par jebkuru nopietnu negadījumu, kas noticis saistībā ar ierīci, ziņojiet ražotājam un tās dalībvalsts kompetentajai iestādei, kurā ir lietotāja un/vai pacienta dzīvesvieta vai juridiskā adrese.
    .unused-ports = Izslēdziet visus portus un saskarnes, kas nav nepieciešami, netiek izmantoti un ko var izslēgt.
