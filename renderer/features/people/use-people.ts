import { useDebouncedValue } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useCall } from '../../app/client.ts';

export const pageSize = 50;

type People = Readonly<{
  query: UseQueryResult<CallOutput<'people.list'>, AppCallError>;
  text: string;
  search: (text: string) => void;
  /** Whether those in the archive are shown, in place of the others. */
  archived: boolean;
  showArchived: (archived: boolean) => void;
  /** First of the page, counted from 0. */
  offset: number;
  turnTo: (offset: number) => void;
}>;

/** People by name, a page at a time. */
export function usePeople(): People {
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const [archived, setArchived] = useState(false);
  const [searched] = useDebouncedValue(text.trim().slice(0, 100), 150);
  const query = useCall(
    'people.list',
    { text: searched, archived, offset, limit: pageSize },
    { keepPrevious: true },
  );
  return {
    query,
    text,
    search: (typed) => {
      setText(typed);
      setOffset(0);
    },
    archived,
    showArchived: (shown) => {
      setArchived(shown);
      setOffset(0);
    },
    offset,
    turnTo: setOffset,
  };
}
