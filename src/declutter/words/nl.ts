import type {LanguagePhrases} from './phrases';

export const nl = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['disclaimer', 'noot van de redactie', 'fout gezien?', 'foutje gezien?', 'meld een fout', 'fout melden', 'verantwoording'],
		start: [
			'de meningen in', 'de meningen die', 'disclaimer', 'noot van de redactie', 'redactionele noot', 'correctie:', 'rectificatie', 'aanvulling:',
			'in een eerdere versie', 'dit artikel verscheen', 'dit artikel is eerder', 'dit artikel is oorspronkelijk', 'dit artikel werd eerder',
			'dit artikel werd oorspronkelijk', 'dit artikel is vertaald', 'dit artikel is geschreven met', 'dit artikel is gemaakt met',
			'dit artikel is met behulp', 'dit artikel is gegenereerd', 'dit artikel bevat affiliate', 'dit artikel is onderdeel van', 'dit stuk verscheen',
			'dit verhaal verscheen', 'deze samenvatting is', 'samenvatting gemaakt door', 'vertaald uit het', 'vertaling:', 'gegenereerd door ai',
			'de in dit artikel geuite', 'dit is een opiniestuk', 'dit is een ingezonden', 'fout gezien', 'foutje gezien', 'heb je een fout', 'heeft u een fout',
			'zie je een fout', 'taalfout gezien', 'meld een fout', 'tip de redactie', 'prijzen kunnen', 'sommige links',
		],
		anywhere: [
			'weerspiegelen niet noodzakelijk', 'vertegenwoordigen niet noodzakelijk', 'niet noodzakelijkerwijs de mening', 'persoonlijke titel geschreven',
			'ontvangen wij een commissie', 'ontvangen we een commissie', 'krijgen wij een commissie', 'krijgen we een commissie', 'ontvangen we mogelijk een',
			'affiliate links', 'affiliatelinks', 'affiliate-links', 'automatisch vertaald', 'met behulp van ai', 'met behulp van kunstmatige intelligentie',
			'geen beleggingsadvies',
		],
	},
	related: {
		whole: [
			'lees ook', 'lees meer', 'lees verder', 'lees meer over', 'lees ook dit', 'lees ook deze', 'bekijk ook', 'bekijk meer', 'zie ook', 'kijk ook',
			'luister ook', 'meer', 'meer nieuws', 'meer lezen', 'meer artikelen', 'meer laden', 'meer tonen', 'toon meer', 'laad meer', 'meer over dit onderwerp',
			'meer hierover', 'meer van deze auteur', 'meer uit', 'meer video\'s', 'meer in', 'gerelateerde artikelen', 'gerelateerd', 'gerelateerd nieuws',
			'gerelateerde berichten', 'gerelateerde onderwerpen', 'gerelateerde video\'s', 'verwante artikelen', 'andere artikelen', 'ander nieuws',
			'overig nieuws', 'meest gelezen', 'best gelezen', 'meest bekeken', 'meest gedeeld', 'meest recent', 'meest recente artikelen', 'populair',
			'populaire artikelen', 'nu populair', 'nu populair op', 'trending', 'net binnen', 'laatste nieuws', 'het laatste nieuws', 'laatste artikelen',
			'laatste berichten', 'nieuwste artikelen', 'nieuwste berichten', 'recente artikelen', 'recente berichten', 'recent nieuws', 'recent', 'nieuws',
			'headlines', 'uitgelicht', 'in het nieuws', 'in de kijker', 'tips van de redactie', 'tip van de redactie', 'keuze van de redactie', 'aanbevolen',
			'aanbevolen artikelen', 'aanbevolen voor u', 'aanbevolen voor jou', 'aangeraden', 'aanrader', 'aanraders', 'voor jou', 'voor jou geselecteerd',
			'speciaal voor jou', 'misschien vind je dit ook interessant', 'misschien ook interessant', 'ook interessant', 'dit vind je misschien ook interessant',
			'dit vind je misschien ook leuk', 'anderen lazen ook', 'anderen lezen ook', 'anderen bekeken ook', 'mis niet', 'niet te missen', 'niet gemist',
			'volgend artikel', 'volgende artikel', 'vorig artikel', 'vorige', 'volgende', 'dossier', 'in dit dossier', 'uit het archief', 'gesponsorde inhoud',
			'van onze partners', 'van onze adverteerders', 'elders op het web', 'meer achtergronden', 'verder lezen',
		],
		start: [
			'meer over ', 'meer uit ', 'meer van ', 'meer nieuws uit', 'meer nieuws over', 'lees meer over', 'lees alles over', 'alles over ',
			'laatste nieuws uit', 'laatste nieuws over', 'meest gelezen in', 'het laatste nieuws', 'alle artikelen over', 'nieuws uit ',
		],
	},
	readMore: {
		whole: ['lees meer', 'lees verder', 'lees ook', 'meer lezen', 'bekijk ook'],
		start: [
			'lees ook', 'lees meer', 'lees verder', 'lees hier', 'lees:', 'lees het', 'lees de', 'lees alles', 'lees onze', 'lees ons', 'lees terug',
			'bekijk ook', 'bekijk hier', 'bekijk:', 'bekijk de', 'bekijk het', 'kijk ook', 'kijk hier', 'zie ook', 'luister ook', 'luister:', 'meer over',
			'meer weten', 'meer lezen', 'meer informatie', 'meer nieuws', 'meer:', 'ook interessant', 'ook lezen', 'achtergrond:', 'analyse:', 'interview:',
			'opinie:', 'column:', 'commentaar:', 'video:', 'foto\'s:', 'podcast:', 'liveblog:', 'live:', 'volg hier', 'mis niet', 'klik hier', 'aanrader:',
			'gerelateerd:', 'dossier:', 'tip:',
		],
	},
	newsletter: {
		whole: [
			'nieuwsbrief', 'nieuwsbrieven', 'onze nieuwsbrieven', 'onze nieuwsbrief', 'aanmelden', 'meld je aan', 'meld u aan', 'inschrijven', 'schrijf je in',
			'e-mailadres', 'je e-mailadres', 'uw e-mailadres', 'download onze app', 'blijf op de hoogte', 'aanmelden nieuwsbrief',
		],
		start: [
			'ontvang de nieuwsbrief', 'ontvang het laatste', 'ontvang de beste', 'meld je aan', 'meld je gratis aan', 'meld je hier aan', 'meld je nu aan',
			'meld u aan', 'schrijf je in', 'schrijf je hier in', 'schrijf je gratis in', 'schrijf u in', 'abonneer je op', 'abonneer u op', 'aanmelden voor',
			'ontvang elke', 'ontvang iedere', 'ontvang dagelijks', 'ontvang wekelijks', 'ontvang onze', 'ontvang gratis', 'ontvang ons', 'wil je de nieuwsbrief',
			'nieuwsbrief:', 'onze nieuwsbrief', 'in onze nieuwsbrief', 'vul je e-mailadres', 'vul uw e-mailadres', 'voer je e-mailadres',
			'bedankt voor je aanmelding', 'bedankt voor uw inschrijving', 'bedankt voor het aanmelden', 'door je aan te melden', 'door je in te schrijven',
			'door op aanmelden', 'blijf op de hoogte', 'blijf altijd op de hoogte', 'niets meer missen', 'volg ons whatsapp', 'volg ons op whatsapp',
			'volg ons kanaal', 'word lid van ons whatsapp', 'download onze app', 'zet meldingen aan', 'ontvang meldingen',
		],
		anywhere: [
			'onze nieuwsbrief', 'onze nieuwsbrieven', 'gratis nieuwsbrief', 'dagelijkse nieuwsbrief', 'wekelijkse nieuwsbrief', 'in je mailbox', 'in je inbox',
			'in uw mailbox', 'in uw inbox', 'in je mail', 'per e-mail ontvangen', 'whatsapp-kanaal', 'whatsappkanaal', 'op elk moment uitschrijven',
			'elk moment afmelden', 'in de app store en',
		],
	},
	subscription: {
		whole: [
			'abonneer', 'abonneren', 'word abonnee', 'neem een abonnement', 'inloggen', 'log in', 'registreren', 'maak een account', 'account aanmaken',
			'al abonnee?', 'ben je al abonnee?', 'bent u al abonnee?', 'al een account?', 'exclusief voor abonnees', 'alleen voor abonnees', 'voor abonnees',
			'bekijk aanbod', 'bekijk de aanbieding', 'bekijk onze abonnementen', 'doneer', 'doneer nu', 'steun ons', 'word lid', 'artikel cadeau geven',
			'geef dit artikel cadeau', 'gratis proberen', 'verder lezen?',
		],
		start: [
			'dit artikel is exclusief', 'dit artikel is alleen', 'dit artikel is voor abonnees', 'dit artikel lezen', 'dit artikel gratis lezen',
			'dit artikel is gratis', 'dit is een premium', 'dit is een plus', 'alleen voor abonnees', 'verder lezen', 'wil je verder lezen',
			'wil je dit artikel lezen', 'wilt u verder lezen', 'om dit artikel', 'om verder te lezen', 'lees verder met', 'lees dit artikel', 'lees onbeperkt',
			'lees gratis', 'onbeperkt lezen', 'onbeperkt toegang', 'onbeperkte toegang', 'krijg toegang', 'ben je al abonnee', 'bent u al abonnee', 'al abonnee',
			'al een account', 'nog geen abonnee', 'nog geen account', 'nog geen abonnement', 'log in om', 'log in of', 'inloggen om', 'maak een account',
			'maak gratis een account', 'maak een gratis account', 'neem een abonnement', 'word abonnee', 'word lid', 'word donateur', 'steun ons',
			'steun onafhankelijke', 'geef dit artikel',
		],
		anywhere: [
			'onbeperkt toegang', 'onbeperkte toegang', 'onbeperkt lezen', 'maandelijks opzegbaar', 'elk moment opzegbaar', 'op elk moment opzeggen',
			'eerste maand gratis', 'per maand daarna', 'exclusief voor abonnees', 'alleen voor abonnees',
		],
	},
	share: {
		whole: [
			'delen', 'deel dit', 'deel dit artikel', 'deel artikel', 'deel dit bericht', 'deel via', 'deel op', 'deel op facebook', 'deel op twitter',
			'deel op x', 'deel op linkedin', 'deel via whatsapp', 'deel via e-mail', 'delen via', 'delen op facebook', 'delen op whatsapp', 'delen via e-mail',
			'artikel delen', 'kopieer link', 'kopieer', 'link kopiëren', 'link gekopieerd', 'gekopieerd', 'mail dit artikel', 'print', 'printen',
			'print dit artikel', 'afdrukken', 'bewaren', 'bewaar artikel', 'bewaar dit artikel', 'opslaan', 'opgeslagen', 'tweet', 'volg ons', 'volg ons op',
			'sociale media', 'reageer', 'naar boven', 'terug naar boven', 'lettergrootte',
		],
		start: [
			'volg ons', 'volg het laatste', 'deel dit artikel', 'deel dit', 'deel via', 'heb je een tip', 'heeft u een tip', 'heb je nieuws', 'tip de redactie',
			'tip ons', 'neem contact op', 'mail de redactie', 'stuur een mail', 'stuur ons', 'reageren?', 'reageren op dit', 'wil je reageren', 'wilt u reageren',
			'app ons', 'heb je een vraag', 'wat vind je van dit artikel', 'was dit artikel nuttig',
		],
		anywhere: ['volg ons op', 'volg ons ook op', 'als voorkeursbron', 'voorkeursbron op google', 'opent in nieuw venster'],
	},
	tags: {
		whole: [
			'onderwerpen', 'onderwerp', 'trefwoorden', 'tags', 'tag', 'thema\'s', 'categorieën', 'categorie', 'rubriek', 'in dit artikel', 'over dit onderwerp',
			'meer over dit onderwerp', 'meer over deze onderwerpen',
		],
		start: [
			'onderwerpen:', 'onderwerp:', 'trefwoorden:', 'tags:', 'categorie:', 'categorieën:', 'meer over:', 'lees meer over:', 'lees meer over',
			'in dit artikel:', 'geplaatst in', 'rubriek:',
		],
	},
	byline: {
		whole: [
			'door', 'auteur', 'redactie', 'van onze redactie', 'gepubliceerd', 'geplaatst', 'bijgewerkt', 'laatst bijgewerkt', 'leestijd', 'bron', 'archieffoto',
			'foto', 'anp', 'belga',
		],
		start: [
			'door ', 'door: ', 'auteur:', 'auteurs:', 'tekst:', 'geschreven door', 'van onze', 'redactie:', 'bewerking:', 'gepubliceerd', 'gepubliceerd op',
			'gepubliceerd:', 'geplaatst', 'geplaatst op', 'bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatste update', 'laatst gewijzigd', 'gewijzigd',
			'aangepast', 'datum:', 'leestijd', 'foto:', 'foto\'s:', 'beeld:', '© foto', 'illustratie:', 'afbeelding:', 'bron:', 'bronnen:', 'video:',
			'vertaling:', 'archieffoto',
		],
		anywhere: ['min leestijd', 'min. leestijd', 'minuten leestijd', 'minuten lezen', 'min lezen', 'leestijd', 'minuut leestijd'],
	},
	authorBio: {
		whole: [
			'over de auteur', 'over de auteurs', 'over de schrijver', 'over de journalist', 'alle artikelen van deze auteur', 'bekijk profiel',
			'meer van deze auteur', 'de auteur',
		],
		start: [
			'over de auteur', 'over de auteurs', 'de auteur is', 'de auteurs zijn', 'de schrijver is', 'bekijk alle artikelen van', 'alle artikelen van',
			'meer artikelen van', 'freelance journalist', 'journalist bij',
		],
		anywhere: [
			'is journalist', 'is redacteur', 'is verslaggever', 'is correspondent', 'is columnist', 'is freelance journalist', 'is politiek verslaggever',
			'is economieredacteur', 'is hoofdredacteur',
		],
	},
	comments: {
		whole: [
			'reacties', 'reactie', 'reageer', 'reageren', '0 reacties', '1 reactie', 'geen reacties', 'plaats een reactie', 'plaats reactie', 'geef een reactie',
			'geef je reactie', 'laat een reactie achter', 'schrijf een reactie', 'reactie plaatsen', 'reactie annuleren', 'reageer op dit artikel',
			'bekijk reacties', 'toon reacties', 'lees reacties', 'alle reacties', 'praat mee', 'discussieer mee', 'je reactie', 'uw reactie', 'beantwoorden',
		],
		start: [
			'reacties (', 'reacties:', 'plaats een reactie', 'geef een reactie', 'laat een reactie', 'reageer als eerste', 'wees de eerste',
			'je e-mailadres wordt niet', 'het e-mailadres wordt niet', 'uw e-mailadres wordt niet', 'vereiste velden', 'om te reageren', 'om te kunnen reageren',
			'log in om te reageren', 'je moet ingelogd zijn', 'je moet inloggen', 'u moet ingelogd zijn', 'wat vind jij', 'wat vindt u', 'wat denk jij',
			'praat mee', 'reageren kan', 'deze site gebruikt akismet',
		],
		anywhere: ['in de reacties hieronder', 'onze huisregels'],
	},
	advertisement: {
		whole: [
			'advertentie', 'advertenties', 'advertentie -', 'reclame', 'gesponsord', 'gesponsorde content', 'gesponsord artikel', 'partnercontent',
			'partner content', 'betaalde samenwerking', 'in samenwerking met', 'ingezonden mededeling', 'artikel gaat verder onder de advertentie',
			'artikel gaat verder na advertentie', 'tekst gaat verder onder de advertentie', 'tekst loopt door onder advertentie',
			'lees verder onder de advertentie', 'verhaal gaat verder onder de advertentie', 'lees verder na de advertentie',
			'artikel loopt door onder de advertentie', 'de tekst gaat verder onder de foto', 'tekst gaat verder onder de foto', 'tekst loopt door onder de foto',
			'tekst gaat door onder de foto', 'tekst gaat verder onder de video', 'artikel gaat verder onder de video', 'tekst loopt door onder de video',
			'lees verder onder de foto', 'lees verder onder de video', 'scroll om verder te lezen', 'scroll verder', 'advertentie sluiten', 'bekijk prijs',
			'koop nu', 'bestel nu', 'bekijk deal',
		],
		start: [
			'advertentie -', 'advertentie:', 'artikel gaat verder', 'het artikel gaat verder', 'tekst gaat verder', 'de tekst gaat verder', 'tekst loopt door',
			'tekst gaat door', 'lees verder onder', 'lees verder na', 'gesponsord door', 'in samenwerking met', 'aangeboden door', 'mogelijk gemaakt door',
			'je gebruikt een adblocker', 'u gebruikt een adblocker', 'zet je adblocker',
		],
	},
	player: {
		whole: [
			'luister', 'beluister', 'luisteren', 'luister naar dit artikel', 'beluister dit artikel', 'luister dit artikel', 'luister nu', 'laat voorlezen',
			'lees voor', 'voorlezen', 'bekijk video', 'bekijk de video', 'afspelen', 'speel af', 'video afspelen', 'pauzeer', 'volledig scherm', 'ondertiteling',
			'video', 'video\'s', 'audio', 'podcast', 'fotoserie', 'fotogalerij', 'bekijk foto\'s', 'bekijk de foto\'s', 'vergroot afbeelding', 'volgende video',
			'transcript',
		],
		start: [
			'luister naar dit', 'luister naar het artikel', 'beluister ', 'luister dit', 'bekijk de video', 'bekijk hieronder', 'bekijk ook de video', 'video:',
			'audio:', 'deze video', 'de video kan niet', 'je browser ondersteunt', 'uw browser ondersteunt', 'schakel javascript', 'javascript staat',
			'er ging iets mis', 'er is een fout', 'voorgelezen door', 'ingesproken door', 'dit artikel wordt voorgelezen', 'fotoserie', 'fotogalerij',
		],
		anywhere: ['ondersteunt geen audio', 'ondersteunt geen video', 'computerstem', 'ai-stem', 'door een stem'],
	},
	consent: {
		whole: [
			'alles accepteren', 'alle cookies accepteren', 'accepteer cookies', 'accepteer alles', 'alles weigeren', 'cookie-instellingen', 'cookievoorkeuren',
			'cookiebeleid', 'cookies beheren', 'privacybeleid', 'privacyverklaring', 'privacy-instellingen', 'externe inhoud', 'toon inhoud', 'inhoud tonen',
			'inhoud laden', 'instellingen aanpassen', 'wijzig cookie-instellingen',
		],
		start: [
			'deze inhoud is', 'deze content is', 'deze content kan', 'dit artikel bevat ingesloten', 'wij gebruiken cookies', 'we gebruiken cookies',
			'wij en onze partners', 'we hechten waarde aan', 'deze website gebruikt', 'deze site gebruikt cookies', 'onze website gebruikt',
			'door verder te gaan', 'door op akkoord', 'door op "akkoord', 'deze externe inhoud', 'hier staat content', 'hier vind je externe',
			'op deze plaats staat', 'externe inhoud', 'externe content', 'om deze inhoud', 'om deze content', 'accepteer cookies', 'accepteer de cookies',
			'wij vragen je toestemming', 'we vragen je toestemming', 'je hebt geen toestemming', 'u heeft geen toestemming', 'pas je cookie', 'pas uw cookie',
			'wijzig je cookie',
		],
		anywhere: [
			'cookiebeleid', 'cookie-instellingen', 'cookievoorkeuren', 'privacyverklaring', 'social media-cookies', 'toestemming voordat',
			'plaatst mogelijk cookies', 'kan cookies plaatsen', 'cookies accepteren',
		],
	},
	copyright: {
		whole: ['alle rechten voorbehouden', 'gebruiksvoorwaarden', 'algemene voorwaarden', 'auteursrechten'],
		start: ['alle rechten voorbehouden', '© ', 'copyright', 'auteursrecht', 'niets uit deze', 'overname van dit'],
		anywhere: [
			'alle rechten voorbehouden', 'auteursrechtelijk beschermd', 'zonder voorafgaande toestemming', 'zonder schriftelijke toestemming',
			'zonder toestemming van de',
		],
	},
});
