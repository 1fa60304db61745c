/** Pictures in what is taken along, as the reader has them: shown, as a link, or not at all. */
import type {Element, ElementContent} from 'hast';

export type Pictures = 'shown' | 'linked' | 'none';

interface Wanted {
	readonly pictures: Pictures;
	/** What a link to a picture without a description says. */
	readonly label: string;
}

/** The content with its pictures as wanted. A figure goes with its only picture. Recursive: accepted trees are 40 deep at most. */
export function withPictures(content: readonly ElementContent[], wanted: Wanted): ElementContent[] {
	return content.flatMap(node => node.type === 'element' ? picturesIn(node, wanted) : [node]);
}

function picturesIn(element: Element, wanted: Wanted): ElementContent[] {
	if (element.tagName === 'img') {
		return picture(element, wanted);
	}
	if (element.tagName === 'figure' && wanted.pictures === 'none' && holdsPicture(element)) {
		return [];
	}
	return [{...element, children: withPictures(element.children, wanted)}];
}

function picture(image: Element, {pictures, label}: Wanted): ElementContent[] {
	const {src, alt} = image.properties;
	if (pictures === 'none' || typeof src !== 'string') {
		return [];
	}
	if (pictures === 'shown') {
		return [{...image, properties: {...image.properties, referrerPolicy: 'no-referrer'}}];
	}
	const words = typeof alt === 'string' && alt.trim() !== '' ? `${label}: ${alt}` : label;
	return [{type: 'element', tagName: 'a', properties: {href: src}, children: [{type: 'text', value: words}]}];
}

function holdsPicture({children}: Element): boolean {
	return children.some(child => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)));
}
