/** What an article can be taken along as. */
import {fileName} from './file-name';
import {storyDocument, storyFragment} from './html';
import {storyMarkdown} from './markdown';
import {storyText} from './plain-text';
import type {Story} from './story';

export {storyFragment, storyText};
export type {NameGroup, Story} from './story';

export const formats = ['markdown', 'html', 'text'] as const;
export type Format = (typeof formats)[number];

/** A file to save: its name, its content and what kind of content that is. */
export interface StoryFile {
	readonly name: string;
	readonly mediaType: string;
	readonly content: string;
}

interface Writing {
	readonly ending: string;
	readonly mediaType: string;
	readonly write: (story: Story) => string;
}

const writings: Readonly<Record<Format, Writing>> = {
	markdown: {ending: 'md', mediaType: 'text/markdown;charset=utf-8', write: storyMarkdown},
	html: {ending: 'html', mediaType: 'text/html;charset=utf-8', write: storyDocument},
	text: {ending: 'txt', mediaType: 'text/plain;charset=utf-8', write: storyText},
};

/** The story as a file in this format. */
export function storyFile(story: Story, format: Format): StoryFile {
	const {ending, mediaType, write} = writings[format];
	return {name: fileName(story.title, ending), mediaType, content: write(story)};
}
