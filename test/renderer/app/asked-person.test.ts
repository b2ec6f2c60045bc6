import { expect, it } from 'vitest';
import {
  askForPerson,
  onAskedPerson,
  takeAskedPerson,
} from '../../../renderer/app/asked-person.ts';

it('keeps a name for a list that is not open yet, and gives it once', () => {
  askForPerson('Aino');
  expect(takeAskedPerson()).toBe('Aino');
  expect(takeAskedPerson()).toBe('');
});

it('tells an open list at once and keeps nothing', () => {
  const heard: string[] = [];
  const stop = onAskedPerson((name) => heard.push(name));
  askForPerson('Örn');
  stop();
  expect(heard).toEqual(['Örn']);
  expect(takeAskedPerson()).toBe('');
});
