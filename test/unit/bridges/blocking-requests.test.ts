import { afterEach, expect, test, vi } from "vitest";
import { install } from "../../../src/bridges/blocking-requests.js";

const rootOf = (scheme: string) => ({
  runtime: { getURL: (path: string) => `${scheme}://abc/${path}` },
  webRequest: {
    onBeforeRequest: {
      heard: [] as unknown[][],
      addListener(...args: unknown[]) {
        this.heard.push(args);
      },
    },
  },
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const listener = () => ({ cancel: true });
const filter = { urls: ["<all_urls>"] };

test("in Chrome, a listener that would block hears of requests, and the console names the member", () => {
  const root = rootOf("chrome-extension");
  vi.stubGlobal("chrome", root);
  vi.stubGlobal("browser", undefined);
  const told = vi.spyOn(console, "warn").mockReturnValue(undefined);
  install();
  install();
  const { onBeforeRequest } = root.webRequest;
  onBeforeRequest.addListener(listener, filter, ["requestBody", "blocking"]);
  expect(onBeforeRequest.heard).toEqual([[listener, filter, ["requestBody"]]]);
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.calls[0]?.[0]).toContain("webRequest.onBeforeRequest");
  onBeforeRequest.addListener(listener, filter);
  expect(onBeforeRequest.heard.at(-1)).toEqual([listener, filter]);
  expect(told).toHaveBeenCalledOnce();
});

test("elsewhere listeners block", () => {
  const root = rootOf("moz-extension");
  vi.stubGlobal("browser", root);
  install();
  root.webRequest.onBeforeRequest.addListener(listener, filter, ["blocking"]);
  expect(root.webRequest.onBeforeRequest.heard).toEqual([[listener, filter, ["blocking"]]]);
});
