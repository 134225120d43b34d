import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-locales.js";
import { forChrome } from "./chrome.js";

const EN = "_locales/en/messages.json";
const one = (text: string) => {
  const { conversion, marks } = forChrome(rule, { files: { [EN]: text }, manifest: { default_locale: "en" } });
  return { now: conversion.written.get(EN), marks };
};

test("placeholders that nothing declares vanish, as in Gecko, and the rest keeps its text", () => {
  const text = `{ // comment\n  "a": {"message": "Hi $NAME$, you have $5$ or $C$"} ,\n "b": {"message": "$C$", "placeholders": {"c": {"content": "$1"}}}\n}`;
  expect(one(text)).toEqual({
    now: text.replace("Hi $NAME$, you have $5$ or $C$", "Hi , you have  or "),
    marks: [`note ${EN}`],
  });
});

test("messages that Chrome refuses are left out", () => {
  const text = `{"a-b": {"message": "x"}, "c": {"description": "y"}, "d": {"message": "Hi $X$"}, "e": {"message": "$F$", "placeholders": {"f": {}}}}`;
  const { now, marks } = one(text);
  expect(JSON.parse(String(now))).toEqual({ d: { message: "Hi " } });
  expect(marks.sort()).toEqual([`loss ${EN}`, `loss ${EN}`, `loss ${EN}`, `note ${EN}`]);
});

test("languages that cannot be read are left out, and one without a file", () => {
  const { conversion, marks } = forChrome(rule, {
    files: { [EN]: "{}", "_locales/de/messages.json": "{,}", "_locales/fr/readme.txt": "" },
    manifest: { default_locale: "en" },
  });
  expect([...conversion.removed]).toEqual(["_locales/de/messages.json", "_locales/fr/readme.txt"]);
  expect(marks).toEqual(["loss _locales/de", "note _locales/fr"]);
});

test("the default language is one that is there, under Chrome's name", () => {
  const files = { "_locales/en-us/messages.json": "{}", "_locales/de/messages.json": "{}" };
  const { manifest, conversion, marks } = forChrome(rule, { files, manifest: { default_locale: "en-US" } });
  expect(manifest.default_locale).toBe("en_US");
  expect([...conversion.written.keys(), ...conversion.removed]).toEqual([
    "_locales/en_US/messages.json",
    "_locales/en-us/messages.json",
  ]);
  expect(marks).toEqual(["note _locales/en-us/messages.json", "note default_locale"]);
  expect(forChrome(rule, { files: { "_locales/de/messages.json": "{}" } }).manifest.default_locale).toBe("de");
});

test("a text of the manifest names only messages of the default language", () => {
  const manifest = {
    default_locale: "en",
    description: "__MSG_gone__",
    commands: { a: { description: "Do __MSG_b__" } },
  };
  const { manifest: now, marks } = forChrome(rule, { files: { [EN]: '{"B": {"message": "b"}}' }, manifest });
  expect(now).toEqual({ ...manifest, description: "" });
  expect(marks).toEqual(["note description"]);
  const nameless = forChrome(rule, { files: { [EN]: "{}" }, manifest: { default_locale: "en", name: "__MSG_gone__" } });
  expect(nameless.marks).toEqual(["impossible name"]);
});

test("what Chrome takes stays", () => {
  const text = `\uFEFF{"a": {"message": "$$ US$ and CA$, $1 or $a-b$, $NAME$", "placeholders": {"name": {"content": "$1"}}}, "@@x": {"message": ""}}`;
  expect(one(text)).toEqual({ now: undefined, marks: [] });
  expect(forChrome(rule, {}).marks).toEqual([]);
});
