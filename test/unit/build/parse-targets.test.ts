import { expect, test } from "vitest";
import { DEFAULT_RANGES, parseTargets } from "../../../src/build/parse-targets.js";

test.each([
  ["chrome,firefox,thunderbird", DEFAULT_RANGES],
  ["firefox@>=128", { firefox: ">=128" }],
  ["firefox>=128", { firefox: ">=128" }],
  ["firefox@128", { firefox: "128" }],
  ["Firefox @ 128 || >=140", { firefox: "128 || >=140" }],
  ["firefox>=128 <150, chrome@120.0.6099.71", { firefox: ">=128 <150", chrome: "120.0.6099" }],
  ["chrome@*", { chrome: "*" }],
  ["thunderbird^140", { thunderbird: "^140" }],
])("%s", (text, targets) => expect(parseTargets(text, {})).toEqual(targets));

test("versions come from the manifest where the command names none", () => {
  const manifest = {
    minimum_chrome_version: "116.0.5845.4",
    browser_specific_settings: { gecko: { strict_min_version: "128.0a1", strict_max_version: "140.*" } },
  };
  expect(parseTargets("chrome,firefox,thunderbird@>=115", manifest)).toEqual({
    chrome: ">=116.0.5845",
    firefox: ">=128 <=140",
    thunderbird: ">=115",
  });
  expect(parseTargets("firefox", { applications: { gecko: { strict_min_version: "115.0" } } })).toEqual({
    firefox: ">=115",
  });
});

test("a manifest that is nonsense does not matter here", () => {
  const manifest = { minimum_chrome_version: 120, browser_specific_settings: null };
  expect(parseTargets("chrome,firefox", manifest)).toEqual({ chrome: ">=120", firefox: ">=140" });
});

test.each([
  ["firefx", /There is no target firefx\. Did you mean firefox\?/],
  ["edge", /There is no target edge\. Did you mean chrome, which stands for edge too\?/],
  ["safari", /There is no target safari\. Use chrome, firefox, thunderbird/],
  ["chrome,", /names no browser/],
  [">=128", /names no browser/],
  ["firefox@", /"" is no range of versions for firefox\. Write, for example, firefox@>=140/],
  ["firefox@new", /"new" is no range of versions for firefox/],
  ["firefox@>150 <120", /No version of firefox is in ">150 <120"/],
  ["firefox,firefox@140", /names firefox twice/],
])("%s is refused", (text, message) => expect(() => parseTargets(text, {})).toThrow(message));
