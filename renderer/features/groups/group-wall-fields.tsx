import { Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { posterAs } from '#shared/domain/groups/group-kinds.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './groups.module.css';
import type { GroupValues } from './use-group-form.ts';
import { wallLines } from './wall-line.ts';

type FieldProps = Readonly<{ form: Form<GroupValues> }>;
const helpBelow = ['label', 'input', 'description', 'error'] as const;

/** What passers-by will read, as the poster writes it. */
function WallPreview({ form: { values } }: FieldProps) {
  const { t } = useTexts();
  if (!kindRules[values.sessionKind].onPoster) return <>{t('groups.wall.kindNever')}</>;
  const lines = wallLines(values);
  if (lines.length === 0) return <>{t('groups.wall.hidden')}</>;
  return (
    <>
      {t('groups.wall.preview')} <bdi className={classes.wallLine}>{lines.join(' / ')}</bdi>
    </>
  );
}

/** How the group is named on posters, door notices and the board, and in which languages. */
export function GroupWallFields({ form }: FieldProps) {
  const { t } = useTexts();
  const { posterAs: chosen, visibility } = form.values;
  const isKept = visibility === 'leaders';
  return (
    <>
      <Checkbox
        label={t('groups.labels.keptToLeaders')}
        description={t('groups.labels.keptToLeadersHelp')}
        checked={isKept}
        onChange={() => form.set('visibility', isKept ? 'everyone' : 'leaders')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('groups.labels.posterAs')}
          description={t('groups.labels.posterAsHelp')}
          inputWrapperOrder={[...helpBelow]}
          value={chosen}
          data={posterAs.map((value) => ({ value, label: t(`groups.posterAs.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            form.set('posterAs', posterAs.find((each) => each === value) ?? 'name')
          }
        />
        {chosen === 'alias' || isKept ? (
          <TextInput
            label={t(isKept ? 'groups.labels.otherName' : 'groups.labels.alias')}
            description={isKept ? t('groups.labels.otherNameHelp') : undefined}
            inputWrapperOrder={[...helpBelow]}
            dir="auto"
            autoComplete="off"
            {...form.text('alias')}
          />
        ) : null}
      </div>
      <Text role="status" className={classes.wall}>
        <WallPreview form={form} />
      </Text>
      {chosen === 'name' ? (
        <div className={classes.pair}>
          <TextInput
            label={t('groups.labels.nameSv')}
            description={t('groups.labels.nameInHelp')}
            inputWrapperOrder={[...helpBelow]}
            autoComplete="off"
            lang="sv"
            {...form.text('nameSv')}
          />
          <TextInput
            label={t('groups.labels.nameEn')}
            autoComplete="off"
            lang="en"
            {...form.text('nameEn')}
          />
        </div>
      ) : null}
    </>
  );
}
