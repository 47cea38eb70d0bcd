### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Než začnete prostředek používat
    .identification = O prostředku a tomto dokumentu
    .features = Čím je prostředek chráněn
    .environment = Co pro zabezpečení děláte vy
    .compatibility = Co s prostředkem funguje
    .network = Internet a další připojení
    .installation = Příprava prostředku k použití
    .access = Přihlášení a přístup
    .data = Osobní údaje
    .malware = Ochrana proti škodlivému softwaru
    .updates = Aktualizace
    .recovery = Zálohování, obnovení a poruchy
    .maintenance = Úkoly, které se pravidelně opakují
    .incidents = Když něco není v pořádku
    .risks = Rizika, která zůstávají, a chyby, kterých se vyvarujte
    .decommissioning = Když přestanete prostředek používat
    .contact = Na koho se obrátit
    .history = Změny v tomto dokumentu

lead =
    .preparation = Než prostředek poprvé použijete, projděte si tento seznam. Každý řádek vede k místu, kde se dozvíte více.
    .identification = Zde zkontrolujte, zda tento dokument patří k vašemu prostředku.
    .features = Přečtěte si zde o ochraně, než na ni začnete spoléhat nebo změníte její nastavení.
    .environment = Přečtěte si tuto kapitolu, než prostředek poprvé použijete.
    .compatibility = Přečtěte si tuto kapitolu, než vyberete nebo aktualizujete něco, co s prostředkem používáte.
    .network = Přečtěte si tuto kapitolu, než prostředek připojíte.
    .installation = Přečtěte si tuto kapitolu, než začnete prostředek připravovat k použití.
    .access = Přečtěte si tuto kapitolu, než prostředek poprvé použijete a než dáte přístup dalším lidem.
    .data = Přečtěte si tuto kapitolu, než data exportujete, předáte nebo vymažete.
    .malware = Přečtěte si tuto kapitolu, než nainstalujete nebo odeberete software.
    .updates = Přečtěte si tuto kapitolu, než aktualizaci nainstalujete nebo odložíte.
    .recovery = Přečtěte si tuto kapitolu, než prostředek poprvé použijete, a znovu, když něco selže.
    .maintenance = Podle této kapitoly si tyto úkoly naplánujte.
    .incidents = Použijte tuto kapitolu, jakmile máte pocit, že něco není v pořádku.
    .risks = Přečtěte si tuto kapitolu, než prostředek použijete.
    .decommissioning = Přečtěte si tuto kapitolu, než přestanete prostředek používat, předáte ho nebo ho zlikvidujete.
    .contact = Přečtěte si tuto kapitolu, než nahlásíte problém se zabezpečením prostředku.
    .history = Přečtěte si tuto kapitolu, pokud znáte dřívější revizi tohoto dokumentu.

party =
    .operator = vy nebo organizace, která vám prostředek poskytuje
    .shared = výrobce společně s vámi nebo s organizací, která vám prostředek poskytuje
    .user = vy
    .patient = pacient

mode =
    .indicator = Jak režim poznáte

operating-environment =
    .assumptions = Výrobce vychází z těchto předpokladů:
    .change = Kdy znovu myslet na zabezpečení
    .reassess = Po každé z těchto událostí si znovu projděte tento dokument:
    .reassess-one = Po této události si znovu projděte tento dokument:
    .prohibited = Nedělejte toto a nedovolte to ani jiným lidem:
    .not_recommended = Výrobce vám doporučuje nedělat toto:

control =
    .required = Co musí být zajištěno
    .required-caption = Co musí být zajištěno
    .required-intro = Následující opatření musí být zajištěna. Tabulka uvádí, kdo se o to stará.
    .strongly_recommended = Co výrobce důrazně doporučuje
    .strongly_recommended-caption = Co výrobce důrazně doporučuje
    .strongly_recommended-intro = Výrobce důrazně doporučuje následující opatření.
    .recommended = Co výrobce doporučuje
    .recommended-caption = Co výrobce doporučuje
    .recommended-intro = Výrobce doporučuje následující opatření.
    .preferred = Čemu výrobce dává přednost
    .preferred-caption = Čemu výrobce dává přednost
    .preferred-intro = Výrobce dává následujícím opatřením přednost před jinými vhodnými opatřeními.
    .where_possible = Co výrobce doporučuje, pokud je to možné
    .where_possible-caption = Co výrobce doporučuje, pokud je to možné
    .where_possible-intro = Výrobce doporučuje následující opatření, pokud je lze provést.
    .optional = Co je volitelné
    .optional-caption = Co je volitelné
    .optional-intro = Následující opatření jsou volitelná. Tabulka uvádí, kdo je může provést.
    .unstated = Další opatření
    .unstated-caption = Další opatření
    .unstated-intro = U následujících opatření tento dokument neuvádí, zda jsou vyžadována, nebo doporučena.
    .group-condition-intro = Pokud řádek uvádí skupinu s podmínkou, platí opatření pouze za této podmínky.
    .group-choice-intro = Pokud řádek uvádí skupinu, tabulka skupin stanoví, kolik opatření skupiny stačí.
    .title = Opatření
    .responsibility = Kdo se o to stará
    .otherwise = Bez tohoto opatření: { $otherwise }
    .missing = **Pokud toto opatření chybí.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Prostředek bez tohoto opatření nepoužívejte.
       *[other] Zajistěte zavedení tohoto opatření.
    }
    .avoid-part = { $stop_use ->
        [true] Tuto část systému bez tohoto opatření nepoužívejte.
       *[other] Zajistěte zavedení tohoto opatření.
    }
    .stop_use = { $stop_use ->
        [true] Prostředek se bez tohoto opatření nesmí používat.
       *[false] Prostředek lze bez tohoto opatření používat.
    }
    .stop_use-part = { $stop_use ->
        [true] Tato část systému se bez tohoto opatření nesmí používat.
       *[false] Tuto část systému lze bez tohoto opatření používat.
    }
    .risk = Riziko samotného opatření: { $risk }

control-group = Skupiny opatření
    .caption = Skupiny opatření
    .condition-intro = Pokud má skupina podmínku, platí její opatření pouze za této podmínky.
    .choice-left-out = všechna opatření skupiny

group-choice =
    .all = všechna opatření skupiny
    .at_least_one = nejméně jedno opatření skupiny

no-action =
    .caption = Opatření, která nemusíte provádět
    .kind = Opatření

training = Co se naučit
    .caption = Co se naučit
    .role = Kdo

installation =
    .preparing = Než začnete
    .installing = Krok za krokem
    .installed_by = Kdo připravuje prostředek k použití: { $installed_by }.
    .steps = Postup přípravy prostředku k použití:
    .verify = Po přípravě prostředku zkontrolujte:
    .if_failed = Pokud se to nepodařilo: { $if_failed }

hardening = Nastavení zabezpečení
    .caption = Nastavení zabezpečení

multi-factor = Druhý krok při přihlášení
    .state = { $state ->
        [provided] Prostředek může při přihlášení vyžadovat druhý krok.
        [not_provided] Prostředek při přihlášení druhý krok nevyžaduje.
        [by_operator] Druhý krok při přihlášení musíte zajistit vy, nebo jej musí zajistit organizace, která vám prostředek poskytuje.
        [by_host] Operační nebo hostitelský systém zajišťuje druhý krok při přihlášení.
       *[not_applicable] Druhý krok při přihlášení není relevantní.
    }
    .state-part = { $state ->
        [provided] Tato část systému může při přihlášení vyžadovat druhý krok.
        [not_provided] Tato část systému při přihlášení druhý krok nevyžaduje.
        [by_operator] Druhý krok při přihlášení musíte zajistit vy, nebo jej musí zajistit organizace, která vám prostředek poskytuje.
        [by_host] Operační nebo hostitelský systém zajišťuje druhý krok při přihlášení.
       *[not_applicable] Druhý krok při přihlášení není relevantní.
    }
    .state-should = { $need ->
        [optional] Druhý krok při přihlášení můžete zajistit vy, nebo jej může zajistit organizace, která vám prostředek poskytuje.
       *[other] Druhý krok při přihlášení byste měli zajistit vy, nebo by jej měla zajistit organizace, která vám prostředek poskytuje.
    }
    .state-inactive = { $state ->
        [by_host] Operační nebo hostitelský systém vyžaduje druhý krok při přihlášení pouze tehdy, když je druhý krok zapnutý.
       *[other] Druhý krok při přihlášení se vyžaduje pouze tehdy, když je zapnutý.
    }
    .required_for = Kdo musí při přihlášení provést druhý krok: { $required_for }.
    .method = Možné druhé kroky: { $method }.
    .reset = Resetování druhého kroku: { $reset }

role = Kdo může mít přístup
    .caption = Kdo může mít přístup
    .title = Kdo

function = Kdo co může dělat
    .caption = Kdo co může dělat

password =
    .unlocked_by = { $lockout ->
        [none] Kdo může přihlášení odblokovat: { $unlocked_by }.
       *[other] Kdo může zablokování ukončit předčasně: { $unlocked_by }.
    }

session =
    .configured_by = Kdo může časový limit nastavit: { $configured_by }.

gdpr = Ochrana osobních údajů
    .controller = { $controller ->
        [manufacturer] Za zpracování osobních údajů odpovídá výrobce (správce osobních údajů).
        [operator] Za zpracování osobních údajů odpovídáte vy nebo organizace, která vám prostředek poskytuje (správce osobních údajů).
        [shared] Za zpracování osobních údajů odpovídá výrobce společně s vámi nebo s organizací, která vám prostředek poskytuje (společní správci osobních údajů).
        [user] Za data v prostředku odpovídáte vy.
        [patient] Za data v prostředku odpovídá pacient.
        [third_party] Za zpracování osobních údajů odpovídá třetí strana (správce osobních údajů).
        [integrator] Za zpracování osobních údajů odpovídá integrátor (správce osobních údajů).
        [practitioner] Za zpracování osobních údajů odpovídá lékař s vlastní praxí (správce osobních údajů).
       *[service_partner] Za zpracování osobních údajů odpovídá servisní partner (správce osobních údajů).
    }
    .controller_name = Kdo odpovídá za zpracování osobních údajů (správce osobních údajů): { $controller_name }.
    .subject_access = Pokud chcete vidět osobní údaje: { $subject_access }
    .subject_erasure = Pokud chcete, aby byly osobní údaje vymazány: { $subject_erasure }

logging =
    .access = Kdo může záznam událostí číst: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Relaci zahajuje výrobce.
        [operator] Relaci zahajujete vy, nebo ji zahajuje organizace, která vám prostředek poskytuje.
        [shared] Relaci zahajuje výrobce společně s vámi nebo s organizací, která vám prostředek poskytuje.
        [user] Relaci zahajujete vy.
        [patient] Relaci zahajuje pacient.
        [third_party] Relaci zahajuje třetí strana.
        [integrator] Relaci zahajuje integrátor.
        [practitioner] Relaci zahajuje lékař s vlastní praxí.
       *[service_partner] Relaci zahajuje servisní partner.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Prostředek instaluje pouze aktualizace s platným digitálním podpisem.
        [hash] { $installed_by ->
            [manufacturer] Výrobce před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [service_partner] Servisní partner před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [integrator] Integrátor musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [practitioner] Lékař s vlastní praxí musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [third_party] Třetí strana před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
           *[other] Než aktualizaci nainstalujete, porovnejte její hodnotu hash se zveřejněnou hodnotou.
        }
        [checksum] Prostředek instaluje pouze aktualizace se správným kontrolním součtem.
        [signed_package] Aktualizace jsou podepsané balíčky.
        [app_store] Autenticitu aktualizace kontroluje obchod s aplikacemi.
       *[none] Prostředek autenticitu aktualizace nekontroluje.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Výrobce instaluje aktualizace.
        [operator] Aktualizace instalujete vy nebo organizace, která vám prostředek poskytuje.
        [shared] Výrobce instaluje aktualizace společně s vámi nebo s organizací, která vám prostředek poskytuje.
        [user] Aktualizace instalujete vy.
        [patient] Pacient instaluje aktualizace.
        [third_party] Třetí strana instaluje aktualizace.
        [integrator] Integrátor instaluje aktualizace.
        [practitioner] Lékař s vlastní praxí instaluje aktualizace.
       *[service_partner] Servisní partner instaluje aktualizace.
    }
    .operator_patching = Aktualizace, které instalujete sami: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Zálohu vytváří výrobce.
        [operator] Zálohu vytváříte vy nebo organizace, která vám prostředek poskytuje.
        [shared] Zálohu vytváří výrobce společně s vámi nebo s organizací, která vám prostředek poskytuje.
        [user] Zálohu vytváříte vy.
        [patient] Zálohu vytváří pacient.
        [third_party] Zálohu vytváří třetí strana.
        [integrator] Zálohu vytváří integrátor.
        [practitioner] Zálohu vytváří lékař s vlastní praxí.
       *[service_partner] Zálohu vytváří servisní partner.
    }

decommission = Když přestanete prostředek používat
    .transfer = Pokud prostředek předáte dál: { $transfer }

incident = Když něco není v pořádku
    .signs = Podle čeho to poznáte:
    .actions = Co udělat:
    .report_to = Komu to oznámit: { $report_to }
    .preserve = Co uchovat jako důkaz: { $preserve }

glance =
    .contacts-there = Vaše vlastní kontakty: { $link }
    .it = Více v tomto dokumentu
    .controls = Co musí být zajištěno
    .incidents = Když něco není v pořádku
    .installation = Příprava prostředku k použití
    .training = Co se naučit
    .preparation = Než začnete prostředek používat

glance-party =
    .operator = Vy nebo organizace, která vám prostředek poskytuje
    .shared = Výrobce společně s vámi nebo s organizací, která vám prostředek poskytuje
    .user = Vy
    .patient = Pacient

preparation =
    .before = Než začnete
    .verify = Jak poznáte, že se to podařilo

duty =
    .after-support = Po skončení aktualizací zabezpečení neočekávejte, že výrobce nově zjištěné zranitelnosti odstraní. Počítejte s tím, že riziko pro kybernetickou bezpečnost poroste. Toto riziko pak musíte řešit vy, nebo je musí řešit organizace, která vám prostředek poskytuje.
    .law = Vy i organizace, která vám prostředek poskytuje, musíte dodržovat platné právní předpisy, zejména předpisy o ochraně osobních údajů.

alert = Zprávy a příznaky
    .caption = Zprávy a příznaky

residual-risk = Rizika, která zůstávají

misuse = Chyby, kterých se vyvarujte

support = Jak dlouho dostáváte aktualizace zabezpečení

local-contact = Vaše vlastní kontakty
    .caption = Vaše vlastní kontakty

noticeable =
    .yes = Této poruchy si všimnete.
    .no = Této poruchy si nevšimnete.
