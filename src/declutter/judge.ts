/** A verdict for each block: kept, or left out as one kind for one reason. */
import type {Verdict} from '../article';
import {isWithin} from '../extract/places';
import type {Facts, Known} from './facts';
import {styleOf} from './facts';
import {placeSays} from './kind';
import {kinds} from './kinds/index';
import {beliefsOf} from './learned/belief';
import {settled} from './learned/settle';
import {withoutLooseHeadings} from './loose-headings';

const kept: Verdict = {kept: true};

/** The verdicts on a page's blocks, in their order. */
export function judge(facts: Facts): Verdict[] {
	const rules = ruleVerdicts(facts);
	const beliefs = beliefsOf(facts, rules);
	return settled(rules, beliefs, facts.known.map(({block}) => block));
}

/** What the rules alone say, which is what the learned part builds on. */
export function ruleVerdicts(facts: Facts): Verdict[] {
	const verdicts = facts.known.map(item => judgeBlock(item, facts));
	return withoutLooseHeadings(withFigures(verdicts, facts), facts.known.map(({block}) => block));
}

function judgeBlock(item: Known, facts: Facts): Verdict {
	for (const kind of kinds) {
		const evidence = kind.judge(item, facts);
		if (evidence) {
			return {kept: false, kind: kind.id, ...evidence};
		}
	}
	return belongs(item, facts) ? kept : {kept: false, kind: 'page-furniture', ...furnitureReason(item, facts)};
}

const furniture = ['nav', 'navigation', 'menu', 'footer', 'breadcrumb', 'sidebar', 'aside', 'toolbar', 'banner'];

function furnitureReason(item: Known, facts: Facts): {reason: string; confidence: number} {
	const named = placeSays(item, furniture, 8);
	if (named) {
		return {reason: `navigation:${named}`, confidence: 0.9};
	}
	return {reason: item.index > facts.last ? 'below-article' : item.taken ? 'unlike-article' : 'outside-article', confidence: 0.7};
}

/** Blocks from the last paragraph of the backbone that a closing line may stand away. */
const closing = 3;
/** Share of link words above which a short block is no text. */
const mostlyLinks = 0.8;

/** Whether a block is part of the article: the backbone, and what Readability takes or the article's style holds between its ends. */
function belongs(item: Known, facts: Facts): boolean {
	const {block} = item;
	if (block.tag === 'button' || block.tag === 'label' || block.tag === 'caption' || block.tag === 'figure' || block.tag === 'embed') {
		return false;
	}
	if (item.isCore) {
		return true;
	}
	if (item.linkShare > mostlyLinks && block.words < 30 && block.tag !== 'table') {
		return false;
	}
	const between = item.index > facts.first && item.index < facts.last;
	if (between) {
		return item.taken || (isInMain(item, facts) && (facts.coreStyles.has(styleOf(block)) || isOwnText(item)));
	}
	if (item.index < facts.first) {
		return isOpening(item, facts);
	}
	return item.taken && item.index <= facts.last + closing && (facts.coreStyles.has(styleOf(block)) || block.tag === 'li') && (item.endsSentence || block.words >= 8);
}

/** Prose and headings between the article's paragraphs, where no container says that they are something else. */
function isOwnText(item: Known): boolean {
	return (item.isProse || /^h[2-6]$/.test(item.block.tag)) && placeSays(item, notArticle, 5) === undefined;
}

const notArticle = ['aside', 'complementary', 'related', 'teaser', 'promo', 'newsletter', 'infobox', 'sidebar', 'footer', 'nav', 'comments', 'card', 'ad', 'gallery'];

function isInMain(item: Known, {main}: Facts): boolean {
	return main !== undefined && isWithin(item.block.place, main);
}

/** Blocks before the backbone that a standfirst or first heading may stand away. */
const opening = 12;

/** A standfirst, a first short paragraph or a heading, right above the backbone. */
function isOpening(item: Known, facts: Facts): boolean {
	if (facts.first - item.index > opening) {
		return false;
	}
	const {description} = facts.metadata;
	const isStandfirst = item.block.words >= 6 && description !== '' && description.toLowerCase().slice(0, 60) === item.block.text.toLowerCase().slice(0, 60) && item.block.tag !== 'h1';
	if (isStandfirst) {
		return true;
	}
	const isLead = item.isProse && item.linkShare < 0.3 && isBelowHeadline(item, facts) && placeSays(item, notArticle, 5) === undefined;
	return isLead || item.taken && item.block.words >= 4 && (item.endsSentence || /^h[2-4]$/.test(item.block.tag) || facts.coreStyles.has(styleOf(item.block)));
}

function isBelowHeadline({index}: Known, {headline}: Facts): boolean {
	return headline >= 0 && index > headline;
}

/** Figures and their captions are kept where they stand within the article. */
function withFigures(verdicts: Verdict[], facts: Facts): Verdict[] {
	return verdicts.map((verdict, index) => {
		const item = facts.known[index]!;
		const {tag} = item.block;
		const isFigure = (tag === 'figure' || tag === 'caption' || tag === 'embed') && !verdict.kept && verdict.kind === 'page-furniture';
		const inArticle = index > facts.first - opening && index <= facts.last + 1 && (item.taken || isInMain(item, facts));
		return isFigure && inArticle && !item.block.hidden && item.block.links.length < 3 ? kept : verdict;
	});
}
