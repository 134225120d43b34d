import { expect, launchExtension, test } from "../../../src/playwright/index.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../../src/playwright/temporary-folder.js";
import { convertPackage } from "./convert-package.js";
import { startManifestReader, type Verdict, writePackage } from "./manifest-reader.js";
import { files as named, refusals, refusedFiles } from "./refusals.js";
import { samples } from "./samples.js";

declare const self: {
  order?: string[];
  chrome: { storage: { local: { get(key: string): Promise<{ clicks?: number }> } } };
};

test.beforeEach(({ target }) => test.skip(target !== "chromium", "These packages are made for the current Chromium."));

for (const [name, sample] of Object.entries(samples)) {
  test.describe(name, () => {
    test("Chromium takes the converted package without a warning, and did not take the original", async () => {
      const reader = await startManifestReader();
      try {
        const { files } = await convertPackage(sample);
        const before = await reader.read({ ...sample.files, "manifest.json": JSON.stringify(sample.manifest) });
        expect([before.refused, ...before.warnings].filter(Boolean)).not.toEqual([]);
        expect(await reader.read(files)).toEqual({ warnings: [] });
      } finally {
        await reader.close();
      }
    });

    test("the background runs its scripts in order, and a click reaches it, also after its end", async () => {
      const folder = createTemporaryFolder("converted");
      const { files } = await convertPackage(sample);
      writePackage(folder, files);
      const extension = await launchExtension({ browser: "chromium", extensionPath: folder });
      try {
        const { background } = extension;
        expect(await background.waitFor(() => self.order)).toEqual(["first", "first second"]);
        const clicked = (clicks: number) =>
          background.waitFor(
            async (wanted) => (await self.chrome.storage.local.get("clicks")).clicks === wanted,
            clicks,
          );
        await extension.clickToolbarButton();
        await clicked(1);
        await extension.endBackground();
        await extension.clickToolbarButton();
        await clicked(2);
        expect(extension.logs.filter(({ level }) => level === "error")).toEqual([]);
      } finally {
        await extension.close();
        removeTemporaryFolder(folder);
      }
    });
  });
}

test("an icon that was an SVG is drawn", async () => {
  const folder = createTemporaryFolder("converted");
  const { files } = await convertPackage(samples["Firefox, manifest version 2"]);
  writePackage(folder, files);
  const extension = await launchExtension({ browser: "chromium", extensionPath: folder });
  try {
    const { page } = await extension.open("page.html");
    await page?.goto("chrome://extensions");
    const pixel = await page?.evaluate<number[]>(`(async () => {
      const { iconUrl } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extension.id)});
      const image = new Image();
      image.src = iconUrl;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return [...context.getImageData(image.width / 2, image.height / 2, 1, 1).data];
    })()`);
    expect(pixel).toEqual([255, 0, 0, 255]);
  } finally {
    await extension.close();
    removeTemporaryFolder(folder);
  }
});

test("each thing that Chromium refuses or warns of is gone after the conversion", async () => {
  test.slow();
  const head = { manifest_version: 3, name: "Sample", version: "1.0" };
  const cases = [
    ...Object.entries(refusals).map(([name, manifest]) => ({ name, manifest: { ...head, ...manifest }, files: named })),
    ...Object.entries(refusedFiles).map(([name, own]) => {
      const languages = Object.keys(own).some((path) => path.startsWith("_locales/"));
      return { name, manifest: { ...head, ...(languages && { default_locale: "en" }) }, files: { ...named, ...own } };
    }),
  ];
  const troubles = ({ refused, warnings }: Verdict) => [refused, ...warnings].filter(Boolean);
  const reader = await startManifestReader();
  try {
    for (const { name, ...sample } of cases) {
      const before = await reader.read({ ...sample.files, "manifest.json": JSON.stringify(sample.manifest) });
      expect.soft(troubles(before), `${name}, before`).not.toEqual([]);
      const { conversion, files } = await convertPackage(sample);
      expect.soft(conversion.findings, `${name}, findings`).not.toEqual([]);
      expect.soft(troubles(await reader.read(files)), `${name}, after`).toEqual([]);
    }
  } finally {
    await reader.close();
  }
});
