### The page around the text, chapter titles, signal words, and how values are put.

title = Οδηγίες χρήσης: κυβερνοασφάλεια
language = Ελληνικά

## Chapters

chapter =
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
    .contact = Στοιχεία επικοινωνίας για την ασφάλεια πληροφοριών
    .history = Ιστορικό αναθεωρήσεων

## The annex: which chapter answers which clause

# $chapters is a list of links
annex = Παράρτημα: κεφάλαια και απαιτήσεις
    .intro = Για κάθε διάταξη μιας πηγής, οι πίνακες αναφέρουν τα κεφάλαια που περιέχουν σχετικά στοιχεία.
    .caption = Διατάξεις και κεφάλαια
    .clause = Διάταξη
    .chapters = Κεφάλαια
    .partly = { $chapters } (εν μέρει)
    .not-applicable = δεν έχει εφαρμογή

## Cover. The device is an "ιατροτεχνολογικό προϊόν" at its first mention here, and a "τεχνολογικό προϊόν" after that.
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


cover =
    .device = Ιατροτεχνολογικό προϊόν
    .model = Μοντέλο
    .manufacturer = Κατασκευαστής
    .udi = UDI-DI
    .software = Έκδοση λογισμικού
    .number = Αριθμός εγγράφου
    .revision = Αναθεώρηση
    .date = Ημερομηνία έκδοσης
    .language = Γλώσσα

notice =
    .draft-locale = Η διατύπωση σε αυτή τη γλώσσα είναι σχέδιο. Δεν την έχει εγκρίνει ειδικευμένος ελεγκτής. Μην εκδώσετε αυτό το έγγραφο.
    .draft = Το παρόν έγγραφο είναι σχέδιο. Τα αποσπάσματα που δεν έχουν μεταφραστεί ακόμη εμφανίζονται στη γλώσσα τους. Μην διαθέσετε το παρόν έγγραφο.

## Words of the page. %PAGE% and %PAGES% stand for numbers; the page puts them in.

page =
    .contents = Περιεχόμενα
    .skip = Μετάβαση στο κείμενο
    .changed = άλλαξε
    .permalink = Σύνδεσμος προς αυτή την ενότητα
    .document = Έγγραφο
    .revision = Αναθεώρηση
    .page_of = Σελίδα %PAGE% από %PAGES%
    .draft = ΣΧΕΔΙΟ
    .index_title = Οδηγίες χρήσης: κυβερνοασφάλεια
    .index_device = Τεχνολογικό προϊόν
    .index_number = Αριθμός εγγράφου
    .index_revision = Αναθεώρηση
    .index_date = Ημερομηνία
    .index_documents = Έγγραφα
    .index_search = Αναζήτηση προϊόντος, αριθμού εγγράφου ή γλώσσας
    .index_shown = Προϊόντα που εμφανίζονται

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

matrix =
    .yes = ναι
    .no = όχι

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
    .own = Μέρος του συστήματος
    .data = Κατεύθυνση των δεδομένων. Το βέλος δεν δείχνει ποιο σύστημα ανοίγει τη σύνδεση.
    .encrypted = Με κρυπτογράφηση
    .unencrypted = Χωρίς κρυπτογράφηση ή όχι πάντα με κρυπτογράφηση
    .optional = Προαιρετικά ή μόνο υπό προϋπόθεση
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
