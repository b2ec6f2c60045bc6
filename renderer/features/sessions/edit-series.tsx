import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ShownEditPreview } from '#shared/contract/series-edits.ts';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { EditPreview } from './edit-preview.tsx';
import { PartChoice, PartFields, ScopeChoice } from './edit-series-fields.tsx';
import classes from './session-panel.module.css';
import { type Saved, useEditSeries } from './use-edit-series.ts';

type Props = Readonly<{
  /** Where the edit begins. */
  session: Session;
  series: ShownSeries;
  onClose: () => void;
  onSaved: (saved: Saved) => void;
}>;

function Heading({ series }: Pick<Props, 'series'>) {
  const { t, language } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <div>
      <Title order={3} size="h4" ref={title} tabIndex={-1} className={classes.all}>
        {t('edits.series.change')}
      </Title>
      <Text c="dimmed">
        {series.rule ? ruleInWords(series.rule, language) : t('edits.series.unknownRule')}
      </Text>
    </div>
  );
}

type Editing = ReturnType<typeof useEditSeries>;

function Preview({ editing }: Readonly<{ editing: Editing }>) {
  const { t } = useTexts();
  const { draft, set, edit, preview, refused } = editing;
  if (draft.parts.length === 0) return <Text c="dimmed">{t('edits.series.chooseFirst')}</Text>;
  if (edit === null) return <Text c="dimmed">{t('edits.series.fillFields')}</Text>;
  // Asking the same again would not help; another edit asks by itself.
  if (preview.error) return <ErrorNotice error={preview.error} />;
  const setKept = (date: (typeof draft.keepOffDays)[number], isKept: boolean): void => {
    const others = draft.keepOffDays.filter((each) => each !== date);
    set({ keepOffDays: isKept ? [...others, date] : others });
  };
  return (
    <>
      {refused?.code === 'edit-stale' ? (
        <div className={classes.clash} role="alert">
          {t('edits.series.stale')}
        </div>
      ) : (
        <ErrorNotice error={refused} />
      )}
      <Loaded query={preview} isEmpty={() => false}>
        {(shown) => <EditPreview preview={shown} keep={draft.keepOffDays} setKept={setKept} />}
      </Loaded>
    </>
  );
}

/** Whether there is anything to save: sessions, or only what the series gives to its later ones. */
const doesAnything = ({ items, effect }: ShownEditPreview): boolean =>
  effect !== 'unchanged' || items.some(({ kind }) => kind !== 'keep' && kind !== 'locked');

/** Changes a series: what, of which sessions, and every date it touches before it is saved. */
export function EditSeries({ session, series, onClose, onSaved }: Props) {
  const { t } = useTexts();
  const editing = useEditSeries({ session, series }, onSaved);
  const { draft, set, edit, preview, isCurrent, save, isSaving } = editing;
  const shared = { session, series, draft, set };
  const rule = edit && edit.scope !== 'this' ? edit.changes.rule : undefined;
  const isEnd = draft.parts.includes('end');
  const shown = isCurrent ? preview.data : undefined;
  const maySave = shown !== undefined && !shown.blocked && doesAnything(shown);
  return (
    <Stack>
      <div>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          onClick={onClose}
        >
          {t('app.back')}
        </Button>
      </div>
      <Heading series={series} />
      <PartChoice {...shared} />
      <PartFields {...shared} newRule={rule} ruleForm={editing.ruleForm} />
      {draft.parts.length > 0 ? <ScopeChoice {...shared} /> : null}
      <section aria-label={t('edits.series.preview')}>
        <Preview editing={editing} />
      </section>
      <Group>
        <Button loading={isSaving} disabled={!maySave} onClick={save}>
          {isEnd ? t('edits.series.saveEnd') : t('edits.series.save')}
        </Button>
      </Group>
    </Stack>
  );
}
