import type {LanguagePhrases} from './phrases';

export const no = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['ansvarsfraskrivelse', 'rettelse', 'funnet feil i artikkelen?', 'funnet en feil?', 'oppdaget en feil?', 'tips oss', 'presseetikk'],
		start: [
			'ansvarsfraskrivelse', 'rettelse:', 'presisering:', 'i en tidligere versjon', 'denne artikkelen er oversatt', 'denne artikkelen ble først',
			'denne artikkelen ble opprinnelig', 'denne artikkelen er skrevet med', 'denne saken ble først', 'denne saken er oversatt',
			'saken ble først publisert', 'artikkelen ble først publisert', 'teksten ble først', 'oversatt av', 'oppsummeringen er laget', 'sammendraget er laget',
			'oppsummert av ai', 'ki-oppsummering', 'dette er en kronikk', 'dette er et debattinnlegg', 'dette er en kommentar', 'dette er en lederartikkel',
			'meninger i teksten', 'kronikken gir uttrykk', 'funnet en feil', 'funnet feil', 'har du funnet en feil', 'ser du en feil', 'meld fra om feil',
			'saken inneholder annonselenker', 'denne artikkelen inneholder annonselenker',
		],
		anywhere: [
			'gir uttrykk for skribentens', 'står for skribentens regning', 'er skribentens egne', 'ikke nødvendigvis gir uttrykk', 'annonselenker',
			'affiliate-lenker', 'kan vi motta provisjon', 'kan vi få provisjon', 'ved hjelp av kunstig intelligens', 'automatisk oversatt', 'maskinoversatt',
			'arbeider etter vær varsom',
		],
	},
	related: {
		whole: [
			'les også', 'les mer', 'les mer om', 'les videre', 'les flere saker', 'se også', 'se mer', 'se flere', 'vis mer', 'vis flere', 'last flere', 'mer',
			'mer om', 'mer om saken', 'mer om emnet', 'mer fra', 'mer nyheter', 'flere nyheter', 'flere saker', 'flere artikler', 'flere saker om',
			'andre leser også', 'andre leste også', 'relatert', 'relaterte artikler', 'relaterte saker', 'relatert innhold', 'lignende artikler',
			'lignende saker', 'mest lest', 'mest leste', 'mest lest nå', 'mest lest siste', 'mest delt', 'mest sett', 'populært', 'populært nå',
			'populære artikler', 'siste nytt', 'siste nyheter', 'siste', 'siste saker', 'siste artikler', 'akkurat nå', 'nyheter', 'nyhetsdøgnet',
			'nyheter akkurat nå', 'forsiden', 'til forsiden', 'toppsaker', 'ikke gå glipp av', 'anbefalt', 'anbefalte artikler', 'anbefalte saker',
			'anbefalt for deg', 'vi anbefaler', 'redaksjonen anbefaler', 'redaktørens valg', 'utvalgt', 'utvalgte saker', 'for deg', 'du vil kanskje også like',
			'dette kan også interessere deg', 'forrige artikkel', 'neste artikkel', 'neste sak', 'annonsørinnhold', 'fra våre partnere',
		],
		start: [
			'mer om ', 'mer fra ', 'mer i ', 'les mer om', 'les flere', 'flere saker', 'flere nyheter', 'siste nytt om', 'siste nytt fra', 'mest lest i',
			'alle saker om', 'alt om ',
		],
	},
	readMore: {
		whole: ['les mer', 'les mer her', 'les også', 'les hele saken'],
		start: [
			'les også', 'les mer', 'les saken', 'les hele', 'les her', 'les:', 'les intervjuet', 'les kommentaren', 'se også', 'se video', 'se:', 'se mer',
			'se hele', 'hør:', 'hør også', 'lytt til', 'mer om', 'bakgrunn:', 'analyse:', 'kommentar:', 'leder:', 'kronikk:', 'debatt:', 'intervju:', 'video:',
			'bilder:', 'følg direkte', 'direkte:', 'siste:', 'ikke gå glipp av', 'klikk her', 'tidligere:', 'relatert:', 'fakta:',
		],
	},
	newsletter: {
		whole: [
			'nyhetsbrev', 'våre nyhetsbrev', 'meld deg på nyhetsbrevet', 'meld deg på her', 'din e-post', 'din e-postadresse', 'e-postadresse', 'last ned appen',
			'last ned vår app', 'få varsler', 'skru på varsler',
		],
		start: [
			'meld deg på nyhetsbrev', 'meld deg på vårt', 'meld deg på våre', 'meld deg på her', 'meld deg på gratis', 'abonner på nyhetsbrev',
			'registrer deg for nyhetsbrev', 'abonner på vårt', 'få vårt nyhetsbrev', 'få nyhetsbrevet', 'få våre nyhetsbrev', 'få det viktigste', 'få nyhetene',
			'motta vårt', 'motta nyhetsbrev', 'vil du ha vårt nyhetsbrev', 'vil du ha nyhetsbrev', 'vårt nyhetsbrev', 'våre nyhetsbrev', 'nyhetsbrev:',
			'skriv inn e-post', 'skriv inn din e-post', 'oppgi din e-post', 'takk for at du meldte', 'takk for din påmelding', 'ved å melde deg på',
			'ved å abonnere', 'last ned vår app', 'last ned appen vår', 'følg oss på whatsapp', 'følg vår whatsapp',
		],
		anywhere: [
			'vårt nyhetsbrev', 'våre nyhetsbrev', 'gratis nyhetsbrev', 'ukentlige nyhetsbrev', 'daglige nyhetsbrev', 'i innboksen', 'i din innboks',
			'rett i innboksen', 'melde deg av når', 'avslutte abonnementet når', 'whatsapp-kanal', 'app store og google play',
		],
	},
	subscription: {
		whole: [
			'logg inn', 'bli abonnent', 'kjøp abonnement', 'abonner', 'abonner nå', 'opprett konto', 'opprett bruker', 'allerede abonnent?',
			'er du allerede abonnent?', 'er du abonnent?', 'har du allerede abonnement?', 'kun for abonnenter', 'for abonnenter', 'støtt oss', 'bli medlem',
			'se tilbud', 'til tilbudet', 'gi bort saken', 'del saken gratis',
		],
		start: [
			'prøv gratis', 'prøv en måned', 'vil du lese videre', 'få tilgang til alle', 'denne saken er for abonnenter', 'denne saken er kun for',
			'denne artikkelen er for abonnenter', 'denne artikkelen er kun for', 'dette er en plussak', 'dette er en pluss-sak', 'kun for abonnenter',
			'bli abonnent', 'allerede abonnent', 'er du allerede abonnent', 'er du abonnent', 'har du allerede abonnement', 'logg inn for å', 'logg inn eller',
			'for å lese videre', 'for å lese hele', 'for å lese denne', 'fortsett å lese', 'les videre med', 'les hele saken med', 'kjøp abonnement',
			'opprett konto', 'opprett en konto', 'støtt uavhengig', 'støtt vår journalistikk', 'støtt oss',
		],
		anywhere: [
			'ingen bindingstid', 'uten bindingstid', 'avslutt når du vil', 'si opp når du vil', 'avslutt når som helst', 'ubegrenset tilgang',
			'tilgang til alt innhold', 'kr/mnd', 'kroner i måneden deretter',
		],
	},
	share: {
		whole: [
			'del', 'del saken', 'del artikkelen', 'del denne saken', 'del denne artikkelen', 'del på facebook', 'del på twitter', 'del på x', 'del på linkedin',
			'del på e-post', 'del via', 'del via e-post', 'kopier lenke', 'kopier lenken', 'lenke kopiert', 'lenken er kopiert', 'kopiert', 'skriv ut', 'lagre',
			'lagre artikkel', 'lagret', 'tips en venn', 'følg', 'følg oss', 'følg oss på', 'følg temaet', 'sosiale medier', 'til toppen', 'tekststørrelse',
		],
		start: [
			'følg oss', 'følg tema', 'del denne', 'del saken', 'tips oss', 'har du tips', 'har du et tips', 'har du innspill', 'kontakt oss',
			'kontakt journalisten', 'kontakt redaksjonen', 'hva synes du om saken', 'hva syns du om artikkelen',
		],
		anywhere: ['følg oss på', 'foretrukket kilde', 'åpnes i nytt vindu'],
	},
	tags: {
		whole: [
			'emner', 'emne', 'temaer', 'tema', 'stikkord', 'emneord', 'nøkkelord', 'tagger', 'kategorier', 'kategori', 'mer om disse temaene',
			'i denne artikkelen',
		],
		start: ['emner:', 'emne:', 'temaer:', 'tema:', 'stikkord:', 'emneord:', 'nøkkelord:', 'tagger:', 'kategorier:', 'kategori:', 'les mer om:', 'publisert i'],
	},
	byline: {
		whole: ['av', 'forfatter', 'journalist', 'publisert', 'oppdatert', 'lesetid', 'arkivfoto', 'illustrasjonsfoto', 'foto', 'kilde', 'ntb'],
		start: [
			'av ', 'av: ', 'tekst:', 'tekst og foto', 'skrevet av', 'journalist:', 'forfatter:', 'publisert', 'publisert:', 'oppdatert', 'oppdatert:',
			'sist oppdatert', 'sist endret', 'lesetid', 'foto:', 'bilde:', 'arkivfoto', 'illustrasjonsfoto', 'illustrasjon:', 'grafikk:', 'kilde:', 'kilder:',
			'video:', 'ntb)',
		],
		anywhere: ['min lesetid', 'min. lesetid', 'minutter lesetid', 'minutters lesetid', 'minutter å lese', '/ ntb', 'ntb scanpix'],
	},
	authorBio: {
		whole: ['om forfatteren', 'om skribenten', 'om journalisten', 'flere saker av', 'alle artikler av', 'skribenten'],
		start: [
			'om forfatteren', 'om skribenten', 'forfatteren er', 'skribenten er', 'kronikkforfatteren', 'alle artikler av', 'flere saker av', 'journalist i',
			'kommentator i', 'frilansjournalist',
		],
		anywhere: [
			'er journalist i', 'er journalist og', 'er kommentator', 'er korrespondent', 'er frilansjournalist', 'er redaktør i', 'er spaltist',
			'er politisk redaktør',
		],
	},
	comments: {
		whole: [
			'kommentarer', 'kommentar', 'kommenter', '0 kommentarer', 'ingen kommentarer', 'vis kommentarer', 'se kommentarer', 'les kommentarer',
			'legg igjen en kommentar', 'skriv en kommentar', 'skriv kommentar', 'kommentarfelt', 'avbryt svar', 'delta i debatten', 'bli med i debatten',
		],
		start: [
			'kommentarer (', 'legg igjen en kommentar', 'legg igjen et svar', 'din e-postadresse vil ikke', 'obligatoriske felt', 'for å kommentere',
			'logg inn for å kommentere', 'du må være innlogget', 'du må logge inn', 'vær den første', 'bli den første', 'hva mener du', 'hva synes du',
			'hva tror du', 'vi ønsker en god', 'kommentarfeltet er', 'ønsker du å delta',
		],
		anywhere: ['i kommentarfeltet under', 'i kommentarfeltet nedenfor', 'våre debattregler'],
	},
	advertisement: {
		whole: [
			'annonse', 'annonser', 'annonse -', 'reklame', 'sponset', 'sponset innhold', 'annonsørinnhold', 'betalt innhold', 'betalt samarbeid',
			'i samarbeid med', 'kommersielt samarbeid', 'saken fortsetter under annonsen', 'saken fortsetter etter annonsen',
			'artikkelen fortsetter under annonsen', 'artikkelen fortsetter etter annonsen', 'artikkelen fortsetter under', 'saken fortsetter under bildet',
			'saken fortsetter under videoen', 'saken fortsetter under', 'teksten fortsetter under bildet', 'artikkelen fortsetter under bildet',
			'rull for å lese videre', 'lukk annonse', 'kjøp nå', 'kjøp her',
		],
		start: [
			'annonse -', 'annonse:', 'annonse fra', 'saken fortsetter', 'artikkelen fortsetter', 'teksten fortsetter', 'sponset av', 'i samarbeid med',
			'presenteres av', 'du bruker en annonseblokkerer', 'slå av annonseblokkering',
		],
	},
	player: {
		whole: [
			'lytt', 'lytt til saken', 'lytt til artikkelen', 'hør saken', 'hør artikkelen', 'få saken lest opp', 'opplest artikkel', 'spill av', 'spill av video',
			'fullskjerm', 'undertekster', 'video', 'se video', 'se videoen', 'podkast', 'podcast', 'bildegalleri', 'vis bildegalleri', 'se bilder',
			'se flere bilder', 'forstørr bildet', 'laster', 'laster inn', 'neste video', 'skru av lyd',
		],
		start: [
			'lytt til artikkelen', 'lytt til saken', 'hør artikkelen', 'saken leses opp', 'lest av', 'lest inn av', 'video:', 'se video', 'se videoen',
			'spill av', 'denne videoen', 'videoen kan ikke', 'nettleseren din', 'din nettleser', 'javascript må', 'du må aktivere javascript', 'noe gikk galt',
			'det oppstod en feil',
		],
		anywhere: ['støtter ikke avspilling', 'syntetisk stemme', 'kunstig stemme', 'ki-generert stemme', 'talesyntese'],
	},
	consent: {
		whole: [
			'godta', 'godta alle', 'godta alle cookies', 'aksepter', 'aksepter alle', 'avvis alle', 'kun nødvendige', 'innstillinger for informasjonskapsler',
			'cookie-innstillinger', 'administrer cookies', 'personvernerklæring', 'personverninnstillinger', 'eksternt innhold', 'vis innhold', 'vis innholdet',
			'last innhold',
		],
		start: [
			'vi bruker cookies', 'vi bruker informasjonskapsler', 'vi og våre partnere', 'vi bryr oss om ditt personvern', 'dette nettstedet bruker',
			'denne nettsiden bruker', 'denne siden bruker', 'ved å fortsette å bruke', 'dette innholdet er', 'dette innholdet kommer fra',
			'her vises innhold fra', 'her er det innhold fra', 'eksternt innhold', 'innebygd innhold', 'for å se innholdet', 'for å vise innholdet',
			'for å se dette', 'innholdet krever', 'du har ikke samtykket', 'endre samtykke',
		],
		anywhere: ['personvernerklæring', 'cookie-innstillinger', 'bruk av informasjonskapsler', 'cookies fra tredjepart', 'samtykke til cookies', 'endre samtykket'],
	},
	copyright: {
		whole: ['alle rettigheter forbeholdt', 'brukervilkår', 'opphavsrett'],
		start: ['© ', 'copyright', 'alle rettigheter', 'alt innhold er', 'opphavsrett', 'ansvarlig redaktør'],
		anywhere: ['opphavsrettslig beskyttet', 'alle rettigheter forbeholdt', 'uten skriftlig tillatelse'],
	},
});
