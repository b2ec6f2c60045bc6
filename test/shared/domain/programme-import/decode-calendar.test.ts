import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCalendar } from '#shared/domain/programme-import/decode-calendar.ts';
import { bytesOf } from './a-calendar.ts';

const text = 'SUMMARY:Ääniä, öitä — 1 € 🎬 שלום';

function utf16(value: string, isBigEndian: boolean): Uint8Array {
  const bytes = [...value].flatMap((sign) =>
    [...Array(sign.length).keys()].flatMap((i) => {
      const unit = sign.charCodeAt(i);
      return isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );
  return Uint8Array.from([...(isBigEndian ? [0xfe, 0xff] : [0xff, 0xfe]), ...bytes]);
}

describe('decodeCalendar', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeCalendar(bytesOf(text))).toBe(text);
    expect(decodeCalendar(bytesOf(`\ufeff${text}`))).toBe(text);
  });

  it('reads UTF-16 of either byte order by its mark', () => {
    expect(decodeCalendar(utf16(text, false))).toBe(text);
    expect(decodeCalendar(utf16(text, true))).toBe(text);
  });

  it('reads Windows-1252 and ISO 8859-1 where the bytes are not UTF-8', () => {
    const latin = Uint8Array.from('SUMMARY:\u00c4\u00e4ni\u00e4 \u00d6it\u00e4', (sign) =>
      sign.charCodeAt(0),
    );
    expect(decodeCalendar(latin)).toBe('SUMMARY:Ääniä Öitä');
    const quotes = Uint8Array.from([0x93, 0x6b, 0xe4, 0x94, 0x20, 0x80, 0x20, 0x96]);
    expect(decodeCalendar(quotes)).toBe('“kä” € –');
  });

  it('agrees with the standard decoder about what is UTF-8', () => {
    const standard = new TextDecoder('utf-8', { fatal: true });
    const nearUtf8 = fc.array(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0xff),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(nearUtf8, (values) => {
        // A letter at the end: what is cut off there is another case.
        const bytes = Uint8Array.from([...values, 0x41]);
        let wanted: string | null = null;
        try {
          wanted = standard.decode(bytes);
        } catch {
          // Not UTF-8: then every byte is a sign.
        }
        const read = decodeCalendar(bytes);
        if (wanted === null) expect(read).toHaveLength(bytes.length);
        else expect(read).toBe(wanted);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const oneLine = any.replace(/[\r\n]/g, '').replace(/^\ufeff/, '');
        expect(decodeCalendar(bytesOf(oneLine))).toBe(oneLine);
      }),
    );
  });

  it('leaves out a sign that a broken-off file ends in', () => {
    const bytes = bytesOf('Kahvila ä🎬');
    expect(decodeCalendar(bytes.subarray(0, -1))).toBe('Kahvila ä');
    expect(decodeCalendar(bytes.subarray(0, -3))).toBe('Kahvila ä');
  });

  it('unfolds lines, also those folded in the middle of a sign', () => {
    const [start, end] = [bytesOf('SUMMARY:\u00e4'), bytesOf('iti\r\nX:1')];
    const fold = bytesOf('\r\n ');
    const bytes = Uint8Array.from([
      ...start.subarray(0, -1),
      ...fold,
      ...start.subarray(-1),
      ...end,
    ]);
    expect(decodeCalendar(bytes)).toBe('SUMMARY:äiti\nX:1');
  });

  it.each(['\n', '\r\n', '\r', '\r\r\n', '\n\n'])('takes %j as the end of a line', (end) => {
    expect(decodeCalendar(bytesOf(`A:1${end}B:2${end} 3${end}\t4`))).toBe('A:1\nB:234');
    expect(decodeCalendar(utf16(`A:1${end}B:2${end} 3${end}\t4`, true))).toBe('A:1\nB:234');
  });
});
