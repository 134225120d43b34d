import { shim } from "../../../../src/shims/management/getAll-theme.js";
import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";

interface Info {
  readonly id: string;
  readonly type: string;
  readonly enabled: boolean;
}

type GetAll = (...args: unknown[]) => Promise<Info[]>;

const inUse = (all: readonly Info[]) => all.filter(({ type, enabled }) => type === "theme" && enabled);

export default contract<GetAll>(
  "management.getAll-theme",
  {
    "lists one theme that is in use, and the extension itself": async ({ member, api }) => {
      const all = await member();
      equal(inUse(all).length, 1);
      ok(
        all.some(({ id }) => id === api.runtime.id),
        "the extension itself",
      );
    },
    "leaves a theme that is in use alone": async ({ api, surface, target }) => {
      if (surface !== "created" || target !== "chrome") return "not applicable";
      const themed = [{ id: "theirs", type: "theme", enabled: true }];
      equal(await shim.create(api, async () => themed)(), themed);
      return undefined;
    },
    "calls back": async ({ member }) => {
      const all = await new Promise<Info[]>((resolve) => {
        equal(member(resolve), undefined);
      });
      ok(inUse(all).length === 1, "a theme");
    },
    "The browser's own theme is known to getAll alone: get and setEnabled do not find it.": async ({
      member,
      api,
      shimmed,
    }) => {
      if (!shimmed) return "not applicable";
      const [own] = inUse(await member());
      ok((await rejected(api.management.get(own?.id))) instanceof Error, "get");
      ok((await rejected(api.management.setEnabled(own?.id, true))) instanceof Error, "setEnabled");
      return undefined;
    },
  },
  ["chrome"],
);
