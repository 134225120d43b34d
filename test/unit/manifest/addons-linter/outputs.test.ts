import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Manifest } from "../../../../src/manifest/conversion.js";
import { convertManifest } from "../../../../src/manifest/convert.js";
import { inputOf } from "../apply-rule.js";

/** The part of the checker's own interface that is used here; it ships no types. */
interface Linter {
  createInstance(options: { config: object; runAsBinary: boolean }): { run(options: object): Promise<unknown> };
}

const linter = createRequire(import.meta.url)("addons-linter") as Linter;

interface Report {
  readonly errors: readonly { code: string; message: string }[];
  readonly warnings: readonly { code: string; message: string }[];
}

// The checker reads large tables when it starts.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(path.join(os.tmpdir(), "compat-linter-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** What addons.mozilla.org's own checker says of a package, as codes. */
async function lint(manifest: Manifest, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = path.join(root, String(count++));
  for (const [name, content] of Object.entries({ ...files, "manifest.json": JSON.stringify(manifest) })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const config = {
    _: [folder],
    logLevel: "fatal",
    stack: false,
    pretty: false,
    warningsAsErrors: false,
    metadata: false,
  };
  const report = (await linter.createInstance({ config, runAsBinary: false }).run({ _console: silent })) as Report;
  return [...report.errors, ...report.warnings].map(({ code }) => code).sort();
}

const silent = {
  log: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};

const files = {
  "worker.js": "chrome.action.onClicked.addListener(() => undefined);\n",
  "panel.html": '<!doctype html><meta charset="utf-8"><p>Panel</p>',
  "o.html": '<!doctype html><meta charset="utf-8"><p>Options</p>',
  "a.html": '<!doctype html><meta charset="utf-8"><p>Sandbox</p>',
  "c.js": "document.title = 'seen';\n",
  "r.json": "[]",
};

const manifest: Manifest = {
  manifest_version: 3,
  name: "Linted sample",
  version: "1.0",
  description: "A manifest for Chrome with everything that Gecko sees differently.",
  key: "MIIB",
  minimum_chrome_version: "120",
  background: { service_worker: "worker.js", type: "module" },
  action: { default_title: "Press", default_state: "disabled" },
  side_panel: { default_path: "panel.html" },
  permissions: ["storage", "offscreen", "sidePanel", "contextMenus", "declarativeNetRequest", "userScripts"],
  optional_permissions: ["storage", "tabs", "debugger"],
  host_permissions: ["https://a.example/*", "chrome://favicon/*"],
  content_scripts: [{ matches: ["https://a.example/*"], exclude_matches: [], js: ["c.js"] }],
  content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'", sandbox: "sandbox allow-scripts" },
  web_accessible_resources: [{ resources: ["c.js"], extension_ids: ["abcdefghijklmnopabcdefghijklmnop"] }],
  declarative_net_request: { rule_resources: [{ id: "r", enabled: true, path: "r.json" }] },
  options_ui: { page: "o.html", chrome_style: true },
  incognito: "split",
  commands: { run: { suggested_key: { default: "Search+Y" }, description: "Runs", global: true } },
  chrome_url_overrides: { history: "o.html" },
  externally_connectable: { matches: ["https://a.example/*"] },
  sandbox: { pages: ["a.html"] },
  file_handlers: [],
};

test("an output has no error and no warning, except that the author has to say which data is collected", async () => {
  const output = convertManifest(inputOf({ manifest, files, range: ">=140" }));
  const content = { ...files, ...Object.fromEntries(output.written) };
  expect(await lint(output.manifest, content)).toEqual(["MISSING_DATA_COLLECTION_PERMISSIONS"]);
});

test("an author who has said it gets a clean output", async () => {
  const gecko = {
    id: "sample@a.example",
    data_collection_permissions: { required: ["none"] },
    strict_min_version: "142.0",
  };
  const output = convertManifest(inputOf({ manifest: { ...manifest, browser_specific_settings: { gecko } }, files }));
  const content = { ...files, ...Object.fromEntries(output.written) };
  expect(await lint(output.manifest, content)).toEqual([]);
});

test("the checker would have refused the input", async () => {
  const codes = await lint(manifest, files);
  expect(codes).toContain("MISSING_DATA_COLLECTION_PERMISSIONS");
  expect(codes.length).toBeGreaterThan(1);
});
