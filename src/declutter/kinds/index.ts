/** Every kind of clutter with a judge of its own, in the order they are asked. */
import type {ClutterKind} from '../kind';
import {byline, hiddenText, readMore, repeat, tags} from './line-kinds';
import {advertisement, authorBio, comments, consent, disclaimer, mediaPlayer, newsletter, share, subscription} from './phrase-kinds';
import {relatedStories} from './related-stories';

/** Text that cannot be seen is judged first; labels that name themselves come before lists; lists before the lines that could be part of one. */
export const kinds: readonly ClutterKind[] = [
	hiddenText, repeat, advertisement, share, disclaimer, consent, comments, readMore, newsletter, relatedStories, subscription, tags, byline, authorBio, mediaPlayer,
];
