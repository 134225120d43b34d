/** `cookieStoreId` where there are no containers: the default one is meant by leaving it out, and others do not exist. */
export const cookieStoreOption = {
  convert(store: string): undefined {
    if (store !== "firefox-default") throw new Error("Contextual identities are currently disabled");
  },
} as const;
