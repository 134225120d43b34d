import { engineNames } from "../../../src/compat-table/engines.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { buildAnswersExtension } from "./build.js";
import type { Trial } from "./trial.js";
import { trialsFor } from "./trials.js";

declare const answers: { holds(trial: Trial): Promise<string[]>; support(id: string): { fidelity: string } };

let extension: RunningExtension;
let trials: Map<string, Trial[]>;

test.beforeAll(async ({ target }, info) => {
  const browser = browserOf(target) as BrowserName;
  trials = trialsFor(browser === "chromium" ? "chrome" : browser);
  const extensionPath = await buildAnswersExtension(info.outputPath("answers"), browser);
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

test.afterAll(() => extension?.close());

for (const namespace of new Set(engineNames.flatMap((engine) => [...trialsFor(engine).keys()]))) {
  test(`${namespace}: what the browser lacks answers as its data says`, async () => {
    const own = trials.get(namespace) ?? [];
    test.skip(own.length === 0, "This browser lacks nothing of the namespace that has an answer.");
    const found = await extension.background.evaluate(async (list) => {
      const problems: string[] = [];
      for (const trial of list) {
        problems.push(...(await answers.holds(trial)).map((problem) => `${trial.id}: ${problem}`));
        const { fidelity } = answers.support(trial.id);
        // What stays away has no row that could travel to the browser.
        const told = trial.kind !== "constant" || trial.value !== undefined;
        if (told && fidelity !== trial.grade)
          problems.push(`${trial.id}: support() says ${fidelity}, not ${trial.grade}`);
      }
      return problems;
    }, own);
    expect(found).toEqual([]);
  });
}
