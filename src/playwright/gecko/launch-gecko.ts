import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { copyExtension } from "../copy-extension.js";
import { createEvaluator } from "../evaluator.js";
import { findBrowser } from "../find-browser.js";
import { pageUrl } from "../page-url.js";
import { poll } from "../poll.js";
import type {
  ContentPage,
  Evaluator,
  ExtensionPage,
  LaunchOptions,
  LogEntry,
  RunningExtension,
} from "../running-extension.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../temporary-folder.js";
import type { GeckoLog } from "./agent.js";
import { type CallAgent, connectAgent, inWindow } from "./connect-agent.js";
import type { FrameAnswer, FrameRequest } from "./frame-request.js";
import { defaultPreferences } from "./preferences.js";
import { startGecko } from "./start-gecko.js";

function textOf(answer: FrameAnswer, where: string): string {
  if (answer.text === undefined) throw new Error(`Nothing could be run in ${where}: ${answer.failed}`);
  return answer.text;
}

function packExtension(folder: string, file: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(folder, name))] as const);
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
}

function sourceOf(log: GeckoLog, id: string): LogEntry["source"] {
  if (log.document === "") return "browser";
  if (log.background) return "background";
  if (log.document.startsWith("moz-extension:")) return "page";
  return log.addon === id || log.file.startsWith("moz-extension:") ? "content" : "page";
}

function createPage(call: CallAgent, extensionId: string, handle: number, where: string): ExtensionPage {
  const frame = async (request: Partial<FrameRequest>) =>
    textOf(await call("evaluate", handle, { world: "page", extensionId, ...request }), where);
  return {
    ...createEvaluator(where, (expression) => frame({ expression })),
    click: async (selector, options = {}) => {
      await poll(() => frame({ click: selector }), { what: `a click on ${selector} in ${where}`, ...options });
    },
    screenshot: async (options) => {
      const data = await call("screenshot", handle);
      const bytes = Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
      if (options?.path) writeFileSync(options.path, bytes);
      return bytes;
    },
    url: () => call("url", handle),
    close: () => call("closePage", handle),
  };
}

async function loaded(page: Evaluator, url: string): Promise<void> {
  const state = await poll(
    () =>
      page.evaluate(() => {
        const { documentURI, readyState } = document;
        if (documentURI.startsWith("about:neterror")) return documentURI;
        if (documentURI === "about:blank" || readyState !== "complete") return false;
        return "loaded";
      }),
    { what: `${url} to load`, timeout: 15_000 },
  );
  if (state !== "loaded") throw new Error(`${url} did not load: ${state}. Is the path or the server right?`);
}

/** Starts Firefox or Thunderbird with the extension. One driver, Marionette, serves every version from 115 on. */
export async function launchGecko(options: LaunchOptions): Promise<RunningExtension> {
  const {
    browser,
    extensionPath,
    extraExtensions = [],
    packed = false,
    preferences,
    args = [],
    env = {},
    headless = true,
  } = options;
  const executablePath = options.executablePath ?? findBrowser(browser);
  const folder = createTemporaryFolder(browser);
  const profile = options.profile ?? createTemporaryFolder(`${browser}-profile`);
  const removeFolders = () => {
    removeTemporaryFolder(folder);
    if (options.profile === undefined) removeTemporaryFolder(profile);
  };
  let program: Awaited<ReturnType<typeof startGecko>>;
  const copies = [extensionPath, ...extraExtensions].map((from, index) => ({
    from,
    to: path.join(folder, `${index}`),
  }));
  try {
    for (const { from, to } of copies) copyExtension(from, to);
    program = await startGecko({
      executablePath,
      profile,
      preferences: { ...defaultPreferences, ...preferences },
      args,
      env,
      headless,
    });
  } catch (error) {
    removeFolders();
    throw error;
  }
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= program.end().finally(removeFolders);
    return closed;
  };

  try {
    const { marionette } = program;
    const call = await connectAgent(marionette);
    await call("ready");
    const logs: LogEntry[] = [];
    const reports: GeckoLog[] = [];
    const installed: { id: string; origin: string }[] = [];
    const addLogs = (entries: GeckoLog[]) => {
      reports.push(...entries);
      const id = installed[0]?.id ?? "";
      logs.push(...entries.map((log) => ({ source: sourceOf(log, id), level: log.level, text: log.text })));
    };
    const collectLogs = async (): Promise<void> => {
      for (;;) addLogs(await call("nextLogs"));
    };
    // It ends when the browser ends, which is no error.
    void collectLogs().catch(() => undefined);

    const install = async (from: string, to: string) => {
      const file = packed ? `${to}.xpi` : to;
      if (packed) packExtension(to, file);
      try {
        const id = await call("install", file, !packed);
        return { id, origin: `moz-extension://${await call("uuid", id)}` };
      } catch (error) {
        const reasons = () => logs.filter(({ text }) => /Reading manifest|Loading extension|addons\./.test(text));
        // The browser writes its reason a moment after it has refused.
        await poll(() => reasons().length, { what: "the reason", timeout: 5000 }).catch(() => undefined);
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${browser} did not start the extension ${from}: ${[message, ...reasons().map(({ text }) => text)].join("\n")}`,
        );
      }
    };
    for (const { from, to } of copies) installed.push(await install(from, to));
    const [{ id, origin } = { id: "", origin: "" }, ...extras] = installed;

    const pageOf = (handle: number, where: string) => createPage(call, id, handle, where);
    const background = createEvaluator(`the background of ${id}`, async (expression) =>
      textOf(await call("evaluateBackground", id, expression), `the background of ${id}`),
    );

    return {
      browser,
      version: await call("version"),
      id,
      origin,
      extras,
      logs,
      background: {
        ...background,
        state: async () => ((await call("backgroundState", id)) === "stopped" ? "stopped" : "running"),
        wake: () => call("wake", id),
      },
      endBackground: () => call("endBackground", id),
      async open(target) {
        const url = pageUrl(origin, path.join(folder, "0"), target);
        const page = pageOf(await call("open", id, url), url);
        await loaded(page, url);
        return page;
      },
      async content(url): Promise<ContentPage> {
        const handle = await call("open", id, url);
        const page = pageOf(handle, url);
        await loaded(page, url);
        const where = `the content script in ${url}`;
        const ask = async (request: Pick<FrameRequest, "expression" | "injected">) =>
          textOf(await call("evaluate", handle, { world: "content", extensionId: id, ...request }), where);
        const world = createEvaluator(where, (expression) => ask({ expression }));
        await poll(() => ask({ injected: true }), { what: where });
        return { ...world, page, url: page.url, screenshot: page.screenshot, close: page.close };
      },
      contexts: async () => (await call("views", id)).map(({ url, kind }) => ({ url, kind })),
      async view(urlPart) {
        // Firefox loads a popup in a hidden browser first and shows it in another, so each try looks anew.
        return poll(
          async () => {
            const view = (await call("views", id)).find(({ url, top }) => top && url.includes(urlPart));
            if (!view) return undefined;
            const page = pageOf(view.handle, view.url);
            return (await page.evaluate(() => document.readyState)) === "complete" ? page : undefined;
          },
          { what: `a document of ${id} whose URL contains ${urlPart}` },
        );
      },
      clickToolbarButton: () => call("clickToolbarButton", id),
      grantPermissions: (request) => call("grant", id, request),
      async reload() {
        copies.slice(0, 1).forEach(({ from, to }) => {
          copyExtension(from, to);
          if (packed) packExtension(to, `${to}.xpi`);
        });
        if (packed) await call("install", `${copies[0]?.to}.xpi`, false);
        else await call("reload", id);
      },
      setEnabled: (enabled) => call("setEnabled", id, enabled),
      uninstall: async () => {
        await call("uninstall", id);
      },
      inBrowser: (expression) => {
        const parent = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent`;
        const extension = `const extension = ${parent}.GlobalManager.extensionMap.get(${JSON.stringify(id)});`;
        return inWindow(marionette, `${extension} return await (${expression});`);
      },
      ended: program.ended,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
