import { expect } from 'vitest';

/** Compares what a page says with what the code gives: as JSON shows it, where it is an object. */
export function expectValue(actual: unknown, expected: unknown, place: string): void {
  expect(plain(actual), place).toEqual(plain(expected));
}

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value, bigintAsText)) : value;

const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
