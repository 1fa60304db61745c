import type {LanguagePhrases} from './phrases';

export const tr = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['sorumluluk reddi', 'yasal uyarı', 'editörün notu', 'hata bildir', 'yazım hatası bildir', 'haberi bildir'],
		start: [
			'sorumluluk reddi', 'yasal uyarı', 'uyarı:', 'editörün notu', 'editör notu', 'düzeltme:', 'bu makale ilk olarak', 'bu yazı ilk olarak',
			'bu haber ilk olarak', 'bu makale ilk kez', 'bu yazı ilk kez', 'bu makale çevrilmiştir', 'bu haber yapay zeka', 'bu içerik yapay zeka',
			'bu özet yapay zeka', 'bu metin yapay zeka', 'yapay zeka ile özetlendi', 'çeviri:', 'çeviren:', 'makaledeki görüşler', 'makalede yer alan görüşler',
			'makalelerdeki fikirler', 'yazıda yer alan görüşler', 'köşe yazılarında', 'bu yazıda yer alan', 'bu makalede yer alan', 'burada yer alan yatırım',
			'anadolu ajansı web sitesinde', 'hata bildir', 'bir hata mı', 'haberde hata',
		],
		anywhere: [
			'yazarına aittir', 'yazarın kendisine aittir', 'görüşlerini yansıtmayabilir', 'yayın politikasını yansıtmayabilir',
			'editoryal politikasını yansıtmayabilir', 'görüşlerini yansıtmaz', 'yansıtmak zorunda değildir', 'komisyon alabilir', 'komisyon kazanabilir',
			'satış ortaklığı', 'yapay zeka desteğiyle', 'yapay zeka yardımıyla', 'otomatik olarak çevrilmiştir', 'yatırım tavsiyesi değildir',
			'yatırım danışmanlığı kapsamında değildir', 'özetlenerek yayımlanmaktadır',
		],
	},
	related: {
		whole: [
			'ilgili haberler', 'ilgili haber', 'ilgili konular', 'ilgili içerikler', 'ilgili yazılar', 'ilgili makaleler', 'ilgili videolar', 'benzer haberler',
			'benzer içerikler', 'benzer yazılar', 'diğer haberler', 'diğer yazılar', 'diğer makaleler', 'son haberler', 'son dakika', 'son dakika haberleri',
			'son dakika haberler', 'son eklenenler', 'son yazılar', 'en son haberler', 'güncel haberler', 'günün haberleri', 'günün öne çıkanları', 'gündem',
			'haberler', 'manşetler', 'en çok okunanlar', 'en çok okunan', 'en çok okunan haberler', 'çok okunanlar', 'çok okunan', 'en çok izlenenler',
			'en çok paylaşılanlar', 'en çok yorumlananlar', 'en popüler', 'popüler', 'popüler haberler', 'popüler yazılar', 'trend', 'trendler', 'öne çıkanlar',
			'öne çıkan haberler', 'öne çıkan', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'ilginizi çekebilecek haberler',
			'ilginizi çekebilecek diğer haberler', 'bu haberler de ilginizi çekebilir', 'bunları da beğenebilirsiniz', 'bunları da okuyun', 'bunları kaçırmayın',
			'kaçırmayın', 'kaçırma', 'önerilen', 'önerilenler', 'önerilen haberler', 'önerilen içerikler', 'önerilen yazılar', 'size önerilenler',
			'sizin için seçtiklerimiz', 'sizin için önerilenler', 'sizin için', 'editörün seçtikleri', 'editörün seçimi', 'editörün önerileri', 'ayrıca okuyun',
			'ayrıca bakınız', 'bunu da oku', 'okumaya devam et', 'devamını oku', 'devamı', 'daha fazla', 'daha fazla haber', 'daha fazlası', 'daha fazla göster',
			'daha fazla yükle', 'tümünü gör', 'tüm haberler', 'sonraki haber', 'önceki haber', 'sıradaki haber', 'sonraki', 'önceki', 'yazarın diğer yazıları',
			'yazarın son yazıları', 'sponsorlu bağlantılar', 'web\'den',
		],
		start: ['daha fazla ', 'en çok okunan ', 'son dakika ', 'ilgili haberler', 'ilginizi çekebilir', 'tüm haberler', 'bunlar da ilginizi'],
	},
	readMore: {
		whole: ['devamını oku', 'haberin devamı', 'haberin devamı için tıklayın', 'daha fazla oku', 'okumaya devam et', 'ayrıntılar için tıklayın'],
		start: [
			'ayrıca okuyun', 'ayrıca oku', 'ayrıca bakınız', 'ayrıca bkz', 'bunu da oku', 'bunu da okuyun', 'bunları da oku', 'şunu da okuyun', 'devamını oku',
			'okumak için tıklayın', 'haberin devamı', 'haberin detayları', 'detaylar için tıklayın', 'tıklayın', 'tıklayınız', 'ilgili haber:', 'ilgili haber',
			'ilginizi çekebilir', 'ilgili:', 'izle:', 'video:', 'galeri:', 'foto galeri:', 'fotoğraflar:', 'canlı:', 'analiz:', 'yorum:', 'röportaj:',
			'son dakika:', 'kaçırmayın:', 'bkz:', 'daha fazla bilgi', 'oku:', 'okuyun:',
		],
	},
	newsletter: {
		whole: [
			'e-bülten', 'bülten', 'bültenler', 'haber bülteni', 'bültene abone ol', 'bültenimize abone olun', 'e-bültene abone ol', 'e-posta adresiniz',
			'e-posta adresi', 'uygulamayı indir', 'uygulamamızı indirin', 'bildirimleri aç',
		],
		start: [
			'bültenimize', 'bültene kaydol', 'bülten aboneliği', 'e-bültenimize', 'haber bültenimize', 'günlük bültenimize', 'günlük bültenimiz',
			'haftalık bültenimiz', 'e-posta adresinizi girin', 'en önemli haberleri', 'günün önemli haberlerini', 'gelişmelerden haberdar',
			'güncel gelişmelerden', 'haberlerden haberdar', 'whatsapp kanalımıza', 'whatsapp kanalımızı', 'telegram kanalımıza', 'uygulamamızı indirin',
			'mobil uygulamamızı', 'ücretsiz uygulamamızı', 'abone olduğunuz için',
		],
		anywhere: [
			'bültenimize', 'haber bültenimize', 'gelen kutunuza', 'e-posta kutunuza', 'istediğiniz zaman abonelikten', 'aboneliğinizi iptal',
			'whatsapp kanalımıza', 'whatsapp kanalı', 'telegram kanalımıza', 'app store ve google play', 'google play ve app store',
		],
	},
	subscription: {
		whole: [
			'abone ol', 'abone olun', 'giriş yap', 'giriş yapın', 'oturum aç', 'üye ol', 'üye girişi', 'kayıt ol', 'zaten abone misiniz?', 'zaten üye misiniz?',
			'abonelere özel', 'sadece aboneler', 'sadece abonelere özel', 'destek ol', 'destek olun', 'bağış yap', 'bizi destekleyin', 'teklifi gör',
		],
		start: [
			'bu içerik abonelere', 'bu içerik sadece', 'bu içeriği okumak', 'bu haber abonelere', 'bu yazı abonelere', 'bu makale abonelere', 'abonelere özel',
			'devamını okumak için', 'okumaya devam etmek için', 'yazının tamamını', 'haberin tamamını okumak', 'abone değil misiniz', 'zaten abone', 'zaten üye',
			'zaten aboneyim', 'hesabınız var mı', 'hesabınız yok mu', 'giriş yapın', 'giriş yaparak', 'üye olun', 'üye olarak', 'üye değil misiniz',
			'ücretsiz üye', 'bağımsız gazeteciliği', 'bağımsız gazeteciliğe', 'gazeteciliği destekle', 'bize destek olun',
		],
		anywhere: ['sınırsız erişim', 'istediğiniz zaman iptal', 'dilediğiniz zaman iptal', 'ilk ay ücretsiz', 'abonelere özeldir', 'abonelik satın al'],
	},
	share: {
		whole: [
			'paylaş', 'paylaşın', 'haberi paylaş', 'yazıyı paylaş', 'bu haberi paylaş', 'bu yazıyı paylaş', 'facebook\'ta paylaş', 'twitter\'da paylaş',
			'x\'te paylaş', 'whatsapp\'ta paylaş', 'linkedin\'de paylaş', 'bağlantıyı kopyala', 'linki kopyala', 'link kopyalandı', 'bağlantı kopyalandı',
			'kopyala', 'kopyalandı', 'e-posta gönder', 'e-posta ile gönder', 'arkadaşına gönder', 'yazdır', 'kaydet', 'kaydedildi', 'favorilere ekle', 'tweetle',
			'beğen', 'takip et', 'takip edin', 'bizi takip edin', 'bizi takip et', 'sosyal medya', 'yukarı çık', 'yukarı git', 'yazı boyutu', 'yazıyı büyüt',
			'google news\'te takip et', 'google haberler',
		],
		start: [
			'bizi takip edin', 'bizi takip et', 'bizi google', 'bizi sosyal', 'bizi instagram', 'sosyal medyada bizi', 'haberi paylaş', 'google news',
			'google haberler', 'tercih edilen kaynak', 'takip et:', 'bize ulaşın', 'bize yazın', 'haber ihbar', 'ihbar hattı', 'bir ipucunuz mu', 'bu haber size',
			'bu içeriği beğendiniz', 'tepki ver',
		],
		anywhere: ['bizi takip edin', 'bizi takip edebilirsiniz', 'takip etmek için tıklayın', 'tercih edilen kaynak', 'google news\'te abone', 'yeni pencerede açılır'],
	},
	tags: {
		whole: [
			'etiketler', 'etiket', 'konular', 'konu başlıkları', 'anahtar kelimeler', 'kategoriler', 'kategori', 'ilgili konular', 'ilgili etiketler',
			'haber etiketleri', 'haberle ilgili daha fazlası',
		],
		start: [
			'etiketler:', 'etiket:', 'konular:', 'konu:', 'anahtar kelimeler', 'kategoriler:', 'kategori:', 'ilgili konular:', 'haber etiketleri',
			'hakkında daha fazla:',
		],
	},
	byline: {
		whole: [
			'yazan', 'yazar', 'editör', 'muhabir', 'haber merkezi', 'yayın tarihi', 'yayınlanma', 'güncelleme', 'son güncelleme', 'okuma süresi', 'fotoğraf',
			'arşiv fotoğrafı', 'kaynak', 'aa', 'iha', 'dha',
		],
		start: [
			'yazan:', 'yazar:', 'editör:', 'muhabir:', 'haber:', 'haber merkezi', 'hazırlayan:', 'derleyen:', 'çeviri:', 'yayın tarihi', 'yayınlanma',
			'yayınlanma tarihi', 'yayımlanma', 'yayınlandı', 'oluşturulma', 'oluşturma tarihi', 'giriş:', 'giriş tarihi', 'eklenme', 'güncelleme', 'güncelleme:',
			'güncelleme tarihi', 'güncellenme', 'güncellendi', 'son güncelleme', 'son güncellenme', 'tarih:', 'okuma süresi', 'ortalama okuma', 'fotoğraf:',
			'fotoğraflar:', 'foto:', 'görsel:', 'kaynak:', 'kaynaklar:', 'video:', 'grafik:', 'fotoğraf kaynağı', 'görsel kaynağı',
		],
		anywhere: ['dakika okuma', 'dk okuma', 'dk. okuma', 'dakikalık okuma', 'dakikada okunur', 'okuma süresi', 'fotoğraf kaynağı'],
	},
	authorBio: {
		whole: ['yazar hakkında', 'yazarın diğer yazıları', 'tüm yazıları', 'yazarın tüm yazıları', 'editör hakkında', 'yazar profili'],
		start: ['yazar hakkında', 'editör hakkında', 'yazarın tüm', 'tüm yazılarını'],
		anywhere: [
			'editörü olarak görev', 'muhabiri olarak görev', 'muhabiri olarak çalış', 'editörlük yapmaktadır', 'gazetecilik yapmaktadır', 'yazarlık yapmaktadır',
			'köşe yazarlığı yap',
		],
	},
	comments: {
		whole: [
			'yorumlar', 'yorum', 'yorum yap', 'yorum yaz', 'yorum ekle', 'yorum yapın', 'yorum gönder', 'yorum bırak', 'yorumları göster', 'yorumları gör',
			'tüm yorumlar', '0 yorum', 'henüz yorum yok', 'ilk yorumu sen yap', 'ilk yorumu siz yapın', 'yanıtla', 'cevapla', 'cevabı iptal et',
			'bir yanıt yazın', 'bir cevap yazın', 'görüşlerinizi paylaşın', 'yorum kuralları',
		],
		start: [
			'yorumlar (', 'yorum yap', 'yorum yapabilmek', 'yorum yapmak için', 'yorum yazmak için', 'yorumlarınız', 'bir yanıt yazın', 'bir cevap yazın',
			'e-posta adresiniz yayınlanmayacak', 'e-posta hesabınız yayımlanmayacak', 'gerekli alanlar', 'ilk yorumu', 'bu habere henüz', 'bu içeriğe henüz',
			'henüz yorum', 'henüz bu içeriğe', 'siz ne düşünüyorsunuz', 'ne düşünüyorsunuz', 'suç teşkil edecek', 'küfür, hakaret', 'giriş yapmalısınız',
		],
		anywhere: ['onaylanmamaktadır', 'yorum yapan kişiye aittir', 'yorumlarda belirtin', 'büyük harflerle yazılmış yorumlar'],
	},
	advertisement: {
		whole: [
			'reklam', 'reklamlar', 'reklam alanı', 'reklam -', 'reklamı kapat', 'reklamı geç', 'resmi ilan', 'sponsorlu', 'sponsorlu içerik', 'advertorial',
			'haberin devamı aşağıda', 'haberin devamı için aşağı kaydırın', 'reklamdan sonra devam ediyor', 'haber reklamdan sonra devam ediyor',
			'okumaya devam etmek için kaydırın', 'satın al', 'hemen al', 'fiyatı gör',
		],
		start: [
			'reklam -', 'reklam:', 'haberin devamı aşağıda', 'haber reklamdan', 'reklamdan sonra', 'sponsorlu:', 'iş birliğiyle', 'reklam engelleyici',
			'reklam engelleyicinizi',
		],
	},
	player: {
		whole: [
			'dinle', 'haberi dinle', 'sesli dinle', 'makaleyi dinle', 'yazıyı dinle', 'izle', 'videoyu izle', 'oynat', 'duraklat', 'tam ekran', 'altyazı',
			'video', 'videolar', 'podcast', 'canlı yayın', 'canlı izle', 'galeri', 'foto galeri', 'fotoğraf galerisi', 'galeriyi gör', 'fotoğrafı büyüt',
			'yükleniyor', 'sonraki video', 'sessize al',
		],
		start: [
			'tarayıcınız bu', 'tarayıcınız video', 'bu video oynatılamıyor', 'haberi dinle', 'bu haberi dinle', 'yazıyı dinle', 'sesli dinlemek', 'video:',
			'videoyu izle', 'videoyu izlemek için', 'video oynatılamıyor', 'lütfen javascript', 'bir hata oluştu', 'galeri:', 'foto galeri',
		],
		anywhere: ['tarayıcınız video', 'tarayıcınız ses', 'tarayıcınız desteklemiyor', 'yapay zeka sesi', 'sesli okuma'],
	},
	consent: {
		whole: [
			'kabul et', 'kabul ediyorum', 'tümünü kabul et', 'hepsini kabul et', 'çerezleri kabul et', 'tümünü reddet', 'çerez ayarları', 'çerez tercihleri',
			'çerez politikası', 'gizlilik politikası', 'gizlilik ayarları', 'aydınlatma metni', 'harici içerik', 'içeriği göster', 'içeriği yükle', 'kvkk',
		],
		start: [
			'çerez kullanıyoruz', 'çerezleri kullanıyoruz', 'çerezler kullanıyoruz', 'sitemizde çerez', 'web sitemizde çerez', 'bu sitede çerez',
			'bu web sitesi çerez', 'bu site çerez', 'sizlere daha iyi hizmet', 'size daha iyi hizmet', 'biz ve ortaklarımız', 'gizliliğinize önem',
			'gizliliğiniz bizim için', 'veri politikasındaki', 'sitemizi kullanmaya devam', 'siteyi kullanmaya devam', 'bu içerik üçüncü taraf', 'harici içerik',
			'bu içeriği görüntülemek', 'bu içeriği görmek için', 'bu içerik görüntülenemiyor',
		],
		anywhere: [
			'çerez politikası', 'çerez politikamızı', 'çerezlerin kullanımını', 'gizlilik politikası', 'aydınlatma metni', 'çerez ayarları', 'çerez tercihleri',
			'tarafından sağlanan içerik', 'veri politikamızı',
		],
	},
	copyright: {
		whole: ['tüm hakları saklıdır', 'her hakkı saklıdır', 'kullanım koşulları'],
		start: ['tüm hakları', 'her hakkı', '© ', 'copyright', 'telif hakkı', 'bu sitede yer alan', 'sitemizde yayınlanan', 'kaynak gösterilmeden'],
		anywhere: ['tüm hakları saklıdır', 'her hakkı saklıdır', 'kaynak gösterilmeden', 'izinsiz kullanılamaz', 'izin alınmadan', 'izinsiz ve kaynak'],
	},
});
