const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in hexadecimal as base64, as a content security policy writes a hash. */
export function base64OfHex(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second, third] = bytes.slice(start, start + 3);
    const bits = first * 65_536 + (second ?? 0) * 256 + (third ?? 0);
    const sign = (place: number): string => signs[Math.floor(bits / 64 ** place) % 64] ?? '';
    text += `${sign(3)}${sign(2)}${second === undefined ? '=' : sign(1)}${third === undefined ? '=' : sign(0)}`;
  }
  return text;
}
