### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Înainte de a utiliza dispozitivul
    .identification = Despre dispozitiv și despre acest document
    .features = Cum este protejat dispozitivul
    .environment = Ce faceți pentru securitatea informatică
    .compatibility = Ce funcționează împreună cu dispozitivul
    .network = Internet și alte conexiuni
    .installation = Pregătirea dispozitivului
    .access = Autentificare și acces
    .data = Date cu caracter personal
    .malware = Protecție împotriva software-ului dăunător
    .updates = Actualizări
    .recovery = Copii de rezervă, restaurare și defecțiuni
    .maintenance = Activități care se repetă periodic
    .incidents = Dacă ceva nu este în regulă
    .risks = Riscuri care rămân și greșeli de evitat
    .decommissioning = Când nu mai utilizați dispozitivul
    .contact = Cui vă adresați
    .history = Modificări în acest document

lead =
    .preparation = Utilizați această listă înainte de prima utilizare a dispozitivului. Fiecare rând duce la locul unde găsiți mai multe informații.
    .identification = Verificați aici dacă acest document aparține dispozitivului dumneavoastră.
    .features = Citiți aici despre o protecție înainte de a vă baza pe ea sau de a-i modifica setările.
    .environment = Citiți acest capitol înainte de prima utilizare a dispozitivului.
    .compatibility = Citiți acest capitol înainte de a alege sau a actualiza ceva ce utilizați împreună cu dispozitivul.
    .network = Citiți acest capitol înainte de a conecta dispozitivul.
    .installation = Citiți acest capitol înainte de a pregăti dispozitivul.
    .access = Citiți acest capitol înainte de prima utilizare a dispozitivului și înainte de a da acces altor persoane.
    .data = Citiți acest capitol înainte de a exporta, a transmite altor persoane sau a șterge date.
    .malware = Citiți acest capitol înainte de a instala sau a elimina software.
    .updates = Citiți acest capitol înainte de a instala sau a amâna o actualizare.
    .recovery = Citiți acest capitol înainte de prima utilizare a dispozitivului și din nou dacă apare o defecțiune.
    .maintenance = Utilizați acest capitol pentru a planifica aceste activități.
    .incidents = Utilizați acest capitol imediat ce credeți că ceva nu este în regulă.
    .risks = Citiți acest capitol înainte de a utiliza dispozitivul.
    .decommissioning = Citiți acest capitol înainte de a înceta utilizarea dispozitivului, de a-l da altei persoane sau de a-l elimina.
    .contact = Citiți acest capitol înainte de a raporta o problemă de securitate informatică a dispozitivului.
    .history = Citiți acest capitol dacă cunoașteți o revizie anterioară a acestui document.

party =
    .operator = dumneavoastră sau organizația care vă pune la dispoziție dispozitivul
    .shared = producătorul împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul
    .user = dumneavoastră
    .patient = pacientul

mode =
    .indicator = Cum recunoașteți acest mod

operating-environment =
    .assumptions = Producătorul pornește de la următoarele premise:
    .change = Când vă gândiți din nou la securitatea informatică
    .reassess = Parcurgeți din nou acest document după fiecare dintre următoarele evenimente:
    .reassess-one = Parcurgeți din nou acest document după următorul eveniment:
    .prohibited = Nu faceți următoarele și nu le permiteți altor persoane să le facă:
    .not_recommended = Producătorul vă recomandă să nu faceți următoarele:

control =
    .required = Ce este obligatoriu
    .required-caption = Ce este obligatoriu
    .required-intro = Următoarele măsuri trebuie puse în aplicare. Tabelul arată cine se ocupă de ele.
    .strongly_recommended = Ce recomandă insistent producătorul
    .strongly_recommended-caption = Ce recomandă insistent producătorul
    .strongly_recommended-intro = Producătorul recomandă insistent următoarele măsuri.
    .recommended = Ce recomandă producătorul
    .recommended-caption = Ce recomandă producătorul
    .recommended-intro = Producătorul recomandă următoarele măsuri.
    .preferred = Ce preferă producătorul
    .preferred-caption = Ce preferă producătorul
    .preferred-intro = Producătorul preferă următoarele măsuri altor măsuri adecvate.
    .where_possible = Ce recomandă producătorul dacă este posibil
    .where_possible-caption = Ce recomandă producătorul dacă este posibil
    .where_possible-intro = Producătorul recomandă următoarele măsuri dacă sunt posibile.
    .optional = Ce este opțional
    .optional-caption = Ce este opțional
    .optional-intro = Următoarele măsuri sunt opționale. Tabelul arată cine le poate pune în aplicare.
    .unstated = Alte măsuri
    .unstated-caption = Alte măsuri
    .unstated-intro = Pentru următoarele măsuri, acest document nu indică dacă sunt obligatorii sau recomandate.
    .group-condition-intro = Dacă un rând indică un grup care are o condiție, măsura se aplică numai când această condiție este îndeplinită.
    .group-choice-intro = Dacă un rând indică un grup, tabelul grupurilor arată câte măsuri din grup sunt suficiente.
    .title = Măsură
    .responsibility = Cine se ocupă
    .otherwise = Fără această măsură: { $otherwise }
    .missing = **Dacă această măsură lipsește.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nu utilizați dispozitivul fără această măsură.
       *[other] Asigurați-vă că această măsură este pusă în aplicare.
    }
    .avoid-part = { $stop_use ->
        [true] Nu utilizați această parte a sistemului fără această măsură.
       *[other] Asigurați-vă că această măsură este pusă în aplicare.
    }
    .stop_use = { $stop_use ->
        [true] Este interzisă utilizarea dispozitivului fără această măsură.
       *[false] Dispozitivul poate fi utilizat fără această măsură.
    }
    .stop_use-part = { $stop_use ->
        [true] Este interzisă utilizarea acestei părți a sistemului fără această măsură.
       *[false] Această parte a sistemului poate fi utilizată fără această măsură.
    }
    .risk = Risc cauzat de măsura însăși: { $risk }

control-group = Grupuri de măsuri
    .caption = Grupuri de măsuri
    .condition-intro = Măsurile unui grup care are o condiție se aplică numai dacă această condiție este îndeplinită.
    .choice-left-out = toate măsurile din grup

group-choice =
    .all = toate măsurile din grup
    .at_least_one = cel puțin o măsură din grup

no-action =
    .caption = Măsuri pe care nu este nevoie să le luați
    .kind = Măsură

training = Ce aveți de învățat
    .caption = Ce aveți de învățat
    .role = Cine

installation =
    .preparing = Înainte de a începe
    .installing = Pas cu pas
    .installed_by = Cine pregătește dispozitivul: { $installed_by }.
    .steps = Pentru a pregăti dispozitivul:
    .verify = După ce ați pregătit dispozitivul, verificați următoarele:
    .if_failed = Dacă nu a funcționat: { $if_failed }

hardening = Setări de securitate
    .caption = Setări de securitate

multi-factor = Un al doilea pas la autentificare
    .state = { $state ->
        [provided] Dispozitivul poate cere un al doilea pas la autentificare.
        [not_provided] Dispozitivul nu cere un al doilea pas la autentificare.
        [by_operator] Al doilea pas la autentificare trebuie asigurat de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură al doilea pas la autentificare.
       *[not_applicable] Un al doilea pas la autentificare nu este aplicabil.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului poate cere un al doilea pas la autentificare.
        [not_provided] Această parte a sistemului nu cere un al doilea pas la autentificare.
        [by_operator] Al doilea pas la autentificare trebuie asigurat de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură al doilea pas la autentificare.
       *[not_applicable] Un al doilea pas la autentificare nu este aplicabil.
    }
    .state-should = { $need ->
        [optional] Al doilea pas la autentificare poate fi asigurat de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
       *[other] Al doilea pas la autentificare ar trebui asigurat de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
    }
    .state-inactive = { $state ->
        [by_host] Al doilea pas la autentificare, asigurat de sistemul de operare sau de sistemul-gazdă, se cere numai când este activat.
       *[other] Un al doilea pas la autentificare se cere numai când este activat.
    }
    .required_for = Un al doilea pas la autentificare este obligatoriu pentru: { $required_for }.
    .method = Posibilități disponibile pentru al doilea pas: { $method }.
    .reset = Resetarea celui de al doilea pas: { $reset }

role = Cine poate avea acces
    .caption = Cine poate avea acces
    .title = Cine

function = Cine ce poate face
    .caption = Cine ce poate face

password =
    .unlocked_by = { $lockout ->
        [none] Cine poate debloca autentificarea: { $unlocked_by }.
       *[other] Cine poate încheia blocarea înainte de termen: { $unlocked_by }.
    }

session =
    .configured_by = Cine poate seta limita de timp: { $configured_by }.

gdpr = Protecția datelor
    .controller = { $controller ->
        [manufacturer] Producătorul este responsabil pentru prelucrarea datelor cu caracter personal (operator de date).
        [operator] Responsabilitatea pentru prelucrarea datelor cu caracter personal (ca operator de date) vă revine dumneavoastră sau organizației care vă pune la dispoziție dispozitivul.
        [shared] Producătorul este responsabil pentru prelucrarea datelor cu caracter personal (operator de date), împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul.
        [user] Responsabilitatea pentru datele de pe dispozitiv vă revine dumneavoastră.
        [patient] Pacientul este responsabil pentru datele de pe dispozitiv.
        [third_party] O terță parte este responsabilă pentru prelucrarea datelor cu caracter personal (operator de date).
        [integrator] Integratorul de sisteme este responsabil pentru prelucrarea datelor cu caracter personal (operator de date).
        [practitioner] Cadrul medical este responsabil pentru prelucrarea datelor cu caracter personal (operator de date).
       *[service_partner] Partenerul de service este responsabil pentru prelucrarea datelor cu caracter personal (operator de date).
    }
    .controller_name = Responsabil pentru prelucrarea datelor cu caracter personal (operator de date): { $controller_name }.
    .subject_access = Dacă vreți să vedeți datele cu caracter personal: { $subject_access }
    .subject_erasure = Dacă vreți ca datele cu caracter personal să fie șterse: { $subject_erasure }

logging =
    .access = Cine poate citi jurnalul de evenimente: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Producătorul pornește o sesiune.
        [operator] O sesiune este pornită de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
        [shared] Producătorul pornește o sesiune împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul.
        [user] Dumneavoastră porniți o sesiune.
        [patient] Pacientul pornește o sesiune.
        [third_party] O terță parte pornește o sesiune.
        [integrator] Integratorul de sisteme pornește o sesiune.
        [practitioner] Cadrul medical pornește o sesiune.
       *[service_partner] Partenerul de service pornește o sesiune.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Dispozitivul instalează numai actualizări cu o semnătură digitală valabilă.
        [hash] { $installed_by ->
            [manufacturer] Înainte de instalare, producătorul compară valoarea hash a unei actualizări cu valoarea publicată.
            [service_partner] Înainte de instalare, partenerul de service compară valoarea hash a unei actualizări cu valoarea publicată.
            [integrator] Înainte de instalare, integratorul de sisteme trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [practitioner] Înainte de instalare, cadrul medical trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [third_party] Înainte de instalare, o terță parte compară valoarea hash a unei actualizări cu valoarea publicată.
           *[other] Înainte de a instala o actualizare, comparați valoarea ei hash cu valoarea publicată.
        }
        [checksum] Dispozitivul instalează numai actualizări cu o sumă de control corectă.
        [signed_package] Actualizările sunt pachete semnate.
        [app_store] Magazinul de aplicații verifică autenticitatea unei actualizări.
       *[none] Dispozitivul nu verifică autenticitatea unei actualizări.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Producătorul instalează actualizările.
        [operator] Actualizările sunt instalate de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
        [shared] Producătorul instalează actualizările împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul.
        [user] Dumneavoastră instalați actualizările.
        [patient] Pacientul instalează actualizările.
        [third_party] O terță parte instalează actualizările.
        [integrator] Integratorul de sisteme instalează actualizările.
        [practitioner] Cadrul medical instalează actualizările.
       *[service_partner] Partenerul de service instalează actualizările.
    }
    .operator_patching = Actualizări pe care le instalați dumneavoastră: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Producătorul creează copia de rezervă.
        [operator] Copia de rezervă este creată de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
        [shared] Producătorul creează copia de rezervă împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul.
        [user] Dumneavoastră creați copia de rezervă.
        [patient] Pacientul creează copia de rezervă.
        [third_party] O terță parte creează copia de rezervă.
        [integrator] Integratorul de sisteme creează copia de rezervă.
        [practitioner] Cadrul medical creează copia de rezervă.
       *[service_partner] Partenerul de service creează copia de rezervă.
    }

decommission = Când nu mai utilizați dispozitivul
    .transfer = Dacă dați dispozitivul altei persoane: { $transfer }

incident = Dacă ceva nu este în regulă
    .signs = Cum observați acest lucru:
    .actions = Ce faceți:
    .report_to = Pe cine informați: { $report_to }
    .preserve = Ce păstrați ca dovadă: { $preserve }

glance =
    .contacts-there = Contactele dumneavoastră: { $link }
    .it = Alte informații din acest document
    .controls = Ce este obligatoriu
    .incidents = Dacă ceva nu este în regulă
    .installation = Pregătirea dispozitivului
    .training = Ce aveți de învățat
    .preparation = Înainte de a utiliza dispozitivul

glance-party =
    .operator = Dumneavoastră sau organizația care vă pune la dispoziție dispozitivul
    .shared = Producătorul împreună cu dumneavoastră sau cu organizația care vă pune la dispoziție dispozitivul
    .user = Dumneavoastră
    .patient = Pacientul

preparation =
    .before = Înainte de a începe
    .verify = Cum vă dați seama că a funcționat

duty =
    .after-support = După încetarea actualizărilor de securitate, nu vă așteptați ca producătorul să remedieze vulnerabilități nou descoperite. Luați în calcul că riscul de securitate informatică va crește. De atunci, acest risc trebuie gestionat de dumneavoastră sau de organizația care vă pune la dispoziție dispozitivul.
    .law = Atât dumneavoastră, cât și organizația care vă pune la dispoziție dispozitivul trebuie să respectați legislația aplicabilă, în special legislația privind protecția datelor.

alert = Mesaje și semne
    .caption = Mesaje și semne

residual-risk = Riscuri care rămân

misuse = Greșeli de evitat

support = Cât timp primiți actualizări de securitate

local-contact = Contactele dumneavoastră
    .caption = Contactele dumneavoastră

noticeable =
    .yes = Dumneavoastră observați această defecțiune.
    .no = Dumneavoastră nu observați această defecțiune.
