const REMINDER = "remind:";
const BUTTONS = [{ title: "Open the tabs" }, { title: "Remind me in an hour" }];

// One change after the other, so that no two of them undo each other.
let queue = Promise.resolve();

function change(edit) {
  const done = queue.then(async () => {
    const { sets = [] } = await chrome.storage.local.get("sets");
    await chrome.storage.local.set({ sets: edit(sets) });
  });
  queue = done.catch(() => undefined);
  return done;
}

const edit = (id, facts) => change((sets) => sets.map((set) => (set.id === id ? { ...set, ...facts } : set)));

async function find(id) {
  const { sets = [] } = await chrome.storage.local.get("sets");
  return sets.find((set) => set.id === id);
}

async function save({ name, windowId }) {
  const open = await chrome.tabs.query({ windowId });
  const tabs = open
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url, title, pinned }) => ({ url, title: title || url, pinned }));
  if (!tabs.length) throw new Error("This window has no web page to keep.");
  const set = { id: crypto.randomUUID(), name: name || tabs[0].title, at: Date.now(), tabs };
  await change((sets) => [set, ...sets]);
}

async function restore({ id }) {
  const set = await find(id);
  if (!set) throw new Error("These tabs are not kept any more.");
  const opened = await chrome.windows.create({ url: set.tabs.map(({ url }) => url) });
  const tabs = await chrome.tabs.query({ windowId: opened.id });
  const pinned = tabs.filter((_tab, index) => set.tabs[index]?.pinned);
  await Promise.all(pinned.map((tab) => chrome.tabs.update(tab.id, { pinned: true })));
}

async function remind({ id, minutes }) {
  await chrome.alarms.create(REMINDER + id, { delayInMinutes: minutes });
  await edit(id, { remindAt: Date.now() + minutes * 60_000 });
}

async function forget({ id }) {
  await chrome.alarms.clear(REMINDER + id);
  await chrome.notifications.clear(id);
  await change((sets) => sets.filter((set) => set.id !== id));
}

async function reopen({ sessionId }) {
  await chrome.sessions.restore(sessionId);
}

async function notify(id) {
  const set = await find(id);
  if (!set) return;
  await edit(id, { remindAt: undefined });
  await chrome.notifications.create(id, {
    type: "basic",
    iconUrl: "icons/128.png",
    title: set.name,
    message: set.tabs.map(({ title }) => title).join("\n"),
    buttons: BUTTONS,
    requireInteraction: true,
  });
}

async function follow(id, work) {
  await chrome.notifications.clear(id);
  await work;
}

chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name.startsWith(REMINDER)) notify(name.slice(REMINDER.length));
});

chrome.notifications.onClicked.addListener((id) => follow(id, restore({ id })));

chrome.notifications.onButtonClicked.addListener((id, index) => {
  follow(id, index === 0 ? restore({ id }) : remind({ id, minutes: 60 }));
});

const answers = { save, restore, remind, forget, reopen };

chrome.runtime.onMessage.addListener((message, _sender, sendResponse) => {
  const answer = answers[message?.type];
  if (!answer) return false;
  answer(message).then(
    () => sendResponse({}),
    (error) => sendResponse({ error: error.message }),
  );
  return true;
});
