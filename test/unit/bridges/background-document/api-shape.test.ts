import { expect, test } from "vitest";
import { describeApi } from "../../../../src/bridges/background-document/api-shape.js";

class Area {
  get() {
    return Promise.resolve({});
  }
}
const nothing = () => undefined;
const event = { addListener: nothing, removeListener: nothing, hasListener: () => false };

test("an API is told as data: functions, events, values and what is inside", () => {
  const root = {
    alarms: { create: nothing, onAlarm: event },
    storage: { local: Object.assign(new Area(), { QUOTA_BYTES: 5 }) },
    tabs: { TAB_ID_NONE: -1, Status: { LOADING: "loading" }, sizes: [1, 2] },
  };
  expect(describeApi(root)).toEqual({
    alarms: { inside: { create: "function", onAlarm: "event" } },
    storage: { inside: { local: { inside: { QUOTA_BYTES: { value: 5 }, get: "function" } } } },
    tabs: {
      inside: {
        TAB_ID_NONE: { value: -1 },
        Status: { inside: { LOADING: { value: "loading" } } },
        sizes: { value: [1, 2] },
      },
    },
  });
});

test("what is not there, throws, or belongs to the document itself is left out", () => {
  const root = {
    runtime: { id: "abc", lastError: { message: "an error" }, getURL: nothing, getManifest: nothing },
    offscreen: { createDocument: nothing },
    gone: undefined,
    get blocked() {
      throw new Error("a permission is missing");
    },
  };
  expect(describeApi(root)).toEqual({ runtime: { inside: { getManifest: "function" } } });
});

test("objects that lead back to themselves end", () => {
  const around: Record<string, unknown> = {};
  around.again = around;
  expect(JSON.stringify(describeApi({ around })).length).toBeLessThan(200);
});
