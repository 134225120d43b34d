export const base = "/_app/";
