/** The phrases of all languages: for what has them at hand, as the build, the tests and the trainers have. A page is given those that it wants. */
import {ar} from './ar';
import {cs} from './cs';
import {da} from './da';
import {de} from './de';
import {el} from './el';
import {en} from './en';
import {es} from './es';
import {fi} from './fi';
import {fr} from './fr';
import {hi} from './hi';
import {it} from './it';
import {ja} from './ja';
import {ko} from './ko';
import {nl} from './nl';
import {no} from './no';
import type {Language} from './codes';
import type {LanguagePhrases} from './phrases';
import {pl} from './pl';
import {pt} from './pt';
import {ru} from './ru';
import {sv} from './sv';
import {tr} from './tr';
import {uk} from './uk';
import {zh} from './zh';

export const allWords: Readonly<Record<Language, LanguagePhrases>> = {
	ar: ar(), cs: cs(), da: da(), de: de(), el: el(), en: en(), es: es(), fi: fi(), fr: fr(), hi: hi(), it: it(),
	ja: ja(), ko: ko(), nl: nl(), no: no(), pl: pl(), pt: pt(), ru: ru(), sv: sv(), tr: tr(), uk: uk(), zh: zh(),
};
