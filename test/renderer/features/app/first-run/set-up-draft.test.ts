import { expect, it } from 'vitest';
import {
  emptyDraft,
  roomsOf,
  setUpInput,
  stepOfField,
} from '../../../../../renderer/features/app/first-run/set-up-draft.ts';

it('counts a room that was typed without Enter, and none twice', () => {
  expect(roomsOf({ ...emptyDraft, rooms: ['Sali'], roomText: ' Keittiö ' })).toEqual([
    'Sali',
    'Keittiö',
  ]);
  expect(roomsOf({ ...emptyDraft, rooms: ['Sali'], roomText: 'Sali' })).toEqual(['Sali']);
});

it('sends the words as they were written, in the language on the screen', () => {
  const draft = {
    ...emptyDraft,
    venueName: 'Narikka',
    leaderName: 'Kaisa',
    passphrase: 'neljä sanaa tässä',
  };
  const input = setUpInput(draft, 'sv');
  expect(input).toMatchObject({ venueName: 'Narikka', language: 'sv', rooms: [] });
  expect(input.openingHours).toHaveLength(5);
});

it('leads back to the step of a refused field', () => {
  expect(stepOfField('rooms.2')).toBe(1);
  expect(stepOfField('openingHours.0.closesMinute')).toBe(2);
  expect(stepOfField('passphrase')).toBe(3);
});
