browser.browserAction.onClicked.addListener(async () => {
  const tabs = await browser.tabs.query({});
  const { id } = tabs.find(({ url }) => url?.startsWith("http://127.0.0.1"));
  await browser.tabs.insertCSS(id, { code: "body { color: rgb(1, 2, 3); }" });
  const results = await browser.tabs.executeScript(id, { file: "/mark.js" });
  await browser.browserAction.setTitle({ title: `Marked ${results}` });
});
