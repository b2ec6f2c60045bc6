import type { Group } from '#shared/contract/groups.ts';
import { stageOf } from '#shared/domain/groups/life-cycle.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';

type GroupTexts = Readonly<{
  leaders: string;
  /** `7 / 8 paikkaa`, or `7 osallistujaa` where there is no limit; null where nobody is listed. */
  members: string | null;
  /** `1.8.2026–18.12.2026`, `1.8.2026 alkaen`. */
  period: string;
  next: string;
  /** Planned, running, ended or archived. */
  stage: string;
}>;

/** What is said of a group wherever it is shown. */
export function useGroupTexts(group: Group): GroupTexts {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const {
    capacity,
    memberCount: count,
    startsOn,
    endsOn,
    nextSessionOn,
    form,
    leaderNames,
  } = group;
  const from = format.date(startsOn);
  const isCounted = form === 'closed' || count > 0;
  const members =
    capacity === null ? t('groups.members', { count }) : t('groups.places', { count, capacity });
  return {
    leaders: leaderNames.length === 0 ? t('groups.noLeaders') : leaderNames.join(', '),
    members: isCounted ? members : null,
    period: endsOn
      ? t('groups.period', { from, to: format.date(endsOn) })
      : t('groups.periodOpen', { from }),
    next: nextSessionOn
      ? t('groups.nextSession', { day: format.day(nextSessionOn) })
      : t('groups.noNextSession'),
    stage: t(`groups.stage.${stageOf(group, today)}`),
  };
}
