(globalThis.browser ?? globalThis.chrome).action.onClicked.addListener(() => {
  throw new Error("a click that fails");
});
