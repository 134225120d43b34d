import { describe, expect, test } from "vitest";
import { chromeSource } from "../../../src/bridges/media-guard.js";

describe("a stream of Chrome's own is recognized", () => {
  test.each([
    ["desktop", { video: { mandatory: { chromeMediaSource: "desktop", chromeMediaSourceId: "x" } } }],
    ["tab", { audio: { mandatory: { chromeMediaSource: "tab" } }, video: false }],
    ["desktop", { video: { optional: [{ minWidth: 1 }, { chromeMediaSourceId: "x" }] } }],
    ["screen", { video: { chromeMediaSource: "screen" } }],
  ])("%s", (source, constraints) => {
    expect(chromeSource(constraints)).toBe(source);
  });
});

test.each([[{ video: true }], [{ audio: { deviceId: "x" } }], [undefined], [null], ["video"]])(
  "%o asks for a camera or microphone",
  (constraints) => {
    expect(chromeSource(constraints)).toBeUndefined();
  },
);
