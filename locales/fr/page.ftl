### The page around the text, chapter titles, signal words, and how values are put.

title = Notice d’utilisation : cybersécurité
language = Français

## Chapters

chapter =
    .glance = En bref
    .preparation = Avant la première utilisation
    .identification = Identification et domaine d’application
    .features = Fonctions de sécurité informatique
    .environment = Mesures de sécurité informatique de l’environnement d’exploitation
    .compatibility = Compatibilité et exigences minimales
    .network = Configuration du réseau informatique
    .installation = Installation et durcissement
    .access = Accès des utilisateurs
    .data = Données à caractère personnel et chiffrement
    .logging = Journal d’événements et heure
    .malware = Protection contre les logiciels malveillants et les altérations
    .updates = Mises à jour et prise en charge de la sécurité informatique
    .recovery = Sauvegarde, restauration et état sûr
    .maintenance = Tâches régulières de sécurité informatique
    .incidents = Reconnaissance et signalement des événements de sécurité informatique
    .risks = Risques résiduels et mauvaise utilisation
    .decommissioning = Mise hors service
    .components = Composants logiciels
    .contact = Contacts
    .conventions = Conventions et abréviations
    .history = Historique des révisions
    .technicians = Pour les techniciens

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Commencez ici pour agir sans attendre ou trouver ce qui vous concerne. Cet aperçu ne remplace pas la notice complète.
    .preparation = Vérifiez chaque ligne avant la première utilisation du dispositif.
    .identification = Vérifiez ici que ce document correspond à votre dispositif.
    .features = Consultez ce chapitre avant de vous fier à une fonction de sécurité informatique ou d’en modifier les réglages.
    .environment = Lisez ce chapitre avant la première utilisation du dispositif et avant chaque modification de l’environnement d’exploitation.
    .compatibility = Comparez vos produits avec les indications de ce chapitre avant de les associer au dispositif.
    .network = Lisez ce chapitre avant de connecter le dispositif et avant de modifier le réseau informatique.
    .installation = Lisez ce chapitre avant d’installer le dispositif ou de modifier ses réglages de sécurité informatique.
    .access = Lisez ce chapitre avant d’accorder, de modifier ou de retirer un accès.
    .data = Lisez ce chapitre avant de stocker, d’exporter ou d’effacer des données.
    .logging = Lisez ce chapitre avant de vous fier aux événements enregistrés, aux messages ou à l’heure du dispositif.
    .malware = Lisez ce chapitre avant d’installer, de supprimer ou d’analyser un logiciel.
    .updates = Lisez ce chapitre avant d’installer ou de reporter une mise à jour.
    .recovery = Lisez ce chapitre avant la première utilisation du dispositif et utilisez-le en cas de défaillance.
    .maintenance = Utilisez ce chapitre pour programmer et attribuer les tâches régulières de sécurité informatique.
    .incidents = Utilisez ce chapitre dès que vous soupçonnez un événement de sécurité informatique ou remarquez une défaillance.
    .risks = Lisez ce chapitre avant d’utiliser le dispositif et avant de modifier la façon dont il est utilisé.
    .decommissioning = Lisez ce chapitre avant la mise hors service du dispositif ou avant qu’il ne quitte votre contrôle.
    .components = Utilisez ce chapitre lorsque vous vérifiez si une vulnérabilité publiée concerne le dispositif.
    .contact = Lisez ce chapitre avant de contacter quelqu’un au sujet de la sécurité informatique du dispositif.
    .conventions = Consultez ce chapitre pour savoir ce que signifie un mot, un signe ou une abréviation.
    .history = Si vous connaissez une révision antérieure, lisez ce chapitre avant de travailler avec la présente révision.
    .technicians = Ce chapitre s’adresse aux techniciens et au personnel informatique.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = En cas d’anomalie
    .sign = Ce que vous remarquez
    .first = Première mesure à prendre
    .acting = Qui agit, ou qui contacter
    .all-signs = Tous les messages et événements : { $link }
    .further-steps = Étapes suivantes : { $link }
    .fill-in = ____________________
    .contacts = Qui appeler
    .contacts-there = Contacts chez l’exploitant : { $link }
    .work = Qui fait quoi
    .who = Qui
    .what = Quoi
    .controls = Mesures requises
    .tasks = Tâches régulières
    .incidents = Événements de sécurité informatique
    .updates = Installation des mises à jour
    .backups = Réalisation des sauvegardes
    .provides = À fournir
    .installation = Installation du dispositif
    .training = Connaissances et formation requises
    .one-of-group = { $link } (une parmi un groupe)
    .alternative = { $link } (ou : { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } et autres
    .it = Pour le service informatique
    .preparation = Avant la première utilisation
    .topic = Sujet
    .answer = En bref
    .connection = { $source } → { $destination } : { $ports }
    .further = Autres sujets
    .further-connections = Autres connexions de ce type
    .annex = **Pour les évaluateurs.** Clauses et sections correspondantes : { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Ce qui doit être en place
    .tasks = Tâches avant la première utilisation
    .open = Autres préparatifs
    .open-lead = Voir aussi :
    .before = Conditions préalables à l’installation
    .verify = Vérifications après l’installation

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Exploitant
    .user = Utilisateur
    .patient = Patient
    .shared = Fabricant et exploitant
    .service_partner = Prestataire de maintenance
    .manufacturer = Fabricant
    .third_party = Tiers
    .integrator = Intégrateur
    .practitioner = Praticien

## Conventions: words and signs, and what they mean

conventions =
    .words = Mots et signes
    .word = Mot ou signe
    .meaning = Signification
    .device = dispositif
    .device-meaning = Le produit dont traite ce document, avec toutes les parties de son système.
    .operator = exploitant
    .operator-meaning = La personne ou l’organisation qui a le dispositif en service. Un exploitant peut aussi être un utilisateur.
    .operator-seen = exploitant
    .user = utilisateur
    .user-meaning = Une personne qui utilise le dispositif.
    .must = doit, doivent
    .must-meaning = C’est requis.
    .should = il est recommandé, devrait
    .should-meaning = C’est recommandé.
    .should-seen = recommandé, devrai
    .danger = Un danger qui entraîne la mort ou des blessures graves s’il n’est pas évité.
    .warning = Un danger qui peut entraîner la mort ou des blessures graves s’il n’est pas évité.
    .caution = Un danger qui peut entraîner des blessures légères ou modérées s’il n’est pas évité.
    .notice = Une situation qui peut entraîner d’autres dommages que des blessures si elle n’est pas évitée, par exemple sur les données.
    .note = Information complémentaire.
    .dash = Dans un tableau : aucune indication.
    .mark = trait en marge, ou « modifié »
    .mark-meaning = Ce contenu a été modifié depuis une révision antérieure.
    .bold = mots en gras dans une phrase
    .abbreviations = Abréviations
    .short = Abréviation

## The annex: which chapter answers which clause

annex = Annexe : chapitres et exigences
    .intro = Les tableaux indiquent des clauses de chaque source, ainsi que les chapitres et sections de ce document qui les traitent. Ils n’indiquent que des emplacements et ne constituent pas une déclaration de conformité. Ils ne mentionnent pas toutes les clauses.
    .order = Chaque tableau concerne une source. Ses lignes suivent l’ordre des clauses dans cette source.
    .caption = Clauses et chapitres
    .clause = Clause
    .chapters = Chapitres et sections

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Contenus modifiés
    .since = Modifications depuis la révision { $revision } du { $date }
    .intro = Le tableau indique par chapitre les éléments modifiés. Les paragraphes, points et lignes modifiés sont signalés.
    .chapter = Chapitre
    .place = Emplacement
    .what = Modification
    .added = Ajouté : { $words }
    .added-row = Ajouté
    .removed = Retiré : { $words }
    .removed-row = Retiré
    .now = Maintenant : { $words }
    .before = Avant : { $words }
    .reworded = Le texte a été remanié.

## Cover

cover =
    .device = Dispositif
    .model = Modèle
    .manufacturer = Fabricant
    .software = Version du logiciel
    .number = Numéro du document
    .revision = Révision
    .date = Date de publication
    .language = Langue
    .state = État

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Projet
    .in-review = En cours de relecture
    .approved = Approuvé le { $date }

notice =
    .draft-locale = La version française des textes standard est un projet. Une personne qualifiée ne l’a pas encore approuvée. Ne diffusez pas ce document.
    .stale-locale = Les textes standard anglais ont changé depuis la vérification de leur version française. Ne diffusez pas ce document.
    .draft = Ce document est un projet. Ne diffusez pas ce document.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (document { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Sommaire
    .skip = Aller au texte
    .changed = modifié
    .permalink = Lien vers cette section
    .document = Document
    .revision = Révision
    .page_of = Page %PAGE% sur %PAGES%
    .on_page = page %PAGE%
    .continued = %TABLE% (suite)
    .draft = PROJET
    .index_title = Notice d’utilisation : cybersécurité
    .index_device = Dispositif
    .index_number = Numéro du document
    .index_revision = Révision
    .index_date = Date
    .index_documents = Documents
    .index_search = Rechercher un dispositif, un numéro de document ou une langue
    .index_shown = Dispositifs affichés
    .hospital_title = Fichiers pour le service informatique de l’exploitant
    .hospital_lead = Ces fichiers sont établis à partir des mêmes données que ce document. Saisissez ce qu’ils laissent ouvert et vérifiez-les avant de les utiliser.
    .hospital_file = Fichier
    .hospital_size = Octets
    .hospital_purpose = Objet
    .hospital_hash = SHA-256
    .hospital_missing = Les données nécessaires aux fichiers suivants ne sont pas indiquées :
    .hospital_matrix = Matrice réseau : les connexions des tableaux du pare-feu
    .hospital_nftables = Règles pour nftables, au format JSON
    .hospital_aerleon = Politique pour Aerleon ou Capirca, à partir de laquelle sont établies les règles de nombreux pare-feu
    .hospital_mud = Description d’utilisation par le fabricant (MUD, RFC 8520)
    .hospital_security_txt = Contact pour signaler des vulnérabilités : security.txt (RFC 9116)
    .hospital_openeox = Fin de la prise en charge, au format expérimental OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = DANGER
    .warning = AVERTISSEMENT
    .caution = ATTENTION
    .notice = AVIS
    .note = REMARQUE

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tableau { $number } : { $title }
    .figure = Figure { $number } : { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Rubrique
    .value = Valeur
    .line = { $label } : { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Identique dans toutes les lignes.** { $facts }

matrix =
    .yes = oui
    .no = non
    .assigned = si attribué

flag =
    .true = oui
    .false = non

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day ->
        [1] 1er
       *[other] { $day }
    }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = au moins { $value }
    .at-most = au plus { $value }
    .more-than = plus de { $value }
    .less-than = moins de { $value }
    .about = environ { $value }
    .range = { $low } à { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit ->
        [B] o
        [kB] ko
        [KB] ko
        [MB] Mo
        [GB] Go
        [TB] To
        [PB] Po
        [KiB] Kio
        [MiB] Mio
        [GiB] Gio
        [TiB] Tio
        [PiB] Pio
       *[other] { $unit }
    }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# A duration never stands after "de": before "au moins" it would have to become "d'".
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } seconde
        [many] { $amount } de secondes
       *[other] { $amount } secondes
    }
    .minutes = { $count ->
        [one] { $amount } minute
        [many] { $amount } de minutes
       *[other] { $amount } minutes
    }
    .hours = { $count ->
        [one] { $amount } heure
        [many] { $amount } d’heures
       *[other] { $amount } heures
    }
    .days = { $count ->
        [one] { $amount } jour
        [many] { $amount } de jours
       *[other] { $amount } jours
    }
    .working-days = { $count ->
        [one] { $amount } jour ouvré
        [many] { $amount } de jours ouvrés
       *[other] { $amount } jours ouvrés
    }
    .weeks = { $count ->
        [one] { $amount } semaine
        [many] { $amount } de semaines
       *[other] { $amount } semaines
    }
    .months = { $count ->
        [one] { $amount } mois
        [many] { $amount } de mois
       *[other] { $amount } mois
    }
    .years = { $count ->
        [one] { $amount } an
        [many] { $amount } d’années
       *[other] { $amount } ans
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } ou ultérieure
    .or-earlier = { $version } ou antérieure
    .later-than = ultérieure à { $version }
    .earlier-than = antérieure à { $version }
    .range = { $low } à { $high }

## The network diagram

diagram = Schéma du réseau informatique
    .title = Systèmes et flux de données
    .description = Le schéma montre des systèmes et, sous forme de flèches, les flux de données entre ces systèmes. Une flèche pointe vers le système qui reçoit les données. Elle n’indique pas quel système établit la connexion. Le tableau des flux de données présente ces flux sous forme de texte.
    .alt = Schéma du réseau informatique. Le tableau des flux de données de ce chapitre présente ces flux sous forme de texte.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (aussi dans : { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Partie du système
    .data = Sens des données. La flèche n’indique pas quel système établit la connexion.
    .encrypted = Chiffré
    .unencrypted = Non chiffré ou pas toujours chiffré
    .optional = Non requis ou uniquement sous condition
    .unstated = Sans cadenas : chiffrement non indiqué, ou à la charge de l’exploitant ou de l’hôte
    .by-zone = Ce réseau est trop étendu pour que chaque système et chaque flux de données y figurent. Un cadre portant un nombre représente plusieurs systèmes situés dans une même zone réseau ou en dehors de toute zone. Une flèche peut représenter plusieurs flux de données. Le tableau des flux de données énumère chaque flux de données avec ses deux systèmes.
    .by-zone-description = Le schéma montre, sous forme de cadres, les systèmes et les groupes de systèmes avec leur nombre et, sous forme de flèches, les flux de données qui les relient. Une flèche pointe vers le système qui reçoit les données. Elle n’indique pas quel système établit la connexion. Le tableau des flux de données énumère chaque flux de données sous forme de texte.
    .too-large = Ce réseau est trop étendu pour être représenté par un schéma. Le tableau des flux de données énumère chaque flux de données.
    .systems = { $count ->
        [one] { $amount } système
       *[other] { $amount } systèmes
    }
    .parts = { $count ->
        [one] { $amount } partie du dispositif
       *[other] { $amount } parties du dispositif
    }
    .flows = { $count ->
        [one] { $amount } flux de données
       *[other] { $amount } flux de données
    }
