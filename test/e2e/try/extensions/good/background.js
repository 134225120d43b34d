const api = globalThis.browser ?? globalThis.chrome;

api.action.onClicked.addListener(async () => {
  const { clicks = 0 } = await api.storage.local.get("clicks");
  await api.storage.local.set({ clicks: clicks + 1 });
});
