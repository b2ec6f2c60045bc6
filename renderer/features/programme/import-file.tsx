import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './programme-files.module.css';
import type { Import } from './use-import.ts';

const kinds = '.ics,.xlsx,.csv,.txt,.tsv,text/calendar,text/csv';

function Choice({ of }: Readonly<{ of: Import }>) {
  const { t } = useTexts();
  const { file, isReading, choose } = of;
  const reset = useRef<() => void>(null);
  return (
    <Group>
      <FileButton
        accept={kinds}
        resetRef={reset}
        onChange={(picked) => {
          // The same file may be chosen again once it was put right.
          reset.current?.();
          if (picked) void choose(picked);
        }}
      >
        {(props) => (
          <Button
            {...props}
            variant={file ? 'default' : 'filled'}
            loading={isReading !== null && !of.preview}
            leftSection={<IconUpload size={20} aria-hidden />}
          >
            {t(file ? 'programme.import.chooseOther' : 'programme.import.choose')}
          </Button>
        )}
      </FileButton>
      <Text c="dimmed">
        {file ? <bdi>{t('programme.import.file', file)}</bdi> : t('programme.import.drop')}
      </Text>
      <span role="status" className={classes.status}>
        {isReading === null ? '' : t('programme.import.reading', { name: isReading })}
      </span>
    </Group>
  );
}

/** Which file, and which time of it; a file may be let go anywhere on it. */
export function ImportFile({ of }: Readonly<{ of: Import }>) {
  const { t } = useTexts();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void of.choose(dropped);
  };
  return (
    <Panel>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Text>{t('programme.import.intro')}</Text>
        <Group align="flex-end">
          <DateField
            label={t('programme.import.from')}
            value={of.asked.from}
            onChange={(from) => of.change({ from }, 'soon')}
          />
          <DateField
            label={t('programme.import.to')}
            value={of.asked.to}
            onChange={(to) => of.change({ to }, 'soon')}
          />
        </Group>
        <Choice of={of} />
      </div>
    </Panel>
  );
}
