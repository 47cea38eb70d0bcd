### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = După încetarea actualizărilor de securitate, nu vă așteptați ca producătorul să remedieze vulnerabilități nou descoperite. Luați în calcul că riscul de securitate informatică va crește. Exploatantul trebuie să țină sub control acest risc.
    .changes = Modificați dispozitivul, software-ul sau setările acestuia numai așa cum permite producătorul. Alte modificări pot afecta siguranța, performanța și securitatea informatică.
    .interoperability = Utilizați dispozitivul numai împreună cu sisteme care sunt compatibile cu acesta și care nu îi afectează performanța. Această regulă se aplică și sistemelor de care dispozitivul are nevoie.
    .law = Persoana sau organizația care exploatează dispozitivul trebuie să respecte legislația aplicabilă, în special legislația privind protecția datelor.
    .security-event = Dacă suspectați un eveniment de securitate, informați fără întârziere producătorul, { $manufacturer }: { $contact }
    .serious-incident = Raportați orice incident grav survenit în legătură cu dispozitivul producătorului și autorității competente din statul membru în care este stabilit utilizatorul și/sau pacientul.
    .unused-ports = Dezactivați fiecare port și fiecare interfață care nu este obligatorie, nu este utilizată și poate fi dezactivată.
