### The page around the text, chapter titles, signal words, and how values are put.

title = Kullanım talimatı: siber güvenlik
language = Türkçe

## Chapters

chapter =
    .glance = Genel bakış
    .preparation = İlk kullanımdan önce
    .identification = Tanımlama ve kapsam
    .features = Güvenlik özellikleri
    .environment = Çalışma ortamının güvenlik tedbirleri
    .compatibility = Uyumluluk ve asgari gereklilikler
    .network = Ağ yapılandırması
    .installation = Kurulum ve sıkılaştırma
    .access = Kullanıcı erişimi
    .data = Kişisel veriler ve şifreleme
    .logging = Olay günlükleri ve saat
    .malware = Kötü amaçlı yazılıma ve kurcalamaya karşı koruma
    .updates = Güncellemeler ve güvenlik desteği
    .recovery = Yedek, geri yükleme ve güvenli durum
    .maintenance = Düzenli güvenlik görevleri
    .incidents = Güvenlik olaylarının tanınması ve bildirilmesi
    .risks = Artık riskler ve yanlış kullanım
    .decommissioning = Hizmetten çıkarma
    .components = Yazılım bileşenleri
    .contact = İletişim noktaları
    .conventions = Gösterimler ve kısaltmalar
    .history = Revizyon geçmişi
    .technicians = Teknisyenler için

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Hemen harekete geçmek veya sizi ilgilendiren yeri bulmak için buradan başlayın. Bu genel bakış, talimatın tamamının yerini tutmaz.
    .preparation = Cihaz ilk kez kullanılmadan önce her satırı kontrol edin.
    .identification = Bu belgenin cihazınıza ait olduğunu burada kontrol edin.
    .features = Bir güvenlik özelliğine güvenmeden veya ayarlarını değiştirmeden önce o özelliğe buradan bakın.
    .environment = Cihaz ilk kez kullanılmadan önce ve çalışma ortamındaki her değişiklikten önce bu bölümü okuyun.
    .compatibility = Ürünlerinizi cihazla birlikte kullanmadan önce bu bölümle karşılaştırın.
    .network = Cihazı bağlamadan önce ve ağı değiştirmeden önce bu bölümü okuyun.
    .installation = Cihazı kurmadan veya güvenlik ayarlarını değiştirmeden önce bu bölümü okuyun.
    .access = Erişim vermeden, değiştirmeden veya kaldırmadan önce bu bölümü okuyun.
    .data = Verileri saklamadan, dışa aktarmadan veya silmeden önce bu bölümü okuyun.
    .logging = Kaydedilen olaylara, mesajlara veya cihazın saatine güvenmeden önce bu bölümü okuyun.
    .malware = Yazılım yüklemeden, kaldırmadan veya taramadan önce bu bölümü okuyun.
    .updates = Bir güncellemeyi yüklemeden veya ertelemeden önce bu bölümü okuyun.
    .recovery = Cihaz ilk kez kullanılmadan önce bu bölümü okuyun ve arıza sırasında kullanın.
    .maintenance = Düzenli güvenlik görevlerini takvime bağlamak ve dağıtmak için bu bölümü kullanın.
    .incidents = Bir güvenlik olayından şüphelendiğiniz veya bir arıza fark ettiğiniz anda bu bölümü kullanın.
    .risks = Cihazı kullanmadan önce ve kullanım şeklini değiştirmeden önce bu bölümü okuyun.
    .decommissioning = Cihaz hizmetten çıkarılmadan veya kontrolünüzden çıkmadan önce bu bölümü okuyun.
    .components = Yayımlanan bir güvenlik açığının cihazı ilgilendirip ilgilendirmediğini denetlerken bu bölümü kullanın.
    .contact = Cihazın güvenliği hakkında biriyle iletişime geçmeden önce bu bölümü okuyun.
    .conventions = Bir sözcüğün, işaretin veya kısaltmanın ne anlama geldiğine buradan bakın.
    .history = Daha önceki bir revizyonu biliyorsanız bu revizyonla çalışmadan önce bu bölümü okuyun.
    .technicians = Bu bölüm, teknisyenler ve BT personeli içindir.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Bir şey olağan dışı görünüyorsa
    .sign = Fark ettiğiniz durum
    .first = İlk yapılacak
    .acting = İşlemi yapan veya iletişime geçilecek kişi
    .all-signs = Tüm mesajlar ve olaylar: { $link }
    .further-steps = Sonraki adımlar: { $link }
    .fill-in = ____________________
    .contacts = Kimin aranacağı
    .contacts-there = İşletmecideki iletişim noktaları: { $link }
    .work = Görev dağılımı
    .who = Kim
    .what = Ne
    .controls = Zorunlu tedbirler
    .tasks = Düzenli görevler
    .incidents = Güvenlik olayları
    .updates = Güncellemelerin yüklenmesi
    .backups = Yedeklerin alınması
    .provides = Sağlanacaklar
    .installation = Cihazın kurulması
    .training = Gerekli bilgi ve eğitim
    .one-of-group = { $link } (bir gruptan biri)
    .alternative = { $link } (veya: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } ve diğerleri
    .it = BT personeli için
    .preparation = İlk kullanımdan önce
    .topic = Konu
    .answer = Kısaca
    .connection = { $source } → { $destination }: { $ports }
    .further = Diğer konular
    .further-connections = Bu türden diğer bağlantılar
    .annex = **Gözden geçirenler için.** Hükümler ve bunlara yanıt veren kısımlar: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Bulunması zorunlu olanlar
    .tasks = İlk kullanımdan önceki görevler
    .open = Diğer hazırlıklar
    .open-lead = Ayrıca bakın:
    .before = Kurulum koşulları
    .verify = Kurulum sonrası kontroller

# Who does something; it stands alone in a cell.
glance-party =
    .operator = İşletmeci
    .user = Kullanıcı
    .patient = Hasta
    .shared = İmalatçı ve işletmeci
    .service_partner = Servis iş ortağı
    .manufacturer = İmalatçı
    .third_party = Üçüncü taraf
    .integrator = Entegratör
    .practitioner = Muayenehane sorumlusu

## Conventions: words and signs, and what they mean

conventions =
    .words = Sözcükler ve işaretler
    .word = Sözcük veya işaret
    .meaning = Anlam
    .device = cihaz
    .device-meaning = Bu belgenin konusu olan ürün, sisteminin tüm parçalarıyla birlikte.
    .operator = işletmeci
    .operator-meaning = Cihazı kullanımda bulunduran kişi veya kuruluş. İşletmeci aynı zamanda kullanıcı da olabilir.
    .operator-seen = işletmeci
    .user = kullanıcı
    .user-meaning = Cihazı kullanan kişi.
    .must = -malıdır, -melidir
    .must-meaning = Zorunludur.
    .should = önerilir
    .should-meaning = Tavsiyedir.
    .should-seen = öneril
    .danger = Önlenmezse ölüme veya ciddi yaralanmaya yol açan bir tehlike.
    .warning = Önlenmezse ölüme veya ciddi yaralanmaya yol açabilen bir tehlike.
    .caution = Önlenmezse hafif veya orta derecede yaralanmaya yol açabilen bir tehlike.
    .notice = Önlenmezse yaralanma dışında bir zarara, örneğin verilerin zarar görmesine yol açabilen bir durum.
    .note = Ek bilgi.
    .dash = Tabloda: değer yok.
    .mark = kenar boşluğunda çizgi veya “değişti”
    .mark-meaning = Bu içerik, daha önceki bir revizyondan bu yana değişmiştir.
    .bold = bir cümlede kalın yazılmış sözcükler
    .abbreviations = Kısaltmalar
    .short = Kısaltma

## The annex: which chapters and sections answer which clause

annex = Ek: bölümler ve gereklilikler
    .intro = Tablolar, her kaynağın hükümlerini ve bu belgenin bunlardan söz eden bölüm ve kısımlarını listeler. Yalnızca yerleri belirtir, uygunluk beyan etmez. Tüm hükümleri listelemez.
    .order = Her tablo tek bir kaynakla ilgilidir. Satırları, hükümlerin o kaynaktaki sırasındadır.
    .caption = Hükümler ve bölümler
    .clause = Hüküm
    .chapters = Bölümler ve kısımlar

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Değişen içerik
    .since = Şu revizyondan bu yana değişenler: { $revision } ({ $date })
    .intro = Tablo, değişen bilgileri bölümlere göre belirtir. Değişen paragraflar, maddeler ve satırlar işaretlenmiştir.
    .chapter = Bölüm
    .place = Yer
    .what = Değişiklik
    .added = Eklendi: { $words }
    .added-row = Eklendi
    .removed = Kaldırıldı: { $words }
    .removed-row = Kaldırıldı
    .now = Şimdi: { $words }
    .before = Önce: { $words }
    .reworded = İfade gözden geçirildi.

## Cover

cover =
    .device = Cihaz
    .model = Model
    .manufacturer = İmalatçı
    .software = Yazılım sürümü
    .number = Belge numarası
    .revision = Revizyon
    .date = Yayım tarihi
    .language = Dil
    .state = Durum

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Taslak
    .in-review = İncelemede
    .approved = Onay tarihi: { $date }

notice =
    .draft-locale = Bu dildeki metin taslaktır. Yetkin bir gözden geçiren onu onaylamamıştır. Bu belgeyi yayımlamayın.
    .stale-locale = Bu dildeki metin gözden geçirildikten sonra İngilizce metin değişmiştir. Bu belgeyi yayımlamayın.
    .draft = Bu belge taslaktır. Bu belgeyi yayımlamayın.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (belge { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = İçindekiler
    .skip = Metne geç
    .changed = değişti
    .permalink = Bu kısma bağlantı
    .document = Belge
    .revision = Revizyon
    .page_of = Sayfa %PAGE% / %PAGES%
    .on_page = sayfa %PAGE%
    .continued = %TABLE% (devam)
    .draft = TASLAK
    .index_title = Kullanım talimatı: siber güvenlik
    .index_device = Cihaz
    .index_number = Belge numarası
    .index_revision = Revizyon
    .index_date = Tarih
    .index_documents = Belgeler
    .index_search = Cihaz, belge numarası veya dil arayın
    .index_shown = Gösterilen cihazlar
    .hospital_title = İşletmecinin BT birimi için dosyalar
    .hospital_lead = Bu dosyalar, bu belgeyle aynı bilgilerden hazırlanmıştır. Açık bıraktıklarını girin ve kullanmadan önce dosyaları kontrol edin.
    .hospital_file = Dosya
    .hospital_size = Bayt
    .hospital_purpose = Amaç
    .hospital_hash = SHA-256
    .hospital_missing = Aşağıdaki dosyalar için gereken bilgiler belirtilmemiştir:
    .hospital_matrix = Ağ matrisi: güvenlik duvarı tablolarındaki bağlantılar
    .hospital_nftables = JSON biçiminde nftables kuralları
    .hospital_aerleon = Birçok güvenlik duvarı için kuralların üretildiği, Aerleon veya Capirca politikası
    .hospital_mud = İmalatçının kullanım açıklaması (MUD, RFC 8520)
    .hospital_security_txt = Güvenlik açığı bildirimleri için iletişim noktası: security.txt (RFC 9116)
    .hospital_openeox = Deneysel OpenEoX biçiminde destek sonu

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = TEHLİKE
    .warning = UYARI
    .caution = DİKKAT
    .notice = BİLDİRİM
    .note = NOT

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tablo { $number }: { $title }
    .figure = Şekil { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Öge
    .value = Değer
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Tüm satırlarda aynı.** { $facts }

matrix =
    .yes = evet
    .no = hayır
    .assigned = atanmışsa

flag =
    .true = evet
    .false = hayır

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = en az { $value }
    .at-most = en fazla { $value }
    .more-than = { $value } değerinden fazla
    .less-than = { $value } değerinden az
    .about = yaklaşık { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } saniye
       *[other] { $amount } saniye
    }
    .minutes = { $count ->
        [one] { $amount } dakika
       *[other] { $amount } dakika
    }
    .hours = { $count ->
        [one] { $amount } saat
       *[other] { $amount } saat
    }
    .days = { $count ->
        [one] { $amount } gün
       *[other] { $amount } gün
    }
    .working-days = { $count ->
        [one] { $amount } iş günü
       *[other] { $amount } iş günü
    }
    .weeks = { $count ->
        [one] { $amount } hafta
       *[other] { $amount } hafta
    }
    .months = { $count ->
        [one] { $amount } ay
       *[other] { $amount } ay
    }
    .years = { $count ->
        [one] { $amount } yıl
       *[other] { $amount } yıl
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } veya sonrası
    .or-earlier = { $version } veya öncesi
    .later-than = { $version } sürümünden sonrası
    .earlier-than = { $version } sürümünden öncesi
    .range = { $low }–{ $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Ağ şeması
    .title = Sistemler ve veri akışları
    .description = Şema, sistemleri ve bunlar arasındaki veri akışlarını oklarla gösterir. Ok, verileri alan sistemi gösterir. Bağlantıyı hangi sistemin kurduğunu göstermez. Veri akışları tablosu, akışları metin olarak listeler.
    .alt = Ağ şeması. Bu bölümdeki veri akışları tablosu, akışları metin olarak listeler.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (ayrıca: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Sistemin parçası
    .data = Verilerin yönü. Ok, bağlantıyı hangi sistemin kurduğunu göstermez.
    .encrypted = Şifreli
    .unencrypted = Şifreli değil veya her zaman şifreli değil
    .optional = Zorunlu değil veya yalnızca bir koşulda zorunlu
    .unstated = Kilit yok: şifreleme belirtilmemiş veya işletmeciye ya da ana makineye bırakılmış
    .by-zone = Bu ağ, her sistemi ve her veri akışını çizmek için çok büyüktür. Numaralı bir kutu, bir ağ bölgesindeki veya tüm bölgelerin dışındaki birkaç sistemi temsil eder. Bir ok birkaç veri akışını temsil edebilir. Veri akışları tablosu, her veri akışını ve akışın iki sistemini listeler.
    .by-zone-description = Şema, sistemleri ve sayılarıyla birlikte sistem gruplarını kutularla, bunlar arasındaki veri akışlarını oklarla gösterir. Ok, verileri alan sistemi gösterir. Bağlantıyı hangi sistemin kurduğunu göstermez. Veri akışları tablosu, her veri akışını metin olarak listeler.
    .too-large = Bu ağ, şema için çok büyüktür. Veri akışları tablosu her veri akışını listeler.
    .systems = { $count ->
        [one] { $amount } sistem
       *[other] { $amount } sistem
    }
    .parts = { $count ->
        [one] cihazın { $amount } parçası
       *[other] cihazın { $amount } parçası
    }
    .flows = { $count ->
        [one] { $amount } veri akışı
       *[other] { $amount } veri akışı
    }
