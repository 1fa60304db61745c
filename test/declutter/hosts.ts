/** Made articles that the fragments of the fixtures are put into: one a language, in three layouts. */

export interface Host {
	readonly title: string;
	readonly author: string;
	readonly paragraphs: readonly string[];
}

export const layouts = ['named', 'flat', 'hashed'] as const;
export type Layout = (typeof layouts)[number];

/** Where a fragment stands: above the first paragraph, among them, behind the last in the same container, below the article, or right in the page's body. */
export type FragmentPlace = 'above' | 'middle' | 'end' | 'below' | 'body';

export const hosts = {
	en: {
		title: 'Harbour of Tallis closes its oldest pier',
		author: 'Mara Quill',
		paragraphs: [
			'The harbour of Tallis closed its oldest pier on Monday after divers found that eleven of its forty oak posts no longer touched the sea bed.',
			'The pier was built in 1878 for the grain ships of the northern coast, and had been open to anglers and walkers since the last ship left it.',
			'“We heard it before we saw it,” said Oswin Barr, the harbour master, who noticed a slow knocking below the planks during the storm of last week.',
			'A repair would cost about nine million crowns, the harbour council was told, and the council has set aside no more than two for the coming year.',
			'Anglers met at the gate on Tuesday morning with thermos flasks and a banner, and agreed to ask the province for the part that is missing.',
			'The council will vote on the repair in the first week of June, when the divers have looked at the posts on the side of the lighthouse as well.',
		],
	},
	de: {
		title: 'Die alte Brücke von Elmbach bleibt gesperrt',
		author: 'Jorun Wedel',
		paragraphs: [
			'Die alte Steinbrücke von Elmbach bleibt nach dem Hochwasser gesperrt, weil der mittlere Pfeiler sich in der Nacht um vier Zentimeter gesenkt hat.',
			'Das teilte die Gemeinde am Montag mit, nachdem zwei Ingenieurinnen aus der Kreisstadt den Pfeiler mehrere Stunden lang vermessen hatten.',
			'„Wir gehen kein Risiko ein“, sagte Bürgermeister Henning Osterloh, der am Morgen mit dem Fahrrad von der anderen Seite des Flusses kommen musste.',
			'Die Brücke ist der einzige Weg zu den Höfen im Norden, und die Umleitung über den Damm von Rehfeld ist neunzehn Kilometer lang.',
			'Der Landwirt Ole Brandis bringt die Milch seiner Kühe nun mit einem Boot über den Fluss, und zwei Schulkinder fahren jeden Morgen mit ihm.',
			'Im Rathaus wird am Donnerstag darüber beraten, ob das Technische Hilfswerk bis zum Herbst eine Behelfsbrücke neben die alte stellen kann.',
		],
	},
	fr: {
		title: 'Le dernier moulin de Vaubrac cherche un meunier',
		author: 'Solène Armor',
		paragraphs: [
			'Le dernier moulin à eau de Vaubrac cherche un meunier, après le départ à la retraite de celui qui le faisait tourner depuis trente-huit ans.',
			'La commune a reçu neuf lettres en un mois, dont celle d’une horlogère et celle d’un ancien marin qui dit ne pas craindre l’humidité.',
			'« Il faut savoir écouter la roue », explique Anselme Peyrat, le meunier sortant, qui restera quelques semaines pour former la personne choisie.',
			'Le moulin produit chaque année douze tonnes de farine, que les boulangers de la vallée achètent un peu plus cher que celle de la plaine.',
			'La maire voudrait que les visites continuent, car elles ont attiré quatre mille personnes l’été dernier dans un village de six cents habitants.',
			'Le conseil municipal se prononcera à la fin du mois, et la roue sera arrêtée pendant dix jours pour changer deux de ses pales.',
		],
	},
	es: {
		title: 'Las abejas vuelven a los tejados de Valdelmar',
		author: 'Inés Coronel',
		paragraphs: [
			'Las abejas han vuelto a los tejados de Valdelmar, donde los vecinos instalaron en abril cuarenta colmenas sobre las casas del barrio viejo.',
			'El ayuntamiento pagó la mitad de la madera y pidió a cambio que los niños de la escuela pudieran subir una vez al mes con un apicultor.',
			'“Al principio tenían miedo, ahora discuten sobre la reina”, dice Ramiro Lanza, el maestro que acompaña a los alumnos en las visitas.',
			'La miel de la primera cosecha, unos doscientos kilos, se repartió entre las familias que habían cedido su tejado para el proyecto.',
			'Los botánicos de la universidad han contado nueve especies de flores que no se veían en las calles del barrio desde hacía dos décadas.',
			'El próximo año las colmenas llegarán también al puerto, si los pescadores aceptan dejar libre el tejado de la antigua lonja de pescado.',
		],
	},
	it: {
		title: 'A Castelrivo riapre la scuola con sei bambini',
		author: 'Livia Montesi',
		paragraphs: [
			'A Castelrivo riapre dopo undici anni la scuola elementare, con sei bambini e una maestra che arriva ogni mattina con la corriera delle sette.',
			'Il paese conta centoquaranta abitanti e aveva perso la scuola quando gli alunni erano rimasti in due, fratelli e spesso malati insieme.',
			'«Non è una scuola piccola, è una scuola vicina», dice la sindaca Oriana Belfi, che ha convinto tre famiglie a tornare dalla costa.',
			'La stufa dell’aula è stata riparata dal fabbro, i banchi li ha dati il convento, e la biblioteca comincia da una cassa di ottanta libri.',
			'Per la mensa cucina a turno una delle nonne del paese, e il venerdì la minestra viene portata anche a chi vive solo nelle case alte.',
			'La regione ha promesso i soldi per due anni, poi deciderà secondo il numero degli iscritti, che a settembre potrebbero diventare nove.',
		],
	},
	pl: {
		title: 'Latarnia w Brzegowie znów świeci po dwudziestu latach',
		author: 'Halina Morska',
		paragraphs: [
			'Latarnia morska w Brzegowie znów świeci po dwudziestu latach, bo mieszkańcy sami naprawili lampę i zebrali pieniądze na nowe szyby.',
			'Światło zapalono w sobotę wieczorem, a na plażę przyszło kilkaset osób, choć od rana padał deszcz i wiał silny wiatr z północy.',
			'„Nie chodziło o statki, tylko o nas”, powiedział Wiesław Dorsz, ostatni latarnik, który przez całe lata nosił klucz do wieży na szyi.',
			'Lampę rozłożono na czterysta części i oczyszczono w szkolnym warsztacie, gdzie pomagali uczniowie technikum oraz ich nauczyciel fizyki.',
			'Gmina zgodziła się płacić za prąd przez pięć lat, a potem radni sprawdzą, ilu turystów przyjechało do miasteczka tylko dla latarni.',
			'Latem na wieżę będzie można wejść w każdą niedzielę, jeśli strażacy uznają, że schody są już wystarczająco mocne dla większych grup.',
		],
	},
	ru: {
		title: 'В Озёрске запустили старый трамвай',
		author: 'Вера Лукина',
		paragraphs: [
			'В Озёрске после долгого ремонта запустили старый трамвай, который простоял в депо почти тридцать лет и сохранился лучше других вагонов.',
			'Первый рейс прошёл в воскресенье утром, и за вагоном по всей улице бежали дети, хотя билеты в этот день никто не проверял.',
			'«Мы искали эти лампы по всей области», рассказал мастер депо Степан Горин, который работал над вагоном вместе с двумя студентами.',
			'Деньги на ремонт собрали жители города, а краску подарил завод, где когда-то делали рамы для окон и двери для первых вагонов.',
			'Теперь трамвай будет ходить по выходным от вокзала до озера, и эта дорога занимает двадцать минут вместе с остановкой у рынка.',
			'В мэрии обещают, что осенью на линию выйдет второй старый вагон, если для него найдут колёса и разрешат ездить через мост.',
		],
	},
	ar: {
		title: 'مكتبة متنقلة تصل إلى قرى وادي الزيتون',
		author: 'سلمى الحداد',
		paragraphs: [
			'وصلت مكتبة متنقلة إلى قرى وادي الزيتون يوم الأحد بعد أن حول معلم متقاعد حافلة قديمة إلى قاعة صغيرة للقراءة فيها ألفا كتاب.',
			'وقال المعلم إن الفكرة جاءت من تلميذة سألته عن قصة لم تجد لها نسخة في مدرستها ولا في المدينة القريبة من قريتها.',
			'وتتوقف الحافلة يومين في كل قرية، ويستطيع الأطفال أن يستعيروا ثلاثة كتب، وأن يكتبوا في دفتر كبير ما أعجبهم منها.',
			'ودفع أهل القرى ثمن الوقود للأشهر الستة الأولى، وتبرع نجار من الوادي بالرفوف، وخاطت النساء ستائر زرقاء للنوافذ.',
			'ويريد المعلم أن يضيف في الربيع مقاعد تحت الأشجار، حتى يقرأ الكبار أيضا في المساء حين ينتهي العمل في الحقول.',
		],
	},
} as const satisfies Record<string, Host>;
export type HostLanguage = keyof typeof hosts;

const containers: Readonly<Record<Layout, (head: string, body: string, below: string) => string>> = {
	named: (head, body, below) => `<main><article>${head}<div class="article-body">${body}</div></article>${below}</main>`,
	flat: (head, body, below) => `<div>${head}${body}${below}</div>`,
	hashed: (head, body, below) => `<div class="x1a9f"><div class="k88cd">${head}<div class="p0q2z">${body}</div></div><div class="m4n7b">${below}</div></div>`,
};

/** The page of a host with a fragment of HTML in it. */
export function pageWith(fragment: string, {lang, layout, place}: {lang: HostLanguage; layout: Layout; place: FragmentPlace}): string {
	const {title, author, paragraphs} = hosts[lang];
	const data = {'@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2025-03-10T08:00:00Z', author: {'@type': 'Person', name: author}};
	const text = paragraphs.map(paragraph => `<p>${paragraph}</p>`);
	const half = Math.ceil(text.length / 2);
	const body = {
		above: [fragment, ...text],
		middle: [...text.slice(0, half), fragment, ...text.slice(half)],
		end: [...text, fragment],
		below: text,
		body: text,
	}[place].join('\n');
	return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
${place === 'body' ? fragment : ''}<header><nav><ul><li><a href="/">1</a></li><li><a href="/2">2</a></li><li><a href="/3">3</a></li></ul></nav></header>
${containers[layout](`<h1>${title}</h1>`, body, place === 'below' ? fragment : '')}
<footer><p>2025</p></footer></body></html>`;
}
