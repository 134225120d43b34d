import type { ContextName, ContextReport } from "../measured.js";
import { optionalPermissions } from "./permissions.js";
import type { ReportServer } from "./report-server.js";

/** What the probe asks of whoever launched the browser; `compat/playwright`'s running extension is one. */
export interface ProbedBrowser {
  readonly browser: "chromium" | "firefox" | "thunderbird";
  readonly id: string;
  open(path: string): Promise<{
    evaluate<Result, Argument>(fn: (argument: Argument) => Promise<Result>, argument: Argument): Promise<Result>;
    close(): Promise<void>;
  }>;
  grantPermissions(request: { permissions?: string[]; origins?: string[] }): Promise<void>;
  inBrowser(expression: string): Promise<unknown>;
  reload(): Promise<void>;
}

/** Chromium's further arguments: only an open developer tool has a devtools page. */
export const probeArguments = ["--auto-open-devtools-for-tabs"];

/** The contexts that a browser can report from. Thunderbird has no devtools page. */
export function probedContexts(browser: ProbedBrowser["browser"]): ContextName[] {
  return browser === "thunderbird" ? ["background", "page", "content"] : ["background", "page", "content", "devtools"];
}

/** Lets the running probe report from all contexts, with everything granted that a user could grant. */
export async function runProbe(
  browser: ProbedBrowser,
  server: ReportServer,
  timeout = 30_000,
): Promise<ReadonlyMap<ContextName, ContextReport>> {
  await grantEverything(browser);
  server.reports.clear();
  await browser.reload();
  await server.received(["background", "page", "content"], timeout);
  if (browser.browser === "firefox") await browser.inBrowser(openToolbox);
  await server.received(probedContexts(browser.browser), timeout);
  return server.reports;
}

async function grantEverything(browser: ProbedBrowser): Promise<void> {
  if (browser.browser !== "chromium") {
    const known = optionalPermissions.filter((name) => name !== "messages.send" || browser.browser === "thunderbird");
    return browser.grantPermissions({ permissions: known, origins: ["<all_urls>"] });
  }
  const page = await browser.open("chrome://extensions");
  await page.evaluate(allowUserScripts, browser.id);
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ userScriptsAccess?: unknown }>;
  updateExtensionConfiguration(update: { extensionId: string; userScriptsAccess: boolean }): Promise<void>;
}

// Chromium gives userScripts in developer mode, and from 138 on by a switch of each extension.
async function allowUserScripts(extensionId: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  const { userScriptsAccess } = await chrome.developerPrivate.getExtensionInfo(extensionId);
  if (userScriptsAccess === undefined) return;
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, userScriptsAccess: true });
}

const openToolbox = `(async () => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.startsWith("http://127.0.0.1"));
  await gDevTools.showToolboxForTab(tab, { toolId: "webconsole" });
  return true;
})()`;
