import { type Contract, contract } from "./contract.js";
import { equal, ok, thrown } from "./expect.js";
import { until } from "./substitute.js";

type Query = (...args: unknown[]) => Promise<readonly (number | { readonly id: number })[]>;

const NOWHERE = [
  { finalUrl: "https://never.invalid/file" },
  { finalUrlRegex: "^https://never\\.invalid/" },
  { danger: "deepScannedSafe" },
  { error: "SERVER_UNREACHABLE" },
];

/** The error of a call, whether it throws or rejects. */
const errorOf = (call: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve) => {
    try {
      call().then(() => resolve(undefined), resolve);
    } catch (error) {
      resolve(error);
    }
  });

/** The contract of a member that takes a query of downloads. */
export const queryContract = (id: string): Contract =>
  contract<Query>(
    id,
    {
      "finds nothing where no download is like that": async ({ member, target, shimmed }) => {
        // Firefox's own refuses these words.
        if (!shimmed && target !== "chrome") return "not applicable";
        for (const query of NOWHERE) equal(await member(query), [], JSON.stringify(query));
        equal(await member({ id: 987_654, finalUrl: null, danger: null }), []);
        return undefined;
      },
      "calls back": async ({ member, target, shimmed }) => {
        if (!shimmed && target !== "chrome") return "not applicable";
        for (const query of [{ id: 987_654 }, ...NOWHERE]) {
          const found = await new Promise((resolve) => {
            equal(member(query, resolve), undefined);
          });
          equal(found, []);
        }
        return undefined;
      },
      "refuses what nobody documents": async ({ member }) => {
        ok((await errorOf(() => member({ more: 1 }))) instanceof Error, "an error");
        ok((await errorOf(() => member({ more: 1, danger: "deepScannedSafe" }))) instanceof Error, "an error");
        ok(thrown(() => member()) instanceof Error, "an error");
      },
      "finalUrl and finalUrlRegex are held against the address that was asked for: where redirects led is not kept.":
        async ({ member, api, shimmed, target }) => {
          // Thunderbird downloads no address that a test can make.
          if (!shimmed || target !== "firefox") return "not applicable";
          for (const by of ["finalUrl", "finalUrlRegex"]) {
            const url = URL.createObjectURL(new Blob(["x"]));
            const download = await api.downloads.download({ url, filename: `compat-query-${by}.txt` });
            await until(async () => (await api.downloads.search({ id: download }))[0]?.state === "complete");
            await api.downloads.removeFile(download);
            const found = await member({ [by]: url });
            equal(
              found.map((each) => (typeof each === "number" ? each : each.id)),
              [download],
            );
            await api.downloads.erase({ id: download });
          }
          return undefined;
        },
    },
    ["firefox", "thunderbird"],
  );
