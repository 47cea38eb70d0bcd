### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Güvenlik güncellemeleri sona erdikten sonra imalatçının yeni bulunan güvenlik açıklarını gidermesini beklemeyin. Güvenlik riskinin artacağını hesaba katın. İşletmeci bu riski kontrol etmelidir.
    .changes = Cihazı, yazılımını veya ayarlarını yalnızca imalatçının izin verdiği şekilde değiştirin. Diğer değişiklikler güvenliliği, performansı ve güvenliği bozabilir.
    .interoperability = Cihazı yalnızca kendisiyle uyumlu olan ve performansını bozmayan sistemlerle birlikte kullanın. Bu, cihazın ihtiyaç duyduğu sistemler için de geçerlidir.
    .law = Cihazı işleten, geçerli mevzuata, özellikle veri koruma mevzuatına uymalıdır.
    .security-event = Bir güvenlik olayından şüphelenirseniz gecikmeden imalatçıya ({ $manufacturer }) bildirin: { $contact }
    .serious-incident = Cihazla ilgili olarak meydana gelen her ciddi olumsuz olayı imalatçıya ve kullanıcının ve/veya hastanın yerleşik olduğu üye devletin yetkili otoritesine bildirin.
    .unused-ports = Gerekli olmayan, kullanılmayan ve kapatılabilen her bağlantı noktasını ve her arayüzü kapatın.
