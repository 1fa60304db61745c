/** Entry: put into a page when something is to be tidied, framed or marked on it. The popup speaks to it over a port. */
import {extension, isAlive} from './tidy/extension';
import {backgroundPorts, portName, type TidyCommand, type TidyState} from './tidy/messages';
import {TidiedPage} from './tidy/tidied-page';

if (globalThis.broadsheetTidy?.isAlive() !== true) {
	start();
}

function start(): void {
	// Left by a version of the extension that has gone.
	globalThis.broadsheetTidy?.undo();
	const ports = new Set<Port>();
	let badge = 0;
	const tell = (state: TidyState) => {
		ports.forEach(port => port.postMessage(state));
		if (state.count !== badge) {
			badge = state.count;
			showOnButton(badge);
		}
	};
	const tidied = new TidiedPage(document, {live: () => globalThis.broadsheetLive!, onChange: tell, isAlive});
	globalThis.broadsheetTidy = tidied;
	extension.runtime.onConnect.addListener(port => {
		if (port.name !== portName) {
			return;
		}
		ports.add(port);
		port.postMessage(tidied.state);
		port.onMessage.addListener(command => obey(tidied, command as TidyCommand));
		port.onDisconnect.addListener(() => {
			ports.delete(port);
			tidied.peek([]);
		});
	});
}

type Port = Parameters<Parameters<typeof extension.runtime.onConnect.addListener>[0]>[0];

/** Only the extension's own pages can reach this port, so a command is what its type says. */
function obey(tidied: TidiedPage, command: TidyCommand): void {
	switch (command.kind) {
		case 'tidy': {
			tidied.tidy(command.kinds, command.restored);
			return;
		}
		case 'undo': {
			tidied.undo();
			return;
		}
		case 'peek': {
			tidied.peek(command.blocks);
			return;
		}
		case 'go-to': {
			tidied.goTo(command.blocks);
			return;
		}
		case 'names': {
			tidied.showNames(command.mentions);
			return;
		}
		case 'mention': {
			tidied.goToMention(command.entity, command.index);
			return;
		}
	}
}

function showOnButton(count: number): void {
	if (isAlive()) {
		extension.runtime.connect({name: backgroundPorts.badge}).postMessage(count);
	}
}
