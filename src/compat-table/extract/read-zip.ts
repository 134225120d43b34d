import { inflateRawSync } from "node:zlib";

/**
 * The entries of a zip archive that pass the filter.
 * Gecko's omni.ja puts its directory at the front and the data at unusual offsets,
 * so only the end record is trusted for where the directory is.
 */
export function* readZip(data: Buffer, wanted: (name: string) => boolean): Generator<{ name: string; text: string }> {
  const end = data.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("not a zip archive: it has no end record");
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const local = data.readUInt32LE(at + 42);
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    if (wanted(name)) {
      const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
      const packed = data.subarray(from, from + size);
      yield { name, text: (method === 0 ? packed : inflateRawSync(packed)).toString("utf8") };
    }
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}
