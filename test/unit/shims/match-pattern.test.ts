import { expect, test } from "vitest";
import { matches } from "../../../src/shims/match-pattern.js";

test.each([
  ["https://example.com/*", "https://example.com/", true],
  ["https://example.com/*", "https://example.com/a?b=c", true],
  ["https://example.com/a", "https://example.com/a#b", true],
  ["https://example.com/*", "http://example.com/", false],
  ["https://example.com/*", "https://www.example.com/", false],
  ["*://*.example.com/*", "http://www.example.com/", true],
  ["*://*.example.com/*", "https://example.com/", true],
  ["*://*.example.com/*", "https://badexample.com/", false],
  ["*://*.example.com/*", "https://example.com.evil.test/", false],
  ["*://*.example.com/*", "ftp://example.com/", false],
  ["https://*/a*c", "https://anywhere.test/abbbc", true],
  ["https://*/a*c", "https://anywhere.test/abbbcd", false],
  ["https://exa.ple.com/*", "https://example.com/", false],
  ["http://localhost:8080/*", "http://localhost:8080/", true],
  ["http://localhost:8080/*", "http://localhost:9090/", false],
  ["http://localhost/*", "http://localhost:9090/", true],
  ["http://localhost:80/*", "http://localhost/", true],
  ["http://localhost:*/*", "http://localhost:9090/", true],
  ["http://LocalHost/*", "http://localhost/", true],
  ["HTTP://localhost/*", "http://localhost/", false],
  ["https://example.com/a?b=c", "https://example.com/a?b=c", true],
  ["https://example.com/a", "https://example.com/a?b=c", false],
  ["moz-extension://an-id/*", "moz-extension://an-id/a.html", true],
  ["file:///*", "file:///tmp/a", true],
  ["<all_urls>", "https://example.com/", true],
  ["<all_urls>", "moz-extension://00000000-0000-0000-0000-000000000000/a.html", false],
  ["example.com", "https://example.com/", false],
])("%s and %s: %s", (pattern, url, expected) => {
  expect(matches(pattern, url)).toBe(expected);
});
