import { readFile } from "node:fs/promises";
import { clipPage, factsIn } from "../../../scripts/demo/drive-clipper.js";
import { openWebPage } from "../../../scripts/demo/user-acts.js";
import { expect, test } from "../../../src/playwright/index.js";
import type { Browser } from "../../../src/types/browser.js";
import { type Launched, launchExample } from "./launch-example.js";

declare const chrome: Browser;
interface Clip {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

let example: Launched;
test.beforeEach(async ({ target }, info) => {
  example = await launchExample("clipper", target, info);
});
test.afterEach(async () => {
  await example?.close();
});

const clips = (): Promise<Clip[]> =>
  example.extension.background.evaluate(
    async () => ((await chrome.storage.local.get("clips")) as { clips?: Clip[] }).clips ?? [],
  );

test("a page is clipped from the popup: its text without what surrounds it, and links with whole addresses", async () => {
  const { extension, web } = example;
  await openWebPage(extension, `${web.origin}/trees`);
  const popup = await clipPage(extension);
  expect(await factsIn(popup)).toMatch(/^127\.0\.0\.1:\d+ · 73 words · 2 links$/);
  const [clip] = await clips();
  expect(clip).toMatchObject({ title: "How trees drink", url: `${web.origin}/trees` });
  expect(clip?.text).toMatch(/^A tall tree lifts/);
  expect(clip?.text).not.toMatch(/Home|Printed on paper/);
  expect(clip?.links).toEqual([
    { text: "pores of a leaf", url: `${web.origin}/leaves` },
    { text: "foresters say", url: "https://example.com/foresters" },
  ]);
  expect(await extension.background.evaluate(() => chrome.offscreen.hasDocument())).toBe(false);
});

test("a clip is downloaded as Markdown", async () => {
  const { extension, web } = example;
  await openWebPage(extension, `${web.origin}/birds`);
  const popup = await clipPage(extension);
  await popup.click(".download");
  const complete = async () => (await chrome.downloads.search({})).find(({ state }) => state === "complete")?.filename;
  const file = await extension.background.waitFor(complete);
  expect(await readFile(String(file), "utf8")).toMatch(/^# Birds that sing at night\n\nhttp:.*\/birds\n\nNightingales/);
});

test("clips are kept when the background ends, and can be removed", async () => {
  const { extension, web } = example;
  await openWebPage(extension, `${web.origin}/tides`);
  await (await clipPage(extension)).close();
  await extension.endBackground();
  const popup = await extension.open("popup.html");
  await popup.waitFor(() => document.querySelector("#clips li a")?.textContent === "Tide table for July");
  await popup.click(".remove");
  await popup.waitFor(() => !document.querySelector("#clips li"));
  expect(await clips()).toEqual([]);
});
