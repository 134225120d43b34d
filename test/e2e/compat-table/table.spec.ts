import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { engineOf, joinReports } from "../../../src/compat-table/measured.js";
import { findMismatches } from "../../../src/compat-table/mismatches.js";
import { ReportServer } from "../../../src/compat-table/probe/report-server.js";
import { probeArguments, runProbe } from "../../../src/compat-table/probe/run-probe.js";
import { writeProbe } from "../../../src/compat-table/probe/write-probe.js";
import { table } from "../../../src/compat-table/query.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { launchExtension } from "../../../src/playwright/launch-extension.js";
import { expect, test } from "../../../src/playwright/test.js";

async function compare(target: string): Promise<void> {
  const browser = browserOf(target);
  if (!browser) throw new Error(`${target} is no browser`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "compat-probe-"));
  const server = new ReportServer();
  try {
    writeProbe(folder, { server: await server.start(), workerOnly: target === "chromium-120" });
    const args = browser === "chromium" ? probeArguments : [];
    const executablePath = findBrowser(target);
    const extension = await launchExtension({ browser, executablePath, extensionPath: folder, args });
    try {
      const reports = await runProbe(extension, server);
      const about = { engine: engineOf(browser), version: extension.version, date: "", platform: "" };
      const found = joinReports(about, reports);
      const measured = table().measurements[about.engine].map(({ version }) => version);
      expect(
        findMismatches(found, table()),
        `${target} is ${extension.version}, the table was measured with ${measured.join(", ")}.\n` +
          `To update it: npm run measure -- --browser ${target} && npm run table -- --write, then look at the diff.`,
      ).toEqual([]);
    } finally {
      await extension.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the table says what this browser really has", async ({ target }) => {
  test.setTimeout(120_000);
  // Chromium's DevTools page was seen with devtools.* alone, and a page of Thunderbird without some members, in one of
  // several starts: a browser has what it shows in any of them.
  await expect(() => compare(target)).toPass({ timeout: 60_000, intervals: [0] });
});
