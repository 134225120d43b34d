// What a page's own script asks of the background, and what it answers.
browser.runtime.onMessage.addListener(async (message, sender) => {
  if (message === "what is your title?") return document.title;
  return message === "who asks?" ? sender.url : undefined;
});

globalThis.content = {
  ask: (message) => browser.runtime.sendMessage(message),
};
