### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard
    .api = API = interfaċċa tal-ipprogrammar tal-applikazzjonijiet
    .astm = ASTM = ASTM International
    .bios = BIOS = basic input/output system
    .cra = CRA = Regolament (UE) 2024/2847, l-Att dwar ir-Reżiljenza Ċibernetika
    .csirt = CSIRT = skwadra ta’ rispons għal inċidenti relatati mas-sigurtà tal-kompjuters
    .csv = CSV = valuri separati b’virgola
    .cve = CVE = Common Vulnerabilities and Exposures
    .cvss = CVSS = Common Vulnerability Scoring System
    .dhcp = DHCP = Dynamic Host Configuration Protocol
    .dicom = DICOM = Digital Imaging and Communications in Medicine
    .dns = DNS = Domain Name System
    .eap = EAP = Extensible Authentication Protocol
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm
    .est = EST = Enrollment over Secure Transport
    .eu = UE = Unjoni Ewropea
    .fhir = FHIR = Fast Healthcare Interoperability Resources
    .gdpr = GDPR = Regolament Ġenerali dwar il-Protezzjoni tad-Data, Regolament (UE) 2016/679
    .hl7 = HL7 = Health Level Seven
    .hmac = HMAC = kodiċi ta’ awtentikazzjoni tal-messaġġ ibbażat fuq hash
    .http = HTTP = Hypertext Transfer Protocol
    .https = HTTPS = Hypertext Transfer Protocol Secure
    .icmp = ICMP = Internet Control Message Protocol
    .ieee = IEEE = Institute of Electrical and Electronics Engineers
    .ihe = IHE = Integrating the Healthcare Enterprise
    .ip = IP = Internet Protocol
    .it = IT = teknoloġija tal-informazzjoni
    .ivdr = IVDR = Regolament (UE) 2017/746 dwar apparati mediċi dijanjostiċi in vitro
    .json = JSON = JavaScript Object Notation
    .ldap = LDAP = Lightweight Directory Access Protocol
    .ldaps = LDAPS = LDAP fuq TLS
    .lis = LIS = sistema tal-informazzjoni tal-laboratorju
    .mdr = MDR = Regolament (UE) 2017/745 dwar apparati mediċi
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security
    .mfa = MFA = awtentikazzjoni multifattur
    .mllp = MLLP = Minimal Lower Layer Protocol
    .mud = MUD = Manufacturer Usage Description
    .nfc = NFC = near-field communication (komunikazzjoni mill-qrib)
    .ntlm = NTLM = NT LAN Manager
    .ntp = NTP = Network Time Protocol
    .nts = NTS = Network Time Security
    .pacs = PACS = sistema ta’ arkivjar u komunikazzjoni tal-immaġnijiet
    .pc = PC = kompjuter personali
    .pdf = PDF = Portable Document Format
    .peap = PEAP = Protected Extensible Authentication Protocol
    .phi = PHI = informazzjoni dwar is-saħħa protetta
    .pin = PIN = numru ta’ identifikazzjoni personali
    .pki = PKI = infrastruttura taċ-ċwievet pubbliċi
    .ptp = PTP = Precision Time Protocol
    .radius = RADIUS = Remote Authentication Dial-In User Service
    .rdp = RDP = Remote Desktop Protocol
    .rest = REST = Representational State Transfer
    .rfc = RFC = Request for Comments
    .rfid = RFID = identifikazzjoni bil-frekwenza tar-radju
    .rsa = RSA = Rivest–Shamir–Adleman
    .saml = SAML = Security Assertion Markup Language
    .sbom = SBOM = lista tal-materjali tas-software
    .sha = SHA = Secure Hash Algorithm
    .siem = SIEM = ġestjoni tal-informazzjoni u tal-avvenimenti tas-sigurtà
    .smb = SMB = Server Message Block
    .sms = SMS = Short Message Service
    .smtp = SMTP = Simple Mail Transfer Protocol
    .snmp = SNMP = Simple Network Management Protocol
    .spdx = SPDX = System Package Data Exchange
    .sql = SQL = Structured Query Language
    .ssh = SSH = Secure Shell
    .tcp = TCP = Transmission Control Protocol
    .tls = TLS = Transport Layer Security
    .tpm = TPM = Trusted Platform Module
    .udi = UDI = identifikazzjoni unika tal-apparat
    .udp = UDP = User Datagram Protocol
    .url = URL = Uniform Resource Locator
    .usb = USB = Universal Serial Bus
    .vex = VEX = Vulnerability Exploitability eXchange
    .vlan = VLAN = network lokali virtwali
    .vpn = VPN = network privat virtwali
    .wado = WADO = Web Access to DICOM Objects
    .wlan = WLAN = network lokali mingħajr fili
    .wpa2 = WPA2 = Wi-Fi Protected Access 2
    .wpa3 = WPA3 = Wi-Fi Protected Access 3
