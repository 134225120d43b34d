import { setTimeout as sleep } from "node:timers/promises";
import type { Manifest } from "../../src/manifest/conversion.js";
import type { GeckoLog } from "../../src/playwright/gecko/agent.js";
import { connectAgent, inWindow } from "../../src/playwright/gecko/connect-agent.js";
import { defaultPreferences } from "../../src/playwright/gecko/preferences.js";
import { startGecko } from "../../src/playwright/gecko/start-gecko.js";
import { type BrowserName, findBrowser } from "../../src/playwright/index.js";
import { poll } from "../../src/playwright/poll.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../src/playwright/temporary-folder.js";
import {
  acceptCertificates,
  backgroundSettled,
  closeEverythingElse,
  installTemporarily,
  isMainWindow,
  pressPageAction,
} from "./gecko-scripts.js";
import type { Report, Trial, TryBrowser } from "./try-browser.js";
import type { Web } from "./web-server.js";

const preferencesFor = ({ httpPort, httpsPort }: Web) => ({
  ...defaultPreferences,
  "network.dns.forceResolve": "127.0.0.1",
  "network.socket.forcePort": `80=${httpPort};443=${httpsPort}`,
  "network.stricttransportsecurity.preloadlist": false,
  "dom.security.https_first": false,
  "security.cert_pinning.enforcement_level": 0,
  // What a user would be asked is granted, so that the program goes on.
  "extensions.webextOptionalPermissionPrompts": false,
  "geo.provider.network.url": `data:application/json,{"location":{"lat":52.5,"lng":13.4},"accuracy":10}`,
  "geo.prompt.testing": true,
  "geo.prompt.testing.allow": true,
  "media.navigator.permission.disabled": true,
  "permissions.default.desktop-notification": 1,
});

/** A reason for a refusal, without the time and the module that the browser's log puts before and after it. */
const reasonOf = (text: string): string =>
  text
    .replace(/^\d+\s+addons\.\S+\s+\w+\s+/, "")
    .replace(/ \((resource|chrome):[^)]*\)$/, "")
    .replace(/^Loading extension '[^']*': /, "");

/** Complaints about the manifest that do not stop the extension. */
const isNote = (text: string) =>
  /^(Reading manifest: )?Warning processing|Reading manifest: .*(unsupported|ignored)/i.test(text);

/** True for what the extension said or caused; the browser's own modules also write to the console. */
function concerns({ file, document, addon, text }: GeckoLog, { id, origin }: { id: string; origin: string }): boolean {
  if (addon === id || file.startsWith(origin) || document.startsWith(origin)) return true;
  // Gecko's own loggers write this when one of their preferences is not set.
  if (text.startsWith("Console.maxLogLevelPref")) return false;
  if (text.includes(origin) || /Reading manifest|Loading extension/.test(text)) return true;
  return file === "" || file === "undefined";
}

/** A running Firefox or Thunderbird. */
export async function startGeckoBrowser(browser: Exclude<BrowserName, "chromium">, web: Web): Promise<TryBrowser> {
  const profile = createTemporaryFolder(`${browser}-try`);
  const program = await startGecko({
    executablePath: findBrowser(browser),
    profile,
    preferences: preferencesFor(web),
    args: [],
    env: {},
  });
  const { marionette } = program;
  const call = await connectAgent(marionette);
  await call("ready");
  await inWindow(marionette, acceptCertificates);
  const logs: GeckoLog[] = [];
  const collect = async (): Promise<void> => {
    for (;;) logs.push(...(await call("nextLogs")));
  };
  // It ends when the browser ends, which is no error.
  void collect().catch(() => undefined);

  /** A window that the extension opened may have become Marionette's, whose end would be the session's. */
  const enterMainWindow = async () => {
    const handles = (await marionette.send("WebDriver:GetWindowHandles", {})) as string[];
    for (const handle of handles) {
      await marionette.send("WebDriver:SwitchToWindow", { handle, focus: false });
      if (await inWindow<boolean>(marionette, isMainWindow)) return;
    }
  };

  const trialOf = (id: string, uuid: string, manifest: Manifest): Trial => {
    const origin = `moz-extension://${uuid}`;
    const own = () => logs.filter((log) => concerns(log, { id, origin }) && /^(error|warn)/.test(log.level));
    let read = 0;
    return {
      origin,
      async started() {
        await poll(() => inWindow<boolean>(marionette, backgroundSettled(id)), {
          what: "the background",
          timeout: 5000,
        })
          // A background that never starts has said why on the console, or says nothing and is found out by what follows.
          .catch(() => undefined);
      },
      async reports() {
        const fresh = own().slice(read);
        read += fresh.length;
        return fresh.map(({ level, text, file }): Report => {
          const where = file && !text.includes(file) ? ` (${file})` : "";
          return { level: level === "error" && !isNote(text) ? "error" : "warning", text: `${text}${where}` };
        });
      },
      count: async () => own().length,
      async open(url) {
        const handle = await call("open", id, url);
        const ready = async () => {
          const answer = await Promise.race([
            call("evaluate", handle, {
              world: "page",
              extensionId: id,
              expression: `Promise.resolve(document.documentURI !== "about:blank" && document.readyState === "complete" ? "yes" : "")`,
            }),
            sleep(1000, { text: "" }),
          ]);
          return answer.text;
        };
        await poll(ready, { what: url, timeout: 5000 }).catch(() => undefined);
      },
      click: () =>
        manifest.page_action && !manifest.browser_action
          ? inWindow(marionette, pressPageAction(id))
          : call("clickToolbarButton", id),
      async end() {
        await call("uninstall", id);
        await enterMainWindow();
        await inWindow(marionette, closeEverythingElse);
      },
    };
  };

  return {
    version: await call("version"),
    async install(folder, manifest) {
      logs.length = 0;
      try {
        const { id, uuid } = await inWindow<{ id: string; uuid: string }>(marionette, installTemporarily(folder));
        return trialOf(id, uuid, manifest);
      } catch (error) {
        const reasons = () =>
          logs
            .map(({ text }) => reasonOf(text))
            .filter(
              (text) => /^(Reading manifest|Loading extension|Error)|xtension is invalid/.test(text) && !isNote(text),
            );
        // The browser writes its reason a moment after it has refused.
        await poll(() => reasons().length, { what: "the reason", timeout: 5000 }).catch(() => undefined);
        const own = error instanceof Error ? error.message : String(error);
        return { refused: reasons().length > 0 ? reasons() : [own] };
      }
    },
    async close() {
      await program.end();
      removeTemporaryFolder(profile);
    },
  };
}
