/**
 * The id of the member that a path names: its longest part from the front that `has` knows, such as `runtime.onMessage`
 * for `runtime.onMessage.addListener`. Undefined where it knows none.
 */
export function resolveMember(path: string, has: (id: string) => boolean): string | undefined {
  for (let id = path; id; id = id.slice(0, Math.max(0, id.lastIndexOf(".")))) if (has(id)) return id;
  return undefined;
}
