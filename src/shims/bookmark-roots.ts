import type { Api, Detection } from "../core/api.js";
import { isOptions } from "../core/option-table.js";
import { neededOn } from "./options-repair.js";

/** Firefox's folders by the ids that they have in Chrome. Firefox's own ids have twelve characters. */
const ROOTS = new Map<unknown, string>([
  ["0", "root________"],
  ["1", "toolbar_____"],
  ["2", "unfiled_____"],
  ["3", "mobile______"],
]);

/** What `differs` says of every answer about bookmarks. */
export const ROOT_DIFFERENCES = ["Answers have Firefox's own ids."] as const;

const known = (id: unknown): unknown => ROOTS.get(id) ?? id;

function translated(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(known);
  return isOptions(argument) && "parentId" in argument
    ? { ...argument, parentId: known(argument.parentId) }
    : known(argument);
}

/** A repair of a member of `bookmarks` that takes Chrome's ids for the folders that every browser has. */
export const bookmarkRootsRepair = <const Id extends string>(id: Id) =>
  ({
    id,
    detect: (api: Api): Detection => neededOn(api, id, ["firefox"]),
    create:
      (_api: Api, native: (...args: unknown[]) => unknown) =>
      (...args: unknown[]) =>
        native(...args.map(translated)),
  }) as const;
