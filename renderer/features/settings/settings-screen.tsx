import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMe } from '../../app/status.ts';
import { mayCall } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';
import { StaffSection } from '../staff/staff-section.tsx';
import { VenueSection } from '../venues/venue-section.tsx';
import { AboutSection } from './about-section.tsx';
import { AuditSection } from './audit/audit-section.tsx';
import { CountersSection } from './counters-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { LockPanel } from './lock-panel.tsx';
import { MeSection } from './me-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { RegisterSection } from './register-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { type SectionId, sections } from './sections.ts';

const contents = {
  venue: VenueSection,
  register: RegisterSection,
  lists: ListsSection,
  staff: () => (
    <Stack>
      <StaffSection />
      <LockPanel />
    </Stack>
  ),
  counters: CountersSection,
  people: PeopleSection,
  privacy: PrivacySection,
  audit: AuditSection,
  me: MeSection,
  about: AboutSection,
} as const satisfies Readonly<Record<SectionId, () => unknown>>;

/** The settings; each role sees the parts it may use. */
export function SettingsScreen() {
  const { t } = useTexts();
  const { role } = useMe();
  const { section } = useParams({ strict: false });
  const allowed = sections.filter(({ needs }) => mayCall(role, needs)).map(({ id }) => id);
  const current = allowed.find((id) => id === section) ?? allowed[0] ?? 'about';
  const Section = contents[current];
  return (
    <Screen title={t('settings.title')}>
      <SectionNav allowed={allowed} current={current} />
      <Section key={current} />
    </Screen>
  );
}
