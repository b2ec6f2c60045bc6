import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { EmptyNotice } from './empty-notice.tsx';
import { ErrorNotice } from './error-notice.tsx';

type Props<T> = Readonly<{
  query: UseQueryResult<T, AppCallError>;
  /** What to show when there is nothing: a sentence, or a node with the first step. */
  empty?: ReactNode;
  /** Whether there is nothing; an empty list by itself. */
  isEmpty?: (data: T) => boolean;
  children: (data: T) => ReactNode;
}>;

const isEmptyList = (data: unknown): boolean => Array.isArray(data) && data.length === 0;

/** Grey lines, but only once waiting can be felt. */
function CalmSkeleton() {
  const { t } = useTexts();
  const [isShown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <Stack role="status">
      <VisuallyHidden>{t('app.loading')}</VisuallyHidden>
      <Skeleton height={28} width="40%" />
      <Skeleton height={20} />
      <Skeleton height={20} />
      <Skeleton height={20} width="70%" />
    </Stack>
  );
}

/** A query's states: waiting, refused with a way to try again, empty, and the data. */
export function Loaded<T>({ query, empty, isEmpty = isEmptyList, children }: Props<T>) {
  const { t } = useTexts();
  if (query.data === undefined) {
    if (query.error)
      return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
    return <CalmSkeleton />;
  }
  if (isEmpty(query.data)) return <EmptyNotice>{empty ?? t('app.nothingHere')}</EmptyNotice>;
  return (
    <>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {children(query.data)}
    </>
  );
}
