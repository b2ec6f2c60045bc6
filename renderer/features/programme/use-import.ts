import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { ImportPreview } from '#shared/contract/programme.ts';
import type { GroupId, RoomId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { base64Of } from '../../ui/files/read-file.ts';
import { choicesOf, type ImportInput, isTaken, type Turned, turnedTo } from './import-choices.ts';
import { fault, useImportPreview } from './use-import-preview.ts';

/** The core takes no more; asked before a file is read. */
const maxMegabytes = 10;

type Chosen = Readonly<{ name: string; base64: string }>;

/** What is asked beside the file. */
type Asked = Readonly<{
  from: LocalDate | null;
  to: LocalDate | null;
  table: NonNullable<ImportInput['table']> | null;
  rooms: ReadonlyMap<string, RoomId | null>;
  groups: ReadonlyMap<string, GroupId | null>;
}>;

export type Import = ReturnType<typeof useImport>;

/** A file from its choice to the programme: read, looked at, chosen upon, brought in. */
export function useImport() {
  const { venue } = useVenue();
  const preview = useImportPreview();
  const { file, asked, change, choose, reading, forget } = useChosenFile(venue.id, preview);
  const [turned, setTurned] = useState<Turned>(new Set());
  const [done, setDone] = useState<CallOutput<'programme.applyImport'> | null>(null);
  const apply = useCommand('programme.applyImport', {
    onSuccess: setDone,
    onRefused: preview.refuse,
  });
  const { shown } = preview;
  return {
    ...{ file, asked, change, turned, done, error: preview.error },
    preview: shown?.preview ?? null,
    /** The name of the file that is being read now. */
    isReading: reading ?? (preview.isAsking ? (file?.name ?? '') : null),
    isRunning: apply.isRunning,
    taken: shown ? shown.preview.items.filter((item) => isTaken(item, turned)).length : 0,
    choose: (picked: File): Promise<void> => {
      setTurned(new Set());
      setDone(null);
      return choose(picked);
    },
    turn: (items: ImportPreview['items'], isWished: boolean) =>
      setTurned(turnedTo(turned, items, isWished)),
    run: () => {
      if (shown) void apply.run({ ...shown.input, ...choicesOf(shown.preview, turned) });
    },
    startAgain: () => {
      forget();
      setDone(null);
    },
  };
}

/** The file, what is asked of it, and the core asked anew when either changes. */
function useChosenFile(venueId: string, preview: ReturnType<typeof useImportPreview>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const [file, setFile] = useState<Chosen | null>(null);
  const [asked, setAsked] = useState<Asked>(() => newAsked(today));
  const [reading, setReading] = useState<string | null>(null);
  const ask = (of: Chosen, next: Asked): void => void preview.ask(inputOf(venueId, of, next));
  const askSoon = useDebouncedCallback(ask, 500);

  async function choose(picked: File): Promise<void> {
    const fresh: Asked = { ...asked, table: null, rooms: new Map(), groups: new Map() };
    setAsked(fresh);
    setFile(null);
    preview.clear();
    if (picked.size > maxMegabytes * 1024 * 1024) {
      return preview.refuse(fault(t('programme.import.tooLarge', { megabytes: maxMegabytes })));
    }
    setReading(picked.name);
    try {
      const chosen = { name: picked.name, base64: await base64Of(picked) };
      setFile(chosen);
      ask(chosen, fresh);
    } catch {
      // It was moved or removed after it was chosen, or may not be read.
      preview.refuse(fault(t('programme.import.unreadable', { name: picked.name })));
    } finally {
      setReading(null);
    }
  }

  return {
    ...{ file, asked, reading, choose },
    change: (next: Partial<Asked>, when: 'now' | 'soon' = 'now'): void => {
      const all = { ...asked, ...next };
      setAsked(all);
      if (file) (when === 'now' ? ask : askSoon)(file, all);
    },
    forget: (): void => {
      setFile(null);
      preview.clear();
    },
  };
}

/** From today a little over a year ahead: the longest programme that anybody plans. */
const newAsked = (today: LocalDate): Asked => ({
  from: today,
  to: addDays(today, 400),
  table: null,
  rooms: new Map(),
  groups: new Map(),
});

function inputOf(venueId: string, { base64 }: Chosen, asked: Asked): ImportInput | null {
  const { from, to, table, rooms, groups } = asked;
  if (!from || !to) return null;
  return {
    ...{ venueId, base64, from, to },
    ...(table ? { table } : {}),
    rooms: [...rooms].map(([placeText, roomId]) => ({ placeText, roomId })),
    groups: [...groups].map(([title, groupId]) => ({ title, groupId })),
  };
}
