import type { SampleExtension } from "./convert-package.js";

const RED = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#ff0000"/></svg>`;
/** Counts clicks where the next start of the background finds them. */
const COUNT = `
const button = chrome.action ?? chrome.browserAction;
button.onClicked.addListener(async () => {
  const { clicks = 0 } = await chrome.storage.local.get("clicks");
  await chrome.storage.local.set({ clicks: clicks + 1 });
});
`;
const page = "<!doctype html><title>page</title>";

/** Extensions as authors wrote them for other browsers. */
export const samples = {
  "Firefox, manifest version 2": {
    manifest: {
      manifest_version: 2,
      name: "__MSG_name__",
      version: "1.0b1",
      default_locale: "en",
      description: "__MSG_gone__",
      applications: { gecko: { id: "sample@example.org" } },
      developer: { name: "Ada", url: "https://example.org/" },
      icons: { 48: "icon.svg" },
      browser_action: { default_icon: "icon.svg", default_title: "Press", browser_style: true, default_area: "navbar" },
      background: { scripts: ["first.js", "lib/second.js", "gone.js"] },
      permissions: [
        "storage",
        "menus",
        "tabHide",
        "webRequest",
        "webRequestBlocking",
        "*://*/*",
        "moz-extension://*/*",
      ],
      optional_permissions: ["proxy", "https://example.org/*"],
      content_scripts: [
        { matches: ["*://*/*", "moz-extension://*/*"], js: ["content.js"], css: ["gone.css"] },
        { matches: ["about:blank"], js: ["content.js"] },
      ],
      content_security_policy: "script-src 'self' 'unsafe-eval' https://example.org; object-src 'self'",
      web_accessible_resources: ["icon.svg"],
      sidebar_action: { default_panel: "page.html", default_icon: "icon.svg" },
      options_ui: { page: "page.html", browser_style: true },
      commands: {
        _execute_browser_action: { suggested_key: { default: "Ctrl+Alt+A", mac: "MacCtrl+A" } },
        _execute_sidebar_action: { suggested_key: { default: "F2" } },
        go: { suggested_key: { mac: "Command+Shift+Y" } },
      },
      user_scripts: { api_script: "first.js" },
      l10n_resources: ["a.ftl"],
    },
    files: {
      "first.js": `const first = "first"; window.order = [first];`,
      "lib/second.js": `window.order.push(first + " second");${COUNT}`,
      "content.js": "",
      "icon.svg": RED,
      "page.html": page,
      "_notes.txt": "not for Chrome",
      "_locales/en/messages.json": `{"name": {"message": "Sample $THING$"}, "a-b": {"message": "x"}}`,
      "_locales/de/messages.json": `{"name": {"message": "Muster"},}`,
    },
  },
  "Firefox, manifest version 3": {
    manifest: {
      manifest_version: 3,
      name: "Sample",
      version: "1.2.3.4.5",
      browser_specific_settings: { gecko: { id: "sample@example.org", strict_min_version: "128.0" } },
      action: { default_icon: { 16: "icon.svg" }, theme_icons: [{ light: "icon.svg", dark: "icon.svg", size: 16 }] },
      background: { scripts: ["bg/main.js"], type: "module", preferred_environment: ["document"] },
      permissions: ["storage", "menus", "contextualIdentities", "https://example.org/*"],
      optional_permissions: ["find", "declarativeNetRequest"],
      host_permissions: ["resource://a/*"],
      content_security_policy: { extension_pages: "img-src 'self' moz-extension:; worker-src blob:" },
      web_accessible_resources: [
        { resources: ["icon.svg"], matches: ["https://example.org/a/*"], extension_ids: ["other@example.org"] },
      ],
      chrome_url_overrides: { newtab: "page.html", home: "page.html" },
      page_action: { show_matches: ["<all_urls>"] },
    },
    files: {
      "bg/main.js": `import { order } from "./part.js"; self.order = order;${COUNT}`,
      "bg/part.js": `export const order = ["first", "first second"];`,
      "icon.svg": RED,
      "page.html": page,
    },
  },
  "Thunderbird, manifest version 3": {
    manifest: {
      manifest_version: 3,
      name: "Sample",
      version: "1.0",
      author: "Ada",
      browser_specific_settings: { gecko: { id: "sample@example.org" } },
      action: { default_title: "Press", default_windows: ["normal"], allowed_spaces: ["mail"] },
      background: { scripts: ["first.js", "second.js"] },
      permissions: ["storage", "messagesRead", "accountsRead", "compose", "menus", "messagesTags"],
      optional_permissions: ["addressBooks"],
      message_display_action: { default_title: "Message" },
      compose_action: { default_title: "Write" },
      cloud_file: { name: "Cloud", management_url: "page.html" },
      commands: { _execute_message_display_action: { suggested_key: { default: "Alt+Shift+M" } } },
    },
    files: {
      "first.js": `const order = ["first"];`,
      "second.js": `order.push("first second"); self.order = order;${COUNT}`,
      "page.html": page,
    },
  },
  "Chrome, manifest version 2": {
    manifest: {
      manifest_version: 2,
      name: "Sample",
      version: "1.0",
      page_action: { default_icon: "icon.svg" },
      background: { page: "bg/page.html", persistent: false },
      permissions: ["storage", "declarativeContent", "http://*/*"],
      sandbox: {
        pages: ["page.html"],
        content_security_policy: "sandbox allow-scripts; script-src 'self' 'unsafe-eval'",
      },
      web_accessible_resources: ["icon.svg"],
    },
    files: {
      "bg/page.html": `<!doctype html><script src="second.js" defer></script><script src="/first.js"></script>`,
      "first.js": `var order = ["first"];`,
      "bg/second.js": `order.push("first second"); chrome.action.enable();${COUNT}`,
      "icon.svg": RED,
      "page.html": page,
    },
  },
} satisfies Record<string, SampleExtension>;
