/**
 * An id from sixteen bytes, marked as RFC 9562 wants it.
 * @param version 4 for random bytes, 8 for bytes that were made in one's own way
 */
export function toUuid(bytes: Uint8Array, version: 4 | 8): string {
  const marked = bytes.slice(0, 16).map((byte, i) => {
    if (i === 6) return (byte & 0x0f) | (version << 4);
    return i === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
