import { findRoot } from "../../../src/core/root.js";
import type { MenusApi, NativeMenus } from "../../../src/shims/menus-api.js";
import type { Trial } from "./contract.js";

export type Create = (item: object, callback?: () => void) => string | number;

/** The menus that the browser itself has, under either name. */
export const menusOf = ({ target }: Trial<unknown>): NativeMenus =>
  (findRoot() as unknown as MenusApi)[target === "thunderbird" ? "menus" : "contextMenus"];

/** Runs a case with no items before and after. */
export const withoutItems =
  <Member>(run: (trial: Trial<Member>) => Promise<void>) =>
  async (trial: Trial<Member>): Promise<void> => {
    const { removeAll } = menusOf(trial);
    await removeAll();
    try {
      await run(trial);
    } finally {
      await removeAll();
    }
  };

/** Marks a case that Firefox's own menus do not meet: there a repair of its own has it. */
export const exceptOnFirefox =
  <Member>(run: (trial: Trial<Member>) => Promise<void>) =>
  async (trial: Trial<Member>): Promise<"not applicable" | undefined> => {
    if (trial.target === "firefox") return "not applicable";
    await run(trial);
    return undefined;
  };

/** What `create` tells its callback: `ok`, or the message of `lastError`; an API that takes nothing cannot show one. */
export const created = ({ api, surface }: Trial<unknown>, create: Create, item: object): Promise<string> =>
  new Promise((resolve) =>
    create(item, () => resolve(surface === "frozen" ? "frozen" : (api.runtime.lastError?.message ?? "ok"))),
  );
