import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { engineOf, joinReports, type Measured, printMeasured } from "../src/compat-table/measured.js";
import { needsProbes, openedBy, writeNeedsProbe } from "../src/compat-table/probe/needs-probe.js";
import { ReportServer } from "../src/compat-table/probe/report-server.js";
import { probeArguments, runProbe } from "../src/compat-table/probe/run-probe.js";
import { writeProbe } from "../src/compat-table/probe/write-probe.js";
import { browserOf, findBrowser } from "../src/playwright/find-browser.js";
import { launchExtension } from "../src/playwright/launch-extension.js";

const output = fileURLToPath(new URL("../src/compat-table/measured/", import.meta.url));
const usage = "usage: npm run measure -- --browser chromium|firefox|thunderbird|chromium-150|… or --all";
const current = ["chromium", "firefox", "thunderbird"];
const older = ["chromium-150", "chromium-120", "firefox-140", "firefox-115", "thunderbird-140", "thunderbird-115"];

const [option, name] = process.argv.slice(2);
if (option !== "--all" && (option !== "--browser" || !name)) {
  console.error(usage);
  process.exit(2);
}
for (const browser of option === "--all" ? [...current, ...older] : [name ?? ""]) {
  keep(await measure(browser));
  if (browser === "chromium") await keepNeeds();
}

async function measure(name: string): Promise<Measured> {
  const browser = browserOf(name);
  if (!browser) throw new Error(`"${name}" is no browser. ${usage}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "compat-probe-"));
  const server = new ReportServer();
  try {
    writeProbe(folder, { server: await server.start(), workerOnly: name === "chromium-120" });
    const extension = await launchExtension({
      browser,
      executablePath: findBrowser(name),
      extensionPath: folder,
      args: browser === "chromium" ? probeArguments : [],
    });
    try {
      const reports = await runProbe(extension, server);
      const about = { engine: engineOf(browser), version: extension.version, date: today(), platform: platform() };
      return joinReports(about, reports);
    } finally {
      await extension.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chromium's schema does not say what a member needs, so one small extension for each permission finds out. */
async function keepNeeds(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "compat-needs-"));
  const server = new ReportServer<string>();
  try {
    const origin = await server.start();
    const folders = needsProbes.map((_, index) => path.join(folder, `${index}`));
    folders.forEach((place, index) => {
      writeNeedsProbe(place, index, origin);
    });
    const [extensionPath = folder, ...extraExtensions] = folders;
    const extension = await launchExtension({ browser: "chromium", extensionPath, extraExtensions });
    try {
      await server.received(
        needsProbes.map((_, index) => `needs${index}`),
        60_000,
      );
      const lines = Object.entries(openedBy(server.reports)).map(
        ([need, ids]) => `${JSON.stringify(need)}: ${JSON.stringify(ids)}`,
      );
      writeFileSync(path.join(output, "needs", "chrome.json"), `{\n${lines.sort().join(",\n")}\n}\n`);
      console.log(`needs/chrome.json: ${lines.length} permissions and manifest keys (${extension.version})`);
    } finally {
      await extension.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the measurement; one file for each engine and major version. */
function keep(measured: Measured): void {
  const { engine, version } = measured;
  const file = `${engine}-${version}.json`;
  const text = printMeasured(measured);
  for (const other of readdirSync(output).filter((entry) => entry.startsWith(`${engine}-${version.split(".")[0]}.`))) {
    const old = readFileSync(path.join(output, other), "utf8");
    if (other === file && withoutDate(old) === withoutDate(text)) {
      console.log(`${file}: unchanged`);
      return;
    }
    rmSync(path.join(output, other));
  }
  writeFileSync(path.join(output, file), text);
  console.log(`${file}: ${measured.members.length} members in ${measured.contexts.join(", ")}`);
}

function withoutDate(text: string): string {
  return text.replace(/^"date": .*$/m, "");
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function platform(): string {
  return `${os.type()} ${os.arch()}`;
}
