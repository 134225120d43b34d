const isOwn = (url) => /^chrome-extension:\/\//.test(url) && url.startsWith(`chrome-extension://${chrome.runtime.id}/`);

self.report = async () => ({
  protocol: location.protocol === "chrome-extension:",
  own: isOwn(location.href),
  background: await chrome.runtime.sendMessage("who"),
});
