/** The words of dates and ages in each language: complete for itself and English, which is read on every page. */
import type {Language} from './codes';
import type {DateWords} from './phrases';

/** East Asian pages quote each other's dates, and write most of them in the same signs. */
const eastAsian: DateWords = {
	units: '分 分前 分鐘前 分钟前 時間 時間前 小時前 小时前 日前 天前 周前 週間前 か月前 秒前 분 분전 시간 시간전 일전 일 주 전 개월',
	names: '',
	beside: '日 月 火 水 木 金 土 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 公開 更新 公開日 更新日 配信 投稿日 最終更新 発表 发布 发布时间 更新时间 来源 입력 수정 등록 업데이트 승인 오전 오후',
};

export const dateWords: Readonly<Record<Language, DateWords>> = {
	ar: {
		units: 'دقيقة دقائق ساعة ساعات ساعتين دقيقتين يوم أيام يومين أسبوع أسابيع شهر أشهر',
		names: 'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
		beside: 'نشر آخر تحديث في تم النشر تاريخ الساعة بتوقيت غرينتش صباحا مساء م ص',
	},
	cs: {
		units: 'minutou minutami hodinou hodinami dnem dny týdnem týdny hodin hodiny minut minuty sekund rok',
		names: 'ledna leden února únor března březen dubna duben května květen června červen července červenec srpna srpen září října říjen listopadu prosince prosinec pondělí úterý středa čtvrtek pátek neděle',
		beside: 'publikováno aktualizováno vydáno v dnes včera',
	},
	da: {
		units: 'sekunder minuter minutter minuttar timma timmar t time timer dygn dagar dage dager dagar vecka veckor uke uker uge uger månad månader måned måneder år',
		names: 'januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag',
		beside: 'publicerad publicerat uppdaterad uppdaterat senast den kl lästid publisert oppdatert sist lesetid offentliggjort opdateret udgivet læsetid',
	},
	de: {
		units: 'sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
		names: 'januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so april august september november',
		beside: 'uhr aktualisiert veröffentlicht erstellt stand zuletzt am vom um den und bearbeitet erschienen lesezeit minuten minute minutes min mins lesedauer letzte aktualisierung',
	},
	el: {
		units: 'λεπτά λεπτό λ ώρες ώρα ημέρες μέρες ημέρα μέρα εβδομάδες',
		names: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
		beside: 'δημοσίευση ενημέρωση δημοσιεύθηκε ενημερώθηκε τελευταία στις πμ μμ',
	},
	en: {
		units: 's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk wks week weeks mo month months yr yrs year years',
		names: 'january february march april may june july august september sept october november december monday tuesday tues wednesday thursday thur thurs friday saturday sunday',
		beside: 'ago am pm a.m p.m et est edt pt pst pdt ct cst cdt gmt utc bst ist jst kst cet cest aest aedt msk sast wib at on the of updated update last published posted modified first reviewed edited originally date time read reading created min mins minute minutes h hrs',
	},
	es: {
		units: 'segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos',
		names: 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
		beside: 'publicado publicada actualizado actualizada actualización el a las del hora lectura tiempo última h hs hrs minutos de min',
	},
	fi: {
		units: 'sekuntia minuuttia minuutti tuntia tunti päivää päivä viikkoa viikko kuukautta',
		names: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su',
		beside: 'julkaistu päivitetty klo muokattu',
	},
	fr: {
		units: 'seconde secondes heure heures j jour jours semaine semaines mois an ans minute minutes',
		names: 'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
		beside: 'publié mis à jour le la les lecture modifié temps de dernière mise publiée créé h min minutes',
	},
	hi: {
		units: 'मिनट घंटे घंटा घण्टे दिन सप्ताह महीने',
		names: 'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
		beside: 'अपडेटेड प्रकाशित अपडेट बजे को पर',
	},
	it: {
		units: 'secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
		names: 'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica marzo agosto novembre',
		beside: 'pubblicato aggiornato aggiornamento il alle ore ultimo lettura tempo di minuti h min',
	},
	ja: eastAsian,
	ko: eastAsian,
	nl: {
		units: 'seconden minuut uur uren dag dagen weken maand maanden jaar minuten week sec',
		names: 'januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag april juni juli september oktober november december di do',
		beside: 'gepubliceerd bijgewerkt geplaatst om op laatste leestijd minuten laatst gewijzigd uur min',
	},
	no: {
		units: 'sekunder minuter minutter minuttar timma timmar t time timer dygn dagar dage dager dagar vecka veckor uke uker uge uger månad månader måned måneder år',
		names: 'januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag',
		beside: 'publicerad publicerat uppdaterad uppdaterat senast den kl lästid publisert oppdatert sist lesetid offentliggjort opdateret udgivet læsetid',
	},
	pl: {
		units: 'sekund minutę minuty minut godz godzina godzinę godziny godzin dzień dni tydzień tygodni tygodnie miesiąc miesiące miesięcy rok lata lat',
		names: 'stycznia styczeń lutego luty marca kwietnia kwiecień maja czerwca czerwiec lipca lipiec sierpnia sierpień września wrzesień października październik listopada listopad grudnia grudzień poniedziałek wtorek środa czwartek piątek sobota niedziela',
		beside: 'opublikowano opublikowany aktualizacja dodano zaktualizowano data godz o r utworzono czytania min',
	},
	pt: {
		units: 'segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos',
		names: 'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira abril agosto sábado domingo',
		beside: 'atualizado atualizada atualização em às as leitura há última postado tempo de h hs min minutos',
	},
	ru: {
		units: 'секунду секунды секунд сек минуту минуты минут мин час часа часов ч день дня дней неделю недели недель месяц месяца месяцев год года лет',
		names: 'января январь февраля февраль марта март апреля апрель мая май июня июнь июля июль августа август сентября сентябрь октября октябрь ноября ноябрь декабря декабрь понедельник вторник среда четверг пятница суббота воскресенье',
		beside: 'опубликовано обновлено дата в г года год мск время чтения',
	},
	sv: {
		units: 'sekunder minuter minutter minuttar timma timmar t time timer dygn dagar dage dager dagar vecka veckor uke uker uge uger månad månader måned måneder år',
		names: 'januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag',
		beside: 'publicerad publicerat uppdaterad uppdaterat senast den kl lästid publisert oppdatert sist lesetid offentliggjort opdateret udgivet læsetid',
	},
	tr: {
		units: 'saniye dakika dk saat sa gün hafta ay yıl',
		names: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar',
		beside: 'yayınlanma güncelleme güncellenme yayın tarihi son giriş oluşturulma saat dk',
	},
	uk: {
		units: 'хвилину хвилини хвилин хв годину години годин год днів дні тиждень тижні тижнів місяць час',
		names: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер п\'ятниця субота неділя',
		beside: 'в г года год опубліковано оновлено о',
	},
	zh: eastAsian,
};
