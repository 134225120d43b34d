import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { TestInfo } from "@playwright/test";
import { buildSync } from "esbuild";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { browserFor } from "./lifecycle/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

function writeExtension(folder: string, gecko: boolean, port: number): string {
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, "background.js");
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "event-filters/background.ts")],
    outfile,
    bundle: true,
    format: "iife",
    target: "es2022",
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  writeFileSync(outfile, readFileSync(outfile, "utf8").replaceAll("__PORT__", String(port)));
  writeFileSync(path.join(folder, "content.js"), "");
  writeFileSync(path.join(folder, "page.html"), "<!doctype html><title>Page</title>");
  const manifest = {
    manifest_version: 3,
    name: "event filters",
    version: "1.0",
    permissions: ["storage", "tabs", "webNavigation", "webRequest"],
    host_permissions: ["<all_urls>"],
    // There so that the page can be opened and seen.
    content_scripts: [{ matches: ["http://localhost/*"], js: ["content.js"] }],
    background: gecko ? { scripts: ["background.js"] } : { service_worker: "background.js" },
    ...(gecko && { browser_specific_settings: { gecko: { id: "event-filters@compat.test" } } }),
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

/** Starts the extension beside a web server, with its background ended and what it noted forgotten. */
async function whileAsleep(
  target: string,
  info: TestInfo,
  act: (extension: RunningExtension, port: number, heard: () => Promise<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Web page</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const found = browserFor(target);
  const gecko = found.browser !== "chromium";
  const extensionPath = writeExtension(info.outputPath("extension"), gecko, port);
  const extension = await launchExtension({ ...found, extensionPath });
  const heard = () =>
    extension.background.evaluate(() => chrome.storage.local.get()) as Promise<Record<string, string>>;
  try {
    if (gecko) await extension.grantPermissions({ origins: ["<all_urls>"] });
    await extension.open("page.html");
    await extension.background.evaluate(() => chrome.storage.local.clear());
    await extension.endBackground();
    await act(extension, port, heard);
  } finally {
    await extension.close();
    server.close();
  }
}

test("listeners with filters of other browsers wake the background, and hear what they ask for", ({ target }, info) =>
  whileAsleep(target, info, async (extension, port, heard) => {
    const url = `http://localhost:${port}/woken`;
    await extension.content(url);
    await expect
      .poll(heard, { timeout: 15_000 })
      .toMatchObject({ committed: url, completed: url, request: url, "updated status": url });
    expect(Object.keys(await heard()).sort()).toEqual(["committed", "completed", "request", "updated status"]);
  }));

test("a window of a type that a filter asks for wakes the background", ({ target }, info) =>
  whileAsleep(target, info, async (extension, _port, heard) => {
    const page = await extension.view("page.html");
    await page.evaluate(() => void chrome.windows.create({ url: "page.html?popup", type: "popup" }));
    await expect.poll(() => extension.background.state()).toBe("running");
    // It is asked after its first turn.
    await extension.background.wake();
    await expect.poll(heard, { timeout: 15_000 }).toMatchObject({ created: "popup" });
  }));
