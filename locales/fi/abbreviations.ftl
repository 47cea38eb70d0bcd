### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard, salausalgoritmi
    .api = API = ohjelmointirajapinta
    .astm = ASTM = ASTM International, standardointijärjestö
    .bios = BIOS = Basic Input/Output System, tietokoneen käynnistysohjelmisto
    .cra = CRA = asetus (EU) 2024/2847, kyberkestävyyssäädös
    .csirt = CSIRT = tietoturvaloukkauksiin reagoiva ja niitä tutkiva yksikkö
    .csv = CSV = Comma-Separated Values, tiedostomuoto
    .cve = CVE = Common Vulnerabilities and Exposures, tunnettujen haavoittuvuuksien luettelo
    .cvss = CVSS = Common Vulnerability Scoring System, haavoittuvuuksien pisteytysjärjestelmä
    .dhcp = DHCP = Dynamic Host Configuration Protocol, verkkoasetusten jakamisprotokolla
    .dicom = DICOM = Digital Imaging and Communications in Medicine, lääketieteellisen kuvantamisen standardi
    .dns = DNS = Domain Name System, nimipalvelujärjestelmä
    .eap = EAP = Extensible Authentication Protocol, todennusprotokolla
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm, allekirjoitusalgoritmi
    .est = EST = Enrollment over Secure Transport, varmenteiden hakuprotokolla
    .eu = EU = Euroopan unioni
    .fhir = FHIR = Fast Healthcare Interoperability Resources, terveystietojen vaihtostandardi
    .gdpr = GDPR = yleinen tietosuoja-asetus, asetus (EU) 2016/679
    .hl7 = HL7 = Health Level Seven, terveystietojen vaihtostandardit
    .hmac = HMAC = Hash-based Message Authentication Code, tiivisteeseen perustuva viestin todennuskoodi
    .http = HTTP = Hypertext Transfer Protocol, siirtoprotokolla
    .https = HTTPS = Hypertext Transfer Protocol Secure, salattu siirtoprotokolla
    .icmp = ICMP = Internet Control Message Protocol, verkon ohjausviestien protokolla
    .ieee = IEEE = Institute of Electrical and Electronics Engineers, standardointijärjestö
    .ihe = IHE = Integrating the Healthcare Enterprise, terveydenhuollon järjestelmien yhteentoimivuushanke
    .ip = IP = Internet Protocol, verkkoprotokolla
    .it = IT = tietotekniikka
    .ivdr = IVDR = asetus (EU) 2017/746 in vitro -diagnostiikkaan tarkoitetuista lääkinnällisistä laitteista
    .json = JSON = JavaScript Object Notation, tiedostomuoto
    .ldap = LDAP = Lightweight Directory Access Protocol, hakemistoprotokolla
    .ldaps = LDAPS = TLS-suojattu LDAP
    .lis = LIS = laboratoriotietojärjestelmä
    .mdr = MDR = asetus (EU) 2017/745 lääkinnällisistä laitteista
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security, valmistajan tietoturvaselvityslomake
    .mfa = MFA = monivaiheinen tunnistautuminen
    .mllp = MLLP = Minimal Lower Layer Protocol (HL7-sanomien siirtoprotokolla)
    .mud = MUD = Manufacturer Usage Description, valmistajan kuvaus laitteen verkonkäytöstä
    .nfc = NFC = Near-Field Communication, lyhyen kantaman tiedonsiirto
    .ntlm = NTLM = NT LAN Manager, todennusprotokolla
    .ntp = NTP = Network Time Protocol, ajan synkronointiprotokolla
    .nts = NTS = Network Time Security, NTP:n suojaus
    .pacs = PACS = kuva-arkisto- ja kuvansiirtojärjestelmä
    .pc = PC = henkilökohtainen tietokone
    .pdf = PDF = Portable Document Format, tiedostomuoto
    .peap = PEAP = Protected Extensible Authentication Protocol, suojattu todennusprotokolla
    .phi = PHI = suojatut terveystiedot
    .pin = PIN = henkilökohtainen tunnusluku
    .pki = PKI = julkisen avaimen infrastruktuuri
    .ptp = PTP = Precision Time Protocol, ajan synkronointiprotokolla
    .radius = RADIUS = Remote Authentication Dial-In User Service, todennusprotokolla
    .rdp = RDP = Remote Desktop Protocol, etätyöpöytäprotokolla
    .rest = REST = Representational State Transfer, verkkorajapintojen arkkitehtuurimalli
    .rfc = RFC = Request for Comments, internetstandardien asiakirjasarja
    .rfid = RFID = radiotaajuinen etätunnistus
    .rsa = RSA = Rivest–Shamir–Adleman, salausmenetelmä
    .saml = SAML = Security Assertion Markup Language, kertakirjautumisen standardi
    .sbom = SBOM = ohjelmiston osaluettelo
    .sha = SHA = Secure Hash Algorithm, tiivistealgoritmi
    .siem = SIEM = tietoturvatietojen ja -tapahtumien hallinta
    .smb = SMB = Server Message Block, tiedostonjakoprotokolla
    .sms = SMS = tekstiviesti
    .smtp = SMTP = Simple Mail Transfer Protocol, sähköpostin lähetysprotokolla
    .snmp = SNMP = Simple Network Management Protocol, verkonhallintaprotokolla
    .spdx = SPDX = System Package Data Exchange, ohjelmiston osaluettelon muoto
    .sql = SQL = Structured Query Language, tietokantojen kyselykieli
    .ssh = SSH = Secure Shell, salattu etäyhteysprotokolla
    .tcp = TCP = Transmission Control Protocol, siirtoprotokolla
    .tls = TLS = Transport Layer Security, salausprotokolla
    .tpm = TPM = Trusted Platform Module, turvapiiri
    .udi = UDI = yksilöllinen laitetunniste
    .udp = UDP = User Datagram Protocol, siirtoprotokolla
    .url = URL = Uniform Resource Locator, verkko-osoite
    .usb = USB = Universal Serial Bus, sarjaväylä
    .vex = VEX = Vulnerability Exploitability eXchange, tiedot haavoittuvuuksien vaikutuksesta
    .vlan = VLAN = virtuaalinen lähiverkko
    .vpn = VPN = virtuaalinen erillisverkko
    .wado = WADO = Web Access to DICOM Objects, DICOM-kohteiden verkkohaku
    .wlan = WLAN = langaton lähiverkko
    .wpa2 = WPA2 = Wi-Fi Protected Access 2, langattoman verkon suojaus
    .wpa3 = WPA3 = Wi-Fi Protected Access 3, langattoman verkon suojaus
