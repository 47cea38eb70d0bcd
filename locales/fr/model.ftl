### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: security is "sécurité informatique", for "sécurité" alone is also the safety of patients. The
### network is "réseau informatique" where it stands alone and "réseau" in compounds ("port réseau"). A login is an
### "ouverture de session", for "connexion" is a connection of the network. Credentials are "données
### d'authentification", an id is an "identifiant". A part of the system is "partie", a component of software "composant". A
### service technician is a "technicien de maintenance", for "service" is a department or an IT service.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Uniquement dans le mode de fonctionnement : { $modes }.
    .variants = Uniquement pour la variante : { $variants }.
    .options = Uniquement avec l’option : { $options }.
    .platforms = Uniquement sur la plateforme : { $platforms }.
    .versions = Uniquement pour la version du logiciel : { $versions }.
    .condition = Condition : { $condition }.
    .if-modes = Dans le mode de fonctionnement { $modes } :
    .if-variants = Pour la variante { $variants } :
    .if-options = Avec l’option { $options } :
    .if-platforms = Sur la plateforme { $platforms } :
    .if-versions = Pour la version du logiciel { $versions } :
    .if-condition = Dans le cas suivant : { $condition }.
    .short-modes = uniquement dans le mode de fonctionnement : { $modes }
    .short-variants = uniquement pour la variante : { $variants }
    .short-options = uniquement avec l’option : { $options }
    .short-platforms = uniquement sur la plateforme : { $platforms }
    .short-versions = uniquement pour la version du logiciel : { $versions }
    .short-condition = condition : { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Uniquement pour la partie : { $value }.
    .roles = Uniquement pour le rôle : { $value }.
    .interface = Uniquement sur l’interface : { $value }.
    .direction = Sens : { $value }.

protection =
    .state = { $state ->
        [provided] Les données sont chiffrées.
        [not_provided] Les données ne sont pas chiffrées.
        [by_operator] L’exploitant doit assurer le chiffrement.
        [by_host] Le système d’exploitation ou l’hôte assure le chiffrement.
       *[not_applicable] Le chiffrement ne s’applique pas.
    }
    .state-inactive = { $state ->
        [by_host] Le système d’exploitation ou l’hôte peut chiffrer les données.
       *[other] Les données peuvent être chiffrées.
    }
    .state-should = { $need ->
        [optional] L’exploitant peut assurer le chiffrement.
       *[other] Il est recommandé que l’exploitant assure le chiffrement.
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .range = Réglages possibles : { $range }
    .method = { $state ->
        [by_operator] Méthodes de chiffrement indiquées par le fabricant : { $method }.
       *[other] Méthode de chiffrement : { $method }.
    }
    .key_in = Emplacement de la clé : { $key_in }.
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] { $instead }
    }
    .limits = Limites : { $limits }
    .note = { $note }

## Identification

device = Dispositif
    .caption = Identification du dispositif
    .name = Nom
    .model = Modèle
    .purpose = Destination
    .supplied_as = Forme de livraison
    .software_version = Version du logiciel
    .firmware_version = Version du micrologiciel
    .regulation = Règlement
    .law = Législation applicable
    .declaration = Déclaration UE de conformité
    .class = Classe de risque
    .udi_di = IUD-ID (UDI-DI)
    .basic_udi_di = IUD-ID de base (Basic UDI-DI)
    .mud_url = URL du fichier MUD (RFC 8520)
    .environments = Environnement d’utilisation prévu
    .users = Utilisateurs prévus
    .not_for = Le dispositif n’est pas destiné aux utilisations suivantes :
    .not_for-one = Le dispositif n’est pas destiné à l’utilisation suivante :
    .id = Identifiant

organisation = Entreprise
    .manufacturer = Fabricant
    .manufacturer-caption = Fabricant
    .representative = Mandataire
    .representative-caption = Mandataire
    .name = Nom
    .address = Adresse
    .srn = Numéro d’enregistrement unique (SRN)
    .website = Site web
    .email = Courriel
    .phone = Téléphone

variant = Variantes
    .caption = Variantes du dispositif
    .intro = Ce document s’applique aux variantes suivantes.
    .title = Variante
    .model = Modèle
    .udi_di = IUD-ID (UDI-DI)
    .description = Description
    .id = Identifiant

option-item = Options
    .caption = Options du dispositif
    .title = Option
    .description = Description
    .supplied = Fourniture
    .id = Identifiant

mode = Modes de fonctionnement
    .caption = Modes de fonctionnement
    .title = Mode de fonctionnement
    .description = Description
    .entered_by = Comment le dispositif entre dans le mode
    .left_by = Comment le dispositif quitte le mode
    .indicator = Comment l’utilisateur reconnaît le mode
    .id = Identifiant

part = Parties du système
    .caption = Parties du système
    .title = Partie
    .kind = Type
    .version = Version
    .supplied_by = Fournisseur
    .hosted = Lieu d’exécution
    .runs_on = Fonctionne sur
    .location = Localisation
    .address = Adresse
    .connected_through = Connectée par l’intermédiaire de
    .mud_url = URL du fichier MUD (RFC 8520)
    .permissions = Autorisations
    .description = Description
    .id = Identifiant
    .when = Condition

user-interface = Interfaces utilisateur
    .caption = Interfaces utilisateur
    .title = Interface utilisateur
    .id = Identifiant
    .kind = Type
    .part = Partie
    .purpose = Objet
    .personal = Affiche ou diffuse des données à caractère personnel
    .protect = Protection
    .when = Condition

document-facts = Ce document
    .caption = Identification de ce document
    .number = Numéro du document
    .revision = Révision
    .date = Date de publication
    .effective = Valable à partir du
    .replaces = Remplace
    .audience = Lecteurs prévus
    .audience_other = Autres lecteurs prévus
    .roles = Rôles des lecteurs
    .paper_copy = Exemplaire papier
    .see_also = Consultez également les documents suivants :
    .see_also-one = Consultez également le document suivant :

companion = Autres documents sur ce dispositif
    .caption = Autres documents sur ce dispositif
    .title = Titre
    .number = Numéro du document
    .audience = Lecteurs prévus

revision = Historique des révisions
    .caption = Révisions de ce document
    .revision = Révision
    .date = Date
    .change = Modification
    .link = Document

contact = Contact pour la sécurité informatique
    .caption = Contact pour la sécurité informatique
    .security = Contact pour la sécurité informatique
    .phone = Téléphone
    .hours = Horaires
    .policy = Politique de signalement des vulnérabilités
    .advisories = Bulletins de sécurité informatique
    .key = Clé pour les signalements chiffrés
    .key_fingerprint = Empreinte de la clé
    .acknowledge_within = Délai d’accusé de réception d’un signalement
    .vigilance = Notification des incidents graves
    .process = Ce que le fabricant fait d’un signalement : { $process }
    .events-described = Signalez les événements décrits dans ce document comme indiqué ici : { $link }.
    .report_contents = Indiquez les éléments suivants dans un signalement :
    .report_rules = Les règles suivantes s’appliquent aux signalements :
    .report_rules-one = La règle suivante s’applique aux signalements :
    .sources_watched = Le fabricant surveille les sources suivantes pour détecter de nouvelles vulnérabilités :
    .sources_watched-one = Le fabricant surveille la source suivante pour détecter de nouvelles vulnérabilités :
    .conduct = Ce que le fabricant fait et ne fait pas :
    .note = { $note }

local-contact = Contacts chez l’exploitant
    .caption = Contacts chez l’exploitant
    .title = Contact
    .purpose = Pour
    .phone = Téléphone
    .id = Identifiant

## Security features

feature = Fonctions de sécurité informatique
    .caption = Fonctions de sécurité informatique
    .title = Fonction
    .id = Identifiant
    .capability = Capacité
    .state = État
    .default = État à la livraison
    .configured_by = Réglage possible par
    .range = Plage
    .modes = Modes de fonctionnement
    .modes-left-out = tous les modes de fonctionnement
    .protects = Objectifs de protection
    .part = Partie
    .when = Condition
    .absent = Cette fonction n’est pas fournie.
    .of-operator = L’exploitant doit fournir cette fonction.
    .of-host = Le système d’exploitation ou l’hôte fournit cette fonction.
    .inapplicable = Cette fonction ne s’applique pas.
    .description = { $description }
    .before = Avant de commencer, assurez-vous que les conditions suivantes sont remplies :
    .before-one = Avant de commencer, assurez-vous que la condition suivante est remplie :
    .steps = Procédez comme suit :
    .indicator = Indication : { $indicator }
    .limits = Limites : { $limits }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }

security-test = Tests de sécurité informatique
    .caption = Tests de sécurité informatique
    .kind = Type
    .subject = Objet du test
    .version = Version testée
    .date = Date
    .interval = Intervalle
    .by = Testé par
    .result = Résultat
    .part = Partie

## Operating environment

operating-environment = Environnement d’exploitation
    .scope = Hors de la responsabilité du fabricant
    .change = Quand réévaluer la sécurité informatique
    .assumptions = Le fabricant suppose que les conditions suivantes sont remplies dans l’environnement d’exploitation :
    .out_of_scope = Le fabricant n’est pas responsable des points suivants :
    .reassess = Réévaluez la sécurité informatique du dispositif après chacun des événements suivants :
    .reassess-one = Réévaluez la sécurité informatique du dispositif après l’événement suivant :
    .reassess_at_once = Après chacun des événements suivants, réévaluez sans délai la sécurité informatique du dispositif, avant que celui-ci soit de nouveau utilisé :
    .reassess_at_once-one = Après l’événement suivant, réévaluez sans délai la sécurité informatique du dispositif, avant que celui-ci soit de nouveau utilisé :
    .prohibited = Les actions suivantes sont interdites :
    .not_recommended = Le fabricant recommande de ne pas effectuer les actions suivantes :

control-group = Groupes de mesures
    .caption = Groupes de mesures
    .condition-intro = Si un groupe comporte une condition, ses mesures s’appliquent uniquement sous cette condition.
    .title = Groupe
    .id = Identifiant
    .goal = Objectif
    .choice = Suffisant
    .choice-left-out = toutes les mesures du groupe
    .when = Condition

control = Mesures de sécurité informatique
    .required = Mesures requises
    .required-caption = Mesures requises
    .required-intro = Les mesures suivantes doivent être en place.
    .strongly_recommended = Mesures fortement recommandées
    .strongly_recommended-caption = Mesures fortement recommandées
    .strongly_recommended-intro = Le fabricant recommande fortement les mesures suivantes.
    .recommended = Mesures recommandées
    .recommended-caption = Mesures recommandées
    .recommended-intro = Le fabricant recommande les mesures suivantes.
    .preferred = Mesures à privilégier
    .preferred-caption = Mesures à privilégier
    .preferred-intro = Le fabricant préfère les mesures suivantes à d’autres mesures appropriées.
    .where_possible = Mesures recommandées si possible
    .where_possible-caption = Mesures recommandées si possible
    .where_possible-intro = Le fabricant recommande les mesures suivantes lorsque l’environnement d’exploitation les permet.
    .optional = Mesures facultatives
    .optional-caption = Mesures facultatives
    .optional-intro = Les mesures suivantes sont facultatives.
    .unstated = Mesures sans obligation indiquée
    .unstated-caption = Mesures sans obligation indiquée
    .unstated-intro = Pour les mesures suivantes, ce document n’indique pas si elles sont requises ou recommandées.
    .condition-intro = Une mesure assortie d’une condition s’applique uniquement si cette condition est remplie.
    .group-condition-intro = Si une ligne indique un groupe qui comporte une condition, la mesure s’applique uniquement sous cette condition.
    .group-choice-intro = Si une ligne indique un groupe, le tableau des groupes précise combien de mesures du groupe suffisent.
    .title = Mesure
    .id = Identifiant
    .kind = Type
    .responsibility = Responsable
    .or_by = À défaut
    .group = Groupe
    .need = Niveau d’exigence
    .reason = Raison : { $reason }
    .own_measure = Ce que fait le dispositif lui-même : { $own_measure }
    .own_measure-part = Ce que fait cette partie du système elle-même : { $own_measure }
    .setting = Réglage : { $setting }
    .steps = { $responsibility ->
        [manufacturer] Étapes pour le fabricant :
        [third_party] Étapes pour le tiers :
        [service_partner] Étapes pour le prestataire de maintenance :
        [integrator] Étapes pour l’intégrateur :
       *[other] Procédez comme suit :
    }
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
    .limits = Limites : { $limits }
    .risk = Risque lié à la mesure elle-même : { $risk }
    .part = Partie
    .when = Condition

share = Mesures partagées
    .caption = Qui fait quoi
    .party = Responsable
    .does = Tâche

no-action = Aucune action nécessaire
    .caption = Mesures ne nécessitant aucune action de l’exploitant
    .kind = Mesure
    .because = Raison
    .unless = Une action est nécessaire si
    .part = Partie
    .when = Condition

training = Formation
    .caption = Connaissances et formations requises
    .role = Rôle
    .content = Contenu
    .interval = À répéter après
    .given_by = Responsable de la formation

## Compatibility

compatibility = Compatibilité
    .limits = Restrictions
    .restrictions = Les restrictions suivantes s’appliquent aux combinaisons avec d’autres produits :
    .restrictions-one = La restriction suivante s’applique aux combinaisons avec d’autres produits :

hardware = Matériel informatique
    .caption = Matériel informatique
    .for = Partie
    .included = Intégré
    .minimum = Minimum requis
    .recommended = Recommandé
    .optimum = Optimal
    .otherwise = Si les valeurs recommandées ne sont pas atteintes
    .note = Remarque

machine =
    .cpu = Processeur : { $cpu }
    .memory = Mémoire vive : { $memory }
    .storage = Espace de stockage : { $storage }
    .display = Écran : { $display }
    .graphics = Carte graphique : { $graphics }
    .network = Connexion réseau : { $network }
    .other = Autre : { $other }

product = Produits
    .operating-system = Systèmes d’exploitation
    .operating-system-caption = Systèmes d’exploitation
    .browser = Navigateurs
    .browser-caption = Navigateurs
    .mobile-device = Appareils mobiles
    .mobile-device-caption = Appareils mobiles
    .hypervisor = Produits de virtualisation
    .hypervisor-caption = Produits de virtualisation
    .database = Bases de données
    .database-caption = Bases de données
    .runtime = Environnements d’exécution
    .runtime-caption = Environnements d’exécution
    .antimalware = Logiciels antivirus
    .antimalware-caption = Logiciels antivirus
    .peer-system = Compatibilité des systèmes connectés
    .peer-system-caption = Compatibilité des systèmes connectés
    .accessory = Accessoires
    .accessory-caption = Accessoires
    .for = Partie
    .name = Produit
    .supplied_by = Fourni par
    .versions = Version
    .recommended = Version recommandée
    .state = État
    .support_end = Fin de la prise en charge par le fournisseur
    .patches = Mises à jour
    .note = Remarque
    .when = Condition

standard = Normes
    .caption = Normes
    .name = Norme
    .version = Version
    .kind = Sujet
    .purpose = Objet
    .conformance = Déclaration de conformité à la norme

## Network

network = Réseau informatique
    .absent = Les éléments suivants ne sont pas disponibles :
    .before = Avant de commencer, assurez-vous que les conditions suivantes sont remplies :
    .before-one = Avant de commencer, assurez-vous que la condition suivante est remplie :
    .connecting = Raccordement au réseau informatique
    .controls = Mesures requises : { $link }
    .steps = Pour connecter le dispositif au réseau informatique :
    .connection = { $connection ->
        [none] Le dispositif n’a aucune connexion réseau.
        [optional] Une connexion réseau est facultative.
       *[required] Le dispositif a besoin d’une connexion réseau.
    }
    .inbound = { $inbound ->
        [true] D’autres systèmes peuvent établir une connexion vers le dispositif.
       *[false] Aucun autre système ne peut établir de connexion vers le dispositif.
    }
    .internet = { $internet ->
        [not_needed] Le dispositif n’a pas besoin d’une connexion à Internet.
        [optional] Une connexion à Internet est facultative.
        [needed] Le dispositif a besoin d’une connexion à Internet.
        [not_directly] Le dispositif ne doit pas être connecté directement à Internet.
       *[forbidden] Le dispositif ne doit pas être connecté à Internet.
    }
    .internet_reason = Connexion à Internet : { $internet_reason }
    .load = Charge sur le réseau informatique : { $load }
    .note = { $note }

network-only = Réseau informatique
    .connection = { $connection ->
        [none] Le dispositif n’a aucune connexion réseau.
        [optional] Une connexion réseau est facultative.
       *[required] Le dispositif a besoin d’une connexion réseau.
    }
    .connection-part = { $connection ->
        [none] Cette partie du système n’a aucune connexion réseau.
        [optional] Une connexion réseau est facultative.
       *[required] Cette partie du système a besoin d’une connexion réseau.
    }
    .inbound = { $inbound ->
        [true] D’autres systèmes peuvent établir une connexion vers le dispositif.
       *[false] Aucun autre système ne peut établir de connexion vers le dispositif.
    }
    .inbound-part = { $inbound ->
        [true] D’autres systèmes peuvent établir une connexion vers cette partie du système.
       *[false] Aucun autre système ne peut établir de connexion vers cette partie du système.
    }
    .internet = { $internet ->
        [not_needed] Le dispositif n’a pas besoin d’une connexion à Internet.
        [optional] Une connexion à Internet est facultative.
        [needed] Le dispositif a besoin d’une connexion à Internet.
        [not_directly] Le dispositif ne doit pas être connecté directement à Internet.
       *[forbidden] Le dispositif ne doit pas être connecté à Internet.
    }
    .internet-part = { $internet ->
        [not_needed] Cette partie du système n’a pas besoin d’une connexion à Internet.
        [optional] Une connexion à Internet est facultative.
        [needed] Cette partie du système a besoin d’une connexion à Internet.
        [not_directly] Cette partie du système ne doit pas être connectée directement à Internet.
       *[forbidden] Cette partie du système ne doit pas être connectée à Internet.
    }
    .internet_reason = Connexion à Internet : { $internet_reason }
    .absent = Les éléments suivants ne sont pas disponibles :
    .note = { $note }

zone = Zones réseau
    .caption = Zones réseau
    .title = Zone
    .id = Identifiant
    .traffic = Contrôle du trafic à la frontière
    .operated_by = Responsable de l’exploitation
    .description = Description

interface = Interfaces
    .caption = Interfaces
    .title = Interface
    .id = Identifiant
    .kind = Type
    .state = État
    .because = Raison
    .instead = À faire
    .part = Partie
    .zone = Zone
    .standards = Normes
    .not_supported = Non pris en charge
    .ciphers = Suites cryptographiques
    .authentication = Authentification
    .encryption = Chiffrement
    .addressing = Adressage
    .default = État à la livraison
    .need = Niveau d’exigence
    .frequency = Fréquence
    .power = Puissance d’émission
    .range = Portée
    .coexistence = Coexistence avec d’autres équipements radio
    .max_connected = Connexions simultanées (maximum)
    .max_paired = Appareils appairés (maximum)
    .purpose = Objet
    .used_by = Utilisable par
    .protect = Protection
    .when = Condition

peer = Systèmes connectés
    .caption = Systèmes connectés
    .title = Système
    .id = Identifiant
    .kind = Type
    .zone = Zone
    .address = Adresse
    .versions = Version
    .max_connected = Connexions simultanées (maximum)
    .operated_by = Responsable de l’exploitation
    .description = Description

port = Ports
    .rules = Ports et règles de pare-feu
    .required-caption = Connexions requises à autoriser
    .recommended-caption = Connexions recommandées
    .allow-caption = Connexions à autoriser seulement si leur fonction est utilisée
    .allow-need-unstated = Pour une connexion sans niveau d’exigence, le fabricant n’indique pas si elle est requise. Ne l’autorisez que si une fonction utilisée en a besoin.
    .allow-condition = Si une ligne indique une condition, n’autorisez la connexion que si la condition est remplie.
    .allow-configured = Si le numéro d’un port est modifiable, n’autorisez que le numéro configuré.
    .allow-range = Si seuls certains ports d’une plage sont configurés, n’autorisez que ces ports.
    .allow-only = Bloquez toutes les autres connexions.
    .allow-only-except = Le blocage ne concerne pas les connexions sans règle de pare-feu. Elles figurent dans un tableau distinct.
    .allow-only-zones = À la limite des zones réseau suivantes, bloquez toutes les autres connexions depuis et vers les parties du système : { $zones }. Ce document ne donne aucune règle pour d’autres systèmes.
    .block-caption = Connexions à bloquer
    .block-intro = Sur le pare-feu du réseau informatique, bloquez les connexions suivantes.
    .none-caption = Connexions sans règle de pare-feu
    .none-intro = Pour les connexions suivantes, ce document ne donne aucune règle pour le pare-feu du réseau informatique. Le tableau en indique la raison.
    .unstated-caption = Connexions sans indication du sens
    .unstated-intro = Le fabricant n’indique pas quel côté établit les connexions suivantes. Ce document ne donne aucune règle de pare-feu pour celles-ci.
    .rules-source = La source établit la connexion ou émet en premier. Les réponses font partie de la connexion.
    .rules-all = Ce qui vaut pour toutes les règles
    .required = Connexions requises
    .need-unstated = Connexions sans niveau d’exigence indiqué
    .used = Connexions seulement si utilisées
    .rules-open = à définir par l’exploitant
    .any-system = tout système
    .reason-number = sans numéro ni type, aucune règle ne peut être donnée
    .reason-transport = sans protocole de transport, aucune règle ne peut être donnée
    .reason-border = ne franchit aucune limite du réseau informatique
    .reason-computer = reste dans un même ordinateur
    .reason-part = reste dans une même partie du système
    .reason-device = reste dans le dispositif
    .reason-zone = reste dans une même zone réseau ; une règle n’est nécessaire que si un pare-feu divise la zone
    .reason-mobile = passe par un réseau cellulaire, et non par le réseau informatique de l’exploitant
    .reason-cloud = ne passe pas par le réseau informatique de l’exploitant
    .reference = { $protocol } sur le port { $transport } { $number }
    .reference-many = { $protocol } sur les ports { $transport } { $number }
    .reference-any = { $protocol } sur un port { $transport } quelconque
    .reference-ip = { $protocol } sur { $transport } { $ip_protocol }
    .reference-short = { $protocol } sur { $transport }
    .unnamed = port { $transport } { $number }
    .unnamed-many = ports { $transport } { $number }
    .unnamed-any = tout port { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } sur le port { $number }
    .reference-plain-many = { $protocol } sur les ports { $number }
    .reference-plain-any = { $protocol } sur un port quelconque
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = ports { $number }
    .unnamed-plain-any = tout port
    .no-transport = protocole de transport non précisé
    .without-transport = { $number } (protocole de transport non précisé)
    .any = quelconque
    .not_known = port inconnu
    .number = Port
    .icmp_type = Type ICMP
    .ip_protocol = Protocole IP
    .id = Identifiant
    .configurable = Numéro modifiable
    .setting = Où le régler
    .source_port = Port source
    .transport = Transport
    .direction = Sens
    .protocol = Protocole
    .program = Programme
    .part = Partie
    .interface = Interface
    .encryption = Chiffrement
    .authentication = Authentification
    .default = État à la livraison
    .need = Niveau d’exigence
    .opened_by = Peut être ouvert par
    .open_for = Ouvert pendant
    .purpose = Objet
    .peers = Systèmes connectés
    .internet = Par Internet
    .network_setting = Réglage du réseau informatique
    .firewall_rule = Règle du pare-feu du réseau informatique
    .when = Condition
    .source = Source
    .destination = Destination
    .own-side = Dispositif ou partie
    .other-side = Autre côté
    .use = Utilisation par le dispositif
    .reason = Raison

firewall = Pare-feu du dispositif
    .of-parts = Pare-feu des parties du système
    .state = { $state ->
        [provided] Le dispositif possède son propre pare-feu.
        [not_provided] Le dispositif ne possède pas de pare-feu propre.
        [by_operator] L’exploitant doit fournir le pare-feu pour le dispositif.
        [by_host] Le dispositif utilise le pare-feu du système d’exploitation.
       *[not_applicable] Un pare-feu sur le dispositif ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] Cette partie du système possède son propre pare-feu.
        [not_provided] Cette partie du système ne possède pas de pare-feu propre.
        [by_operator] L’exploitant doit fournir le pare-feu pour cette partie du système.
        [by_host] Cette partie du système utilise le pare-feu du système d’exploitation.
       *[not_applicable] Un pare-feu sur cette partie du système ne s’applique pas.
    }
    .state-inactive = { $state ->
        [by_host] Le pare-feu du système d’exploitation ne filtre le trafic que s’il est activé.
       *[other] Le pare-feu ne filtre le trafic que s’il est activé.
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .rules_set_by = Rôles qui peuvent modifier ses règles : { $rules_set_by }.
    .product = Produit : { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Le pare-feu doit bloquer tout le trafic, sauf les connexions que ce document demande d’autoriser.
            [deny_all] Le pare-feu doit bloquer tout le trafic.
            [allow_outbound] Le pare-feu doit autoriser les connexions depuis le dispositif et bloquer les connexions vers le dispositif.
            [allow_all] Le pare-feu doit autoriser tout le trafic.
            [monitored] Le pare-feu doit autoriser le trafic et le surveiller.
            [restricted] Le pare-feu doit restreindre le trafic.
           *[isolated] Le pare-feu ne doit autoriser aucune connexion à d’autres réseaux informatiques.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Le pare-feu bloque toutes les connexions que ce document ne répertorie pas.
            [deny_all] Le pare-feu bloque tout le trafic.
            [allow_outbound] Le pare-feu autorise les connexions depuis le dispositif et bloque les connexions vers le dispositif.
            [allow_all] Le pare-feu autorise tout le trafic.
            [monitored] Le pare-feu autorise le trafic et le surveille.
            [restricted] Le pare-feu restreint le trafic.
           *[isolated] Le pare-feu n’autorise aucune connexion à d’autres réseaux informatiques.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Une fois activé, le pare-feu bloque toutes les connexions que ce document ne répertorie pas.
        [deny_all] Une fois activé, le pare-feu bloque tout le trafic.
        [allow_outbound] Une fois activé, le pare-feu autorise les connexions sortantes et bloque les connexions entrantes.
        [allow_all] Une fois activé, le pare-feu autorise tout le trafic.
        [monitored] Une fois activé, le pare-feu autorise le trafic et le surveille.
        [restricted] Une fois activé, le pare-feu restreint le trafic.
       *[isolated] Une fois activé, le pare-feu n’autorise aucune connexion à d’autres réseaux informatiques.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Le pare-feu doit bloquer tout le trafic, sauf les connexions que ce document demande d’autoriser.
            [deny_all] Le pare-feu doit bloquer tout le trafic.
            [allow_outbound] Le pare-feu doit autoriser les connexions depuis cette partie du système et bloquer les connexions vers cette partie du système.
            [allow_all] Le pare-feu doit autoriser tout le trafic.
            [monitored] Le pare-feu doit autoriser le trafic et le surveiller.
            [restricted] Le pare-feu doit restreindre le trafic.
           *[isolated] Le pare-feu ne doit autoriser aucune connexion à d’autres réseaux informatiques.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Le pare-feu bloque toutes les connexions que ce document ne répertorie pas.
            [deny_all] Le pare-feu bloque tout le trafic.
            [allow_outbound] Le pare-feu autorise les connexions depuis cette partie du système et bloque les connexions vers cette partie du système.
            [allow_all] Le pare-feu autorise tout le trafic.
            [monitored] Le pare-feu autorise le trafic et le surveille.
            [restricted] Le pare-feu restreint le trafic.
           *[isolated] Le pare-feu n’autorise aucune connexion à d’autres réseaux informatiques.
        }
    }
    .changes_itself = Modifications automatiques : { $changes_itself }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

flow = Flux de données
    .caption = Flux de données
    .rules = Règles de pare-feu : { $link }
    .from = De
    .to = Vers
    .port = Port
    .medium = Support
    .data = Données
    .personal = Données à caractère personnel
    .examples = Exemples
    .deidentified = Désidentification
    .encryption = Chiffrement
    .integrity = Protection de l’intégrité
    .trigger = Déclenchement du transfert
    .rate = Débit
    .volume = Volume de données
    .purpose = Objet
    .when = Condition
    .id = Identifiant

network-requirements = Exigences relatives au réseau informatique
    .bandwidth = { $bandwidth_for ->
        [none] Bande passante : { $bandwidth }.
       *[other] Bande passante ({ $bandwidth_for }) : { $bandwidth }.
    }
    .latency = Latence : { $latency }.
    .jitter = Gigue : { $jitter }.
    .packet_loss = Perte de paquets : { $packet_loss }.
    .services = Services que le réseau informatique doit offrir : { $services }.
    .other = Le réseau informatique doit satisfaire aux exigences suivantes :
    .other-one = Le réseau informatique doit satisfaire à l’exigence suivante :
    .recommended_other = Le fabricant recommande ce qui suit pour le réseau informatique :
    .loss = En cas de perte du réseau informatique : { $loss }
    .otherwise = Si les exigences ne sont pas satisfaites : { $otherwise }

network-link = Liaisons et fonctions
    .caption = Ce que le réseau informatique doit offrir pour les liaisons et les fonctions
    .title = Liaison ou fonction
    .from = De
    .to = Vers
    .bandwidth = Bande passante
    .latency = Latence
    .jitter = Gigue
    .packet_loss = Perte de paquets
    .recommended = Recommandé
    .optimum = Optimal
    .otherwise = Si non atteint
    .when = Condition

network-figures = Valeurs recommandées
    .bandwidth = { $bandwidth_for ->
        [none] Bande passante recommandée : { $bandwidth }.
       *[other] Bande passante recommandée ({ $bandwidth_for }) : { $bandwidth }.
    }
    .latency = Latence recommandée : { $latency }.
    .jitter = Gigue recommandée : { $jitter }.
    .packet_loss = Perte de paquets recommandée : { $packet_loss }.
    .otherwise = Si les valeurs recommandées ne sont pas atteintes : { $otherwise }

network-optimum = Valeurs optimales
    .bandwidth = { $bandwidth_for ->
        [none] Bande passante optimale : { $bandwidth }.
       *[other] Bande passante optimale ({ $bandwidth_for }) : { $bandwidth }.
    }
    .latency = Latence optimale : { $latency }.
    .jitter = Gigue optimale : { $jitter }.
    .packet_loss = Perte de paquets optimale : { $packet_loss }.

remote-access = Accès à distance
    .state = { $used_for ->
        [none] { $state ->
            [provided] Un accès à distance au dispositif est possible.
            [not_provided] Le dispositif n’a pas d’accès à distance.
            [by_operator] L’exploitant fournit l’accès à distance.
            [by_host] Le système d’exploitation ou l’hôte fournit l’accès à distance.
           *[not_applicable] L’accès à distance ne s’applique pas.
        }
       *[other] { $state ->
            [provided] Un accès à distance au dispositif est possible aux fins suivantes : { $used_for }.
            [not_provided] Le dispositif n’offre pas d’accès à distance aux fins suivantes : { $used_for }.
            [by_operator] L’exploitant fournit l’accès à distance aux fins suivantes : { $used_for }.
            [by_host] Le système d’exploitation ou l’hôte fournit l’accès à distance aux fins suivantes : { $used_for }.
           *[not_applicable] L’accès à distance ne s’applique pas aux fins suivantes : { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Un accès à distance à cette partie du système est possible.
            [not_provided] Cette partie du système n’a pas d’accès à distance.
            [by_operator] L’exploitant fournit l’accès à distance.
            [by_host] Le système d’exploitation ou l’hôte fournit l’accès à distance.
           *[not_applicable] L’accès à distance ne s’applique pas.
        }
       *[other] { $state ->
            [provided] Un accès à distance à cette partie du système est possible aux fins suivantes : { $used_for }.
            [not_provided] Cette partie du système n’offre pas d’accès à distance aux fins suivantes : { $used_for }.
            [by_operator] L’exploitant fournit l’accès à distance aux fins suivantes : { $used_for }.
            [by_host] Le système d’exploitation ou l’hôte fournit l’accès à distance aux fins suivantes : { $used_for }.
           *[not_applicable] L’accès à distance ne s’applique pas aux fins suivantes : { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] L’accès à distance fourni par le système d’exploitation ou l’hôte n’est possible que s’il est activé.
           *[other] L’accès à distance n’est possible que s’il est activé.
        }
       *[other] { $state ->
            [by_host] Une fois activé, l’accès à distance fourni par le système d’exploitation ou l’hôte est possible aux fins suivantes : { $used_for }.
           *[other] Une fois activé, l’accès à distance est possible aux fins suivantes : { $used_for }.
        }
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .kind = Type d’accès : { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Le fabricant démarre une session.
        [operator] L’exploitant démarre une session.
        [shared] Le fabricant et l’exploitant démarrent une session ensemble.
        [user] L’utilisateur démarre une session.
        [patient] Le patient démarre une session.
        [third_party] Un tiers démarre une session.
        [integrator] L’intégrateur démarre une session.
        [practitioner] Le praticien démarre une session.
       *[service_partner] Le prestataire de maintenance démarre une session.
    }
    .supervision = Surveillance : { $supervision }
    .authentication = Authentification : { $authentication }
    .encryption = Chiffrement : { $encryption }.
    .logged = { $logged ->
        [true] Le dispositif enregistre chaque session dans le journal d’événements.
       *[false] Le dispositif n’enregistre pas les sessions dans le journal d’événements.
    }
    .logged-part = { $logged ->
        [true] Cette partie du système enregistre chaque session dans le journal d’événements.
       *[false] Cette partie du système n’enregistre pas les sessions dans le journal d’événements.
    }
    .files_scanned_by = Recherche de logiciels malveillants dans les fichiers transférés : { $files_scanned_by }
    .disable = Pour désactiver l’accès à distance : { $disable }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

failure = Défaillances du réseau informatique
    .caption = Défaillances du réseau informatique et leurs effets
    .recovery-caption = Défaillances et leurs effets
    .what = Défaillance
    .id = Identifiant
    .noticeable = Perception par l’utilisateur
    .effect = Effet sur le dispositif
    .hazard = Phénomène dangereux
    .countermeasure = Contre-mesure

## Installation

installation = Installation
    .preparing = Avant l’installation
    .installing = Étapes de l’installation
    .integrating = Intégration dans un autre produit
    .installed_by = Rôles qui installent le dispositif : { $installed_by }.
    .before = Avant de commencer, assurez-vous que les conditions suivantes sont remplies :
    .before-one = Avant de commencer, assurez-vous que la condition suivante est remplie :
    .steps = Pour installer le dispositif :
    .verify = Après l’installation, vérifiez les points suivants :
    .if_failed = Si l’installation a échoué : { $if_failed }
    .integration = Si le dispositif est intégré dans un autre produit, les points suivants s’appliquent :

hardening = Durcissement
    .caption = Réglages de sécurité informatique
    .title = Réglage
    .id = Identifiant
    .setting = Emplacement du réglage
    .default = À la livraison
    .value = Valeur à régler
    .need = Niveau d’exigence
    .reason = Raison
    .steps = Procédez comme suit :
    .part = Partie
    .when = Condition

maintenance = Maintenance

task = Tâches
    .caption = Tâches régulières
    .title = Tâche
    .id = Identifiant
    .by = Responsable
    .role = Rôle
    .interval = Intervalle
    .downtime = Interruption pendant la tâche
    .steps = { $by ->
        [manufacturer] Étapes pour le fabricant :
        [third_party] Étapes pour le tiers :
        [service_partner] Étapes pour le prestataire de maintenance :
        [integrator] Étapes pour l’intégrateur :
       *[other] Procédez comme suit :
    }

## Access

access = Accès
    .authentication = Méthodes d’ouverture de session disponibles : { $authentication }.
    .authentication-none = { $only ->
        [none] Il n’y a pas d’ouverture de session.
       *[other] Il n’y a pas d’ouverture de session, sauf lorsque ce chapitre en indique une pour une partie du système ou sous une condition.
    }
    .checked_by = Système qui vérifie l’ouverture de session : { $checked_by }.
    .default = Ouverture de session à la livraison : { $default }.
    .configured_by = Rôles qui peuvent activer et désactiver l’ouverture de session : { $configured_by }.
    .note = { $note }
    .without_login = Sans ouverture de session, les actions suivantes sont possibles :
    .login_for = Une ouverture de session est nécessaire pour les actions suivantes :
    .account_rules = Les règles suivantes s’appliquent aux comptes :
    .account_rules-one = La règle suivante s’applique aux comptes :
    .custom_roles = { $custom_roles ->
        [true] L’exploitant peut définir d’autres rôles.
       *[false] L’exploitant ne peut pas définir d’autres rôles.
    }

access-only = Accès
    .authentication = Méthodes d’ouverture de session disponibles : { $authentication }.
    .authentication-none = Il n’y a pas d’ouverture de session.
    .authentication-none-part = Cette partie du système n’a pas d’ouverture de session.
    .checked_by = Système qui vérifie l’ouverture de session : { $checked_by }.
    .without_login = Sans ouverture de session, les actions suivantes sont possibles :
    .login_for = Une ouverture de session est nécessaire pour les actions suivantes :
    .account_rules = Les règles suivantes s’appliquent aux comptes :
    .account_rules-one = La règle suivante s’applique aux comptes :
    .note = { $note }

directory = Service d’annuaire
    .default = État à la livraison : { $default }.
    .protocol = Protocole : { $protocol }.
    .product = Service d’annuaire : { $product }.
    .versions = Version : { $versions }.
    .users_managed = Gestion de ses utilisateurs : { $users_managed }
    .roles_given = Rôles de ses utilisateurs : { $roles_given }
    .unreachable = Si le service d’annuaire est inaccessible : { $unreachable }
    .steps = Pour connecter le service d’annuaire :
    .note = { $note }

multi-factor = Authentification multifacteur
    .state = { $state ->
        [provided] Le dispositif prend en charge l’authentification multifacteur.
        [not_provided] Le dispositif ne prend pas en charge l’authentification multifacteur.
        [by_operator] L’exploitant doit fournir l’authentification multifacteur.
        [by_host] Le système d’exploitation ou l’hôte fournit l’authentification multifacteur.
       *[not_applicable] L’authentification multifacteur ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] Cette partie du système prend en charge l’authentification multifacteur.
        [not_provided] Cette partie du système ne prend pas en charge l’authentification multifacteur.
        [by_operator] L’exploitant doit fournir l’authentification multifacteur.
        [by_host] Le système d’exploitation ou l’hôte fournit l’authentification multifacteur.
       *[not_applicable] L’authentification multifacteur ne s’applique pas.
    }
    .state-should = { $need ->
        [optional] L’exploitant peut fournir l’authentification multifacteur.
       *[other] Il est recommandé que l’exploitant fournisse l’authentification multifacteur.
    }
    .state-inactive = { $state ->
        [by_host] L’authentification multifacteur fournie par le système d’exploitation ou l’hôte ne fonctionne que si elle est activée.
       *[other] L’authentification multifacteur ne fonctionne que si elle est activée.
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .required_for = Rôles pour lesquels l’authentification multifacteur est requise : { $required_for }.
    .method = Seconds facteurs disponibles : { $method }.
    .code_length = Nombre de caractères d’un code : { $code_length }.
    .code_digits = Nombre de chiffres d’un code : { $code_digits }.
    .remembered_for = Durée pendant laquelle le second facteur n’est pas redemandé : { $remembered_for }.
    .reset = Réinitialisation du second facteur : { $reset }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

role = Rôles
    .caption = Rôles
    .title = Rôle
    .id = Identifiant
    .description = Description
    .inherits = A aussi les droits de
    .held_by = Titulaire
    .directory_group = Groupe d’annuaire
    .default = État à la livraison
    .part = Partie

function = Fonctions et rôles
    .caption = Fonctions et rôles qui peuvent les utiliser
    .title = Fonction
    .assignable = { $assignable ->
        [true] L’exploitant attribue la fonction suivante à des rôles ou à des utilisateurs : { $title }.
       *[false] L’exploitant ne peut pas attribuer la fonction suivante à d’autres rôles : { $title }.
    }

automatic-login = Ouverture de session automatique
    .state = { $state ->
        [provided] Le dispositif ouvre automatiquement une session. Personne ne saisit d’identifiants pour cela.
        [by_host] Le système d’exploitation ouvre automatiquement une session. Personne ne saisit d’identifiants pour cela.
       *[none] Le dispositif n’a pas d’ouverture de session automatique.
    }
    .state-part = { $state ->
        [provided] Cette partie du système ouvre automatiquement une session. Personne ne saisit d’identifiants pour cela.
        [by_host] Le système d’exploitation ouvre automatiquement une session. Personne ne saisit d’identifiants pour cela.
       *[none] Cette partie du système n’a pas d’ouverture de session automatique.
    }
    .state-inactive = { $state ->
        [by_host] Dans le système d’exploitation, l’ouverture de session automatique sans identifiants n’a lieu que si elle est activée.
       *[other] L’ouverture de session automatique sans identifiants n’a lieu que si elle est activée.
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et la désactiver : { $configured_by }.
    .after = Moment de l’ouverture de session automatique : { $after }.
    .role = Rôle de l’utilisateur de cette session : { $role }.
    .switch_off = Pour désactiver l’ouverture de session automatique : { $switch_off }
    .note = { $note }

account-management = Gestion des comptes
    .created_by = Rôles qui créent les comptes : { $created_by }.
    .activated_by = Rôles qui activent les comptes : { $activated_by }.
    .disabled_by = Rôles qui désactivent les comptes : { $disabled_by }.
    .deleted_by = Rôles qui suppriment les comptes : { $deleted_by }.
    .disabled_after = Durée sans ouverture de session après laquelle un compte est désactivé : { $disabled_after }.
    .first_password_by = Rôles qui définissent le premier mot de passe d’un compte : { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] L’utilisateur doit modifier le premier mot de passe à la première ouverture de session.
       *[false] Rien n’oblige l’utilisateur à modifier le premier mot de passe.
    }
    .user_name = Règles pour les noms d’utilisateur : { $user_name }
    .attributes = Contenu d’un compte : { $attributes }
    .max_accounts = Nombre maximal de comptes : { $max_accounts }.
    .steps = Pour gérer les comptes :
    .note = { $note }

password = Mots de passe
    .pins = Codes PIN
    .both = Mots de passe et codes PIN
    .kind = { $kind ->
        [password] Ce qui suit s’applique aux mots de passe.
       *[pin] Ce qui suit s’applique aux codes PIN.
    }
    .rules_from = { $rules_from ->
        [device] Le dispositif définit les règles et les impose.
        [host] Le système d’exploitation définit les règles.
        [directory] Le service d’annuaire définit les règles.
       *[operator] L’exploitant doit définir les règles.
    }
    .rules_from-part = { $rules_from ->
        [device] Cette partie du système définit les règles et les impose.
        [host] Le système d’exploitation définit les règles.
        [directory] Le service d’annuaire définit les règles.
       *[operator] L’exploitant doit définir les règles.
    }
    .need = Niveau d’exigence des règles : { $need }.
    .rules_from-should = { $rules_from ->
        [host] Le système d’exploitation définit les règles.
        [directory] Le service d’annuaire définit les règles.
       *[other] L’exploitant définit les règles.
    }
    .configured_by = Rôles qui peuvent modifier les règles : { $configured_by }.
    .settable = Règles modifiables : { $settable }.
    .off_by_default = Règles désactivées à la livraison : { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Nombre minimal de caractères que le système d’exploitation doit exiger : { $min_length }.
        [directory] Nombre minimal de caractères que le service d’annuaire doit exiger : { $min_length }.
        [operator] Nombre minimal de caractères que l’exploitant doit exiger : { $min_length }.
       *[other] Nombre minimal de caractères : { $min_length }.
    }
    .min_length-should = Nombre minimal de caractères recommandé : { $min_length }.
    .max_length = Nombre maximal de caractères : { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Le système d’exploitation doit exiger qu’un code PIN contienne : { $complexity }.
           *[other] Le système d’exploitation doit exiger qu’un mot de passe contienne : { $complexity }.
        }
        [directory] { $kind ->
            [pin] Le service d’annuaire doit exiger qu’un code PIN contienne : { $complexity }.
           *[other] Le service d’annuaire doit exiger qu’un mot de passe contienne : { $complexity }.
        }
        [operator] { $kind ->
            [pin] L’exploitant doit exiger qu’un code PIN contienne : { $complexity }.
           *[other] L’exploitant doit exiger qu’un mot de passe contienne : { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un code PIN doit contenir : { $complexity }.
           *[other] Un mot de passe doit contenir : { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Le système d’exploitation doit refuser comme code PIN : { $complexity }.
           *[other] Le système d’exploitation doit refuser comme mot de passe : { $complexity }.
        }
        [directory] { $kind ->
            [pin] Le service d’annuaire doit refuser comme code PIN : { $complexity }.
           *[other] Le service d’annuaire doit refuser comme mot de passe : { $complexity }.
        }
        [operator] { $kind ->
            [pin] L’exploitant doit veiller à ce qu’un code PIN ne soit pas : { $complexity }.
           *[other] L’exploitant doit veiller à ce qu’un mot de passe ne soit pas : { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un code PIN ne doit pas être : { $complexity }.
           *[other] Un mot de passe ne doit pas être : { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Il est recommandé qu’un code PIN contienne : { $complexity }.
       *[other] Il est recommandé qu’un mot de passe contienne : { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Il est déconseillé d’utiliser comme code PIN : { $complexity }.
       *[other] Il est déconseillé d’utiliser comme mot de passe : { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Le système d’exploitation doit exiger qu’un mot de passe remplisse au moins { $complexity_at_least } des conditions suivantes : { $complexity }.
        [directory] Le service d’annuaire doit exiger qu’un mot de passe remplisse au moins { $complexity_at_least } des conditions suivantes : { $complexity }.
        [operator] L’exploitant doit exiger qu’un mot de passe remplisse au moins { $complexity_at_least } des conditions suivantes : { $complexity }.
       *[other] Un mot de passe doit remplir au moins { $complexity_at_least } des conditions suivantes : { $complexity }.
    }
    .complexity-some-should = Il est recommandé qu’un mot de passe remplisse au moins { $complexity_at_least } des conditions suivantes : { $complexity }.
    .characters = Caractères utilisables : { $characters }
    .special_characters = Caractères spéciaux utilisables : { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Un code PIN peut rester vide.
           *[false] Un code PIN ne peut pas rester vide.
        }
       *[other] { $blank ->
            [true] Un mot de passe peut rester vide.
           *[false] Un mot de passe ne peut pas rester vide.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Le code PIN peut être désactivé.
           *[false] Le code PIN ne peut pas être désactivé.
        }
       *[other] { $can_be_off ->
            [true] Le mot de passe peut être désactivé.
           *[false] Le mot de passe ne peut pas être désactivé.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Les majuscules et les minuscules sont considérées comme des caractères différents.
       *[false] Les majuscules et les minuscules sont considérées comme les mêmes caractères.
    }
    .history = { $kind ->
        [pin] Nombre d’anciens codes PIN qui ne doivent pas être réutilisés : { $history }.
       *[other] Nombre d’anciens mots de passe qui ne doivent pas être réutilisés : { $history }.
    }
    .history-should = { $kind ->
        [pin] Nombre d’anciens codes PIN qu’il est déconseillé de réutiliser : { $history }.
       *[other] Nombre d’anciens mots de passe qu’il est déconseillé de réutiliser : { $history }.
    }
    .max_age = { $kind ->
        [pin] Un code PIN doit être modifié après { $max_age }.
       *[other] Un mot de passe doit être modifié après { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] Il est recommandé de modifier un code PIN après { $max_age }.
       *[other] Il est recommandé de modifier un mot de passe après { $max_age }.
    }
    .min_age = { $kind ->
        [pin] Un code PIN peut être de nouveau modifié au plus tôt après { $min_age }.
       *[other] Un mot de passe peut être de nouveau modifié au plus tôt après { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Nombre de tentatives infructueuses après lequel le système d’exploitation doit bloquer l’ouverture de session : { $max_attempts }.
        [directory] Nombre de tentatives infructueuses après lequel le service d’annuaire doit bloquer l’ouverture de session : { $max_attempts }.
        [operator] Nombre de tentatives infructueuses après lequel l’exploitant doit faire bloquer l’ouverture de session : { $max_attempts }.
       *[other] Nombre de tentatives infructueuses après lequel l’ouverture de session est bloquée : { $max_attempts }.
    }
    .max_attempts-should = Nombre recommandé de tentatives infructueuses après lequel l’ouverture de session est bloquée : { $max_attempts }.
    .attempts_within = Période pendant laquelle les tentatives infructueuses sont comptées : { $attempts_within }.
    .lockout_stages = Des tentatives infructueuses répétées ont les effets suivants :
    .lockout_stages-one = Des tentatives infructueuses répétées ont l’effet suivant :
    .asked = { $kind ->
        [pin] Le code PIN est demandé dans les cas suivants :
       *[other] Le mot de passe est demandé dans les cas suivants :
    }
    .asked-one = { $kind ->
        [pin] Le code PIN est demandé dans le cas suivant :
       *[other] Le mot de passe est demandé dans le cas suivant :
    }
    .lockout = Durée du blocage : { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Une ouverture de session bloquée le reste jusqu’à ce que quelqu’un lève le blocage.
       *[false] Le blocage prend fin sans intervention d’un utilisateur.
    }
    .unlocked_by = { $lockout ->
        [none] Rôles qui peuvent débloquer l’ouverture de session : { $unlocked_by }.
       *[other] Rôles qui peuvent mettre fin au blocage de façon anticipée : { $unlocked_by }.
    }
    .stored_as = Forme de stockage : { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] À la livraison, aucun code PIN n’est défini.
            [password] À la livraison, aucun mot de passe n’est défini.
           *[none] À la livraison, aucune donnée d’authentification n’est définie.
        }
        [default] À la livraison, des données d’authentification par défaut sont définies.
        [unique_per_device] Les données d’authentification à la livraison sont différentes pour chaque dispositif.
        [must_change_at_first_login] La première ouverture de session exige de nouvelles données d’authentification.
        [shared_known] Les données d’authentification à la livraison sont identiques pour tous les dispositifs et connues du public.
        [manufacturer_only] Seul le fabricant connaît les données d’authentification à la livraison.
        [documented] Les données d’authentification à la livraison sont identiques pour tous les dispositifs et indiquées dans des documents du fabricant.
       *[set_at_installation] Les données d’authentification sont définies lors de l’installation.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Cette partie du système est livrée sans code PIN.
            [password] Cette partie du système est livrée sans mot de passe.
           *[none] Cette partie du système est livrée sans données d’authentification.
        }
        [default] Cette partie du système est livrée avec des données d’authentification par défaut.
        [unique_per_device] Cette partie du système est livrée avec des données d’authentification différentes dans chaque système.
        [must_change_at_first_login] Cette partie du système exige de nouvelles données d’authentification à la première ouverture de session.
        [shared_known] Cette partie du système est livrée avec des données d’authentification identiques dans tous les systèmes et connues du public.
        [manufacturer_only] Cette partie du système est livrée avec des données d’authentification que seul le fabricant connaît.
        [documented] Cette partie du système est livrée avec des données d’authentification identiques dans tous les systèmes et indiquées dans des documents du fabricant.
       *[set_at_installation] Les données d’authentification sont définies lors de l’installation.
    }
    .default_password = { $kind ->
        [pin] Code PIN à la livraison : { $default_password }.
       *[other] Mot de passe à la livraison : { $default_password }.
    }
    .default_action = Données d’authentification à la livraison : { $default_action }
    .change = { $kind ->
        [pin] Pour modifier le code PIN :
       *[other] Pour modifier le mot de passe :
    }
    .handling = { $kind ->
        [pin] Pour protéger un code PIN, procédez comme suit :
       *[other] Pour protéger un mot de passe, procédez comme suit :
    }
    .reset = { $kind ->
        [pin] En cas d’oubli d’un code PIN : { $reset }
       *[other] En cas d’oubli d’un mot de passe : { $reset }
    }
    .compromised = { $kind ->
        [pin] Si d’autres personnes connaissent un code PIN : { $compromised }
       *[other] Si d’autres personnes connaissent un mot de passe : { $compromised }
    }
    .fallback = Si aucune autre règle n’est définie : { $fallback }
    .note = { $note }

account = Comptes à la livraison
    .caption = Comptes à la livraison
    .name = Compte
    .id = Identifiant
    .role = Rôle
    .kind = Type
    .default = À la livraison
    .default_credentials = Données d’authentification à la livraison
    .default_password = Mot de passe à la livraison
    .part = Partie
    .action = Action
    .when = Condition

session = Sessions
    .timeout = { $action ->
        [lock] Après { $timeout } sans saisie, le dispositif verrouille la session.
        [logout] Après { $timeout } sans saisie, le dispositif ferme la session.
        [hide_data] Après { $timeout } sans saisie, le dispositif masque les données affichées.
        [screen_off] Après { $timeout } sans saisie, le dispositif éteint l’écran.
       *[other] Délai pour une session sans saisie : { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Après { $timeout } sans saisie, cette partie du système verrouille la session.
        [logout] Après { $timeout } sans saisie, cette partie du système ferme la session.
        [hide_data] Après { $timeout } sans saisie, cette partie du système masque les données affichées.
        [screen_off] Après { $timeout } sans saisie, cette partie du système éteint l’écran.
       *[other] Délai pour une session sans saisie : { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Si le délai est activé, la session est verrouillée après { $timeout } sans saisie.
        [logout] Si le délai est activé, la session est fermée après { $timeout } sans saisie.
        [hide_data] Si le délai est activé, les données affichées sont masquées après { $timeout } sans saisie.
        [screen_off] Si le délai est activé, l’écran s’éteint après { $timeout } sans saisie.
       *[other] Délai pour une session sans saisie, s’il est activé : { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Le dispositif définit le délai et l’impose.
        [host] Le système d’exploitation définit le délai.
        [directory] Le service d’annuaire définit le délai.
       *[operator] L’exploitant doit définir le délai.
    }
    .rules_from-part = { $rules_from ->
        [device] Cette partie du système définit le délai et l’impose.
        [host] Le système d’exploitation définit le délai.
        [directory] Le service d’annuaire définit le délai.
       *[operator] L’exploitant doit définir le délai.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Le délai est imposé dès qu’il est activé.
        [host] Le système d’exploitation définit le délai.
        [directory] Le service d’annuaire définit le délai.
       *[operator] L’exploitant doit définir le délai.
    }
    .rules_from-should = { $rules_from ->
        [host] Le système d’exploitation définit le délai.
        [directory] Le service d’annuaire définit le délai.
       *[other] L’exploitant définit le délai.
    }
    .timeout-others = { $action ->
        [lock] Durée sans saisie après laquelle la session doit être verrouillée : { $timeout }.
        [logout] Durée sans saisie après laquelle la session doit être fermée : { $timeout }.
        [hide_data] Durée sans saisie après laquelle les données affichées doivent être masquées : { $timeout }.
        [screen_off] Durée sans saisie après laquelle l’écran doit être éteint : { $timeout }.
       *[other] Délai pour une session sans saisie : { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Durée recommandée sans saisie après laquelle la session est verrouillée : { $timeout }.
        [logout] Durée recommandée sans saisie après laquelle la session est fermée : { $timeout }.
        [hide_data] Durée recommandée sans saisie après laquelle les données affichées sont masquées : { $timeout }.
        [screen_off] Durée recommandée sans saisie après laquelle l’écran s’éteint : { $timeout }.
       *[other] Délai recommandé pour une session sans saisie : { $timeout }.
    }
    .need = Niveau d’exigence du délai : { $need }.
    .default = Délai à la livraison : { $default }.
    .range = Réglages possibles du délai : { $range }.
    .action = { $action ->
        [lock] Le délai verrouille la session.
        [logout] Le délai ferme la session.
        [hide_data] Le délai masque les données affichées.
        [screen_off] Le délai éteint l’écran.
       *[never] Aucun délai ne limite une session sans saisie.
    }
    .configured_by = Rôles qui peuvent régler le délai : { $configured_by }.
    .replaced_by = Verrouillage utilisé à la place d’un délai pour la session : { $replaced_by }
    .locks_on = Cas dans lesquels la session est verrouillée : { $locks_on }.
    .locks_on-others = Cas dans lesquels la session doit être verrouillée : { $locks_on }.
    .locks_on-should = Cas dans lesquels le verrouillage de la session est recommandé : { $locks_on }.
    .ends_on = Cas dans lesquels la session se ferme : { $ends_on }.
    .ends_on-others = Cas dans lesquels la session doit être fermée : { $ends_on }.
    .ends_on-should = Cas dans lesquels la fermeture de la session est recommandée : { $ends_on }.
    .also = Les points suivants s’appliquent également aux sessions :
    .applies_to = Le délai s’applique aux éléments suivants :
    .exceptions = Exception : { $exceptions }
    .concurrent = Nombre de sessions qu’un utilisateur peut avoir en même temps : { $concurrent }.
    .users = Nombre d’utilisateurs dont la session peut être ouverte en même temps : { $users }.
    .note = { $note }

emergency = Accès d’urgence
    .state = { $state ->
        [provided] Le dispositif offre un accès d’urgence.
        [not_provided] Le dispositif n’offre pas d’accès d’urgence.
        [by_operator] L’exploitant doit fournir un accès d’urgence.
        [by_host] Le système d’exploitation ou l’hôte fournit un accès d’urgence.
       *[not_applicable] L’accès d’urgence ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] Cette partie du système offre un accès d’urgence.
        [not_provided] Cette partie du système n’offre pas d’accès d’urgence.
        [by_operator] L’exploitant doit fournir un accès d’urgence.
        [by_host] Le système d’exploitation ou l’hôte fournit un accès d’urgence.
       *[not_applicable] L’accès d’urgence ne s’applique pas.
    }
    .state-inactive = { $state ->
        [by_host] L’accès d’urgence fourni par le système d’exploitation ou l’hôte n’est disponible que s’il est activé.
       *[other] L’accès d’urgence n’est disponible que s’il est activé.
    }
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .how = Pour obtenir l’accès en cas d’urgence : { $how }
    .steps = Pour obtenir l’accès en cas d’urgence :
    .available = Fonctions disponibles avec l’accès d’urgence : { $available }.
    .limits = Limites : { $limits }
    .ends_after = Durée après laquelle l’accès d’urgence prend fin : { $ends_after }.
    .logged = { $logged ->
        [true] Le dispositif enregistre chaque accès d’urgence dans le journal d’événements.
       *[false] Le dispositif n’enregistre pas les accès d’urgence dans le journal d’événements.
    }
    .logged-part = { $logged ->
        [true] Cette partie du système enregistre chaque accès d’urgence dans le journal d’événements.
       *[false] Cette partie du système n’enregistre pas les accès d’urgence dans le journal d’événements.
    }
    .afterwards = Après l’accès d’urgence : { $afterwards }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

machine-credential = Certificats et données d’authentification techniques
    .caption = Certificats et données d’authentification techniques
    .intro = Les machines et les services utilisent les certificats, clés et autres données d’authentification ci-après.
    .title = Données d’authentification
    .id = Identifiant
    .kind = Type
    .used_by = Utilisées par
    .purpose = Objet
    .rights = Droits
    .algorithm = Clé
    .key_in = Emplacement de la clé
    .issued_by = Délivrées par
    .lifetime = Durée de validité
    .renewal = Renouvellement
    .on_expiry = À l’expiration
    .if_lost = En cas de perte
    .when = Condition

## Data

data = Données à caractère personnel
    .personal = { $personal ->
        [none] Le dispositif ne traite pas de données à caractère personnel.
        [processed] Le dispositif traite des données à caractère personnel, mais ne les stocke pas.
        [not_stored] Le dispositif ne stocke pas de données à caractère personnel.
       *[stored] Le dispositif stocke des données à caractère personnel.
    }
    .absent = Données que le dispositif ne stocke pas : { $absent }.
    .removable_media = Le dispositif n’utilise pas de supports amovibles.
    .removable_media_note = Supports amovibles : { $removable_media_note }
    .note = { $note }

media-use = Utilisation de supports amovibles
    .caption = Utilisation de supports amovibles
    .uses = Utilisation
    .media = Support
    .access = Accès
    .note = Remarque
    .part = Partie
    .when = Condition

data-only = Données à caractère personnel
    .personal = { $personal ->
        [none] Le dispositif ne traite pas de données à caractère personnel.
        [processed] Le dispositif traite des données à caractère personnel, mais ne les stocke pas.
        [not_stored] Le dispositif ne stocke pas de données à caractère personnel.
       *[stored] Le dispositif stocke des données à caractère personnel.
    }
    .personal-part = { $personal ->
        [none] Cette partie du système ne traite pas de données à caractère personnel.
        [processed] Cette partie du système traite des données à caractère personnel, mais ne les stocke pas.
        [not_stored] Cette partie du système ne stocke pas de données à caractère personnel.
       *[stored] Cette partie du système stocke des données à caractère personnel.
    }
    .absent = Données que le dispositif ne stocke pas : { $absent }.
    .absent-part = Données que cette partie du système ne stocke pas : { $absent }.
    .removable_media = Le dispositif n’utilise pas de supports amovibles.
    .removable_media-part = Cette partie du système n’utilise pas de supports amovibles.
    .note = { $note }

store = Données stockées
    .caption = Données stockées
    .title = Stockage
    .id = Identifiant
    .part = Partie
    .categories = Données
    .personal = Données à caractère personnel
    .examples = Exemples
    .format = Format
    .location = Emplacement
    .capacity = Capacité
    .encryption = Chiffrement
    .retention = Durée de conservation
    .retention_from = Point de départ du délai
    .retention_range = Réglable sur
    .keep = Conservation
    .retention_note = Remarque
    .retention_set_by = Modifiable par
    .erase = Effacement
    .access = Accès
    .when = Condition

export = Exportation de données
    .caption = Moyens d’exporter des données
    .title = Exportation
    .id = Identifiant
    .categories = Données
    .personal = Données à caractère personnel
    .examples = Exemples
    .format = Format
    .medium = Support
    .deidentified = Désidentification
    .encryption = Chiffrement
    .steps = Pour exporter les données :
    .access = Accès
    .default = État à la livraison
    .when = Condition

gdpr = Protection des données (RGPD)
    .purpose = Finalité du traitement : { $purpose }
    .controller = { $controller ->
        [manufacturer] Le fabricant est le responsable du traitement.
        [operator] L’exploitant est le responsable du traitement.
        [shared] Le fabricant et l’exploitant sont les responsables conjoints du traitement.
        [user] L’utilisateur est responsable des données présentes sur le dispositif.
        [patient] Le patient est responsable des données présentes sur le dispositif.
        [third_party] Un tiers est le responsable du traitement.
        [integrator] L’intégrateur est le responsable du traitement.
        [practitioner] Le praticien est le responsable du traitement.
       *[service_partner] Le prestataire de maintenance est le responsable du traitement.
    }
    .controller_name = Responsable du traitement : { $controller_name }.
    .processor = Sous-traitant : { $processor }.
    .transfer = Transferts vers des pays tiers : { $transfer }
    .subject_access = Demandes d’accès aux données à caractère personnel : { $subject_access }
    .subject_erasure = Demandes d’effacement de données à caractère personnel : { $subject_erasure }
    .operator = Pour la protection des données, procédez comme suit :

## Logging

logging = Journal d’événements
    .what = Événements enregistrés
    .reading = Consultation du journal d’événements
    .state = { $state ->
        [provided] Le dispositif enregistre des événements dans un journal d’événements.
        [not_provided] Le dispositif n’enregistre pas les événements de sécurité informatique.
        [by_operator] L’exploitant doit assurer l’enregistrement des événements de sécurité informatique.
        [by_host] Le système d’exploitation ou l’hôte enregistre des événements dans un journal d’événements.
       *[not_applicable] L’enregistrement des événements de sécurité informatique ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] Cette partie du système enregistre des événements dans un journal d’événements.
        [not_provided] Cette partie du système n’enregistre pas les événements de sécurité informatique.
        [by_operator] L’exploitant doit assurer l’enregistrement des événements de sécurité informatique.
        [by_host] Le système d’exploitation ou l’hôte enregistre des événements dans un journal d’événements.
       *[not_applicable] L’enregistrement des événements de sécurité informatique ne s’applique pas.
    }
    .state-inactive = { $state ->
        [by_host] Le système d’exploitation ou l’hôte peut enregistrer des événements dans un journal d’événements.
       *[other] Des événements peuvent être enregistrés dans un journal d’événements.
    }
    .purpose = Objet du journal d’événements : { $purpose }
    .standard = Normes que suit le journal d’événements : { $standard }.
    .default = État à la livraison : { $default }.
    .configured_by = Rôles qui peuvent l’activer et le désactiver : { $configured_by }.
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .location = Emplacement du journal d’événements : { $location }
    .language = Langue du journal d’événements : { $language }
    .capacity = Capacité du journal d’événements : { $capacity }
    .retention = Les entrées sont conservées pendant { $retention }.
    .protection = Protection du journal d’événements : { $protection }
    .access = Rôles qui peuvent lire le journal d’événements : { $access }.
    .events = Le journal d’événements enregistre les événements suivants :
    .events-one = Le journal d’événements enregistre l’événement suivant :
    .other_events = { $events ->
        [none] Le journal d’événements enregistre les éléments suivants :
       *[other] Le journal d’événements enregistre également les éléments suivants :
    }
    .reason_asked = Événements pour lesquels l’utilisateur doit saisir un motif : { $reason_asked }.
    .not_logged = Le journal d’événements n’enregistre pas les éléments suivants :
    .not_for = Le journal d’événements n’est pas destiné aux usages suivants :
    .fields = Contenu minimal de chaque entrée : { $fields }.
    .viewer = Programme de lecture du journal d’événements : { $viewer }
    .help = Aide à la lecture du journal d’événements : { $help }
    .alerts = Messages et indices : { $link }.
    .steps = Pour lire ou exporter le journal d’événements :
    .note = { $note }

log-entry = Contenu des entrées
    .caption = Contenu des entrées pour certains événements
    .events = Événement
    .fields = Contenu
    .note = Autre contenu

log-notification = Notifications
    .caption = Notifications d’événements
    .events = Événement
    .other_events = Autres événements
    .by = Moyen d’envoi
    .to = Rôle informé
    .party = Acteur informé
    .note = Remarque
    .when = Condition

log-export = Exportation du journal d’événements
    .protocol = Protocole : { $protocol }.
    .encryption = Chiffrement : { $encryption }.
    .format = Format : { $format }.
    .to = Destination : { $to }.
    .port = Port : { $port }.

clock = Horloge
    .source = { $source ->
        [ntp] L’horloge est réglée par NTP.
        [nts] L’horloge est réglée par NTP avec Network Time Security (NTS).
        [ptp] L’horloge est réglée par PTP.
        [host] L’horloge est réglée par le système d’exploitation.
        [server] L’horloge est réglée par un serveur.
        [phone] L’horloge est réglée par le téléphone.
        [manual] L’horloge est réglée manuellement.
       *[cellular] L’horloge est réglée par le réseau cellulaire.
    }
    .other_sources = Autres moyens de régler l’horloge : { $other_sources }.
    .from = Système qui règle l’horloge : { $from }.
    .port = Port du service de temps : { $port }.
    .configured_by = Rôles qui peuvent régler l’horloge : { $configured_by }.
    .accuracy = Écart maximal de l’horloge : { $accuracy }.
    .if_wrong = Si l’horloge n’est pas à l’heure : { $if_wrong }
    .steps = Pour régler l’horloge :

alert = Messages et indices
    .caption = Messages et indices
    .normal-caption = Autres messages et indices
    .sign = Message ou indice
    .id = Identifiant
    .meaning = Signification
    .shows = Indique
    .action = Action
    .acts = Qui agit
    .call = Contact

## Malware and integrity

malware = Protection contre les logiciels malveillants
    .protection = { $protection ->
        [allow_list] Le dispositif exécute uniquement les logiciels d’une liste d’autorisation.
        [antimalware_included] Le dispositif comprend un logiciel antivirus.
        [antimalware_supported] Un logiciel antivirus peut être installé sur le dispositif.
        [antimalware_by_operator] L’exploitant doit installer un logiciel antivirus.
        [antimalware_not_recommended] Le fabricant recommande de ne pas installer de logiciel antivirus sur le dispositif.
        [read_only_system] Le dispositif démarre à partir d’un système qui ne peut pas être modifié.
        [no_antimalware_software] Le dispositif n’a pas de logiciel antivirus.
        [none] Le dispositif n’a pas de protection propre contre les logiciels malveillants.
       *[not_applicable] La protection contre les logiciels malveillants ne s’applique pas.
    }
    .protection-part = { $protection ->
        [allow_list] Cette partie du système exécute uniquement les logiciels d’une liste d’autorisation.
        [antimalware_included] Cette partie du système comprend un logiciel antivirus.
        [antimalware_supported] Un logiciel antivirus peut être installé sur cette partie du système.
        [antimalware_by_operator] L’exploitant doit installer un logiciel antivirus.
        [antimalware_not_recommended] Le fabricant recommande de ne pas installer de logiciel antivirus sur cette partie du système.
        [read_only_system] Cette partie du système démarre à partir d’un système qui ne peut pas être modifié.
        [no_antimalware_software] Cette partie du système n’a pas de logiciel antivirus.
        [none] Cette partie du système n’a pas de protection propre contre les logiciels malveillants.
       *[not_applicable] La protection contre les logiciels malveillants ne s’applique pas.
    }
    .protection-should = { $need ->
        [optional] L’exploitant peut installer un logiciel antivirus.
       *[other] Il est recommandé que l’exploitant installe un logiciel antivirus.
    }
    .other_protection = Autre protection contre les logiciels malveillants : { $other_protection }.
    .need = Niveau d’exigence : { $need }.
    .product = Produit : { $product }.
    .installed_by = Installation par : { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Le fabricant recommande d’exclure les éléments suivants des analyses antivirus à l’accès :
           *[other] Excluez ce qui suit des analyses antivirus à l’accès :
        }
        [full_scan] { $exclusions_recommended ->
            [true] Le fabricant recommande d’exclure les éléments suivants des analyses antivirus planifiées et à la demande :
           *[other] Excluez ce qui suit des analyses antivirus planifiées et à la demande :
        }
       *[other] { $exclusions_recommended ->
            [true] Le fabricant recommande d’exclure les éléments suivants des analyses antivirus :
           *[other] Excluez ce qui suit des analyses antivirus :
        }
    }
    .scans = Analyses antivirus : { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Aucun autre logiciel ne peut être installé sur le dispositif.
        [not_allowed] Aucun autre logiciel ne doit être installé sur le dispositif.
        [only_listed] Un logiciel qui n’est pas répertorié dans ce document ne doit pas être installé sur le dispositif.
       *[allowed] D’autres logiciels peuvent être installés sur le dispositif.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Aucun autre logiciel ne peut être installé sur cette partie du système.
        [not_allowed] Aucun autre logiciel ne doit être installé sur cette partie du système.
        [only_listed] Un logiciel qui n’est pas répertorié dans ce document ne doit pas être installé sur cette partie du système.
       *[allowed] D’autres logiciels peuvent être installés sur cette partie du système.
    }
    .on_detection = { $protection ->
        [allow_list] Si un logiciel absent de la liste est lancé : { $on_detection }
       *[other] Si un logiciel malveillant est détecté : { $on_detection }
    }
    .because = Raison : { $because }
    .instead = À faire : { $instead }
    .note = { $note }

integrity = Intégrité du logiciel
    .secure_boot = { $secure_boot ->
        [true] Le dispositif vérifie son logiciel à chaque démarrage (démarrage sécurisé).
       *[false] Le dispositif n’a pas de démarrage sécurisé.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Cette partie du système vérifie son logiciel à chaque démarrage (démarrage sécurisé).
       *[false] Cette partie du système n’a pas de démarrage sécurisé.
    }
    .signature = Signature du logiciel : { $signature }.
    .signed_by = Signataire : { $signed_by }
    .checksum = Valeur de hachage ou somme de contrôle du logiciel : { $checksum }.
    .covers = La vérification porte sur les points suivants :
    .checked = Moment de la vérification : { $checked }
    .on_failure = Si la vérification échoue : { $on_failure }
    .verify = Pour vérifier que le logiciel est authentique :
    .because = Raison : { $because }
    .instead = À faire : { $instead }
    .note = { $note }

## Updates

update = Mises à jour
    .installing = Installation d’une mise à jour
    .switching-off = Mises à jour automatiques
    .state = { $state ->
        [provided] Le fabricant fournit des mises à jour de sécurité.
        [not_provided] Le fabricant ne fournit pas de mises à jour de sécurité.
        [by_operator] L’exploitant est responsable des mises à jour de sécurité.
        [by_host] L’hôte ou sa source de paquets fournit les mises à jour de sécurité.
       *[not_applicable] Les mises à jour de sécurité ne s’appliquent pas.
    }
    .used = { $used ->
        [true] Des mises à jour sont utilisées.
       *[false] { $title ->
            [none] Le logiciel du dispositif ne reçoit pas de mises à jour.
           *[other] Ce type de mise à jour n’est pas utilisé.
        }
    }
    .used-part = { $used ->
        [true] Des mises à jour sont utilisées.
       *[false] { $title ->
            [none] Le logiciel de cette partie du système ne reçoit pas de mises à jour.
           *[other] Ce type de mise à jour n’est pas utilisé.
        }
    }
    .announced_by = Moyens par lesquels le fabricant annonce les mises à jour : { $announced_by }.
    .source = Sources des mises à jour : { $source }.
    .source_note = Où obtenir les mises à jour : { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Le dispositif installe uniquement les mises à jour qui portent une signature numérique valide.
        [hash] { $installed_by ->
            [manufacturer] Avant l’installation, le fabricant compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [service_partner] Avant l’installation, le prestataire de maintenance compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [user] Avant l’installation, l’utilisateur doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [patient] Avant l’installation, le patient doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [integrator] Avant l’installation, l’intégrateur doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [practitioner] Avant l’installation, le praticien doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [third_party] Avant l’installation, un tiers compare la valeur de hachage d’une mise à jour avec la valeur publiée.
           *[other] Avant l’installation, l’exploitant doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
        }
        [checksum] Le dispositif installe uniquement les mises à jour dont la somme de contrôle est correcte.
        [signed_package] Les mises à jour sont des paquets signés.
        [app_store] La boutique d’applications vérifie l’authenticité d’une mise à jour.
       *[none] Le dispositif ne vérifie pas l’authenticité d’une mise à jour.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Cette partie du système installe uniquement les mises à jour qui portent une signature numérique valide.
        [hash] { $installed_by ->
            [manufacturer] Avant l’installation, le fabricant compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [service_partner] Avant l’installation, le prestataire de maintenance compare la valeur de hachage d’une mise à jour avec la valeur publiée.
            [user] Avant l’installation, l’utilisateur doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [patient] Avant l’installation, le patient doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [integrator] Avant l’installation, l’intégrateur doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [practitioner] Avant l’installation, le praticien doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
            [third_party] Avant l’installation, un tiers compare la valeur de hachage d’une mise à jour avec la valeur publiée.
           *[other] Avant l’installation, l’exploitant doit comparer la valeur de hachage d’une mise à jour avec la valeur publiée.
        }
        [checksum] Cette partie du système installe uniquement les mises à jour dont la somme de contrôle est correcte.
        [signed_package] Les mises à jour sont des paquets signés.
        [app_store] La boutique d’applications vérifie l’authenticité d’une mise à jour.
       *[none] Cette partie du système ne vérifie pas l’authenticité d’une mise à jour.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Le fabricant installe les mises à jour.
        [operator] L’exploitant installe les mises à jour.
        [shared] Le fabricant et l’exploitant installent les mises à jour ensemble.
        [user] L’utilisateur installe les mises à jour.
        [patient] Le patient installe les mises à jour.
        [third_party] Un tiers installe les mises à jour.
        [integrator] L’intégrateur installe les mises à jour.
        [practitioner] Le praticien installe les mises à jour.
       *[service_partner] Le prestataire de maintenance installe les mises à jour.
    }
    .automatic = { $automatic ->
        [true] Les mises à jour sont installées automatiquement.
       *[false] Les mises à jour ne sont pas installées automatiquement.
    }
    .switch_off = Pour désactiver les mises à jour automatiques :
    .interval = Intervalle des mises à jour régulières : { $interval }.
    .connect_every = Durée maximale entre deux connexions pour recevoir les mises à jour : { $connect_every }.
    .wait = Temps d’attente avant l’installation d’une mise à jour : { $wait }.
    .install_within = Délai dans lequel une mise à jour de sécurité doit être installée : { $install_within }.
    .usable_without = { $usable_without ->
        [true] Le dispositif peut être utilisé sans une mise à jour requise.
       *[false] Le dispositif ne peut pas être utilisé tant qu’une mise à jour requise n’est pas installée.
    }
    .usable_without-part = { $usable_without ->
        [true] Cette partie du système peut être utilisée sans une mise à jour requise.
       *[false] Cette partie du système ne peut pas être utilisée tant qu’une mise à jour requise n’est pas installée.
    }
    .before = Avant de commencer, assurez-vous que les conditions suivantes sont remplies :
    .before-one = Avant de commencer, assurez-vous que la condition suivante est remplie :
    .downtime = Durée d’indisponibilité pendant une mise à jour : { $downtime }.
    .downtime-part = Durée d’indisponibilité pendant une mise à jour : { $downtime }.
    .steps = Pour installer une mise à jour :
    .verify = Après la mise à jour, vérifiez les points suivants :
    .if_failed = Si la mise à jour a échoué : { $if_failed }
    .rollback = Retour à la version précédente : { $rollback }
    .operator_patching = Correctifs installés par l’exploitant : { $operator_patching }
    .approved = Mises à jour d’autres fournisseurs approuvées par le fabricant : { $approved }
    .excluded = N’installez pas les mises à jour suivantes :
    .excluded-one = N’installez pas la mise à jour suivante :
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

support = Période de prise en charge de la sécurité informatique
    .help = Assistance
    .start = Début de la prise en charge : { $start }.
    .end = Fin de la prise en charge : { $end }.
    .duration = Durée de la prise en charge : { $duration }.
    .counted_from = Point de départ du délai : { $counted_from }.
    .until = Événement qui met fin à la prise en charge : { $until }.
    .security_end = Fin des mises à jour de sécurité : { $security_end }.
    .versions = Versions qui reçoivent des mises à jour de sécurité : { $versions }
    .includes = La prise en charge de la sécurité comprend les éléments suivants :
    .contact = Contact pour la prise en charge : { $contact }
    .after_end = Après la fin de la prise en charge : { $after_end }
    .notified_by = Moyens par lesquels le fabricant annonce la fin de la prise en charge : { $notified_by }.
    .notice_period = Préavis avant la fin de la prise en charge : { $notice_period }.
    .note = { $note }

## Recovery

recovery = Récupération
    .restoring = Restauration
    .resetting = Réinitialisation aux réglages d’usine
    .failures = Défaillances
    .restore = Pour restaurer les données d’une sauvegarde :
    .factory_reset = Pour réinitialiser le dispositif aux réglages d’usine :
    .factory_reset_effect = Effet de la réinitialisation : { $factory_reset_effect }
    .network_loss_mode = Mode de fonctionnement en cas de perte du réseau informatique : { $network_loss_mode }.
    .network_loss = En cas de perte du réseau informatique : { $network_loss }
    .continues = En cas de défaillance ou d’événement de sécurité, les éléments suivants continuent de fonctionner :
    .safe_state = État sûr : { $safe_state }

backup = Sauvegarde
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Les données du dispositif sont sauvegardées.
            [service_partner] Les données du dispositif sont sauvegardées.
           *[other] Le dispositif peut sauvegarder des données.
        }
        [not_provided] Le dispositif ne sauvegarde pas de données.
        [by_operator] L’exploitant doit assurer la sauvegarde.
        [by_host] Le système d’exploitation ou l’hôte assure la sauvegarde.
       *[not_applicable] La sauvegarde ne s’applique pas.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Les données de cette partie du système sont sauvegardées.
            [service_partner] Les données de cette partie du système sont sauvegardées.
           *[other] Cette partie du système peut sauvegarder des données.
        }
        [not_provided] Cette partie du système ne sauvegarde pas de données.
        [by_operator] L’exploitant doit assurer la sauvegarde.
        [by_host] Le système d’exploitation ou l’hôte assure la sauvegarde.
       *[not_applicable] La sauvegarde ne s’applique pas.
    }
    .state-should = { $need ->
        [optional] L’exploitant peut assurer la sauvegarde.
       *[other] Il est recommandé que l’exploitant assure la sauvegarde.
    }
    .what = Contenu d’une sauvegarde : { $what }.
    .without = Données exclues d’une sauvegarde : { $without }.
    .by = { $by ->
        [manufacturer] Le fabricant effectue la sauvegarde.
        [operator] L’exploitant effectue la sauvegarde.
        [shared] Le fabricant et l’exploitant effectuent la sauvegarde ensemble.
        [user] L’utilisateur effectue la sauvegarde.
        [patient] Le patient effectue la sauvegarde.
        [third_party] Un tiers effectue la sauvegarde.
        [integrator] L’intégrateur effectue la sauvegarde.
        [practitioner] Le praticien effectue la sauvegarde.
       *[service_partner] Le prestataire de maintenance effectue la sauvegarde.
    }
    .how = Déroulement de la sauvegarde : { $how }
    .every = { $every_recommended ->
        [true] Intervalle recommandé des sauvegardes : { $every }.
       *[other] Intervalle des sauvegardes : { $every }.
    }
    .kept = Durée de conservation des sauvegardes : { $kept }.
    .recovery_point = Perte de données maximale admissible (RPO) : { $recovery_point }.
    .recovery_time = Durée maximale de restauration (RTO) : { $recovery_time }.
    .steps = Pour effectuer une sauvegarde :
    .test = Test de la sauvegarde : { $test }
    .because = Raison : { $because }
    .instead = { $state ->
        [by_operator] Ce que l’exploitant doit faire : { $instead }
       *[other] À faire : { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Événements de sécurité informatique
    .serious = Incidents graves
    .sign = Signe ou défaillance
    .further = Autres signes et défaillances
    .where = Voir
    .signs = Cet événement se reconnaît à ce qui suit :
    .acts = Qui agit : { $acts }.
    .call = Contact : { $call }.
    .actions = Procédez comme suit :
    .report_to = Qui informer : { $report_to }
    .preserve = Préservation des preuves : { $preserve }

residual-risk = Risques résiduels
    .affects = Exposés au risque : { $affects }.
    .action = Action : { $action }

misuse = Mauvaise utilisation prévisible
    .affects = Exposés au risque : { $affects }.

warning = Avertissements
    .affects = Exposés au risque : { $affects }.

## End of use

decommission = Mise hors service
    .steps = { $occasions ->
        [none] Avant l’élimination ou le transfert, procédez comme suit :
       *[other] Procédez comme suit { $occasions } :
    }
    .verify = Comment vérifier que les données sont effacées : { $verify }
    .remains = Ce qui reste : { $remains }
    .elsewhere = Sur les autres systèmes, procédez comme suit :
    .transfer = Transfert à un autre exploitant : { $transfer }
    .disposal = Élimination : { $disposal }

## Components

sbom = Nomenclature des logiciels
    .file = Source de la liste des composants : { $file }.
    .format = Format de la nomenclature des logiciels (SBOM) : { $format }.
    .available_at = Où obtenir la nomenclature des logiciels (SBOM) : { $available_at }.
    .request = Comment demander la nomenclature des logiciels (SBOM) : { $request }
    .upkeep = Tenue à jour de la SBOM : { $upkeep }
    .none_known_on = À la date du { $none_known_on }, le fabricant n’avait connaissance d’aucune vulnérabilité des composants énumérés qui affecte le dispositif.

component = Composants
    .caption = Composants logiciels
    .name = Composant
    .version = Version
    .supplier = Fournisseur
    .purpose = Objet
    .licence = Licence
    .part = Partie
    .purl = Package URL
    .cpe = CPE
    .support_end = Fin de la prise en charge
    .note = Remarque

vulnerability = Vulnérabilités
    .caption = Vulnérabilités
    .intro = Le tableau répertorie des vulnérabilités et indique dans quelle mesure chacune concerne le dispositif.
    .id = Vulnérabilité
    .title = Vulnérabilité
    .component = Composant
    .component_version = Version du composant
    .score = Score
    .rating = Évaluation globale
    .state = État
    .exploited = Exploitation
    .fixed_in = Version corrigée
    .because = Raison
    .action = Action
    .justification = Justification
    .response = Réponse du fabricant
    .residual_risk = Risque résiduel
    .reported_by = Signalée par
    .assessed_on = Date de l’évaluation
    .source = Source de l’évaluation
