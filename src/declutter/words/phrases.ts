/** What clutter says of itself, per kind, in the languages that we serve: lower case, matched against normalised text. */

/** `whole` is all the text, `start` begins it, `anywhere` stands in it. */
export interface Phrases {
	readonly whole?: readonly string[];
	readonly start?: readonly string[];
	readonly anywhere?: readonly string[];
}

export type PhraseSet = 'disclaimer' | 'related' | 'readMore' | 'newsletter' | 'subscription' | 'share' | 'tags' | 'byline' | 'authorBio' | 'comments' | 'advertisement' | 'player' | 'consent' | 'copyright';

export const phrases: Readonly<Record<PhraseSet, Phrases>> = {
	disclaimer: {
		start: ['disclaimer:', 'disclaimer', 'haftungsausschluss', 'clause de non-responsabilité', 'descargo de responsabilidad', 'disclosure:', 'transparenzhinweis', 'aviso legal', 'avvertenza', 'zastrzeżenie', 'sorumluluk reddi', 'editor\'s note: this story', 'this story has not been edited', 'this article was originally published', 'this story was originally published', 'this article first appeared', 'this article appeared in the print', 'dieser artikel erschien zuerst', 'dieser text erschien zuerst', 'cet article a été publié', 'este artículo fue publicado'],
		anywhere: ['contain affiliate links', 'use affiliate links', 'earn a commission', 'earn us a commission', 'earn a small commission', 'transcripts may vary', 'maschinelle übersetzung', 'automatisch übersetzt', 'do not necessarily represent the views', 'do not necessarily reflect the views', 'do not necessarily reflect the official', 'does not necessarily reflect', 'views expressed in this article are', 'we may earn a commission', 'may receive a commission', 'may earn an affiliate commission', 'published from a syndicated feed', 'has not been edited by', 'erhalten wir eine provision', 'affiliate-links', 'nous pouvons percevoir une commission', 'n\'engagent que leur auteur', 'no reflejan necesariamente', 'não refletem necessariamente', 'non riflettono necessariamente'],
	},
	related: {
		whole: ['related', 'related articles', 'related stories', 'related news', 'related content', 'related topics', 'related links', 'related posts', 'related coverage', 'related reading', 'read next', 'read more', 'read also', 'more stories', 'more news', 'more articles', 'latest', 'latest news', 'latest stories', 'latest articles', 'latest headlines', 'top stories', 'top news', 'most read', 'most popular', 'most viewed', 'most shared', 'trending', 'trending now', 'trending stories', 'popular', 'popular stories', 'popular now', 'recommended', 'recommended for you', 'recommended stories', 'you may also like', 'you might also like', 'you may like', 'what to read next', 'up next', 'next up', 'don\'t miss', 'in case you missed it', 'editor\'s picks', 'editors\' picks', 'more on this story', 'more on this topic', 'more like this', 'see also', 'also read', 'must read', 'from the web', 'around the web', 'featured', 'featured stories', 'other news', 'other stories', 'recent posts', 'recent articles', 'recent news', 'mehr zum thema', 'zum thema', 'lesen sie auch', 'lesen sie mehr', 'auch interessant', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'mehr aus', 'meistgelesen', 'meistgelesene artikel', 'meistgelesene', 'weitere artikel', 'weitere themen', 'weitere nachrichten', 'weitere meldungen', 'neueste artikel', 'neueste nachrichten', 'neueste meldungen', 'aktuelle nachrichten', 'verwandte artikel', 'verwandte themen', 'ähnliche artikel', 'ähnliche beiträge', 'empfehlungen der redaktion', 'empfehlungen', 'mehr lesen', 'top-themen', 'themen', 'à lire aussi', 'lire aussi', 'à lire également', 'sur le même sujet', 'articles liés', 'les plus lus', 'dernières nouvelles', 'à la une', 'nos recommandations', 'plus d\'articles', 'noticias relacionadas', 'relacionados', 'artículos relacionados', 'lo más leído', 'más leídas', 'más noticias', 'te puede interesar', 'también te puede interesar', 'últimas noticias', 'lee también', 'notícias relacionadas', 'leia também', 'mais lidas', 'últimas notícias', 'veja também', 'leggi anche', 'articoli correlati', 'potrebbe interessarti', 'i più letti', 'ultime notizie', 'lees ook', 'meer nieuws', 'gerelateerde artikelen', 'meest gelezen', 'läs mer', 'läs också', 'läs även', 'relaterat', 'mest läst', 'les også', 'les mer', 'mest lest', 'læs også', 'læs mere', 'mest læste', 'lue myös', 'luetuimmat', 'czytaj także', 'czytaj też', 'czytaj również', 'zobacz także', 'zobacz też', 'powiązane artykuły', 'najpopularniejsze', 'najnowsze', 'přečtěte si také', 'čtěte také', 'související články', 'nejčtenější', 'ilgili haberler', 'son haberler', 'en çok okunanlar', 'bunlar da ilginizi çekebilir', 'читайте также', 'читайте далее', 'похожие материалы', 'материалы по теме', 'самое читаемое', 'последние новости', 'главное', 'اقرأ أيضا', 'اقرأ أيضاً', 'مواضيع ذات صلة', 'الأكثر قراءة', '関連記事', 'あわせて読みたい', 'おすすめ記事', 'アクセスランキング', '관련 기사', '많이 본 뉴스', 'संबंधित खबरें', 'ये भी पढ़ें', '相关新闻', '相关阅读'],
		start: ['more from ', 'latest from ', 'latest stories from', 'more stories from', 'mehr zu ', 'mehr aus ', 'mehr von ', 'más de ', 'plus de ', 'altro da ', 'recommended from'],
	},
	readMore: {
		start: ['read more:', 'read more ', 'read also:', 'also read:', 'related:', 'see also:', 'read next:', 'more:', 'watch:', 'don\'t miss:', 'mehr dazu:', 'lesen sie auch:', 'lesen sie auch ', 'lesen sie mehr', 'lesen sie hier', 'lesen sie dazu', 'auch interessant:', 'siehe auch:', 'mehr zum thema', 'lire aussi', 'à lire aussi', 'à lire :', 'voir aussi', 'lee también', 'lea también', 'te puede interesar', 'leia também', 'leia mais', 'leggi anche', 'lees ook', 'läs också', 'läs mer', 'les også', 'læs også', 'czytaj także', 'czytaj też', 'zobacz też', 'čtěte také', 'ayrıca okuyun', 'читайте также', 'اقرأ أيضا', 'اقرأ أيضاً', '関連記事', '관련 기사', 'ये भी पढ़ें'],
	},
	newsletter: {
		start: ['sign up for', 'sign up to', 'subscribe to our newsletter', 'subscribe to the', 'get our newsletter', 'get the latest', 'join our newsletter', 'enter your email', 'newsletter', 'jetzt newsletter', 'abonnieren sie unseren newsletter', 'melden sie sich', 'inscrivez-vous', 'abonnez-vous à', 'recevez ', 'suscríbete', 'suscríbase', 'assine', 'inscreva-se', 'iscriviti', 'meld je aan', 'schrijf je in', 'prenumerera på', 'anmäl dig', 'meld deg på', 'tilmeld dig', 'zapisz się', 'přihlaste se', 'bültenimize', 'подпишитесь', 'подписывайтесь', 'اشترك', 'メールマガジン', '뉴스레터'],
		anywhere: ['by signing up, you', 'by clicking sign', 'by subscribing, you', 'newsletter informiert', 'newsletter anmelden', 'newsletter bestellen', 'msg and data rates', 'our newsletter', 'newsletter abonnieren', 'free newsletter', 'daily newsletter', 'weekly newsletter', 'to your inbox', 'in your inbox', 'unseren newsletter', 'notre newsletter', 'notre lettre d\'information', 'nuestra newsletter', 'nuestro boletín', 'nossa newsletter', 'nostra newsletter', 'onze nieuwsbrief', 'naszego newslettera', 'vårt nyhetsbrev', 'vores nyhedsbrev', 'unsubscribe at any time', 'by signing up you agree', 'by signing up, you agree', 'whatsapp channel', 'whatsapp-kanal', 'telegram channel'],
	},
	subscription: {
		start: ['already a subscriber', 'subscribe to continue', 'subscribe now', 'subscribe for', 'log in to', 'sign in to', 'to continue reading', 'continue reading with', 'this article is for subscribers', 'this content is for', 'jetzt weiterlesen', 'weiterlesen mit', 'sie haben bereits', 'testen sie', 'jetzt abonnieren', 'exklusiv für abonnenten', 'cet article est réservé', 'il vous reste', 'déjà abonné', 'contenido exclusivo', 'conteúdo exclusivo', 'contenuto riservato', 'artykuł dostępny', 'support our journalism', 'support local journalism', 'support independent', 'become a patron', 'donate ', 'create an account or sign in', 'you can save this article', 'unterstützen sie'],
		anywhere: ['unlimited access', 'digital subscription', 'cancel anytime', 'cancel any time', 'jederzeit kündbar', 'monatlich kündbar', 'sans engagement', 'become a member', 'werden sie mitglied'],
	},
	share: {
		whole: ['share', 'share this', 'share this article', 'share this story', 'share on facebook', 'share on twitter', 'share on x', 'share on whatsapp', 'copy link', 'link copied', 'facebook', 'twitter', 'whatsapp', 'email', 'e-mail', 'linkedin', 'telegram', 'reddit', 'pinterest', 'print', 'save', 'teilen', 'artikel teilen', 'drucken', 'merken', 'link kopieren', 'partager', 'partager cet article', 'compartir', 'compartilhar', 'condividi', 'delen', 'deel dit artikel', 'dela', 'del', 'udostępnij', 'sdílet', 'paylaş', 'поделиться', 'مشاركة', 'شارك', 'シェア', 'シェアする', '공유', '공유하기', 'शेयर करें'],
		start: ['share this ', 'follow us on', 'follow us', 'folgen sie uns', 'suivez-nous', 'síguenos', 'siga-nos', 'seguici su', 'volg ons', 'add us as a preferred', 'join the conversation'],
		anywhere: ['as a preferred source', 'follow us on', 'google news and add', 'folgen sie uns auf'],
	},
	tags: {
		whole: ['tags', 'tags:', 'topics', 'topics:', 'filed under', 'schlagwörter', 'schlagworte', 'themen:', 'stichwörter', 'mots-clés', 'thèmes', 'temas', 'etiquetas', 'tópicos', 'argomenti', 'tag', 'onderwerpen', 'trefwoorden', 'ämnen', 'emner', 'tagi', 'štítky', 'etiketler', 'теги', 'темы', 'الوسوم', 'タグ', '태그'],
		start: ['tags:', 'topics:', 'filed under', 'more on:', 'more about:', 'in this article', 'schlagwörter:', 'themen:', 'mots-clés', 'etiquetas:', 'temas:', 'tagi:', 'теги:', 'etiketler:'],
	},
	byline: {
		start: ['by ', 'von ', 'par ', 'por ', 'di ', 'door ', 'av ', 'af ', 'autor:', 'author:', 'written by', 'reporting by', 'editing by', 'published', 'updated', 'last updated', 'last modified', 'posted', 'veröffentlicht', 'aktualisiert', 'stand:', 'publié', 'mis à jour', 'publicado', 'actualizado', 'atualizado', 'pubblicato', 'aggiornato', 'gepubliceerd', 'publicerad', 'uppdaterad', 'publisert', 'oppdatert', 'opublikowano', 'foto:', 'photo:', 'photograph:', 'image:', 'bild:', 'quelle:', 'source:', 'lesezeit', 'reading time'],
		anywhere: ['min read', 'minute read', 'minutes read', 'mins read', 'min. lesezeit', 'minuten lesezeit', 'minutes de lecture', 'min de lectura', 'minuti di lettura'],
	},
	authorBio: {
		start: ['about the author', 'über den autor', 'über die autorin', 'zur person', 'zum autor', 'à propos de l\'auteur', 'sobre el autor', 'sobre o autor', 'follow him on', 'follow her on', 'contact the author'],
		anywhere: ['is an experienced journalist', 'is an award-winning', 'is senior fellow', 'ist senior fellow', 'is a contributing', 'has been covering', 'is a reporter for', 'is a journalist', 'is a correspondent', 'is a staff writer', 'is a senior reporter', 'is a senior writer', 'is a freelance', 'is the editor of', 'is a columnist', 'ist redakteur', 'ist redakteurin', 'ist freie journalistin', 'ist freier journalist', 'est journaliste', 'es periodista', 'can be reached at', 'you can reach', 'you can follow'],
	},
	comments: {
		whole: ['comments', 'leave a comment', 'leave a reply', 'join the discussion', 'view comments', 'show comments', 'post a comment', 'add a comment', 'kommentare', 'kommentieren', 'kommentar schreiben', 'commentaires', 'laisser un commentaire', 'comentarios', 'deja un comentario', 'comentários', 'commenti', 'reacties', 'kommentarer', 'komentarze', 'komentáře', 'yorumlar', 'комментарии', 'التعليقات', 'コメント', '댓글'],
		start: ['bitte achten sie darauf, dass', 'please keep your comments', 'comments (', 'your email address will not be published', 'please log in to comment', 'comments are closed', 'kommentare (', 'diskutieren sie', 'die kommentarfunktion', 'have your say'],
	},
	advertisement: {
		whole: ['advertisement', 'ad', 'ads', 'advertising', 'sponsored', 'sponsored content', 'paid content', 'promoted', 'story continues below advertisement', 'article continues after ad', 'article continues below', 'story continues below', 'continue reading below', 'anzeige', 'werbung', 'publicité', 'publicidad', 'publicidade', 'pubblicità', 'advertentie', 'annons', 'annonse', 'annonce', 'mainos', 'reklama', 'reklam', 'реклама', 'إعلان', '広告', '광고', 'विज्ञापन', '广告', 'scroll to continue', 'nach der werbung weiterlesen', 'artikel wird nach der anzeige fortgesetzt'],
		start: ['advertisement -', 'scroll to continue', 'article continues', 'story continues'],
	},
	player: {
		whole: ['listen', 'listen to this article', 'watch', 'play', 'play video', 'video', 'audio', 'anhören', 'artikel anhören', 'vorlesen', 'écouter', 'escuchar', 'ouvir', 'ascolta', 'to play this video you need to enable javascript'],
		start: ['listen to this', 'this video', 'to play this video', 'your browser does not support', 'loading player', 'der artikel wird vorgelesen', 'bitte aktivieren sie javascript', 'error loading'],
	},
	consent: {
		start: ['we use cookies', 'this site uses cookies', 'wir verwenden cookies', 'diese website verwendet', 'an dieser stelle finden sie', 'empfohlener redaktioneller inhalt', 'nous utilisons des cookies', 'utilizamos cookies', 'usamos cookies', 'this content is provided by'],
		anywhere: ['einwilligung in die übermittlung', 'um eingebettete inhalte', 'privatsphäre-einstellungen', 'externer inhalt nicht', 'externen inhalt anzeigen', 'mit ihrer zustimmung', 'personenbezogene daten an drittplattformen', 'cookie policy', 'cookie preferences', 'datenschutzerklärung', 'privacy policy and terms'],
	},
	copyright: {
		start: ['©', '(c) ', 'copyright', 'all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés', 'todos los derechos'],
		anywhere: ['all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés', 'may not be reproduced'],
	},
};
