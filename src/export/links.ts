/** Links in what is taken along. */
import type {ElementContent} from 'hast';

/** The content without links that lead nowhere and links inside links, which neither HTML nor Markdown can say; what they hold stays. Recursive: accepted trees are 40 deep at most. */
export function withSoundLinks(content: readonly ElementContent[], {isInLink = false} = {}): ElementContent[] {
	return content.flatMap(node => {
		if (node.type !== 'element') {
			return [node];
		}
		const isSound = node.tagName === 'a' && !isInLink && node.properties['href'] !== undefined;
		const children = withSoundLinks(node.children, {isInLink: isInLink || isSound});
		return node.tagName === 'a' && !isSound ? children : [{...node, children}];
	});
}
