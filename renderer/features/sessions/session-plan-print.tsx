import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Session } from '#shared/contract/sessions.ts';
import { type PlanPrint, planPrint } from '#shared/domain/posters/plan-print.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { asPublic, publicVenue } from './session-panel-public.ts';
import paper from './session-paper.module.css';
import { SessionPaper } from './session-paper.tsx';
import type { PlanValues } from './use-session-plan.ts';

type Props = Readonly<{ session: Session; values: PlanValues }>;

/** The plan as participants may have it: no names, no remote link. */
function usePrint({ session, values }: Props): PlanPrint | null {
  const { language } = useTexts();
  const { venues } = useVenue();
  const groupId = session.groupId ?? '';
  const group = useCall('groups.get', { id: groupId }, { enabled: groupId !== '' }).data ?? null;
  const venue = venues.find(({ id }) => id === session.venueId);
  if (!venue || (groupId !== '' && group === null)) return null;
  const { place, mode, kind } = values;
  return planPrint({
    venue: publicVenue(venue),
    language,
    session: asPublic({ ...session, place, mode, kind }, group),
    plan: values,
    link: '',
  });
}

/** The saved plan as a file, with the venue's logo. */
function PlanPdf({ session }: Pick<Props, 'session'>) {
  const { t, language } = useTexts();
  const make = useCommand('posters.sessionPlan', {
    invalidates: [],
    onSuccess: ({ files }) => files.forEach(saveFile),
  });
  if (!useMay('posters.sessionPlan')) return null;
  const asked = { sessionId: session.id, languages: [language], withLink: false };
  return (
    <Button
      variant="default"
      loading={make.isRunning}
      onClick={() => void make.run({ ...asked, format: 'pdf' })}
    >
      {t('edits.details.pdf')}
    </Button>
  );
}

/** Prints the plan for the people of the group, as it is in the fields. */
export function SessionPlanPrint(props: Props) {
  const { t } = useTexts();
  const print = usePrint(props);
  if (!print) return null;
  const { title, when, place, parts, venue } = print;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        title={t('edits.details.printNote')}
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('edits.details.print')}
      </Button>
      <PlanPdf session={props.session} />
      <SessionPaper>
        <div className={paper.plan}>
          <h1>{title}</h1>
          <p>{[when, place].filter(Boolean).join(', ')}</p>
          {parts.map(({ heading, text }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <p className={paper.foot}>
          <strong>{venue.name}</strong> {venue.contact}
        </p>
      </SessionPaper>
    </Group>
  );
}
