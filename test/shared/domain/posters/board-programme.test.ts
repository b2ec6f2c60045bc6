import { describe, expect, it } from 'vitest';
import { boardCalls } from '#shared/contract/board.ts';
import { boardSnapshot } from '#shared/domain/posters/board-programme.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import {
  aPosterInput,
  aPosterSession,
  closureDay,
  inAll,
  monday,
  neverShownKinds,
  sessionsOfWeek,
} from '#test/support/a-programme.ts';

const asOf = { date: addDays(monday, 1), minute: 540 };
const snapshot = (changes: object = {}) => boardSnapshot(aPosterInput(changes), asOf);

describe('what the board may show', () => {
  it('is three weeks from this Monday on, and says when it was made', () => {
    const { days, asOf: made } = snapshot();
    expect([days[0]?.date, days.at(-1)?.date, days.length]).toEqual([
      monday,
      addDays(monday, 20),
      21,
    ]);
    expect(made).toEqual(asOf);
  });

  it('has each text in every language of the board, in their order', () => {
    const { days, feedback } = snapshot({
      languages: ['sv', 'en'],
      offDays: [closureDay],
      sessions: [aPosterSession({ title: { fi: 'A', sv: 'B', en: 'C' }, mode: 'hybrid' })],
    });
    expect(days[0]).toMatchObject({
      hours: ['öppet 9–16', 'open 09:00–16:00'],
      sessions: [
        {
          titles: ['B', 'C'],
          places: ['Sali, på plats och på distans', 'Sali, on site and remote'],
        },
      ],
    });
    expect(days[1]?.available).toEqual([
      { when: ['10–12', '10:00–12:00'], who: ['Socialhandledare', 'Social counsellor'] },
    ]);
    expect(days[2]?.offDays).toEqual([['Utvecklingsdag', 'Development day']]);
    expect(feedback).toHaveLength(2);
  });

  it('holds nothing that is not to be known, and no ids', () => {
    const kept = { title: inAll('Päihdetoipujat'), theme: 'Retkahdus', form: 'closed' } as const;
    const sessions = [
      aPosterSession({ ...kept, shownAs: 'hidden' }),
      aPosterSession({ ...kept, id: 'x1', shownAs: 'unnamed' }),
      aPosterSession({ ...kept, id: 'x2', shownAs: 'alias', alias: inAll('Ti-ryhmä') }),
      ...neverShownKinds.map((kind, i) => aPosterSession({ ...kept, id: `y${i}`, kind })),
    ];
    const made = snapshot({ sessions });
    expect(JSON.stringify(made)).not.toMatch(/toipujat|Retkahdus|"x1"|"x2"|"id"/);
    expect(made.days[0]?.sessions.map(({ titles }) => titles[0])).toEqual([
      'Ryhmä (suljettu)',
      'Ti-ryhmä',
    ]);
  });

  it('shows what is cancelled as cancelled', () => {
    const made = snapshot({ sessions: [aPosterSession({ status: 'cancelled' })] });
    expect(made.days[0]?.sessions).toMatchObject([{ isCancelled: true }]);
  });

  it('is what the contract lets out, no more and no less', () => {
    const made = snapshot({ sessions: sessionsOfWeek(30), languages: ['fi', 'sv'] });
    const programme = { snapshot: made, today: monday, minuteNow: 600 };
    expect(boardCalls['board.programme'].output.parse(programme)).toEqual(programme);
  });
});
