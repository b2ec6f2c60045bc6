import { describe, expect, it } from 'vitest';
import type { VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { openIn } from '../../../../renderer/features/sessions/programme-hours.ts';

const tuesday = day('2026-11-24');
const [akaa, urjala] = ['akaa', 'urjala'] as VenueId[] as [VenueId, VenueId];
const open = [{ startMinute: 540, endMinute: 900 }];
const daysOf = (venueId: VenueId, hours: typeof open | null) => ({
  venueId,
  days: [{ date: tuesday, open: hours, offDay: null }],
});

describe('the hours of a column', () => {
  it('are those of the one venue on the screen', () => {
    expect(openIn([daysOf(akaa, open)], tuesday, null)).toEqual(open);
    expect(openIn([daysOf(akaa, [])], tuesday, null)).toEqual([]);
    // The column of no room, too.
    expect(openIn([daysOf(akaa, open)], tuesday, { venueId: null })).toEqual(open);
  });

  it('are a room’s own where several venues are side by side', () => {
    const both = [daysOf(akaa, []), daysOf(urjala, open)];
    expect(openIn(both, tuesday, { venueId: urjala })).toEqual(open);
    expect(openIn(both, tuesday, { venueId: akaa })).toEqual([]);
    expect(openIn(both, tuesday, { venueId: null })).toBeNull();
    expect(openIn(both, tuesday, null)).toBeNull();
  });

  it('are unknown where nobody has told them, or they are still on their way', () => {
    expect(openIn([daysOf(akaa, null)], tuesday, null)).toBeNull();
    expect(openIn([daysOf(akaa, open)], day('2026-11-25'), null)).toBeNull();
    expect(openIn([], tuesday, null)).toBeNull();
  });
});
