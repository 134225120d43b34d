globalThis.page = {
  ask: (message) => browser.runtime.sendMessage(message),
  talk(text) {
    this.port ??= browser.runtime.connect({ name: "talk" });
    this.port.onDisconnect.addListener(() => {
      this.port = undefined;
    });
    return new Promise((resolve) => {
      const heard = (answer) => {
        this.port?.onMessage.removeListener(heard);
        resolve(answer);
      };
      this.port.onMessage.addListener(heard);
      this.port.postMessage(text);
    });
  },
  contexts: () => browser.runtime.getContexts({ contextTypes: ["BACKGROUND"] }),
  async background() {
    const window = await browser.runtime.getBackgroundPage();
    return { outline: window.outlineOf("<h1>Reached</h1>"), same: window === browser.extension.getBackgroundPage() };
  },
};
