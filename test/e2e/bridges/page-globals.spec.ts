import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchParts } from "./build.js";

/** What a background page has; native in Gecko's event pages, bridges in Chromium's worker. */
let extension: RunningExtension;
let server: Server;
let site: string;

test.beforeAll(async ({ target }, info) => {
  server = createServer((request, response) => {
    if (request.url === "/slow") return;
    response.statusCode = request.url === "/missing" ? 404 : 200;
    response.setHeader("content-type", "application/json");
    response.setHeader("x-method", request.method ?? "");
    response.setHeader("x-asked", String(request.headers["x-ask"] ?? ""));
    response.setHeader("access-control-expose-headers", "x-method, x-asked");
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => response.end(`{"ä":${Buffer.concat(parts).toString() || "1}"}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  extension = await launchParts(target, info.outputPath("page-globals"), {
    manifest: {
      host_permissions: ["http://127.0.0.1/*"],
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    },
    background: "",
    ...(target.startsWith("chromium") && {
      layers: {
        "compat/background.js": [
          ["window-alias"],
          ["xml-http-request"],
          ["absent-page-globals", { names: ["DOMParser", "localStorage"] }],
        ],
      },
    }),
  });
});

test.afterAll(async () => {
  await extension?.close();
  server?.closeAllConnections();
  server?.close();
});

interface Asked {
  readonly method?: string;
  readonly url: string;
  readonly type?: XMLHttpRequestResponseType;
  readonly body?: string;
  readonly timeout?: number;
  readonly abort?: boolean;
}

/** The events of one request in their order, and what can be read at its end. Runs in the background. */
function request({ method = "GET", url, type = "", body, timeout = 0, abort = false }: Asked) {
  return new Promise<object>((resolve) => {
    const xhr = new XMLHttpRequest();
    const events: string[] = [];
    for (const name of ["loadstart", "load", "error", "abort", "timeout"]) {
      xhr.addEventListener(name, () => void events.push(name));
    }
    xhr.onreadystatechange = () => void events.push(`state ${xhr.readyState}`);
    xhr.onloadend = () => {
      const { status, response, responseURL } = xhr;
      const text = type === "" ? xhr.responseText : "";
      const headers = [xhr.getResponseHeader("X-Method"), xhr.getResponseHeader("x-asked")];
      // Chromium and Gecko tell of loading as often as parts arrive.
      resolve({ events: [...new Set(events)], status, response, text, responseURL, headers });
    };
    xhr.open(method, url, true);
    xhr.responseType = type;
    xhr.timeout = timeout;
    xhr.setRequestHeader("X-Ask", "one");
    xhr.send(body ?? null);
    if (abort) xhr.abort();
  });
}

const LOADED = ["state 1", "loadstart", "state 2", "state 3", "state 4", "load"];

test("a request brings text, JSON and bytes", async () => {
  const url = `${site}/data`;
  const text = await extension.background.evaluate(request, { url });
  expect(text).toEqual({
    events: LOADED,
    status: 200,
    response: '{"ä":1}',
    text: '{"ä":1}',
    responseURL: url,
    headers: ["GET", "one"],
  });
  expect(await extension.background.evaluate(request, { url, type: "json" })).toMatchObject({ response: { ä: 1 } });
  const sent = { method: "POST", url, body: "2}", type: "json" } as const;
  expect(await extension.background.evaluate(request, sent)).toMatchObject({
    response: { ä: 2 },
    headers: ["POST", "one"],
  });
});

test("a status that tells of an error is an answer, no failure", async () => {
  expect(await extension.background.evaluate(request, { url: `${site}/missing` })).toMatchObject({
    events: LOADED,
    status: 404,
  });
});

test("a failure, a timeout and an abort end without an answer", async () => {
  const end = (type: string, ...before: string[]) => ({
    events: ["state 1", "loadstart", ...before, "state 4", type],
    status: 0,
    text: "",
    headers: [null, null],
  });
  expect(await extension.background.evaluate(request, { url: "http://127.0.0.1:1/" })).toMatchObject(end("error"));
  expect(await extension.background.evaluate(request, { url: `${site}/slow`, timeout: 200 })).toMatchObject(
    end("timeout"),
  );
  expect(await extension.background.evaluate(request, { url: `${site}/slow`, abort: true })).toMatchObject(
    end("abort"),
  );
});

test("what is sent before open() is refused", async () => {
  const name = await extension.background.evaluate(() => {
    try {
      new XMLHttpRequest().send();
      return "sent";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(name).toBe("InvalidStateError");
});

test("window is the global scope", async () => {
  expect(await extension.background.evaluate(() => [window === globalThis, typeof window.setTimeout])).toEqual([
    true,
    "function",
  ]);
});

test("what a worker cannot have says what to do instead, and may be replaced", async () => {
  test.skip(extension.browser !== "chromium", "A background page has a document.");
  const told = await extension.background.evaluate(() => {
    const caught = (run: () => unknown) => {
      try {
        run();
        return "nothing";
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    const scope = globalThis as unknown as { localStorage: unknown };
    const synchronous = caught(() => new XMLHttpRequest().open("GET", "/", false));
    const first = [caught(() => new DOMParser()), caught(() => localStorage.getItem("a")), synchronous];
    scope.localStorage = { mine: true };
    return [...first, scope.localStorage];
  });
  expect(told).toEqual([
    expect.stringMatching(/^ReferenceError: DOMParser is not available .* offscreen document/),
    expect.stringMatching(/^ReferenceError: localStorage is not available .* storage\.local/),
    expect.stringMatching(/^InvalidAccessError: .*synchronous.* fetch/),
    { mine: true },
  ]);
});
