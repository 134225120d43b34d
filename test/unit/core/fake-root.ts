import type { Api } from "../../../src/core/api.js";

/** An API root with just enough to be one. Real browsers prove behaviour; this is for speed. */
export function fakeRoot(members: Record<string, unknown> = {}, scheme = "chrome-extension"): Api {
  return {
    runtime: {
      id: "test",
      getURL(path: string) {
        if (path === undefined) throw new TypeError("Error in invocation of runtime.getURL");
        return `${scheme}://test/${path}`;
      },
      getManifest: () => ({ version: "1.2.3" }),
      ...members,
    },
  } as Api;
}
