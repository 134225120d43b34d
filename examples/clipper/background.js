let opening;

// A worker has no DOMParser; a document that nobody sees has one.
async function openParser() {
  if (await chrome.offscreen.hasDocument()) return;
  opening ??= chrome.offscreen
    .createDocument({
      url: "parser.html",
      reasons: [chrome.offscreen.Reason.DOM_PARSER],
      justification: "Takes the readable text and the links out of a page.",
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

async function parse(page) {
  await openParser();
  try {
    return await chrome.runtime.sendMessage({ type: "parse", page });
  } finally {
    await chrome.offscreen.closeDocument();
  }
}

async function readPage(tabId) {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => ({ html: document.documentElement.outerHTML, url: document.URL }),
  });
  return result;
}

async function clip({ tabId }) {
  const parsed = await parse(await readPage(tabId));
  const added = { id: crypto.randomUUID(), at: Date.now(), ...parsed };
  const { clips = [] } = await chrome.storage.local.get("clips");
  await chrome.storage.local.set({ clips: [added, ...clips.filter(({ url }) => url !== added.url)] });
}

async function remove({ id }) {
  const { clips = [] } = await chrome.storage.local.get("clips");
  await chrome.storage.local.set({ clips: clips.filter((each) => each.id !== id) });
}

const answers = { clip, remove };

chrome.runtime.onMessage.addListener((message, _sender, sendResponse) => {
  const answer = answers[message?.type];
  if (!answer) return false;
  answer(message).then(
    () => sendResponse({}),
    (error) => sendResponse({ error: error.message }),
  );
  return true;
});
