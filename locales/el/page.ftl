### The page around the text, chapter titles, signal words, and how values are put.

title = Οδηγίες χρήσης: κυβερνοασφάλεια
language = Ελληνικά

## Chapters

chapter =
    .glance = Με μια ματιά
    .preparation = Πριν από την πρώτη χρήση
    .identification = Ταυτοποίηση και πεδίο εφαρμογής
    .features = Λειτουργίες ασφάλειας πληροφοριών
    .environment = Μέτρα ασφάλειας πληροφοριών στο περιβάλλον λειτουργίας
    .compatibility = Συμβατότητα και ελάχιστες απαιτήσεις
    .network = Διαμόρφωση δικτύου
    .installation = Εγκατάσταση και θωράκιση
    .access = Πρόσβαση χρηστών
    .data = Δεδομένα προσωπικού χαρακτήρα και κρυπτογράφηση
    .logging = Αρχεία καταγραφής συμβάντων και ώρα
    .malware = Προστασία από κακόβουλο λογισμικό και παραποίηση
    .updates = Ενημερώσεις λογισμικού και υποστήριξη ασφάλειας πληροφοριών
    .recovery = Αντίγραφα ασφαλείας, επαναφορά και ασφαλής κατάσταση
    .maintenance = Τακτικές εργασίες ασφάλειας πληροφοριών
    .incidents = Αναγνώριση και αναφορά συμβάντων ασφάλειας πληροφοριών
    .risks = Υπολειπόμενοι κίνδυνοι και κακή χρήση
    .decommissioning = Οριστική απόσυρση από τη λειτουργία
    .components = Συνιστώσες λογισμικού
    .contact = Στοιχεία επικοινωνίας
    .conventions = Συμβάσεις και συντομογραφίες
    .history = Ιστορικό αναθεωρήσεων
    .technicians = Για τεχνικούς

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Ξεκινήστε εδώ για να ενεργήσετε αμέσως ή να βρείτε ό,τι σας αφορά. Η επισκόπηση δεν αντικαθιστά τις πλήρεις οδηγίες.
    .preparation = Ελέγξτε κάθε γραμμή πριν από την πρώτη χρήση του τεχνολογικού προϊόντος.
    .identification = Ελέγξτε εδώ ότι το έγγραφο αφορά το δικό σας τεχνολογικό προϊόν.
    .features = Συμβουλευτείτε αυτό το κεφάλαιο πριν βασιστείτε σε μια λειτουργία ασφάλειας πληροφοριών ή αλλάξετε τις ρυθμίσεις της.
    .environment = Διαβάστε αυτό το κεφάλαιο πριν από την πρώτη χρήση του τεχνολογικού προϊόντος και πριν από κάθε αλλαγή στο περιβάλλον λειτουργίας.
    .compatibility = Συγκρίνετε τα προϊόντα σας με τα στοιχεία αυτού του κεφαλαίου πριν τα συνδυάσετε με το τεχνολογικό προϊόν.
    .network = Διαβάστε αυτό το κεφάλαιο πριν συνδέσετε το τεχνολογικό προϊόν και πριν αλλάξετε το δίκτυο ΤΠ.
    .installation = Διαβάστε αυτό το κεφάλαιο πριν εγκαταστήσετε το τεχνολογικό προϊόν ή αλλάξετε τις ρυθμίσεις ασφάλειας πληροφοριών του.
    .access = Διαβάστε αυτό το κεφάλαιο πριν δώσετε, αλλάξετε ή αφαιρέσετε πρόσβαση.
    .data = Διαβάστε αυτό το κεφάλαιο πριν αποθηκεύσετε, εξαγάγετε ή διαγράψετε δεδομένα.
    .logging = Διαβάστε αυτό το κεφάλαιο πριν βασιστείτε στα καταγεγραμμένα συμβάντα, στα μηνύματα ή στην ώρα του τεχνολογικού προϊόντος.
    .malware = Διαβάστε αυτό το κεφάλαιο πριν εγκαταστήσετε, αφαιρέσετε ή σαρώσετε λογισμικό.
    .updates = Διαβάστε αυτό το κεφάλαιο πριν εγκαταστήσετε ή αναβάλετε μια ενημέρωση λογισμικού.
    .recovery = Διαβάστε αυτό το κεφάλαιο πριν από την πρώτη χρήση του τεχνολογικού προϊόντος και χρησιμοποιήστε το σε περίπτωση βλάβης.
    .maintenance = Χρησιμοποιήστε αυτό το κεφάλαιο για να προγραμματίσετε και να αναθέσετε τις τακτικές εργασίες ασφάλειας πληροφοριών.
    .incidents = Χρησιμοποιήστε αυτό το κεφάλαιο μόλις υποψιαστείτε ένα συμβάν ασφάλειας πληροφοριών ή αντιληφθείτε μια βλάβη.
    .risks = Διαβάστε αυτό το κεφάλαιο πριν χρησιμοποιήσετε το τεχνολογικό προϊόν και πριν αλλάξετε τον τρόπο χρήσης του.
    .decommissioning = Διαβάστε αυτό το κεφάλαιο πριν αποσυρθεί από τη λειτουργία το τεχνολογικό προϊόν ή πριν το αποχωριστείτε.
    .components = Χρησιμοποιήστε αυτό το κεφάλαιο όταν ελέγχετε αν μια δημοσιευμένη ευπάθεια αφορά το τεχνολογικό προϊόν.
    .contact = Διαβάστε αυτό το κεφάλαιο πριν επικοινωνήσετε με κάποιον για την ασφάλεια πληροφοριών του τεχνολογικού προϊόντος.
    .conventions = Συμβουλευτείτε αυτό το κεφάλαιο για να δείτε τι σημαίνει μια λέξη, ένα σύμβολο ή μια συντομογραφία.
    .history = Αν γνωρίζετε προηγούμενη αναθεώρηση, διαβάστε αυτό το κεφάλαιο πριν εργαστείτε με αυτή την αναθεώρηση.
    .technicians = Αυτό το κεφάλαιο απευθύνεται σε τεχνικούς και στο προσωπικό πληροφορικής.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Αν κάτι δεν φαίνεται σωστό
    .sign = Τι παρατηρείτε
    .first = Τι κάνετε πρώτα
    .acting = Ποιος ενεργεί, ή με ποιον επικοινωνείτε
    .all-signs = Όλα τα μηνύματα και τα συμβάντα: { $link }
    .further-steps = Επόμενα βήματα: { $link }
    .fill-in = ____________________
    .contacts = Ποιον να καλέσετε
    .contacts-there = Επαφές στον φορέα λειτουργίας: { $link }
    .work = Ποιος κάνει τι
    .who = Ποιος
    .what = Τι
    .controls = Απαιτούμενα μέτρα
    .tasks = Τακτικές εργασίες
    .incidents = Συμβάντα ασφάλειας πληροφοριών
    .updates = Εγκατάσταση ενημερώσεων λογισμικού
    .backups = Δημιουργία αντιγράφων ασφαλείας
    .provides = Προς παροχή
    .installation = Εγκατάσταση του τεχνολογικού προϊόντος
    .training = Απαιτούμενες γνώσεις και εκπαίδευση
    .one-of-group = { $link } (ένα από μια ομάδα)
    .alternative = { $link } (ή: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } κ.ά.
    .it = Για το προσωπικό ΤΠ
    .preparation = Πριν από την πρώτη χρήση
    .topic = Θέμα
    .answer = Συνοπτικά
    .connection = { $source } → { $destination }: { $ports }
    .further = Άλλα θέματα
    .further-connections = Άλλες συνδέσεις αυτού του είδους
    .annex = **Για αξιολογητές.** Διατάξεις και αντίστοιχες ενότητες: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Τι πρέπει να υπάρχει
    .tasks = Εργασίες πριν από την πρώτη χρήση
    .open = Λοιπές προετοιμασίες
    .open-lead = Βλ. επίσης:
    .before = Προϋποθέσεις για την εγκατάσταση
    .verify = Έλεγχοι μετά την εγκατάσταση

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Φορέας λειτουργίας
    .user = Χρήστης
    .patient = Ασθενής
    .shared = Κατασκευαστής και φορέας λειτουργίας
    .service_partner = Συνεργάτης τεχνικής υποστήριξης
    .manufacturer = Κατασκευαστής
    .third_party = Τρίτος
    .integrator = Υπεύθυνος ενσωμάτωσης
    .practitioner = Επαγγελματίας υγείας

## Conventions: words and signs, and what they mean

conventions =
    .words = Λέξεις και σύμβολα
    .word = Λέξη ή σύμβολο
    .meaning = Σημασία
    .device = τεχνολογικό προϊόν
    .device-meaning = Το προϊόν που αφορά αυτό το έγγραφο, με όλα τα μέρη του συστήματός του.
    .operator = φορέας λειτουργίας
    .operator-meaning = Το πρόσωπο ή ο οργανισμός που έχει το τεχνολογικό προϊόν σε χρήση. Ο φορέας λειτουργίας μπορεί να είναι και χρήστης.
    .operator-seen = φορέα λειτουργίας, φορέας λειτουργίας, φορείς λειτουργίας, φορέων λειτουργίας
    .user = χρήστης
    .user-meaning = Πρόσωπο που χρησιμοποιεί το τεχνολογικό προϊόν.
    .must = πρέπει
    .must-meaning = Είναι υποχρεωτικό.
    .should = συνιστάται
    .should-meaning = Αποτελεί σύσταση.
    .should-seen = συνιστ
    .danger = Κίνδυνος που προκαλεί θάνατο ή σοβαρό τραυματισμό, αν δεν αποφευχθεί.
    .warning = Κίνδυνος που μπορεί να προκαλέσει θάνατο ή σοβαρό τραυματισμό, αν δεν αποφευχθεί.
    .caution = Κίνδυνος που μπορεί να προκαλέσει ελαφρύ ή μέτριο τραυματισμό, αν δεν αποφευχθεί.
    .notice = Κατάσταση που μπορεί να προκαλέσει ζημία χωρίς τραυματισμό, για παράδειγμα σε δεδομένα, αν δεν αποφευχθεί.
    .note = Πρόσθετη πληροφορία.
    .dash = Σε πίνακα: καμία καταχώριση.
    .mark = γραμμή στο περιθώριο ή «άλλαξε»
    .mark-meaning = Αυτό το περιεχόμενο άλλαξε από προηγούμενη αναθεώρηση.
    .bold = λέξεις με έντονη γραφή μέσα σε πρόταση
    .abbreviations = Συντομογραφίες
    .short = Συντομογραφία

## The annex: which chapter answers which clause

annex = Παράρτημα: κεφάλαια και απαιτήσεις
    .intro = Οι πίνακες αναφέρουν διατάξεις κάθε πηγής, καθώς και τα κεφάλαια και τις ενότητες του παρόντος εγγράφου που τις αφορούν. Αναφέρουν μόνο σημεία και δεν αποτελούν δήλωση συμμόρφωσης. Δεν αναφέρουν όλες τις διατάξεις.
    .order = Κάθε πίνακας αφορά μία πηγή. Οι γραμμές του ακολουθούν τη σειρά των διατάξεων σε αυτήν την πηγή.
    .caption = Διατάξεις και κεφάλαια
    .clause = Διάταξη
    .chapters = Κεφάλαια και ενότητες

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Περιεχόμενο που άλλαξε
    .since = Αλλαγές από την αναθεώρηση { $revision }, ημερομηνία: { $date }
    .intro = Ο πίνακας αναφέρει ανά κεφάλαιο τα στοιχεία που άλλαξαν. Οι παράγραφοι, τα σημεία και οι γραμμές που άλλαξαν έχουν σήμανση.
    .chapter = Κεφάλαιο
    .place = Θέση
    .what = Αλλαγή
    .added = Προστέθηκε: { $words }
    .added-row = Προστέθηκε
    .removed = Αφαιρέθηκε: { $words }
    .removed-row = Αφαιρέθηκε
    .now = Τώρα: { $words }
    .before = Πριν: { $words }
    .reworded = Η διατύπωση αναθεωρήθηκε.

## Cover. The device is an "ιατροτεχνολογικό προϊόν" at its first mention here, and a "τεχνολογικό προϊόν" after that.

cover =
    .device = Ιατροτεχνολογικό προϊόν
    .model = Μοντέλο
    .manufacturer = Κατασκευαστής
    .software = Έκδοση λογισμικού
    .number = Αριθμός εγγράφου
    .revision = Αναθεώρηση
    .date = Ημερομηνία έκδοσης
    .language = Γλώσσα
    .state = Κατάσταση

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Σχέδιο
    .in-review = Υπό έλεγχο
    .approved = Εγκρίθηκε στις { $date }

notice =
    .draft-locale = Η διατύπωση σε αυτή τη γλώσσα είναι σχέδιο. Δεν την έχει εγκρίνει ειδικευμένος ελεγκτής. Μη διαθέσετε αυτό το έγγραφο.
    .stale-locale = Η αγγλική διατύπωση άλλαξε μετά τον έλεγχο της διατύπωσης σε αυτή τη γλώσσα. Μη διαθέσετε αυτό το έγγραφο.
    .draft = Αυτό το έγγραφο είναι σχέδιο. Μη διαθέσετε αυτό το έγγραφο.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (έγγραφο { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Περιεχόμενα
    .skip = Μετάβαση στο κείμενο
    .changed = άλλαξε
    .permalink = Σύνδεσμος προς αυτή την ενότητα
    .document = Έγγραφο
    .revision = Αναθεώρηση
    .page_of = Σελίδα %PAGE% από %PAGES%
    .on_page = σελίδα %PAGE%
    .continued = %TABLE% (συνέχεια)
    .draft = ΣΧΕΔΙΟ
    .index_title = Οδηγίες χρήσης: κυβερνοασφάλεια
    .index_device = Τεχνολογικό προϊόν
    .index_number = Αριθμός εγγράφου
    .index_revision = Αναθεώρηση
    .index_date = Ημερομηνία
    .index_documents = Έγγραφα
    .index_search = Αναζήτηση προϊόντος, αριθμού εγγράφου ή γλώσσας
    .index_shown = Προϊόντα που εμφανίζονται
    .hospital_title = Αρχεία για το τμήμα πληροφορικής του φορέα λειτουργίας
    .hospital_lead = Τα αρχεία αυτά προκύπτουν από τα ίδια στοιχεία με αυτό το έγγραφο. Συμπληρώστε ό,τι αφήνουν ανοικτό και ελέγξτε τα πριν τα χρησιμοποιήσετε.
    .hospital_file = Αρχείο
    .hospital_size = Byte
    .hospital_purpose = Σκοπός
    .hospital_hash = SHA-256
    .hospital_missing = Δεν αναφέρονται τα στοιχεία για τα ακόλουθα αρχεία:
    .hospital_matrix = Πίνακας δικτύου: οι συνδέσεις των πινάκων του τείχους προστασίας
    .hospital_nftables = Κανόνες για το nftables, σε μορφή JSON
    .hospital_aerleon = Πολιτική για το Aerleon ή το Capirca, από την οποία προκύπτουν κανόνες για πολλά τείχη προστασίας
    .hospital_mud = Περιγραφή χρήσης από τον κατασκευαστή (MUD, RFC 8520)
    .hospital_security_txt = Επικοινωνία για αναφορές ευπαθειών: security.txt (RFC 9116)
    .hospital_openeox = Λήξη της υποστήριξης, στην πειραματική μορφή OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = ΚΙΝΔΥΝΟΣ
    .warning = ΠΡΟΕΙΔΟΠΟΙΗΣΗ
    .caution = ΠΡΟΣΟΧΗ
    .notice = ΕΙΔΟΠΟΙΗΣΗ
    .note = ΣΗΜΕΙΩΣΗ

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Πίνακας { $number }: { $title }
    .figure = Σχήμα { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Στοιχείο
    .value = Τιμή
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Ίδιο σε όλες τις γραμμές.** { $facts }

matrix =
    .yes = ναι
    .no = όχι
    .assigned = αν εκχωρηθεί

flag =
    .true = ναι
    .false = όχι

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = τουλάχιστον { $value }
    .at-most = το πολύ { $value }
    .more-than = περισσότερο από { $value }
    .less-than = λιγότερο από { $value }
    .about = περίπου { $value }
    .range = { $low } έως { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition (μετά από, για, εντός), which would want "1 μήνα".
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } δευτερόλεπτο
       *[other] { $amount } δευτερόλεπτα
    }
    .minutes = { $count ->
        [one] { $amount } λεπτό
       *[other] { $amount } λεπτά
    }
    .hours = { $count ->
        [one] { $amount } ώρα
       *[other] { $amount } ώρες
    }
    .days = { $count ->
        [one] { $amount } ημέρα
       *[other] { $amount } ημέρες
    }
    .working-days = { $count ->
        [one] { $amount } εργάσιμη ημέρα
       *[other] { $amount } εργάσιμες ημέρες
    }
    .weeks = { $count ->
        [one] { $amount } εβδομάδα
       *[other] { $amount } εβδομάδες
    }
    .months = { $count ->
        [one] { $amount } μήνας
       *[other] { $amount } μήνες
    }
    .years = { $count ->
        [one] { $amount } έτος
       *[other] { $amount } έτη
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } ή νεότερη
    .or-earlier = { $version } ή παλαιότερη
    .later-than = νεότερη από { $version }
    .earlier-than = παλαιότερη από { $version }
    .range = { $low } έως { $high }

## The network diagram

diagram = Διάγραμμα δικτύου
    .title = Συστήματα και ροές δεδομένων
    .description = Το διάγραμμα δείχνει συστήματα και, ως βέλη, τις ροές δεδομένων μεταξύ τους. Ένα βέλος δείχνει προς το σύστημα που λαμβάνει τα δεδομένα. Δεν δείχνει ποιο σύστημα ανοίγει τη σύνδεση. Ο πίνακας των ροών δεδομένων περιέχει τις ροές ως κείμενο.
    .alt = Διάγραμμα δικτύου. Ο πίνακας των ροών δεδομένων σε αυτό το κεφάλαιο περιέχει τις ροές ως κείμενο.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (επίσης σε: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Μέρος του συστήματος
    .data = Κατεύθυνση των δεδομένων. Το βέλος δεν δείχνει ποιο σύστημα ανοίγει τη σύνδεση.
    .encrypted = Με κρυπτογράφηση
    .unencrypted = Χωρίς κρυπτογράφηση ή όχι πάντα με κρυπτογράφηση
    .optional = Δεν απαιτείται ή μόνο υπό προϋπόθεση
    .unstated = Χωρίς λουκέτο: δεν δηλώνεται η κρυπτογράφηση ή εναπόκειται στον φορέα λειτουργίας ή στον υπολογιστή υποδοχής
    .by-zone = Το δίκτυο αυτό είναι πολύ μεγάλο για να σχεδιαστεί κάθε σύστημα και κάθε ροή δεδομένων. Ένα πλαίσιο με αριθμό αντιστοιχεί σε πολλά συστήματα που βρίσκονται σε μία ζώνη δικτύου ή εκτός όλων των ζωνών. Ένα βέλος μπορεί να αντιστοιχεί σε πολλές ροές δεδομένων. Ο πίνακας των ροών δεδομένων αναφέρει κάθε ροή δεδομένων και τα δύο συστήματά της.
    .by-zone-description = Το διάγραμμα δείχνει ως πλαίσια τα συστήματα και τις ομάδες συστημάτων με τον αριθμό τους και ως βέλη τις ροές δεδομένων μεταξύ τους. Ένα βέλος δείχνει προς το σύστημα που λαμβάνει τα δεδομένα. Δεν δείχνει ποιο σύστημα ανοίγει τη σύνδεση. Ο πίνακας των ροών δεδομένων αναφέρει κάθε ροή δεδομένων ως κείμενο.
    .too-large = Το δίκτυο αυτό είναι πολύ μεγάλο για διάγραμμα. Ο πίνακας των ροών δεδομένων αναφέρει κάθε ροή δεδομένων.
    .systems = { $count ->
        [one] { $amount } σύστημα
       *[other] { $amount } συστήματα
    }
    .parts = { $count ->
        [one] { $amount } μέρος του τεχνολογικού προϊόντος
       *[other] { $amount } μέρη του τεχνολογικού προϊόντος
    }
    .flows = { $count ->
        [one] { $amount } ροή δεδομένων
       *[other] { $amount } ροές δεδομένων
    }
