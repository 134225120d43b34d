import { findRoot } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { asksFor } from "./facts.js";
import { type FaviconApi, faviconOf, GLOBE } from "./favicon-urls/favicon-of.js";
import { pageOf } from "./favicon-urls/page-of.js";

export const about = {
  id: "favicon-urls",
  summary:
    "Images and fetch() with an address below `_favicon/` get the icon of the page, as the browser has it in a tab.",
  why: "Gecko has no address for favicons.",
  docs: "https://developer.chrome.com/docs/extensions/how-to/ui/favicons",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "Known are the icons of open tabs, of top sites where the permission is there, and of those that were asked for before; every other page has a globe.",
    "The size that is asked for is not made: icons come as they are.",
    "Addresses in styles, srcset, XMLHttpRequest and pages of others stay without an icon.",
    "An image may fire load twice: for the globe that stands in for it, and for its icon.",
  ],
  contexts: ["background", "page"],
  permissions: ["tabs"],
  survives: "The icons that were found, by origin: compat's own IndexedDB.",
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean =>
  asksFor(facts, "favicon") || facts.literals.some(({ kind }) => kind === "favicon-url");

/** What the program gave each image, and so what the image answers. */
const given = new WeakMap<HTMLImageElement, string>();

interface Source {
  get(this: HTMLImageElement): string;
  set(this: HTMLImageElement, value: string): void;
}

/** Gives an image the icon that its address stands for; the last address that it was given counts. */
function showIcon(api: FaviconApi, image: HTMLImageElement, url: string, { set }: Source): boolean {
  const page = pageOf(url, location.origin);
  if (!page) return false;
  given.set(image, new URL(url, location.href).href);
  set.call(image, GLOBE);
  const mine = given.get(image);
  void faviconOf(api, page).then((icon) => {
    if (icon !== GLOBE && given.get(image) === mine) set.call(image, icon);
  });
  return true;
}

function coverImages(api: FaviconApi): void {
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src") as unknown as Source;
  Reflect.defineProperty(HTMLImageElement.prototype, "src", {
    ...native,
    get(this: HTMLImageElement) {
      return given.get(this) ?? native.get.call(this);
    },
    set(this: HTMLImageElement, value: string) {
      given.delete(this);
      if (!showIcon(api, this, `${value}`, native)) native.set.call(this, value);
    },
  });
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    for (const image of [node, ...node.querySelectorAll("img")]) {
      if (image instanceof HTMLImageElement) showIcon(api, image, image.getAttribute("src") ?? "", native);
    }
  };
  const seen = ({ target, addedNodes, type }: MutationRecord) =>
    type === "attributes" ? look(target) : [...addedNodes].forEach(look);
  const watched = { attributes: true, attributeFilter: ["src"], childList: true, subtree: true };
  new MutationObserver((records) => records.forEach(seen)).observe(document, watched);
  look(document.documentElement);
}

function coverFetch(api: FaviconApi): void {
  const native = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const page = pageOf(input instanceof Request ? input.url : `${input}`, location.origin);
    return native.call(globalThis, page ? await faviconOf(api, page) : input, page ? {} : init);
  };
}

const MARK = Symbol.for("compat.faviconUrls");

export function install(): void {
  const api = findRoot() as FaviconApi | undefined;
  if (!api || targetOf(api) === "chrome" || MARK in globalThis || typeof document === "undefined") return;
  Reflect.defineProperty(globalThis, MARK, { value: true });
  coverImages(api);
  coverFetch(api);
}
