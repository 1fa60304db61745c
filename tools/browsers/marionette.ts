/** A client for Marionette, Firefox's own remote protocol: frames of "<bytes>:<json>" over TCP. It reaches the popup, which WebDriver BiDi does not. */
import {connect, createServer, type Socket} from 'node:net';
import {asExpression} from './driver';

/** Milliseconds for one script in the browser. */
const scriptTimeout = 40_000;
/** Dialogs that one command may meet. */
const mostDialogs = 5;

interface Settle {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** Where a script runs: in the tab's page, or in the browser's own window. */
export type ScriptContext = 'content' | 'chrome';

export class Marionette {
	readonly #socket: Socket;
	readonly #waiting = new Map<number, Settle>();
	#received = Buffer.alloc(0);
	#lastId = 0;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', data => this.#receive(data));
		socket.on('error', error => this.#fail(error));
		socket.on('close', () => this.#fail(new Error('Firefox has closed')));
	}

	/** Connects to a Firefox that is starting up, and opens a session. */
	static async connect(port: number, timeout: number): Promise<Marionette> {
		const marionette = new Marionette(await connectWithin(port, timeout));
		await marionette.command('WebDriver:NewSession', {pageLoadStrategy: 'eager'});
		await marionette.command('WebDriver:SetTimeouts', {script: scriptTimeout});
		return marionette;
	}

	/** Gives the result of one of Marionette's commands. What the page asks its reader meanwhile is dismissed, and the command given again. */
	async command(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
		for (let dismissed = 0; ; dismissed++) {
			try {
				return await this.#send(name, parameters);
			} catch (error) {
				if (dismissed === mostDialogs || !(error instanceof Error && error.message.startsWith('unexpected alert open'))) {
					throw error;
				}
			}
		}
	}

	async #send(name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
		const id = ++this.#lastId;
		const frame = JSON.stringify([0, id, name, parameters]);
		return new Promise((resolve, reject) => {
			if (this.#socket.destroyed) {
				reject(new Error('Firefox has closed'));
				return;
			}
			this.#waiting.set(id, {resolve, reject});
			this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
		});
	}

	/** Runs the text of a function, which may be async, with plain data as arguments; gives plain data. */
	async run(context: ScriptContext, functionText: string, args: readonly unknown[]): Promise<unknown> {
		await this.command('Marionette:SetContext', {value: context});
		const script = `
			const done = arguments[0];
			Promise.resolve().then(() => ${asExpression(functionText, args)}).then(value => done({value}), error => done({error: String(error)}));`;
		const reply = await this.command('WebDriver:ExecuteAsyncScript', {script, args: [], newSandbox: true, sandbox: context === 'chrome' ? 'system' : 'default'});
		// Null where the page was left before it answered.
		const {value, error} = (reply as {value: {value?: unknown; error?: string} | null}).value ?? {};
		if (error !== undefined) {
			throw new Error(error);
		}
		return value ?? undefined;
	}

	disconnect(): void {
		this.#socket.destroy();
	}

	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data]);
		for (let message = this.#nextMessage(); message !== undefined; message = this.#nextMessage()) {
			this.#settle(message);
		}
	}

	#nextMessage(): unknown {
		const colon = this.#received.indexOf(':');
		const length = Number(this.#received.subarray(0, colon));
		const end = colon + 1 + length;
		if (colon < 0 || this.#received.length < end) {
			return undefined;
		}
		const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
		this.#received = this.#received.subarray(end);
		return message;
	}

	/** Replies are lists; the greeting, the one message that is none, needs no answer. */
	#settle(message: unknown): void {
		if (!Array.isArray(message)) {
			return;
		}
		const [, id, error, result] = message as [number, number, {error: string; message: string} | null, unknown];
		const settle = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (error) {
			settle?.reject(new Error(`${error.error}: ${error.message}`));
		} else {
			settle?.resolve(result);
		}
	}

	#fail(error: Error): void {
		for (const {reject} of this.#waiting.values()) {
			reject(error);
		}
		this.#waiting.clear();
	}
}

/** A TCP port that is free on this machine. */
export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free'))));
		});
	});
}

async function connectWithin(port: number, timeout: number): Promise<Socket> {
	const end = Date.now() + timeout;
	for (;;) {
		try {
			return await connectOnce(port);
		} catch (error) {
			if (Date.now() > end) {
				throw new Error(`Firefox does not listen on port ${port} after ${timeout / 1000} s`, {cause: error});
			}
			await new Promise(resolve => setTimeout(resolve, 100));
		}
	}
}

async function connectOnce(port: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.off('error', reject);
			resolve(socket);
		});
		socket.once('error', reject);
	});
}
