import type { CallName } from '#shared/contract/contract.ts';

/** The parts of the settings, and the call without which a part is of no use. */
export const sections = [
  { id: 'venue', needs: 'venues.change' },
  { id: 'register', needs: 'attendance.saveSettings' },
  { id: 'lists', needs: 'settings.savePartner' },
  { id: 'counters', needs: 'visits.useCounter' },
  { id: 'people', needs: 'people.saveSettings' },
  { id: 'staff', needs: 'staff.add' },
  { id: 'privacy', needs: 'privacy.controller' },
  { id: 'audit', needs: 'audit.lines' },
  { id: 'me', needs: 'staff.changeMyPassphrase' },
  { id: 'about', needs: 'app.status' },
] as const satisfies readonly { id: string; needs: CallName }[];

export type SectionId = (typeof sections)[number]['id'];
