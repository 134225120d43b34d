import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type CompatProcess, startCompat } from "./compat-process.js";

const manifest = {
  manifest_version: 3,
  name: "Run me",
  version: "1.0",
  background: { service_worker: "background.js" },
};

test.describe("compat run", () => {
  let folder: string;
  /** What the process has for its temporary files. */
  let temporary: string;
  let running: CompatProcess | undefined;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  test.beforeEach(() => {
    const parent = mkdtempSync(path.join(os.tmpdir(), "compat-test-"));
    [folder, temporary] = [path.join(parent, "extension"), path.join(parent, "temporary")];
    for (const made of [folder, temporary]) mkdirSync(made);
    write("manifest.json", JSON.stringify(manifest));
    write("background.js", `console.error("first start of " + chrome.runtime.getManifest().name);`);
  });
  test.afterEach(async () => {
    running?.process.kill("SIGKILL");
    await running?.ended;
    rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  test("opens the browser, tells its errors, reloads on a change, and ends cleanly on Ctrl+C", async () => {
    test.slow();
    const browser = test.info().project.name;
    running = startCompat(["run", folder, "--browser", browser, "--headless"], { TMPDIR: temporary });
    await running.prints(/Running in .* Ctrl\+C ends it/);
    write("background.js", `console.error("second start of " + chrome.runtime.getManifest().name);`);
    await running.prints(/Reloaded\./);
    await running.prints(/error: .*second start of Run me/);

    write("manifest.json", "{ broken");
    await running.prints(/manifest\.json is no JSON/);
    write("manifest.json", JSON.stringify({ ...manifest, name: "Mended" }));
    await running.prints(/error: .*second start of Mended/);

    running.process.kill("SIGINT");
    expect(await running.ended).toBe(0);
    expect(readdirSync(temporary).filter((name) => name.startsWith("compat-"))).toEqual([]);
  });

  test("ends when the browser does", async () => {
    const browser = test.info().project.name;
    const { launchExtension } = await import("../../../src/playwright/index.js");
    const out = path.join(folder, "dist");
    const target = browser === "chromium" ? "chrome" : browser;
    expect(await startCompat(["build", folder, "--targets", target, "--out", out]).ended).toBe(0);
    const extension = await launchExtension({
      browser: browser as "chromium",
      extensionPath: path.join(out, target),
    });
    let hasEnded = false;
    const ended = extension.ended.then(() => {
      hasEnded = true;
    });
    expect(hasEnded).toBe(false);
    if (extension.cdp) await extension.cdp.send("Browser.close").catch(() => undefined);
    else await extension.inBrowser("Services.startup.quit(Services.startup.eForceQuit)").catch(() => undefined);
    await ended;
    await extension.close();
  });
});
