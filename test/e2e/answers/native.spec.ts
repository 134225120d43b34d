import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, test } from "../../../src/playwright/index.js";
import { buildAnswersExtension } from "./build.js";
import type { Trial } from "./trial.js";
import { trialsFor } from "./trials.js";

declare const answers: {
  // biome-ignore lint/suspicious/noExplicitAny: the API of the browser.
  root: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  problemsOfCalls(root: any, home: any, name: string, trial: Trial): Promise<string[]>;
};

/**
 * Members whose answer says something of this one browser, so that a browser that has the member says something else.
 * Everything else must answer in Chromium's native member exactly as it does where it is made.
 */
const OWN: readonly RegExp[] = [
  // Chromium can decide for a site, and reads its user's choice.
  /^contentSettings\.(popups|location|microphone|camera|notifications|clipboard|automaticDownloads|sound|autoVerify)\.(get|set|clear)$/,
  // Settings that Chromium has.
  /^privacy\./,
  // Chromium discards a tab if it can, and knows a site from the start.
  /^(tabs\.discard|topSites\.get)$/,
];

/** Types without effect, for which Chromium calls back, and forgets the promise that its reference promises. */
const CALLBACKS_ONLY = /^contentSettings\.(fullscreen|mouselock|plugins|unsandboxedPlugins)\./;

test("Chromium's native members give the very answers that stand in their place elsewhere", async ({
  target,
}, info) => {
  test.skip(browserOf(target) !== "chromium", "The native members are Chromium's.");
  const folder = await buildAnswersExtension(info.outputPath("native"), "chromium", true);
  const extension = await launchExtension({
    browser: "chromium",
    executablePath: findBrowser(target),
    extensionPath: folder,
  });
  try {
    const trials = [...trialsFor("thunderbird").values(), ...trialsFor("firefox").values()]
      .flat()
      .filter(({ grade, kind, calls }) => grade === "inert" && kind === "function" && calls.length > 0)
      .filter(({ id }) => !OWN.some((own) => own.test(id)));
    const found = await extension.background.evaluate(async (list) => {
      const problems: string[] = [];
      let asked = 0;
      for (const trial of list) {
        const names = trial.id.split(".");
        const name = names.pop() as string;
        const home = names.reduce((at, part) => at?.[part], answers.root);
        if (!home?.[name]) continue;
        asked += 1;
        problems.push(
          ...(await answers.problemsOfCalls(answers.root, home, name, trial)).map((one) => `${trial.id}: ${one}`),
        );
      }
      return { problems, asked };
    }, trials);
    const promised = (problem: string) => CALLBACKS_ONLY.test(problem) && problem.includes(": returns undefined, not ");
    expect(found.problems.filter((problem) => !promised(problem))).toEqual([]);
    expect(found.asked).toBeGreaterThan(40);
  } finally {
    await extension.close();
  }
});
