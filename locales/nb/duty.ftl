### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Ikke regn med at produsenten retter nyoppdagede sårbarheter etter at sikkerhetsoppdateringene har opphørt. Regn med at IT-sikkerhetsrisikoen øker. Virksomheten må håndtere denne risikoen.
    .changes = Endre utstyret, programvaren eller innstillingene bare slik produsenten tillater. Andre endringer kan svekke sikkerheten, ytelsen og IT-sikkerheten.
    .interoperability = Bruk utstyret bare sammen med systemer som er kompatible med det, og som ikke svekker ytelsen til utstyret. Dette gjelder også for systemer som utstyret trenger.
    .law = Den som har utstyret i drift, må overholde gjeldende lovgivning, særlig lovgivningen om personvern.
    .security-event = Hvis du har mistanke om en IT-sikkerhetshendelse, varsle produsenten ({ $manufacturer }) uten opphold: { $contact }
    .serious-incident = Rapporter enhver alvorlig hendelse som har oppstått i forbindelse med utstyret, til produsenten og til vedkommende myndighet i medlemsstaten der brukeren og/eller pasienten er etablert.
    .unused-ports = Slå av hver port og hvert grensesnitt som ikke kreves, som ikke brukes, og som kan slås av.
