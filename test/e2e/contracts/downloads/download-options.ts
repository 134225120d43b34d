import { shim } from "../../../../src/shims/downloads/download-options.js";
import { contract } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";
import { until } from "../substitute.js";
import { withoutEffect } from "../without-effect.js";

type Download = (options: object) => Promise<number>;

/** Thunderbird, as it comes, asks for a place otherwise. */
const UNASKED = { saveAs: false };

const blob = (text: string): string => URL.createObjectURL(new Blob([text]));

export default contract<Download>(
  "downloads.download-options",
  {
    "allowHttpErrors has no effect: an answer with an error is no download.": withoutEffect(
      shim,
      ["chrome"],
      [{ url: "data:,x", allowHttpErrors: true }],
      "allowHttpErrors",
    ),
    "The address of a downloaded data: address is a blob: address.": async ({ member, api, target }) => {
      if (target === "chrome") return "not applicable";
      const id = await member({
        ...UNASKED,
        url: "data:,x",
        filename: "compat-address.txt",
        conflictAction: "overwrite",
      });
      await until(async () => (await api.downloads.search({ id }))[0]?.state === "complete");
      const [{ url }] = await api.downloads.search({ id });
      matches(url, /^blob:/);
      await api.downloads.removeFile(id);
      return undefined;
    },
    "saves what a data: address holds": async ({ member, api, target, context }) => {
      // Workers make no addresses of blobs; Chrome takes data: addresses as they are.
      if (target === "chrome" && context === "background") return "not applicable";
      const cases = { "hello%20%C3%A9": 8, ";base64,AAEC/w%3D%3D": 4, "text/html;charset=utf-8,<b>": 3 };
      for (const [rest, bytes] of Object.entries(cases)) {
        const url = rest.includes(",") ? `data:${rest}` : `data:,${rest}`;
        const id = await member({ ...UNASKED, url, filename: "compat-data.bin", conflictAction: "overwrite" });
        await until(async () => (await api.downloads.search({ id }))[0]?.state !== "in_progress");
        const [item] = await api.downloads.search({ id });
        equal([item.state, item.fileSize], ["complete", bytes], url);
        await api.downloads.removeFile(id);
      }
      return undefined;
    },
    'takes conflictAction: "prompt" where nobody can be asked': async ({ member, api, target }) => {
      if (target === "chrome") return "not applicable";
      const id = await member({ ...UNASKED, url: blob("x"), filename: "compat-prompt.txt", conflictAction: "prompt" });
      await until(async () => (await api.downloads.search({ id }))[0]?.state === "complete");
      await api.downloads.removeFile(id);
      return undefined;
    },
    "takes options that only Firefox has": async ({ member, api, target, shimmed }) => {
      if (target !== "chrome" || !shimmed) return "not applicable";
      const options = { allowHttpErrors: true, incognito: false, cookieStoreId: "firefox-default" };
      const id = await member({ ...options, url: "data:,x", filename: "compat-options.txt" });
      ok(id > 0, "an id");
      await until(async () => (await api.downloads.search({ id }))[0]?.state === "complete");
      await api.downloads.removeFile(id);
      matches((await rejected(member({ url: "data:,x", incognito: true }))).message, /incognito/);
      matches((await rejected(member({ url: "data:,x", cookieStoreId: "a" }))).message, /Contextual identities/);
      return undefined;
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ url: "https://example.com/", nonsense: 1 }))());
    },
  },
  ["chrome", "firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "incognito: true and every container but the default one reject.": "takes options that only Firefox has",
  'conflictAction: "prompt" asks nobody: the file gets a name of its own.':
    'takes conflictAction: "prompt" where nobody can be asked',
};
