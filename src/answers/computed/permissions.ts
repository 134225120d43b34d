interface Request {
  readonly tabId?: number;
  readonly documentId?: string;
  readonly pattern?: string;
}

interface PermissionsApi {
  readonly tabs: { get(id: number): Promise<{ url?: string }> };
  readonly permissions: { contains(wanted: { origins: readonly string[] }): Promise<boolean> };
}

/** The requests of this background, as far as it lives: Chrome, too, forgets them with the page that they are for. */
const requests = new Set<string>();

const keyOf = ({ tabId, documentId, pattern }: Request) => JSON.stringify([tabId, documentId, pattern]);

/** The tab's address, or the pattern that the request names; undefined for a document. */
async function originOf(
  { tabs }: PermissionsApi,
  { tabId, documentId, pattern }: Request,
): Promise<string | undefined> {
  if (tabId === undefined && documentId === undefined) throw new Error("Must specify either 'documentId' or 'tabId'.");
  if (tabId === undefined) return pattern;
  const tab = await tabs.get(tabId).catch(() => {
    throw new Error(`No tab with id: ${tabId}.`);
  });
  return pattern ?? tab.url;
}

/** Takes a request for a host that the extension has not; the browser shows such hosts to its user anyway. */
export async function addHostAccessRequest(api: PermissionsApi, request: Request): Promise<void> {
  const origin = await originOf(api, request);
  const granted = origin && (await api.permissions.contains({ origins: [origin] }).catch(() => false));
  if (granted) throw new Error("Extension cannot add a host access request for a host it already has access to.");
  requests.add(keyOf(request));
}

/** Takes a request back. */
export async function removeHostAccessRequest(api: PermissionsApi, request: Request): Promise<void> {
  await originOf(api, request);
  if (requests.delete(keyOf(request))) return;
  throw new Error("Extension cannot remove a host access request that doesn't exist.");
}
