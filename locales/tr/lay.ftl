### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Cihazı kullanmadan önce
    .identification = Cihaz ve bu belge hakkında
    .features = Cihazı koruyan özellikler
    .environment = Güvenlik için sizin yapacaklarınız
    .compatibility = Cihazla birlikte çalışan ürünler
    .network = İnternet ve diğer bağlantılar
    .installation = Cihazın kurulması
    .access = Oturum açma ve erişim
    .data = Kişisel veriler
    .malware = Kötü amaçlı yazılıma karşı koruma
    .updates = Güncellemeler
    .recovery = Yedek, geri yükleme ve arızalar
    .maintenance = Düzenli olarak tekrarlanan görevler
    .incidents = Bir sorun varsa
    .risks = Kalan riskler ve kaçınılacak hatalar
    .decommissioning = Cihazı kullanmayı bıraktığınızda
    .contact = Kiminle iletişime geçeceğiniz
    .history = Bu belgedeki değişiklikler

lead =
    .preparation = Cihazı ilk kez kullanmadan önce bu listeyi kullanın. Her satır, size daha fazla bilgi veren yere götürür.
    .identification = Bu belgenin cihazınıza ait olduğunu burada kontrol edin.
    .features = Bir korumaya güvenmeden veya ayarlarını değiştirmeden önce onu buradan okuyun.
    .environment = Cihazı ilk kez kullanmadan önce bu bölümü okuyun.
    .compatibility = Cihazla birlikte kullandığınız bir şeyi seçmeden veya güncellemeden önce bu bölümü okuyun.
    .network = Cihazı bağlamadan önce bu bölümü okuyun.
    .installation = Cihazı kurmadan önce bu bölümü okuyun.
    .access = Cihazı ilk kez kullanmadan önce ve başkalarına erişim vermeden önce bu bölümü okuyun.
    .data = Verileri dışa aktarmadan, paylaşmadan veya silmeden önce bu bölümü okuyun.
    .malware = Yazılım yüklemeden veya kaldırmadan önce bu bölümü okuyun.
    .updates = Bir güncellemeyi yüklemeden veya ertelemeden önce bu bölümü okuyun.
    .recovery = Cihazı ilk kez kullanmadan önce ve bir arıza olduğunda yeniden bu bölümü okuyun.
    .maintenance = Bu görevleri planlamak için bu bölümü kullanın.
    .incidents = Bir sorun olduğunu düşündüğünüz anda bu bölümü kullanın.
    .risks = Cihazı kullanmadan önce bu bölümü okuyun.
    .decommissioning = Cihazı kullanmayı bırakmadan, başkasına vermeden veya bertaraf etmeden önce bu bölümü okuyun.
    .contact = Cihazın güvenliğiyle ilgili bir sorunu bildirmeden önce bu bölümü okuyun.
    .history = Bu belgenin daha önceki bir revizyonunu biliyorsanız bu bölümü okuyun.

party =
    .operator = siz veya cihazı size sağlayan kuruluş
    .shared = imalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte
    .user = siz
    .patient = hasta

mode =
    .indicator = Modu nasıl tanırsınız

operating-environment =
    .assumptions = İmalatçı aşağıdakileri varsayar:
    .change = Güvenliği yeniden düşüneceğiniz durumlar
    .reassess = Aşağıdaki olayların her birinden sonra bu belgeyi yeniden gözden geçirin:
    .reassess-one = Aşağıdaki olaydan sonra bu belgeyi yeniden gözden geçirin:
    .prohibited = Aşağıdakileri yapmayın ve başkalarının yapmasına izin vermeyin:
    .not_recommended = İmalatçı aşağıdakileri yapmamanızı önerir:

control =
    .required = Bulunması zorunlu olanlar
    .required-caption = Bulunması zorunlu olanlar
    .required-intro = Aşağıdakiler sağlanmış olmalıdır. Bunu kimin sağladığını tablo gösterir.
    .strongly_recommended = İmalatçının kuvvetle önerdikleri
    .strongly_recommended-caption = İmalatçının kuvvetle önerdikleri
    .strongly_recommended-intro = İmalatçı aşağıdaki tedbirleri kuvvetle önerir.
    .recommended = İmalatçının önerdikleri
    .recommended-caption = İmalatçının önerdikleri
    .recommended-intro = İmalatçı aşağıdaki tedbirleri önerir.
    .preferred = İmalatçının tercih ettikleri
    .preferred-caption = İmalatçının tercih ettikleri
    .preferred-intro = İmalatçı aşağıdaki tedbirleri diğer uygun tedbirlere tercih eder.
    .where_possible = İmalatçının mümkün olan yerlerde önerdikleri
    .where_possible-caption = İmalatçının mümkün olan yerlerde önerdikleri
    .where_possible-intro = İmalatçı, mümkün oldukları yerlerde aşağıdaki tedbirleri önerir.
    .optional = İsteğe bağlı olanlar
    .optional-caption = İsteğe bağlı olanlar
    .optional-intro = Aşağıdaki tedbirler isteğe bağlıdır. Bunları kimin alabileceğini tablo gösterir.
    .unstated = Diğer tedbirler
    .unstated-caption = Diğer tedbirler
    .unstated-intro = Bu belge, aşağıdaki tedbirlerin zorunlu mu yoksa önerilen tedbirler mi olduğunu belirtmez.
    .group-condition-intro = Bir satır koşulu olan bir grubu belirtiyorsa tedbir yalnızca bu koşulda geçerlidir.
    .group-choice-intro = Bir satır bir grubu belirtiyorsa gruptaki tedbirlerden kaçının yeterli olduğunu gruplar tablosu gösterir.
    .title = Tedbir
    .responsibility = Sağlayan
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
    .risk = Tedbirin kendisinden kaynaklanan risk: { $risk }

control-group = Tedbir grupları
    .caption = Tedbir grupları
    .condition-intro = Bir grubun koşulu varsa gruptaki tedbirler yalnızca bu koşulda geçerlidir.
    .choice-left-out = gruptaki tüm tedbirler

group-choice =
    .all = gruptaki tüm tedbirler
    .at_least_one = gruptaki en az bir tedbir

no-action =
    .caption = Almanız gerekmeyen tedbirler
    .kind = Tedbir

training = Öğrenilecekler
    .caption = Öğrenilecekler
    .role = Kim

installation =
    .preparing = Başlamadan önce
    .installing = Adım adım
    .installed_by = Cihazı kuran: { $installed_by }.
    .steps = Cihazı kurmak için:
    .verify = Cihazı kurduktan sonra aşağıdakileri kontrol edin:
    .if_failed = İşe yaramadıysa: { $if_failed }

hardening = Güvenlik için ayarlar
    .caption = Güvenlik için ayarlar

multi-factor = Oturum açmada ikinci adım
    .state = { $state ->
        [provided] Cihaz, oturum açmada ikinci bir adım isteyebilir.
        [not_provided] Cihaz, oturum açmada ikinci bir adım istemez.
        [by_operator] Oturum açmadaki ikinci adımı siz veya cihazı size sağlayan kuruluş sağlamalıdır.
        [by_host] Oturum açmadaki ikinci adımı işletim sistemi veya ana makine sağlar.
       *[not_applicable] Oturum açmada ikinci adım uygulanabilir değildir.
    }
    .state-part = { $state ->
        [provided] Sistemin bu parçası, oturum açmada ikinci bir adım isteyebilir.
        [not_provided] Sistemin bu parçası, oturum açmada ikinci bir adım istemez.
        [by_operator] Oturum açmadaki ikinci adımı siz veya cihazı size sağlayan kuruluş sağlamalıdır.
        [by_host] Oturum açmadaki ikinci adımı işletim sistemi veya ana makine sağlar.
       *[not_applicable] Oturum açmada ikinci adım uygulanabilir değildir.
    }
    .state-should =
        { $need ->
            [optional] Oturum açmadaki ikinci adımı siz veya cihazı size sağlayan kuruluş sağlayabilir.
           *[other] Oturum açmadaki ikinci adımı sizin veya cihazı size sağlayan kuruluşun sağlaması önerilir.
        }
    .state-inactive = { $state ->
        [by_host] İşletim sistemi veya ana makine üzerinden oturum açmada ikinci adım yalnızca açık olduğunda istenir.
       *[other] Oturum açmada ikinci adım yalnızca açık olduğunda istenir.
    }
    .required_for = Oturum açmada ikinci adım şunlar için zorunludur: { $required_for }.
    .method = Kullanılabilen ikinci adımlar: { $method }.
    .reset = İkinci adımın sıfırlanması: { $reset }

role = Kimler erişebilir
    .caption = Kimler erişebilir
    .title = Kim

function = Kimler ne yapabilir
    .caption = Kimler ne yapabilir

password =
    .unlocked_by = { $lockout ->
        [none] Oturum açma kilidini açabilenler: { $unlocked_by }.
       *[other] Kilidi erken sona erdirebilenler: { $unlocked_by }.
    }

session =
    .configured_by = Zaman sınırını ayarlayabilenler: { $configured_by }.

gdpr = Veri koruma
    .controller = { $controller ->
        [manufacturer] Kişisel verilerin işlenmesinden imalatçı sorumludur (veri sorumlusu).
        [operator] Kişisel verilerin işlenmesinden siz veya cihazı size sağlayan kuruluş sorumludur (veri sorumlusu).
        [shared] Kişisel verilerin işlenmesinden imalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte sorumludur (veri sorumlusu).
        [user] Cihazdaki verilerden siz sorumlusunuz.
        [patient] Cihazdaki verilerden hasta sorumludur.
        [third_party] Kişisel verilerin işlenmesinden üçüncü bir taraf sorumludur (veri sorumlusu).
        [integrator] Kişisel verilerin işlenmesinden entegratör sorumludur (veri sorumlusu).
        [practitioner] Kişisel verilerin işlenmesinden muayenehane sorumlusu sorumludur (veri sorumlusu).
       *[service_partner] Kişisel verilerin işlenmesinden servis iş ortağı sorumludur (veri sorumlusu).
    }
    .controller_name = Kişisel verilerin işlenmesinden sorumlu (veri sorumlusu): { $controller_name }.
    .subject_access = Kişisel verileri görmek istiyorsanız: { $subject_access }
    .subject_erasure = Kişisel verilerin silinmesini istiyorsanız: { $subject_erasure }

logging =
    .access = Olay günlüğünü okuyabilenler: { $access }.

remote-access =
    .initiated_by =
        { $initiated_by ->
            [manufacturer] Oturumu imalatçı başlatır.
            [operator] Oturumu siz veya cihazı size sağlayan kuruluş başlatır.
            [shared] Oturumu imalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte başlatır.
            [user] Oturumu siz başlatırsınız.
            [patient] Oturumu hasta başlatır.
            [third_party] Oturumu üçüncü bir taraf başlatır.
            [integrator] Oturumu entegratör başlatır.
            [practitioner] Oturumu muayenehane sorumlusu başlatır.
           *[service_partner] Oturumu servis iş ortağı başlatır.
        }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Cihaz yalnızca geçerli dijital imzası olan güncellemeleri yükler.
        [hash] { $installed_by ->
            [manufacturer] İmalatçı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [service_partner] Servis iş ortağı, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
            [integrator] Entegratör, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [practitioner] Muayenehane sorumlusu, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırmalıdır.
            [third_party] Üçüncü bir taraf, yüklemeden önce güncellemenin özet değerini yayımlanan değerle karşılaştırır.
           *[other] Güncellemeyi yüklemeden önce özet değerini yayımlanan değerle karşılaştırın.
        }
        [checksum] Cihaz yalnızca sağlama toplamı doğru olan güncellemeleri yükler.
        [signed_package] Güncellemeler imzalı paketlerdir.
        [app_store] Uygulama mağazası, güncellemenin özgünlüğünü denetler.
       *[none] Cihaz, güncellemenin özgünlüğünü denetlemez.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Güncellemeleri imalatçı yükler.
        [operator] Güncellemeleri siz veya cihazı size sağlayan kuruluş yükler.
        [shared] Güncellemeleri imalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte yükler.
        [user] Güncellemeleri siz yüklersiniz.
        [patient] Güncellemeleri hasta yükler.
        [third_party] Güncellemeleri üçüncü bir taraf yükler.
        [integrator] Güncellemeleri entegratör yükler.
        [practitioner] Güncellemeleri muayenehane sorumlusu yükler.
       *[service_partner] Güncellemeleri servis iş ortağı yükler.
    }
    .operator_patching = Kendi yüklediğiniz güncellemeler: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Yedeği imalatçı alır.
        [operator] Yedeği siz veya cihazı size sağlayan kuruluş alır.
        [shared] Yedeği imalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte alır.
        [user] Yedeği siz alırsınız.
        [patient] Yedeği hasta alır.
        [third_party] Yedeği üçüncü bir taraf alır.
        [integrator] Yedeği entegratör alır.
        [practitioner] Yedeği muayenehane sorumlusu alır.
       *[service_partner] Yedeği servis iş ortağı alır.
    }

decommission = Cihazı kullanmayı bıraktığınızda
    .transfer = Cihazı başkasına verirseniz: { $transfer }

incident = Bir sorun varsa
    .signs = Fark edeceğiniz belirtiler:
    .actions = Yapacaklarınız:
    .report_to = Bildireceğiniz yer: { $report_to }
    .preserve = Kanıt olarak saklayacaklarınız: { $preserve }

glance =
    .contacts-there = Kendi iletişim noktalarınız: { $link }
    .it = Bu belgede daha fazlası
    .controls = Bulunması zorunlu olanlar
    .incidents = Bir sorun varsa
    .installation = Cihazın kurulması
    .training = Öğrenilecekler
    .preparation = Cihazı kullanmadan önce

glance-party =
    .operator = Siz veya cihazı size sağlayan kuruluş
    .shared = İmalatçı, sizinle veya cihazı size sağlayan kuruluşla birlikte
    .user = Siz
    .patient = Hasta

preparation =
    .before = Başlamadan önce
    .verify = Başarılı olduğunu nasıl anlarsınız

duty =
    .after-support = Güvenlik güncellemeleri sona erdikten sonra imalatçının yeni bulunan güvenlik açıklarını gidermesini beklemeyin. Güvenlik riskinin artacağını hesaba katın. Bu durumda bu riski siz veya cihazı size sağlayan kuruluş ele almalıdır.
    .law = Siz ve cihazı size sağlayan kuruluş, geçerli mevzuata, özellikle veri koruma mevzuatına uymalısınız.

alert = Mesajlar ve belirtiler
    .caption = Mesajlar ve belirtiler

residual-risk = Kalan riskler

misuse = Kaçınılacak hatalar

support = Güvenlik güncellemelerini ne kadar süre alırsınız

local-contact = Kendi iletişim noktalarınız
    .caption = Kendi iletişim noktalarınız

noticeable =
    .yes = Bu arızayı fark edersiniz.
    .no = Bu arızayı fark etmezsiniz.
