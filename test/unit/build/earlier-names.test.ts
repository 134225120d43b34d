import { describe, expect, it } from "vitest";
import { buildFor, sample, textOf } from "./sample-extension.js";

const extension = (background: string) =>
  sample({
    "manifest.json": JSON.stringify({
      manifest_version: 2,
      name: "Sample",
      version: "1.0",
      background: { scripts: ["background.js"] },
      browser_action: {},
      permissions: ["http://*/*"],
      browser_specific_settings: { gecko: { id: "sample@compat.test" } },
    }),
    "background.js": background,
  });

describe("a program for manifest version 2, in a package for Chrome", async () => {
  const source =
    "browser.browserAction.onClicked.addListener(() => browser.tabs.executeScript({ file: 'mark.js' }));\nbrowser.browserAction.setTitle({ title: 'Mark' });";
  const built = await buildFor("chrome", ">=130", extension(source));

  it("gets browserAction and tabs.executeScript, and the permission that they need", async () => {
    const layer = await textOf(built, "compat/background.js");
    expect(layer).toContain("bridges/browser-action");
    expect(layer).toContain("bridges/tab-scripts");
    expect(JSON.parse(await textOf(built, "manifest.json")).permissions).toContain("scripting");
  });

  it("is told what these members are worth, and of no refusal", () => {
    const grades = Object.fromEntries(built.members.map(({ id, grade }) => [id, grade]));
    expect(grades).toMatchObject({
      "browserAction.onClicked": "full",
      "browserAction.setTitle": "full",
      "tabs.executeScript": "partial",
    });
    const told = built.members.flatMap(({ lost }) => lost).join(" ");
    expect(told).toContain("code that is given as text");
    expect(told).not.toContain("It is there and refuses");
  });
});

describe("a namespace that the browser lacks, whose member only the running program can name", () => {
  const source = (asked: string) => `${asked} chrome.contentSettings[location.hash].get({});`;

  it("is reported itself", async () => {
    const built = await buildFor("firefox", ">=140", extension(source("")));
    expect(built.members.find(({ id }) => id === "contentSettings")).toMatchObject({
      grade: "missing",
      repaired: false,
    });
    expect(built.outcome).toBe("loss");
  });

  it("is no loss where the program asks first", async () => {
    const built = await buildFor("firefox", ">=140", extension(source("if (chrome.contentSettings)")));
    const [place] = built.members.find(({ id }) => id === "contentSettings")?.places ?? [];
    expect(place?.guard).toBeDefined();
  });
});
