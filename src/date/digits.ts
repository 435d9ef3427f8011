/** Decimal digits of any script -> 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => String(digitValue(digit)));
}

/** The decimal digits of a script are adjacent code points, in order, beginning with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - value - 1)))) return value;
  }
  return code < 0x1d7ce ? (code & 0xf) % 10 : (code - 0x1d7ce) % 10;
}
