### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard
    .api = API = application programming interface
    .astm = ASTM = ASTM International
    .bios = BIOS = basic input/output system
    .cra = CRA = Regulation (EU) 2024/2847, the Cyber Resilience Act
    .csirt = CSIRT = computer security incident response team
    .csv = CSV = comma-separated values
    .cve = CVE = Common Vulnerabilities and Exposures
    .cvss = CVSS = Common Vulnerability Scoring System
    .dhcp = DHCP = Dynamic Host Configuration Protocol
    .dicom = DICOM = Digital Imaging and Communications in Medicine
    .dns = DNS = Domain Name System
    .eap = EAP = Extensible Authentication Protocol
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm
    .est = EST = Enrollment over Secure Transport
    .eu = EU = European Union
    .fhir = FHIR = Fast Healthcare Interoperability Resources
    .gdpr = GDPR = General Data Protection Regulation, Regulation (EU) 2016/679
    .hl7 = HL7 = Health Level Seven
    .hmac = HMAC = hash-based message authentication code
    .http = HTTP = Hypertext Transfer Protocol
    .https = HTTPS = Hypertext Transfer Protocol Secure
    .icmp = ICMP = Internet Control Message Protocol
    .ieee = IEEE = Institute of Electrical and Electronics Engineers
    .ihe = IHE = Integrating the Healthcare Enterprise
    .ip = IP = Internet Protocol
    .it = IT = information technology
    .ivdr = IVDR = Regulation (EU) 2017/746 on in vitro diagnostic medical devices
    .json = JSON = JavaScript Object Notation
    .ldap = LDAP = Lightweight Directory Access Protocol
    .ldaps = LDAPS = LDAP over TLS
    .lis = LIS = laboratory information system
    .mdr = MDR = Regulation (EU) 2017/745 on medical devices
    .mds2 = MDS2 = Manufacturer Disclosure Statement for Medical Device Security
    .mfa = MFA = multi-factor authentication
    .mllp = MLLP = Minimal Lower Layer Protocol
    .mud = MUD = Manufacturer Usage Description
    .nfc = NFC = near-field communication
    .ntlm = NTLM = NT LAN Manager
    .ntp = NTP = Network Time Protocol
    .nts = NTS = Network Time Security
    .pacs = PACS = picture archiving and communication system
    .pc = PC = personal computer
    .pdf = PDF = Portable Document Format
    .peap = PEAP = Protected Extensible Authentication Protocol
    .phi = PHI = protected health information
    .pin = PIN = personal identification number
    .pki = PKI = public key infrastructure
    .ptp = PTP = Precision Time Protocol
    .radius = RADIUS = Remote Authentication Dial-In User Service
    .rdp = RDP = Remote Desktop Protocol
    .rest = REST = Representational State Transfer
    .rfc = RFC = Request for Comments
    .rfid = RFID = radio-frequency identification
    .rsa = RSA = Rivest–Shamir–Adleman
    .saml = SAML = Security Assertion Markup Language
    .sbom = SBOM = software bill of materials
    .sha = SHA = Secure Hash Algorithm
    .siem = SIEM = security information and event management
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
    .udi = UDI = Unique Device Identification
    .udp = UDP = User Datagram Protocol
    .url = URL = Uniform Resource Locator
    .usb = USB = Universal Serial Bus
    .vex = VEX = Vulnerability Exploitability eXchange
    .vlan = VLAN = virtual local area network
    .vpn = VPN = virtual private network
    .wado = WADO = Web Access to DICOM Objects
    .wlan = WLAN = wireless local area network
    .wpa2 = WPA2 = Wi-Fi Protected Access 2
    .wpa3 = WPA3 = Wi-Fi Protected Access 3
