### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard, šifravimo standartas
    .api = API = programų sąsaja (application programming interface)
    .astm = ASTM = ASTM International, standartizacijos organizacija
    .bios = BIOS = bazinė įvesties ir išvesties sistema (basic input/output system)
    .cra = CRA = Reglamentas (ES) 2024/2847, Kibernetinio atsparumo aktas
    .csirt = CSIRT = reagavimo į kompiuterių saugumo incidentus tarnyba (computer security incident response team)
    .csv = CSV = kableliais atskirtos reikšmės (comma-separated values)
    .cve = CVE = Common Vulnerabilities and Exposures, viešai žinomų pažeidžiamumų sąrašas
    .cvss = CVSS = Common Vulnerability Scoring System, pažeidžiamumų vertinimo sistema
    .dhcp = DHCP = Dynamic Host Configuration Protocol, tinklo adresų skyrimo protokolas
    .dicom = DICOM = Digital Imaging and Communications in Medicine, medicininių vaizdų ir jų perdavimo standartas
    .dns = DNS = Domain Name System, domenų vardų sistema
    .eap = EAP = Extensible Authentication Protocol, autentifikavimo protokolas
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm, skaitmeninio parašo algoritmas
    .est = EST = Enrollment over Secure Transport, sertifikatų gavimo protokolas
    .eu = ES = Europos Sąjunga
    .fhir = FHIR = Fast Healthcare Interoperability Resources, keitimosi sveikatos duomenimis standartas
    .gdpr = BDAR = Bendrasis duomenų apsaugos reglamentas, Reglamentas (ES) 2016/679
    .hl7 = HL7 = Health Level Seven, keitimosi sveikatos duomenimis standartų šeima
    .hmac = HMAC = pranešimo autentifikavimo kodas, pagrįstas maišos funkcija (hash-based message authentication code)
    .http = HTTP = Hypertext Transfer Protocol, žiniatinklio protokolas
    .https = HTTPS = Hypertext Transfer Protocol Secure, šifruotas žiniatinklio protokolas
    .icmp = ICMP = Internet Control Message Protocol, tinklo valdymo pranešimų protokolas
    .ieee = IEEE = Institute of Electrical and Electronics Engineers, elektros ir elektronikos inžinierių organizacija
    .ihe = IHE = Integrating the Healthcare Enterprise, sveikatos priežiūros sistemų sąveikumo iniciatyva
    .ip = IP = Internet Protocol, interneto protokolas
    .it = IT = informacinės technologijos
    .ivdr = IVDR = Reglamentas (ES) 2017/746 dėl in vitro diagnostikos medicinos priemonių
    .json = JSON = JavaScript Object Notation, duomenų formatas
    .ldap = LDAP = Lightweight Directory Access Protocol, katalogų tarnybų protokolas
    .ldaps = LDAPS = LDAP per TLS
    .lis = LIS = laboratorijos informacinė sistema
    .mdr = MDR = Reglamentas (ES) 2017/745 dėl medicinos priemonių
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security, gamintojo deklaracija apie medicinos priemonės saugumą
    .mfa = MFA = kelių veiksnių autentifikavimas (multi-factor authentication)
    .mllp = MLLP = Minimal Lower Layer Protocol, HL7 pranešimų perdavimo protokolas
    .mud = MUD = Manufacturer Usage Description, gamintojo pateikiamas tinklo naudojimo aprašas
    .nfc = NFC = artimojo lauko ryšys (near-field communication)
    .ntlm = NTLM = NT LAN Manager, autentifikavimo protokolas
    .ntp = NTP = Network Time Protocol, laiko sinchronizavimo protokolas
    .nts = NTS = Network Time Security, NTP apsauga
    .pacs = PACS = vaizdų archyvavimo ir perdavimo sistema (picture archiving and communication system)
    .pc = PC = asmeninis kompiuteris (personal computer)
    .pdf = PDF = Portable Document Format, dokumentų formatas
    .peap = PEAP = Protected Extensible Authentication Protocol, apsaugotas autentifikavimo protokolas
    .phi = PHI = saugoma sveikatos informacija (protected health information)
    .pin = PIN = asmens identifikavimo numeris (personal identification number)
    .pki = PKI = viešojo rakto infrastruktūra (public key infrastructure)
    .ptp = PTP = Precision Time Protocol, laiko sinchronizavimo protokolas
    .radius = RADIUS = Remote Authentication Dial-In User Service, autentifikavimo protokolas
    .rdp = RDP = Remote Desktop Protocol, nuotolinio darbalaukio protokolas
    .rest = REST = Representational State Transfer, programų sąsajų architektūra
    .rfc = RFC = Request for Comments, interneto standartų dokumentai
    .rfid = RFID = radijo dažninis identifikavimas (radio-frequency identification)
    .rsa = RSA = Rivest–Shamir–Adleman, šifravimo ir parašo algoritmas
    .saml = SAML = Security Assertion Markup Language, autentifikavimo standartas
    .sbom = SBOM = programinės įrangos komplektavimo žiniaraštis (software bill of materials)
    .sha = SHA = Secure Hash Algorithm, maišos algoritmas
    .siem = SIEM = saugumo informacijos ir įvykių valdymas (security information and event management)
    .smb = SMB = Server Message Block, failų bendrinimo protokolas
    .sms = SMS = trumpųjų žinučių paslauga (Short Message Service)
    .smtp = SMTP = Simple Mail Transfer Protocol, elektroninio pašto siuntimo protokolas
    .snmp = SNMP = Simple Network Management Protocol, tinklo valdymo protokolas
    .spdx = SPDX = System Package Data Exchange, programinės įrangos komplektavimo žiniaraščių formatas
    .sql = SQL = Structured Query Language, duomenų bazių užklausų kalba
    .ssh = SSH = Secure Shell, šifruotos nuotolinės prieigos protokolas
    .tcp = TCP = Transmission Control Protocol, duomenų perdavimo protokolas
    .tls = TLS = Transport Layer Security, šifruoto perdavimo protokolas
    .tpm = TPM = Trusted Platform Module, saugumo lustas
    .udi = UDI = unikalusis priemonės identifikatorius (Unique Device Identification)
    .udp = UDP = User Datagram Protocol, duomenų perdavimo protokolas
    .url = URL = žiniatinklio adresas (Uniform Resource Locator)
    .usb = USB = Universal Serial Bus, universalioji nuoseklioji magistralė
    .vex = VEX = Vulnerability Exploitability eXchange, informacijos apie pažeidžiamumų poveikį formatas
    .vlan = VLAN = virtualusis vietinis tinklas (virtual local area network)
    .vpn = VPN = virtualusis privatusis tinklas (virtual private network)
    .wado = WADO = Web Access to DICOM Objects, žiniatinklio prieiga prie DICOM objektų
    .wlan = WLAN = belaidis vietinis tinklas (wireless local area network)
    .wpa2 = WPA2 = Wi-Fi Protected Access 2, belaidžio tinklo apsaugos standartas
    .wpa3 = WPA3 = Wi-Fi Protected Access 3, belaidžio tinklo apsaugos standartas
