### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Nakon prestanka sigurnosnih ažuriranja ne očekujte da će proizvođač otklanjati novootkrivene ranjivosti. Računajte s time da će kibernetički sigurnosni rizik rasti. Operator mora držati taj rizik pod kontrolom.
    .changes = Proizvod, njegov softver i njegove postavke mijenjajte samo na način koji dopušta proizvođač. Druge izmjene mogu narušiti sigurnost, učinkovitost i kibernetičku sigurnost proizvoda.
    .interoperability = Proizvod upotrebljavajte samo zajedno sa sustavima koji su s njim kompatibilni i ne narušavaju njegovu učinkovitost. To vrijedi i za sustave koji su proizvodu potrebni.
    .law = Onaj tko ima proizvod u uporabi mora se pridržavati primjenjivih propisa, posebno propisa o zaštiti osobnih podataka.
    .security-event = Ako posumnjate na kibernetički sigurnosni događaj, bez odgode obavijestite proizvođača ({ $manufacturer }): { $contact }
    .serious-incident = Svaki ozbiljan incident do kojeg je došlo u vezi s proizvodom prijavite proizvođaču i nadležnom tijelu države članice u kojoj korisnik ili pacijent ima poslovni nastan ili boravište.
    .unused-ports = Isključite svaki port i svako sučelje koji nisu obvezni, ne upotrebljavaju se i mogu se isključiti.
