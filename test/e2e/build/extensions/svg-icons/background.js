const settled = (promise) =>
  promise.then(
    () => "shown",
    ({ message }) => message,
  );

globalThis.show = async (name) => [
  await settled(browser.action.setIcon({ path: `icons/${name}.svg` })),
  await settled(browser.action.setIcon({ path: { 16: `/icons/${name}.svg`, 64: `icons/${name}.svg` } })),
  await new Promise((resolve) => {
    browser.action.setIcon({ path: `icons/${name}.svg` }).then(() => resolve("shown"));
  }),
];
