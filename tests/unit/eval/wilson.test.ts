import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from '../../eval/wilson.ts'

// Textbook values, e.g. Newcombe 1998, table I (Wilson without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (k, n, low, high) => {
  expect(wilson(k, n).low).toBeCloseTo(low, 4)
  expect(wilson(k, n).high).toBeCloseTo(high, 4)
})

test('nothing tried tells nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

test('all right ends at exactly 1, none right starts at exactly 0', () => {
  expect(wilson(7, 7).high).toBe(1)
  expect(wilson(0, 7).low).toBe(0)
})

test('what is no share is refused', () => {
  for (const [k, n] of [
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [NaN, 2],
  ] as const)
    expect(() => wilson(k, n)).toThrow(RangeError)
})

test('the interval holds the share, stays in bounds and mirrors', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, any) => {
      const k = any % (n + 1)
      const { low, high } = wilson(k, n)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(k / n)
      expect(high).toBeGreaterThanOrEqual(k / n)
      expect(wilson(n - k, n).low).toBeCloseTo(1 - high, 10)
    }),
  )
})
