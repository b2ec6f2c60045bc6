import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ShownConflict, ShownSlot } from '#shared/contract/programme-parts.ts';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { AlikeRow } from './alike-row.tsx';
import { type AlikeSlots, alikeSlots } from './alike-slots.ts';
import { ConflictRow, type Decide } from './conflict-row.tsx';
import { isBlockedBy, openSlots, type SlotDecisions } from './decisions.ts';
import classes from './planning.module.css';

/** From here on the same sentence is said once for all its dates. */
const many = 4;

type Shown = 'all' | 'blocked';
type HeadProps = Readonly<{
  count: number;
  blocked: readonly LocalDate[];
  shown: Shown;
  show: (which: Shown) => void;
  decide: Decide;
}>;

function Head({ count, blocked, shown, show, decide }: HeadProps) {
  const { t } = useTexts();
  const isSome = blocked.length > 0;
  return (
    <>
      <h3 className={classes.heading}>{t('planning.conflicts.title', { count })}</h3>
      <Text role="status" size="sm" c={isSome ? 'var(--n-danger)' : 'dimmed'}>
        {isSome
          ? t('planning.conflicts.blocks', { count: blocked.length })
          : t('planning.conflicts.warnings')}
      </Text>
      {isSome ? (
        <Group gap="xs" justify="space-between">
          {blocked.length < count ? (
            <ChoiceButtons<Shown>
              label={t('planning.conflicts.show.label')}
              value={shown}
              options={[
                { value: 'all', label: t('planning.conflicts.show.all') },
                { value: 'blocked', label: t('planning.conflicts.show.blocked') },
              ]}
              onChange={show}
            />
          ) : null}
          <Button variant="default" onClick={() => decide(blocked, { kind: 'skip' })}>
            {t('planning.conflicts.skipAll')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}

type RowsProps = Readonly<{
  venueId: VenueId;
  roomId: RoomId | null;
  decisions: SlotDecisions;
  decide: Decide;
  /** What speaks against a changed session; null while that is not known. */
  afterChange: (slot: ShownSlot) => readonly ShownConflict[] | null;
  missing: ReadonlySet<LocalDate>;
}>;

function Alike({ alike: { slots }, ...props }: RowsProps & Readonly<{ alike: AlikeSlots }>) {
  const { afterChange, missing, ...others } = props;
  const rows = slots.map((slot) => (
    <ConflictRow
      key={slot.date}
      {...others}
      slot={slot}
      decision={others.decisions.get(slot.date)}
      after={afterChange(slot)}
      isMissing={missing.has(slot.date)}
    />
  ));
  if (slots.length < many) return rows;
  return (
    <AlikeRow {...others} slots={slots} isMissing={slots.some(({ date }) => missing.has(date))}>
      {rows}
    </AlikeRow>
  );
}

type Props = Omit<RowsProps, 'missing'> &
  Readonly<{
    slots: readonly ShownSlot[];
    /** Whether those still open are shown as missing. */
    isAsked: boolean;
  }>;

/** The dates that anything speaks against: each is kept, skipped or held otherwise. */
export function ConflictList({ slots, isAsked, ...props }: Props) {
  const { t } = useTexts();
  const [shown, show] = useState<Shown>('all');
  if (slots.length === 0) return null;
  const open = openSlots(slots, props.decisions);
  const isOpen = new Set(open);
  const blocked = slots.filter(({ date, conflicts }) => isOpen.has(date) && isBlockedBy(conflicts));
  const list = shown === 'blocked' && blocked.length > 0 ? blocked : slots;
  return (
    <section aria-label={t('planning.conflicts.title', { count: slots.length })}>
      <Head
        count={slots.length}
        blocked={blocked.map(({ date }) => date)}
        shown={shown}
        show={show}
        decide={props.decide}
      />
      <ul className={classes.rows}>
        {alikeSlots(list).map((alike) => (
          <Alike key={alike.key} {...props} alike={alike} missing={isAsked ? isOpen : none} />
        ))}
      </ul>
    </section>
  );
}

const none: ReadonlySet<LocalDate> = new Set();
