import { Button, Checkbox, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { memo, useState } from 'react';
import type { ImportItem, ImportPreview } from '#shared/contract/programme.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { countsOf, firstKind, type ItemKind, isTaken, itemKinds } from './import-choices.ts';
import { aboutItem } from './import-words.ts';
import classes from './programme-files.module.css';
import type { Import } from './use-import.ts';

type Props = Readonly<{ of: Import; preview: ImportPreview }>;

/** A table of two thousand rows would take a second to appear. */
const step = 100;

type RowProps = Readonly<{
  item: ImportItem;
  hasRows: boolean;
  /** Null where nothing is to be chosen. */
  isTaken: boolean | null;
  onTurn: (item: ImportItem, isWished: boolean) => void;
}>;

const Row = memo(function Row({ item, hasRows, isTaken: taken, onTurn }: RowProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { date, startMinute, endMinute, title, placeText, row } = item;
  const day = date === null ? '' : format.day(date);
  const times =
    startMinute === null || endMinute === null ? '' : format.times(startMinute, endMinute);
  const session = [day, times, title].filter((part) => part !== '').join(' ');
  return (
    <Table.Tr data-left={taken === false || undefined} className={classes.row}>
      {taken === null ? null : (
        <Table.Td>
          <Checkbox
            aria-label={t('programme.import.take', { session })}
            checked={taken}
            onChange={(event) => onTurn(item, event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      {hasRows ? <Table.Td className={classes.number}>{row}</Table.Td> : null}
      <Table.Td className={classes.when}>
        {day} <span className={classes.times}>{times}</span>
      </Table.Td>
      <Table.Td className={classes.words}>
        <bdi>{title}</bdi>
      </Table.Td>
      <Table.Td className={classes.words}>
        <bdi>{placeText}</bdi>
      </Table.Td>
      <Table.Td className={classes.about}>
        {aboutItem(item, texts).map((sentence) => (
          <div key={sentence}>
            <bdi>{sentence}</bdi>
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
});

type TableProps = Props & Readonly<{ kind: ItemKind; items: ImportPreview['items'] }>;

function Items({ of, preview, kind, items }: TableProps) {
  const { t } = useTexts();
  const [shown, show] = useState(step);
  if (items.length === 0) return <EmptyNotice>{t(`programme.import.none.${kind}`)}</EmptyNotice>;
  const isChosenUpon = kind === 'new' || kind === 'changed';
  const taken = items.filter((item) => isTaken(item, of.turned)).length;
  const hasRows = preview.table !== null;
  const rest = Math.max(0, items.length - shown);
  return (
    <>
      {isChosenUpon ? (
        <Checkbox
          mt="sm"
          label={t('programme.import.takeAll')}
          checked={taken === items.length}
          indeterminate={taken > 0 && taken < items.length}
          onChange={(event) => of.turn(items, event.currentTarget.checked)}
        />
      ) : null}
      <Table.ScrollContainer minWidth={0}>
        <Table verticalSpacing={6} aria-label={t(`programme.import.kind.${kind}`)}>
          <Table.Thead>
            <Table.Tr>
              {isChosenUpon ? (
                <Table.Th>
                  <VisuallyHidden>{t('programme.import.takeAll')}</VisuallyHidden>
                </Table.Th>
              ) : null}
              {hasRows ? <Table.Th>{t('programme.import.row')}</Table.Th> : null}
              <Table.Th>{t('programme.import.when')}</Table.Th>
              <Table.Th>{t('programme.import.what')}</Table.Th>
              <Table.Th>{t('programme.import.where')}</Table.Th>
              <Table.Th>{t('programme.import.about')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.slice(0, shown).map((item) => (
              <Row
                key={item.key}
                {...{ item, hasRows }}
                isTaken={isChosenUpon ? isTaken(item, of.turned) : null}
                onTurn={(one, isWished) => of.turn([one], isWished)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rest > 0 ? (
        <Button variant="default" onClick={() => show(shown + step)}>
          {t('programme.import.more', { count: Math.min(rest, step) })}
        </Button>
      ) : null}
    </>
  );
}

/** Every line of the file by what would become of it, and the button that brings it in. */
export function ImportItems({ of, preview }: Props) {
  const { t } = useTexts();
  const [chosen, choose] = useState<ItemKind | null>(null);
  const { items } = preview;
  const counts = countsOf(items);
  const kind = chosen ?? firstKind(items);
  if (items.length === 0) return <EmptyNotice>{t('programme.import.nothing')}</EmptyNotice>;
  const isBusy = of.isReading !== null;
  return (
    <Panel>
      <ChoiceButtons
        label={t('programme.import.shown')}
        value={kind}
        options={itemKinds.map((each) => ({
          value: each,
          label: `${t(`programme.import.kind.${each}`)} ${counts[each]}`,
        }))}
        onChange={choose}
      />
      {/* What stays at the bottom of the window stays below the sorts. */}
      <div className={classes.lines}>
        <Items
          key={kind}
          {...{ of, preview, kind }}
          items={items.filter((item) => item.kind === kind)}
        />
        <Group className={classes.bar}>
          <Button
            loading={of.isRunning}
            aria-disabled={isBusy || of.taken === 0}
            onClick={() => {
              if (!isBusy && of.taken > 0) of.run();
            }}
          >
            {of.taken === 0
              ? t('programme.import.nothingToDo')
              : t('programme.import.run', { count: of.taken })}
          </Button>
          <Text role="status" c="dimmed">
            {isBusy ? t('programme.import.again') : t('programme.import.undoHint')}
          </Text>
        </Group>
      </div>
    </Panel>
  );
}
