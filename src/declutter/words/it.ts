import type {LanguagePhrases} from './phrases';

export const it = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['avvertenza', 'disclaimer', 'nota della redazione', 'errata corrige', 'segnala un errore', 'hai trovato un errore?', 'nota legale'],
		start: [
			'avvertenza', 'avvertenze:', 'disclaimer', 'nota della redazione', 'n.d.r.', 'nota:', 'errata corrige', 'rettifica:', 'precisazione:',
			'questo articolo è stato pubblicato', 'questo articolo è stato originariamente', 'questo articolo è stato tradotto',
			'questo articolo è stato scritto', 'questo articolo è stato generato', 'questo articolo è stato realizzato', 'questo articolo è apparso',
			'questo articolo è uscito', 'questo articolo è tratto', 'questo articolo contiene link', 'questo testo è stato', 'questo contenuto è stato',
			'quest\'articolo è', 'pubblicato originariamente', 'originariamente pubblicato', 'articolo originariamente pubblicato', 'articolo pubblicato su',
			'tradotto da', 'traduzione di', 'riassunto generato', 'sintesi generata', 'generato con l\'intelligenza', 'generato da ia', 'le opinioni espresse',
			'le opinioni degli', 'i contenuti di questo', 'gli articoli firmati', 'segnala un errore', 'segnalaci un errore', 'hai trovato un errore',
			'hai notato un errore', 'se vuoi segnalare', 'alcuni link', 'alcuni dei link', 'i prezzi potrebbero', 'in qualità di affiliato amazon',
		],
		anywhere: [
			'non riflettono necessariamente', 'non riflette necessariamente', 'non rispecchiano necessariamente', 'non rappresentano necessariamente',
			'potremmo ricevere una commissione', 'possiamo ricevere una commissione', 'ricevere una commissione', 'riceve una commissione',
			'guadagnare una commissione', 'una commissione per ogni acquisto', 'link di affiliazione', 'link affiliati', 'link affiliato',
			'con l\'ausilio dell\'intelligenza artificiale', 'con l\'aiuto dell\'intelligenza artificiale', 'tradotto automaticamente', 'traduzione automatica',
			'non costituisce consulenza', 'non costituiscono consulenza', 'non sostituisce il parere',
		],
	},
	related: {
		whole: [
			'leggi anche', 'leggi pure', 'leggi di più', 'leggi tutto', 'leggi altro', 'leggi ancora', 'da leggere', 'continua a leggere', 'per approfondire',
			'approfondisci', 'approfondimenti', 'approfondimento', 'guarda anche', 'vedi anche', 'ascolta anche', 'articoli correlati', 'articolo correlato',
			'articoli simili', 'articoli consigliati', 'articoli recenti', 'articoli più letti', 'articoli popolari', 'altri articoli', 'ultimi articoli',
			'contenuti correlati', 'contenuti sponsorizzati', 'notizie correlate', 'notizie simili', 'notizie più lette', 'news correlate', 'correlati',
			'correlate', 'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche',
			'potrebbero interessarti', 'potrebbero interessarti anche', 'ti potrebbero interessare', 'potrebbe piacerti', 'ti consigliamo', 'consigliati',
			'consigliati per te', 'consigliato', 'raccomandati', 'raccomandati per te', 'scelti per te', 'per te', 'i più letti', 'le più lette', 'più letti',
			'più lette', 'i più visti', 'più visti', 'più popolari', 'più recenti', 'i più condivisi', 'i più commentati', 'ultime notizie', 'ultim\'ora',
			'ultima ora', 'ultime news', 'le ultime notizie', 'ultime', 'ultimi video', 'le ultime', 'notizie', 'altre notizie', 'altre news', 'ultime da',
			'in evidenza', 'in primo piano', 'primo piano', 'in tendenza', 'tendenze', 'di tendenza', 'di più su questi argomenti', 'sullo stesso argomento',
			'sullo stesso tema', 'dello stesso autore', 'altri video', 'altro', 'mostra altro', 'mostra di più', 'carica altri', 'carica altro', 'vedi tutti',
			'vedi tutte', 'da non perdere', 'non perderti', 'non perdere', 'le scelte della redazione', 'i consigli della redazione', 'articolo precedente',
			'articolo successivo', 'prossimo articolo', 'precedente', 'successivo', 'dal web', 'dai nostri partner', 'i nostri speciali', 'speciali', 'dossier',
			'scopri di più', 'tutte le notizie',
		],
		start: [
			'altro da ', 'altri articoli ', 'di più su ', 'ultime da ', 'ultime notizie di', 'ultime notizie su', 'tutte le notizie su', 'tutte le notizie di',
			'tutto su ', 'le ultime da', 'notizie da ', 'altre notizie su', 'altre notizie di', 'potrebbe interessarti', 'ti potrebbe interessare',
		],
	},
	readMore: {
		whole: ['leggi anche', 'leggi tutto', 'leggi di più', 'leggi l\'articolo', 'continua a leggere', 'scopri di più', 'per saperne di più'],
		start: [
			'leggi anche', 'leggi pure', 'leggi:', 'leggi qui', 'leggi tutto', 'leggi di più', 'leggi altre', 'leggi l\'articolo', 'leggi l\'intervista',
			'leggi la', 'leggi il', 'leggi le', 'da leggere:', 'vedi anche', 'vedi:', 'guarda anche', 'guarda il video', 'guarda la gallery', 'guarda:',
			'guarda le', 'ascolta anche', 'ascolta:', 'approfondisci', 'approfondimento', 'per approfondire', 'per saperne di più', 'ti potrebbe interessare',
			'potrebbe interessarti', 'potrebbe interessarti anche', 'scopri di più', 'scopri anche', 'continua a leggere', 'clicca qui', 'video:', 'foto:',
			'gallery:', 'fotogallery:', 'diretta:', 'live:', 'la diretta', 'segui la diretta', 'intervista:', 'analisi:', 'il commento:', 'non perderti',
			'non perdere:', 'correlato:', 'correlati:', 'lo speciale',
		],
	},
	newsletter: {
		whole: [
			'newsletter', 'le newsletter', 'le nostre newsletter', 'iscriviti', 'iscriviti ora', 'iscriviti alla newsletter', 'iscriviti alle newsletter',
			'la tua email', 'il tuo indirizzo email', 'indirizzo email', 'scarica la app', 'scarica la nostra app', 'resta aggiornato', 'rimani aggiornato',
		],
		start: [
			'ricevi la nostra', 'ricevi la newsletter', 'iscriviti alla', 'iscriviti alle', 'iscriviti al', 'iscriviti gratis', 'iscriviti gratuitamente',
			'iscriviti per', 'iscriviti qui', 'iscriviti ora', 'iscrivetevi', 'registrati alla newsletter', 'abbonati alla newsletter', 'ricevi ogni',
			'ricevi le', 'ricevi gratis', 'ricevi via', 'ricevi i nostri', 'ricevi tutte', 'ricevi direttamente', 'vuoi ricevere', 'voglio ricevere',
			'newsletter:', 'la nostra newsletter', 'ogni settimana nella tua', 'inserisci la tua email', 'inserisci il tuo indirizzo', 'inserisci la tua mail',
			'grazie per esserti iscritto', 'grazie per l\'iscrizione', 'iscrivendoti', 'cliccando su iscriviti', 'cliccando su "iscriviti', 'resta aggiornato',
			'resta sempre aggiornato', 'rimani aggiornato', 'rimani sempre aggiornato', 'per restare aggiornato', 'per rimanere aggiornato',
			'non perdere gli aggiornamenti', 'entra nel nostro canale', 'entra nel canale', 'unisciti al canale', 'unisciti al nostro', 'segui il nostro canale',
			'segui il canale', 'seguici su whatsapp', 'seguici sul canale', 'scarica la nostra app', 'scarica gratis la',
		],
		anywhere: [
			'nostra newsletter', 'nostre newsletter', 'newsletter gratuita', 'newsletter quotidiana', 'newsletter settimanale', 'nella tua casella',
			'nella tua inbox', 'nella tua mail', 'via e-mail ogni', 'canale whatsapp', 'canale telegram', 'cancellare l\'iscrizione', 'annullare l\'iscrizione',
			'disiscriverti in qualsiasi', 'su app store e', 'google play e app store', 'informativa privacy e acconsento', 'acconsento al trattamento',
		],
	},
	subscription: {
		whole: [
			'abbonati', 'abbonati ora', 'abbonati subito', 'accedi', 'login', 'registrati', 'già abbonato?', 'sei già abbonato?', 'hai già un account?',
			'contenuto riservato', 'contenuto riservato agli abbonati', 'articolo riservato agli abbonati', 'riservato agli abbonati', 'solo per abbonati',
			'per abbonati', 'esclusiva abbonati', 'sostienici', 'dona ora', 'regala questo articolo', 'scopri le offerte', 'scopri l\'offerta',
			'vai all\'offerta', 'attiva ora', 'prova gratis',
		],
		start: [
			'sostieni il giornalismo', 'sostieni il nostro', 'sostieni l\'informazione', 'contenuto riservato', 'contenuto per abbonati',
			'questo contenuto è riservato', 'questo articolo è riservato', 'questo articolo è solo', 'questo è un articolo riservato', 'articolo riservato',
			'riservato agli abbonati', 'per continuare a leggere', 'per leggere questo', 'per leggere l\'articolo', 'per leggere tutti',
			'per proseguire la lettura', 'continua a leggere con', 'continua a leggere questo', 'leggi l\'articolo completo', 'leggi questo articolo',
			'abbonati a', 'abbonati per', 'abbonati ora', 'abbonati subito', 'attiva l\'abbonamento', 'attiva ora', 'scegli l\'abbonamento', 'sei già abbonato',
			'sei abbonato', 'se sei già abbonato', 'sei già registrato', 'già abbonato', 'hai già un abbonamento', 'hai già un account', 'non sei abbonato',
			'non hai un account', 'accedi o', 'accedi per', 'accedi con', 'registrati per', 'registrati gratis', 'crea un account', 'hai raggiunto il limite',
			'sostienici', 'se sei arrivato fin qui',
		],
		anywhere: [
			'disdici quando vuoi', 'puoi disdire in qualsiasi momento', 'il primo mese a', 'riservato agli abbonati', 'riservati agli abbonati',
			'al mese per i primi',
		],
	},
	share: {
		whole: [
			'condividi', 'condividi articolo', 'condividi l\'articolo', 'condividi questo articolo', 'condividi su', 'condividi su facebook',
			'condividi su twitter', 'condividi su x', 'condividi su whatsapp', 'condividi su linkedin', 'condividi via email', 'condividi questo', 'condivisioni',
			'copia', 'copia link', 'copia il link', 'link copiato', 'link copiato!', 'invia per email', 'invia via email', 'stampa', 'stampa articolo', 'salva',
			'salva articolo', 'salvato', 'twitta', 'seguici', 'seguici su', 'seguici anche su', 'segui su', 'mi piace', 'torna su', 'torna in alto',
			'riduci carattere', 'ingrandisci carattere', 'dimensione testo',
		],
		start: [
			'seguici su', 'seguici anche', 'seguici', 'condividi su', 'condividi questo', 'condividi l\'articolo', 'condividi:', 'scrivici', 'contattaci',
			'hai una segnalazione', 'segnalaci', 'inviaci', 'vuoi segnalare', 'ti è piaciuto', 'ti è stato utile', 'questo articolo ti è',
		],
		anywhere: ['seguici su', 'seguici anche su', 'come fonte preferita', 'fonte preferita su google', 'fonti preferite', 'si apre in una nuova finestra'],
	},
	tags: {
		whole: [
			'argomenti', 'argomento', 'tag', 'tags', 'etichette', 'parole chiave', 'temi', 'categorie', 'categoria', 'in questo articolo', 'argomenti trattati',
			'argomenti correlati', 'di cosa parliamo',
		],
		start: [
			'argomenti:', 'argomento:', 'argomenti trattati', 'tag:', 'tags:', 'tag ', 'etichette:', 'parole chiave', 'temi:', 'categorie:', 'categoria:',
			'altro su:', 'in questo articolo:', 'pubblicato in ', 'archiviato in',
		],
	},
	byline: {
		whole: [
			'di', 'autore', 'redazione', 'a cura della redazione', 'pubblicato', 'aggiornato', 'foto d\'archivio', 'immagine di repertorio', 'foto di repertorio',
			'tempo di lettura', 'fonte', 'ansa', 'fotogramma',
		],
		start: [
			'di ', 'di: ', 'a cura di', 'a cura della', 'autore:', 'autrice:', 'scritto da', 'testo di', 'testi di', 'articolo di', 'intervista di', 'redazione ',
			'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente', 'pubblicato', 'pubblicato:',
			'pubblicato il', 'pubblicata il', 'pubblicato da', 'aggiornato', 'aggiornato:', 'aggiornato il', 'aggiornato alle', 'aggiornata',
			'ultimo aggiornamento', 'ultima modifica', 'modificato il', 'creato il', 'data di pubblicazione', 'tempo di lettura', 'foto:', 'foto di ',
			'foto d\'archivio', 'immagine:', 'immagini:', 'immagine di', 'fotografia:', 'fotografie di', 'credit:', 'credits:', 'crediti:', 'illustrazione di',
			'fonte:', 'fonti:', 'video:', 'video di ', 'traduzione di', 'riproduzione riservata', '© riproduzione',
		],
		anywhere: ['min di lettura', 'minuti di lettura', 'minuto di lettura', 'min. di lettura', 'tempo di lettura', '(ansa)', '(afp)', 'foto di repertorio'],
	},
	authorBio: {
		whole: [
			'sull\'autore', 'sull\'autrice', 'l\'autore', 'l\'autrice', 'informazioni sull\'autore', 'chi sono', 'vedi tutti gli articoli', 'tutti gli articoli',
			'vedi profilo', 'biografia', 'altri articoli dell\'autore',
		],
		start: [
			'sull\'autore', 'sull\'autrice', 'l\'autore è', 'l\'autrice è', 'informazioni sull\'autore', 'giornalista professionista', 'giornalista pubblicista',
			'giornalista, ', 'laureato in', 'laureata in', 'tutti gli articoli di', 'vedi tutti gli articoli', 'redattore di', 'redattrice di', 'caporedattore',
			'caporedattrice', 'vicedirettore', 'vicedirettrice',
		],
		anywhere: [
			'è giornalista', 'è un giornalista', 'è una giornalista', 'è redattore', 'è redattrice', 'è corrispondente', 'è caporedattore', 'è caporedattrice',
			'è editorialista',
		],
	},
	comments: {
		whole: [
			'commenti', 'commento', 'commenta', '0 commenti', '1 commento', 'nessun commento', 'leggi i commenti', 'vedi i commenti', 'mostra i commenti',
			'mostra commenti', 'tutti i commenti', 'lascia un commento', 'lascia il tuo commento', 'scrivi un commento', 'aggiungi un commento',
			'pubblica un commento', 'invia commento', 'commenta la notizia', 'commenta l\'articolo', 'annulla risposta', 'partecipa alla discussione',
			'la tua opinione', 'i commenti sono chiusi', 'commenti chiusi',
		],
		start: [
			'commenti (', 'i commenti sono', 'i commenti dei lettori', 'i commenti in questa', 'lascia un commento', 'lascia una risposta',
			'il tuo indirizzo email non sarà', 'i campi obbligatori', 'per commentare', 'per poter commentare', 'per inserire un commento',
			'accedi per commentare', 'registrati per commentare', 'devi essere connesso', 'devi effettuare il login', 'sii il primo a', 'sii la prima',
			'scrivi un commento', 'commenta con', 'cosa ne pensi', 'che ne pensi', 'che cosa ne pensi', 'e voi cosa ne pensate', 'dicci la tua',
			'diteci la vostra', 'questo sito usa akismet', 'questo sito utilizza akismet',
		],
		anywhere: ['nei commenti qui sotto', 'policy dei commenti', 'norme della community'],
	},
	advertisement: {
		whole: [
			'pubblicità', 'annuncio', 'annunci', 'annuncio pubblicitario', 'inserzione', 'pubblicità -', 'advertisement', 'contenuto sponsorizzato',
			'sponsorizzato', 'sponsorizzato da', 'contenuto promozionale', 'contenuto pubblicitario', 'messaggio pubblicitario', 'messaggio promozionale',
			'informazione pubblicitaria', 'pubbliredazionale', 'branded content', 'in collaborazione con', 'continua a leggere dopo la pubblicità',
			'la notizia continua dopo la pubblicità', 'l\'articolo continua dopo la pubblicità', 'l\'articolo prosegue dopo la pubblicità',
			'pubblicità - continua a leggere di seguito', 'continua dopo la pubblicità', 'continua a leggere sotto', 'salta annuncio', 'chiudi annuncio',
			'scorri per continuare', 'acquista', 'acquista ora', 'compra su amazon', 'vedi offerta', 'scopri il prezzo', 'vedi prezzo',
		],
		start: [
			'pubblicità -', 'pubblicità:', 'pubblicità ', 'continua a leggere dopo', 'continua dopo', 'l\'articolo continua', 'l\'articolo prosegue',
			'la notizia continua', 'sponsorizzato da', 'in collaborazione con', 'in partnership con', 'offerto da', 'presentato da', 'contenuto offerto da',
			'disattiva l\'ad', 'stai usando un adblock', 'acquista su',
		],
	},
	player: {
		whole: [
			'ascolta', 'ascolta l\'articolo', 'ascolta questo articolo', 'ascolta ora', 'ascolta la versione audio', 'audio', 'versione audio', 'guarda il video',
			'guarda ora', 'riproduci', 'riproduci video', 'pausa', 'schermo intero', 'sottotitoli', 'video', 'podcast', 'fotogallery', 'galleria',
			'galleria fotografica', 'vedi la gallery', 'vai alla gallery', 'guarda la gallery', 'apri la gallery', 'ingrandisci', 'caricamento', 'diretta',
			'in diretta', 'video successivo', 'trascrizione',
		],
		start: [
			'ascolta l\'articolo', 'ascolta questo', 'audio:', 'video:', 'guarda il video', 'questo video', 'il video non', 'il tuo browser non',
			'il browser non', 'abilita javascript', 'attiva javascript', 'si è verificato un errore', 'caricamento del player', 'galleria fotografica',
			'fotogallery', 'letto da',
		],
		anywhere: ['non supporta l\'elemento', 'non supporta il tag', 'voce sintetica', 'voce generata', 'sintesi vocale'],
	},
	consent: {
		whole: [
			'accetta tutti', 'accetta tutto', 'accetta i cookie', 'accetta e continua', 'accetta e prosegui', 'rifiuta tutti', 'rifiuta tutto',
			'gestisci preferenze', 'gestisci i cookie', 'gestisci cookie', 'impostazioni cookie', 'preferenze cookie', 'cookie policy',
			'informativa sulla privacy', 'informativa privacy', 'privacy policy', 'contenuto esterno', 'contenuto bloccato', 'mostra contenuto',
			'carica contenuto', 'continua senza accettare',
		],
		start: [
			'utilizziamo i cookie', 'utilizziamo cookie', 'usiamo i cookie', 'noi e i nostri partner', 'noi e terze parti', 'rispettiamo la tua privacy',
			'questo sito utilizza', 'questo sito usa', 'il nostro sito utilizza', 'continuando la navigazione', 'continuando a navigare',
			'proseguendo la navigazione', 'cliccando su "accetta', 'cliccando su accetta', 'questo contenuto è ospitato', 'questo contenuto è bloccato',
			'questo contenuto non è', 'questo articolo contiene contenuti', 'contenuto esterno', 'contenuto bloccato', 'per visualizzare questo contenuto',
			'per vedere questo contenuto', 'per visualizzare il contenuto', 'per vedere il contenuto', 'chiediamo il tuo consenso',
			'abbiamo bisogno del tuo consenso', 'hai rifiutato i cookie', 'devi accettare i cookie',
		],
		anywhere: [
			'cookie policy', 'informativa sulla privacy', 'preferenze sui cookie', 'cookie di terze parti', 'cookie di profilazione', 'contenuti forniti da',
			'accettare i cookie',
		],
	},
	copyright: {
		whole: [
			'riproduzione riservata', '© riproduzione riservata', 'riproduzione riservata ©', 'tutti i diritti riservati', 'diritti riservati', 'note legali',
			'termini e condizioni', 'condizioni d\'uso',
		],
		start: ['riproduzione riservata', '© riproduzione', '©riproduzione', 'tutti i diritti', '© ', 'copyright', 'diritti riservati', 'è vietata la riproduzione'],
		anywhere: [
			'riproduzione riservata', 'tutti i diritti riservati', 'è vietata la riproduzione', 'riproduzione anche parziale', 'senza autorizzazione scritta',
			'licenza creative commons',
		],
	},
});
