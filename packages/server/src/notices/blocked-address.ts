import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Addresses that are not on the public internet: ours, our neighbours', and those that mean something else. */
const blocked = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  blocked.addSubnet(network, prefix, "ipv4");
}

/** Of IPv6 only what is given out to the world may be reached, and nothing that carries an IPv4 address inside. */
const world = new BlockList();
world.addSubnet("2000::", 3, "ipv6");
const wrapping = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  wrapping.addSubnet(network, prefix, "ipv6");
}

/** Whether a message may not be sent to an IP address, because it is or may be a private one. */
export function isBlockedAddress(address: string): boolean {
  if (isIPv4(address)) return blocked.check(address, "ipv4");
  if (!isIPv6(address)) return true;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return isBlockedAddress(mapped);
  return !world.check(address, "ipv6") || wrapping.check(address, "ipv6");
}
