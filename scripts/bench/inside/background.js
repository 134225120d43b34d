/** Evaluates one of its variants in its first turn: each start of the background is one sample. */
const names = Object.keys(globalThis.variants);
const variant = names[Math.floor(Math.random() * names.length)];
globalThis.sample = { variant, time: globalThis.timeOf(variant) };

/** Echoes messages, through the listener that a page asks for: the native event's, or the one of this start's variant. */
const echo = (message, _sender, sendResponse) => {
  if (message?.echo === undefined) return undefined;
  sendResponse(message.echo);
  return true;
};
const events = { native: globalThis.native.onMessage, given: globalThis.given.runtime.onMessage };
globalThis.echoThrough = (way) => {
  for (const event of Object.values(events)) event.removeListener(echo);
  events[way].addListener(echo);
};
globalThis.echoThrough("native");
events.native.addListener((message, _sender, sendResponse) => {
  if (message?.way === undefined) return undefined;
  // Gecko fails a message one of whose listeners goes away while it is delivered.
  setTimeout(() => {
    globalThis.echoThrough(message.way);
    sendResponse(message.way);
  });
  return true;
});
