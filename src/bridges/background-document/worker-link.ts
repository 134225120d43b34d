import { describeApi } from "./api-shape.js";
import { LOCK, type Opening, type ToDocument, type ToWorker } from "./protocol.js";
import type { Options, WorkerApi } from "./worker-api.js";

/** The worker's end of the channel: only this document is heard, and only it is told anything. */
export interface WorkerLink {
  /** Opens the document unless it is there, and resolves when its program has started. */
  open(): Promise<void>;
  /** Sends a message; in order, and to a document that has started. */
  tell(message: ToDocument): Promise<void>;
  /** Tells the document of members that have come since. */
  refresh(): Promise<void>;
  /** Sends an answer at once: the document may wait for it to go on with its start. */
  reply(message: ToDocument): void;
}

const scope = globalThis as unknown as ServiceWorkerGlobalScope;

const PREDEFINED = [
  "@@extension_id",
  "@@ui_locale",
  "@@bidi_dir",
  "@@bidi_reversed_dir",
  "@@bidi_start_edge",
  "@@bidi_end_edge",
];

function openingOf(root: WorkerApi, events: readonly string[]): Opening {
  const { runtime, i18n } = root;
  return {
    api: describeApi(root),
    manifest: runtime.getManifest(),
    language: i18n.getUILanguage(),
    predefined: Object.fromEntries(PREDEFINED.map((name) => [name, i18n.getMessage(name)])),
    events,
  };
}

/** Holds the lock until this worker ends: so the document learns of it. */
const begin = (): Promise<void> =>
  new Promise((resolve) => {
    void navigator.locks.request(LOCK, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });

/** What the worker does with what it learns of the document. */
interface Hearing {
  /** It says something; returns what the worker has to stay for. */
  hear(message: ToWorker): Promise<void> | undefined;
  /** It has closed, and another one opens. */
  closed(): void;
}

/** Opens the channel to the document. */
export function workerLink(
  root: WorkerApi,
  { page, events, reasons, justification, forgetsMenus }: Options,
  { hear, closed }: Hearing,
): WorkerLink {
  const boot = crypto.randomUUID();
  const address = root.runtime.getURL(page);
  const begun = begin();
  let started: ((boot: string) => void) | undefined;
  let opened: Promise<Client> | undefined;
  let asking: Client | undefined;
  let last: Promise<unknown> = Promise.resolve();

  // Its address says how it was opened, which that of the same page in a tab does not.
  const isDocument = ({ url }: { url: string }) => url.startsWith(`${address}#`);
  const find = async () => {
    const all = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
    return all.find((client) => client.frameType !== "nested" && isDocument(client));
  };

  async function create(): Promise<void> {
    if (forgetsMenus) await root.contextMenus?.removeAll();
    const known = Object.values(root.offscreen.Reason);
    await root.offscreen.createDocument({
      url: `${page}#${encodeURIComponent(JSON.stringify(openingOf(root, events)))}`,
      // Each version knows those of its time.
      reasons: reasons.filter((reason) => known.includes(reason)),
      justification,
    });
  }

  async function start(): Promise<Client> {
    await begun;
    if (!(await root.offscreen.hasDocument())) await create();
    const client = await find();
    if (!client) throw new Error(`The one offscreen document is not ${page}, in which the background has to run.`);
    const ready = new Promise<void>((resolve) => {
      started = (answering) => answering === boot && resolve();
    });
    client.postMessage(hello());
    await ready;
    return client;
  }

  async function current(): Promise<Client> {
    // A document that was closed or crashed takes what it is told, and nobody hears it.
    if (opened && !(await scope.clients.get((await opened).id))) {
      opened = undefined;
      closed();
    }
    opened ??= start();
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  }

  const inOrder = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
  const hello = (): ToDocument => ({ kind: "hello", boot, api: describeApi(root) });
  const tell = (message: ToDocument) => inOrder(async () => (await current()).postMessage(message));
  const open = () => inOrder(async () => void (await current()));

  scope.addEventListener("message", (event) => {
    const { data, origin, source, ports } = event;
    if (origin !== location.origin || !source || !("url" in source)) return;
    // A page of the extension asks for the background.
    if (data?.kind === "wake") event.waitUntil(open().then(() => ports[0]?.postMessage("awake")));
    if (!isDocument(source as { url: string })) return;
    asking = source as Client;
    const message = data as ToWorker;
    if (message.kind === "ready") started?.(message.boot);
    const work = hear(message);
    if (work) event.waitUntil(work);
  });

  return {
    open,
    tell,
    refresh: () => tell(hello()),
    reply: (message) => asking?.postMessage(message),
  };
}
