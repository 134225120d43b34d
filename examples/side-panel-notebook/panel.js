const $ = (id) => document.getElementById(id);
let notes = [];
let removed;

async function send(message) {
  const { error } = await chrome.runtime.sendMessage(message);
  if (error) throw new Error(error);
}

function when(at) {
  const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const minutes = Math.round((at - Date.now()) / 60_000);
  if (minutes > -1) return "just now";
  if (minutes > -60) return format.format(minutes, "minute");
  if (minutes > -1440) return format.format(Math.round(minutes / 60), "hour");
  return new Date(at).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });
}

function element(name, text, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: text, ...properties });
}

function card(note) {
  const item = element("li", "");
  const line = element("div", "", { className: "about" });
  if (note.source) {
    const { title, url } = note.source;
    line.append(element("a", title, { href: url, target: "_blank", rel: "noreferrer", title: url }));
  }
  line.append(element("time", when(note.at), { dateTime: new Date(note.at).toISOString() }));
  const remove = element("button", "×", { type: "button", className: "remove", title: "Remove this note" });
  remove.setAttribute("aria-label", "Remove this note");
  remove.addEventListener("click", async () => {
    await send({ type: "remove", id: note.id });
    removed = note;
    $("undo").hidden = false;
  });
  item.append(element("p", note.text), line, remove);
  return item;
}

function show() {
  const wanted = $("filter").value.trim().toLowerCase();
  const found = notes.filter(({ text, source }) => `${text} ${source?.title ?? ""}`.toLowerCase().includes(wanted));
  $("notes").replaceChildren(...found.map(card));
  $("empty").hidden = found.length > 0;
  $("empty").textContent = wanted
    ? "No note contains that."
    : "No notes yet. Write one above, or select text on a page and choose “Save to the notebook” in its menu.";
}

$("text").addEventListener("input", () => {
  $("add").disabled = !$("text").value.trim();
});

$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("composer").requestSubmit();
});

$("composer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = $("text").value;
  if (!text.trim()) return;
  await send({ type: "add", text });
  // What was typed while the note was being saved is the next one.
  if ($("text").value !== text) return;
  $("composer").reset();
  $("add").disabled = true;
});

$("filter").addEventListener("input", show);

$("undo-button").addEventListener("click", async () => {
  await send({ type: "restore", note: removed });
  $("undo").hidden = true;
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area !== "local" || !changes.notes) return;
  notes = changes.notes.newValue ?? [];
  show();
});

chrome.storage.local.get("notes").then((stored) => {
  notes = stored.notes ?? [];
  show();
});
