/** A name that a file may be saved under: without folders, and without what no system takes. */
export function fileName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cs}\p{Cf}"*/:<>?\\|]/gu, "_").replace(/^\.+/u, "_");
  return plain.trim() === "" ? "file" : plain.trim();
}

/** The header that makes a browser save a file and never show it (RFC 6266). */
export function attachment(name: string): string {
  const safe = fileName(name);
  const ascii = safe.replaceAll(/[^\x20-\x7e]/gu, "_").replaceAll("%", "_");
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/gu,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
