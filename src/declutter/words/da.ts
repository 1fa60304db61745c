import type {LanguagePhrases} from './phrases';

export const da = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['ansvarsfraskrivelse', 'rettelse', 'fejl i artiklen?', 'fundet en fejl?', 'har du fundet en fejl?', 'tip os', 'presseetik'],
		start: [
			'ansvarsfraskrivelse', 'rettelse:', 'præcisering:', 'i en tidligere version', 'denne artikel er oversat', 'denne artikel blev først',
			'denne artikel blev oprindeligt', 'denne artikel er oprindeligt', 'denne artikel er skrevet med', 'artiklen er oprindeligt', 'artiklen blev først',
			'artiklen er oversat', 'oversat af', 'oversat fra', 'resuméet er lavet', 'opsummeringen er lavet', 'ai-genereret', 'dette er et debatindlæg',
			'dette er en kommentar', 'dette er en kronik', 'dette er et læserbrev', 'det er et udtryk for skribentens', 'debatindlægget er udtryk',
			'fundet en fejl', 'har du fundet en fejl', 'ser du en fejl', 'fejl i artiklen', 'artiklen indeholder affiliate', 'denne artikel indeholder affiliate',
			'denne artikel indeholder reklamelinks',
		],
		anywhere: [
			'udtryk for skribentens egen', 'udtryk for skribentens holdning', 'skribentens egen holdning', 'afspejler ikke nødvendigvis', 'affiliate-links',
			'affiliatelinks', 'reklamelinks', 'kan vi modtage provision', 'får vi provision', 'ved hjælp af kunstig intelligens', 'automatisk oversat',
			'maskinoversat',
		],
	},
	related: {
		whole: [
			'læs også', 'læs mere', 'læs mere om', 'læs videre', 'læs flere', 'se også', 'se mere', 'se flere', 'vis mere', 'vis flere', 'hent flere', 'mere',
			'mere om', 'mere om emnet', 'mere om sagen', 'mere fra', 'mere i samme emne', 'flere nyheder', 'flere artikler', 'flere historier', 'andre læser',
			'andre læser også', 'andre læste også', 'relateret', 'relaterede artikler', 'relaterede nyheder', 'relateret indhold', 'lignende artikler',
			'mest læste', 'mest læst', 'mest læste lige nu', 'mest delte', 'mest sete', 'populært', 'populært lige nu', 'populære artikler', 'seneste nyt',
			'seneste nyheder', 'seneste', 'seneste artikler', 'sidste nyt', 'lige nu', 'nyheder', 'nyhedsoverblik', 'forsiden', 'til forsiden', 'tophistorier',
			'gå ikke glip af', 'anbefalet', 'anbefalede artikler', 'anbefalet til dig', 'vi anbefaler', 'redaktionen anbefaler', 'redaktionens udvalgte',
			'udvalgt', 'udvalgte artikler', 'til dig', 'du vil måske også synes om', 'måske er du også interesseret i', 'forrige artikel', 'næste artikel',
			'fra vores partnere', 'sponsoreret indhold',
		],
		start: [
			'mere om ', 'mere fra ', 'mere i ', 'læs mere om', 'læs flere', 'flere artikler', 'flere nyheder', 'seneste nyt om', 'seneste nyt fra',
			'mest læste i', 'alle artikler om', 'alt om ',
		],
	},
	readMore: {
		whole: ['læs mere', 'læs mere her', 'læs også', 'læs hele artiklen'],
		start: [
			'læs også', 'læs mere', 'læs hele', 'læs her', 'læs:', 'læs artiklen', 'læs interviewet', 'læs videre', 'se også', 'se video', 'se:', 'se mere',
			'se hele', 'hør:', 'hør også', 'lyt til', 'lyt:', 'mere om', 'baggrund:', 'analyse:', 'kommentar:', 'leder:', 'kronik:', 'debat:', 'interview:',
			'overblik:', 'video:', 'billeder:', 'følg live', 'live:', 'seneste:', 'gå ikke glip af', 'klik her', 'tidligere:', 'relateret:', 'fakta:',
		],
	},
	newsletter: {
		whole: [
			'nyhedsbrev', 'nyhedsbreve', 'vores nyhedsbreve', 'tilmeld', 'tilmeld nyhedsbrev', 'tilmeld dig nyhedsbrevet', 'din e-mail', 'din mail',
			'e-mailadresse', 'hent appen', 'hent vores app', 'få besked',
		],
		start: [
			'tilmeld dig nyhedsbrev', 'tilmeld dig vores', 'tilmeld dig gratis', 'tilmeld dig her', 'abonnér på vores', 'abonner på vores', 'tilmeld nyhedsbrev',
			'skriv dig op', 'få vores nyhedsbrev', 'få nyhedsbrevet', 'få vores nyhedsbreve', 'få de vigtigste', 'modtag vores', 'modtag nyhedsbrev',
			'vil du have vores nyhedsbrev', 'vil du have nyhedsbrev', 'vores nyhedsbrev', 'nyhedsbrev:', 'indtast din e-mail', 'indtast din mail',
			'indtast e-mail', 'tak for din tilmelding', 'tak fordi du tilmeldte', 'ved at tilmelde', 'ved tilmelding', 'hent vores app', 'download vores app',
			'følg os på whatsapp', 'ja tak, jeg vil gerne',
		],
		anywhere: [
			'vores nyhedsbrev', 'vores nyhedsbreve', 'gratis nyhedsbrev', 'ugentlige nyhedsbrev', 'daglige nyhedsbrev', 'i din indbakke', 'direkte i indbakken',
			'i indbakken', 'afmelde dig når', 'altid afmelde', 'til enhver tid afmelde', 'whatsapp-kanal', 'app store og google play',
		],
	},
	subscription: {
		whole: [
			'log ind', 'log på', 'bliv abonnent', 'køb abonnement', 'abonnér', 'abonner', 'opret konto', 'opret bruger', 'opret profil', 'allerede abonnent?',
			'er du allerede abonnent?', 'har du allerede abonnement?', 'kun for abonnenter', 'for abonnenter', 'støt os', 'bliv medlem', 'se tilbud',
			'til tilbuddet', 'giv artiklen videre', 'del artiklen gratis',
		],
		start: [
			'prøv gratis', 'prøv en måned', 'få adgang til alle', 'få adgang til hele', 'denne artikel er for abonnenter', 'denne artikel er kun for',
			'denne artikel er låst', 'denne artikel er forbeholdt', 'artiklen er for abonnenter', 'artiklen er kun for', 'kun for abonnenter', 'bliv abonnent',
			'allerede abonnent', 'er du allerede abonnent', 'er du abonnent', 'har du allerede et abonnement', 'log ind for at', 'log ind eller',
			'for at læse videre', 'for at læse hele', 'for at læse denne', 'fortsæt med at læse', 'læs videre med', 'læs hele artiklen med', 'vil du læse hele',
			'vil du læse videre', 'køb abonnement', 'opret en konto', 'støt uafhængig', 'støt vores', 'støt os',
		],
		anywhere: ['uden binding', 'opsig når som helst', 'opsig når du vil', 'ubegrænset adgang', 'fuld adgang til alt', 'kr./md', 'kr. pr. måned herefter'],
	},
	share: {
		whole: [
			'del', 'del artiklen', 'del artikel', 'del denne artikel', 'del historien', 'del på facebook', 'del på twitter', 'del på x', 'del på linkedin',
			'del via', 'del via mail', 'del via e-mail', 'kopiér link', 'kopier link', 'link kopieret', 'linket er kopieret', 'kopieret', 'print', 'udskriv',
			'gem', 'gem artikel', 'gemt', 'send til en ven', 'følg', 'følg os', 'følg os på', 'følg emnet', 'sociale medier', 'til toppen', 'tekststørrelse',
		],
		start: [
			'følg os', 'følg emne', 'del denne', 'del artiklen', 'tip os', 'har du et tip', 'har du tips', 'kontakt os', 'kontakt redaktionen', 'skriv til os',
			'hvad synes du om artiklen',
		],
		anywhere: ['følg os på', 'foretrukken kilde', 'åbner i nyt vindue'],
	},
	tags: {
		whole: ['emner', 'emne', 'temaer', 'tema', 'emneord', 'nøgleord', 'tags', 'kategorier', 'kategori', 'i denne artikel', 'mere om disse emner'],
		start: ['emner:', 'emne:', 'temaer:', 'tema:', 'emneord:', 'nøgleord:', 'tags:', 'kategorier:', 'kategori:', 'læs mere om:', 'udgivet i'],
	},
	byline: {
		whole: ['af', 'forfatter', 'journalist', 'publiceret', 'offentliggjort', 'opdateret', 'læsetid', 'arkivfoto', 'foto', 'kilde', 'ritzau', 'ritzau/'],
		start: [
			'af ', 'af: ', 'tekst:', 'tekst og foto', 'skrevet af', 'journalist:', 'forfatter:', 'publiceret', 'publiceret:', 'offentliggjort', 'udgivet',
			'opdateret', 'opdateret:', 'sidst opdateret', 'senest opdateret', 'læsetid', 'foto:', 'billede:', 'arkivfoto', 'illustration:', 'grafik:', 'kilde:',
			'kilder:', 'video:', 'ritzau/',
		],
		anywhere: ['min læsetid', 'min. læsetid', 'minutters læsetid', 'minutters læsning', 'min. læsning', '/ritzau/', 'ritzau scanpix'],
	},
	authorBio: {
		whole: ['om forfatteren', 'om skribenten', 'om journalisten', 'alle artikler af', 'flere artikler af', 'skribenten'],
		start: [
			'om forfatteren', 'om skribenten', 'forfatteren er', 'skribenten er', 'kronikøren er', 'alle artikler af', 'flere artikler af', 'journalist på',
			'kommentator på', 'freelancejournalist',
		],
		anywhere: [
			'er journalist på', 'er journalist og', 'er kommentator', 'er korrespondent', 'er freelancejournalist', 'er redaktør på', 'er klummeskribent',
			'er politisk redaktør',
		],
	},
	comments: {
		whole: [
			'kommentarer', 'kommentar', 'kommentér', 'kommenter', '0 kommentarer', 'ingen kommentarer', 'vis kommentarer', 'se kommentarer', 'læs kommentarer',
			'skriv en kommentar', 'skriv kommentar', 'efterlad en kommentar', 'tilføj kommentar', 'kommentarfelt', 'annuller svar', 'deltag i debatten',
			'bland dig i debatten',
		],
		start: [
			'kommentarer (', 'skriv en kommentar', 'efterlad et svar', 'efterlad en kommentar', 'din e-mailadresse vil ikke', 'krævede felter',
			'for at kommentere', 'log ind for at kommentere', 'du skal være logget', 'du skal logge', 'vær den første', 'bliv den første', 'hvad mener du',
			'hvad synes du', 'hvad tænker du', 'hold en god tone', 'kommentarfeltet er', 'deltag i debatten',
		],
		anywhere: ['i kommentarfeltet herunder', 'i kommentarfeltet nedenfor', 'vores debatregler'],
	},
	advertisement: {
		whole: [
			'annonce', 'annoncer', 'annonce -', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'annoncørbetalt indhold', 'betalt indhold', 'betalt samarbejde',
			'i samarbejde med', 'kommercielt indhold', 'artiklen fortsætter efter annoncen', 'artiklen fortsætter under annoncen',
			'artiklen fortsætter efter annonceringen', 'artiklen fortsætter efter videoen', 'artiklen fortsætter under videoen',
			'artiklen fortsætter under billedet', 'artiklen fortsætter herunder', 'teksten fortsætter under annoncen', 'scroll for at læse videre', 'luk annonce',
			'køb nu', 'køb her',
		],
		start: [
			'annonce -', 'annonce:', 'annonce fra', 'artiklen fortsætter', 'teksten fortsætter', 'historien fortsætter', 'sponsoreret af', 'i samarbejde med',
			'præsenteres af', 'du bruger en adblocker', 'slå din adblocker',
		],
	},
	player: {
		whole: [
			'afspil', 'lyt', 'lyt til artiklen', 'hør artiklen', 'hør denne artikel', 'få artiklen læst op', 'oplæst artikel', 'afspil video', 'fuld skærm',
			'undertekster', 'video', 'se video', 'se videoen', 'podcast', 'billedserie', 'se billedserie', 'se billeder', 'se flere billeder', 'forstør billedet',
			'indlæser', 'næste video', 'slå lyd fra',
		],
		start: [
			'din browser understøtter', 'lyt til artiklen', 'lyt til denne', 'hør artiklen', 'artiklen læses op', 'læst op af', 'indlæst af', 'oplæst af',
			'video:', 'se video', 'se videoen', 'denne video', 'videoen kan ikke', 'javascript skal', 'aktivér javascript', 'der opstod en fejl',
			'noget gik galt',
		],
		anywhere: ['understøtter ikke afspilning', 'syntetisk stemme', 'kunstig stemme', 'ai-genereret stemme', 'talesyntese'],
	},
	consent: {
		whole: [
			'acceptér', 'accepter', 'accepter alle', 'acceptér alle', 'accepter cookies', 'tillad alle', 'afvis alle', 'kun nødvendige', 'cookie-indstillinger',
			'cookieindstillinger', 'administrer cookies', 'cookiepolitik', 'privatlivspolitik', 'persondatapolitik', 'eksternt indhold', 'vis indhold',
			'vis indholdet', 'indlæs indhold',
		],
		start: [
			'vi bruger cookies', 'vi og vores partnere', 'vi værner om', 'vi passer på dine', 'denne hjemmeside bruger', 'dette website bruger',
			'dette websted bruger', 'denne side bruger cookies', 'ved at fortsætte med at bruge', 'ved at klikke på "accept', 'dette indhold er',
			'dette indhold kommer fra', 'dette indhold kan ikke', 'her vises indhold fra', 'her er indhold fra', 'eksternt indhold', 'indlejret indhold',
			'for at se indholdet', 'for at vise indholdet', 'for at se dette', 'indholdet kræver', 'du skal acceptere', 'du har ikke accepteret',
			'du har fravalgt', 'ret dit samtykke', 'ændr dit samtykke',
		],
		anywhere: [
			'cookiepolitik', 'privatlivspolitik', 'cookie-indstillinger', 'cookieindstillinger', 'cookies fra tredjepart', 'samtykke til cookies',
			'accepterer cookies',
		],
	},
	copyright: {
		whole: ['alle rettigheder forbeholdes', 'brugsvilkår', 'ophavsret'],
		start: ['© ', 'copyright', 'alle rettigheder', 'alt indhold på', 'ophavsret', 'dette materiale er beskyttet'],
		anywhere: ['beskyttet af ophavsret', 'beskyttet efter lov om ophavsret', 'alle rettigheder forbeholdes', 'uden skriftlig tilladelse', 'uden forudgående aftale'],
	},
});
