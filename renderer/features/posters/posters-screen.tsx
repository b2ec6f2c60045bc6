import { Button, Group, Text } from '@mantine/core';
import { IconDownload, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { BoardOpener } from './board-opener.tsx';
import { PosterFields } from './poster-fields.tsx';
import { PosterPages } from './poster-pages.tsx';
import { type PosterRequest, usePoster, usePosterFiles } from './use-poster.ts';
import { usePosterPreview } from './use-poster-preview.ts';

function Files({ request }: Readonly<{ request: PosterRequest }>) {
  const { t } = useTexts();
  const { isRunning, save } = usePosterFiles(request);
  return (
    <Group gap="xs">
      <Button
        leftSection={<IconDownload size={20} aria-hidden />}
        loading={isRunning}
        onClick={() => void save('pdf')}
      >
        {t('wall.savePdf')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPhoto size={20} aria-hidden />}
        aria-disabled={isRunning}
        onClick={() => {
          if (!isRunning) void save('png');
        }}
      >
        {t('wall.savePng')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('wall.printNow')}
      </Button>
    </Group>
  );
}

/** The weekly programme for the wall and the web, seen before it is saved or printed; and the board. */
export function PostersScreen() {
  const { t } = useTexts();
  const poster = usePoster();
  const preview = usePosterPreview(poster.request);
  return (
    <Screen wide title={t('wall.title')} subtitle={t('wall.noNames')}>
      <Panel>
        <PosterFields poster={poster} />
        <Group justify="space-between" mt="md" align="center">
          <Files request={poster.request} />
          <Text c="dimmed">{t('wall.settings')}</Text>
        </Group>
      </Panel>
      <Panel title={t('wall.preview')}>
        <Loaded query={preview}>
          {(pages) => (
            <PosterPages
              pages={pages}
              isStale={preview.isFetching}
              paper={poster.choices.paper}
              print={poster.choices.print}
            />
          )}
        </Loaded>
      </Panel>
      <Panel title={t('wall.boardTitle')}>
        <Text mb="sm">{t('wall.boardWhy')}</Text>
        <BoardOpener languages={poster.request.languages} />
      </Panel>
    </Screen>
  );
}
