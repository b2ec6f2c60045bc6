import { useState } from 'react';
import type { Group as GroupOf } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { PrintSignIn } from '../../ui/print-sign-in.tsx';

/** A sign-in sheet of the group for its coming dates. */
export function PrintDatesSheet({ group }: Readonly<{ group: GroupOf }>) {
  const { t, language } = useTexts();
  const { today } = useStatus();
  const [from, setFrom] = useState<LocalDate | null>(today);
  const make = useCommand('privacy.datesSheet', { invalidates: [], onSuccess: saveFile });
  return (
    <PrintSignIn
      help={t('privacy.signIn.datesHelp')}
      mayName={group.mayOpenRoster}
      isRunning={make.isRunning}
      isDisabled={from === null}
      onPrint={(withNames) => {
        if (from) void make.run({ groupId: group.id, from, withNames, language });
      }}
    >
      <DateField
        label={t('privacy.signIn.from')}
        maw="14rem"
        value={from}
        onChange={setFrom}
        isComing
      />
    </PrintSignIn>
  );
}
