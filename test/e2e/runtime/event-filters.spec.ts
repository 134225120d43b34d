import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buildSync } from "esbuild";
import { expect, launchExtension, test } from "../../../src/playwright/index.js";
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

test("listeners with filters of other browsers wake the background, and hear what they ask for", async ({
  target,
}, info) => {
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
  try {
    if (gecko) await extension.grantPermissions({ origins: ["<all_urls>"] });
    const url = `http://localhost:${port}/woken`;
    await extension.background.evaluate(() => chrome.storage.local.clear());
    await extension.endBackground();
    await extension.content(url);
    const heard = () =>
      extension.background.evaluate(() => chrome.storage.local.get()) as Promise<Record<string, string>>;
    await expect
      .poll(heard, { timeout: 15_000 })
      .toMatchObject({ committed: url, completed: url, request: url, "updated status": url });
    expect(Object.keys(await heard()).sort()).toEqual(["committed", "completed", "request", "updated status"]);
  } finally {
    await extension.close();
    server.close();
  }
});
