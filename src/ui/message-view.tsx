/** What the popup says in place of an article, in plain words, and what can be done about it. */
import {Button} from './button';
import {Drawing} from './icons';
import {message} from './messages';
import type {Trouble} from './page';

interface MessageViewProps {
	readonly about: Trouble;
	/** What was asked for and is not there. */
	readonly missing: 'longest' | 'selected' | undefined;
	/** Undefined where the page cannot be asked. */
	readonly onAsk: ((what: 'longest' | 'selected') => void) | undefined;
}

/** The message, its hint, and the ways to see some text all the same. */
export function MessageView({about, missing, onAsk}: MessageViewProps) {
	const {says, hint} = wordsFor(about);
	return (
		<main class="message">
			<Drawing name={about.kind === 'not-an-article' ? 'frontPage' : 'folded'} />
			{'title' in about && about.title && <p class="page-title" dir="auto">{about.title}</p>}
			<div role="status">
				<h1>{says}</h1>
				{hint && <p class="hint">{hint}</p>}
			</div>
			{onAsk && about.kind !== 'unreadable' && <Ways about={about} onAsk={onAsk} />}
			<div role="status">{missing && <p class="hint missing">{message(missing === 'longest' ? 'noLongestText' : 'nothingSelected')}</p>}</div>
		</main>
	);
}

function wordsFor(about: Trouble): {says: string; hint: string} {
	switch (about.kind) {
		case 'unreadable': {
			return {says: message('unreadable'), hint: message('unreadableHint')};
		}
		case 'gone': {
			return {says: message('gone'), hint: message('goneHint')};
		}
		case 'refused': {
			return {says: message(`refused_${about.why}`), hint: message(`refused_${about.why}Hint`)};
		}
		case 'not-an-article': {
			return {says: message(`notAnArticle_${about.why}`), hint: message(about.why === 'no-text' ? 'noTextHint' : 'notAnArticleHint')};
		}
	}
}

function Ways({about, onAsk}: {readonly about: Trouble; readonly onAsk: (what: 'longest' | 'selected') => void}) {
	const hasText = about.kind === 'not-an-article' && about.why !== 'no-text';
	const canSelect = hasText || (about.kind === 'refused' && about.why === 'too-big');
	return (
		<div class="ways">
			{hasText && <Button class="main" onClick={() => onAsk('longest')}>{message('longestText')}</Button>}
			{canSelect && <Button class="plain" onClick={() => onAsk('selected')}>{message('selectedText')}</Button>}
		</div>
	);
}
