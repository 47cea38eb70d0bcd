### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "pripomoček" (it may be software), a piece of equipment is "naprava", products of others
### are "izdelek". "varnost" alone is the safety of the patient; security is "kibernetska varnost", a security event
### "kibernetskovarnostni dogodek", and security updates are "varnostne posodobitve", as in the CRA. The log is "dnevnik dogodkov",
### its entry "zapis". The network is "omrežje IT" where it stands alone ("omrežje" alone could be the mains). The organisation that
### runs the device is "upravljavec" (never "operater", who is a surgeon in a hospital); the controller of the GDPR, the same word,
### is always "upravljavec osebnih podatkov". Ports are "vrata" (plural only), "prijava" is only the login, to report is
### "poročati". Steps are in the imperative plural, "must" is "mora" or "je treba", "must not" "ne sme", "should" "je
### priporočljivo", "can" "lahko" or "je mogoče". Where it is not known how many there are, "naslednje" in the neuter singular or a
### genitive plural stands, which is right for two as well.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Samo v načinu delovanja: { $modes }.
    .variants = Samo za izvedbo: { $variants }.
    .options = Samo z opcijo: { $options }.
    .platforms = Samo na platformi: { $platforms }.
    .versions = Samo za različico programske opreme: { $versions }.
    .condition = Pogoj: { $condition }.
    .if-modes = V načinu delovanja { $modes }:
    .if-variants = Za izvedbo { $variants }:
    .if-options = Z opcijo { $options }:
    .if-platforms = Na platformi { $platforms }:
    .if-versions = Za različico programske opreme { $versions }:
    .if-condition = Če je izpolnjen pogoj „{ $condition }“:
    .short-modes = samo v načinu delovanja: { $modes }
    .short-variants = samo za izvedbo: { $variants }
    .short-options = samo z opcijo: { $options }
    .short-platforms = samo na platformi: { $platforms }
    .short-versions = samo za različico programske opreme: { $versions }
    .short-condition = pogoj: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Samo za del: { $value }.
    .roles = Samo za vlogo: { $value }.
    .interface = Samo na vmesniku: { $value }.
    .direction = Smer: { $value }.

protection =
    .state = { $state ->
        [provided] Podatki so šifrirani.
        [not_provided] Podatki niso šifrirani.
        [by_operator] Upravljavec mora zagotoviti šifriranje.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja šifriranje.
       *[not_applicable] Šifriranje ni relevantno.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski ali gostiteljski sistem lahko šifrira podatke.
       *[other] Podatke je mogoče šifrirati.
    }
    .state-should = { $need ->
        [optional] Upravljavec lahko zagotovi šifriranje.
       *[other] Priporočljivo je, da upravljavec zagotovi šifriranje.
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .range = Možne nastavitve: { $range }
    .method = { $state ->
        [by_operator] Metode šifriranja, ki jih navaja proizvajalec: { $method }.
       *[other] Metoda šifriranja: { $method }.
    }
    .key_in = Mesto hrambe ključa: { $key_in }.
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] { $instead }
    }
    .limits = Omejitve: { $limits }
    .note = { $note }

## Identification

device = Pripomoček
    .caption = Identifikacija pripomočka
    .name = Ime
    .model = Model
    .purpose = Predvideni namen
    .supplied_as = Oblika dobave
    .software_version = Različica programske opreme
    .firmware_version = Različica vdelane programske opreme
    .regulation = Uredba
    .law = Veljavni predpisi
    .declaration = Izjava EU o skladnosti
    .class = Razred tveganja
    .udi_di = UDI-DI
    .basic_udi_di = Osnovni UDI-DI
    .mud_url = Naslov URL datoteke MUD (RFC 8520)
    .environments = Predvideno okolje uporabe
    .users = Predvideni uporabniki
    .not_for = Pripomoček ni namenjen za naslednje:
    .not_for-one = Pripomoček ni namenjen za naslednje:
    .id = Identifikator

organisation = Podjetje
    .manufacturer = Proizvajalec
    .manufacturer-caption = Proizvajalec
    .representative = Pooblaščeni predstavnik
    .representative-caption = Pooblaščeni predstavnik
    .name = Naziv
    .address = Naslov
    .srn = Enotna registracijska številka
    .website = Spletno mesto
    .email = E-pošta
    .phone = Telefon

variant = Izvedbe
    .caption = Izvedbe pripomočka
    .intro = Ta dokument velja za naslednje izvedbe.
    .title = Izvedba
    .model = Model
    .udi_di = UDI-DI
    .description = Opis
    .id = Identifikator

option-item = Opcije
    .caption = Opcije pripomočka
    .title = Opcija
    .description = Opis
    .supplied = Način dobave
    .id = Identifikator

mode = Načini delovanja
    .caption = Načini delovanja
    .title = Način delovanja
    .description = Opis
    .entered_by = Kako pripomoček preide v način delovanja
    .left_by = Kako pripomoček zapusti način delovanja
    .indicator = Kako uporabnik prepozna način delovanja
    .id = Identifikator

part = Deli sistema
    .caption = Deli sistema
    .title = Del
    .kind = Vrsta
    .version = Različica
    .supplied_by = Dobavitelj
    .hosted = Kje deluje
    .runs_on = Del, na katerem deluje
    .location = Lokacija
    .address = Naslov
    .connected_through = Povezano prek
    .mud_url = Naslov URL datoteke MUD (RFC 8520)
    .permissions = Dovoljenja
    .description = Opis
    .id = Identifikator
    .when = Pogoj

user-interface = Uporabniški vmesniki
    .caption = Uporabniški vmesniki
    .title = Uporabniški vmesnik
    .id = Identifikator
    .kind = Vrsta
    .part = Del
    .purpose = Namen
    .personal = Prikazuje ali predvaja osebne podatke
    .protect = Zaščita
    .when = Pogoj

document-facts = Ta dokument
    .caption = Identifikacija tega dokumenta
    .number = Številka dokumenta
    .revision = Revizija
    .date = Datum izdaje
    .effective = Začetek veljavnosti
    .replaces = Nadomešča
    .audience = Predvideni bralci
    .audience_other = Drugi predvideni bralci
    .roles = Vloge bralcev
    .paper_copy = Papirni izvod
    .see_also = Glejte tudi:
    .see_also-one = Glejte tudi naslednji dokument:

companion = Drugi dokumenti o tem pripomočku
    .caption = Drugi dokumenti o tem pripomočku
    .title = Naslov
    .number = Številka dokumenta
    .audience = Predvideni bralci

revision = Zgodovina revizij
    .caption = Revizije tega dokumenta
    .revision = Revizija
    .date = Datum
    .change = Sprememba
    .link = Dokument

contact = Kontakt za kibernetsko varnost
    .caption = Kontakt za kibernetsko varnost
    .security = Kontakt za kibernetsko varnost
    .phone = Telefon
    .hours = Čas dosegljivosti
    .policy = Pravila za poročanje o ranljivostih
    .advisories = Obvestila o kibernetski varnosti
    .key = Ključ za šifrirana poročila
    .key_fingerprint = Prstni odtis ključa
    .acknowledge_within = Rok za potrditev prejema poročila
    .vigilance = Poročanje o resnih zapletih
    .process = Kaj proizvajalec stori s prejetim poročilom: { $process }
    .events-described = O dogodkih, opisanih v tem dokumentu, poročajte tako, kot je navedeno tukaj: { $link }.
    .report_contents = V poročilu navedite naslednje:
    .report_rules = Pravila za poročila so naslednja:
    .report_rules-one = Za poročila velja naslednje pravilo:
    .sources_watched = Proizvajalec nove ranljivosti spremlja v naslednjih virih:
    .sources_watched-one = Proizvajalec nove ranljivosti spremlja v naslednjem viru:
    .conduct = Kaj proizvajalec stori in česa ne stori:
    .note = { $note }

local-contact = Kontakti pri upravljavcu
    .caption = Kontakti pri upravljavcu
    .title = Kontakt
    .purpose = Namen
    .phone = Telefon
    .id = Identifikator

## Security features

feature = Funkcije kibernetske varnosti
    .caption = Funkcije kibernetske varnosti
    .title = Funkcija
    .id = Identifikator
    .capability = Zmožnost
    .state = Stanje
    .default = Ob dobavi
    .configured_by = Kdo lahko nastavi
    .range = Razpon
    .modes = Načini delovanja
    .modes-left-out = vsi načini delovanja
    .protects = Cilji zaščite
    .part = Del
    .when = Pogoj
    .absent = Ta funkcija ni na voljo.
    .of-operator = To funkcijo mora zagotoviti upravljavec.
    .of-host = To funkcijo zagotavlja operacijski ali gostiteljski sistem.
    .inapplicable = Ta funkcija ni relevantna.
    .description = { $description }
    .before = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .before-one = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .steps = Storite naslednje:
    .indicator = Prikaz: { $indicator }
    .limits = Omejitve: { $limits }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }

security-test = Testi kibernetske varnosti
    .caption = Testi kibernetske varnosti
    .kind = Vrsta
    .subject = Predmet testa
    .version = Testirana različica
    .date = Datum
    .interval = Interval
    .by = Izvajalec testa
    .result = Rezultat
    .part = Del

## Operating environment

operating-environment = Operativno okolje
    .scope = Zunaj odgovornosti proizvajalca
    .change = Kdaj znova oceniti kibernetsko varnost
    .assumptions = Proizvajalec o operativnem okolju predpostavlja naslednje:
    .out_of_scope = Proizvajalec ni odgovoren za naslednje:
    .reassess = Kibernetsko varnost pripomočka znova ocenite po vsakem od naslednjih dogodkov:
    .reassess-one = Kibernetsko varnost pripomočka znova ocenite po naslednjem dogodku:
    .reassess_at_once = Po vsakem od naslednjih dogodkov brez odlašanja in pred ponovno uporabo pripomočka znova ocenite kibernetsko varnost pripomočka:
    .reassess_at_once-one = Po naslednjem dogodku brez odlašanja in pred ponovno uporabo pripomočka znova ocenite kibernetsko varnost pripomočka:
    .prohibited = Prepovedano je naslednje:
    .not_recommended = Proizvajalec odsvetuje naslednje:

control-group = Skupine ukrepov
    .caption = Skupine ukrepov
    .condition-intro = Če ima skupina pogoj, njeni ukrepi veljajo samo pod tem pogojem.
    .title = Skupina
    .id = Identifikator
    .goal = Cilj
    .choice = Zadostuje
    .choice-left-out = vsi ukrepi iz skupine
    .when = Pogoj

control = Ukrepi kibernetske varnosti
    .required = Zahtevani ukrepi
    .required-caption = Zahtevani ukrepi
    .required-intro = Naslednji ukrepi morajo biti vzpostavljeni.
    .strongly_recommended = Močno priporočeni ukrepi
    .strongly_recommended-caption = Močno priporočeni ukrepi
    .strongly_recommended-intro = Proizvajalec močno priporoča naslednje ukrepe.
    .recommended = Priporočeni ukrepi
    .recommended-caption = Priporočeni ukrepi
    .recommended-intro = Proizvajalec priporoča naslednje ukrepe.
    .preferred = Prednostni ukrepi
    .preferred-caption = Prednostni ukrepi
    .preferred-intro = Proizvajalec daje naslednjim ukrepom prednost pred drugimi primernimi ukrepi.
    .where_possible = Priporočeni ukrepi, kjer so mogoči
    .where_possible-caption = Priporočeni ukrepi, kjer so mogoči
    .where_possible-intro = Proizvajalec priporoča naslednje ukrepe, kjer jih operativno okolje omogoča.
    .optional = Neobvezni ukrepi
    .optional-caption = Neobvezni ukrepi
    .optional-intro = Naslednji ukrepi so neobvezni.
    .unstated = Ukrepi brez navedene obveznosti
    .unstated-caption = Ukrepi brez navedene obveznosti
    .unstated-intro = Za naslednje ukrepe ta dokument ne navaja, ali so zahtevani ali priporočeni.
    .condition-intro = Ukrep s pogojem velja samo, če je pogoj izpolnjen.
    .group-condition-intro = Če vrstica navaja skupino s pogojem, velja ukrep samo pod tem pogojem.
    .group-choice-intro = Če vrstica navaja skupino, tabela skupin pove, koliko ukrepov iz skupine zadostuje.
    .title = Ukrep
    .id = Identifikator
    .kind = Vrsta
    .responsibility = Odgovornost
    .or_by = Druga možnost
    .group = Skupina
    .need = Obveznost
    .reason = Razlog: { $reason }
    .own_measure = Kaj stori sam pripomoček: { $own_measure }
    .own_measure-part = Kaj stori ta del sistema sam: { $own_measure }
    .setting = Nastavitev: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Koraki za proizvajalca:
        [third_party] Koraki za tretjo osebo:
        [service_partner] Koraki za servisnega partnerja:
        [integrator] Koraki za integratorja:
       *[other] Storite naslednje:
    }
    .otherwise = Brez tega ukrepa: { $otherwise }
    .missing = **Če ta ukrep manjka.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Pripomočka ne uporabljajte brez tega ukrepa.
       *[other] Poskrbite, da je ta ukrep vzpostavljen.
    }
    .avoid-part = { $stop_use ->
        [true] Tega dela sistema ne uporabljajte brez tega ukrepa.
       *[other] Poskrbite, da je ta ukrep vzpostavljen.
    }
    .stop_use = { $stop_use ->
        [true] Pripomoček se brez tega ukrepa ne sme uporabljati.
       *[false] Pripomoček je mogoče uporabljati brez tega ukrepa.
    }
    .stop_use-part = { $stop_use ->
        [true] Ta del sistema se brez tega ukrepa ne sme uporabljati.
       *[false] Ta del sistema je mogoče uporabljati brez tega ukrepa.
    }
    .limits = Omejitve: { $limits }
    .risk = Tveganje zaradi samega ukrepa: { $risk }
    .part = Del
    .when = Pogoj

share = Skupni ukrepi
    .caption = Kdo kaj dela
    .party = Odgovornost
    .does = Naloga

no-action = Ukrepanje ni potrebno
    .caption = Ukrepi, pri katerih upravljavcu ni treba storiti ničesar
    .kind = Ukrep
    .because = Razlog
    .unless = Pogoj, pod katerim je treba ukrepati
    .part = Del
    .when = Pogoj

training = Usposabljanje
    .caption = Zahtevano znanje in usposabljanje
    .role = Vloga
    .content = Vsebina
    .interval = Interval ponavljanja
    .given_by = Izvajalec

## Compatibility

compatibility = Združljivost
    .limits = Omejitve
    .restrictions = Za kombinacije z drugimi izdelki velja naslednje:
    .restrictions-one = Za kombinacije z drugimi izdelki velja naslednja omejitev:

hardware = Strojna oprema
    .caption = Strojna oprema
    .for = Del
    .included = Vgrajeno
    .minimum = Zahtevani minimum
    .recommended = Priporočeno
    .optimum = Optimalno
    .otherwise = Če priporočene vrednosti niso dosežene
    .note = Opomba

machine =
    .cpu = Procesor: { $cpu }
    .memory = Pomnilnik: { $memory }
    .storage = Prostor za shranjevanje: { $storage }
    .display = Zaslon: { $display }
    .graphics = Grafika: { $graphics }
    .network = Omrežje: { $network }
    .other = Drugo: { $other }

product = Izdelki
    .operating-system = Operacijski sistemi
    .operating-system-caption = Operacijski sistemi
    .browser = Brskalniki
    .browser-caption = Brskalniki
    .mobile-device = Mobilne naprave
    .mobile-device-caption = Mobilne naprave
    .hypervisor = Izdelki za virtualizacijo
    .hypervisor-caption = Izdelki za virtualizacijo
    .database = Podatkovne zbirke
    .database-caption = Podatkovne zbirke
    .runtime = Izvajalna okolja
    .runtime-caption = Izvajalna okolja
    .antimalware = Protivirusni izdelki
    .antimalware-caption = Protivirusni izdelki
    .peer-system = Združljivost povezanih sistemov
    .peer-system-caption = Združljivost povezanih sistemov
    .accessory = Dodatki
    .accessory-caption = Dodatki
    .for = Del
    .name = Izdelek
    .supplied_by = Kdo zagotovi
    .versions = Različice
    .recommended = Priporočena različica
    .state = Stanje
    .support_end = Konec podpore dobavitelja
    .patches = Posodobitve
    .note = Opomba
    .when = Pogoj

standard = Standardi
    .caption = Standardi
    .name = Standard
    .version = Različica
    .kind = Področje
    .purpose = Namen
    .conformance = Izjava o skladnosti s standardom

## Network

network = Omrežje IT
    .absent = Ni na voljo naslednje:
    .before = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .before-one = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .connecting = Povezovanje z omrežjem IT
    .controls = Zahtevani ukrepi: { $link }
    .steps = Postopek povezovanja pripomočka z omrežjem IT:
    .connection = { $connection ->
        [none] Pripomoček nima povezave z omrežjem IT.
        [optional] Povezava z omrežjem IT je neobvezna.
       *[required] Pripomoček potrebuje povezavo z omrežjem IT.
    }
    .inbound = { $inbound ->
        [true] Drugi sistemi lahko vzpostavijo povezavo s pripomočkom.
       *[false] Drugi sistemi ne morejo vzpostaviti povezave s pripomočkom.
    }
    .internet = { $internet ->
        [not_needed] Pripomoček ne potrebuje internetne povezave.
        [optional] Internetna povezava je neobvezna.
        [needed] Pripomoček potrebuje internetno povezavo.
        [not_directly] Pripomoček ne sme biti neposredno povezan z internetom.
       *[forbidden] Pripomoček ne sme biti povezan z internetom.
    }
    .internet_reason = Internetna povezava: { $internet_reason }
    .load = Obremenitev omrežja IT: { $load }
    .note = { $note }

network-only = Omrežje IT
    .connection = { $connection ->
        [none] Pripomoček nima povezave z omrežjem IT.
        [optional] Povezava z omrežjem IT je neobvezna.
       *[required] Pripomoček potrebuje povezavo z omrežjem IT.
    }
    .connection-part = { $connection ->
        [none] Ta del sistema nima povezave z omrežjem IT.
        [optional] Povezava z omrežjem IT je neobvezna.
       *[required] Ta del sistema potrebuje povezavo z omrežjem IT.
    }
    .inbound = { $inbound ->
        [true] Drugi sistemi lahko vzpostavijo povezavo s pripomočkom.
       *[false] Drugi sistemi ne morejo vzpostaviti povezave s pripomočkom.
    }
    .inbound-part = { $inbound ->
        [true] Drugi sistemi lahko vzpostavijo povezavo s tem delom sistema.
       *[false] Drugi sistemi ne morejo vzpostaviti povezave s tem delom sistema.
    }
    .internet = { $internet ->
        [not_needed] Pripomoček ne potrebuje internetne povezave.
        [optional] Internetna povezava je neobvezna.
        [needed] Pripomoček potrebuje internetno povezavo.
        [not_directly] Pripomoček ne sme biti neposredno povezan z internetom.
       *[forbidden] Pripomoček ne sme biti povezan z internetom.
    }
    .internet-part = { $internet ->
        [not_needed] Ta del sistema ne potrebuje internetne povezave.
        [optional] Internetna povezava je neobvezna.
        [needed] Ta del sistema potrebuje internetno povezavo.
        [not_directly] Ta del sistema ne sme biti neposredno povezan z internetom.
       *[forbidden] Ta del sistema ne sme biti povezan z internetom.
    }
    .internet_reason = Internetna povezava: { $internet_reason }
    .absent = Ni na voljo naslednje:
    .note = { $note }

zone = Omrežna območja
    .caption = Omrežna območja
    .title = Območje
    .id = Identifikator
    .traffic = Nadzor omrežnega prometa na meji
    .operated_by = Kdo upravlja
    .description = Opis

interface = Vmesniki
    .caption = Vmesniki
    .title = Vmesnik
    .id = Identifikator
    .kind = Vrsta
    .state = Stanje
    .because = Razlog
    .instead = Kaj storiti
    .part = Del
    .zone = Območje
    .standards = Standardi
    .not_supported = Ni podprto
    .ciphers = Šifrirni nabori
    .authentication = Avtentikacija
    .encryption = Šifriranje
    .addressing = Naslavljanje
    .default = Ob dobavi
    .need = Obveznost
    .frequency = Frekvenca
    .power = Oddajna moč
    .range = Doseg
    .coexistence = Sobivanje z drugimi radijskimi napravami
    .max_connected = Največ hkrati povezanih
    .max_paired = Največ seznanjenih
    .purpose = Namen
    .used_by = Kdo lahko uporablja
    .protect = Zaščita
    .when = Pogoj

peer = Povezani sistemi
    .caption = Povezani sistemi
    .title = Sistem
    .id = Identifikator
    .kind = Vrsta
    .zone = Območje
    .address = Naslov
    .versions = Različice
    .max_connected = Največ hkrati povezanih
    .operated_by = Kdo upravlja
    .description = Opis

port = Omrežna vrata
    .rules = Omrežna vrata in pravila požarnega zidu
    .required-caption = Zahtevane povezave, ki jih je treba dovoliti
    .recommended-caption = Priporočene povezave
    .allow-caption = Povezave, ki se smejo dovoliti samo, če se uporablja njihova funkcija
    .allow-need-unstated = Proizvajalec ne navaja, ali je povezava brez navedene obveznosti zahtevana. Dovolite jo samo, če jo potrebuje funkcija, ki se uporablja.
    .allow-condition = Če vrstica navaja pogoj, dovolite povezavo samo, če je pogoj izpolnjen.
    .allow-configured = Če je številko vrat mogoče spremeniti, dovolite samo nastavljeno številko.
    .allow-range = Če so iz razpona nastavljena samo nekatera vrata, dovolite samo ta vrata.
    .allow-only = Blokirajte vse druge povezave.
    .allow-only-except = Blokiranje ne velja za povezave brez pravila požarnega zidu. Te so navedene v posebni tabeli.
    .allow-only-zones = Na meji naslednjih omrežnih območij blokirajte vse druge povezave do delov sistema in iz njih: { $zones }. Ta dokument ne daje pravil za druge sisteme.
    .block-caption = Povezave, ki jih je treba blokirati
    .block-intro = Na omrežnem požarnem zidu blokirajte naslednje povezave.
    .none-caption = Povezave brez pravila požarnega zidu
    .none-intro = Za naslednje povezave ta dokument ne daje pravila za omrežni požarni zid. Razloge navaja tabela.
    .unstated-caption = Povezave brez navedene smeri
    .unstated-intro = Proizvajalec ne navaja, katera stran vzpostavi naslednje povezave. Ta dokument zanje ne daje pravila požarnega zidu.
    .rules-source = Vir vzpostavi povezavo ali prvi pošlje podatke. Odgovori so del povezave.
    .rules-all = Kaj velja za vsa pravila
    .required = Zahtevane povezave
    .need-unstated = Povezave brez navedene obveznosti
    .used = Povezave samo, če se uporabljajo
    .rules-open = določi upravljavec
    .any-system = poljuben sistem
    .reason-number = brez številke ali vrste ni mogoče navesti pravila
    .reason-transport = brez transportnega protokola pravila ni mogoče navesti
    .reason-border = ne prečka meje omrežja IT
    .reason-computer = ostane v enem računalniku
    .reason-part = ostane v enem delu sistema
    .reason-device = ostane v pripomočku
    .reason-zone = ostane na enem omrežnem območju; pravilo potrebuje samo tam, kjer požarni zid deli območje
    .reason-mobile = poteka prek mobilnega omrežja in ne prek omrežja IT upravljavca
    .reason-cloud = ne poteka skozi omrežje IT upravljavca
    .reference = { $protocol } na vratih { $transport } { $number }
    .reference-many = { $protocol } na vratih { $transport } { $number }
    .reference-any = { $protocol } na poljubnih vratih { $transport }
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol })
    .reference-short = { $protocol } ({ $transport })
    .unnamed = vrata { $transport } { $number }
    .unnamed-many = vrata { $transport } { $number }
    .unnamed-any = poljubna vrata { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na vratih { $number }
    .reference-plain-many = { $protocol } na vratih { $number }
    .reference-plain-any = { $protocol } na poljubnih vratih
    .reference-bare = { $protocol }
    .unnamed-plain = vrata { $number }
    .unnamed-plain-many = vrata { $number }
    .unnamed-plain-any = poljubna vrata
    .no-transport = transportni protokol ni naveden
    .without-transport = { $number } (transportni protokol ni naveden)
    .any = poljubna
    .not_known = vrata niso znana
    .number = Vrata
    .icmp_type = Vrsta ICMP
    .ip_protocol = Protokol IP
    .id = Identifikator
    .configurable = Številko je mogoče spremeniti
    .setting = Kje se nastavi
    .source_port = Izvorna vrata
    .transport = Transport
    .direction = Smer
    .protocol = Protokol
    .program = Program
    .part = Del
    .interface = Vmesnik
    .encryption = Šifriranje
    .authentication = Avtentikacija
    .default = Ob dobavi
    .need = Obveznost
    .opened_by = Kdo lahko odpre
    .open_for = Čas odprtosti
    .purpose = Namen
    .peers = Povezani sistemi
    .internet = Prek interneta
    .network_setting = Nastavitev omrežja IT
    .firewall_rule = Pravilo omrežnega požarnega zidu
    .when = Pogoj
    .source = Vir
    .destination = Cilj
    .own-side = Pripomoček ali del
    .other-side = Druga stran
    .use = Kako jih uporablja pripomoček
    .reason = Razlog

firewall = Požarni zid pripomočka
    .of-parts = Požarni zidovi delov
    .state = { $state ->
        [provided] Pripomoček ima lasten požarni zid.
        [not_provided] Pripomoček nima lastnega požarnega zidu.
        [by_operator] Upravljavec mora zagotoviti požarni zid za pripomoček.
        [by_host] Pripomoček uporablja požarni zid operacijskega sistema.
       *[not_applicable] Požarni zid v pripomočku ni relevanten.
    }
    .state-part = { $state ->
        [provided] Ta del sistema ima lasten požarni zid.
        [not_provided] Ta del sistema nima lastnega požarnega zidu.
        [by_operator] Upravljavec mora zagotoviti požarni zid za ta del sistema.
        [by_host] Ta del sistema uporablja požarni zid operacijskega sistema.
       *[not_applicable] Požarni zid v tem delu sistema ni relevanten.
    }
    .state-inactive = { $state ->
        [by_host] Požarni zid operacijskega sistema filtrira omrežni promet samo, če je vklopljen.
       *[other] Požarni zid filtrira omrežni promet samo, če je vklopljen.
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .rules_set_by = Vloge, ki lahko spremenijo pravila požarnega zidu: { $rules_set_by }.
    .product = Izdelek: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Požarni zid mora blokirati ves omrežni promet, razen povezav, ki jih je po tem dokumentu treba dovoliti.
            [deny_all] Požarni zid mora blokirati ves omrežni promet.
            [allow_outbound] Požarni zid mora dovoljevati povezave iz pripomočka in blokirati povezave do pripomočka.
            [allow_all] Požarni zid mora dovoljevati ves omrežni promet.
            [monitored] Požarni zid mora dovoljevati omrežni promet in ga spremljati.
            [restricted] Požarni zid mora omejevati omrežni promet.
           *[isolated] Požarni zid ne sme dovoljevati nobene povezave z drugimi omrežji.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Požarni zid blokira vse povezave, ki jih ta dokument ne navaja.
            [deny_all] Požarni zid blokira ves omrežni promet.
            [allow_outbound] Požarni zid dovoljuje povezave iz pripomočka in blokira povezave do pripomočka.
            [allow_all] Požarni zid dovoljuje ves omrežni promet.
            [monitored] Požarni zid dovoljuje omrežni promet in ga spremlja.
            [restricted] Požarni zid omejuje omrežni promet.
           *[isolated] Požarni zid ne dovoljuje nobene povezave z drugimi omrežji.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Če je požarni zid vklopljen, blokira vse povezave, ki jih ta dokument ne navaja.
        [deny_all] Če je požarni zid vklopljen, blokira ves omrežni promet.
        [allow_outbound] Če je požarni zid vklopljen, dovoljuje odhodne povezave in blokira dohodne povezave.
        [allow_all] Če je požarni zid vklopljen, dovoljuje ves omrežni promet.
        [monitored] Če je požarni zid vklopljen, dovoljuje omrežni promet in ga spremlja.
        [restricted] Če je požarni zid vklopljen, omejuje omrežni promet.
       *[isolated] Če je požarni zid vklopljen, ne dovoljuje nobene povezave z drugimi omrežji.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Požarni zid mora blokirati ves omrežni promet, razen povezav, ki jih je po tem dokumentu treba dovoliti.
            [deny_all] Požarni zid mora blokirati ves omrežni promet.
            [allow_outbound] Požarni zid mora dovoljevati povezave iz tega dela sistema in blokirati povezave do tega dela sistema.
            [allow_all] Požarni zid mora dovoljevati ves omrežni promet.
            [monitored] Požarni zid mora dovoljevati omrežni promet in ga spremljati.
            [restricted] Požarni zid mora omejevati omrežni promet.
           *[isolated] Požarni zid ne sme dovoljevati nobene povezave z drugimi omrežji.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Požarni zid blokira vse povezave, ki jih ta dokument ne navaja.
            [deny_all] Požarni zid blokira ves omrežni promet.
            [allow_outbound] Požarni zid dovoljuje povezave iz tega dela sistema in blokira povezave do tega dela sistema.
            [allow_all] Požarni zid dovoljuje ves omrežni promet.
            [monitored] Požarni zid dovoljuje omrežni promet in ga spremlja.
            [restricted] Požarni zid omejuje omrežni promet.
           *[isolated] Požarni zid ne dovoljuje nobene povezave z drugimi omrežji.
        }
    }
    .changes_itself = Samodejne spremembe: { $changes_itself }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

flow = Podatkovni tokovi
    .caption = Podatkovni tokovi
    .rules = Pravila požarnega zidu: { $link }
    .from = Pošiljatelj
    .to = Prejemnik
    .port = Vrata
    .medium = Medij
    .data = Podatki
    .personal = Osebni podatki
    .examples = Primeri
    .deidentified = Deidentifikacija
    .encryption = Šifriranje
    .integrity = Zaščita celovitosti
    .trigger = Začetek prenosa
    .rate = Hitrost prenosa
    .volume = Količina podatkov
    .purpose = Namen
    .when = Pogoj
    .id = Identifikator

network-requirements = Zahteve za omrežje IT
    .bandwidth = { $bandwidth_for ->
        [none] Pasovna širina: { $bandwidth }.
       *[other] Pasovna širina ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Zakasnitev: { $latency }.
    .jitter = Nihanje zakasnitve: { $jitter }.
    .packet_loss = Izguba paketov: { $packet_loss }.
    .services = Storitve, ki jih mora zagotavljati omrežje IT: { $services }.
    .other = Omrežje IT mora izpolnjevati naslednje:
    .other-one = Omrežje IT mora izpolnjevati naslednjo zahtevo:
    .recommended_other = Proizvajalec za omrežje IT priporoča naslednje:
    .loss = Ob izpadu omrežja IT: { $loss }
    .otherwise = Če zahteve niso izpolnjene: { $otherwise }

network-link = Povezave in funkcije
    .caption = Kaj mora omrežje IT zagotavljati za povezave in funkcije
    .title = Povezava ali funkcija
    .from = Izhodišče
    .to = Cilj
    .bandwidth = Pasovna širina
    .latency = Zakasnitev
    .jitter = Nihanje zakasnitve
    .packet_loss = Izguba paketov
    .recommended = Priporočeno
    .optimum = Optimalno
    .otherwise = Če ni doseženo
    .when = Pogoj

network-figures = Priporočene vrednosti
    .bandwidth = { $bandwidth_for ->
        [none] Priporočena pasovna širina: { $bandwidth }.
       *[other] Priporočena pasovna širina ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Priporočena zakasnitev: { $latency }.
    .jitter = Priporočeno nihanje zakasnitve: { $jitter }.
    .packet_loss = Priporočena izguba paketov: { $packet_loss }.
    .otherwise = Če priporočene vrednosti niso dosežene: { $otherwise }

network-optimum = Optimalne vrednosti
    .bandwidth = { $bandwidth_for ->
        [none] Optimalna pasovna širina: { $bandwidth }.
       *[other] Optimalna pasovna širina ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimalna zakasnitev: { $latency }.
    .jitter = Optimalno nihanje zakasnitve: { $jitter }.
    .packet_loss = Optimalna izguba paketov: { $packet_loss }.

remote-access = Oddaljeni dostop
    .state = { $used_for ->
        [none] { $state ->
            [provided] Oddaljeni dostop do pripomočka je mogoč.
            [not_provided] Pripomoček nima oddaljenega dostopa.
            [by_operator] Upravljavec zagotavlja oddaljeni dostop.
            [by_host] Operacijski ali gostiteljski sistem zagotavlja oddaljeni dostop.
           *[not_applicable] Oddaljeni dostop ni relevanten.
        }
       *[other] { $state ->
            [provided] Oddaljeni dostop do pripomočka je mogoč za naslednje: { $used_for }.
            [not_provided] Oddaljeni dostop do pripomočka ni mogoč za naslednje: { $used_for }.
            [by_operator] Upravljavec zagotavlja oddaljeni dostop za naslednje: { $used_for }.
            [by_host] Operacijski ali gostiteljski sistem zagotavlja oddaljeni dostop za naslednje: { $used_for }.
           *[not_applicable] Oddaljeni dostop ni relevanten za naslednje: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Oddaljeni dostop do tega dela sistema je mogoč.
            [not_provided] Ta del sistema nima oddaljenega dostopa.
            [by_operator] Upravljavec zagotavlja oddaljeni dostop.
            [by_host] Operacijski ali gostiteljski sistem zagotavlja oddaljeni dostop.
           *[not_applicable] Oddaljeni dostop ni relevanten.
        }
       *[other] { $state ->
            [provided] Oddaljeni dostop do tega dela sistema je mogoč za naslednje: { $used_for }.
            [not_provided] Oddaljeni dostop do tega dela sistema ni mogoč za naslednje: { $used_for }.
            [by_operator] Upravljavec zagotavlja oddaljeni dostop za naslednje: { $used_for }.
            [by_host] Operacijski ali gostiteljski sistem zagotavlja oddaljeni dostop za naslednje: { $used_for }.
           *[not_applicable] Oddaljeni dostop ni relevanten za naslednje: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Oddaljeni dostop prek operacijskega ali gostiteljskega sistema je mogoč samo, če je vklopljen.
           *[other] Oddaljeni dostop je mogoč samo, če je vklopljen.
        }
       *[other] { $state ->
            [by_host] Kadar je vklopljen, je oddaljeni dostop prek operacijskega ali gostiteljskega sistema mogoč za naslednje: { $used_for }.
           *[other] Kadar je vklopljen, je oddaljeni dostop mogoč za naslednje: { $used_for }.
        }
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .kind = Vrsta dostopa: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Sejo začne proizvajalec.
        [operator] Sejo začne upravljavec.
        [shared] Sejo skupaj začneta proizvajalec in upravljavec.
        [user] Sejo začne uporabnik.
        [patient] Sejo začne pacient.
        [third_party] Sejo začne tretja oseba.
        [integrator] Sejo začne integrator.
        [practitioner] Sejo začne zdravnik z lastno ordinacijo.
       *[service_partner] Sejo začne servisni partner.
    }
    .supervision = Nadzor: { $supervision }
    .authentication = Avtentikacija: { $authentication }
    .encryption = Šifriranje: { $encryption }.
    .logged = { $logged ->
        [true] Pripomoček zapiše vsako sejo v dnevnik dogodkov.
       *[false] Pripomoček ne zapisuje sej v dnevnik dogodkov.
    }
    .logged-part = { $logged ->
        [true] Ta del sistema zapiše vsako sejo v dnevnik dogodkov.
       *[false] Ta del sistema ne zapisuje sej v dnevnik dogodkov.
    }
    .files_scanned_by = Pregledovanje prenesenih datotek glede zlonamerne programske opreme: { $files_scanned_by }
    .disable = Izklop oddaljenega dostopa: { $disable }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

failure = Odpovedi omrežja IT
    .caption = Odpovedi omrežja IT in njihovi učinki
    .recovery-caption = Odpovedi in njihovi učinki
    .what = Odpoved
    .id = Identifikator
    .noticeable = Zaznavnost za uporabnika
    .effect = Učinek na pripomoček
    .hazard = Nevarnost
    .countermeasure = Protiukrep

## Installation

installation = Namestitev
    .preparing = Pred namestitvijo
    .installing = Koraki namestitve
    .integrating = Vgradnja v drug izdelek
    .installed_by = Vloge, ki nameščajo pripomoček: { $installed_by }.
    .before = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .before-one = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .steps = Postopek namestitve pripomočka:
    .verify = Po namestitvi preverite naslednje:
    .if_failed = Če namestitev ni uspela: { $if_failed }
    .integration = Če je pripomoček vgrajen v drug izdelek:

hardening = Utrjevanje sistema
    .caption = Nastavitve kibernetske varnosti
    .title = Nastavitev
    .id = Identifikator
    .setting = Kje se nastavi
    .default = Ob dobavi
    .value = Nastavite na
    .need = Obveznost
    .reason = Razlog
    .steps = Storite naslednje:
    .part = Del
    .when = Pogoj

maintenance = Vzdrževanje

task = Naloge
    .caption = Redne naloge
    .title = Naloga
    .id = Identifikator
    .by = Izvajalec
    .role = Vloga
    .interval = Interval
    .downtime = Prekinitev med nalogo
    .steps = { $by ->
        [manufacturer] Koraki za proizvajalca:
        [third_party] Koraki za tretjo osebo:
        [service_partner] Koraki za servisnega partnerja:
        [integrator] Koraki za integratorja:
       *[other] Storite naslednje:
    }

## Access

access = Dostop
    .authentication = Razpoložljivi načini prijave: { $authentication }.
    .authentication-none = { $only ->
        [none] Prijave ni.
       *[other] Prijave ni, razen kjer jo to poglavje navaja za del sistema ali pod določenim pogojem.
    }
    .checked_by = Sistem, ki preverja prijavo: { $checked_by }.
    .default = Prijava ob dobavi: { $default }.
    .configured_by = Vloge, ki lahko vklopijo in izklopijo prijavo: { $configured_by }.
    .note = { $note }
    .without_login = Brez prijave je mogoče naslednje:
    .login_for = Prijava je zahtevana za naslednje:
    .account_rules = Za račune velja naslednje:
    .account_rules-one = Za račune velja naslednje pravilo:
    .custom_roles = { $custom_roles ->
        [true] Upravljavec lahko določi dodatne vloge.
       *[false] Upravljavec ne more določiti dodatnih vlog.
    }

access-only = Dostop
    .authentication = Razpoložljivi načini prijave: { $authentication }.
    .authentication-none = Prijave ni.
    .authentication-none-part = Ta del sistema nima prijave.
    .checked_by = Sistem, ki preverja prijavo: { $checked_by }.
    .without_login = Brez prijave je mogoče naslednje:
    .login_for = Prijava je zahtevana za naslednje:
    .account_rules = Za račune velja naslednje:
    .account_rules-one = Za račune velja naslednje pravilo:
    .note = { $note }

directory = Imeniška storitev
    .default = Ob dobavi: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Imeniška storitev: { $product }.
    .versions = Različice: { $versions }.
    .users_managed = Upravljanje uporabnikov imeniške storitve: { $users_managed }
    .roles_given = Vloge uporabnikov imeniške storitve: { $roles_given }
    .unreachable = Če imeniška storitev ni dosegljiva: { $unreachable }
    .steps = Postopek povezovanja imeniške storitve:
    .note = { $note }

multi-factor = Večfaktorska avtentikacija
    .state = { $state ->
        [provided] Pripomoček podpira večfaktorsko avtentikacijo.
        [not_provided] Pripomoček ne podpira večfaktorske avtentikacije.
        [by_operator] Upravljavec mora zagotoviti večfaktorsko avtentikacijo.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja večfaktorsko avtentikacijo.
       *[not_applicable] Večfaktorska avtentikacija ni relevantna.
    }
    .state-part = { $state ->
        [provided] Ta del sistema podpira večfaktorsko avtentikacijo.
        [not_provided] Ta del sistema ne podpira večfaktorske avtentikacije.
        [by_operator] Upravljavec mora zagotoviti večfaktorsko avtentikacijo.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja večfaktorsko avtentikacijo.
       *[not_applicable] Večfaktorska avtentikacija ni relevantna.
    }
    .state-should = { $need ->
        [optional] Upravljavec lahko zagotovi večfaktorsko avtentikacijo.
       *[other] Priporočljivo je, da upravljavec zagotovi večfaktorsko avtentikacijo.
    }
    .state-inactive = { $state ->
        [by_host] Večfaktorska avtentikacija operacijskega ali gostiteljskega sistema deluje samo, če je vklopljena.
       *[other] Večfaktorska avtentikacija deluje samo, če je vklopljena.
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .required_for = Vloge, ki potrebujejo večfaktorsko avtentikacijo: { $required_for }.
    .method = Razpoložljivi drugi faktorji: { $method }.
    .code_length = Število znakov v kodi: { $code_length }.
    .code_digits = Število števk v kodi: { $code_digits }.
    .remembered_for = Čas, v katerem se drugi faktor ne zahteva znova: { $remembered_for }.
    .reset = Ponastavitev drugega faktorja: { $reset }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

role = Vloge
    .caption = Vloge
    .title = Vloga
    .id = Identifikator
    .description = Opis
    .inherits = Ima tudi pravice vloge
    .held_by = Kdo ima to vlogo
    .directory_group = Skupina v imeniku
    .default = Ob dobavi
    .part = Del

function = Funkcije in vloge
    .caption = Funkcije in vloge, ki jih lahko uporabljajo
    .title = Funkcija
    .assignable = { $assignable ->
        [true] Upravljavec vlogam ali uporabnikom dodeli naslednjo funkcijo: { $title }.
       *[false] Upravljavec dodatnim vlogam ne more dodeliti naslednje funkcije: { $title }.
    }

automatic-login = Samodejna prijava
    .state = { $state ->
        [provided] Pripomoček samodejno začne sejo. Pri tem nihče ne vnese poverilnice.
        [by_host] Operacijski sistem samodejno začne sejo. Pri tem nihče ne vnese poverilnice.
       *[none] Pripomoček nima samodejne prijave.
    }
    .state-part = { $state ->
        [provided] Ta del sistema samodejno začne sejo. Pri tem nihče ne vnese poverilnice.
        [by_host] Operacijski sistem samodejno začne sejo. Pri tem nihče ne vnese poverilnice.
       *[none] Ta del sistema nima samodejne prijave.
    }
    .state-inactive = { $state ->
        [by_host] V operacijskem sistemu deluje samodejna prijava brez poverilnice samo, če je vklopljena.
       *[other] Samodejna prijava brez poverilnice deluje samo, če je vklopljena.
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .after = Čas samodejne prijave: { $after }.
    .role = Vloga uporabnika v tej seji: { $role }.
    .switch_off = Izklop samodejne prijave: { $switch_off }
    .note = { $note }

account-management = Upravljanje računov
    .created_by = Vloge, ki ustvarjajo račune: { $created_by }.
    .activated_by = Vloge, ki aktivirajo račune: { $activated_by }.
    .disabled_by = Vloge, ki onemogočajo račune: { $disabled_by }.
    .deleted_by = Vloge, ki brišejo račune: { $deleted_by }.
    .disabled_after = Čas brez prijave, po katerem se račun onemogoči: { $disabled_after }.
    .first_password_by = Vloge, ki nastavijo prvo geslo računa: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Uporabnik mora ob prvi prijavi zamenjati prvo geslo.
       *[false] Nič ne prisili uporabnika, da zamenja prvo geslo.
    }
    .user_name = Pravila za uporabniška imena: { $user_name }
    .attributes = Vsebina računa: { $attributes }
    .max_accounts = Največje število računov: { $max_accounts }.
    .steps = Postopek upravljanja računov:
    .note = { $note }

password = Gesla
    .pins = Kode PIN
    .both = Gesla in kode PIN
    .kind = { $kind ->
        [password] Naslednje velja za gesla.
       *[pin] Naslednje velja za kode PIN.
    }
    .rules_from = { $rules_from ->
        [device] Pripomoček določa in uveljavlja pravila.
        [host] Operacijski sistem določa pravila.
        [directory] Imeniška storitev določa pravila.
       *[operator] Upravljavec mora določiti pravila.
    }
    .rules_from-part = { $rules_from ->
        [device] Ta del sistema določa in uveljavlja pravila.
        [host] Operacijski sistem določa pravila.
        [directory] Imeniška storitev določa pravila.
       *[operator] Upravljavec mora določiti pravila.
    }
    .need = Obveznost pravil: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operacijski sistem določa pravila.
        [directory] Imeniška storitev določa pravila.
       *[other] Upravljavec določa pravila.
    }
    .configured_by = Vloge, ki lahko spremenijo pravila: { $configured_by }.
    .settable = Pravila, ki jih je mogoče spremeniti: { $settable }.
    .off_by_default = Pravila, ki so ob dobavi izklopljena: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Najmanjše število znakov, ki ga mora zahtevati operacijski sistem: { $min_length }.
        [directory] Najmanjše število znakov, ki ga mora zahtevati imeniška storitev: { $min_length }.
        [operator] Najmanjše število znakov, ki ga mora zahtevati upravljavec: { $min_length }.
       *[other] Najmanjše število znakov: { $min_length }.
    }
    .min_length-should = Priporočeno najmanjše število znakov: { $min_length }.
    .max_length = Največje število znakov: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Vsebina kode PIN, ki jo mora zahtevati operacijski sistem: { $complexity }.
           *[other] Vsebina gesla, ki jo mora zahtevati operacijski sistem: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Vsebina kode PIN, ki jo mora zahtevati imeniška storitev: { $complexity }.
           *[other] Vsebina gesla, ki jo mora zahtevati imeniška storitev: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Vsebina kode PIN, ki jo mora zahtevati upravljavec: { $complexity }.
           *[other] Vsebina gesla, ki jo mora zahtevati upravljavec: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Kaj mora vsebovati koda PIN: { $complexity }.
           *[other] Kaj mora vsebovati geslo: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Kaj mora operacijski sistem zavrniti kot kodo PIN: { $complexity }.
           *[other] Kaj mora operacijski sistem zavrniti kot geslo: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Kaj mora imeniška storitev zavrniti kot kodo PIN: { $complexity }.
           *[other] Kaj mora imeniška storitev zavrniti kot geslo: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Česa upravljavec ne sme dopustiti za kodo PIN: { $complexity }.
           *[other] Česa upravljavec ne sme dopustiti za geslo: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Kaj se ne sme uporabiti kot koda PIN: { $complexity }.
           *[other] Kaj se ne sme uporabiti kot geslo: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Priporočena vsebina kode PIN: { $complexity }.
       *[other] Priporočena vsebina gesla: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Kaj se kot koda PIN odsvetuje: { $complexity }.
       *[other] Kaj se kot geslo odsvetuje: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operacijski sistem mora zahtevati, da geslo izpolnjuje naslednje pogoje (najmanj { $complexity_at_least } od njih): { $complexity }.
        [directory] Imeniška storitev mora zahtevati, da geslo izpolnjuje naslednje pogoje (najmanj { $complexity_at_least } od njih): { $complexity }.
        [operator] Upravljavec mora zahtevati, da geslo izpolnjuje naslednje pogoje (najmanj { $complexity_at_least } od njih): { $complexity }.
       *[other] Geslo mora izpolnjevati naslednje pogoje (najmanj { $complexity_at_least } od njih): { $complexity }.
    }
    .complexity-some-should = Priporočljivo je, da geslo izpolnjuje naslednje pogoje (najmanj { $complexity_at_least } od njih): { $complexity }.
    .characters = Znaki, ki jih je mogoče uporabiti: { $characters }
    .special_characters = Posebni znaki, ki jih je mogoče uporabiti: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Kodo PIN je mogoče pustiti prazno.
           *[false] Kode PIN ni mogoče pustiti prazne.
        }
       *[other] { $blank ->
            [true] Geslo je mogoče pustiti prazno.
           *[false] Gesla ni mogoče pustiti praznega.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Kodo PIN je mogoče izklopiti.
           *[false] Kode PIN ni mogoče izklopiti.
        }
       *[other] { $can_be_off ->
            [true] Geslo je mogoče izklopiti.
           *[false] Gesla ni mogoče izklopiti.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Velike in male črke se obravnavajo kot različni znaki.
       *[false] Velike in male črke se obravnavajo kot enaki znaki.
    }
    .history = { $kind ->
        [pin] Število prejšnjih kod PIN, ki se ne smejo znova uporabiti: { $history }.
       *[other] Število prejšnjih gesel, ki se ne smejo znova uporabiti: { $history }.
    }
    .history-should = { $kind ->
        [pin] Število prejšnjih kod PIN, katerih ponovna uporaba se odsvetuje: { $history }.
       *[other] Število prejšnjih gesel, katerih ponovna uporaba se odsvetuje: { $history }.
    }
    .max_age = { $kind ->
        [pin] Kodo PIN je treba zamenjati po navedenem času ({ $max_age }).
       *[other] Geslo je treba zamenjati po navedenem času ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Kodo PIN je priporočljivo zamenjati po navedenem času ({ $max_age }).
       *[other] Geslo je priporočljivo zamenjati po navedenem času ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] Kodo PIN je mogoče znova zamenjati šele po navedenem času ({ $min_age }).
       *[other] Geslo je mogoče znova zamenjati šele po navedenem času ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Število neuspešnih poskusov, po katerih mora operacijski sistem zakleniti prijavo: { $max_attempts }.
        [directory] Število neuspešnih poskusov, po katerih mora imeniška storitev zakleniti prijavo: { $max_attempts }.
        [operator] Število neuspešnih poskusov, po katerih mora biti prijava zaklenjena: { $max_attempts }.
       *[other] Število neuspešnih poskusov, po katerih se prijava zaklene: { $max_attempts }.
    }
    .max_attempts-should = Priporočeno število neuspešnih poskusov, po katerih se prijava zaklene: { $max_attempts }.
    .attempts_within = Obdobje, v katerem se štejejo neuspešni poskusi: { $attempts_within }.
    .lockout_stages = Ponavljajoči se neuspešni poskusi povzročijo naslednje:
    .lockout_stages-one = Ponavljajoči se neuspešni poskusi povzročijo naslednje:
    .asked = { $kind ->
        [pin] Kdaj se zahteva koda PIN:
       *[other] Kdaj se zahteva geslo:
    }
    .asked-one = { $kind ->
        [pin] Koda PIN se zahteva v naslednjem primeru:
       *[other] Geslo se zahteva v naslednjem primeru:
    }
    .lockout = Trajanje zaklepa: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Zaklenjena prijava ostane zaklenjena, dokler je kdo ne odklene.
       *[false] Zaklep se konča brez posredovanja uporabnika.
    }
    .unlocked_by = { $lockout ->
        [none] Vloge, ki lahko odklenejo prijavo: { $unlocked_by }.
       *[other] Vloge, ki lahko zaklep predčasno končajo: { $unlocked_by }.
    }
    .stored_as = Oblika shranjevanja: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Ob dobavi ni nastavljena nobena koda PIN.
            [password] Ob dobavi ni nastavljeno nobeno geslo.
           *[none] Ob dobavi ni nastavljenih poverilnic.
        }
        [default] Ob dobavi so nastavljene privzete poverilnice.
        [unique_per_device] Poverilnice ob dobavi so za vsak pripomoček drugačne.
        [must_change_at_first_login] Prva prijava zahteva nove poverilnice.
        [shared_known] Poverilnice ob dobavi so za vse pripomočke enake in javno znane.
        [manufacturer_only] Poverilnice ob dobavi pozna samo proizvajalec.
        [documented] Poverilnice ob dobavi so za vse pripomočke enake in jih navajajo dokumenti proizvajalca.
       *[set_at_installation] Poverilnice se nastavijo ob namestitvi.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Ta del sistema je dobavljen brez kode PIN.
            [password] Ta del sistema je dobavljen brez gesla.
           *[none] Ta del sistema je dobavljen brez poverilnic.
        }
        [default] Ta del sistema je dobavljen s privzetimi poverilnicami.
        [unique_per_device] Ta del sistema je dobavljen s poverilnicami, ki so v vsakem sistemu drugačne.
        [must_change_at_first_login] Ta del sistema ob prvi prijavi zahteva nove poverilnice.
        [shared_known] Ta del sistema je dobavljen s poverilnicami, ki so v vseh sistemih enake in javno znane.
        [manufacturer_only] Ta del sistema je dobavljen s poverilnicami, ki jih pozna samo proizvajalec.
        [documented] Ta del sistema je dobavljen s poverilnicami, ki so v vseh sistemih enake in navedene v dokumentih proizvajalca.
       *[set_at_installation] Poverilnice se nastavijo ob namestitvi.
    }
    .default_password = { $kind ->
        [pin] Koda PIN ob dobavi: { $default_password }.
       *[other] Geslo ob dobavi: { $default_password }.
    }
    .default_action = Poverilnice ob dobavi: { $default_action }
    .change = { $kind ->
        [pin] Postopek zamenjave kode PIN:
       *[other] Postopek zamenjave gesla:
    }
    .handling = { $kind ->
        [pin] Za zaščito kode PIN storite naslednje:
       *[other] Za zaščito gesla storite naslednje:
    }
    .reset = { $kind ->
        [pin] Ob pozabljeni kodi PIN: { $reset }
       *[other] Ob pozabljenem geslu: { $reset }
    }
    .compromised = { $kind ->
        [pin] Če kodo PIN poznajo drugi: { $compromised }
       *[other] Če geslo poznajo drugi: { $compromised }
    }
    .fallback = Če ni določeno drugo pravilo: { $fallback }
    .note = { $note }

account = Računi ob dobavi
    .caption = Računi ob dobavi
    .name = Račun
    .id = Identifikator
    .role = Vloga
    .kind = Vrsta
    .default = Ob dobavi
    .default_credentials = Poverilnice ob dobavi
    .default_password = Geslo ob dobavi
    .part = Del
    .action = Kaj storiti
    .when = Pogoj

session = Seje
    .timeout = { $action ->
        [lock] Pripomoček zaklene sejo po navedenem času brez vnosa ({ $timeout }).
        [logout] Pripomoček konča sejo po navedenem času brez vnosa ({ $timeout }).
        [hide_data] Pripomoček skrije prikazane podatke po navedenem času brez vnosa ({ $timeout }).
        [screen_off] Pripomoček izklopi zaslon po navedenem času brez vnosa ({ $timeout }).
       *[other] Časovna omejitev za sejo brez vnosa: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Ta del sistema zaklene sejo po navedenem času brez vnosa ({ $timeout }).
        [logout] Ta del sistema konča sejo po navedenem času brez vnosa ({ $timeout }).
        [hide_data] Ta del sistema skrije prikazane podatke po navedenem času brez vnosa ({ $timeout }).
        [screen_off] Ta del sistema izklopi zaslon po navedenem času brez vnosa ({ $timeout }).
       *[other] Časovna omejitev za sejo brez vnosa: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Pri vklopljeni časovni omejitvi se seja zaklene po navedenem času brez vnosa ({ $timeout }).
        [logout] Pri vklopljeni časovni omejitvi se seja konča po navedenem času brez vnosa ({ $timeout }).
        [hide_data] Pri vklopljeni časovni omejitvi se prikazani podatki skrijejo po navedenem času brez vnosa ({ $timeout }).
        [screen_off] Pri vklopljeni časovni omejitvi se zaslon izklopi po navedenem času brez vnosa ({ $timeout }).
       *[other] Časovna omejitev za sejo brez vnosa, če je vklopljena: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Pripomoček določa in uveljavlja časovno omejitev.
        [host] Operacijski sistem določa časovno omejitev.
        [directory] Imeniška storitev določa časovno omejitev.
       *[operator] Upravljavec mora določiti časovno omejitev.
    }
    .rules_from-part = { $rules_from ->
        [device] Ta del sistema določa in uveljavlja časovno omejitev.
        [host] Operacijski sistem določa časovno omejitev.
        [directory] Imeniška storitev določa časovno omejitev.
       *[operator] Upravljavec mora določiti časovno omejitev.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Časovna omejitev se uveljavlja, kadar je vklopljena.
        [host] Operacijski sistem določa časovno omejitev.
        [directory] Imeniška storitev določa časovno omejitev.
       *[operator] Upravljavec mora določiti časovno omejitev.
    }
    .rules_from-should = { $rules_from ->
        [host] Operacijski sistem določa časovno omejitev.
        [directory] Imeniška storitev določa časovno omejitev.
       *[other] Upravljavec določa časovno omejitev.
    }
    .timeout-others = { $action ->
        [lock] Čas brez vnosa, po katerem se mora seja zakleniti: { $timeout }.
        [logout] Čas brez vnosa, po katerem se mora seja končati: { $timeout }.
        [hide_data] Čas brez vnosa, po katerem se morajo prikazani podatki skriti: { $timeout }.
        [screen_off] Čas brez vnosa, po katerem se mora zaslon izklopiti: { $timeout }.
       *[other] Časovna omejitev za sejo brez vnosa: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Priporočeni čas brez vnosa, po katerem se seja zaklene: { $timeout }.
        [logout] Priporočeni čas brez vnosa, po katerem se seja konča: { $timeout }.
        [hide_data] Priporočeni čas brez vnosa, po katerem se prikazani podatki skrijejo: { $timeout }.
        [screen_off] Priporočeni čas brez vnosa, po katerem se zaslon izklopi: { $timeout }.
       *[other] Priporočena časovna omejitev za sejo brez vnosa: { $timeout }.
    }
    .need = Obveznost časovne omejitve: { $need }.
    .default = Časovna omejitev ob dobavi: { $default }.
    .range = Možne nastavitve časovne omejitve: { $range }.
    .action = { $action ->
        [lock] Ob izteku časovne omejitve se seja zaklene.
        [logout] Ob izteku časovne omejitve se seja konča.
        [hide_data] Ob izteku časovne omejitve se prikazani podatki skrijejo.
        [screen_off] Ob izteku časovne omejitve se zaslon izklopi.
       *[never] Za sejo brez vnosa ni časovne omejitve.
    }
    .configured_by = Vloge, ki lahko nastavijo časovno omejitev: { $configured_by }.
    .replaced_by = Zaklep, ki se uporablja namesto časovne omejitve za sejo: { $replaced_by }
    .locks_on = Kdaj se seja zaklene: { $locks_on }.
    .locks_on-others = Kdaj se mora seja zakleniti: { $locks_on }.
    .locks_on-should = Kdaj je zaklep seje priporočljiv: { $locks_on }.
    .ends_on = Kdaj se seja konča: { $ends_on }.
    .ends_on-others = Kdaj se mora seja končati: { $ends_on }.
    .ends_on-should = Kdaj je konec seje priporočljiv: { $ends_on }.
    .also = Za seje velja tudi naslednje:
    .applies_to = Časovna omejitev se uporablja za naslednje:
    .exceptions = Izjema: { $exceptions }
    .concurrent = Število sej, ki jih ima lahko uporabnik hkrati: { $concurrent }.
    .users = Število uporabnikov, ki so lahko hkrati prijavljeni: { $users }.
    .note = { $note }

emergency = Dostop v sili
    .state = { $state ->
        [provided] Pripomoček omogoča dostop v sili.
        [not_provided] Pripomoček ne omogoča dostopa v sili.
        [by_operator] Upravljavec mora zagotoviti dostop v sili.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja dostop v sili.
       *[not_applicable] Dostop v sili ni relevanten.
    }
    .state-part = { $state ->
        [provided] Ta del sistema omogoča dostop v sili.
        [not_provided] Ta del sistema ne omogoča dostopa v sili.
        [by_operator] Upravljavec mora zagotoviti dostop v sili.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja dostop v sili.
       *[not_applicable] Dostop v sili ni relevanten.
    }
    .state-inactive = { $state ->
        [by_host] Dostop v sili prek operacijskega ali gostiteljskega sistema je na voljo samo, če je vklopljen.
       *[other] Dostop v sili je na voljo samo, če je vklopljen.
    }
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .how = Kako pridobiti dostop v sili: { $how }
    .steps = Postopek za pridobitev dostopa v sili:
    .available = Funkcije, ki so na voljo pri dostopu v sili: { $available }.
    .limits = Omejitve: { $limits }
    .ends_after = Čas, po katerem se dostop v sili konča: { $ends_after }.
    .logged = { $logged ->
        [true] Pripomoček zapiše vsak dostop v sili v dnevnik dogodkov.
       *[false] Pripomoček ne zapisuje dostopa v sili v dnevnik dogodkov.
    }
    .logged-part = { $logged ->
        [true] Ta del sistema zapiše vsak dostop v sili v dnevnik dogodkov.
       *[false] Ta del sistema ne zapisuje dostopa v sili v dnevnik dogodkov.
    }
    .afterwards = Po dostopu v sili: { $afterwards }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

machine-credential = Digitalna potrdila in tehnične poverilnice
    .caption = Digitalna potrdila in tehnične poverilnice
    .intro = Naprave in storitve uporabljajo naslednja digitalna potrdila, ključe in druge poverilnice.
    .title = Poverilnica
    .id = Identifikator
    .kind = Vrsta
    .used_by = Kdo uporablja
    .purpose = Namen
    .rights = Pravice
    .algorithm = Ključ
    .key_in = Mesto hrambe ključa
    .issued_by = Izdajatelj
    .lifetime = Veljavnost
    .renewal = Podaljšanje
    .on_expiry = Po izteku
    .if_lost = Ob izgubi
    .when = Pogoj

## Data

data = Osebni podatki
    .personal = { $personal ->
        [none] Pripomoček ne obdeluje osebnih podatkov.
        [processed] Pripomoček obdeluje osebne podatke, vendar jih ne shranjuje.
        [not_stored] Pripomoček ne shranjuje osebnih podatkov.
       *[stored] Pripomoček shranjuje osebne podatke.
    }
    .absent = Podatki, ki jih pripomoček ne shranjuje: { $absent }.
    .removable_media = Pripomoček ne uporablja izmenljivih nosilcev.
    .removable_media_note = Izmenljivi nosilci: { $removable_media_note }
    .note = { $note }

media-use = Uporaba izmenljivih nosilcev
    .caption = Uporaba izmenljivih nosilcev
    .uses = Uporaba
    .media = Nosilci
    .access = Dostop
    .note = Opomba
    .part = Del
    .when = Pogoj

data-only = Osebni podatki
    .personal = { $personal ->
        [none] Pripomoček ne obdeluje osebnih podatkov.
        [processed] Pripomoček obdeluje osebne podatke, vendar jih ne shranjuje.
        [not_stored] Pripomoček ne shranjuje osebnih podatkov.
       *[stored] Pripomoček shranjuje osebne podatke.
    }
    .personal-part = { $personal ->
        [none] Ta del sistema ne obdeluje osebnih podatkov.
        [processed] Ta del sistema obdeluje osebne podatke, vendar jih ne shranjuje.
        [not_stored] Ta del sistema ne shranjuje osebnih podatkov.
       *[stored] Ta del sistema shranjuje osebne podatke.
    }
    .absent = Podatki, ki jih pripomoček ne shranjuje: { $absent }.
    .absent-part = Podatki, ki jih ta del sistema ne shranjuje: { $absent }.
    .removable_media = Pripomoček ne uporablja izmenljivih nosilcev.
    .removable_media-part = Ta del sistema ne uporablja izmenljivih nosilcev.
    .note = { $note }

store = Shranjeni podatki
    .caption = Shranjeni podatki
    .title = Shramba
    .id = Identifikator
    .part = Del
    .categories = Podatki
    .personal = Osebni podatki
    .examples = Primeri
    .format = Oblika zapisa
    .location = Lokacija
    .capacity = Zmogljivost
    .encryption = Šifriranje
    .retention = Čas hrambe
    .retention_from = Začetek štetja
    .retention_range = Razpon nastavitve
    .keep = Hramba
    .retention_note = Opomba
    .retention_set_by = Kdo lahko spremeni
    .erase = Izbris
    .access = Dostop
    .when = Pogoj

export = Izvoz podatkov
    .caption = Načini izvoza podatkov
    .title = Izvoz
    .id = Identifikator
    .categories = Podatki
    .personal = Osebni podatki
    .examples = Primeri
    .format = Oblika zapisa
    .medium = Medij
    .deidentified = Deidentifikacija
    .encryption = Šifriranje
    .steps = Postopek izvoza podatkov:
    .access = Dostop
    .default = Ob dobavi
    .when = Pogoj

gdpr = Varstvo osebnih podatkov (GDPR)
    .purpose = Namen obdelave: { $purpose }
    .controller = { $controller ->
        [manufacturer] Vlogo upravljavca osebnih podatkov ima proizvajalec.
        [operator] Upravljavec osebnih podatkov je upravljavec pripomočka.
        [shared] Proizvajalec in upravljavec pripomočka sta skupna upravljavca osebnih podatkov.
        [user] Za podatke v pripomočku je odgovoren uporabnik.
        [patient] Za podatke v pripomočku je odgovoren pacient.
        [third_party] Vlogo upravljavca osebnih podatkov ima tretja oseba.
        [integrator] Vlogo upravljavca osebnih podatkov ima integrator.
        [practitioner] Vlogo upravljavca osebnih podatkov ima zdravnik z lastno ordinacijo.
       *[service_partner] Vlogo upravljavca osebnih podatkov ima servisni partner.
    }
    .controller_name = Vlogo upravljavca osebnih podatkov ima: { $controller_name }.
    .processor = Obdelovalec osebnih podatkov: { $processor }.
    .transfer = Prenosi v tretje države: { $transfer }
    .subject_access = Zahteve za dostop do osebnih podatkov: { $subject_access }
    .subject_erasure = Zahteve za izbris osebnih podatkov: { $subject_erasure }
    .operator = Za varstvo osebnih podatkov storite naslednje:

## Logging

logging = Beleženje dogodkov
    .what = Zabeleženi dogodki
    .reading = Branje dnevnika dogodkov
    .state = { $state ->
        [provided] Pripomoček zapisuje dogodke v dnevnik dogodkov.
        [not_provided] Pripomoček ne beleži kibernetskovarnostnih dogodkov.
        [by_operator] Upravljavec mora zagotoviti beleženje kibernetskovarnostnih dogodkov.
        [by_host] Operacijski ali gostiteljski sistem zapisuje dogodke v dnevnik dogodkov.
       *[not_applicable] Beleženje kibernetskovarnostnih dogodkov ni relevantno.
    }
    .state-part = { $state ->
        [provided] Ta del sistema zapisuje dogodke v dnevnik dogodkov.
        [not_provided] Ta del sistema ne beleži kibernetskovarnostnih dogodkov.
        [by_operator] Upravljavec mora zagotoviti beleženje kibernetskovarnostnih dogodkov.
        [by_host] Operacijski ali gostiteljski sistem zapisuje dogodke v dnevnik dogodkov.
       *[not_applicable] Beleženje kibernetskovarnostnih dogodkov ni relevantno.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski ali gostiteljski sistem lahko zapisuje dogodke v dnevnik dogodkov.
       *[other] Dogodke je mogoče zapisovati v dnevnik dogodkov.
    }
    .purpose = Namen dnevnika dogodkov: { $purpose }
    .standard = Standardi, po katerih se vodi dnevnik dogodkov: { $standard }.
    .default = Ob dobavi: { $default }.
    .configured_by = Vloge, ki to lahko vklopijo in izklopijo: { $configured_by }.
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .location = Lokacija dnevnika dogodkov: { $location }
    .language = Jezik dnevnika dogodkov: { $language }
    .capacity = Zmogljivost dnevnika dogodkov: { $capacity }
    .retention = Zapisi se hranijo navedeni čas ({ $retention }).
    .protection = Zaščita dnevnika dogodkov: { $protection }
    .access = Vloge, ki lahko berejo dnevnik dogodkov: { $access }.
    .events = V dnevnik dogodkov se zapiše naslednje:
    .events-one = V dnevnik dogodkov se zapiše naslednji dogodek:
    .other_events = { $events ->
        [none] V dnevnik dogodkov se zapiše naslednje:
       *[other] V dnevnik dogodkov se zapiše tudi naslednje:
    }
    .reason_asked = Dogodki, pri katerih mora uporabnik vnesti razlog: { $reason_asked }.
    .not_logged = V dnevnik dogodkov se ne zapiše naslednje:
    .not_for = Dnevnik dogodkov ni namenjen za naslednje:
    .fields = Najmanjša vsebina vsakega zapisa: { $fields }.
    .viewer = Program za branje dnevnika dogodkov: { $viewer }
    .help = Pomoč pri branju dnevnika dogodkov: { $help }
    .alerts = Sporočila in znaki: { $link }.
    .steps = Postopek branja ali izvoza dnevnika dogodkov:
    .note = { $note }

log-entry = Vsebina zapisov
    .caption = Vsebina zapisov za določene dogodke
    .events = Dogodek
    .fields = Vsebina
    .note = Druga vsebina

log-notification = Obveščanje
    .caption = Obveščanje o dogodkih
    .events = Dogodek
    .other_events = Drugi dogodki
    .by = Način pošiljanja
    .to = Obveščena vloga
    .party = Obveščena stran
    .note = Opomba
    .when = Pogoj

log-export = Izvoz dnevnika dogodkov
    .protocol = Protokol: { $protocol }.
    .encryption = Šifriranje: { $encryption }.
    .format = Oblika zapisa: { $format }.
    .to = Cilj: { $to }.
    .port = Vrata: { $port }.

clock = Ura
    .source = { $source ->
        [ntp] Ura se nastavlja prek NTP.
        [nts] Ura se nastavlja prek NTP z razširitvijo Network Time Security (NTS).
        [ptp] Ura se nastavlja prek PTP.
        [host] Uro nastavlja operacijski sistem.
        [server] Uro nastavlja strežnik.
        [phone] Uro nastavlja telefon.
        [manual] Ura se nastavlja ročno.
       *[cellular] Uro nastavlja mobilno omrežje.
    }
    .other_sources = Drugi načini nastavitve ure: { $other_sources }.
    .from = Sistem, ki nastavlja uro: { $from }.
    .port = Vrata časovne storitve: { $port }.
    .configured_by = Vloge, ki lahko nastavijo uro: { $configured_by }.
    .accuracy = Največje odstopanje ure: { $accuracy }.
    .if_wrong = Če ura kaže napačen čas: { $if_wrong }
    .steps = Postopek nastavitve ure:

alert = Sporočila in znaki
    .caption = Sporočila in znaki
    .normal-caption = Druga sporočila in znaki
    .sign = Sporočilo ali znak
    .id = Identifikator
    .meaning = Pomen
    .shows = Kaj kaže
    .action = Kaj storiti
    .acts = Kdo ukrepa
    .call = Kontakt

## Malware and integrity

malware = Zaščita pred zlonamerno programsko opremo
    .protection = { $protection ->
        [allow_list] Pripomoček izvaja samo programsko opremo s seznama dovoljene programske opreme.
        [antimalware_included] Pripomoček vključuje protivirusno programsko opremo.
        [antimalware_supported] V pripomoček je mogoče namestiti protivirusno programsko opremo.
        [antimalware_by_operator] Upravljavec mora namestiti protivirusno programsko opremo.
        [antimalware_not_recommended] Proizvajalec odsvetuje namestitev protivirusne programske opreme v pripomoček.
        [read_only_system] Pripomoček se zažene iz sistema, ki ga ni mogoče spremeniti.
        [no_antimalware_software] Pripomoček nima protivirusne programske opreme.
        [none] Pripomoček sam nima zaščite pred zlonamerno programsko opremo.
       *[not_applicable] Zaščita pred zlonamerno programsko opremo ni relevantna.
    }
    .protection-part = { $protection ->
        [allow_list] Ta del sistema izvaja samo programsko opremo s seznama dovoljene programske opreme.
        [antimalware_included] Ta del sistema vključuje protivirusno programsko opremo.
        [antimalware_supported] V ta del sistema je mogoče namestiti protivirusno programsko opremo.
        [antimalware_by_operator] Upravljavec mora namestiti protivirusno programsko opremo.
        [antimalware_not_recommended] Proizvajalec odsvetuje namestitev protivirusne programske opreme v ta del sistema.
        [read_only_system] Ta del sistema se zažene iz sistema, ki ga ni mogoče spremeniti.
        [no_antimalware_software] Ta del sistema nima protivirusne programske opreme.
        [none] Ta del sistema sam nima zaščite pred zlonamerno programsko opremo.
       *[not_applicable] Zaščita pred zlonamerno programsko opremo ni relevantna.
    }
    .protection-should = { $need ->
        [optional] Upravljavec lahko namesti protivirusno programsko opremo.
       *[other] Priporočljivo je, da upravljavec namesti protivirusno programsko opremo.
    }
    .other_protection = Druga zaščita pred zlonamerno programsko opremo: { $other_protection }.
    .need = Obveznost: { $need }.
    .product = Izdelek: { $product }.
    .installed_by = Kdo namesti: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Proizvajalec priporoča, da se iz pregledovanja ob dostopu izključi naslednje:
           *[other] Iz pregledovanja ob dostopu izključite naslednje:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Proizvajalec priporoča, da se iz načrtovanega pregledovanja in pregledovanja na zahtevo izključi naslednje:
           *[other] Iz načrtovanega pregledovanja in pregledovanja na zahtevo izključite naslednje:
        }
       *[other] { $exclusions_recommended ->
            [true] Proizvajalec priporoča, da se iz pregledovanja izključi naslednje:
           *[other] Iz pregledovanja izključite naslednje:
        }
    }
    .scans = Pregledovanje: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] V pripomoček ni mogoče namestiti druge programske opreme.
        [not_allowed] V pripomoček se ne sme namestiti druga programska oprema.
        [only_listed] V pripomoček se ne sme namestiti programska oprema, ki je ta dokument ne navaja.
       *[allowed] V pripomoček je mogoče namestiti drugo programsko opremo.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] V ta del sistema ni mogoče namestiti druge programske opreme.
        [not_allowed] V ta del sistema se ne sme namestiti druga programska oprema.
        [only_listed] V ta del sistema se ne sme namestiti programska oprema, ki je ta dokument ne navaja.
       *[allowed] V ta del sistema je mogoče namestiti drugo programsko opremo.
    }
    .on_detection = { $protection ->
        [allow_list] Če se zažene programska oprema, ki ni na seznamu: { $on_detection }
       *[other] Če se najde zlonamerna programska oprema: { $on_detection }
    }
    .because = Razlog: { $because }
    .instead = Kaj storiti: { $instead }
    .note = { $note }

integrity = Celovitost programske opreme
    .secure_boot = { $secure_boot ->
        [true] Pripomoček ob vsakem zagonu preveri svojo programsko opremo (varni zagon).
       *[false] Pripomoček nima varnega zagona.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Ta del sistema ob vsakem zagonu preveri svojo programsko opremo (varni zagon).
       *[false] Ta del sistema nima varnega zagona.
    }
    .signature = Podpis programske opreme: { $signature }.
    .signed_by = Podpisnik: { $signed_by }
    .checksum = Zgoščena vrednost ali kontrolna vsota programske opreme: { $checksum }.
    .covers = Preverja se naslednje:
    .checked = Kdaj se preverja: { $checked }
    .on_failure = Če preverjanje ni uspešno: { $on_failure }
    .verify = Postopek preverjanja, ali je programska oprema pristna:
    .because = Razlog: { $because }
    .instead = Kaj storiti: { $instead }
    .note = { $note }

## Updates

update = Posodobitve
    .installing = Namestitev posodobitve
    .switching-off = Samodejne posodobitve
    .state = { $state ->
        [provided] Proizvajalec zagotavlja varnostne posodobitve.
        [not_provided] Proizvajalec ne zagotavlja varnostnih posodobitev.
        [by_operator] Za varnostne posodobitve je odgovoren upravljavec.
        [by_host] Gostiteljski sistem ali njegov vir paketov zagotavlja varnostne posodobitve.
       *[not_applicable] Varnostne posodobitve niso relevantne.
    }
    .used = { $used ->
        [true] Posodobitve se uporabljajo.
       *[false] { $title ->
            [none] Programska oprema pripomočka se ne posodablja.
           *[other] Ta vrsta posodobitve se ne uporablja.
        }
    }
    .used-part = { $used ->
        [true] Posodobitve se uporabljajo.
       *[false] { $title ->
            [none] Programska oprema tega dela sistema se ne posodablja.
           *[other] Ta vrsta posodobitve se ne uporablja.
        }
    }
    .announced_by = Kako proizvajalec obvešča o posodobitvah: { $announced_by }.
    .source = Viri posodobitev: { $source }.
    .source_note = Vir posodobitev: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Pripomoček namešča samo posodobitve z veljavnim digitalnim podpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvajalec pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [service_partner] Servisni partner pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [user] Uporabnik mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [patient] Pacient mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [integrator] Integrator mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [practitioner] Zdravnik z lastno ordinacijo mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [third_party] Tretja oseba pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
           *[other] Upravljavec mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
        }
        [checksum] Pripomoček namešča samo posodobitve s pravilno kontrolno vsoto.
        [signed_package] Posodobitve so podpisani paketi.
        [app_store] Trgovina z aplikacijami preverja pristnost posodobitve.
       *[none] Pripomoček ne preverja pristnosti posodobitve.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Ta del sistema namešča samo posodobitve z veljavnim digitalnim podpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvajalec pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [service_partner] Servisni partner pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [user] Uporabnik mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [patient] Pacient mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [integrator] Integrator mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [practitioner] Zdravnik z lastno ordinacijo mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [third_party] Tretja oseba pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
           *[other] Upravljavec mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
        }
        [checksum] Ta del sistema namešča samo posodobitve s pravilno kontrolno vsoto.
        [signed_package] Posodobitve so podpisani paketi.
        [app_store] Trgovina z aplikacijami preverja pristnost posodobitve.
       *[none] Ta del sistema ne preverja pristnosti posodobitve.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Posodobitve namešča proizvajalec.
        [operator] Posodobitve namešča upravljavec.
        [shared] Posodobitve skupaj nameščata proizvajalec in upravljavec.
        [user] Posodobitve namešča uporabnik.
        [patient] Posodobitve namešča pacient.
        [third_party] Posodobitve namešča tretja oseba.
        [integrator] Posodobitve namešča integrator.
        [practitioner] Posodobitve namešča zdravnik z lastno ordinacijo.
       *[service_partner] Posodobitve namešča servisni partner.
    }
    .automatic = { $automatic ->
        [true] Posodobitve se nameščajo samodejno.
       *[false] Posodobitve se ne nameščajo samodejno.
    }
    .switch_off = Postopek izklopa samodejnih posodobitev:
    .interval = Interval rednih posodobitev: { $interval }.
    .connect_every = Najdaljši čas med dvema povezavama za prejem posodobitev: { $connect_every }.
    .wait = Čas čakanja pred namestitvijo posodobitve: { $wait }.
    .install_within = Rok, v katerem je treba namestiti varnostno posodobitev: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Pripomoček je mogoče uporabljati brez zahtevane posodobitve.
       *[false] Pripomočka ni mogoče uporabljati, dokler zahtevana posodobitev ni nameščena.
    }
    .usable_without-part = { $usable_without ->
        [true] Ta del sistema je mogoče uporabljati brez zahtevane posodobitve.
       *[false] Tega dela sistema ni mogoče uporabljati, dokler zahtevana posodobitev ni nameščena.
    }
    .before = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .before-one = Preden začnete, se prepričajte, da je izpolnjeno naslednje:
    .downtime = Čas nedelovanja med posodobitvijo: { $downtime }.
    .downtime-part = Čas nedelovanja med posodobitvijo: { $downtime }.
    .steps = Postopek namestitve posodobitve:
    .verify = Po posodobitvi preverite naslednje:
    .if_failed = Če posodobitev ni uspela: { $if_failed }
    .rollback = Vrnitev na prejšnjo različico: { $rollback }
    .operator_patching = Popravki, ki jih namesti upravljavec: { $operator_patching }
    .approved = Posodobitve drugih dobaviteljev, ki jih odobri proizvajalec: { $approved }
    .excluded = Ne namestite naslednjih posodobitev:
    .excluded-one = Ne namestite naslednje posodobitve:
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

support = Obdobje podpore za kibernetsko varnost
    .help = Podpora
    .start = Začetek podpore: { $start }.
    .end = Konec podpore: { $end }.
    .duration = Trajanje podpore: { $duration }.
    .counted_from = Začetek štetja: { $counted_from }.
    .until = Dogodek, s katerim se podpora konča: { $until }.
    .security_end = Konec zagotavljanja varnostnih posodobitev: { $security_end }.
    .versions = Različice, ki prejemajo varnostne posodobitve: { $versions }
    .includes = Podpora za kibernetsko varnost vključuje naslednje:
    .contact = Kontakt za podporo: { $contact }
    .after_end = Po koncu podpore: { $after_end }
    .notified_by = Kako proizvajalec obvesti o koncu podpore: { $notified_by }.
    .notice_period = Koliko časa vnaprej proizvajalec obvesti o koncu podpore: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Ponovna vzpostavitev delovanja
    .restoring = Obnovitev iz varnostne kopije
    .resetting = Ponastavitev na tovarniške nastavitve
    .failures = Odpovedi
    .restore = Postopek obnovitve iz varnostne kopije:
    .factory_reset = Postopek ponastavitve pripomočka na tovarniške nastavitve:
    .factory_reset_effect = Učinek ponastavitve: { $factory_reset_effect }
    .network_loss_mode = Način delovanja ob izpadu omrežja IT: { $network_loss_mode }.
    .network_loss = Ob izpadu omrežja IT: { $network_loss }
    .continues = Med odpovedjo ali kibernetskovarnostnim dogodkom se nadaljuje naslednje:
    .safe_state = Varno stanje: { $safe_state }

backup = Varnostno kopiranje
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Podatki pripomočka se varnostno kopirajo.
            [service_partner] Podatki pripomočka se varnostno kopirajo.
           *[other] Pripomoček lahko varnostno kopira podatke.
        }
        [not_provided] Pripomoček ne izdeluje varnostnih kopij podatkov.
        [by_operator] Upravljavec mora zagotoviti varnostno kopiranje.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja varnostno kopiranje.
       *[not_applicable] Varnostno kopiranje ni relevantno.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Podatki tega dela sistema se varnostno kopirajo.
            [service_partner] Podatki tega dela sistema se varnostno kopirajo.
           *[other] Ta del sistema lahko varnostno kopira podatke.
        }
        [not_provided] Ta del sistema ne izdeluje varnostnih kopij podatkov.
        [by_operator] Upravljavec mora zagotoviti varnostno kopiranje.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja varnostno kopiranje.
       *[not_applicable] Varnostno kopiranje ni relevantno.
    }
    .state-should = { $need ->
        [optional] Upravljavec lahko zagotovi varnostno kopiranje.
       *[other] Priporočljivo je, da upravljavec zagotovi varnostno kopiranje.
    }
    .what = Vsebina varnostne kopije: { $what }.
    .without = Česa varnostna kopija ne vsebuje: { $without }.
    .by = { $by ->
        [manufacturer] Varnostno kopijo izdela proizvajalec.
        [operator] Varnostno kopijo izdela upravljavec.
        [shared] Varnostno kopijo skupaj izdelata proizvajalec in upravljavec.
        [user] Varnostno kopijo izdela uporabnik.
        [patient] Varnostno kopijo izdela pacient.
        [third_party] Varnostno kopijo izdela tretja oseba.
        [integrator] Varnostno kopijo izdela integrator.
        [practitioner] Varnostno kopijo izdela zdravnik z lastno ordinacijo.
       *[service_partner] Varnostno kopijo izdela servisni partner.
    }
    .how = Kako se izdela varnostna kopija: { $how }
    .every = { $every_recommended ->
        [true] Priporočeni interval varnostnega kopiranja: { $every }.
       *[other] Interval varnostnega kopiranja: { $every }.
    }
    .kept = Čas hrambe varnostnih kopij: { $kept }.
    .recovery_point = Ciljna točka obnovitve (RPO): { $recovery_point }.
    .recovery_time = Ciljni čas obnovitve (RTO): { $recovery_time }.
    .steps = Postopek izdelave varnostne kopije:
    .test = Test varnostne kopije: { $test }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Kaj mora storiti upravljavec: { $instead }
       *[other] Kaj storiti: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Kibernetskovarnostni dogodki
    .serious = Resni zapleti
    .sign = Znak ali odpoved
    .further = Drugi znaki in odpovedi
    .where = Glejte
    .signs = Ta dogodek prepoznate po naslednjem:
    .acts = Kdo ukrepa: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Storite naslednje:
    .report_to = Koga obvestiti: { $report_to }
    .preserve = Zavarovanje dokazov: { $preserve }

residual-risk = Preostala tveganja
    .affects = Kdo ali kaj je v nevarnosti: { $affects }.
    .action = Kaj storiti: { $action }

misuse = Predvidljiva napačna uporaba
    .affects = Kdo ali kaj je v nevarnosti: { $affects }.

warning = Opozorila
    .affects = Kdo ali kaj je v nevarnosti: { $affects }.

## End of use

decommission = Izločitev iz uporabe
    .steps = { $occasions ->
        [none] Pred odstranitvijo med odpadke ali predajo storite naslednje:
       *[other] Storite naslednje { $occasions }:
    }
    .verify = Kako preveriti, da so podatki izbrisani: { $verify }
    .remains = Kaj ostane: { $remains }
    .elsewhere = V drugih sistemih storite naslednje:
    .transfer = Predaja drugemu upravljavcu: { $transfer }
    .disposal = Odstranitev med odpadke: { $disposal }

## Components

sbom = Kosovnica programske opreme
    .file = Vir seznama komponent: { $file }.
    .format = Oblika zapisa kosovnice programske opreme (SBOM): { $format }.
    .available_at = Kje dobiti kosovnico programske opreme (SBOM): { $available_at }.
    .request = Kako zaprositi za kosovnico programske opreme (SBOM): { $request }
    .upkeep = Vzdrževanje kosovnice programske opreme: { $upkeep }
    .none_known_on = Proizvajalec ni poznal ranljivosti navedenih komponent, ki bi zadevale pripomoček (stanje na dan: { $none_known_on }).

component = Komponente
    .caption = Komponente programske opreme
    .name = Komponenta
    .version = Različica
    .supplier = Dobavitelj
    .purpose = Namen
    .licence = Licenca
    .part = Del
    .purl = Package URL
    .cpe = CPE
    .support_end = Konec podpore
    .note = Opomba

vulnerability = Ranljivosti
    .caption = Ranljivosti
    .intro = Tabela navaja ranljivosti in kako vsaka od njih zadeva pripomoček.
    .id = Ranljivost
    .title = Ranljivost
    .component = Komponenta
    .component_version = Različica komponente
    .score = Ocena
    .rating = Skupna ocena
    .state = Stanje
    .exploited = Izkoriščanje
    .fixed_in = Odpravljeno v različici
    .because = Razlog
    .action = Kaj storiti
    .justification = Utemeljitev
    .response = Odziv proizvajalca
    .residual_risk = Preostalo tveganje
    .reported_by = Kdo je o njej poročal
    .assessed_on = Datum ocene
    .source = Vir ocene
