import { Text } from '@mantine/core';
import type { WholeMonth } from '#shared/contract/months.ts';
import { type OpenItemKind, openItemKinds } from '#shared/domain/months/checklist.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import classes from './months.module.css';

type Item = WholeMonth['openItems'][number];

/** So many are named; the next appear as these are mended. */
const mostShown = 12;

/** An item as a link to where it is mended. */
function ItemLink({ item }: Readonly<{ item: Item }>) {
  const { t, format } = useTexts();
  const { kind, id, date, title, count } = item;
  if (kind === 'exit-reason' || kind === 'esr-end') {
    return (
      <TextLink to="/groups/$id" params={{ id: id ?? '' }}>
        <bdi>{t('months.checklist.members', { title, count })}</bdi>
      </TextLink>
    );
  }
  const when = date === null ? '' : format.day(date);
  if ((kind === 'day-not-closed' || kind === 'day-not-counted') && date !== null) {
    return (
      <TextLink to="/visits/$date" params={{ date }}>
        {when}
      </TextLink>
    );
  }
  if (id === null) return <span>{when}</span>;
  return (
    <TextLink to="/sessions/$id/register" params={{ id }}>
      {when} <bdi>{title}</bdi>
      {kind === 'marks-missing' ? ` (${count})` : null}
    </TextLink>
  );
}

function Kind({ kind, items }: Readonly<{ kind: OpenItemKind; items: readonly Item[] }>) {
  const { t } = useTexts();
  const shown = items.slice(0, mostShown);
  const sum = items.reduce((all, { count }) => all + count, 0);
  const rest = items.length - shown.length;
  return (
    <li>
      <Text fw={600}>{t(`months.checklist.${kind}`, { count: sum })}</Text>
      <ul className={classes.items}>
        {shown.map((item) => (
          <li key={`${item.id} ${item.date}`}>
            <ItemLink item={item} />
          </li>
        ))}
        {rest > 0 ? <li>{t('months.checklist.more', { count: rest })}</li> : null}
      </ul>
    </li>
  );
}

/** What should be mended before the month is closed, each with a way there. */
export function MonthChecklist({ whole }: Readonly<{ whole: WholeMonth }>) {
  const { t } = useTexts();
  const { openItems, state } = whole;
  const found = openItemKinds.flatMap((kind) => {
    const items = openItems.filter((item) => item.kind === kind);
    return items.length === 0 ? [] : [{ kind, items }];
  });
  return (
    <Panel title={t('months.checklist.title')}>
      {found.length === 0 ? <Text>{t('months.checklist.done')}</Text> : null}
      {found.length > 0 && state === 'closed' ? (
        <Text>{t('months.checklist.ofClosed')}</Text>
      ) : null}
      <ul className={classes.kinds}>
        {found.map(({ kind, items }) => (
          <Kind key={kind} kind={kind} items={items} />
        ))}
      </ul>
    </Panel>
  );
}
