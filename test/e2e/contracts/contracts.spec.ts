import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context, Target } from "../../../src/core/api.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type Evaluator, expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import type { Surface } from "./contract.js";
import { buildContractExtension } from "./extension/build.js";
import { CONTRACTS } from "./list.js";
import { loadProven, shownByCases } from "./proofs.js";
import type { Outcome } from "./run.js";

/** `bare` imports nothing first; `installed` begins with the entry, as a user's code does. */
const MODES: Readonly<Record<"bare" | "installed", readonly Surface[]>> = {
  bare: ["native", "created", "detected", "forced", "frozen"],
  installed: ["installed", "twice"],
};
const CONTEXTS: readonly Context[] = ["background", "page", "content"];

/** How long one contract may take in one context. */
const PATIENCE = 150_000;

const GECKO = {
  // Gecko knows of a notification only as long as somebody shows it: here the browser itself.
  "alerts.useSystemBackend": false,
  // The page is not in front, where a timer takes a second at least; cases that wait for something would wait long.
  "dom.timeout.enable_budget_timer_throttling": false,
  "dom.min_background_timeout_value_without_budget_throttling": 10,
};

const targetOf = (name: string): Target => {
  const browser = browserOf(name) ?? "chromium";
  return browser === "chromium" ? "chrome" : browser;
};

type Outcomes = readonly Outcome[];
declare function runContract(id: string, surfaces: readonly Surface[]): Promise<Outcomes>;

/** Runs a contract on all surfaces, which takes a slow machine longer than one evaluation may last. */
async function outcomesIn(place: Evaluator, id: string, surfaces: readonly Surface[]): Promise<Outcomes> {
  await place.evaluate(([wanted, on]) => void Object.assign(globalThis, { outcomes: runContract(wanted, on) }), [
    id,
    surfaces,
  ] as [string, readonly Surface[]]);
  const ended = () => {
    const { outcomes } = globalThis as unknown as { outcomes: Promise<Outcomes> };
    return Promise.race([outcomes, new Promise<undefined>((resolve) => setTimeout(resolve, 20_000))]);
  };
  return (await place.waitFor(ended, undefined, { timeout: PATIENCE })) as Outcomes;
}

for (const [mode, surfaces] of Object.entries(MODES) as ["bare" | "installed", readonly Surface[]][]) {
  test.describe(`contracts, ${mode}`, () => {
    let server: Server;
    let extension: RunningExtension;
    const places = {} as Record<Context, Evaluator>;
    /** By contract, and by the context that was asked: the cases that ran on other surfaces than the native one. */
    const ranIn = new Map<string, Map<Context, readonly string[]>>(CONTRACTS.map(({ shim }) => [shim.id, new Map()]));

    test.beforeAll(async ({ target: name }, info) => {
      const browser = browserOf(name) ?? "chromium";
      const folder = info.outputPath(mode);
      await buildContractExtension(folder, targetOf(name), mode);
      server = createServer((_request, response) => response.end("<!doctype html><title>Web page</title>"));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      extension = await launchExtension({
        browser,
        executablePath: findBrowser(name),
        extensionPath: folder,
        ...(browser !== "chromium" && {
          // Not the one folder of this machine, where another browser downloads at the same time.
          preferences: {
            ...GECKO,
            "browser.download.folderList": 2,
            "browser.download.dir": info.outputPath("downloads"),
          },
        }),
      });
      // Older Gecko gives an extension of manifest version 3 no host before the user agrees.
      if (browser !== "chromium") await extension.grantPermissions({ origins: ["<all_urls>"] });
      places.background = extension.background;
      places.page = await extension.open("page.html");
      places.content = await extension.content(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });

    test.afterAll(async () => {
      await extension?.close();
      server?.close();
    });

    for (const { contract, shim, about } of CONTRACTS) {
      for (const context of CONTEXTS) {
        // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
        test(`${contract.id} in ${context}, ${mode}`, async ({}, info) => {
          info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
          test.setTimeout(PATIENCE + 30_000);
          const outcomes = await outcomesIn(places[context], contract.id, surfaces);
          const ran = outcomes.filter(({ result }) => result !== "not applicable");
          const ofShim = ran.filter(({ surface }) => surface !== "native");
          ranIn.get(shim.id)?.set(
            context,
            ofShim.map(({ case: title }) => title),
          );
          test.skip(
            ran.length === 0,
            "The member does not exist in this context, or is native and needs no proof here.",
          );
          const failed = ran
            .filter(({ result }) => result === "failed")
            .map(({ surface, case: name, error }) => `${surface}: ${name}\n${error}`);
          expect(failed.join("\n\n")).toBe("");
        });
      }

      if (mode !== "bare" || !Object.keys(about.differs).length) continue;
      test(`${contract.id} shows its differences`, async ({ target }) => {
        const shown = shownByCases(about, targetOf(target), await loadProven(shim.id));
        test.skip(shown.length === 0, "There is none in this browser, or other tests show them.");
        const ran = ranIn.get(shim.id);
        test.skip(ran?.size !== CONTEXTS.length, "Not all contexts were asked in this worker.");
        const cases = new Set([...(ran?.values() ?? [])].flat());
        const passedOver = shown.filter(([, titles]) => !titles.some((title) => cases.has(title)));
        expect(passedOver.map(([sentence]) => sentence)).toEqual([]);
      });
    }
  });
}
