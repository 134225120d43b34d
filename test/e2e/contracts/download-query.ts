import { downloadQueryRepair } from "../../../src/shims/download-query.js";
import { type Contract, contract, type Trial } from "./contract.js";
import { equal, ok, thrown } from "./expect.js";
import { until } from "./substitute.js";
import { passedOn } from "./without-effect.js";

type Query = (...args: unknown[]) => Promise<Found>;

const NOWHERE = [
  { finalUrl: "https://never.invalid/file" },
  { finalUrlRegex: "^https://never\\.invalid/" },
  { danger: "deepScannedSafe" },
];
const NO_SUCH_ERROR = { error: "SERVER_UNREACHABLE" };

type Found = readonly (number | { readonly id: number })[];

const idsOf = (found: Found): number[] => found.map((each) => (typeof each === "number" ? each : each.id));

const blob = (): string => URL.createObjectURL(new Blob(["x"]));

/** The id of a download that is complete, and whose file is gone again. */
async function downloaded(api: Trial<unknown>["api"], url: string): Promise<number> {
  const id = await api.downloads.download({ url, filename: "compat-query.txt", conflictAction: "overwrite" });
  await until(async () => (await api.downloads.search({ id }))[0]?.state === "complete");
  await api.downloads.removeFile(id);
  return id;
}

/** The error of a call, whether it throws or rejects. */
const errorOf = (call: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve) => {
    try {
      call().then(() => resolve(undefined), resolve);
    } catch (error) {
      resolve(error);
    }
  });

/**
 * What the browser is asked for. Thunderbird downloads no address that a test can make, so its downloads cannot be
 * looked for.
 */
const askedFor = async (id: string, { api }: Trial<Query>, query: object): Promise<unknown> =>
  (await passedOn(downloadQueryRepair(id), api, [query]))[0];

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
        for (const query of [{ id: 987_654, ...NO_SUCH_ERROR }, ...NOWHERE]) {
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
      "error narrows the query, as the reference says: Chrome itself finds the same downloads with it as without.":
        async (trial) => {
          const { member, api, shimmed, surface, target } = trial;
          if (target === "thunderbird" && surface === "created") {
            equal(await askedFor(id, trial, { id: 5, ...NO_SUCH_ERROR }), { id: -1 });
            return undefined;
          }
          if (shimmed ? target !== "firefox" : target !== "chrome") return "not applicable";
          const download = await downloaded(api, target === "chrome" ? "data:,x" : blob());
          equal(idsOf(await member({ id: download, ...NO_SUCH_ERROR })), shimmed ? [] : [download]);
          await api.downloads.erase({ id: download });
          return undefined;
        },
      "finalUrl and finalUrlRegex are held against the address that was asked for: where redirects led is not kept.":
        async (trial) => {
          const { member, api, shimmed, surface, target } = trial;
          if (target === "thunderbird" && surface === "created") {
            const query = { finalUrl: "https://never.invalid/file", finalUrlRegex: "^https://never\\.invalid/" };
            equal(await askedFor(id, trial, query), { url: query.finalUrl, urlRegex: query.finalUrlRegex });
            return undefined;
          }
          if (!shimmed || target !== "firefox") return "not applicable";
          for (const by of ["finalUrl", "finalUrlRegex"]) {
            const url = blob();
            const download = await downloaded(api, url);
            equal(idsOf(await member({ [by]: url })), [download]);
            await api.downloads.erase({ id: download });
          }
          return undefined;
        },
    },
    ["firefox", "thunderbird"],
  );
