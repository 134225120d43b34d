import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo, Server } from "node:net";
import path from "node:path";
import { createTemporaryFolder, removeTemporaryFolder } from "../../src/playwright/temporary-folder.js";

/** Loopback servers that stand for the whole web. */
export interface Web {
  httpPort: number;
  httpsPort: number;
  close(): void;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
<h1>A page</h1><article><p>Some words to read, to count and to mark.</p><a href="/other.html">Another page</a>
<img src="/picture.png" alt="A picture"><form><input name="q" value="words"><button type="button">Go</button></form>
</article></body></html>`;
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

/** A page for a page, a picture for a picture, an empty style, script or object for what else is asked for. */
const answer: http.RequestListener = (request, response) => {
  const file = (request.url ?? "/").replace(/[?#].*$/, "");
  const accepts = request.headers.accept ?? "";
  const send = (type: string, body: string | Buffer) => {
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(body);
  };
  if (/\.(png|jpe?g|gif|ico|webp)$/.test(file) || accepts.startsWith("image/")) send("image/png", PICTURE);
  else if (file.endsWith(".css") || accepts.startsWith("text/css")) send("text/css", "");
  else if (file.endsWith(".js")) send("text/javascript", "");
  else if (accepts.includes("text/html")) send("text/html; charset=utf-8", PAGE);
  else send("application/json", "{}");
};

/** Key and certificate of a name that the browsers are told to accept. */
function createCertificate(): { key: Buffer; cert: Buffer } {
  const folder = createTemporaryFolder("certificate");
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", ...kind, "-keyout", key, "-out", cert, ...subject], { stdio: "ignore" });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  removeTemporaryFolder(folder);
  return pair;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the servers, for http and https.
 *
 * @throws when there is no `openssl` to make a certificate
 */
export async function startWeb(): Promise<Web> {
  const servers = [http.createServer(answer), https.createServer(createCertificate(), answer)] as const;
  const [httpPort, httpsPort] = await Promise.all([listening(servers[0]), listening(servers[1])]);
  return {
    httpPort,
    httpsPort,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
