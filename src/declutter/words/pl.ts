import type {LanguagePhrases} from './phrases';

export const pl = (): LanguagePhrases => ({
	disclaimer: {
		whole: ['zastrzeżenie', 'sprostowanie', 'od redakcji', 'nota redakcyjna', 'zgłoś błąd', 'widzisz błąd?', 'znalazłeś błąd?', 'zobacz błąd?'],
		start: [
			'zastrzeżenie', 'sprostowanie:', 'od redakcji', 'nota redakcyjna', 'artykuł ukazał się', 'artykuł został pierwotnie', 'artykuł pierwotnie',
			'ten artykuł został opublikowany', 'ten artykuł ukazał się', 'ten artykuł został napisany', 'ten artykuł został przetłumaczony',
			'ten artykuł powstał', 'ten tekst został', 'tekst ukazał się', 'tekst pochodzi z', 'tekst powstał przy', 'tłumaczenie:', 'podsumowanie wygenerowane',
			'streszczenie wygenerowane', 'wygenerowane przez ai', 'opinie wyrażone', 'poglądy wyrażone', 'zgłoś błąd', 'widzisz błąd', 'znalazłeś błąd',
			'zauważyłeś błąd', 'dziękujemy, że przeczytałaś', 'dziękujemy, że przeczytałeś', 'artykuł zawiera linki', 'niektóre linki', 'artykuł sponsorowany',
		],
		anywhere: [
			'nie muszą odzwierciedlać', 'niekoniecznie odzwierciedlają', 'wyłącznie poglądy autora', 'możemy otrzymać prowizję', 'otrzymujemy prowizję',
			'linki afiliacyjne', 'linki partnerskie', 'przy użyciu sztucznej inteligencji', 'z pomocą sztucznej inteligencji', 'tłumaczenie automatyczne',
			'przetłumaczony automatycznie', 'nie stanowi porady inwestycyjnej', 'nie stanowi rekomendacji',
		],
	},
	related: {
		whole: [
			'czytaj także', 'czytaj też', 'czytaj również', 'czytaj więcej', 'czytaj dalej', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również',
			'przeczytaj', 'zobacz także', 'zobacz też', 'zobacz również', 'zobacz więcej', 'sprawdź także', 'sprawdź też', 'sprawdź również', 'polecamy',
			'polecamy także', 'polecane', 'polecane artykuły', 'polecane dla ciebie', 'polecane dla państwa', 'rekomendowane', 'rekomendowane dla ciebie',
			'wybrane dla ciebie', 'dla ciebie', 'redakcja poleca', 'warto przeczytać', 'warto wiedzieć', 'nie przegap', 'powiązane artykuły', 'powiązane tematy',
			'powiązane', 'podobne artykuły', 'podobne tematy', 'artykuły powiązane', 'artykuły na ten temat', 'inne artykuły', 'pozostałe artykuły', 'więcej',
			'więcej na ten temat', 'więcej o', 'więcej artykułów', 'więcej wiadomości', 'więcej informacji', 'więcej od autora', 'więcej z działu',
			'pokaż więcej', 'załaduj więcej', 'wczytaj więcej', 'zobacz wszystkie', 'najpopularniejsze', 'najczęściej czytane', 'najchętniej czytane',
			'popularne', 'popularne teraz', 'na czasie', 'najnowsze', 'najnowsze artykuły', 'najnowsze wiadomości', 'najnowsze wpisy', 'najnowsze informacje',
			'najnowsze filmy', 'ostatnie wiadomości', 'ostatnie artykuły', 'ostatnie wpisy', 'z ostatniej chwili', 'wiadomości', 'aktualności', 'w tym temacie',
			'temat dnia', 'tematy dnia', 'mogą cię zainteresować', 'może cię zainteresować', 'to może cię zainteresować', 'może cię też zainteresować',
			'mogą cię również zainteresować', 'zainteresuje cię', 'następny artykuł', 'poprzedni artykuł', 'następny', 'poprzedni', 'strona główna',
			'materiały promocyjne', 'materiały partnerów', 'treści sponsorowane',
		],
		start: [
			'więcej o ', 'więcej na temat', 'więcej wiadomości', 'więcej artykułów', 'więcej z ', 'więcej od ', 'wszystko o ', 'najnowsze z ',
			'najpopularniejsze w', 'zobacz więcej', 'wiadomości z ',
		],
	},
	readMore: {
		whole: ['czytaj więcej', 'czytaj dalej', 'czytaj całość', 'czytaj także', 'czytaj też', 'zobacz więcej'],
		start: [
			'czytaj także', 'czytaj też', 'czytaj również', 'czytaj więcej', 'czytaj dalej', 'czytaj:', 'czytaj całość', 'czytaj w', 'przeczytaj także',
			'przeczytaj też', 'przeczytaj również', 'przeczytaj:', 'przeczytaj więcej', 'przeczytaj wywiad', 'zobacz także', 'zobacz też', 'zobacz również',
			'zobacz więcej', 'zobacz:', 'zobacz wideo', 'sprawdź także', 'sprawdź też', 'sprawdź:', 'posłuchaj', 'obejrzyj', 'polecamy:', 'polecamy również',
			'więcej:', 'więcej o', 'więcej na ten temat', 'więcej przeczytasz', 'warto przeczytać', 'nie przegap', 'kliknij tutaj', 'wideo:', 'zdjęcia:',
			'galeria:', 'na żywo:', 'relacja na żywo', 'wywiad:', 'komentarz:', 'analiza:', 'może cię zainteresować', 'podobne:', 'powiązane:',
		],
	},
	newsletter: {
		whole: [
			'newsletter', 'newslettery', 'nasze newslettery', 'zapisz się', 'zapisz się na newsletter', 'zapisz mnie', 'subskrybuj', 'twój e-mail',
			'twój adres e-mail', 'adres e-mail', 'pobierz aplikację', 'pobierz naszą aplikację', 'bądź na bieżąco', 'włącz powiadomienia',
		],
		start: [
			'otrzymuj najważniejsze', 'otrzymuj nasz', 'otrzymuj najnowsze', 'zapisz się na newsletter', 'zapisz się na nasz', 'zapisz się do newslettera',
			'zapisz się do naszego', 'zapisz się, aby', 'zapisz się już', 'zasubskrybuj', 'subskrybuj nasz', 'chcesz otrzymywać', 'chcesz być na bieżąco',
			'bądź na bieżąco', 'nasz newsletter', 'newsletter:', 'podaj swój adres', 'podaj adres e-mail', 'wpisz swój adres', 'wpisz adres e-mail',
			'dziękujemy za zapisanie', 'dziękujemy za subskrypcję', 'zapisując się', 'klikając "zapisz', 'klikając „zapisz', 'wyrażam zgodę na otrzymywanie',
			'wyrażam zgodę na przetwarzanie', 'pobierz naszą aplikację', 'pobierz bezpłatną', 'dołącz do nas na', 'dołącz do naszego kanału',
			'obserwuj nasz kanał', 'włącz powiadomienia',
		],
		anywhere: [
			'naszego newslettera', 'nasz newsletter', 'do newslettera', 'bezpłatny newsletter', 'codzienny newsletter', 'prosto na skrzynkę', 'na twoją skrzynkę',
			'na twojego maila', 'zrezygnować w każdej chwili', 'wypisać się w każdej chwili', 'kanał na whatsapp', 'kanale whatsapp', 'app store i google play',
			'google play i app store',
		],
	},
	subscription: {
		whole: [
			'zaloguj się', 'zaloguj', 'zarejestruj się', 'załóż konto', 'kup subskrypcję', 'kup prenumeratę', 'wykup dostęp', 'kup dostęp', 'prenumeruj',
			'masz już konto?', 'masz już subskrypcję?', 'jesteś już prenumeratorem?', 'tylko dla prenumeratorów', 'tylko dla subskrybentów', 'dla prenumeratorów',
			'artykuł dostępny dla subskrybentów', 'wesprzyj nas', 'wspieraj nas', 'sprawdź ofertę', 'podaruj artykuł',
		],
		start: [
			'pozostało ci jeszcze', 'wykup dostęp', 'aby przeczytać cały', 'aby przeczytać ten', 'artykuł dostępny', 'ten artykuł jest dostępny',
			'ten artykuł przeczytasz', 'dostęp tylko dla', 'treść dostępna', 'tylko dla prenumeratorów', 'tylko dla subskrybentów', 'chcesz przeczytać',
			'aby czytać dalej', 'aby kontynuować czytanie', 'czytaj dalej z', 'czytaj bez', 'czytaj bez ograniczeń', 'kup subskrypcję', 'kup prenumeratę',
			'kup dostęp', 'wybierz prenumeratę', 'zaprenumeruj', 'prenumeruj', 'zostań prenumeratorem', 'masz już prenumeratę', 'masz już subskrypcję',
			'masz już konto', 'nie masz jeszcze', 'jesteś subskrybentem', 'jesteś prenumeratorem', 'zaloguj się', 'zarejestruj się', 'wesprzyj nas',
			'wesprzyj niezależne', 'wesprzyj nasze', 'wspieraj niezależne', 'dzięki twojemu wsparciu', 'nieograniczony dostęp',
		],
		anywhere: [
			'nieograniczony dostęp', 'bez zobowiązań', 'anuluj w dowolnym momencie', 'zrezygnuj w każdej chwili', 'możesz zrezygnować w dowolnym',
			'za pierwszy miesiąc', 'dostęp dla subskrybentów', 'tylko dla subskrybentów',
		],
	},
	share: {
		whole: [
			'udostępnij', 'udostępnij artykuł', 'udostępnij ten artykuł', 'udostępnij na facebooku', 'udostępnij na twitterze', 'udostępnij na x',
			'udostępnianie', 'podziel się', 'podziel się artykułem', 'skopiuj link', 'kopiuj link', 'link skopiowany', 'skopiowano', 'wyślij e-mailem',
			'wyślij mailem', 'wyślij znajomemu', 'drukuj', 'wydrukuj', 'zapisz na później', 'zapisz artykuł', 'zapisano', 'tweetnij', 'lubię to', 'obserwuj',
			'obserwuj nas', 'obserwuj nas na', 'śledź nas', 'śledź nas na', 'media społecznościowe', 'do góry', 'wróć na górę', 'rozmiar tekstu', 'oceń artykuł',
		],
		start: [
			'obserwuj nas', 'śledź nas', 'polub nas', 'znajdź nas na', 'dołącz do nas', 'udostępnij ten', 'udostępnij artykuł', 'podziel się', 'dodaj nas',
			'ustaw nas', 'masz dla nas', 'masz ciekawy temat', 'masz temat', 'jesteś świadkiem', 'byłeś świadkiem', 'napisz do nas', 'napisz do autora',
			'skontaktuj się', 'czy artykuł był', 'oceń artykuł', 'jak oceniasz',
		],
		anywhere: ['obserwuj nas na', 'śledź nas na', 'polub nas na', 'preferowane źródło', 'preferowanych źródeł', 'otwiera się w nowym oknie'],
	},
	tags: {
		whole: [
			'tagi', 'tag', 'tematy', 'temat', 'słowa kluczowe', 'kategorie', 'kategoria', 'więcej na temat', 'powiązane tematy', 'czytaj więcej o',
			'w tym artykule',
		],
		start: [
			'tagi:', 'tag:', 'tematy:', 'temat:', 'słowa kluczowe', 'kategorie:', 'kategoria:', 'więcej na temat:', 'więcej o:', 'czytaj więcej o:',
			'opublikowano w', 'powiązane tematy:',
		],
	},
	byline: {
		whole: [
			'autor', 'autorka', 'redakcja', 'opracowanie', 'data publikacji', 'opublikowano', 'aktualizacja', 'zdjęcie ilustracyjne', 'zdjęcie', 'źródło', 'pap',
			'czas czytania',
		],
		start: [
			'autor:', 'autorka:', 'autorzy:', 'tekst:', 'oprac. ', 'oprac.:', 'opracowanie:', 'opracował', 'opracowała', 'rozmawiał', 'rozmawiała', 'redaktor:',
			'redakcja:', 'opublikowano', 'opublikowano:', 'data publikacji', 'publikacja:', 'data utworzenia', 'utworzono', 'dodano', 'dodano:', 'aktualizacja',
			'aktualizacja:', 'zaktualizowano', 'ostatnia aktualizacja', 'ostatnia modyfikacja', 'czas czytania', 'fot. ', 'fot.:', 'foto:', 'zdjęcie:',
			'zdjęcia:', 'zdjęcie ilustracyjne', 'autor zdjęcia', 'grafika:', 'ilustracja:', 'źródło:', 'źródła:', 'wideo:', 'tłumaczenie:', 'tłum. ', 'pap)',
		],
		anywhere: ['min czytania', 'min. czytania', 'minut czytania', 'minuty czytania', 'czas czytania', 'fot. pap', 'shutterstock', 'agencja wyborcza'],
	},
	authorBio: {
		whole: ['o autorze', 'o autorce', 'o autorach', 'więcej tego autora', 'więcej artykułów autora', 'wszystkie artykuły autora', 'zobacz profil'],
		start: [
			'o autorze', 'o autorce', 'autor jest', 'autorka jest', 'autorzy są', 'zobacz wszystkie artykuły', 'wszystkie artykuły autora', 'redaktor serwisu',
			'redaktorka serwisu', 'redaktor prowadzący', 'redaktorka prowadząca',
		],
		anywhere: [
			'jest dziennikarzem', 'jest dziennikarką', 'jest redaktorem', 'jest redaktorką', 'jest publicystą', 'jest publicystką', 'jest korespondentem',
			'jest korespondentką', 'dziennikarz portalu', 'dziennikarka portalu',
		],
	},
	comments: {
		whole: [
			'komentarze', 'komentarz', 'skomentuj', 'komentuj', 'brak komentarzy', '0 komentarzy', 'dodaj komentarz', 'napisz komentarz', 'zostaw komentarz',
			'zobacz komentarze', 'pokaż komentarze', 'wszystkie komentarze', 'zobacz wszystkie komentarze', 'opublikuj komentarz', 'wyślij komentarz',
			'anuluj pisanie odpowiedzi', 'dołącz do dyskusji', 'twoja opinia', 'regulamin komentarzy',
		],
		start: [
			'komentarze (', 'dodaj komentarz', 'zostaw komentarz', 'napisz komentarz', 'skomentuj artykuł', 'twój adres e-mail nie zostanie',
			'twój adres email nie zostanie', 'wymagane pola', 'aby komentować', 'aby dodać komentarz', 'zaloguj się, aby', 'zaloguj się by',
			'musisz być zalogowany', 'musisz się zalogować', 'bądź pierwszy', 'bądź pierwszą', 'co o tym sądzisz', 'co o tym myślisz', 'co sądzisz',
			'jakie jest twoje zdanie', 'dołącz do dyskusji', 'redakcja nie ponosi', 'portal nie ponosi', 'komentarze są', 'ta strona używa akismet',
			'zachęcamy do dyskusji',
		],
		anywhere: ['w komentarzach poniżej', 'regulamin komentowania', 'za treść komentarzy'],
	},
	advertisement: {
		whole: [
			'reklama', 'reklamy', 'reklama -', 'koniec reklamy', 'dalsza część tekstu pod reklamą', 'dalsza część artykułu pod reklamą',
			'dalsza część artykułu znajduje się pod reklamą', 'ciąg dalszy pod reklamą', 'reszta artykułu pod reklamą',
			'dalsza część tekstu pod materiałem wideo', 'dalsza część artykułu pod materiałem wideo', 'dalsza część artykułu pod wideo',
			'dalsza część tekstu pod wideo', 'dalszy ciąg materiału pod wideo', 'ciąg dalszy artykułu pod materiałem wideo', 'artykuł sponsorowany',
			'materiał sponsorowany', 'materiał promocyjny', 'materiał partnera', 'materiał reklamowy', 'sponsorowane', 'treść sponsorowana', 'promowane',
			'współpraca reklamowa', 'zamknij reklamę', 'kup teraz', 'sprawdź cenę', 'zobacz ofertę',
		],
		start: [
			'reklama -', 'reklama:', 'dalsza część', 'dalszy ciąg', 'ciąg dalszy', 'reszta artykułu', 'sponsorowane przez', 'partner:',
			'materiał powstał we współpracy', 'wyłącz adblock', 'używasz adblocka', 'wykryliśmy adblock',
		],
	},
	player: {
		whole: [
			'posłuchaj', 'posłuchaj artykułu', 'odsłuchaj', 'odsłuchaj artykuł', 'słuchaj', 'odtwórz', 'odtwórz wideo', 'pauza', 'pełny ekran', 'napisy', 'wideo',
			'audio', 'obejrzyj', 'obejrzyj wideo', 'zobacz wideo', 'podcast', 'galeria', 'galeria zdjęć', 'zobacz galerię', 'zobacz zdjęcia', 'powiększ zdjęcie',
			'ładowanie', 'trwa ładowanie', 'następne wideo', 'wycisz',
		],
		start: [
			'posłuchaj artykułu', 'posłuchaj tego', 'odsłuchaj', 'wideo:', 'obejrzyj wideo', 'zobacz wideo', 'to wideo', 'twoja przeglądarka nie',
			'włącz javascript', 'wystąpił błąd', 'galeria:', 'audio:',
		],
		anywhere: ['nie obsługuje elementu', 'nie obsługuje odtwarzania', 'głos syntetyczny', 'czytane przez lektora ai', 'wygenerowany głos'],
	},
	consent: {
		whole: [
			'akceptuję', 'akceptuj', 'zaakceptuj', 'zaakceptuj wszystkie', 'akceptuj wszystkie', 'zgadzam się', 'odrzuć wszystkie', 'ustawienia plików cookie',
			'ustawienia cookies', 'zarządzaj plikami cookie', 'polityka prywatności', 'polityka cookies', 'ustawienia prywatności', 'treść zewnętrzna',
			'zawartość zewnętrzna', 'pokaż treść', 'wyświetl treść', 'załaduj treść', 'przejdź do serwisu',
		],
		start: [
			'używamy plików cookie', 'używamy cookies', 'korzystamy z plików cookie', 'wykorzystujemy pliki cookie', 'my i nasi partnerzy',
			'szanujemy twoją prywatność', 'cenimy twoją prywatność', 'dbamy o twoją prywatność', 'ta strona używa', 'ta strona korzysta', 'ta witryna używa',
			'ta witryna korzysta', 'nasza strona używa', 'kontynuując przeglądanie', 'klikając "akceptuj', 'klikając „akceptuj', 'ta treść pochodzi',
			'w tym miejscu znajduje się treść', 'treść zewnętrzna', 'aby wyświetlić tę treść', 'aby zobaczyć tę treść', 'aby zobaczyć treść',
			'nie wyraziłeś zgody', 'zmień ustawienia prywatności',
		],
		anywhere: [
			'polityka prywatności', 'polityce prywatności', 'polityką prywatności', 'ustawienia plików cookie', 'korzysta z plików cookie',
			'zgody na pliki cookie', 'ustawienia prywatności', 'treść dostarczoną przez',
		],
	},
	copyright: {
		whole: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'kup licencję na publikację', 'materiał chroniony prawem autorskim'],
		start: ['wszelkie prawa', 'wszystkie prawa', 'materiał chroniony', '© ', 'copyright', 'kup licencję', 'prawa autorskie', 'kopiowanie i rozpowszechnianie'],
		anywhere: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'chroniony prawem autorskim', 'bez pisemnej zgody', 'dalsze rozpowszechnianie artykułu'],
	},
});
