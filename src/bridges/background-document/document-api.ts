import type { Api } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { define } from "../../core/install.js";
import { answerCall } from "../answer-call.js";
import type { DocumentEvents } from "./document-event.js";
import type { DocumentLink } from "./document-link.js";
import { menuCreator } from "./document-menus.js";
import type { DocumentPorts } from "./document-port.js";
import { localizedMessages } from "./localized-messages.js";
import type { Opening, Shape } from "./protocol.js";

type Call = (...args: unknown[]) => unknown;

/** What stands behind the members of the API in the document. */
export interface Behind {
  readonly link: DocumentLink;
  readonly events: DocumentEvents;
  readonly ports: DocumentPorts;
  readonly opening: Opening;
}

/** The members that are answered in the document itself, because their answers come at once. */
function localMembers(api: Api, { link, events, ports, opening }: Behind): Readonly<Record<string, Call>> {
  const { manifest, language } = opening;
  const create = menuCreator(api, link, events);
  const connect = (id: string) => [id, (...args: unknown[]) => ports.connect(id, args)] as const;
  return {
    "runtime.getManifest": () => structuredClone(manifest),
    "runtime.getBackgroundPage": asynchronous(api, "runtime.getBackgroundPage", [], async () => window) as Call,
    "extension.getBackgroundPage": () => window,
    "extension.getURL": (path) => api.runtime.getURL(path as string),
    "extension.getViews": () => [window],
    "i18n.getMessage": localizedMessages(opening) as Call,
    "i18n.getUILanguage": () => language,
    "contextMenus.create": create("contextMenus.create"),
    "menus.create": create("menus.create"),
    ...Object.fromEntries(["runtime.connect", "runtime.connectNative", "tabs.connect"].map(connect)),
  };
}

/** Those that the worker's API lacks, and a background page has. */
const OF_PAGES = ["runtime.getBackgroundPage", "extension.getBackgroundPage", "extension.getViews", "extension.getURL"];

/** A class of the API, such as `declarativeContent.ShowAction`: what it makes carries its name, by which Chrome knows it. */
const classOf = (id: string) =>
  class {
    constructor(properties?: object) {
      Object.assign(this, properties, { instanceType: id });
    }
  };

/** Makes the API of the document. The returned function puts on a root what the worker's API has, and again what has come. */
export function documentApi(api: Api, behind: Behind): (on: object, shape: Opening["api"]) => void {
  const { link, events } = behind;
  const local = localMembers(api, behind);
  const made = new Map<string, unknown>();

  function member(id: string, shape: Shape, before: unknown): unknown {
    if (shape === "event") return events.event(id);
    if (shape === "function") {
      if (/\.[A-Z]\w*$/.test(id)) return classOf(id);
      return local[id] ?? ((...args: unknown[]) => answerCall(api, id, args, link.call(id, withoutCallback(args))));
    }
    if ("value" in shape) return shape.value;
    const namespace = typeof before === "object" && before !== null ? before : {};
    fill(namespace, shape.inside, `${id}.`);
    return namespace;
  }

  function fill(on: object, inside: Readonly<Record<string, Shape>>, prefix: string): void {
    for (const [name, shape] of Object.entries(inside)) {
      const id = prefix + name;
      const isNew = !made.has(id);
      if (isNew || (typeof shape === "object" && "inside" in shape)) {
        made.set(id, member(id, shape, made.get(id) ?? Reflect.get(on, name)));
      }
      // A second time, what the program has put there stays.
      if (isNew || Reflect.get(on, name) === undefined) define(on, name, made.get(id));
    }
  }

  return (on, shape) => {
    fill(on, shape, "");
    for (const id of OF_PAGES) {
      const [namespace = "", name = ""] = id.split(".");
      if (!Reflect.get(on, namespace)) define(on, namespace, {});
      define(Reflect.get(on, namespace) as object, name, local[id]);
    }
  };
}

const withoutCallback = (args: readonly unknown[]): unknown[] =>
  typeof args.at(-1) === "function" ? args.slice(0, -1) : [...args];
