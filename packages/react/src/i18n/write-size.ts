/** The size of a file as both languages write it: 640 KB, 1.2 MB. Takes bytes; a kilobyte has 1024. */
export function writeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
