const api = globalThis.browser || globalThis.chrome;

async function open(url) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.tabs.create({ url });
    } catch (error) {
      // Thunderbird has no window to open a tab in for its first second.
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function run() {
  await globalThis.reportExtensionApi("background");
  await open(api.runtime.getURL("page.html"));
  await open(`${globalThis.probeServer}/page`);
}

run();
