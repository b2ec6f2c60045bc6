import { describe, expect, it } from 'vitest';
import { counterKey } from '../../../../renderer/features/visits/counter-key.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
const press = (key: string, with_: Partial<typeof none> = {}, letters = true) =>
  counterKey({ key, ...none, ...with_ }, letters);

describe('counterKey', () => {
  it('counts a visitor by +, also where + needs Shift', () => {
    expect(press('+')).toEqual({ kind: 'add', visit: 'visit' });
    expect(press('+', { shiftKey: true })).toEqual({ kind: 'add', visit: 'visit' });
  });

  it('counts a first visit by e, also with Caps Lock', () => {
    expect(press('e')).toEqual({ kind: 'add', visit: 'first-of-year' });
    expect(press('E')).toEqual({ kind: 'add', visit: 'first-of-year' });
  });

  it('undoes by u and by Ctrl+Z', () => {
    expect(press('u')).toEqual({ kind: 'undo' });
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' });
  });

  it('leaves zooming, redo and other keys alone', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('z', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('e', { altKey: true })).toBeNull();
    expect(press('a')).toBeNull();
    expect(press('Enter')).toBeNull();
  });

  it('counts a key held down once', () => {
    expect(press('+', { repeat: true })).toBeNull();
  });

  it('keeps only Ctrl+Z when single keys are off', () => {
    expect(press('+', {}, false)).toBeNull();
    expect(press('u', {}, false)).toBeNull();
    expect(press('z', { ctrlKey: true }, false)).toEqual({ kind: 'undo' });
  });
});
