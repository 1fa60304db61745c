/** Serves the hostile pages and what they try to load, and remembers who asked for what. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {type PageServer, serve} from '../../tools/serve';
import {png} from './documents';
import {hostilePages} from './index';
import type {HostileClass, HostilePage} from './page';

/** A request that no page of this server made for itself. */
export interface ForeignRequest {
	readonly url: string;
	readonly referrer: string | undefined;
	readonly cookie: string | undefined;
}

export interface HostileServer extends PageServer {
	/** The requests that came from elsewhere than a page of this server, navigations apart. */
	readonly foreign: readonly ForeignRequest[];
}

const picture = png(640, 480);
const pixel = png(1, 1);

/** Serves the pages at `<class>/<name>`. Every page sets a cookie. */
export async function serveHostile(): Promise<HostileServer> {
	const foreign: ForeignRequest[] = [];
	const server = await serve(import.meta.dirname, (request, response) => {
		if (isForeign(request)) {
			foreign.push({url: request.url ?? '', referrer: request.headers.referer, cookie: request.headers.cookie});
		}
		answer(request, response);
		return true;
	});
	return {...server, foreign};
}

/** Browsers say themselves where a request is from. The icon of a tab is theirs. */
function isForeign({headers, url}: IncomingMessage): boolean {
	const isNavigation = headers['sec-fetch-mode'] === 'navigate';
	return !isNavigation && url !== '/favicon.ico' && headers['sec-fetch-site'] !== 'same-origin' && headers['sec-fetch-dest'] !== undefined;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
	const {pathname} = new URL(request.url ?? '/', 'http://localhost');
	const [, group = '', name = ''] = pathname.split('/');
	const pages = Object.hasOwn(hostilePages, group) ? hostilePages[group as HostileClass] : [];
	const page = pages.find(candidate => candidate.name === decodeURIComponent(name));
	if (page) {
		sendPage(page, `http://${request.headers.host}/`, response);
	} else {
		sendResource(pathname, response);
	}
}

function sendPage({make, contentType = 'text/html; charset=utf-8', status = 200}: HostilePage, origin: string, response: ServerResponse): void {
	response.writeHead(status, {'content-type': contentType, 'set-cookie': 'reader=known; Path=/; SameSite=Lax', 'cache-control': 'no-store'});
	response.end(make(origin));
}

function sendResource(path: string, response: ServerResponse): void {
	const [type, body] = resourceOf(path);
	response.writeHead(200, {'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*'}).end(body);
}

function resourceOf(path: string): readonly [string, string | Buffer] {
	if (path === '/picture.png') {
		return ['image/png', picture];
	}
	if (path === '/frame') {
		return ['text/html', '<p>A frame of the same site says this sentence, and a second one.</p>'];
	}
	if (path.endsWith('.css')) {
		return ['text/css', '/* nothing */'];
	}
	return path.endsWith('.js') ? ['text/javascript', 'globalThis.trapped = true'] : ['image/png', pixel];
}
