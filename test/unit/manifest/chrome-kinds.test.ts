import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-kinds.js";
import { forChrome } from "./chrome.js";

test("experiments, language packs, dictionaries, apps and Gecko's themes cannot be converted", () => {
  for (const [key, value] of Object.entries({
    experiment_apis: { calendar: {} },
    langpack_id: "de",
    dictionaries: { de: "de.dic" },
    app: { background: {} },
    theme: { colors: { frame: "#123456" } },
  })) {
    const { marks, conversion } = forChrome(rule, { manifest: { [key]: value } });
    expect(marks).toEqual([`impossible ${key}`]);
    expect(conversion.findings[0]?.advice, key).toBeTruthy();
  }
});

test("an extension that also styles the browser goes on without its theme", () => {
  const theme = { colors: { frame: "red" }, images: { additional_backgrounds: ["a.png"] } };
  const { manifest, marks } = forChrome(rule, { manifest: { theme, theme_experiment: {}, action: {} } });
  expect([manifest, marks]).toEqual([{ action: {} }, ["loss theme", "loss theme_experiment"]]);
});

test("a theme of Chrome's stays", () => {
  const theme = { colors: { frame: [1, 2, 3] }, images: { theme_frame: "a.png" }, tints: {} };
  expect(forChrome(rule, { manifest: { theme } })).toMatchObject({ manifest: { theme }, marks: [] });
});
