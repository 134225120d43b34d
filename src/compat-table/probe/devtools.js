// Chromium 156 was seen to run this page without the API right after a reload of the extension, so only an
// instance that has it reports.
(async () => {
  const api = () => globalThis.browser || globalThis.chrome;
  for (let attempt = 0; attempt < 40; attempt++) {
    if (api()?.devtools) {
      await globalThis.reportExtensionApi("devtools");
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
})();
