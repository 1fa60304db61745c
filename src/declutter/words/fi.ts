import type {LanguagePhrases} from './phrases';

export const fi = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['vastuuvapauslauseke', 'oikaisu', 'löysitkö virheen?', 'huomasitko virheen?', 'ilmoita virheestä', 'anna palautetta'],
		start: [
			'vastuuvapauslauseke', 'oikaisu:', 'korjaus:', 'jutun aiemmassa versiossa', 'artikkelin aiemmassa versiossa', 'juttu on julkaistu alun perin',
			'artikkeli on julkaistu alun perin', 'juttu on julkaistu ensimmäisen kerran', 'artikkeli julkaistiin alun perin', 'käännös:',
			'tämä artikkeli on käännetty', 'tekoälyn tekemä tiivistelmä', 'tiivistelmä on tehty', 'löysitkö virheen', 'huomasitko virheen', 'ilmoita virheestä',
			'kirjoitus on mielipide', 'juttu sisältää kaupallisia linkkejä', 'artikkeli sisältää kaupallisia linkkejä',
		],
		anywhere: [
			'kirjoittajan omia', 'eivät välttämättä edusta', 'eivät välttämättä vastaa', 'kaupallisia linkkejä', 'affiliate-linkkejä', 'saamme komission',
			'konekäännetty',
		],
	},
	related: {
		whole: [
			'lue myös', 'lue lisää', 'lue seuraavaksi', 'lue lisää aiheesta', 'katso myös', 'katso lisää', 'näytä lisää', 'lataa lisää', 'lisää aiheesta',
			'lisää uutisia', 'lisää', 'muut lukevat', 'muita uutisia', 'muita artikkeleita', 'aiheeseen liittyvää', 'aiheeseen liittyvät',
			'aiheeseen liittyvät artikkelit', 'samasta aiheesta', 'samankaltaisia artikkeleita', 'luetuimmat', 'luetuimmat uutiset', 'luetuimmat nyt',
			'luetuimmat jutut', 'suosituimmat', 'suosituimmat artikkelit', 'suosituimmat jutut', 'suositut', 'katsotuimmat', 'jaetuimmat', 'kommentoiduimmat',
			'tuoreimmat', 'tuoreimmat uutiset', 'uusimmat', 'uusimmat uutiset', 'uusimmat artikkelit', 'viimeisimmät', 'viimeisimmät uutiset', 'juuri nyt',
			'uutiset', 'pääuutiset', 'etusivu', 'poimintoja', 'toimituksen poiminnat', 'toimituksen suosittelemat', 'suosittelemme', 'suositellut', 'suositeltua',
			'sinulle suositeltua', 'sinua voisi kiinnostaa', 'saattaisit pitää myös näistä', 'älä missaa', 'edellinen', 'seuraava', 'edellinen artikkeli',
			'seuraava artikkeli', 'kumppanisisältö',
		],
		start: ['lisää aiheesta', 'lue lisää', 'kaikki aiheesta', 'luetuimmat ', 'uusimmat ', 'katso kaikki'],
	},
	readMore: {
		whole: ['lue lisää', 'lue myös', 'katso myös', 'lue koko juttu'],
		start: [
			'lue myös', 'lue lisää', 'lue:', 'lue täältä', 'lue koko', 'lue seuraavaksi', 'lue juttu', 'lue haastattelu', 'katso myös', 'katso:', 'katso video',
			'katso kuvat', 'katso tästä', 'kuuntele:', 'kuuntele myös', 'lisää aiheesta', 'analyysi:', 'kommentti:', 'kolumni:', 'pääkirjoitus:', 'haastattelu:',
			'video:', 'kuvat:', 'seuraa suorana', 'suora:', 'taustaa:', 'aiemmin:', 'klikkaa tästä', 'älä missaa',
		],
	},
	newsletter: {
		whole: [
			'uutiskirje', 'uutiskirjeet', 'tilaa uutiskirje', 'tilaa ilmainen uutiskirje', 'sähköposti', 'sähköpostiosoite', 'sähköpostiosoitteesi',
			'lataa sovellus', 'lataa sovelluksemme',
		],
		start: [
			'tilaa uutiskirje', 'tilaa uutiskirjeemme', 'tilaa maksuton', 'tilaa ilmainen', 'tilaa tästä', 'saat uutiskirjeen', 'saat tuoreimmat', 'saat viikon',
			'uutiskirje:', 'haluatko uutiskirjeen', 'anna sähköpostiosoitteesi', 'syötä sähköpostiosoitteesi', 'kiitos tilauksesta', 'tilaamalla uutiskirjeen',
			'liity postituslistalle', 'lataa sovellus', 'lataa sovelluksemme', 'seuraa whatsapp',
		],
		anywhere: ['uutiskirjeemme', 'uutiskirjeen tilaajaksi', 'suoraan sähköpostiisi', 'peruuttaa tilauksen milloin', 'whatsapp-kanava'],
	},
	subscription: {
		whole: [
			'kirjaudu', 'kirjaudu sisään', 'rekisteröidy', 'tilaa nyt', 'luo tunnus', 'vain tilaajille', 'tilaajille', 'tilaajalle', 'oletko jo tilaaja?',
			'onko sinulla jo tilaus?', 'onko sinulla jo tunnus?', 'tue meitä', 'liity jäseneksi', 'katso tarjous',
		],
		start: [
			'tämä artikkeli on vain', 'tämä juttu on vain', 'artikkeli on vain tilaajille', 'juttu on vain tilaajille', 'tämä sisältö on vain', 'vain tilaajille',
			'oletko jo tilaaja', 'onko sinulla jo', 'kirjaudu sisään lukeaksesi', 'kirjaudu tai', 'jatka lukemista', 'lue koko artikkeli', 'tilaa lukeaksesi',
			'tilaa ja lue', 'haluatko lukea', 'kokeile kuukausi', 'kokeile ilmaiseksi', 'tue riippumatonta', 'tue journalismia', 'luo tunnus',
		],
		anywhere: ['rajoittamaton lukuoikeus', 'ei sitoutumisaikaa', 'peru milloin tahansa', 'voit perua milloin', 'vain tilaajille'],
	},
	share: {
		whole: [
			'jaa', 'jaa artikkeli', 'jaa juttu', 'jaa tämä', 'jaa facebookissa', 'jaa twitterissä', 'jaa x:ssä', 'jaa whatsappissa', 'jaa sähköpostilla',
			'kopioi linkki', 'linkki kopioitu', 'kopioitu', 'tulosta', 'tallenna', 'tallenna artikkeli', 'tallennettu', 'lähetä', 'seuraa', 'seuraa meitä',
			'sosiaalinen media', 'sivun alkuun', 'tekstin koko',
		],
		start: [
			'seuraa meitä', 'seuraa aihetta', 'jaa juttu', 'jaa tämä', 'jaa artikkeli', 'lähetä juttuvinkki', 'lähetä vinkki', 'onko sinulla vinkki',
			'ota yhteyttä', 'anna palautetta',
		],
		anywhere: ['seuraa meitä', 'ensisijaiseksi lähteeksi', 'avautuu uuteen ikkunaan'],
	},
	tags: {
		whole: ['aiheet', 'aihe', 'avainsanat', 'asiasanat', 'tunnisteet', 'kategoriat', 'kategoria', 'artikkelin aiheet', 'jutun aiheet'],
		start: ['aiheet:', 'aihe:', 'avainsanat:', 'asiasanat:', 'tunnisteet:', 'kategoriat:', 'kategoria:', 'lue lisää aiheesta:'],
	},
	byline: {
		whole: ['kirjoittaja', 'toimittaja', 'julkaistu', 'päivitetty', 'lukuaika', 'arkistokuva', 'kuvituskuva', 'kuva', 'lähde', 'stt'],
		start: [
			'teksti:', 'teksti ja kuvat', 'kirjoittaja:', 'toimittaja:', 'toimittanut', 'julkaistu', 'julkaistu:', 'päivitetty', 'päivitetty:',
			'viimeksi päivitetty', 'muokattu', 'lukuaika', 'kuva:', 'kuvat:', 'kuvaaja:', 'arkistokuva', 'kuvituskuva', 'grafiikka:', 'lähde:', 'lähteet:',
			'video:', 'käännös:',
		],
		anywhere: ['min lukuaika', 'minuutin lukuaika', 'lukuaika', 'min luku', 'lehtikuva'],
	},
	authorBio: {
		whole: ['kirjoittajasta', 'tietoa kirjoittajasta', 'kirjoittaja', 'kaikki kirjoittajan artikkelit'],
		start: ['kirjoittaja on', 'kirjoittajat ovat', 'kirjoittaja työskentelee', 'tietoa kirjoittajasta', 'toimittaja on'],
		anywhere: ['on toimittaja', 'on vapaa toimittaja', 'on kolumnisti', 'on kirjeenvaihtaja', 'on päätoimittaja'],
	},
	comments: {
		whole: [
			'kommentit', 'kommentti', 'kommentoi', '0 kommenttia', 'ei kommentteja', 'näytä kommentit', 'lue kommentit', 'kirjoita kommentti', 'jätä kommentti',
			'lisää kommentti', 'lähetä kommentti', 'kommentoi artikkelia', 'osallistu keskusteluun',
		],
		start: [
			'kommentit (', 'kommentoi juttua', 'kirjoita kommentti', 'jätä kommentti', 'sähköpostiosoitettasi ei julkaista', 'pakolliset kentät',
			'kirjaudu sisään kommentoidaksesi', 'kirjaudu kommentoidaksesi', 'sinun täytyy olla kirjautunut', 'ole ensimmäinen', 'mitä mieltä olet',
			'mitä mieltä sinä', 'osallistu keskusteluun', 'kommentointi on', 'keskustelu on suljettu',
		],
		anywhere: ['keskustelun säännöt', 'kommenttikentässä alla'],
	},
	advertisement: {
		whole: [
			'mainos', 'mainokset', 'mainos alkaa', 'mainos päättyy', 'kaupallinen yhteistyö', 'sponsoroitu', 'sponsoroitu sisältö', 'maksettu mainos',
			'artikkeli jatkuu mainoksen jälkeen', 'juttu jatkuu mainoksen jälkeen', 'juttu jatkuu mainoksen alla', 'teksti jatkuu mainoksen jälkeen',
			'juttu jatkuu kuvan jälkeen', 'juttu jatkuu kuvan alla', 'juttu jatkuu videon jälkeen', 'teksti jatkuu kuvan jälkeen',
			'artikkeli jatkuu kuvan jälkeen', 'artikkeli jatkuu kuvan alla', 'sulje mainos', 'osta nyt',
		],
		start: ['mainos -', 'mainos:', 'juttu jatkuu', 'artikkeli jatkuu', 'teksti jatkuu', 'kaupallinen yhteistyö', 'yhteistyössä', 'sponsori:', 'käytät mainosten'],
	},
	player: {
		whole: [
			'kuuntele', 'kuuntele juttu', 'kuuntele artikkeli', 'kuuntele ääniversio', 'toista', 'toista video', 'tauko', 'koko näyttö', 'tekstitys', 'video',
			'videot', 'katso video', 'podcast', 'kuvagalleria', 'katso kuvagalleria', 'katso kuvat', 'suurenna kuva', 'ladataan', 'seuraava video', 'mykistä',
		],
		start: [
			'kuuntele juttu', 'kuuntele artikkeli', 'jutun lukee', 'jutun on lukenut', 'video:', 'katso video', 'videota ei voi', 'selaimesi ei',
			'ota javascript käyttöön', 'javascript on', 'tapahtui virhe', 'jotain meni pieleen',
		],
		anywhere: ['selaimesi ei tue', 'koneääni', 'puhesynteesi', 'tekoälyn tuottama ääni'],
	},
	consent: {
		whole: [
			'hyväksy', 'hyväksy kaikki', 'hyväksy evästeet', 'hylkää kaikki', 'vain välttämättömät', 'evästeasetukset', 'hallitse evästeitä', 'tietosuojaseloste',
			'yksityisyysasetukset', 'ulkoinen sisältö', 'näytä sisältö', 'lataa sisältö',
		],
		start: [
			'käytämme evästeitä', 'me ja kumppanimme', 'tämä sivusto käyttää evästeitä', 'sivustomme käyttää', 'jatkamalla sivuston', 'tämä sisältö tulee',
			'tässä näkyy sisältöä', 'tässä on upotettu', 'ulkoinen sisältö', 'upotettu sisältö', 'nähdäksesi sisällön', 'nähdäksesi tämän',
			'sisällön näyttäminen', 'hyväksy evästeet', 'et ole hyväksynyt', 'muuta evästeasetuksia',
		],
		anywhere: ['evästeasetukset', 'evästeasetuksia', 'tietosuojaseloste', 'kolmannen osapuolen evästeet', 'hyväksyä evästeet'],
	},
	copyright: {
		whole: ['kaikki oikeudet pidätetään', 'käyttöehdot'],
		start: ['© ', 'copyright', 'kaikki oikeudet', 'sisällön kopioiminen', 'päätoimittaja:'],
		anywhere: ['kaikki oikeudet pidätetään', 'tekijänoikeus suojaa', 'suojattu tekijänoikeudella'],
	},
});
