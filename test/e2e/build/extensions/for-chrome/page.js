globalThis.page = {
  version: chrome.runtime.getVersion(),
  guarded: "processes" in chrome,
  report: () => chrome.runtime.sendMessage("report"),
  async packaged() {
    const root = await chrome.runtime.getPackageDirectoryEntry();
    const entries = await new Promise((resolve, reject) => {
      root.createReader().readEntries(resolve, reject);
    });
    return entries.map(({ name }) => name);
  },
};
