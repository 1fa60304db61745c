/** The marks that are lit at the level "first mention". */
import type {Element, Nodes, Root} from 'hast';

/** More than about a dozen names lit at once turn a text into confetti. */
const namesLit = 12;

/** The first mark of each of the top-ranked entities. */
export function firstMarks(root: Root): ReadonlySet<Element> {
	const firsts = new Map<string, Element>();
	const stack: Nodes[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === 'element' && node.tagName === 'mark') {
			const rank = String(node.properties['dataEntity']);
			if (Number(rank) < namesLit && !firsts.has(rank)) {
				firsts.set(rank, node);
			}
		} else if ('children' in node) {
			stack.push(...node.children.toReversed());
		}
	}
	return new Set(firsts.values());
}
