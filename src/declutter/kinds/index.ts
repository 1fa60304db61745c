/** Every kind of clutter with a judge of its own, in the order they are asked; the first that takes a block has it. */
import type {ClutterKind} from '../kind';
import {advertisement} from './advertisement';
import {authorBio} from './author-bio';
import {byline} from './byline';
import {comments} from './comments';
import {consent} from './consent';
import {disclaimer} from './disclaimer';
import {hiddenText} from './hidden-text';
import {mediaPlayer} from './media-player';
import {newsletter} from './newsletter';
import {readMore} from './read-more';
import {relatedStories} from './related-stories';
import {repeat} from './repeat';
import {share} from './share';
import {subscription} from './subscription';
import {tags} from './tags';

export const kinds: readonly ClutterKind[] = [
	// What cannot be seen or stands there twice is judged before what it says.
	hiddenText,
	repeat,
	// Lines that name themselves come before lists, whose items they would otherwise be.
	advertisement,
	share,
	disclaimer,
	consent,
	comments,
	readMore,
	newsletter,
	// Lists come before the lines that may stand in one: dates, topics and teasers.
	relatedStories,
	subscription,
	tags,
	// A sentence about the author names them, as a byline does.
	authorBio,
	byline,
	// The shortest and plainest phrases come last.
	mediaPlayer,
];
