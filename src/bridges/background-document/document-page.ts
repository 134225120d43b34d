/** The page in which scripts of a background run that had no page of their own. */
const PAGE = "compat-background.html";

/** The page in which the background runs, as a path of the package. */
export function documentPage({ background }: Readonly<Record<string, unknown>>): string {
  const { page } = (background ?? {}) as { page?: unknown };
  return typeof page === "string" ? page.replace(/[?#].*$/s, "").replace(/^(\.?\/)+/, "") : PAGE;
}
