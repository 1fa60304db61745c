/** The most common small words of languages: enough of them say what language a text is in. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
	en: new Set('the of and to in that is was for on with as it at by from this have are not be said has an which were'.split(' ')),
	de: new Set('der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden hat'.split(' ')),
	fr: new Set('le la les de des et en un une du que est pour dans par au qui sur pas plus avec ce il ont aux'.split(' ')),
	es: new Set('el la los las de y en que un una del por con para se su al es como más lo pero ha sus'.split(' ')),
	it: new Set('il la di e che in un una del per è con non si da della i le dei nel al sono gli ha alla'.split(' ')),
	nl: new Set('de het een van en in is dat op te voor met zijn niet aan er om ook als bij door naar'.split(' ')),
	pt: new Set('o a os as de e que em um uma do da para com não por se no na dos mais ao foi'.split(' ')),
	sv: new Set('och i att det som en på är av för med den till inte har de om ett men var'.split(' ')),
	no: new Set('og i det som på er av for med til ikke har den om et men at en de var'.split(' ')),
	da: new Set('og i det som på er af for med til ikke har den om et men at en de var'.split(' ')),
	pl: new Set('i w na z do nie się że to jest o jak po od za przez ale dla tym'.split(' ')),
	tr: new Set('ve bir bu da de için ile olarak olan çok daha gibi kadar sonra en'.split(' ')),
	id: new Set('yang dan di ini itu dengan untuk dari pada dalam tidak akan juga ke oleh'.split(' ')),
};
