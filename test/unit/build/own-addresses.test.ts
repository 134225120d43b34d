import { describe, expect, test } from "vitest";
import { buildExtension } from "../../../src/build/build-extension.js";
import type { EngineName } from "../../../src/compat-table/engines.js";
import { buildFor, sample, textOf } from "./sample-extension.js";

const ID = "abcdefghijklmnopabcdefghijklmnop";
const OTHER = "ponmlkjihgfedcbaponmlkjihgfedcba";
const HOST = 'chrome.i18n.getMessage("@@extension_id")';

/** What becomes of one file of the background or of a page, and what is said of it. */
async function built(target: EngineName, file: string, text: string, more: Readonly<Record<string, unknown>> = {}) {
  const manifest = {
    ...{ manifest_version: 3, name: "Sample", version: "1.0" },
    action: { default_popup: "page.html" },
    background: { service_worker: "a.js", scripts: ["a.js"], type: "module" },
    ...more,
  };
  const files = { "a.js": "", "page.html": "", "manifest.json": JSON.stringify(manifest), [file]: text };
  const result = await buildFor(target, ">=140", sample(files), { chromeId: ID });
  const told = result.findings.filter(({ rule }) => rule === "own-address");
  return { text: await textOf(result, file), told: told.map(({ severity, path }) => `${severity} ${path}`), result };
}

describe("in Firefox", () => {
  test.each([
    [`open("chrome-extension://${ID}/page.html?x")`, 'open(chrome.runtime.getURL("/page.html?x"))'],
    [`()=>{return"chrome-extension://${ID}/"}`, '()=>{return chrome.runtime.getURL("/")}'],
    [`is(o, 'chrome-extension://${ID}')`, `is(o, ('moz-extension://' + ${HOST}))`],
    [`css = "url(chrome-extension://${ID}/a.png)"`, `css = ("url(moz-extension://" + ${HOST} + "/a.png)")`],
    [`open(\`chrome-extension://${ID}/a.html\`)`, `open(\`moz-extension://\${${HOST}}/a.html\`)`],
    ['"chrome-extension://" + chrome.runtime.id + "/a"', `"moz-extension://" + ${HOST} + "/a"`],
    ["`chrome-extension://$" + "{browser.runtime.id}/a`", `\`moz-extension://\${${HOST}}/a\``],
    ['"chrome-extension://".concat(chrome.runtime.id, "/a")', `"moz-extension://".concat(${HOST}, "/a")`],
    ["location.host === chrome.runtime.id", `location.host === ${HOST}`],
    ["const { id } = chrome.runtime; id != u.hostname", `const { id } = chrome.runtime; ${HOST} != u.hostname`],
    ["sender.url.includes(chrome.runtime.id)", `sender.url.includes(${HOST})`],
    [
      "((chrome) => location.host == browser.runtime.id)()",
      `((chrome) => location.host == ${HOST.replace("chrome", "browser")})()`,
    ],
    ['location.protocol === "chrome-extension:"', 'location.protocol === "moz-extension:"'],
    ['url.startsWith("chrome-extension://")', 'url.startsWith("moz-extension://")'],
    ["/^chrome-extension:\\/\\//.test(url)", "/^moz-extension:\\/\\//.test(url)"],
    ['tabs.query({ url: "chrome-extension://*/*" })', 'tabs.query({ url: "moz-extension://*/*" })'],
  ])("%s", async (code, expected) => {
    const { text, told } = await built("firefox", "a.js", code);
    expect(text).toBe(expected);
    expect(new Set(told)).toEqual(new Set(["note a.js:1"]));
  });

  test.each([
    ["sender.id === chrome.runtime.id", []],
    ["names.includes(chrome.runtime.id)", []],
    ['is("moz-extension://") || is("chrome-extension://")', []],
    ["// chrome-extension://x", []],
    [`open("chrome-extension://${OTHER}/page.html")`, ["loss a.js:1"]],
    ["/^chrome-extension:\\/\\/[a-p]{32}/.test(url)", ["loss a.js:1"]],
    [`/^chrome-extension:\\/\\/${ID}/.test(url)`, ["loss a.js:1"]],
    [`((chrome, browser) => "chrome-extension://${ID}/a")()`, ["loss a.js:1"]],
    ["let id = chrome.runtime.id; id = other; location.host === id", []],
  ])("%s stays", async (code, expected) => {
    const { text, told } = await built("firefox", "a.js", code);
    expect(text).toBe(code);
    expect(told).toEqual(expected);
  });

  test("links of pages have paths, and style sheets a host that the browser puts in", async () => {
    const page = await built(
      "firefox",
      "page.html",
      `<img src="chrome-extension://${ID}/a.png"><p title="chrome-extension://${ID}/">`,
    );
    expect(page.text).toBe(`<img src="/a.png"><p title="chrome-extension://${ID}/">`);
    expect(page.told).toEqual(["note page.html:1", "loss page.html:1"]);
    const css = "a { background: url(chrome-extension://__MSG_@@extension_id__/a.png) }";
    const style = await built("firefox", "a.css", css);
    expect(style.text).toBe(css.replace("chrome-", "moz-"));
    expect(style.told).toEqual(["note a.css"]);
  });

  test("scripts in the page's own world have no API to ask", async () => {
    const code = `open("chrome-extension://${ID}/a.html")`;
    const content_scripts = [{ matches: ["<all_urls>"], js: ["b.js"], world: "MAIN" }];
    const { text, told } = await built("firefox", "b.js", code, { content_scripts });
    expect(text).toBe(code);
    expect(told).toEqual(["loss b.js:1"]);
  });

  test("the id comes from the manifest's key", async () => {
    const manifest = {
      manifest_version: 3,
      name: "Sample",
      version: "1.0",
      key: "YQ==",
      background: { service_worker: "a.js" },
    };
    const own = (id: string) => ({
      "manifest.json": JSON.stringify(manifest),
      "a.js": `x = "chrome-extension://${id}/a"`,
    });
    // The hash of the key begins with ca978112ca1bbdcafac231b39a23dc4d.
    const found = await buildFor("firefox", ">=140", sample(own("mkjhibbcmkbllnmkpkmcdbldjkcdnmen")));
    expect(await textOf(found, "a.js")).toBe('x = chrome.runtime.getURL("/a")');
    const none = await buildFor("firefox", ">=140", sample(own(OTHER)));
    const lost = none.findings.find(({ rule }) => rule === "own-address");
    expect(lost?.message).toContain(`${OTHER} is not the extension's own id in Chrome`);
  });
});

test("in Chrome, what is written for Firefox compares with Chrome's scheme, and an id of one user leads nowhere", async () => {
  const { text, told } = await built(
    "chrome",
    "a.js",
    'x = url.startsWith("moz-extension://");\ny = "moz-extension://1234-5/a"',
  );
  expect(text).toBe('x = url.startsWith("chrome-extension://");\ny = "moz-extension://1234-5/a"');
  expect(told).toEqual(["note a.js:1", "loss a.js:2"]);
  const own = 'location.host === chrome.runtime.id; "chrome-extension://" + chrome.runtime.id';
  expect((await built("chrome", "a.js", own)).text).toBe(own);
});

test("an id that is none is refused", async () => {
  const build = buildExtension(sample({ "manifest.json": "{}" }), { targets: { chrome: "*" }, chromeId: "abc" });
  await expect(build).rejects.toThrow("abc is no id of Chrome");
});
