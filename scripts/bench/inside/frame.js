/** In a frame whose address names a variant: evaluates it and tells the page. */
const variant = location.search.slice(1);
if (variant && parent !== self) parent.postMessage({ variant, time: globalThis.timeOf(variant) }, "*");
