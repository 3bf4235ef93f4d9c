/** The initial state: the first 32 bits of the fractions of the square roots of the first eight primes. */
const initialState = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** The round constants: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as lower-case hexadecimal.
 *
 * The core has to hash without waiting and without Node or the DOM, and takes no dependency for it; a test compares it
 * with Node's own.
 */
export function sha256(text: string): string {
  const state = Int32Array.from(initialState);
  const bytes = padded(text);
  const schedule = new Int32Array(64);
  for (let start = 0; start < bytes.length; start += 64) compress(state, schedule, bytes, start);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message in UTF-8 with a one bit, zeros, and its length in bits, to a whole number of blocks. */
function padded(text: string): Uint8Array {
  // A unit of a text takes three bytes at most; those that are not needed are left out at the end.
  const bytes = new Uint8Array((((3 * text.length + 8) >> 6) + 1) << 6);
  const length = writeUtf8(text, bytes);
  bytes[length] = 0x80;
  const end = (((length + 8) >> 6) + 1) << 6;
  const bits = BigInt(length) * 8n;
  for (let index = 0; index < 8; index++) bytes[end - 1 - index] = Number((bits >> BigInt(8 * index)) & 255n);
  return bytes.subarray(0, end);
}

/** Writes a text in UTF-8, and says how many bytes that took. */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const point = text.codePointAt(index) as number;
    if (point >= 0x10000) index += 1;
    // Half of a surrogate pair is no character; it stands as the replacement character, as in every encoder.
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    if (code >= 0x10000) bytes[at++] = 0xf0 | (code >> 18);
    if (code >= 0x800) bytes[at++] = code >= 0x10000 ? 0x80 | ((code >> 12) & 63) : 0xe0 | (code >> 12);
    bytes[at++] = code >= 0x800 ? 0x80 | ((code >> 6) & 63) : 0xc0 | (code >> 6);
    bytes[at++] = 0x80 | (code & 63);
  }
  return at;
}

const rounds = Int32Array.from(roundConstants);

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, start: number): void {
  for (let t = 0, at = start; t < 16; t++, at += 4) {
    w[t] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[t] as number) + (w[t] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // Not by one assignment to all: that would make an array in each of the rounds.
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = ((state[index] as number) + word) | 0;
  });
}
