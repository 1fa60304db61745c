/** What the code that reads a page takes from its window: outside a browser each page's own has to be put in place. */
export const pageGlobals = ['Node', 'Element', 'HTMLElement', 'Document', 'DocumentFragment', 'Text', 'getComputedStyle'] as const;
