import type {LanguagePhrases} from './phrases';

export const cs = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['poznámka redakce', 'nahlásit chybu', 'našli jste chybu?', 'našli jste v článku chybu?', 'nahlaste chybu'],
		start: [
			'upozornění:', 'poznámka redakce', 'pozn. red.', 'oprava:', 'opravujeme', 'aktualizováno:', 'článek byl původně', 'článek vyšel',
			'článek původně vyšel', 'tento článek byl původně', 'tento článek byl poprvé', 'tento článek vyšel', 'tento článek byl přeložen',
			'tento článek vznikl', 'tento text vyšel', 'text vyšel', 'text původně vyšel', 'text vznikl', 'přeložil', 'přeložila', 'překlad:',
			'shrnutí vytvořila', 'shrnutí vygenerovala', 'vygenerováno pomocí ai', 'názory vyjádřené', 'komentář vyjadřuje', 'jde o komentář', 'našli jste chybu',
			'našli jste v článku', 'nahlásit chybu', 'všimli jste si chyby', 'článek obsahuje affiliate', 'některé odkazy', 'zdroj: čtk',
		],
		anywhere: [
			'nemusí vyjadřovat', 'nemusí odpovídat', 'nemusí se shodovat', 'nevyjadřuje názor redakce', 'můžeme získat provizi', 'získáváme provizi',
			'affiliate odkazy', 'partnerské odkazy', 's pomocí umělé inteligence', 'automaticky přeložen', 'strojový překlad', 'není investičním doporučením',
		],
	},
	related: {
		whole: [
			'čtěte také', 'čtěte též', 'čtěte dále', 'čtěte více', 'čtěte i', 'číst dál', 'číst více', 'přečtěte si', 'přečtěte si také', 'přečtěte si více',
			'přečtěte si i', 'související', 'související články', 'související témata', 'související obsah', 'související zprávy', 'podobné články',
			'podobná témata', 'k tématu', 'více k tématu', 'další k tématu', 'téma', 'témata', 'další články', 'další zprávy', 'další', 'další z rubriky',
			'další od autora', 'ostatní články', 'více', 'více zpráv', 'zobrazit více', 'zobrazit další', 'načíst další', 'více článků', 'nejčtenější',
			'nejčtenější články', 'nejčtenější zprávy', 'nejnovější', 'nejnovější články', 'nejnovější zprávy', 'nejsdílenější', 'nejsledovanější', 'populární',
			'populární články', 'poslední články', 'poslední zprávy', 'aktuální zprávy', 'aktuálně', 'aktuality', 'právě se děje', 'zprávy', 'hlavní zprávy',
			'doporučujeme', 'doporučené', 'doporučené články', 'doporučeno pro vás', 'doporučujeme k přečtení', 'vybíráme', 'vybrali jsme',
			'vybrali jsme pro vás', 'tipy redakce', 'výběr redakce', 'nepřehlédněte', 'neunikne vám', 'mohlo by vás zajímat', 'mohlo by vás také zajímat',
			'mohlo by se vám líbit', 'mohlo by vás bavit', 'zajímá vás', 'předchozí článek', 'následující článek', 'další článek', 'titulní strana',
			'komerční sdělení', 'viděli jste?', 'viz také', 'podívejte se také', 'podívejte se',
		],
		start: [
			'více z ', 'více k ', 'více o ', 'další články', 'další zprávy', 'další z ', 'vše o ', 'všechny články', 'nejčtenější v', 'nejnovější z',
			'články k tématu', 'mohlo by vás',
		],
	},
	readMore: {
		whole: ['číst dál', 'číst více', 'čtěte více', 'čtěte také', 'více zde', 'celý článek', 'přečíst článek'],
		start: [
			'čtěte také', 'čtěte též', 'čtěte i', 'čtěte více', 'čtěte dále', 'čtěte zde', 'čtěte:', 'číst dál', 'přečtěte si', 'přečtěte si také',
			'podívejte se', 'podívejte se také', 'sledujte také', 'poslechněte si', 'viz také', 'viz:', 'související:', 'související článek', 'více:', 'více zde',
			'více k tématu', 'více informací', 'další podrobnosti', 'rozhovor:', 'komentář:', 'analýza:', 'reportáž:', 'video:', 'foto:', 'fotogalerie:',
			'online:', 'živě:', 'nepřehlédněte', 'mohlo by vás zajímat', 'doporučujeme:', 'klikněte zde', 'téma:',
		],
	},
	newsletter: {
		whole: [
			'newsletter', 'newslettery', 'naše newslettery', 'odebírat', 'odebírat newsletter', 'odebírejte newsletter', 'přihlásit k odběru',
			'přihlásit se k odběru', 'přihlaste se k odběru', 'váš e-mail', 'e-mailová adresa', 'vaše e-mailová adresa', 'stáhněte si aplikaci',
			'stáhnout aplikaci',
		],
		start: [
			'přihlaste se k odběru', 'přihlásit se k odběru', 'odebírejte', 'odebírat newsletter', 'chcete dostávat', 'chcete odebírat', 'chci odebírat',
			'nechte si posílat', 'náš newsletter', 'naše newslettery', 'zadejte svůj e-mail', 'zadejte váš e-mail', 'zadejte e-mail', 'děkujeme za přihlášení',
			'přihlášením k odběru', 'odesláním souhlasíte', 'odesláním formuláře', 'souhlasím se zasíláním', 'stáhněte si naši', 'stáhněte si aplikaci',
			'sledujte náš kanál', 'sledujte nás na whatsappu', 'přidejte se na náš',
		],
		anywhere: [
			'našeho newsletteru', 'náš newsletter', 'naše newslettery', 'k odběru newsletteru', 'odběr newsletteru', 'newsletter zdarma', 'do vaší schránky',
			'do e-mailové schránky', 'do vašeho e-mailu', 'kdykoli odhlásit', 'kdykoliv odhlásit', 'whatsapp kanál', 'app store a google play',
		],
	},
	subscription: {
		whole: [
			'přihlásit se', 'přihlásit', 'přihlášení', 'registrovat', 'zaregistrovat se', 'předplatit', 'předplatné', 'koupit předplatné', 'aktivovat předplatné',
			'pouze pro předplatitele', 'jen pro předplatitele', 'pro předplatitele', 'již máte předplatné?', 'už máte předplatné?', 'máte již předplatné?',
			'jste předplatitel?', 'podpořte nás', 'podpořit', 'staňte se členem', 'darovat článek', 'odemknout článek', 'zobrazit nabídku',
		],
		start: [
			'přihlaste se a', 'přihlaste se ke svému', 'tento obsah je pouze', 'tento obsah je určen', 'pro přečtení celého', 'odemkněte si',
			'tento článek je určen', 'tento článek je pouze', 'tento článek je jen', 'tento článek je exkluzivně', 'tento článek patří', 'článek je určen',
			'článek je zamčený', 'obsah pouze pro', 'pouze pro předplatitele', 'jen pro předplatitele', 'exkluzivně pro předplatitele', 'chcete číst dál',
			'chcete číst dále', 'chcete přečíst', 'abyste mohli číst', 'pokračujte ve čtení', 'předplaťte si', 'koupit předplatné', 'kupte si předplatné',
			'získejte předplatné', 'získejte přístup', 'získejte neomezený', 'již máte předplatné', 'už máte předplatné', 'máte předplatné', 'máte už předplatné',
			'jste předplatitel', 'už jste předplatitel', 'zaregistrujte se', 'registrujte se', 'neomezený přístup', 'podpořte nezávislou', 'podpořte nezávislé',
			'podpořte nás', 'podpořte naši', 'podpořte naše', 'staňte se předplatitel', 'líbí se vám článek',
		],
		anywhere: [
			'neomezený přístup', 'zrušit kdykoli', 'zrušit kdykoliv', 'kdykoli zrušit', 'kdykoliv zrušit', 'první měsíc za', 'pouze pro předplatitele',
			'jen pro předplatitele',
		],
	},
	share: {
		whole: [
			'sdílet', 'sdílet článek', 'sdílejte', 'sdílejte článek', 'sdílet na facebooku', 'sdílet na twitteru', 'sdílet na x', 'sdílení', 'kopírovat odkaz',
			'zkopírovat odkaz', 'odkaz zkopírován', 'zkopírováno', 'poslat e-mailem', 'poslat mailem', 'odeslat e-mailem', 'tisknout', 'vytisknout',
			'uložit článek', 'uložit na později', 'tweetnout', 'to se mi líbí', 'sledovat', 'sledujte nás', 'sledujte nás na', 'sociální sítě', 'nahoru',
			'zpět nahoru', 'velikost písma', 'líbil se vám článek?',
		],
		start: [
			'sledujte nás', 'sledujte naše', 'sdílejte článek', 'sdílet článek', 'najdete nás na', 'přidat mezi', 'máte tip', 'máte pro nás tip', 'máte zajímavý',
			'víte o něčem', 'napište nám', 'napište redakci', 'pište nám', 'kontaktujte nás', 'pošlete nám', 'líbil se vám', 'jak se vám líbil',
			'ohodnoťte článek',
		],
		anywhere: ['sledujte nás na', 'preferovaný zdroj', 'preferované zdroje', 'otevře se v novém okně'],
	},
	tags: {
		whole: [
			'štítky', 'štítek', 'témata', 'téma', 'klíčová slova', 'tagy', 'kategorie', 'rubrika', 'rubriky', 'témata článku', 'více o tématech',
			'v tomto článku',
		],
		start: ['štítky:', 'témata:', 'téma:', 'klíčová slova', 'tagy:', 'kategorie:', 'rubrika:', 'více k tématu:', 'více o:', 'zařazeno v', 'témata článku'],
	},
	byline: {
		whole: ['redakce', 'autor', 'autorka', 'publikováno', 'aktualizováno', 'vydáno', 'doba čtení', 'ilustrační foto', 'ilustrační snímek', 'foto', 'zdroj', 'čtk'],
		start: [
			'autor:', 'autorka:', 'autoři:', 'text:', 'napsal', 'napsala', 'od našeho', 'od naší', 'od zpravodaje', 'publikováno', 'publikováno:', 'zveřejněno',
			'vydáno', 'vydáno:', 'aktualizováno', 'aktualizováno:', 'aktualizace', 'aktualizace:', 'naposledy aktualizováno', 'poslední aktualizace', 'datum:',
			'doba čtení', 'čas čtení', 'délka čtení', 'foto:', 'fotografie:', 'ilustrační foto', 'ilustrační snímek', 'snímek:', 'grafika:', 'ilustrace:',
			'zdroj:', 'zdroje:', 'video:', 'překlad:', 'čtk, ',
		],
		anywhere: ['min čtení', 'min. čtení', 'minut čtení', 'minuty čtení', 'doba čtení', 'ilustrační foto', 'profimedia', 'foto: čtk'],
	},
	authorBio: {
		whole: ['o autorovi', 'o autorce', 'o autorech', 'všechny články autora', 'další články autora', 'více o autorovi', 'profil autora'],
		start: ['o autorovi', 'o autorce', 'autor je', 'autorka je', 'autoři jsou', 'všechny články autora', 'další články autora', 'novinář a', 'novinářka a'],
		anywhere: [
			'je novinář', 'je novinářka', 'je redaktor', 'je redaktorem', 'je redaktorkou', 'je komentátor', 'je komentátorem', 'je komentátorkou',
			'je zpravodajem', 'je zpravodajkou', 'je publicista', 'je publicistka',
		],
	},
	comments: {
		whole: [
			'komentáře', 'komentář', 'komentovat', '0 komentářů', 'žádné komentáře', 'přidat komentář', 'napsat komentář', 'vložit komentář',
			'zobrazit komentáře', 'zobrazit diskusi', 'zobrazit diskuzi', 'všechny komentáře', 'vstoupit do diskuse', 'vstoupit do diskuze',
			'zapojte se do diskuse', 'zapojit se do diskuse', 'zrušit odpověď na komentář', 'váš názor', 'pravidla diskuse', 'přejít do diskuse',
			'přejít do diskuze',
		],
		start: [
			'komentáře (', 'diskuse (', 'diskuze (', 'přidat komentář', 'napsat komentář', 'napište komentář', 'vaše e-mailová adresa nebude',
			'vyžadované informace', 'pro komentování', 'pro vložení komentáře', 'pro přidání komentáře', 'pro diskutování', 'přihlaste se pro',
			'musíte být přihlášen', 'musíte se přihlásit', 'buďte první', 'co si myslíte', 'co na to říkáte', 'jaký je váš názor', 'zapojte se do diskuse',
			'zapojte se do diskuze', 'diskuse k tomuto', 'diskuze k tomuto', 'diskuse je', 'diskuze je', 'redakce si vyhrazuje', 'tyto stránky používají akismet',
		],
		anywhere: ['v diskusi pod článkem', 'v diskuzi pod článkem', 'v komentářích níže', 'pravidla diskuse', 'kodexem diskutujících'],
	},
	advertisement: {
		whole: [
			'reklama', 'reklamy', 'inzerce', 'reklama -', 'placená inzerce', 'komerční sdělení', 'komerční článek', 'komerční prezentace', 'sponzorováno',
			'sponzorovaný obsah', 'sponzorovaný článek', 'partnerský obsah', 'pr článek', 'advertorial', 'článek pokračuje pod reklamou',
			'pokračování pod reklamou', 'článek pokračuje pod videem', 'článek pokračuje pod fotografií', 'článek pokračuje pod galerií',
			'text pokračuje pod reklamou', 'pokračování článku pod reklamou', 'pokračování textu pod reklamou', 'pokračovat ve čtení', 'zavřít reklamu',
			'přeskočit reklamu', 'koupit nyní', 'zobrazit cenu',
		],
		start: [
			'reklama -', 'reklama:', 'inzerce -', 'článek pokračuje', 'text pokračuje', 'pokračování článku', 'pokračování textu', 'sponzorováno',
			've spolupráci s', 'partner článku', 'článek vznikl ve spolupráci', 'používáte adblock', 'vypněte adblock', 'vypněte si adblock',
		],
	},
	player: {
		whole: [
			'poslechnout', 'poslechněte si', 'poslechnout článek', 'poslechněte si článek', 'přehrát', 'přehrát článek', 'přehrát video', 'přehrát audio',
			'pozastavit', 'celá obrazovka', 'titulky', 'video', 'sledovat video', 'podívejte se na video', 'podcast', 'fotogalerie', 'galerie',
			'zobrazit galerii', 'zobrazit fotogalerii', 'zobrazit fotografie', 'zvětšit obrázek', 'načítám', 'načítání', 'další video', 'ztlumit', 'audioverze',
		],
		start: [
			'poslechněte si článek', 'poslechněte si tento', 'audioverze', 'audio:', 'načetl', 'načetla', 'video:', 'toto video', 'video se nepodařilo',
			'váš prohlížeč nepodporuje', 'zapněte javascript', 'povolte javascript', 'došlo k chybě', 'fotogalerie', 'audioverzi článku',
		],
		anywhere: ['prohlížeč nepodporuje', 'umělý hlas', 'syntetický hlas', 'namluveno umělou inteligencí', 'hlasová syntéza'],
	},
	consent: {
		whole: [
			'souhlasím', 'přijmout', 'přijmout vše', 'přijmout všechny', 'přijmout cookies', 'povolit vše', 'odmítnout vše', 'nastavení cookies',
			'nastavení soukromí', 'spravovat cookies', 'zásady ochrany osobních údajů', 'ochrana osobních údajů', 'externí obsah', 'zobrazit obsah',
			'načíst obsah', 'souhlasím a zavřít',
		],
		start: [
			'používáme cookies', 'používáme soubory cookie', 'my a naši partneři', 'vážíme si vašeho soukromí', 'záleží nám na vašem soukromí',
			'tento web používá', 'tyto stránky používají cookies', 'tyto webové stránky', 'naše webové stránky používají', 'kliknutím na „souhlasím',
			'kliknutím na "souhlasím', 'pokračováním v prohlížení', 'tento obsah pochází', 'tento obsah poskytuje', 'na tomto místě je externí',
			'zde je externí obsah', 'externí obsah', 'vložený obsah', 'pro zobrazení obsahu', 'pro zobrazení tohoto obsahu', 'pro zobrazení příspěvku',
			'abyste mohli zobrazit', 'nesouhlasili jste', 'změnit nastavení cookies', 'nastavení souhlasu',
		],
		anywhere: [
			'nastavení cookies', 'nastavení soukromí', 'zásady ochrany osobních údajů', 'zásadami ochrany osobních údajů', 'souhlas s cookies',
			'souhlas s používáním cookies', 'cookies třetích stran',
		],
	},
	copyright: {
		whole: ['všechna práva vyhrazena', 'podmínky užití', 'obchodní podmínky', 'autorská práva'],
		start: [
			'všechna práva', '© ', 'copyright', 'publikování nebo', 'publikování či', 'přetiskování', 'autorská práva', 'jakékoli užití', 'jakékoliv užití',
			'bez předchozího souhlasu', 'bez předchozího písemného',
		],
		anywhere: ['všechna práva vyhrazena', 'bez předchozího písemného souhlasu', 'bez písemného souhlasu', 'bez souhlasu redakce'],
	},
});
