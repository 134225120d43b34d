import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../../src/playwright/find-browser.js";
import { type LaunchOptions, launchExtension, type RunningExtension } from "../../../../src/playwright/index.js";
import { buildSpeaker } from "./build.js";

/** What the speakers of one test are. */
export interface Cast extends Partial<LaunchOptions> {
  /** Changes to the manifest of the first. */
  readonly manifest?: object;
  /** Further extensions: the name, and the changes to the manifest, of each. */
  readonly others?: Readonly<Record<string, object>>;
}

/** Starts the extension that speaks, and others beside it. */
export async function launchSpeakers(
  target: string,
  info: TestInfo,
  { manifest, others = {}, ...options }: Cast = {},
): Promise<RunningExtension> {
  const browser = browserOf(target);
  if (!browser) throw new Error(`${target} is no browser.`);
  const extensionPath = await buildSpeaker(info.outputPath("speaker"), browser, "speaker", manifest);
  const extraExtensions = await Promise.all(
    Object.entries(others).map(([name, changes]) => buildSpeaker(info.outputPath(name), browser, name, changes)),
  );
  return launchExtension({
    browser,
    executablePath: findBrowser(target),
    ...options,
    extensionPath,
    extraExtensions,
  });
}

/** A web site on this machine: an empty page at each address, and a page with a frame at `/framed`. */
export async function webSite(): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Web page</title>${url === "/framed" ? '<iframe src="/inner"></iframe>' : ""}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
