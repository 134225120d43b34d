globalThis.content = {
  here: location.host === chrome.runtime.id,
  address: "chrome-extension://ffcngokaldgpnblgpajmihleefnhmonk/dot.svg",
};
