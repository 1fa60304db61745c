/** A web server on this machine for pages of the project's own. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.pdf': 'application/pdf',
};

export interface PageServer {
	/** The address of the folder, ending in a slash. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Answers a request itself, and says so by `true`. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves a folder on a free port; `handler` comes first where there is one. */
export async function serve(folder: string, handler?: Handler): Promise<PageServer> {
	const server = createServer((request, response) => {
		if (!handler?.(request, response)) {
			sendFile(folder, request.url ?? '/', response);
		}
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) {
		throw new Error('The page server has no port');
	}
	return {
		url: `http://127.0.0.1:${address.port}/`,
		async close() {
			const closed = new Promise(resolve => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

function sendFile(folder: string, requested: string, response: ServerResponse): void {
	const {pathname} = new URL(requested, 'http://localhost');
	const path = normalize(join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
	if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) {
		response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
		return;
	}
	response.writeHead(200, {'content-type': contentTypes[extname(path)] ?? 'application/octet-stream'});
	createReadStream(path).pipe(response);
}
