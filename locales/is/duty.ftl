### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Gerið ekki ráð fyrir að framleiðandi lagfæri nýfundna veikleika eftir að öryggisuppfærslum lýkur. Gerið ráð fyrir að netöryggisáhætta aukist. Rekstraraðili verður að hafa stjórn á þessari áhættu.
    .changes = Breytið tækinu, hugbúnaði þess eða stillingum aðeins á þann hátt sem framleiðandi leyfir. Aðrar breytingar geta skert öryggi, virkni og netöryggi.
    .interoperability = Notið tækið aðeins með kerfum sem eru samhæfð því og skerða ekki virkni þess. Þetta gildir einnig um kerfi sem tækið þarf á að halda.
    .law = Sá sem rekur tækið verður að fara að gildandi lögum, einkum lögum um persónuvernd.
    .security-event = Ef grunur vaknar um netöryggisatvik, tilkynnið það framleiðanda án tafar. Framleiðandi: { $manufacturer }. Tengiliður: { $contact }
    .serious-incident = Tilkynnið öll alvarleg atvik sem verða í tengslum við tækið til framleiðanda og til lögbærs yfirvalds í aðildarríkinu þar sem notandinn og/eða sjúklingurinn hefur staðfestu.
    .unused-ports = Slökkvið á hverju porti og hverju tengi sem ekki er krafist, er ekki í notkun og hægt er að slökkva á.
