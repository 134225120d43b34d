import type { TestInfo } from "@playwright/test";
import { packageFor } from "../../../scripts/demo/package-for.js";
import { type Articles, serveArticles } from "../../../scripts/demo/serve-articles.js";
import type { TargetBuild } from "../../../src/build/build.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { launchExtension, type RunningExtension } from "../../../src/playwright/index.js";

/** An example in a browser, and the web that it is used on. */
export interface Launched {
  readonly built: TargetBuild;
  readonly extension: RunningExtension;
  readonly web: Articles;
  close(): Promise<void>;
}

/** Builds an example for the browser of a test target, as `compat build` does, and starts it there. */
export async function launchExample(name: string, target: string, info: TestInfo): Promise<Launched> {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = info.outputPath("extension");
  const built = await packageFor(browser, name, extensionPath);
  const preferences =
    browser === "chromium"
      ? {}
      : {
          "alerts.useSystemBackend": false,
          "browser.download.useDownloadDir": true,
          "browser.download.folderList": 2,
          "browser.download.dir": info.outputPath("downloads"),
        };
  const web = await serveArticles();
  const options = { browser, executablePath: findBrowser(target), extensionPath, packed: true, preferences };
  const extension = await launchExtension(options).catch((error: unknown) => {
    web.close();
    throw error;
  });
  info.annotations.push({ type: "browser", description: `${target} ${extension.version}` });
  return {
    built,
    extension,
    web,
    async close() {
      await extension.close();
      web.close();
    },
  };
}

/** Whether a build reports a member as one that nothing emulates yet. */
export const lacks = ({ members }: TargetBuild, id: string): boolean =>
  members.some((member) => member.id === id && member.grade === "missing");
