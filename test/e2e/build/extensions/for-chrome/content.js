globalThis.content = {
  hasDynamicId: typeof chrome.runtime.dynamicId,
  arch: chrome.runtime.PlatformNaclArch.X86_64,
  report: () => chrome.runtime.sendMessage("report"),
};
