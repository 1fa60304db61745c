/** Titles, ranks and offices that stand before a person's name and are no part of it. */
export const titles: ReadonlySet<string> = new Set([
	'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'baroness', 'baron', 'madam', 'madame', 'monsieur', 'sheikh', 'sheikha', 'ayatollah', 'imam', 'mullah', 'rabbi', 'pope', 'cardinal', 'archbishop', 'bishop', 'father', 'pastor', 'reverend', 'rev',
	'president', 'vice', 'premier', 'chancellor', 'minister', 'secretary', 'governor', 'gov', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'speaker', 'mayor', 'councillor', 'cllr', 'justice', 'judge', 'ambassador', 'commissioner', 'king', 'queen', 'prince', 'princess', 'emperor', 'sultan', 'emir', 'crown', 'duke', 'duchess', 'earl',
	'general', 'gen', 'colonel', 'col', 'lieutenant', 'lt', 'major', 'maj', 'captain', 'capt', 'sergeant', 'sgt', 'corporal', 'cpl', 'private', 'pvt', 'admiral', 'adm', 'commander', 'cmdr', 'brigadier', 'brig', 'marshal', 'sheriff', 'detective', 'inspector', 'superintendent', 'constable', 'pc', 'dci', 'officer', 'chief', 'staff', 'sergeant',
	'director', 'chairman', 'chairwoman', 'coach', 'manager', 'ceo', 'spokesman', 'spokeswoman', 'attorney', 'prime', 'deputy', 'mp', 'mec', 'msp', 'mep', 'td', 'former', 'ex-president', 'taoiseach', 'saint',
	'herr', 'frau', 'präsident', 'präsidentin', 'bundeskanzler', 'bundeskanzlerin', 'kanzler', 'ministerin', 'président', 'présidente', 'mme', 'mlle', 'señor', 'señora', 'don', 'doña', 'presidente', 'presidenta', 'signor', 'signora', 'ministro', 'ministra', 'onorevole', 'maître',
]);

/** A word as titles and name parts are compared: lower case, without a full stop at its end. */
export function bare(word: string): string {
	return word.toLowerCase().replace(/\.$/, '');
}
