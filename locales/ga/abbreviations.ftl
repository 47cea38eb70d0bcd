### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard
    .api = API = comhéadan ríomhchlárúcháin feidhmchlár
    .astm = ASTM = ASTM International
    .bios = BIOS = bunchóras ionchurtha/aschurtha
    .cra = CRA = Rialachán (AE) 2024/2847, an Gníomh um Chibear-Athléimneacht
    .csirt = CSIRT = foireann freagartha do theagmhais slándála ríomhairí
    .csv = CSV = luachanna camógdheighilte
    .cve = CVE = Common Vulnerabilities and Exposures
    .cvss = CVSS = Common Vulnerability Scoring System
    .dhcp = DHCP = Dynamic Host Configuration Protocol
    .dicom = DICOM = Digital Imaging and Communications in Medicine
    .dns = DNS = Domain Name System
    .eap = EAP = Extensible Authentication Protocol
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm
    .est = EST = Enrollment over Secure Transport
    .eu = AE = an tAontas Eorpach
    .fhir = FHIR = Fast Healthcare Interoperability Resources
    .gdpr = RGCS = an Rialachán Ginearálta maidir le Cosaint Sonraí, Rialachán (AE) 2016/679
    .hl7 = HL7 = Health Level Seven
    .hmac = HMAC = cód fíordheimhnithe teachtaireachta haisbhunaithe
    .http = HTTP = Hypertext Transfer Protocol
    .https = HTTPS = Hypertext Transfer Protocol Secure
    .icmp = ICMP = Internet Control Message Protocol
    .ieee = IEEE = Institute of Electrical and Electronics Engineers
    .ihe = IHE = Integrating the Healthcare Enterprise
    .ip = IP = Internet Protocol
    .it = TF = teicneolaíocht faisnéise
    .ivdr = IVDR = Rialachán (AE) 2017/746 maidir le feistí leighis diagnóiseacha in vitro
    .json = JSON = JavaScript Object Notation
    .ldap = LDAP = Lightweight Directory Access Protocol
    .ldaps = LDAPS = LDAP thar TLS
    .lis = LIS = córas faisnéise saotharlainne
    .mdr = MDR = Rialachán (AE) 2017/745 maidir le feistí leighis
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security
    .mfa = MFA = fíordheimhniú ilfhachtóirí
    .mllp = MLLP = Minimal Lower Layer Protocol
    .mud = MUD = Manufacturer Usage Description
    .nfc = NFC = cumarsáid ghar-réimse
    .ntlm = NTLM = NT LAN Manager
    .ntp = NTP = Network Time Protocol
    .nts = NTS = Network Time Security
    .pacs = PACS = córas cartlannaithe agus cumarsáide pictiúr
    .pc = PC = ríomhaire pearsanta
    .pdf = PDF = Portable Document Format
    .peap = PEAP = Protected Extensible Authentication Protocol
    .phi = PHI = faisnéis sláinte chosanta
    .pin = PIN = uimhir aitheantais phearsanta
    .pki = PKI = bonneagar eochrach poiblí
    .ptp = PTP = Precision Time Protocol
    .radius = RADIUS = Remote Authentication Dial-In User Service
    .rdp = RDP = Remote Desktop Protocol
    .rest = REST = Representational State Transfer
    .rfc = RFC = Request for Comments
    .rfid = RFID = sainaithint radaimhinicíochta
    .rsa = RSA = Rivest–Shamir–Adleman
    .saml = SAML = Security Assertion Markup Language
    .sbom = SBOM = bille ábhar bogearraí
    .sha = SHA = Secure Hash Algorithm
    .siem = SIEM = bainistiú faisnéise agus imeachtaí slándála
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
    .udi = UDI = sainaithint uathúil feiste
    .udp = UDP = User Datagram Protocol
    .url = URL = Uniform Resource Locator
    .usb = USB = Universal Serial Bus
    .vex = VEX = Vulnerability Exploitability eXchange
    .vlan = VLAN = líonra logánta fíorúil
    .vpn = VPN = líonra príobháideach fíorúil
    .wado = WADO = Web Access to DICOM Objects
    .wlan = WLAN = líonra logánta gan sreang
    .wpa2 = WPA2 = Wi-Fi Protected Access 2
    .wpa3 = WPA3 = Wi-Fi Protected Access 3
