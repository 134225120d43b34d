import { type Case, contract, type Trial } from "./contract.js";
import { rejected } from "./expect.js";
import { notOn } from "./not-on.js";

// biome-ignore lint/suspicious/noExplicitAny: each member has arguments and answers of its own.
export type Member = (...args: any[]) => Promise<any>;

/** The id of the toolbar's folder, in the browser's own words. */
export const toolbar = (target: string) => (target === "chrome" ? "1" : "toolbar_____");

/** Runs a case with a bookmark of its own in the folder of other bookmarks. */
export async function withBookmark(api: Trial<Member>["api"], act: (id: string) => Promise<void>): Promise<void> {
  const { id } = await api.bookmarks.create({ title: "compat", url: "https://example.com/" });
  try {
    await act(id);
  } finally {
    await api.bookmarks.remove(id);
  }
}

/** What a member of `bookmarks` promises of Chrome's ids. */
export const bookmarkRootsContract = (id: string, cases: Readonly<Record<string, Case<Member>>>, wrong: unknown[]) =>
  contract<Member>(
    id,
    notOn<Member>("thunderbird", {
      ...cases,
      "rejects ids that no browser has, and what nobody documents": async ({ member }) => {
        await rejected((async () => member(...wrong))());
        await rejected((async () => member())());
      },
    }),
    ["firefox"],
  );
