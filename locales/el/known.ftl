### Titles of well-known ids, for rows that bring none.

known-mode =
    .clinical = Κλινική χρήση
    .maintenance = Συντήρηση
    .emergency = Λειτουργία έκτακτης ανάγκης
    .standalone = Αυτόνομη λειτουργία
    .configuration = Διαμόρφωση
    .service = Τεχνική υποστήριξη
    .demonstration = Επίδειξη
    .update = Ενημέρωση λογισμικού
    .recovery = Ανάκτηση

known-role =
    .administrator = Διαχειριστής
    .service = Τεχνικός υποστήριξης
    .nurse = Νοσηλευτής
    .physician = Ιατρός
    .user = Χρήστης
    .operator = Χειριστής
    .viewer = Χρήστης μόνο για προβολή
    .auditor = Ελεγκτής
    .patient = Ασθενής
    .caregiver = Φροντιστής
    .technician = Τεχνικός
    .supervisor = Επόπτης
    .guest = Επισκέπτης

known-local-contact =
    .it = Πληροφορική
    .medical_engineering = Βιοϊατρική τεχνολογία
    .information_security = Υπεύθυνος ασφάλειας πληροφοριών
    .data_protection = Υπεύθυνος προστασίας δεδομένων
