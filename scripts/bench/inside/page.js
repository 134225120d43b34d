/** In the page that holds the frames, or its content script: one fresh frame after another. */
globalThis.sampleFrame = (address) =>
  new Promise((resolve) => {
    const frame = document.createElement("iframe");
    addEventListener("message", function told({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener("message", told);
      frame.remove();
      resolve(data);
    });
    frame.src = address;
    document.body.append(frame);
  });

globalThis.sampleFrames = async (base, rounds) => {
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another variant, since the first frame of a round is not like the others.
    const names = Object.keys(globalThis.variants);
    for (const [at] of names.entries()) {
      samples.push(await globalThis.sampleFrame(`${base}?${names[(at + round) % names.length]}`));
    }
  }
  return samples;
};

/** The mean time of one call, natively and as given, in turn; each sample is a batch of calls. */
globalThis.sampleCalls = async (batches, calls, ways) => {
  const samples = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let batch = 0; batch < batches; batch++) {
    const order = Object.entries(ways);
    if (batch % 2) order.reverse();
    for (const [way, { prepare, call }] of order) {
      await prepare?.();
      const start = performance.now();
      for (let at = 0; at < calls; at++) await call(at);
      samples[way].push((performance.now() - start) / calls);
    }
  }
  return samples;
};

globalThis.sampleRoundTrips = (batches, calls) => {
  const way = (name, send) => ({
    prepare: () => globalThis.native.sendMessage({ way: name }),
    call: (at) => send({ echo: at }),
  });
  return globalThis.sampleCalls(batches, calls, {
    native: way("native", globalThis.native.sendMessage),
    given: way("given", globalThis.given.runtime.sendMessage),
  });
};
