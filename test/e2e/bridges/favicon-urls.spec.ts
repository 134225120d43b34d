import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchParts, type Parts } from "./build.js";

declare const chrome: { runtime: { getURL(path: string): string } };

/** A red square: the icon of the web site. */
const ICON = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mP4z8BAEmIY1TCqYfhqAACQ+f8B8u7oVwAAAABJRU5ErkJggg==",
  "base64",
);

const PARTS: Parts = {
  manifest: {
    permissions: ["favicon", "tabs"],
    host_permissions: ["http://127.0.0.1/*"],
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["content.js"] }],
  },
  background: "",
  files: {
    "content.js": "",
    "compat/page.js": "",
    "page.html": `<!doctype html><title>Page</title><script src="compat/page.js"></script>
      <img id="own" src="icon.svg"><img id="markup" src="/_favicon/?pageUrl=https%3A%2F%2Fnobody.invalid%2F&size=32"><div id="later"></div>`,
    "icon.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>`,
  },
};

let extension: RunningExtension;
let server: Server;
let site: string;

test.beforeAll(async ({ target }, info) => {
  server = createServer(({ url }, response) => {
    const icon = url === "/icon.png";
    response.setHeader("content-type", icon ? "image/png" : "text/html");
    response.end(icon ? ICON : `<!doctype html><title>site</title><link rel="icon" href="/icon.png">`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const layers: Parts["layers"] = { "compat/background.js": [["favicon-urls"]], "compat/page.js": [["favicon-urls"]] };
  const parts = target.startsWith("chromium") ? PARTS : { ...PARTS, layers };
  extension = await launchParts(target, info.outputPath("favicons"), parts);
});

test.afterAll(async () => {
  await extension?.close();
  server?.closeAllConnections();
  server?.close();
});

test("images in markup, made by scripts and put in by innerHTML show an icon", async () => {
  const page = await extension.open("page.html");
  await page.evaluate(() => {
    const url = (name: string) => chrome.runtime.getURL(`/_favicon/?pageUrl=https%3A%2F%2F${name}.invalid%2F&size=32`);
    const made = document.createElement("img");
    made.id = "made";
    made.src = url("made");
    document.body.append(made);
    const set = document.createElement("img");
    set.id = "set";
    set.setAttribute("src", url("set"));
    document.body.append(set);
    const later = document.querySelector("#later") as HTMLElement;
    later.innerHTML = `<p><img id="inner" src="${url("inner")}"></p>`;
  });
  const shown = await page.waitFor(() => {
    const images = [...document.images];
    return images.every(({ complete }) => complete) && images.map(({ id, naturalWidth }) => [id, naturalWidth > 0]);
  });
  expect(shown).toEqual(
    ["own", "markup", "later", "made", "set"].flatMap((id) => (id === "later" ? [["inner", true]] : [[id, true]])),
  );
  const src = await page.evaluate(() =>
    (document.querySelector("#made") as HTMLImageElement).src.replace(location.origin, ""),
  );
  expect(src).toBe("/_favicon/?pageUrl=https%3A%2F%2Fmade.invalid%2F&size=32");
  expect(await page.evaluate(() => (document.querySelector("#own") as HTMLImageElement).naturalWidth)).toBe(7);
  await page.close();
});

test("fetch gets an image, for an unknown page too", async () => {
  const type = () =>
    extension.background.evaluate(async () => {
      const response = await fetch(chrome.runtime.getURL("/_favicon/?pageUrl=https%3A%2F%2Fnobody.invalid%2F&size=16"));
      const { size, type } = await response.blob();
      // Chromium names no type.
      return [response.ok, size > 0, type.replace(/\/.*/, "") || "image"];
    });
  expect(await type()).toEqual([true, true, "image"]);
});

test("the icon of an open tab is shown, and is still known when it is closed and the background has ended", async () => {
  test.skip(extension.browser === "chromium", "Chromium has a database of icons.");
  const web = await extension.content(site);
  const color = () =>
    extension.background.evaluate(async (url) => {
      const address = `/_favicon/?pageUrl=${encodeURIComponent(url)}&size=16`;
      const response = await fetch(chrome.runtime.getURL(address));
      const blob = await response.blob();
      // A globe, for which no bitmap can be made without a document.
      if (blob.type.startsWith("image/svg")) return "globe";
      const bitmap = await createImageBitmap(blob);
      const pencil = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
      pencil.drawImage(bitmap, 0, 0, 1, 1);
      return [...pencil.getImageData(0, 0, 1, 1).data].join();
    }, site);
  const red = "255,0,0,255";
  await expect.poll(color).toBe(red);
  await web.close();
  await extension.endBackground();
  expect(await color()).toBe(red);
});
