import type { Context, Target } from "../core/api.js";
import * as absentPageGlobals from "./absent-page-globals.js";
import * as backgroundDocument from "./background-document.js";
import * as backgroundPage from "./background-page.js";
import * as blockingRequests from "./blocking-requests.js";
import type { AddedScript, Bridge, BridgeAbout, BridgeFacts } from "./bridge.js";
import * as browserAction from "./browser-action.js";
import * as clients from "./clients.js";
import * as externallyConnectable from "./externally-connectable.js";
import * as faviconUrls from "./favicon-urls.js";
import * as importScripts from "./import-scripts.js";
import * as injectedLayer from "./injected-layer.js";
import * as lifecycleEvents from "./lifecycle-events.js";
import * as mediaGuard from "./media-guard.js";
import * as offscreenDocument from "./offscreen-document.js";
import * as ownUrls from "./own-urls.js";
import * as pageAction from "./page-action.js";
import * as registration from "./registration.js";
import * as serviceWorkerContainer from "./service-worker-container.js";
import * as silentEvents from "./silent-events.js";
import * as skipWaiting from "./skip-waiting.js";
import * as svgIcons from "./svg-icons.js";
import * as tabScripts from "./tab-scripts.js";
import * as windowAlias from "./window-alias.js";
import * as workerScopes from "./worker-scopes.js";
import * as xmlHttpRequest from "./xml-http-request.js";

/** A bridge that a program needs, and what its bundle says to install it. */
export interface NeededBridge {
  readonly about: BridgeAbout;
  /** The module whose `install` the bundle calls, from the folder of bridges, without extension. */
  readonly module: string;
  /** The argument of `install`, as JSON; undefined where it takes none. */
  readonly options: unknown;
}

/** Every bridge, in the order in which they are installed. */
export const BRIDGES: readonly Bridge[] = [
  workerScopes,
  importScripts,
  skipWaiting,
  clients,
  registration,
  lifecycleEvents,
  silentEvents,
  serviceWorkerContainer,
  externallyConnectable,
  injectedLayer,
  mediaGuard,
  faviconUrls,
  ownUrls,
  offscreenDocument,
  windowAlias,
  xmlHttpRequest,
  absentPageGlobals,
  svgIcons,
  browserAction,
  pageAction,
  tabScripts,
  blockingRequests,
  backgroundPage,
  // The worker's listeners stand behind what every other bridge has put there.
  backgroundDocument,
];

const wantedBy = (target: Target, facts: BridgeFacts): Bridge[] =>
  BRIDGES.filter(({ about, wanted }) => about.fidelity[target] && wanted(facts));

/** The bridges that belong in one bundle of a package, in the order in which they are installed: after the shims. */
export function bridgesFor(target: Target, context: Context, facts: BridgeFacts): NeededBridge[] {
  return wantedBy(target, facts)
    .filter(({ about }) => about.contexts.includes(context))
    .map(({ about, optionsFor }) => ({ about, module: about.id, options: optionsFor?.(facts) }));
}

/** The content scripts that the bridges of a package need besides the layer; they come before the extension's own. */
export function scriptsFor(target: Target, facts: BridgeFacts): AddedScript[] {
  return wantedBy(target, facts).flatMap((bridge) => bridge.scriptsFor?.(facts) ?? []);
}
