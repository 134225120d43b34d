import type { ExtensionPage } from "../../src/playwright/index.js";
import type { Browser } from "../../src/types/browser.js";
import type { Drive } from "./drive.js";

/** A question that runs in the panel, which has `support` on its window. */
type Question = () => Promise<string> | string;

declare const chrome: Browser;
declare const support: (id: string) => { origin: string; fidelity: string };

const QUESTIONS: Readonly<Record<string, Question>> = {
  "runtime.getVersion": () => chrome.runtime.getVersion(),
  "runtime.getContexts": async () => {
    const contexts = await chrome.runtime.getContexts({});
    return contexts
      .map(({ contextType }) => contextType)
      .sort()
      .join(", ");
  },
  "runtime.getPackageDirectoryEntry": async () => {
    const root = await chrome.runtime.getPackageDirectoryEntry();
    const entries = await new Promise<{ name: string }[]>((resolve, reject) => {
      root.createReader().readEntries(resolve, reject);
    });
    return `${entries.length} entries`;
  },
  "runtime.requestUpdateCheck": () =>
    new Promise((resolve) => chrome.runtime.requestUpdateCheck((status) => resolve(String(status)))),
  "runtime.restartAfterDelay": async () => {
    await chrome.runtime.restartAfterDelay(3600);
    await chrome.runtime.restartAfterDelay(-1);
    return "planned for an hour, then cancelled";
  },
  "runtime.getPlatformInfo": async () => {
    const { os, arch } = await chrome.runtime.getPlatformInfo();
    return `${os} ${arch}`;
  },
  "runtime.getBrowserInfo": async () => {
    const { name, version } = await (
      chrome.runtime as unknown as { getBrowserInfo(): Promise<{ name: string; version: string }> }
    ).getBrowserInfo();
    return `${name} ${version}`;
  },
  "runtime.sendMessage": async () => {
    const { panels } = (await chrome.runtime.sendMessage({ type: "report" })) as { panels: number };
    return `answered by the background, which holds ${panels} port(s)`;
  },
  "runtime.ContextType": () => `${Object.keys(chrome.runtime.ContextType).length} values`,
  "runtime.OnInstalledReason": () => `${Object.keys(chrome.runtime.OnInstalledReason).length} values`,
};

async function ask(panel: ExtensionPage, member: string, question: Question): Promise<string> {
  const grade = await panel.evaluate((id) => {
    const { origin, fidelity } = support(id);
    return origin === fidelity ? origin : `${origin}, ${fidelity}`;
  }, member);
  return `${grade}: ${await panel.evaluate(question)}`;
}

/** Opens the panel, waits until it shows everything, asks each member, and takes a picture. */
export const driveInspector: Drive = async ({ extension, picture, steps }) => {
  const panel = await extension.open("panel.html");
  await panel.waitFor(
    () =>
      document.querySelector("#contexts tr") &&
      document.querySelector("#package li") &&
      !document.body.textContent.includes("Connecting"),
  );
  for (const [member, question] of Object.entries(QUESTIONS)) {
    await steps.take(member, () => ask(panel, member, question));
  }
  await panel.click("#schedule");
  await panel.click("#check");
  await panel.waitFor(() => !document.body.textContent.includes("Not asked yet"));
  await panel.waitFor(() => document.body.textContent.includes("A restart is planned"));
  await panel.screenshot({ path: picture });
  await panel.click("#cancel");
  await panel.waitFor(() => document.body.textContent.includes("No restart is planned"));
};
