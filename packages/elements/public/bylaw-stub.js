// Bylaw before it is there: keeps what a page configures until bylaw.js has arrived and takes over.
// A file and not an inline script, so that it runs under a content policy without 'unsafe-inline' or a nonce.
globalThis.Bylaw ??= {
  queue: [],
  configure(settings) {
    globalThis.Bylaw.queue.push(settings);
  },
};
