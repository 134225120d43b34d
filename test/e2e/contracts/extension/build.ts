import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Target } from "../../../../src/core/api.js";
import { measuredConstants } from "./measured-constants.js";

const HERE = import.meta.dirname;

/** What only one browser knows and its native members need, and what only other browsers know. */
const OWN_PERMISSIONS: Readonly<Partial<Record<Target, readonly string[]>>> = {
  chrome: ["offscreen", "sidePanel", "contextMenus", "menus"],
  firefox: ["background", "contextMenus"],
  thunderbird: ["background", "menus"],
};

/** What the repairs of options call natively. */
const NATIVE_PERMISSIONS = [
  "notifications",
  "downloads",
  "browsingData",
  "webRequest",
  "webNavigation",
  "cookies",
  "history",
  "topSites",
  "webNavigation",
  "idle",
  "declarativeNetRequest",
  "bookmarks",
  "clipboardWrite",
  "identity",
  "privacy",
  "sessions",
  "management",
];

/** The manifest of the extension that runs contracts: the permissions that any shim can use. */
function manifestFor(target: Target): object {
  const gecko = target !== "chrome";
  return {
    manifest_version: 3,
    name: "compat contracts",
    version: "1.2.3",
    version_name: "1.2.3 beta",
    default_locale: "en",
    description: "Runs the contracts of compat's shims.",
    permissions: [
      "storage",
      "alarms",
      "scripting",
      "nativeMessaging",
      "tabs",
      ...NATIVE_PERMISSIONS,
      ...(OWN_PERMISSIONS[target] ?? []),
    ],
    optional_permissions: ["declarativeNetRequestFeedback"],
    host_permissions: ["<all_urls>"],
    background: gecko ? { scripts: ["contracts.js"] } : { service_worker: "contracts.js" },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["contracts.js"], all_frames: true }],
    options_page: "page.html",
    action: { default_popup: "popup.html" },
    // Thunderbird has no address bar, and warns of the key.
    ...(target !== "thunderbird" && { omnibox: { keyword: "contracts" } }),
    commands: { contract: { description: "There so that the namespace is." }, _execute_action: {} },
    ...(target === "firefox"
      ? { sidebar_action: { default_panel: "panel.html", open_at_install: false } }
      : { side_panel: { default_path: "panel.html" } }),
    web_accessible_resources: [{ resources: ["page.html"], matches: ["<all_urls>"] }],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    ...(gecko ? { browser_specific_settings: { gecko: { id: "contracts@compat.test" } } } : {}),
  };
}

/** Messages with every kind of place for a substitution. */
const MESSAGES = {
  one: { message: "a $1 b" },
  two: { message: "$1-$2" },
  many: { message: "[$1|$2|$9|$10|$11]" },
  money: { message: "$$1 $$ $$$1" },
  named: { message: "x $who$ y", placeholders: { who: { content: "$1" } } },
  tag: { message: "<b>$1</b>" },
};

const page = (title: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1><script src="contracts.js"></script>`;

/** Writes the contract extension into a folder: `bare` touches nothing, `installed` imports the entries first. */
export async function buildContractExtension(
  folder: string,
  target: Target,
  mode: "bare" | "installed",
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(HERE, `${mode}.ts`)],
    outfile: path.join(folder, "contracts.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    define: { MEASURED_CONSTANTS: JSON.stringify(measuredConstants(target)) },
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifestFor(target), null, 2));
  await writeFile(path.join(folder, "page.html"), page("Page"));
  await writeFile(path.join(folder, "popup.html"), page("Popup"));
  await writeFile(path.join(folder, "panel.html"), page("Panel"));
  await writeFile(path.join(folder, "silent.html"), "<!doctype html><title>Never uses the API</title>");
  await writeFile(
    path.join(folder, "sender.html"),
    '<!doctype html><title>Sends</title><script src="sender.js"></script>',
  );
  await writeFile(
    path.join(folder, "sender.js"),
    'chrome.runtime.sendMessage("contracts: from a frame", () => chrome.runtime.lastError);',
  );
  await mkdir(path.join(folder, "_locales", "en"), { recursive: true });
  await writeFile(path.join(folder, "_locales", "en", "messages.json"), JSON.stringify(MESSAGES));
  await copyFile(path.join(HERE, "icon.png"), path.join(folder, "icon.png"));
  await mkdir(path.join(folder, "notes", "deep down"), { recursive: true });
  await writeFile(path.join(folder, "notes", "read me.txt"), "Read me.");
  await writeFile(path.join(folder, "notes", "deep down", "é & 100%.json"), "{}");
  await writeFileList(folder);
  return folder;
}

/** Lists the files of a folder for browsers that do not list unpacked extensions. */
export async function writeFileList(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  await writeFile(path.join(folder, "compat-files.json"), JSON.stringify(files));
}
