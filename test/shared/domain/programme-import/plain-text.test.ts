import { describe, expect, it } from 'vitest';
import { plainLine, plainLines, plainPlace } from '#shared/domain/programme-import/plain-text.ts';

describe('plain text', () => {
  it('of one line has no control signs and no runs of space', () => {
    expect(plainLine(' a\u0000\t b\r\n\u2028c \ud800', 80)).toBe('a b c');
    expect(plainLine('a\u0308iti', 80)).toBe('äiti');
  });

  it('has nothing that nobody sees, such as signs that turn the text round', () => {
    expect(plainLine('Kah\u202evila\u2066 \u200ba\u00ad', 80)).toBe('Kahvila a');
    expect(plainLines('Kah\u202evila\nb\u2069')).toBe('Kahvila\nb');
    expect(plainLine('👩‍👧', 80)).toBe('👩‍👧');
  });

  it('is cut without half a sign', () => {
    expect(plainLine('🎬🎬', 3)).toBe('🎬');
  });

  it('of several lines loses tags, not what only looks like one', () => {
    expect(plainLines('<p>Yksi</p><br/>Kaksi &amp; kolme<script>x</script>')).toBe(
      'Yksi\n\nKaksi & kolmex',
    );
    expect(plainLines('3 < 5 ja 7 > 2')).toBe('3 < 5 ja 7 > 2');
    expect(plainLines('a & b &auml; &huu;')).toBe('a & b &auml; &huu;');
  });

  it('of several lines keeps at most one empty line', () => {
    expect(plainLines('a\r\n\r\n\r\n\r\n  b  \u0007')).toBe('a\n\nb');
  });

  it('of a place is one line', () => {
    expect(plainPlace('Sali\n Ilotie 1\n')).toBe('Sali, Ilotie 1,');
  });
});
