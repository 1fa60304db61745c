/** The words of all languages: for what has them at hand, as the build, the tests and the trainers have. A page is given those that it wants. */
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
import {languageCodes} from './codes';
import {dateWords} from './date-words';
import type {LanguagePhrases, LanguageWords} from './phrases';
import {pl} from './pl';
import {pt} from './pt';
import {ru} from './ru';
import {sv} from './sv';
import {tr} from './tr';
import {uk} from './uk';
import {zh} from './zh';

const allPhrases: Readonly<Record<Language, () => LanguagePhrases>> = {ar, cs, da, de, el, en, es, fi, fr, hi, it, ja, ko, nl, no, pl, pt, ru, sv, tr, uk, zh};

export const allWords = Object.fromEntries(languageCodes.map(code => [code, {phrases: allPhrases[code](), dates: dateWords[code]}])) as Readonly<Record<Language, LanguageWords>>;
