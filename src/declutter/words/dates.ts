/** Tells ages ("18 minutes ago", "vor 3 Stunden") and dates, as pages write them above stories, from other short lines. */

const listOf = (words: string) => words.split(' ');

const units = new Set([
	's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk wks week weeks mo month months yr yrs year years',
	'sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
	'seconde secondes heure heures j jour jours semaine semaines mois an ans',
	'segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos',
	'secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
	'seconden minuut uur uren dag dagen weken maand maanden jaar',
	'sekunder minuter minutter minuttar timma timmar t time timer dygn dagar dage dager dagar vecka veckor uke uker uge uger månad månader måned måneder år',
	'sekund minutę minuty minut godz godzina godzinę godziny godzin dzień dni tydzień tygodni tygodnie miesiąc miesiące miesięcy rok lata lat',
	'minutou minutami hodinou hodinami dnem dny týdnem týdny hodin hodiny',
	'saniye dakika dk saat sa gün hafta ay yıl',
	'секунду секунды секунд сек минуту минуты минут мин час часа часов ч день дня дней неделю недели недель месяц месяца месяцев год года лет',
	'хвилину хвилини хвилин хв годину години годин год днів дні тиждень тижні тижнів місяць',
	'sekuntia minuuttia minuutti tuntia tunti päivää päivä viikkoa viikko kuukautta',
	'λεπτά λεπτό λ ώρες ώρα ημέρες μέρες ημέρα μέρα εβδομάδες',
	'دقيقة دقائق ساعة ساعات ساعتين دقيقتين يوم أيام يومين أسبوع أسابيع شهر أشهر',
	'मिनट घंटे घंटा घण्टे दिन सप्ताह महीने',
	'分 分前 分鐘前 分钟前 時間 時間前 小時前 小时前 日前 天前 周前 週間前 か月前 秒前 분 분전 시간 시간전 일전 일 주 전 개월',
].flatMap(listOf));
const beside = new Set(listOf('ago vor il y a hace há for för om ca about an one fa geleden sedan siden temu před önce evvel назад тому sitten πριν منذ قبل पहले 前 전 last about over nur noch env environ hace'));
const ones = new Set(listOf('ساعتين دقيقتين يومين a an one ein eine einer einem une un una uno um uma een ett en et jedną'));
const agesInWords = new Set(['just now', 'now', 'moments ago', 'yesterday', 'gerade eben', 'gestern', 'à l\'instant', 'hier', 'ahora mismo', 'ayer', 'agora', 'ontem', 'adesso', 'ieri', 'zojuist', 'gisteren', 'nyss', 'igår', 'i går', 'przed chwilą', 'wczoraj', 'právě teď', 'včera', 'az önce', 'şimdi', 'dün', 'только что', 'вчера', 'щойно', 'вчора', 'juuri nyt', 'eilen', 'χθες', 'الآن', 'أمس', 'अभी', 'कल', 'たった今', '昨日', '刚刚', '昨天', '방금', '어제']);
/** Characters of the longest age: "il y a environ 20 minutes" and a stroke before it. */
const longestAge = 32;
const ageToken = /\d+|[\p{L}\p{M}]+/gu;
const ageSigns = /^[\d\p{L}\p{M}\s\-–—•·|.,~+<()]*$/u;

/** Whether a short text is a relative age, like "18 minutes" or "vor 3 Stunden". */
export function isAge(text: string): boolean {
	if (text.length > longestAge || !ageSigns.test(text)) {
		return false;
	}
	const tokens = text.toLowerCase().match(ageToken) ?? [];
	return agesInWords.has(tokens.join(' ')) || agesInWords.has(text.toLowerCase()) || (tokens.length >= 2 && tokens.length <= 7 && isAgeOf(tokens));
}

/** One number of at most three digits, or the word "a"; its unit; and nothing that is not said beside them. */
function isAgeOf(tokens: readonly string[]): boolean {
	const numbers = tokens.filter(token => /^\d/.test(token));
	const words = tokens.filter(token => !/^\d/.test(token));
	const counted = numbers.length === 1 ? numbers[0]!.length <= 3 : numbers.length === 0 && ones.has(tokens[0]!) || tokens.some((token, at) => at > 0 && ones.has(token) && beside.has(tokens[at - 1]!));
	return counted && words.some(word => units.has(word)) && words.every(word => units.has(word) || beside.has(word) || ones.has(word));
}

/** Months and days of the week, with the cases that dates put them in. */
const names = new Set([
	'january february march april may june july august september sept october november december monday tuesday tues wednesday thursday thur thurs friday saturday sunday',
	'januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
	'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
	'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
	'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira',
	'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica',
	'januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
	'augusti måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag marts desember',
	'stycznia styczeń lutego luty marca kwietnia kwiecień maja czerwca czerwiec lipca lipiec sierpnia sierpień września wrzesień października październik listopada listopad grudnia grudzień poniedziałek wtorek środa czwartek piątek sobota niedziela',
	'ledna leden února únor března březen dubna duben května květen června červen července červenec srpna srpen září října říjen listopadu prosince prosinec pondělí úterý středa čtvrtek pátek neděle',
	'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar',
	'января январь февраля февраль марта март апреля апрель мая май июня июнь июля июль августа август сентября сентябрь октября октябрь ноября ноябрь декабря декабрь понедельник вторник среда четверг пятница суббота воскресенье',
	'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер п\'ятниця субота неділя',
	'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su',
	'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
	'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
	'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
].flatMap(listOf));
/** Letters of the shortest name that is cut: "Jan", "Dez", "янв". */
const shortestCut = 3;
const cutNames = new Set([...names].flatMap(name => Array.from({length: Math.max(0, name.length - shortestCut)}, (_, extra) => name.slice(0, shortestCut + extra))));

/** What pages say beside a date: that it is one, its time, its zone, and how long the text takes to read. */
const besideDates = new Set([
	'am pm a.m p.m et est edt pt pst pdt ct cst cdt gmt utc bst ist jst kst cet cest aest aedt msk sast wib at on the of updated update last published posted modified first reviewed edited originally date time read reading created',
	'uhr aktualisiert veröffentlicht erstellt stand zuletzt am vom um den und bearbeitet erschienen lesezeit minuten minute minutes min mins lesedauer letzte aktualisierung',
	'publié mis à jour le la les lecture modifié temps de dernière mise publiée créé temps',
	'publicado publicada actualizado actualizada actualización el a las del hora lectura tiempo última h hs hrs minutos',
	'atualizado atualizada atualização em às as leitura há última postado tempo',
	'pubblicato aggiornato aggiornamento il alle ore ultimo lettura tempo di minuti',
	'gepubliceerd bijgewerkt geplaatst om op laatste leestijd minuten laatst gewijzigd',
	'publicerad publicerat uppdaterad uppdaterat senast den kl lästid publisert oppdatert sist lesetid offentliggjort opdateret udgivet læsetid',
	'opublikowano opublikowany aktualizacja dodano zaktualizowano data godz o r utworzono czytania',
	'publikováno aktualizováno vydáno v dnes včera',
	'yayınlanma güncelleme güncellenme yayın tarihi son giriş oluşturulma saat',
	'опубликовано обновлено дата в г года год мск время чтения опубліковано оновлено о',
	'julkaistu päivitetty klo muokattu',
	'δημοσίευση ενημέρωση δημοσιεύθηκε ενημερώθηκε τελευταία στις πμ μμ',
	'نشر آخر تحديث في تم النشر تاريخ الساعة بتوقيت غرينتش صباحا مساء م ص',
	'अपडेटेड प्रकाशित अपडेट बजे को पर',
	'日 月 火 水 木 金 土 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 公開 更新 公開日 更新日 配信 投稿日 最終更新 発表 发布 发布时间 更新时间 来源 입력 수정 등록 업데이트 승인 오전 오후',
].flatMap(listOf));

const numberToken = /^(?:\d{1,4}(?:st|nd|rd|th|er|[hºª])?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:am|pm|z|h|uhr)?|\d{1,2}(?:am|pm)|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:t\d{2}:\d{2}(?::\d{2})?z?)?|[+-]\d{2}:?\d{2})$/u;
const eastAsianDate = /^(?:\d{1,4}[年月日時时分秒년월일시분초]){1,6}$/u;
/** Dates that need no second word: with a year, all in digits. */
const fullDate = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.+z-]{2,20})?|\d{4}年\d{1,2}月\d{1,2}日[\d時时分:]{0,8}|\d{4}년\d{1,2}월\d{1,2}일)\.?$/u;
const between = /[\s,|•·()–—-]+|(?<=\D)[.:](?=\s|$)/u;
/** Characters of a line with two dates and what is said beside them. */
const longestDateLine = 90;
const mostTokens = 16;

/** Whether a short line is a date, a time or a reading time and nothing else. */
export function isDateLine(text: string): boolean {
	if (text.length > longestDateLine || !/\d/.test(text)) {
		return false;
	}
	const line = text.toLowerCase().trim();
	const tokens = line.split(between).filter(Boolean);
	return fullDate.test(line) || (tokens.length >= 2 && tokens.length <= mostTokens && tokens.some(token => /[^\d]/.test(token)) && tokens.every(isOfDate));
}

function isOfDate(token: string): boolean {
	const bare = token.replace(/[.:]$/, '');
	return numberToken.test(bare) || names.has(bare) || cutNames.has(bare) || besideDates.has(bare) || eastAsianDate.test(bare);
}
