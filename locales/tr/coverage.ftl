### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Gerekliliklerin karşılanması
    .about = { $device }: { $document } ({ $language }).
    .notice = ifugen tarafından yapılandırmadan ve oluşturulan belgeden üretilmiştir. Yetkin bir kişinin incelemesini destekler, onun yerini tutmaz. Gereklilikler özetlenerek ifade edilmiştir; “anımsanan” olarak işaretlenenler kaynağında okunmamıştır ve doğrulanmalıdır.
    .method = Belge, bir gerekliliğin istediği her şey için bir bilgi gösteriyorsa ve tersini söyleyen hiçbir bilgi göstermiyorsa gereklilik karşılanmıştır. Yalnızca yapılandırmada bulunan bir bilgi sayılmaz; hiçbir şey söylemeyen bir metin de sayılmaz. Bilgilerin karar veremediği yerde bir kişi ad, tarih ve neden belirterek karar verir. Bir satırı izlemek için: hükmü okuyun, bilgiyi yapılandırmadaki yerinde bulun ve belgedeki yerine giden bağlantıyı izleyin.
    .none = –
    .more = ve { $count } tane daha: bilgiler tablosuna bakın
    .contents = İçindekiler

## Status

status =
    .covered = karşılandı
    .partly = kısmen
    .missing = eksik
    .contradicted = çelişiyor
    .to_be_judged = karar verilecek
    .outside = bu belgenin dışında
    .not_applicable = uygulanabilir değil
    .optional = isteğe bağlı: kaynak, talimatın yanındaki bir formdur

## The picture. $name is the id of a source or topic.

picture = Gerekliliklerin durumu
    .sources = Kaynağa göre
    .topics = Konuya göre
    .segment = { $name }: { $count } { $status }
    .alt = Çubuklar, her kaynak ve her konu için kaç gerekliliğin karşılandığını, kısmen karşılandığını, eksik olduğunu, çeliştiğini, karar beklediğini, bu belgenin dışında olduğunu ve uygulanabilir olmadığını gösterir. Kaynaklar ve konular tabloları aynı sayıları içerir.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Kaynaklar
    .source = Kaynak
    .title = Başlık ve basım
    .kind = Tür

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Gereklilikten metne
    .intro = Kaynakların kullanıcıya yönelik her gerekliliği için bir satır. İstenen her şey için en fazla üç bilgi belirtilir; bilgiler tablosu bunların tümünü belirtir.
    .requirement = Gereklilik
    .clause = Hüküm
    .duty = Kullanıcılara söylenmesi zorunlu olanlar (özet ifade)
    .confidence = Hükmün durumu
    .status = Durum
    .evidence = Bilgiler ve belgenin bunları gösterdiği yer
    .note = Not
    .lacking = Gösterilmeyen:
    .hidden = { $place } konumunda verilmiş, ama hiçbir bölüm göstermiyor
    .says-nothing = { $place } konumundaki metin hiçbir şey söylemiyor
    .contradicted = Tersi söyleniyor:
    .against = { $place } konumunda söyleniyor
    .outside = Başka yerde yanıtlanan:
    .to-judge = Bir kişi tarafından karar verilecek:
    .judged = Karar veren { $by }, tarih { $date } ({ $place }):
    .lapsed = { $by } tarafından { $date } tarihinde verilen karar ({ $place }) artık geçerli değil: bilgiler değişti
    .hash = Bilgilerin özet değeri: { $facts }
    .justified = Geçerli değil. Gerekçe { $place } konumunda:
    .by-fact = { $fact } bilgisine göre geçerli değil ({ $place }).
    .condition = Koşul:

topics = Konudan metne
    .intro = Bir konuya ait her şey için, onunla ilgili tüm bilgilerle birlikte bir satır. Konular bilgilere götürür; hiçbir gerekliliği karşılamaz.
    .topic = Konu
    .meaning = Anlam
    .chapter = Beklendiği bölüm
    .aspect = İstenen
    .facts = Bilgiler, yerleri ve bağlantı hedefleri

facts = Bilgiden gerekliliğe
    .intro = Belgenin gösterdiği her bilgi için bir satır. Bir listenin tek satırına ait bilgiler bir arada durur.
    .fact = Bilgi
    .place = Yapılandırmadaki yer
    .chapter = Bölüm
    .anchor = Belgedeki yer
    .serves = Hizmet ettiği gereklilikler

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Bir cihazda gözlenenler
    .intro = Bir cihazda görülenlerin yapılandırmayla karşılaştırılması. Yalnızca bu dosyaların gösterdiği gözlenmiştir; bir bilginin çelişmemesi, onun doğru olduğunu göstermez.
    .file = { $file }, { $date } tarihli (SHA-256 { $hash }).
    .file-undated = { $file }, tarihsiz (SHA-256 { $hash }).
    .result = Sonuç
    .seen = Nerede veya neden değil
    .observed = gözlendi
    .contradicted = çelişiyor
    .not_observable = gözlenemez
    .stale = Bilgi o zamandan bu yana değişti.

confidence =
    .verified = doğrulanan
    .recalled = anımsanan

kind =
    .law = yasa
    .guidance = rehber
    .standard = standart
    .form = form
    .contract = sözleşme

## The disclosure form (MDS2)

mds2 = Tıbbi cihaz güvenliğine ilişkin imalatçı açıklama beyanı: form için bilgiler
    .about = { $device }: { $document }
    .notice = Yapılandırmadaki bilgiler, ANSI/NEMA HN 1-2019 kısımlarının sırasıyla. Sorular özetlenmiş ve gruplanmıştır; yayımlanan formu bunlardan yararlanarak doldurun. Yapılandırmanın belirtmediği hiçbir şey burada yanıtlanmaz.
    .section = Kısım
    .question = Sorular
    .asks = Sorulan (özet ifade)
    .fact = Bilgi
    .value = Değer
    .place = Yapılandırmadaki yer
    .unanswered = yapılandırma tarafından yanıtlanmadı
