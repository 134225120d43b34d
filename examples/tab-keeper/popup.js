const $ = (id) => document.getElementById(id);
const REMINDERS = [
  ["in an hour", 60],
  ["in three hours", 180],
  ["tomorrow", 1440],
  ["next week", 10_080],
];

function say(text, failed = false) {
  $("status").hidden = !text;
  $("status").textContent = text;
  $("status").classList.toggle("failed", failed);
}

async function send(message, done = "") {
  const { error } = await chrome.runtime.sendMessage(message);
  say(error ?? done, Boolean(error));
  return !error;
}

function element(name, text, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: text, ...properties });
}

function button(text, className, action) {
  const made = element("button", text, { type: "button", className });
  made.addEventListener("click", action);
  return made;
}

function reminder(set) {
  const select = element("select", "", { className: "remind quiet", title: "Remind me" });
  select.append(element("option", "Remind me…", { value: "" }));
  for (const [text, minutes] of REMINDERS) select.append(element("option", text, { value: String(minutes) }));
  select.addEventListener("change", () => {
    if (select.value) send({ type: "remind", id: set.id, minutes: Number(select.value) });
  });
  return select;
}

const clock = new Intl.DateTimeFormat("en", { weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false });
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function card(set) {
  const item = element("li", "", { className: "set" });
  const facts = [counted(set.tabs.length, "tab")];
  if (set.remindAt) facts.push(`reminder ${clock.format(set.remindAt)}`);
  const names = element("p", set.tabs.map(({ title }) => title).join(" · "), { className: "names" });
  const buttons = element("div", "", { className: "buttons" });
  buttons.append(
    button("Open", "quiet open", () => send({ type: "restore", id: set.id })),
    reminder(set),
    button("Forget", "quiet forget", () => send({ type: "forget", id: set.id })),
  );
  item.append(element("strong", set.name), element("span", facts.join(" · "), { className: "facts" }), names, buttons);
  return item;
}

function show(sets = []) {
  $("empty").hidden = sets.length > 0;
  $("sets").replaceChildren(...sets.map(card));
}

function closedRow({ tab, window }) {
  const title = tab ? tab.title || tab.url : counted(window.tabs.length, "tab");
  const { sessionId } = tab ?? window;
  const item = element("li", "");
  item.append(
    element("span", title),
    button("Reopen", "quiet", async () => {
      if (await send({ type: "reopen", sessionId })) showClosed();
    }),
  );
  return item;
}

async function showClosed() {
  if (!chrome.sessions?.getRecentlyClosed) return;
  const closed = await chrome.sessions.getRecentlyClosed({ maxResults: 3 });
  $("recent").replaceChildren(...closed.map(closedRow));
  $("closed").hidden = closed.length === 0;
}

$("keep").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { id: windowId } = await chrome.windows.getCurrent();
  if (await send({ type: "save", name: $("name").value.trim(), windowId }, "Kept.")) $("keep").reset();
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && changes.sets) show(changes.sets.newValue);
});

chrome.storage.local.get("sets").then(({ sets }) => show(sets));
showClosed();
