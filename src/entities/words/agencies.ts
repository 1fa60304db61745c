/** News agencies and platforms: named as where the news is from, seldom as what it is about. Plain lower case. */
export const agencies: ReadonlySet<string> = new Set([
	'reuters', 'ap', 'associated press', 'afp', 'agence france-presse', 'bloomberg', 'bbc', 'bbc news', 'cnn', 'dpa', 'efe', 'ansa', 'tass', 'interfax', 'xinhua', 'kyodo', 'yonhap', 'pti', 'press association', 'pa', 'upi', 'voa', 'voice of america', 'al jazeera', 'cbs', 'cbs news', 'nbc', 'nbc news', 'abc news', 'fox news', 'sky news', 'new york times', 'washington post', 'wall street journal', 'guardian', 'financial times', 'npr', 'belga', 'apa', 'sda', 'keystone-sda', 'sid', 'lusa', 'europa press', 'adnkronos', 'ria novosti', 'anadolu',
	'getty images', 'getty', 'x', 'twitter', 'facebook', 'instagram', 'telegram', 'youtube', 'tiktok', 'whatsapp', 'linkedin', 'reddit',
]);
