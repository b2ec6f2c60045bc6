import { MultiSelect, Stack, TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { Lists } from '#shared/contract/settings.ts';
import type { PartnerId, TagId } from '#shared/kernel/ids.ts';
import { useCommand } from '../../app/client.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { PlanValues } from './use-session-plan.ts';

type Props = Readonly<{ form: Form<PlanValues>; lists: Lists; groupTagIds: readonly TagId[] }>;

/** Partners by name: chosen from the list, or typed and so added to it. */
function Partners({ form, lists }: Pick<Props, 'form' | 'lists'>) {
  const { t } = useTexts();
  const saving = useCommand('settings.savePartner');
  const { value, onChange } = form.control('partnerIds');
  // Those typed here, until the list has them too.
  const [added, setAdded] = useState<Lists['partners']>([]);
  const partners = [...added.filter(({ id }) => !isIn(lists, id)), ...lists.partners];
  const named = (typed: string) => partners.find(({ name }) => sameName(name, typed));
  const choose = async (chosen: readonly string[]): Promise<void> => {
    const ids = chosen.flatMap((name) => named(name)?.id ?? []);
    onChange([...new Set(ids)]);
    const name = chosen.find((each) => !named(each));
    const made = name === undefined ? null : await saving.run({ id: null, name, archived: false });
    if (!made || name === undefined) return;
    setAdded((before) => [...before, { id: made.id, name, archived: false }]);
    onChange([...new Set([...ids, made.id])]);
  };
  return (
    <TagsInput
      label={t('edits.details.partners')}
      description={t('edits.details.partnersHelp')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={partners.filter(({ archived }) => !archived).map(({ name }) => name)}
      maxTags={50}
      value={value.flatMap((id) => partners.find((each) => each.id === id)?.name ?? [])}
      onChange={(chosen) => void choose(chosen)}
    />
  );
}

const isIn = ({ partners }: Lists, id: PartnerId): boolean =>
  partners.some((partner) => partner.id === id);

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

function Tags({ form, lists, groupTagIds }: Props) {
  const { t } = useTexts();
  const { value, onChange } = form.control('tagIds');
  const offered = lists.tags.filter(({ id, archived }) => !archived || value.includes(id));
  const ofGroup = lists.tags.filter(({ id }) => groupTagIds.includes(id));
  if (lists.tags.length === 0) return <Text c="dimmed">{t('edits.details.noTags')}</Text>;
  return (
    <div>
      <MultiSelect
        label={t('edits.details.tags')}
        searchable
        hidePickedOptions
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...value]}
        onChange={(chosen) =>
          onChange(offered.filter(({ id }) => chosen.includes(id)).map(({ id }) => id))
        }
      />
      {ofGroup.length > 0 ? (
        <Text c="dimmed" mt="xs">
          {t('edits.details.groupTags', { tags: ofGroup.map(({ name }) => name).join(', ') })}
        </Text>
      ) : null}
    </div>
  );
}

/** With whom a session was held, and what it is reported by. */
export function SessionPlanWith(props: Props) {
  return (
    <Stack gap="sm">
      <Partners form={props.form} lists={props.lists} />
      <Tags {...props} />
    </Stack>
  );
}
