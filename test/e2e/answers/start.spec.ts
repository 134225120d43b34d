import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildTarget } from "../../../src/build/build-target.js";
import { inMemory, readTexts } from "../../../src/build/file-text.js";
import { programOf } from "../../../src/build/program.js";
import { readManifest } from "../../../src/build/read-manifest.js";
import type { EngineName } from "../../../src/compat-table/engines.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type BrowserName, expect, launchExtension, test } from "../../../src/playwright/index.js";
import { scanPackage } from "../../../src/scan/scan-package.js";

/** Written for Chrome: nothing of it but answers and refusals is there in Firefox and Thunderbird. */
const FOR_CHROME = `
const log = {};
const keep = (name) => (error) => { log[name] = error.name; };
chrome.debugger.onEvent.addListener(() => {});
chrome.debugger.getTargets(() => { log.debugger = chrome.runtime.lastError && chrome.runtime.lastError.message; });
chrome.gcm.onMessage.addListener(() => {});
chrome.gcm.register(["1"]).catch(keep("gcm"));
chrome.system.memory.getInfo().catch(keep("memory"));
chrome.fontSettings.onFontChanged.addListener(() => {});
chrome.fontSettings.getFontList().catch(keep("fonts"));
chrome.bookmarks.onImportBegan.addListener(() => {});
chrome.printerProvider.onPrintRequested.addListener(() => {});
chrome.sessions.getDevices().then((devices) => { log.devices = devices; });
chrome.privacy.websites.topicsEnabled.get({}, (setting) => { log.topics = setting; });
log.processes = chrome.processes ? "there" : "guarded";
if (chrome.webAuthenticationProxy) chrome.webAuthenticationProxy.attach(); else log.proxy = "guarded";
chrome.tabCapture?.capture({}, () => {});
globalThis.log = log;
`;

/** Written for Firefox: nothing of it but answers and refusals is there in Chrome. */
const FOR_FIREFOX = `
const log = {};
const keep = (name) => (error) => { log[name] = error.name; };
browser.contextualIdentities.onCreated.addListener(() => {});
browser.contextualIdentities.query({}).catch(keep("identities"));
browser.theme.onUpdated.addListener(() => {});
browser.theme.getCurrent().then((theme) => { log.theme = theme; });
browser.theme.update({}).catch(keep("update"));
browser.captivePortal.onStateChanged.addListener(() => {});
browser.captivePortal.getState().catch(keep("portal"));
browser.browserSettings.zoomFullPage.get({}).then((setting) => { log.zoom = setting; });
browser.webRequest.getSecurityInfo("1", {}).catch(keep("security"));
log.pkcs11 = browser.pkcs11 ? "there" : "guarded";
globalThis.log = log;
`;

const PERMISSIONS = {
  chrome:
    "debugger gcm system.memory fontSettings bookmarks printerProvider sessions privacy processes tabCapture webAuthenticationProxy",
  firefox: "contextualIdentities cookies theme captivePortal browserSettings webRequest pkcs11",
};

declare const log: Record<string, unknown>;

test("a program that uses nothing but what is not here starts, and its checks say so", async ({ target }, info) => {
  const name = browserOf(target) as BrowserName;
  const engine = name === "chromium" ? "chrome" : name;
  const written: EngineName = engine === "chrome" ? "firefox" : "chrome";
  const script = engine === "chrome" ? FOR_FIREFOX : FOR_CHROME;
  const background =
    written === "chrome"
      ? { service_worker: "background.js" }
      : { service_worker: "background.js", scripts: ["background.js"] };
  const manifest = {
    manifest_version: 3,
    name: "start",
    version: "1.0",
    permissions: PERMISSIONS[written].split(" "),
    background,
    browser_specific_settings: { gecko: { id: "start@compat.test" } },
  };
  const contents = { "manifest.json": JSON.stringify(manifest), "background.js": script };
  const files = new Map(Object.entries(contents).map(([file, text]) => [file, inMemory(text)]));
  const parsed = readManifest(contents["manifest.json"]);
  const program = programOf(scanPackage(new Map(Object.entries(contents)), parsed));
  const source = {
    pkg: { name: "start", files },
    manifest: parsed,
    texts: await readTexts(files),
    program,
    // Told, and not found out: the manifest is one that every browser takes.
    written: [written] as const,
  };
  const built = await buildTarget(source, engine, ">=150", { targets: {} });
  const folder = info.outputPath("start");
  for (const [file, content] of built.files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), await content.bytes());
  }
  const extension = await launchExtension({
    browser: name,
    executablePath: findBrowser(target),
    extensionPath: folder,
  });
  try {
    info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
    const seen = await extension.background.waitFor(
      (length) => {
        if (Object.keys(log).length >= length) return log;
        throw new Error(JSON.stringify(log));
      },
      engine === "chrome" ? 7 : 8,
    );
    const refused = "UnsupportedError";
    if (engine === "chrome") {
      expect(seen).toEqual({
        identities: refused,
        update: refused,
        portal: refused,
        security: refused,
        theme: { colors: null, images: null, properties: null },
        zoom: { value: true, levelOfControl: "not_controllable" },
        pkcs11: "guarded",
      });
    } else {
      expect(seen).toEqual({
        debugger: expect.stringContaining("the browser gives extensions no debugging protocol"),
        gcm: refused,
        memory: refused,
        fonts: refused,
        devices: [],
        topics: { value: false, levelOfControl: "not_controllable" },
        processes: "guarded",
        proxy: "guarded",
      });
    }
  } finally {
    await extension.close();
  }
});
