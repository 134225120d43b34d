interface DownloadsApi {
  readonly downloads: { search(query: { id: number }): Promise<readonly unknown[]> };
}

/** Nothing is ever held back as dangerous, so there is nothing to accept; a download that is not there is refused. */
export async function acceptDanger({ downloads }: DownloadsApi, id: number): Promise<void> {
  if (!(await downloads.search({ id })).length) throw new Error("Invalid downloadId");
}
