import { writeFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import yazl from "yazl";
import { readPackage } from "../../../src/build/read-package.js";
import { emptyFolder } from "./sample-folder.js";

type Entries = readonly (readonly [path: string, content: string, options?: Partial<yazl.Options>])[];

async function zip(entries: Entries): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content, options] of entries) archive.addBuffer(Buffer.from(content), name, options);
  archive.end();
  return buffer(archive.outputStream);
}

function file(bytes: Uint8Array, name = "ext.zip"): string {
  const place = path.join(emptyFolder(), name);
  writeFileSync(place, bytes);
  return place;
}

/** Replaces a name inside the archive's bytes, which no honest program would write. */
const renamed = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");

/** Changes 16 bits at an offset of each header of the central directory. */
function inDirectory(bytes: Buffer, offset: number, change: (value: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf("PK\x01\x02"); at >= 0; at = copy.indexOf("PK\x01\x02", at + 1))
    copy.writeUInt16LE(change(copy.readUInt16LE(at + offset)), at + offset);
  return copy;
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const simple: Entries = [
  ["manifest.json", "{}"],
  ["js/ä.js", "let a;".repeat(100)],
  ["stored.txt", "stored", { compress: false }],
];

const crx2 = (content: Buffer) =>
  Buffer.concat([Buffer.from("Cr24"), ...[2, 3, 5].map(number), Buffer.alloc(8, 7), content]);
const crx3 = (content: Buffer) =>
  Buffer.concat([Buffer.from("Cr24"), ...[3, 9].map(number), Buffer.alloc(9, 7), content]);

test.each([
  ["ext.zip", (content: Buffer) => content],
  ["ext.xpi", (content: Buffer) => content],
  ["two.crx", crx2],
  ["three.crx", crx3],
])("%s is read, and its files when they are asked for", async (name, pack) => {
  const read = await readPackage(file(pack(await zip(simple)), name));
  expect([...read.files.keys()]).toEqual(["js/ä.js", "manifest.json", "stored.txt"]);
  expect(read.files.get("js/ä.js")?.size).toBe(600);
  expect(Buffer.from((await read.files.get("js/ä.js")?.bytes()) ?? []).toString()).toBe("let a;".repeat(100));
  expect(Buffer.from((await read.files.get("stored.txt")?.bytes()) ?? []).toString()).toBe("stored");
  await read.close();
});

test("what is big comes whole", async () => {
  const content = Buffer.alloc(3_000_000, "0123456789").toString();
  const read = await readPackage(
    file(
      await zip([
        ["manifest.json", "{}"],
        ["big", content, { compress: false }],
      ]),
    ),
  );
  expect(Buffer.from((await read.files.get("big")?.bytes()) ?? []).equals(Buffer.from(content))).toBe(true);
  await read.close();
});

test("the signature of the former package and the Mac's litter are left out, and told", async () => {
  const entries: Entries = [...simple, ["META-INF/mozilla.rsa", ""], ["__MACOSX/._a", ""], ["js/META-INF/a", ""]];
  const { files, notes, close } = await readPackage(file(await zip(entries)));
  expect([...files.keys()]).toEqual(["js/META-INF/a", "js/ä.js", "manifest.json", "stored.txt"]);
  expect(notes).toContain("Left out: META-INF (the signature of the package that it came in).");
  await close();
});

test.each([
  ["a path with ..", ".._x.js", "../x.js", /the path "\.\.\/x\.js" has a '\.\.'/],
  ["a path with .. inside", "aa..x.js", "a/../x.j", /has a '\.\.'/],
  ["an absolute path", "xetc.js", "/etc.js", /is absolute/],
  ["a drive", "c_x.js", "c:x.js", /is absolute/],
  ["a backslash", "a_x.js", "a\\x.js", /has a backslash/],
  ["the same name twice", "a_x.js", "b_x.js", /has two files b_x\.js/],
])("%s is refused", async (_what, from, to, message) => {
  const bytes = renamed(await zip([...simple, [from, ""], ["b_x.js", ""]]), from, to.padEnd(from.length, "s"));
  await expect(readPackage(file(bytes))).rejects.toThrow(message);
});

test("a name that is a file and a folder is refused", async () => {
  const bytes = await zip([...simple, ["js", ""]]);
  await expect(readPackage(file(bytes))).rejects.toThrow(/js is a file and a folder/);
});

test("a link is refused", async () => {
  const bytes = await zip([...simple, ["link", "/etc/passwd", { mode: 0o120777 }]]);
  await expect(readPackage(file(bytes))).rejects.toThrow(/link is a link, which no browser follows/);
});

test("an encrypted file is refused", async () => {
  const bytes = inDirectory(await zip([["manifest.json", "{}", { compress: false }]]), 8, (flags) => flags | 1);
  const sizes = inDirectory(bytes, 20, (size) => size + 12);
  await expect(readPackage(file(sizes))).rejects.toThrow(/manifest\.json is encrypted/);
});

test("a method that browsers do not know is refused", async () => {
  const bytes = inDirectory(await zip([["manifest.json", "{}"]]), 10, () => 93);
  await expect(readPackage(file(bytes))).rejects.toThrow(/compressed with method 93/);
});

test("a cut archive is refused", async () => {
  const bytes = await zip(simple);
  await expect(readPackage(file(bytes.subarray(0, bytes.length - 30)))).rejects.toThrow(/is no whole zip archive/);
  await expect(readPackage(file(bytes.subarray(0, 3)))).rejects.toThrow(/is empty or cut off/);
  await expect(readPackage(file(crx3(bytes).subarray(0, 18)))).rejects.toThrow(/cut off inside its CRX header/);
});

test("a damaged file is told when it is read, with its name", async () => {
  const bytes = renamed(await zip(simple), "stored", "broken");
  const read = await readPackage(file(renamed(bytes, "broken.txt", "stored.txt")));
  await expect(read.files.get("stored.txt")?.bytes()).rejects.toThrow(
    /stored\.txt is damaged \(its checksum is wrong\)/,
  );
  await read.close();
});

test("what is no archive is refused", async () => {
  await expect(readPackage(file(Buffer.from("just some text, nothing else")))).rejects.toThrow(/is no zip archive/);
  const crx9 = Buffer.concat([Buffer.from("Cr24"), number(9), Buffer.alloc(8)]);
  await expect(readPackage(file(crx9, "a.crx"))).rejects.toThrow(/CRX of version 9/);
});

test("an archive of one folder says which to give", async () => {
  const bytes = await zip([["tab-keeper/manifest.json", "{}"]]);
  await expect(readPackage(file(bytes))).rejects.toThrow(
    /There is one in tab-keeper; give that folder, unpacked, instead/,
  );
});

test("a closed archive is closed", async () => {
  const read = await readPackage(file(await zip(simple)));
  await read.close();
  await expect(read.files.get("stored.txt")?.bytes()).rejects.toThrow(/stored\.txt/);
});
