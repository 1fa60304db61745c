/** What the learned judge looks at: one number per question and block. Each line is a question. */
import {kindIds} from '../../article';
import type {Place} from '../../extract/places';
import type {Known} from '../facts';
import {styleOf} from '../facts';
import {isHeading} from '../kind';
import {isAge, isDateLine, matchPhrase} from '../words/index';
import type {PhraseSet} from '../words/index';
import type {Marks} from './marks';
import {marksIn} from './marks';
import type {JudgedPage, Totals} from './page';
import {boxOf, cardsOf, kinshipOf, longWords, nothing} from './page';
import {farthest, groupNames} from './place-words';

type Question = (item: Known, page: JudgedPage) => number;
type Questions = Readonly<Record<string, Question>>;

const log = (value: number) => Math.log2(1 + Math.max(0, value));
const ratio = (part: number, whole: number) => whole === 0 ? 0 : part / whole;
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
/** Characters of a block whose marks are counted. */
const sample = 600;
let counted: {readonly of: Known; readonly marks: Marks} | undefined;

/** The marks of a block, of which one question after the other asks. */
function marks(item: Known): Marks {
	if (counted?.of !== item) {
		counted = {of: item, marks: marksIn(item.block.text.slice(0, sample))};
	}
	return counted.marks;
}

const sampled = ({block}: Known) => Math.min(sample, block.text.length);

/** The block by itself. */
const itself: Questions = {
	words: ({block}) => log(block.words),
	characters: ({block}) => log(block.text.length),
	linkShare: ({linkShare}) => linkShare,
	links: ({block}) => log(block.links.length),
	endsSentence: ({endsSentence}) => Number(endsSentence),
	isProse: ({isProse}) => Number(isProse),
	hasTime: ({block}) => Number(block.hasTime),
	bold: ({block}) => block.bold,
	hidden: ({block}) => Number(block.hidden),
	sentences: item => marks(item).sentences,
	capitals: item => ratio(marks(item).capitals, sampled(item)),
	capitalWords: item => ratio(marks(item).capitalWords, sampled(item)),
	digits: item => ratio(marks(item).digits, sampled(item)),
	commas: item => ratio(marks(item).commas, sampled(item)),
	quotes: item => marks(item).quotes,
	bars: item => marks(item).bars,
	endsInColon: ({block}) => Number(/:\s?$/.test(block.text)),
	asks: ({block}) => Number(/\?\s?$/.test(block.text)),
	beginsQuoting: ({block}) => Number(/^["“„«»‚‘']/.test(block.text)),
	beginsLow: ({block}) => Number(/^\p{Ll}/u.test(block.text)),
	isAge: ({plain}) => Number(isAge(plain)),
	isDate: ({plain}) => Number(isDateLine(plain)),
	inList: ({block}) => Number(block.list !== undefined),
	inQuote: ({block}) => Number(block.quote !== undefined),
	...Object.fromEntries(['p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'td', 'table', 'dd', 'pre', 'button', 'label'].map(tag => [`tag ${tag}`, ({block}: Known) => Number(block.tag === tag)])),
};

const hows = {anywhere: 1, start: 2, whole: 3} as const;
const sets: readonly PhraseSet[] = ['disclaimer', 'related', 'readMore', 'newsletter', 'subscription', 'share', 'tags', 'byline', 'authorBio', 'comments', 'advertisement', 'player', 'consent', 'copyright'];

/** What the block says, against what the page says of itself. */
const said: Questions = {
	inBody: ({isStated}, {facts: {body}}) => body === '' ? 0 : isStated ? 2 : 1,
	/** What is in a statement of the whole text, or missing there, tells more than where the statement is an excerpt. */
	stated: ({isStated}, {stated}) => stated * (isStated ? 1 : -1),
	kinship: kinshipOf,
	copies: ({plain}, {copies}) => log(copies.get(plain)!),
	titleOverlap({plain}, {titleWords}) {
		const words = longWords(plain);
		return ratio(words.filter(word => titleWords.has(word)).length, words.length);
	},
	isDescription: ({plain}, {description}) => Number(plain.length > 20 && description.startsWith(plain.slice(0, 50))),
	namesAuthor: ({plain}, {facts}) => Number(facts.metadata.authors.some(author => author.length > 4 && plain.includes(author.toLowerCase()))),
	linkedElsewhere: ({block}, {facts}) => log(Math.max(0, ...block.links.map(link => (facts.targets.get(link) ?? 1) - 1))),
	...Object.fromEntries(sets.map(set => [`says ${set}`, ({plain}: Known) => {
		const how = matchPhrase(set, plain)?.how;
		return how ? hows[how] : 0;
	}])),
};

/** Where the block stands on its way down the page. */
const along: Questions = {
	toFirst: ({index}, {facts}) => within(index - facts.first, -30, 30),
	toLast: ({index}, {facts}) => within(index - facts.last, -60, 60),
	shareBefore: ({index}, {coreBefore, coreWords}) => ratio(coreBefore[index]!, coreWords),
	wordsBefore: ({index}, {coreBefore}) => log(coreBefore[index]!),
	wordsAfter: ({index, isCore, block}, {coreBefore, coreWords}) => log(coreWords - coreBefore[index]! - (isCore ? block.words : 0)),
	afterHeadline: ({index}, {facts: {headline}}) => headline < 0 ? -2 : within(index - headline, -2, 40),
	gapBefore: (item, page) => gap(item, page, -1),
	gapAfter: (item, page) => gap(item, page, 1),
	headingAway: ({index}, {headings}) => headings[index]! < 0 ? 31 : Math.min(30, index - headings[index]!),
	headingSaysRelated: ({index}, {headings, facts}) => headings[index]! < 0 ? 0 : Number(matchPhrase('related', facts.known[headings[index]!]!.plain) !== undefined),
	headingLeft: ({index}, {headings, rules}) => headings[index]! < 0 ? -1 : Number(!rules[headings[index]!]!.kept),
};

/** Blocks between a block and the next of the backbone in one direction, up to 20. */
function gap(item: Known, {facts}: JudgedPage, step: 1 | -1): number {
	let blocks = 0;
	for (let at = item.index + step; blocks < 20 && facts.known[at] && !facts.known[at]!.isCore; at += step) {
		blocks++;
	}
	return blocks;
}

/** The blocks beside it. */
function beside(step: number): Questions {
	const ask = (question: (other: Known, item: Known, page: JudgedPage) => number, missing: number): Question => (item, page) => {
		const other = page.facts.known[item.index + step];
		return other ? question(other, item, page) : missing;
	};
	return {
		[`words ${step}`]: ask(({block}) => log(block.words), -1),
		[`linkShare ${step}`]: ask(({linkShare}) => linkShare, -1),
		[`core ${step}`]: ask(({isCore}) => Number(isCore), 0),
		[`taken ${step}`]: ask(({taken}) => Number(taken), 0),
		[`picture ${step}`]: ask(({block}) => Number(block.images.length > 0 || block.tag === 'caption'), 0),
		[`heading ${step}`]: ask(other => Number(isHeading(other)), 0),
		[`sameStyle ${step}`]: ask((other, item) => Number(styleOf(other.block) === styleOf(item.block)), 0),
		[`sameParent ${step}`]: ask((other, item) => Number(other.block.place.parent === item.block.place.parent), 0),
		[`left ${step}`]: ask((other, _item, {rules}) => Number(!rules[other.index]!.kept), 0),
	};
}

const style = ({block}: Known, {styles}: JudgedPage) => styles.get(styleOf(block)) ?? nothing;
const parent = ({block: {place}}: Known, {places}: JudgedPage) => places.get(place.parent ?? place) ?? nothing;
const grandparent = ({block: {place}}: Known, {places}: JudgedPage) => places.get(place.parent?.parent ?? place) ?? nothing;
const box = (item: Known, page: JudgedPage) => page.places.get(boxOf(item, page) ?? item.block.place) ?? nothing;

/** The containers around it, and the blocks of its style. */
const around: Questions = {
	styleCore: (item, page) => ratio(style(item, page).core, page.coreWords),
	styleLinks: (item, page) => ratio(style(item, page).linkWords, style(item, page).words),
	styleOwn: (item, page) => ratio(style(item, page).core, style(item, page).words),
	isCoreStyle: ({block}, {facts}) => Number(facts.coreStyles.has(styleOf(block))),
	...totals('parent', parent), ...totals('grandparent', grandparent), ...totals('box', box),
	cards: (item, page) => log(cardsOf(item, page).count),
	cardLinks: (item, page) => ratio(cardsOf(item, page).linked, cardsOf(item, page).count),
	cardWords: (item, page) => ratio(cardsOf(item, page).words, cardsOf(item, page).count),
	boxDepth(item, page) {
		const found = boxOf(item, page);
		return found ? item.block.place.depth - found.depth : -1;
	},
	outOfMain: ({block}, {facts, aroundCore}) => outOfMain(block.place, facts.main, aroundCore),
	...Object.fromEntries(groupNames.map((name, group) => [`near ${name}`, ({block}: Known, {nearness}: JudgedPage) => nearness(block.place)[group]!])),
	...Object.fromEntries(['article', 'main', 'aside', 'section', 'header', 'footer', 'nav', 'form', 'ul', 'ol', 'blockquote', 'figure', 'details', 'a'].map(tag => [`in ${tag}`, ({block}: Known) => stepsTo(tag, block.place)])),
};

function totals(name: string, find: (item: Known, page: JudgedPage) => Totals): Questions {
	return {
		[`${name} words`]: (item, page) => log(find(item, page).words),
		[`${name} blocks`]: (item, page) => log(find(item, page).blocks),
		[`${name} links`]: (item, page) => ratio(find(item, page).linkWords, find(item, page).words),
		[`${name} core`]: (item, page) => ratio(find(item, page).core, page.coreWords),
		[`${name} prose`]: (item, page) => ratio(find(item, page).core, find(item, page).words),
		[`${name} taken`]: (item, page) => ratio(find(item, page).taken, find(item, page).words),
	};
}

/** Below the backbone's smallest container: steps down from it, negative; beside it: how much further out the two meet. */
function outOfMain(place: Place, main: Place | undefined, aroundCore: ReadonlySet<Place>): number {
	let outside = 0;
	for (let at: Place | undefined = place; at; at = at.parent) {
		if (aroundCore.has(at)) {
			return at === main ? -Math.min(outside, 8) : Math.min(12, main!.depth - at.depth);
		}
		outside++;
	}
	return 13;
}

function stepsTo(tag: string, place: Place): number {
	let steps = 0;
	for (let at: Place | undefined = place; at; at = at.parent) {
		if (at.tag === tag || steps === farthest) {
			break;
		}
		steps++;
	}
	return Math.min(steps, farthest);
}

/** What Readability and the rules say. */
const judged: Questions = {
	taken: ({taken}) => Number(taken),
	isCore: ({isCore}) => Number(isCore),
	kept: ({index}, {rules}) => Number(rules[index]!.kept),
	confidence({index}, {rules}) {
		const verdict = rules[index]!;
		return verdict.kept ? 0 : verdict.confidence;
	},
	...Object.fromEntries(kindIds.map(kind => [`kind ${kind}`, ({index}: Known, {rules}: JudgedPage) => {
		const verdict = rules[index]!;
		return Number(!verdict.kept && verdict.kind === kind);
	}])),
};

/** All questions by name. */
export const questions: Questions = {...itself, ...said, ...along, ...beside(-2), ...beside(-1), ...beside(1), ...beside(2), ...around, ...judged};
