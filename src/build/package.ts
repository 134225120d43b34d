/** One file of an extension. Its bytes are read when they are asked for: packages may hold gigabytes. */
export interface PackageFile {
  /** In bytes. */
  readonly size: number;
  /** The content; a rejection names the file and what was wrong. */
  bytes(): Promise<Uint8Array>;
  /** The file on disk that holds exactly these bytes, so that they can be copied without being read. */
  readonly path?: string;
}

/** An extension as it came: a folder or an archive, by paths with forward slashes, without a leading one. */
export interface ExtensionPackage {
  /** What messages call it: the folder or archive, as the user wrote it. */
  readonly name: string;
  readonly files: ReadonlyMap<string, PackageFile>;
}
