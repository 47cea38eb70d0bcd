### Abbreviations, written out: the short form as the language writes it, " = ", and what it stands for. The chapter on
### conventions lists those that the text of the document uses. A protocol or standard keeps its name, with what it is.

abbreviation =
    .aes = AES = Advanced Encryption Standard
    .api = API = uygulama programlama arayüzü
    .astm = ASTM = ASTM International
    .bios = BIOS = temel giriş/çıkış sistemi
    .cra = CRA = (AB) 2024/2847 sayılı Tüzük, Siber Dayanıklılık Tüzüğü
    .csirt = CSIRT = bilgisayar güvenliği olaylarına müdahale ekibi
    .csv = CSV = virgülle ayrılmış değerler
    .cve = CVE = Common Vulnerabilities and Exposures
    .cvss = CVSS = Common Vulnerability Scoring System
    .dhcp = DHCP = Dynamic Host Configuration Protocol
    .dicom = DICOM = Digital Imaging and Communications in Medicine
    .dns = DNS = Domain Name System
    .eap = EAP = Extensible Authentication Protocol
    .ecdsa = ECDSA = Elliptic Curve Digital Signature Algorithm
    .est = EST = Enrollment over Secure Transport
    .eu = AB = Avrupa Birliği
    .fhir = FHIR = Fast Healthcare Interoperability Resources
    .gdpr = GDPR = Genel Veri Koruma Tüzüğü, (AB) 2016/679 sayılı Tüzük
    .hl7 = HL7 = Health Level Seven
    .hmac = HMAC = özet tabanlı mesaj doğrulama kodu
    .http = HTTP = Hypertext Transfer Protocol
    .https = HTTPS = Hypertext Transfer Protocol Secure
    .icmp = ICMP = Internet Control Message Protocol
    .ieee = IEEE = Institute of Electrical and Electronics Engineers
    .ihe = IHE = Integrating the Healthcare Enterprise
    .ip = IP = Internet Protocol
    .it = BT = bilgi teknolojileri
    .ivdr = IVDR = in vitro tanı amaçlı tıbbi cihazlara ilişkin (AB) 2017/746 sayılı Tüzük
    .json = JSON = JavaScript Object Notation
    .ldap = LDAP = Lightweight Directory Access Protocol
    .ldaps = LDAPS = TLS üzerinden LDAP
    .lis = LIS = laboratuvar bilgi sistemi
    .mdr = MDR = tıbbi cihazlara ilişkin (AB) 2017/745 sayılı Tüzük
    .mds2 = MDS2 = tıbbi cihaz güvenliğine ilişkin imalatçı açıklama beyanı (Manufacturer Disclosure Statement for Medical Device Security)
    .mfa = MFA = çok faktörlü kimlik doğrulama
    .mllp = MLLP = Minimal Lower Layer Protocol
    .mud = MUD = Manufacturer Usage Description
    .nfc = NFC = yakın alan iletişimi
    .ntlm = NTLM = NT LAN Manager
    .ntp = NTP = Network Time Protocol
    .nts = NTS = Network Time Security
    .pacs = PACS = görüntü arşivleme ve iletişim sistemi
    .pc = PC = kişisel bilgisayar
    .pdf = PDF = Portable Document Format
    .peap = PEAP = Protected Extensible Authentication Protocol
    .phi = PHI = korunan sağlık bilgileri
    .pin = PIN = kişisel kimlik numarası
    .pki = PKI = açık anahtar altyapısı
    .ptp = PTP = Precision Time Protocol
    .radius = RADIUS = Remote Authentication Dial-In User Service
    .rdp = RDP = Remote Desktop Protocol
    .rest = REST = Representational State Transfer
    .rfc = RFC = Request for Comments
    .rfid = RFID = radyo frekansı ile tanımlama
    .rsa = RSA = Rivest–Shamir–Adleman
    .saml = SAML = Security Assertion Markup Language
    .sbom = SBOM = yazılım malzeme listesi
    .sha = SHA = Secure Hash Algorithm
    .siem = SIEM = güvenlik bilgi ve olay yönetimi
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
    .udi = UDI = tekil cihaz kimliği
    .udp = UDP = User Datagram Protocol
    .url = URL = Uniform Resource Locator
    .usb = USB = Universal Serial Bus
    .vex = VEX = Vulnerability Exploitability eXchange
    .vlan = VLAN = sanal yerel alan ağı
    .vpn = VPN = sanal özel ağ
    .wado = WADO = Web Access to DICOM Objects
    .wlan = WLAN = kablosuz yerel alan ağı
    .wpa2 = WPA2 = Wi-Fi Protected Access 2
    .wpa3 = WPA3 = Wi-Fi Protected Access 3
