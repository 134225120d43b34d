import type { BridgeFacts } from "./bridge.js";
import { reaches } from "./facts.js";

/** What the bridges between the worker and its pages are told. */
export interface WorkerOptions {
  /** The path of the worker in the author's manifest. */
  readonly worker: string;
}

export const workerOptions = ({ manifest }: BridgeFacts): WorkerOptions => {
  const { service_worker } = (manifest.background ?? {}) as { service_worker?: unknown };
  return { worker: String(service_worker ?? "") };
};

/** Whether the program's worker and its pages speak to each other as service worker and clients. */
export const hasClients = (facts: BridgeFacts): boolean =>
  reaches(facts, "clients") || reaches(facts, "WindowClient") || reaches(facts, "navigator", "serviceWorker");
