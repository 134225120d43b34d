// Answers a message of another extension with one of its own.
chrome.runtime.onMessageExternal.addListener((message, sender) => {
  void chrome.runtime.sendMessage(sender.id, `second heard ${message}`, () => chrome.runtime.lastError);
});
