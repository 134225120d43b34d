const $ = (id) => document.getElementById(id);

function say(text, failed = false) {
  $("status").hidden = !text;
  $("status").textContent = text;
  $("status").classList.toggle("failed", failed);
}

// Says what was done, or why it was not.
const doing = (done, work) => async () => {
  try {
    await work();
    say(done);
  } catch (error) {
    say(error.message, true);
  }
};

async function send(message) {
  const { error } = await chrome.runtime.sendMessage(message);
  if (error) throw new Error(error);
}

function markdown({ title, url, text, links }) {
  const list = links.map((link) => `- [${link.text}](${link.url})`);
  return [`# ${title}`, url, text, ...(list.length ? ["## Links", list.join("\n")] : [])].join("\n\n").concat("\n");
}

async function download(clip) {
  const name =
    clip.title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "clip";
  const url = URL.createObjectURL(new Blob([markdown(clip)], { type: "text/markdown" }));
  await chrome.downloads.download({ url, filename: `${name}.md` });
}

function element(name, text, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: text, ...properties });
}

function button(text, className, action) {
  const made = element("button", text, { type: "button", className: `quiet ${className}` });
  made.addEventListener("click", action);
  return made;
}

const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

function card(clip) {
  const item = element("li", "");
  const title = element("a", clip.title, { href: clip.url, target: "_blank", rel: "noreferrer" });
  const facts = [new URL(clip.url).host, counted(clip.words, "word"), counted(clip.links.length, "link")];
  const buttons = element("div", "", { className: "buttons" });
  buttons.append(
    button(
      "Copy",
      "copy",
      doing("Copied as Markdown.", () => navigator.clipboard.writeText(markdown(clip))),
    ),
    button(
      "Download",
      "download",
      doing("Downloaded as Markdown.", () => download(clip)),
    ),
    button(
      "Remove",
      "remove",
      doing("", () => send({ type: "remove", id: clip.id })),
    ),
  );
  item.append(
    title,
    element("p", clip.text, { className: "text" }),
    element("p", facts.join(" · "), { className: "facts" }),
    buttons,
  );
  return item;
}

function show(clips = []) {
  $("empty").hidden = clips.length > 0;
  $("clips").replaceChildren(...clips.map(card));
}

$("clip").addEventListener("click", async () => {
  $("clip").disabled = true;
  await doing("Clipped.", async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await send({ type: "clip", tabId: tab.id });
  })();
  $("clip").disabled = false;
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && changes.clips) show(changes.clips.newValue);
});

chrome.storage.local.get("clips").then(({ clips }) => show(clips));
