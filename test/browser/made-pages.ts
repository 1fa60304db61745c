/** Pages that are no files: made on request, or served in a way that a file cannot say. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ServerResponse} from 'node:http';
import {sample} from '../../tools/paths';
import type {Handler} from '../../tools/serve';

/** So many paragraphs keep the content script busy for long enough to navigate away from it. */
const heavyParagraphs = 6000;

const story = readFileSync(join(sample, 'index.html'));

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
	// All of the story, but the connection stays open.
	'/never-ends': response => {
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(story);
	},
	'/strict-policy': response => {
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; sandbox"}).end(story);
	},
	'/heavy': response => {
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(heavyPage());
	},
	'/document.pdf': response => {
		response.writeHead(200, {'content-type': 'application/pdf'}).end(pdf);
	},
};

/** Answers the requests for made pages. */
export const madePages: Handler = (request, response) => {
	const answer = answers[request.url ?? ''];
	answer?.(response);
	return answer !== undefined;
};

function heavyPage(): string {
	const paragraphs = Array.from({length: heavyParagraphs}, (_, index) => `<p>In the year ${index}, the keepers of the harbour wrote, the ice came early, and the boats stayed at their moorings until the spring.</p>`);
	return `<!doctype html><html lang="en"><title>A very long chronicle of the harbour</title><article><h1>A very long chronicle of the harbour</h1>${paragraphs.join('\n')}</article>`;
}

/** The smallest document that a viewer opens. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;
