/** A picture of the article, or what stands in its place. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Settings} from '../settings';
import {message} from './messages';

interface PictureProps extends Pick<JSX.ImgHTMLAttributes, 'src' | 'alt' | 'width' | 'height'> {
	readonly images: Settings['images'];
}

/** A picture that tells its server nothing of the page, loads when it comes near, and on a click where the reader wants that. One that does not come leaves its words. */
export function Picture({images, alt, ...source}: PictureProps) {
	const [isWanted, setWanted] = useState(false);
	const [isMissing, setMissing] = useState(false);
	const words = typeof alt === 'string' ? alt : '';
	if (images === 'tap' && !isWanted) {
		return <button type="button" class="picture" onClick={() => setWanted(true)}>{words ? message('showImage', words) : message('showImageUntitled')}</button>;
	}
	if (isMissing) {
		return <span class="picture missing">{words ? message('imageMissing', words) : message('imageMissingUntitled')}</span>;
	}
	return <img referrerpolicy="no-referrer" loading="lazy" decoding="async" alt={words} onError={() => setMissing(true)} {...source} />;
}
