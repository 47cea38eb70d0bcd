### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard
    .api = API = forritunarviðmót (application programming interface)
    .astm = ASTM = staðlastofnunin ASTM International
    .bios = BIOS = grunninntaks- og úttakskerfi (basic input/output system)
    .cra = CRA = reglugerð (ESB) 2024/2847, reglugerðin um netviðnámsþrótt (Cyber Resilience Act)
    .csirt = CSIRT = viðbragðsteymi vegna netöryggisatvika (computer security incident response team)
    .csv = CSV = gildi aðgreind með kommum (comma-separated values)
    .cve = CVE = Common Vulnerabilities and Exposures
    .cvss = CVSS = Common Vulnerability Scoring System
    .dhcp = DHCP = Dynamic Host Configuration Protocol
    .dicom = DICOM = Digital Imaging and Communications in Medicine
    .dns = DNS = Domain Name System
    .eap = EAP = Extensible Authentication Protocol
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm
    .est = EST = Enrollment over Secure Transport
    .eu = ESB = Evrópusambandið
    .fhir = FHIR = Fast Healthcare Interoperability Resources
    .gdpr = GDPR = almenna persónuverndarreglugerðin, reglugerð (ESB) 2016/679
    .hl7 = HL7 = Health Level Seven
    .hmac = HMAC = auðkenningarkóði skilaboða byggður á tætigildi (hash-based message authentication code)
    .http = HTTP = Hypertext Transfer Protocol
    .https = HTTPS = Hypertext Transfer Protocol Secure
    .icmp = ICMP = Internet Control Message Protocol
    .ieee = IEEE = Institute of Electrical and Electronics Engineers
    .ihe = IHE = Integrating the Healthcare Enterprise
    .ip = IP = Internet Protocol
    .it = UT = upplýsingatækni
    .ivdr = IVDR = reglugerð (ESB) 2017/746 um lækningatæki til sjúkdómsgreiningar í glasi
    .json = JSON = JavaScript Object Notation
    .ldap = LDAP = Lightweight Directory Access Protocol
    .ldaps = LDAPS = LDAP yfir TLS
    .lis = LIS = upplýsingakerfi rannsóknarstofu (laboratory information system)
    .mdr = MDR = reglugerð (ESB) 2017/745 um lækningatæki
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security
    .mfa = MFA = fjölþátta auðkenning (multi-factor authentication)
    .mllp = MLLP = Minimal Lower Layer Protocol
    .mud = MUD = Manufacturer Usage Description
    .nfc = NFC = nærsviðssamskipti (near-field communication)
    .ntlm = NTLM = NT LAN Manager
    .ntp = NTP = Network Time Protocol
    .nts = NTS = Network Time Security
    .pacs = PACS = myndgeymslu- og samskiptakerfi (picture archiving and communication system)
    .pc = PC = einkatölva (personal computer)
    .pdf = PDF = Portable Document Format
    .peap = PEAP = Protected Extensible Authentication Protocol
    .phi = PHI = verndaðar heilbrigðisupplýsingar (protected health information)
    .pin = PIN = persónulegt auðkennisnúmer (personal identification number)
    .pki = PKI = dreifilyklaskipulag (public key infrastructure)
    .ptp = PTP = Precision Time Protocol
    .radius = RADIUS = Remote Authentication Dial-In User Service
    .rdp = RDP = Remote Desktop Protocol
    .rest = REST = Representational State Transfer
    .rfc = RFC = Request for Comments
    .rfid = RFID = auðkenning með útvarpsbylgjum (radio-frequency identification)
    .rsa = RSA = Rivest–Shamir–Adleman
    .saml = SAML = Security Assertion Markup Language
    .sbom = SBOM = íhlutaskrá hugbúnaðar (software bill of materials)
    .sha = SHA = Secure Hash Algorithm
    .siem = SIEM = stjórnun öryggisupplýsinga og öryggisatburða (security information and event management)
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
    .udi = UDI = einkvæm tækjaauðkenning (Unique Device Identification)
    .udp = UDP = User Datagram Protocol
    .url = URL = Uniform Resource Locator
    .usb = USB = Universal Serial Bus
    .vex = VEX = Vulnerability Exploitability eXchange
    .vlan = VLAN = sýndarstaðarnet (virtual local area network)
    .vpn = VPN = sýndareinkanet (virtual private network)
    .wado = WADO = Web Access to DICOM Objects
    .wlan = WLAN = þráðlaust staðarnet (wireless local area network)
    .wpa2 = WPA2 = Wi-Fi Protected Access 2
    .wpa3 = WPA3 = Wi-Fi Protected Access 3
