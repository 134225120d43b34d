import "compat/runtime";
import { support } from "compat/support";

// The demo asks from outside.
Object.assign(globalThis, { support });

const $ = (id) => document.getElementById(id);
const manifest = chrome.runtime.getManifest();
$("identity").textContent = `${manifest.name} ${chrome.runtime.getVersion()} · ${chrome.runtime.id}`;

for (const badge of document.querySelectorAll(".badge")) {
  const { origin, fidelity, differences } = support(badge.dataset.member);
  badge.textContent = origin === fidelity ? origin : `${origin}, ${fidelity}`;
  badge.title = differences.join("\n");
}

async function showContexts() {
  const contexts = await chrome.runtime.getContexts({});
  const rows = contexts
    .toSorted((a, b) => a.contextType.localeCompare(b.contextType))
    .map(({ contextType, documentUrl, frameId, tabId, windowId }) => {
      const row = document.createElement("tr");
      row.classList.toggle("own", documentUrl === location.href);
      const path = documentUrl ? new URL(documentUrl).pathname : "no document";
      for (const text of [contextType, path, frameId, tabId, windowId]) row.insertCell().textContent = text;
      return row;
    });
  $("contexts").replaceChildren(...rows);
}

function showBackground({ started, messages, panels }) {
  const since = new Date(started).toLocaleTimeString();
  $("background").textContent = `Running since ${since}; ${panels} open panel(s), ${messages} message(s) answered.`;
}

function follow() {
  const port = chrome.runtime.connect({ name: "panel" });
  port.onMessage.addListener((report) => {
    showBackground(report);
    showContexts();
  });
  port.onDisconnect.addListener(() => {
    $("background").textContent = "Ended by the browser; it starts again with the next message.";
    showContexts();
  });
}

/** The paths of all files below a directory of the package. */
async function filesIn(directory) {
  const reader = directory.createReader();
  const files = [];
  for (;;) {
    const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!entries.length) return files.sort();
    for (const entry of entries) files.push(...(entry.isDirectory ? await filesIn(entry) : [entry.fullPath]));
  }
}

async function showPackage() {
  const root = await chrome.runtime.getPackageDirectoryEntry();
  const files = await filesIn(root);
  const items = files.map((file) => {
    const item = document.createElement("li");
    item.textContent = file.slice(root.fullPath.length).replace(/^\//, "");
    return item;
  });
  $("package").replaceChildren(...items);
}

$("schedule").addEventListener("click", async () => {
  await chrome.runtime.restartAfterDelay(60);
  $("restart").textContent = `A restart is planned for ${new Date(Date.now() + 60_000).toLocaleTimeString()}.`;
});

$("cancel").addEventListener("click", async () => {
  await chrome.runtime.restartAfterDelay(-1);
  $("restart").textContent = "No restart is planned.";
});

$("check").addEventListener("click", () => {
  chrome.runtime.requestUpdateCheck((status, details) => {
    $("update").textContent = details?.version ? `${status}: ${details.version}` : status;
  });
});

const failed = (id) => (error) => {
  $(id).textContent = error.message;
};
follow();
showContexts().catch(failed("contexts"));
showPackage().catch(failed("package"));
chrome.runtime.sendMessage({ type: "report" }).then(showBackground, failed("background"));
