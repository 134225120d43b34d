import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-commands.js";
import { forChrome } from "./chrome.js";

const commands = (given: Record<string, unknown>) => {
  const { manifest, marks } = forChrome(rule, { manifest: { commands: given } });
  return { now: manifest.commands, marks };
};
const key = (suggested_key: unknown) => {
  const { now, marks } = commands({ go: { description: "Go", suggested_key } });
  return { now: (now as { go: { suggested_key?: unknown } }).go.suggested_key, marks };
};

test("a command without a description gets its name as one", () => {
  expect(commands({ go: {} })).toEqual({ now: { go: { description: "go" } }, marks: ["note commands.go.description"] });
});

test("the shortcut of the button has Chrome's name, and only one of them", () => {
  const shortcut = { suggested_key: { default: "Alt+A" } };
  expect(commands({ _execute_browser_action: shortcut, _execute_page_action: {} })).toEqual({
    now: { _execute_action: shortcut },
    marks: ["note commands._execute_browser_action", "loss commands._execute_page_action"],
  });
});

test("shortcuts of a sidebar and of messages are lost", () => {
  expect(commands({ _execute_sidebar_action: {}, _execute_compose_action: {} })).toEqual({
    now: undefined,
    marks: ["loss commands._execute_sidebar_action", "loss commands._execute_compose_action"],
  });
});

test("keys that Chrome refuses are left out, each for its platform", () => {
  for (const refused of [
    "F1",
    "Ctrl+Alt+A",
    "MacCtrl+A",
    "Shift+A",
    "A",
    "Ctrl+F2",
    "Alt+Shift+Ctrl+A",
    "Ctrl+MediaStop",
    "Command+B",
  ]) {
    expect(key({ default: refused }), refused).toEqual({
      now: undefined,
      marks: ["loss commands.go.suggested_key.default"],
    });
  }
  expect(key({ default: "Alt+A", mac: "F2", android: "Alt+A" })).toEqual({
    now: { default: "Alt+A" },
    marks: ["loss commands.go.suggested_key.mac", "loss commands.go.suggested_key.android"],
  });
  expect(key({ default: "" })).toEqual({ now: undefined, marks: [] });
});

test("a shortcut for one platform is one for all", () => {
  expect(key({ mac: "MacCtrl+Shift+Y" })).toEqual({
    now: { mac: "MacCtrl+Shift+Y", default: "Ctrl+Shift+Y" },
    marks: ["note commands.go.suggested_key"],
  });
});

test("a fifth shortcut is left out, its command not", () => {
  const given = Object.fromEntries(
    [..."ABCDE"].map((each) => [each, { description: each, suggested_key: `Alt+${each}` }]),
  );
  expect(commands(given)).toEqual({
    now: { ...given, E: { description: "E" } },
    marks: ["loss commands.E.suggested_key"],
  });
});

test("what Chrome takes stays", () => {
  const given = {
    _execute_action: { suggested_key: { default: "Ctrl+Shift+Comma", mac: "Command+Shift+Y" } },
    media: { description: "Play", suggested_key: { default: "MediaPlayPause" }, global: true },
    everywhere: {
      description: "All",
      suggested_key: { windows: "Alt+1", mac: "Alt+1", linux: "Alt+1", chromeos: "Search+1" },
    },
    text: { description: "Text", suggested_key: "Shift+Ctrl+PageUp" },
    none: { description: "None" },
  };
  expect(commands(given)).toEqual({ now: given, marks: [] });
});
