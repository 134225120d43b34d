interface TabsApi {
  readonly tabs: { get(id: number): Promise<unknown> };
}

async function hold({ tabs }: TabsApi, id: number): Promise<void> {
  await tabs.get(id).catch(() => {
    throw new Error(`No tab with id: ${id}.`);
  });
}

/** No tab is in a group: every tab that there is has left its group already. */
export async function ungroup(api: TabsApi, ids: number | readonly number[]): Promise<void> {
  for (const id of [ids].flat()) await hold(api, id as number);
}

/** Nothing has to be prepared; a tab that is not there is refused. */
export const warmup = hold;
