import { Checkbox, Radio, Stack, Text } from '@mantine/core';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LeaderSelect } from '../../ui/leader-select.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import {
  type EditDraft,
  type EditPart,
  editParts,
  editScopes,
  mayBeOne,
  withPart,
} from './edit-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { RuleSpanFields } from './rule-span-fields.tsx';
import series from './series.module.css';
import type { SeriesValues } from './series-plan.ts';
import classes from './session-panel.module.css';
import { LinkedTimeFields } from './time-fields.tsx';

type Props = Readonly<{
  session: Session;
  series: ShownSeries;
  draft: EditDraft;
  set: (change: Partial<EditDraft>) => void;
}>;

/** What is changed: several things at once if need be. */
export function PartChoice({ series, draft, set }: Props) {
  const { t } = useTexts();
  // A rule that cannot be said in words is kept as it is.
  const offered = editParts.filter((part) => series.rule || (part !== 'date' && part !== 'rule'));
  return (
    <Checkbox.Group label={t('edits.series.what')} value={[...draft.parts]}>
      <div className={classes.ticks}>
        {offered.map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={part === 'end' ? t('edits.series.end') : t(`edits.series.choose.${part}`)}
            onChange={(event) => set(withPart(draft, part, event.currentTarget.checked))}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** The day of the session it began from; the others follow it, as the words tell. */
function DateChange({ session, draft, set, rule }: Props & Readonly<{ rule: string }>) {
  const { t, format } = useTexts();
  return (
    <div>
      <DateField
        isComing
        label={t('edits.series.newDay', { day: format.day(session.date) })}
        required
        value={draft.date}
        onChange={(date) => set({ date })}
      />
      {rule ? <Text mt="xs">{t('edits.series.newRule', { rule })}</Text> : null}
    </div>
  );
}

type FieldProps = Props &
  Readonly<{ newRule: ShownSeries['rule'] | undefined; ruleForm: Form<SeriesValues> }>;

/** The fields of what is changed. */
export function PartFields({ newRule, ruleForm, ...props }: FieldProps) {
  const { t, language } = useTexts();
  const { session, draft, set } = props;
  const has = (part: EditPart): boolean => draft.parts.includes(part);
  return (
    <>
      {has('date') ? (
        <DateChange {...props} rule={newRule ? ruleInWords(newRule, language) : ''} />
      ) : null}
      {has('rule') ? (
        <Stack gap="sm" className={series.series}>
          <RuleFields form={ruleForm} />
          <RuleSpanFields form={ruleForm} />
          {newRule ? (
            <Text>{t('edits.series.newRule', { rule: ruleInWords(newRule, language) })}</Text>
          ) : null}
        </Stack>
      ) : null}
      {has('times') ? (
        <LinkedTimeFields
          times={draft.times}
          errors={{ start: undefined, end: undefined }}
          onChange={(times) => set({ times })}
        />
      ) : null}
      {has('room') ? (
        <RoomSelect
          venueId={session.venueId}
          value={draft.roomId}
          onChange={(roomId) => set({ roomId })}
        />
      ) : null}
      {has('leaders') ? (
        <LeaderSelect value={draft.leaderIds} onChange={(leaderIds) => set({ leaderIds })} />
      ) : null}
      {has('end') ? <Text c="dimmed">{t('edits.series.endNote')}</Text> : null}
    </>
  );
}

/** Which sessions it concerns. */
export function ScopeChoice({ session, draft, set }: Props) {
  const { t, format } = useTexts();
  const offered = editScopes.filter((scope) => scope !== 'this' || mayBeOne(draft));
  return (
    <>
      <Radio.Group
        label={t('edits.series.scope')}
        value={draft.scope}
        onChange={(value) => {
          const scope = editScopes.find((each) => each === value);
          if (scope) set({ scope });
        }}
      >
        <Stack gap={0}>
          {offered.map((scope) => (
            <Radio
              key={scope}
              value={scope}
              label={t(`edits.series.scopes.${scope}`, { day: format.day(session.date) })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.scope === 'this' || draft.parts.includes('end') ? null : (
        <Checkbox
          label={t('edits.series.overwrite')}
          checked={draft.overwriteExceptions}
          onChange={(event) => set({ overwriteExceptions: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
