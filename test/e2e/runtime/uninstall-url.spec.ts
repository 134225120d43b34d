import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { withExtension } from "./package/launch.js";
import type { Instruments } from "./package/probe.js";

declare const compat: Instruments["compat"];

/** A loopback server that writes down which paths were asked for. */
async function countVisits() {
  const visits: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    if (url !== "/favicon.ico") visits.push(url);
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Visited</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { visits, close, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Opens a page without the extension, which is gone by then. */
async function openAfterwards(extension: RunningExtension, url: string): Promise<void> {
  if (extension.cdp) {
    await extension.cdp.send("Target.createTarget", { url });
    return;
  }
  const address = JSON.stringify(url);
  const principal = "Services.scriptSecurityManager.createNullPrincipal({})";
  await extension.inBrowser(
    extension.browser === "firefox"
      ? `void Services.wm.getMostRecentWindow("navigator:browser").gBrowser.addTab(${address}, { triggeringPrincipal: ${principal} })`
      : `void Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").openTab("contentTab", { url: ${address} })`,
  );
}

/** Uninstalls after these calls of setUninstallURL, and returns what was visited from then on. */
async function visitedAfter(extension: RunningExtension, calls: readonly (readonly string[])[]): Promise<string[]> {
  const server = await countVisits();
  try {
    for (const args of calls) {
      await extension.background.evaluate(
        async (given) => void (await compat.setUninstallURL?.(...given)),
        args.map((arg) => arg.replace("SERVER/", server.url)),
      );
    }
    await extension.uninstall();
    // Whatever uninstalling opens was asked for before this page is.
    await openAfterwards(extension, `${server.url}afterwards`);
    await expect.poll(() => server.visits).toContain("/afterwards");
    if (extension.browser !== "thunderbird" && calls.at(-1)?.[0])
      await expect.poll(() => server.visits).toHaveLength(2);
    return server.visits;
  } finally {
    server.close();
  }
}

const wishes = { manifest: { permissions: ["tabs", "management"] } };

test("uninstalling opens the address (CR-130, TB-014)", async ({ target }, info) => {
  await withExtension(target, info, { wishes }, async (extension) => {
    const visits = await visitedAfter(extension, [["SERVER/first"], ["SERVER/gone?why=1"]]);
    // Thunderbird takes the address, and its own code never opens it.
    const opened = extension.browser === "thunderbird" ? [] : ["/gone?why=1"];
    expect(visits.sort()).toEqual(["/afterwards", ...opened]);
  });
});

for (const [name, last] of [
  ["an empty address", [""]],
  ["no address", []],
] as const) {
  test(`${name} takes the address back (CR-133, TB-014)`, async ({ target }, info) => {
    await withExtension(target, info, { wishes }, async (extension) => {
      expect(await visitedAfter(extension, [["SERVER/gone"], last])).toEqual(["/afterwards"]);
    });
  });
}
