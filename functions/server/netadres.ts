import { isIP, isIPv4 } from 'node:net';

/**
 * The address by which the limit knows who sends. Each proxy writes behind X-Forwarded-For from whom
 * it got the request; what stands further to the left is written by the sender and may be a lie.
 * @param socket the address at the other end of the connection
 * @param forwarded the header X-Forwarded-For
 * @param proxies how many proxies of our own stand in front; 0 does not believe the header
 */
export function netadresOf(socket: string, forwarded: string | undefined, proxies: number): string {
  const hops = (forwarded ?? '')
    .split(',')
    .map(bare)
    .filter((hop) => hop !== '');
  // Fewer hops than proxies: it came in behind the first of them, so all that stands there is ours.
  const hop = proxies === 0 ? undefined : (hops.at(-proxies) ?? hops[0]);
  return household(hop !== undefined && isIP(hop) !== 0 ? hop : socket);
}

/** Some proxies write a port: 192.0.2.1:5678 or [2001:db8::1]:5678. */
function bare(hop: string): string {
  const text = hop.trim();
  const bracketed = /^\[(.*)\](:\d+)?$/.exec(text)?.[1];
  return bracketed ?? text.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
}

/** One household has one IPv4 address, or 2^64 IPv6 addresses that share their first half. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined || isIPv4(address) || isIP(address) === 0) return mapped ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const behind = tail === '' ? [] : tail.split(':');
    while (groups.length + behind.length < 8) groups.push('0');
    groups.push(...behind);
  }
  const first = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
}
