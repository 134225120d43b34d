const name = "part";
const { base } = await import(`/_app/${name}.js`);
const answer = await fetch(`${base}more.css`);
globalThis.loaded = { status: answer.status, background: await browser.runtime.sendMessage("where") };
