/**
 * The page whose icon an address asks for, or undefined where it asks for none.
 * @see https://developer.chrome.com/docs/extensions/how-to/ui/favicons
 */
export function pageOf(url: string, origin: string): string | undefined {
  if (!URL.canParse(url, `${origin}/`)) return undefined;
  const { origin: at, pathname, searchParams, href } = new URL(url, `${origin}/`);
  // The origin of an extension's address is opaque to some engines.
  const own = at === origin || href.startsWith(`${origin}/`);
  if (!own || !/^\/+_favicon\/?$/.test(pathname)) return undefined;
  const page = searchParams.get("pageUrl") ?? searchParams.get("page_url");
  return page ?? undefined;
}
