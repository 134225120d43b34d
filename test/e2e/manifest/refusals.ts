import type { Manifest } from "../../../src/manifest/conversion.js";

const command = (suggested_key: unknown): Manifest => ({ commands: { go: { description: "Go", suggested_key } } });
const script = (more: object): Manifest => ({
  content_scripts: [{ matches: ["https://example.org/*"], js: ["a.js"], ...more }],
});
const policy = (extension_pages: string): Manifest => ({ content_security_policy: { extension_pages } });
const resource = (more: object): Manifest => ({ web_accessible_resources: [{ resources: ["a.js"], ...more }] });

/** Manifests of version 3 with one thing each that Chromium refuses or warns of. */
export const refusals: Readonly<Record<string, Manifest>> = {
  "background scripts": { background: { scripts: ["a.js"] } },
  "a background page": { background: { page: "page.html" } },
  "a persistent worker": { background: { service_worker: "a.js", persistent: false } },
  "scripts beside a worker": { background: { service_worker: "a.js", scripts: ["a.js"] } },
  "a browser action": { browser_action: {} },
  "a page action": { page_action: {} },
  "a sidebar": { sidebar_action: { default_panel: "page.html" } },
  "a command without a description": { commands: { go: {} } },
  "a function key": command({ default: "F1" }),
  "two modifiers": command({ default: "Ctrl+Alt+A" }),
  "a key of the Mac everywhere": command({ default: "MacCtrl+A" }),
  "a key for the Mac only": command({ mac: "Command+Shift+A" }),
  "an unknown platform": command({ default: "Alt+A", android: "Alt+A" }),
  "five shortcuts": {
    commands: Object.fromEntries([..."ABCDE"].map((key) => [key, { description: key, suggested_key: `Alt+${key}` }])),
  },
  "a pattern of Gecko's pages": script({ matches: ["moz-extension://*/*"] }),
  "a script for sockets": script({ matches: ["ws://*/*"] }),
  "a script that is not there": script({ js: ["gone.js"] }),
  "paths for frames without an address": script({
    matches: ["https://example.org/a/*"],
    match_origin_as_fallback: true,
  }),
  "hosts among the permissions": { permissions: ["https://example.org/*"] },
  "a host without a path": { host_permissions: ["https://example.org"] },
  "a permission of Gecko's": { permissions: ["menus", "tabHide"] },
  "blocking requests": { permissions: ["webRequest", "webRequestBlocking"] },
  "what is never optional": { optional_permissions: ["proxy"] },
  "a policy as text": { content_security_policy: "script-src 'self'" },
  eval: policy("script-src 'self' 'unsafe-eval'"),
  "scripts from elsewhere": policy("script-src 'self' https://example.org"),
  "a policy without scripts": policy("img-src 'self'"),
  "workers from blobs": policy("script-src 'self'; worker-src 'self' blob:"),
  "a list of resources": { web_accessible_resources: ["a.js"] },
  "resources for paths": resource({ matches: ["https://example.org/a/*"] }),
  "resources for an add-on": resource({ extension_ids: ["other@example.org"] }),
  "resources for nobody": resource({}),
  "a version with letters": { version: "1.0b1" },
  "a version of five parts": { version: "1.2.3.4.5" },
  "a missing icon": { icons: { 16: "gone.png" } },
  "an icon for any size": { icons: { any: "a.png" } },
  "a missing icon of the button": { action: { default_icon: "gone.png" } },
  "two pages of the browser": { chrome_url_overrides: { newtab: "page.html", history: "page.html" } },
  "options without a page": { options_ui: {} },
  "the options' style of version 2": { options_ui: { page: "page.html", chrome_style: true } },
  "keys of Gecko's": { applications: {}, hidden: true, developer: { name: "Ada" }, user_scripts: {} },
  "keys of Thunderbird's": { cloud_file: {}, compose_action: {}, message_display_action: {} },
  "the theme of an extension": { theme: { colors: { frame: "red" } }, action: {} },
};

/** The files that those manifests name, and files that Chromium refuses whatever the manifest says. */
export const files = { "a.js": "", "a.png": "", "page.html": '<!doctype html><script src="a.js"></script>' };

const message = (text: string) => ({ "_locales/en/messages.json": text });

/** Files that Chromium refuses a package for; the default language is English where there are languages. */
export const refusedFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a reserved name": { "_notes/a.txt": "" },
  "an undeclared placeholder": message('{"a": {"message": "$NAME$"}}'),
  "a dash in a message's name": message('{"a-b": {"message": "x"}}'),
  "an entry without a message": message('{"a": {"description": "x"}}'),
  "a placeholder without content": message('{"a": {"message": "$B$", "placeholders": {"b": {}}}}'),
  "a language that cannot be read": { ...message("{}"), "_locales/de/messages.json": "{,}" },
  "a language without a file": { ...message("{}"), "_locales/de/a.txt": "" },
};
