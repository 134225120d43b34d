import { expect, test } from "vitest";
import { portOf, withoutPort } from "../../../src/shims/host-pattern.js";

test.each([
  ["http://LocalHost:8080/A", "8080", "http://localhost/A"],
  ["*://*.Example.com/*", undefined, "*://*.example.com/*"],
  ["http://localhost:*/*", undefined, "http://localhost/*"],
  ["http://[::1]:80/*", "80", "http://[::1]/*"],
  ["http://[::1]/a:1/*", undefined, "http://[::1]/a:1/*"],
  ["file:///tmp/A", undefined, "file:///tmp/A"],
  ["about:blank", undefined, "about:blank"],
  ["<all_urls>", undefined, "<all_urls>"],
  ["nonsense", undefined, "nonsense"],
])("%s names the port %s and is %s without", (pattern, port, without) => {
  expect(portOf(pattern)).toBe(port);
  expect(withoutPort(pattern)).toBe(without);
});
