import { Button, Group as Row, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { continuedEnd, stageOf } from '#shared/domain/groups/life-cycle.ts';
import { useStatus } from '../../app/status.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useChangeGroup } from './use-change-group.ts';

type Props = Readonly<{ group: Group; endsOn: NonNullable<Group['endsOn']> }>;
type FormProps = Readonly<{ onClose: () => void }>;

/** A new last day, three months on unless another is typed. */
function ContinueForm({ group, endsOn, onClose }: Props & FormProps) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const form = useForm({ newEnd: continuedEnd(endsOn, today) as Group['endsOn'] });
  const change = useChangeGroup(group);
  const submit = (): void => {
    const { newEnd } = form.values;
    if (newEnd === null) form.showFieldErrors({ newEnd: t('fields.date') });
    else if (newEnd <= endsOn) {
      form.showFieldErrors({ newEnd: t('groups.fixedPeriod.mustBeLater') });
    } else {
      const done = t('groups.fixedPeriod.continued', { date: format.date(newEnd) });
      change.run({ endsOn: newEnd }, done);
      onClose();
    }
  };
  return (
    <form {...form.form(submit)}>
      <Stack gap="sm">
        <DateField
          isComing
          label={t('groups.fixedPeriod.newEnd')}
          required
          {...form.control('newEnd')}
        />
        <FormButtons
          isRunning={change.isRunning}
          onCancel={onClose}
          submit={t('groups.fixedPeriod.continue')}
        />
      </Stack>
    </form>
  );
}

/** The day of the final evaluation, and nothing of what was said in it. */
function EvaluationForm({ group, onClose }: Pick<Props, 'group'> & FormProps) {
  const { t } = useTexts();
  const { today } = useStatus();
  const form = useForm({ evaluatedOn: today as Group['evaluatedOn'] });
  const change = useChangeGroup(group);
  const submit = (): void => {
    const { evaluatedOn } = form.values;
    if (evaluatedOn === null) form.showFieldErrors({ evaluatedOn: t('fields.date') });
    else {
      change.run({ evaluatedOn }, t('groups.fixedPeriod.evaluated'));
      onClose();
    }
  };
  return (
    <form {...form.form(submit)}>
      <Stack gap="sm">
        <DateField
          label={t('groups.fixedPeriod.evaluationDay')}
          description={t('groups.fixedPeriod.evaluationHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.control('evaluatedOn')}
        />
        <FormButtons isRunning={change.isRunning} onCancel={onClose} submit={t('app.save')} />
      </Stack>
    </form>
  );
}

function PeriodFacts({ group, endsOn }: Props) {
  const { t, format } = useTexts();
  const { continuedOn, evaluatedOn, form } = group;
  const until = t('groups.fixedPeriod.until', { date: format.date(endsOn) });
  const again = continuedOn
    ? t('groups.fixedPeriod.continuedOn', { date: format.date(continuedOn) })
    : '';
  const asked = form === 'closed' ? t('groups.fixedPeriod.notEvaluated') : '';
  const evaluated = evaluatedOn
    ? t('groups.fixedPeriod.evaluatedOn', { date: format.date(evaluatedOn) })
    : asked;
  return <Text>{[until, again, evaluated].filter((text) => text !== '').join(' ')}</Text>;
}

type Open = 'continue' | 'evaluate' | null;

function PeriodButtons({
  group,
  onOpen,
}: Readonly<{ group: Group; onOpen: (open: Open) => void }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const change = useChangeGroup(group);
  const stage = stageOf(group, today);
  const set = (changes: Parameters<typeof change.run>[0], done: string) => () =>
    change.run(changes, done);
  return (
    <Row gap="sm">
      {stage === 'archived' ? null : (
        <Button variant="default" onClick={() => onOpen('continue')}>
          {t('groups.fixedPeriod.continue')}
        </Button>
      )}
      {group.evaluatedOn === null ? (
        <Button variant="default" onClick={() => onOpen('evaluate')}>
          {t('groups.fixedPeriod.evaluate')}
        </Button>
      ) : (
        <Button variant="subtle" onClick={set({ evaluatedOn: null }, t('app.saved'))}>
          {t('groups.fixedPeriod.notDone')}
        </Button>
      )}
      {stage === 'ended' ? (
        <Button
          variant="default"
          onClick={set({ archived: true }, t('groups.fixedPeriod.archived'))}
        >
          {t('groups.fixedPeriod.archive')}
        </Button>
      ) : null}
      {stage === 'archived' ? (
        <Button
          variant="default"
          onClick={set({ archived: false }, t('groups.fixedPeriod.restored'))}
        >
          {t('groups.fixedPeriod.restore')}
        </Button>
      ) : null}
    </Row>
  );
}

/** The fixed period of a group: its planned end, continuing it, the final evaluation, the archive. */
export function GroupPeriod({ group, endsOn }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Open>(null);
  const inside = useFocusOnChange<HTMLDivElement>(open);
  const close = () => setOpen(null);
  return (
    <Panel title={t('groups.fixedPeriod.title')}>
      <Stack gap="sm">
        <PeriodFacts group={group} endsOn={endsOn} />
        <div ref={inside} tabIndex={-1}>
          {open === 'continue' ? (
            <ContinueForm group={group} endsOn={endsOn} onClose={close} />
          ) : null}
          {open === 'evaluate' ? <EvaluationForm group={group} onClose={close} /> : null}
          {open === null && group.mayOpenRoster ? (
            <PeriodButtons group={group} onOpen={setOpen} />
          ) : null}
        </div>
      </Stack>
    </Panel>
  );
}
