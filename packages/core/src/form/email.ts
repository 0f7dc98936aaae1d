const atom = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const quoted = /^"(?:[^"\\\r\n]|\\.)*"$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * Whether a text is an address as RFC 5322 writes it, without comments, at a domain with at least two labels; letters
 * outside ASCII are allowed as in RFC 6531. Whether mail arrives there is another question.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || text.length > 254) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).split(".");
  if (local.length > 64 || domain.length < 2) return false;
  const isLocal = quoted.test(local) || local.split(".").every((part) => atom.test(part));
  return isLocal && domain.every((part) => part.length <= 63 && label.test(part));
}
