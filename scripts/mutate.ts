/**
 * Breaks each half of each shim in turn, in real browsers, and asks its contract. A break that no case notices fails.
 *   npm run mutate [-- --browsers=chromium,firefox,firefox-115] [id …]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Context } from "../src/core/api.js";
import { browserOf, locateBrowser } from "../src/playwright/find-browser.js";
import { type Evaluator, launchExtension } from "../src/playwright/index.js";
import type { Surface } from "../test/e2e/contracts/contract.js";
import { buildContractExtension } from "../test/e2e/contracts/extension/build.js";
import type { Outcome } from "../test/e2e/contracts/run.js";
import { shimFiles } from "./gen/shim-files.js";

const PARTS = ["detect", "create"] as const;
type Part = (typeof PARTS)[number];
const KNOWN = ["chromium", "firefox", "thunderbird", "chromium-150", "chromium-120", "firefox-140", "firefox-115"];

declare function runContract(id: string, surfaces: readonly Surface[], breakage?: Part): Promise<readonly Outcome[]>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browsers: { type: "string" } } });
const browsers = (values.browsers?.split(",") ?? KNOWN).filter((name) => locateBrowser(name));
const ids = shimFiles()
  .map(({ id }) => id)
  .filter((id) => !positionals.length || positionals.includes(id));
/** Where each break was noticed. */
const noticed = new Map<string, string[]>();

/** The surfaces on which all is well without a break: only there a failure means that the break was noticed. */
async function failing(place: Evaluator, id: string, breakage?: Part): Promise<Set<string>> {
  const surfaces: readonly Surface[] = ["native", "detected", "created"];
  const outcomes = await place.evaluate(([contract, on, part]) => runContract(contract, on, part), [
    id,
    surfaces,
    breakage,
  ] as [string, readonly Surface[], Part | undefined]);
  return new Set(
    outcomes.filter(({ result }) => result === "failed").map(({ surface, case: name }) => `${surface}: ${name}`),
  );
}

async function breakIn(name: string): Promise<void> {
  const browser = browserOf(name) ?? "chromium";
  const folder = mkdtempSync(path.join(os.tmpdir(), "compat-mutate-"));
  const server = createServer((_request, response) => response.end("<!doctype html><title>Web page</title>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const extensionPath = await buildContractExtension(folder, browser === "chromium" ? "chrome" : browser, "bare");
  const executablePath = locateBrowser(name);
  const extension = await launchExtension({ browser, extensionPath, ...(executablePath && { executablePath }) });
  try {
    // Older Gecko gives an extension of manifest version 3 no host before the user agrees.
    if (browser !== "chromium") await extension.grantPermissions({ origins: ["<all_urls>"] });
    const places: [Context, Evaluator][] = [
      ["page", await extension.open("page.html")],
      ["background", extension.background],
      ["content", await extension.content(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)],
    ];
    for (const id of ids) {
      for (const part of PARTS) {
        for (const [context, place] of places) {
          const before = await failing(place, id);
          const after = await failing(place, id, part).catch((error: Error) => new Set([error.message]));
          if (![...after].some((found) => !before.has(found))) continue;
          noticed.set(`${id} ${part}`, [...(noticed.get(`${id} ${part}`) ?? []), `${name} (${context})`]);
          break;
        }
      }
    }
  } finally {
    await extension.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

for (const name of browsers) await breakIn(name);

const unnoticed: string[] = [];
for (const id of ids) {
  for (const part of PARTS) {
    const where = noticed.get(`${id} ${part}`);
    if (!where) unnoticed.push(`${id} ${part}`);
    console.log(`${id.padEnd(44)}${part.padEnd(8)}${where ? `red in ${where.join(", ")}` : "NOT NOTICED"}`);
  }
}
console.log(
  `${ids.length * PARTS.length - unnoticed.length} of ${ids.length * PARTS.length} breaks turned a case red.`,
);
if (unnoticed.length) process.exitCode = 1;
