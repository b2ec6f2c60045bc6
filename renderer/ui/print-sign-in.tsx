import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Panel } from './panel.tsx';

type Props = Readonly<{
  help: string;
  /** What else is asked before printing. */
  children?: ReactNode;
  /** Other buttons beside "print". */
  more?: ReactNode;
  mayName: boolean;
  isRunning: boolean;
  isDisabled?: boolean;
  onPrint: (withNames: boolean) => void;
}>;

/** A sheet for taking attendance on paper: empty, or with names for who may see them. */
export function PrintSignIn(props: Props) {
  const { help, children, more, mayName, isRunning, isDisabled = false, onPrint } = props;
  const { t } = useTexts();
  const [withNames, setWithNames] = useState(false);
  return (
    <Panel title={t('privacy.signIn.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{help}</Text>
        {children}
        {mayName ? (
          <Checkbox
            label={t('privacy.signIn.withNames')}
            description={t('privacy.signIn.withNamesHelp')}
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />
        ) : null}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            loading={isRunning}
            disabled={isDisabled}
            onClick={() => onPrint(withNames)}
          >
            {t('privacy.signIn.print')}
          </Button>
          {more}
        </Group>
      </Stack>
    </Panel>
  );
}
