import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ContextName, ContextReport } from "../measured.js";

/** Receives what the probe finds, and serves the web page that its content script runs in. */
export class ReportServer<Name extends string = ContextName> {
  readonly reports = new Map<Name, ContextReport>();
  private readonly server = createServer((request, response) => void this.answer(request, response));
  private readonly waiting = new Set<() => void>();

  /** Starts on a free loopback port and gives the origin. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Waits until each of the contexts has reported. */
  async received(contexts: readonly Name[], timeout: number): Promise<void> {
    const missing = () => contexts.filter((context) => !this.reports.has(context));
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`no report from ${missing().join(", ")} within ${timeout / 1000} s`));
      }, timeout);
      const look = () => {
        if (missing().length > 0) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*");
    response.setHeader("access-control-allow-private-network", "true");
    const context = /^\/report\/(\w+)$/.exec(request.url ?? "")?.[1];
    if (request.method === "POST" && context) {
      let body = "";
      for await (const chunk of request.setEncoding("utf8")) body += chunk;
      this.reports.set(context as Name, JSON.parse(body) as ContextReport);
      for (const look of [...this.waiting]) look();
    }
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>page</title>");
  }
}
