### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "hulpmiddel" (it may be software), a piece of equipment "apparaat", something else
### that is bought "product". Security is "IT-beveiliging" where it stands alone in a title or label ("Beveiliging" there
### could be the guards of the building) and "beveiligings-" in compounds; safety is "veiligheid". A message on the screen is
### "bericht", for "melding" is the report that somebody makes. The log is "gebeurtenislogboek", for "logboek" alone is the
### paper book that lies beside the device. A row is "rij", a rule "regel". An access of any kind is "toegang", credentials
### are "toegangsgegevens". To delete is "verwijderen", to erase "wissen". Ranges are "tot en met", for "tot" leaves the last
### number open. "Must" is "moet", "must not" "mag niet" or "verboden" (never "moet niet"), "need not" "hoeft niet",
### "should" "wordt aanbevolen", "can" "kan".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Alleen in de bedrijfsmodus: { $modes }.
    .variants = Alleen voor de variant: { $variants }.
    .options = Alleen met de optie: { $options }.
    .platforms = Alleen op het platform: { $platforms }.
    .versions = Alleen voor de softwareversie: { $versions }.
    .condition = Voorwaarde: { $condition }.
    .if-modes = In de bedrijfsmodus { $modes }:
    .if-variants = Voor de variant { $variants }:
    .if-options = Met de optie { $options }:
    .if-platforms = Op het platform { $platforms }:
    .if-versions = Voor de softwareversie { $versions }:
    .if-condition = Als het volgende geldt: { $condition }.
    .short-modes = alleen in de bedrijfsmodus: { $modes }
    .short-variants = alleen voor de variant: { $variants }
    .short-options = alleen met de optie: { $options }
    .short-platforms = alleen op het platform: { $platforms }
    .short-versions = alleen voor de softwareversie: { $versions }
    .short-condition = voorwaarde: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Alleen voor het onderdeel: { $value }.
    .roles = Alleen voor de rol: { $value }.
    .interface = Alleen op de interface: { $value }.
    .direction = Richting: { $value }.

protection =
    .state = { $state ->
        [provided] De gegevens zijn versleuteld.
        [not_provided] De gegevens zijn niet versleuteld.
        [by_operator] De exploitant moet voor de versleuteling zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor de versleuteling.
       *[not_applicable] Versleuteling is niet van toepassing.
    }
    .state-inactive = { $state ->
        [by_host] Het besturingssysteem of de host kan de gegevens versleutelen.
       *[other] De gegevens kunnen worden versleuteld.
    }
    .state-should = { $need ->
        [optional] De exploitant kan voor de versleuteling zorgen.
       *[other] Het wordt aanbevolen dat de exploitant voor de versleuteling zorgt.
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .range = Mogelijke instellingen: { $range }
    .method = { $state ->
        [by_operator] Door de fabrikant genoemde versleutelingsmethoden: { $method }.
       *[other] Versleutelingsmethode: { $method }.
    }
    .key_in = Opslagplaats van de sleutel: { $key_in }.
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] { $instead }
    }
    .limits = Beperkingen: { $limits }
    .note = { $note }

## Identification

device = Hulpmiddel
    .caption = Identificatie van het hulpmiddel
    .name = Naam
    .model = Model
    .purpose = Beoogd doeleind
    .supplied_as = Leveringsvorm
    .software_version = Softwareversie
    .firmware_version = Firmwareversie
    .regulation = Verordening
    .law = Toepasselijke wetgeving
    .declaration = EU-conformiteitsverklaring
    .class = Risicoklasse
    .udi_di = UDI-DI
    .basic_udi_di = Basic UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Beoogde gebruikslocaties
    .users = Beoogde gebruikers
    .not_for = Het hulpmiddel is niet bestemd voor de volgende toepassingen:
    .not_for-one = Het hulpmiddel is niet bestemd voor de volgende toepassing:
    .id = ID

organisation = Bedrijf
    .manufacturer = Fabrikant
    .manufacturer-caption = Fabrikant
    .representative = Gemachtigde
    .representative-caption = Gemachtigde
    .name = Naam
    .address = Adres
    .srn = Uniek registratienummer (SRN)
    .website = Website
    .email = E-mail
    .phone = Telefoon

variant = Varianten
    .caption = Varianten van het hulpmiddel
    .intro = Dit document geldt voor de volgende varianten.
    .title = Variant
    .model = Model
    .udi_di = UDI-DI
    .description = Beschrijving
    .id = ID

option-item = Opties
    .caption = Opties van het hulpmiddel
    .title = Optie
    .description = Beschrijving
    .supplied = Leveringswijze
    .id = ID

mode = Bedrijfsmodi
    .caption = Bedrijfsmodi
    .title = Bedrijfsmodus
    .description = Beschrijving
    .entered_by = Hoe het hulpmiddel in de modus komt
    .left_by = Hoe het hulpmiddel de modus verlaat
    .indicator = Hoe de gebruiker de modus herkent
    .id = ID

part = Onderdelen van het systeem
    .caption = Onderdelen van het systeem
    .title = Onderdeel
    .kind = Soort
    .version = Versie
    .supplied_by = Geleverd door
    .hosted = Waar het werkt
    .runs_on = Werkt op
    .location = Locatie
    .address = Adres
    .connected_through = Verbonden via
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Machtigingen
    .description = Beschrijving
    .id = ID
    .when = Voorwaarde

user-interface = Gebruikersinterfaces
    .caption = Gebruikersinterfaces
    .title = Gebruikersinterface
    .id = ID
    .kind = Soort
    .part = Onderdeel
    .purpose = Doel
    .personal = Geeft persoonsgegevens weer
    .protect = Bescherming
    .when = Voorwaarde

document-facts = Dit document
    .caption = Identificatie van dit document
    .number = Documentnummer
    .revision = Revisie
    .date = Datum van uitgifte
    .effective = Geldig vanaf
    .replaces = Vervangt
    .audience = Beoogde lezers
    .audience_other = Overige beoogde lezers
    .roles = Rollen van de lezers
    .paper_copy = Papieren exemplaar
    .see_also = Zie ook de volgende documenten:
    .see_also-one = Zie ook het volgende document:

companion = Andere documenten over dit hulpmiddel
    .caption = Andere documenten over dit hulpmiddel
    .title = Titel
    .number = Documentnummer
    .audience = Beoogde lezers

revision = Revisiegeschiedenis
    .caption = Revisies van dit document
    .revision = Revisie
    .date = Datum
    .change = Wijziging
    .link = Document

contact = Contact voor IT-beveiliging
    .caption = Contact voor IT-beveiliging
    .security = Contact voor IT-beveiliging
    .phone = Telefoon
    .hours = Bereikbaarheid
    .policy = Beleid voor het melden van kwetsbaarheden
    .advisories = Beveiligingsadviezen
    .key = Sleutel voor versleutelde meldingen
    .key_fingerprint = Vingerafdruk van de sleutel
    .acknowledge_within = Ontvangstbevestiging van een melding binnen
    .vigilance = Ernstige incidenten melden
    .process = Wat de fabrikant met een melding doet: { $process }
    .events-described = Meld de gebeurtenissen die in dit document worden beschreven, zoals hier is aangegeven: { $link }.
    .report_contents = Vermeld het volgende in een melding:
    .report_rules = Voor meldingen gelden de volgende regels:
    .report_rules-one = Voor meldingen geldt de volgende regel:
    .sources_watched = De fabrikant controleert de volgende bronnen op nieuwe kwetsbaarheden:
    .sources_watched-one = De fabrikant controleert de volgende bron op nieuwe kwetsbaarheden:
    .conduct = Wat de fabrikant wel en niet doet:
    .note = { $note }

local-contact = Contacten bij de exploitant
    .caption = Contacten bij de exploitant
    .title = Contact
    .purpose = Voor
    .phone = Telefoon
    .id = ID

## Security features

feature = Beveiligingsfuncties
    .caption = Beveiligingsfuncties
    .title = Functie
    .id = ID
    .capability = Functiegroep
    .state = Status
    .default = Bij levering
    .configured_by = Instelbaar door
    .range = Instelbereik
    .modes = Bedrijfsmodi
    .modes-left-out = alle bedrijfsmodi
    .protects = Beschermt
    .part = Onderdeel
    .when = Voorwaarde
    .absent = Deze functie is niet aanwezig.
    .of-operator = De exploitant moet voor deze functie zorgen.
    .of-host = Het besturingssysteem of de host zorgt voor deze functie.
    .inapplicable = Deze functie is niet van toepassing.
    .description = { $description }
    .before = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .before-one = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .steps = Doe het volgende:
    .indicator = Indicatie: { $indicator }
    .limits = Beperkingen: { $limits }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }

security-test = Beveiligingstests
    .caption = Beveiligingstests
    .kind = Soort
    .subject = Onderwerp van de test
    .version = Geteste versie
    .date = Datum
    .interval = Interval
    .by = Getest door
    .result = Resultaat
    .part = Onderdeel

## Operating environment

operating-environment = Gebruiksomgeving
    .scope = Buiten de verantwoordelijkheid van de fabrikant
    .change = Wanneer de IT-beveiliging opnieuw wordt beoordeeld
    .assumptions = De fabrikant gaat voor de gebruiksomgeving uit van het volgende:
    .out_of_scope = De fabrikant is niet verantwoordelijk voor het volgende:
    .reassess = Beoordeel de beveiliging van het hulpmiddel opnieuw na elk van de volgende gebeurtenissen:
    .reassess-one = Beoordeel de beveiliging van het hulpmiddel opnieuw na de volgende gebeurtenis:
    .reassess_at_once = Beoordeel na elk van de volgende gebeurtenissen de beveiliging van het hulpmiddel onverwijld opnieuw, en voordat het hulpmiddel weer wordt gebruikt:
    .reassess_at_once-one = Beoordeel na de volgende gebeurtenis de beveiliging van het hulpmiddel onverwijld opnieuw, en voordat het hulpmiddel weer wordt gebruikt:
    .prohibited = Het volgende is verboden:
    .not_recommended = De fabrikant beveelt aan het volgende niet te doen:

control-group = Groepen van maatregelen
    .caption = Groepen van maatregelen
    .condition-intro = Als een groep een voorwaarde heeft, gelden de maatregelen ervan alleen onder deze voorwaarde.
    .title = Groep
    .id = ID
    .goal = Doel
    .choice = Voldoende
    .choice-left-out = alle maatregelen van de groep
    .when = Voorwaarde

control = Beveiligingsmaatregelen
    .required = Vereiste maatregelen
    .required-caption = Vereiste maatregelen
    .required-intro = De volgende maatregelen moeten zijn getroffen.
    .strongly_recommended = Sterk aanbevolen maatregelen
    .strongly_recommended-caption = Sterk aanbevolen maatregelen
    .strongly_recommended-intro = De fabrikant beveelt de volgende maatregelen sterk aan.
    .recommended = Aanbevolen maatregelen
    .recommended-caption = Aanbevolen maatregelen
    .recommended-intro = De fabrikant beveelt de volgende maatregelen aan.
    .preferred = Maatregelen die de voorkeur hebben
    .preferred-caption = Maatregelen die de voorkeur hebben
    .preferred-intro = De fabrikant geeft de voorkeur aan de volgende maatregelen boven andere geschikte maatregelen.
    .where_possible = Waar mogelijk aanbevolen maatregelen
    .where_possible-caption = Waar mogelijk aanbevolen maatregelen
    .where_possible-intro = De fabrikant beveelt de volgende maatregelen aan voor zover de gebruiksomgeving ze toelaat.
    .optional = Optionele maatregelen
    .optional-caption = Optionele maatregelen
    .optional-intro = De volgende maatregelen zijn optioneel.
    .unstated = Maatregelen zonder vermelde noodzaak
    .unstated-caption = Maatregelen zonder vermelde noodzaak
    .unstated-intro = Voor de volgende maatregelen vermeldt dit document niet of ze vereist of aanbevolen zijn.
    .condition-intro = Een maatregel met een voorwaarde geldt alleen als aan de voorwaarde is voldaan.
    .group-condition-intro = Als een rij een groep met een voorwaarde noemt, geldt de maatregel alleen onder deze voorwaarde.
    .group-choice-intro = Als een rij een groep noemt, vermeldt de tabel met groepen hoeveel maatregelen van de groep voldoende zijn.
    .title = Maatregel
    .id = ID
    .kind = Soort
    .responsibility = Verantwoordelijk
    .or_by = Alternatief
    .group = Groep
    .need = Noodzaak
    .reason = Reden: { $reason }
    .own_measure = Wat het hulpmiddel zelf doet: { $own_measure }
    .own_measure-part = Wat dit onderdeel van het systeem zelf doet: { $own_measure }
    .setting = Instelling: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Stappen voor de fabrikant:
        [third_party] Stappen voor de derde partij:
        [service_partner] Stappen voor de servicepartner:
        [integrator] Stappen voor de integrator:
       *[other] Doe het volgende:
    }
    .otherwise = Zonder deze maatregel: { $otherwise }
    .missing = **Als deze maatregel ontbreekt.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Gebruik het hulpmiddel niet zonder deze maatregel.
       *[other] Zorg ervoor dat deze maatregel is getroffen.
    }
    .avoid-part = { $stop_use ->
        [true] Gebruik dit onderdeel van het systeem niet zonder deze maatregel.
       *[other] Zorg ervoor dat deze maatregel is getroffen.
    }
    .stop_use = { $stop_use ->
        [true] Het hulpmiddel mag niet zonder deze maatregel worden gebruikt.
       *[false] Het hulpmiddel kan zonder deze maatregel worden gebruikt.
    }
    .stop_use-part = { $stop_use ->
        [true] Dit onderdeel van het systeem mag niet zonder deze maatregel worden gebruikt.
       *[false] Dit onderdeel van het systeem kan zonder deze maatregel worden gebruikt.
    }
    .limits = Beperkingen: { $limits }
    .risk = Risico van de maatregel zelf: { $risk }
    .part = Onderdeel
    .when = Voorwaarde

share = Gedeelde maatregelen
    .caption = Wie wat doet
    .party = Verantwoordelijk
    .does = Taak

no-action = Geen actie nodig
    .caption = Maatregelen waarvoor de exploitant niets hoeft te doen
    .kind = Maatregel
    .because = Reden
    .unless = Actie is nodig als
    .part = Onderdeel
    .when = Voorwaarde

training = Training
    .caption = Vereiste kennis en training
    .role = Rol
    .content = Inhoud
    .interval = Herhalen na
    .given_by = Gegeven door

## Compatibility

compatibility = Compatibiliteit
    .limits = Beperkingen
    .restrictions = Voor combinaties met andere producten gelden de volgende beperkingen:
    .restrictions-one = Voor combinaties met andere producten geldt de volgende beperking:

hardware = Hardware
    .caption = Hardware
    .for = Onderdeel
    .included = Ingebouwd
    .minimum = Vereist minimum
    .recommended = Aanbevolen
    .optimum = Optimaal
    .otherwise = Als de aanbevolen waarden niet worden gehaald
    .note = Opmerking

machine =
    .cpu = Processor: { $cpu }
    .memory = Werkgeheugen: { $memory }
    .storage = Opslagruimte: { $storage }
    .display = Beeldscherm: { $display }
    .graphics = Grafische kaart: { $graphics }
    .network = Netwerk: { $network }
    .other = Overig: { $other }

product = Producten
    .operating-system = Besturingssystemen
    .operating-system-caption = Besturingssystemen
    .browser = Browsers
    .browser-caption = Browsers
    .mobile-device = Mobiele apparaten
    .mobile-device-caption = Mobiele apparaten
    .hypervisor = Virtualisatieproducten
    .hypervisor-caption = Virtualisatieproducten
    .database = Databases
    .database-caption = Databases
    .runtime = Runtimeomgevingen
    .runtime-caption = Runtimeomgevingen
    .antimalware = Antivirussoftware
    .antimalware-caption = Antivirussoftware
    .peer-system = Compatibiliteit van verbonden systemen
    .peer-system-caption = Compatibiliteit van verbonden systemen
    .accessory = Toebehoren
    .accessory-caption = Toebehoren
    .for = Onderdeel
    .name = Product
    .supplied_by = Verstrekt door
    .versions = Versies
    .recommended = Aanbevolen versie
    .state = Status
    .support_end = Ondersteund door de leverancier tot
    .patches = Updates
    .note = Opmerking
    .when = Voorwaarde

standard = Standaarden
    .caption = Standaarden
    .name = Standaard
    .version = Versie
    .kind = Onderwerp
    .purpose = Doel
    .conformance = Conformance statement

## Network

network = Netwerk
    .absent = Het volgende is niet beschikbaar:
    .before = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .before-one = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .connecting = Aansluiten op het netwerk
    .controls = Vereiste maatregelen: { $link }
    .steps = Zo sluit u het hulpmiddel aan op het netwerk:
    .connection = { $connection ->
        [none] Het hulpmiddel heeft geen netwerkverbinding.
        [optional] Een netwerkverbinding is optioneel.
       *[required] Het hulpmiddel heeft een netwerkverbinding nodig.
    }
    .inbound = { $inbound ->
        [true] Andere systemen kunnen een verbinding met het hulpmiddel openen.
       *[false] Andere systemen kunnen geen verbinding met het hulpmiddel openen.
    }
    .internet = { $internet ->
        [not_needed] Het hulpmiddel heeft geen internetverbinding nodig.
        [optional] Een internetverbinding is optioneel.
        [needed] Het hulpmiddel heeft een internetverbinding nodig.
        [not_directly] Het hulpmiddel mag niet rechtstreeks met internet worden verbonden.
       *[forbidden] Het hulpmiddel mag niet met internet worden verbonden.
    }
    .internet_reason = Internetverbinding: { $internet_reason }
    .load = Belasting van het netwerk: { $load }
    .note = { $note }

network-only = Netwerk
    .connection = { $connection ->
        [none] Het hulpmiddel heeft geen netwerkverbinding.
        [optional] Een netwerkverbinding is optioneel.
       *[required] Het hulpmiddel heeft een netwerkverbinding nodig.
    }
    .connection-part = { $connection ->
        [none] Dit onderdeel van het systeem heeft geen netwerkverbinding.
        [optional] Een netwerkverbinding is optioneel.
       *[required] Dit onderdeel van het systeem heeft een netwerkverbinding nodig.
    }
    .inbound = { $inbound ->
        [true] Andere systemen kunnen een verbinding met het hulpmiddel openen.
       *[false] Andere systemen kunnen geen verbinding met het hulpmiddel openen.
    }
    .inbound-part = { $inbound ->
        [true] Andere systemen kunnen een verbinding met dit onderdeel van het systeem openen.
       *[false] Andere systemen kunnen geen verbinding met dit onderdeel van het systeem openen.
    }
    .internet = { $internet ->
        [not_needed] Het hulpmiddel heeft geen internetverbinding nodig.
        [optional] Een internetverbinding is optioneel.
        [needed] Het hulpmiddel heeft een internetverbinding nodig.
        [not_directly] Het hulpmiddel mag niet rechtstreeks met internet worden verbonden.
       *[forbidden] Het hulpmiddel mag niet met internet worden verbonden.
    }
    .internet-part = { $internet ->
        [not_needed] Dit onderdeel van het systeem heeft geen internetverbinding nodig.
        [optional] Een internetverbinding is optioneel.
        [needed] Dit onderdeel van het systeem heeft een internetverbinding nodig.
        [not_directly] Dit onderdeel van het systeem mag niet rechtstreeks met internet worden verbonden.
       *[forbidden] Dit onderdeel van het systeem mag niet met internet worden verbonden.
    }
    .internet_reason = Internetverbinding: { $internet_reason }
    .absent = Het volgende is niet beschikbaar:
    .note = { $note }

zone = Netwerkzones
    .caption = Netwerkzones
    .title = Zone
    .id = ID
    .traffic = Netwerkverkeer aan de zonegrens
    .operated_by = Beheerd door
    .description = Beschrijving

interface = Interfaces
    .caption = Interfaces
    .title = Interface
    .id = ID
    .kind = Soort
    .state = Status
    .because = Reden
    .instead = Wat te doen
    .part = Onderdeel
    .zone = Zone
    .standards = Standaarden
    .not_supported = Niet ondersteund
    .ciphers = Ciphersuites
    .authentication = Authenticatie
    .encryption = Versleuteling
    .addressing = Adressering
    .default = Bij levering
    .need = Noodzaak
    .frequency = Frequentie
    .power = Zendvermogen
    .range = Bereik
    .coexistence = Coëxistentie met andere radioapparatuur
    .max_connected = Maximaal gelijktijdig verbonden
    .max_paired = Maximaal gekoppeld
    .purpose = Doel
    .used_by = Kan worden gebruikt door
    .protect = Bescherming
    .when = Voorwaarde

peer = Verbonden systemen
    .caption = Verbonden systemen
    .title = Systeem
    .id = ID
    .kind = Soort
    .zone = Zone
    .address = Adres
    .versions = Versies
    .max_connected = Maximaal gelijktijdig verbonden
    .operated_by = Beheerd door
    .description = Beschrijving

port = Poorten
    .rules = Poorten en firewallregels
    .required-caption = Vereiste verbindingen die moeten worden toegestaan
    .recommended-caption = Aanbevolen verbindingen
    .allow-caption = Verbindingen die alleen mogen worden toegestaan als hun functie wordt gebruikt
    .allow-need-unstated = Bij een verbinding zonder vermelde noodzaak geeft de fabrikant niet aan of de verbinding vereist is. Sta de verbinding alleen toe als een gebruikte functie deze nodig heeft.
    .allow-condition = Als een rij een voorwaarde noemt, sta de verbinding dan alleen toe als aan de voorwaarde is voldaan.
    .allow-configured = Als het nummer van een poort kan worden gewijzigd, sta dan alleen het ingestelde nummer toe.
    .allow-range = Als maar enkele poorten van een bereik zijn ingesteld, sta dan alleen die poorten toe.
    .allow-only = Blokkeer alle andere verbindingen.
    .allow-only-except = Het blokkeren geldt niet voor de verbindingen zonder firewallregel. Die staan in een aparte tabel.
    .allow-only-zones = Blokkeer aan de grens van de volgende netwerkzones alle andere verbindingen van en naar de onderdelen van het systeem: { $zones }. Dit document geeft geen regels voor andere systemen.
    .block-caption = Te blokkeren verbindingen
    .block-intro = Blokkeer in de netwerkfirewall de volgende verbindingen.
    .none-caption = Verbindingen zonder firewallregel
    .none-intro = Voor de volgende verbindingen geeft dit document geen regel voor de netwerkfirewall. De tabel vermeldt de redenen.
    .unstated-caption = Verbindingen zonder vermelde richting
    .unstated-intro = De fabrikant vermeldt niet welke zijde de volgende verbindingen opent. Dit document geeft hiervoor geen firewallregel.
    .rules-source = De bron opent de verbinding of verzendt als eerste. Antwoorden horen bij de verbinding.
    .rules-all = Wat voor alle regels geldt
    .required = Vereiste verbindingen
    .need-unstated = Verbindingen zonder vermelde noodzaak
    .used = Verbindingen alleen bij gebruik
    .rules-open = door de exploitant te bepalen
    .any-system = willekeurig systeem
    .reason-number = zonder nummer of type kan geen regel worden gegeven
    .reason-transport = zonder transportprotocol kan geen regel worden gegeven
    .reason-border = passeert geen netwerkgrens
    .reason-computer = blijft binnen één computer
    .reason-part = blijft binnen één onderdeel van het systeem
    .reason-device = blijft binnen het hulpmiddel
    .reason-zone = blijft binnen één netwerkzone; heeft alleen een regel nodig als een firewall de zone opdeelt
    .reason-mobile = loopt via een mobiel netwerk, niet via het netwerk van de exploitant
    .reason-cloud = loopt niet via het netwerk van de exploitant
    .reference = { $protocol } op poort { $number } ({ $transport })
    .reference-many = { $protocol } op de poorten { $number } ({ $transport })
    .reference-any = { $protocol } op een willekeurige poort ({ $transport })
    .reference-ip = { $protocol } via { $transport } { $ip_protocol }
    .reference-short = { $protocol } via { $transport }
    .unnamed = poort { $number } ({ $transport })
    .unnamed-many = poorten { $number } ({ $transport })
    .unnamed-any = willekeurige poort ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } op poort { $number }
    .reference-plain-many = { $protocol } op de poorten { $number }
    .reference-plain-any = { $protocol } op een willekeurige poort
    .reference-bare = { $protocol }
    .unnamed-plain = poort { $number }
    .unnamed-plain-many = poorten { $number }
    .unnamed-plain-any = willekeurige poort
    .no-transport = transportprotocol niet vermeld
    .without-transport = { $number } (transportprotocol niet vermeld)
    .any = willekeurig
    .not_known = poort niet bekend
    .number = Poort
    .icmp_type = ICMP-type
    .ip_protocol = IP-protocol
    .id = ID
    .configurable = Nummer kan worden gewijzigd
    .setting = Waar in te stellen
    .source_port = Bronpoort
    .transport = Transport
    .direction = Richting
    .protocol = Protocol
    .program = Programma
    .part = Onderdeel
    .interface = Interface
    .encryption = Versleuteling
    .authentication = Authenticatie
    .default = Bij levering
    .need = Noodzaak
    .opened_by = Kan worden geopend door
    .open_for = Open voor
    .purpose = Doel
    .peers = Verbonden systemen
    .internet = Via internet
    .network_setting = Instelling van het netwerk
    .firewall_rule = Regel van de netwerkfirewall
    .when = Voorwaarde
    .source = Bron
    .destination = Bestemming
    .own-side = Hulpmiddel of onderdeel
    .other-side = Andere zijde
    .use = Gebruik door het hulpmiddel
    .reason = Reden

firewall = Firewall van het hulpmiddel
    .of-parts = Firewalls van de onderdelen
    .state = { $state ->
        [provided] Het hulpmiddel heeft een eigen firewall.
        [not_provided] Het hulpmiddel heeft geen eigen firewall.
        [by_operator] De exploitant moet zorgen voor de firewall voor het hulpmiddel.
        [by_host] Het hulpmiddel gebruikt de firewall van het besturingssysteem.
       *[not_applicable] Een firewall op het hulpmiddel is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem heeft een eigen firewall.
        [not_provided] Dit onderdeel van het systeem heeft geen eigen firewall.
        [by_operator] De exploitant moet zorgen voor de firewall voor dit onderdeel van het systeem.
        [by_host] Dit onderdeel van het systeem gebruikt de firewall van het besturingssysteem.
       *[not_applicable] Een firewall op dit onderdeel van het systeem is niet van toepassing.
    }
    .state-inactive = { $state ->
        [by_host] De firewall van het besturingssysteem filtert netwerkverkeer alleen als deze is ingeschakeld.
       *[other] De firewall filtert netwerkverkeer alleen als deze is ingeschakeld.
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .rules_set_by = Rollen die de regels ervan kunnen wijzigen: { $rules_set_by }.
    .product = Product: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] De firewall moet al het netwerkverkeer blokkeren, behalve de verbindingen die volgens dit document moeten worden toegestaan.
            [deny_all] De firewall moet al het netwerkverkeer blokkeren.
            [allow_outbound] De firewall moet verbindingen vanaf het hulpmiddel toestaan en verbindingen naar het hulpmiddel blokkeren.
            [allow_all] De firewall moet al het netwerkverkeer toestaan.
            [monitored] De firewall moet netwerkverkeer toestaan en bewaken.
            [restricted] De firewall moet het netwerkverkeer beperken.
           *[isolated] De firewall mag geen enkele verbinding met andere netwerken toestaan.
        }
       *[other] { $policy ->
            [deny_all_but_listed] De firewall blokkeert alle verbindingen die dit document niet vermeldt.
            [deny_all] De firewall blokkeert al het netwerkverkeer.
            [allow_outbound] De firewall staat verbindingen vanaf het hulpmiddel toe en blokkeert verbindingen naar het hulpmiddel.
            [allow_all] De firewall staat al het netwerkverkeer toe.
            [monitored] De firewall staat netwerkverkeer toe en bewaakt het.
            [restricted] De firewall beperkt het netwerkverkeer.
           *[isolated] De firewall staat geen enkele verbinding met andere netwerken toe.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Als de firewall is ingeschakeld, blokkeert deze alle verbindingen die dit document niet vermeldt.
        [deny_all] Als de firewall is ingeschakeld, blokkeert deze al het netwerkverkeer.
        [allow_outbound] Als de firewall is ingeschakeld, staat deze uitgaande verbindingen toe en blokkeert deze inkomende verbindingen.
        [allow_all] Als de firewall is ingeschakeld, staat deze al het netwerkverkeer toe.
        [monitored] Als de firewall is ingeschakeld, staat deze netwerkverkeer toe en bewaakt deze het.
        [restricted] Als de firewall is ingeschakeld, beperkt deze het netwerkverkeer.
       *[isolated] Als de firewall is ingeschakeld, staat deze geen enkele verbinding met andere netwerken toe.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] De firewall moet al het netwerkverkeer blokkeren, behalve de verbindingen die volgens dit document moeten worden toegestaan.
            [deny_all] De firewall moet al het netwerkverkeer blokkeren.
            [allow_outbound] De firewall moet verbindingen vanaf dit onderdeel van het systeem toestaan en verbindingen naar dit onderdeel van het systeem blokkeren.
            [allow_all] De firewall moet al het netwerkverkeer toestaan.
            [monitored] De firewall moet netwerkverkeer toestaan en bewaken.
            [restricted] De firewall moet het netwerkverkeer beperken.
           *[isolated] De firewall mag geen enkele verbinding met andere netwerken toestaan.
        }
       *[other] { $policy ->
            [deny_all_but_listed] De firewall blokkeert alle verbindingen die dit document niet vermeldt.
            [deny_all] De firewall blokkeert al het netwerkverkeer.
            [allow_outbound] De firewall staat verbindingen vanaf dit onderdeel van het systeem toe en blokkeert verbindingen naar dit onderdeel van het systeem.
            [allow_all] De firewall staat al het netwerkverkeer toe.
            [monitored] De firewall staat netwerkverkeer toe en bewaakt het.
            [restricted] De firewall beperkt het netwerkverkeer.
           *[isolated] De firewall staat geen enkele verbinding met andere netwerken toe.
        }
    }
    .changes_itself = Automatische wijzigingen: { $changes_itself }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

flow = Gegevensstromen
    .caption = Gegevensstromen
    .rules = Firewallregels: { $link }
    .from = Van
    .to = Naar
    .port = Poort
    .medium = Medium
    .data = Gegevens
    .personal = Persoonsgegevens
    .examples = Voorbeelden
    .deidentified = Deïdentificatie
    .encryption = Versleuteling
    .integrity = Bescherming van de integriteit
    .trigger = Start van de overdracht
    .rate = Datasnelheid
    .volume = Hoeveelheid gegevens
    .purpose = Doel
    .when = Voorwaarde
    .id = ID

network-requirements = Eisen aan het netwerk
    .bandwidth = { $bandwidth_for ->
        [none] Bandbreedte: { $bandwidth }.
       *[other] Bandbreedte ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latentie: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Pakketverlies: { $packet_loss }.
    .services = Services die het netwerk moet bieden: { $services }.
    .other = Het netwerk moet aan de volgende eisen voldoen:
    .other-one = Het netwerk moet aan de volgende eis voldoen:
    .recommended_other = De fabrikant beveelt voor het netwerk het volgende aan:
    .loss = Als het netwerk uitvalt: { $loss }
    .otherwise = Als niet aan de eisen is voldaan: { $otherwise }

network-link = Verbindingen en functies
    .caption = Wat het netwerk voor verbindingen en functies moet bieden
    .title = Verbinding of functie
    .from = Van
    .to = Naar
    .bandwidth = Bandbreedte
    .latency = Latentie
    .jitter = Jitter
    .packet_loss = Pakketverlies
    .recommended = Aanbevolen
    .optimum = Optimaal
    .otherwise = Indien niet gehaald
    .when = Voorwaarde

network-figures = Aanbevolen waarden
    .bandwidth = { $bandwidth_for ->
        [none] Aanbevolen bandbreedte: { $bandwidth }.
       *[other] Aanbevolen bandbreedte ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Aanbevolen latentie: { $latency }.
    .jitter = Aanbevolen jitter: { $jitter }.
    .packet_loss = Aanbevolen pakketverlies: { $packet_loss }.
    .otherwise = Als de aanbevolen waarden niet worden gehaald: { $otherwise }

network-optimum = Optimale waarden
    .bandwidth = { $bandwidth_for ->
        [none] Optimale bandbreedte: { $bandwidth }.
       *[other] Optimale bandbreedte ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimale latentie: { $latency }.
    .jitter = Optimale jitter: { $jitter }.
    .packet_loss = Optimaal pakketverlies: { $packet_loss }.

remote-access = Toegang op afstand
    .state = { $used_for ->
        [none] { $state ->
            [provided] Toegang op afstand tot het hulpmiddel is mogelijk.
            [not_provided] Het hulpmiddel biedt geen toegang op afstand.
            [by_operator] De exploitant zorgt voor de toegang op afstand.
            [by_host] Het besturingssysteem of de host zorgt voor de toegang op afstand.
           *[not_applicable] Toegang op afstand is niet van toepassing.
        }
       *[other] { $state ->
            [provided] Toegang op afstand tot het hulpmiddel is mogelijk voor de volgende doeleinden: { $used_for }.
            [not_provided] Toegang op afstand tot het hulpmiddel is niet mogelijk voor de volgende doeleinden: { $used_for }.
            [by_operator] De exploitant zorgt voor de toegang op afstand voor de volgende doeleinden: { $used_for }.
            [by_host] Het besturingssysteem of de host zorgt voor de toegang op afstand voor de volgende doeleinden: { $used_for }.
           *[not_applicable] Toegang op afstand is niet van toepassing voor de volgende doeleinden: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Toegang op afstand tot dit onderdeel van het systeem is mogelijk.
            [not_provided] Dit onderdeel van het systeem biedt geen toegang op afstand.
            [by_operator] De exploitant zorgt voor de toegang op afstand.
            [by_host] Het besturingssysteem of de host zorgt voor de toegang op afstand.
           *[not_applicable] Toegang op afstand is niet van toepassing.
        }
       *[other] { $state ->
            [provided] Toegang op afstand tot dit onderdeel van het systeem is mogelijk voor de volgende doeleinden: { $used_for }.
            [not_provided] Toegang op afstand tot dit onderdeel van het systeem is niet mogelijk voor de volgende doeleinden: { $used_for }.
            [by_operator] De exploitant zorgt voor de toegang op afstand voor de volgende doeleinden: { $used_for }.
            [by_host] Het besturingssysteem of de host zorgt voor de toegang op afstand voor de volgende doeleinden: { $used_for }.
           *[not_applicable] Toegang op afstand is niet van toepassing voor de volgende doeleinden: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Toegang op afstand via het besturingssysteem of de host is alleen mogelijk als deze is ingeschakeld.
           *[other] Toegang op afstand is alleen mogelijk als deze is ingeschakeld.
        }
       *[other] { $state ->
            [by_host] Als toegang op afstand via het besturingssysteem of de host is ingeschakeld, is deze mogelijk voor de volgende doeleinden: { $used_for }.
           *[other] Als toegang op afstand is ingeschakeld, is deze mogelijk voor de volgende doeleinden: { $used_for }.
        }
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .kind = Soort toegang: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] De fabrikant start een sessie.
        [operator] De exploitant start een sessie.
        [shared] De fabrikant en de exploitant starten samen een sessie.
        [user] De gebruiker start een sessie.
        [patient] De patiënt start een sessie.
        [third_party] Een derde partij start een sessie.
        [integrator] De integrator start een sessie.
        [practitioner] De praktijkhouder start een sessie.
       *[service_partner] De servicepartner start een sessie.
    }
    .supervision = Toezicht: { $supervision }
    .authentication = Authenticatie: { $authentication }
    .encryption = Versleuteling: { $encryption }.
    .logged = { $logged ->
        [true] Het hulpmiddel legt elke sessie vast in het gebeurtenislogboek.
       *[false] Het hulpmiddel legt sessies niet vast in het gebeurtenislogboek.
    }
    .logged-part = { $logged ->
        [true] Dit onderdeel van het systeem legt elke sessie vast in het gebeurtenislogboek.
       *[false] Dit onderdeel van het systeem legt sessies niet vast in het gebeurtenislogboek.
    }
    .files_scanned_by = Malwarescan van overgedragen bestanden: { $files_scanned_by }
    .disable = Zo schakelt u toegang op afstand uit: { $disable }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

failure = Netwerkstoringen
    .caption = Netwerkstoringen en hun gevolgen
    .recovery-caption = Storingen en hun gevolgen
    .what = Storing
    .id = ID
    .noticeable = Waarneming door de gebruiker
    .effect = Gevolg voor het hulpmiddel
    .hazard = Gevaar
    .countermeasure = Tegenmaatregel

## Installation

installation = Installatie
    .preparing = Vóór de installatie
    .installing = Installatiestappen
    .integrating = Inbouw in een ander product
    .installed_by = Rollen die het hulpmiddel installeren: { $installed_by }.
    .before = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .before-one = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .steps = Zo installeert u het hulpmiddel:
    .verify = Controleer na de installatie het volgende:
    .if_failed = Als de installatie is mislukt: { $if_failed }
    .integration = Als het hulpmiddel in een ander product wordt ingebouwd:

hardening = Hardening
    .caption = Beveiligingsinstellingen
    .title = Instelling
    .id = ID
    .setting = Waar in te stellen
    .default = Bij levering
    .value = Instellen op
    .need = Noodzaak
    .reason = Reden
    .steps = Doe het volgende:
    .part = Onderdeel
    .when = Voorwaarde

maintenance = Onderhoud

task = Taken
    .caption = Regelmatige taken
    .title = Taak
    .id = ID
    .by = Door
    .role = Rol
    .interval = Interval
    .downtime = Onderbreking tijdens de taak
    .steps = { $by ->
        [manufacturer] Stappen voor de fabrikant:
        [third_party] Stappen voor de derde partij:
        [service_partner] Stappen voor de servicepartner:
        [integrator] Stappen voor de integrator:
       *[other] Doe het volgende:
    }

## Access

access = Toegang
    .authentication = Beschikbare aanmeldmethoden: { $authentication }.
    .authentication-none = { $only ->
        [none] Er is geen aanmeldfunctie.
       *[other] Er is geen aanmeldfunctie, behalve waar dit hoofdstuk er een vermeldt voor een onderdeel van het systeem of onder een voorwaarde.
    }
    .checked_by = Systeem dat de aanmelding controleert: { $checked_by }.
    .default = Aanmelding bij levering: { $default }.
    .configured_by = Rollen die de aanmelding kunnen in- en uitschakelen: { $configured_by }.
    .note = { $note }
    .without_login = Zonder aanmelding is het volgende mogelijk:
    .login_for = Voor het volgende is aanmelding vereist:
    .account_rules = Voor accounts gelden de volgende regels:
    .account_rules-one = Voor accounts geldt de volgende regel:
    .custom_roles = { $custom_roles ->
        [true] De exploitant kan aanvullende rollen definiëren.
       *[false] De exploitant kan geen aanvullende rollen definiëren.
    }

access-only = Toegang
    .authentication = Beschikbare aanmeldmethoden: { $authentication }.
    .authentication-none = Er is geen aanmeldfunctie.
    .authentication-none-part = Dit onderdeel van het systeem heeft geen aanmeldfunctie.
    .checked_by = Systeem dat de aanmelding controleert: { $checked_by }.
    .without_login = Zonder aanmelding is het volgende mogelijk:
    .login_for = Voor het volgende is aanmelding vereist:
    .account_rules = Voor accounts gelden de volgende regels:
    .account_rules-one = Voor accounts geldt de volgende regel:
    .note = { $note }

directory = Directoryservice
    .default = Bij levering: { $default }.
    .protocol = Protocol: { $protocol }.
    .product = Directoryservice: { $product }.
    .versions = Versies: { $versions }.
    .users_managed = Beheer van de gebruikers ervan: { $users_managed }
    .roles_given = Rollen van de gebruikers ervan: { $roles_given }
    .unreachable = Als de directoryservice niet bereikbaar is: { $unreachable }
    .steps = Zo verbindt u de directoryservice:
    .note = { $note }

multi-factor = Multifactorauthenticatie
    .state = { $state ->
        [provided] Het hulpmiddel ondersteunt multifactorauthenticatie.
        [not_provided] Het hulpmiddel ondersteunt geen multifactorauthenticatie.
        [by_operator] De exploitant moet voor multifactorauthenticatie zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor multifactorauthenticatie.
       *[not_applicable] Multifactorauthenticatie is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem ondersteunt multifactorauthenticatie.
        [not_provided] Dit onderdeel van het systeem ondersteunt geen multifactorauthenticatie.
        [by_operator] De exploitant moet voor multifactorauthenticatie zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor multifactorauthenticatie.
       *[not_applicable] Multifactorauthenticatie is niet van toepassing.
    }
    .state-should = { $need ->
        [optional] De exploitant kan voor multifactorauthenticatie zorgen.
       *[other] Het wordt aanbevolen dat de exploitant voor multifactorauthenticatie zorgt.
    }
    .state-inactive = { $state ->
        [by_host] Multifactorauthenticatie door het besturingssysteem of de host werkt alleen als deze is ingeschakeld.
       *[other] Multifactorauthenticatie werkt alleen als deze is ingeschakeld.
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .required_for = Rollen waarvoor multifactorauthenticatie vereist is: { $required_for }.
    .method = Beschikbare tweede factoren: { $method }.
    .code_length = Aantal tekens van een code: { $code_length }.
    .code_digits = Aantal cijfers van een code: { $code_digits }.
    .remembered_for = Tijd waarin niet opnieuw om de tweede factor wordt gevraagd: { $remembered_for }.
    .reset = Opnieuw instellen van de tweede factor: { $reset }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

role = Rollen
    .caption = Rollen
    .title = Rol
    .id = ID
    .description = Beschrijving
    .inherits = Heeft ook de rechten van
    .held_by = Vervuld door
    .directory_group = Groep in de directoryservice
    .default = Bij levering
    .part = Onderdeel

function = Functies en rollen
    .caption = Functies en de rollen die ze kunnen gebruiken
    .title = Functie
    .assignable = { $assignable ->
        [true] De exploitant wijst de volgende functie toe aan rollen of gebruikers: { $title }.
       *[false] De exploitant kan de volgende functie niet aan aanvullende rollen toewijzen: { $title }.
    }

automatic-login = Automatische aanmelding
    .state = { $state ->
        [provided] Het hulpmiddel start automatisch een sessie. Hiervoor voert niemand toegangsgegevens in.
        [by_host] Het besturingssysteem start automatisch een sessie. Hiervoor voert niemand toegangsgegevens in.
       *[none] Het hulpmiddel heeft geen automatische aanmelding.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem start automatisch een sessie. Hiervoor voert niemand toegangsgegevens in.
        [by_host] Het besturingssysteem start automatisch een sessie. Hiervoor voert niemand toegangsgegevens in.
       *[none] Dit onderdeel van het systeem heeft geen automatische aanmelding.
    }
    .state-inactive = { $state ->
        [by_host] In het besturingssysteem werkt automatische aanmelding zonder toegangsgegevens alleen als deze is ingeschakeld.
       *[other] Automatische aanmelding zonder toegangsgegevens werkt alleen als deze is ingeschakeld.
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .after = Moment van automatische aanmelding: { $after }.
    .role = Rol van de gebruiker in deze sessie: { $role }.
    .switch_off = Zo schakelt u automatische aanmelding uit: { $switch_off }
    .note = { $note }

account-management = Accountbeheer
    .created_by = Rollen die accounts aanmaken: { $created_by }.
    .activated_by = Rollen die accounts activeren: { $activated_by }.
    .disabled_by = Rollen die accounts deactiveren: { $disabled_by }.
    .deleted_by = Rollen die accounts verwijderen: { $deleted_by }.
    .disabled_after = Tijd zonder aanmelding waarna een account wordt gedeactiveerd: { $disabled_after }.
    .first_password_by = Rollen die het eerste wachtwoord van een account instellen: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] De gebruiker moet het eerste wachtwoord bij de eerste aanmelding wijzigen.
       *[false] Niets dwingt de gebruiker om het eerste wachtwoord te wijzigen.
    }
    .user_name = Regels voor gebruikersnamen: { $user_name }
    .attributes = Inhoud van een account: { $attributes }
    .max_accounts = Maximaal aantal accounts: { $max_accounts }.
    .steps = Zo beheert u accounts:
    .note = { $note }

password = Wachtwoorden
    .pins = Pincodes
    .both = Wachtwoorden en pincodes
    .kind = { $kind ->
        [password] Het volgende geldt voor wachtwoorden.
       *[pin] Het volgende geldt voor pincodes.
    }
    .rules_from = { $rules_from ->
        [device] Het hulpmiddel stelt de regels vast en dwingt ze af.
        [host] Het besturingssysteem stelt de regels vast.
        [directory] De directoryservice stelt de regels vast.
       *[operator] De exploitant moet de regels vaststellen.
    }
    .rules_from-part = { $rules_from ->
        [device] Dit onderdeel van het systeem stelt de regels vast en dwingt ze af.
        [host] Het besturingssysteem stelt de regels vast.
        [directory] De directoryservice stelt de regels vast.
       *[operator] De exploitant moet de regels vaststellen.
    }
    .need = Noodzaak van de regels: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Het besturingssysteem stelt de regels vast.
        [directory] De directoryservice stelt de regels vast.
       *[other] De exploitant stelt de regels vast.
    }
    .configured_by = Rollen die de regels kunnen wijzigen: { $configured_by }.
    .settable = Regels die kunnen worden gewijzigd: { $settable }.
    .off_by_default = Regels die bij levering zijn uitgeschakeld: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimaal aantal tekens dat het besturingssysteem moet eisen: { $min_length }.
        [directory] Minimaal aantal tekens dat de directoryservice moet eisen: { $min_length }.
        [operator] Minimaal aantal tekens dat de exploitant moet eisen: { $min_length }.
       *[other] Minimaal aantal tekens: { $min_length }.
    }
    .min_length-should = Aanbevolen minimaal aantal tekens: { $min_length }.
    .max_length = Maximaal aantal tekens: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Het besturingssysteem moet eisen dat een pincode het volgende bevat: { $complexity }.
           *[other] Het besturingssysteem moet eisen dat een wachtwoord het volgende bevat: { $complexity }.
        }
        [directory] { $kind ->
            [pin] De directoryservice moet eisen dat een pincode het volgende bevat: { $complexity }.
           *[other] De directoryservice moet eisen dat een wachtwoord het volgende bevat: { $complexity }.
        }
        [operator] { $kind ->
            [pin] De exploitant moet eisen dat een pincode het volgende bevat: { $complexity }.
           *[other] De exploitant moet eisen dat een wachtwoord het volgende bevat: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Een pincode moet het volgende bevatten: { $complexity }.
           *[other] Een wachtwoord moet het volgende bevatten: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Het besturingssysteem moet het volgende als pincode weigeren: { $complexity }.
           *[other] Het besturingssysteem moet het volgende als wachtwoord weigeren: { $complexity }.
        }
        [directory] { $kind ->
            [pin] De directoryservice moet het volgende als pincode weigeren: { $complexity }.
           *[other] De directoryservice moet het volgende als wachtwoord weigeren: { $complexity }.
        }
        [operator] { $kind ->
            [pin] De exploitant moet ervoor zorgen dat het volgende niet als pincode wordt gebruikt: { $complexity }.
           *[other] De exploitant moet ervoor zorgen dat het volgende niet als wachtwoord wordt gebruikt: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Het volgende mag niet als pincode worden gebruikt: { $complexity }.
           *[other] Het volgende mag niet als wachtwoord worden gebruikt: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Aanbevolen inhoud van een pincode: { $complexity }.
       *[other] Aanbevolen inhoud van een wachtwoord: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Niet aanbevolen als pincode: { $complexity }.
       *[other] Niet aanbevolen als wachtwoord: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Het besturingssysteem moet eisen dat een wachtwoord aan minstens { $complexity_at_least } van de volgende voorwaarden voldoet: { $complexity }.
        [directory] De directoryservice moet eisen dat een wachtwoord aan minstens { $complexity_at_least } van de volgende voorwaarden voldoet: { $complexity }.
        [operator] De exploitant moet eisen dat een wachtwoord aan minstens { $complexity_at_least } van de volgende voorwaarden voldoet: { $complexity }.
       *[other] Een wachtwoord moet aan minstens { $complexity_at_least } van de volgende voorwaarden voldoen: { $complexity }.
    }
    .complexity-some-should = Het wordt aanbevolen dat een wachtwoord aan minstens { $complexity_at_least } van de volgende voorwaarden voldoet: { $complexity }.
    .characters = Tekens die kunnen worden gebruikt: { $characters }
    .special_characters = Speciale tekens die kunnen worden gebruikt: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Een pincode kan leeg blijven.
           *[false] Een pincode kan niet leeg blijven.
        }
       *[other] { $blank ->
            [true] Een wachtwoord kan leeg blijven.
           *[false] Een wachtwoord kan niet leeg blijven.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] De pincode kan worden uitgeschakeld.
           *[false] De pincode kan niet worden uitgeschakeld.
        }
       *[other] { $can_be_off ->
            [true] Het wachtwoord kan worden uitgeschakeld.
           *[false] Het wachtwoord kan niet worden uitgeschakeld.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Hoofdletters en kleine letters gelden als verschillende tekens.
       *[false] Hoofdletters en kleine letters gelden als dezelfde tekens.
    }
    .history = { $kind ->
        [pin] Aantal eerdere pincodes dat niet opnieuw mag worden gebruikt: { $history }.
       *[other] Aantal eerdere wachtwoorden dat niet opnieuw mag worden gebruikt: { $history }.
    }
    .history-should = { $kind ->
        [pin] Aantal eerdere pincodes waarvan hergebruik niet wordt aanbevolen: { $history }.
       *[other] Aantal eerdere wachtwoorden waarvan hergebruik niet wordt aanbevolen: { $history }.
    }
    .max_age = { $kind ->
        [pin] Een pincode moet na { $max_age } worden gewijzigd.
       *[other] Een wachtwoord moet na { $max_age } worden gewijzigd.
    }
    .max_age-should = { $kind ->
        [pin] Het wordt aanbevolen een pincode na { $max_age } te wijzigen.
       *[other] Het wordt aanbevolen een wachtwoord na { $max_age } te wijzigen.
    }
    .min_age = { $kind ->
        [pin] Een pincode kan op zijn vroegst na { $min_age } opnieuw worden gewijzigd.
       *[other] Een wachtwoord kan op zijn vroegst na { $min_age } opnieuw worden gewijzigd.
    }
    .max_attempts = { $rules_from ->
        [host] Aantal mislukte pogingen waarna het besturingssysteem de aanmelding moet vergrendelen: { $max_attempts }.
        [directory] Aantal mislukte pogingen waarna de directoryservice de aanmelding moet vergrendelen: { $max_attempts }.
        [operator] Aantal mislukte pogingen waarna de aanmelding moet worden vergrendeld: { $max_attempts }.
       *[other] Aantal mislukte pogingen waarna de aanmelding wordt vergrendeld: { $max_attempts }.
    }
    .max_attempts-should = Aanbevolen aantal mislukte pogingen waarna de aanmelding wordt vergrendeld: { $max_attempts }.
    .attempts_within = Periode waarin de mislukte pogingen worden geteld: { $attempts_within }.
    .lockout_stages = Herhaalde mislukte pogingen hebben de volgende gevolgen:
    .lockout_stages-one = Herhaalde mislukte pogingen hebben het volgende gevolg:
    .asked = { $kind ->
        [pin] In de volgende gevallen wordt om de pincode gevraagd:
       *[other] In de volgende gevallen wordt om het wachtwoord gevraagd:
    }
    .asked-one = { $kind ->
        [pin] In het volgende geval wordt om de pincode gevraagd:
       *[other] In het volgende geval wordt om het wachtwoord gevraagd:
    }
    .lockout = Duur van de vergrendeling: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Een vergrendelde aanmelding blijft vergrendeld tot iemand deze ontgrendelt.
       *[false] De vergrendeling eindigt zonder actie van een gebruiker.
    }
    .unlocked_by = { $lockout ->
        [none] Rollen die de aanmelding kunnen ontgrendelen: { $unlocked_by }.
       *[other] Rollen die de vergrendeling voortijdig kunnen beëindigen: { $unlocked_by }.
    }
    .stored_as = Vorm van opslag: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Bij levering is geen pincode ingesteld.
            [password] Bij levering is geen wachtwoord ingesteld.
           *[none] Bij levering zijn geen toegangsgegevens ingesteld.
        }
        [default] Bij levering zijn standaardtoegangsgegevens ingesteld.
        [unique_per_device] De toegangsgegevens bij levering zijn verschillend voor elk hulpmiddel.
        [must_change_at_first_login] De eerste aanmelding vereist nieuwe toegangsgegevens.
        [shared_known] De toegangsgegevens bij levering zijn gelijk voor alle hulpmiddelen en openbaar bekend.
        [manufacturer_only] Alleen de fabrikant kent de toegangsgegevens bij levering.
        [documented] De toegangsgegevens bij levering zijn gelijk voor alle hulpmiddelen en staan in documenten van de fabrikant.
       *[set_at_installation] De toegangsgegevens worden bij de installatie ingesteld.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Dit onderdeel van het systeem wordt zonder pincode geleverd.
            [password] Dit onderdeel van het systeem wordt zonder wachtwoord geleverd.
           *[none] Dit onderdeel van het systeem wordt zonder toegangsgegevens geleverd.
        }
        [default] Dit onderdeel van het systeem wordt met standaardtoegangsgegevens geleverd.
        [unique_per_device] Dit onderdeel van het systeem wordt geleverd met toegangsgegevens die voor elk systeem verschillend zijn.
        [must_change_at_first_login] Dit onderdeel van het systeem vereist nieuwe toegangsgegevens bij de eerste aanmelding.
        [shared_known] Dit onderdeel van het systeem wordt geleverd met toegangsgegevens die in alle systemen gelijk en openbaar bekend zijn.
        [manufacturer_only] Dit onderdeel van het systeem wordt geleverd met toegangsgegevens die alleen de fabrikant kent.
        [documented] Dit onderdeel van het systeem wordt geleverd met toegangsgegevens die in alle systemen gelijk zijn en in documenten van de fabrikant staan.
       *[set_at_installation] De toegangsgegevens worden bij de installatie ingesteld.
    }
    .default_password = { $kind ->
        [pin] Pincode bij levering: { $default_password }.
       *[other] Wachtwoord bij levering: { $default_password }.
    }
    .default_action = Toegangsgegevens bij levering: { $default_action }
    .change = { $kind ->
        [pin] Zo wijzigt u de pincode:
       *[other] Zo wijzigt u het wachtwoord:
    }
    .handling = { $kind ->
        [pin] Doe het volgende om een pincode te beschermen:
       *[other] Doe het volgende om een wachtwoord te beschermen:
    }
    .reset = { $kind ->
        [pin] Als een pincode is vergeten: { $reset }
       *[other] Als een wachtwoord is vergeten: { $reset }
    }
    .compromised = { $kind ->
        [pin] Als anderen een pincode kennen: { $compromised }
       *[other] Als anderen een wachtwoord kennen: { $compromised }
    }
    .fallback = Als geen andere regel is ingesteld: { $fallback }
    .note = { $note }

account = Accounts bij levering
    .caption = Accounts bij levering
    .name = Account
    .id = ID
    .role = Rol
    .kind = Soort
    .default = Bij levering
    .default_credentials = Toegangsgegevens bij levering
    .default_password = Wachtwoord bij levering
    .part = Onderdeel
    .action = Actie
    .when = Voorwaarde

session = Sessies
    .timeout = { $action ->
        [lock] Na { $timeout } zonder invoer vergrendelt het hulpmiddel de sessie.
        [logout] Na { $timeout } zonder invoer beëindigt het hulpmiddel de sessie.
        [hide_data] Na { $timeout } zonder invoer verbergt het hulpmiddel de weergegeven gegevens.
        [screen_off] Na { $timeout } zonder invoer schakelt het hulpmiddel het beeldscherm uit.
       *[other] Tijdslimiet voor een sessie zonder invoer: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Na { $timeout } zonder invoer vergrendelt dit onderdeel van het systeem de sessie.
        [logout] Na { $timeout } zonder invoer beëindigt dit onderdeel van het systeem de sessie.
        [hide_data] Na { $timeout } zonder invoer verbergt dit onderdeel van het systeem de weergegeven gegevens.
        [screen_off] Na { $timeout } zonder invoer schakelt dit onderdeel van het systeem het beeldscherm uit.
       *[other] Tijdslimiet voor een sessie zonder invoer: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Als de tijdslimiet is ingeschakeld, wordt de sessie na { $timeout } zonder invoer vergrendeld.
        [logout] Als de tijdslimiet is ingeschakeld, eindigt de sessie na { $timeout } zonder invoer.
        [hide_data] Als de tijdslimiet is ingeschakeld, worden de weergegeven gegevens na { $timeout } zonder invoer verborgen.
        [screen_off] Als de tijdslimiet is ingeschakeld, wordt het beeldscherm na { $timeout } zonder invoer uitgeschakeld.
       *[other] Tijdslimiet voor een sessie zonder invoer, indien ingeschakeld: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Het hulpmiddel stelt de tijdslimiet vast en dwingt deze af.
        [host] Het besturingssysteem stelt de tijdslimiet vast.
        [directory] De directoryservice stelt de tijdslimiet vast.
       *[operator] De exploitant moet de tijdslimiet vaststellen.
    }
    .rules_from-part = { $rules_from ->
        [device] Dit onderdeel van het systeem stelt de tijdslimiet vast en dwingt deze af.
        [host] Het besturingssysteem stelt de tijdslimiet vast.
        [directory] De directoryservice stelt de tijdslimiet vast.
       *[operator] De exploitant moet de tijdslimiet vaststellen.
    }
    .rules_from-inactive = { $rules_from ->
        [device] De tijdslimiet wordt afgedwongen wanneer deze is ingeschakeld.
        [host] Het besturingssysteem stelt de tijdslimiet vast.
        [directory] De directoryservice stelt de tijdslimiet vast.
       *[operator] De exploitant moet de tijdslimiet vaststellen.
    }
    .rules_from-should = { $rules_from ->
        [host] Het besturingssysteem stelt de tijdslimiet vast.
        [directory] De directoryservice stelt de tijdslimiet vast.
       *[other] De exploitant stelt de tijdslimiet vast.
    }
    .timeout-others = { $action ->
        [lock] Tijd zonder invoer waarna de sessie moet worden vergrendeld: { $timeout }.
        [logout] Tijd zonder invoer waarna de sessie moet eindigen: { $timeout }.
        [hide_data] Tijd zonder invoer waarna de weergegeven gegevens moeten worden verborgen: { $timeout }.
        [screen_off] Tijd zonder invoer waarna het beeldscherm moet worden uitgeschakeld: { $timeout }.
       *[other] Tijdslimiet voor een sessie zonder invoer: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Aanbevolen tijd zonder invoer waarna de sessie wordt vergrendeld: { $timeout }.
        [logout] Aanbevolen tijd zonder invoer waarna de sessie eindigt: { $timeout }.
        [hide_data] Aanbevolen tijd zonder invoer waarna de weergegeven gegevens worden verborgen: { $timeout }.
        [screen_off] Aanbevolen tijd zonder invoer waarna het beeldscherm wordt uitgeschakeld: { $timeout }.
       *[other] Aanbevolen tijdslimiet voor een sessie zonder invoer: { $timeout }.
    }
    .need = Noodzaak van de tijdslimiet: { $need }.
    .default = Tijdslimiet bij levering: { $default }.
    .range = Mogelijke instellingen van de tijdslimiet: { $range }.
    .action = { $action ->
        [lock] De tijdslimiet vergrendelt de sessie.
        [logout] De tijdslimiet beëindigt de sessie.
        [hide_data] De tijdslimiet verbergt de weergegeven gegevens.
        [screen_off] De tijdslimiet schakelt het beeldscherm uit.
       *[never] Er is geen tijdslimiet voor een sessie zonder invoer.
    }
    .configured_by = Rollen die de tijdslimiet kunnen instellen: { $configured_by }.
    .replaced_by = Vergrendeling die in plaats van een tijdslimiet voor de sessie wordt gebruikt: { $replaced_by }
    .locks_on = Gevallen waarin de sessie wordt vergrendeld: { $locks_on }.
    .locks_on-others = Gevallen waarin de sessie moet worden vergrendeld: { $locks_on }.
    .locks_on-should = Gevallen waarin wordt aanbevolen de sessie te vergrendelen: { $locks_on }.
    .ends_on = Gevallen waarin de sessie eindigt: { $ends_on }.
    .ends_on-others = Gevallen waarin de sessie moet eindigen: { $ends_on }.
    .ends_on-should = Gevallen waarin wordt aanbevolen de sessie te beëindigen: { $ends_on }.
    .also = Voor sessies geldt ook het volgende:
    .applies_to = De tijdslimiet geldt voor het volgende:
    .exceptions = Uitzondering: { $exceptions }
    .concurrent = Aantal sessies dat een gebruiker tegelijkertijd kan hebben: { $concurrent }.
    .users = Aantal gebruikers dat tegelijkertijd kan zijn aangemeld: { $users }.
    .note = { $note }

emergency = Noodtoegang
    .state = { $state ->
        [provided] Het hulpmiddel biedt noodtoegang.
        [not_provided] Het hulpmiddel biedt geen noodtoegang.
        [by_operator] De exploitant moet voor noodtoegang zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor noodtoegang.
       *[not_applicable] Noodtoegang is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem biedt noodtoegang.
        [not_provided] Dit onderdeel van het systeem biedt geen noodtoegang.
        [by_operator] De exploitant moet voor noodtoegang zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor noodtoegang.
       *[not_applicable] Noodtoegang is niet van toepassing.
    }
    .state-inactive = { $state ->
        [by_host] Noodtoegang via het besturingssysteem of de host is alleen beschikbaar als deze is ingeschakeld.
       *[other] Noodtoegang is alleen beschikbaar als deze is ingeschakeld.
    }
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .how = Zo krijgt u toegang in een noodgeval: { $how }
    .steps = Zo krijgt u toegang in een noodgeval:
    .available = Functies die met noodtoegang beschikbaar zijn: { $available }.
    .limits = Beperkingen: { $limits }
    .ends_after = Tijd waarna de noodtoegang eindigt: { $ends_after }.
    .logged = { $logged ->
        [true] Het hulpmiddel legt elke noodtoegang vast in het gebeurtenislogboek.
       *[false] Het hulpmiddel legt noodtoegang niet vast in het gebeurtenislogboek.
    }
    .logged-part = { $logged ->
        [true] Dit onderdeel van het systeem legt elke noodtoegang vast in het gebeurtenislogboek.
       *[false] Dit onderdeel van het systeem legt noodtoegang niet vast in het gebeurtenislogboek.
    }
    .afterwards = Na de noodtoegang: { $afterwards }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

machine-credential = Certificaten en technische toegangsgegevens
    .caption = Certificaten en technische toegangsgegevens
    .intro = Machines en services gebruiken de volgende certificaten, sleutels en andere toegangsgegevens.
    .title = Toegangsgegeven
    .id = ID
    .kind = Soort
    .used_by = Gebruikt door
    .purpose = Doel
    .rights = Rechten
    .algorithm = Sleutel
    .key_in = Opslagplaats van de sleutel
    .issued_by = Uitgegeven door
    .lifetime = Geldigheidsduur
    .renewal = Vernieuwing
    .on_expiry = Na afloop
    .if_lost = Bij verlies
    .when = Voorwaarde

## Data

data = Persoonsgegevens
    .personal = { $personal ->
        [none] Het hulpmiddel verwerkt geen persoonsgegevens.
        [processed] Het hulpmiddel verwerkt persoonsgegevens, maar slaat ze niet op.
        [not_stored] Het hulpmiddel slaat geen persoonsgegevens op.
       *[stored] Het hulpmiddel slaat persoonsgegevens op.
    }
    .absent = Het hulpmiddel slaat de volgende gegevens niet op: { $absent }.
    .removable_media = Het hulpmiddel gebruikt geen verwisselbare media.
    .removable_media_note = Verwisselbare media: { $removable_media_note }
    .note = { $note }

media-use = Gebruik van verwisselbare media
    .caption = Gebruik van verwisselbare media
    .uses = Gebruik
    .media = Media
    .access = Toegang
    .note = Opmerking
    .part = Onderdeel
    .when = Voorwaarde

data-only = Persoonsgegevens
    .personal = { $personal ->
        [none] Het hulpmiddel verwerkt geen persoonsgegevens.
        [processed] Het hulpmiddel verwerkt persoonsgegevens, maar slaat ze niet op.
        [not_stored] Het hulpmiddel slaat geen persoonsgegevens op.
       *[stored] Het hulpmiddel slaat persoonsgegevens op.
    }
    .personal-part = { $personal ->
        [none] Dit onderdeel van het systeem verwerkt geen persoonsgegevens.
        [processed] Dit onderdeel van het systeem verwerkt persoonsgegevens, maar slaat ze niet op.
        [not_stored] Dit onderdeel van het systeem slaat geen persoonsgegevens op.
       *[stored] Dit onderdeel van het systeem slaat persoonsgegevens op.
    }
    .absent = Het hulpmiddel slaat de volgende gegevens niet op: { $absent }.
    .absent-part = Dit onderdeel van het systeem slaat de volgende gegevens niet op: { $absent }.
    .removable_media = Het hulpmiddel gebruikt geen verwisselbare media.
    .removable_media-part = Dit onderdeel van het systeem gebruikt geen verwisselbare media.
    .note = { $note }

store = Opgeslagen gegevens
    .caption = Opgeslagen gegevens
    .title = Opslag
    .id = ID
    .part = Onderdeel
    .categories = Gegevens
    .personal = Persoonsgegevens
    .examples = Voorbeelden
    .format = Formaat
    .location = Locatie
    .capacity = Capaciteit
    .encryption = Versleuteling
    .retention = Bewaartermijn
    .retention_from = Gerekend vanaf
    .retention_range = Instelbaar op
    .keep = Bewaard
    .retention_note = Opmerking
    .retention_set_by = Kan worden gewijzigd door
    .erase = Wissen
    .access = Toegang
    .when = Voorwaarde

export = Export van gegevens
    .caption = Manieren om gegevens te exporteren
    .title = Export
    .id = ID
    .categories = Gegevens
    .personal = Persoonsgegevens
    .examples = Voorbeelden
    .format = Formaat
    .medium = Medium
    .deidentified = Deïdentificatie
    .encryption = Versleuteling
    .steps = Zo exporteert u de gegevens:
    .access = Toegang
    .default = Bij levering
    .when = Voorwaarde

gdpr = Gegevensbescherming (AVG)
    .purpose = Doel van de verwerking: { $purpose }
    .controller = { $controller ->
        [manufacturer] De fabrikant is de verwerkingsverantwoordelijke.
        [operator] De exploitant is de verwerkingsverantwoordelijke.
        [shared] De fabrikant en de exploitant zijn gezamenlijke verwerkingsverantwoordelijken.
        [user] De gebruiker is verantwoordelijk voor de gegevens op het hulpmiddel.
        [patient] De patiënt is verantwoordelijk voor de gegevens op het hulpmiddel.
        [third_party] Een derde partij is de verwerkingsverantwoordelijke.
        [integrator] De integrator is de verwerkingsverantwoordelijke.
        [practitioner] De praktijkhouder is de verwerkingsverantwoordelijke.
       *[service_partner] De servicepartner is de verwerkingsverantwoordelijke.
    }
    .controller_name = Verwerkingsverantwoordelijke: { $controller_name }.
    .processor = Verwerker: { $processor }.
    .transfer = Doorgiften aan derde landen: { $transfer }
    .subject_access = Verzoeken om inzage in persoonsgegevens: { $subject_access }
    .subject_erasure = Verzoeken om het wissen van persoonsgegevens: { $subject_erasure }
    .operator = Doe het volgende voor de gegevensbescherming:

## Logging

logging = Gebeurtenislogboek
    .what = Vastgelegde gebeurtenissen
    .reading = Het gebeurtenislogboek lezen
    .state = { $state ->
        [provided] Het hulpmiddel legt gebeurtenissen vast in een gebeurtenislogboek.
        [not_provided] Het hulpmiddel legt geen beveiligingsgebeurtenissen vast.
        [by_operator] De exploitant moet zorgen voor het vastleggen van beveiligingsgebeurtenissen.
        [by_host] Het besturingssysteem of de host legt gebeurtenissen vast in een gebeurtenislogboek.
       *[not_applicable] Het vastleggen van beveiligingsgebeurtenissen is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem legt gebeurtenissen vast in een gebeurtenislogboek.
        [not_provided] Dit onderdeel van het systeem legt geen beveiligingsgebeurtenissen vast.
        [by_operator] De exploitant moet zorgen voor het vastleggen van beveiligingsgebeurtenissen.
        [by_host] Het besturingssysteem of de host legt gebeurtenissen vast in een gebeurtenislogboek.
       *[not_applicable] Het vastleggen van beveiligingsgebeurtenissen is niet van toepassing.
    }
    .state-inactive = { $state ->
        [by_host] Het besturingssysteem of de host kan gebeurtenissen vastleggen in een gebeurtenislogboek.
       *[other] Gebeurtenissen kunnen worden vastgelegd in een gebeurtenislogboek.
    }
    .purpose = Doel van het gebeurtenislogboek: { $purpose }
    .standard = Standaarden die het gebeurtenislogboek volgt: { $standard }.
    .default = Bij levering: { $default }.
    .configured_by = Rollen die dit kunnen in- en uitschakelen: { $configured_by }.
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .location = Locatie van het gebeurtenislogboek: { $location }
    .language = Taal van het gebeurtenislogboek: { $language }
    .capacity = Capaciteit van het gebeurtenislogboek: { $capacity }
    .retention = Vermeldingen worden { $retention } bewaard.
    .protection = Bescherming van het gebeurtenislogboek: { $protection }
    .access = Rollen die het gebeurtenislogboek kunnen lezen: { $access }.
    .events = Het gebeurtenislogboek registreert de volgende gebeurtenissen:
    .events-one = Het gebeurtenislogboek registreert de volgende gebeurtenis:
    .other_events = { $events ->
        [none] Het gebeurtenislogboek registreert het volgende:
       *[other] Het gebeurtenislogboek registreert ook het volgende:
    }
    .reason_asked = Gebeurtenissen waarvoor de gebruiker een reden moet invoeren: { $reason_asked }.
    .not_logged = Het gebeurtenislogboek registreert het volgende niet:
    .not_for = Het gebeurtenislogboek is niet bedoeld voor het volgende:
    .fields = Minimale inhoud van elke vermelding: { $fields }.
    .viewer = Programma om het gebeurtenislogboek te lezen: { $viewer }
    .help = Hulp bij het lezen van het gebeurtenislogboek: { $help }
    .alerts = Berichten en signalen: { $link }.
    .steps = Zo leest of exporteert u het gebeurtenislogboek:
    .note = { $note }

log-entry = Inhoud van vermeldingen
    .caption = Inhoud van vermeldingen bij bepaalde gebeurtenissen
    .events = Gebeurtenis
    .fields = Inhoud
    .note = Overige inhoud

log-notification = Kennisgevingen
    .caption = Kennisgevingen over gebeurtenissen
    .events = Gebeurtenis
    .other_events = Andere gebeurtenissen
    .by = Verzonden via
    .to = Geïnformeerde rol
    .party = Geïnformeerde partij
    .note = Opmerking
    .when = Voorwaarde

log-export = Export van het gebeurtenislogboek
    .protocol = Protocol: { $protocol }.
    .encryption = Versleuteling: { $encryption }.
    .format = Formaat: { $format }.
    .to = Bestemming: { $to }.
    .port = Poort: { $port }.

clock = Klok
    .source = { $source ->
        [ntp] De klok wordt via NTP ingesteld.
        [nts] De klok wordt via NTP met Network Time Security (NTS) ingesteld.
        [ptp] De klok wordt via PTP ingesteld.
        [host] De klok wordt door het besturingssysteem ingesteld.
        [server] De klok wordt door een server ingesteld.
        [phone] De klok wordt door de telefoon ingesteld.
        [manual] De klok wordt handmatig ingesteld.
       *[cellular] De klok wordt door het mobiele netwerk ingesteld.
    }
    .other_sources = Andere manieren om de klok in te stellen: { $other_sources }.
    .from = Systeem dat de klok instelt: { $from }.
    .port = Poort van de tijdservice: { $port }.
    .configured_by = Rollen die de klok kunnen instellen: { $configured_by }.
    .accuracy = Grootste afwijking van de klok: { $accuracy }.
    .if_wrong = Als de klok verkeerd staat: { $if_wrong }
    .steps = Zo stelt u de klok in:

alert = Berichten en signalen
    .caption = Berichten en signalen
    .normal-caption = Andere berichten en signalen
    .sign = Bericht of signaal
    .id = ID
    .meaning = Betekenis
    .shows = Geeft aan
    .action = Actie
    .acts = Wie handelt
    .call = Contact

## Malware and integrity

malware = Bescherming tegen malware
    .protection = { $protection ->
        [allow_list] Het hulpmiddel voert alleen software uit die op een lijst met toegestane software staat.
        [antimalware_included] Het hulpmiddel bevat antivirussoftware.
        [antimalware_supported] Op het hulpmiddel kan antivirussoftware worden geïnstalleerd.
        [antimalware_by_operator] De exploitant moet antivirussoftware installeren.
        [antimalware_not_recommended] De fabrikant beveelt aan geen antivirussoftware op het hulpmiddel te installeren.
        [read_only_system] Het hulpmiddel start vanaf een systeem dat niet kan worden gewijzigd.
        [no_antimalware_software] Het hulpmiddel heeft geen antivirussoftware.
        [none] Het hulpmiddel zelf heeft geen bescherming tegen malware.
       *[not_applicable] Bescherming tegen malware is niet van toepassing.
    }
    .protection-part = { $protection ->
        [allow_list] Dit onderdeel van het systeem voert alleen software uit die op een lijst met toegestane software staat.
        [antimalware_included] Dit onderdeel van het systeem bevat antivirussoftware.
        [antimalware_supported] Op dit onderdeel van het systeem kan antivirussoftware worden geïnstalleerd.
        [antimalware_by_operator] De exploitant moet antivirussoftware installeren.
        [antimalware_not_recommended] De fabrikant beveelt aan geen antivirussoftware op dit onderdeel van het systeem te installeren.
        [read_only_system] Dit onderdeel van het systeem start vanaf een systeem dat niet kan worden gewijzigd.
        [no_antimalware_software] Dit onderdeel van het systeem heeft geen antivirussoftware.
        [none] Dit onderdeel van het systeem zelf heeft geen bescherming tegen malware.
       *[not_applicable] Bescherming tegen malware is niet van toepassing.
    }
    .protection-should = { $need ->
        [optional] De exploitant kan antivirussoftware installeren.
       *[other] Het wordt aanbevolen dat de exploitant antivirussoftware installeert.
    }
    .other_protection = Andere bescherming tegen malware: { $other_protection }.
    .need = Noodzaak: { $need }.
    .product = Product: { $product }.
    .installed_by = Geïnstalleerd door: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] De fabrikant beveelt aan het volgende van scans bij bestandstoegang uit te sluiten:
           *[other] Sluit het volgende uit van scans bij bestandstoegang:
        }
        [full_scan] { $exclusions_recommended ->
            [true] De fabrikant beveelt aan het volgende van geplande en handmatig gestarte scans uit te sluiten:
           *[other] Sluit het volgende uit van geplande en handmatig gestarte scans:
        }
       *[other] { $exclusions_recommended ->
            [true] De fabrikant beveelt aan het volgende van scans uit te sluiten:
           *[other] Sluit het volgende uit van scans:
        }
    }
    .scans = Scans: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Andere software kan niet op het hulpmiddel worden geïnstalleerd.
        [not_allowed] Andere software mag niet op het hulpmiddel worden geïnstalleerd.
        [only_listed] Software die dit document niet vermeldt, mag niet op het hulpmiddel worden geïnstalleerd.
       *[allowed] Andere software kan op het hulpmiddel worden geïnstalleerd.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Andere software kan niet op dit onderdeel van het systeem worden geïnstalleerd.
        [not_allowed] Andere software mag niet op dit onderdeel van het systeem worden geïnstalleerd.
        [only_listed] Software die dit document niet vermeldt, mag niet op dit onderdeel van het systeem worden geïnstalleerd.
       *[allowed] Andere software kan op dit onderdeel van het systeem worden geïnstalleerd.
    }
    .on_detection = { $protection ->
        [allow_list] Als software wordt gestart die niet op de lijst staat: { $on_detection }
       *[other] Als malware wordt gevonden: { $on_detection }
    }
    .because = Reden: { $because }
    .instead = Wat te doen: { $instead }
    .note = { $note }

integrity = Integriteit van de software
    .secure_boot = { $secure_boot ->
        [true] Het hulpmiddel controleert zijn software bij elke start (secure boot).
       *[false] Het hulpmiddel heeft geen secure boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Dit onderdeel van het systeem controleert zijn software bij elke start (secure boot).
       *[false] Dit onderdeel van het systeem heeft geen secure boot.
    }
    .signature = Handtekening van de software: { $signature }.
    .signed_by = Ondertekend door: { $signed_by }
    .checksum = Hashwaarde of controlesom van de software: { $checksum }.
    .covers = De controle omvat het volgende:
    .checked = Wanneer de software wordt gecontroleerd: { $checked }
    .on_failure = Als de controle mislukt: { $on_failure }
    .verify = Zo controleert u of de software authentiek is:
    .because = Reden: { $because }
    .instead = Wat te doen: { $instead }
    .note = { $note }

## Updates

update = Updates
    .installing = Een update installeren
    .switching-off = Automatische updates
    .state = { $state ->
        [provided] De fabrikant stelt beveiligingsupdates beschikbaar.
        [not_provided] De fabrikant stelt geen beveiligingsupdates beschikbaar.
        [by_operator] De exploitant is verantwoordelijk voor beveiligingsupdates.
        [by_host] De host of de pakketbron ervan stelt beveiligingsupdates beschikbaar.
       *[not_applicable] Beveiligingsupdates zijn niet van toepassing.
    }
    .used = { $used ->
        [true] Updates worden gebruikt.
       *[false] { $title ->
            [none] De software van het hulpmiddel krijgt geen updates.
           *[other] Dit soort update wordt niet gebruikt.
        }
    }
    .used-part = { $used ->
        [true] Updates worden gebruikt.
       *[false] { $title ->
            [none] De software van dit onderdeel van het systeem krijgt geen updates.
           *[other] Dit soort update wordt niet gebruikt.
        }
    }
    .announced_by = Hoe de fabrikant updates aankondigt: { $announced_by }.
    .source = Bronnen van updates: { $source }.
    .source_note = Herkomst van updates: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Het hulpmiddel installeert alleen updates met een geldige digitale handtekening.
        [hash] { $installed_by ->
            [manufacturer] De fabrikant vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [service_partner] De servicepartner vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [user] De gebruiker moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [patient] De patiënt moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [integrator] De integrator moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [practitioner] De praktijkhouder moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [third_party] Een derde partij vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
           *[other] De exploitant moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
        }
        [checksum] Het hulpmiddel installeert alleen updates met een juiste controlesom.
        [signed_package] Updates zijn ondertekende pakketten.
        [app_store] De appstore controleert de authenticiteit van een update.
       *[none] Het hulpmiddel controleert de authenticiteit van een update niet.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Dit onderdeel van het systeem installeert alleen updates met een geldige digitale handtekening.
        [hash] { $installed_by ->
            [manufacturer] De fabrikant vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [service_partner] De servicepartner vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [user] De gebruiker moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [patient] De patiënt moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [integrator] De integrator moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [practitioner] De praktijkhouder moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [third_party] Een derde partij vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
           *[other] De exploitant moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
        }
        [checksum] Dit onderdeel van het systeem installeert alleen updates met een juiste controlesom.
        [signed_package] Updates zijn ondertekende pakketten.
        [app_store] De appstore controleert de authenticiteit van een update.
       *[none] Dit onderdeel van het systeem controleert de authenticiteit van een update niet.
    }
    .installed_by = { $installed_by ->
        [manufacturer] De fabrikant installeert updates.
        [operator] De exploitant installeert updates.
        [shared] De fabrikant en de exploitant installeren updates samen.
        [user] De gebruiker installeert updates.
        [patient] De patiënt installeert updates.
        [third_party] Een derde partij installeert updates.
        [integrator] De integrator installeert updates.
        [practitioner] De praktijkhouder installeert updates.
       *[service_partner] De servicepartner installeert updates.
    }
    .automatic = { $automatic ->
        [true] Updates worden automatisch geïnstalleerd.
       *[false] Updates worden niet automatisch geïnstalleerd.
    }
    .switch_off = Zo schakelt u automatische updates uit:
    .interval = Interval van regelmatige updates: { $interval }.
    .connect_every = Langste tijd tussen twee verbindingen om updates te ontvangen: { $connect_every }.
    .wait = Wachttijd voordat een update wordt geïnstalleerd: { $wait }.
    .install_within = Tijd waarbinnen een beveiligingsupdate moet worden geïnstalleerd: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Het hulpmiddel kan zonder een vereiste update worden gebruikt.
       *[false] Het hulpmiddel kan niet worden gebruikt totdat een vereiste update is geïnstalleerd.
    }
    .usable_without-part = { $usable_without ->
        [true] Dit onderdeel van het systeem kan zonder een vereiste update worden gebruikt.
       *[false] Dit onderdeel van het systeem kan niet worden gebruikt totdat een vereiste update is geïnstalleerd.
    }
    .before = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .before-one = Zorg ervoor dat aan het volgende is voldaan voordat u begint:
    .downtime = Onderbreking tijdens een update: { $downtime }.
    .downtime-part = Onderbreking tijdens een update: { $downtime }.
    .steps = Zo installeert u een update:
    .verify = Controleer na de update het volgende:
    .if_failed = Als de update is mislukt: { $if_failed }
    .rollback = Terugkeer naar de vorige versie: { $rollback }
    .operator_patching = Patches door de exploitant: { $operator_patching }
    .approved = Updates van andere leveranciers die de fabrikant goedkeurt: { $approved }
    .excluded = Installeer de volgende updates niet:
    .excluded-one = Installeer de volgende update niet:
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

support = Periode van beveiligingsondersteuning
    .help = Ondersteuning
    .start = Begin van de ondersteuning: { $start }.
    .end = Einde van de ondersteuning: { $end }.
    .duration = Duur van de ondersteuning: { $duration }.
    .counted_from = Gerekend vanaf: { $counted_from }.
    .until = Gebeurtenis waarmee de ondersteuning eindigt: { $until }.
    .security_end = Einde van de beveiligingsupdates: { $security_end }.
    .versions = Versies die beveiligingsupdates krijgen: { $versions }
    .includes = De beveiligingsondersteuning omvat het volgende:
    .contact = Contact voor ondersteuning: { $contact }
    .after_end = Na het einde van de ondersteuning: { $after_end }
    .notified_by = Hoe de fabrikant het einde van de ondersteuning aankondigt: { $notified_by }.
    .notice_period = Aankondigingstermijn vóór het einde van de ondersteuning: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Herstel
    .restoring = Gegevens herstellen
    .resetting = Terugzetten op fabrieksinstellingen
    .failures = Storingen
    .restore = Zo herstelt u gegevens vanuit een back-up:
    .factory_reset = Zo zet u het hulpmiddel terug op de fabrieksinstellingen:
    .factory_reset_effect = Gevolg van het terugzetten: { $factory_reset_effect }
    .network_loss_mode = Bedrijfsmodus als het netwerk uitvalt: { $network_loss_mode }.
    .network_loss = Als het netwerk uitvalt: { $network_loss }
    .continues = Het volgende blijft werken tijdens een storing of een beveiligingsgebeurtenis:
    .safe_state = Veilige toestand: { $safe_state }

backup = Back-up
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Van de gegevens van het hulpmiddel wordt een back-up gemaakt.
            [service_partner] Van de gegevens van het hulpmiddel wordt een back-up gemaakt.
           *[other] Het hulpmiddel kan een back-up van gegevens maken.
        }
        [not_provided] Het hulpmiddel maakt geen back-up van gegevens.
        [by_operator] De exploitant moet voor de back-up zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor de back-up.
       *[not_applicable] Een back-up is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Van de gegevens van dit onderdeel van het systeem wordt een back-up gemaakt.
            [service_partner] Van de gegevens van dit onderdeel van het systeem wordt een back-up gemaakt.
           *[other] Dit onderdeel van het systeem kan een back-up van gegevens maken.
        }
        [not_provided] Dit onderdeel van het systeem maakt geen back-up van gegevens.
        [by_operator] De exploitant moet voor de back-up zorgen.
        [by_host] Het besturingssysteem of de host zorgt voor de back-up.
       *[not_applicable] Een back-up is niet van toepassing.
    }
    .state-should = { $need ->
        [optional] De exploitant kan voor de back-up zorgen.
       *[other] Het wordt aanbevolen dat de exploitant voor de back-up zorgt.
    }
    .what = Inhoud van een back-up: { $what }.
    .without = Niet in een back-up: { $without }.
    .by = { $by ->
        [manufacturer] De fabrikant maakt de back-up.
        [operator] De exploitant maakt de back-up.
        [shared] De fabrikant en de exploitant maken de back-up samen.
        [user] De gebruiker maakt de back-up.
        [patient] De patiënt maakt de back-up.
        [third_party] Een derde partij maakt de back-up.
        [integrator] De integrator maakt de back-up.
        [practitioner] De praktijkhouder maakt de back-up.
       *[service_partner] De servicepartner maakt de back-up.
    }
    .how = Hoe de back-up wordt gemaakt: { $how }
    .every = { $every_recommended ->
        [true] Aanbevolen interval van back-ups: { $every }.
       *[other] Interval van back-ups: { $every }.
    }
    .kept = Bewaartermijn van back-ups: { $kept }.
    .recovery_point = Beoogd maximaal gegevensverlies, als tijdsduur (RPO): { $recovery_point }.
    .recovery_time = Beoogde hersteltijd (RTO): { $recovery_time }.
    .steps = Zo maakt u een back-up:
    .test = Test van de back-up: { $test }
    .because = Reden: { $because }
    .instead = { $state ->
        [by_operator] Wat de exploitant moet doen: { $instead }
       *[other] Wat te doen: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Beveiligingsgebeurtenissen
    .serious = Ernstige incidenten
    .sign = Signaal of storing
    .further = Andere signalen en storingen
    .where = Zie
    .signs = U herkent deze gebeurtenis aan het volgende:
    .acts = Wie handelt: { $acts }.
    .call = Contact: { $call }.
    .actions = Doe het volgende:
    .report_to = Wie u informeert: { $report_to }
    .preserve = Bewijs veiligstellen: { $preserve }

residual-risk = Restrisico’s
    .affects = Wie of wat gevaar loopt: { $affects }.
    .action = Actie: { $action }

misuse = Te voorzien verkeerd gebruik
    .affects = Wie of wat gevaar loopt: { $affects }.

warning = Veiligheidswaarschuwingen
    .affects = Wie of wat gevaar loopt: { $affects }.

## End of use

decommission = Buitengebruikstelling
    .steps = { $occasions ->
        [none] Doe vóór afvoer of overdracht het volgende:
       *[other] Doe { $occasions } het volgende:
    }
    .verify = Zo controleert u of de gegevens zijn gewist: { $verify }
    .remains = Wat achterblijft: { $remains }
    .elsewhere = Doe op andere systemen het volgende:
    .transfer = Overdracht aan een andere exploitant: { $transfer }
    .disposal = Afvoer: { $disposal }

## Components

sbom = Softwarestuklijst
    .file = Bron van de componentenlijst: { $file }.
    .format = Formaat van de softwarestuklijst (SBOM): { $format }.
    .available_at = Waar de softwarestuklijst (SBOM) verkrijgbaar is: { $available_at }.
    .request = Hoe de softwarestuklijst (SBOM) kan worden aangevraagd: { $request }
    .upkeep = Onderhoud van de SBOM: { $upkeep }
    .none_known_on = Op { $none_known_on } waren bij de fabrikant geen kwetsbaarheden van de vermelde componenten bekend die gevolgen hebben voor het hulpmiddel.

component = Componenten
    .caption = Softwarecomponenten
    .name = Component
    .version = Versie
    .supplier = Leverancier
    .purpose = Doel
    .licence = Licentie
    .part = Onderdeel
    .purl = Package URL
    .cpe = CPE
    .support_end = Ondersteund tot
    .note = Opmerking

vulnerability = Kwetsbaarheden
    .caption = Kwetsbaarheden
    .intro = De tabel vermeldt kwetsbaarheden en geeft bij elke kwetsbaarheid aan wat de gevolgen voor het hulpmiddel zijn.
    .id = Kwetsbaarheid
    .title = Kwetsbaarheid
    .component = Component
    .component_version = Versie van de component
    .score = Score
    .rating = Totaalbeoordeling
    .state = Status
    .exploited = Misbruik
    .fixed_in = Verholpen in versie
    .because = Reden
    .action = Actie
    .justification = Rechtvaardiging
    .response = Reactie van de fabrikant
    .residual_risk = Restrisico
    .reported_by = Gemeld door
    .assessed_on = Datum van de beoordeling
    .source = Bron van de beoordeling
