### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Yalnızca şu çalışma modunda: { $modes }.
    .variants = Yalnızca şu model çeşidi için: { $variants }.
    .options = Yalnızca şu seçenekle: { $options }.
    .platforms = Yalnızca şu platformda: { $platforms }.
    .versions = Yalnızca şu yazılım sürümü için: { $versions }.
    .condition = Koşul: { $condition }.
    .if-modes = { $modes } çalışma modunda:
    .if-variants = { $variants } model çeşidi için:
    .if-options = { $options } seçeneğiyle:
    .if-platforms = { $platforms } platformunda:
    .if-versions = { $versions } yazılım sürümü için:
    .if-condition = Şu koşul sağlanıyorsa ({ $condition }):
    .short-modes = yalnızca şu çalışma modunda: { $modes }
    .short-variants = yalnızca şu model çeşidi için: { $variants }
    .short-options = yalnızca şu seçenekle: { $options }
    .short-platforms = yalnızca şu platformda: { $platforms }
    .short-versions = yalnızca şu yazılım sürümü için: { $versions }
    .short-condition = koşul: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Yalnızca şu parça için: { $value }.
    .roles = Yalnızca şu rol için: { $value }.
    .interface = Yalnızca şu arayüzde: { $value }.
    .direction = Yön: { $value }.

protection =
    .state = { $state ->
        [provided] Veriler şifrelenir.
        [not_provided] Veriler şifrelenmez.
        [by_operator] İşletmeci şifrelemeyi sağlamalıdır.
        [by_host] Şifrelemeyi işletim sistemi veya ana makine sağlar.
       *[not_applicable] Şifreleme uygulanabilir değildir.
    }
    .state-inactive = { $state ->
        [by_host] İşletim sistemi veya ana makine verileri şifreleyebilir.
       *[other] Veriler şifrelenebilir.
    }
    .state-should =
        { $need ->
            [optional] İşletmeci şifrelemeyi sağlayabilir.
           *[other] İşletmecinin şifrelemeyi sağlaması önerilir.
        }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .range = Olası ayarlar: { $range }
    .method =
        { $state ->
            [by_operator] İmalatçının belirttiği şifreleme yöntemleri: { $method }.
           *[other] Şifreleme yöntemi: { $method }.
        }
    .key_in = Anahtarın saklandığı yer: { $key_in }.
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] { $instead }
    }
    .limits = Sınırlamalar: { $limits }
    .note = { $note }

## Identification

device = Cihaz
    .caption = Cihazın tanımlanması
    .name = Ad
    .model = Model
    .purpose = Kullanım amacı
    .supplied_as = Tedarik şekli
    .software_version = Yazılım sürümü
    .firmware_version = Aygıt yazılımı sürümü
    .regulation = Tüzük
    .law = Geçerli mevzuat
    .declaration = AB uygunluk beyanı
    .class = Risk sınıfı
    .udi_di = UDI-DI
    .basic_udi_di = Temel UDI-DI
    .mud_url = MUD URL adresi (RFC 8520)
    .environments = Amaçlanan kullanım ortamı
    .users = Amaçlanan kullanıcılar
    .not_for = Cihaz aşağıdaki kullanımlar için amaçlanmamıştır:
    .not_for-one = Cihaz aşağıdaki kullanım için amaçlanmamıştır:
    .id = Tanımlayıcı

organisation = Şirket
    .manufacturer = İmalatçı
    .manufacturer-caption = İmalatçı
    .representative = Yetkili temsilci
    .representative-caption = Yetkili temsilci
    .name = Ad
    .address = Adres
    .srn = Tek kayıt numarası
    .website = Web sitesi
    .email = E-posta
    .phone = Telefon

variant = Model çeşitleri
    .caption = Cihazın model çeşitleri
    .intro = Bu belge aşağıdaki model çeşitlerini kapsar.
    .title = Model çeşidi
    .model = Model
    .udi_di = UDI-DI
    .description = Açıklama
    .id = Tanımlayıcı

option-item = Seçenekler
    .caption = Cihazın seçenekleri
    .title = Seçenek
    .description = Açıklama
    .supplied = Tedarik şekli
    .id = Tanımlayıcı

mode = Çalışma modları
    .caption = Çalışma modları
    .title = Çalışma modu
    .description = Açıklama
    .entered_by = Cihazın moda geçişi
    .left_by = Cihazın moddan çıkışı
    .indicator = Kullanıcının modu tanıması
    .id = Tanımlayıcı

part = Sistemin parçaları
    .caption = Sistemin parçaları
    .title = Parça
    .kind = Tür
    .version = Sürüm
    .supplied_by = Tedarik eden
    .hosted = Çalıştığı yer
    .runs_on = Üzerinde çalıştığı sistem
    .location = Konum
    .address = Adres
    .connected_through = Bağlantı yolu
    .mud_url = MUD URL adresi (RFC 8520)
    .permissions = İzinler
    .description = Açıklama
    .id = Tanımlayıcı
    .when = Koşul

user-interface = Kullanıcı arayüzleri
    .caption = Kullanıcı arayüzleri
    .title = Kullanıcı arayüzü
    .id = Tanımlayıcı
    .kind = Tür
    .part = Parça
    .purpose = Amaç
    .personal = Kişisel veri gösterir veya seslendirir
    .protect = Koruma
    .when = Koşul

document-facts = Bu belge
    .caption = Bu belgenin tanımlanması
    .number = Belge numarası
    .revision = Revizyon
    .date = Yayım tarihi
    .effective = Geçerlilik başlangıcı
    .replaces = Yerini aldığı belge
    .audience = Hedef okurlar
    .audience_other = Diğer hedef okurlar
    .roles = Okurların rolleri
    .paper_copy = Kâğıt kopya
    .see_also = Aşağıdaki belgelere de bakın:
    .see_also-one = Aşağıdaki belgeye de bakın:

companion = Bu cihaza ilişkin diğer belgeler
    .caption = Bu cihaza ilişkin diğer belgeler
    .title = Başlık
    .number = Belge numarası
    .audience = Hedef okurlar

revision = Revizyon geçmişi
    .caption = Bu belgenin revizyonları
    .revision = Revizyon
    .date = Tarih
    .change = Değişiklik
    .link = Belge

contact = Güvenlik iletişim noktası
    .caption = Güvenlik iletişim noktası
    .security = Güvenlik iletişim noktası
    .phone = Telefon
    .hours = Ulaşılabilirlik saatleri
    .policy = Güvenlik açıklarını bildirme politikası
    .advisories = Güvenlik duyuruları
    .key = Şifreli bildirimler için anahtar
    .key_fingerprint = Anahtarın parmak izi
    .acknowledge_within = Bildirimin alındığını onaylama süresi
    .vigilance = Ciddi olumsuz olayların bildirilmesi
    .process = İmalatçının bir bildirimle ilgili yaptıkları: { $process }
    .events-described = Bu belgede anlatılan olayları burada belirtildiği şekilde bildirin: { $link }.
    .report_contents = Bir bildirimde aşağıdakileri belirtin:
    .report_rules = Bildirimler için aşağıdaki kurallar geçerlidir:
    .report_rules-one = Bildirimler için aşağıdaki kural geçerlidir:
    .sources_watched = İmalatçı yeni güvenlik açıkları için aşağıdaki kaynakları izler:
    .sources_watched-one = İmalatçı yeni güvenlik açıkları için aşağıdaki kaynağı izler:
    .conduct = İmalatçının yaptıkları ve yapmadıkları:
    .note = { $note }

local-contact = İşletmecideki iletişim noktaları
    .caption = İşletmecideki iletişim noktaları
    .title = İletişim noktası
    .purpose = Konu
    .phone = Telefon
    .id = Tanımlayıcı

## Security features

feature = Güvenlik özellikleri
    .caption = Güvenlik özellikleri
    .title = Özellik
    .id = Tanımlayıcı
    .capability = Yetenek
    .state = Durum
    .default = Teslimatta
    .configured_by = Ayarlayabilen
    .range = Aralık
    .modes = Çalışma modları
    .modes-left-out = tüm çalışma modları
    .protects = Koruduğu değer
    .part = Parça
    .when = Koşul
    .absent = Bu özellik sağlanmaz.
    .of-operator = İşletmeci bu özelliği sağlamalıdır.
    .of-host = Bu özelliği işletim sistemi veya ana makine sağlar.
    .inapplicable = Bu özellik uygulanabilir değildir.
    .description = { $description }
    .before = Başlamadan önce aşağıdakilerden emin olun:
    .before-one = Başlamadan önce aşağıdakilerden emin olun:
    .steps = Aşağıdakileri yapın:
    .indicator = Gösterge: { $indicator }
    .limits = Sınırlamalar: { $limits }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }

security-test = Güvenlik testleri
    .caption = Güvenlik testleri
    .kind = Tür
    .subject = Testin konusu
    .version = Test edilen sürüm
    .date = Tarih
    .interval = Sıklık
    .by = Test eden
    .result = Sonuç
    .part = Parça

## Operating environment

operating-environment = Çalışma ortamı
    .scope = İmalatçının sorumluluğu dışında kalanlar
    .change = Güvenliğin yeniden değerlendirileceği durumlar
    .assumptions = Çalışma ortamı hakkında imalatçı aşağıdakileri varsayar:
    .out_of_scope = İmalatçı aşağıdakilerden sorumlu değildir:
    .reassess = Aşağıdaki olayların her birinden sonra cihazın güvenliğini yeniden değerlendirin:
    .reassess-one = Aşağıdaki olaydan sonra cihazın güvenliğini yeniden değerlendirin:
    .reassess_at_once = Aşağıdaki olayların her birinden sonra, gecikmeden ve cihaz yeniden kullanılmadan önce cihazın güvenliğini yeniden değerlendirin:
    .reassess_at_once-one = Aşağıdaki olaydan sonra, gecikmeden ve cihaz yeniden kullanılmadan önce cihazın güvenliğini yeniden değerlendirin:
    .prohibited = Aşağıdakiler yapılmamalıdır:
    .not_recommended = İmalatçı aşağıdakilerin yapılmamasını önerir:

control-group = Tedbir grupları
    .caption = Tedbir grupları
    .condition-intro = Bir grubun koşulu varsa gruptaki tedbirler yalnızca bu koşulda geçerlidir.
    .title = Grup
    .id = Tanımlayıcı
    .goal = Hedef
    .choice = Yeterli olan
    .choice-left-out = gruptaki tüm tedbirler
    .when = Koşul

control = Güvenlik tedbirleri
    .required = Zorunlu tedbirler
    .required-caption = Zorunlu tedbirler
    .required-intro = Aşağıdaki tedbirler alınmış olmalıdır.
    .strongly_recommended = Kuvvetle önerilen tedbirler
    .strongly_recommended-caption = Kuvvetle önerilen tedbirler
    .strongly_recommended-intro = İmalatçı aşağıdaki tedbirleri kuvvetle önerir.
    .recommended = Önerilen tedbirler
    .recommended-caption = Önerilen tedbirler
    .recommended-intro = İmalatçı aşağıdaki tedbirleri önerir.
    .preferred = Tercih edilen tedbirler
    .preferred-caption = Tercih edilen tedbirler
    .preferred-intro = İmalatçı aşağıdaki tedbirleri diğer uygun tedbirlere tercih eder.
    .where_possible = Mümkün olan yerlerde önerilen tedbirler
    .where_possible-caption = Mümkün olan yerlerde önerilen tedbirler
    .where_possible-intro = İmalatçı, çalışma ortamının elverdiği yerlerde aşağıdaki tedbirleri önerir.
    .optional = İsteğe bağlı tedbirler
    .optional-caption = İsteğe bağlı tedbirler
    .optional-intro = Aşağıdaki tedbirler isteğe bağlıdır.
    .unstated = Yükümlülüğü belirtilmemiş tedbirler
    .unstated-caption = Yükümlülüğü belirtilmemiş tedbirler
    .unstated-intro = Bu belge, aşağıdaki tedbirlerin zorunlu mu yoksa önerilen tedbirler mi olduğunu belirtmez.
    .condition-intro = Koşulu olan bir tedbir yalnızca koşul sağlanıyorsa geçerlidir.
    .group-condition-intro = Bir satır koşulu olan bir grubu belirtiyorsa tedbir yalnızca bu koşulda geçerlidir.
    .group-choice-intro = Bir satır bir grubu belirtiyorsa gruptaki tedbirlerden kaçının yeterli olduğunu gruplar tablosu gösterir.
    .title = Tedbir
    .id = Tanımlayıcı
    .kind = Tür
    .responsibility = Sorumlu
    .or_by = Alternatif olarak
    .group = Grup
    .need = Yükümlülük
    .reason = Neden: { $reason }
    .own_measure = Cihazın kendisinin yaptığı: { $own_measure }
    .own_measure-part = Sistemin bu parçasının kendisinin yaptığı: { $own_measure }
    .setting = Ayar: { $setting }
    .steps = { $responsibility ->
        [manufacturer] İmalatçının adımları:
        [third_party] Üçüncü tarafın adımları:
        [service_partner] Servis iş ortağının adımları:
        [integrator] Entegratörün adımları:
       *[other] Aşağıdakileri yapın:
    }
    .otherwise = Bu tedbir olmadan: { $otherwise }
    .missing = **Bu tedbir eksikse.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Cihazı bu tedbir olmadan kullanmayın.
       *[other] Bu tedbirin uygulandığından emin olun.
    }
    .avoid-part = { $stop_use ->
        [true] Sistemin bu parçasını bu tedbir olmadan kullanmayın.
       *[other] Bu tedbirin uygulandığından emin olun.
    }
    .stop_use = { $stop_use ->
        [true] Cihaz bu tedbir olmadan kullanılmamalıdır.
       *[false] Cihaz bu tedbir olmadan kullanılabilir.
    }
    .stop_use-part = { $stop_use ->
        [true] Sistemin bu parçası bu tedbir olmadan kullanılmamalıdır.
       *[false] Sistemin bu parçası bu tedbir olmadan kullanılabilir.
    }
    .limits = Sınırlamalar: { $limits }
    .risk = Tedbirin kendisinden kaynaklanan risk: { $risk }
    .part = Parça
    .when = Koşul

share = Paylaşılan tedbirler
    .caption = Görev dağılımı
    .party = Sorumlu
    .does = Görev

no-action = İşlem gerekmez
    .caption = İşletmecinin işlem yapmasını gerektirmeyen tedbirler
    .kind = Tedbir
    .because = Neden
    .unless = İşlem gerektiren durum
    .part = Parça
    .when = Koşul

training = Eğitim
    .caption = Gerekli bilgi ve eğitim
    .role = Rol
    .content = İçerik
    .interval = Tekrar süresi
    .given_by = Eğitimi veren

## Compatibility

compatibility = Uyumluluk
    .limits = Kısıtlamalar
    .restrictions = Diğer ürünlerle birlikte kullanımda aşağıdaki kısıtlamalar geçerlidir:
    .restrictions-one = Diğer ürünlerle birlikte kullanımda aşağıdaki kısıtlama geçerlidir:

hardware = Donanım
    .caption = Donanım
    .for = Parça
    .included = Yerleşik
    .minimum = Zorunlu asgari değer
    .recommended = Önerilen
    .optimum = En uygun değer
    .otherwise = Önerilen değerlere ulaşılmazsa
    .note = Not

machine =
    .cpu = İşlemci: { $cpu }
    .memory = Bellek: { $memory }
    .storage = Depolama: { $storage }
    .display = Ekran: { $display }
    .graphics = Grafik: { $graphics }
    .network = Ağ: { $network }
    .other = Diğer: { $other }

product = Ürünler
    .operating-system = İşletim sistemleri
    .operating-system-caption = İşletim sistemleri
    .browser = Tarayıcılar
    .browser-caption = Tarayıcılar
    .mobile-device = Mobil cihazlar
    .mobile-device-caption = Mobil cihazlar
    .hypervisor = Sanallaştırma ürünleri
    .hypervisor-caption = Sanallaştırma ürünleri
    .database = Veri tabanları
    .database-caption = Veri tabanları
    .runtime = Çalışma zamanı ortamları
    .runtime-caption = Çalışma zamanı ortamları
    .antimalware = Virüsten koruma yazılımı ürünleri
    .antimalware-caption = Virüsten koruma yazılımı ürünleri
    .peer-system = Karşı sistemlerin uyumluluğu
    .peer-system-caption = Karşı sistemlerin uyumluluğu
    .accessory = Aksesuarlar
    .accessory-caption = Aksesuarlar
    .for = Parça
    .name = Ürün
    .supplied_by = Sağlayan
    .versions = Sürümler
    .recommended = Önerilen sürüm
    .state = Durum
    .support_end = Tedarikçi desteğinin bitişi
    .patches = Güncellemeler
    .note = Not
    .when = Koşul

standard = Standartlar
    .caption = Standartlar
    .name = Standart
    .version = Sürüm
    .kind = Konu
    .purpose = Amaç
    .conformance = Uygunluk bildirimi

## Network

network = Ağ
    .absent = Aşağıdakiler mevcut değildir:
    .before = Başlamadan önce aşağıdakilerden emin olun:
    .before-one = Başlamadan önce aşağıdakilerden emin olun:
    .connecting = Ağa bağlama
    .controls = Zorunlu tedbirler: { $link }
    .steps = Cihazı ağa bağlamak için:
    .connection = { $connection ->
        [none] Cihazın ağ bağlantısı yoktur.
        [optional] Ağ bağlantısı isteğe bağlıdır.
       *[required] Cihazın ağ bağlantısına ihtiyacı vardır.
    }
    .inbound =
        { $inbound ->
            [true] Diğer sistemler cihaza bağlantı kurabilir.
           *[false] Diğer sistemler cihaza bağlantı kuramaz.
        }
    .internet = { $internet ->
        [not_needed] Cihazın internet bağlantısına ihtiyacı yoktur.
        [optional] İnternet bağlantısı isteğe bağlıdır.
        [needed] Cihazın internet bağlantısına ihtiyacı vardır.
        [not_directly] Cihaz internete doğrudan bağlanmamalıdır.
       *[forbidden] Cihaz internete bağlanmamalıdır.
    }
    .internet_reason = İnternet bağlantısı: { $internet_reason }
    .load = Ağ üzerindeki yük: { $load }
    .note = { $note }

network-only = Ağ
    .connection = { $connection ->
        [none] Cihazın ağ bağlantısı yoktur.
        [optional] Ağ bağlantısı isteğe bağlıdır.
       *[required] Cihazın ağ bağlantısına ihtiyacı vardır.
    }
    .connection-part = { $connection ->
        [none] Sistemin bu parçasının ağ bağlantısı yoktur.
        [optional] Ağ bağlantısı isteğe bağlıdır.
       *[required] Sistemin bu parçasının ağ bağlantısına ihtiyacı vardır.
    }
    .inbound =
        { $inbound ->
            [true] Diğer sistemler cihaza bağlantı kurabilir.
           *[false] Diğer sistemler cihaza bağlantı kuramaz.
        }
    .inbound-part =
        { $inbound ->
            [true] Diğer sistemler sistemin bu parçasına bağlantı kurabilir.
           *[false] Diğer sistemler sistemin bu parçasına bağlantı kuramaz.
        }
    .internet = { $internet ->
        [not_needed] Cihazın internet bağlantısına ihtiyacı yoktur.
        [optional] İnternet bağlantısı isteğe bağlıdır.
        [needed] Cihazın internet bağlantısına ihtiyacı vardır.
        [not_directly] Cihaz internete doğrudan bağlanmamalıdır.
       *[forbidden] Cihaz internete bağlanmamalıdır.
    }
    .internet-part = { $internet ->
        [not_needed] Sistemin bu parçasının internet bağlantısına ihtiyacı yoktur.
        [optional] İnternet bağlantısı isteğe bağlıdır.
        [needed] Sistemin bu parçasının internet bağlantısına ihtiyacı vardır.
        [not_directly] Sistemin bu parçası internete doğrudan bağlanmamalıdır.
       *[forbidden] Sistemin bu parçası internete bağlanmamalıdır.
    }
    .internet_reason = İnternet bağlantısı: { $internet_reason }
    .absent = Aşağıdakiler mevcut değildir:
    .note = { $note }

zone = Ağ bölgeleri
    .caption = Ağ bölgeleri
    .title = Bölge
    .id = Tanımlayıcı
    .traffic = Sınırdaki trafik denetimi
    .operated_by = Ağ bölgesini yöneten
    .description = Açıklama

interface = Arayüzler
    .caption = Arayüzler
    .title = Arayüz
    .id = Tanımlayıcı
    .kind = Tür
    .state = Durum
    .because = Neden
    .instead = Yapılacak işlem
    .part = Parça
    .zone = Bölge
    .standards = Standartlar
    .not_supported = Desteklenmeyenler
    .ciphers = Şifre takımları
    .authentication = Kimlik doğrulama
    .encryption = Şifreleme
    .addressing = Adresleme
    .default = Teslimatta
    .need = Yükümlülük
    .frequency = Frekans
    .power = İletim gücü
    .range = Kapsama mesafesi
    .coexistence = Diğer radyo sistemleriyle birlikte çalışma
    .max_connected = Aynı anda en fazla bağlantı sayısı
    .max_paired = En fazla eşleştirme sayısı
    .purpose = Amaç
    .used_by = Kullanabilen
    .protect = Koruma
    .when = Koşul

peer = Karşı sistemler
    .caption = Karşı sistemler
    .title = Sistem
    .id = Tanımlayıcı
    .kind = Tür
    .zone = Bölge
    .address = Adres
    .versions = Sürümler
    .max_connected = Aynı anda en fazla bağlantı sayısı
    .operated_by = Ağ bölgesini yöneten
    .description = Açıklama

port = Bağlantı noktaları
    .rules = Bağlantı noktaları ve güvenlik duvarı kuralları
    .required-caption = İzin verilecek zorunlu bağlantılar
    .recommended-caption = Önerilen bağlantılar
    .allow-caption = Yalnızca işlevi kullanılıyorsa izin verilecek bağlantılar
    .allow-need-unstated = İmalatçı, yükümlülüğü belirtilmemiş bir bağlantının zorunlu olup olmadığını belirtmez. Bu bağlantıya yalnızca kullanılan bir işlevin ona ihtiyacı varsa izin verin.
    .allow-condition = Bir satır koşul içeriyorsa bağlantıya yalnızca koşul sağlanıyorsa izin verin.
    .allow-configured = Bir bağlantı noktasının numarası değiştirilebiliyorsa yalnızca yapılandırılan numaraya izin verin.
    .allow-range = Bir aralıktaki bağlantı noktalarının yalnızca bazıları yapılandırılmışsa yalnızca bunlara izin verin.
    .allow-only = Diğer tüm bağlantıları engelleyin.
    .allow-only-except = Engelleme, güvenlik duvarı kuralı olmayan bağlantılar için geçerli değildir. Ayrı bir tablo bunları listeler.
    .allow-only-zones = Aşağıdaki ağ bölgelerinin sınırında, sistemin parçalarına gelen ve bunlardan giden diğer tüm bağlantıları engelleyin: { $zones }. Bu belge diğer sistemler için kural vermez.
    .block-caption = Engellenecek bağlantılar
    .block-intro = Ağın güvenlik duvarında aşağıdaki bağlantıları engelleyin.
    .none-caption = Güvenlik duvarı kuralı olmayan bağlantılar
    .none-intro = Bu belge, aşağıdaki bağlantılar için ağın güvenlik duvarına ilişkin kural vermez. Nedenleri tablo gösterir.
    .unstated-caption = Yönü belirtilmemiş bağlantılar
    .unstated-intro = İmalatçı, aşağıdaki bağlantıları hangi tarafın kurduğunu belirtmez. Bu belge bunlar için güvenlik duvarı kuralı vermez.
    .rules-source = Bağlantıyı kaynak kurar veya ilk gönderimi kaynak yapar. Yanıtlar bağlantının parçasıdır.
    .rules-all = Tüm kurallar için geçerli olanlar
    .required = Zorunlu bağlantılar
    .need-unstated = Yükümlülüğü belirtilmemiş bağlantılar
    .used = Yalnızca kullanılıyorsa izin verilecek bağlantılar
    .rules-open = işletmeci tarafından belirlenecek
    .any-system = herhangi bir sistem
    .reason-number = numara veya tür olmadan kural verilemez
    .reason-transport = iletim protokolü olmadan kural verilemez
    .reason-border = ağ sınırını geçmez
    .reason-computer = tek bir bilgisayarın içinde kalır
    .reason-part = sistemin tek bir parçasının içinde kalır
    .reason-device = cihazın içinde kalır
    .reason-zone = tek bir ağ bölgesinin içinde kalır; yalnızca bölge bir güvenlik duvarıyla bölünmüşse kural gerekir
    .reason-mobile = işletmecinin ağından değil, bir mobil ağdan geçer
    .reason-cloud = işletmecinin ağından geçmez
    .reference = { $protocol } ({ $transport } bağlantı noktası { $number })
    .reference-many = { $protocol } ({ $transport } bağlantı noktaları { $number })
    .reference-any = { $protocol } (herhangi bir { $transport } bağlantı noktası)
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol } üzerinden)
    .reference-short = { $protocol } ({ $transport } üzerinden)
    .unnamed = { $transport } bağlantı noktası { $number }
    .unnamed-many = { $transport } bağlantı noktaları { $number }
    .unnamed-any = herhangi bir { $transport } bağlantı noktası
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } (bağlantı noktası { $number })
    .reference-plain-many = { $protocol } (bağlantı noktaları { $number })
    .reference-plain-any = { $protocol } (herhangi bir bağlantı noktası)
    .reference-bare = { $protocol }
    .unnamed-plain = bağlantı noktası { $number }
    .unnamed-plain-many = bağlantı noktaları { $number }
    .unnamed-plain-any = herhangi bir bağlantı noktası
    .no-transport = iletim protokolü belirtilmemiş
    .without-transport = { $number } (iletim protokolü belirtilmemiş)
    .any = herhangi biri
    .not_known = bağlantı noktası bilinmiyor
    .number = Bağlantı noktası
    .icmp_type = ICMP türü
    .ip_protocol = IP protokolü
    .id = Tanımlayıcı
    .configurable = Numara değiştirilebilir
    .setting = Ayarlanacağı yer
    .source_port = Kaynak bağlantı noktası
    .transport = İletim protokolü
    .direction = Yön
    .protocol = Protokol
    .program = Program
    .part = Parça
    .interface = Arayüz
    .encryption = Şifreleme
    .authentication = Kimlik doğrulama
    .default = Teslimatta
    .need = Yükümlülük
    .opened_by = Açabilen
    .open_for = Açık kalma süresi
    .purpose = Amaç
    .peers = Karşı sistemler
    .internet = İnternet üzerinden
    .network_setting = Ağ ayarı
    .firewall_rule = Ağın güvenlik duvarı kuralı
    .when = Koşul
    .source = Kaynak
    .destination = Hedef
    .own-side = Cihaz veya parça
    .other-side = Karşı taraf
    .use = Cihazın kullanımı
    .reason = Neden

firewall = Cihazın güvenlik duvarı
    .of-parts = Parçaların güvenlik duvarları
    .state = { $state ->
        [provided] Cihazın kendi güvenlik duvarı vardır.
        [not_provided] Cihazın kendi güvenlik duvarı yoktur.
        [by_operator] İşletmeci cihaz için güvenlik duvarını sağlamalıdır.
        [by_host] Cihaz, işletim sisteminin güvenlik duvarını kullanır.
       *[not_applicable] Cihazda güvenlik duvarı uygulanabilir değildir.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçasının kendi güvenlik duvarı vardır.
        [not_provided] Sistemin bu parçasının kendi güvenlik duvarı yoktur.
        [by_operator] İşletmeci sistemin bu parçası için güvenlik duvarını sağlamalıdır.
        [by_host] Sistemin bu parçası, işletim sisteminin güvenlik duvarını kullanır.
       *[not_applicable] Sistemin bu parçasında güvenlik duvarı uygulanabilir değildir.
    }
    .state-inactive = { $state ->
        [by_host] İşletim sisteminin güvenlik duvarı trafiği yalnızca açık olduğunda filtreler.
       *[other] Güvenlik duvarı trafiği yalnızca açık olduğunda filtreler.
    }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .rules_set_by = Kurallarını değiştirebilen roller: { $rules_set_by }.
    .product = Ürün: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Güvenlik duvarı, bu belgede izin verilmesi istenen bağlantılar dışında tüm trafiği engellemelidir.
            [deny_all] Güvenlik duvarı tüm trafiği engellemelidir.
            [allow_outbound] Güvenlik duvarı cihazdan giden bağlantılara izin vermeli ve cihaza gelen bağlantıları engellemelidir.
            [allow_all] Güvenlik duvarı tüm trafiğe izin vermelidir.
            [monitored] Güvenlik duvarı trafiğe izin vermeli ve trafiği izlemelidir.
            [restricted] Güvenlik duvarı trafiği kısıtlamalıdır.
           *[isolated] Güvenlik duvarı başka ağlara hiçbir bağlantıya izin vermemelidir.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Güvenlik duvarı, bu belgede listelenmeyen tüm bağlantıları engeller.
            [deny_all] Güvenlik duvarı tüm trafiği engeller.
            [allow_outbound] Güvenlik duvarı cihazdan giden bağlantılara izin verir ve cihaza gelen bağlantıları engeller.
            [allow_all] Güvenlik duvarı tüm trafiğe izin verir.
            [monitored] Güvenlik duvarı trafiğe izin verir ve trafiği izler.
            [restricted] Güvenlik duvarı trafiği kısıtlar.
           *[isolated] Güvenlik duvarı başka ağlara hiçbir bağlantıya izin vermez.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Açık olduğunda güvenlik duvarı, bu belgede listelenmeyen tüm bağlantıları engeller.
        [deny_all] Açık olduğunda güvenlik duvarı tüm trafiği engeller.
        [allow_outbound] Açık olduğunda güvenlik duvarı giden bağlantılara izin verir ve gelen bağlantıları engeller.
        [allow_all] Açık olduğunda güvenlik duvarı tüm trafiğe izin verir.
        [monitored] Açık olduğunda güvenlik duvarı trafiğe izin verir ve trafiği izler.
        [restricted] Açık olduğunda güvenlik duvarı trafiği kısıtlar.
       *[isolated] Açık olduğunda güvenlik duvarı başka ağlara hiçbir bağlantıya izin vermez.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Güvenlik duvarı, bu belgede izin verilmesi istenen bağlantılar dışında tüm trafiği engellemelidir.
            [deny_all] Güvenlik duvarı tüm trafiği engellemelidir.
            [allow_outbound] Güvenlik duvarı sistemin bu parçasından giden bağlantılara izin vermeli ve sistemin bu parçasına gelen bağlantıları engellemelidir.
            [allow_all] Güvenlik duvarı tüm trafiğe izin vermelidir.
            [monitored] Güvenlik duvarı trafiğe izin vermeli ve trafiği izlemelidir.
            [restricted] Güvenlik duvarı trafiği kısıtlamalıdır.
           *[isolated] Güvenlik duvarı başka ağlara hiçbir bağlantıya izin vermemelidir.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Güvenlik duvarı, bu belgede listelenmeyen tüm bağlantıları engeller.
            [deny_all] Güvenlik duvarı tüm trafiği engeller.
            [allow_outbound] Güvenlik duvarı sistemin bu parçasından giden bağlantılara izin verir ve sistemin bu parçasına gelen bağlantıları engeller.
            [allow_all] Güvenlik duvarı tüm trafiğe izin verir.
            [monitored] Güvenlik duvarı trafiğe izin verir ve trafiği izler.
            [restricted] Güvenlik duvarı trafiği kısıtlar.
           *[isolated] Güvenlik duvarı başka ağlara hiçbir bağlantıya izin vermez.
        }
    }
    .changes_itself = Otomatik değişiklikler: { $changes_itself }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

flow = Veri akışları
    .caption = Veri akışları
    .rules = Güvenlik duvarı kuralları: { $link }
    .from = Gönderen
    .to = Alan
    .port = Bağlantı noktası
    .medium = Ortam
    .data = Veriler
    .personal = Kişisel veriler
    .examples = Örnekler
    .deidentified = Kimliksizleştirme
    .encryption = Şifreleme
    .integrity = Bütünlüğün korunması
    .trigger = Aktarımın başlatılması
    .rate = Veri hızı
    .volume = Veri miktarı
    .purpose = Amaç
    .when = Koşul
    .id = Tanımlayıcı

network-requirements = Ağ için gereklilikler
    .bandwidth = { $bandwidth_for ->
        [none] Bant genişliği: { $bandwidth }.
       *[other] Bant genişliği ({ $bandwidth_for } için): { $bandwidth }.
    }
    .latency = Gecikme: { $latency }.
    .jitter = Seğirme (jitter): { $jitter }.
    .packet_loss = Paket kaybı: { $packet_loss }.
    .services = Ağın sunmak zorunda olduğu hizmetler: { $services }.
    .other = Ağ aşağıdaki gereklilikleri karşılamalıdır:
    .other-one = Ağ aşağıdaki gerekliliği karşılamalıdır:
    .recommended_other = İmalatçı ağ için aşağıdakileri önerir:
    .loss = Ağ bağlantısı kesilirse: { $loss }
    .otherwise = Gereklilikler karşılanmazsa: { $otherwise }

network-link = Bağlantılar ve işlevler
    .caption = Ağın bağlantılar ve işlevler için sunmak zorunda olduğu değerler
    .title = Bağlantı veya işlev
    .from = Gönderen
    .to = Alan
    .bandwidth = Bant genişliği
    .latency = Gecikme
    .jitter = Seğirme (jitter)
    .packet_loss = Paket kaybı
    .recommended = Önerilen
    .optimum = En uygun değer
    .otherwise = Ulaşılmazsa
    .when = Koşul

network-figures = Önerilen değerler
    .bandwidth =
        { $bandwidth_for ->
            [none] Önerilen bant genişliği: { $bandwidth }.
           *[other] Önerilen bant genişliği ({ $bandwidth_for } için): { $bandwidth }.
        }
    .latency = Önerilen gecikme: { $latency }.
    .jitter = Önerilen seğirme (jitter): { $jitter }.
    .packet_loss = Önerilen paket kaybı: { $packet_loss }.
    .otherwise = Önerilen değerlere ulaşılmazsa: { $otherwise }

network-optimum = En uygun değerler
    .bandwidth =
        { $bandwidth_for ->
            [none] En uygun bant genişliği: { $bandwidth }.
           *[other] En uygun bant genişliği ({ $bandwidth_for } için): { $bandwidth }.
        }
    .latency = En uygun gecikme: { $latency }.
    .jitter = En uygun seğirme (jitter): { $jitter }.
    .packet_loss = En uygun paket kaybı: { $packet_loss }.

remote-access = Uzaktan erişim
    .state = { $used_for ->
        [none] { $state ->
            [provided] Cihaza uzaktan erişilebilir.
            [not_provided] Cihazda uzaktan erişim yoktur.
            [by_operator] Uzaktan erişimi işletmeci sağlar.
            [by_host] Uzaktan erişimi işletim sistemi veya ana makine sağlar.
           *[not_applicable] Uzaktan erişim uygulanabilir değildir.
        }
       *[other] { $state ->
            [provided] Cihaza aşağıdaki amaçlarla uzaktan erişilebilir: { $used_for }.
            [not_provided] Cihaza aşağıdaki amaçlarla uzaktan erişilemez: { $used_for }.
            [by_operator] Uzaktan erişimi aşağıdaki amaçlarla işletmeci sağlar: { $used_for }.
            [by_host] Uzaktan erişimi aşağıdaki amaçlarla işletim sistemi veya ana makine sağlar: { $used_for }.
           *[not_applicable] Uzaktan erişim aşağıdaki amaçlarla uygulanabilir değildir: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Sistemin bu parçasına uzaktan erişilebilir.
            [not_provided] Sistemin bu parçasında uzaktan erişim yoktur.
            [by_operator] Uzaktan erişimi işletmeci sağlar.
            [by_host] Uzaktan erişimi işletim sistemi veya ana makine sağlar.
           *[not_applicable] Uzaktan erişim uygulanabilir değildir.
        }
       *[other] { $state ->
            [provided] Sistemin bu parçasına aşağıdaki amaçlarla uzaktan erişilebilir: { $used_for }.
            [not_provided] Sistemin bu parçasına aşağıdaki amaçlarla uzaktan erişilemez: { $used_for }.
            [by_operator] Uzaktan erişimi aşağıdaki amaçlarla işletmeci sağlar: { $used_for }.
            [by_host] Uzaktan erişimi aşağıdaki amaçlarla işletim sistemi veya ana makine sağlar: { $used_for }.
           *[not_applicable] Uzaktan erişim aşağıdaki amaçlarla uygulanabilir değildir: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] İşletim sistemi veya ana makine üzerinden uzaktan erişim yalnızca açık olduğunda mümkündür.
           *[other] Uzaktan erişim yalnızca açık olduğunda mümkündür.
        }
       *[other] { $state ->
            [by_host] İşletim sistemi veya ana makine üzerinden uzaktan erişim, açık olduğunda aşağıdaki amaçlarla mümkündür: { $used_for }.
           *[other] Uzaktan erişim, açık olduğunda aşağıdaki amaçlarla mümkündür: { $used_for }.
        }
    }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .kind = Erişim türü: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Oturumu imalatçı başlatır.
        [operator] Oturumu işletmeci başlatır.
        [shared] Oturumu imalatçı ve işletmeci birlikte başlatır.
        [user] Oturumu kullanıcı başlatır.
        [patient] Oturumu hasta başlatır.
        [third_party] Oturumu üçüncü bir taraf başlatır.
        [integrator] Oturumu entegratör başlatır.
        [practitioner] Oturumu muayenehane sorumlusu başlatır.
       *[service_partner] Oturumu servis iş ortağı başlatır.
    }
    .supervision = Gözetim: { $supervision }
    .authentication = Kimlik doğrulama: { $authentication }
    .encryption = Şifreleme: { $encryption }.
    .logged = { $logged ->
        [true] Cihaz her oturumu olay günlüğüne kaydeder.
       *[false] Cihaz oturumları olay günlüğüne kaydetmez.
    }
    .logged-part = { $logged ->
        [true] Sistemin bu parçası her oturumu olay günlüğüne kaydeder.
       *[false] Sistemin bu parçası oturumları olay günlüğüne kaydetmez.
    }
    .files_scanned_by = Aktarılan dosyaların kötü amaçlı yazılıma karşı taranması: { $files_scanned_by }
    .disable = Uzaktan erişimi kapatmak için: { $disable }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

failure = Ağ arızaları
    .caption = Ağ arızaları ve etkileri
    .recovery-caption = Arızalar ve etkileri
    .what = Arıza
    .id = Tanımlayıcı
    .noticeable = Kullanıcı tarafından fark edilme
    .effect = Cihaz üzerindeki etki
    .hazard = Tehlike
    .countermeasure = Karşı tedbir

## Installation

installation = Kurulum
    .preparing = Kurulumdan önce
    .installing = Kurulum adımları
    .integrating = Başka bir ürüne yerleştirme
    .installed_by = Cihazı kuran roller: { $installed_by }.
    .before = Başlamadan önce aşağıdakilerden emin olun:
    .before-one = Başlamadan önce aşağıdakilerden emin olun:
    .steps = Cihazı kurmak için:
    .verify = Kurulumdan sonra aşağıdakileri kontrol edin:
    .if_failed = Kurulum başarısız olursa: { $if_failed }
    .integration = Cihaz başka bir ürüne yerleştirilirse:

hardening = Sıkılaştırma
    .caption = Güvenlik ayarları
    .title = Ayar
    .id = Tanımlayıcı
    .setting = Ayarlanacağı yer
    .default = Teslimatta
    .value = Ayarlanacak değer
    .need = Yükümlülük
    .reason = Neden
    .steps = Aşağıdakileri yapın:
    .part = Parça
    .when = Koşul

maintenance = Bakım

task = Görevler
    .caption = Düzenli görevler
    .title = Görev
    .id = Tanımlayıcı
    .by = Yapan
    .role = Rol
    .interval = Sıklık
    .downtime = Görev sırasındaki kesinti
    .steps = { $by ->
        [manufacturer] İmalatçının adımları:
        [third_party] Üçüncü tarafın adımları:
        [service_partner] Servis iş ortağının adımları:
        [integrator] Entegratörün adımları:
       *[other] Aşağıdakileri yapın:
    }

## Access

access = Erişim
    .authentication = Kullanılabilen oturum açma yöntemleri: { $authentication }.
    .authentication-none = { $only ->
        [none] Oturum açma yoktur.
       *[other] Oturum açma yoktur; bu bölümün sistemin bir parçası veya bir koşul için belirttiği oturum açma bunun dışındadır.
    }
    .checked_by = Oturum açmayı denetleyen sistem: { $checked_by }.
    .default = Teslimatta oturum açma: { $default }.
    .configured_by = Oturum açma özelliğini açıp kapatabilen roller: { $configured_by }.
    .note = { $note }
    .without_login = Aşağıdakiler oturum açmadan mümkündür:
    .login_for = Aşağıdakiler için oturum açma zorunludur:
    .account_rules = Hesaplar için aşağıdaki kurallar geçerlidir:
    .account_rules-one = Hesaplar için aşağıdaki kural geçerlidir:
    .custom_roles = { $custom_roles ->
        [true] İşletmeci başka roller tanımlayabilir.
       *[false] İşletmeci başka roller tanımlayamaz.
    }

access-only = Erişim
    .authentication = Kullanılabilen oturum açma yöntemleri: { $authentication }.
    .authentication-none = Oturum açma yoktur.
    .authentication-none-part = Sistemin bu parçasında oturum açma yoktur.
    .checked_by = Oturum açmayı denetleyen sistem: { $checked_by }.
    .without_login = Aşağıdakiler oturum açmadan mümkündür:
    .login_for = Aşağıdakiler için oturum açma zorunludur:
    .account_rules = Hesaplar için aşağıdaki kurallar geçerlidir:
    .account_rules-one = Hesaplar için aşağıdaki kural geçerlidir:
    .note = { $note }

directory = Dizin hizmeti
    .default = Teslimatta: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Dizin hizmeti: { $product }.
    .versions = Sürümler: { $versions }.
    .users_managed = Kullanıcılarının yönetimi: { $users_managed }
    .roles_given = Kullanıcılarının rolleri: { $roles_given }
    .unreachable = Dizin hizmetine ulaşılamazsa: { $unreachable }
    .steps = Dizin hizmetini bağlamak için:
    .note = { $note }

multi-factor = Çok faktörlü kimlik doğrulama
    .state = { $state ->
        [provided] Cihaz çok faktörlü kimlik doğrulamayı destekler.
        [not_provided] Cihaz çok faktörlü kimlik doğrulamayı desteklemez.
        [by_operator] İşletmeci çok faktörlü kimlik doğrulamayı sağlamalıdır.
        [by_host] Çok faktörlü kimlik doğrulamayı işletim sistemi veya ana makine sağlar.
       *[not_applicable] Çok faktörlü kimlik doğrulama uygulanabilir değildir.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçası çok faktörlü kimlik doğrulamayı destekler.
        [not_provided] Sistemin bu parçası çok faktörlü kimlik doğrulamayı desteklemez.
        [by_operator] İşletmeci çok faktörlü kimlik doğrulamayı sağlamalıdır.
        [by_host] Çok faktörlü kimlik doğrulamayı işletim sistemi veya ana makine sağlar.
       *[not_applicable] Çok faktörlü kimlik doğrulama uygulanabilir değildir.
    }
    .state-should =
        { $need ->
            [optional] İşletmeci çok faktörlü kimlik doğrulamayı sağlayabilir.
           *[other] İşletmecinin çok faktörlü kimlik doğrulamayı sağlaması önerilir.
        }
    .state-inactive = { $state ->
        [by_host] İşletim sistemi veya ana makine üzerinden çok faktörlü kimlik doğrulama yalnızca açık olduğunda çalışır.
       *[other] Çok faktörlü kimlik doğrulama yalnızca açık olduğunda çalışır.
    }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .required_for = Çok faktörlü kimlik doğrulamanın gerekli olduğu roller: { $required_for }.
    .method = Kullanılabilen ikinci faktörler: { $method }.
    .code_length = Bir kodun karakter sayısı: { $code_length }.
    .code_digits = Bir kodun rakam sayısı: { $code_digits }.
    .remembered_for = İkinci faktörün yeniden sorulmadığı süre: { $remembered_for }.
    .reset = İkinci faktörün sıfırlanması: { $reset }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

role = Roller
    .caption = Roller
    .title = Rol
    .id = Tanımlayıcı
    .description = Açıklama
    .inherits = Haklarına da sahip olduğu rol
    .held_by = Role sahip olan
    .directory_group = Dizin grubu
    .default = Teslimatta
    .part = Parça

function = İşlevler ve roller
    .caption = İşlevler ve bunları kullanabilen roller
    .title = İşlev
    .assignable = { $assignable ->
        [true] İşletmeci aşağıdaki işlevi rollere veya kullanıcılara atar: { $title }.
       *[false] İşletmeci aşağıdaki işlevi başka rollere atayamaz: { $title }.
    }

automatic-login = Otomatik oturum açma
    .state = { $state ->
        [provided] Cihaz otomatik olarak bir oturum başlatır. Bunun için kimse kimlik bilgisi girmez.
        [by_host] İşletim sistemi otomatik olarak bir oturum başlatır. Bunun için kimse kimlik bilgisi girmez.
       *[none] Cihazda otomatik oturum açma yoktur.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçası otomatik olarak bir oturum başlatır. Bunun için kimse kimlik bilgisi girmez.
        [by_host] İşletim sistemi otomatik olarak bir oturum başlatır. Bunun için kimse kimlik bilgisi girmez.
       *[none] Sistemin bu parçasında otomatik oturum açma yoktur.
    }
    .state-inactive = { $state ->
        [by_host] İşletim sisteminde kimlik bilgisi olmadan otomatik oturum açma yalnızca açık olduğunda çalışır.
       *[other] Kimlik bilgisi olmadan otomatik oturum açma yalnızca açık olduğunda çalışır.
    }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .after = Otomatik oturum açma zamanı: { $after }.
    .role = Kullanıcının bu oturumdaki rolü: { $role }.
    .switch_off = Otomatik oturum açmayı kapatmak için: { $switch_off }
    .note = { $note }

account-management = Hesapların yönetimi
    .created_by = Hesap oluşturan roller: { $created_by }.
    .activated_by = Hesapları etkinleştiren roller: { $activated_by }.
    .disabled_by = Hesapları devre dışı bırakan roller: { $disabled_by }.
    .deleted_by = Hesapları silen roller: { $deleted_by }.
    .disabled_after = Oturum açılmadığında hesabın devre dışı bırakıldığı süre: { $disabled_after }.
    .first_password_by = Bir hesabın ilk parolasını belirleyen roller: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Kullanıcı, ilk oturum açmada ilk parolayı değiştirmelidir.
       *[false] Hiçbir şey kullanıcıyı ilk parolayı değiştirmeye zorlamaz.
    }
    .user_name = Kullanıcı adı kuralları: { $user_name }
    .attributes = Hesabın içeriği: { $attributes }
    .max_accounts = En fazla hesap sayısı: { $max_accounts }.
    .steps = Hesapları yönetmek için:
    .note = { $note }

password = Parolalar
    .pins = PIN’ler
    .both = Parolalar ve PIN’ler
    .kind = { $kind ->
        [password] Parolalar için aşağıdakiler geçerlidir.
       *[pin] PIN’ler için aşağıdakiler geçerlidir.
    }
    .rules_from = { $rules_from ->
        [device] Kuralları cihaz belirler ve uygulatır.
        [host] Kuralları işletim sistemi belirler.
        [directory] Kuralları dizin hizmeti belirler.
       *[operator] Kuralları işletmeci belirlemelidir.
    }
    .rules_from-part = { $rules_from ->
        [device] Kuralları sistemin bu parçası belirler ve uygulatır.
        [host] Kuralları işletim sistemi belirler.
        [directory] Kuralları dizin hizmeti belirler.
       *[operator] Kuralları işletmeci belirlemelidir.
    }
    .need = Kuralların yükümlülüğü: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Kuralları işletim sistemi belirler.
        [directory] Kuralları dizin hizmeti belirler.
       *[other] Kuralları işletmeci belirler.
    }
    .configured_by = Kuralları değiştirebilen roller: { $configured_by }.
    .settable = Değiştirilebilen kurallar: { $settable }.
    .off_by_default = Teslimatta kapalı olan kurallar: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] İşletim sisteminin şart koşmak zorunda olduğu en az karakter sayısı: { $min_length }.
        [directory] Dizin hizmetinin şart koşmak zorunda olduğu en az karakter sayısı: { $min_length }.
        [operator] İşletmecinin şart koşmak zorunda olduğu en az karakter sayısı: { $min_length }.
       *[other] En az karakter sayısı: { $min_length }.
    }
    .min_length-should = Önerilen en az karakter sayısı: { $min_length }.
    .max_length = En fazla karakter sayısı: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] İşletim sistemi, PIN’in şunları içermesini zorunlu kılmalıdır: { $complexity }.
           *[other] İşletim sistemi, parolanın şunları içermesini zorunlu kılmalıdır: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Dizin hizmeti, PIN’in şunları içermesini zorunlu kılmalıdır: { $complexity }.
           *[other] Dizin hizmeti, parolanın şunları içermesini zorunlu kılmalıdır: { $complexity }.
        }
        [operator] { $kind ->
            [pin] İşletmeci, PIN’in şunları içermesini zorunlu kılmalıdır: { $complexity }.
           *[other] İşletmeci, parolanın şunları içermesini zorunlu kılmalıdır: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN şunları içermelidir: { $complexity }.
           *[other] Parola şunları içermelidir: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] İşletim sistemi, PIN olarak şunları reddetmelidir: { $complexity }.
           *[other] İşletim sistemi, parola olarak şunları reddetmelidir: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Dizin hizmeti, PIN olarak şunları reddetmelidir: { $complexity }.
           *[other] Dizin hizmeti, parola olarak şunları reddetmelidir: { $complexity }.
        }
        [operator] { $kind ->
            [pin] İşletmeci, PIN’in şunlardan biri olmamasını sağlamalıdır: { $complexity }.
           *[other] İşletmeci, parolanın şunlardan biri olmamasını sağlamalıdır: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN şunlardan biri olmamalıdır: { $complexity }.
           *[other] Parola şunlardan biri olmamalıdır: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] PIN’in şunları içermesi önerilir: { $complexity }.
       *[other] Parolanın şunları içermesi önerilir: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] PIN’in şunlardan biri olmaması önerilir: { $complexity }.
       *[other] Parolanın şunlardan biri olmaması önerilir: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] İşletim sistemi, parolanın aşağıdaki koşullardan en az { $complexity_at_least } tanesini karşılamasını zorunlu kılmalıdır: { $complexity }.
        [directory] Dizin hizmeti, parolanın aşağıdaki koşullardan en az { $complexity_at_least } tanesini karşılamasını zorunlu kılmalıdır: { $complexity }.
        [operator] İşletmeci, parolanın aşağıdaki koşullardan en az { $complexity_at_least } tanesini karşılamasını zorunlu kılmalıdır: { $complexity }.
       *[other] Parola, aşağıdaki koşullardan en az { $complexity_at_least } tanesini karşılamalıdır: { $complexity }.
    }
    .complexity-some-should = Parolanın aşağıdaki koşullardan en az { $complexity_at_least } tanesini karşılaması önerilir: { $complexity }.
    .characters = Kullanılabilen karakterler: { $characters }
    .special_characters = Kullanılabilen özel karakterler: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN boş bırakılabilir.
           *[false] PIN boş bırakılamaz.
        }
       *[other] { $blank ->
            [true] Parola boş bırakılabilir.
           *[false] Parola boş bırakılamaz.
        }
    }
    .can_be_off =
        { $kind ->
            [pin]
                { $can_be_off ->
                    [true] PIN kapatılabilir.
                   *[false] PIN kapatılamaz.
                }
           *[other]
                { $can_be_off ->
                    [true] Parola kapatılabilir.
                   *[false] Parola kapatılamaz.
                }
        }
    .case_sensitive = { $case_sensitive ->
        [true] Büyük ve küçük harfler farklı karakterlerdir.
       *[false] Büyük ve küçük harfler aynı karakterlerdir.
    }
    .history = { $kind ->
        [pin] Yeniden kullanılmaması zorunlu olan eski PIN sayısı: { $history }.
       *[other] Yeniden kullanılmaması zorunlu olan eski parola sayısı: { $history }.
    }
    .history-should = { $kind ->
        [pin] Yeniden kullanılmaması önerilen eski PIN sayısı: { $history }.
       *[other] Yeniden kullanılmaması önerilen eski parola sayısı: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN, { $max_age } sonra değiştirilmelidir.
       *[other] Parola, { $max_age } sonra değiştirilmelidir.
    }
    .max_age-should = { $kind ->
        [pin] PIN’in { $max_age } sonra değiştirilmesi önerilir.
       *[other] Parolanın { $max_age } sonra değiştirilmesi önerilir.
    }
    .min_age = { $kind ->
        [pin] PIN en erken { $min_age } sonra yeniden değiştirilebilir.
       *[other] Parola en erken { $min_age } sonra yeniden değiştirilebilir.
    }
    .max_attempts = { $rules_from ->
        [host] İşletim sisteminin oturum açmayı kilitlemek zorunda olduğu başarısız deneme sayısı: { $max_attempts }.
        [directory] Dizin hizmetinin oturum açmayı kilitlemek zorunda olduğu başarısız deneme sayısı: { $max_attempts }.
        [operator] Oturum açmanın kilitlenmesinin zorunlu olduğu başarısız deneme sayısı: { $max_attempts }.
       *[other] Oturum açmanın kilitlendiği başarısız deneme sayısı: { $max_attempts }.
    }
    .max_attempts-should = Oturum açmanın kilitlenmesi için önerilen başarısız deneme sayısı: { $max_attempts }.
    .attempts_within = Başarısız denemelerin sayıldığı süre: { $attempts_within }.
    .lockout_stages = Tekrarlanan başarısız denemelerin etkileri şunlardır:
    .lockout_stages-one = Tekrarlanan başarısız denemelerin etkisi şudur:
    .asked = { $kind ->
        [pin] PIN aşağıdaki durumlarda sorulur:
       *[other] Parola aşağıdaki durumlarda sorulur:
    }
    .asked-one = { $kind ->
        [pin] PIN aşağıdaki durumda sorulur:
       *[other] Parola aşağıdaki durumda sorulur:
    }
    .lockout = Kilidin süresi: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Kilitlenen oturum açma, biri kilidini açana kadar kilitli kalır.
       *[false] Kilit, kullanıcının işlem yapması gerekmeden sona erer.
    }
    .unlocked_by = { $lockout ->
        [none] Oturum açma kilidini açabilen roller: { $unlocked_by }.
       *[other] Kilidi erken sona erdirebilen roller: { $unlocked_by }.
    }
    .stored_as = Saklama biçimi: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Teslimatta PIN ayarlanmamıştır.
            [password] Teslimatta parola ayarlanmamıştır.
           *[none] Teslimatta kimlik bilgileri ayarlanmamıştır.
        }
        [default] Teslimatta varsayılan kimlik bilgileri ayarlanmıştır.
        [unique_per_device] Teslimattaki kimlik bilgileri her cihaz için farklıdır.
        [must_change_at_first_login] İlk oturum açmada yeni kimlik bilgileri zorunludur.
        [shared_known] Teslimattaki kimlik bilgileri tüm cihazlarda aynıdır ve herkesçe bilinir.
        [manufacturer_only] Teslimattaki kimlik bilgilerini yalnızca imalatçı bilir.
        [documented] Teslimattaki kimlik bilgileri tüm cihazlarda aynıdır ve imalatçının belgelerinde belirtilir.
       *[set_at_installation] Kimlik bilgileri kurulum sırasında belirlenir.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Sistemin bu parçası PIN olmadan teslim edilir.
            [password] Sistemin bu parçası parola olmadan teslim edilir.
           *[none] Sistemin bu parçası kimlik bilgileri olmadan teslim edilir.
        }
        [default] Sistemin bu parçası varsayılan kimlik bilgileriyle teslim edilir.
        [unique_per_device] Sistemin bu parçası, her sistemde farklı olan kimlik bilgileriyle teslim edilir.
        [must_change_at_first_login] Sistemin bu parçası, ilk oturum açmada yeni kimlik bilgilerini zorunlu kılar.
        [shared_known] Sistemin bu parçası, tüm sistemlerde aynı olan ve herkesçe bilinen kimlik bilgileriyle teslim edilir.
        [manufacturer_only] Sistemin bu parçası, yalnızca imalatçının bildiği kimlik bilgileriyle teslim edilir.
        [documented] Sistemin bu parçası, tüm sistemlerde aynı olan ve imalatçının belgelerinde belirtilen kimlik bilgileriyle teslim edilir.
       *[set_at_installation] Kimlik bilgileri kurulum sırasında belirlenir.
    }
    .default_password = { $kind ->
        [pin] Teslimattaki PIN: { $default_password }.
       *[other] Teslimattaki parola: { $default_password }.
    }
    .default_action = Teslimattaki kimlik bilgileri: { $default_action }
    .change = { $kind ->
        [pin] PIN’i değiştirmek için:
       *[other] Parolayı değiştirmek için:
    }
    .handling = { $kind ->
        [pin] PIN’i korumak için aşağıdakileri yapın:
       *[other] Parolayı korumak için aşağıdakileri yapın:
    }
    .reset = { $kind ->
        [pin] PIN unutulursa: { $reset }
       *[other] Parola unutulursa: { $reset }
    }
    .compromised = { $kind ->
        [pin] PIN’i başkaları biliyorsa: { $compromised }
       *[other] Parolayı başkaları biliyorsa: { $compromised }
    }
    .fallback = Başka bir kural belirlenmemişse: { $fallback }
    .note = { $note }

account = Teslimattaki hesaplar
    .caption = Teslimattaki hesaplar
    .name = Hesap
    .id = Tanımlayıcı
    .role = Rol
    .kind = Tür
    .default = Teslimatta
    .default_credentials = Teslimattaki kimlik bilgileri
    .default_password = Teslimattaki parola
    .part = Parça
    .action = İşlem
    .when = Koşul

session = Oturumlar
    .timeout = { $action ->
        [lock] { $timeout } süreyle işlem yapılmazsa cihaz oturumu kilitler.
        [logout] { $timeout } süreyle işlem yapılmazsa cihaz oturumu sona erdirir.
        [hide_data] { $timeout } süreyle işlem yapılmazsa cihaz görüntülenen verileri gizler.
        [screen_off] { $timeout } süreyle işlem yapılmazsa cihaz ekranı kapatır.
       *[other] İşlem yapılmayan oturum için zaman sınırı: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] { $timeout } süreyle işlem yapılmazsa sistemin bu parçası oturumu kilitler.
        [logout] { $timeout } süreyle işlem yapılmazsa sistemin bu parçası oturumu sona erdirir.
        [hide_data] { $timeout } süreyle işlem yapılmazsa sistemin bu parçası görüntülenen verileri gizler.
        [screen_off] { $timeout } süreyle işlem yapılmazsa sistemin bu parçası ekranı kapatır.
       *[other] İşlem yapılmayan oturum için zaman sınırı: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Zaman sınırı açık olduğunda, { $timeout } süreyle işlem yapılmazsa oturum kilitlenir.
        [logout] Zaman sınırı açık olduğunda, { $timeout } süreyle işlem yapılmazsa oturum sona erer.
        [hide_data] Zaman sınırı açık olduğunda, { $timeout } süreyle işlem yapılmazsa görüntülenen veriler gizlenir.
        [screen_off] Zaman sınırı açık olduğunda, { $timeout } süreyle işlem yapılmazsa ekran kapatılır.
       *[other] Açık olduğunda, işlem yapılmayan oturum için zaman sınırı: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Cihaz zaman sınırını belirler ve uygulatır.
        [host] İşletim sistemi zaman sınırını belirler.
        [directory] Dizin hizmeti zaman sınırını belirler.
       *[operator] İşletmeci zaman sınırını belirlemelidir.
    }
    .rules_from-part = { $rules_from ->
        [device] Sistemin bu parçası zaman sınırını belirler ve uygulatır.
        [host] İşletim sistemi zaman sınırını belirler.
        [directory] Dizin hizmeti zaman sınırını belirler.
       *[operator] İşletmeci zaman sınırını belirlemelidir.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Zaman sınırı, açık olduğunda uygulanır.
        [host] İşletim sistemi zaman sınırını belirler.
        [directory] Dizin hizmeti zaman sınırını belirler.
       *[operator] İşletmeci zaman sınırını belirlemelidir.
    }
    .rules_from-should = { $rules_from ->
        [host] İşletim sistemi zaman sınırını belirler.
        [directory] Dizin hizmeti zaman sınırını belirler.
       *[other] İşletmeci zaman sınırını belirler.
    }
    .timeout-others = { $action ->
        [lock] İşlem yapılmadığında oturumun kilitlenmesinin zorunlu olduğu süre: { $timeout }.
        [logout] İşlem yapılmadığında oturumun sona ermesinin zorunlu olduğu süre: { $timeout }.
        [hide_data] İşlem yapılmadığında görüntülenen verilerin gizlenmesinin zorunlu olduğu süre: { $timeout }.
        [screen_off] İşlem yapılmadığında ekranın kapatılmasının zorunlu olduğu süre: { $timeout }.
       *[other] İşlem yapılmayan oturum için zaman sınırı: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] İşlem yapılmadığında oturumun kilitlenmesi için önerilen süre: { $timeout }.
        [logout] İşlem yapılmadığında oturumun sona ermesi için önerilen süre: { $timeout }.
        [hide_data] İşlem yapılmadığında görüntülenen verilerin gizlenmesi için önerilen süre: { $timeout }.
        [screen_off] İşlem yapılmadığında ekranın kapatılması için önerilen süre: { $timeout }.
       *[other] İşlem yapılmayan oturum için önerilen zaman sınırı: { $timeout }.
    }
    .need = Zaman sınırının yükümlülüğü: { $need }.
    .default = Teslimattaki zaman sınırı: { $default }.
    .range = Zaman sınırının olası ayarları: { $range }.
    .action = { $action ->
        [lock] Zaman sınırı oturumu kilitler.
        [logout] Zaman sınırı oturumu sona erdirir.
        [hide_data] Zaman sınırı görüntülenen verileri gizler.
        [screen_off] Zaman sınırı ekranı kapatır.
       *[never] İşlem yapılmayan oturum için zaman sınırı yoktur.
    }
    .configured_by = Zaman sınırını ayarlayabilen roller: { $configured_by }.
    .replaced_by = Oturum için zaman sınırı yerine kullanılan kilit: { $replaced_by }
    .locks_on = Oturumun kilitlendiği durumlar: { $locks_on }.
    .locks_on-others = Oturumun kilitlenmesinin zorunlu olduğu durumlar: { $locks_on }.
    .locks_on-should = Oturumun kilitlenmesinin önerildiği durumlar: { $locks_on }.
    .ends_on = Oturumun sona erdiği durumlar: { $ends_on }.
    .ends_on-others = Oturumun sona ermesinin zorunlu olduğu durumlar: { $ends_on }.
    .ends_on-should = Oturumun sona ermesinin önerildiği durumlar: { $ends_on }.
    .also = Aşağıdakiler de oturumlar için geçerlidir:
    .applies_to = Zaman sınırı şunlar için geçerlidir:
    .exceptions = İstisna: { $exceptions }
    .concurrent = Bir kullanıcının aynı anda açabileceği oturum sayısı: { $concurrent }.
    .users = Aynı anda oturum açmış olabilecek kullanıcı sayısı: { $users }.
    .note = { $note }

emergency = Acil durum erişimi
    .state = { $state ->
        [provided] Cihaz acil durum erişimi sağlar.
        [not_provided] Cihaz acil durum erişimi sağlamaz.
        [by_operator] İşletmeci acil durum erişimini sağlamalıdır.
        [by_host] Acil durum erişimini işletim sistemi veya ana makine sağlar.
       *[not_applicable] Acil durum erişimi uygulanabilir değildir.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçası acil durum erişimi sağlar.
        [not_provided] Sistemin bu parçası acil durum erişimi sağlamaz.
        [by_operator] İşletmeci acil durum erişimini sağlamalıdır.
        [by_host] Acil durum erişimini işletim sistemi veya ana makine sağlar.
       *[not_applicable] Acil durum erişimi uygulanabilir değildir.
    }
    .state-inactive = { $state ->
        [by_host] İşletim sistemi veya ana makine üzerinden acil durum erişimi yalnızca açık olduğunda kullanılabilir.
       *[other] Acil durum erişimi yalnızca açık olduğunda kullanılabilir.
    }
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .how = Acil durumda erişim sağlamak için: { $how }
    .steps = Acil durumda erişim sağlamak için:
    .available = Acil durum erişimiyle kullanılabilen işlevler: { $available }.
    .limits = Sınırlamalar: { $limits }
    .ends_after = Acil durum erişiminin sona erdiği süre: { $ends_after }.
    .logged = { $logged ->
        [true] Cihaz her acil durum erişimini olay günlüğüne kaydeder.
       *[false] Cihaz acil durum erişimini olay günlüğüne kaydetmez.
    }
    .logged-part = { $logged ->
        [true] Sistemin bu parçası her acil durum erişimini olay günlüğüne kaydeder.
       *[false] Sistemin bu parçası acil durum erişimini olay günlüğüne kaydetmez.
    }
    .afterwards = Acil durum erişiminden sonra: { $afterwards }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

machine-credential = Sertifikalar ve teknik kimlik bilgileri
    .caption = Sertifikalar ve teknik kimlik bilgileri
    .intro = Makineler ve hizmetler aşağıdaki sertifikaları, anahtarları ve diğer kimlik bilgilerini kullanır.
    .title = Kimlik bilgisi
    .id = Tanımlayıcı
    .kind = Tür
    .used_by = Kullanan
    .purpose = Amaç
    .rights = Haklar
    .algorithm = Anahtar
    .key_in = Anahtarın saklandığı yer
    .issued_by = Düzenleyen
    .lifetime = Geçerlilik süresi
    .renewal = Yenileme
    .on_expiry = Süre dolduğunda
    .if_lost = Kaybedilirse
    .when = Koşul

## Data

data = Kişisel veriler
    .personal = { $personal ->
        [none] Cihaz kişisel verileri işlemez.
        [processed] Cihaz kişisel verileri işler ama saklamaz.
        [not_stored] Cihaz kişisel verileri saklamaz.
       *[stored] Cihaz kişisel verileri saklar.
    }
    .absent = Cihaz aşağıdaki verileri saklamaz: { $absent }.
    .removable_media = Cihaz çıkarılabilir ortam kullanmaz.
    .removable_media_note = Çıkarılabilir ortamlar: { $removable_media_note }
    .note = { $note }

media-use = Çıkarılabilir ortamların kullanımı
    .caption = Çıkarılabilir ortamların kullanımı
    .uses = Kullanım
    .media = Ortamlar
    .access = Erişim
    .note = Not
    .part = Parça
    .when = Koşul

data-only = Kişisel veriler
    .personal = { $personal ->
        [none] Cihaz kişisel verileri işlemez.
        [processed] Cihaz kişisel verileri işler ama saklamaz.
        [not_stored] Cihaz kişisel verileri saklamaz.
       *[stored] Cihaz kişisel verileri saklar.
    }
    .personal-part = { $personal ->
        [none] Sistemin bu parçası kişisel verileri işlemez.
        [processed] Sistemin bu parçası kişisel verileri işler ama saklamaz.
        [not_stored] Sistemin bu parçası kişisel verileri saklamaz.
       *[stored] Sistemin bu parçası kişisel verileri saklar.
    }
    .absent = Cihaz aşağıdaki verileri saklamaz: { $absent }.
    .absent-part = Sistemin bu parçası aşağıdaki verileri saklamaz: { $absent }.
    .removable_media = Cihaz çıkarılabilir ortam kullanmaz.
    .removable_media-part = Sistemin bu parçası çıkarılabilir ortam kullanmaz.
    .note = { $note }

store = Saklanan veriler
    .caption = Saklanan veriler
    .title = Veri deposu
    .id = Tanımlayıcı
    .part = Parça
    .categories = Veriler
    .personal = Kişisel veriler
    .examples = Örnekler
    .format = Biçim
    .location = Konum
    .capacity = Kapasite
    .encryption = Şifreleme
    .retention = Saklama süresi
    .retention_from = Sürenin başlangıcı
    .retention_range = Ayarlanabilen değer
    .keep = Saklama sınırı
    .retention_note = Not
    .retention_set_by = Değiştirebilen
    .erase = Silme
    .access = Erişim
    .when = Koşul

export = Verilerin dışa aktarılması
    .caption = Verileri dışa aktarma yolları
    .title = Dışa aktarma
    .id = Tanımlayıcı
    .categories = Veriler
    .personal = Kişisel veriler
    .examples = Örnekler
    .format = Biçim
    .medium = Ortam
    .deidentified = Kimliksizleştirme
    .encryption = Şifreleme
    .steps = Verileri dışa aktarmak için:
    .access = Erişim
    .default = Teslimatta
    .when = Koşul

gdpr = Veri koruma (GDPR)
    .purpose = İşleme amacı: { $purpose }
    .controller = { $controller ->
        [manufacturer] Veri sorumlusu imalatçıdır.
        [operator] Veri sorumlusu işletmecidir.
        [shared] İmalatçı ve işletmeci ortak veri sorumlularıdır.
        [user] Cihazdaki verilerden kullanıcı sorumludur.
        [patient] Cihazdaki verilerden hasta sorumludur.
        [third_party] Veri sorumlusu üçüncü bir taraftır.
        [integrator] Veri sorumlusu entegratördür.
        [practitioner] Veri sorumlusu muayenehane sorumlusudur.
       *[service_partner] Veri sorumlusu servis iş ortağıdır.
    }
    .controller_name = Veri sorumlusu: { $controller_name }.
    .processor = Veri işleyen: { $processor }.
    .transfer = Üçüncü ülkelere aktarım: { $transfer }
    .subject_access = Kişisel verilere erişim talepleri: { $subject_access }
    .subject_erasure = Kişisel verilerin silinmesi talepleri: { $subject_erasure }
    .operator = Veri koruma için aşağıdakileri yapın:

## Logging

logging = Olay kaydı
    .what = Kaydedilen olaylar
    .reading = Olay günlüğünün okunması
    .state = { $state ->
        [provided] Cihaz olayları bir olay günlüğüne kaydeder.
        [not_provided] Cihaz güvenlik olaylarını kaydetmez.
        [by_operator] İşletmeci güvenlik olaylarının kaydedilmesini sağlamalıdır.
        [by_host] İşletim sistemi veya ana makine olayları bir olay günlüğüne kaydeder.
       *[not_applicable] Güvenlik olaylarının kaydedilmesi uygulanabilir değildir.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçası olayları bir olay günlüğüne kaydeder.
        [not_provided] Sistemin bu parçası güvenlik olaylarını kaydetmez.
        [by_operator] İşletmeci güvenlik olaylarının kaydedilmesini sağlamalıdır.
        [by_host] İşletim sistemi veya ana makine olayları bir olay günlüğüne kaydeder.
       *[not_applicable] Güvenlik olaylarının kaydedilmesi uygulanabilir değildir.
    }
    .state-inactive = { $state ->
        [by_host] İşletim sistemi veya ana makine olayları bir olay günlüğüne kaydedebilir.
       *[other] Olaylar bir olay günlüğüne kaydedilebilir.
    }
    .purpose = Olay günlüğünün amacı: { $purpose }
    .standard = Olay günlüğünün uyduğu standartlar: { $standard }.
    .default = Teslimatta: { $default }.
    .configured_by = Açıp kapatabilen roller: { $configured_by }.
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .location = Olay günlüğünün konumu: { $location }
    .language = Olay günlüğünün dili: { $language }
    .capacity = Olay günlüğünün kapasitesi: { $capacity }
    .retention = Kayıtlar { $retention } süreyle saklanır.
    .protection = Olay günlüğünün korunması: { $protection }
    .access = Olay günlüğünü okuyabilen roller: { $access }.
    .events = Olay günlüğü aşağıdaki olayları kaydeder:
    .events-one = Olay günlüğü aşağıdaki olayı kaydeder:
    .other_events = { $events ->
        [none] Olay günlüğü aşağıdakileri kaydeder:
       *[other] Olay günlüğü ayrıca aşağıdakileri kaydeder:
    }
    .reason_asked = Kullanıcının gerekçe girmek zorunda olduğu olaylar: { $reason_asked }.
    .not_logged = Olay günlüğü aşağıdakileri kaydetmez:
    .not_for = Olay günlüğü aşağıdakiler için değildir:
    .fields = Her kaydın asgari içeriği: { $fields }.
    .viewer = Olay günlüğünü okuma programı: { $viewer }
    .help = Olay günlüğünü okuma desteği: { $help }
    .alerts = Mesajlar ve belirtiler: { $link }.
    .steps = Olay günlüğünü okumak veya dışa aktarmak için:
    .note = { $note }

log-entry = Kayıtların içeriği
    .caption = Belirli olaylara ilişkin kayıtların içeriği
    .events = Olay
    .fields = İçerik
    .note = Diğer içerik

log-notification = Bilgilendirmeler
    .caption = Olaylara ilişkin bilgilendirmeler
    .events = Olay
    .other_events = Diğer olaylar
    .by = Gönderme yolu
    .to = Bilgilendirilen rol
    .party = Bilgilendirilen taraf
    .note = Not
    .when = Koşul

log-export = Olay günlüğünün dışa aktarılması
    .protocol = Protokol: { $protocol }.
    .encryption = Şifreleme: { $encryption }.
    .format = Biçim: { $format }.
    .to = Hedef: { $to }.
    .port = Bağlantı noktası: { $port }.

clock = Saat
    .source = { $source ->
        [ntp] Saat NTP ile ayarlanır.
        [nts] Saat, Network Time Security (NTS) kullanan NTP ile ayarlanır.
        [ptp] Saat PTP ile ayarlanır.
        [host] Saati işletim sistemi ayarlar.
        [server] Saati bir sunucu ayarlar.
        [phone] Saati telefon ayarlar.
        [manual] Saat elle ayarlanır.
       *[cellular] Saati hücresel ağ ayarlar.
    }
    .other_sources = Saati ayarlamanın diğer yolları: { $other_sources }.
    .from = Saati ayarlayan sistem: { $from }.
    .port = Zaman hizmetinin bağlantı noktası: { $port }.
    .configured_by = Saati ayarlayabilen roller: { $configured_by }.
    .accuracy = Saatin en büyük hatası: { $accuracy }.
    .if_wrong = Saat yanlışsa: { $if_wrong }
    .steps = Saati ayarlamak için:

alert = Mesajlar ve belirtiler
    .caption = Mesajlar ve belirtiler
    .normal-caption = Diğer mesajlar ve belirtiler
    .sign = Mesaj veya belirti
    .id = Tanımlayıcı
    .meaning = Anlam
    .shows = Gösterdiği durum
    .action = İşlem
    .acts = İşlemi yapan
    .call = İletişim noktası

## Malware and integrity

malware = Kötü amaçlı yazılıma karşı koruma
    .protection = { $protection ->
        [allow_list] Cihaz yalnızca izin listesindeki yazılımları çalıştırır.
        [antimalware_included] Cihaz virüsten koruma yazılımı içerir.
        [antimalware_supported] Cihaza virüsten koruma yazılımı yüklenebilir.
        [antimalware_by_operator] İşletmeci virüsten koruma yazılımı yüklemelidir.
        [antimalware_not_recommended] İmalatçı, cihaza virüsten koruma yazılımı yüklenmemesini önerir.
        [read_only_system] Cihaz, değiştirilemeyen bir sistemden başlar.
        [no_antimalware_software] Cihazda virüsten koruma yazılımı yoktur.
        [none] Cihazın kendisinde kötü amaçlı yazılıma karşı koruma yoktur.
       *[not_applicable] Kötü amaçlı yazılıma karşı koruma uygulanabilir değildir.
    }
    .protection-part = { $protection ->
        [allow_list] Sistemin bu parçası yalnızca izin listesindeki yazılımları çalıştırır.
        [antimalware_included] Sistemin bu parçası virüsten koruma yazılımı içerir.
        [antimalware_supported] Sistemin bu parçasına virüsten koruma yazılımı yüklenebilir.
        [antimalware_by_operator] İşletmeci virüsten koruma yazılımı yüklemelidir.
        [antimalware_not_recommended] İmalatçı, sistemin bu parçasına virüsten koruma yazılımı yüklenmemesini önerir.
        [read_only_system] Sistemin bu parçası, değiştirilemeyen bir sistemden başlar.
        [no_antimalware_software] Sistemin bu parçasında virüsten koruma yazılımı yoktur.
        [none] Sistemin bu parçasının kendisinde kötü amaçlı yazılıma karşı koruma yoktur.
       *[not_applicable] Kötü amaçlı yazılıma karşı koruma uygulanabilir değildir.
    }
    .protection-should = { $need ->
        [optional] İşletmeci virüsten koruma yazılımı yükleyebilir.
       *[other] İşletmecinin virüsten koruma yazılımı yüklemesi önerilir.
    }
    .other_protection = Kötü amaçlı yazılıma karşı diğer koruma: { $other_protection }.
    .need = Yükümlülük: { $need }.
    .product = Ürün: { $product }.
    .installed_by = Yükleyen: { $installed_by }.
    .exclusions =
        { $exclusions_from ->
            [on_access]
                { $exclusions_recommended ->
                    [true] İmalatçı, aşağıdakilerin erişim sırasında yapılan taramaların dışında bırakılmasını önerir:
                   *[other] Aşağıdakileri erişim sırasında yapılan taramaların dışında bırakın:
                }
            [full_scan]
                { $exclusions_recommended ->
                    [true] İmalatçı, aşağıdakilerin zamanlanmış taramaların ve istek üzerine yapılan taramaların dışında bırakılmasını önerir:
                   *[other] Aşağıdakileri zamanlanmış taramaların ve istek üzerine yapılan taramaların dışında bırakın:
                }
           *[other]
                { $exclusions_recommended ->
                    [true] İmalatçı, aşağıdakilerin taramaların dışında bırakılmasını önerir:
                   *[other] Aşağıdakileri taramaların dışında bırakın:
                }
        }
    .scans = Taramalar: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Cihaza başka yazılım yüklenemez.
        [not_allowed] Cihaza başka yazılım yüklenmemelidir.
        [only_listed] Cihaza bu belgede listelenmeyen yazılım yüklenmemelidir.
       *[allowed] Cihaza başka yazılım yüklenebilir.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Sistemin bu parçasına başka yazılım yüklenemez.
        [not_allowed] Sistemin bu parçasına başka yazılım yüklenmemelidir.
        [only_listed] Sistemin bu parçasına bu belgede listelenmeyen yazılım yüklenmemelidir.
       *[allowed] Sistemin bu parçasına başka yazılım yüklenebilir.
    }
    .on_detection = { $protection ->
        [allow_list] Listede olmayan bir yazılım başlatılırsa: { $on_detection }
       *[other] Kötü amaçlı yazılım bulunursa: { $on_detection }
    }
    .because = Neden: { $because }
    .instead = Yapılacak işlem: { $instead }
    .note = { $note }

integrity = Yazılımın bütünlüğü
    .secure_boot = { $secure_boot ->
        [true] Cihaz her başlatmada yazılımını denetler (güvenli önyükleme).
       *[false] Cihazda güvenli önyükleme yoktur.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Sistemin bu parçası her başlatmada yazılımını denetler (güvenli önyükleme).
       *[false] Sistemin bu parçasında güvenli önyükleme yoktur.
    }
    .signature = Yazılımın imzası: { $signature }.
    .signed_by = İmzalayan: { $signed_by }
    .checksum = Yazılımın özet değeri veya sağlama toplamı: { $checksum }.
    .covers = Denetim aşağıdakileri kapsar:
    .checked = Denetim zamanı: { $checked }
    .on_failure = Denetim başarısız olursa: { $on_failure }
    .verify = Yazılımın özgün olduğunu denetlemek için:
    .because = Neden: { $because }
    .instead = Yapılacak işlem: { $instead }
    .note = { $note }

## Updates

update = Güncellemeler
    .installing = Güncellemenin yüklenmesi
    .switching-off = Otomatik güncellemeler
    .state = { $state ->
        [provided] İmalatçı güvenlik güncellemeleri sağlar.
        [not_provided] İmalatçı güvenlik güncellemeleri sağlamaz.
        [by_operator] Güvenlik güncellemelerinden işletmeci sorumludur.
        [by_host] Güvenlik güncellemelerini ana makine veya onun paket kaynağı sağlar.
       *[not_applicable] Güvenlik güncellemeleri uygulanabilir değildir.
    }
    .used =
        { $used ->
            [true] Güncellemeler kullanılır.
           *[false]
                { $title ->
                    [none] Cihazın yazılımı güncellenmez.
                   *[other] Bu tür güncelleme kullanılmaz.
                }
        }
    .used-part =
        { $used ->
            [true] Güncellemeler kullanılır.
           *[false]
                { $title ->
                    [none] Sistemin bu parçasının yazılımı güncellenmez.
                   *[other] Bu tür güncelleme kullanılmaz.
                }
        }
    .announced_by = İmalatçının güncellemeleri duyurma yolu: { $announced_by }.
    .source = Güncelleme kaynakları: { $source }.
    .source_note = Güncellemelerin geldiği yer: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Cihaz yalnızca geçerli dijital imzası olan güncellemeleri yükler.
        [hash] { $installed_by ->
            [manufacturer] İmalatçı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [service_partner] Servis iş ortağı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [user] Kullanıcı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [patient] Hasta, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [integrator] Entegratör, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [practitioner] Muayenehane sorumlusu, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [third_party] Üçüncü bir taraf, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
           *[other] İşletmeci, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
        }
        [checksum] Cihaz yalnızca sağlama toplamı doğru olan güncellemeleri yükler.
        [signed_package] Güncellemeler imzalı paketlerdir.
        [app_store] Uygulama mağazası, güncellemenin özgünlüğünü denetler.
       *[none] Cihaz, güncellemenin özgünlüğünü denetlemez.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Sistemin bu parçası yalnızca geçerli dijital imzası olan güncellemeleri yükler.
        [hash] { $installed_by ->
            [manufacturer] İmalatçı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [service_partner] Servis iş ortağı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [user] Kullanıcı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [patient] Hasta, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [integrator] Entegratör, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [practitioner] Muayenehane sorumlusu, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [third_party] Üçüncü bir taraf, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
           *[other] İşletmeci, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
        }
        [checksum] Sistemin bu parçası yalnızca sağlama toplamı doğru olan güncellemeleri yükler.
        [signed_package] Güncellemeler imzalı paketlerdir.
        [app_store] Uygulama mağazası, güncellemenin özgünlüğünü denetler.
       *[none] Sistemin bu parçası, güncellemenin özgünlüğünü denetlemez.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Güncellemeleri imalatçı yükler.
        [operator] Güncellemeleri işletmeci yükler.
        [shared] Güncellemeleri imalatçı ve işletmeci birlikte yükler.
        [user] Güncellemeleri kullanıcı yükler.
        [patient] Güncellemeleri hasta yükler.
        [third_party] Güncellemeleri üçüncü bir taraf yükler.
        [integrator] Güncellemeleri entegratör yükler.
        [practitioner] Güncellemeleri muayenehane sorumlusu yükler.
       *[service_partner] Güncellemeleri servis iş ortağı yükler.
    }
    .automatic = { $automatic ->
        [true] Güncellemeler otomatik olarak yüklenir.
       *[false] Güncellemeler otomatik olarak yüklenmez.
    }
    .switch_off = Otomatik güncellemeleri kapatmak için:
    .interval = Düzenli güncellemelerin aralığı: { $interval }.
    .connect_every = Güncelleme almak için iki bağlantı arasındaki en uzun süre: { $connect_every }.
    .wait = Bir güncelleme yüklenmeden önceki bekleme süresi: { $wait }.
    .install_within = Bir güvenlik güncellemesinin yüklenmesi için zorunlu azami süre: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Cihaz, zorunlu bir güncelleme olmadan kullanılabilir.
       *[false] Cihaz, zorunlu bir güncelleme yüklenene kadar kullanılamaz.
    }
    .usable_without-part = { $usable_without ->
        [true] Sistemin bu parçası, zorunlu bir güncelleme olmadan kullanılabilir.
       *[false] Sistemin bu parçası, zorunlu bir güncelleme yüklenene kadar kullanılamaz.
    }
    .before = Başlamadan önce aşağıdakilerden emin olun:
    .before-one = Başlamadan önce aşağıdakilerden emin olun:
    .downtime = Güncelleme sırasındaki kesinti süresi: { $downtime }.
    .downtime-part = Güncelleme sırasındaki kesinti süresi: { $downtime }.
    .steps = Bir güncellemeyi yüklemek için:
    .verify = Güncellemeden sonra aşağıdakileri kontrol edin:
    .if_failed = Güncelleme başarısız olursa: { $if_failed }
    .rollback = Önceki sürüme dönüş: { $rollback }
    .operator_patching = İşletmecinin yama yüklemesi: { $operator_patching }
    .approved = Diğer tedarikçilerin imalatçı tarafından onaylanan güncellemeleri: { $approved }
    .excluded = Aşağıdaki güncellemeleri yüklemeyin:
    .excluded-one = Aşağıdaki güncellemeyi yüklemeyin:
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

support = Güvenlik desteği süresi
    .help = Destek
    .start = Destek başlangıcı: { $start }.
    .end = Destek sonu: { $end }.
    .duration = Destek süresi: { $duration }.
    .counted_from = Sürenin başlangıcı: { $counted_from }.
    .until = Desteği sona erdiren olay: { $until }.
    .security_end = Güvenlik güncellemelerinin sonu: { $security_end }.
    .versions = Güvenlik güncellemesi alan sürümler: { $versions }
    .includes = Güvenlik desteği aşağıdakileri içerir:
    .contact = Destek için iletişim noktası: { $contact }
    .after_end = Destek sonundan sonra: { $after_end }
    .notified_by = İmalatçının destek sonunu duyurma yolu: { $notified_by }.
    .notice_period = Destek sonundan önceki duyuru süresi: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Kurtarma
    .restoring = Geri yükleme
    .resetting = Fabrika ayarlarına sıfırlama
    .failures = Arızalar
    .restore = Bir yedekten geri yüklemek için:
    .factory_reset = Cihazı fabrika ayarlarına sıfırlamak için:
    .factory_reset_effect = Sıfırlamanın etkisi: { $factory_reset_effect }
    .network_loss_mode = Ağ bağlantısı kesildiğinde çalışma modu: { $network_loss_mode }.
    .network_loss = Ağ bağlantısı kesilirse: { $network_loss }
    .continues = Bir arıza veya güvenlik olayı sırasında aşağıdakiler sürer:
    .safe_state = Güvenli durum: { $safe_state }

backup = Yedek
    .state =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Cihazın verileri yedeklenir.
                    [service_partner] Cihazın verileri yedeklenir.
                   *[other] Cihaz verileri yedekleyebilir.
                }
            [not_provided] Cihaz verileri yedeklemez.
            [by_operator] İşletmeci yedeği sağlamalıdır.
            [by_host] Yedeği işletim sistemi veya ana makine sağlar.
           *[not_applicable] Yedek uygulanabilir değildir.
        }
    .state-part =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Sistemin bu parçasının verileri yedeklenir.
                    [service_partner] Sistemin bu parçasının verileri yedeklenir.
                   *[other] Sistemin bu parçası verileri yedekleyebilir.
                }
            [not_provided] Sistemin bu parçası verileri yedeklemez.
            [by_operator] İşletmeci yedeği sağlamalıdır.
            [by_host] Yedeği işletim sistemi veya ana makine sağlar.
           *[not_applicable] Yedek uygulanabilir değildir.
        }
    .state-should =
        { $need ->
            [optional] İşletmeci yedeği sağlayabilir.
           *[other] İşletmecinin yedeği sağlaması önerilir.
        }
    .what = Yedeğin içeriği: { $what }.
    .without = Yedekte bulunmayanlar: { $without }.
    .by = { $by ->
        [manufacturer] Yedeği imalatçı alır.
        [operator] Yedeği işletmeci alır.
        [shared] Yedeği imalatçı ve işletmeci birlikte alır.
        [user] Yedeği kullanıcı alır.
        [patient] Yedeği hasta alır.
        [third_party] Yedeği üçüncü bir taraf alır.
        [integrator] Yedeği entegratör alır.
        [practitioner] Yedeği muayenehane sorumlusu alır.
       *[service_partner] Yedeği servis iş ortağı alır.
    }
    .how = Yedeğin alınma yöntemi: { $how }
    .every = { $every_recommended ->
        [true] Önerilen yedek alma aralığı: { $every }.
       *[other] Yedek alma aralığı: { $every }.
    }
    .kept = Yedeklerin saklanma süresi: { $kept }.
    .recovery_point = Kurtarma noktası hedefi (RPO): { $recovery_point }.
    .recovery_time = Kurtarma süresi hedefi (RTO): { $recovery_time }.
    .steps = Yedek almak için:
    .test = Yedeğin test edilmesi: { $test }
    .because = Neden: { $because }
    .instead = { $state ->
        [by_operator] İşletmecinin yapmak zorunda oldukları: { $instead }
       *[other] Yapılacak işlem: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Güvenlik olayları
    .serious = Ciddi olumsuz olaylar
    .sign = Belirti veya arıza
    .further = Diğer belirtiler ve arızalar
    .where = Bakınız
    .signs = Bu olayı aşağıdakilerden tanıyabilirsiniz:
    .acts = İşlemi yapan: { $acts }.
    .call = İletişim noktası: { $call }.
    .actions = Aşağıdakileri yapın:
    .report_to = Haber verilecek yer: { $report_to }
    .preserve = Kanıtların korunması: { $preserve }

residual-risk = Artık riskler
    .affects = Risk altında olan kişi veya şey: { $affects }.
    .action = İşlem: { $action }

misuse = Öngörülebilir yanlış kullanım
    .affects = Risk altında olan kişi veya şey: { $affects }.

warning = Güvenlilik mesajları
    .affects = Risk altında olan kişi veya şey: { $affects }.

## End of use

decommission = Hizmetten çıkarma
    .steps = { $occasions ->
        [none] Bertaraf etmeden veya devretmeden önce aşağıdakileri yapın:
       *[other] Aşağıdakileri yapın ({ $occasions }):
    }
    .verify = Verilerin silindiğini doğrulama yolu: { $verify }
    .remains = Kalanlar: { $remains }
    .elsewhere = Diğer sistemlerde aşağıdakileri yapın:
    .transfer = Başka bir işletmeciye devir: { $transfer }
    .disposal = Bertaraf: { $disposal }

## Components

sbom = Yazılım malzeme listesi
    .file = Bileşen listesinin kaynağı: { $file }.
    .format = Yazılım malzeme listesinin (SBOM) biçimi: { $format }.
    .available_at = Yazılım malzeme listesinin (SBOM) bulunduğu yer: { $available_at }.
    .request = Yazılım malzeme listesini (SBOM) isteme yolu: { $request }
    .upkeep = SBOM dosyasının güncel tutulması: { $upkeep }
    .none_known_on = { $none_known_on } tarihinde imalatçı, listelenen bileşenlerin cihazı etkileyen hiçbir güvenlik açığını bilmiyordu.

component = Bileşenler
    .caption = Yazılım bileşenleri
    .name = Bileşen
    .version = Sürüm
    .supplier = Tedarikçi
    .purpose = Amaç
    .licence = Lisans
    .part = Parça
    .purl = Package URL
    .cpe = CPE
    .support_end = Destek bitişi
    .note = Not

vulnerability = Güvenlik açıkları
    .caption = Güvenlik açıkları
    .intro = Tablo güvenlik açıklarını listeler ve her birinin cihazı nasıl ilgilendirdiğini gösterir.
    .id = Güvenlik açığı
    .title = Güvenlik açığı
    .component = Bileşen
    .component_version = Bileşenin sürümü
    .score = Puan
    .rating = Genel derecelendirme
    .state = Durum
    .exploited = Açıktan yararlanma
    .fixed_in = Giderildiği sürüm
    .because = Neden
    .action = İşlem
    .justification = Gerekçe
    .response = İmalatçının yanıtı
    .residual_risk = Artık risk
    .reported_by = Bildiren
    .assessed_on = Değerlendirme tarihi
    .source = Değerlendirmenin kaynağı
