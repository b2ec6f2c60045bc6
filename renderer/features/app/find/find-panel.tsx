import '@mantine/spotlight/styles.layer.css';
import { Text } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Leaving } from '../../../app/lock.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { type Finding, useFindings } from './use-findings.ts';

const [store, panel] = createSpotlight();

type Props = Readonly<{
  onClose: () => void;
  leaving: Leaving;
}>;

function FindingGroup({
  label,
  findings,
}: Readonly<{ label: string; findings: readonly Finding[] }>) {
  if (findings.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={label}>
      {findings.map(({ id, text, hint, run }) => (
        <Spotlight.Action
          key={id}
          label={text}
          {...(hint ? { description: hint } : {})}
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Ctrl+K: pages, actions, groups and people by a few letters of their names. */
export function FindPanel({ onClose, leaving }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const { pages, actions, groups, people, areNear } = useFindings(text, leaving);
  const isNothing = [pages, actions, groups, people].every((list) => list.length === 0);
  useEffect(() => {
    panel.open();
  }, []);
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      centered={false}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('app.find.title') } }}
    >
      <Spotlight.Search
        placeholder={t('app.find.placeholder')}
        aria-label={t('app.find.placeholder')}
        leftSection={<IconSearch size={20} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <FindingGroup label={t('app.find.pages')} findings={pages} />
        <FindingGroup label={t('app.find.actions')} findings={actions} />
        <FindingGroup label={t('app.find.groups')} findings={groups} />
        {areNear ? (
          <Text role="status" size="sm" c="dimmed" px="md" pt="sm">
            {t('app.find.near')}
          </Text>
        ) : null}
        <FindingGroup label={t('app.find.people')} findings={people} />
        {isNothing ? <Spotlight.Empty>{t('app.find.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
