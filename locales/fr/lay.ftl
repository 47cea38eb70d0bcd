### Le registre pour les profanes : ces textes remplacent les autres lorsqu’un document est écrit pour des patients, des
### aidants ou des profanes. Ils s’adressent au lecteur et ne supposent aucune connaissance des rôles. Le reste ne change pas.

chapter =
    .preparation = Avant d’utiliser le dispositif
    .identification = Le dispositif et ce document
    .features = Ce qui protège le dispositif
    .environment = Ce que vous faites pour la sécurité
    .compatibility = Ce qui fonctionne avec le dispositif
    .network = Internet et autres connexions
    .installation = Installer le dispositif
    .access = Ouverture de session et accès
    .data = Données à caractère personnel
    .malware = Protection contre les logiciels malveillants
    .updates = Mises à jour
    .recovery = Sauvegarde, restauration et défaillances
    .maintenance = Tâches à faire régulièrement
    .incidents = Si quelque chose ne va pas
    .risks = Risques qui subsistent et erreurs à éviter
    .decommissioning = Si vous n’utilisez plus le dispositif
    .contact = À qui vous adresser
    .history = Modifications de ce document

lead =
    .preparation = Utilisez cette liste avant d’utiliser le dispositif pour la première fois. Chaque ligne renvoie au passage qui vous en dit plus.
    .identification = Vérifiez ici que ce document correspond à votre dispositif.
    .features = Consultez ce chapitre avant de vous fier à une protection ou d’en modifier les réglages.
    .environment = Lisez ce chapitre avant d’utiliser le dispositif pour la première fois.
    .compatibility = Lisez ce chapitre avant de choisir ce que vous utilisez avec le dispositif et avant chaque mise à jour.
    .network = Lisez ce chapitre avant de connecter le dispositif.
    .installation = Lisez ce chapitre avant d’installer le dispositif.
    .access = Lisez ce chapitre avant la première utilisation du dispositif et avant de donner un accès à d’autres personnes.
    .data = Lisez ce chapitre avant d’exporter, de transmettre ou d’effacer des données.
    .malware = Lisez ce chapitre avant d’installer ou de supprimer un logiciel.
    .updates = Lisez ce chapitre avant d’installer ou de reporter une mise à jour.
    .recovery = Lisez ce chapitre avant la première utilisation du dispositif, et de nouveau en cas de défaillance.
    .maintenance = Utilisez ce chapitre pour programmer ces tâches.
    .incidents = Utilisez ce chapitre dès que vous pensez que quelque chose ne va pas.
    .risks = Lisez ce chapitre avant d’utiliser le dispositif.
    .decommissioning = Lisez ce chapitre avant de cesser d’utiliser le dispositif, de le donner ou de l’éliminer.
    .contact = Lisez ce chapitre avant de signaler un problème de sécurité du dispositif.
    .history = Lisez ce chapitre si vous connaissez une révision antérieure de ce document.

party =
    .operator = vous, ou l’organisme qui met le dispositif à votre disposition
    .shared = le fabricant, avec vous ou l’organisme qui met le dispositif à votre disposition
    .user = vous
    .patient = le patient

mode =
    .indicator = À quoi vous reconnaissez le mode

operating-environment =
    .assumptions = Le fabricant part des hypothèses suivantes :
    .change = Quand penser de nouveau à la sécurité
    .reassess = Parcourez de nouveau ce document après chacun des événements suivants :
    .reassess-one = Parcourez de nouveau ce document après l’événement suivant :
    .prohibited = Ne faites pas ce qui suit, et ne laissez pas d’autres personnes le faire :
    .not_recommended = Le fabricant vous recommande de ne pas faire ce qui suit :

control =
    .required = Ce qui doit être en place
    .required-caption = Ce qui doit être en place
    .required-intro = Les mesures suivantes doivent être en place. Le tableau indique qui s’en charge.
    .strongly_recommended = Ce que le fabricant recommande fortement
    .strongly_recommended-caption = Ce que le fabricant recommande fortement
    .strongly_recommended-intro = Le fabricant recommande fortement les mesures suivantes.
    .recommended = Ce que le fabricant recommande
    .recommended-caption = Ce que le fabricant recommande
    .recommended-intro = Le fabricant recommande les mesures suivantes.
    .preferred = Ce que le fabricant préfère
    .preferred-caption = Ce que le fabricant préfère
    .preferred-intro = Le fabricant préfère les mesures suivantes à d’autres mesures appropriées.
    .where_possible = Ce que le fabricant recommande si possible
    .where_possible-caption = Ce que le fabricant recommande si possible
    .where_possible-intro = Le fabricant recommande les mesures suivantes lorsqu’elles sont possibles.
    .optional = Ce qui est facultatif
    .optional-caption = Ce qui est facultatif
    .optional-intro = Les mesures suivantes sont facultatives. Le tableau indique qui peut les prendre.
    .unstated = Autres mesures
    .unstated-caption = Autres mesures
    .unstated-intro = Pour les mesures suivantes, ce document n’indique pas si elles sont requises ou recommandées.
    .group-condition-intro = Si une ligne indique un groupe qui comporte une condition, la mesure s’applique uniquement sous cette condition.
    .group-choice-intro = Si une ligne indique un groupe, le tableau des groupes précise combien de mesures du groupe suffisent.
    .title = Mesure
    .responsibility = Qui s’en charge
    .otherwise = Sans cette mesure : { $otherwise }
    .missing = **Si cette mesure fait défaut.** { $otherwise }
    .avoid = { $stop_use ->
        [true] N’utilisez pas le dispositif sans cette mesure.
       *[other] Assurez-vous que cette mesure est en place.
    }
    .avoid-part = { $stop_use ->
        [true] N’utilisez pas cette partie du système sans cette mesure.
       *[other] Assurez-vous que cette mesure est en place.
    }
    .stop_use = { $stop_use ->
        [true] Le dispositif ne doit pas être utilisé sans cette mesure.
       *[false] Le dispositif peut être utilisé sans cette mesure.
    }
    .stop_use-part = { $stop_use ->
        [true] Cette partie du système ne doit pas être utilisée sans cette mesure.
       *[false] Cette partie du système peut être utilisée sans cette mesure.
    }
    .risk = Risque lié à la mesure elle-même : { $risk }

control-group = Groupes de mesures
    .caption = Groupes de mesures
    .condition-intro = Si un groupe comporte une condition, ses mesures s’appliquent uniquement sous cette condition.
    .choice-left-out = toutes les mesures du groupe

group-choice =
    .all = toutes les mesures du groupe
    .at_least_one = au moins une mesure du groupe

no-action =
    .caption = Mesures que vous n’avez pas à prendre
    .kind = Mesure

training = Ce qu’il faut apprendre
    .caption = Ce qu’il faut apprendre
    .role = Qui

installation =
    .preparing = Avant de commencer
    .installing = Étape par étape
    .installed_by = Qui installe le dispositif : { $installed_by }.
    .steps = Pour installer le dispositif :
    .verify = Après l’installation du dispositif, vérifiez les points suivants :
    .if_failed = Si cela n’a pas fonctionné : { $if_failed }

hardening = Réglages pour la sécurité
    .caption = Réglages pour la sécurité

multi-factor = Une seconde étape à l’ouverture de session
    .state = { $state ->
        [provided] Le dispositif peut demander une seconde étape à l’ouverture de session.
        [not_provided] Le dispositif ne demande pas de seconde étape à l’ouverture de session.
        [by_operator] Vous, ou l’organisme qui met le dispositif à votre disposition, devez fournir la seconde étape à l’ouverture de session.
        [by_host] Le système d’exploitation ou l’hôte fournit la seconde étape à l’ouverture de session.
       *[not_applicable] Une seconde étape à l’ouverture de session ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] Cette partie du système peut demander une seconde étape à l’ouverture de session.
        [not_provided] Cette partie du système ne demande pas de seconde étape à l’ouverture de session.
        [by_operator] Vous, ou l’organisme qui met le dispositif à votre disposition, devez fournir la seconde étape à l’ouverture de session.
        [by_host] Le système d’exploitation ou l’hôte fournit la seconde étape à l’ouverture de session.
       *[not_applicable] Une seconde étape à l’ouverture de session ne s’applique pas.
    }
    .state-should = { $need ->
        [optional] Vous, ou l’organisme qui met le dispositif à votre disposition, pouvez fournir la seconde étape à l’ouverture de session.
       *[other] Il est recommandé que vous, ou l’organisme qui met le dispositif à votre disposition, fournissiez la seconde étape à l’ouverture de session.
    }
    .state-inactive = { $state ->
        [by_host] Une seconde étape à l’ouverture de session, fournie par le système d’exploitation ou l’hôte, n’est demandée que si elle est activée.
       *[other] Une seconde étape à l’ouverture de session n’est demandée que si elle est activée.
    }
    .required_for = Une seconde étape à l’ouverture de session est requise pour : { $required_for }.
    .method = Secondes étapes possibles : { $method }.
    .reset = Réinitialisation de la seconde étape : { $reset }

role = Qui peut avoir accès
    .caption = Qui peut avoir accès
    .title = Qui

function = Qui peut faire quoi
    .caption = Qui peut faire quoi

password =
    .unlocked_by = { $lockout ->
        [none] Qui peut débloquer l’ouverture de session : { $unlocked_by }.
       *[other] Qui peut lever le blocage plus tôt : { $unlocked_by }.
    }

session =
    .configured_by = Qui peut régler le délai : { $configured_by }.

gdpr = Protection des données
    .controller = { $controller ->
        [manufacturer] Le fabricant est responsable du traitement des données à caractère personnel.
        [operator] Vous, ou l’organisme qui met le dispositif à votre disposition, êtes responsable du traitement des données à caractère personnel.
        [shared] Le fabricant est responsable du traitement des données à caractère personnel, avec vous ou l’organisme qui met le dispositif à votre disposition.
        [user] Vous êtes responsable des données présentes sur le dispositif.
        [patient] Le patient est responsable des données présentes sur le dispositif.
        [third_party] Un tiers est responsable du traitement des données à caractère personnel.
        [integrator] L’intégrateur est responsable du traitement des données à caractère personnel.
        [practitioner] Le praticien est responsable du traitement des données à caractère personnel.
       *[service_partner] Le prestataire de maintenance est responsable du traitement des données à caractère personnel.
    }
    .controller_name = Responsable du traitement des données à caractère personnel : { $controller_name }.
    .subject_access = Si vous voulez consulter les données à caractère personnel : { $subject_access }
    .subject_erasure = Si vous voulez faire effacer les données à caractère personnel : { $subject_erasure }

logging =
    .access = Qui peut lire le journal d’événements : { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Le fabricant démarre une session.
        [operator] Vous, ou l’organisme qui met le dispositif à votre disposition, démarrez une session.
        [shared] Le fabricant démarre une session avec vous ou avec l’organisme qui met le dispositif à votre disposition.
        [user] Vous démarrez une session.
        [patient] Le patient démarre une session.
        [third_party] Un tiers démarre une session.
        [integrator] L’intégrateur démarre une session.
        [practitioner] Le praticien démarre une session.
       *[service_partner] Le prestataire de maintenance démarre une session.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Le dispositif installe uniquement des mises à jour qui portent une signature numérique valide.
        [hash] { $installed_by ->
            [manufacturer] Avant l’installation, le fabricant compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [service_partner] Avant l’installation, le prestataire de maintenance compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [integrator] Avant l’installation, l’intégrateur doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [practitioner] Avant l’installation, le praticien doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [third_party] Avant l’installation, un tiers compare la valeur de hachage d’une mise à jour avec la valeur publiée.
           *[other] Comparez la valeur de hachage d’une mise à jour avec la valeur publiée avant de l’installer.
        }
        [checksum] Le dispositif installe uniquement les mises à jour dont la somme de contrôle est correcte.
        [signed_package] Les mises à jour sont des paquets signés.
        [app_store] La boutique d’applications vérifie l’authenticité d’une mise à jour.
       *[none] Le dispositif ne vérifie pas l’authenticité d’une mise à jour.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Le fabricant installe les mises à jour.
        [operator] Vous, ou l’organisme qui met le dispositif à votre disposition, installez les mises à jour.
        [shared] Le fabricant installe les mises à jour avec vous ou l’organisme qui met le dispositif à votre disposition.
        [user] Vous installez les mises à jour.
        [patient] Le patient installe les mises à jour.
        [third_party] Un tiers installe les mises à jour.
        [integrator] L’intégrateur installe les mises à jour.
        [practitioner] Le praticien installe les mises à jour.
       *[service_partner] Le prestataire de maintenance installe les mises à jour.
    }
    .operator_patching = Mises à jour que vous installez vous-même : { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Le fabricant effectue la sauvegarde.
        [operator] Vous, ou l’organisme qui met le dispositif à votre disposition, effectuez la sauvegarde.
        [shared] Le fabricant effectue la sauvegarde avec vous ou l’organisme qui met le dispositif à votre disposition.
        [user] Vous effectuez la sauvegarde.
        [patient] Le patient effectue la sauvegarde.
        [third_party] Un tiers effectue la sauvegarde.
        [integrator] L’intégrateur effectue la sauvegarde.
        [practitioner] Le praticien effectue la sauvegarde.
       *[service_partner] Le prestataire de maintenance effectue la sauvegarde.
    }

decommission = Si vous n’utilisez plus le dispositif
    .transfer = Si vous transmettez le dispositif : { $transfer }

incident = Si quelque chose ne va pas
    .signs = À quoi vous le remarquez :
    .actions = Ce que vous faites :
    .report_to = À qui vous le signalez : { $report_to }
    .preserve = Ce que vous gardez comme preuve : { $preserve }

glance =
    .contacts-there = Vos propres contacts : { $link }
    .it = Plus d’informations dans ce document
    .controls = Ce qui doit être en place
    .incidents = Si quelque chose ne va pas
    .installation = Installer le dispositif
    .training = Ce qu’il faut apprendre
    .preparation = Avant d’utiliser le dispositif

glance-party =
    .operator = Vous, ou l’organisme qui met le dispositif à votre disposition
    .shared = Le fabricant, avec vous ou l’organisme qui met le dispositif à votre disposition
    .user = Vous
    .patient = Le patient

preparation =
    .before = Avant de commencer
    .verify = Comment savoir que tout a fonctionné

duty =
    .after-support = Après la fin des mises à jour de sécurité, ne comptez pas sur le fabricant pour corriger les vulnérabilités découvertes par la suite. Attendez-vous à ce que le risque de sécurité augmente. Vous, ou l’organisme qui met le dispositif à votre disposition, devez alors faire face à ce risque.
    .law = Vous, et l’organisme qui met le dispositif à votre disposition, devez respecter le droit applicable, en particulier la législation sur la protection des données.

alert = Messages et indices
    .caption = Messages et indices

residual-risk = Risques qui subsistent

misuse = Erreurs à éviter

support = Combien de temps vous recevez des mises à jour de sécurité

local-contact = Vos propres contacts
    .caption = Vos propres contacts

noticeable =
    .yes = Vous remarquez cette défaillance.
    .no = Vous ne remarquez pas cette défaillance.
