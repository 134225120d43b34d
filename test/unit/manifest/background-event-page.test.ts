import { expect, test } from "vitest";
import type { Manifest } from "../../../src/manifest/conversion.js";
import { rule } from "../../../src/manifest/rules/background-event-page.js";
import { applyRule, marks, type Sample } from "./apply-rule.js";

const background = (manifest: Manifest["background"], more: Sample = {}) => {
  const conversion = applyRule(rule, { manifest: manifest === undefined ? {} : { background: manifest }, ...more });
  return { now: conversion.manifest.background, marks: marks(conversion) };
};
const layer = { background: "compat/background.js" };

test("a worker becomes the scripts of an event page, module or not", () => {
  expect(background({ service_worker: "sw.js", type: "module" })).toEqual({
    now: { scripts: ["sw.js"], type: "module" },
    marks: ["note background.service_worker"],
  });
});

test("the layer comes first, in a worker's scripts and in an author's", () => {
  expect(background({ service_worker: "sw.js" }, { layer }).now).toEqual({
    scripts: ["compat/background.js", "sw.js"],
  });
  expect(background({ scripts: ["a.js", "b.js"] }, { layer })).toEqual({
    now: { scripts: ["compat/background.js", "a.js", "b.js"] },
    marks: [],
  });
});

test("a worker that imports scripts becomes the list that does the same", () => {
  const workerScripts = ["part-1.js", "lib.js", "part-2.js"];
  expect(background({ service_worker: "sw.js" }, { layer, workerScripts }).now).toEqual({
    scripts: ["compat/background.js", ...workerScripts],
  });
});

test("scripts and pages that an author wrote for Gecko win over the worker", () => {
  expect(
    background({ service_worker: "sw.js", scripts: ["gecko.js"], preferred_environment: ["service_worker"] }),
  ).toEqual({ now: { scripts: ["gecko.js"] }, marks: ["note background.service_worker"] });
  expect(background({ service_worker: "sw.js", page: "bg.html" }, { layer })).toEqual({
    now: { page: "bg.html" },
    marks: ["note background.service_worker"],
  });
});

test("an extension without a background gets one only for the layer", () => {
  expect(background(undefined).now).toBeUndefined();
  expect(background(undefined, { layer }).now).toEqual({ scripts: ["compat/background.js"] });
});

test("persistent goes in manifest version 3, and stays in version 2", () => {
  expect(background({ scripts: ["a.js"], persistent: false })).toEqual({
    now: { scripts: ["a.js"] },
    marks: ["note background.persistent"],
  });
  const two = { manifest_version: 2, background: { scripts: ["a.js"], persistent: true } };
  expect(applyRule(rule, { manifest: two }).manifest.background).toEqual(two.background);
});
