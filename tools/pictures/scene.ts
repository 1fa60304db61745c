/** The scenes in which a store shows the popup: a browser's window with the sample page in it and the popup over it, and the tile. */
export interface Scene {
	readonly caption: string;
	readonly scheme: 'light' | 'dark';
	/** The popup's picture, as an address. */
	readonly popup: string;
}

/** CSS pixels: what both stores ask of a screenshot, and Chrome's of a small tile. */
export const sizes = {screenshot: {width: 1280, height: 800}, tile: {width: 440, height: 280}} as const;

const colours = {
	light: {desk: '#e9e2d3', ink: '#2b2620', window: '#f4f5f7', line: '#cfd3da', field: '#ffffff', muted: '#5b616b', pressed: '#d8dce2'},
	dark: {desk: '#1d242e', ink: '#f1ece2', window: '#2b3039', line: '#0d0f12', field: '#1b1f26', muted: '#a7adb8', pressed: '#4a515d'},
} as const;

const fonts = 'font-family: Inter, system-ui, sans-serif';
const serif = "font-family: 'Noto Serif', Georgia, serif";

/** A screenshot as a page of its own. */
export function screenshotScene({caption, scheme, popup}: Scene): string {
	const {desk, ink, window, line, field, muted, pressed} = colours[scheme];
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${caption}</title><style>
body { margin: 0; width: 1280px; height: 800px; overflow: hidden; background: ${desk}; color: ${ink}; }
h1 { margin: 0; height: 104px; display: grid; place-items: center; font-size: 34px; letter-spacing: -0.01em; ${serif}; }
.window { position: absolute; inset: 104px 60px -20px; overflow: hidden; border-radius: 12px; background: #fff; box-shadow: 0 0 0 1px ${line}, 0 18px 60px rgb(0 0 0 / 28%); }
.tools { display: flex; align-items: center; gap: 14px; height: 48px; padding: 0 16px; background: ${window}; border-bottom: 1px solid ${line}; color: ${muted}; font-size: 14px; ${fonts}; }
.tools i { width: 12px; height: 12px; border-radius: 50%; background: ${pressed}; }
.address { flex: 1; padding: 6px 16px; border-radius: 999px; background: ${field}; }
.button { display: grid; padding: 6px; border-radius: 8px; background: ${pressed}; }
iframe { display: block; width: 1160px; height: 700px; border: 0; }
.popup { position: absolute; top: 52px; right: 14px; border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / 22%), 0 14px 44px rgb(0 0 0 / 45%); }
</style>
<h1>${caption}</h1>
<div class="window"><div class="tools"><i></i><i></i><i></i><span class="address">harrow-courier.example/environment/tarn-beck</span><span class="button"><img src="/icons/48.png" width="20" height="20" alt=""></span></div>
<iframe src="/samples/river/index.html"></iframe><img class="popup" src="${popup}" width="680" height="600" alt=""></div></html>`;
}

/** The tile, which a store shows small and without its text being read: the sign, the name and one line. */
export function tileScene(): string {
	const {desk, ink} = colours.light;
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Broadsheet</title><style>
body { margin: 0; width: 440px; height: 280px; overflow: hidden; display: grid; place-content: center; justify-items: center; background: ${desk}; color: ${ink}; text-align: center; }
img { width: 104px; height: 104px; }
h1 { margin: 16px 0 2px; font-size: 40px; line-height: 48px; letter-spacing: -0.02em; ${serif}; }
p { margin: 0; font-size: 17px; ${fonts}; }
</style><img src="/icons/icon.svg" alt=""><h1>Broadsheet</h1><p>The news, without the page around it</p></html>`;
}
