/**
 * State that outlives the background: a small IndexedDB store of our own, because it needs no permission, exists in
 * workers and pages alike, and is invisible to the extension's own `storage.*`. One name holds one value.
 */
const DATABASE = "compat";
const STORE = "state";

let opening: Promise<IDBDatabase> | undefined;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  opening ??= (async () => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await settled(request);
    // Another context may delete or upgrade the database; holding on to it would block that for ever.
    database.onversionchange = database.onclose = () => {
      database.close();
      opening = undefined;
    };
    return database;
  })();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return settled(act(database.transaction(STORE, mode).objectStore(STORE)));
}

/** The kept value, or undefined. Rejects when the browser refuses the extension's storage. */
export const recall = <T>(name: string): Promise<T | undefined> => inStore("readonly", (store) => store.get(name));

/** Keeps a structured-cloneable value under a name. */
export async function keep(name: string, value: unknown): Promise<void> {
  await inStore("readwrite", (store) => store.put(value, name));
}

/** Forgets a name. */
export async function forget(name: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(name));
}
