import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER_SIZE = 50;

/** An API member for each file, so that members and their places grow with the files as they do in real programs. */
const CALLS = [
  "chrome.tabs.query({ active: true })",
  "chrome.storage.local.get('key')",
  "chrome.sidePanel.open({ windowId: 1 })",
  "chrome.alarms.create('tick', { periodInMinutes: 1 })",
  "chrome.tabGroups?.query({})",
  "chrome.runtime.sendMessage({ hello: true })",
  "chrome.action.setBadgeText({ text: '1' })",
];

const moduleText = (index: number): string => {
  const functions = Array.from({ length: 8 }, (_, at) => {
    const call = CALLS[(index + at) % CALLS.length];
    return `async function step${at}(input) {
  const { value = ${index}, rest = [] } = input ?? {};
  for (const item of rest) if (item.id === value) return item;
  return at${at}(await ${call}, value);
}
const at${at} = (answer, value) => ({ answer, value, text: \`item \${value} of ${index}\` });`;
  });
  return `${functions.join("\n")}\nexport const module${index} = { ${functions.map((_, at) => `step${at}`).join(", ")} };\n`;
};

/** A page that loads the first module of its ten. */
const pageText = (index: number): string =>
  `<!doctype html><title>${index}</title><body><main class="page">${"<p>Text</p>".repeat(20)}</main>` +
  `<script type="module" src="module${index - 8}.js"></script></body>\n`;

/**
 * Writes an extension with so many files: mostly modules, every tenth a page, every tenth a stylesheet or an icon.
 *
 * @returns the folder
 */
export function generateExtension(folder: string, files: number): string {
  const manifest = {
    manifest_version: 3,
    name: `Scale ${files}`,
    version: "1.0",
    permissions: ["tabs", "storage", "alarms", "sidePanel", "tabGroups"],
    background: { service_worker: "background.js", type: "module" },
    action: {},
    browser_specific_settings: { gecko: { id: "scale@compat.example" } },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  const modules: string[] = [];
  for (let index = 0; index < files - 2; index++) {
    const place = `part${Math.floor(index / FOLDER_SIZE)}`;
    if (index % FOLDER_SIZE === 0) mkdirSync(path.join(folder, place));
    const write = (name: string, text: string) => writeFileSync(path.join(folder, place, name), text);
    if (index % 10 === 8) write(`page${index}.html`, pageText(index));
    else if (index % 10 === 9) write(`style${index}.css`, `.page${index} { color: #${index % 1000} }\n`);
    else {
      write(`module${index}.js`, moduleText(index));
      modules.push(`./${place}/module${index}.js`);
    }
  }
  const imports = modules.map((name) => `import ${JSON.stringify(name)};`);
  writeFileSync(path.join(folder, "background.js"), `${imports.join("\n")}\n`);
  return folder;
}
