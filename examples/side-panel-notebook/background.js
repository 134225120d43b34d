const MENU = [
  { id: "selection", title: "Save “%s” to the notebook", contexts: ["selection"] },
  { id: "link", title: "Save this link to the notebook", contexts: ["link"] },
];

// One write after the other, so that two notes at the same moment are both kept.
let queue = Promise.resolve();

function change(edit) {
  const done = queue.then(async () => {
    const { notes = [] } = await chrome.storage.local.get("notes");
    const next = edit(notes);
    await chrome.storage.local.set({ notes: next });
    await showCount(next.length);
    return next.length;
  });
  queue = done.catch(() => undefined);
  return done;
}

async function showCount(count) {
  await chrome.action.setBadgeBackgroundColor({ color: "#7a4b00" });
  await chrome.action.setBadgeText({ text: count ? String(count) : "" });
}

function add(text, source) {
  const note = { id: crypto.randomUUID(), text: text.trim(), source, at: Date.now() };
  return change((notes) => [note, ...notes]);
}

const answers = {
  add: ({ text, source }) => add(text, source),
  remove: ({ id }) => change((notes) => notes.filter((note) => note.id !== id)),
  restore: ({ note }) => change((notes) => [...notes, note].sort((a, b) => b.at - a.at)),
};

const sourceOf = (tab) => (tab?.url?.startsWith("http") ? { title: tab.title || tab.url, url: tab.url } : undefined);

chrome.runtime.onInstalled.addListener(async () => {
  await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  await chrome.contextMenus.removeAll();
  for (const item of MENU) chrome.contextMenus.create(item);
});

chrome.runtime.onStartup.addListener(() => change((notes) => notes));

chrome.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === "selection")
    add(info.selectionText, sourceOf(tab) ?? { title: info.pageUrl, url: info.pageUrl });
  if (info.menuItemId === "link") add(info.linkUrl, { title: info.linkUrl, url: info.linkUrl });
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "note-page" && tab?.title) add(tab.title, sourceOf(tab));
});

chrome.runtime.onMessage.addListener((message, _sender, sendResponse) => {
  const answer = answers[message?.type];
  if (!answer) return false;
  answer(message).then(
    (count) => sendResponse({ count }),
    (error) => sendResponse({ error: error.message }),
  );
  return true;
});
