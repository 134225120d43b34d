import type { Api, Detection } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { applyTable, isOptions, type OptionTable } from "../core/option-table.js";
import { neededOn } from "./options-repair.js";

/** What `differs` says of every query of downloads in Gecko. */
export const QUERY_DIFFERENCES = [
  "finalUrl and finalUrlRegex are held against the address that was asked for: where redirects led is not kept.",
  "error narrows the query, as the reference says: Chrome itself finds the same downloads with it as without.",
] as const;

const GECKO: OptionTable = { finalUrl: { as: "url" }, finalUrlRegex: { as: "urlRegex" } };

/** Dangers and errors that Gecko does not know, so that none of its downloads has them. */
const NEVER_HERE = new Set<unknown>(
  `accountCompromise allowlistedByPolicy asyncLocalPasswordScanning asyncScanning blockedScanFailed blockedTooLarge
  deepScannedFailed deepScannedOpenedDangerous deepScannedSafe forceSaveToGdrive forceSaveToOnedrive passwordProtected
  promptForLocalPasswordScanning promptForScanning sensitiveContentBlock sensitiveContentWarning FILE_HASH_MISMATCH
  FILE_SAME_AS_SOURCE SERVER_CONTENT_LENGTH_MISMATCH SERVER_CROSS_ORIGIN_REDIRECT SERVER_UNREACHABLE`.split(/\s+/),
);

/** A repair of a member of `downloads` whose query Gecko refuses for words of Chrome's. */
export const downloadQueryRepair = <const Id extends string>(id: Id) =>
  ({
    id,
    detect: (api: Api): Detection => neededOn(api, id, ["firefox", "thunderbird"]),
    create: (api: Api, native: (query: unknown) => Promise<unknown[]>) =>
      asynchronous(api, id.replace(/-.*/, ""), ["query: object"], async (query: unknown) => {
        if (!isOptions(query)) return native(query);
        const { danger, error, ...rest } = query;
        if (NEVER_HERE.has(danger) || NEVER_HERE.has(error)) {
          // Whatever else is asked for is still the browser's to judge.
          await native({ ...applyTable(rest, GECKO), id: -1 });
          return [];
        }
        return native(applyTable(query, GECKO));
      }),
  }) as const;
