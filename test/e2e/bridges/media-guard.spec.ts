import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchParts } from "./build.js";

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chromium opens the stream that was chosen.");
  // With these preferences the browser would hand out a false camera without a question.
  const preferences = { "media.navigator.permission.disabled": true, "media.navigator.streams.fake": true };
  const parts = {
    background: "",
    layers: { "compat/background.js": [["media-guard"]], "compat/page.js": [["media-guard"]] },
    files: { "page.html": `<!doctype html><title>Page</title><script src="compat/page.js"></script>` },
  } as const;
  extension = await launchParts(target, info.outputPath("media"), parts, { preferences });
});

test.afterAll(() => extension?.close());

/** What becomes of a request: the camera, or the refusal. Runs in the background or in a page. */
async function request(constraints: object): Promise<string[]> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints);
    for (const track of stream.getTracks()) track.stop();
    return ["a stream"];
  } catch (error) {
    return [(error as Error).name, (error as Error).message];
  }
}

const DESKTOP = { video: { mandatory: { chromeMediaSource: "desktop", chromeMediaSourceId: "id" } } };
const TAB = { audio: { mandatory: { chromeMediaSource: "tab", chromeMediaSourceId: "id" } } };

test("a stream of desktopCapture or tabCapture is refused with what to do instead, in the background and in pages", async () => {
  const page = await extension.open("page.html");
  for (const place of [extension.background, page]) {
    const [name, message] = await place.evaluate(request, DESKTOP);
    expect(name).toBe("NotAllowedError");
    expect(message).toContain("compat: getUserMedia cannot open a stream of desktopCapture.chooseDesktopMedia");
    expect(message).toContain("getDisplayMedia");
    expect((await place.evaluate(request, TAB))[1]).toContain("tabCapture.getMediaStreamId");
  }
  await page.close();
});

test("the older function with callbacks refuses as well", async () => {
  const page = await extension.open("page.html");
  const name = await page.evaluate((constraints) => {
    const { mozGetUserMedia } = navigator as unknown as {
      mozGetUserMedia?: (asked: object, done: () => void, failed: (error: Error) => void) => void;
    };
    if (!mozGetUserMedia) return "no such function";
    return new Promise((resolve) => {
      mozGetUserMedia.call(
        navigator,
        constraints,
        () => resolve("a stream"),
        (error) => resolve(error.name),
      );
    });
  }, DESKTOP);
  expect(["NotAllowedError", "no such function"]).toContain(name);
  await page.close();
});

test("a camera that is asked for as a camera is the browser's own affair", async () => {
  const page = await extension.open("page.html");
  const answer = await page.evaluate(request, { video: true });
  // Thunderbird refuses it itself.
  if (extension.browser === "firefox") expect(answer).toEqual(["a stream"]);
  else expect(answer.join()).not.toContain("compat");
  await page.close();
});
