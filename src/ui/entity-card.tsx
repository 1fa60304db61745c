/** The card of one entity: what the article says of it, its other names, its sentences, and the way to look it up. */
import type {Article, Entities} from '../article';
import type {Reading} from '../reading';
import {Icon} from './icons';
import {counted, listInWords, message} from './messages';
import {sentencesWith, type Sentence} from './sentences';
import {Sheet} from './sheet';

interface CardProps {
	readonly rank: number;
	readonly article: Article;
	readonly reading: Reading;
	readonly entities: Entities;
	/** Shows one of the article's mentions, by its index. */
	readonly onShow: (mention: number) => void;
	readonly onClose: () => void;
}

/** The card, as a sheet. */
export function EntityCard({rank, article, reading, entities: {entities, mentions}, onShow, onClose}: CardProps) {
	const entity = entities[rank];
	if (!entity) {
		return null;
	}
	const {name, type, aliases, count, description} = entity;
	const others = aliases.filter(alias => alias !== name);
	const sentences = sentencesWith(rank, mentions, {shown: reading.shown, lang: article.lang});
	return (
		<Sheet title={name} onClose={onClose}>
			<div class="card" data-type={type}>
				<p class="type"><Icon name={type} />{message('cardFacts', message(`type_${type}`), counted('mentions', count))}</p>
				{description && <p class="description" dir="auto" lang={article.lang || undefined}>{description}</p>}
				{others.length > 0 && <p class="aliases" dir="auto">{message('aliases', listInWords(others, 'unit'))}</p>}
				<h3>{message('cardSentences')}</h3>
				<ol class="sentences" lang={article.lang || undefined} dir={article.dir}>
					{sentences.map(sentence => <SentenceRow key={sentence.mention} sentence={sentence} onShow={onShow} />)}
				</ol>
				<p class="look-up">
					<a href={lookUpAddress(name, article.lang)} target="_blank" rel="noopener noreferrer">{message('lookUp', name)}</a>
					<span class="note">{message('lookUpNote')}</span>
				</p>
			</div>
		</Sheet>
	);
}

function SentenceRow({sentence: {mention, parts}, onShow}: {readonly sentence: Sentence; readonly onShow: (mention: number) => void}) {
	return (
		<li>
			<button type="button" class="row" onClick={() => onShow(mention)}>
				{parts.map(({text, isName}, index) => isName ? <strong key={index}>{text}</strong> : text)}
			</button>
		</li>
	);
}

/** The search of the Wikipedia in the article's language; it opens on a click only. */
export function lookUpAddress(name: string, lang: string): string {
	const [edition = ''] = lang.toLowerCase().split('-');
	const host = /^[a-z]{2,3}$/.test(edition) ? edition : 'en';
	return `https://${host}.wikipedia.org/w/index.php?${new URLSearchParams({search: name}).toString()}`;
}
