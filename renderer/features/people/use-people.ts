import { useDebouncedValue } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { onAskedPerson, takeAskedPerson } from '../../app/asked-person.ts';
import { useCall } from '../../app/client.ts';

export const pageSize = 50;

type People = Readonly<{
  query: UseQueryResult<CallOutput<'people.list'>, AppCallError>;
  text: string;
  search: (text: string) => void;
  /** First of the page, counted from 0. */
  offset: number;
  turnTo: (offset: number) => void;
}>;

/** People by name, a page at a time. */
export function usePeople(): People {
  const [text, setText] = useState(takeAskedPerson);
  const [offset, setOffset] = useState(0);
  useEffect(
    () =>
      onAskedPerson((name) => {
        setText(name);
        setOffset(0);
      }),
    [],
  );
  const [searched] = useDebouncedValue(text.trim().slice(0, 100), 150);
  const query = useCall(
    'people.list',
    { text: searched, offset, limit: pageSize },
    { keepPrevious: true },
  );
  return {
    query,
    text,
    search: (typed) => {
      setText(typed);
      setOffset(0);
    },
    offset,
    turnTo: setOffset,
  };
}
