import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-commands.js";
import { applyRule, marks } from "./apply-rule.js";

const keys = (suggested_key: unknown) => {
  const conversion = applyRule(rule, { manifest: { commands: { run: { suggested_key } } } });
  return { now: conversion.manifest.commands, marks: marks(conversion) };
};

test.each(["Search+Y", "Shift+Y", "ctrl+y", "Ctrl+Tab", "Ctrl++", "Ctrl+.", "", "Ctrl+Command+Y", "F13"])(
  "the key %j goes, and the command stays",
  (shortcut) => {
    expect(keys({ default: shortcut })).toEqual({
      now: { run: {} },
      marks: ["loss commands.run.suggested_key.default"],
    });
  },
);

test.each(["Ctrl+Y", "Ctrl+Shift+Y", "Shift+Ctrl+Y", "Alt+Comma", "F5", "Shift+F5", "MediaPlayPause", "MacCtrl+Y"])(
  "the key %s stays",
  (shortcut) => {
    expect(keys({ default: shortcut })).toEqual({ now: { run: { suggested_key: { default: shortcut } } }, marks: [] });
  },
);

test("one key for all platforms is the default, and Chrome OS is left out", () => {
  expect(keys("Ctrl+Y").now).toEqual({ run: { suggested_key: { default: "Ctrl+Y" } } });
  expect(keys({ chromeos: "Search+Y", mac: "Command+Y" }).now).toEqual({
    run: { suggested_key: { mac: "Command+Y" } },
  });
});

test("no command is global, and the button's has its name of manifest version 3", () => {
  const commands = { run: { global: true }, _execute_browser_action: { suggested_key: { default: "Alt+Y" } } };
  const conversion = applyRule(rule, { manifest: { commands } });
  expect(conversion.manifest.commands).toEqual({ run: {}, _execute_action: { suggested_key: { default: "Alt+Y" } } });
  expect(marks(conversion)).toEqual(["note commands._execute_browser_action", "loss commands.run.global"]);
});
