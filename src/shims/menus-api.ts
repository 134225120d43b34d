import type { Api, Detection, NativeEvent } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { blockedHere } from "./blocked-here.js";
import { targetOf } from "./target.js";

/** The engine's menus, under either name. */
export interface NativeMenus {
  readonly ContextType: Readonly<Record<string, string>>;
  readonly ItemType: Readonly<Record<string, string>>;
  readonly ACTION_MENU_TOP_LEVEL_LIMIT: number;
  readonly onClicked: NativeEvent;
  create(item: object, callback: () => void): string | number;
  update(id: string | number, changes: object): Promise<void>;
  remove(id: string | number): Promise<void>;
  removeAll(): Promise<void>;
}

export interface MenusApi extends Api {
  readonly menus: NativeMenus;
  readonly contextMenus: NativeMenus;
}

/**
 * Whether a member of one menu namespace is here, or can stand on the other one: `menus` on Chrome's context menus, and
 * `contextMenus` on Thunderbird's menus. Firefox has both, each with a permission of its own.
 */
export function detectMenus(api: Api, id: string): Detection {
  if (lookUp(api, id) !== undefined) return "native";
  const target = targetOf(api);
  const own = id.split(".")[0] as "menus" | "contextMenus";
  const stands = { chrome: "contextMenus", firefox: own, thunderbird: "menus" } as const;
  const native = stands[target];
  const missing = native !== own && lookUp(api, native);
  return blockedHere(api) ?? (missing ? "missing" : `blocked: the missing permission '${native}'`);
}
