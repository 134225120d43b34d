import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const STYLE = "<style>body{max-width:36em;margin:3em auto;font:17px/1.6 serif}</style>";

const TREES = `<title>How trees drink</title>${STYLE}
<nav><a href="/">Home</a> <a href="/birds">Birds</a></nav>
<article><h1>How trees drink</h1>
<p>A tall tree lifts hundreds of litres of water a day, without a pump. The sun does the work: each drop that leaves
a leaf pulls the next one up through vessels that are thinner than a hair.</p>
<p>The <a href="/leaves">pores of a leaf</a> open at dawn and close when the soil is dry. <q>A forest breathes</q>, as
<a href="https://example.com/foresters">foresters say</a>.</p>
<ul><li>An oak in summer: up to 400 litres a day</li><li>A birch: about 70</li></ul></article>
<footer>Printed on paper from trees</footer>`;

const BIRDS = `<title>Birds that sing at night</title>${STYLE}
<article><h1>Birds that sing at night</h1><p>Nightingales are not alone: reed warblers, robins under street lamps and
corncrakes keep them company.</p></article>`;

const TIDES = `<title>Tide table for July</title>${STYLE}
<article><h1>Tide table for July</h1><p>High water comes about fifty minutes later each day.</p></article>`;

const PAGES = new Map([
  ["/trees", TREES],
  ["/birds", BIRDS],
  ["/tides", TIDES],
]);

/** Web pages to read, on a loopback port: `/trees`, `/birds` and `/tides`. */
export interface Articles {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/** Serves them. */
export async function serveArticles(): Promise<Articles> {
  const server = createServer(({ url = "/" }, response) => {
    const page = PAGES.get(url);
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en">${page ?? "<title>Not found</title>"}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
