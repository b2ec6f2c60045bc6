import { expect, it } from 'vitest';
import type { PeopleImportsStore } from '#electron/core/import-ports.ts';
import {
  forgetWords,
  rememberedWords,
  rememberWords,
} from '#electron/core/imports/remembered-matching.ts';
import type { MarkWord } from '#shared/domain/people-import/mark-words.ts';

function aStore(): PeopleImportsStore {
  let kept: string | null = null;
  const store: Partial<PeopleImportsStore> = {
    matching: () => kept,
    saveMatching: (_kind, _key, json) => {
      kept = json;
    },
  };
  // Words need nothing else of it.
  return store as PeopleImportsStore;
}

const chosen = new Map<string, MarkWord>([
  ['saapui', 'present'],
  ['x', 'present'],
  ['ei koske', 'not-expected'],
  ['blorfina', 'present'],
  ['blorfinalle', 'present'],
  ['qwibbleton', 'absent-notified'],
]);

it('keeps the words that stood for a mark in the file and are nobody’s name', () => {
  const store = aStore();
  const isSeen = (word: string) => word !== 'qwibbleton';
  rememberWords(store, chosen, { isSeen, names: ['Blorfina Vanha', 'X'] });
  expect([...rememberedWords(store).keys()]).toEqual(['saapui', 'x', 'ei koske']);
});

it('forgets a word that is the name of somebody erased, also a bent one', () => {
  const store = aStore();
  rememberWords(store, chosen, { isSeen: () => true, names: [] });
  forgetWords(store, ['Blorfina Vanha', 'Qwibbleton']);
  expect([...rememberedWords(store).keys()]).toEqual(['saapui', 'x', 'ei koske']);
});
