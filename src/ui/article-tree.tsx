/** The reading as elements: blocks marked, grouped and drawn with Preact. No HTML is parsed. */
import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import {Fragment, type ComponentProps, type VNode} from 'preact';
import {useState} from 'preact/hooks';
import {jsx, jsxs} from 'preact/jsx-runtime';
import type {Entities} from '../article';
import type {BlockPlace} from '../reading';
import type {Settings} from '../settings';
import {assemble} from '../tree/assemble';
import {type BlockMention, withMarks} from '../tree/marks';
import {message} from './messages';

/** The shown blocks with their mentions marked, as Preact elements. */
export function articleTree(shown: readonly BlockPlace[], {mentions}: Entities, images: Settings['images']): VNode {
	const seen = new Set<number>();
	const numbered = mentions.map((mention, index): BlockMention => {
		const first = !seen.has(mention.entity);
		seen.add(mention.entity);
		return {...mention, index, first};
	});
	const tree = assemble(markBlocks(shown, numbered).map(({block}) => block));
	return toJsxRuntime(tree, {
		Fragment,
		jsx: jsx as never,
		jsxs: jsxs as never,
		elementAttributeNameCase: 'html',
		components: {img: (props: ComponentProps<'img'>) => <Picture {...props} images={images} />, table: Table, a: Link} as never,
	}) as unknown as VNode;
}

/** One walk over both lists: blocks and mentions are in the order of the text. */
function markBlocks(shown: readonly BlockPlace[], mentions: readonly BlockMention[]) {
	let next = 0;
	return shown.map(({block, start, text}) => {
		const own: BlockMention[] = [];
		for (; next < mentions.length && mentions[next]!.start < start + text.length; next++) {
			const mention = mentions[next]!;
			own.push({...mention, start: mention.start - start, end: mention.end - start});
		}
		return {block: {...block, element: withMarks(block.element, own)}};
	});
}

/** A picture as the settings want it: at once, on a click, or not at all. */
export function Picture({images, src, alt, ...size}: ComponentProps<'img'> & {readonly images: Settings['images']}) {
	const [tapped, setTapped] = useState(false);
	if (!src || images === 'off') {
		return null;
	}
	if (images === 'tap' && !tapped) {
		const label = alt ? message('showImage', String(alt)) : message('showImageUntitled');
		return <button class='picture-button' type='button' onClick={() => setTapped(true)}>{label}</button>;
	}
	return <img {...size} src={src} alt={alt ?? ''} loading='lazy' referrerpolicy='no-referrer' decoding='async' />;
}

function Table(props: ComponentProps<'table'>) {
	return <div class='wide' tabIndex={0} role='group'><table {...props} /></div>;
}

function Link(props: ComponentProps<'a'>) {
	return <a {...props} target='_blank' rel='noopener noreferrer' />;
}
