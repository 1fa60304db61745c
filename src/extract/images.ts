/** The image an `img` or `picture` shows, also where the page loads it late. */
import {attribute, querySelector, tagName} from '../tree/dom';
import {safeUrl} from './inline';

export interface Image {
	readonly src: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
}

const lateSources = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-image', 'data-full-src'];
const lateSets = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Icons, avatars and tracking pixels are smaller than this on a side, in CSS pixels. */
const smallest = 64;
/** CSS pixels: wide enough for the popup on a dense screen, and no wider. */
const wanted = 1200;

/** The image, or undefined for icons, pixels and images without an address. */
export function imageOf(element: Element, baseUrl: string): Image | undefined {
	const image = tagName(element) === 'img' ? element : querySelector(element, 'img');
	if (!image) {
		return undefined;
	}
	const width = sizeOf(image, 'width');
	const height = sizeOf(image, 'height');
	if ((width > 0 && width < smallest) || (height > 0 && height < smallest)) {
		return undefined;
	}
	const src = sourceOf(element, image, baseUrl);
	return src && !isPixel(image, src) ? {src, alt: attribute(image, 'alt').slice(0, 500).trim(), width, height} : undefined;
}

function sizeOf(image: Element, name: string): number {
	const value = Number.parseInt(attribute(image, name), 10);
	return Number.isFinite(value) && value > 0 ? value : 0;
}

/** CSS pixels: a loaded picture of no more than this on a side is there to count its readers. */
const largestPixel = 3;

/** What has loaded tells its size itself; a small picture that stands in until another one loads has another address. */
function isPixel(image: Element, src: string): boolean {
	const {complete, currentSrc, naturalWidth, naturalHeight} = image as HTMLImageElement;
	return complete && naturalWidth > 0 && (naturalWidth <= largestPixel || naturalHeight <= largestPixel) && currentSrc === src;
}

function sourceOf(element: Element, image: Element, baseUrl: string): string {
	for (const candidate of candidatesOf(element, image)) {
		const url = candidate === '' ? '' : safeUrl(candidate.trim(), baseUrl);
		if (/^https?:/.test(url)) {
			return url;
		}
	}
	return '';
}

function* candidatesOf(element: Element, image: Element): Generator<string> {
	for (const name of lateSources) {
		yield attribute(image, name);
	}
	for (const name of lateSets) {
		yield largestCandidate(attribute(image, name));
	}
	if (element !== image) {
		yield largestCandidate(attribute(querySelector(element, 'source') ?? image, 'srcset'));
	}
	yield attribute(image, 'src');
}

/** Longer source sets are a bomb: news pages have 2,897 characters at most. */
const longestSet = 8000;

/** The address in a source set whose width is nearest above what the popup needs. */
export function largestCandidate(set: string): string {
	if (set === '' || set.length > longestSet) {
		return '';
	}
	let best = '';
	let bestScore = Number.NEGATIVE_INFINITY;
	for (const part of set.split(/,\s+/)) {
		const [url = '', size = '1x'] = part.trim().split(/\s+/);
		const width = size.endsWith('x') ? Number.parseFloat(size) * wanted / 2 : Number.parseFloat(size);
		const score = width >= wanted ? wanted - width / 10 : width;
		if (url !== '' && score > bestScore) {
			best = url;
			bestScore = score;
		}
	}
	return best;
}
