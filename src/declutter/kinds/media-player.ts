/** The words on and around video and audio players. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'player',
	places: ['player', 'video', 'audio', 'media', 'podcast', 'listen'],
	longest: 30,
	linked: 0.8,
	edgeCounts: false,
};

/** A label that is the whole block, or begins one in a place named for players. */
export const mediaPlayer = {
	id: 'media-player',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
