import type {LanguagePhrases} from './phrases';

export const sv = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['ansvarsfriskrivning', 'rättelse', 'hittat fel i texten?', 'fel i artikeln?', 'så arbetar vi', 'redaktionens kommentar', 'tipsa oss'],
		start: [
			'ansvarsfriskrivning', 'rättelse:', 'förtydligande:', 'i en tidigare version', 'artikeln har uppdaterats',
			'den här artikeln publicerades ursprungligen', 'den här artikeln publicerades först', 'artikeln publicerades ursprungligen',
			'artikeln publicerades först', 'texten publicerades först', 'den här artikeln är översatt', 'den här texten är översatt',
			'den här artikeln är skriven med', 'sammanfattningen är gjord', 'sammanfattningen är skapad', 'ai-sammanfattning', 'översättning:',
			'det här är en opinionstext', 'det här är en debattartikel', 'detta är en opinionstext', 'åsikterna som framförs', 'skribenten svarar för',
			'hittat ett fel', 'hittat fel', 'ser du något fel', 'fel i texten', 'rapportera fel', 'artikeln innehåller annonslänkar',
			'artikeln innehåller reklamlänkar',
		],
		anywhere: [
			'skribenten svarar för åsikter', 'åsikter är skribentens egna', 'åsikterna är skribentens egna', 'speglar inte nödvändigtvis', 'affiliatelänkar',
			'annonslänkar', 'reklamlänkar', 'kan vi få provision', 'får vi provision', 'automatiskt översatt', 'maskinöversatt',
			'utgör inte finansiell rådgivning',
		],
	},
	related: {
		whole: [
			'läs mer', 'läs också', 'läs även', 'läs vidare', 'läs mer om', 'läs nästa', 'se också', 'se även', 'se mer', 'visa mer', 'visa fler', 'ladda fler',
			'mer', 'mer om ämnet', 'mer om', 'mer i ämnet', 'mer från', 'mer att läsa', 'mer läsning', 'mer nyheter', 'fler nyheter', 'fler artiklar',
			'fler artiklar om ämnet', 'andra läser', 'andra läser även', 'andra har läst', 'relaterat', 'relaterade artiklar', 'relaterade nyheter',
			'relaterat innehåll', 'liknande artiklar', 'mest läst', 'mest lästa', 'mest lästa artiklar', 'mest läst just nu', 'mest delat', 'populärt',
			'populära artiklar', 'populärt just nu', 'trendar just nu', 'senaste nytt', 'senaste nyheterna', 'senaste nyheter', 'senaste', 'senaste artiklarna',
			'senaste inläggen', 'just nu', 'nyheter', 'dagens nyheter i korthet', 'i fokus', 'på startsidan', 'till startsidan', 'toppnyheter', 'missa inte',
			'rekommenderas', 'rekommenderat', 'rekommenderade artiklar', 'rekommenderat för dig', 'rekommenderas för dig', 'vi rekommenderar', 'utvalt',
			'utvalda artiklar', 'redaktionen rekommenderar', 'redaktionens val', 'för dig', 'du kanske också gillar', 'du kanske också är intresserad av',
			'detta kanske också intresserar dig', 'föregående artikel', 'nästa artikel', 'sponsrade länkar', 'från våra partners',
		],
		start: [
			'mer om ', 'mer från ', 'mer i ', 'läs mer om', 'läs mer från', 'läs fler', 'fler artiklar', 'senaste nytt om', 'senaste nytt från', 'mest läst i',
			'alla artiklar om', 'allt om ',
		],
	},
	readMore: {
		whole: ['läs mer', 'läs mer här', 'läs också', 'läs även', 'läs hela artikeln'],
		start: [
			'läs mer', 'läs också', 'läs även', 'läs vidare', 'läs hela', 'läs här', 'läs:', 'läs intervjun', 'se också', 'se även', 'se mer', 'se:', 'se hela',
			'lyssna:', 'lyssna också', 'lyssna på', 'mer om', 'bakgrund:', 'analys:', 'ledare:', 'krönika:', 'debatt:', 'intervju:', 'video:', 'bilder:',
			'följ direkt', 'direkt:', 'just nu:', 'senaste nytt:', 'missa inte', 'klicka här', 'tidigare:', 'relaterat:', 'lista:', 'fakta:',
		],
	},
	newsletter: {
		whole: [
			'nyhetsbrev', 'våra nyhetsbrev', 'prenumerera på vårt nyhetsbrev', 'anmäl dig', 'anmäl dig här', 'din e-post', 'din e-postadress', 'e-postadress',
			'ladda ner appen', 'ladda ner vår app', 'missa inga nyheter', 'slå på notiser',
		],
		start: [
			'prenumerera på vårt', 'prenumerera på våra', 'prenumerera på nyhetsbrev', 'missa inga nyheter', 'anmäl dig till', 'anmäl dig här', 'anmäl dig för',
			'skriv upp dig på', 'skriv upp dig för', 'registrera dig för vårt', 'få vårt nyhetsbrev', 'få våra nyhetsbrev', 'få nyhetsbrevet',
			'få nyheterna direkt', 'få det viktigaste', 'vill du ha vårt nyhetsbrev', 'vårt nyhetsbrev', 'våra nyhetsbrev', 'nyhetsbrev:', 'ange din e-post',
			'fyll i din e-post', 'tack för din anmälan', 'genom att anmäla', 'genom att prenumerera', 'ladda ner vår app', 'ladda ned vår app',
			'ladda hem vår app', 'följ vår whatsapp', 'följ oss på whatsapp',
		],
		anywhere: [
			'vårt nyhetsbrev', 'våra nyhetsbrev', 'nyhetsbrevet direkt', 'gratis nyhetsbrev', 'kostnadsfria nyhetsbrev', 'i din inkorg', 'till din inkorg',
			'i inkorgen', 'avsluta prenumerationen när', 'avregistrera dig när', 'whatsapp-kanal', 'app store och google play',
		],
	},
	subscription: {
		whole: [
			'logga in', 'bli prenumerant', 'prenumerera', 'prenumerera nu', 'köp prenumeration', 'skapa konto', 'redan prenumerant?', 'är du redan prenumerant?',
			'har du redan ett konto?', 'endast för prenumeranter', 'bara för prenumeranter', 'för prenumeranter', 'låst artikel', 'lås upp artikeln', 'stöd oss',
			'bli medlem', 'se erbjudanden', 'till erbjudandet', 'ge bort artikeln', 'dela artikeln som gåva',
		],
		start: [
			'artikeln är låst', 'för att läsa vidare', 'för att läsa hela', 'för att läsa artikeln', 'prova en månad', 'prova gratis', 'den här artikeln är låst',
			'den här artikeln är för', 'den här artikeln ingår', 'det här är en låst', 'det här är en artikel för', 'detta är en låst',
			'endast för prenumeranter', 'bli prenumerant', 'redan prenumerant', 'är du redan prenumerant', 'är du prenumerant', 'logga in för att',
			'logga in eller', 'för att fortsätta läsa', 'fortsätt läsa', 'läs vidare med', 'läs hela artikeln', 'vill du läsa hela', 'vill du läsa vidare',
			'prenumerera för', 'testa en månad', 'skapa konto', 'skapa ett konto', 'stöd oberoende', 'stöd vår journalistik', 'ge bort en',
		],
		anywhere: [
			'ingen bindningstid', 'utan bindningstid', 'avsluta när du vill', 'avsluta när som helst', 'säg upp när du vill', 'första månaden för',
			'obegränsad tillgång', 'tillgång till allt innehåll', 'kr/mån', 'kr i månaden därefter',
		],
	},
	share: {
		whole: [
			'dela', 'dela artikeln', 'dela artikel', 'dela via', 'dela på facebook', 'dela på twitter', 'dela på x', 'dela på linkedin', 'dela via e-post',
			'dela den här artikeln', 'kopiera länk', 'kopiera länken', 'länken kopierad', 'länk kopierad', 'kopierad', 'skriv ut', 'spara', 'spara artikel',
			'sparad', 'tipsa en vän', 'mejla', 'följ', 'följ oss', 'följ oss på', 'följ ämnet', 'sociala medier', 'till toppen', 'textstorlek', 'ge feedback',
		],
		start: [
			'följ oss', 'följ ämnen', 'följ skribenten', 'dela den här', 'dela artikeln', 'tipsa oss', 'tipsa redaktionen', 'har du ett tips', 'har du tips',
			'kontakta oss', 'kontakta redaktionen', 'mejla oss', 'skicka dina tips', 'vad tyckte du om', 'hjälpte artikeln',
		],
		anywhere: ['följ oss på', 'följ oss gärna på', 'föredragen källa', 'öppnas i nytt fönster'],
	},
	tags: {
		whole: ['ämnen', 'ämne', 'ämnen i artikeln', 'taggar', 'nyckelord', 'kategorier', 'kategori', 'etiketter', 'mer om ämnena', 'i den här artikeln'],
		start: ['ämnen:', 'ämne:', 'ämnen i artikeln', 'taggar:', 'nyckelord:', 'kategorier:', 'kategori:', 'etiketter:', 'läs mer om:', 'publicerad i'],
	},
	byline: {
		whole: ['av', 'författare', 'reporter', 'publicerad', 'publicerat', 'uppdaterad', 'lästid', 'arkivbild', 'genrebild', 'foto', 'källa', 'tt'],
		start: [
			'av ', 'av: ', 'text:', 'text och foto', 'text & foto', 'skribent:', 'reporter:', 'författare:', 'publicerad', 'publicerad:', 'publicerat',
			'publicerades', 'uppdaterad', 'uppdaterad:', 'uppdaterat', 'senast uppdaterad', 'senast ändrad', 'lästid', 'foto:', 'bild:', 'bilden:', 'arkivbild',
			'genrebild', 'illustration:', 'grafik:', 'källa:', 'källor:', 'video:', 'översättning:',
		],
		anywhere: ['min lästid', 'minuters läsning', 'min läsning', 'minuter att läsa', 'tt nyhetsbyrån'],
	},
	authorBio: {
		whole: ['om författaren', 'om skribenten', 'om reportern', 'skribenten', 'alla artiklar av', 'fler artiklar av skribenten'],
		start: [
			'om författaren', 'om skribenten', 'författaren är', 'skribenten är', 'alla artiklar av', 'fler texter av', 'reporter på', 'ledarskribent',
			'krönikör', 'frilansjournalist',
		],
		anywhere: [
			'är journalist', 'är reporter på', 'är ledarskribent', 'är krönikör', 'är korrespondent', 'är frilansjournalist', 'är chefredaktör',
			'är fri skribent', 'är medarbetare på',
		],
	},
	comments: {
		whole: [
			'kommentarer', 'kommentar', 'kommentera', '0 kommentarer', 'inga kommentarer', 'visa kommentarer', 'läs kommentarer', 'lämna en kommentar',
			'skriv en kommentar', 'skriv kommentar', 'lägg till en kommentar', 'kommentera artikeln', 'avbryt svar', 'delta i diskussionen',
			'till kommentarsfältet',
		],
		start: [
			'kommentarer (', 'kommentera artikeln', 'lämna en kommentar', 'lämna ett svar', 'din e-postadress kommer inte', 'obligatoriska fält',
			'för att kommentera', 'logga in för att kommentera', 'du måste vara inloggad', 'bli först med', 'bli den första', 'vad tycker du', 'vad tror du',
			'håll en god ton', 'kommentarsfältet är', 'var med och diskutera',
		],
		anywhere: ['i kommentarsfältet nedan', 'våra kommentarsregler'],
	},
	advertisement: {
		whole: [
			'annons', 'annonser', 'annons -', 'annonsera', 'reklam', 'sponsrat', 'sponsrat innehåll', 'sponsrad artikel', 'betalt innehåll', 'betalt samarbete',
			'i samarbete med', 'annonssamarbete', 'innehåll från annonsör', 'artikeln fortsätter efter annonsen', 'artikeln fortsätter under annonsen',
			'artikeln fortsätter nedanför annonsen', 'texten fortsätter efter annonsen', 'texten fortsätter under bilden', 'artikeln fortsätter under bilden',
			'artikeln fortsätter under videon', 'artikeln fortsätter efter videon', 'scrolla för att läsa mer', 'stäng annons', 'köp nu', 'köp här',
			'till butiken',
		],
		start: [
			'annons -', 'annons:', 'annons från', 'artikeln fortsätter', 'texten fortsätter', 'sponsrat av', 'i samarbete med', 'presenteras av',
			'du använder en annonsblockerare', 'stäng av din',
		],
	},
	player: {
		whole: [
			'lyssna', 'lyssna på artikeln', 'lyssna på den här artikeln', 'lyssna på texten', 'få artikeln uppläst', 'uppläst artikel', 'spela', 'spela upp',
			'spela upp video', 'pausa', 'helskärm', 'undertexter', 'video', 'se video', 'se klippet', 'se hela klippet', 'podd', 'podcast', 'bildspel',
			'visa bildspel', 'fler bilder', 'förstora bilden', 'laddar', 'nästa klipp', 'stäng av ljudet',
		],
		start: [
			'lyssna på artikeln', 'lyssna på den här', 'lyssna på texten', 'artikeln uppläst', 'uppläst av', 'inläst av', 'video:', 'se video', 'se klippet',
			'spela upp', 'den här videon', 'videon kan inte', 'din webbläsare', 'javascript måste', 'aktivera javascript', 'något gick fel', 'ett fel uppstod',
		],
		anywhere: ['stöder inte ljud', 'stödjer inte', 'syntetisk röst', 'ai-genererad röst', 'talsyntes'],
	},
	consent: {
		whole: [
			'godkänn', 'godkänn alla', 'acceptera', 'acceptera alla', 'acceptera cookies', 'acceptera alla cookies', 'neka alla', 'endast nödvändiga',
			'cookie-inställningar', 'cookieinställningar', 'hantera cookies', 'cookiepolicy', 'integritetspolicy', 'personuppgiftspolicy', 'externt innehåll',
			'visa innehåll', 'visa innehållet', 'ladda innehåll',
		],
		start: [
			'vi använder cookies', 'vi använder kakor', 'vi och våra partners', 'vi bryr oss om din integritet', 'vi värnar om', 'den här webbplatsen använder',
			'den här sidan använder cookies', 'denna webbplats använder', 'genom att fortsätta använda', 'det här innehållet kommer från', 'detta innehåll är',
			'här finns innehåll från', 'här visas externt', 'externt innehåll', 'inbäddat innehåll', 'för att visa innehållet', 'för att se innehållet',
			'för att se det här', 'för att du ska kunna se', 'innehållet kräver', 'du behöver godkänna', 'du har inte godkänt', 'ändra dina cookie',
		],
		anywhere: [
			'cookie-inställningar', 'cookieinställningar', 'cookiepolicy', 'integritetspolicy', 'cookies från tredje part', 'samtycke till cookies',
			'godkänna cookies',
		],
	},
	copyright: {
		whole: ['alla rättigheter förbehållna', 'användarvillkor', 'allmänna villkor'],
		start: ['© ', 'copyright', 'alla rättigheter', 'allt material på', 'allt innehåll på', 'ansvarig utgivare'],
		anywhere: ['skyddas av upphovsrätt', 'skyddas enligt lagen om upphovsrätt', 'alla rättigheter förbehållna', 'ange källa vid citering', 'citera oss gärna'],
	},
});
