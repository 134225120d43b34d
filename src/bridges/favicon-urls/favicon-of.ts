import type { Api } from "../../core/api.js";
import { keep, recall } from "../../core/kept-state.js";

interface Site {
  readonly url?: string;
  readonly favicon?: string;
  readonly favIconUrl?: string;
}

export interface FaviconApi extends Api {
  readonly tabs?: { query(which: object): Promise<Site[]> };
  readonly topSites?: { get(options: { includeFavicon: true }): Promise<Site[]> };
}

/** Stands for pages whose icon nobody knows. */
export const GLOBE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none" stroke="#5f6368" stroke-width="1.2"><circle cx="8" cy="8" r="6.5"/><ellipse cx="8" cy="8" rx="3" ry="6.5"/><path d="M1.5 8h13M2.5 4.8h11M2.5 11.2h11"/></svg>',
)}`;

const originOf = (url = ""): string => (URL.canParse(url) ? new URL(url).origin : "");

const iconIn = (sites: readonly Site[], is: (site: Site) => boolean): string | undefined => {
  const site = sites.find((each) => (each.favIconUrl || each.favicon) && is(each));
  return site?.favIconUrl || site?.favicon;
};

/** The address of a page's icon: that of an open tab, a top site or an earlier answer, or the globe. */
export async function faviconOf({ tabs, topSites }: FaviconApi, page: string): Promise<string> {
  const origin = originOf(page);
  const open = (await tabs?.query({})) ?? [];
  const same = (site: Site) => originOf(site.url) === origin;
  const found = iconIn(open, ({ url }) => url === page) ?? (origin ? iconIn(open, same) : undefined);
  const icon = found ?? (topSites && iconIn(await topSites.get({ includeFavicon: true }), same));
  if (!origin || origin === "null") return icon ?? GLOBE;
  const name = `favicon ${origin}`;
  if (!icon) return (await recall<string>(name)) ?? GLOBE;
  await keep(name, icon);
  return icon;
}
